import WasmTypes

/// What translation needs of a type, worked out once for a module.
package struct TypeLayout: Sendable {
  /// How many supertypes the type has.
  var depth: UInt32
  /// Of a structure.
  var structure: StructureLayout?
  /// Of a function; of nothing for other types.
  var frame = FrameLayout(FunctionType())

  static func layouts(_ types: [SubType]) -> [TypeLayout] {
    var layouts: [TypeLayout] = []
    layouts.reserveCapacity(types.count)
    for type in types {
      var layout = TypeLayout(depth: type.supertypes.first.map { layouts[$0].depth + 1 } ?? 0)
      switch type.composite {
      case .structure(let fields): layout.structure = StructureLayout(fields)
      case .function(let function): layout.frame = FrameLayout(function)
      case .array: break
      }
      layouts.append(layout)
    }
    return layouts
  }
}

/// Structures and arrays.
extension Translator {
  mutating func translateAggregate(_ instruction: Instruction) {
    switch instruction.opcode {
    case .structNew, .structNewDefault: translateNewStructure(instruction)
    case .structGet, .structGetS, .structGetU, .structSet: translateField(instruction)
    case .arrayGet, .arrayGetS, .arrayGetU, .arraySet: translateElement(instruction)
    case .arrayLen:
      let source = popSlot()
      code.mark(wasmOffset: instruction.offset)
      produce(.array_len, from: source)
    case .arrayNewFixed: translateNewFixed(instruction)
    default: translateWholeArray(instruction)
    }
  }

  // MARK: New objects

  private func fields(_ type: UInt32) -> [FieldType] {
    if case .structure(let fields) = module.types[Int(type)].composite { fields } else { [] }
  }

  private func element(_ type: UInt32) -> StorageType {
    if case .array(let field) = module.types[Int(type)].composite { field.storage } else { .i8 }
  }

  private mutating func translateNewStructure(_ instruction: Instruction) {
    guard let layout = module.layouts[Int(instruction.index)].structure else { return }
    let values =
      instruction.opcode == .structNew
      ? zip(fields(instruction.index), layout.offsets).map { (StorageSize.log2($0.storage), $1) } : []
    emitNew(.structure, instruction, values, byteCount: layout.byteCount)
  }

  private mutating func translateNewFixed(_ instruction: Instruction) {
    let size = StorageSize.log2(element(instruction.index))
    let count = Int(instruction.index2)
    let values = (0..<count).map { (size, UInt32(truncatingIfNeeded: ObjectHeader.byteCount + $0 << size)) }
    emitNew(.array, instruction, values, byteCount: ObjectHeader.byteCount + count << size)
  }

  /// Pops the values, whose sizes and offsets are given, and makes an object of them.
  private mutating func emitNew(
    _ kind: ObjectKind, _ instruction: Instruction, _ values: [(size: Int, offset: UInt32)], byteCount: Int
  ) {
    var longs: [UInt64] = []
    var others: [UInt64] = []
    for value in values.reversed() {
      let word = CodeBuffer.pack(popSlot(), value.size, high: value.offset)
      if value.size == 3 { longs.append(word) } else { others.append(word) }
    }
    let isPlain = values.allSatisfy { $0.size == 2 || $0.size == 3 }
    let slot = stack.pushSlot()
    let sizeClass = HeapGeometry.sizeClass(byteCount) ?? HeapGeometry.cells.count
    code.mark(wasmOffset: instruction.offset)
    let start = code.emit(
      isPlain ? .object_new : .object_new_mixed,
      CodeBuffer.pack(slot, values.count, high: UInt32(truncatingIfNeeded: byteCount)),
      CodeBuffer.pack(
        low: instruction.index,
        high: kind.rawValue | UInt32(truncatingIfNeeded: sizeClass) << 8 | UInt32(truncatingIfNeeded: longs.count) << 16))
    for word in longs.reversed() { code.append(word) }
    for word in others.reversed() { code.append(word) }
    code.produced(from: start, destination: slot)
  }

  // MARK: Fields and elements

  private static func load(
    _ size: Int, signed: Bool, _ opcodes: [InternalOpcode]
  ) -> InternalOpcode {
    switch size {
    case 0: opcodes[signed ? 0 : 1]
    case 1: opcodes[signed ? 2 : 3]
    default: opcodes[size + 2]
    }
  }

