import WasmTypes

/// What decoding and validation need of a row of the instruction table, in one place.
package struct OpcodeRow {
  package var opcode = Opcode.unreachable
  package var immediates = ImmediateKind.none
  /// Natural alignment in bytes of a memory access, or the number of lanes.
  package var width: UInt8 = 0
  package var isAssigned = false
  /// The feature as a bit of a `FeatureSet`.
  package var feature: FeatureSet = []
  /// True where the validator has a rule of its own.
  package var isSpecial = false
  /// True where the deepest operand is an address, whose type is the memory's.
  package var takesAddress = false
  package var operandCount: UInt8 = 0
  package var resultCount: UInt8 = 0
  /// The operand types, the deepest first, and the result types after them.
  package var types: UnsafePointer<ValueType>
}

/// The instruction table by opcode bytes. It is built once and never freed, so that readers may keep a bare pointer to it.
package struct OpcodeRows: Sendable {
  /// 256 rows: the instructions of one byte.
  nonisolated(unsafe) package let singleByte: UnsafePointer<OpcodeRow>
  /// Four times `prefixedCount` rows: after the prefixes 0xFB to 0xFE.
  nonisolated(unsafe) package let prefixed: UnsafePointer<OpcodeRow>

  /// Above the greatest number after a prefix.
  package static let prefixedCount = 512
  package static let shared = OpcodeRows()

  private init() {
    let types = UnsafeMutablePointer<ValueType>.allocate(capacity: 6 * Opcode.allCases.count)
    types.initialize(repeating: .bottom, count: 6 * Opcode.allCases.count)
    let unassigned = OpcodeRow(types: types)
    let single = UnsafeMutablePointer<OpcodeRow>.allocate(capacity: 256)
    single.initialize(repeating: unassigned, count: 256)
    let prefixed = UnsafeMutablePointer<OpcodeRow>.allocate(capacity: 4 * Self.prefixedCount)
    prefixed.initialize(repeating: unassigned, count: 4 * Self.prefixedCount)
    for (index, opcode) in Opcode.allCases.enumerated() {
      let operands = opcode.signature.operands
      let results = opcode.signature.results
      let own = types + 6 * index
      for (place, type) in (operands + results).enumerated() { own[place] = ValueType(type) ?? .bottom }
      let row = OpcodeRow(
        opcode: opcode, immediates: opcode.immediates, width: UInt8(truncatingIfNeeded: opcode.naturalAlignment),
        isAssigned: true, feature: FeatureSet(opcode.feature), isSpecial: opcode.signature.isSpecial,
        takesAddress: operands.first == .address, operandCount: UInt8(operands.count), resultCount: UInt8(results.count),
        types: own)
      let code = Int(opcode.code)
      if opcode.prefix == 0 {
        single[code & 0xFF] = row
      } else if code < Self.prefixedCount {
        prefixed[Int(opcode.prefix &- 0xFB) * Self.prefixedCount + code] = row
      }
    }
    singleByte = UnsafePointer(single)
    self.prefixed = UnsafePointer(prefixed)
  }
}
