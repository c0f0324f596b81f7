/// The operand stack as the translator sees it: where each value is, which may be nowhere yet.
///
/// Every position has a slot of its own. A value that `local.get` or a constant pushed stays where it is until something needs it in
/// its slot. Pending uses of one local form a list, so that writing the local finds them without a search; so do all positions that may
/// not be in their slots, so that settling looks at none twice.
struct SlotStack: ~Copyable {
  /// RATIONALE. Two words of bit fields: Swift takes a structure of small fields apart and puts it together again wherever it is passed,
  /// which was a tenth of the machine instructions of translation.
  struct Operand: BitwiseCopyable {
    /// A sum is that of a local of 32 bits and a constant.
    enum Place { case slot, local, sum, constant }

    /// The place in bits 0 and 1, then the two flags; the slot from bit 8 on, the local in the upper half.
    private var head: UInt64
    /// The bits of a constant, or of what a sum adds; a 32-bit type has them in the lower half.
    let bits: UInt64

    private static let placeMask: UInt64 = 3
    private static let wide: UInt64 = 4
    private static let long: UInt64 = 8

    @inline(__always) private init(_ flags: UInt64, slot: Int, local: Int = 0, bits: UInt64 = 0) {
      head = flags | UInt64(truncatingIfNeeded: slot) &<< 8 | UInt64(truncatingIfNeeded: local) &<< 32
      self.bits = bits
    }

    @inline(__always) static func slot(_ slot: Int, wide: Bool) -> Operand { Operand(wide ? Self.wide : 0, slot: slot) }

    @inline(__always) static func local(_ local: Int, slot: Int, wide: Bool) -> Operand {
      Operand(1 | (wide ? Self.wide : 0), slot: slot, local: local)
    }

    @inline(__always) static func sum(_ local: Int, _ addend: UInt32, slot: Int) -> Operand {
      Operand(2, slot: slot, local: local, bits: UInt64(addend))
    }

    @inline(__always) static func constant(_ bits: UInt64, is64Bit: Bool, slot: Int) -> Operand {
      Operand(3 | (is64Bit ? long : 0), slot: slot, bits: bits)
    }

    @inline(__always) var place: Place {
      switch head & Self.placeMask {
      case 0: .slot
      case 1: .local
      case 2: .sum
      default: .constant
      }
    }

    @inline(__always) var isInSlot: Bool { head & Self.placeMask == 0 }
    @inline(__always) var isConstant: Bool { head & Self.placeMask == 3 }
    /// True where the value depends on a local and is nowhere yet.
    @inline(__always) var isPending: Bool { (head & Self.placeMask) &- 1 < 2 }
    /// A vector: two slots.
    @inline(__always) var isWide: Bool { head & Self.wide != 0 }
    @inline(__always) var is64Bit: Bool { head & Self.long != 0 }
    /// The slot of the position, whatever the place.
    @inline(__always) var slot: Int { Int(truncatingIfNeeded: head &>> 8 & 0xFF_FFFF) }
    /// The local, where the place is one or a sum.
    @inline(__always) var local: Int { Int(truncatingIfNeeded: head &>> 32) }
    /// The slot where the value is, of one that is in a slot or a local.
    @inline(__always) var valueSlot: Int { head & Self.placeMask == 0 ? slot : local }

    /// The same position with its value in its slot.
    @inline(__always) var inItsSlot: Operand {
      var operand = self
      operand.head &= ~Self.placeMask
      return operand
    }
  }

  /// A position; not private, for a compiler without optimisation fails on that (Swift 6.3).
  struct Entry: BitwiseCopyable {
    var operand: Operand
    /// The next position below with the same local pending, or −1.
    var nextPending: Int32
    /// The next position below that may not be in its slot, or −1.
    var nextUnsettled: Int32
  }

  private var entries = WorkBuffer<Entry>()
  /// The slot of the next position.
  private(set) var top = 0
  private(set) var greatestTop = 0
  /// The highest pending position of each local, or −1.
  private var pending = WorkBuffer<Int32>()
  /// The highest position that may not be in its slot, or −1.
  private var unsettled: Int32 = -1
  /// No position below this one is a pending local.
  private var flushed = 0

  init() {}

  /// Empties the stack: its first position is at slot `base`, and locals lie below.
  mutating func reset(base: Int) {
    (top, greatestTop, unsettled, flushed) = (base, base, -1, 0)
    entries.removeAll()
    pending.removeAll()
    pending.append(repeating: -1, count: base)
  }

  var count: Int { entries.count }

  @inline(__always) subscript(index: Int) -> Operand { entries[index].operand }

  @inline(__always) private mutating func push(_ entry: Entry, slots: Int) {
    entries.append(entry)
    top &+= slots
    if top > greatestTop { greatestTop = top }
  }

  /// Pushes an operand that is not in its slot.
  @inline(__always) private mutating func pushUnsettled(_ operand: Operand, nextPending: Int32, slots: Int) {
    let entry = Entry(operand: operand, nextPending: nextPending, nextUnsettled: unsettled)
    unsettled = Int32(truncatingIfNeeded: entries.count)
    push(entry, slots: slots)
  }

