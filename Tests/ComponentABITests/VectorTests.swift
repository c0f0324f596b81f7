import Testing

@testable import ComponentABI

/// The vectors of the Canonical ABI's own test program, `run_tests.py`: each value is lifted, lowered into another memory, lifted
/// again and compared; each trap has its fault.
@Suite struct VectorTests {
  enum Expected {
    case value(ComponentValue)
    case fault(String)
  }

  func check(
    _ type: ComponentType, _ slots: [UInt64], _ expected: Expected, memory bytes: [UInt8] = []
  ) throws {
    let layout = try Layout(type)
    let source = TestMemory(count: 0)
    source.bytes = bytes
    var from = slots[...]
    var lifter = Lifter(memory: source, limit: 1 << 16)
    switch expected {
    case .fault(let kind):
      #expect(fault { _ = try lifter.lift(layout, from: &from) } == kind, "\(type) \(slots)")
    case .value(let value):
      #expect(try lifter.lift(layout, from: &from) == value, "\(type) \(slots)")
      #expect(from.isEmpty)
      let target = TestMemory(count: 1024)
      var lowered: [UInt64] = []
      try Lowerer(memory: target).lower(value, layout, into: &lowered)
      #expect(lowered.count == layout.flat?.count)
      var again = lowered[...]
      var second = Lifter(memory: target, limit: 1 << 16)
      #expect(try second.lift(layout, from: &again) == value, "\(type) \(slots) again")
    }
  }

  func union(_ types: ComponentType...) -> ComponentType {
    .variant(ComponentType.Variant(nil, types.enumerated().map { ComponentType.Case("\($0.offset)", $0.element) }))
  }

  func flags(_ count: Int) -> ComponentType { .flags(ComponentType.Flags(nil, (0..<count).map { "\($0)" })) }

  private let empty = ComponentType.record(ComponentType.Record(nil, []))
  private let float = UInt64(Float(3.14).bitPattern)

  @Test func recordsTuplesAndFlags() throws {
    try check(empty, [], .value(.record([])))
    let fields = [
      ComponentType.Field("x", .u8), ComponentType.Field("y", .u16), ComponentType.Field("z", .u32),
    ]
    try check(
      .record(ComponentType.Record(nil, fields)), [1, 2, 3], .value(.record(["x": .u8(1), "y": .u16(2), "z": .u32(3)])))
    try check(.tuple([.tuple([.u8, .u8]), .u8]), [1, 2, 3], .value(.tuple([.tuple([.u8(1), .u8(2)]), .u8(3)])))
    for (bits, labels) in [(0, []), (2, ["1"]), (3, ["0", "1"]), (4, [])] as [(UInt64, [String])] {
      try check(flags(2), [bits], .value(.flags(labels)))
    }
    try check(flags(32), [0xffff_ffff], .value(.flags((0..<32).map { "\($0)" })))
  }

