import WasmTypes

/// Turns the bodies of valid functions into internal code, each in one walk.
///
/// A body has been validated: types are known to fit, and nothing is checked again. Code that cannot be reached is not translated.
/// One translator serves for any number of functions of its module, one after the other.
struct Translator: ~Copyable {
  struct Control: BitwiseCopyable {
    enum Kind: UInt8 { case function, block, loop, `if`, `else` }
    var kind: Kind
    /// Where a branch to it goes.
    var label: Int
    /// Where an `if` goes when its condition is false.
    var elseLabel = -1
    /// The region of a try_table.
    var tryRegion = -1
    /// The operands below the parameters.
    var height: Int
    var type: BlockSignature
  }

  /// The parameters and results of a block.
  struct BlockSignature: BitwiseCopyable {
    var parameters = SlotShape()
    var results = SlotShape()
  }

  /// A local's slot, whether it is a vector, and what the code did with it first.
  struct LocalPlace: BitwiseCopyable {
    enum Use: UInt8 {
      case none
      /// It was set on the straight way from the function's entry: nobody sees what was there before.
      case assigned
      case read
    }
    var slot: Int32
    var isWide: Bool
    var use = Use.none
  }

  let module: ModuleDefinition
  let functions: UnsafeMutablePointer<FunctionCode>
  let isMetered: Bool
  /// Makes the cost of an instruction nothing where fuel is not counted.
  private let fuelMask: UInt8
  /// True where the first memory has addresses of 32 bits.
  let hasNearMemory: Bool
  let shapes: SlotShapes
  /// Tables that live for ever.
  let maps = InternalOpcodeMaps.shared
  let traits = OperatorTraits.table
  var code: CodeBuffer
  var stack = SlotStack()
  var control = WorkBuffer<Control>()
  var tryRegions = TryRegions()
  private var locals = WorkBuffer<LocalPlace>()
  /// The slot of the link.
  private(set) var link = 0
  /// The function's results.
  private(set) var resultShape = SlotShape()
  var isReachable = true
  /// How many blocks deep unreachable code is.
  var unreachableDepth = 0
  var reader = InstructionReader(UnsafeRawBufferPointer(start: nil, count: 0), range: 0..<0)
  private var work = WorkLimit()
  private var nextLook = Int.max

  /// `functions` has the code of the module's functions that are not imported.
  init(module: ModuleDefinition, functions: UnsafeMutablePointer<FunctionCode>, options: TranslationOptions) {
    self.module = module
    self.functions = functions
    isMetered = options.isMetered
    fuelMask = options.isMetered ? .max : 0
    hasNearMemory = module.memories.first?.addressType == .i32
    shapes = SlotShapes(module.types)
    code = CodeBuffer(options)
  }

  /// What the store of code keeps of a function besides its words and its map.
  struct Summary {
    var frameBytes: Int
    /// The word that callers go to.
    var entryWord: Int
    var entryFuel: Int
    var linkOffset: Int
  }

  /// Translates a function by its index in the function index space, not an imported one. The code is in `code` afterwards.
  ///
  /// `bytes` are the module's. Throws `.decoding` for what internal code cannot say, `.interrupted` when `work` says so.
  mutating func translate(_ function: Int, _ bytes: UnsafeRawBufferPointer, work: WorkLimit) throws(WasmError) -> Summary {
    begin(function, bytes)
    self.work = work
    nextLook = work.isEndless ? .max : reader.offset
    let entry = code.openRegion()
    let firstLocal = link + Link.slots
    let zeroing = stack.top > firstLocal ? code.emit(.zero_locals, CodeBuffer.pack(firstLocal)) : nil
    let body = code.count
    try translateBody()
    code.closeRegions()
    emitLandings()
    let zeroed = zeroedSlots
    if let zeroing {
      code.write(Self.zeroing(zeroed.count), at: zeroing)
      code.patchSlot(word: zeroing + 1, to: zeroed.lowerBound)
      code.fill(word: zeroing + 1, CodeBuffer.pack(0, 0, high: UInt32(zeroed.count)))
    }
    return Summary(
      frameBytes: stack.greatestTop * 8, entryWord: zeroed.isEmpty ? body : 0,
      entryFuel: isMetered ? code.cost(ofRegion: entry) + 1 : 0, linkOffset: link * 8)
  }

