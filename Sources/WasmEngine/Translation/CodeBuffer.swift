/// Internal code while it is written: words of 8 bytes, labels whose offsets are patched, and what each block costs.
///
/// **Fuel.** A region is the straight line from a label or a branch's fall-through to the next branch. Whoever enters it pays for all of
/// it: each branch carries the costs of the regions behind both its sides. A label in the middle of a straight line opens a
/// region of its own that ends at the same branch, so control that falls through has paid already. `counter` is the cost of all code
/// written so far, and a region's cost a difference of two counters.
struct CodeBuffer: ~Copyable {
  /// The place of a 32-bit field: the word's index doubled, plus one for the upper half.
  typealias Field = Int

  struct Label: BitwiseCopyable {
    /// The word it stands at, or −1 before it is placed.
    fileprivate var position: Int32 = -1
    fileprivate var firstFixup: Int32 = -1
    /// The region that begins at the label, or −1.
    fileprivate var region: Int32 = -1
    /// True where exceptions come to it, which no instruction shows.
    fileprivate var isHandler = false
    var isUsed: Bool { firstFixup >= 0 || isHandler }
  }

  struct Fixup: BitwiseCopyable {
    var field: Int32
    /// The instruction that an offset counts from, or −1 for a field that takes the cost.
    var base: Int32
    var next: Int32
  }

  struct Region: BitwiseCopyable {
    var start: Int
    var cost: Int32 = -1
    var firstFixup: Int32 = -1
  }

  let options: TranslationOptions
  private(set) var words = WorkBuffer<UInt64>(capacity: 1024)
  private var labels = WorkBuffer<Label>()
  private var fixups = WorkBuffer<Fixup>()
  private var regions = WorkBuffer<Region>()
  private var openRegions = WorkBuffer<Int32>()
  private var sites = WorkBuffer<CodeMap.Site>()
  private var regionEnds = WorkBuffer<CodeMap.RegionEnd>()
  /// The cost of all code so far.
  var counter = 0
  /// The instruction written last, while nothing can jump behind it.
  var last = LastInstruction()
  /// The increment that stands right before `last`, while there is one.
  var step = Step()
  /// Of each instruction, where they are kept.
  var origins: [CodeOrigin] = []
  /// Of the Wasm instruction that is being translated.
  var wasmOffset = 0
  var accumulators = AccumulatorState()
  /// True while all code so far is run from its beginning to its end: no branch, and nothing that catches.
  var isStraight = true
  private let handlers = HandlerAddresses.pointer
  let results = InternalOpcodeMaps.results

  init(_ options: TranslationOptions) { self.options = options }

  /// Forgets everything, to write another function.
  mutating func reset() {
    words.removeAll()
    labels.removeAll()
    fixups.removeAll()
    regions.removeAll()
    openRegions.removeAll()
    sites.removeAll()
    regionEnds.removeAll()
    (counter, last, step, wasmOffset, accumulators) = (0, LastInstruction(), Step(), 0, AccumulatorState())
    isStraight = true
    if !origins.isEmpty { origins.removeAll(keepingCapacity: true) }
  }

  var count: Int { words.count }

  /// What a run asks of the code when it stops in it.
  var map: CodeMap { CodeMap(sites, regionEnds) }

  @inline(__always) func handler(_ opcode: InternalOpcode) -> UInt64 { UInt64(handlers[opcode.index]) }

  @inline(__always) mutating func append(_ word: UInt64) { words.append(word) }

  @inline(__always) mutating func append(_ first: UInt64, _ second: UInt64) { words.append(first, second) }

  /// Makes room for an instruction of some words.
  @inline(__always) mutating func reserve(_ count: Int) { words.reserve(count) }

  /// Takes back the instruction that begins at a word, and all behind it.
  mutating func truncate(to count: Int) { words.truncate(to: count - prefixWords(takingBack: count)) }

  /// Makes the instruction at a word another one of the same layout.
  mutating func write(_ opcode: InternalOpcode, at word: Int) { words[word] = handler(opcode) }

  /// Changes the destination, the low 16 bits, of a word.
  mutating func patchSlot(word: Int, to slot: Int) {
    words[word] = words[word] & ~0xFFFF | UInt64(UInt16(truncatingIfNeeded: slot))
  }

  /// Fills fields of a word that are zero.
  mutating func fill(word: Int, _ fields: UInt64) { words[word] = words[word] | fields }

