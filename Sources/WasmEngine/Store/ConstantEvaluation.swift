import WasmTypes

/// Constant expressions (specification 3.0, 3.4.14), which are valid. Operands are in the store, where the collector finds them: two
/// words each.
///
/// Nothing is paid for them, so what those of one instance make may not take more than the heap, even if much of it is garbage.
extension Store {
  /// Evaluates an expression; the caller stores the value before anything else is allocated.
  func evaluate(_ expression: ConstantExpression, _ instance: InstanceState) throws(WasmError) -> (UInt64, UInt64) {
    var literal: UInt64?
    instance.module.definition.bytes.withUnsafeBytes { bytes in
      var reader = BinaryReader(bytes, range: expression.range)
      literal = Self.literal(&reader)
    }
    if let literal { return (literal, 0) }
    let base = constantOperands.count
    defer { constantOperands.removeLast(constantOperands.count - base) }
    var failure: WasmError?
    instance.module.definition.bytes.withUnsafeBytes { bytes in
      var reader = InstructionReader(bytes, range: expression.range)
      do throws(WasmError) {
        while let instruction = try next(&reader), instruction.opcode != .end { try run(instruction, instance) }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return constantOperands.count > base ? popConstant() : (0, 0)
  }

  /// The value of an expression that is one constant integer, as most are.
  private static func literal(_ reader: inout BinaryReader) -> UInt64? {
    let value: UInt64?
    switch try? reader.readByte() {
    case 0x41: value = (try? reader.readS32())?.slot
    case 0x42: value = (try? reader.readS64())?.slot
    default: return nil
    }
    return reader.remaining == 1 ? value : nil
  }

  private func next(_ reader: inout InstructionReader) throws(WasmError) -> Instruction? {
    do throws(DecodingError) { return try reader.next() } catch { throw .decoding(error) }
  }

  private func push(_ low: UInt64, _ high: UInt64 = 0) {
    constantOperands.append(low)
    constantOperands.append(high)
  }

  private func popConstant() -> (UInt64, UInt64) {
    let high = constantOperands.popLast() ?? 0
    return (constantOperands.popLast() ?? 0, high)
  }

  private func binary32(_ operation: (UInt32, UInt32) -> UInt32) {
    let right = UInt32(truncatingIfNeeded: popConstant().0)
    push(UInt64(operation(UInt32(truncatingIfNeeded: popConstant().0), right)))
  }

  private func binary64(_ operation: (UInt64, UInt64) -> UInt64) {
    let right = popConstant().0
    push(operation(popConstant().0, right))
  }

  private func run(_ instruction: Instruction, _ instance: InstanceState) throws(WasmError) {
    let record = instance.record
    switch instruction.opcode {
    case .i32Const, .f32Const: push(instruction.bits & 0xFFFF_FFFF)
    case .i64Const, .f64Const: push(instruction.bits)
    case .v128Const: push(instruction.bits, instruction.bitsHigh)
    case .refNull: push(0)
    case .refFunc: push(UInt64(UInt(bitPattern: record.pointee.functions[Int(instruction.index)])))
    case .globalGet:
      let global = record.pointee.globals[Int(instruction.index)]
      push(global.pointee.low, global.pointee.high)
    case .i32Add: binary32(&+)
    case .i32Sub: binary32(&-)
    case .i32Mul: binary32(&*)
    case .i64Add: binary64(&+)
    case .i64Sub: binary64(&-)
    case .i64Mul: binary64(&*)
    case .refI31: push(ReferenceBits.i31(UInt32(truncatingIfNeeded: popConstant().0)))
    case .anyConvertExtern, .externConvertAny: break
    default: try makeObject(instruction, record.pointee.canonicalTypes[Int(instruction.index)])
    }
  }

  private func makeObject(_ instruction: Instruction, _ type: UInt32) throws(WasmError) {
    constantBytesLeft -= constantBytes(instruction, type)
    guard constantBytesLeft >= 0 else {
      throw .resource(ResourceError("constant expressions need more than the heap of \(limits.gcHeapBytes) bytes"))
    }
    let count = constantOperands.count
    switch (instruction.opcode, types.types[Int(type)].composite) {
    case (.structNew, .structure(let fields)):
      let reference = try makeStructure(type) { operand(count - (fields.count - $0) * 2) }
      constantOperands.removeLast(fields.count * 2)
      push(reference)
    case (.structNewDefault, .structure): push(try makeStructure(type) { _ in (0, 0) })
    case (.arrayNew, .array):
      let length = UInt32(truncatingIfNeeded: popConstant().0)
      let reference = try makeArray(type, count: length)
      writeElements(of: reference, type, count: length) { _ in operand(count - 4) }
      _ = popConstant()
      push(reference)
    case (.arrayNewDefault, .array): push(try makeArray(type, count: UInt32(truncatingIfNeeded: popConstant().0)))
    case (.arrayNewFixed, .array):
      let length = Int(instruction.index2)
      let reference = try makeArray(type, count: instruction.index2)
      writeElements(of: reference, type, count: instruction.index2) { operand(count - (length - $0) * 2) }
      constantOperands.removeLast(length * 2)
      push(reference)
    default: return
    }
  }

  /// The size of the object that an instruction makes.
  private func constantBytes(_ instruction: Instruction, _ type: UInt32) -> Int {
    let size = Int(types.records[Int(type)].size)
    switch instruction.opcode {
    case .arrayNew, .arrayNewDefault:
      let length = constantOperands[constantOperands.count - 2] & 0xFFFF_FFFF
      return ObjectHeader.byteCount + Int(length) << size
    case .arrayNewFixed: return ObjectHeader.byteCount + Int(instruction.index2) << size
    default: return size
    }
  }

  private func operand(_ index: Int) -> (UInt64, UInt64) { (constantOperands[index], constantOperands[index + 1]) }
}

/// Objects that the host makes.
extension Store {
  /// Makes a structure of a type's number; `value` gives the bits of each field.
  func makeStructure(_ type: UInt32, _ value: (Int) -> (UInt64, UInt64)) throws(WasmError) -> UInt64 {
    guard case .structure(let fields) = types.types[Int(type)].composite else { return 0 }
    let layout = StructureLayout(fields)
    let (object, reference) = try makeObject(layout.byteCount, .structure, type, count: UInt32(truncatingIfNeeded: fields.count))
    for (index, field) in fields.enumerated() {
      let (low, high) = value(index)
      field.storage.write(low, high, to: object + Int(layout.offsets[index]))
    }
    return reference
  }

  /// Makes an array of a type's number, of zeros and nulls.
  func makeArray(_ type: UInt32, count: UInt32) throws(WasmError) -> UInt64 {
    try makeObject(ObjectHeader.byteCount + Int(count) << Int(types.records[Int(type)].size), .array, type, count: count).1
  }

  /// Writes the elements of an array that was just made; `value` gives the bits of each.
  func writeElements(of reference: UInt64, _ type: UInt32, count: UInt32, _ value: (Int) -> (UInt64, UInt64)) {
    guard let heap, case .array(let field) = types.types[Int(type)].composite else { return }
    let elements = heap.pointee.address(UInt32(truncatingIfNeeded: reference)) + ObjectHeader.byteCount
    let size = StorageSize.log2(field.storage)
    for index in 0..<Int(count) {
      let (low, high) = value(index)
      field.storage.write(low, high, to: elements + index << size)
    }
  }

  private func makeObject(
    _ byteCount: Int, _ kind: ObjectKind, _ type: UInt32, count: UInt32
  ) throws(WasmError) -> (UnsafeMutableRawPointer, UInt64) {
    var object = LinearMemory.emptyBase
    let reference = try allocating(byteCount) { heap in
      guard let place = heap.allocate(byteCount) else { return nil }
      object = place
      return ReferenceBits.object(heap.granule(place))
    }
    object.storeBytes(of: ObjectHeader.word(kind, type: type), as: UInt32.self)
    object.storeBytes(of: count, toByteOffset: 4, as: UInt32.self)
    return (object, reference)
  }
}

extension StorageType {
  /// Writes a field or an element.
  func write(_ low: UInt64, _ high: UInt64, to place: UnsafeMutableRawPointer) {
    switch StorageSize.log2(self) {
    case 0: place.storeBytes(of: UInt8(truncatingIfNeeded: low), as: UInt8.self)
    case 1: place.storeBytes(of: UInt16(truncatingIfNeeded: low), as: UInt16.self)
    case 2: place.storeBytes(of: UInt32(truncatingIfNeeded: low), as: UInt32.self)
    case 3: place.storeBytes(of: low, as: UInt64.self)
    default: place.storeBytes(of: Vector(low: low, high: high), as: Vector.self)
    }
  }

  /// Reads a field or an element; a packed one is zero-extended.
  func read(_ place: UnsafeMutableRawPointer) -> (UInt64, UInt64) {
    switch StorageSize.log2(self) {
    case 0: return (UInt64(place.load(as: UInt8.self)), 0)
    case 1: return (UInt64(place.load(as: UInt16.self)), 0)
    case 2: return (UInt64(place.load(as: UInt32.self)), 0)
    case 3: return (place.load(as: UInt64.self), 0)
    default:
      let vector = place.loadUnaligned(as: Vector.self)
      return (vector.low, vector.high)
    }
  }
}