  /// Pushes a value that an instruction puts into the position's slot.
  @discardableResult
  @inline(__always) mutating func pushSlot(wide: Bool = false) -> Int {
    let slot = top
    push(Entry(operand: .slot(slot, wide: wide), nextPending: -1, nextUnsettled: -1), slots: wide ? 2 : 1)
    return slot
  }

  /// Pushes values that are in their slots.
  mutating func pushSlots(_ shape: SlotShape) {
    for index in 0..<shape.count { pushSlot(wide: shape.hasWide && shape[index]) }
  }

  @inline(__always) mutating func pushLocal(_ local: Int, wide: Bool) {
    pushPending(.local(local, slot: top, wide: wide), local, slots: wide ? 2 : 1)
  }

  mutating func pushSum(_ local: Int, _ addend: UInt32) { pushPending(.sum(local, addend, slot: top), local, slots: 1) }

  @inline(__always) private mutating func pushPending(_ operand: Operand, _ local: Int, slots: Int) {
    let next = pending[local]
    pending[local] = Int32(truncatingIfNeeded: entries.count)
    if flushed > entries.count { flushed = entries.count }
    pushUnsettled(operand, nextPending: next, slots: slots)
  }

  @inline(__always) mutating func pushConstant(_ bits: UInt64, is64Bit: Bool) {
    pushUnsettled(.constant(bits, is64Bit: is64Bit, slot: top), nextPending: -1, slots: 1)
  }

  @inline(__always) mutating func pop() -> Operand {
    let entry = entries.removeLast()
    top = entry.operand.slot
    // Whatever is pending is not settled either.
    if unsettled == Int32(truncatingIfNeeded: entries.count) {
      unsettled = entry.nextUnsettled
      if entry.operand.isPending { pending[entry.operand.local] = entry.nextPending }
    }
    return entry.operand
  }

  /// Pushes an operand that was popped, and whose constant was written to its slot.
  mutating func restore(_ operand: Operand) {
    if operand.place == .local {
      pushLocal(operand.local, wide: operand.isWide)
    } else {
      pushSlot(wide: operand.isWide)
    }
  }

  mutating func truncate(to count: Int) {
    guard count < entries.count else { return }
    top = entries[count].operand.slot
    while Int(unsettled) >= count {
      let entry = entries[Int(unsettled)]
      if entry.operand.isPending { pending[entry.operand.local] = entry.nextPending }
      unsettled = entry.nextUnsettled
    }
    entries.truncate(to: count)
  }

  @inline(__always) func isPending(_ local: Int) -> Bool { pending[local] >= 0 }

  /// Says that position `index` is in its slot now. Pending locals must be settled from the top down, or all of one local.
  @inline(__always) private func settle(_ index: Int, _ entry: Entry) {
    entries[index] = Entry(
      operand: entry.operand.inItsSlot, nextPending: entry.nextPending, nextUnsettled: entry.nextUnsettled)
  }

  /// Settles all pending uses of a local; the moves into their slots are written to `code`.
  mutating func settleAll(of local: Int, into code: inout CodeBuffer) {
    var index = Int(pending[local])
    while index >= 0 {
      let entry = entries[index]
      code.move(entry.operand, to: entry.operand.slot)
      settle(index, entry)
      index = Int(entry.nextPending)
    }
    pending[local] = -1
  }

  /// Settles every pending local. Constants stay: nothing can change them.
  mutating func settleLocals(into code: inout CodeBuffer) {
    var index = Int(unsettled)
    while index >= flushed {
      let entry = entries[index]
      if entry.operand.isPending {
        code.move(entry.operand, to: entry.operand.slot)
        pending[entry.operand.local] = entry.nextPending
        settle(index, entry)
      }
      index = Int(entry.nextUnsettled)
    }
    flushed = entries.count
  }

  /// Settles the topmost `count` positions, constants too.
  @inline(__always) mutating func settleTop(_ count: Int, into code: inout CodeBuffer) {
    if Int(unsettled) >= entries.count &- count { settleFrom(entries.count &- count, into: &code) }
  }

  private mutating func settleFrom(_ start: Int, into code: inout CodeBuffer) {
    while Int(unsettled) >= start {
      let index = Int(unsettled)
      let entry = entries[index]
      if !entry.operand.isInSlot {
        code.move(entry.operand, to: entry.operand.slot)
        if entry.operand.isPending { pending[entry.operand.local] = entry.nextPending }
        settle(index, entry)
      }
      unsettled = entry.nextUnsettled
    }
  }

  /// True where all positions from `start` on are in their slots.
  mutating func isSettled(from start: Int) -> Bool {
    while Int(unsettled) >= start {
      guard entries[Int(unsettled)].operand.isInSlot else { return false }
      unsettled = entries[Int(unsettled)].nextUnsettled
    }
    return true
  }
}
