import Foundation
import Synchronization

/// One state of a plugin's files, loaded.
public struct PluginVersion: Sendable, Hashable, CustomStringConvertible {
  /// Where the files are.
  public var directory: URL
  public var manifest: Manifest
  /// SHA-256 over the files, in hexadecimal digits.
  public var identity: String

  init(_ package: PluginPackage, directory: URL) {
    self.directory = directory
    manifest = package.manifest
    identity = package.identity
  }

  public var name: String { manifest.name }
  public var version: SemanticVersion { manifest.version }

  /// Each node as `kind@version`, in the manifest's order.
  public var nodes: [String] { manifest.nodeKinds.flatMap { item in item.versions.map { "\(item.kind)@\($0)" } } }

  public var description: String { "\(name)@\(version) (\(identity.prefix(12)))" }
}

/// What happened to the plugins of a loader's directories.
public enum PluginEvent: Sendable {
  /// A plugin came and serves.
  case loaded(PluginVersion)
  /// A version was exchanged for another. Executions that had begun end on the one that they began with.
  case reloaded(from: PluginVersion, to: PluginVersion)
  /// A plugin's directory has another name; nothing else changed.
  case moved(from: PluginVersion, to: PluginVersion)
  /// A plugin cannot be loaded. The version that is kept serves on.
  case failed(PluginLoadError, directory: URL, kept: PluginVersion?)
  /// After a failure the files are again those of the version that serves.
  case recovered(PluginVersion)
  /// A plugin's directory is gone, and its nodes with it.
  case removed(PluginVersion)
  /// A directory of plugins cannot be listed. Its plugins serve on.
  case unreadable(DirectoryError)
  /// It can be listed again.
  case readable(URL)
  /// The system does not notify of every change in a directory: it is looked at from time to time.
  case polling(URL, reason: String)
}

extension PluginEvent: CustomStringConvertible {
  /// A line for people.
  public var description: String {
    switch self {
    case .loaded(let version): "loaded \(version): \(version.nodes.joined(separator: ", "))"
    case .reloaded(let old, let new): "reloaded \(new), was \(old)"
    case .moved(let old, let new): "\(new) moved from \(old.directory.lastPathComponent) to \(new.directory.lastPathComponent)"
    case .failed(let error, _, .some(let kept)): "\(error); \(kept) serves on"
    case .failed(let error, _, nil): "\(error)"
    case .recovered(let version): "the files are again those of \(version)"
    case .removed(let version): "removed \(version)"
    case .unreadable(let error): "\(error); its plugins serve on"
    case .readable(let directory): "\(directory.path) can be listed again"
    case .polling(let directory, let reason): "\(directory.path) is looked at from time to time: \(reason)"
    }
  }
}

/// How far loading has come with one plugin.
public struct LoadProgress: Sendable, Hashable {
  public enum Phase: String, Sendable, Hashable, CaseIterable {
    /// Its files are read.
    case reading
    /// The module is decoded, validated and checked against the world; `init` and `get-node-definitions` run.
    case preparing
    /// Its nodes can be used.
    case registered
    /// The files are those that serve already.
    case unchanged
    case failed
  }

  /// The name of the plugin's directory.
  public var plugin: String
  public var phase: Phase
  /// How many plugins of this round are done, with this one, and how many there are.
  public var completed: Int
  public var total: Int
}

/// Hands events to whoever listens.
final class EventHub<Event: Sendable>: Sendable {
  private struct State {
    var nextID = 0
    var listeners: [Int: AsyncStream<Event>.Continuation] = [:]
  }

  private let state = Mutex(State())

  /// Everything from now on. A listener that falls behind by more than the limit misses the oldest.
  func stream(limit: Int) -> AsyncStream<Event> {
    AsyncStream(bufferingPolicy: .bufferingNewest(limit)) { continuation in
      let id = state.withLock { state in
        state.nextID += 1
        state.listeners[state.nextID] = continuation
        return state.nextID
      }
      continuation.onTermination = { [weak self] _ in
        // Out of the lock: a continuation that goes away may call back.
        _ = self?.state.withLock { $0.listeners.removeValue(forKey: id) }
      }
    }
  }

  func send(_ event: Event) {
    for listener in state.withLock({ Array($0.listeners.values) }) { listener.yield(event) }
  }

  deinit {
    for listener in state.withLock({ Array($0.listeners.values) }) { listener.finish() }
  }
}
