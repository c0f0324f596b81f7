import RandomPrograms
import Testing
import WasmEngine
import WasmText
import WasmTypes

/// Vector operators against lane-by-lane Swift on random and awkward lanes, and vectors that the host passes.
struct VectorTests {
  /// An instance that exports each of some instructions under its mnemonic.
  private func exporting(_ mnemonics: [String], operands: Int, result: String = "v128") throws -> Instance {
    let parameters = [String](repeating: "v128", count: operands).joined(separator: " ")
    let arguments = (0..<operands).map { "(local.get \($0))" }.joined(separator: " ")
    let functions = mnemonics.map {
      "(func (export \"\($0)\") (param \(parameters)) (result \(result)) (\($0) \(arguments)))"
    }
    return try Store().instantiate(Module(WatParser.parse("(module \(functions.joined(separator: "\n")))")))
  }

  private static let rules: [(name: String, rule: FloatingPointRoundingRule)] = [
    ("ceil", .up), ("floor", .down), ("trunc", .towardZero), ("nearest", .toNearestOrEven),
  ]

  /// Bits of floats: some of any kind, many where rounding and conversion have their edges.
  private static func doubles(_ count: Int) -> [Double] {
    var random = SplitMix(state: 7)
    let edges: [Double] = [
      0, -0.0, 0.5, -0.5, 1.5, 2.5, -2.5, 0x1p31, -0x1p31, 0x1p32, 2_147_483_647.5, -2_147_483_648.5, 4_294_967_295.5, 0x1p52,
      -0x1p52, 0x1p52 - 0.5, 0x1p53, .infinity, -.infinity, .nan, .leastNonzeroMagnitude, .greatestFiniteMagnitude,
      Double(bitPattern: 0x7FF4_0000_0000_0001),
    ]
    return edges
      + (0..<count).map { index in
        let bits = random.next()
        // Every other one has an exponent between −2 and 61.
        guard index % 2 == 0 else { return Double(bitPattern: bits) }
        return Double(bitPattern: bits & 0x800F_FFFF_FFFF_FFFF | (1021 + bits >> 52 & 63) << 52)
      }
  }

  private static func floats(_ count: Int) -> [Float] {
    var random = SplitMix(state: 8)
    let edges: [Float] = [
      0, -0.0, 0.5, -0.5, 1.5, 2.5, -3.5, 0x1p31, -0x1p31, 0x1p32, 0x1.fffffep30, 0x1.fffffep31, 0x1p23, -0x1p23, 8_388_607.5,
      .infinity, -.infinity, .nan, .leastNonzeroMagnitude, .greatestFiniteMagnitude, Float(bitPattern: 0x7FA0_0001), -1, -0.99,
      0x1p24,
    ]
    return edges
      + (0..<count).map { index in
        let bits = UInt32(truncatingIfNeeded: random.next())
        guard index % 2 == 0 else { return Float(bitPattern: bits) }
        return Float(bitPattern: bits & 0x807F_FFFF | (125 + bits >> 23 & 31) << 23)
      }
  }

  @Test func doublesRound() throws {
    let instance = try exporting(Self.rules.map { "f64x2.\($0.name)" } + ["f64x2.sqrt"], operands: 1)
    for (name, rule) in Self.rules {
      let function = try instance.function("f64x2.\(name)", as: ((SIMD2<Double>) -> SIMD2<Double>).self)
      for value in Self.doubles(400) {
        let result = try function(SIMD2(value, -value))
        #expect(isSame(result[0], value.rounded(rule)) && isSame(result[1], (-value).rounded(rule)), "\(name) of \(value)")
      }
    }
    let squareRoot = try instance.function("f64x2.sqrt", as: ((SIMD2<Double>) -> SIMD2<Double>).self)
    for value in Self.doubles(400) {
      let result = try squareRoot(SIMD2(value, -value))
      #expect(isSame(result[0], value.squareRoot()) && isSame(result[1], (-value).squareRoot()), "root of \(value)")
    }
  }