  @Test func variants() throws {
    let type = ComponentType.variant(
      ComponentType.Variant(nil, [ComponentType.Case("x", .u8), ComponentType.Case("y", .f32), ComponentType.Case("z")]))
    try check(type, [0, 42], .value(.variant("x", .u8(42))))
    try check(type, [0, 256], .value(.variant("x", .u8(0))))
    try check(type, [1, 0x4048_f5c3], .value(.variant("y", .f32(3.14))))
    try check(type, [2, 0xffff_ffff], .value(.variant("z", nil)))
    try check(type, [3, 0], .fault("invalidDiscriminant"))
    let wide = UInt64(1) << 35
    try check(union(.u32, .u64), [0, 42], .value(.variant("0", .u32(42))))
    try check(union(.u32, .u64), [0, wide], .value(.variant("0", .u32(0))))
    try check(union(.u32, .u64), [1, wide], .value(.variant("1", .u64(wide))))
    try check(union(.f32, .u64), [0, float], .value(.variant("0", .f32(3.14))))
    try check(union(.f32, .u64), [0, wide], .value(.variant("0", .f32(0))))
    try check(union(.f32, .u64), [1, wide], .value(.variant("1", .u64(wide))))
    try check(union(.f64, .u64), [0, 0x4009_1EB8_51EB_851F], .value(.variant("0", .f64(3.14))))
    try check(union(.f64, .u64), [0, wide], .value(.variant("0", .f64(Double(bitPattern: wide)))))
    try check(union(.f64, .u64), [1, wide], .value(.variant("1", .u64(wide))))
    try check(union(.u8), [0, 42], .value(.variant("0", .u8(42))))
    try check(union(.u8), [1, 256], .fault("invalidDiscriminant"))
    try check(union(.u8), [0, 256], .value(.variant("0", .u8(0))))
    let mixed = union(.tuple([.u8, .f32]), .u64)
    #expect(try Layout(mixed).flat == [.i32, .i64, .f32])
    try check(mixed, [0, 42, float], .value(.variant("0", .tuple([.u8(42), .f32(3.14)]))))
    try check(mixed, [1, wide, 0], .value(.variant("1", .u64(wide))))
    try check(.option(.f32), [0, float], .value(.option(nil)))
    try check(.option(.f32), [1, float], .value(.option(.f32(3.14))))
    try check(.result(ok: .u8, error: .u32), [0, 42], .value(.ok(.u8(42))))
    try check(.result(ok: .u8, error: .u32), [1, 1000], .value(.error(.u32(1000))))
    let two = ComponentType.enum(ComponentType.Enumeration(nil, ["a", "b"]))
    try check(two, [0], .value(.enum("a")))
    try check(two, [1], .value(.enum("b")))
    try check(two, [2], .fault("invalidDiscriminant"))
  }

