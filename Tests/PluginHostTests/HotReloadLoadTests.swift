import Foundation
import Synchronization
import Testing

@testable import PluginHost

/// A plugin that changes all the time while it is used all the time.
@Suite(.timeLimit(.minutes(60))) struct HotReloadLoadTests {
  private static let changes = 200
  private static let executions = 10_000
  private static let tasks = 3

  /// Holds plugins without keeping them.
  private final class Witness: Sendable {
    private struct Reference {
      weak let plugin: Plugin?
    }

    private let seen = Mutex<[Reference]>([])

    func see(_ plugin: Plugin?) { seen.withLock { $0.append(Reference(plugin: plugin)) } }

    var count: Int { seen.withLock(\.count) }

    var alive: Int { seen.withLock { Set($0.compactMap { $0.plugin.map(ObjectIdentifier.init) }).count } }
  }

  /// Puts a version into the directory; every fourth one is bad, each in its way, and written as a careless tool would.
  private static func write(_ build: Int, in directory: LoadingDirectory) throws -> Bool {
    var plugin = BuildPlugin(build: build)
    switch build % 16 {
    case 3: try directory.write("a/plugin.wasm", plugin.wasm().dropLast(20))
    case 7: try directory.replace("a/manifest.json", #"{ "name": "test.build", "#)
    case 11:
      plugin.initialization = "(unreachable)"
      try plugin.write(to: "a", in: directory)
    case 15:
      plugin.kinds = ["test.host@1.0.0"]
      try plugin.write(to: "a", in: directory)
    case let rest where rest.isMultiple(of: 2):
      // A new directory in the old one's place.
      try plugin.write(to: ".next", in: directory)
      try directory.rename("a", ".last")
      try directory.rename(".next", "a")
      try directory.remove(".last")
      return true
    default:
      try plugin.write(to: "a", in: directory)
      return true
    }
    return false
  }

  @Test func executionsWhileThePluginChanges() async throws {
    let directory = try LoadingDirectory()
    let host = PluginHost()
    try host.registry.registerNode(
      ClosureNode(NodeDefinition(kind: "test.host", version: SemanticVersion(1, 0, 0))) { $0.input })
    var configuration = PluginLoader.Configuration()
    configuration.watching.settleTime = .milliseconds(5)
    let loader = PluginLoader(host: host, directories: [directory.url], configuration: configuration)
    let witness = Witness()
    try BuildPlugin(build: 0).write(to: "a", in: directory)
    try await loader.load()
    var events = loader.events().makeAsyncIterator()
    let watching = Task { await loader.watch() }
    let tally = Tally()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<Self.tasks {
        group.addTask {
          var last = 0
          while tally.mustGoOn(Self.executions) {
            do {
              let result = try await host.execute("test.build", input: ["x": 1])
              let build = result.output.items.first?.json["build"]?.int ?? -1
              // Nobody goes back to a version before the one that answered last.
              tally.count(build, error: build < last ? "build \(build) after \(last)" : nil)
              last = build
            } catch {
              tally.count(nil, error: "\(error)")
            }
            await Task.yield()
          }
        }
      }
      for build in 1...Self.changes {
        guard let isGood = try? Self.write(build, in: directory) else {
          Issue.record("build \(build) cannot be written")
          break
        }
        wait: while let event = await events.next() {
          switch event {
          case .reloaded(_, let new) where isGood:
            witness.see((host.registry.executor("test.build") as? PluginNode)?.plugin)
            if new.version == SemanticVersion(1, 0, build) { break wait }
          case .failed(_, _, let kept):
            #expect(kept != nil)
            if !isGood { break wait }
          default: break
          }
        }
      }
      tally.end()
    }
    watching.cancel()
    await watching.value
    let result = tally.result
    #expect(result.errors.isEmpty, "\(result.errors.prefix(3))")
    #expect(result.count >= Self.executions)
    #expect(result.builds.allSatisfy { $0 % 4 != 3 && (0...Self.changes).contains($0) }, "\(result.builds)")
    #expect(result.builds.count > Self.changes / 4)
    // Of all versions one is left: the one that serves.
    #expect(witness.count >= Self.changes * 3 / 4)
    #expect(witness.alive == 1)
    await loader.unload()
    #expect(witness.alive == 0)
  }

  /// What the executions gave.
  private final class Tally: Sendable {
    struct Result {
      var count = 0
      var builds: Set<Int> = []
      var errors: Set<String> = []
      var isOver = false
    }

    private let state = Mutex(Result())

    var result: Result { state.withLock { $0 } }

    func end() { state.withLock { $0.isOver = true } }

    func mustGoOn(_ least: Int) -> Bool { state.withLock { !$0.isOver || $0.count < least } }

    func count(_ build: Int?, error: String?) {
      state.withLock { state in
        state.count += 1
        if let build { state.builds.insert(build) }
        if let error { state.errors.insert(error) }
      }
    }
  }
}
