import Dispatch
import Foundation
import Synchronization

/// Watches a directory of plugins and tells of plugins that were added, changed or removed, once their files have settled.
///
/// Snapshots of the directory are compared; notifications of the system only say when to take the next one. Where there are
/// none, or not enough of them, snapshots are taken at intervals.
public struct DirectoryWatcher: Sendable {
  public struct Configuration: Sendable {
    /// How long a plugin's files must stay as they are before a change counts.
    public var settleTime = Duration.milliseconds(100)
    /// How long a plugin must have been gone before it counts as removed.
    public var removalDelay = Duration.seconds(1)
    /// A plugin whose files never settle is told of after this time all the same.
    public var maximumDelay = Duration.seconds(5)
    /// The time between snapshots where the system does not notify.
    public var pollInterval = Duration.seconds(1)
    /// The time between snapshots where it does: changes that other machines make on a shared disk are never notified. Nil for
    /// no such snapshots.
    public var rescanInterval: Duration? = .seconds(30)
    /// False to use the interval alone.
    public var usesNotifications = true
    /// Bounds of what a snapshot looks at.
    public var limits = PluginPackage.Limits()

    public init() {}
  }

  /// What a watcher tells.
  public enum Report: Sendable, Equatable {
    /// Changes that settled together, by name.
    case changes([DirectoryChange])
    /// The directory cannot be listed. What is known of it stays as it was; told once, until it can be listed again.
    case unreadable(DirectoryError)
    /// The directory can be listed again.
    case readable
    /// The system does not notify of everything: the directory is looked at every `pollInterval`. Told once.
    case polling(reason: String)
  }

  public let directory: URL
  public let configuration: Configuration
  let baseline: DirectorySnapshot?
  private let sleep: @Sendable (Duration) async throws -> Void
  private let elapsed: @Sendable () -> Duration

  /// A watcher that compares with the directory as it is now; as nothing, where it cannot be listed.
  public init(
    _ directory: URL, configuration: Configuration = Configuration(), clock: some Clock<Duration> = ContinuousClock()
  ) {
    let snapshot = try? DirectorySnapshot(of: directory.path, limits: configuration.limits)
    self.init(directory, baseline: snapshot, configuration: configuration, clock: clock)
  }

  init(
    _ directory: URL, baseline: DirectorySnapshot?, configuration: Configuration, clock: some Clock<Duration> = ContinuousClock()
  ) {
    self.directory = directory
    self.baseline = baseline
    self.configuration = configuration
    sleep = { try await clock.sleep(for: $0) }
    let start = clock.now
    elapsed = { start.duration(to: clock.now) }
  }

  /// Watches until the stream's reader or its task ends. Each call watches by itself.
  public func reports() -> AsyncStream<Report> {
    AsyncStream(bufferingPolicy: .unbounded) { continuation in
      let task = Task {
        await run(continuation)
        continuation.finish()
      }
      continuation.onTermination = { _ in task.cancel() }
    }
  }

  private func run(_ output: AsyncStream<Report>.Continuation) async {
    let (hints, hint) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let monitor = monitor { hint.yield() }
    defer { monitor.stop() }
    var round = WatchRound(self, monitor)
    var timer: Task<Void, Never>?
    defer { timer?.cancel() }
    hint.yield()
    for await _ in hints {
      if Task.isCancelled { break }
      let now = elapsed()
      // Notifications come by the thousand while a large file is written.
      if let earliest = round.earliest, earliest > now {
        timer?.cancel()
        timer = wake(hint, in: earliest - now)
        continue
      }
      let result = await FileQueue.run { [round] in
        var round = round
        return (round.look(at: now), round)
      }
      round = result.1
      for report in result.0 { output.yield(report) }
      timer?.cancel()
      timer = round.wait(from: elapsed()).map { wake(hint, in: $0) }
    }
  }

  private func wake(_ hint: AsyncStream<Void>.Continuation, in time: Duration) -> Task<Void, Never> {
    Task { [sleep] in
      if (try? await sleep(time)) != nil { hint.yield() }
    }
  }

  private func monitor(_ notify: @escaping @Sendable () -> Void) -> any ChangeMonitor {
    guard configuration.usesNotifications else { return NoMonitor() }
    #if canImport(Glibc)
      if let monitor = try? InotifyMonitor(notify) { return monitor }
    #endif
    return NoMonitor()
  }
}

/// What a watcher knows between two snapshots.
private struct WatchRound: Sendable {
  let watcher: DirectoryWatcher
  let monitor: any ChangeMonitor
  private var tracker: ChangeTracker
  private var last: DirectorySnapshot?
  private var isUnreadable = false
  private var isPolling = false
  private var lastLook: Duration?

  init(_ watcher: DirectoryWatcher, _ monitor: any ChangeMonitor) {
    self.watcher = watcher
    self.monitor = monitor
    let configuration = watcher.configuration
    last = watcher.baseline
    tracker = ChangeTracker(
      from: watcher.baseline, settleTime: configuration.settleTime, removalDelay: configuration.removalDelay,
      maximumDelay: configuration.maximumDelay)
  }

  /// No snapshot before this moment: a quarter of the settle time after the last one.
  var earliest: Duration? { lastLook.map { $0 + watcher.configuration.settleTime / 4 } }

  /// How long nothing need be done unless a notification comes; nil for ever.
  func wait(from now: Duration) -> Duration? {
    let configuration = watcher.configuration
    let interval = isPolling || isUnreadable ? configuration.pollInterval : configuration.rescanInterval
    let pending = tracker.nextCheck.map { max($0 - now, .zero) }
    return [interval, pending].compactMap(\.self).min()
  }

  mutating func look(at now: Duration) -> [DirectoryWatcher.Report] {
    lastLook = now
    var reports: [DirectoryWatcher.Report] = []
    let snapshot: DirectorySnapshot
    do throws(FileFault) {
      snapshot = try take(&reports)
    } catch {
      defer { isUnreadable = true }
      return isUnreadable
        ? reports
        : reports + [.unreadable(DirectoryError(watcher.directory, error, watcher.configuration.limits))]
    }
    if isUnreadable {
      isUnreadable = false
      reports.append(.readable)
    }
    last = snapshot
    let changes = tracker.observe(snapshot, at: now)
    if !changes.isEmpty { reports.append(.changes(changes)) }
    return reports
  }

  /// A snapshot after which every change is notified, if the system can. New directories are watched from now on only, so the
  /// snapshot is taken again behind them.
  private mutating func take(_ reports: inout [DirectoryWatcher.Report]) throws(FileFault) -> DirectorySnapshot {
    var snapshot = try next()
    for _ in 0..<4 {
      switch monitor.watch(snapshot.directories) {
      case .complete:
        isPolling = false
        return snapshot
      case .extended: snapshot = try next()
      case .partial(let reason):
        if !isPolling, watcher.configuration.usesNotifications { reports.append(.polling(reason: reason)) }
        isPolling = true
        return snapshot
      }
    }
    return snapshot
  }

  private func next() throws(FileFault) -> DirectorySnapshot {
    try DirectorySnapshot(of: watcher.directory.path, after: last, limits: watcher.configuration.limits)
  }
}
