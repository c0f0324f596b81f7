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
/// The most frequent instructions have a case of their own in `walk`; other ordinary ones are checked by the types in their row of the
/// instruction table; the rest have rules in the extensions.
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
  /// The function's result types.
  var results = TypeList()
  /// The offset of the instruction being checked, and the stack's height before it.
  var offset = 0
  var startHeight = 0
  /// True inside a constant expression, where globals from `visibleGlobals` on do not exist yet.
  var isConstant = false
  var visibleGlobals = 0
  private var singles = SingleTypeLists()
  private let bytes: UnsafeRawBufferPointer
  /// True where the first memory has addresses of 32 bits.
  private let hasNearMemory: Bool
  private let work: WorkLimit
  /// Where to look whether to go on.
  private var nextLook = Int.max

  /// A validator for the module whose bytes are `bytes`, which must outlive it.
  init(
    _ module: ModuleDefinition, _ types: ModuleTypes, bytes: UnsafeRawBufferPointer, features: FeatureSet, limits: ModuleLimits,
    work: WorkLimit
  ) {
    self.module = module
    self.types = types
    self.features = features
    self.limits = limits
    self.bytes = bytes
    self.work = work
    declaredFunctions = [Bool](repeating: false, count: module.functions.count)
    reader = InstructionReader(bytes, range: 0..<0)
    hasNearMemory = module.memories.first?.addressType == .i32
  }

  /// Checks a function's body and returns the greatest number of slots that its operands take.
  mutating func validate(_ body: FunctionBody, type: Int) throws(WasmError) -> Int {
    let signature = types.signatures[type]
    offset = body.range.lowerBound
    for (_, type) in body.locals where !type.isNumber { try check(type) }
    locals.reset(parameters: signature.parameters, runs: body.locals)
    guard locals.count <= limits.locals else { throw invalid("too many locals: \(locals.count) of at most \(limits.locals)") }
    let operandSlots = limits.effectiveFrameSlots &- 1 &- locals.slots &- signature.results.slots
    guard operandSlots >= 0 else { throw frameTooLarge() }
    isConstant = false
    begin(body.range, results: signature.results, operandSlots: operandSlots)
    try walk()
    guard reader.isAtEnd else { throw malformed("section size mismatch") }
    return operands.maxSlots
  }

  /// Checks a constant expression (3.4.16).
  mutating func validate(_ expression: ConstantExpression, type: ValueType, visibleGlobals: Int) throws(WasmError) {
    isConstant = true
    self.visibleGlobals = visibleGlobals
    locals.reset(parameters: TypeList(), runs: [])
    begin(expression.range, results: list(of: type), operandSlots: limits.effectiveFrameSlots)
    while !frames.isEmpty {
      offset = reader.offset
      startHeight = operands.height
      try readOpcode()
      try validateInstruction()
    }
    guard reader.isAtEnd else { throw malformed("section size mismatch") }
  }

  private mutating func begin(_ range: Range<Int>, results: TypeList, operandSlots: Int) {
    reader.bytes = BinaryReader(bytes, range: range)
    operands.reset(limit: operandSlots)
    frames.removeAll(keepingCapacity: true)
    self.results = results
    frames.append(ControlFrame(kind: .function, parameters: TypeList(), results: results, mark: operands.mark, localsMark: 0))
    nextLook = work.isEndless ? .max : range.lowerBound
  }

  mutating func list(of type: ValueType) -> TypeList { singles.list(of: type) }

  /// Checks a body up to its `end`.
  private mutating func walk() throws(WasmError) {
    while true {
      offset = reader.offset
      if offset >= nextLook { try look() }
      startHeight = operands.height
      try readOpcode()
      let row = reader.row
      guard features.isSuperset(of: row.pointee.feature) else { throw missing(row.pointee.opcode.feature) }
      switch row.pointee.shape {
      case .localGet:
        let index = try readIndex()
        let plain = locals.plainType(index)
        try push(plain != .bottom ? plain : try local(index, isRead: true))
      case .localSet:
        let index = try readIndex()
        let plain = locals.plainType(index)
        if plain.isNumber, operands.drop(number: plain) { continue }
        try setLocal(index, plain)
      case .localTee:
        let index = try readIndex()
        let plain = locals.plainType(index)
        if plain.isNumber, operands.replace(number: plain, by: plain) { continue }
        try teeLocal(index)
      case .i32Const:
        try skipSigned(bits: 32)
        try push(.i32)
      case .i64Const:
        try skipSigned(bits: 64)
        try push(.i64)
      case .f32Const:
        try skip(4)
        try push(.f32)
      case .f64Const:
        try skip(8)
        try push(.f64)
      case .unary:
        if operands.replace(number: row.pointee.first, by: row.pointee.result) { continue }
        try validateOrdinary(row, address: .i32)
      case .binary:
        if operands.replaceTwo(numbers: row.pointee.first, row.pointee.second, by: row.pointee.result) { continue }
        try validateOrdinary(row, address: .i32)
      case .load:
        if try readNearMemoryArgument(row), operands.replace(number: .i32, by: row.pointee.result) { continue }
        try validateInstruction()
      case .store:
        if try readNearMemoryArgument(row), operands.dropTwo(numbers: .i32, row.pointee.second) { continue }
        try validateInstruction()
      case .drop: _ = try popAny()
      case .call: try call(try signature(ofFunction: try readIndex()))
      case .br: try branch(try readIndex())
      case .brIf: try branchIf(try readIndex())
      case .block: try open(.block, try readBlockType())
      case .loop: try open(.loop, try readBlockType())
      case .end: if try close() { return }
      case .other, .unassigned: try validateInstruction()
      }
    }
  }

  @inline(never) private mutating func look() throws(WasmError) {
    try work.check()
    nextLook = offset &+ WorkLimit.stride
  }

  /// Checks any instruction, whose opcode has been read.
  @inline(never) private mutating func validateInstruction() throws(WasmError) {
    let instruction: Instruction
    reader.bytes.seek(offset &+ 1)
    do throws(DecodingError) { instruction = try reader.readRest(from: offset) } catch { throw .decoding(error) }
    let row = reader.row
    guard features.isSuperset(of: row.pointee.feature) else { throw missing(row.pointee.opcode.feature) }
    if isConstant { try checkIsConstant(instruction) }
    if row.pointee.isSpecial { return try validateSpecial(instruction) }
    var address = ValueType.i32
    switch row.pointee.immediates {
    case .none, .i32, .i64, .f32, .f64: break
    default: address = try checkImmediates(instruction)
    }
    try validateOrdinary(row, address: address)
  }

  /// An instruction whose operand and result types are in the table.
  @inline(never)
  private mutating func validateOrdinary(_ row: UnsafePointer<OpcodeRow>, address: ValueType) throws(WasmError) {
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

  // Reading

  @inline(__always) private mutating func readOpcode() throws(WasmError) {
    do throws(DecodingError) { try reader.readOpcode() } catch { throw .decoding(error) }
  }

  @inline(__always) private mutating func readIndex() throws(WasmError) -> UInt32 {
    if let index = reader.bytes.readShort() { return index }
    return try readLongIndex()
  }

  @inline(never) private mutating func readLongIndex() throws(WasmError) -> UInt32 {
    do throws(DecodingError) { return try reader.bytes.readU32() } catch { throw .decoding(error) }
  }

  @inline(__always) private mutating func skipSigned(bits: Int) throws(WasmError) {
    if reader.bytes.readShort() == nil { try skipLongSigned(bits: bits) }
  }

  @inline(never) private mutating func skipLongSigned(bits: Int) throws(WasmError) {
    do throws(DecodingError) {
      if bits == 32 { _ = try reader.bytes.readS32() } else { _ = try reader.bytes.readS64() }
    } catch { throw .decoding(error) }
  }

  @inline(__always) private mutating func skip(_ count: Int) throws(WasmError) {
    do throws(DecodingError) { _ = try reader.bytes.skip(count) } catch { throw .decoding(error) }
  }

  @inline(__always) private mutating func readBlockType() throws(WasmError) -> BlockType {
    do throws(DecodingError) { return try reader.bytes.readBlockType() } catch { throw .decoding(error) }
  }

  /// Reads a memory argument of the first memory, with addresses of 32 bits; false where it is another one, or something is wrong.
  @inline(__always) private mutating func readNearMemoryArgument(_ row: UnsafePointer<OpcodeRow>) throws(WasmError) -> Bool {
    guard hasNearMemory, let alignment = reader.bytes.readShort(), alignment < 0x40,
      1 &<< UInt64(alignment) <= UInt64(row.pointee.width)
    else { return false }
    if reader.bytes.readShort() != nil { return true }
    return try readLongOffset() <= UInt64(UInt32.max)
  }

  @inline(never) private mutating func readLongOffset() throws(WasmError) -> UInt64 {
    do throws(DecodingError) { return try reader.bytes.readU64() } catch { throw .decoding(error) }
  }

  // Operands

  @inline(__always) mutating func push(_ type: ValueType) throws(WasmError) {
    guard operands.push(type) else { throw frameTooLarge() }
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
  @inline(__always) mutating func popAny() throws(WasmError) -> ValueType {
    if let found = operands.peek() {
      operands.drop()
      return found
    }
    guard operands.isUnreachable else { throw mismatch("[?]", 1, below: operands.height) }
    return .bottom
  }

  @inline(__always) mutating func pop(_ list: TypeList) throws(WasmError) {
    if operands.endsWith(list) { operands.drop(list) } else { try popEach(list) }
  }

  @inline(never) private mutating func popEach(_ list: TypeList) throws(WasmError) {
    let start = operands.height
    var index = list.count
    while index > 0, !isPolymorphic {
      index &-= 1
      guard tryPop(list[index]) else { throw mismatch(list.array, below: start) }
    }
  }

  @inline(__always) mutating func push(_ list: TypeList) throws(WasmError) {
    guard operands.push(list) else { throw frameTooLarge() }
  }

  /// True where the top of the stack holds the types; nothing is popped.
  func hasOnTop(_ list: TypeList) -> Bool {
    if operands.endsWith(list) { return true }
    for depth in 0..<list.count {
      guard let found = operands.peek(depth) else { return operands.isUnreachable }
      let expected = list[list.count &- 1 &- depth]
      guard found == expected || types.matches(found, expected) else { return false }
    }
    return true
  }

  mutating func setUnreachable() {
    if let frame = frames.last { operands.cut(to: frame.mark) }
    operands.isUnreachable = true
  }
}
