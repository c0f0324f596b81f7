/// A table of handles (Canonical ABI, "Table State"): index 0 is never used, and the index freed last is given out first.
struct HandleTable<Entry> {
  /// The most entries that the Canonical ABI allows.
  static var maximumCount: Int { (1 << 28) - 1 }

  private var entries: [Entry?] = [nil]
  private var free: [UInt32] = []
  private let limit: Int

  init(limit: Int) { self.limit = min(max(limit, 0), Self.maximumCount) }

  /// How many entries there are.
  var count: Int { entries.count - 1 - free.count }

  /// The entry of an index; nil for indices that are free, 0, or beyond the table.
  subscript(index: UInt32) -> Entry? {
    get { Int(index) < entries.count ? entries[Int(index)] : nil }
    set { if self[index] != nil, newValue != nil { entries[Int(index)] = newValue } }
  }

  /// Throws `tooManyHandles` where the table is full.
  mutating func add(_ entry: Entry) throws(ComponentError) -> UInt32 {
    guard count < limit else { throw ComponentError(.tooManyHandles(limit: limit)) }
    if let index = free.popLast() {
      entries[Int(index)] = entry
      return index
    }
    entries.append(entry)
    return UInt32(entries.count - 1)
  }

  /// Frees all indices.
  mutating func removeAll() {
    entries = [nil]
    free = []
  }

  /// Frees an index that is in use.
  mutating func remove(_ index: UInt32) {
    guard self[index] != nil else { return }
    entries[Int(index)] = nil
    free.append(index)
  }
}
