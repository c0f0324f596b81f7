/// Says that something may have changed in some directories; what, the next snapshot tells.
protocol ChangeMonitor: Sendable {
  /// Watches these directories from now on, and no others.
  func watch(_ directories: Set<String>) -> MonitorCoverage
  /// Ends all watching.
  func stop()
}

/// How far a monitor can be relied on.
enum MonitorCoverage: Sendable, Equatable {
  /// Every directory is watched.
  case complete
  /// Every directory is, and some only from now on: what changed there before is not told.
  case extended
  /// Some cannot be watched: who wants to know must look.
  case partial(reason: String)
}

/// Watches nothing.
struct NoMonitor: ChangeMonitor {
  func watch(_ directories: Set<String>) -> MonitorCoverage { .partial(reason: "the platform has no notifications") }
  func stop() {}
}
