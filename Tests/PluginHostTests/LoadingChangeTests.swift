import Foundation
import Testing

@testable import PluginHost

/// When a difference counts as a change, without any clock.
@Suite struct LoadingChangeTests {
  private let directory: LoadingDirectory

  init() throws { directory = try LoadingDirectory() }

  private func snapshot(after last: DirectorySnapshot? = nil) throws -> DirectorySnapshot {
    try DirectorySnapshot(of: directory.path, after: last, limits: PluginPackage.Limits())
  }

  private func tracker(from baseline: DirectorySnapshot? = nil) -> ChangeTracker {
    ChangeTracker(from: baseline, settleTime: .seconds(1), removalDelay: .seconds(3), maximumDelay: .seconds(10))
  }

  @Test func aChangeCountsWhenItHasSettled() throws {
    var tracker = tracker()
    #expect(tracker.observe(try snapshot(), at: .seconds(0)) == [])
    #expect(tracker.nextCheck == nil)
    try directory.write("a/manifest.json", "1")
    #expect(tracker.observe(try snapshot(), at: .seconds(1)) == [])
    #expect(tracker.nextCheck == .seconds(2))
    // The next file of it comes in time.
    try directory.write("a/plugin.wasm", "1")
    #expect(tracker.observe(try snapshot(), at: .seconds(1.5)) == [])
    #expect(tracker.observe(try snapshot(), at: .seconds(2)) == [])
    #expect(tracker.observe(try snapshot(), at: .seconds(2.5)) == [DirectoryChange("a", .added)])
    #expect(tracker.observe(try snapshot(), at: .seconds(9)) == [])
    #expect(tracker.nextCheck == nil)
    try directory.write("a/plugin.wasm", "2")
    #expect(tracker.observe(try snapshot(), at: .seconds(10)) == [])
    #expect(tracker.observe(try snapshot(), at: .seconds(11)) == [DirectoryChange("a", .changed)])
  }

  @Test func whatComesBackWasNeverGone() throws {
    try directory.write("a/manifest.json", "1")
    var tracker = tracker(from: try snapshot())
    try directory.rename("a", ".a")
    #expect(tracker.observe(try snapshot(), at: .seconds(0)) == [])
    #expect(tracker.observe(try snapshot(), at: .seconds(2)) == [])
    #expect(tracker.nextCheck == .seconds(3))
    try directory.rename(".a", "a")
    #expect(tracker.observe(try snapshot(), at: .seconds(2.5)) == [])
    #expect(tracker.nextCheck == nil)
    try directory.remove("a")
    #expect(tracker.observe(try snapshot(), at: .seconds(4)) == [])
    #expect(tracker.observe(try snapshot(), at: .seconds(7)) == [DirectoryChange("a", .removed)])
    #expect(tracker.observe(try snapshot(), at: .seconds(20)) == [])
  }

  @Test func oneThatNeverSettles() throws {
    var tracker = tracker()
    for second in 0..<10 {
      try directory.write("log/plugin.wasm", String(repeating: "x", count: second + 1))
      #expect(tracker.observe(try snapshot(), at: .seconds(Double(second) * 0.9)) == [], "\(second)")
    }
    try directory.write("quiet/plugin.wasm", "1")
    try directory.write("log/plugin.wasm", "")
    #expect(tracker.observe(try snapshot(), at: .seconds(9.5)) == [])
    #expect(tracker.nextCheck == .seconds(10))
    try directory.write("log/plugin.wasm", "more")
    #expect(tracker.observe(try snapshot(), at: .seconds(10)) == [DirectoryChange("log", .added)])
    #expect(tracker.observe(try snapshot(), at: .seconds(10.5)) == [DirectoryChange("quiet", .added)])
  }

  @Test func aRenamedPluginIsOneThatCameAndOneThatWent() throws {
    try directory.write("old/manifest.json", "1")
    var tracker = tracker(from: try snapshot())
    tracker.removalDelay = .seconds(1)
    try directory.rename("old", "new")
    _ = tracker.observe(try snapshot(), at: .seconds(0))
    #expect(
      tracker.observe(try snapshot(), at: .seconds(1)) == [DirectoryChange("new", .added), DirectoryChange("old", .removed)])
  }

  // MARK: Snapshots

  @Test func whatIsNoPlugin() throws {
    try directory.write(".hidden/manifest.json", "1")
    try directory.write("docs/readme.md", "1")
    try directory.write("plugin.wasm", "1")
    try directory.link("dangling", to: "nowhere")
    #expect(try snapshot().plugins.isEmpty)
    // What is there and cannot be used is a plugin that is at fault.
    try directory.link("loop", to: "loop")
    try directory.link("pipe/manifest.json", to: "nowhere")
    #expect(Set(try snapshot().plugins.keys) == ["loop", "pipe"])
  }

  /// Same length, same inode, and times set back: the content tells.
  @Test func aWriteThatLeavesNoTraceInTheTimes() throws {
    try directory.write("a/manifest.json", "1")
    let first = try snapshot()
    let file = try OpenDirectory(directory.path + "/a").file("manifest.json").signature
    try directory.write("b/manifest.json", "1")
    #expect(try snapshot(after: first).plugins["a"] == first.plugins["a"])
    // The same signature with other content, as a coarse clock would give it.
    #expect(
      PluginFingerprint.File.present(file, .init(hash: 1, isFinal: false)) != .present(file, .init(hash: 2, isFinal: true)))
    #expect(PluginFingerprint.File.present(file, .init(hash: 1, isFinal: false)) == .present(file, nil))
    #expect(file.isRecent(at: FileSignature.now()))
    #expect(!file.isRecent(at: FileSignature.now() + 3_000_000_000))
  }

  @Test func everyDirectoryThatMattersIsWatched() throws {
    try directory.write("store/v1/build/plugin.wasm", "1")
    try directory.link("store/v1/plugin.wasm", to: "build/plugin.wasm")
    try directory.link("store/current", to: "v1")
    try directory.link("plugins/linked", to: "../store/current")
    try directory.write("plugins/plain/manifest.json", "1")
    let snapshot = try DirectorySnapshot(of: directory.path + "/plugins", limits: PluginPackage.Limits())
    #expect(
      Set(snapshot.directories.map { String($0.dropFirst(directory.path.count)) })
        == ["/plugins", "/plugins/plain", "/store", "/store/v1", "/store/v1/build"])
    #expect(DirectorySnapshot.parentsOfLinks(in: directory.path + "/plugins/linked").count == 2)
  }

  @Test func anUnreadableDirectoryIsNotAnEmptyOne() throws {
    #expect(throws: FileFault.missing) {
      try DirectorySnapshot(of: directory.path + "/nowhere", limits: PluginPackage.Limits())
    }
    var limits = PluginPackage.Limits()
    limits.directoryEntries = 2
    for name in ["a", "b", "c"] { try directory.makeDirectory(name) }
    #expect(throws: FileFault.tooLarge(limit: 2)) { try DirectorySnapshot(of: directory.path, limits: limits) }
  }
}
