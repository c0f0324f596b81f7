import Synchronization
import WasmTypes

/// How a module is loaded.
public struct ModuleConfiguration: Sendable {
  /// Whether code counts fuel. Without it nothing stops a run before its end: no fuel, no deadline, no cancellation.
  public var isMetered = true
  /// What the module may use; by default everything that the engine can run.
  public var features = FeatureSet.supported
  /// What the module may need of the host while it is loaded.
  public var limits = ModuleLimits()
  /// How many threads may check function bodies, at most; the calling one is among them. The verdict, error included, does not depend on it.
  public var validationThreads = 1
  /// How much a thread checks at once, in bytes; tests make it small.
  package var validationPortion = BodyValidation.usualPortion

  /// Whether runs count what they execute, for `Store.profile`. Makes them several times slower.
  public var isProfiled = false
  /// What translation does to make code faster; tests and measurements leave some out.
  package var techniques = Techniques.all
  /// Whether internal instructions take over what others before them do; tests compare both ways.
  package var fusesInstructions: Bool {
    get { techniques.isSuperset(of: .fusing) }
    set { if newValue { techniques.formUnion(.fusing) } else { techniques.subtract(.fusing) } }
  }

  public init() {}

  var translation: TranslationOptions {
    TranslationOptions(isMetered: isMetered, techniques: techniques, isProfiled: isProfiled)
  }
}

/// A module, decoded and validated whole (specification 3.0, chapters 3 and 5). Immutable: any number of stores and threads may share it.
///
/// Function bodies are translated to internal code when they are first called, once for all instances.
public final class Module: Sendable {
  let definition: ModuleDefinition
  let code: CodeStore
  /// Whether its code counts fuel.
  public let isMetered: Bool
  /// Whether its runs are counted.
  let isProfiled: Bool
  private let names: NameSection

  /// Decodes and validates.
  ///
  /// - Parameters:
  ///   - deadline: When to give up loading; no time by default.
  ///   - cancellation: Gives up loading from another thread.
  /// - Throws: `.decoding` for malformed bytes and modules over the limits, `.validation` for invalid modules, `.interrupted` where loading
  ///   was given up.
  /// - Complexity: O(n) in the number of bytes.
  public init(
    _ bytes: [UInt8], configuration: ModuleConfiguration = ModuleConfiguration(), deadline: ContinuousClock.Instant? = nil,
    cancellation: CancellationToken? = nil
  ) throws(WasmError) {
    let work = WorkLimit(deadline: deadline, cancellation: cancellation)
    try work.check()
    let features = configuration.features.intersection(.supported).consistent
    var definition: ModuleDefinition
    do throws(DecodingError) {
      definition = try ModuleDecoder.decode(bytes, limits: configuration.limits, features: features)
    } catch {
      throw .decoding(error)
    }
    try Validator.validate(
      &definition, features: features, limits: configuration.limits, threads: configuration.validationThreads,
      portion: configuration.validationPortion, work: work)
    definition.layouts = TypeLayout.layouts(definition.types)
    self.definition = definition
    isMetered = configuration.isMetered
    isProfiled = configuration.isProfiled
    code = CodeStore(definition, options: configuration.translation)
    names = NameSection(definition)
  }

  /// Translates every function now rather than when it is first called: the first calls are then as fast as all others, and an instance
  /// in a latency-bound place never translates.
  ///
  /// - Parameters:
  ///   - deadline: When to give up; no time by default.
  ///   - cancellation: Gives up from another thread.
  /// - Throws: `.decoding` where a body needs more than internal code can say; calling that function would throw the same. `.interrupted`
  ///   where it was given up; what has been translated stays so.
  /// - Complexity: O(n) in the number of bytes.
  public func translateAll(
    deadline: ContinuousClock.Instant? = nil, cancellation: CancellationToken? = nil
  ) throws(WasmError) {
    let work = WorkLimit(deadline: deadline, cancellation: cancellation)
    for index in definition.bodies.indices { try code.translate(code.functions + index, of: definition, work: work) }
  }

