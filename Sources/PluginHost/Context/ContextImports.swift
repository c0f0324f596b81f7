import ComponentABI

/// The functions that plugins import, over whatever execution has the instance.
enum ContextImports {
  static func define(in linker: ComponentLinker, _ slot: ContextSlot) {
    PluginBindings.define(
      in: linker, log: LogContext(slot: slot), clock: ClockContext(slot: slot), random: RandomContext(slot: slot),
      expression: ExpressionService(slot: slot), http: HTTPContext(slot: slot), binary: BinaryContext(slot: slot),
      memory: MemoryContext(slot: slot), config: ConfigContext(slot: slot), credentials: CredentialsContext(slot: slot))
    // Time in host functions is no fuel: a guest must not hide there.
    linker.willCall = { _, _ in try slot.current().checkTime() }
  }
}

/// `log`
struct LogContext: PluginBindings.Log.Host {
  let slot: ContextSlot

  func log(level: PluginBindings.Log.Level, message: String) throws {
    let context = try slot.current()
    try context.allow(.log, bytes: message.utf8.count)
    context.log.write(LogRecord.Level(rawValue: level.rawValue) ?? .info, message)
  }
}

/// `clock`
struct ClockContext: PluginBindings.Clock.Host {
  let slot: ContextSlot

  func now() throws -> UInt64 {
    let context = try slot.current()
    try context.allow(.clock)
    return context.runtime.services.clock.now()
  }

  func monotonic() throws -> UInt64 {
    let context = try slot.current()
    try context.allow(.clock)
    return context.runtime.services.clock.monotonic()
  }
}

/// `random`
struct RandomContext: PluginBindings.Random.Host {
  /// The most bytes that one call gives.
  static let maximumBytes: UInt32 = 65536

  let slot: ContextSlot

  func getBytes(count: UInt32) throws -> [UInt8] {
    let context = try slot.current()
    let count = Int(min(count, Self.maximumBytes))
    try context.allow(.random, bytes: count)
    return Self.bytes(count, context.runtime.services.random)
  }

  func getU64() throws -> UInt64 {
    let context = try slot.current()
    try context.allow(.random, bytes: 8)
    return context.runtime.services.random.next()
  }

  static func bytes(_ count: Int, _ source: any RandomSource) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 8)
    while bytes.count < count {
      let word = source.next()
      for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift))) }
    }
    return Array(bytes.prefix(count))
  }
}

extension ContextSlot {
  /// The same for functions that can only throw WIT's error.
  func execution() throws(PluginBindings.Types.Error) -> CallContext {
    guard let context else { throw PluginBindings.Types.Error(ServiceError(.unavailable, "nothing is being executed")) }
    return context
  }
}
