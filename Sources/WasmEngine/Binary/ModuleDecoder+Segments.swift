import WasmTypes

// Element segments, data segments and code (specification 3.0, 5.5.12 to 5.5.15)
extension ModuleDecoder {
  mutating func readElementSection() throws(DecodingError) {
    let count = try reader.readCount(limit: limits.elementSegments, of: "element segments")
    for _ in 0..<count { module.elements.append(try readElementSegment()) }
  }

  /// The eight forms: bit 0 tells passive or declarative from active, bit 1 an explicit table or declarative, bit 2 expressions.
  private mutating func readElementSegment() throws(DecodingError) -> ElementSegment {
    let start = reader.offset
    let form = try reader.readU32()
    guard form < 8 else { throw DecodingError("malformed element segment kind", at: start) }
    let mode: ElementSegment.Mode
    switch form & 3 {
    case 0: mode = .active(table: 0, offset: try readConstantExpression())
    case 2:
      let table = Int(try reader.readU32())
      mode = .active(table: table, offset: try readConstantExpression())
    case 1: mode = .passive
    default: mode = .declarative
    }
    var type = ReferenceType(.func, nullable: form >= 4)
    if form >= 5 { type = try reader.readReferenceType() }
    if form >= 1, form <= 3 { try readElementKind() }
    let count = try reader.readCount(limit: limits.segmentElements, of: "elements in a segment")
    let capacity = min(count, reader.remaining)
    guard form >= 4 else {
      var functions: [UInt32] = []
      functions.reserveCapacity(capacity)
      for _ in 0..<count { functions.append(try reader.readU32()) }
      return ElementSegment(type: type, items: .functions(functions), mode: mode)
    }
    var expressions: [ConstantExpression] = []
    expressions.reserveCapacity(capacity / 2)
    for _ in 0..<count { expressions.append(try readConstantExpression()) }
    return ElementSegment(type: type, items: .expressions(expressions), mode: mode)
  }

  private mutating func readElementKind() throws(DecodingError) {
    let start = reader.offset
    guard try reader.readByte() == 0 else { throw DecodingError("malformed element kind", at: start) }
  }

  mutating func readDataSection() throws(DecodingError) {
    let count = try reader.readCount(limit: limits.dataSegments, of: "data segments")
    for _ in 0..<count {
      let start = reader.offset
      let mode: DataSegment.Mode
      switch try reader.readU32() {
      case 0: mode = .active(memory: 0, offset: try readConstantExpression())
      case 1: mode = .passive
      case 2:
        let memory = Int(try reader.readU32())
        mode = .active(memory: memory, offset: try readConstantExpression())
      default: throw DecodingError("malformed data segment kind", at: start)
      }
      // The suite has "unexpected end" here where a name says "length out of bounds".
      let size = Int(try reader.readU32())
      module.dataSegments.append(DataSegment(bytes: try reader.skip(size), mode: mode))
    }
  }

  mutating func readCodeSection() throws(DecodingError) {
    let count = try reader.readCount(limit: limits.functions, of: "functions")
    module.bodies.reserveCapacity(min(count, reader.remaining / 3))
    for _ in 0..<count {
      let size = try reader.readByteCount()
      guard size <= limits.functionBytes else {
        throw DecodingError("function body too large: \(size) bytes of at most \(limits.functionBytes)", at: reader.offset)
      }
      let start = reader.offset
      let end = start &+ size
      let locals = try readLocals()
      guard reader.offset <= end else { throw DecodingError("section size mismatch", at: reader.offset) }
      module.bodies.append(FunctionBody(locals: locals, range: try reader.skip(end &- reader.offset), start: start))
    }
  }

  /// Runs of locals of one type (5.5.13). Only the runs are kept, however many locals they declare.
  private mutating func readLocals() throws(DecodingError) -> [(count: Int, type: ValueType)] {
    var locals: [(count: Int, type: ValueType)] = []
    var total: UInt64 = 0
    for _ in 0..<(try reader.readU32()) {
      let start = reader.offset
      let count = try reader.readU32()
      total &+= UInt64(count)
      guard total <= UInt64(limits.locals) else {
        throw DecodingError("too many locals: \(total) of at most \(limits.locals)", at: start)
      }
      let type = try reader.readValueType()
      if count > 0 { locals.append((Int(count), type)) }
    }
    return locals
  }
}
