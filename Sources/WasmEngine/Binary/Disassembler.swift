import WasmTypes

/// Instructions as text, for people (specification 3.0, chapter 6, without folding).
///
/// It needs no valid module: indices that lead nowhere are written as numbers.
package struct Disassembler {
  private let module: ModuleDefinition
  private let names: NameSection
  /// How many targets, types or clauses of one instruction are written out.
  private let listLimit: Int
  private var function: Int?

  package init(_ module: ModuleDefinition, names: NameSection, listLimit: Int = 64) {
    self.module = module
    self.names = names
    self.listLimit = listLimit
  }

  /// A line of a disassembled expression.
  package struct Line: Sendable {
    /// Of the instruction, in the module.
    package var offset: Int
    /// The number of blocks around it.
    package var depth: Int
    package var text: String
  }

  /// Gives the body's instructions one by one to `body`, until it returns false or something is malformed.
  ///
  /// Complexity: linear in the body's size.
  package mutating func disassemble(
    _ range: Range<Int>, function: Int? = nil, _ body: (Line) -> Bool
  ) throws(DecodingError) {
    self.function = function
    try module.bytes.withUnsafeBufferPointer { (buffer) throws(DecodingError) in
      var reader = InstructionReader(UnsafeRawBufferPointer(buffer), range: range)
      var depth = 0
      while !reader.isAtEnd {
        let instruction = try reader.next()
        if instruction.opcode == .end || instruction.opcode == .else { depth = max(0, depth &- 1) }
        let text = text(instruction, reader)
        guard body(Line(offset: instruction.offset, depth: depth, text: text)) else { return }
        switch instruction.opcode {
        case .block, .loop, .if, .else, .tryTable: depth &+= 1
        default: break
        }
      }
    }
  }

  /// One instruction with its immediates.
  package func text(_ instruction: Instruction, _ reader: InstructionReader) -> String {
    var words = [instruction.opcode.mnemonic]
    switch instruction.opcode.immediates {
    case .none, .fence: break
    case .block: words += blockType(instruction.blockType)
    case .tryTable: words += blockType(instruction.blockType) + list(reader.catches.map(clause))
    case .label: words.append("\(instruction.index)")
    case .labels: words += list(reader.labels.map(String.init))
    case .function: words.append(name(.function, instruction.index))
    case .type: words.append(name(.type, instruction.index))
    case .tag: words.append(name(.tag, instruction.index))
    case .local: words.append(local(instruction.index))
    case .global: words.append(name(.global, instruction.index))
    case .table: words += optional(.table, instruction.index)
    case .memory: words += optional(.memory, instruction.index)
    case .data: words.append(name(.data, instruction.index))
    case .elem: words.append(name(.element, instruction.index))
    case .types: words += list(reader.types.map { "(result \($0))" })
    default: words += otherImmediates(instruction)
    }
    return words.joined(separator: " ")
  }

  private func otherImmediates(_ instruction: Instruction) -> [String] {
    let first = instruction.index
    let second = instruction.index2
    switch instruction.opcode.immediates {
    case .memarg: return memoryArgument(instruction)
    case .memargLane: return memoryArgument(instruction) + ["\(instruction.bitsHigh)"]
    case .lane: return ["\(instruction.bitsHigh)"]
    case .i32: return ["\(Int32(truncatingIfNeeded: instruction.bits))"]
    case .i64: return ["\(Int64(bitPattern: instruction.bits))"]
    case .f32: return [floatText(Float(bitPattern: UInt32(truncatingIfNeeded: instruction.bits)))]
    case .f64: return [floatText(Double(bitPattern: instruction.bits))]
    case .v128: return ["i64x2", hex(instruction.bits), hex(instruction.bitsHigh)]
    case .shuffle: return lanes(instruction.bits) + lanes(instruction.bitsHigh)
    case .heapType: return castType(instruction)
    case .brOnCast: return ["\(first)", "\(instruction.castSource)", "\(instruction.castTarget)"]
    case .typeTable: return optional(.table, second) + ["(type \(name(.type, first)))"]
    case .typeField: return [name(.type, first), names.name(.field, Int(second), in: Int(first)).map(identifier) ?? "\(second)"]
    case .typeCount: return [name(.type, first), "\(second)"]
    case .typeData: return [name(.type, first), name(.data, second)]
    case .typeElem: return [name(.type, first), name(.element, second)]
    case .typeType: return [name(.type, first), name(.type, second)]
    case .dataMemory: return optional(.memory, second) + [name(.data, first)]
    case .elemTable: return optional(.table, second) + [name(.element, first)]
    case .memoryMemory: return first == 0 && second == 0 ? [] : [name(.memory, first), name(.memory, second)]
    case .tableTable: return first == 0 && second == 0 ? [] : [name(.table, first), name(.table, second)]
    default: return []
    }
  }

  // Parts of instructions

  private func blockType(_ type: BlockType) -> [String] {
    switch type {
    case .empty: []
    case .value(let type): ["(result \(type))"]
    case .type(let index): ["(type \(name(.type, UInt32(truncatingIfNeeded: index))))"]
    }
  }

  private func clause(_ clause: CatchClause) -> String {
    switch clause.kind {
    case .catch: "(catch \(name(.tag, clause.tag)) \(clause.label))"
    case .catchRef: "(catch_ref \(name(.tag, clause.tag)) \(clause.label))"
    case .catchAll: "(catch_all \(clause.label))"
    case .catchAllRef: "(catch_all_ref \(clause.label))"
    }
  }

  private func memoryArgument(_ instruction: Instruction) -> [String] {
    var words = optional(.memory, instruction.index)
    if instruction.bits != 0 { words.append("offset=\(instruction.bits)") }
    let alignment = 1 << UInt64(instruction.index2)
    if alignment != instruction.opcode.naturalAlignment { words.append("align=\(alignment)") }
    return words
  }

  private func castType(_ instruction: Instruction) -> [String] {
    switch instruction.opcode {
    case .refNull: [instruction.heapType.name]
    case .refTestNull, .refCastNull: ["\(ReferenceType(instruction.heapType))"]
    default: ["\(ReferenceType(instruction.heapType, nullable: false))"]
    }
  }

  private func lanes(_ bits: UInt64) -> [String] { (0..<8).map { "\(bits >> (8 * $0) & 0xFF)" } }

  private func hex(_ bits: UInt64) -> String { "0x" + String(bits, radix: 16) }

  private func floatText(_ value: some BinaryFloatingPoint & CustomStringConvertible & SIMDScalar) -> String {
    if value.isNaN {
      return (value.sign == .minus ? "-" : "") + "nan:0x" + String(UInt64(value.significandBitPattern), radix: 16)
    }
    return value.description
  }

  // Names

  private func name(_ kind: NameSection.Kind, _ index: UInt32) -> String {
    names.name(kind, Int(index)).map(identifier) ?? "\(index)"
  }

  /// A memory or table, unless it is the first.
  private func optional(_ kind: NameSection.Kind, _ index: UInt32) -> [String] { index == 0 ? [] : [name(kind, index)] }

  private func local(_ index: UInt32) -> String {
    function.flatMap { names.name(.local, Int(index), in: $0) }.map(identifier) ?? "\(index)"
  }

  private func list(_ items: [String]) -> [String] {
    items.count <= listLimit ? items : Array(items.prefix(listLimit)) + ["…and \(items.count - listLimit) more"]
  }

  /// A name as an identifier of the text format: in quotes where it has other characters than identifiers may.
  private func identifier(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: "!#$%&'*+-./:<=>?@\\^_`|~".utf8.contains(byte)
      }
    }
    return isPlain && !name.isEmpty ? "$" + name : "$" + name.debugDescription
  }
}
