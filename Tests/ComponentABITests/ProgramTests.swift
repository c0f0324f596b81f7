import Testing
import WasmEngine
import WasmText

@testable import ComponentABI

/// What `VectorTests` does not have of the Canonical ABI's test program, as of 2025: its later vectors, the messages of its traps,
/// and values that go through a whole call. Its vectors of types that WIT has no more (unions, cases that refine others, flags of
/// no or more than 32 labels) are there as far as other types can say the same.
extension VectorTests {
  @Test func flatFixedLengthsAndVariants() throws {
    try check(.fixedLengthList(.u8, length: 3), [1, 2, 3], .value(.bytes([1, 2, 3])))
    try check(
      .fixedLengthList(.fixedLengthList(.u8, length: 2), length: 3), [1, 2, 3, 4, 5, 6],
      .value(.list([.bytes([1, 2]), .bytes([3, 4]), .bytes([5, 6])])))
    let two = ComponentType.variant(ComponentType.Variant(nil, [ComponentType.Case("w", .u8), ComponentType.Case("y", .u8)]))
    let one = ComponentType.variant(ComponentType.Variant(nil, [ComponentType.Case("w", .u8)]))
    try check(two, [0, 42], .value(.variant("w", .u8(42))))
    try check(two, [1, 42], .value(.variant("y", .u8(42))))
    try check(one, [0, 42], .value(.variant("w", .u8(42))))
    try check(one, [1, 42], .fault("invalidDiscriminant"))
    try check(
      .list(.fixedLengthList(.u8, length: 2)), [0, 2], .value(.list([.bytes([1, 2]), .bytes([3, 4])])), memory: [1, 2, 3, 4])
    let pairs = ComponentType.list(.fixedLengthList(.u32, length: 2))
    let words: [UInt8] = [1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0]
    try check(
      pairs, [0, 2], .value(.list([.list([.u32(1), .u32(2)]), .list([.u32(3), .u32(4)])])), memory: words)
    try check(pairs, [1, 2], .fault("misalignedPointer"), memory: [0] + words)
  }

  @Test func wholeHeapsOfIntegers() throws {
    try check(
      .list(.u32), [0, 3], .value(.list([.u32(1), .u32(2), .u32(3)])), memory: [1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0])
    try check(
      .list(.u64), [0, 2], .value(.list([.u64(1), .u64(2)])), memory: [1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0])
    try check(
      .list(.s16), [0, 3], .value(.list([.s16(-1), .s16(-2), .s16(-3)])), memory: [0xff, 0xff, 0xfe, 0xff, 0xfd, 0xff])
    let ones = [UInt8](repeating: 0xff, count: 3)
    try check(
      .list(.s32), [0, 3], .value(.list([.s32(-1), .s32(-2), .s32(-3)])), memory: [0xff] + ones + [0xfe] + ones + [0xfd] + ones)
    let many = [UInt8](repeating: 0xff, count: 7)
    try check(.list(.s64), [0, 2], .value(.list([.s64(-1), .s64(-2)])), memory: [0xff] + many + [0xfe] + many)
    func tuple(_ a: UInt8, _ b: UInt16, _ c: UInt8, _ d: UInt32) -> ComponentValue { .tuple([.u8(a), .u16(b), .u8(c), .u32(d)]) }
    try check(
      .list(.tuple([.u8, .u16, .u8, .u32])), [0, 2], .value(.list([tuple(6, 7, 8, 9), tuple(4, 5, 6, 7)])),
      memory: [6, 0xff, 7, 0, 8, 0xff, 0xff, 0xff, 9, 0, 0, 0, 4, 0xff, 5, 0, 6, 0xff, 0xff, 0xff, 7, 0, 0, 0])
    try check(
      .list(union(.u8)), [0, 3], .value(.list([.variant("0", .u8(6)), .variant("0", .u8(7)), .variant("0", .u8(8))])),
      memory: [0, 6, 0, 7, 0, 8])
  }

