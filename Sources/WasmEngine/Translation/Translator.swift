import WasmTypes

/// Turns the body of a valid function into internal code, in one walk.
///
/// The body has been validated: types are known to fit, and nothing is checked again. Code that cannot be reached is not translated.
struct Translator {
  struct Control {
    enum Kind { case function, block, loop, `if`, `else` }
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

  /// The parameters and results of a block; true for a vector.
  struct BlockSignature {
    var parameters: [Bool] = []
    var results: [Bool] = []
  }

  let module: ModuleDefinition
  let functions: UnsafeMutablePointer<FunctionCode>
  let isMetered: Bool
  var code = CodeBuffer()
  var stack: SlotStack
  var control: [Control] = []
  var tryRegions = TryRegions()
  /// The slot of each local.
  var localSlots: [Int] = []
  var localIsWide: [Bool] = []
  /// The slot of the link.
  let link: Int
  /// The function's results; true for a vector.
  let resultShape: [Bool]
  var isReachable = true
  /// How many blocks deep unreachable code is.
  var unreachableDepth = 0
  var reader: InstructionReader

  /// `function` is an index of the function index space, not imported.
  init(
    module: ModuleDefinition, bytes: UnsafeRawBufferPointer, function: Int, functions: UnsafeMutablePointer<FunctionCode>,
    options: TranslationOptions
  ) {
    self.module = module
    self.functions = functions
    isMetered = options.isMetered
    code.options = options
    let body = module.bodies[function - module.importedFunctionCount]
    let type = module.functionType(function)
    let layout = FrameLayout(type)
    link = layout.link
    reader = InstructionReader(bytes, range: body.range)
    var slot = 0
    for parameter in type.parameters {
      localSlots.append(slot)
      localIsWide.append(parameter == .v128)
      slot += parameter == .v128 ? 2 : 1
    }
    slot = link + Link.slots
    for run in body.locals {
      let wide = run.type == .v128
      for _ in 0..<run.count {
        localSlots.append(slot)
        localIsWide.append(wide)
        slot += wide ? 2 : 1
      }
    }
    stack = SlotStack(base: slot, localCount: slot)
    resultShape = type.results.map { $0 == .v128 }
    control.append(Control(kind: .function, label: code.makeLabel(), height: 0, type: BlockSignature(results: resultShape)))
  }

  struct Result {
    var words: [UInt64]
    /// Where they are kept.
    var origins: [CodeOrigin]
    var map: CodeMap
    var tryRegions: TryRegions
    var frameBytes: Int
    var entryFuel: Int
    var linkOffset: Int
  }

  mutating func translate() throws(DecodingError) -> Result {
    let entry = code.openRegion()
    let firstLocal = link + Link.slots
    if stack.top > firstLocal {
      code.emit(.zero_locals, CodeBuffer.pack(firstLocal, 0, high: UInt32(stack.top - firstLocal)))
    }
    while !control.isEmpty {
      let instruction = try reader.next()
      code.wasmOffset = instruction.offset
      if isReachable { translate(instruction) } else { skip(instruction) }
    }
    code.closeRegions()
    emitLandings()
    return Result(
      words: code.words, origins: code.origins, map: code.map, tryRegions: tryRegions, frameBytes: stack.greatestTop * 8,
      entryFuel: isMetered ? code.cost(ofRegion: entry) + 1 : 0, linkOffset: link * 8)
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

  private mutating func translate(_ instruction: Instruction) {
    let opcode = instruction.opcode
    if isMetered { code.counter += opcode.fuelCost }
    switch opcode {
    case .nop: break
    case .unreachable:
      code.mark(wasmOffset: instruction.offset)
      code.emit(.unreachable)
      endBlock()
    case .block: translateBlock(instruction)
    case .loop: translateLoop(instruction)
    case .if: translateIf(instruction)
    case .else: translateElse()
    case .end: translateEnd()
    case .tryTable: translateTryTable(instruction)
    case .throw: translateThrow(instruction)
    case .throwRef:
      let reference = popSlot()
      code.mark(wasmOffset: instruction.offset)
      code.emit(.throw_ref, CodeBuffer.pack(reference))
      endBlock()
    case .br: translateBranch(Int(instruction.index))
    case .brIf: translateBranchIf(Int(instruction.index))
    case .brTable: translateBranchTable()
    case .return: translateReturn()
    case .call, .returnCall, .callIndirect, .returnCallIndirect: translateCall(instruction)
    case .drop: _ = stack.pop()
    case .select, .selectTyped: translateSelect()
    case .localGet:
      let index = Int(instruction.index)
      stack.pushLocal(localSlots[index], wide: localIsWide[index])
    case .localSet: setLocal(Int(instruction.index), keeping: false)
    case .localTee: setLocal(Int(instruction.index), keeping: true)
    case .i32Const, .f32Const: stack.pushConstant(instruction.bits & 0xFFFF_FFFF, is64Bit: false)
    case .i64Const, .f64Const: stack.pushConstant(instruction.bits, is64Bit: true)
    case .refNull: stack.pushConstant(0, is64Bit: true)
    case .refIsNull: translateNumeric(.i64Eqz, at: instruction.offset)
    case .refFunc: produceIndexed(.ref_func, index: instruction.index)
    case .globalGet:
      let wide = module.globals[Int(instruction.index)].value == .v128
      produceIndexed(wide ? .global_get_wide : .global_get, index: instruction.index, wide: wide)
    case .globalSet:
      let wide = module.globals[Int(instruction.index)].value == .v128
      let source = popSlot()
      code.perform(wide ? .global_set_wide : .global_set, CodeBuffer.pack(source, 0, high: instruction.index))
    case _ where opcode.prefix == 0xFD: translateVector(instruction)
    default:
      if opcode.feature == .gc || opcode.feature == .functionReferences { return translateReference(instruction) }
      switch opcode.immediates {
      case .none where opcode.feature == .wideArithmetic: translateWide(opcode)
      case .none: translateNumeric(opcode, at: instruction.offset)
      case .memarg where opcode.feature == .threads: translateAtomic(instruction)
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

  /// local.set and local.tee: the instruction that made the value writes the local itself where it can.
  private mutating func setLocal(_ index: Int, keeping: Bool) {
    let local = localSlots[index]
    let wide = localIsWide[index]
    let operand = stack.pop()
    if operand.place == .local, operand.local == local {
      if keeping { stack.pushLocal(local, wide: wide) }
      return
    }
    if operand.place == .slot, let last = code.last, last.destination == operand.slot, !stack.isPending(local) {
      code.redirect(last, to: local)
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
    // The condition's slot lies above both, so filling theirs leaves it alone.
    let b = slot(of: second)
    let a = slot(of: first)
    let condition: Source = first.isWide ? .slot(slot(of: operand)) : source(of: operand, for: .i32Eqz)
    let slot = stack.pushSlot(wide: first.isWide)
    let opcode: InternalOpcode = first.isWide ? .select_wide : condition.isAccumulator ? .select_left : .select
    code.produce(opcode, CodeBuffer.pack(slot, condition.field, a, b), destination: slot)
  }
}

/// Where things are in a function's frame, in slots.
struct FrameLayout {
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
