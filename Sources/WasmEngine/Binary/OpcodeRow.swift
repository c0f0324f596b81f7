import WasmTypes

/// What decoding, validation and translation need of a row of the instruction table, in one place.
package struct OpcodeRow {
  /// How a walk over a body deals with an instruction: the frequent ones of simple shapes without decoding them whole.
  package enum Shape: UInt8 {
    /// Not an opcode, or the prefix of one.
    case unassigned
    case localGet, localSet, localTee
    case i32Const, i64Const, f32Const, f64Const
    /// Of numbers, without immediates: one operand or two, and a result.
    case unary, binary
    /// Of a number, in memory.
    case load, store
    case drop, br, brIf, call, end, block, loop
    case other
  }

  package var opcode = Opcode.unreachable
  package var immediates = ImmediateKind.none
  /// Natural alignment in bytes of a memory access, or the number of lanes.
  package var width: UInt8 = 0
  package var isAssigned = false
  package var shape = Shape.unassigned
  /// Of an unary or binary instruction, a load or store; the deepest operand first, an address as `i32`.
  package var first = ValueType.bottom
  package var second = ValueType.bottom
  package var result = ValueType.bottom
  /// The feature as a bit of a `FeatureSet`.
  package var feature: FeatureSet = []
  /// True where the validator has a rule of its own.
  package var isSpecial = false
  /// True for the instructions of vectors.
  var isVector = false
  /// What running the instruction costs, without what bulk operations add.
  var fuel: UInt8 = 0
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
      var row = OpcodeRow(
        opcode: opcode, immediates: opcode.immediates, width: UInt8(truncatingIfNeeded: opcode.naturalAlignment),
        isAssigned: true, feature: FeatureSet(opcode.feature), isSpecial: opcode.signature.isSpecial,
        takesAddress: operands.first == .address, operandCount: UInt8(operands.count), resultCount: UInt8(results.count),
        types: own)
      row.shape = OpcodeRow.Shape(row, results: results)
      row.isVector = opcode.prefix == 0xFD
      row.fuel = UInt8(truncatingIfNeeded: opcode.fuelCost)
      row.first = row.takesAddress ? .i32 : own[0]
      row.second = operands.count > 1 ? own[1] : .bottom
      row.result = results.isEmpty ? .bottom : own[operands.count]
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

extension OpcodeRow.Shape {
  init(_ row: OpcodeRow, results: [OperandType]) {
    switch row.opcode {
    case .localGet: self = .localGet
    case .localSet: self = .localSet
    case .localTee: self = .localTee
    case .i32Const: self = .i32Const
    case .i64Const: self = .i64Const
    case .f32Const: self = .f32Const
    case .f64Const: self = .f64Const
    case .drop: self = .drop
    case .br: self = .br
    case .brIf: self = .brIf
    case .call: self = .call
    case .end: self = .end
    case .block: self = .block
    case .loop: self = .loop
    default:
      let isOfNumbers = !row.opcode.signature.operands.contains(.v128) && !results.contains(.v128)
      switch (row.immediates, row.operandCount, row.resultCount) {
      case _ where row.isSpecial || !isOfNumbers || row.feature == FeatureSet(.threads): self = .other
      case (.none, 1, 1): self = .unary
      case (.none, 2, 1): self = .binary
      case (.memarg, 1, 1): self = .load
      case (.memarg, 2, 0): self = .store
      default: self = .other
      }
    }
  }
}
