import WasmTypes

// Control instructions (specification 3.0, 3.4.4 to 3.4.6)
extension FunctionValidator {
  /// The instructions that have rules of their own.
  mutating func validateSpecial(_ instruction: Instruction) throws(WasmError) {
    switch instruction.opcode {
    case .localGet: try push(try local(instruction.index, isRead: true))
    case .localSet: try pop(try local(instruction.index, isRead: false))
    case .localTee: try teeLocal(instruction.index)
    case .block: try open(.block, instruction.blockType)
    case .loop: try open(.loop, instruction.blockType)
    case .if: try validateIf(instruction.blockType)
    case .else: try validateElse()
    case .end: _ = try close()
    case .br: try branch(instruction.index)
    case .brIf: try branchIf(instruction.index)
    case .brTable: try validateBranchTable()
    case .return:
      try pop(results)
      setUnreachable()
    case .unreachable: setUnreachable()
    case .call: try call(try signature(ofFunction: instruction.index))
    case .returnCall: try tailCall(try signature(ofFunction: instruction.index))
    case .callIndirect: try call(try signatureOfIndirectCall(instruction))
    case .returnCallIndirect: try tailCall(try signatureOfIndirectCall(instruction))
    case .drop: _ = try popAny()
    case .select: try validateSelect()
    case .selectTyped: try validateTypedSelect()
    case .globalGet, .globalSet: try validateGlobal(instruction)
    default: try validateLessFrequent(instruction)
    }
  }

  private mutating func validateLessFrequent(_ instruction: Instruction) throws(WasmError) {
    switch instruction.opcode.feature {
    case .gc: try validateGarbageCollected(instruction)
    case .exceptions: try validateException(instruction)
    case .functionReferences: try validateFunctionReference(instruction)
    default: try validateMemoryOrTable(instruction)
    }
  }

  // Blocks

  mutating func open(_ kind: ControlFrame.Kind, _ type: BlockType) throws(WasmError) {
    if type == .empty { return try open(kind, TypeList(), TypeList()) }
    let (parameters, results) = try signature(of: type)
    try pop(parameters)
    try open(kind, parameters, results)
  }

  mutating func open(_ kind: ControlFrame.Kind, _ parameters: TypeList, _ results: TypeList) throws(WasmError) {
    guard frames.count <= limits.nesting else { throw malformed("blocks nested too deep: more than \(limits.nesting)") }
    frames[frames.count - 1].isUnreachable = operands.isUnreachable
    frames.append(
      ControlFrame(kind: kind, parameters: parameters, results: results, mark: operands.mark, localsMark: locals.mark))
    operands.floor = operands.height
    operands.isUnreachable = false
    try push(parameters)
  }

  private mutating func validateIf(_ type: BlockType) throws(WasmError) {
    let (parameters, results) = try signature(of: type)
    try pop(.i32)
    try pop(parameters)
    try open(.if, parameters, results)
  }

  mutating func signature(of type: BlockType) throws(WasmError) -> (TypeList, TypeList) {
    switch type {
    case .empty: return (TypeList(), TypeList())
    case .value(let type):
      if !type.isNumber { try check(type) }
      return (TypeList(), list(of: type))
    case .type(let index):
      guard features.contains(.multiValue) else { throw missing(.multiValue) }
      let signature = try functionType(index)
      return (signature.parameters, signature.results)
    }
  }

  /// Pops the results of the innermost block, which must be all that it left.
  private mutating func popResults(_ results: TypeList) throws(WasmError) {
    let height = operands.height
    if operands.endsWith(results) {
      operands.drop(results)
    } else {
      guard hasOnTop(results) else { throw mismatch(atEndOf: results, below: height) }
      for _ in 0..<min(results.count, operands.height &- operands.floor) { operands.drop() }
    }
    guard operands.height == operands.floor else { throw mismatch(atEndOf: results, below: height) }
  }

  private mutating func validateElse() throws(WasmError) {
    guard var frame = frames.last, frame.kind == .if else { throw malformed("END opcode expected") }
    try popResults(frame.results)
    frame.kind = .else
    frames[frames.count - 1] = frame
    operands.cut(to: frame.mark)
    operands.isUnreachable = false
    locals.forget(after: frame.localsMark)
    try push(frame.parameters)
  }

  /// Ends the innermost block; true where it was the expression's own.
  mutating func close() throws(WasmError) -> Bool {
    guard let frame = frames.last else { throw malformed("unexpected end") }
    try popResults(frame.results)
    // An `if` without `else` hands its parameters on.
    if frame.kind == .if, frame.parameters != frame.results { try checkMissingElse(frame) }
    frames.removeLast()
    guard let outer = frames.last else { return true }
    operands.floor = outer.mark.height
    operands.isUnreachable = outer.isUnreachable
    locals.forget(after: frame.localsMark)
    try push(frame.results)
    return false
  }

  private func checkMissingElse(_ frame: ControlFrame) throws(WasmError) {
    let (parameters, results) = (frame.parameters, frame.results)
    guard parameters.count == results.count, types.matches(parameters, results) else {
      throw invalid("type mismatch: if without else takes \(parameters.array) but leaves \(results.array)")
    }
  }

