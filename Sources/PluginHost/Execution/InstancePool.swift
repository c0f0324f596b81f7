import Synchronization

/// A plugin's instances that wait for their next execution, each already in the state behind `init`. Safe to use from any
/// thread.
///
/// An instance is restored from the plugin's snapshot when it comes back, so what waits holds nothing of an execution; and it
/// only ever serves the tenant that it was made for.
final class InstancePool: Sendable {
  /// How many instances wait at most.
  struct Limits: Sendable, Hashable {
    var perPlugin = 16
    var perTenant = 4
  }

  /// Hands an instance from one task to another.
  ///
  /// Safe: an instance is in the pool, or with the one execution that took it out, never with two.
  private struct Entry: @unchecked Sendable {
    let tenant: String
    let instance: PluginInstance
  }

  private struct State {
    /// The oldest first.
    var entries: [Entry] = []
    var isClosed = false
  }

  private let limits: Limits
  private let state = Mutex(State())

  init(limits: Limits) { self.limits = limits }

  var count: Int { state.withLock { $0.entries.count } }

  /// The instance of a tenant that waits for the shortest time and has this limit of memory; nil where there is none.
  func take(tenant: String, memoryBytes: Int) -> PluginInstance? {
    let entry: Entry? = state.withLock { state in
      state.entries.lastIndex { $0.tenant == tenant && $0.instance.memoryBytes == memoryBytes }
        .map { state.entries.remove(at: $0) }
    }
    return entry?.instance
  }

  /// Takes an instance back, which has been restored. Where there is no room the longest unused one goes.
  func give(_ instance: PluginInstance, tenant: String) {
    // What goes is freed outside of the lock.
    let entry = Entry(tenant: tenant, instance: instance)
    let leaving: [Entry] = state.withLock { state in
      guard !state.isClosed, limits.perPlugin > 0, limits.perTenant > 0 else { return [entry] }
      var leaving: [Entry] = []
      if state.entries.count(where: { $0.tenant == tenant }) >= limits.perTenant,
        let index = state.entries.firstIndex(where: { $0.tenant == tenant })
      {
        leaving.append(state.entries.remove(at: index))
      }
      if state.entries.count >= limits.perPlugin { leaving.append(state.entries.removeFirst()) }
      state.entries.append(entry)
      return leaving
    }
    withExtendedLifetime(leaving) {}
  }

  /// Lets all instances go and keeps none from now on.
  func close() {
    let leaving = state.withLock { state in
      state.isClosed = true
      defer { state.entries = [] }
      return state.entries
    }
    withExtendedLifetime(leaving) {}
  }
}
