import WasmTypes

/// The operators that random programs use, from the instruction table: by the type of their result, or of what they store.
enum RandomOperators {
  /// Results of the same bits everywhere, once NaNs are made canonical: no relaxed instructions.
  private static let features: Set<Feature> = [.mvp, .signExtension, .saturatingFloatToInt, .simd]
  private static let usable = Opcode.allCases.filter { features.contains($0.feature) && !$0.signature.isSpecial }

  /// Operators on values, also with a lane.
  static let operators = byResult { $0.immediates == .none || $0.immediates == .lane || $0.immediates == .shuffle }
  static let loads = byResult { $0.immediates == .memarg && $0.signature.operands.count == 1 }
  static let laneLoads = usable.filter { $0.immediates == .memargLane && $0.signature.results.count == 1 }
  /// Stores, and stores of lanes.
  static let stores = usable.filter {
    ($0.immediates == .memarg || $0.immediates == .memargLane) && $0.signature.results.isEmpty
  }

  /// Loads and read-modify-writes by the type of their result; they do not wait.
  static let atomics = Dictionary(grouping: sequential.filter { $0.signature.results.count == 1 }) {
    $0.signature.results[0].code
  }
  static let atomicStores = sequential.filter { $0.signature.results.isEmpty && !$0.signature.operands.isEmpty }
  private static let sequential = Opcode.allCases.filter {
    $0.feature == .threads && $0.immediates == .memarg && $0 != .memoryAtomicWait32 && $0 != .memoryAtomicWait64
  }

  private static func byResult(_ isIncluded: (Opcode) -> Bool) -> [UInt8: [Opcode]] {
    let list = usable.filter { $0.signature.results.count == 1 && !$0.signature.operands.isEmpty && isIncluded($0) }
    return Dictionary(grouping: list) { $0.signature.results[0].code }
  }

  /// What must not see a NaN's bits, for they may differ from engine to engine: the operands to make canonical.
  static func canonicalOperands(_ opcode: Opcode) -> Set<Int> {
    switch opcode {
    case .i32ReinterpretF32, .i64ReinterpretF64, .f32x4Splat, .f64x2Splat: [0]
    case .f32Copysign, .f64Copysign, .f32x4ReplaceLane, .f64x2ReplaceLane: [1]
    default: []
    }
  }

  /// Whether a vector may come out of an operator with any NaNs in its lanes.
  static func makesNaNs(_ opcode: Opcode) -> Bool {
    switch opcode {
    case .f32x4Add, .f32x4Sub, .f32x4Mul, .f32x4Div, .f32x4Min, .f32x4Max, .f32x4Sqrt, .f32x4Ceil, .f32x4Floor, .f32x4Trunc,
      .f32x4Nearest, .f32x4DemoteF64x2Zero, .f64x2Add, .f64x2Sub, .f64x2Mul, .f64x2Div, .f64x2Min, .f64x2Max, .f64x2Sqrt,
      .f64x2Ceil, .f64x2Floor, .f64x2Trunc, .f64x2Nearest, .f64x2PromoteLowF32x4:
      true
    default: false
    }
  }

  /// Operators that trap for many operands.
  static func traps(_ opcode: Opcode) -> Bool {
    switch opcode {
    case .i32DivS, .i32DivU, .i32RemS, .i32RemU, .i64DivS, .i64DivU, .i64RemS, .i64RemU, .i32TruncF32S, .i32TruncF32U,
      .i32TruncF64S, .i32TruncF64U, .i64TruncF32S, .i64TruncF32U, .i64TruncF64S, .i64TruncF64U:
      true
    default: false
    }
  }
}

extension OperandType {
  /// The type in the binary format, where the first types count down from 0x7F; an address is an i32 here.
  var code: UInt8 { self == .address ? 0x7F : 0x80 - rawValue }
}
