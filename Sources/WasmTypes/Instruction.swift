/// What the instruction table says of an opcode. All look-ups take constant time.
extension Opcode {
  /// The prefix byte (0xFB, 0xFC, 0xFD, 0xFE), or 0 for an instruction of one byte.
  public var prefix: UInt8 { OpcodeTables.prefixes[Int(rawValue)] }

  /// The opcode byte, or the number that follows the prefix.
  public var code: UInt32 { UInt32(OpcodeTables.codes[Int(rawValue)]) }

  /// What follows the opcode in the binary format.
  public var immediates: ImmediateKind {
    ImmediateKind(rawValue: OpcodeTables.immediates[Int(rawValue)]) ?? .none
  }

  /// The natural alignment of a memory access in bytes.
  public var naturalAlignment: Int { Int(OpcodeTables.widths[Int(rawValue)]) }

  /// The number of lanes that a lane immediate chooses from.
  public var laneCount: Int { Int(OpcodeTables.widths[Int(rawValue)]) }

  /// The operand and result types.
  public var signature: InstructionSignature { InstructionSignature(rawValue: OpcodeTables.signatures[Int(rawValue)]) }

  /// What running the instruction costs in fuel, without what bulk operations add.
  public var fuelCost: Int { Int(OpcodeTables.fuel[Int(rawValue)]) }

  /// The feature that brought the instruction.
  public var feature: Feature { Feature(rawValue: OpcodeTables.features[Int(rawValue)]) ?? .mvp }

  /// The name in the text format.
  public var mnemonic: String {
    let start = Int(OpcodeTables.mnemonicOffsets[Int(rawValue)])
    let end = Int(OpcodeTables.mnemonicOffsets[Int(rawValue) + 1])
    let bytes = UnsafeBufferPointer(start: OpcodeTables.mnemonics.utf8Start + start, count: end - start)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The instruction of one byte, or nil where the byte is a prefix or not assigned.
  @inlinable public init?(byte: UInt8) { self.init(index: OpcodeIndex.singleByte(byte)) }

  /// The instruction after a prefix byte, or nil where the pair is not assigned.
  @inlinable public init?(prefix: UInt8, code: UInt32) { self.init(index: OpcodeIndex.prefixed(prefix, code)) }

  @usableFromInline init?(index: UInt16) {
    guard index != 0xFFFF else { return nil }
    self.init(rawValue: index)
  }
}

/// Look-up from opcode bytes to the row of the table.
@usableFromInline enum OpcodeIndex {
  @usableFromInline static func singleByte(_ byte: UInt8) -> UInt16 { OpcodeTables.bySingleByte[Int(byte)] }

  @usableFromInline static func prefixed(_ prefix: UInt8, _ code: UInt32) -> UInt16 {
    let table: [UInt16]
    switch prefix {
    case 0xFB: table = OpcodeTables.byPrefixFB
    case 0xFC: table = OpcodeTables.byPrefixFC
    case 0xFD: table = OpcodeTables.byPrefixFD
    case 0xFE: table = OpcodeTables.byPrefixFE
    default: return 0xFFFF
    }
    return code < UInt32(table.count) ? table[Int(code)] : 0xFFFF
  }
}

/// Operand and result types packed in a word: a nibble each, four operands from bit 0, two results from bit 16.
public struct InstructionSignature: Sendable, Hashable {
  public let rawValue: UInt32

  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// True where the validator has a rule of its own for the instruction.
  @inlinable public var isSpecial: Bool { rawValue >> 31 != 0 }

  /// The operand types, the deepest on the stack first.
  public var operands: [OperandType] {
    isSpecial ? [] : (0..<4).compactMap { OperandType(rawValue: UInt8(rawValue >> (4 * $0) & 0xF)) }
  }

  /// The result types, the deepest on the stack first.
  public var results: [OperandType] {
    isSpecial ? [] : (4..<6).compactMap { OperandType(rawValue: UInt8(rawValue >> (4 * $0) & 0xF)) }
  }
}

/// A type in the instruction table: a number, a vector, or the address type of the memory that the instruction names.
public enum OperandType: UInt8, Sendable {
  case i32 = 1
  case i64, f32, f64, v128, address
}
