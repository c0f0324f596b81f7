import Foundation
import Synchronization
import Testing

@testable import PluginHost

/// Plugins that come, change and go while a host serves them.
@Suite(.timeLimit(.minutes(60))) struct HotReloadTests {
  private let directory: LoadingDirectory
  private let host: PluginHost
  private let loader: PluginLoader

  init() throws {
    directory = try LoadingDirectory()
    host = PluginHost()
    loader = PluginLoader(host: host, directories: [directory.url])
  }

  private func build(_ kind: String = "test.build") async throws -> Int? {
    try await host.execute(kind).output.items.first?.json["build"]?.int
  }

  // MARK: One round

  @Test func aVersionTakesThePlaceOfAnother() async throws {
    var events = loader.events().makeAsyncIterator()
    try BuildPlugin(build: 1).write(to: "a", in: directory)
    #expect(try await loader.load().plugins.map(\.nodes) == [["test.build@1.0.0"]])
    #expect(try await build() == 1)
    #expect(host.registry.definition("test.build")?.description == "build 1")
    try BuildPlugin(build: 2).write(to: "a", in: directory)
    try await loader.load()
    #expect(try await build() == 2)
    #expect(host.registry.definition("test.build")?.description == "build 2")
    // Other times, same files: nothing to do.
    try directory.replace("a/manifest.json", BuildPlugin(build: 2).manifest)
    try await loader.load()
    // Other nodes, as many as there are.
    try BuildPlugin(build: 3, kinds: ["test.other@1.0.0", "test.build@2.0.0"]).write(to: "a", in: directory)
    try await loader.load()
    #expect(host.registry.definitions.map { "\($0.kind)@\($0.version)" } == ["test.build@2.0.0", "test.other@1.0.0"])
    try directory.remove("a")
    #expect(try await loader.load().plugins.isEmpty)
    #expect(host.registry.definitions.isEmpty)
    #expect(
      await take(4, from: &events) == [
        "loaded test.build@1.0.1", "reloaded test.build@1.0.1 test.build@1.0.2", "reloaded test.build@1.0.2 test.build@1.0.3",
        "removed test.build@1.0.3",
      ])
  }

  @Test(
    arguments: [
      ("plugin.wasm", "no module", "test.build: plugin.wasm: malformed module"),
      ("manifest.json", "{", "a: manifest.json: malformed JSON"), ("plugin.wasm", nil, "a: plugin.wasm is missing"),
    ] as [(String, String?, String)])
  func aBadVersionLeavesTheOldOneServing(file: String, content: String?, message: String) async throws {
    var events = loader.events().makeAsyncIterator()
    try BuildPlugin(build: 1).write(to: "a", in: directory)
    try await loader.load()
    if let content { try directory.replace("a/" + file, content) } else { try directory.remove("a/" + file) }
    let report = try await loader.load()
    #expect(report.plugins.map(\.version.description) == ["1.0.1"])
    #expect(report.failures.count == 1)
    #expect(report.failures.first?.description.hasPrefix(message) == true, "\(report.failures)")
    #expect(try await build() == 1)
    // The same files as before.
    try BuildPlugin(build: 1).write(to: "a", in: directory)
    #expect(try await loader.load().failures.isEmpty)
    // One whose init fails, then a good one.
    try BuildPlugin(build: 2, initialization: "(unreachable)").write(to: "a", in: directory)
    #expect(try await loader.load().failures.first?.description.contains("trapped: unreachable") == true)
    try BuildPlugin(build: 3).write(to: "a", in: directory)
    #expect(try await loader.load().failures.isEmpty)
    #expect(try await build() == 3)
    #expect(
      await take(5, from: &events) == [
        "loaded test.build@1.0.1", "failed a test.build@1.0.1", "recovered test.build@1.0.1", "failed a test.build@1.0.1",
        "reloaded test.build@1.0.1 test.build@1.0.3",
      ])
  }

  @Test func renamedPluginsAreTheSameOnes() async throws {
    var events = loader.events().makeAsyncIterator()
    try BuildPlugin(build: 1).write(to: "a", in: directory)
    try await loader.load()
    try directory.rename("a", "b")
    #expect(try await loader.load().plugins.map(\.directory.lastPathComponent) == ["b"])
    #expect(try await build() == 1)
    // Renamed and changed.
    try directory.rename("b", "c")
    try BuildPlugin(build: 2).write(to: "c", in: directory)
    try await loader.load()
    #expect(try await build() == 2)
    // Two that change places.
    try BuildPlugin(build: 7, name: "test.seven", kinds: ["test.seven@1.0.0"]).write(to: "d", in: directory)
    try await loader.load()
    try directory.rename("c", "x")
    try directory.rename("d", "c")
    try directory.rename("x", "d")
    let report = try await loader.load()
    #expect(report.failures.isEmpty)
    #expect(report.plugins.map(\.name) == ["test.seven", "test.build"])
    #expect(try await build() == 2)
    #expect(try await build("test.seven") == 7)
    #expect(
      await take(6, from: &events) == [
        "loaded test.build@1.0.1", "moved a b", "reloaded test.build@1.0.1 test.build@1.0.2", "loaded test.seven@1.0.7",
        "moved d c", "moved c d",
      ])
    try directory.remove("d")
    #expect(try await loader.load().plugins.map(\.name) == ["test.seven"])
    #expect(host.registry.registeredNodeKinds == ["test.seven"])
  }

  /// A new name may be told of before the old one is missed.
  @Test func aRenamedPluginIsNeverAway() async throws {
    try BuildPlugin(build: 1).write(to: "a", in: directory)
    try await loader.load()
    var events = loader.events().makeAsyncIterator()
    let watching = Task { [loader] in await loader.watch() }
    try directory.rename("a", "b")
    #expect(await take(1, from: &events) == ["moved a b"])
    try BuildPlugin(build: 2).write(to: "b", in: directory)
    while let event = await events.next() {
      // Two files were written: the first of them may be taken for a version of its own.
      if case .reloaded(_, let new) = event, new.version == SemanticVersion(1, 0, 2) { break }
    }
    #expect(host.registry.contains("test.build"))
    watching.cancel()
    await watching.value
  }

  // MARK: Conflicts

  @Test func twoDirectoriesWithTheSameNode() async throws {
    var events = loader.events().makeAsyncIterator()
    try BuildPlugin(build: 1, name: "test.first").write(to: "a", in: directory)
    try BuildPlugin(build: 2, name: "test.second", kinds: ["test.build@1.0.0", "test.extra@1.0.0"]).write(to: "b", in: directory)
    let report = try await loader.load()
    #expect(report.plugins.map(\.name) == ["test.first"])
    #expect(report.failures.first?.description.contains("node kind test.build@1.0.0 already exists") == true)
    // All of a plugin or nothing.
    #expect(host.registry.registeredNodeKinds == ["test.build"])
    // The first gives the node up, and the second has waited for it.
    try BuildPlugin(build: 3, name: "test.first", kinds: ["test.build@2.0.0"]).write(to: "a", in: directory)
    #expect(try await loader.load().failures.isEmpty)
    #expect(
      host.registry.definitions.map { "\($0.kind)@\($0.version)" } == [
        "test.build@1.0.0", "test.build@2.0.0", "test.extra@1.0.0",
      ])
    // Both versions of one kind serve beside each other.
    #expect(try await host.execute("test.build", version: "1.0.0").output.items.first?.json["build"] == 2)
    #expect(try await build() == 3)
    // Who takes over a node that somebody has stays out, and keeps its own.
    try BuildPlugin(build: 4, name: "test.first", kinds: ["test.extra@1.0.0"]).write(to: "a", in: directory)
    #expect(try await loader.load().failures.count == 1)
    #expect(try await build() == 3)
    try directory.remove("b")
    #expect(try await loader.load().failures.isEmpty)
    #expect(host.registry.definitions.map(\.kind) == ["test.extra"])
    #expect(
      await take(7, from: &events) == [
        "loaded test.first@1.0.1", "failed b -", "reloaded test.first@1.0.1 test.first@1.0.3", "loaded test.second@1.0.2",
        "failed a test.first@1.0.3", "removed test.second@1.0.2", "reloaded test.first@1.0.3 test.first@1.0.4",
      ])
  }

  @Test func theHostsNodesAreNotReplaced() async throws {
    try host.registry.registerNode(
      ClosureNode(NodeDefinition(kind: "test.build", version: SemanticVersion(1, 0, 0))) { _ in
        ExecutionDataMap(items: [ExecutionData(json: ["build": 0])])
      })
    try BuildPlugin(build: 1).write(to: "a", in: directory)
    #expect(try await loader.load().failures.count == 1)
    #expect(try await build() == 0)
    host.registry.unregisterNode("test.build")
    try await loader.load()
    #expect(try await build() == 1)
    await loader.unload()
    #expect(host.registry.definitions.isEmpty)
  }

  // MARK: Executions under way

  /// Holds an execution in the middle of a call.
  private final class Gate: PluginLogger {
    private let entered = AsyncStream<Void>.makeStream()
    private let leave = DispatchSemaphore(value: 0)

    func log(_ record: LogRecord) {
      entered.continuation.yield()
      leave.wait()
    }

    func isEntered() async {
      for await _ in entered.stream { break }
    }

    func open() { leave.signal() }
  }

  @Test func executionsEndOnTheVersionTheyBeganWith() async throws {
    let gate = Gate()
    var configuration = PluginHost.Configuration()
    configuration.services.logger = gate
    let host = PluginHost(configuration: configuration)
    let loader = PluginLoader(host: host, directories: [directory.url])
    try BuildPlugin(build: 1, logs: "wait").write(to: "a", in: directory)
    try await loader.load()
    weak let old = (host.registry.executor("test.build") as? PluginNode)?.plugin
    #expect(old != nil)
    let running = Task { try await host.execute("test.build").output.items.first?.json["build"] }
    await gate.isEntered()
    try BuildPlugin(build: 2).write(to: "a", in: directory)
    try await loader.load()
    // The new version answers, and the old one has not gone under those who use it.
    #expect(try await host.execute("test.build").output.items.first?.json["build"] == 2)
    #expect(old != nil)
    gate.open()
    #expect(try await running.value == 1)
    #expect(old == nil)
  }

  @Test func aVersionThatNobodyUsesIsFreed() async throws {
    try BuildPlugin(build: 1).write(to: "a", in: directory)
    try await loader.load()
    weak let old = (host.registry.executor("test.build") as? PluginNode)?.plugin
    #expect(try await build() == 1)
    #expect(old != nil)
    try BuildPlugin(build: 2).write(to: "a", in: directory)
    try await loader.load()
    #expect(old == nil)
    weak let last = (host.registry.executor("test.build") as? PluginNode)?.plugin
    try directory.remove("a")
    try await loader.load()
    #expect(last == nil)
  }

  @Test func aLoaderIsFreedWhileItsPluginsServe() async throws {
    try BuildPlugin(build: 1).write(to: "a", in: directory)
    var loader: PluginLoader? = PluginLoader(host: host, directories: [directory.url])
    try await loader?.load()
    weak let gone: PluginLoader? = loader
    let events = loader?.events()
    loader = nil
    #expect(gone == nil)
    if let events { for await event in events { Issue.record("\(event)") } }
    #expect(try await build() == 1)
  }

  // MARK: Watching

  @Test func theWatchedDirectory() async throws {
    try BuildPlugin(build: 1).write(to: "store/v1", in: directory)
    try BuildPlugin(build: 2).write(to: "store/v2", in: directory)
    try directory.link("store/current", to: "v1")
    try directory.link("plugins/a", to: "../store/current")
    var configuration = PluginLoader.Configuration()
    configuration.watching.settleTime = .milliseconds(20)
    configuration.watching.removalDelay = .milliseconds(20)
    let loader = PluginLoader(
      host: host, directories: [directory.url.appendingPathComponent("plugins")], configuration: configuration)
    var events = loader.events().makeAsyncIterator()
    // Without a load before: watching begins with everything.
    let watching = Task { await loader.watch() }
    #expect(await take(1, from: &events) == ["loaded test.build@1.0.1"])
    try directory.link("store/next", to: "v2")
    try directory.rename("store/next", "store/current")
    #expect(await take(1, from: &events) == ["reloaded test.build@1.0.1 test.build@1.0.2"])
    #expect(try await build() == 2)
    try directory.replace("store/v2/plugin.wasm", "half of a mod")
    #expect(await take(1, from: &events) == ["failed a test.build@1.0.2"])
    #expect(try await build() == 2)
    try directory.replace("store/v2/plugin.wasm", try BuildPlugin(build: 2).wasm())
    #expect(await take(1, from: &events) == ["recovered test.build@1.0.2"])
    try directory.remove("plugins/a")
    #expect(await take(1, from: &events) == ["removed test.build@1.0.2"])
    watching.cancel()
    await watching.value
  }

  @Test func aDirectoryThatCannotBeListed() async throws {
    let loader = PluginLoader(host: host, directories: [directory.url.appendingPathComponent("plugins")])
    var events = loader.events().makeAsyncIterator()
    try BuildPlugin(build: 1).write(to: "plugins/a", in: directory)
    try await loader.load()
    try directory.rename("plugins", "away")
    await #expect(throws: DirectoryError.self) { try await loader.load() }
    // Nothing is known, so nothing changes.
    #expect(try await build() == 1)
    #expect(await loader.report.plugins.count == 1)
    #expect(await take(2, from: &events) == ["loaded test.build@1.0.1", "unreadable"])
  }
}

