import WasmTypes

/// An open block (specification 3.0, appendix A.3: control frames).
struct ControlFrame {
  enum Kind { case function, block, loop, `if`, `else`, tryTable }
  var kind: Kind
  var parameters: TypeList
  var results: TypeList
  var mark: TypeStack.Mark
  var localsMark: Int
  /// Of the block while an inner one is open; the innermost block's is the operand stack's.
  var isUnreachable = false

  /// The types that a branch to the block takes along.
  var labelTypes: TypeList { kind == .loop ? parameters : results }
}

/// Decodes and checks expressions, function bodies above all, in one walk (specification 3.0, 3.4 and appendix A.3).
///
/// Ordinary instructions are checked by the types in their row of the instruction table; the others have rules in the extensions.
struct FunctionValidator: ~Copyable {
  let module: ModuleDefinition
  let types: ModuleTypes
  let features: FeatureSet
  let limits: ModuleLimits
  /// The functions that `ref.func` may name inside bodies (C.REFS).
  var declaredFunctions: [Bool]
  var reader: InstructionReader
  var operands = TypeStack()
  var frames: [ControlFrame] = []
  var locals = LocalTypes()
  /// The slots that parameters, results and locals leave for operands.
  var operandSlots: Int
  /// The function's result types.
  var results = TypeList()
  /// The offset of the instruction being checked, and the stack's height before it.
  var offset = 0
  var startHeight = 0
  /// True inside a constant expression, where globals from `visibleGlobals` on do not exist yet.
  var isConstant = false
  var visibleGlobals = 0
  private let bytes: UnsafeRawBufferPointer

  /// A validator for the module whose bytes are `bytes`, which must outlive it.
  init(
    _ module: ModuleDefinition, _ types: ModuleTypes, bytes: UnsafeRawBufferPointer, features: FeatureSet, limits: ModuleLimits
  ) {
    self.module = module
    self.types = types
    self.features = features
    self.limits = limits
    self.bytes = bytes
    declaredFunctions = [Bool](repeating: false, count: module.functions.count)
    reader = InstructionReader(bytes, range: 0..<0)
    operandSlots = limits.effectiveFrameSlots
  }

  /// Checks a function's body and returns the greatest number of slots that its operands take.
  mutating func validate(_ body: FunctionBody, type: Int) throws(WasmError) -> Int {
    let signature = types.signatures[type]
    offset = body.range.lowerBound
    for (_, type) in body.locals { try check(type) }
    locals.reset(parameters: types.array(signature.parameters), runs: body.locals)
    guard locals.count <= limits.locals else { throw invalid("too many locals: \(locals.count) of at most \(limits.locals)") }
    let resultSlots = types.array(signature.results).reduce(0) { $0 &+ ($1 == .v128 ? 2 : 1) }
    operandSlots = limits.effectiveFrameSlots &- 1 &- locals.slots &- resultSlots
    guard operandSlots >= 0 else { throw frameTooLarge() }
    isConstant = false
    try validateExpression(body.range, results: signature.results)
    return operands.maxSlots
  }

  /// Checks a constant expression (3.4.16).
  mutating func validate(_ expression: ConstantExpression, type: ValueType, visibleGlobals: Int) throws(WasmError) {
    isConstant = true
    self.visibleGlobals = visibleGlobals
    operandSlots = limits.effectiveFrameSlots
    locals.reset(parameters: [], runs: [])
    try validateExpression(expression.range, results: types.list(of: type))
  }