  @Test func scalars() throws {
    for (slot, value) in [(0, false), (1, true), (2, true), (0xffff_ffff, true)] as [(UInt64, Bool)] {
      try check(.bool, [slot], .value(.bool(value)))
    }
    for slot in [
      127, 128, 255, 256, 0xffff_ffff, 0xffff_ff80, 0xffff_ff7f, 32767, 32768, 65535, 65536, 0xffff_8000, 0xffff_7fff,
      0x7fff_ffff, 0x8000_0000, 0x7fff_ffff_ffff_ffff, 0x8000_0000_0000_0000, 0xffff_ffff_ffff_ffff,
    ] as [UInt64] {
      try check(.u8, [slot], .value(.u8(UInt8(truncatingIfNeeded: slot))))
      try check(.s8, [slot], .value(.s8(Int8(truncatingIfNeeded: slot))))
      try check(.u16, [slot], .value(.u16(UInt16(truncatingIfNeeded: slot))))
      try check(.s16, [slot], .value(.s16(Int16(truncatingIfNeeded: slot))))
      try check(.u32, [slot], .value(.u32(UInt32(truncatingIfNeeded: slot))))
      try check(.s32, [slot], .value(.s32(Int32(truncatingIfNeeded: slot))))
      try check(.u64, [slot], .value(.u64(slot)))
      try check(.s64, [slot], .value(.s64(Int64(bitPattern: slot))))
    }
    try check(.f32, [float], .value(.f32(3.14)))
    try check(.f64, [Double(3.14).bitPattern], .value(.f64(3.14)))
    for number in [0, 65, 0xd7ff, 0xe000, 0x10ffff] as [UInt32] {
      try check(.char, [UInt64(number)], .value(.char(try #require(Unicode.Scalar(number)))))
    }
    for number in [0xd800, 0xdfff, 0x110000, 0xffff_ffff] as [UInt64] { try check(.char, [number], .fault("invalidChar")) }
  }

  @Test(
    arguments: [
      (0x7fc0_0000, 0x7fc0_0000), (0x7fc0_0001, 0x7fc0_0000), (0x7fe0_0000, 0x7fc0_0000), (0x7fff_ffff, 0x7fc0_0000),
      (0xffff_ffff, 0x7fc0_0000), (0x7f80_0000, 0x7f80_0000), (0x3fc0_0000, 0x3fc0_0000),
    ] as [(UInt32, UInt32)])
  func nan32(bits: UInt32, expected: UInt32) throws {
    let memory = TestMemory(count: 4)
    try memory.store(bits, at: 0)
    var slots = [UInt64(bits)][...]
    var lifter = Lifter(memory: memory, limit: 0)
    for case .f32(let value) in [try lifter.load(try Layout(.f32), at: 0), try lifter.lift(try Layout(.f32), from: &slots)] {
      #expect(value.bitPattern == expected)
    }
    try Lowerer(memory: memory).store(.f32(Float(bitPattern: bits)), try Layout(.f32), at: 0)
    #expect(try memory.load(at: 0, as: UInt32.self) == expected)
  }

  @Test(
    arguments: [
      (0x7ff8_0000_0000_0000, 0x7ff8_0000_0000_0000), (0x7ff8_0000_0000_0001, 0x7ff8_0000_0000_0000),
      (0x7ffc_0000_0000_0000, 0x7ff8_0000_0000_0000), (0x7fff_ffff_ffff_ffff, 0x7ff8_0000_0000_0000),
      (0xffff_ffff_ffff_ffff, 0x7ff8_0000_0000_0000), (0x7ff0_0000_0000_0000, 0x7ff0_0000_0000_0000),
      (0x3ff0_0000_0000_0000, 0x3ff0_0000_0000_0000),
    ] as [(UInt64, UInt64)])
  func nan64(bits: UInt64, expected: UInt64) throws {
    let memory = TestMemory(count: 8)
    try memory.store(bits, at: 0)
    var slots = [bits][...]
    var lifter = Lifter(memory: memory, limit: 0)
    for case .f64(let value) in [try lifter.load(try Layout(.f64), at: 0), try lifter.lift(try Layout(.f64), from: &slots)] {
      #expect(value.bitPattern == expected)
    }
    try Lowerer(memory: memory).store(.f64(Double(bitPattern: bits)), try Layout(.f64), at: 0)
    #expect(try memory.load(at: 0, as: UInt64.self) == expected)
  }

  @Test func heapsOfScalars() throws {
    try check(.list(empty), [0, 3], .value(.list([.record([]), .record([]), .record([])])))
    let bools = ComponentValue.list([.bool(true), .bool(false), .bool(true)])
    try check(.list(.bool), [0, 3], .value(bools), memory: [1, 0, 1])
    try check(.list(.bool), [0, 3], .value(bools), memory: [1, 0, 2])
    try check(.list(.bool), [3, 3], .value(bools), memory: [0xff, 0xff, 0xff, 1, 0, 1])
    try check(.list(.u8), [0, 3], .value(.bytes([1, 2, 3])), memory: [1, 2, 3])
    try check(.list(.u16), [0, 3], .value(.list([.u16(1), .u16(2), .u16(3)])), memory: [1, 0, 2, 0, 3, 0])
    try check(.list(.u16), [1, 3], .fault("misalignedPointer"), memory: [0, 1, 0, 2, 0, 3, 0])
    try check(.list(.u16), [0, 3], .fault("outOfBounds"), memory: [1, 0, 2, 0, 3])
    try check(.list(.u32), [0, 2], .value(.list([.u32(1), .u32(2)])), memory: [1, 0, 0, 0, 2, 0, 0, 0])
    try check(.list(.u64), [0, 1], .value(.list([.u64(1)])), memory: [1, 0, 0, 0, 0, 0, 0, 0])
    try check(.list(.s8), [0, 3], .value(.list([.s8(-1), .s8(-2), .s8(-3)])), memory: [0xff, 0xfe, 0xfd])
    try check(.list(.s16), [0, 2], .value(.list([.s16(-1), .s16(-2)])), memory: [0xff, 0xff, 0xfe, 0xff])
    try check(
      .list(.s32), [0, 2], .value(.list([.s32(-1), .s32(-2)])), memory: [0xff, 0xff, 0xff, 0xff, 0xfe, 0xff, 0xff, 0xff])
    try check(.list(.s64), [0, 1], .value(.list([.s64(-2)])), memory: [0xfe] + [UInt8](repeating: 0xff, count: 7))
    try check(
      .list(.char), [0, 3], .value(.list([.char("A"), .char("B"), .char("c")])),
      memory: [65, 0, 0, 0, 66, 0, 0, 0, 99, 0, 0, 0])
  }

  @Test func heapsOfStringsAndLists() throws {
    let texts = ComponentValue.list([.string("hi"), .string("wat")])
    try check(
      .list(.string), [0, 2], .value(texts),
      memory: [16, 0, 0, 0, 2, 0, 0, 0, 21, 0, 0, 0, 3, 0, 0, 0] + Array("hi".utf8) + [15, 15, 15] + Array("wat".utf8))
    try check(
      .list(.list(.u8)), [0, 3], .value(.list([.bytes([3, 4, 5]), .bytes([]), .bytes([6, 7])])),
      memory: [24, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 0, 0, 0, 2, 0, 0, 0, 3, 4, 5, 6, 7])
    try check(
      .list(.list(.u16)), [0, 1], .value(.list([.list([.u16(5), .u16(6)])])), memory: [8, 0, 0, 0, 2, 0, 0, 0, 5, 0, 6, 0])
    try check(.list(.list(.u16)), [0, 1], .fault("misalignedPointer"), memory: [9, 0, 0, 0, 2, 0, 0, 0, 0, 5, 0, 6, 0])
  }

  @Test func heapsOfAggregates() throws {
    func tuple(_ a: UInt8, _ b: UInt8, _ c: UInt16, _ d: UInt32) -> ComponentValue {
      .tuple([.u8(a), .u8(b), .u16(c), .u32(d)])
    }
    try check(
      .list(.tuple([.u8, .u8, .u16, .u32])), [0, 2], .value(.list([tuple(6, 7, 8, 9), tuple(4, 5, 6, 7)])),
      memory: [6, 7, 8, 0, 9, 0, 0, 0, 4, 5, 6, 0, 7, 0, 0, 0])
    try check(
      .list(.tuple([.u8, .u16, .u8, .u32])), [0, 1], .value(.list([.tuple([.u8(6), .u16(7), .u8(8), .u32(9)])])),
      memory: [6, 0xff, 7, 0, 8, 0xff, 0xff, 0xff, 9, 0, 0, 0])
    try check(
      .list(.tuple([.u16, .u8])), [0, 2], .value(.list([.tuple([.u16(6), .u8(7)]), .tuple([.u16(8), .u8(9)])])),
      memory: [6, 0, 7, 0xff, 8, 0, 9, 0xff])
    try check(
      .list(.tuple([.tuple([.u16, .u8]), .u8])), [0, 2],
      .value(.list([.tuple([.tuple([.u16(4), .u8(5)]), .u8(6)]), .tuple([.tuple([.u16(7), .u8(8)]), .u8(9)])])),
      memory: [4, 0, 5, 0xff, 6, 0xff, 7, 0, 8, 0xff, 9, 0xff])
    try check(
      .list(union(empty, .u8, .tuple([.u8, .u16]))), [0, 3],
      .value(.list([.variant("0", .record([])), .variant("1", .u8(42)), .variant("2", .tuple([.u8(6), .u16(7)]))])),
      memory: [0, 0xff, 0xff, 0xff, 0xff, 0xff, 1, 0xff, 42, 0xff, 0xff, 0xff, 2, 0xff, 6, 0xff, 7, 0])
    try check(
      .list(union(.u32, .u8)), [0, 2], .value(.list([.variant("0", .u32(256)), .variant("1", .u8(42))])),
      memory: [0, 0xff, 0xff, 0xff, 0, 1, 0, 0, 1, 0xff, 0xff, 0xff, 42, 0xff, 0xff, 0xff])
    try check(
      .list(.tuple([union(.u8, .tuple([.u16, .u8])), .u8])), [0, 2],
      .value(
        .list([
          .tuple([.variant("1", .tuple([.u16(5), .u8(6)])), .u8(7)]), .tuple([.variant("0", .u8(8)), .u8(9)]),
        ])),
      memory: [1, 0xff, 5, 0, 6, 0xff, 7, 0xff, 0, 0xff, 8, 0xff, 0xff, 0xff, 9, 0xff])
    try check(
      .list(union(.u8)), [0, 2], .value(.list([.variant("0", .u8(6)), .variant("0", .u8(7))])), memory: [0, 6, 0, 7])
  }

  @Test func heapsOfFlagsAndFixedLengths() throws {
    try check(flags(2), [7], .value(.flags(["0", "1"])))
    try check(.list(flags(2)), [0, 3], .value(.list([.flags([]), .flags(["1"]), .flags([])])), memory: [0, 2, 4])
    for (count, bytes) in [(9, [0xff, 0x3, 0, 0]), (17, [0xff, 0xff, 0x3, 0, 0, 0, 0, 0])] as [(Int, [UInt8])] {
      let all = ComponentValue.flags((0..<count).map { "\($0)" })
      try check(.list(flags(count)), [0, 2], .value(.list([all, .flags([])])), memory: bytes)
    }
    let pair = ComponentType.fixedLengthList(.u16, length: 2)
    try check(pair, [1, 2], .value(.list([.u16(1), .u16(2)])))
    try check(
      .list(pair), [0, 2], .value(.list([.list([.u16(1), .u16(2)]), .list([.u16(3), .u16(4)])])),
      memory: [1, 0, 2, 0, 3, 0, 4, 0])
    try check(.list(.fixedLengthList(.u8, length: 3)), [0, 1], .value(.list([.bytes([7, 8, 9])])), memory: [7, 8, 9])
    try check(.fixedLengthList(.u8, length: 3), [7, 8, 9], .value(.bytes([7, 8, 9])))
    try check(.list(.fixedLengthList(.u8, length: 3)), [0, 2], .fault("outOfBounds"), memory: [7, 8, 9, 1, 2])
    #expect(try Layout(.fixedLengthList(.string, length: 8)).flat?.count == 16)
    #expect(try Layout(.fixedLengthList(.string, length: 9)).flat == nil)
    for length in [0, -1, 1 << 28] {
      #expect(fault { _ = try Layout(.fixedLengthList(.u8, length: length)) } == "unsupportedType")
    }
    #expect(fault { _ = try Layout(.fixedLengthList(.tuple([.u64, .u64]), length: (1 << 28) - 1)) } == "unsupportedType")
    let wrong: [ComponentValue] = [.list([.u16(1)]), .bytes([1, 2]), .tuple([.u16(1), .u16(2)])]
    for value in wrong {
      var slots: [UInt64] = []
      #expect(
        fault { try Lowerer(memory: TestMemory()).lower(value, try Layout(pair), into: &slots) } == "typeMismatch", "\(value)")
    }
  }

  /// In core types: of the lifted function, then of the lowered one where they differ.
  @Test(
    arguments: [
      ([.u8, .f32, .f64], nil, "[i32 f32 f64] -> []", nil), ([.u8, .f32, .f64], .f32, "[i32 f32 f64] -> [f32]", nil),
      ([.u8, .f32, .f64], .u8, "[i32 f32 f64] -> [i32]", nil),
      ([.u8, .f32, .f64], .tuple([.f32]), "[i32 f32 f64] -> [f32]", nil),
      ([.u8, .f32, .f64], .tuple([.f32, .f32]), "[i32 f32 f64] -> [i32]", "[i32 f32 f64 i32] -> []"),
      ([ComponentType](repeating: .u8, count: 17), nil, "[i32] -> []", nil),
      ([ComponentType](repeating: .u8, count: 17), .tuple([.u8, .u8]), "[i32] -> [i32]", "[i32 i32] -> []"),
      ([.own(ComponentType.Resource("a:b/c", "r")), .borrow(ComponentType.Resource("a:b/c", "r"))], nil, "[i32 i32] -> []", nil),
    ] as [([ComponentType], ComponentType?, String, String?)])
  func flattening(parameters: [ComponentType], result: ComponentType?, lifted: String, lowered: String?) throws {
    let type = ComponentFunctionType(parameters.map { ComponentType.Field("p", $0) }, result: result)
    #expect(try FunctionLayout(type, .export).signature.functionType.description == lifted)
    #expect(try FunctionLayout(type, .import).signature.functionType.description == lowered ?? lifted)
  }

  @Test func typesThatShareTheirPartsAreBounded() {
    var type = ComponentType.bool
    for _ in 0..<40 { type = .tuple([type, type]) }
    #expect(fault { _ = try Layout(type) } == "unsupportedType")
  }
}