/// What a loader does at the start, and how it tells of it.
@Suite(.timeLimit(.minutes(60))) struct LoadingProgressTests {
  @Test func everyPluginsPhases() async throws {
    let directory = try LoadingDirectory()
    for index in 0..<6 {
      try BuildPlugin(build: index, name: "test.p\(index)", kinds: ["test.p\(index)@1.0.0"]).write(to: "p\(index)", in: directory)
    }
    try directory.write("bad/plugin.wasm", "no module")
    try directory.write("worse/manifest.json", BuildPlugin(build: 1, name: "test.worse").manifest)
    try directory.write("worse/plugin.wasm", "no module")
    var configuration = PluginLoader.Configuration()
    configuration.parallelism = 3
    let host = PluginHost()
    let loader = PluginLoader(host: host, directories: [directory.url], configuration: configuration)
    let steps = Mutex<[LoadProgress]>([])
    let report = try await loader.load { step in steps.withLock { $0.append(step) } }
    #expect(report.plugins.map(\.name) == (0..<6).map { "test.p\($0)" })
    #expect(report.failures.map(\.plugin) == ["bad", "test.worse"])
    let all = steps.withLock { $0 }
    #expect(all.allSatisfy { $0.total == 8 })
    func phases(_ plugin: String) -> [LoadProgress.Phase] { all.filter { $0.plugin == plugin }.map(\.phase) }
    #expect(phases("p3") == [.reading, .preparing, .registered])
    #expect(phases("bad") == [.reading, .failed])
    #expect(phases("worse") == [.reading, .preparing, .failed])
    #expect(all.filter { [.registered, .failed].contains($0.phase) }.map(\.completed) == Array(1...8))
    steps.withLock { $0 = [] }
    try await loader.load { step in steps.withLock { $0.append(step) } }
    #expect(steps.withLock { $0.filter { $0.plugin == "p0" }.map(\.phase) } == [.reading, .unchanged])
  }

  @Test func theSizeOfAllPluginsIsBounded() async throws {
    let directory = try LoadingDirectory()
    var sizes: [Int] = []
    for index in 0..<3 {
      let plugin = BuildPlugin(build: index, name: "test.p\(index)", kinds: ["test.p\(index)@1.0.0"])
      try plugin.write(to: "p\(index)", in: directory)
      sizes.append(try plugin.wasm().count + plugin.manifest.utf8.count)
    }
    var configuration = PluginHost.Configuration()
    configuration.packageLimits.totalBytes = sizes[0] + sizes[1]
    let loader = PluginLoader(host: PluginHost(configuration: configuration), directories: [directory.url])
    let report = try await loader.load()
    #expect(report.plugins.map(\.name) == ["test.p0", "test.p1"])
    #expect(report.failures.map(\.description) == ["p2: all plugins are larger than \(sizes[0] + sizes[1]) bytes together"])
    // What one gives up, another may have.
    try directory.remove("p0")
    #expect(try await loader.load().failures.isEmpty)
  }

  @Test func workIsBoundedAndInOrder() async {
    let running = Mutex((now: 0, most: 0))
    let values = await inParallel(Array(0..<20), atMost: 3) { index in
      running.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      await Task.yield()
      running.withLock { $0.now -= 1 }
      return index * 2
    }
    #expect(values == (0..<20).map { $0 * 2 })
    #expect(running.withLock(\.most) <= 3)
  }

  @Test func heirs() {
    func key(_ name: String) -> PluginSlot.Key { PluginSlot.Key(directory: 0, name: name) }
    func version(_ name: String, _ build: Int) throws -> PluginVersion {
      let plugin = BuildPlugin(build: build, name: name)
      return PluginVersion(
        try PluginPackage(manifest: Array(plugin.manifest.utf8), wasm: []), directory: URL(fileURLWithPath: "/"))
    }
    #expect(throws: Never.self) {
      let old = [key("a"): try version("x", 1), key("b"): try version("y", 1)]
      let swapped = Succession.heirs(of: old, among: [(key("a"), try version("y", 1)), (key("b"), try version("x", 1))])
      #expect(swapped == [key("a"): key("b"), key("b"): key("a")])
      let renamed = Succession.heirs(of: old, among: [(key("c"), try version("y", 2)), (key("a"), try version("y", 3))])
      #expect(renamed == [key("a"): key("a"), key("c"): key("b")])
      #expect(Succession.heirs(of: old, among: [(key("c"), try version("z", 1))]).isEmpty)
    }
  }
}
