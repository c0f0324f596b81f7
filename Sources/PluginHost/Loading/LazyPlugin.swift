import Foundation
import Synchronization

/// A plugin whose nodes are known, and whose code is looked at when one of them is first used.
final class LazyPlugin: Sendable {
  let manifest: Manifest
  let identity: String
  let location: URL
  let definitions: [NodeDefinition]
  private let limits: PluginPackage.Limits
  private let make: @Sendable (PluginPackage) async -> Result<Plugin, PluginLoadError>
  private let state = Mutex(State())

  private struct State {
    /// The one attempt: whoever comes meanwhile waits for it, and whoever comes later finds what came of it.
    var attempt: Task<Result<Plugin, PluginLoadError>, Never>?
    var whenLoaded: (@Sendable (Plugin) async -> Void)?
  }

  /// Definitions from the cache, or from the manifest where it tells the nodes' ports. Nil where neither knows them.
  init?(
    _ package: PluginPackage, directory: URL, cache: (any DefinitionCache)?, limits: PluginPackage.Limits,
    _ make: @escaping @Sendable (PluginPackage) async -> Result<Plugin, PluginLoadError>
  ) {
    guard let known = Self.cached(package, cache) ?? Self.declared(package.manifest) else { return nil }
    manifest = package.manifest
    identity = package.identity
    location = directory
    definitions = known
    self.limits = limits
    self.make = make
  }

  /// Called once when the plugin has been loaded.
  func whenLoaded(_ body: @escaping @Sendable (Plugin) async -> Void) { state.withLock { $0.whenLoaded = body } }

  /// Whether somebody has used one of its nodes.
  var wasUsed: Bool { state.withLock { $0.attempt != nil } }

  // MARK: Definitions

  private static func cached(_ package: PluginPackage, _ cache: (any DefinitionCache)?) -> [NodeDefinition]? {
    guard let known = cache?.definitions(of: package.identity) else { return nil }
    // A cache that says otherwise than the manifest is wrong.
    let declared = Set(package.manifest.nodeKinds.flatMap { item in item.versions.map { Key(kind: item.kind, version: $0) } })
    let given = known.map { Key(kind: $0.kind, version: $0.version) }
    return given.count == declared.count && Set(given) == declared ? known : nil
  }

  private struct Key: Hashable {
    var kind: String
    var version: SemanticVersion
  }

  private static func declared(_ manifest: Manifest) -> [NodeDefinition]? {
    guard !manifest.inputs.isEmpty || !manifest.outputs.isEmpty else { return nil }
    return manifest.nodeKinds.flatMap { item in
      item.versions.map { version in
        NodeDefinition(
          kind: item.kind, version: version, displayName: manifest.nodeKinds.count == 1 ? manifest.displayName : nil,
          inputs: manifest.inputs.map { NodeDefinition.Port($0) }, outputs: manifest.outputs.map { NodeDefinition.Port($0) },
          properties: manifest.properties)
      }
    }
  }

  // MARK: Loading

  /// The plugin, loaded by the first who asks. A failure stays until the files change, as then this object is replaced.
  func plugin() async throws(PluginLoadError) -> Plugin {
    let attempt = state.withLock { state in
      if let attempt = state.attempt { return attempt }
      let attempt = Task.detached { await self.load() }
      state.attempt = attempt
      return attempt
    }
    return try await attempt.value.get()
  }

  private func load() async -> Result<Plugin, PluginLoadError> {
    let package = await FileQueue.run { [location, limits] () -> Result<PluginPackage, PluginLoadError> in
      Result { () throws(PluginLoadError) in try PluginPackage(directory: location, limits: limits) }
    }
    switch package {
    case .failure(let error): return .failure(error)
    case .success(let package):
      guard package.identity == identity else {
        return .failure(
          PluginLoadError(plugin: manifest.name, .file("the files have changed since the plugin's nodes were registered")))
      }
      let result = await make(package)
      if case .success(let plugin) = result, let whenLoaded = state.withLock(\.whenLoaded) { await whenLoaded(plugin) }
      return result
    }
  }

  /// The nodes, as the registry takes them.
  var entries: [NodeRegistry.Entry] {
    definitions.map { definition in
      let declaration = manifest.nodeKinds.first { $0.kind == definition.kind && $0.versions.contains(definition.version) }
      let node = LazyNode(plugin: self, definition: definition)
      guard declaration?.role == .supplier else { return .executor(node) }
      switch declaration?.providerType {
      case .llm: return .supplier(LazyLLM(node: node))
      case .memory: return .supplier(LazyMemory(node: node))
      case .tool: return .supplier(LazyTool(node: node))
      case .agent: return .supplier(LazyAgent(node: node))
      case nil: return .supplier(node)
      }
    }
  }
}