  private mutating func validateExpression(_ range: Range<Int>, results: TypeList) throws(WasmError) {
    reader.bytes = BinaryReader(bytes, range: range)
    operands.reset()
    frames.removeAll(keepingCapacity: true)
    self.results = results
    frames.append(ControlFrame(kind: .function, parameters: TypeList(), results: results, mark: operands.mark, localsMark: 0))
    while !frames.isEmpty {
      let instruction = try nextInstruction()
      offset = instruction.offset
      startHeight = operands.height
      let row = reader.row
      guard features.isSuperset(of: row.pointee.feature) else { throw missing(row.pointee.opcode.feature) }
      if isConstant { try checkIsConstant(instruction) }
      if row.pointee.isSpecial {
        try validateSpecial(instruction)
      } else {
        try validateOrdinary(instruction, row)
      }
    }
    guard reader.isAtEnd else { throw malformed("section size mismatch") }
  }

  @inline(__always) private mutating func nextInstruction() throws(WasmError) -> Instruction {
    do throws(DecodingError) { return try reader.next() } catch { throw .decoding(error) }
  }

  /// An instruction whose operand and result types are in the table.
  @inline(__always)
  private mutating func validateOrdinary(_ instruction: Instruction, _ row: UnsafePointer<OpcodeRow>) throws(WasmError) {
    var address = ValueType.i32
    switch row.pointee.immediates {
    case .none, .i32, .i64, .f32, .f64: break
    default: address = try checkImmediates(instruction)
    }
    let types = row.pointee.types
    let operandCount = Int(row.pointee.operandCount)
    let first = row.pointee.takesAddress ? 1 : 0
    var index = operandCount
    while index > first {
      index &-= 1
      guard tryPop(types[index]) else { throw mismatch(row, address: address) }
    }
    if first == 1 { guard tryPop(address) else { throw mismatch(row, address: address) } }
    let end = operandCount &+ Int(row.pointee.resultCount)
    index = operandCount
    while index < end {
      try push(types[index])
      index &+= 1
    }
  }

  // Operands

  @inline(__always) mutating func push(_ type: ValueType) throws(WasmError) {
    guard operands.push(type, limit: operandSlots) else { throw frameTooLarge() }
  }

  /// Pops an operand of the type, or returns false.
  @inline(__always) mutating func tryPop(_ expected: ValueType) -> Bool {
    guard let found = operands.peek() else { return operands.isUnreachable }
    guard found == expected || types.matches(found, expected) else { return false }
    operands.drop()
    return true
  }

  /// True where any operand may be popped without changing anything, so that long lists can stop.
  @inline(__always) var isPolymorphic: Bool { operands.isUnreachable && operands.peek() == nil }

  @inline(__always) mutating func pop(_ expected: ValueType) throws(WasmError) {
    guard tryPop(expected) else { throw mismatch([expected], below: operands.height) }
  }

  /// Pops an operand of whatever type; bottom from the polymorphic stack.
  mutating func popAny() throws(WasmError) -> ValueType {
    if let found = operands.peek() {
      operands.drop()
      return found
    }
    guard operands.isUnreachable else { throw mismatch("[?]", 1, below: operands.height) }
    return .bottom
  }

  mutating func pop(_ list: TypeList) throws(WasmError) {
    let start = operands.height
    let first = types.lists + Int(list.start)
    var index = Int(list.count)
    while index > 0, !isPolymorphic {
      index &-= 1
      guard tryPop(first[index]) else { throw mismatch(types.array(list), below: start) }
    }
  }

  mutating func push(_ list: TypeList) throws(WasmError) {
    let first = types.lists + Int(list.start)
    for index in 0..<Int(list.count) { try push(first[index]) }
  }

  /// True where the top of the stack holds the types; nothing is popped.
  func hasOnTop(_ list: TypeList) -> Bool {
    let first = types.lists + Int(list.start)
    for depth in 0..<Int(list.count) {
      guard let found = operands.peek(depth) else { return operands.isUnreachable }
      let expected = first[Int(list.count) &- 1 &- depth]
      guard found == expected || types.matches(found, expected) else { return false }
    }
    return true
  }

  mutating func setUnreachable() {
    if let frame = frames.last { operands.cut(to: frame.mark) }
    operands.isUnreachable = true
  }
}
