import Synchronization

/// Counts what tenants use and keeps them within their quotas, while executions run and not only when they end. Safe to use
/// from any thread.
final class UsageLedger: Sendable {
  /// Whose usage it is.
  struct Account: Sendable, Hashable {
    var tenant: String
    var plugin: String
  }

  /// Which quota is used up.
  struct Refusal: Error {
    var message: String
  }

  private struct Entry {
    var usage = Usage()
    var began: ContinuousClock.Instant
  }

  private struct State {
    var tenants: [String: Entry] = [:]
    var plugins: [Account: Entry] = [:]
  }

  /// A tenant's quota, and a plugin's with each tenant.
  let tenantQuota: UsageQuota?
  let pluginQuota: UsageQuota?
  /// Tenants that nobody has heard of for a window are forgotten once there are more than this.
  static let tenantLimit = 10_000
  private let now: @Sendable () -> ContinuousClock.Instant
  private let state = Mutex(State())

  init(
    tenantQuota: UsageQuota? = nil, pluginQuota: UsageQuota? = nil,
    now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
  ) {
    self.tenantQuota = tenantQuota
    self.pluginQuota = pluginQuota
    self.now = now
  }

  var tenantCount: Int { state.withLock { $0.tenants.count } }

  /// What a tenant has used in the present window.
  func usage(tenant: String) -> TenantUsage {
    state.withLock { state in
      renew(Account(tenant: tenant, plugin: ""), &state, making: false)
      var result = TenantUsage()
      result.total = state.tenants[tenant]?.usage ?? Usage()
      for (account, entry) in state.plugins where account.tenant == tenant { result.plugins[account.plugin] = entry.usage }
      return result
    }
  }

  // MARK: Executions

  /// Begins an execution with that much memory. Throws `Refusal`.
  func begin(_ account: Account, memoryBytes: Int) throws(Refusal) {
    try change(account) { usage, quota, who throws(Refusal) in
      if let limit = quota.executions, usage.executions + usage.running >= limit {
        throw Refusal(message: "\(who) has used up its \(limit) executions of this time")
      }
      if let limit = quota.duration, usage.duration >= limit {
        throw Refusal(message: "\(who) has used up its time of executing")
      }
      if let limit = quota.fuel, usage.fuel >= limit { throw Refusal(message: "\(who) has used up its fuel") }
      if let limit = quota.memoryBytes, usage.reservedMemoryBytes > limit - min(limit, memoryBytes) || memoryBytes > limit {
        throw Refusal(message: "\(who) has no \(memoryBytes) bytes of memory left for another execution")
      }
      usage.running += 1
      usage.reservedMemoryBytes += memoryBytes
    }
  }

  /// Ends an execution. Fuel and calls were counted before.
  func end(
    _ account: Account, memoryBytes: Int, statistics: ExecutionStatistics, failure: NodeExecutionError.Reason?
  ) {
    update(account) { usage in
      usage.running = max(0, usage.running - 1)
      usage.reservedMemoryBytes = max(0, usage.reservedMemoryBytes - memoryBytes)
      usage.executions += 1
      usage.duration += statistics.duration
      usage.peakMemoryBytes = max(usage.peakMemoryBytes, statistics.peakMemoryBytes)
      usage.logMessages += statistics.logMessages
      if let failure { usage.failures[failure, default: 0] += 1 }
    }
  }

  // MARK: While they run

  /// Takes fuel from the quotas: what is left of them, at most so much.
  func takeFuel(_ account: Account, atMost wanted: UInt64) -> UInt64 {
    state.withLock { state in
      renew(account, &state, making: true)
      let tenantLeft = Self.left(tenantQuota?.fuel, state.tenants[account.tenant]?.usage.fuel)
      let pluginLeft = Self.left(pluginQuota?.fuel, state.plugins[account]?.usage.fuel)
      let fuel = min(wanted, tenantLeft, pluginLeft)
      state.tenants[account.tenant]?.usage.fuel &+= fuel
      state.plugins[account]?.usage.fuel &+= fuel
      return fuel
    }
  }

  /// Counts fuel that was used without having been taken.
  func countFuel(_ account: Account, _ fuel: UInt64) {
    update(account) { $0.fuel = $0.fuel.addingReportingOverflow(fuel).overflow ? .max : $0.fuel + fuel }
  }

