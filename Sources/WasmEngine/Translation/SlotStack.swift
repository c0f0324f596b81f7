/// The operand stack as the translator sees it: where each value is, which may be nowhere yet.
///
/// Every position has a slot of its own. A value that `local.get` or a constant pushed stays where it is until something needs it in
/// its slot. Pending uses of one local form a list, so that writing the local finds them without a search.
struct SlotStack {
  struct Operand {
    /// A sum is that of a local of 32 bits and a constant.
    enum Place: UInt8 { case slot, local, sum, constant }
    var place: Place
    /// A vector: two slots.
    var isWide: Bool
    /// The slot of the position, whatever the place.
    var slot: Int
    /// The local, where the place is one or a sum.
    var local = 0
    /// The next position below with the same local pending, or −1.
    var nextPending = -1
    /// The bits of a constant, or of what a sum adds; a 32-bit type has them in the lower half.
    var bits: UInt64 = 0
    var is64Bit = false

    /// True where the value depends on a local and is nowhere yet.
    var isPending: Bool { place == .local || place == .sum }
  }

  private(set) var operands: [Operand] = []
  /// The slot of the next position.
  private(set) var top: Int
  private(set) var greatestTop: Int
  /// The highest pending position of each local, or −1.
  private var pending: [Int]
  /// No position below this one is a pending local.
  private var flushed = 0

  init(base: Int, localCount: Int) {
    top = base
    greatestTop = base
    pending = [Int](repeating: -1, count: localCount)
  }

  var count: Int { operands.count }

  subscript(index: Int) -> Operand { operands[index] }

  private mutating func push(_ operand: Operand) {
    operands.append(operand)
    top += operand.isWide ? 2 : 1
    greatestTop = max(greatestTop, top)
  }

  /// Pushes a value that an instruction puts into the position's slot.
  @discardableResult
  mutating func pushSlot(wide: Bool = false) -> Int {
    let slot = top
    push(Operand(place: .slot, isWide: wide, slot: slot))
    return slot
  }

  mutating func pushLocal(_ local: Int, wide: Bool) {
    let next = pending[local]
    pending[local] = operands.count
    push(Operand(place: .local, isWide: wide, slot: top, local: local, nextPending: next))
  }

  mutating func pushSum(_ local: Int, _ addend: UInt32) {
    let next = pending[local]
    pending[local] = operands.count
    push(Operand(place: .sum, isWide: false, slot: top, local: local, nextPending: next, bits: UInt64(addend)))
  }

  mutating func pushConstant(_ bits: UInt64, is64Bit: Bool) {
    push(Operand(place: .constant, isWide: false, slot: top, bits: bits, is64Bit: is64Bit))
  }

  mutating func pop() -> Operand {
    let operand = operands.removeLast()
    top = operand.slot
    flushed = min(flushed, operands.count)
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
    while operands.count > count { _ = pop() }
  }

  func isPending(_ local: Int) -> Bool { pending[local] >= 0 }

  /// Says that position `index` is in its slot now. Pending locals must be settled from the top down, or all of one local.
  private mutating func settle(_ index: Int) {
    operands[index].place = .slot
    operands[index].nextPending = -1
  }

  /// Settles all pending uses of a local; the moves into their slots are written to `code`.
  mutating func settleAll(of local: Int, into code: inout CodeBuffer) {
    var index = pending[local]
    while index >= 0 {
      let operand = operands[index]
      code.move(operand, to: operand.slot)
      settle(index)
      index = operand.nextPending
    }
    pending[local] = -1
  }

  /// Settles every pending local. Constants stay: nothing can change them.
  mutating func settleLocals(into code: inout CodeBuffer) {
    var index = operands.count - 1
    while index >= flushed {
      let operand = operands[index]
      if operand.isPending {
        code.move(operand, to: operand.slot)
        pending[operand.local] = operand.nextPending
        settle(index)
      }
      index -= 1
    }
    flushed = operands.count
  }

  /// Settles the topmost `count` positions, constants too.
  mutating func settleTop(_ count: Int, into code: inout CodeBuffer) {
    var index = operands.count - 1
    while index >= operands.count - count {
      let operand = operands[index]
      if operand.place != .slot {
        code.move(operand, to: operand.slot)
        if operand.isPending { pending[operand.local] = operand.nextPending }
        settle(index)
      }
      index -= 1
    }
  }
}
