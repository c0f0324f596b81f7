/// What a run needs to know of a function's code only when it stops inside it: offsets for backtraces, and the fuel paid ahead.
///
/// Two series of numbers that grow, written as differences of a byte each in the main; every so often an entry stands whole in
/// `checkpoints`, so that a look-up takes logarithmic time.
struct CodeMap: Sendable {
  /// An instruction that may trap or call.
  struct Site: Sendable, BitwiseCopyable {
    var word: UInt32 = 0
    /// The cost of all code up to and including the instruction.
    var counter: UInt32 = 0
    var wasmOffset: UInt32 = 0
  }

  struct RegionEnd: Sendable, BitwiseCopyable {
    /// The first word after the branch.
    var word: UInt32
    var counter: UInt32
  }

  private struct Checkpoint: Sendable {
    var entry: Site
    /// Where the next entry's bytes begin.
    var next: UInt32
  }

  /// A power of two.
  private static let stride = 32

  private var bytes: [UInt8] = []
  /// Those of the sites, then those of the ends of regions.
  private var checkpoints: [Checkpoint] = []
  private var siteCheckpoints = 0
  private var siteBytes = 0
  /// Nil for a function without try_table.
  var exceptions: ExceptionTable?

  init(_ sites: borrowing WorkBuffer<Site>, _ regionEnds: borrowing WorkBuffer<RegionEnd>) {
    let capacity = (sites.count + regionEnds.count) * Writer.greatestEntry
    (bytes, checkpoints, siteBytes, siteCheckpoints) = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { room in
      guard let base = room.baseAddress else { return ([], [], 0, 0) }
      var writer = Writer(base)
      for index in 0..<sites.count { writer.append(sites[index], at: index) }
      let (siteBytes, siteCheckpoints) = (writer.count, writer.checkpoints.count)
      writer.last = Site()
      for index in 0..<regionEnds.count {
        writer.append(Site(word: regionEnds[index].word, counter: regionEnds[index].counter), at: index)
      }
      return ([UInt8](room.prefix(writer.count)), writer.checkpoints, siteBytes, siteCheckpoints)
    }
  }

  /// Writes entries to memory that has room for `greatestEntry` bytes for each.
  private struct Writer {
    /// Three numbers of 32 bits.
    static let greatestEntry = 15
    private let base: UnsafeMutablePointer<UInt8>
    private(set) var count = 0
    private(set) var checkpoints: [Checkpoint] = []
    var last = Site()

    init(_ base: UnsafeMutablePointer<UInt8>) { self.base = base }

    @inline(__always) mutating func append(_ entry: Site, at index: Int) {
      append(entry.word &- last.word)
      append(entry.counter &- last.counter)
      append(entry.wasmOffset &- last.wasmOffset)
      last = entry
      guard index & (CodeMap.stride - 1) == CodeMap.stride - 1 else { return }
      checkpoints.append(Checkpoint(entry: entry, next: UInt32(truncatingIfNeeded: count)))
    }

    @inline(__always) private mutating func append(_ value: UInt32) {
      var rest = value
      while rest >= 0x80 {
        base[count] = UInt8(truncatingIfNeeded: rest) | 0x80
        count &+= 1
        rest &>>= 7
      }
      base[count] = UInt8(truncatingIfNeeded: rest)
      count &+= 1
    }
  }

  /// An entry, and where the next one's bytes begin.
  private struct Cursor {
    var entry = Site()
    var next: Int
  }

  private func advanced(_ cursor: Cursor) -> Cursor {
    var next = cursor.next
    func read() -> UInt32 {
      var (value, shift) = (UInt32(0), UInt32(0))
      while next < bytes.count {
        let byte = bytes[next]
        next += 1
        value |= UInt32(byte & 0x7F) &<< shift
        if byte < 0x80 { break }
        shift += 7
      }
      return value
    }
    var entry = cursor.entry
    entry.word &+= read()
    entry.counter &+= read()
    entry.wasmOffset &+= read()
    return Cursor(entry: entry, next: next)
  }

  /// The last entry of a series whose word is at most `limit`, and the first behind it; nil where there is none.
  private func entries(
    around limit: Int, _ range: Range<Int>, _ checkpoints: ArraySlice<Checkpoint>
  ) -> (last: Site?, next: Site?) {
    var (low, high) = (checkpoints.startIndex, checkpoints.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if Int(checkpoints[middle].entry.word) > limit { high = middle } else { low = middle + 1 }
    }
    var cursor = Cursor(next: range.lowerBound)
    var last: Site?
    if low > checkpoints.startIndex {
      let checkpoint = checkpoints[low - 1]
      last = checkpoint.entry
      cursor = Cursor(entry: checkpoint.entry, next: Int(checkpoint.next))
    }
    while cursor.next < range.upperBound {
      cursor = advanced(cursor)
      if Int(cursor.entry.word) > limit { return (last, cursor.entry) }
      last = cursor.entry
    }
    return (last, nil)
  }

  /// The instruction at a word or, for a return address, the call before it. O(log n) in the size of the code.
  func site(at word: Int, isReturnAddress: Bool) -> Site? {
    entries(around: isReturnAddress ? word - 1 : word, 0..<siteBytes, checkpoints[..<siteCheckpoints]).last
  }

  /// What was paid for instructions behind the site in its region and did not run. O(log n) in the size of the code.
  func unspent(after site: Site) -> Int {
    let end = entries(around: Int(site.word), siteBytes..<bytes.count, checkpoints[siteCheckpoints...]).next
    return end.map { max(0, Int($0.counter) - Int(site.counter)) } ?? 0
  }
}

extension Array {
  /// The first index whose element satisfies a predicate that is false up to some index and true from there on. O(log n).
  func partitioningIndex(_ predicate: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
