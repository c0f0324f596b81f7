import WasmTypes

// Function references and exceptions (specification 3.0, 3.4.4 to 3.4.6)
extension FunctionValidator {
  mutating func validateFunctionReference(_ instruction: Instruction) throws(WasmError) {
    switch instruction.opcode {
    case .callRef:
      let signature = try functionType(Int(instruction.index))
      try pop(.reference(ReferenceType(.concrete(Int(instruction.index)))))
      try call(signature)
    case .returnCallRef:
      let signature = try functionType(Int(instruction.index))
      try pop(.reference(ReferenceType(.concrete(Int(instruction.index)))))
      try tailCall(signature)
    case .refAsNonNull:
      let type = try popReference()
      try push(.reference(ReferenceType(type.heapType, nullable: false)))
    case .brOnNull:
      let types = try label(instruction.index)
      let type = try popReference()
      try pop(types)
      try push(types)
      try push(.reference(ReferenceType(type.heapType, nullable: false)))
    case .brOnNonNull: try validateBranchOnNonNull(instruction)
    default: throw invalid("no rule for \(instruction.opcode.mnemonic)")
    }
  }

  /// The branch takes the reference along as the label's last operand; without the branch it is gone.
  private mutating func validateBranchOnNonNull(_ instruction: Instruction) throws(WasmError) {
    let (others, last) = try labelEndingInReference(instruction)
    let type = try popReference()
    guard types.matches(ReferenceType(type.heapType, nullable: false), last) else {
      throw mismatch([.reference(ReferenceType(last.heapType))], below: startHeight)
    }
    try pop(others)
    try push(others)
  }

  /// A label's types: the last one, which must be a reference, and those before it.
  private func labelEndingInReference(_ instruction: Instruction) throws(WasmError) -> (others: TypeList, last: ReferenceType) {
    let list = try label(instruction.index)
    guard let last = list.last?.reference else {
      throw invalid("type mismatch: label \(instruction.index) takes no reference as its last operand")
    }
    return (list.withoutLast, last)
  }

  /// br_on_cast and br_on_cast_fail: what the branch takes, and what stays without it.
  mutating func validateBranchOnCast(_ instruction: Instruction) throws(WasmError) {
    let source = instruction.castSource
    let target = instruction.castTarget
    try check(source)
    try check(target)
    guard types.matches(target, source) else { throw invalid("type mismatch: \(target) is no sub type of \(source)") }
    // Null goes with the target if that has it, so that the rest cannot be null.
    let rest = ReferenceType(source.heapType, nullable: source.isNullable && !target.isNullable)
    let (branching, staying) = instruction.opcode == .brOnCast ? (target, rest) : (rest, target)
    let (others, last) = try labelEndingInReference(instruction)
    guard types.matches(branching, last) else {
      throw invalid("type mismatch: label \(instruction.index) takes \(last), the branch brings \(branching)")
    }
    try pop(.reference(source))
    try pop(others)
    try push(others)
    try push(.reference(staying))
  }

  mutating func validateException(_ instruction: Instruction) throws(WasmError) {
    switch instruction.opcode {
    case .throw:
      try pop(try parameters(ofTag: instruction.index))
      setUnreachable()
    case .throwRef:
      try pop(.reference(ReferenceType(.exn)))
      setUnreachable()
    case .tryTable:
      let (parameters, results) = try signature(of: instruction.blockType)
      try pop(parameters)
      // The labels of the clauses do not count the block itself.
      guard reader.catches.count <= limits.catchClauses else {
        throw malformed("too many catch clauses: \(reader.catches.count) of at most \(limits.catchClauses)")
      }
      for clause in reader.catches { try check(clause) }
      try open(.tryTable, parameters, results)
    default: throw invalid("no rule for \(instruction.opcode.mnemonic)")
    }
  }

  private func parameters(ofTag index: UInt32) throws(WasmError) -> TypeList {
    guard Int(index) < module.tags.count else { throw unknown("tag", index) }
    return types.signatures[module.tags[Int(index)]].parameters
  }

  /// A clause's label must take the tag's parameters, and the exception itself for the clauses that hand it on.
  private func check(_ clause: CatchClause) throws(WasmError) {
    let brought = clause.kind == .catch || clause.kind == .catchRef ? try parameters(ofTag: clause.tag) : TypeList()
    let exception = ValueType.reference(ReferenceType(.exn, nullable: false))
    let bringsReference = clause.kind == .catchRef || clause.kind == .catchAllRef
    var taken = try label(clause.label)
    var matches = taken.count == brought.count &+ (bringsReference ? 1 : 0)
    if matches, bringsReference, let last = taken.last {
      matches = types.matches(exception, last)
      taken = taken.withoutLast
    }
    guard matches, brought == taken || types.matches(brought, taken) else {
      let all = brought.array + (bringsReference ? [exception] : [])
      throw invalid(
        "type mismatch: label \(clause.label) takes \(try label(clause.label).array), the catch clause brings \(all)")
    }
  }
}
