import WasmTypes

// Structures, arrays, casts and scalar references (specification 3.0, 3.4.12 to 3.4.15)
extension FunctionValidator {
  mutating func validateGarbageCollected(_ instruction: Instruction) throws(WasmError) {
    switch instruction.opcode {
    case .structNew, .structNewDefault, .structGet, .structGetS, .structGetU, .structSet: try validateStructure(instruction)
    case .refTest, .refTestNull, .refCast, .refCastNull: try validateCast(instruction)
    case .brOnCast, .brOnCastFail: try validateBranchOnCast(instruction)
    case .refEq:
      try pop(.reference(ReferenceType(.eq)))
      try pop(.reference(ReferenceType(.eq)))
      try push(.i32)
    case .refI31:
      try pop(.i32)
      try push(.reference(ReferenceType(.i31, nullable: false)))
    case .i31GetS, .i31GetU:
      try pop(.reference(ReferenceType(.i31)))
      try push(.i32)
    case .anyConvertExtern: try convert(.extern, to: .any)
    case .externConvertAny: try convert(.any, to: .extern)
    default: try validateArray(instruction)
    }
  }

  private mutating func convert(_ source: HeapType, to target: HeapType) throws(WasmError) {
    guard let found = operands.peek() else {
      try pop(.reference(ReferenceType(source)))
      return try push(.reference(ReferenceType(target, nullable: false)))
    }
    try pop(.reference(ReferenceType(source)))
    try push(.reference(ReferenceType(target, nullable: found.reference?.isNullable ?? false)))
  }

  private mutating func validateCast(_ instruction: Instruction) throws(WasmError) {
    try check(instruction.heapType)
    let isNullable = instruction.opcode == .refTestNull || instruction.opcode == .refCastNull
    // Any type of the same hierarchy may be tested.
    try pop(.reference(ReferenceType(types.top(instruction.heapType))))
    if instruction.opcode == .refTest || instruction.opcode == .refTestNull { return try push(.i32) }
    try push(.reference(ReferenceType(instruction.heapType, nullable: isNullable)))
  }

  // Structures

  private mutating func validateStructure(_ instruction: Instruction) throws(WasmError) {
    let index = instruction.index
    guard Int(index) < types.types.count else { throw unknown("type", index) }
    guard case .structure(let fields) = types.types[Int(index)].composite else {
      throw invalid("unknown type: \(index) is not a structure type")
    }
    switch instruction.opcode {
    case .structNew:
      for field in fields.reversed() {
        if isPolymorphic { break }
        guard tryPop(field.storage.unpacked) else { throw mismatch(fields.map(\.storage.unpacked), below: startHeight) }
      }
      try push(reference(to: index, nullable: false))
    case .structNewDefault:
      guard types.areFieldsDefaultable[Int(index)] else {
        throw invalid("type mismatch: a field of type \(index) has no default value")
      }
      try push(reference(to: index, nullable: false))
    default:
      guard Int(instruction.index2) < fields.count else { throw unknown("field", instruction.index2) }
      let field = fields[Int(instruction.index2)]
      if instruction.opcode == .structSet {
        guard field.isMutable else { throw invalid("immutable field \(instruction.index2)") }
        try pop(field.storage.unpacked)
        return try pop(reference(to: index, nullable: true))
      }
      try checkPacking(field, isSigned: instruction.opcode != .structGet)
      try pop(reference(to: index, nullable: true))
      try push(field.storage.unpacked)
    }
  }

  private func reference(to index: UInt32, nullable: Bool) -> ValueType {
    .reference(ReferenceType(.concrete(Int(index)), nullable: nullable))
  }

  /// Packed fields are read with an extension, others without.
  private func checkPacking(_ field: FieldType, isSigned: Bool) throws(WasmError) {
    let isPacked = if case .value = field.storage { false } else { true }
    guard isPacked == isSigned else {
      throw invalid("type mismatch: field is \(isPacked ? "packed" : "unpacked")")
    }
  }

  // Arrays

