/// What a run needs to know of a function's code only when it stops inside it: offsets for backtraces, and the fuel paid ahead.
struct CodeMap: Sendable {
  /// An instruction that may trap or call.
  struct Site: Sendable, BitwiseCopyable {
    var word: UInt32
    /// The cost of all code up to and including the instruction.
    var counter: UInt32
    var wasmOffset: UInt32
  }

  struct RegionEnd: Sendable, BitwiseCopyable {
    /// The first word after the branch.
    var word: UInt32
    var counter: UInt32
  }

  var sites: [Site] = []
  var regionEnds: [RegionEnd] = []
  /// Nil for a function without try_table.
  var exceptions: ExceptionTable?

  /// The instruction at a word or, for a return address, the call before it.
  func site(at word: Int, isReturnAddress: Bool) -> Site? {
    let limit = isReturnAddress ? word - 1 : word
    let index = sites.partitioningIndex { Int($0.word) > limit }
    return index > 0 ? sites[index - 1] : nil
  }

  /// What was paid for instructions behind the site in its region and did not run.
  func unspent(after site: Site) -> Int {
    let index = regionEnds.partitioningIndex { $0.word > site.word }
    guard index < regionEnds.count else { return 0 }
    return max(0, Int(regionEnds[index].counter) - Int(site.counter))
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
