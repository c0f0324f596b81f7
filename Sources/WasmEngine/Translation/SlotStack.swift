/// The operand stack as the translator sees it: where each value is, which may be nowhere yet.
///
/// Every position has a slot of its own. A value that `local.get` or a constant pushed stays where it is until something needs it in
/// its slot. Pending uses of one local form a list, so that writing the local finds them without a search; so do all positions that may
/// not be in their slots, so that settling looks at none twice.
struct SlotStack: ~Copyable {
  struct Operand: BitwiseCopyable {
    /// A sum is that of a local of 32 bits and a constant.
    enum Place: UInt8 { case slot, local, sum, constant }
    var place: Place
    /// A vector: two slots.
    var isWide: Bool
    var is64Bit = false
    fileprivate var slotField: Int32
    fileprivate var localField: Int32 = 0
    /// The next position below with the same local pending, or −1.
    fileprivate var nextPending: Int32 = -1
    /// The next position below that may not be in its slot, or −1.
    fileprivate var nextUnsettled: Int32 = -1
    /// The bits of a constant, or of what a sum adds; a 32-bit type has them in the lower half.
    var bits: UInt64 = 0

    /// The slot of the position, whatever the place.
    var slot: Int { Int(slotField) }
    /// The local, where the place is one or a sum.
    var local: Int { Int(localField) }
    /// True where the value depends on a local and is nowhere yet.
    var isPending: Bool { place == .local || place == .sum }

    /// The same position with its value in its slot.
    var inItsSlot: Operand {
      var operand = self
      operand.place = .slot
      return operand
    }
  }

  private var operands = WorkBuffer<Operand>()
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
    operands.removeAll()
    pending.removeAll()
    pending.append(repeating: -1, count: base)
  }

  var count: Int { operands.count }

  subscript(index: Int) -> Operand { operands[index] }

  @inline(__always) private mutating func push(_ operand: Operand) {
    operands.append(operand)
    top &+= operand.isWide ? 2 : 1
    if top > greatestTop { greatestTop = top }
  }

  /// Pushes an operand that is not in its slot.
  @inline(__always) private mutating func pushUnsettled(_ operand: Operand) {
    var operand = operand
    operand.nextUnsettled = unsettled
    unsettled = Int32(truncatingIfNeeded: operands.count)
    push(operand)
  }

  private var topField: Int32 { Int32(truncatingIfNeeded: top) }

  /// Pushes a value that an instruction puts into the position's slot.
  @discardableResult
  @inline(__always) mutating func pushSlot(wide: Bool = false) -> Int {
    let slot = top
    push(Operand(place: .slot, isWide: wide, slotField: topField))
    return slot
  }

  /// Pushes values that are in their slots.
  mutating func pushSlots(_ shape: SlotShape) {
    for index in 0..<shape.count { pushSlot(wide: shape.hasWide && shape[index]) }
  }

  @inline(__always) mutating func pushLocal(_ local: Int, wide: Bool) {
    pushPending(
      Operand(place: .local, isWide: wide, slotField: topField, localField: Int32(truncatingIfNeeded: local)))
  }

  mutating func pushSum(_ local: Int, _ addend: UInt32) {
    pushPending(
      Operand(
        place: .sum, isWide: false, slotField: topField, localField: Int32(truncatingIfNeeded: local), bits: UInt64(addend)))
  }

  @inline(__always) private mutating func pushPending(_ operand: Operand) {
    var operand = operand
    operand.nextPending = pending[operand.local]
    pending[operand.local] = Int32(truncatingIfNeeded: operands.count)
    pushUnsettled(operand)
  }

  @inline(__always) mutating func pushConstant(_ bits: UInt64, is64Bit: Bool) {
    pushUnsettled(Operand(place: .constant, isWide: false, is64Bit: is64Bit, slotField: topField, bits: bits))
  }

  @inline(__always) mutating func pop() -> Operand {
    let operand = operands.removeLast()
    top = operand.slot
    if flushed > operands.count { flushed = operands.count }
    if unsettled == Int32(truncatingIfNeeded: operands.count) { unsettled = operand.nextUnsettled }
    if operand.isPending { pending[operand.local] = operand.nextPending }
    return operand
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
    guard count < operands.count else { return }
    top = operands[count].slot
    while Int(unsettled) >= count {
      let operand = operands[Int(unsettled)]
      if operand.isPending { pending[operand.local] = operand.nextPending }
      unsettled = operand.nextUnsettled
    }
    operands.truncate(to: count)
    flushed = min(flushed, count)
  }

  @inline(__always) func isPending(_ local: Int) -> Bool { pending[local] >= 0 }

  /// Says that position `index` is in its slot now. Pending locals must be settled from the top down, or all of one local.
  private func settle(_ index: Int) {
    var operand = operands[index]
    operand.place = .slot
    operands[index] = operand
  }

  /// Settles all pending uses of a local; the moves into their slots are written to `code`.
  mutating func settleAll(of local: Int, into code: inout CodeBuffer) {
    var index = Int(pending[local])
    while index >= 0 {
      let operand = operands[index]
      code.move(operand, to: operand.slot)
      settle(index)
      index = Int(operand.nextPending)
    }
    pending[local] = -1
  }

  /// Settles every pending local. Constants stay: nothing can change them.
  mutating func settleLocals(into code: inout CodeBuffer) {
    var index = Int(unsettled)
    while index >= flushed {
      let operand = operands[index]
      if operand.isPending {
        code.move(operand, to: operand.slot)
        pending[operand.local] = operand.nextPending
        settle(index)
      }
      index = Int(operand.nextUnsettled)
    }
    flushed = operands.count
  }

  /// Settles the topmost `count` positions, constants too.
  @inline(__always) mutating func settleTop(_ count: Int, into code: inout CodeBuffer) {
    if Int(unsettled) >= operands.count &- count { settleFrom(operands.count &- count, into: &code) }
  }

  private mutating func settleFrom(_ start: Int, into code: inout CodeBuffer) {
    while Int(unsettled) >= start {
      let index = Int(unsettled)
      let operand = operands[index]
      if operand.place != .slot {
        code.move(operand, to: operand.slot)
        if operand.isPending { pending[operand.local] = operand.nextPending }
        settle(index)
      }
      unsettled = operand.nextUnsettled
    }
  }

  /// True where all positions from `start` on are in their slots.
  mutating func isSettled(from start: Int) -> Bool {
    while Int(unsettled) >= start {
      guard operands[Int(unsettled)].place == .slot else { return false }
      unsettled = operands[Int(unsettled)].nextUnsettled
    }
    return true
  }
}