  private static func zeroing(_ count: Int) -> InternalOpcode {
    switch count {
    case 0, 1: .zero_one
    case 2: .zero_two
    case 3: .zero_three
    case 4: .zero_four
    default: .zero_locals
    }
  }

  /// The slots that are to be zero when the function begins: from the first local that may be read before it is set to the last one.
  private var zeroedSlots: Range<Int> {
    let first = link + Link.slots
    var (start, end) = (Int.max, first)
    for index in 0..<locals.count {
      let local = locals[index]
      guard local.slot >= first, local.use == .read || !code.uses(.assignedLocals) else { continue }
      start = min(start, Int(local.slot))
      end = Int(local.slot) + (local.isWide ? 2 : 1)
    }
    return min(start, end)..<end
  }

  private mutating func begin(_ function: Int, _ bytes: UnsafeRawBufferPointer) {
    let body = module.bodies[function - module.importedFunctionCount]
    let type = shapes[module.functions[function]]
    code.reset()
    control.removeAll()
    locals.removeAll()
    if !tryRegions.isEmpty { tryRegions = TryRegions() }
    (isReachable, unreachableDepth) = (true, 0)
    reader.bytes = BinaryReader(bytes, range: body.range)
    resultShape = type.results
    link = max(type.parameters.slots, type.results.slots)
    var slot = 0
    func append(_ count: Int, wide: Bool) {
      locals.reserve(count)
      for _ in 0..<count {
        locals.append(LocalPlace(slot: Int32(truncatingIfNeeded: slot), isWide: wide))
        slot &+= wide ? 2 : 1
      }
    }
    for index in 0..<type.parameters.count { append(1, wide: type.parameters[index]) }
    slot = link + Link.slots
    for run in body.locals { append(run.count, wide: run.type == .v128) }
    stack.reset(base: slot)
    control.append(
      Control(kind: .function, label: code.makeLabel(), height: 0, type: BlockSignature(results: type.results)))
  }

  /// Translates instructions up to the function's end: the most frequent ones here, without decoding them whole.
  @inline(__always) private mutating func translateBody() throws(WasmError) {
    while true {
      let start = reader.offset
      if start >= nextLook { try look(at: start) }
      code.wasmOffset = start
      do throws(DecodingError) {
        try reader.readOpcode()
        let row = reader.row
        guard isReachable else {
          skip(try reader.readRest(from: start))
          if control.isEmpty { return }
          continue
        }
        pay(row)
        switch row.pointee.shape {
        case .localGet: pushLocal(Int(try reader.bytes.readU32()))
        case .localSet: setLocal(Int(try reader.bytes.readU32()), keeping: false)
        case .localTee: setLocal(Int(try reader.bytes.readU32()), keeping: true)
        case .i32Const: pushConstant(UInt64(UInt32(bitPattern: try reader.bytes.readS32())), is64Bit: false)
        case .i64Const: pushConstant(UInt64(bitPattern: try reader.bytes.readS64()), is64Bit: true)
        case .unary: translateUnary(row.pointee.opcode, at: start)
        case .binary: translateBinary(row.pointee.opcode, at: start)
        case .load: translateAccess(row.pointee.opcode, try reader.readMemoryArgument(), isStore: false, at: start)
        case .store: translateAccess(row.pointee.opcode, try reader.readMemoryArgument(), isStore: true, at: start)
        case .br: translateBranch(Int(try reader.bytes.readU32()))
        case .brIf: translateBranchIf(Int(try reader.bytes.readU32()))
        case .call: translateCall(Int(try reader.bytes.readU32()), at: start)
        case .block: translateBlock(try reader.bytes.readBlockType())
        case .loop: translateLoop(try reader.bytes.readBlockType())
        case .drop: _ = stack.pop()
        case .end:
          translateEnd()
          if control.isEmpty { return }
        default: translate(try reader.readRest(from: start), after: row)
        }
      } catch { throw .decoding(error) }
    }
  }

  @inline(never) private mutating func look(at offset: Int) throws(WasmError) {
    try work.check()
    nextLook = offset &+ WorkLimit.stride
  }

  @inline(__always) private mutating func pay(_ row: UnsafePointer<OpcodeRow>) {
    code.counter &+= Int(row.pointee.fuel & fuelMask)
  }

