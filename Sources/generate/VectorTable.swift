/// The declarative list of vector instructions whose handlers are generated: each a Swift expression over `a`, `b` and `c`.
///
/// In expressions `V` stands for the operands' vector type.
enum VectorTable {
  struct Operation {
    var mnemonic: String
    /// The type of the operands, or of what lies in memory.
    var operand: String
    var expression: String

    init(_ mnemonic: String, _ operand: String, _ expression: String) {
      (self.mnemonic, self.operand, self.expression) = (mnemonic, operand, expression)
    }
  }

  /// The types of integer lanes of one width.
  struct Shape {
    var width: Int
    var lanes: Int { 128 / width }
    var name: String { "i\(width)x\(lanes)" }
    var signed: String { "I\(width)x\(lanes)" }
    var unsigned: String { "U\(width)x\(lanes)" }
    /// The lanes half as wide.
    var half: Shape { Shape(width: width / 2) }

    func type(_ sign: String) -> String { sign == "s" ? signed : unsigned }
  }

  private typealias Rows = [(name: String, operand: String, expression: String)]

  static let shapes = [Shape(width: 8), Shape(width: 16), Shape(width: 32), Shape(width: 64)]
  private static let wideShapes = Array(shapes.dropFirst())
  private static let floatShapes = [("f32x4", "F32x4"), ("f64x2", "F64x2")]
  private static let halves = [("low", "lowHalf"), ("high", "highHalf")]
  private static let signs = ["s", "u"]

  private static func operations(_ prefix: String, _ rows: Rows) -> [Operation] {
    rows.map { Operation("\(prefix).\($0.name)", $0.operand, $0.expression) }
  }

  // MARK: One operand

  static let unary = shapes.flatMap(integerUnary) + floatShapes.flatMap(floatUnary) + bitwiseUnary + conversions + splats

  private static func integerUnary(_ shape: Shape) -> [Operation] {
    let rows: Rows = [
      ("abs", shape.signed, "select(a .< V(), V() &- a, a)"),
      ("neg", shape.unsigned, "V() &- a"),
      ("all_true", shape.unsigned, "isNone(a .== V())"),
      ("bitmask", shape.width == 64 ? shape.unsigned : shape.signed, "bitmask(a)"),
    ]
    return operations(shape.name, rows) + (shape.width > 8 ? extensions(shape) : [])
  }

  private static func extensions(_ shape: Shape) -> [Operation] {
    var rows: Rows = []
    for sign in signs {
      let to = shape.type(sign)
      for (name, half) in halves {
        rows.append(
          ("extend_\(name)_\(shape.half.name)_\(sign)", shape.half.type(sign), "\(to)(truncatingIfNeeded: a.\(half))"))
      }
      guard shape.width < 64 else { continue }
      rows.append(("extadd_pairwise_\(shape.half.name)_\(sign)", shape.half.type(sign), "addPairs(a)"))
    }
    return operations(shape.name, rows)
  }

  private static func floatUnary(_ name: String, _ type: String) -> [Operation] {
    let rows: Rows = [
      ("abs", type, "wasmAbsolute(a)"), ("neg", type, "wasmNegate(a)"), ("sqrt", type, "squareRoot(a)"),
      ("ceil", type, "ceiling(a)"), ("floor", type, "floor(a)"), ("trunc", type, "truncated(a)"),
      ("nearest", type, "nearest(a)"),
    ]
    return operations(name, rows)
  }

  private static let bitwiseUnary = [
    Operation("v128.not", "U64x2", "~a"), Operation("v128.any_true", "U64x2", "isAnyTrue(a)"),
    Operation("i8x16.popcnt", "U8x16", "popcount(a)"),
  ]

  private static let conversions = [
    Operation("i32x4.trunc_sat_f32x4_s", "F32x4", "saturateSigned(a)"),
    Operation("i32x4.trunc_sat_f32x4_u", "F32x4", "saturateUnsigned(a)"),
    Operation("i32x4.trunc_sat_f64x2_s_zero", "F64x2", "saturateSigned(a)"),
    Operation("i32x4.trunc_sat_f64x2_u_zero", "F64x2", "saturateUnsigned(a)"),
    Operation("f32x4.convert_i32x4_s", "I32x4", "F32x4(a)"), Operation("f32x4.convert_i32x4_u", "U32x4", "F32x4(a)"),
    Operation("f64x2.convert_low_i32x4_s", "I32x4", "F64x2(a.lowHalf)"),
    Operation("f64x2.convert_low_i32x4_u", "U32x4", "F64x2(a.lowHalf)"),
    Operation("f32x4.demote_f64x2_zero", "F64x2", "F32x4(lowHalf: SIMD2(a), highHalf: SIMD2())"),
    Operation("f64x2.promote_low_f32x4", "F32x4", "F64x2(a.lowHalf)"),
  ]

