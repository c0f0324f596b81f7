/// The declarative list of internal instructions whose handlers are generated.
///
/// Each entry is the Wasm mnemonic and a Swift expression over `a` and `b`; the shape (operands, trap check, fusion variants) follows
/// from the list that it stands in.
enum HandlerTable {
  struct Operation {
    var mnemonic: String
    var operand: String
    var result: String
    var expression: String
  }

  /// Two operands, no trap; integers also have a form with a constant on the right.
  static let binary: [Operation] =
    integers { w, t in
      [
        ("add", "UInt\(w)", "a &+ b"), ("sub", "UInt\(w)", "a &- b"), ("mul", "UInt\(w)", "a &* b"), ("and", "UInt\(w)", "a & b"),
        ("or", "UInt\(w)", "a | b"), ("xor", "UInt\(w)", "a ^ b"), ("shl", "UInt\(w)", "a &<< b"),
        ("shr_s", "Int\(w)", "a &>> b"),
        ("shr_u", "UInt\(w)", "a &>> b"), ("rotl", "UInt\(w)", "rotateLeft(a, b)"), ("rotr", "UInt\(w)", "rotateRight(a, b)"),
      ].map { Operation(mnemonic: "\(t).\($0.0)", operand: $0.1, result: $0.1, expression: $0.2) }
    }
    + floats { t, type in
      [
        ("add", "a + b"), ("sub", "a - b"), ("mul", "a * b"), ("div", "a / b"), ("min", "wasmMinimum(a, b)"),
        ("max", "wasmMaximum(a, b)"), ("copysign", "wasmCopySign(a, b)"),
      ].map { Operation(mnemonic: "\(t).\($0.0)", operand: type, result: type, expression: $0.1) }
    }

  /// Two operands and a trap: the expression yields a value or throws the trap by name.
  static let trappingBinary: [Operation] = integers { w, t in
    [
      ("div_s", "Int\(w)", "divideSigned(a, b)"), ("div_u", "UInt\(w)", "divideUnsigned(a, b)"),
      ("rem_s", "Int\(w)", "remainderSigned(a, b)"), ("rem_u", "UInt\(w)", "divideUnsignedRemainder(a, b)"),
    ].map { Operation(mnemonic: "\(t).\($0.0)", operand: $0.1, result: $0.1, expression: $0.2) }
  }

  /// Comparisons: a value form and a fused branch form each.
  static let comparisons: [Operation] =
    integers { w, t in
      [
        ("eq", "UInt\(w)", "a == b"), ("ne", "UInt\(w)", "a != b"), ("lt_s", "Int\(w)", "a < b"), ("lt_u", "UInt\(w)", "a < b"),
        ("gt_s", "Int\(w)", "a > b"), ("gt_u", "UInt\(w)", "a > b"), ("le_s", "Int\(w)", "a <= b"),
        ("le_u", "UInt\(w)", "a <= b"),
        ("ge_s", "Int\(w)", "a >= b"), ("ge_u", "UInt\(w)", "a >= b"),
      ].map { Operation(mnemonic: "\(t).\($0.0)", operand: $0.1, result: "Bool", expression: $0.2) }
    }
    + floats { t, type in
      [("eq", "a == b"), ("ne", "a != b"), ("lt", "a < b"), ("gt", "a > b"), ("le", "a <= b"), ("ge", "a >= b")]
        .map { Operation(mnemonic: "\(t).\($0.0)", operand: type, result: "Bool", expression: $0.1) }
    }

  static let unary: [Operation] =
    integers { w, t in
      [
        Operation(mnemonic: "\(t).eqz", operand: "UInt\(w)", result: "UInt32", expression: "a == 0 ? 1 : 0"),
        Operation(
          mnemonic: "\(t).clz", operand: "UInt\(w)", result: "UInt\(w)",
          expression: "UInt\(w)(truncatingIfNeeded: a.leadingZeroBitCount)"),
        Operation(
          mnemonic: "\(t).ctz", operand: "UInt\(w)", result: "UInt\(w)",
          expression: "UInt\(w)(truncatingIfNeeded: a.trailingZeroBitCount)"),
        Operation(
          mnemonic: "\(t).popcnt", operand: "UInt\(w)", result: "UInt\(w)",
          expression: "UInt\(w)(truncatingIfNeeded: a.nonzeroBitCount)"),
      ]
    }
    + floats { t, type in
      [
        ("abs", "wasmAbsolute(a)"), ("neg", "wasmNegate(a)"), ("ceil", "wasmCeiling(a)"), ("floor", "wasmFloor(a)"),
        ("trunc", "wasmTruncate(a)"), ("nearest", "wasmNearest(a)"), ("sqrt", "wasmSquareRoot(a)"),
      ].map { Operation(mnemonic: "\(t).\($0.0)", operand: type, result: type, expression: $0.1) }
    }
    + [
      ("i64.extend_i32_s", "Int32", "Int64", "Int64(a)"), ("i64.extend_i32_u", "UInt32", "UInt64", "UInt64(a)"),
      ("f32.convert_i32_s", "Int32", "Float", "Float(a)"), ("f32.convert_i32_u", "UInt32", "Float", "Float(a)"),
      ("f32.convert_i64_s", "Int64", "Float", "Float(a)"), ("f32.convert_i64_u", "UInt64", "Float", "Float(a)"),
      ("f32.demote_f64", "Double", "Float", "Float(a)"), ("f64.convert_i32_s", "Int32", "Double", "Double(a)"),
      ("f64.convert_i32_u", "UInt32", "Double", "Double(a)"), ("f64.convert_i64_s", "Int64", "Double", "Double(a)"),
      ("f64.convert_i64_u", "UInt64", "Double", "Double(a)"), ("f64.promote_f32", "Float", "Double", "Double(a)"),
      ("i32.extend8_s", "Int32", "Int32", "Int32(Int8(truncatingIfNeeded: a))"),
      ("i32.extend16_s", "Int32", "Int32", "Int32(Int16(truncatingIfNeeded: a))"),
      ("i64.extend8_s", "Int64", "Int64", "Int64(Int8(truncatingIfNeeded: a))"),
      ("i64.extend16_s", "Int64", "Int64", "Int64(Int16(truncatingIfNeeded: a))"),
      ("i32.trunc_sat_f32_s", "Float", "Int32", "saturate(a) { Int32($0) }"),
      ("i32.trunc_sat_f32_u", "Float", "UInt32", "saturate(a) { UInt32($0) }"),
      ("i32.trunc_sat_f64_s", "Double", "Int32", "saturate(a) { Int32($0) }"),
      ("i32.trunc_sat_f64_u", "Double", "UInt32", "saturate(a) { UInt32($0) }"),
      ("i64.trunc_sat_f32_s", "Float", "Int64", "saturate(a) { Int64($0) }"),
      ("i64.trunc_sat_f32_u", "Float", "UInt64", "saturate(a) { UInt64($0) }"),
      ("i64.trunc_sat_f64_s", "Double", "Int64", "saturate(a) { Int64($0) }"),
      ("i64.trunc_sat_f64_u", "Double", "UInt64", "saturate(a) { UInt64($0) }"),
    ].map { Operation(mnemonic: $0.0, operand: $0.1, result: $0.2, expression: $0.3) }