  /// The bytes of all function bodies.
  public var codeByteCount: Int { definition.bodies.reduce(0) { $0 + $1.range.count } }

  /// The module's own name, from its name section.
  public var name: String? { names.moduleName }

  /// What an instance needs, in order.
  public var imports: [ImportDescription] {
    definition.imports.map { ImportDescription(module: $0.module.string, name: $0.name.string, type: describe($0.type)) }
  }

  /// What an instance offers, in order.
  public var exports: [ExportDescription] {
    definition.exports.map { ExportDescription(name: $0.name.string, type: describe($0)) }
  }

  /// The names of all custom sections, in order.
  public var customSectionNames: [String] { definition.customSections.map(\.name.string) }

  /// The contents of the custom sections of a name, in order.
  public func customSections(named name: String) -> [[UInt8]] {
    let name = Name(name)
    return definition.customSections.filter { $0.name == name }.map { Array(definition.bytes[$0.range]) }
  }

  /// Checks the contents of the custom sections `name` and `metadata.code.branch_hint`, which loading leaves alone.
  ///
  /// - Throws: `.decoding` where they are malformed, `.validation` where they speak of what the module does not have.
  public func checkCustomSections() throws(WasmError) { try CustomSectionCheck.check(definition) }

  /// A function's name for people: from the name section, or its first export.
  func functionName(_ index: Int) -> String? {
    names.functionName(index)
      ?? definition.exports.first { $0.kind == .function && $0.index == index }?.name.string
  }

  private func describe(_ type: ExternalType) -> ImportExportType {
    switch type {
    case .function(let index): .function(definition.types[index].function ?? FunctionType())
    case .table(let type): .table(type)
    case .memory(let type): .memory(type)
    case .global(let type): .global(type)
    case .tag(let index): .tag(definition.types[index].function ?? FunctionType())
    }
  }

  private func describe(_ export: Export) -> ImportExportType {
    switch export.kind {
    case .function: .function(definition.functionType(export.index))
    case .table: .table(definition.tables[export.index])
    case .memory: .memory(definition.memories[export.index])
    case .global: .global(definition.globals[export.index])
    case .tag: .tag(definition.types[definition.tags[export.index]].function ?? FunctionType())
    }
  }
}

/// The type of an import or export, with function types spelled out.
public enum ImportExportType: Sendable, Hashable {
  case function(FunctionType)
  case table(TableType)
  case memory(MemoryType)
  case global(GlobalType)
  case tag(FunctionType)

  /// The specification's word for the kind.
  public var kindName: String {
    switch self {
    case .function: "function"
    case .table: "table"
    case .memory: "memory"
    case .global: "global"
    case .tag: "tag"
    }
  }
}

extension ImportExportType: CustomStringConvertible {
  public var description: String {
    func limits(_ limits: Limits) -> String { "\(limits.minimum)" + (limits.maximum.map { " \($0)" } ?? "") }
    func address(_ type: AddressType) -> String { type == .i64 ? "i64 " : "" }
    return switch self {
    case .function(let type): "function \(type)"
    case .table(let type): "table \(address(type.addressType))\(limits(type.limits)) \(type.element)"
    case .memory(let type):
      "memory \(address(type.addressType))\(limits(type.limits))\(type.isShared ? " shared" : "")"
        + (type.pageSizeLog2 == 16 ? "" : " (pagesize \(1 << UInt64(min(63, type.pageSizeLog2))))")
    case .global(let type): "global \(type.isMutable ? "(mut \(type.value))" : "\(type.value)")"
    case .tag(let type): "tag \(type)"
    }
  }
}

/// An import of a module.
public struct ImportDescription: Sendable, Hashable {
  public var module: String
  public var name: String
  public var type: ImportExportType
}

/// An export of a module.
public struct ExportDescription: Sendable, Hashable {
  public var name: String
  public var type: ImportExportType
}
