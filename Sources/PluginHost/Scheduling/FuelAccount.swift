import WasmEngine

/// An execution's fuel, handed to its store a slice at a time. Confined to the execution's task.
///
/// Slices change nothing about what an execution costs, nor where its fuel ends: what a slice leaves is part of the next.
/// Each slice is taken from the quotas of tenant and plugin, too, and what is not used goes back there.
final class FuelAccount {
  /// What came of asking for more.
  enum Refill {
    case filled
    /// The execution's own limit is reached.
    case outOfFuel
    /// A quota is used up.
    case overQuota
  }

  /// What stands for no limit.
  private static let endless = UInt64.max / 2

  private let store: Store
  /// How much the store gets at a time.
  private let slice: UInt64
  /// What the store has not been given yet.
  private var rest: UInt64
  private let ledger: UsageLedger
  private let account: UsageLedger.Account

  /// Nil for no limit.
  init(_ store: Store, fuel: UInt64?, slice: UInt64, ledger: UsageLedger, account: UsageLedger.Account) {
    self.store = store
    self.slice = max(1, slice)
    self.ledger = ledger
    self.account = account
    rest = min(fuel ?? Self.endless, Self.endless)
    store.fuel = 0
  }

  /// Gives the store another slice.
  func refill() -> Refill {
    let wanted = min(slice, rest)
    guard wanted > 0 else { return .outOfFuel }
    return give(wanted) ? .filled : .overQuota
  }

  /// Lends the store fuel beside its slice for guest code that cannot be stopped and resumed; `takeBack` ends it.
  func lend(atMost bound: UInt64) -> UInt64 {
    let part = min(rest, bound)
    rest -= part
    store.fuel += part
    return part
  }

  /// Takes back what is left of what was lent. Only what was used counts against the quotas, so that lending takes nothing from others.
  func takeBack(_ lent: UInt64) {
    let left = min(store.fuel, lent)
    store.fuel -= left
    rest += left
    if lent > left { ledger.countFuel(account, lent - left) }
  }

  private func give(_ wanted: UInt64) -> Bool {
    let part = ledger.takeFuel(account, atMost: wanted)
    rest -= part
    store.fuel += part
    return part > 0
  }

  /// Gives back what the store has not used.
  func close() {
    ledger.returnFuel(account, store.fuel)
    rest += store.fuel
    store.fuel = 0
  }
}
