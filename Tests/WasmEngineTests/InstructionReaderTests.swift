import RandomPrograms
import Testing
import WasmTypes

@testable import WasmEngine

@Suite struct InstructionReaderTests {
  /// An opcode's bytes, and immediates that fit its kind.
  func encode(_ opcode: Opcode) -> [UInt8] {
    let code = opcode.prefix == 0 ? [UInt8(opcode.code)] : [opcode.prefix] + leb(Int(opcode.code))
    return code + immediates(opcode.immediates)
  }

  func immediates(_ kind: ImmediateKind) -> [UInt8] {
    switch kind {
    case .none: []
    case .block: [0x40]
    case .tag, .label, .function, .type, .local, .global, .table, .memory, .data, .elem: [5]
    case .labels: [2, 0, 1, 2]
    case .typeTable, .typeField, .typeCount, .typeData, .typeElem, .typeType, .dataMemory, .memoryMemory, .elemTable,
      .tableTable:
      [5, 6]
    case .types: [1, i32]
    case .tryTable: [0x7F, 2, 0, 3, 4, 2, 1]
    case .memarg: [0x42, 5, 7]
    case .memargLane: [0x42, 5, 7, 3]
    case .i32: [0x7F]
    case .i64: [0x7E]
    case .f32: [1, 2, 3, 4]
    case .f64: [1, 2, 3, 4, 5, 6, 7, 8]
    case .heapType: [0x70]
    case .brOnCast: [2, 5, 0x6E, 0x6B]
    case .v128, .shuffle: Array(1...16)
    case .lane: [3]
    case .fence: [0]
    }
  }

  func read(_ bytes: [UInt8], _ check: (Instruction, InstructionReader) -> Void) throws(DecodingError) {
    try bytes.withUnsafeBufferPointer { (buffer) throws(DecodingError) in
      var reader = InstructionReader(UnsafeRawBufferPointer(buffer), range: 0..<bytes.count)
      while !reader.isAtEnd {
        let instruction = try reader.next()
        check(instruction, reader)
      }
    }
  }

  @Test func everyInstructionIsReadWithItsImmediates() throws {
    var opcodes: [Opcode] = []
    try read(Opcode.allCases.flatMap(encode)) { instruction, reader in
      opcodes.append(instruction.opcode)
      switch instruction.opcode.immediates {
      case .tag, .label, .function, .type, .local, .global, .table, .memory, .data, .elem: #expect(instruction.index == 5)
      case .typeTable, .typeField, .dataMemory, .memoryMemory, .elemTable:
        #expect((instruction.index, instruction.index2) == (5, 6))
      case .labels: #expect(reader.labels == [0, 1, 2])
      case .types: #expect(reader.types == [.i32])
      case .tryTable:
        #expect(instruction.blockType == .value(.i32))
        #expect(
          reader.catches == [CatchClause(kind: .catch, tag: 3, label: 4), CatchClause(kind: .catchAll, tag: 0, label: 1)])
      case .memarg: #expect((instruction.index, instruction.index2, instruction.bits) == (5, 2, 7))
      case .memargLane: #expect(instruction.bitsHigh == 3)
      case .i32: #expect(instruction.bits == 0xFFFF_FFFF)
      case .i64: #expect(instruction.bits == UInt64(bitPattern: -2))
      case .f32: #expect(instruction.bits == 0x0403_0201)
      case .v128: #expect(instruction.bits == 0x0807_0605_0403_0201 && instruction.bitsHigh == 0x100F_0E0D_0C0B_0A09)
      case .brOnCast:
        #expect(instruction.castSource == ReferenceType(.any, nullable: false))
        #expect(instruction.castTarget == ReferenceType(.struct))
      default: break
      }
    }
    #expect(opcodes == Opcode.allCases)
  }

  @Test func everyTruncationIsAnError() {
    for opcode in Opcode.allCases {
      let bytes = encode(opcode)
      for count in 1..<max(bytes.count, 1) {
        #expect(throws: DecodingError.self) { try read(Array(bytes.prefix(count))) { _, _ in } }
      }
    }
  }

  @Test func unassignedOpcodes() {
    for bytes: [UInt8] in [
      [0xFF], [0x27], [0xFC, 0x12], [0xFD, 0x9A, 0x01], [0xFD, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F], [0xFE, 0x04],
    ] {
      #expect(throws: DecodingError.self) { try read(bytes) { _, _ in } }
    }
  }

  @Test func hugeCountsAreRefusedWithoutMemory() {
    let huge: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0x0F]
    for opcode: UInt8 in [0x0E, 0x1C] { #expect(throws: DecodingError.self) { try read([opcode] + huge) { _, _ in } } }
  }
}
