import ComponentABI
import WasmEngine

/// One instance of a plugin and the calls that a host makes of it. Made for one execution, confined to one task.
struct PluginSession {
  private let limits: ExecutionLimits
  private let instance: ComponentInstance

  /// Instantiates the module. Throws `ComponentError`.
  init(module: Module, store: Store, services: PluginServices, limits: ExecutionLimits, log: BoundedLog) throws {
    self.limits = limits
    let linker = ComponentLinker()
    // A message may fill the guest's memory: it is cut, not refused.
    linker.argumentLimit = max(0, limits.memoryBytes) + 4096
    Self.define(services, log, store, in: linker)
    instance = try linker.instantiate(module, in: store)
  }

  /// The plugin's `init`. Throws `ReportedError` where the plugin reports one.
  func initialize() throws { _ = try call("init") }

  private static func define(
    _ services: PluginServices, _ log: BoundedLog, _ store: Store, in linker: ComponentLinker
  ) {
    // Not the store itself, which keeps these closures.
    let deadline = store.deadline
    let cancellation = store.cancellation
    func define(_ interface: String, _ name: String, _ body: @escaping ComponentLinker.Implementation) {
      linker.define(interface, name, PluginWorld.importType(interface, name)) { arguments in
        // Calls of the host take time that is no fuel: a guest must not hide in them.
        if cancellation.isCancelled { throw WasmError.interrupted(.cancelled) }
        if let deadline, deadline < .now { throw WasmError.interrupted(.deadlineExceeded) }
        return try body(arguments)
      }
    }
    define(PluginWorld.log, "log") { arguments in
      if case .enum(let name) = arguments.first, let level = LogRecord.Level(rawValue: name) {
        log.write(level, arguments.last?.string ?? "")
      }
      return nil
    }
    define(PluginWorld.clock, "now") { _ in .u64(services.clock.now()) }
    define(PluginWorld.clock, "monotonic") { _ in .u64(services.clock.monotonic()) }
    define(PluginWorld.random, "get-u64") { _ in .u64(services.random.next()) }
    define(PluginWorld.random, "get-bytes") { arguments in
      guard case .u32(let count) = arguments.first else { return .bytes([]) }
      return .bytes(randomBytes(min(count, PluginWorld.maximumRandomBytes), services.random))
    }
  }

  private static func randomBytes(_ count: UInt32, _ source: any RandomSource) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(count) + 8)
    while bytes.count < Int(count) {
      let word = source.next()
      for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift))) }
    }
    return Array(bytes.prefix(Int(count)))
  }

  /// A NodeDefinition in JSON for each node.
  func nodeDefinitions() throws -> [String] {
    guard case .list(let list) = try call("get-node-definitions") else { return [] }
    return list.compactMap(\.string)
  }

  /// Makes an executor, runs it and drops it. The texts are JSON.
  func execute(_ kind: String, _ version: String, input: String) throws -> String {
    let handle = try call("create-executor", .string(kind), .string(version)) ?? .u32(0)
    let output = try call("execute", handle, .string(input))?.string ?? ""
    _ = try call("drop-executor", handle)
    return output
  }

  /// Makes a supplier, asks for its data and drops it. The text is JSON.
  func supply(_ kind: String, _ version: String) throws -> String {
    let handle = try call("create-supplier", .string(kind), .string(version)) ?? .u32(0)
    let data = try call("supply", handle)?.string ?? ""
    _ = try call("drop-supplier", handle)
    return data
  }

  /// The payload of the result's `ok`. Throws `ReportedError` for `error`.
  private func call(_ name: String, _ arguments: ComponentValue...) throws -> ComponentValue? {
    let function = try instance.function(name, PluginWorld.exportType(name))
    // The limit counts what the host allocates: the text and a little for the values around it.
    switch try function.call(arguments, limit: limits.outputBytes + 4096) {
    case .ok(let value): return value
    case .error(let value): throw ReportedError(value)
    default: return nil
    }
  }
}