  /// Passes over unreachable code up to the end or the else of the block that it is in.
  private mutating func skip(_ instruction: Instruction) {
    switch instruction.opcode {
    case .block, .loop, .if, .tryTable: unreachableDepth += 1
    case .else where unreachableDepth == 0: translateElse()
    case .end where unreachableDepth == 0: translateEnd()
    case .end: unreachableDepth -= 1
    default: break
    }
  }

  /// Translates an instruction whose first byte has the row `first`, and was paid for as such.
  private mutating func translate(_ instruction: Instruction, after first: UnsafePointer<OpcodeRow>) {
    let opcode = instruction.opcode
    let row = reader.row
    // The row of a prefix costs nothing.
    if row != first { pay(row) }
    switch opcode {
    case .nop: break
    case .unreachable:
      code.mark(wasmOffset: instruction.offset)
      code.emit(.unreachable)
      endBlock()
    case .if: translateIf(instruction)
    case .else: translateElse()
    case .tryTable: translateTryTable(instruction)
    case .throw: translateThrow(instruction)
    case .throwRef:
      let reference = popSlot()
      code.mark(wasmOffset: instruction.offset)
      code.emit(.throw_ref, CodeBuffer.pack(reference))
      endBlock()
    case .brTable: translateBranchTable()
    case .return: translateReturn()
    case .returnCall: translateTailCall(Int(instruction.index), at: instruction.offset)
    case .callIndirect, .returnCallIndirect: translateIndirectCall(instruction)
    case .select, .selectTyped: translateSelect()
    case .f32Const: pushConstant(instruction.bits & 0xFFFF_FFFF, is64Bit: false)
    case .f64Const: pushConstant(instruction.bits, is64Bit: true)
    case .refNull: pushConstant(0, is64Bit: true)
    case .refIsNull: translateUnary(.i64Eqz, at: instruction.offset)
    case .refFunc: produceIndexed(.ref_func, index: instruction.index)
    case .globalGet:
      let wide = module.globals[Int(instruction.index)].value == .v128
      produceIndexed(wide ? .global_get_wide : .global_get, index: instruction.index, wide: wide)
    case .globalSet:
      let wide = module.globals[Int(instruction.index)].value == .v128
      let source = popSlot()
      code.perform(wide ? .global_set_wide : .global_set, CodeBuffer.pack(source, 0, high: instruction.index))
    default:
      let feature = row.pointee.feature
      if row.pointee.isVector { return translateVector(instruction) }
      if feature == FeatureSet(.gc) || feature == FeatureSet(.functionReferences) { return translateReference(instruction) }
      switch row.pointee.immediates {
      case .none where feature == FeatureSet(.wideArithmetic): translateWide(opcode)
      case .none: translateUnary(opcode, at: instruction.offset)
      case .memarg where feature == FeatureSet(.threads): translateAtomic(instruction)
      case .memarg: translateAccess(instruction)
      case .fence: code.emit(.atomic_fence)
      default: translateBulk(instruction)
      }
    }
  }

  // MARK: Operands

  /// Pops an operand; the slot that it is in.
  mutating func popSlot() -> Int { slot(of: stack.pop()) }

  /// The slot of a popped operand; a sum or a constant is written to the slot of its position.
  mutating func slot(of operand: SlotStack.Operand) -> Int {
    switch operand.place {
    case .slot: return operand.slot
    case .local: return operand.local
    case .sum, .constant:
      code.move(operand, to: operand.slot)
      return operand.slot
    }
  }

  /// Writes an instruction of one slot that pushes a value.
  mutating func produce(_ opcode: InternalOpcode, from source: Int, wide: Bool = false) {
    let slot = stack.pushSlot(wide: wide)
    code.produce(opcode, CodeBuffer.pack(slot, source), destination: slot)
  }

  /// Writes an instruction of an index that pushes a value.
  mutating func produceIndexed(_ opcode: InternalOpcode, index: UInt32, wide: Bool = false) {
    let slot = stack.pushSlot(wide: wide)
    code.produce(opcode, CodeBuffer.pack(slot, 0, high: index), destination: slot)
  }

  @inline(__always) private mutating func pushLocal(_ index: Int) {
    let local = locals[index]
    if local.use == .none { note(index, .read) }
    if code.uses(.pendingOperands) { return stack.pushLocal(Int(local.slot), wide: local.isWide) }
    code.copy(from: Int(local.slot), to: stack.pushSlot(wide: local.isWide), wide: local.isWide)
  }

