/// Internal code while it is written: words of 8 bytes, labels whose offsets are patched, and what each block costs.
///
/// **Fuel.** A region is the straight line from a label or a branch's fall-through to the next branch. Whoever enters it pays for all of
/// it: each branch carries the costs of the regions behind both its sides. A label in the middle of a straight line opens a
/// region of its own that ends at the same branch, so control that falls through has paid already. `counter` is the cost of all code
/// written so far, and a region's cost a difference of two counters.
struct CodeBuffer {
  /// The place of a 32-bit field: the word's index doubled, plus one for the upper half.
  typealias Field = Int

  struct Label {
    /// The word it stands at, or −1 before it is placed.
    var position = -1
    fileprivate var firstFixup = -1
    /// The region that begins at the label, or −1.
    fileprivate var region = -1
    /// True where exceptions come to it, which no instruction shows.
    var isHandler = false
    var isUsed: Bool { firstFixup >= 0 || isHandler }
  }

  private struct Fixup {
    var field: Field
    /// The instruction that an offset counts from, or −1 for a field that takes the cost.
    var base: Int
    var next: Int
  }

  private struct Region {
    var start: Int
    var cost = -1
    var firstFixup = -1
  }

  private(set) var words: [UInt64] = []
  private(set) var labels: [Label] = []
  private var fixups: [Fixup] = []
  private var regions: [Region] = []
  private var openRegions: [Int] = []
  /// The cost of all code so far.
  var counter = 0
  private(set) var map = CodeMap()
  /// The instruction written last, while nothing can jump behind it.
  var last: LastInstruction? { didSet { if !options.fusesInstructions { last = nil } } }
  var options = TranslationOptions()
  /// Of each instruction, where they are kept.
  var origins: [CodeOrigin] = []
  /// Of the Wasm instruction that is being translated.
  var wasmOffset = 0
  var accumulators = AccumulatorState()

  var count: Int { words.count }

  mutating func append(_ word: UInt64) { words.append(word) }

  /// Takes back the instruction that begins at a word, and all behind it.
  mutating func truncate(to count: Int) { words.removeLast(words.count - count + prefixWords(takingBack: count)) }

  /// Makes the instruction at a word another one of the same layout.
  mutating func write(_ opcode: InternalOpcode, at word: Int) {
    words[word] = UInt64(HandlerAddresses.table[Int(opcode.rawValue)])
  }

  /// Changes the destination, the low 16 bits, of a word.
  mutating func patchSlot(word: Int, to slot: Int) {
    words[word] = words[word] & ~0xFFFF | UInt64(UInt16(truncatingIfNeeded: slot))
  }

  /// Fills fields of a word that are zero.
  mutating func fill(word: Int, _ fields: UInt64) { words[word] |= fields }

  private mutating func write(_ value: UInt32, to field: Field) {
    let shift = UInt64(field & 1) * 32
    words[field >> 1] = words[field >> 1] & ~(0xFFFF_FFFF &<< shift) | UInt64(value) &<< shift
  }

  // MARK: Labels

  mutating func makeLabel() -> Int {
    labels.append(Label())
    return labels.count - 1
  }

  /// Says that exceptions come to a label.
  mutating func markHandler(_ label: Int) { labels[label].isHandler = true }

  /// Makes the offset in `field` lead from the instruction at `base` to the label.
  mutating func reference(_ label: Int, from base: Int, offset field: Field) {
    let position = labels[label].position
    if position >= 0 {
      write(Self.offset(from: base, to: position), to: field)
    } else {
      fixups.append(Fixup(field: field, base: base, next: labels[label].firstFixup))
      labels[label].firstFixup = fixups.count - 1
    }
  }

  /// Makes `field` hold the cost of what follows the label.
  mutating func referenceCost(_ label: Int, field: Field) {
    let region = labels[label].region
    if region >= 0 {
      referenceRegionCost(region, field: field)
    } else {
      fixups.append(Fixup(field: field, base: -1, next: labels[label].firstFixup))
      labels[label].firstFixup = fixups.count - 1
    }
  }

  /// Puts a label here. Control may also fall through from above.
  mutating func place(_ label: Int) {
    let region = openRegion()
    last = nil
    accumulators = AccumulatorState()
    var next = labels[label].firstFixup
    labels[label].position = words.count
    labels[label].region = region
    while next >= 0 {
      let fixup = fixups[next]
      if fixup.base >= 0 {
        write(Self.offset(from: fixup.base, to: words.count), to: fixup.field)
      } else {
        referenceRegionCost(region, field: fixup.field)
      }
      next = fixup.next
    }
  }

  private static func offset(from base: Int, to position: Int) -> UInt32 {
    UInt32(bitPattern: Int32(truncatingIfNeeded: (position - base) * 8))
  }

  // MARK: Regions

  /// Opens a region here; the number to ask its cost by.
  mutating func openRegion() -> Int {
    regions.append(Region(start: counter))
    openRegions.append(regions.count - 1)
    return regions.count - 1
  }

  /// Makes `field` hold a region's cost.
  mutating func referenceRegionCost(_ region: Int, field: Field) {
    if regions[region].cost >= 0 {
      write(UInt32(truncatingIfNeeded: regions[region].cost), to: field)
    } else {
      fixups.append(Fixup(field: field, base: -1, next: regions[region].firstFixup))
      regions[region].firstFixup = fixups.count - 1
    }
  }

  /// Ends all open regions after the branch that was written last.
  mutating func closeRegions() {
    for region in openRegions {
      let cost = counter - regions[region].start
      regions[region].cost = cost
      var next = regions[region].firstFixup
      while next >= 0 {
        write(UInt32(truncatingIfNeeded: cost), to: fixups[next].field)
        next = fixups[next].next
      }
    }
    openRegions.removeAll(keepingCapacity: true)
    map.regionEnds.append(
      CodeMap.RegionEnd(word: UInt32(truncatingIfNeeded: words.count), counter: UInt32(truncatingIfNeeded: counter)))
  }

  /// The cost of a region that is closed.
  func cost(ofRegion region: Int) -> Int { max(0, regions[region].cost) }

  /// Remembers where the instruction that is written next comes from: it may trap or call.
  mutating func mark(wasmOffset: Int) {
    map.sites.append(
      CodeMap.Site(
        word: UInt32(truncatingIfNeeded: words.count), counter: UInt32(truncatingIfNeeded: counter),
        wasmOffset: UInt32(truncatingIfNeeded: wasmOffset)))
  }
}

/// What a run needs to know of a function's code only when it stops inside it: offsets for backtraces, and the fuel paid ahead.
struct CodeMap: Sendable {
  /// An instruction that may trap or call.
  struct Site: Sendable {
    var word: UInt32
    /// The cost of all code up to and including the instruction.
    var counter: UInt32
    var wasmOffset: UInt32
  }

  struct RegionEnd: Sendable {
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
