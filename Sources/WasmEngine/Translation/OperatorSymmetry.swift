import WasmTypes

/// Comparisons and operators that are each other's mirror image.
enum Comparison {
  /// The comparison that is true exactly where another is false; nil for floats, which have NaN.
  static func opposite(_ opcode: Opcode) -> Opcode? {
    switch opcode {
    case .i32Eq: .i32Ne
    case .i32Ne: .i32Eq
    case .i32LtS: .i32GeS
    case .i32LtU: .i32GeU
    case .i32GtS: .i32LeS
    case .i32GtU: .i32LeU
    case .i32LeS: .i32GtS
    case .i32LeU: .i32GtU
    case .i32GeS: .i32LtS
    case .i32GeU: .i32LtU
    case .i64Eq: .i64Ne
    case .i64Ne: .i64Eq
    case .i64LtS: .i64GeS
    case .i64LtU: .i64GeU
    case .i64GtS: .i64LeS
    case .i64GtU: .i64LeU
    case .i64LeS: .i64GtS
    case .i64LeU: .i64GtU
    case .i64GeS: .i64LtS
    case .i64GeU: .i64LtU
    default: nil
    }
  }

  /// The operator with its operands exchanged, where there is one.
  static func exchanged(_ opcode: Opcode) -> Opcode? {
    switch opcode {
    case .i32Add, .i32Mul, .i32And, .i32Or, .i32Xor, .i32Eq, .i32Ne: opcode
    case .i64Add, .i64Mul, .i64And, .i64Or, .i64Xor, .i64Eq, .i64Ne: opcode
    case .i32LtS: .i32GtS
    case .i32LtU: .i32GtU
    case .i32GtS: .i32LtS
    case .i32GtU: .i32LtU
    case .i32LeS: .i32GeS
    case .i32LeU: .i32GeU
    case .i32GeS: .i32LeS
    case .i32GeU: .i32LeU
    case .i64LtS: .i64GtS
    case .i64LtU: .i64GtU
    case .i64GtS: .i64LtS
    case .i64GtU: .i64LtU
    case .i64LeS: .i64GeS
    case .i64LeU: .i64GeU
    case .i64GeS: .i64LeS
    case .i64GeU: .i64LeU
    case .f32Eq, .f32Ne, .f64Eq, .f64Ne: opcode
    case .f32Lt: .f32Gt
    case .f32Gt: .f32Lt
    case .f32Le: .f32Ge
    case .f32Ge: .f32Le
    case .f64Lt: .f64Gt
    case .f64Gt: .f64Lt
    case .f64Le: .f64Ge
    case .f64Ge: .f64Le
    default: nil
    }
  }
}