  private static let splats = shapes.map {
    Operation("\($0.name).splat", "UInt\($0.width)", "\($0.unsigned)(repeating: a)")
  }

  // MARK: Two operands. Each also has a form with a constant on the right.

  static let binary =
    shapes.flatMap(comparisons) + shapes.flatMap(arithmetic) + wideShapes.flatMap(products)
    + floatShapes.flatMap(floatBinary) + otherBinary

  /// 64-bit lanes have no unsigned order.
  private static func comparisons(_ shape: Shape) -> [Operation] {
    var rows: Rows = [("eq", shape.unsigned, "bits(a .== b)"), ("ne", shape.unsigned, "bits(a .!= b)")]
    for sign in shape.width < 64 ? signs : ["s"] {
      for (name, test) in [("lt", ".<"), ("gt", ".>"), ("le", ".<="), ("ge", ".>=")] {
        rows.append(("\(name)_\(sign)", shape.type(sign), "bits(a \(test) b)"))
      }
    }
    return operations(shape.name, rows)
  }

  private static func arithmetic(_ shape: Shape) -> [Operation] {
    var rows: Rows = [("add", shape.unsigned, "a &+ b"), ("sub", shape.unsigned, "a &- b")]
    if shape.width > 8 { rows.append(("mul", shape.unsigned, "a &* b")) }
    for sign in shape.width < 64 ? signs : [] {
      rows.append(("min_\(sign)", shape.type(sign), "select(a .< b, a, b)"))
      rows.append(("max_\(sign)", shape.type(sign), "select(a .> b, a, b)"))
    }
    if shape.width < 32 {
      rows += [
        ("add_sat_s", shape.signed, "addSaturating(a, b)"), ("add_sat_u", shape.unsigned, "addSaturating(a, b)"),
        ("sub_sat_s", shape.signed, "subtractSaturating(a, b)"), ("sub_sat_u", shape.unsigned, "subtractSaturating(a, b)"),
        ("avgr_u", shape.unsigned, "average(a, b)"),
      ]
    }
    return operations(shape.name, rows)
  }

  private static func products(_ shape: Shape) -> [Operation] {
    var rows: Rows = []
    for sign in signs {
      for (name, half) in halves {
        rows.append(
          ("extmul_\(name)_\(shape.half.name)_\(sign)", shape.half.type(sign), "multiplyWide(a.\(half), b.\(half))"))
      }
    }
    return operations(shape.name, rows)
  }

  private static func floatBinary(_ name: String, _ type: String) -> [Operation] {
    let rows: Rows = [
      ("eq", type, "bits(a .== b)"), ("ne", type, "bits(a .!= b)"), ("lt", type, "bits(a .< b)"), ("gt", type, "bits(a .> b)"),
      ("le", type, "bits(a .<= b)"), ("ge", type, "bits(a .>= b)"), ("add", type, "a + b"), ("sub", type, "a - b"),
      ("mul", type, "a * b"), ("div", type, "a / b"), ("min", type, "wasmMinimum(a, b)"), ("max", type, "wasmMaximum(a, b)"),
      ("pmin", type, "select(b .< a, b, a)"), ("pmax", type, "select(a .< b, b, a)"),
    ]
    return operations(name, rows)
  }

  private static let otherBinary = [
    Operation("v128.and", "U64x2", "a & b"), Operation("v128.andnot", "U64x2", "a & ~b"),
    Operation("v128.or", "U64x2", "a | b"), Operation("v128.xor", "U64x2", "a ^ b"),
    Operation("i8x16.narrow_i16x8_s", "I16x8", "narrowSigned(a, b)"),
    Operation("i8x16.narrow_i16x8_u", "I16x8", "narrowUnsigned(a, b)"),
    Operation("i16x8.narrow_i32x4_s", "I32x4", "narrowSigned(a, b)"),
    Operation("i16x8.narrow_i32x4_u", "I32x4", "narrowUnsigned(a, b)"),
    Operation("i16x8.q15mulr_sat_s", "I16x8", "q15Multiply(a, b)"), Operation("i32x4.dot_i16x8_s", "I16x8", "dotProduct(a, b)"),
    Operation("i16x8.relaxed_dot_i8x16_i7x16_s", "I8x16", "dotProduct(a, b)"),
  ]