  @Test func floatsRound() throws {
    let instance = try exporting(Self.rules.map { "f32x4.\($0.name)" } + ["f32x4.sqrt"], operands: 1)
    for (name, rule) in Self.rules {
      let function = try instance.function("f32x4.\(name)", as: ((SIMD4<Float>) -> SIMD4<Float>).self)
      for value in Self.floats(400) {
        let result = try function(SIMD4(value, -value, value / 3, 1))
        #expect(
          isSame(result[0], value.rounded(rule)) && isSame(result[1], (-value).rounded(rule))
            && isSame(result[2], (value / 3).rounded(rule)) && result[3] == 1, "\(name) of \(value)")
      }
    }
    let squareRoot = try instance.function("f32x4.sqrt", as: ((SIMD4<Float>) -> SIMD4<Float>).self)
    for value in Self.floats(400) {
      let result = try squareRoot(SIMD4(value, -value, 4, 9))
      #expect(isSame(result[0], value.squareRoot()) && isSame(result[1], (-value).squareRoot()), "root of \(value)")
      #expect(result[2] == 2 && result[3] == 3)
    }
  }

  /// Equal bits, or both a NaN that is quiet.
  private func isSame(_ a: Double, _ b: Double) -> Bool {
    a.isNaN ? b.isNaN && !a.isSignalingNaN : a.bitPattern == b.bitPattern
  }

  private func isSame(_ a: Float, _ b: Float) -> Bool {
    a.isNaN ? b.isNaN && !a.isSignalingNaN : a.bitPattern == b.bitPattern
  }

  @Test func floatsSaturate() throws {
    let instance = try exporting(
      ["i32x4.trunc_sat_f32x4_s", "i32x4.trunc_sat_f32x4_u", "i32x4.trunc_sat_f64x2_s_zero", "i32x4.trunc_sat_f64x2_u_zero"],
      operands: 1)
    let floatSigned = try instance.function("i32x4.trunc_sat_f32x4_s", as: ((SIMD4<Float>) -> SIMD4<Int32>).self)
    let floatUnsigned = try instance.function("i32x4.trunc_sat_f32x4_u", as: ((SIMD4<Float>) -> SIMD4<UInt32>).self)
    for value in Self.floats(400) {
      let lanes = SIMD4(value, -value, value * 2, 7.9)
      let (signed, unsigned) = (try floatSigned(lanes), try floatUnsigned(lanes))
      for lane in 0..<4 {
        #expect(signed[lane] == saturated(Double(lanes[lane])), "\(lanes[lane])")
        #expect(unsigned[lane] == saturated(Double(lanes[lane])), "\(lanes[lane])")
      }
    }
    let doubleSigned = try instance.function("i32x4.trunc_sat_f64x2_s_zero", as: ((SIMD2<Double>) -> SIMD4<Int32>).self)
    let doubleUnsigned = try instance.function("i32x4.trunc_sat_f64x2_u_zero", as: ((SIMD2<Double>) -> SIMD4<UInt32>).self)
    for value in Self.doubles(400) {
      let (signed, unsigned) = (try doubleSigned(SIMD2(value, -value)), try doubleUnsigned(SIMD2(value, -value)))
      #expect(signed == SIMD4(saturated(value), saturated(-value), 0, 0), "\(value)")
      #expect(unsigned == SIMD4(saturated(value), saturated(-value), 0, 0), "\(value)")
    }
  }

  private func saturated<I: FixedWidthInteger>(_ value: Double) -> I {
    if value.isNaN { return 0 }
    return I(exactly: value.rounded(.towardZero)) ?? (value < 0 ? .min : .max)
  }

  /// Bytes whose sums, differences and products often leave their range.
  private static func bytes(_ random: inout SplitMix) -> SIMD16<UInt8> {
    var result = SIMD16<UInt8>()
    for lane in 0..<16 {
      let bits = random.next()
      result[lane] = bits & 0x300 == 0 ? [0, 1, 127, 128, 255][Int(bits >> 32) % 5] : UInt8(truncatingIfNeeded: bits)
    }
    return result
  }

  @Test func bytesMatchScalars() throws {
    typealias Reference = (Int, Int) -> Int
    // Over the signed and the unsigned values of lanes; what they give is taken modulo 256.
    let signed: [(String, Reference)] = [
      ("i8x16.add_sat_s", { max(-128, min(127, $0 + $1)) }), ("i8x16.sub_sat_s", { max(-128, min(127, $0 - $1)) }),
      ("i8x16.min_s", { min($0, $1) }), ("i8x16.max_s", { max($0, $1) }), ("i8x16.lt_s", { $0 < $1 ? -1 : 0 }),
      ("i8x16.ge_s", { $0 >= $1 ? -1 : 0 }),
    ]
    let unsigned: [(String, Reference)] = [
      ("i8x16.add_sat_u", { min(255, $0 + $1) }), ("i8x16.sub_sat_u", { max(0, $0 - $1) }),
      ("i8x16.avgr_u", { ($0 + $1 + 1) / 2 }), ("i8x16.min_u", { min($0, $1) }), ("i8x16.max_u", { max($0, $1) }),
      ("i8x16.gt_u", { $0 > $1 ? -1 : 0 }), ("i8x16.add", { $0 + $1 }), ("i8x16.sub", { $0 - $1 }),
    ]
    let instance = try exporting((signed + unsigned).map(\.0), operands: 2)
    var random = SplitMix(state: 3)
    for (index, (name, reference)) in (signed + unsigned).enumerated() {
      let function = try instance.function(name, as: ((SIMD16<UInt8>, SIMD16<UInt8>) -> SIMD16<UInt8>).self)
      for _ in 0..<40 {
        let (a, b) = (Self.bytes(&random), Self.bytes(&random))
        let result = try function(a, b)
        for lane in 0..<16 {
          let isSigned = index < signed.count
          let x = isSigned ? Int(Int8(bitPattern: a[lane])) : Int(a[lane])
          let y = isSigned ? Int(Int8(bitPattern: b[lane])) : Int(b[lane])
          #expect(result[lane] == UInt8(truncatingIfNeeded: reference(x, y)), "\(name) of \(x) and \(y)")
        }
      }
    }
  }

  @Test func wordsMatchScalars() throws {
    let names = ["i16x8.add_sat_s", "i16x8.sub_sat_s", "i16x8.q15mulr_sat_s", "i8x16.narrow_i16x8_s", "i8x16.narrow_i16x8_u"]
    let instance = try exporting(names, operands: 2)
    typealias Words = SIMD8<Int16>
    let binary = try names.prefix(3).map { try instance.function($0, as: ((Words, Words) -> Words).self) }
    let narrowSigned = try instance.function("i8x16.narrow_i16x8_s", as: ((Words, Words) -> SIMD16<Int8>).self)
    let narrowUnsigned = try instance.function("i8x16.narrow_i16x8_u", as: ((Words, Words) -> SIMD16<UInt8>).self)
    var random = SplitMix(state: 4)
    for _ in 0..<80 {
      var (a, b) = (Words(), Words())
      for lane in 0..<8 {
        a[lane] = word(&random)
        b[lane] = word(&random)
      }
      let (sum, difference, product) = (try binary[0](a, b), try binary[1](a, b), try binary[2](a, b))
      let (signed, unsigned) = (try narrowSigned(a, b), try narrowUnsigned(a, b))
      for lane in 0..<8 {
        let (x, y) = (Int(a[lane]), Int(b[lane]))
        #expect(sum[lane] == Int16(clamping: x + y) && difference[lane] == Int16(clamping: x - y), "\(x) and \(y)")
        #expect(product[lane] == Int16(clamping: (x * y + 0x4000) >> 15), "\(x) × \(y)")
        #expect(signed[lane] == Int8(clamping: x) && signed[lane + 8] == Int8(clamping: y))
        #expect(unsigned[lane] == UInt8(clamping: x) && unsigned[lane + 8] == UInt8(clamping: y))
      }
    }
  }

  private func word(_ random: inout SplitMix) -> Int16 {
    let bits = random.next()
    return bits & 0x70000 == 0 ? [.min, .max, 0, -1, 255][Int(bits >> 32) % 5] : Int16(truncatingIfNeeded: bits)
  }

  @Test func lanesBecomeBits() throws {
    let shapes = [("i8x16", 8), ("i16x8", 16), ("i32x4", 32), ("i64x2", 64)]
    let instance = try exporting(shapes.map { $0.0 + ".bitmask" }, operands: 1, result: "i32")
    let counting = try exporting(["i8x16.popcnt"], operands: 1)
    let popcnt = try counting.function("i8x16.popcnt", as: ((SIMD16<UInt8>) -> SIMD16<UInt8>).self)
    var random = SplitMix(state: 5)
    for _ in 0..<100 {
      let lanes = Self.bytes(&random)
      for (name, width) in shapes {
        let function = try instance.function(name + ".bitmask", as: ((SIMD16<UInt8>) -> UInt32).self)
        let expected = (0..<128 / width).reduce(UInt32(0)) { $0 | UInt32(lanes[($1 + 1) * width / 8 - 1] >> 7) << UInt32($1) }
        #expect(try function(lanes) == expected, "\(name)")
      }
      let counts = try popcnt(lanes)
      for lane in 0..<16 { #expect(Int(counts[lane]) == lanes[lane].nonzeroBitCount) }
    }
  }

  /// Shuffles that move lanes of every width, of operands near and far from each other in the frame.
  @Test(arguments: [0, 9000]) func shuffles(localsBetween: Int) throws {
    var random = SplitMix(state: 6)
    let shuffles: [[Int]] = (0..<60).map { number in
      let width = [1, 2, 4, 8, 16][number % 5]
      return (0..<16 / width).flatMap { _ in
        let first = random.below(2) * 16 + random.below(17 - width)
        return (0..<width).map { first + $0 }
      }
    }
    // Lanes of every width of both in turn, every second byte, 16 bytes in a row, and bytes chosen alike within all 32 bits.
    let zips = [1, 2, 4].flatMap { width in
      [0, 8].map { start in (0..<16).map { start + $0 / (2 * width) * width + $0 % width + $0 / width % 2 * 16 } }
    }
    let halves = [0, 1].map { odd in (0..<16).map { 2 * $0 + odd } }
    let runs = (0...16).map { start in (0..<16).map { start + $0 } }
    let reversals = [2, 4, 8, 16].map { width in (0..<16).map { $0 / width * width + width - 1 - $0 % width } }
    let within = (0..<60).map { number in
      let bytes = (0..<4).map { _ in random.below(1 + number % 4) }
      let starts = (0..<4).map { _ in random.below(2) * 16 + random.below(17 - (number % 4 + 1)) }
      return (0..<16).map { starts[$0 / 4] + bytes[$0 % 4] }
    }
    let all = shuffles + zips + halves + runs + reversals + within
    let locals = [String](repeating: "i64", count: localsBetween).joined(separator: " ")
    let functions = all.enumerated().map { number, lanes in
      """
      (func (export "\(number)") (param v128 v128) (result v128) (local \(locals) v128)
        (local.set \(2 + localsBetween) (local.get 1))
        (i8x16.shuffle \(lanes.map(String.init).joined(separator: " ")) (local.get 0) (local.get \(2 + localsBetween)))
        (local.set 0 (v128.const i64x2 0 0)))
      """
    }
    let instance = try Store().instantiate(Module(WatParser.parse("(module \(functions.joined(separator: "\n")))")))
    let (a, b) = (Self.bytes(&random), Self.bytes(&random))
    for (number, lanes) in all.enumerated() {
      let function = try instance.function("\(number)", as: ((SIMD16<UInt8>, SIMD16<UInt8>) -> SIMD16<UInt8>).self)
      let result = try function(a, b)
      for lane in 0..<16 {
        #expect(result[lane] == (lanes[lane] < 16 ? a[lanes[lane]] : b[lanes[lane] - 16]), "\(lanes)")
      }
    }
  }

  /// Operands that are constants become part of the instruction.
  @Test func constants() throws {
    let module = try Module(
      WatParser.parse(
        """
        (module
          (func (export "right") (param v128) (result v128) (i32x4.sub (local.get 0) (v128.const i32x4 1 2 3 4)))
          (func (export "left") (param v128) (result v128) (i32x4.sub (v128.const i32x4 1 2 3 4) (local.get 0)))
          (func (export "both") (result v128) (i32x4.sub (v128.const i32x4 1 2 3 4) (v128.const i32x4 4 4 4 -4)))
          (func (export "kept") (param v128) (result v128) (local v128)
            (i32x4.sub (local.get 0) (local.tee 1 (v128.const i32x4 1 2 3 4)))
            (i32x4.add (local.get 1)))
          (func (export "shift") (param v128) (result v128) (i8x16.shr_s (local.get 0) (i32.const 9))))
        """))
    let instance = try Store().instantiate(module)
    typealias Lanes = SIMD4<Int32>
    #expect(try instance.function("right", as: ((Lanes) -> Lanes).self)(Lanes(5, 5, 5, 5)) == Lanes(4, 3, 2, 1))
    #expect(try instance.function("left", as: ((Lanes) -> Lanes).self)(Lanes(5, 5, 5, 5)) == Lanes(-4, -3, -2, -1))
    #expect(try instance.function("both", as: (() -> Lanes).self)() == Lanes(-3, -2, -1, 8))
    #expect(try instance.function("kept", as: ((Lanes) -> Lanes).self)(Lanes(5, 6, 7, 8)) == Lanes(5, 6, 7, 8))
    let bytes = SIMD16<Int8>(repeating: -128)
    #expect(try instance.function("shift", as: ((SIMD16<Int8>) -> SIMD16<Int8>).self)(bytes) == SIMD16(repeating: -64))
  }

  @Test func hostPassesVectors() throws {
    let module = try Module(
      WatParser.parse(
        """
        (module
          (import "host" "scale" (func $scale (param i32 v128 f64) (result v128)))
          (import "host" "swap" (func $swap (param v128 i64 v128) (result v128 i64 v128)))
          (global (export "global") (mut v128) (v128.const i32x4 1 2 3 4))
          (func (export "scale") (param v128) (result v128)
            (call $scale (i32.const 3) (local.get 0) (f64.const 0.5)))
          (func (export "swap") (param v128 v128) (result v128 i64 v128)
            (call $swap (local.get 0) (i64.const 9) (local.get 1))))
        """))
    var imports = Imports()
    imports.define("host", "scale") { (_: HostCall, count: Int32, lanes: SIMD4<Float>, factor: Double) -> SIMD4<Float> in
      lanes * Float(count) * Float(factor)
    }
    let swapped = FunctionType([.v128, .i64, .v128], [.v128, .i64, .v128])
    imports.define("host", "swap", type: swapped) { call in
      let (first, second) = (call.argument(0, as: SIMD2<UInt64>.self), call.argumentValue(1))
      try call.setResultValue(0, call.argumentValue(2))
      try call.setResultValue(1, second)
      call.setResult(2, first)
    }
    let instance = try Store().instantiate(module, imports: imports)
    let scale = try instance.function("scale", as: ((SIMD4<Float>) -> SIMD4<Float>).self)
    #expect(try scale(SIMD4(1, 2, -4, .infinity)) == SIMD4(1.5, 3, -6, .infinity))
    let results = try instance.function("swap").call([.v128(1, 2), Value(SIMD16<UInt8>(repeating: 7))])
    #expect(results.count == 3)
    #expect(results[0].lanes(as: SIMD16<UInt8>.self) == SIMD16(repeating: 7))
    #expect(results[1].lanes(as: SIMD2<Int64>.self) == nil)
    #expect(results[2].lanes(as: SIMD2<Int64>.self) == SIMD2(1, 2))
    #expect(try instance.global("global").value.lanes() == SIMD4<Int32>(1, 2, 3, 4))
    try instance.global("global").set(Value(SIMD8<Int16>(repeating: -1)))
    #expect(try instance.global("global").value.lanes() == SIMD4<Int32>(repeating: -1))
    #expect(throws: WasmError.self) { try instance.function("scale", as: ((Int64) -> SIMD4<Float>).self) }
    #expect(throws: WasmError.self) { try instance.function("scale").call([.i64(1)]) }
  }
}
