import WasmTypes

/// A table of references (specification 3.0, 4.2.7).
public struct Table {
  public let store: Store
  let record: UnsafeMutablePointer<TableRecord>

  init(store: Store, record: UnsafeMutablePointer<TableRecord>) {
    self.store = store
    self.record = record
  }

  /// Makes a table of the type's minimum size, filled with `initial`.
  ///
  /// - Throws: `.resource` over the store's limits, `.link` where the value does not fit the type.
  public init(store: Store, type: TableType, initial: Value) throws(WasmError) {
    let bits = try store.bits(of: initial, as: .reference(type.element)).0
    self.init(store: store, record: try store.allocateTable(type, value: bits))
  }

  /// The type, with the present size as its minimum.
  public var type: TableType {
    var type = record.pointee.type
    type.limits.minimum = record.pointee.count
    return type
  }

  public var count: Int { Int(record.pointee.count) }

  private func check(_ index: UInt64) throws(WasmError) {
    guard index < record.pointee.count else { throw .trap(Trap(.outOfBoundsTableAccess)) }
  }

  public func get(_ index: UInt64) throws(WasmError) -> Value {
    try check(index)
    return store.value(record.pointee.elements[Int(index)], as: .reference(record.pointee.type.element))
  }

  public func set(_ index: UInt64, _ value: Value) throws(WasmError) {
    try check(index)
    record.pointee.elements[Int(index)] = try store.bits(of: value, as: .reference(record.pointee.type.element)).0
  }

  /// Grows the table; its former size, or nil where a limit forbids it or the value does not fit.
  public func grow(by count: Int, initial: Value) -> Int? {
    let old = self.count
    guard count >= 0, store.canGrow(record, by: UInt64(count)),
      let bits = try? store.bits(of: initial, as: .reference(record.pointee.type.element)).0
    else { return nil }
    store.grow(record, by: UInt64(count), value: bits)
    return old
  }
}

/// A global variable (specification 3.0, 4.2.9).
public struct Global {
  public let store: Store
  let record: UnsafeMutablePointer<GlobalRecord>

  init(store: Store, record: UnsafeMutablePointer<GlobalRecord>) {
    self.store = store
    self.record = record
  }

  /// Makes a global; throws `.link` where the value does not fit the type.
  public init(store: Store, type: GlobalType, value: Value) throws(WasmError) {
    let (low, high) = try store.bits(of: value, as: type.value)
    self.init(store: store, record: store.allocateGlobal(type, low: low, high: high))
  }

  public var type: GlobalType { record.pointee.type }

  public var value: Value { store.value(record.pointee.low, record.pointee.high, as: record.pointee.type.value) }

  /// Sets the value; throws `.link` where the global is immutable or the value of another type.
  public func set(_ value: Value) throws(WasmError) {
    guard type.isMutable else { throw .link(LinkError("the global is immutable")) }
    (record.pointee.low, record.pointee.high) = try store.bits(of: value, as: type.value)
  }
}

/// A tag of exceptions (specification 3.0, 4.2.10).
public struct Tag {
  public let store: Store
  let record: UnsafeMutablePointer<TagRecord>

  init(store: Store, record: UnsafeMutablePointer<TagRecord>) {
    self.store = store
    self.record = record
  }

  /// Makes a tag whose exceptions carry values of the given types.
  public init(store: Store, parameters: [ValueType] = []) {
    self.init(store: store, record: store.allocateTag(store.canonicalType(FunctionType(parameters))))
  }

  /// The types of the values that its exceptions carry are the parameters; there are no results.
  public var type: FunctionType { record.pointee.type }
}

extension Tag: Equatable {
  /// A tag is itself only: another one of the same type is another tag.
  public static func == (left: Tag, right: Tag) -> Bool { left.record == right.record }
}

/// Something that can be imported and exported (specification 3.0, 4.2.12).
public enum External {
  case function(Function)
  case table(Table)
  case memory(Memory)
  case global(Global)
  case tag(Tag)

  var store: Store {
    switch self {
    case .function(let function): function.store
    case .table(let table): table.store
    case .memory(let memory): memory.store
    case .global(let global): global.store
    case .tag(let tag): tag.store
    }
  }

  /// Its type, with a table's or memory's present size as the minimum.
  public var type: ImportExportType {
    switch self {
    case .function(let function): .function(function.type)
    case .table(let table): .table(table.type)
    case .memory(let memory): .memory(memory.type)
    case .global(let global): .global(global.type)
    case .tag(let tag): .tag(tag.type)
    }
  }
}