  /// Conversions that trap.
  static let trappingUnary: [Operation] = ["i32", "i64"].flatMap { to in
    [("f32", "Float"), ("f64", "Double")].flatMap { from, type in
      [("s", "Int"), ("u", "UInt")].map { sign, prefix in
        Operation(
          mnemonic: "\(to).trunc_\(from)_\(sign)", operand: type, result: prefix + to.dropFirst(),
          expression: "truncate(a) { \(prefix)\(to.dropFirst())($0) }")
      }
    }
  }

  /// (mnemonic, type in memory, type in the slot). A slot of an i32 may hold anything in its upper half, so what widens with zeros
  /// is one instruction for i32 and i64.
  static let loads: [(String, String, String)] = [
    ("i32.load", "UInt32", "UInt64"), ("i64.load", "UInt64", "UInt64"), ("i32.load8_s", "Int8", "Int32"),
    ("i32.load8_u", "UInt8", "UInt64"), ("i32.load16_s", "Int16", "Int32"), ("i32.load16_u", "UInt16", "UInt64"),
    ("i64.load8_s", "Int8", "Int64"), ("i64.load16_s", "Int16", "Int64"), ("i64.load32_s", "Int32", "Int64"),
    ("f32.load", "Float", "Float"), ("f64.load", "Double", "Double"),
  ]

  /// Instructions that are another one on bits. Equal handlers must not stand side by side: the compiler would merge them, and one
  /// of them would be a jump to the other.
  static let aliases: [(String, String)] = [
    ("i64.load8_u", "i32.load8_u"), ("i64.load16_u", "i32.load16_u"), ("i64.load32_u", "i32.load"),
    ("i64.store32", "i32.store"), ("i64.store16", "i32.store16"), ("i64.store8", "i32.store8"),
    ("i32.wrap_i64", "i64.extend_i32_u"), ("i64.extend32_s", "i64.extend_i32_s"),
  ]

  /// (mnemonic, type in memory)
  static let stores: [(String, String)] = [
    ("i32.store", "UInt32"), ("i64.store", "UInt64"), ("i32.store8", "UInt8"), ("i32.store16", "UInt16"),
    ("f32.store", "Float"), ("f64.store", "Double"),
  ]

  /// Internal instructions with a handler written by hand under `Execution/Handlers`.
  static let handwritten: [String] = [
    "exit", "cross_return", "unreachable", "copy", "copy_wide", "copy_many", "copy_two", "copy_sum", "const_32", "const_s32",
    "const_64", "zero_locals", "zero_one", "zero_two", "zero_three", "zero_four",
    "select", "select_wide", "br", "br_metered", "br_if_nonzero", "br_if_nonzero_metered", "br_if_zero", "br_if_zero_metered",
    "br_if_nonzero_left", "br_if_nonzero_left_metered", "br_if_zero_left",
    "br_if_zero_left_metered", "select_left", "br_table_left", "br_table_left_metered", "return_integer", "return_single",
    "return_double", "call_indirect_left",
    "br_table", "br_table_metered", "return_none", "return_one", "return_many", "call", "call_metered", "call_import",
    "call_indirect", "call_indirect_wide", "return_call", "return_call_import", "return_call_indirect",
    "return_call_indirect_wide", "global_get", "global_set", "global_get_wide", "global_set_wide", "memory_size", "memory_grow",
    "memory_fill",
    "memory_copy", "memory_init", "data_drop", "table_get", "table_set", "table_size", "table_grow", "table_fill", "table_copy",
    "table_init", "elem_drop", "ref_func", "throw_tag", "throw_ref",
    "i64_add128", "i64_sub128", "i64_mul_wide_s", "i64_mul_wide_u",
    "profile", "atomic_fence", "memory_atomic_notify", "memory_atomic_wait32", "memory_atomic_wait64",
  ]

  private static func integers(_ make: (Int, String) -> [Operation]) -> [Operation] { make(32, "i32") + make(64, "i64") }
  private static func floats(_ make: (String, String) -> [Operation]) -> [Operation] {
    make("f32", "Float") + make("f64", "Double")
  }
}