  @Test func heapsOfFlags() throws {
    try check(.list(flags(2)), [0, 3], .value(.list([.flags([]), .flags(["1"]), .flags(["0", "1"])])), memory: [0, 2, 3])
    let heaps: [(Int, [UInt8])] = [
      (9, [0xff, 0x1, 0, 0]), (9, [0xff, 0x3, 0, 0]), (17, [0xff, 0xff, 0x1, 0, 0, 0, 0, 0]),
      (17, [0xff, 0xff, 0x3, 0, 0, 0, 0, 0]), (32, [0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0]),
    ]
    for (count, bytes) in heaps {
      let all = ComponentValue.flags((0..<count).map { "\($0)" })
      try check(.list(flags(count)), [0, 2], .value(.list([all, .flags([])])), memory: bytes)
    }
    for count in [0, 33] { #expect(fault { _ = try Layout(flags(count)) } == "unsupportedType") }
  }

  /// The traps of the program, by what they say.
  @Test(
    arguments: [
      (.list(.u16), [1, 3], [0, 1, 0, 2, 0, 3, 0], "misaligned pointer 0x1: not a multiple of 2"),
      (
        .list(.list(.u16)), [0, 1], [9, 0, 0, 0, 2, 0, 0, 0, 0, 5, 0, 6, 0],
        "misaligned pointer 0x9: not a multiple of 2 (in [0])"
      ),
      (
        .list(.fixedLengthList(.u32, length: 2)), [1, 2], [UInt8](repeating: 0, count: 17),
        "misaligned pointer 0x1: not a multiple of 4"
      ),
      (.char, [0xd800], [], "invalid char: 0xd800 is no Unicode scalar value"),
      (.char, [0xdfff], [], "invalid char: 0xdfff is no Unicode scalar value"),
      (.char, [0x110000], [], "invalid char: 0x110000 is no Unicode scalar value"),
      (.char, [0xffff_ffff], [], "invalid char: 0xffffffff is no Unicode scalar value"),
      (.enum(ComponentType.Enumeration("e", ["a", "b"])), [2], [], "invalid discriminant: 2 for e of 2 cases"),
      (.list(.u8), [0, 4], [1, 2, 3], "out of bounds: 4 bytes at 0x0 in a memory of 3"),
      (.list(.u8), [4, 0], [1, 2, 3], "out of bounds: 0 bytes at 0x4 in a memory of 3"),
      (.string, [0, 1 << 28], [], "string too long: 268435456 bytes"),
      (.list(.u64), [0, 1 << 25], [], "list too long: 268435456 bytes or elements"),
      (
        .list(.tuple([.u8, .string])), [0, 1], [0, 0, 0, 0, 12, 0, 0, 0, 1, 0, 0, 0, 0xff],
        "invalid UTF-8 in the string at 0xc (in [0].1)"
      ),
      (.string, [0, 2], [0xc3, 0x28], "invalid UTF-8 in the string at 0x0"),
    ] as [(ComponentType, [UInt64], [UInt8], String)])
  func trapMessages(type: ComponentType, slots: [UInt64], bytes: [UInt8], message: String) throws {
    let memory = TestMemory(count: 0)
    memory.bytes = bytes
    var lifter = Lifter(memory: memory, limit: 1 << 16)
    var from = slots[...]
    do throws(ComponentError) {
      _ = try lifter.lift(try Layout(type), from: &from)
      Issue.record("no trap")
    } catch {
      #expect(error.description == message)
    }
  }

  /// `test_roundtrips`: a guest returns what it was called with.
  @Test func wholeCalls() throws {
    let text = """
      (module
        (memory (export "memory") 1)
        (global $top (mut i32) (i32.const 64))
        (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
          (global.set $top (i32.and (i32.add (global.get $top) (i32.const 7)) (i32.const -8)))
          (global.get $top)
          (global.set $top (i32.add (global.get $top) (local.get 3))))
        (func (export "number") (param i32) (result i32) (local.get 0))
        (func (export "pair") (param i32 i32) (result i32)
          (i32.store16 (i32.const 8) (local.get 0)) (i32.store16 (i32.const 10) (local.get 1)) (i32.const 8))
        (func (export "list") (param i32 i32) (result i32)
          (i32.store (i32.const 8) (local.get 0)) (i32.store (i32.const 12) (local.get 1)) (i32.const 8))
        (func (export "large") (param i32) (result i32) (local.get 0)))
      """
    let instance = try ComponentLinker().instantiate(Module(WatParser.parse(Array(text.utf8))), in: Store())
    let large = ComponentType.variant(
      ComponentType.Variant(nil, [ComponentType.Case("x", .tuple([ComponentType](repeating: .u32, count: 16) + [.string]))]))
    let calls: [(String, ComponentType, ComponentValue)] = [
      ("number", .s8, .s8(-1)), ("pair", .tuple([.u16, .u16]), .tuple([.u16(3), .u16(4)])),
      ("list", .list(.string), .list([.string("hello there")])),
      ("list", .list(.list(.string)), .list([.list([.string("one"), .string("two")]), .list([.string("three")])])),
      ("list", .list(.option(.tuple([.string, .u16]))), .list([.option(.tuple([.string("answer"), .u16(42)]))])),
      ("large", large, .variant("x", .tuple((1...16).map { .u32($0) } + [.string("wat")]))),
    ]
    for (name, type, value) in calls {
      let function = try instance.function(name, ComponentFunctionType([ComponentType.Field("p", type)], result: type))
      #expect(try function.call([value]) == value)
    }
  }
}
