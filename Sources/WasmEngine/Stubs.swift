import WasmTypes

public struct ModuleConfiguration: Sendable {
  public var isMetered = true
  public var limits = ModuleLimits()
  public init() {}
}
public struct ImportDescription: Sendable, Hashable { public var module: String; public var name: String; public var type: ImportExportType }
public struct ExportDescription: Sendable, Hashable { public var name: String; public var type: ImportExportType }
public enum ImportExportType: Sendable, Hashable {
  case function(FunctionType), table(TableType), memory(MemoryType), global(GlobalType), tag(FunctionType)
  public var kindName: String { "" }
}
public final class Module: Sendable {
  public init(_ bytes: [UInt8], configuration: ModuleConfiguration = ModuleConfiguration()) throws(WasmError) {}
  public var name: String? { nil }
  public var imports: [ImportDescription] { [] }
  public var exports: [ExportDescription] { [] }
  public func customSections(named: String) -> [[UInt8]] { [] }
}
public struct StoreLimits: Sendable {
  public var memoryBytes = 1 << 30
  public var memoryPages = 65536
  public var tableElements = 10_000_000
  public var instances = 10_000
  public var stackBytes = 1 << 20
  public var hostCallDepth = 64
  public init() {}
}
public final class Store {
  public init(limits: StoreLimits = StoreLimits()) {}
  public var fuel: UInt64 = .max
  public private(set) var fuelConsumed: UInt64 = 0
  public var deadline: ContinuousClock.Instant?
  public var cancellation = CancellationToken()
  public var peakMemoryBytes: Int { 0 }
  public func instantiate(_ module: Module, imports: Imports = Imports()) throws(WasmError) -> Instance { fatalError() }
}
public final class CancellationToken: Sendable {
  public init() {}
  public func cancel() {}
  public var isCancelled: Bool { false }
}
public final class Instance {
  public let store: Store
  public let module: Module
  init() { fatalError() }
  public var exports: [(name: String, value: External)] { [] }
  public func export(_ name: String) -> External? { nil }
  public func function(_ name: String) throws(WasmError) -> Function { fatalError() }
  public func function<each P: WasmValue, R>(_ name: String, as type: ((repeat each P) -> R).Type) throws(WasmError) -> TypedFunction<repeat each P, R> { fatalError() }
  public func memory(_ name: String = "memory") throws(WasmError) -> Memory { fatalError() }
  public func table(_ name: String) throws(WasmError) -> Table { fatalError() }
  public func global(_ name: String) throws(WasmError) -> Global { fatalError() }
}
public enum External { case function(Function), table(Table), memory(Memory), global(Global), tag(Tag) }
public struct Function {
  public var type: FunctionType { fatalError() }
  public func call(_ arguments: [Value] = []) throws(WasmError) -> [Value] { fatalError() }
  public func callAsync(_ arguments: [Value] = []) async throws(WasmError) -> [Value] { fatalError() }
  public func start(_ arguments: [Value] = []) throws(WasmError) -> Execution { fatalError() }
  public init(store: Store, type: FunctionType, _ body: @escaping (HostCall) throws -> Void) { fatalError() }
}
public struct TypedFunction<each P: WasmValue, R> {
  public func callAsFunction(_ arguments: repeat each P) throws(WasmError) -> R { fatalError() }
}
public final class Execution {
  public enum State { case finished([Value]), suspended(Interruption), pendingHost }
  init() {}
  public func run() throws(WasmError) -> State { fatalError() }
  public func abandon() {}
}
public struct Memory {
  public var type: MemoryType { fatalError() }
  public var byteCount: Int { 0 }
  public var pageCount: Int { 0 }
  public func grow(by pages: Int) -> Int? { nil }
  public func read(at offset: UInt64, count: UInt64) throws(WasmError) -> [UInt8] { fatalError() }
  public func write(_ bytes: some Collection<UInt8>, at offset: UInt64) throws(WasmError) {}
  public func load<T: FixedWidthInteger>(at offset: UInt64, as: T.Type = T.self) throws(WasmError) -> T { fatalError() }
  public func store<T: FixedWidthInteger>(_ value: T, at offset: UInt64) throws(WasmError) {}
  public func contains(offset: UInt64, count: UInt64) -> Bool { false }
  public func withUnsafeBytes<R>(at offset: UInt64, count: UInt64, _ body: (UnsafeRawBufferPointer) throws -> R) throws -> R { fatalError() }
  public func withUnsafeMutableBytes<R>(at offset: UInt64, count: UInt64, _ body: (UnsafeMutableRawBufferPointer) throws -> R) throws -> R { fatalError() }
  public init(store: Store, type: MemoryType) throws(WasmError) { fatalError() }
}
public struct Table {
  public var type: TableType { fatalError() }
  public var count: Int { 0 }
  public func get(_ index: UInt64) throws(WasmError) -> Value { fatalError() }
  public func set(_ index: UInt64, _ value: Value) throws(WasmError) {}
  public func grow(by count: Int, initial: Value) -> Int? { nil }
  public init(store: Store, type: TableType, initial: Value) throws(WasmError) { fatalError() }
}
public struct Global {
  public var type: GlobalType { fatalError() }
  public var value: Value { fatalError() }
  public func set(_ value: Value) throws(WasmError) {}
  public init(store: Store, type: GlobalType, value: Value) throws(WasmError) { fatalError() }
}
public struct Tag {
  public var type: FunctionType { fatalError() }
  public init(store: Store, type: FunctionType) { fatalError() }
}
public struct Imports {
  public init() {}
  public mutating func define(_ module: String, _ name: String, _ value: External) {}
  public mutating func define(_ module: String, instance: Instance) {}
  public mutating func define(_ module: String, _ name: String, type: FunctionType, _ body: @escaping (HostCall) throws -> Void) {}
  public mutating func define<each P: WasmValue, R: WasmValue>(_ module: String, _ name: String, _ body: @escaping (HostCall, repeat each P) throws -> R) {}
  public mutating func define<each P: WasmValue>(_ module: String, _ name: String, _ body: @escaping (HostCall, repeat each P) throws -> Void) {}
  public mutating func defineAsync(_ module: String, _ name: String, type: FunctionType, _ body: @escaping @Sendable ([Value]) async throws -> [Value]) {}
  public func contains(_ module: String, _ name: String) -> Bool { false }
}
public struct HostCall {
  public var store: Store
  public var caller: Instance?
  public var memory: Memory? { nil }
  public var argumentCount: Int { 0 }
  public var type: FunctionType { fatalError() }
  public func argument(_ index: Int) -> UInt64 { 0 }
  public func argument<T: WasmValue>(_ index: Int, as: T.Type = T.self) -> T { fatalError() }
  public func argumentValue(_ index: Int) -> Value { fatalError() }
  public func setResult<T: WasmValue>(_ index: Int, _ value: T) {}
  public func setResultValue(_ index: Int, _ value: Value) {}
}
