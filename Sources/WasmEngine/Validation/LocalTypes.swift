import WasmTypes

/// The types of a function's locals, and which of those without a default value have been set (specification 3.0, 3.1.1).
///
/// A handful of bytes can declare many locals; so only the first ones are laid out flat, the others stay runs.
struct LocalTypes: ~Copyable {
  private static let flatCount = 128
  /// The types of the first locals; bottom for one without a default value, which asks for more than its type.
  private let flat: UnsafeMutablePointer<ValueType>
  private var flatEnd = 0
  /// All locals, parameters included.
  private var runs: [(end: Int, type: ValueType)] = []
  private(set) var count = 0
  /// In 8-byte slots.
  private(set) var slots = 0
  private var parameterCount = 0
  private var initialized: Set<Int> = []
  /// What was set, in order, to forget when a block ends.
  private var log: [Int] = []

  init() { flat = .allocate(capacity: Self.flatCount) }

  deinit { flat.deallocate() }

  mutating func reset(parameters: TypeList, runs newRuns: [(count: Int, type: ValueType)]) {
    runs.removeAll(keepingCapacity: true)
    if !log.isEmpty {
      initialized.removeAll(keepingCapacity: true)
      log.removeAll(keepingCapacity: true)
    }
    (flatEnd, count, slots, parameterCount) = (0, 0, 0, parameters.count)
    for index in 0..<parameters.count { append(1, parameters[index]) }
    for (count, type) in newRuns { append(count, type) }
  }

  private mutating func append(_ more: Int, _ type: ValueType) {
    let laidOut = min(more, Self.flatCount &- flatEnd)
    (flat + flatEnd).initialize(repeating: type.isDefaultable ? type : .bottom, count: laidOut)
    flatEnd &+= laidOut
    count &+= more
    slots &+= type == .v128 ? more &* 2 : more
    if laidOut < more || !type.isDefaultable { runs.append((count, type)) }
  }

  /// The type of a local that has a default value and is one of the first; bottom for others.
  @inline(__always) func plainType(_ index: UInt32) -> ValueType {
    Int(index) < flatEnd ? flat[Int(index)] : .bottom
  }

  /// The type of a local, or nil where there is none.
  func type(_ index: UInt32) -> ValueType? {
    let plain = plainType(index)
    return plain == .bottom ? typeInRuns(Int(index)) : plain
  }

  private func typeInRuns(_ index: Int) -> ValueType? {
    guard index < count else { return nil }
    let run = runs.partitioningIndex { $0.end > index }
    return run < runs.count ? runs[run].type : nil
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
