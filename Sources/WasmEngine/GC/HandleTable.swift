/// The references that the host holds: roots of the collector.
struct HandleTable {
  private(set) var references: [UInt64] = []
  private var free: [Int] = []

  /// Keeps a reference's object alive until `release` of the number.
  mutating func retain(_ bits: UInt64) -> Int {
    guard let number = free.popLast() else {
      references.append(bits)
      return references.count - 1
    }
    references[number] = bits
    return number
  }

  mutating func release(_ number: Int) {
    references[number] = 0
    free.append(number)
  }
}
