#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reads and writes that may wait: polled in slices, so that a deadline or a cancellation ends them.
enum HostStream {
  /// Whether a read or a write would not wait, waiting for that at most so many milliseconds. Errors count as ready: the
  /// read or write that follows tells them.
  static func isReady(_ descriptor: CInt, for events: some BinaryInteger, within milliseconds: CInt) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(truncatingIfNeeded: events), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }

  static func transfer(
    _ descriptor: CInt, for events: some BinaryInteger, waiting: WaitLimits?, _ body: () -> Int
  ) throws -> Int {
    while true {
      if isReady(descriptor, for: events, within: 0) {
        let result = body()
        if result >= 0 { return result }
        if errno != EAGAIN && errno != EINTR { throw Errno(host: errno) }
      }
      guard let waiting else { throw Errno.again }
      try waiting.check()
      let milliseconds = CInt(truncatingIfNeeded: (waiting.slice() + 999_999) / 1_000_000)
      _ = isReady(descriptor, for: events, within: milliseconds)
    }
  }

  /// Writing to a pipe that nobody reads sends SIGPIPE, growing a file over the process's limit SIGXFSZ, and either would end
  /// the host: they are held back and taken off, and the error is the guest's.
  static func withoutSignals(_ body: () -> Int) -> Int {
    var held = sigset_t()
    var before = sigset_t()
    var previous = sigset_t()
    sigemptyset(&held)
    sigaddset(&held, SIGPIPE)
    sigaddset(&held, SIGXFSZ)
    sigpending(&before)
    pthread_sigmask(SIG_BLOCK, &held, &previous)
    let result = body()
    let code = errno
    if result < 0 { takeOff([SIGPIPE, SIGXFSZ], unless: before) }
    pthread_sigmask(SIG_SETMASK, &previous, nil)
    errno = code
    return result
  }

  /// Takes off what has become pending for the thread since `before` was.
  private static func takeOff(_ signals: [CInt], unless before: sigset_t) {
    var pending = sigset_t()
    sigpending(&pending)
    var before = before
    for signal in signals where sigismember(&pending, signal) == 1 && sigismember(&before, signal) == 0 {
      var set = sigset_t()
      var taken: CInt = 0
      sigemptyset(&set)
      sigaddset(&set, signal)
      sigwait(&set, &taken)
    }
  }
}
