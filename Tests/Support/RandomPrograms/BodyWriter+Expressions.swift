import WasmTypes

extension BodyWriter {
  /// Pushes a value; `depth` bounds how deep its operands nest.
  mutating func expression(_ type: UInt8, _ depth: Int) {
    guard depth > 0, !isFull else { return leaf(type) }
    switch random.below(22) {
    case 0...9: operation(type, depth)
    case 10...12: load(type, depth)
    case 13: select(type, depth)
    case 14: conditional(type, depth)
    case 15: block(type, depth)
    case 16: call(returning: type, depth)
    case 17:
      guard let local = writable[type]?.randomElement(using: &random) else { return leaf(type) }
      expression(type, depth - 1)
      op(.localTee, local)
    case 18 where type == i32: reading(depth)
    case 20: reference(type, depth)
    case 21: atomic(type, depth)
    default: leaf(type)
    }
  }

  mutating func leaf(_ type: UInt8) {
    if chance(2, of: 3) {
      let known = locals(of: type)
      if !known.isEmpty { return op(.localGet, pick(known)) }
    }
    if chance(1, of: 6),
      let global = program.globals.indices.filter({ program.globals[$0] == type && $0 > 0 && $0 != program.hasThrown }).first
    {
      return op(.globalGet, global)
    }
    constant(type)
  }

  mutating func constant(_ type: UInt8) {
    switch type {
    case i32: constant(type, Int64(Int32(truncatingIfNeeded: integer())))
    case i64: constant(type, integer())
    case f32:
      bytes.append(0x43)
      bytes += little(UInt64(Float(float()).bitPattern), 4)
    case f64:
      bytes.append(0x44)
      bytes += little(float().bitPattern, 8)
    default: bytes += [0xFD, 0x0C] + little(UInt64(bitPattern: integer()), 8) + little(UInt64(bitPattern: integer()), 8)
    }
  }