  private static let fieldLoads: [InternalOpcode] = [
    .struct_get_8s, .struct_get_8u, .struct_get_16s, .struct_get_16u, .struct_get_32, .struct_get_64, .struct_get_wide,
  ]
  private static let fieldStores: [InternalOpcode] = [
    .struct_set_8, .struct_set_16, .struct_set_32, .struct_set_64, .struct_set_wide,
  ]
  private static let elementLoads: [InternalOpcode] = [
    .array_get_8s, .array_get_8u, .array_get_16s, .array_get_16u, .array_get_32, .array_get_64, .array_get_wide,
  ]
  private static let elementStores: [InternalOpcode] = [
    .array_set_8, .array_set_16, .array_set_32, .array_set_64, .array_set_wide,
  ]

  private mutating func translateField(_ instruction: Instruction) {
    let field = Int(instruction.index2)
    guard case .structure(let fields) = module.types[Int(instruction.index)].composite,
      let layout = module.layouts[Int(instruction.index)].structure
    else { return }
    let size = StorageSize.log2(fields[field].storage)
    let offset = layout.offsets[field]
    if instruction.opcode == .structSet {
      let value = stack.pop()
      let reference = stack.pop()
      let (a, b) = (slot(of: reference), slot(of: value))
      code.mark(wasmOffset: instruction.offset)
      code.emit(Self.fieldStores[size], CodeBuffer.pack(a, b, high: offset))
    } else {
      let source = popSlot()
      let slot = stack.pushSlot(wide: size == 4)
      code.mark(wasmOffset: instruction.offset)
      let opcode = Self.load(size, signed: instruction.opcode == .structGetS, Self.fieldLoads)
      code.produce(opcode, CodeBuffer.pack(slot, source, high: offset), destination: slot)
    }
  }

  private mutating func translateElement(_ instruction: Instruction) {
    let size = StorageSize.log2(element(instruction.index))
    if instruction.opcode == .arraySet {
      let value = stack.pop()
      let index = stack.pop()
      let array = stack.pop()
      let (a, b, c) = (slot(of: array), slot(of: index), slot(of: value))
      code.mark(wasmOffset: instruction.offset)
      code.emit(Self.elementStores[size], CodeBuffer.pack(a, b, c))
    } else {
      let index = stack.pop()
      let array = stack.pop()
      let (a, b) = (slot(of: array), slot(of: index))
      let slot = stack.pushSlot(wide: size == 4)
      code.mark(wasmOffset: instruction.offset)
      let opcode = Self.load(size, signed: instruction.opcode == .arrayGetS, Self.elementLoads)
      code.produce(opcode, CodeBuffer.pack(slot, a, b), destination: slot)
    }
  }

  // MARK: Whole arrays

  private mutating func translateWholeArray(_ instruction: Instruction) {
    let (type, segment) = (instruction.index, instruction.index2)
    let flags = isMetered ? 0 : IndexFlag.free
    let size = StorageSize.log2(element(type))
    switch instruction.opcode {
    case .arrayNew, .arrayNewDefault:
      let length = popSlot()
      let hasValue = instruction.opcode == .arrayNew
      let value = hasValue ? popSlot() : 0
      let slot = stack.pushSlot()
      code.mark(wasmOffset: instruction.offset)
      code.emit(
        .array_new, CodeBuffer.pack(slot, value, length, size),
        CodeBuffer.pack(low: type, high: flags | (hasValue ? ArrayFlag.hasValue : 0)))
    case .arrayNewData, .arrayNewElem:
      let length = popSlot()
      let offset = popSlot()
      let slot = stack.pushSlot()
      code.mark(wasmOffset: instruction.offset)
      code.emit(
        instruction.opcode == .arrayNewData ? .array_new_data : .array_new_elem,
        CodeBuffer.pack(slot, offset, length, size), CodeBuffer.pack(low: type, high: flags), UInt64(segment))
    case .arrayFill: emitFour(.array_fill, instruction, CodeBuffer.pack(size, 0, high: flags))
    case .arrayCopy:
      let length = popSlot()
      emitFour(.array_copy, instruction, CodeBuffer.pack(size, length, high: flags))
    case .arrayInitData: emitFour(.array_init_data, instruction, CodeBuffer.pack(size, 0, high: flags), UInt64(segment))
    case .arrayInitElem: emitFour(.array_init_elem, instruction, CodeBuffer.pack(size, 0, high: flags), UInt64(segment))
    default:
      // Validation refuses what no handler runs.
      code.emit(.unreachable)
    }
  }

  /// Writes an operation of four operands and no result.
  private mutating func emitFour(_ opcode: InternalOpcode, _ instruction: Instruction, _ words: UInt64...) {
    let fourth = popSlot()
    let third = popSlot()
    let second = popSlot()
    let first = popSlot()
    code.mark(wasmOffset: instruction.offset)
    code.emit(opcode, CodeBuffer.pack(first, second, third, fourth))
    for word in words { code.append(word) }
  }
}
