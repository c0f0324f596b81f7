import WasmTypes

// Errors. All are made off the path of valid modules.
extension FunctionValidator {
  @inline(never) borrowing func invalid(_ message: String) -> WasmError { .validation(ValidationError(message, at: offset)) }

  @inline(never) borrowing func malformed(_ message: String) -> WasmError { .decoding(DecodingError(message, at: offset)) }

  @inline(never) borrowing func missing(_ feature: Feature) -> WasmError {
    .validation(ValidationError("needs \(feature.name)", at: offset, missingFeature: feature))
  }

  @inline(never) borrowing func frameTooLarge() -> WasmError {
    invalid("function needs too large a frame: more than \(limits.effectiveFrameSlots) slots")
  }

  @inline(never) borrowing func unknown(_ what: String, _ index: UInt32) -> WasmError { invalid("unknown \(what) \(index)") }

  /// The operands of an ordinary instruction do not fit.
  @inline(never) borrowing func mismatch(_ row: UnsafePointer<OpcodeRow>, address: ValueType) -> WasmError {
    var expected = [ValueType](UnsafeBufferPointer(start: row.pointee.types, count: Int(row.pointee.operandCount)))
    if row.pointee.takesAddress { expected[0] = address }
    return mismatch(expected, below: startHeight)
  }

  @inline(never) borrowing func mismatch(_ expected: [ValueType], below height: Int) -> WasmError {
    mismatch("[\(expected.map(\.description).joined(separator: " "))]", expected.count, below: height)
  }

  /// "instruction requires … but stack has …", with as many of the operands below `height` as the instruction takes.
  @inline(never) borrowing func mismatch(_ expected: String, _ count: Int, below height: Int) -> WasmError {
    let found = operands.types(count: count, below: height).map(\.description).joined(separator: " ")
    return invalid("type mismatch: instruction requires \(expected) but stack has [\(found)]")
  }

  /// The operands left at a block's end do not fit its results.
  @inline(never) borrowing func mismatch(atEndOf results: TypeList, below height: Int) -> WasmError {
    let expected = results.array.map(\.description).joined(separator: " ")
    let found = operands.types(count: height, below: height).map(\.description).joined(separator: " ")
    return invalid("type mismatch: block requires [\(expected)] but stack has [\(found)]")
  }
}