  /// A vector and a count, taken modulo the lanes' width; each also with the count in the instruction.
  static let shifts = shapes.flatMap { shape in
    let rows: Rows = [("shl", shape.unsigned, "&<<"), ("shr_s", shape.signed, "&>>"), ("shr_u", shape.unsigned, "&>>")]
    return rows.map {
      Operation("\(shape.name).\($0.name)", $0.operand, "a \($0.expression) V(repeating: V.Scalar(truncatingIfNeeded: count))")
    }
  }

  // MARK: Three operands

  static let ternary =
    floatShapes.flatMap { name, type in
      [
        Operation("\(name).relaxed_madd", type, "a * b + c"), Operation("\(name).relaxed_nmadd", type, "wasmNegate(a) * b + c"),
      ]
    } + [
      Operation("v128.bitselect", "U64x2", "select(c, a, b)"),
      Operation("i32x4.relaxed_dot_i8x16_i7x16_add_s", "I8x16", "addPairs(dotProduct(a, b)) &+ (lanes(bits(c)) as I32x4)"),
    ]

  // MARK: Memory and lanes

  static let loads =
    [
      Operation("v128.load", "U64x2", "a"), Operation("v128.load32_zero", "UInt32", "U32x4(a, 0, 0, 0)"),
      Operation("v128.load64_zero", "UInt64", "U64x2(a, 0)"),
    ] + shapes.map { Operation("v128.load\($0.width)_splat", "UInt\($0.width)", "\($0.unsigned)(repeating: a)") }
    + wideShapes.flatMap { shape in
      signs.map { sign in
        let memory = "SIMD\(shape.lanes)<\(sign == "s" ? "Int" : "UInt")\(shape.half.width)>"
        return Operation(
          "v128.load\(shape.half.width)x\(shape.lanes)_\(sign)", memory, "\(shape.type(sign))(truncatingIfNeeded: a)")
      }
    }

  static let extracts = [
    Operation("i8x16.extract_lane_s", "Int8", "Int32(a)"), Operation("i8x16.extract_lane_u", "UInt8", "UInt32(a)"),
    Operation("i16x8.extract_lane_s", "Int16", "Int32(a)"), Operation("i16x8.extract_lane_u", "UInt16", "UInt32(a)"),
    Operation("i32x4.extract_lane", "UInt32", "a"), Operation("i64x2.extract_lane", "UInt64", "a"),
  ]

  /// Instructions that are another one on bits. Relaxed ones do what the deterministic profile prescribes: what their strict kin do.
  static let aliases =
    floatAliases(of: "i32x4", "f32x4") + floatAliases(of: "i64x2", "f64x2")
    + shapes.map { ("\($0.name).relaxed_laneselect", "v128.bitselect") }
    + [
      ("i8x16.swizzle", "i8x16.swizzle"), ("i8x16.relaxed_swizzle", "i8x16.swizzle"),
      ("i16x8.relaxed_q15mulr_s", "i16x8.q15mulr_sat_s"),
      ("i32x4.relaxed_trunc_f32x4_s", "i32x4.trunc_sat_f32x4_s"), ("i32x4.relaxed_trunc_f32x4_u", "i32x4.trunc_sat_f32x4_u"),
      ("i32x4.relaxed_trunc_f64x2_s_zero", "i32x4.trunc_sat_f64x2_s_zero"),
      ("i32x4.relaxed_trunc_f64x2_u_zero", "i32x4.trunc_sat_f64x2_u_zero"),
    ]

  private static func floatAliases(of integer: String, _ float: String) -> [(String, String)] {
    ["splat", "extract_lane", "replace_lane"].map { ("\(float).\($0)", "\(integer).\($0)") }
      + ["min", "max"].map { ("\(float).relaxed_\($0)", "\(float).\($0)") }
  }

  /// Internal instructions with a handler written by hand under `Execution/Handlers`.
  static let handwritten = [
    "return_vector", "const_128", "i8x16_swizzle", "shuffle_64", "shuffle_32", "shuffle_16", "shuffle_8",
    "shuffle_within_32", "shuffle_run", "zip_low", "zip_high", "zip_low_16", "zip_high_16", "zip_low_32", "zip_high_32",
    "bytes_even", "bytes_odd",
  ]
}
