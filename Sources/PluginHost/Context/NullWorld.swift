import WASI
import WasmEngine

import protocol WASI.RandomSource

/// WASI preview 1 for plugins whose toolchain insists on it: a world of an execution's own, without anything in it. No arguments,
/// no environment, no files, empty input; what goes to standard output and error is logged; time and random numbers are those
/// that `clock` and `random` give; `proc_exit` ends the execution with an error of its own.
enum NullWorld {
  /// The longest line that is kept of the output before it is logged in parts.
  private static let longestLine = 8 << 10

  static func define(in imports: inout Imports, _ slot: ContextSlot) {
    WASI.define(in: &imports) {
      let context = try slot.current()
      // Time in these functions is no fuel either.
      try context.checkTime()
      return try context.world(make: make)
    }
  }

  /// The names of its functions.
  static let functions: Set<String> = Set(WASIFunction.all.map(\.name))

  static func serves(_ module: String, _ name: String) -> Bool { module == WASI.moduleName && functions.contains(name) }

  private static func make(_ context: CallContext) throws -> WASI {
    let source = ContextSource(context)
    var configuration = WASIConfiguration()
    configuration.clocks = source
    configuration.random = source
    configuration.standardOutput = .closure { source.write($0, .info) }
    configuration.standardError = .closure { source.write($0, .warn) }
    configuration.descriptorLimit = 16
    return try WASI(configuration)
  }

  /// The execution's services as WASI asks for them.
  ///
  /// Safe to be sent: WASI calls it from the guest's calls only, in the execution's task.
  private final class ContextSource: ClockSource, RandomSource, @unchecked Sendable {
    private unowned let context: CallContext

    init(_ context: CallContext) { self.context = context }

    func now(_ clock: ClockID) throws(Errno) -> UInt64 {
      do { try context.allow(.clock) } catch { throw .notcapable }
      switch clock {
      case .realtime: return context.runtime.services.clock.now()
      case .monotonic: return context.runtime.services.clock.monotonic()
      case .processCPUTime, .threadCPUTime: throw .notsup
      }
    }

    func resolution(_ clock: ClockID) throws(Errno) -> UInt64 { 1 }

    /// Nobody sleeps on the host's threads: the time counts as passed.
    func sleep(nanoseconds: UInt64) -> UInt64 { nanoseconds }

    func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(Errno) {
      do { try context.allow(.random, bytes: buffer.count) } catch { throw .notcapable }
      let source = context.runtime.services.random
      var place = 0
      while place < buffer.count {
        let part = RandomContext.bytes(min(4096, buffer.count - place), source)
        buffer[place...].copyBytes(from: part)
        place += part.count
      }
    }

    /// The bytes of a line that has not ended, by level.
    private var open: [LogRecord.Level: [UInt8]] = [:]

    func write(_ bytes: [UInt8], _ level: LogRecord.Level) {
      guard (try? context.allow(.log, bytes: bytes.count)) != nil else { return }
      var line = open[level] ?? []
      for byte in bytes {
        if byte == UInt8(ascii: "\n") || line.count >= NullWorld.longestLine {
          context.log.write(level, String(decoding: line, as: UTF8.self))
          line = []
        }
        if byte != UInt8(ascii: "\n") { line.append(byte) }
      }
      open[level] = line
    }

    /// Logs what no line end followed.
    deinit {
      for (level, line) in open where !line.isEmpty { context.log.write(level, String(decoding: line, as: UTF8.self)) }
    }
  }
}
