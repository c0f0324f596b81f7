import Foundation
import Synchronization
import Testing

@testable import PluginHost

/// Plugins whose code is looked at when a node is used.
@Suite(.timeLimit(.minutes(60))) struct LoadingLazyTests {
  private let directory: LoadingDirectory
  private let host: PluginHost
  private var configuration = PluginLoader.Configuration()
  private let ports = #""io_ports": { "inputs": ["main"], "outputs": ["main", "error"] },"#

  init() throws {
    directory = try LoadingDirectory()
    host = PluginHost()
    configuration.mode = .lazy
  }

  private var loader: PluginLoader {
    PluginLoader(host: host, directories: [directory.url.appendingPathComponent("plugins")], configuration: configuration)
  }

  private func write(_ plugin: BuildPlugin) throws { try plugin.write(to: "plugins/a", in: directory) }

  private var isLazy: Bool { host.registry.executor("test.build") is LazyNode }

  private func build() async throws -> Int? { try await host.execute("test.build").output.items.first?.json["build"]?.int }

  @Test func definitionsOfTheManifest() async throws {
    try write(BuildPlugin(build: 1, ports: ports))
    let loader = loader
    #expect(try await loader.load().plugins.map(\.name) == ["test.build"])
    #expect(isLazy)
    let declared = try #require(host.registry.definition("test.build"))
    #expect(declared.outputs.map(\.kind) == [.main, .error])
    #expect(declared.description == nil)
    #expect(try await build() == 1)
    // The plugin's own nodes have taken over.
    #expect(!isLazy)
    #expect(host.registry.definition("test.build")?.description == "build 1")
    #expect(try await build() == 1)
  }

  @Test func suppliers() async throws {
    try write(BuildPlugin(build: 1, ports: ports, isSupplier: true))
    let loader = loader
    try await loader.load()
    let node = try #require(host.registry.memorySupplier("test.build"))
    #expect(node is LazyMemory)
    // A session loads the plugin when it is used, and all its calls go to one instance.
    let session = try host.openSupplier("test.build")
    #expect(host.registry.memorySupplier("test.build") is LazyMemory)
    try await session.storeMessages([Message(role: "user", content: "Hello")], session: "s")
    #expect(try await session.retrieveMessages(session: "s").map(\.content) == ["build 1"])
    #expect(try await session.supply().data == ["build": 1])
    #expect(await #expect(throws: NodeExecutionError.self) { try await session.asTool() } != nil)
    session.close()
    #expect(session.isClosed)
    #expect(await #expect(throws: NodeExecutionError.self) { try await session.supply() }?.reason == .closed)
    #expect(!(host.registry.memorySupplier("test.build") is LazyMemory))
    // Who found the node before goes on with it.
    let request = NodeRequest()
    #expect(try await node.supply(request).data == ["build": 1])
    try await node.storeMessages([], session: "s", request: request)
    #expect(try await node.retrieveMessages(session: "s", limit: 1, request: request).map(\.content) == ["build 1"])
    // A session that is closed before it was used loads nothing.
    try write(BuildPlugin(build: 2, ports: ports, isSupplier: true))
    let unused = try host.openSupplier("test.build")
    unused.close()
    #expect(await #expect(throws: NodeExecutionError.self) { try await unused.supply() }?.reason == .closed)
  }

  @Test func withoutDefinitionsThePluginIsLoadedAtOnce() async throws {
    try write(BuildPlugin(build: 1))
    let loader = loader
    try await loader.load()
    #expect(!isLazy)
  }

  @Test func definitionsOfTheCache() async throws {
    let cache = DirectoryDefinitionCache(directory.url.appendingPathComponent("cache"))
    var configuration = configuration
    configuration.definitionCache = cache
    let plugins = directory.url.appendingPathComponent("plugins")
    let plugin = BuildPlugin(build: 1)
    try write(plugin)
    let first = PluginLoader(host: host, directories: [plugins], configuration: configuration)
    let identity = try #require(try await first.load().plugins.first?.identity)
    #expect(!isLazy)
    await first.unload()
    let second = PluginLoader(host: host, directories: [plugins], configuration: configuration)
    try await second.load()
    #expect(isLazy)
    #expect(host.registry.definition("test.build")?.description == "build 1")
    #expect(try await build() == 1)
    await second.unload()
    // A cache that lies about the nodes, or holds nonsense, is not listened to.
    for text in [#"[{"kind":"test.other","version":"1.0.0"}]"#, "[]", "[1]", "{", ""] {
      try directory.write("cache/\(identity).json", text)
      let loader = PluginLoader(host: host, directories: [plugins], configuration: configuration)
      try await loader.load()
      #expect(!isLazy, "\(text)")
      await loader.unload()
    }
  }

  @Test func theCacheKeepsToItsDirectory() throws {
    var cache = DirectoryDefinitionCache(directory.url.appendingPathComponent("cache"))
    let definition = NodeDefinition(kind: "a", version: SemanticVersion(1, 0, 0))
    let identity = String(repeating: "0a", count: 32)
    cache.store([definition], of: identity)
    #expect(cache.definitions(of: identity) == [definition])
    for name in ["../secret", "", "short", String(repeating: "/", count: 64), String(repeating: "é", count: 32)] {
      cache.store([definition], of: name)
      #expect(cache.definitions(of: name) == nil, "\(name)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path + "/cache") == [identity + ".json"])
    cache.fileBytes = 10
    #expect(cache.definitions(of: identity) == nil)
    try directory.link("cache/" + String(repeating: "1", count: 64) + ".json", to: "/etc/passwd")
    #expect(cache.definitions(of: String(repeating: "1", count: 64)) == nil)
  }

  /// However many come at once, the plugin is loaded once; a failure is found by all of them, and by those who come later.
  @Test func oneLoadForAll() async throws {
    let loads = Mutex(0)
    let plugin = BuildPlugin(build: 1, ports: ports)
    try write(plugin)
    let location = directory.url.appendingPathComponent("plugins/a")
    for isGood in [true, false] {
      loads.withLock { $0 = 0 }
      let host = host
      let package = try PluginPackage(directory: location)
      let lazy = try #require(
        LazyPlugin(package, directory: location, cache: nil, limits: PluginPackage.Limits()) { package in
          loads.withLock { $0 += 1 }
          guard isGood else { return .failure(PluginLoadError(plugin: "a", .file("is faulty"))) }
          return await host.preparedPlugin(package, nil)
        })
      #expect(!lazy.wasUsed)
      let node = LazyNode(plugin: lazy, definition: lazy.definitions[0])
      await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<20 {
          group.addTask { (try? await node.execute(NodeRequest())) != nil }
        }
        for await result in group { #expect(result == isGood) }
      }
      #expect(loads.withLock { $0 } == 1)
      #expect(lazy.wasUsed)
    }
  }

  @Test func aFailureStaysUntilTheFilesChange() async throws {
    try write(BuildPlugin(build: 1, ports: ports, initialization: "(unreachable)"))
    let loader = loader
    #expect(try await loader.load().failures.isEmpty)
    for _ in 0..<2 {
      let error = await #expect(throws: NodeExecutionError.self) { try await build() }
      #expect(error?.reason == .initializationFailed)
      #expect(error?.code == "init_failed")
      #expect(error?.message.hasPrefix("the plugin cannot be loaded: test.build: ") == true)
      #expect(error?.message.contains("unreachable") == true)
      #expect(error?.plugin == "test.build")
    }
    try write(BuildPlugin(build: 2, ports: ports))
    #expect(try await loader.load().failures.isEmpty)
    #expect(try await build() == 2)
  }

  @Test func filesThatChangedBeforeTheFirstUse() async throws {
    try write(BuildPlugin(build: 1, ports: ports))
    let loader = loader
    try await loader.load()
    try write(BuildPlugin(build: 2, ports: ports))
    let error = await #expect(throws: NodeExecutionError.self) { try await build() }
    #expect(error?.message.hasSuffix("the files have changed since the plugin's nodes were registered") == true)
    try await loader.load()
    #expect(try await build() == 2)
  }

  /// What was used is in use: its next version is looked at before it takes over.
  @Test func aUsedPluginIsReloadedAtOnce() async throws {
    try write(BuildPlugin(build: 1, ports: ports))
    let loader = loader
    try await loader.load()
    try write(BuildPlugin(build: 2, ports: ports))
    try await loader.load()
    #expect(isLazy)
    #expect(try await build() == 2)
    try write(BuildPlugin(build: 3, ports: ports, initialization: "(unreachable)"))
    #expect(try await loader.load().failures.count == 1)
    #expect(try await build() == 2)
    try write(BuildPlugin(build: 4, ports: ports))
    try await loader.load()
    #expect(!isLazy)
    #expect(try await build() == 4)
  }

  @Test func aHostThatIsGone() async throws {
    try write(BuildPlugin(build: 1, ports: ports))
    let registry = NodeRegistry()
    var host: PluginHost? = PluginHost(registry: registry)
    var loader: PluginLoader? = host.map {
      PluginLoader(host: $0, directories: [directory.url.appendingPathComponent("plugins")], configuration: configuration)
    }
    try await loader?.load()
    (host, loader) = (nil, nil)
    let node = try #require(registry.executor("test.build"))
    let error = await #expect(throws: NodeExecutionError.self) { try await node.execute(NodeRequest()) }
    #expect(error?.message.hasSuffix("the host is gone") == true)
  }
}
