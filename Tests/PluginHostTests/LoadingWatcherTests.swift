import Foundation
import Testing

@testable import PluginHost

/// The watcher over real directories: with the system's notifications, and without.
@Suite(.timeLimit(.minutes(60))) struct LoadingWatcherTests {
  private let directory: LoadingDirectory

  init() throws { directory = try LoadingDirectory() }

  /// Notifications only: what is not notified is never seen.
  private var notified: DirectoryWatcher.Configuration {
    var configuration = DirectoryWatcher.Configuration()
    configuration.settleTime = .milliseconds(20)
    configuration.removalDelay = .milliseconds(20)
    configuration.rescanInterval = nil
    return configuration
  }

  private func changes(_ kinds: [(String, DirectoryChange.Kind)]) -> DirectoryWatcher.Report {
    .changes(kinds.map { DirectoryChange($0.0, $0.1) })
  }

  /// The changes of the next reports until all of these names were told.
  private func next(
    _ iterator: inout AsyncStream<DirectoryWatcher.Report>.Iterator, until names: Set<String>
  ) async -> [String: DirectoryChange.Kind] {
    var told: [String: DirectoryChange.Kind] = [:]
    while !names.isSubset(of: told.keys), let report = await iterator.next() {
      guard case .changes(let changes) = report else {
        Issue.record("\(report)")
        break
      }
      for change in changes { told[change.name] = change.kind }
    }
    return told
  }

  #if canImport(Glibc)
    @Test func notifications() async throws {
      try directory.write("kept/manifest.json", "1")
      let watcher = DirectoryWatcher(directory.url, configuration: notified)
      var reports = watcher.reports().makeAsyncIterator()
      // Added, even before the watcher's first look.
      try directory.write("a/manifest.json", "1")
      #expect(await reports.next() == changes([("a", .added)]))
      // Changed by a write, and by an editor that renames over.
      try directory.write("a/manifest.json", "22")
      #expect(await reports.next() == changes([("a", .changed)]))
      try directory.replace("a/manifest.json", "33")
      #expect(await reports.next() == changes([("a", .changed)]))
      // A second file.
      try directory.write("a/plugin.wasm", "1")
      #expect(await reports.next() == changes([("a", .changed)]))
      // Renamed.
      try directory.rename("a", "b")
      #expect(await next(&reports, until: ["a", "b"]) == ["a": .removed, "b": .added])
      // In the directory that was renamed.
      try directory.write("b/plugin.wasm", "22")
      #expect(await reports.next() == changes([("b", .changed)]))
      // Removed, and another in its place.
      try directory.remove("b")
      #expect(await reports.next() == changes([("b", .removed)]))
      try directory.write("b/plugin.wasm", "22")
      #expect(await reports.next() == changes([("b", .added)]))
      try directory.replace("b/plugin.wasm", "333")
      #expect(await reports.next() == changes([("b", .changed)]))
    }

    @Test func linksThatAreExchanged() async throws {
      for version in ["v1", "v2"] { try directory.write("store/\(version)/plugin.wasm", version) }
      try directory.link("store/current", to: "v1")
      try directory.link("plugins/linked", to: "../store/current")
      try directory.write("plugins/inner/builds/1/plugin.wasm", "1")
      try directory.write("plugins/inner/builds/2/plugin.wasm", "2")
      try directory.link("plugins/inner/builds/last", to: "1")
      try directory.link("plugins/inner/plugin.wasm", to: "builds/last/plugin.wasm")
      let watcher = DirectoryWatcher(directory.url.appendingPathComponent("plugins"), configuration: notified)
      var reports = watcher.reports().makeAsyncIterator()
      try directory.link("store/next", to: "v2")
      try directory.rename("store/next", "store/current")
      #expect(await reports.next() == changes([("linked", .changed)]))
      // At the new target.
      try directory.write("store/v2/plugin.wasm", "v2+")
      #expect(await reports.next() == changes([("linked", .changed)]))
      try directory.link("plugins/inner/builds/next", to: "2")
      try directory.rename("plugins/inner/builds/next", "plugins/inner/builds/last")
      #expect(await reports.next() == changes([("inner", .changed)]))
      try directory.write("plugins/inner/builds/2/plugin.wasm", "2+")
      #expect(await reports.next() == changes([("inner", .changed)]))
      // The link itself.
      try directory.link("plugins/.next", to: "../store/v1")
      try directory.rename("plugins/.next", "plugins/linked")
      #expect(await reports.next() == changes([("linked", .changed)]))
    }

    /// More changes than the system's queue holds are one notification like any other.
    @Test func manyChanges() async throws {
      let watcher = DirectoryWatcher(directory.url, configuration: notified)
      var reports = watcher.reports().makeAsyncIterator()
      for index in 0..<50 {
        for turn in 0..<20 { try directory.write("p\(index)/plugin.wasm", String(repeating: "x", count: turn)) }
      }
      let names = Set((0..<50).map { "p\($0)" })
      #expect(await next(&reports, until: names).keys.sorted() == names.sorted())
    }

    @Test func aDirectoryThatGoesAwayAndComesBack() async throws {
      try directory.write("plugins/a/plugin.wasm", "1")
      var configuration = notified
      configuration.pollInterval = .milliseconds(20)
      let watcher = DirectoryWatcher(directory.url.appendingPathComponent("plugins"), configuration: configuration)
      var reports = watcher.reports().makeAsyncIterator()
      try directory.rename("plugins", "away")
      guard case .unreadable(let error) = await reports.next() else {
        Issue.record("the directory was not missed")
        return
      }
      #expect(error.message == "there is no such directory")
      try directory.write("away/b/plugin.wasm", "1")
      try directory.rename("away", "plugins")
      #expect(await reports.next() == .readable)
      // What was there before is still known, and nothing was removed meanwhile.
      #expect(await reports.next() == changes([("b", .added)]))
      try directory.write("plugins/a/plugin.wasm", "22")
      #expect(await reports.next() == changes([("a", .changed)]))
    }

    @Test func aMonitorThatMeetsItsLimit() throws {
      let monitor = try InotifyMonitor {}
      try directory.makeDirectory("a")
      #expect(monitor.watch([directory.path]) == .extended)
      #expect(monitor.watch([directory.path]) == .complete)
      #expect(monitor.watch([directory.path, directory.path + "/a"]) == .extended)
      #expect(monitor.watch([directory.path + "/a"]) == .complete)
      // What went away is its parent's to tell.
      #expect(monitor.watch([directory.path + "/nowhere"]) == .complete)
      guard case .partial(let reason) = monitor.watch([directory.path + "/" + String(repeating: "x", count: 300)]) else {
        Issue.record("a name that is too long was watched")
        return
      }
      #expect(reason.hasSuffix("cannot be watched: File name too long"))
      monitor.stop()
      #expect(monitor.watch([directory.path]) == .partial(reason: "watching has ended"))
    }
  #endif

  /// Without notifications the clock decides when the watcher looks.
  @Test func polling() async throws {
    let clock = ManualClock()
    var configuration = DirectoryWatcher.Configuration()
    configuration.usesNotifications = false
    configuration.pollInterval = .seconds(10)
    configuration.settleTime = .seconds(2)
    try directory.write("a/plugin.wasm", "1")
    let watcher = DirectoryWatcher(directory.url, configuration: configuration, clock: clock)
    var reports = watcher.reports().makeAsyncIterator()
    await clock.sleeps(1)
    try directory.replace("a/plugin.wasm", "2")
    clock.advance(by: .seconds(10))
    // The difference was seen; now it has to settle.
    await clock.sleeps(2)
    clock.advance(by: .seconds(2))
    #expect(await reports.next() == changes([("a", .changed)]))
    await clock.sleeps(3)
    try directory.write("b/plugin.wasm", "1")
    clock.advance(by: .seconds(10))
    await clock.sleeps(4)
    // Not yet: it changes again.
    try directory.write("b/manifest.json", "1")
    clock.advance(by: .seconds(2))
    await clock.sleeps(5)
    clock.advance(by: .seconds(2))
    #expect(await reports.next() == changes([("b", .added)]))
  }

  @Test func watchingEndsWithItsReader() async throws {
    let watcher = DirectoryWatcher(directory.url, configuration: notified)
    let reader = Task {
      for await report in watcher.reports() { Issue.record("\(report)") }
      return Task.isCancelled
    }
    reader.cancel()
    #expect(await reader.value)
  }
}