  private func arrayType(_ index: UInt32) throws(WasmError) -> FieldType {
    guard Int(index) < types.types.count else { throw unknown("type", index) }
    guard case .array(let field) = types.types[Int(index)].composite else {
      throw invalid("unknown type: \(index) is not an array type")
    }
    return field
  }

  private func mutableArrayType(_ index: UInt32) throws(WasmError) -> FieldType {
    let field = try arrayType(index)
    guard field.isMutable else { throw invalid("immutable array \(index)") }
    return field
  }

  private mutating func validateArray(_ instruction: Instruction) throws(WasmError) {
    let index = instruction.index
    switch instruction.opcode {
    case .arrayLen:
      try pop(.reference(ReferenceType(.array)))
      try push(.i32)
    case .arrayNew, .arrayNewDefault, .arrayNewFixed, .arrayNewData, .arrayNewElem: try validateNewArray(instruction)
    case .arrayGet, .arrayGetS, .arrayGetU:
      let field = try arrayType(index)
      try checkPacking(field, isSigned: instruction.opcode != .arrayGet)
      try pop(.i32)
      try pop(reference(to: index, nullable: true))
      try push(field.storage.unpacked)
    case .arraySet:
      let field = try mutableArrayType(index)
      try pop(reference(to: index, nullable: true), .i32, field.storage.unpacked)
    case .arrayFill:
      let field = try mutableArrayType(index)
      try pop(.i32)
      try pop(reference(to: index, nullable: true), .i32, field.storage.unpacked)
    case .arrayCopy:
      let destination = try mutableArrayType(index)
      let source = try arrayType(instruction.index2)
      guard types.matches(source.storage, destination.storage) else {
        throw invalid("array types do not match: from type \(instruction.index2) to \(index)")
      }
      try pop(reference(to: instruction.index2, nullable: true), .i32, .i32)
      try pop(.i32)
      try pop(reference(to: index, nullable: true))
    case .arrayInitData:
      try checkIsData(try mutableArrayType(index))
      try checkData(instruction.index2)
      try pop(.i32, .i32, .i32)
      try pop(reference(to: index, nullable: true))
    case .arrayInitElem:
      try checkElement(instruction.index2, fits: try mutableArrayType(index))
      try pop(.i32, .i32, .i32)
      try pop(reference(to: index, nullable: true))
    default: throw invalid("no rule for \(instruction.opcode.mnemonic)")
    }
  }

  private mutating func validateNewArray(_ instruction: Instruction) throws(WasmError) {
    let field = try arrayType(instruction.index)
    let type = field.storage.unpacked
    switch instruction.opcode {
    case .arrayNew:
      try pop(.i32)
      try pop(type)
    case .arrayNewDefault:
      guard type.isDefaultable else { throw invalid("type mismatch: \(type) has no default value") }
      try pop(.i32)
    case .arrayNewFixed:
      guard Int(instruction.index2) <= limits.arrayElements else {
        throw invalid("array.new_fixed takes too many operands: \(instruction.index2) of at most \(limits.arrayElements)")
      }
      for _ in 0..<instruction.index2 {
        if isPolymorphic { break }
        try pop(type)
      }
    case .arrayNewData:
      try checkIsData(field)
      try checkData(instruction.index2)
      try pop(.i32)
      try pop(.i32)
    default:
      try checkElement(instruction.index2, fits: field)
      try pop(.i32)
      try pop(.i32)
    }
    try push(reference(to: instruction.index, nullable: false))
  }

  private func checkIsData(_ field: FieldType) throws(WasmError) {
    guard !field.storage.unpacked.isReference else {
      throw invalid("array type is not numeric or vector: \(field.storage.unpacked)")
    }
  }

  private func checkElement(_ segment: UInt32, fits field: FieldType) throws(WasmError) {
    let element = try elementType(segment)
    guard types.matches(.value(.reference(element)), field.storage) else {
      throw invalid("type mismatch: an array of \(field.storage.unpacked) from a segment of \(element)")
    }
  }
}
