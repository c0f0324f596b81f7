import WasmTypes

/// A module instance (specification 3.0, 4.2.5): a handle into its store.
public final class Instance {
  public let store: Store
  public let module: Module
  private let index: Int

  init(store: Store, index: Int) {
    self.store = store
    self.index = index
    module = store.instances[index].module
  }

  var state: InstanceState { store.instances[index] }

  /// All exports, in the module's order.
  public var exports: [(name: String, value: External)] {
    module.definition.exports.compactMap { export in external(export).map { (export.name.string, $0) } }
  }

  /// The export of a name, compared byte for byte; nil where there is none.
  public func export(_ name: String) -> External? {
    let utf8 = name.utf8
    guard let export = module.definition.exports.first(where: { $0.name.utf8.elementsEqual(utf8) }) else { return nil }
    return external(export)
  }

  func external(_ export: Export) -> External? {
    let record = state.record
    return switch export.kind {
    case .function: .function(Function(store: store, record: record.pointee.functions[export.index]))
    case .table: .table(Table(store: store, record: record.pointee.tables[export.index]))
    case .memory: .memory(Memory(store: store, record: record.pointee.memories[export.index]))
    case .global: .global(Global(store: store, record: record.pointee.globals[export.index]))
    case .tag: .tag(Tag(store: store, record: record.pointee.tags[export.index]))
    }
  }

  private func missing(_ name: String, _ kind: String) -> WasmError {
    guard let found = export(name) else {
      let names = module.definition.exports.prefix(20).map { "\"\($0.name.string)\"" }.joined(separator: ", ")
      return .link(LinkError("unknown export: no \(kind) \"\(name)\"; the module exports \(names.isEmpty ? "nothing" : names)"))
    }
    return .link(LinkError("export \"\(name)\" is a \(found.type), not a \(kind)"))
  }

  /// The exported function of a name; throws `.link` where there is none.
  public func function(_ name: String) throws(WasmError) -> Function {
    guard case .function(let function)? = export(name) else { throw missing(name, "function") }
    return function
  }

  /// The exported memory of a name; throws `.link` where there is none.
  public func memory(_ name: String = "memory") throws(WasmError) -> Memory {
    guard case .memory(let memory)? = export(name) else { throw missing(name, "memory") }
    return memory
  }

  /// The exported table of a name; throws `.link` where there is none.
  public func table(_ name: String) throws(WasmError) -> Table {
    guard case .table(let table)? = export(name) else { throw missing(name, "table") }
    return table
  }

  /// The exported tag of a name; throws `.link` where there is none.
  public func tag(_ name: String) throws(WasmError) -> Tag {
    guard case .tag(let tag)? = export(name) else { throw missing(name, "tag") }
    return tag
  }

  /// The exported global of a name; throws `.link` where there is none.
  public func global(_ name: String) throws(WasmError) -> Global {
    guard case .global(let global)? = export(name) else { throw missing(name, "global") }
    return global
  }
}
