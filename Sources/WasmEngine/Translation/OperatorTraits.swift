import WasmTypes

extension Opcode {
  /// The row of the table: the raw value, which is also how the enumeration lies in memory.
  @inline(__always) var index: Int { Int(unsafeBitCast(self, to: UInt16.self)) }

  /// The opcode of an index that another one gave.
  @inline(__always) init(index: UInt16) { self = unsafeBitCast(index, to: Opcode.self) }
}

extension InternalOpcode {
  /// The raw value, which is also how the enumeration lies in memory.
  @inline(__always) var index: Int { Int(unsafeBitCast(self, to: UInt16.self)) }
}

/// What translation asks of an operator again and again, in one place.
struct OperatorTraits {
  /// An integer or float comparison.
  var isComparison = false
  /// True for operators that may trap.
  var canTrap = false
  /// True where the right operand may come from an accumulator.
  var takesRight = false
  /// The accumulator of the deepest operand.
  var first = Accumulator.integer
  /// The accumulator of the operand above it.
  var second = Accumulator.integer
  var operandCount: UInt8 = 0
  /// The comparison that is true exactly where this one is false.
  var opposite: Opcode?
  /// The operator with its operands exchanged, where there is one.
  var exchanged: Opcode?

  /// By opcode; made once and never freed.
  nonisolated(unsafe) static let table: UnsafePointer<OperatorTraits> = {
    let table = UnsafeMutablePointer<OperatorTraits>.allocate(capacity: Opcode.allCases.count)
    for opcode in Opcode.allCases { (table + opcode.index).initialize(to: OperatorTraits(opcode)) }
    return UnsafePointer(table)
  }()

  private init(_ opcode: Opcode) {
    let maps = InternalOpcodeMaps.shared.pointee
    isComparison = maps.branch[opcode] != nil
    canTrap = opcode.canTrap
    opposite = Comparison.opposite(opcode)
    exchanged = Comparison.exchanged(opcode)
    takesRight = maps.right[opcode] != nil || exchanged != nil
    first = opcode.signature.accumulator(ofOperand: 0)
    second = opcode.signature.accumulator(ofOperand: 1)
    operandCount = UInt8(truncatingIfNeeded: opcode.signature.operandCount)
  }
}

/// From an opcode to the internal instruction of one shape; nil where it has none. Made once and never freed.
struct InternalOpcodeMap: BitwiseCopyable {
  private let table: UnsafePointer<InternalOpcode?>

  init(_ pairs: [(Opcode, InternalOpcode)]) {
    let table = UnsafeMutablePointer<InternalOpcode?>.allocate(capacity: Opcode.allCases.count)
    table.initialize(repeating: nil, count: Opcode.allCases.count)
    for (opcode, internalOpcode) in pairs { table[opcode.index] = internalOpcode }
    self.table = UnsafePointer(table)
  }

  @inline(__always) subscript(opcode: Opcode) -> InternalOpcode? { table[opcode.index] }
}

/// Where an internal instruction leaves a number besides its slot, and its form that leaves it there alone.
struct InternalResult: BitwiseCopyable {
  var accumulator: Accumulator?
  /// The index of that form, or `noKeeper`.
  var keeper = Self.noKeeper

  private static let noKeeper = UInt16.max

  @inline(__always) static func keeping(_ keeper: UInt16) -> InternalOpcode? {
    keeper == noKeeper ? nil : unsafeBitCast(keeper, to: InternalOpcode.self)
  }
}

extension InternalOpcodeMaps {
  /// Made once and never freed, so that whoever translates may keep bare pointers.
  nonisolated(unsafe) static let shared: UnsafePointer<InternalOpcodeMaps> = {
    let maps = UnsafeMutablePointer<InternalOpcodeMaps>.allocate(capacity: 1)
    maps.initialize(to: InternalOpcodeMaps())
    return UnsafePointer(maps)
  }()

  /// By internal opcode.
  nonisolated(unsafe) static let results: UnsafePointer<InternalResult> = {
    let results = UnsafeMutablePointer<InternalResult>.allocate(capacity: InternalOpcode.allCases.count)
    results.initialize(repeating: InternalResult(), count: InternalOpcode.allCases.count)
    for (opcode, accumulator) in accumulators { results[opcode.index].accumulator = accumulator }
    for (opcode, keeper) in keepers { results[opcode.index].keeper = UInt16(keeper.index) }
    return UnsafePointer(results)
  }()
}