  private func little(_ bits: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: bits >> UInt64(8 * $0)) }
  }

  private mutating func integer() -> Int64 {
    switch random.below(8) {
    case 0...3: Int64(random.below(40)) - 8
    case 4: pick([Int64(Int32.min), Int64(Int32.max), .min, .max, 0xFFFF_FFFF, 0x8000_0000, 255, 65_535, -129])
    case 5: 1 << Int64(random.below(63))
    case 6: Int64(Int32(truncatingIfNeeded: random.next()))
    default: Int64(bitPattern: random.next())
    }
  }

  private mutating func float() -> Double {
    switch random.below(8) {
    case 0...2: Double(random.below(64)) / 4 - 6
    case 3: pick([0, -0.0, .infinity, -.infinity, .nan, 0.5, 1e-300, 1e-42, 4_294_967_295, -2_147_483_649, 9.3e18])
    default: Double(Int64(bitPattern: random.next())) / Double(1 << Int64(random.below(63)))
    }
  }

  // MARK: Operators

  private mutating func operation(_ type: UInt8, _ depth: Int) {
    guard let opcodes = RandomOperators.operators[type] else { return leaf(type) }
    var opcode = pick(opcodes)
    // Most operators are vectors': an i32 comes from scalars mostly.
    if opcode.prefix == 0xFD, type != v128, chance(3, of: 4) { opcode = pick(opcodes.filter { $0.prefix == 0 }) }
    if RandomOperators.traps(opcode), chance(4, of: 5) { return guarded(opcode, depth) }
    let canonical = RandomOperators.canonicalOperands(opcode)
    for (index, operand) in opcode.signature.operands.enumerated() {
      // Constants on the right are what the translator looks for.
      if index == 1, operand == .i32 || operand == .i64, chance(2, of: 5) {
        constant(operand.code)
      } else {
        expression(operand.code, depth - 1)
      }
      if canonical.contains(index) { canonicalize(operand.code) }
    }
    op(opcode)
    switch opcode.immediates {
    case .lane: bytes.append(UInt8(random.below(opcode.laneCount)))
    case .shuffle: bytes += shuffleLanes()
    default: break
    }
    if RandomOperators.makesNaNs(opcode) { canonicalizeLanes(opcode) }
  }

  /// Lanes one by one, or in wider pieces, as compilers write them.
  private mutating func shuffleLanes() -> [UInt8] {
    let width = pick([1, 1, 2, 4, 8])
    return (0..<16 / width).flatMap { _ in
      let first = random.below(32 / width) * width
      return (0..<width).map { UInt8(first + $0) }
    }
  }

  /// An operator with operands for which it does not trap.
  private mutating func guarded(_ opcode: Opcode, _ depth: Int) {
    let operands = opcode.signature.operands
    if operands.count == 2 {
      let type = operands[0].code
      expression(type, depth - 1)
      expression(type, depth - 1)
      constant(type, type == i32 ? 0xFF : 0xFFF)
      op(type == i32 ? .i32And : .i64And)
      constant(type, 1)
      op(type == i32 ? .i32Or : .i64Or)
    } else {
      expression(i32, depth - 1)
      constant(i32, 0xFFFF)
      op(.i32And)
      op(operands[0] == .f32 ? .f32ConvertI32U : .f64ConvertI32U)
    }
    op(opcode)
  }

  // MARK: Memory

  private mutating func load(_ type: UInt8, _ depth: Int) {
    let memory = random.below(program.memories.count)
    let isLane = type == v128 && chance(1, of: 4)
    guard let opcode = isLane ? pick(RandomOperators.laneLoads) : RandomOperators.loads[type].map({ pick($0) }) else {
      return leaf(type)
    }
    address(memory, depth - 1)
    if isLane { expression(v128, depth - 1) }
    access(opcode, memory)
  }

  /// The opcode of a load or store, and its immediates.
  mutating func access(_ opcode: Opcode, _ memory: Int) {
    op(opcode)
    let alignment = random.below(opcode.naturalAlignment.trailingZeroBitCount + 1)
    bytes += memory == 0 ? leb(alignment) : leb(alignment | 0x40) + leb(memory)
    let offset: Int
    switch random.below(80) {
    case 0: offset = 65_500 + random.below(40)
    case 1: offset = program.memories[memory].isWide ? 1 << (16 + random.below(46)) : pick([4_294_967_295, 131_000, 65_535])
    case 2...30: offset = 0
    default: offset = random.below(64) * random.below(9)
    }
    bytes += leb(offset)
    if opcode.immediates == .memargLane { bytes.append(UInt8(random.below(16 / opcode.naturalAlignment))) }
  }

  /// Pushes an address: mostly one within bounds, in the ways that compilers compute them.
  mutating func address(_ memory: Int, _ depth: Int) {
    switch random.below(32) {
    case 0...10: masked(depth)
    case 11...16: op(.localGet, pick(pointers))
    case 17...25:
      op(.localGet, pick(pointers))
      op(.localGet, pick(pointers))
      if chance(3, of: 4) {
        constant(i32, Int64(random.below(4)))
        op(.i32Shl)
      }
      op(.i32Add)
    case 26...28:
      op(.localGet, pick(pointers))
      constant(i32, Int64(random.below(256)))
      op(.i32Add)
    case 29, 30:
      masked(depth)
      op(.localGet, pick(pointers))
      constant(i32, Int64(random.below(6)))
      op(.i32Shl)
      op(.i32Add)
    default:
      if chance(1, of: 4) { expression(i32, depth) } else { constant(i32, 65_536 - Int64(random.below(24))) }
    }
    if program.memories[memory].isWide { op(.i64ExtendI32U) }
  }

  /// Pushes a small i32.
  mutating func masked(_ depth: Int) {
    expression(i32, depth)
    constant(i32, 0xFFF)
    op(.i32And)
  }

  /// Pushes how much something is to grow. No constant, for Wasmtime lets a program pay for growing by one even where that fails.
  mutating func growth() {
    op(.localGet, pick(pointers))
    constant(i32, Int64(pick([1, 3])))
    op(.i32And)
  }

  private mutating func reading(_ depth: Int) {
    let memory = random.below(program.memories.count)
    switch random.below(5) {
    case 0:
      op(.memorySize, memory)
      if program.memories[memory].isWide { op(.i32WrapI64) }
    case 1:
      growth()
      if program.memories[memory].isWide { op(.i64ExtendI32U) }
      op(.memoryGrow, memory)
      if program.memories[memory].isWide { op(.i32WrapI64) }
    case 2: op(.tableSize, 0)
    default:
      constant(i32, Int64(random.below(RandomProgram.tableSize)))
      op(.tableGet, 0)
      op(.refIsNull)
    }
  }

  // MARK: Control

  private mutating func select(_ type: UInt8, _ depth: Int) {
    expression(type, depth - 1)
    expression(type, depth - 1)
    expression(i32, depth - 1)
    if type == v128 || chance(1, of: 3) {
      op(.selectTyped, 1)
      bytes.append(type)
    } else {
      op(.select)
    }
  }

  private mutating func conditional(_ type: UInt8, _ depth: Int) {
    expression(i32, depth - 1)
    op(.if)
    bytes.append(type)
    labels.append(Label(types: [type]))
    if chance(1, of: 3) { statement() }
    expression(type, depth - 1)
    op(.else)
    expression(type, depth - 1)
    labels.removeLast()
    op(.end)
  }

  /// A block that a branch may leave with another value.
  private mutating func block(_ type: UInt8, _ depth: Int) {
    op(.block)
    bytes.append(type)
    labels.append(Label(types: [type]))
    if chance(1, of: 2) { statement() }
    expression(type, depth - 1)
    if chance(2, of: 3) {
      expression(i32, depth - 1)
      op(.brIf, 0)
    }
    if chance(1, of: 2) {
      op(.drop)
      expression(type, depth - 1)
    }
    labels.removeLast()
    op(.end)
  }

  private mutating func call(returning type: UInt8, _ depth: Int) {
    let candidates = program.functions.indices.filter { program.functions[$0].results == [type] }
    guard !candidates.isEmpty else { return operation(type, depth) }
    call(pick(candidates), depth - 1, tail: false)
  }

  /// Calls a function, directly, through the table or by a reference.
  mutating func call(_ function: Int, _ depth: Int, tail: Bool) {
    let signature = program.functions[function]
    for parameter in signature.parameters { expression(parameter, depth) }
    if chance(1, of: 4) { return callReference(function, tail: tail) }
    guard chance(1, of: 3), let place = program.table.firstIndex(of: function) else {
      return op(tail ? .returnCall : .call, function)
    }
    if chance(1, of: 8) {
      expression(i32, 1)
      constant(i32, 7)
      op(.i32And)
    } else {
      constant(i32, Int64(place))
    }
    op(tail ? .returnCallIndirect : .callIndirect, program.typeNumber(signature))
    bytes.append(0)
  }
}
