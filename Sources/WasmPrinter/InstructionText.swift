import WasmEngine
import WasmTypes

/// Instructions with their immediates (specification 3.0, 6.5). It needs no valid module: what leads nowhere is written as a number.
struct InstructionText {
  let identifiers: Identifiers
  let types: TypeText
  /// How many targets, types or clauses of one instruction are written out.
  var listLimit = Int.max
  /// The names of the locals of the function that is being written.
  var locals: [Int: Identifiers.Entry] = [:]

  init(_ identifiers: Identifiers) {
    self.identifiers = identifiers
    types = TypeText(identifiers)
  }

  /// One instruction. Of a block, `label` stands after the mnemonic; `labels` are those around it.
  func text(_ instruction: Instruction, _ reader: InstructionReader, labels: LabelScope? = nil, label: String? = nil) -> String {
    var words = [instruction.opcode.mnemonic]
    if let label { words.append(label) }
    switch instruction.opcode.immediates {
    case .none, .fence: break
    case .block: words += blockType(instruction.blockType)
    case .tryTable: words += blockType(instruction.blockType) + list(reader.catches.map { clause($0, labels) })
    case .label: words.append(target(instruction.index, labels))
    case .labels: words += list(reader.labels.map { target($0, labels) })
    case .function: words.append(name(.function, instruction.index))
    case .type: words.append(name(.type, instruction.index))
    case .tag: words.append(name(.tag, instruction.index))
    case .local: words.append(Identifiers.reference(locals[Int(instruction.index)]) ?? "\(instruction.index)")
    case .global: words.append(name(.global, instruction.index))
    case .table: words += optional(.table, instruction.index)
    case .memory: words += optional(.memory, instruction.index)
    case .data: words.append(name(.data, instruction.index))
    case .elem: words.append(name(.element, instruction.index))
    case .types: words.append("(" + (["result"] + list(reader.types.map(types.words))).joined(separator: " ") + ")")
    case .brOnCast:
      words += [target(instruction.index, labels), types.words(instruction.castSource), types.words(instruction.castTarget)]
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
    case .f32: return [FloatText.text(of: Float(bitPattern: UInt32(truncatingIfNeeded: instruction.bits)))]
    case .f64: return [FloatText.text(of: Double(bitPattern: instruction.bits))]
    case .v128: return ["i32x4"] + words(instruction.bits) + words(instruction.bitsHigh)
    case .shuffle: return lanes(instruction.bits) + lanes(instruction.bitsHigh)
    case .heapType: return [castType(instruction)]
    case .typeTable: return optional(.table, second) + [typeUse(Int(first))]
    case .typeField: return [name(.type, first), identifiers.field(Int(second), of: Int(first))]
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

  /// `(type $t)`.
  func typeUse(_ index: Int) -> String { "(type \(identifiers.reference(.type, index)))" }

  // MARK: - Parts of instructions

  private func blockType(_ type: BlockType) -> [String] {
    switch type {
    case .empty: []
    case .value(let type): ["(result \(types.words(type)))"]
    case .type(let index): [typeUse(index)]
    }
  }

  private func target(_ label: UInt32, _ labels: LabelScope?) -> String { labels?.reference(label) ?? "\(label)" }

  private func clause(_ clause: CatchClause, _ labels: LabelScope?) -> String {
    let label = target(clause.label, labels)
    return switch clause.kind {
    case .catch: "(catch \(name(.tag, clause.tag)) \(label))"
    case .catchRef: "(catch_ref \(name(.tag, clause.tag)) \(label))"
    case .catchAll: "(catch_all \(label))"
    case .catchAllRef: "(catch_all_ref \(label))"
    }
  }

  private func memoryArgument(_ instruction: Instruction) -> [String] {
    var words = optional(.memory, instruction.index)
    if instruction.bits != 0 { words.append("offset=\(instruction.bits)") }
    let alignment = UInt64(1) << UInt64(instruction.index2)
    if alignment != UInt64(instruction.opcode.naturalAlignment) { words.append("align=\(alignment)") }
    return words
  }

  private func castType(_ instruction: Instruction) -> String {
    switch instruction.opcode {
    case .refNull: types.words(instruction.heapType)
    case .refTestNull, .refCastNull: types.words(ReferenceType(instruction.heapType))
    default: types.words(ReferenceType(instruction.heapType, nullable: false))
    }
  }

  private func lanes(_ bits: UInt64) -> [String] { (0..<8).map { "\(bits >> (8 * $0) & 0xFF)" } }

  /// Two lanes of 32 bits.
  private func words(_ bits: UInt64) -> [String] {
    [bits & 0xFFFF_FFFF, bits >> 32].map { lane in
      let digits = String(lane, radix: 16)
      return "0x" + String(repeating: "0", count: 8 - digits.count) + digits
    }
  }

  // MARK: - Names

  private func name(_ kind: NameSection.Kind, _ index: UInt32) -> String { identifiers.reference(kind, Int(index)) }

  /// A memory or table, unless it is the first.
  private func optional(_ kind: NameSection.Kind, _ index: UInt32) -> [String] { index == 0 ? [] : [name(kind, index)] }

  private func list(_ items: [String]) -> [String] {
    items.count <= listLimit ? items : Array(items.prefix(listLimit)) + ["…and \(items.count - listLimit) more"]
  }
}
