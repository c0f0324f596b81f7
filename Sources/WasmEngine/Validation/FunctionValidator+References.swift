import WasmTypes

// References and types by their index (specification 3.0, 3.4.11, 3.2)
extension FunctionValidator {
  mutating func validateReference(_ instruction: Instruction) throws(WasmError) {
    switch instruction.opcode {
    case .refNull:
      try check(instruction.heapType)
      try push(.reference(ReferenceType(instruction.heapType)))
    case .refIsNull:
      _ = try popReference()
      try push(.i32)
    case .refFunc:
      guard Int(instruction.index) < module.functions.count else { throw unknown("function", instruction.index) }
      if isConstant {
        declaredFunctions[Int(instruction.index)] = true
      } else if !declaredFunctions[Int(instruction.index)] {
        throw invalid("undeclared function reference \(instruction.index)")
      }
      try push(.reference(ReferenceType(.concrete(module.functions[Int(instruction.index)]), nullable: false)))
    default: throw invalid("no rule for \(instruction.opcode.mnemonic)")
    }
  }

  /// Pops an operand of any reference type; bottom stands as a null of the bottom type.
  mutating func popReference() throws(WasmError) -> ReferenceType {
    let height = operands.height
    let found = try popAny()
    if found == .bottom { return ReferenceType(.bottom, nullable: false) }
    guard let type = found.reference else { throw mismatch("[(ref null t)]", 1, below: height) }
    return type
  }

  // Types that instructions name

  func check(_ type: ValueType) throws(WasmError) {
    do throws(ValidationError) { try types.check(type, features) } catch { throw located(error) }
  }

  func check(_ type: ReferenceType) throws(WasmError) { try check(.reference(type)) }

  func check(_ type: HeapType) throws(WasmError) { try check(.reference(ReferenceType(type))) }

  private func located(_ error: ValidationError) -> WasmError {
    var error = error
    error.offset = offset
    return .validation(error)
  }

  // Constant expressions (3.4.16)

  mutating func checkIsConstant(_ instruction: Instruction) throws(WasmError) {
    switch instruction.opcode {
    case .i32Const, .i64Const, .f32Const, .f64Const, .v128Const, .refNull, .refFunc, .end: break
    case .i32Add, .i32Sub, .i32Mul, .i64Add, .i64Sub, .i64Mul:
      guard features.contains(.extendedConst) else { throw missing(.extendedConst) }
    case .refI31, .structNew, .structNewDefault, .arrayNew, .arrayNewDefault, .arrayNewFixed, .anyConvertExtern,
      .externConvertAny:
      break
    case .globalGet:
      guard Int(instruction.index) < visibleGlobals else { throw unknown("global", instruction.index) }
      guard !module.globals[Int(instruction.index)].isMutable else {
        throw invalid("constant expression required: global \(instruction.index) is mutable")
      }
    default: throw invalid("constant expression required, not \(instruction.opcode.mnemonic)")
    }
  }
}

extension ModuleTypes {
  /// The type must exist, and its features must be allowed (3.2.1 to 3.2.4).
  func check(_ type: ValueType, _ features: FeatureSet) throws(ValidationError) {
    if type.isNumber { return }
    guard let reference = type.reference else { return try require(.simd, features) }
    switch reference.heapType {
    case .func, .extern: try require(reference.isNullable ? .referenceTypes : .functionReferences, features)
    case .exn, .noExn: try require(.exceptions, features)
    default:
      guard let index = reference.heapType.index else { return try require(.gc, features) }
      guard index < types.count else { throw ValidationError("unknown type \(index)") }
      try require(.functionReferences, features)
    }
  }

  func require(_ feature: Feature, _ features: FeatureSet) throws(ValidationError) {
    guard features.contains(feature) else {
      throw ValidationError("needs \(feature.name)", missingFeature: feature)
    }
  }
}
