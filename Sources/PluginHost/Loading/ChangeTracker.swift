/// A plugin's directory that is not as it was.
public struct DirectoryChange: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    case added, changed, removed
  }

  /// The name of the plugin's directory.
  public var name: String
  public var kind: Kind

  public init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

/// Decides when a difference between snapshots is a change that has come to an end. It knows no clock: whoever takes snapshots
/// says when.
struct ChangeTracker {
  /// How long a plugin's files must stay as they are before a change counts.
  var settleTime: Duration
  /// The same for a plugin that went away, which is often about to come back.
  var removalDelay: Duration
  /// A plugin whose files never settle is told of after this time all the same.
  var maximumDelay: Duration

  private struct Pending {
    /// Nil where the plugin is gone.
    var fingerprint: PluginFingerprint?
    var since: Duration
    var first: Duration
  }

  private var told: [String: PluginFingerprint]
  private var pending: [String: Pending] = [:]

  init(from baseline: DirectorySnapshot?, settleTime: Duration, removalDelay: Duration, maximumDelay: Duration) {
    told = baseline?.plugins ?? [:]
    self.settleTime = settleTime
    self.removalDelay = removalDelay
    self.maximumDelay = maximumDelay
  }

  /// Takes in a snapshot of the moment `now`, counted from any fixed one. Returns the changes that have settled, by name.
  mutating func observe(_ snapshot: DirectorySnapshot, at now: Duration) -> [DirectoryChange] {
    var changes: [DirectoryChange] = []
    for name in Set(told.keys).union(snapshot.plugins.keys).union(pending.keys).sorted() {
      let (current, known) = (snapshot.plugins[name], told[name])
      guard current != known else {
        // The record with the hash is the better one of two equals, and the newer one knows when there is none to keep.
        told[name] = current
        pending[name] = nil
        continue
      }
      var entry = pending[name] ?? Pending(fingerprint: current, since: now, first: now)
      if entry.fingerprint != current { entry = Pending(fingerprint: current, since: now, first: entry.first) }
      entry.fingerprint = current
      let isSettled = now - entry.since >= (current == nil ? removalDelay : settleTime)
      guard isSettled || current != nil && now - entry.first >= maximumDelay else {
        pending[name] = entry
        continue
      }
      pending[name] = nil
      told[name] = current
      changes.append(DirectoryChange(name, current == nil ? .removed : known == nil ? .added : .changed))
    }
    return changes
  }

  /// When the next snapshot can tell something that this one could not; nil where only a new change can.
  var nextCheck: Duration? {
    pending.values.map { entry in
      let settled = entry.since + (entry.fingerprint == nil ? removalDelay : settleTime)
      return entry.fingerprint == nil ? settled : min(settled, entry.first + maximumDelay)
    }.min()
  }
}