  private func note(_ index: Int, _ use: LocalPlace.Use) {
    var local = locals[index]
    local.use = use
    locals[index] = local
  }

  @inline(__always) private mutating func pushConstant(_ bits: UInt64, is64Bit: Bool) {
    if code.uses(.pendingOperands) { return stack.pushConstant(bits, is64Bit: is64Bit) }
    code.constant(bits, is64Bit: is64Bit, to: stack.pushSlot())
  }

  /// local.set and local.tee: the instruction that made the value writes the local itself where it can.
  private mutating func setLocal(_ index: Int, keeping: Bool) {
    let local = Int(locals[index].slot)
    let wide = locals[index].isWide
    if code.isStraight, locals[index].use == .none { note(index, .assigned) }
    let operand = stack.pop()
    if operand.place == .local, operand.local == local {
      if keeping { stack.pushLocal(local, wide: wide) }
      return
    }
    if operand.isInSlot, code.last.exists, code.last.destination == operand.slot, !stack.isPending(local),
      code.uses(.destinations)
    {
      code.redirectLast(to: local)
    } else {
      stack.settleAll(of: local, into: &code)
      if operand.place == .sum { code.sum(operand, to: local) } else { code.move(operand, to: local) }
    }
    if keeping { stack.pushLocal(local, wide: wide) }
  }

  private mutating func translateSelect() {
    let operand = stack.pop()
    let second = stack.pop()
    let first = stack.pop()
    if !first.isWide, translateComparedSelect(operand, first, second) { return }
    // The condition's slot lies above both, so filling theirs leaves it alone.
    let b = slot(of: second)
    let a = slot(of: first)
    let condition: Source = first.isWide ? .slot(slot(of: operand)) : source(of: operand, for: .i32Eqz)
    let slot = stack.pushSlot(wide: first.isWide)
    let opcode: InternalOpcode = first.isWide ? .select_wide : condition.isAccumulator ? .select_left : .select
    code.produce(opcode, CodeBuffer.pack(slot, condition.field, a, b), destination: slot)
  }

  /// A select that does the comparison that was written last and decides it; false where there is none.
  private mutating func translateComparedSelect(
    _ condition: SlotStack.Operand, _ first: SlotStack.Operand, _ second: SlotStack.Operand
  ) -> Bool {
    let maps = maps
    guard code.uses(.selects),
      let comparison = code.takeOperation(of: condition, where: { maps.pointee.select[$0.opcode] != nil })
    else { return false }
    // Whatever has to be moved goes below what the comparison reads, and leaves the accumulators alone.
    let (b, a) = (slot(of: second), slot(of: first))
    let slot = stack.pushSlot()
    let (left, isLeft) = (comparison.left.field, comparison.left.isAccumulator)
    switch comparison.right {
    case .source(let right):
      let map = isLeft ? maps.pointee.leftSelect : maps.pointee.select
      code.produce(
        map[comparison.opcode] ?? .unreachable, CodeBuffer.pack(slot, left, right.field), CodeBuffer.pack(a, b), destination: slot
      )
    case .immediate(let bits):
      let map = isLeft ? maps.pointee.leftImmediateSelect : maps.pointee.immediateSelect
      code.produce(
        map[comparison.opcode] ?? .unreachable, CodeBuffer.pack(slot, left, high: bits), CodeBuffer.pack(a, b), destination: slot)
    case .constant(let bits):
      let map = isLeft ? maps.pointee.leftConstantSelect : maps.pointee.constantSelect
      code.produce(map[comparison.opcode] ?? .unreachable, CodeBuffer.pack(slot, left, a, b), bits, destination: slot)
    }
    return true
  }
}

/// Where things are in a function's frame, in slots.
struct FrameLayout: Sendable {
  /// Parameters begin at slot 0, and so do the results when the function returns.
  var parameterSlots: Int
  var resultSlots: Int
  /// The link follows the room for both.
  var link: Int { max(parameterSlots, resultSlots) }

  init(_ type: FunctionType) {
    parameterSlots = Self.slots(type.parameters)
    resultSlots = Self.slots(type.results)
  }

  static func slots(_ types: [ValueType]) -> Int { types.reduce(0) { $0 + ($1 == .v128 ? 2 : 1) } }
}