  /// Gives back fuel that was taken and not used.
  func returnFuel(_ account: Account, _ fuel: UInt64) {
    update(account) { $0.fuel -= min($0.fuel, fuel) }
  }

  private static func left(_ limit: UInt64?, _ used: UInt64?) -> UInt64 {
    guard let limit else { return .max }
    return limit - min(limit, used ?? 0)
  }

  /// Counts a call or the bytes of one. Throws `Refusal`, and counts that, where a quota has no room.
  func charge(_ account: Account, _ name: CapabilityName, calls: Int, bytes: Int) throws(Refusal) {
    try change(account) { usage, quota, who throws(Refusal) in
      var entry = usage.calls[name] ?? CallUsage()
      let limit = quota.calls[name]
      if let most = limit?.calls, entry.calls + calls > most {
        throw Refusal(message: "\(who) has used up its \(most) calls of \(name)")
      }
      if let most = limit?.bytes, entry.bytes + bytes > most {
        throw Refusal(message: "\(who) has used up its \(most) bytes of \(name)")
      }
      entry.calls &+= calls
      entry.bytes &+= bytes
      usage.calls[name] = entry
    }
  }

  func countRefusal(_ account: Account, _ name: CapabilityName) {
    update(account) { $0.calls[name, default: CallUsage()].refusals += 1 }
  }

  // MARK: Entries

  /// Changes the tenant's usage and the plugin's, both or neither.
  private func change(
    _ account: Account, _ body: (inout Usage, UsageQuota, String) throws(Refusal) -> Void
  ) throws(Refusal) {
    let refusal: Refusal? = state.withLock { state in
      renew(account, &state, making: true)
      guard var tenant = state.tenants[account.tenant]?.usage, var plugin = state.plugins[account]?.usage else { return nil }
      do throws(Refusal) {
        try body(&tenant, tenantQuota ?? UsageQuota(), "the tenant")
        try body(&plugin, pluginQuota ?? UsageQuota(), "the plugin")
      } catch {
        return error
      }
      state.tenants[account.tenant]?.usage = tenant
      state.plugins[account]?.usage = plugin
      return nil
    }
    if let refusal { throw refusal }
  }

  private func update(_ account: Account, _ body: (inout Usage) -> Void) {
    state.withLock { state in
      renew(account, &state, making: true)
      if var usage = state.tenants[account.tenant]?.usage {
        body(&usage)
        state.tenants[account.tenant]?.usage = usage
      }
      if var usage = state.plugins[account]?.usage {
        body(&usage)
        state.plugins[account]?.usage = usage
      }
    }
  }

  /// Begins new windows where the old ones are over; what runs is part of the new one.
  private func renew(_ account: Account, _ state: inout State, making: Bool) {
    let now = now()
    Self.renew(&state.tenants[account.tenant], tenantQuota?.window, now, making: making)
    if making {
      Self.renew(&state.plugins[account], pluginQuota?.window, now, making: true)
    } else {
      for key in state.plugins.keys where key.tenant == account.tenant {
        Self.renew(&state.plugins[key], pluginQuota?.window, now, making: false)
      }
    }
    if state.tenants.count > Self.tenantLimit { forget(&state, now, keeping: account.tenant) }
  }

  private static func renew(_ entry: inout Entry?, _ window: Duration?, _ now: ContinuousClock.Instant, making: Bool) {
    guard let old = entry else {
      if making { entry = Entry(began: now) }
      return
    }
    guard let window, old.began + window <= now else { return }
    var usage = Usage()
    usage.running = old.usage.running
    usage.reservedMemoryBytes = old.usage.reservedMemoryBytes
    entry = Entry(usage: usage, began: now)
  }

  /// Nobody can make the ledger grow for ever by inventing tenants.
  private func forget(_ state: inout State, _ now: ContinuousClock.Instant, keeping tenant: String) {
    let window = tenantQuota?.window ?? .seconds(3600)
    let idle = state.tenants.filter { $0.key != tenant && $0.value.usage.running == 0 }
    let old = idle.filter { $0.value.began + window <= now }
    // Where all are young, the oldest half goes.
    let leaving = old.isEmpty ? idle.sorted { $0.value.began < $1.value.began }.prefix(idle.count / 2).map(\.key) : old.map(\.key)
    let names = Set(leaving)
    for name in names { state.tenants[name] = nil }
    state.plugins = state.plugins.filter { !names.contains($0.key.tenant) }
  }
}