  private mutating func write(_ value: UInt32, to field: Field) {
    let shift = UInt64(truncatingIfNeeded: field & 1) &* 32
    words[field >> 1] = words[field >> 1] & ~(0xFFFF_FFFF &<< shift) | UInt64(value) &<< shift
  }

  // MARK: Labels

  mutating func makeLabel() -> Int {
    labels.append(Label())
    return labels.count - 1
  }

  func label(_ label: Int) -> Label { labels[label] }

  /// Says that exceptions come to a label.
  mutating func markHandler(_ label: Int) {
    var changed = labels[label]
    changed.isHandler = true
    labels[label] = changed
  }

  private mutating func addFixup(_ field: Field, from base: Int, to label: Int) {
    var changed = labels[label]
    fixups.append(
      Fixup(field: Int32(truncatingIfNeeded: field), base: Int32(truncatingIfNeeded: base), next: changed.firstFixup))
    changed.firstFixup = Int32(truncatingIfNeeded: fixups.count &- 1)
    labels[label] = changed
  }

  /// Makes the offset in `field` lead from the instruction at `base` to the label.
  mutating func reference(_ label: Int, from base: Int, offset field: Field) {
    isStraight = false
    let position = Int(labels[label].position)
    if position >= 0 { write(Self.offset(from: base, to: position), to: field) } else { addFixup(field, from: base, to: label) }
  }

  /// Makes `field` hold the cost of what follows the label.
  mutating func referenceCost(_ label: Int, field: Field) {
    let region = Int(labels[label].region)
    if region >= 0 { referenceRegionCost(region, field: field) } else { addFixup(field, from: -1, to: label) }
  }

  /// Puts a label here. Control may also fall through from above.
  mutating func place(_ label: Int) {
    let region = openRegion()
    forgetLast()
    accumulators = AccumulatorState()
    var next = Int(labels[label].firstFixup)
    var placed = labels[label]
    placed.position = Int32(truncatingIfNeeded: words.count)
    placed.region = Int32(truncatingIfNeeded: region)
    labels[label] = placed
    while next >= 0 {
      let fixup = fixups[next]
      if fixup.base >= 0 {
        write(Self.offset(from: Int(fixup.base), to: words.count), to: Int(fixup.field))
      } else {
        referenceRegionCost(region, field: Int(fixup.field))
      }
      next = Int(fixup.next)
    }
  }

  private static func offset(from base: Int, to position: Int) -> UInt32 {
    UInt32(bitPattern: Int32(truncatingIfNeeded: (position &- base) &* 8))
  }

  // MARK: Regions

  /// Opens a region here; the number to ask its cost by.
  mutating func openRegion() -> Int {
    let region = regions.count
    regions.append(Region(start: counter))
    openRegions.append(Int32(truncatingIfNeeded: region))
    return region
  }

  /// Makes `field` hold a region's cost.
  mutating func referenceRegionCost(_ region: Int, field: Field) {
    var changed = regions[region]
    if changed.cost >= 0 { return write(UInt32(truncatingIfNeeded: changed.cost), to: field) }
    fixups.append(Fixup(field: Int32(truncatingIfNeeded: field), base: -1, next: changed.firstFixup))
    changed.firstFixup = Int32(truncatingIfNeeded: fixups.count &- 1)
    regions[region] = changed
  }

  /// Ends all open regions after the branch that was written last.
  mutating func closeRegions() {
    for open in 0..<openRegions.count {
      var region = regions[Int(openRegions[open])]
      region.cost = Int32(truncatingIfNeeded: counter &- region.start)
      regions[Int(openRegions[open])] = region
      var next = Int(region.firstFixup)
      while next >= 0 {
        let fixup = fixups[next]
        write(UInt32(truncatingIfNeeded: region.cost), to: Int(fixup.field))
        next = Int(fixup.next)
      }
    }
    openRegions.removeAll()
    regionEnds.append(
      CodeMap.RegionEnd(word: UInt32(truncatingIfNeeded: words.count), counter: UInt32(truncatingIfNeeded: counter)))
  }

  /// The cost of a region that is closed.
  func cost(ofRegion region: Int) -> Int { max(0, Int(regions[region].cost)) }

  /// Remembers where the instruction that is written next comes from: it may trap or call.
  @inline(__always) mutating func mark(wasmOffset: Int) {
    sites.append(
      CodeMap.Site(
        word: UInt32(truncatingIfNeeded: words.count), counter: UInt32(truncatingIfNeeded: counter),
        wasmOffset: UInt32(truncatingIfNeeded: wasmOffset)))
  }
}
