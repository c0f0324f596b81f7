import ComponentABI

/// The functions that plugins import, over whatever execution has the instance.
enum ContextImports {
  /// The most bytes that one call of `random.get-bytes` gives.
  static let maximumRandomBytes: UInt32 = 65536

  static func define(in linker: ComponentLinker, _ slot: ContextSlot) {
    func define(_ interface: String, _ name: String, _ body: @escaping ComponentLinker.Implementation) {
      linker.define(interface, name, PluginWorld.importType(interface, name), body)
    }
    define(PluginWorld.log, "log") { arguments in
      let context = try slot.current()
      let message = arguments.last?.string ?? ""
      try context.allow(.log, bytes: message.utf8.count)
      if case .enum(let name) = arguments.first, let level = LogRecord.Level(rawValue: name) { context.log.write(level, message) }
      return nil
    }
    define(PluginWorld.clock, "now") { _ in
      let context = try slot.current()
      try context.allow(.clock)
      return .u64(context.runtime.services.clock.now())
    }
    define(PluginWorld.clock, "monotonic") { _ in
      let context = try slot.current()
      try context.allow(.clock)
      return .u64(context.runtime.services.clock.monotonic())
    }
    define(PluginWorld.random, "get-u64") { _ in
      let context = try slot.current()
      try context.allow(.random, bytes: 8)
      return .u64(context.runtime.services.random.next())
    }
    define(PluginWorld.random, "get-bytes") { arguments in
      let context = try slot.current()
      guard case .u32(let asked) = arguments.first else { return .bytes([]) }
      let count = min(asked, maximumRandomBytes)
      try context.allow(.random, bytes: Int(count))
      return .bytes(randomBytes(Int(count), context.runtime.services.random))
    }
  }

  static func randomBytes(_ count: Int, _ source: any RandomSource) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 8)
    while bytes.count < count {
      let word = source.next()
      for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift))) }
    }
    return Array(bytes.prefix(count))
  }
}
