import Foundation

/// Keeps the nodes of a host as some directories of plugins have them: loads all plugins, and takes over what changes while
/// executions go on.
///
/// ```swift
/// let loader = PluginLoader(host: host, directories: [URL(fileURLWithPath: "plugins")])
/// try await loader.load()
/// let watching = Task { await loader.watch() }
/// ```
///
/// Plugins are prepared beside the host's tasks, several at a time. A version is exchanged for the next in one step; executions
/// that have begun end on theirs, and the last of them frees it. A version that cannot be loaded changes nothing but the reports.
public actor PluginLoader {
  public struct Configuration: Sendable {
    public var mode = Mode.eager
    /// How many plugins are read and prepared at the same time.
    public var parallelism = max(1, min(4, ProcessInfo.processInfo.activeProcessorCount))
    /// Of `watch`. Its limits are those of the host.
    public var watching = DirectoryWatcher.Configuration()
    /// Where lazy loading finds definitions that manifests do not tell.
    public var definitionCache: (any DefinitionCache)?

    public init() {}
  }

  public enum Mode: Sendable, Hashable {
    /// A plugin is loaded, or reported, before anything asks for its nodes.
    case eager
    /// Nodes are taken from the cache or the manifest, and the plugin is loaded when one is first used; where neither knows
    /// the nodes, at once. A new version of a plugin that was used is loaded before it takes over.
    case lazy
  }

  /// What the directories' plugins are.
  public struct Report: Sendable {
    /// What serves, by directory.
    public var plugins: [PluginVersion] = []
    /// What could not be loaded, by directory. An older version may serve.
    public var failures: [PluginLoadError] = []
  }

  public nonisolated let host: PluginHost
  public nonisolated let directories: [URL]
  public nonisolated let configuration: Configuration
  let hub = EventHub<PluginEvent>()
  var slots: [PluginSlot.Key: PluginSlot] = [:]
  private var baselines: [Int: DirectorySnapshot] = [:]
  /// The round that was begun last: the next one begins when it has ended.
  private var tail: Task<Void, Never>?

  public init(host: PluginHost, directories: [URL], configuration: Configuration = Configuration()) {
    self.host = host
    self.directories = directories
    var configuration = configuration
    configuration.watching.limits = host.configuration.packageLimits
    self.configuration = configuration
  }

  /// What happens from now on. A reader that falls behind by more than 4096 events misses the oldest ones.
  public nonisolated func events() -> AsyncStream<PluginEvent> { hub.stream(limit: 4096) }

  /// What serves now, and what failed.
  public var report: Report {
    let slots = slots.sorted { $0.key < $1.key }.map(\.value)
    return Report(plugins: slots.compactMap { $0.serving?.version }, failures: slots.compactMap(\.failure))
  }

  /// Takes the directories as they are now: loads what is new or has changed, and removes what is gone.
  ///
  /// Throws `DirectoryError` for the first directory that cannot be listed, when the others have been loaded.
  @discardableResult
  public func load(progress: (@Sendable (LoadProgress) -> Void)? = nil) async throws(DirectoryError) -> Report {
    var unreadable: DirectoryError?
    for (index, directory) in directories.enumerated() {
      do throws(DirectoryError) {
        let changes = try await listing(of: index, directory)
        await serialized { await self.apply(changes, to: index, progress) }
      } catch {
        unreadable = unreadable ?? error
        hub.send(.unreadable(error))
      }
    }
    if let unreadable { throw unreadable }
    return report
  }

  /// Takes over changes of the directories until the task is cancelled. What `load` has not seen yet is loaded first.
  public func watch() async {
    await withTaskGroup(of: Void.self) { group in
      for (index, directory) in directories.enumerated() {
        let watcher = DirectoryWatcher(directory, baseline: baselines[index], configuration: configuration.watching)
        group.addTask {
          for await report in watcher.reports() { await self.take(report, of: index) }
        }
      }
    }
  }

  /// Removes all plugins that this loader has loaded.
  public func unload() async {
    await serialized {
      for key in await self.slots.keys.sorted() { await self.remove(key) }
    }
  }

  private func take(_ report: DirectoryWatcher.Report, of index: Int) async {
    switch report {
    case .changes(let changes): await serialized { await self.apply(changes, to: index, nil) }
    case .unreadable(let error): hub.send(.unreadable(error))
    case .readable: hub.send(.readable(directories[index]))
    case .polling(let reason): hub.send(.polling(directories[index], reason: reason))
    }
  }

  /// Every plugin that is there or was there, as a change.
  private func listing(of index: Int, _ directory: URL) async throws(DirectoryError) -> [DirectoryChange] {
    let limits = host.configuration.packageLimits
    // Before anything is read, so that what changes meanwhile is seen by who compares with it.
    let result = await FileQueue.run { () -> Result<DirectorySnapshot, DirectoryError> in
      Result { () throws(DirectoryError) in
        do throws(FileFault) {
          return try DirectorySnapshot(of: directory.path, limits: limits)
        } catch {
          throw DirectoryError(directory, error, limits)
        }
      }
    }
    let snapshot = try result.get()
    baselines[index] = snapshot
    let known = Set(slots.keys.filter { $0.directory == index }.map(\.name))
    return known.union(snapshot.plugins.keys).sorted().map { name in
      DirectoryChange(name, snapshot.plugins[name] == nil ? .removed : known.contains(name) ? .changed : .added)
    }
  }

  /// One round after the other, in the order in which they were asked for.
  private func serialized(_ body: @escaping @Sendable () async -> Void) async {
    let last = tail
    let task = Task {
      await last?.value
      await body()
    }
    tail = task
    await task.value
  }
}
