import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Where a guest's time comes from.
public protocol ClockSource: Sendable {
  /// The time of a clock in nanoseconds; `notsup` for a clock that is not kept.
  func now(_ clock: ClockID) throws(Errno) -> UInt64
  /// The smallest step of a clock in nanoseconds; `notsup` for a clock that is not kept.
  func resolution(_ clock: ClockID) throws(Errno) -> UInt64
  /// Waits for at most so many nanoseconds (never more than 10 ms) and tells how many passed.
  func sleep(nanoseconds: UInt64) -> UInt64
}

/// The operating system's clocks. Processor time is not kept: it would tell a guest what its neighbours do.
public struct SystemClocks: ClockSource {
  /// The operating system's clocks.
  public init() {}

  private func identifier(_ clock: ClockID) throws(Errno) -> clockid_t {
    switch clock {
    case .realtime: CLOCK_REALTIME
    case .monotonic: CLOCK_MONOTONIC
    case .processCPUTime, .threadCPUTime: throw .notsup
    }
  }

  public func now(_ clock: ClockID) throws(Errno) -> UInt64 {
    var time = timespec()
    guard clock_gettime(try identifier(clock), &time) == 0 else { throw .init(host: errno) }
    return time.nanoseconds
  }

  public func resolution(_ clock: ClockID) throws(Errno) -> UInt64 {
    var time = timespec()
    guard clock_getres(try identifier(clock), &time) == 0 else { throw .init(host: errno) }
    return time.nanoseconds
  }

  public func sleep(nanoseconds: UInt64) -> UInt64 {
    let start = ContinuousClock.now
    var time = timespec(nanoseconds: nanoseconds)
    // A signal may end it early; the caller measures what passed.
    nanosleep(&time, nil)
    let passed = start.duration(to: .now).components
    return UInt64(clamping: passed.seconds) &* 1_000_000_000 &+ UInt64(clamping: passed.attoseconds / 1_000_000_000)
  }
}

/// Clocks that move only when a guest reads them or sleeps: the same run tells the same times.
public final class FixedClocks: ClockSource {
  private let realtime: UInt64
  private let step: UInt64
  private let passed = Mutex<UInt64>(0)

  /// Clocks that begin at these nanoseconds since 1970 and move by `step` nanoseconds at each reading.
  public init(realtime: UInt64 = 0, step: UInt64 = 0) {
    self.realtime = realtime
    self.step = step
  }

  public func now(_ clock: ClockID) throws(Errno) -> UInt64 {
    guard clock == .realtime || clock == .monotonic else { throw .notsup }
    let passed = passed.withLock { passed in
      defer { passed &+= step }
      return passed
    }
    return clock == .realtime ? realtime &+ passed : passed
  }

  public func resolution(_ clock: ClockID) throws(Errno) -> UInt64 {
    guard clock == .realtime || clock == .monotonic else { throw .notsup }
    return max(step, 1)
  }

  public func sleep(nanoseconds: UInt64) -> UInt64 {
    passed.withLock { $0 &+= nanoseconds }
    return nanoseconds
  }
}

extension timespec {
  /// Times before 1970 are 1970 to a guest.
  var nanoseconds: UInt64 {
    guard tv_sec >= 0, tv_nsec >= 0 else { return 0 }
    let (seconds, overflow) = UInt64(tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, carry) = seconds.addingReportingOverflow(UInt64(tv_nsec))
    return overflow || carry ? .max : sum
  }

  init(nanoseconds: UInt64) {
    self.init(tv_sec: .init(nanoseconds / 1_000_000_000), tv_nsec: .init(nanoseconds % 1_000_000_000))
  }
}
