import WasmTypes

/// The types of a function's locals, and which of those without a default value have been set (specification 3.0, 3.1.1).
///
/// A handful of bytes can declare many locals; so only the first ones are laid out flat, the others stay runs.
struct LocalTypes {
  private static let flatCount = 128
  private var flat: [ValueType] = []
  private var runs: [(end: Int, type: ValueType)] = []
  private(set) var count = 0
  /// In 8-byte slots.
  private(set) var slots = 0
  private var parameterCount = 0
  private var initialized: Set<Int> = []
  /// What was set, in order, to forget when a block ends.
  private var log: [Int] = []

  mutating func reset(parameters: [ValueType], runs newRuns: [(count: Int, type: ValueType)]) {
    flat.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    initialized.removeAll(keepingCapacity: true)
    log.removeAll(keepingCapacity: true)
    (count, slots, parameterCount) = (0, 0, parameters.count)
    for type in parameters { append(1, type) }
    for (count, type) in newRuns { append(count, type) }
  }

  private mutating func append(_ more: Int, _ type: ValueType) {
    let laidOut = min(more, Self.flatCount &- flat.count)
    for _ in 0..<laidOut { flat.append(type) }
    count &+= more
    slots &+= type == .v128 ? more &* 2 : more
    if laidOut < more { runs.append((count, type)) }
  }

  /// The type of a local, or nil where there is none.
  @inline(__always) func type(_ index: UInt32) -> ValueType? {
    let index = Int(index)
    return index < flat.count ? flat[index] : typeInRuns(index)
  }

  @inline(never) private func typeInRuns(_ index: Int) -> ValueType? {
    guard index < count else { return nil }
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low &+ high) / 2
      if runs[middle].end <= index { low = middle &+ 1 } else { high = middle }
    }
    return low < runs.count ? runs[low].type : nil
  }

  // Only locals whose type has no default value come here.

  func isInitialized(_ index: UInt32) -> Bool { Int(index) < parameterCount || initialized.contains(Int(index)) }

  mutating func initialize(_ index: UInt32) {
    if !isInitialized(index) {
      initialized.insert(Int(index))
      log.append(Int(index))
    }
  }

  var mark: Int { log.count }

  mutating func forget(after mark: Int) {
    while log.count > mark { if let index = log.popLast() { initialized.remove(index) } }
  }
}
