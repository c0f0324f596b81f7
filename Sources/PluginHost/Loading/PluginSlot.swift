import Foundation
import Synchronization

/// What a loader knows of one plugin's directory.
struct PluginSlot {
  struct Key: Hashable, Comparable {
    /// Which of the loader's directories.
    var directory: Int
    /// The name in it.
    var name: String

    static func < (left: Self, right: Self) -> Bool { (left.directory, left.name) < (right.directory, right.name) }
  }

  var serving: ServingPlugin?
  /// Why what the directory holds now does not serve.
  var failure: PluginLoadError?
  /// What has to happen elsewhere before another attempt can succeed.
  var obstacle: Obstacle?

  enum Obstacle: Equatable {
    /// Somebody else has a node.
    case node(kind: String, version: SemanticVersion)
    /// There is no room for so many bytes more.
    case space(Int)
  }

  /// The version that serves, if there was a failure to forget.
  mutating func recover() -> PluginVersion? {
    defer { (failure, obstacle) = (nil, nil) }
    return failure == nil ? nil : serving?.version
  }
}

/// A plugin whose nodes are in the registry.
struct ServingPlugin {
  var version: PluginVersion
  /// The same through all versions.
  var owner: PluginOwner
  var unit: PluginUnit
  var byteCount: Int
}

/// A plugin, loaded or to be loaded.
enum PluginUnit: Sendable {
  case loaded(Plugin)
  case lazy(LazyPlugin)

  var entries: [NodeRegistry.Entry] {
    switch self {
    case .loaded(let plugin): plugin.entries
    case .lazy(let plugin): plugin.entries
    }
  }

  var wasUsed: Bool {
    switch self {
    case .loaded: true
    case .lazy(let plugin): plugin.wasUsed
    }
  }
}

/// Who goes on with the nodes of a plugin when directories were renamed.
enum Succession {
  /// For each candidate the one whose nodes it takes over: first one with the same files, then the one in its own place, then
  /// one with the same name. Each has one heir at most; candidates without a predecessor are missing.
  static func heirs(
    of versions: [PluginSlot.Key: PluginVersion], among candidates: [(key: PluginSlot.Key, version: PluginVersion)]
  ) -> [PluginSlot.Key: PluginSlot.Key] {
    var heirs: [PluginSlot.Key: PluginSlot.Key] = [:]
    var pool = versions
    func match(_ isMatch: (PluginSlot.Key, PluginVersion, PluginSlot.Key, PluginVersion) -> Bool) {
      for (key, version) in candidates where heirs[key] == nil {
        guard let found = pool.filter({ isMatch(key, version, $0.key, $0.value) }).keys.min() else { continue }
        pool[found] = nil
        heirs[key] = found
      }
    }
    match { _, new, _, old in new.identity == old.identity }
    match { key, _, place, _ in key == place }
    match { _, new, _, old in new.name == old.name }
    return heirs
  }
}

/// A plugin whose files have been read.
struct PluginCandidate: Sendable {
  var key: PluginSlot.Key
  var package: PluginPackage
}

/// A plugin that could serve.
struct PreparedPlugin: Sendable {
  var candidate: PluginCandidate
  var unit: PluginUnit
  /// Why the registry did not take it.
  var refusal: RegistrationError?
}

/// Counts plugins that are done.
final class ProgressCounter: Sendable {
  private let total: Int
  private let completed = Mutex(0)
  private let report: (@Sendable (LoadProgress) -> Void)?

  init(total: Int, _ report: (@Sendable (LoadProgress) -> Void)?) {
    self.total = total
    self.report = report
  }

  /// A phase that is not the last one.
  func note(_ plugin: String, _ phase: LoadProgress.Phase) { tell(plugin, phase, completed.withLock { $0 }) }

  /// The last phase.
  func step(_ plugin: String, _ phase: LoadProgress.Phase) {
    let count = completed.withLock { value in
      value += 1
      return value
    }
    tell(plugin, phase, count)
  }

  private func tell(_ plugin: String, _ phase: LoadProgress.Phase, _ count: Int) {
    report?(LoadProgress(plugin: plugin, phase: phase, completed: count, total: total))
  }
}

/// The results of some work on each element, in the elements' order.
func inParallel<Element: Sendable, Value: Sendable>(
  _ elements: [Element], atMost limit: Int, _ body: @escaping @Sendable (Element) async -> Value
) async -> [Value] {
  await withTaskGroup(of: (Int, Value).self) { group in
    var values: [Int: Value] = [:]
    for (index, element) in elements.enumerated() {
      if index >= max(1, limit), let (done, value) = await group.next() { values[done] = value }
      group.addTask { (index, await body(element)) }
    }
    for await (done, value) in group { values[done] = value }
    return elements.indices.compactMap { values[$0] }
  }
}

extension PluginHost {
  /// A plugin that is checked and has given its definitions, not registered; made beside the host's tasks.
  func preparedPlugin(_ package: PluginPackage, _ cache: (any DefinitionCache)?) async -> Result<Plugin, PluginLoadError> {
    await FileQueue.run {
      Result { () throws(PluginLoadError) in
        let plugin = try self.makePlugin(package)
        cache?.store(plugin.definitions, of: package.identity)
        return plugin
      }
    }
  }
}