  // Branches

  func label(_ index: UInt32) throws(WasmError) -> TypeList {
    guard Int(index) < frames.count else { throw unknown("label", index) }
    return frames[frames.count &- 1 &- Int(index)].labelTypes
  }

  mutating func branch(_ index: UInt32) throws(WasmError) {
    try pop(try label(index))
    setUnreachable()
  }

  mutating func branchIf(_ index: UInt32) throws(WasmError) {
    try pop(.i32)
    let target = try label(index)
    // Popping and pushing the very types changes nothing.
    if operands.endsWith(target) { return }
    try pop(target)
    try push(target)
  }

  private mutating func validateBranchTable() throws(WasmError) {
    try pop(.i32)
    let labels = reader.labels
    guard labels.count <= limits.branchTargets else {
      throw malformed("too many branch targets: \(labels.count) of at most \(limits.branchTargets)")
    }
    guard let last = labels.last else { return }
    let count = try label(last).count
    var previous: TypeList?
    // Thousands of labels may take a thousand operands each, of few types: these are compared once, whatever order they come in.
    var checked: Set<UnsafePointer<ValueType>> = []
    for index in labels {
      let types = try label(index)
      if types == previous { continue }
      previous = types
      guard types.count == count else {
        throw invalid("type mismatch: br_table's labels take \(types.count) and \(count) operands")
      }
      if count > 4, !checked.insert(types.first).inserted { continue }
      guard hasOnTop(types) else { throw mismatch(types.array, below: operands.height) }
    }
    setUnreachable()
  }

  // Calls

  func signature(ofFunction index: UInt32) throws(WasmError) -> FunctionSignature {
    guard Int(index) < module.functions.count else { throw unknown("function", index) }
    return types.signatures[module.functions[Int(index)]]
  }

  func functionType(_ index: Int) throws(WasmError) -> FunctionSignature {
    guard index < types.signatures.count else { throw unknown("type", UInt32(truncatingIfNeeded: index)) }
    guard types.signatures[index].isFunction else { throw invalid("unknown type: \(index) is not a function type") }
    return types.signatures[index]
  }

  private mutating func signatureOfIndirectCall(_ instruction: Instruction) throws(WasmError) -> FunctionSignature {
    let table = try self.table(instruction.index2)
    guard types.matches(table.element, .funcref) else {
      throw invalid("type mismatch: call_indirect needs a table of functions, table \(instruction.index2) holds \(table.element)")
    }
    let signature = try functionType(Int(instruction.index))
    try pop(table.addressType.valueType)
    return signature
  }

  mutating func call(_ signature: FunctionSignature) throws(WasmError) {
    try pop(signature.parameters)
    try push(signature.results)
  }

  mutating func tailCall(_ signature: FunctionSignature) throws(WasmError) {
    try pop(signature.parameters)
    if signature.results != results {
      let found = signature.results
      guard found.count == results.count, types.matches(found, results) else {
        throw invalid("type mismatch: the function returns \(results.array), the one that it calls at its end \(found.array)")
      }
    }
    setUnreachable()
  }

  // Parametric instructions (3.4.3)

  private mutating func validateSelect() throws(WasmError) {
    try pop(.i32)
    let height = operands.height
    let second = try popAny()
    let first = try popAny()
    guard !first.isReference, !second.isReference, first == second || first == .bottom || second == .bottom else {
      throw mismatch("[t t] of numbers or vectors", 2, below: height)
    }
    try push(first == .bottom ? second : first)
  }

  private mutating func validateTypedSelect() throws(WasmError) {
    guard reader.types.count == 1, let type = reader.types.first else {
      throw invalid("invalid result arity: select names \(reader.types.count) types")
    }
    try check(type)
    try pop(.i32)
    try pop(type)
    try pop(type)
    try push(type)
  }

  // Variables (3.4.7)

  mutating func setLocal(_ index: UInt32, _ plain: ValueType) throws(WasmError) {
    try pop(plain != .bottom ? plain : try local(index, isRead: false))
  }

  mutating func teeLocal(_ index: UInt32) throws(WasmError) {
    let type = try local(index, isRead: false)
    try pop(type)
    try push(type)
  }

  mutating func local(_ index: UInt32, isRead: Bool) throws(WasmError) -> ValueType {
    guard let type = locals.type(index) else { throw unknown("local", index) }
    if !type.isDefaultable {
      if !isRead {
        locals.initialize(index)
      } else if !locals.isInitialized(index) {
        throw invalid("uninitialized local \(index)")
      }
    }
    return type
  }

  private mutating func validateGlobal(_ instruction: Instruction) throws(WasmError) {
    guard Int(instruction.index) < module.globals.count else { throw unknown("global", instruction.index) }
    let type = module.globals[Int(instruction.index)]
    if instruction.opcode == .globalGet { return try push(type.value) }
    guard type.isMutable else { throw invalid("immutable global \(instruction.index)") }
    try pop(type.value)
  }
}
