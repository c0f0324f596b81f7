import WasmTypes

/// The grammar of expressions without their types (specification 3.0, 5.4): which blocks are open, and whether `else` may come.
///
/// It reads as the specification's interpreter does, past the end of a function if its blocks are not closed, so that what is wrong is
/// said in the test suite's words.
package struct WellFormedness {
  /// The open blocks; true for an `if` whose `else` has not come.
  private var blocks: [Bool] = []
  /// Where an instruction names a data segment: allowed in functions after a data count section only.
  private var dataUse: Int?

  /// Reads an expression up to the `end` that closes it.
  mutating func readExpression(_ reader: inout InstructionReader) throws(DecodingError) {
    blocks.removeAll(keepingCapacity: true)
    while true {
      let instruction = try reader.next()
      switch reader.row.pointee.immediates {
      case .data, .dataMemory, .typeData: dataUse = dataUse ?? instruction.offset
      default: break
      }
      switch instruction.opcode {
      case .block, .loop, .tryTable: blocks.append(false)
      case .if: blocks.append(true)
      case .else:
        guard blocks.popLast() == true else { throw DecodingError("END opcode expected", at: instruction.offset) }
        blocks.append(false)
      case .end:
        if blocks.popLast() == nil { return }
      default: break
      }
    }
  }

  /// Throws what is malformed in the bodies from `first` on, if anything is.
  ///
  /// A malformed module is malformed even where an earlier part of it is invalid. Validation reads everything once and takes the module
  /// for well formed; only when it fails, this decides which error comes first.
  package static func check(_ module: ModuleDefinition, from first: Int) throws(DecodingError) {
    do throws(WasmError) { try check(module, from: first, work: WorkLimit()) } catch {
      if case .decoding(let error) = error { throw error }
    }
  }

  static func check(_ module: ModuleDefinition, from first: Int, work: WorkLimit) throws(WasmError) {
    try module.bytes.withUnsafeBufferPointer { (buffer) throws(WasmError) in
      let bytes = UnsafeRawBufferPointer(buffer)
      var form = WellFormedness()
      for body in module.bodies.dropFirst(first) {
        try work.check()
        var reader = InstructionReader(bytes, range: body.range.lowerBound..<bytes.count)
        do throws(DecodingError) { try form.readExpression(&reader) } catch { throw .decoding(error) }
        guard reader.offset == body.range.upperBound else {
          throw .decoding(DecodingError("section size mismatch", at: reader.offset))
        }
      }
      if module.dataCount == nil, let offset = form.dataUse {
        throw .decoding(DecodingError("data count section required", at: offset))
      }
    }
  }
}
