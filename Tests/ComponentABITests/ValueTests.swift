import Testing

@testable import ComponentABI

private func store(_ value: ComponentValue, _ type: ComponentType, in memory: TestMemory) throws -> UInt64 {
  let layout = try Layout(type)
  let address = try memory.allocateChecked(size: UInt64(layout.size), alignment: layout.alignment)
  try Lowerer(memory: memory).store(value, layout, at: address)
  return address
}

private func load(_ type: ComponentType, at address: UInt64, in memory: TestMemory, limit: Int = 1 << 24) throws
  -> ComponentValue
{
  var lifter = Lifter(memory: memory, limit: limit)
  return try lifter.load(try Layout(type), at: address)
}

private func lift(_ type: ComponentType, _ slots: [UInt64], in memory: TestMemory = TestMemory()) throws -> ComponentValue {
  var slots = slots[...]
  var lifter = Lifter(memory: memory, limit: 1 << 24)
  return try lifter.lift(try Layout(type), from: &slots)
}

private func lower(_ value: ComponentValue, _ type: ComponentType) throws -> [UInt64] {
  var slots: [UInt64] = []
  try Lowerer(memory: TestMemory()).lower(value, try Layout(type), into: &slots)
  return slots
}

private let shapes = ComponentType.variant(
  ComponentType.Variant(
    "shape", [ComponentType.Case("none"), ComponentType.Case("circle", .f32), ComponentType.Case("id", .u64)]))

@Suite struct ValueTests {
  static let samples: [(ComponentType, ComponentValue)] = [
    (.bool, .bool(true)), (.s8, .s8(-128)), (.u8, .u8(255)), (.s16, .s16(-32768)), (.u16, .u16(65535)), (.s32, .s32(.min)),
    (.u32, .u32(.max)), (.s64, .s64(.min)), (.u64, .u64(.max)), (.f32, .f32(-0.0)), (.f64, .f64(.infinity)),
    (.char, .char("\u{10FFFF}")), (.string, .string("")), (.string, .string("žluťoučký 🐴\0")), (.list(.u8), .bytes([1, 2, 3])),
    (.list(.string), .list([.string("a"), .string("")])), (.list(.u64), .list([])), (.tuple([]), .tuple([])),
    (.list(.tuple([.u8, .u32])), .list([.tuple([.u8(1), .u32(2)]), .tuple([.u8(3), .u32(4)])])),
    (shapes, .variant("none", nil)), (shapes, .variant("circle", .f32(1.5))), (shapes, .variant("id", .u64(1 << 63))),
    (.enum(ComponentType.Enumeration("e", ["a", "b"])), .enum("b")), (.option(.option(.u8)), .option(.option(nil))),
    (.option(.option(.u8)), .option(nil)), (.result(ok: nil, error: .u8), .ok(nil)),
    (.result(ok: nil, error: .u8), .error(.u8(9))),
    (.flags(ComponentType.Flags("f", ["a", "b", "c"])), .flags(["a", "c"])),
    (
      errorRecord,
      .record(["code": .string("x"), "message": .string("ü"), "retryable": .bool(true), "details": .option(.string("{}"))])
    ),
  ]

  @Test(arguments: samples) func roundTripThroughMemory(type: ComponentType, value: ComponentValue) throws {
    let memory = TestMemory()
    #expect(try load(type, at: store(value, type, in: memory), in: memory) == value)
  }

  @Test(arguments: samples) func roundTripThroughFlatValues(type: ComponentType, value: ComponentValue) throws {
    let memory = TestMemory()
    var slots: [UInt64] = []
    let layout = try Layout(type)
    try Lowerer(memory: memory).lower(value, layout, into: &slots)
    #expect(slots.count == layout.flat?.count)
    #expect(try lift(type, slots, in: memory) == value)
  }

  @Test func flatForms() throws {
    #expect(try lower(.s8(-1), .s8) == [0xffff_ffff])
    #expect(try lower(.variant("circle", .f32(1)), shapes) == [1, 0x3f80_0000])
    #expect(try lower(.variant("none", nil), shapes) == [0, 0])
    // High bits of small integers are ignored, and any bool but 0 is true.
    #expect(try lift(.u8, [0x1_0203]) == .u8(3))
    #expect(try lift(.s8, [0xff]) == .s8(-1))
    #expect(try lift(.bool, [0x100]) == .bool(true))
    #expect(try lift(shapes, [1, 0xffff_ffff_3f80_0000]) == .variant("circle", .f32(1)))
  }

  @Test func canonicalNaNs() throws {
    guard case .f32(let single) = try lift(.f32, [0xffc0_1234]), case .f64(let double) = try lift(.f64, [0xfff8_0000_0000_0001])
    else {
      Issue.record("no floats")
      return
    }
    #expect(single.bitPattern == 0x7fc0_0000)
    #expect(double.bitPattern == 0x7ff8_0000_0000_0000)
    #expect(try lower(.f32(Float(bitPattern: 0xff80_0001)), .f32) == [0x7fc0_0000])
    #expect(try lower(.f64(.signalingNaN), .f64) == [0x7ff8_0000_0000_0000])
  }

  @Test func emptySequencesAllocateToo() throws {
    let memory = TestMemory()
    _ = try store(.list([]), .list(.u64), in: memory)
    #expect(memory.allocations == [[8, 4], [0, 8]])
  }

  @Test func hostileFlatValues() throws {
    let memory = TestMemory(count: 64)
    memory.bytes[10] = 0xff
    let cases: [(ComponentType, [UInt64], String)] = [
      (.char, [0xd800], "invalidChar"), (.char, [0x110000], "invalidChar"), (.char, [0xffff_ffff], "invalidChar"),
      (.option(.u8), [2, 0], "invalidDiscriminant"), (shapes, [3, 0], "invalidDiscriminant"),
      (shapes, [0xffff_ffff, 0], "invalidDiscriminant"), (.string, [10, 1], "invalidUTF8"), (.string, [60, 5], "outOfBounds"),
      (.string, [0xffff_ffff, 1], "outOfBounds"), (.string, [0xffff_ffff, 0], "outOfBounds"), (.string, [65, 0], "outOfBounds"),
      (.string, [0, 1 << 28], "stringTooLong"), (.string, [0, 0xffff_ffff], "stringTooLong"),
      (.list(.u64), [4, 1], "misalignedPointer"), (.list(.u64), [4, 0], "misalignedPointer"),
      (.list(.u64), [8, 8], "outOfBounds"), (.list(.u64), [8, 1 << 26], "listTooLong"),
      (.list(.u64), [8, 0xffff_ffff], "listTooLong"), (.list(.tuple([])), [8, 0xffff_ffff], "listTooLong"),
      (.list(.tuple([])), [8, 1 << 27], "valueTooLarge"), (.list(.u8), [60, 5], "outOfBounds"),
    ]
    for (type, slots, expected) in cases {
      #expect(fault { _ = try lift(type, slots, in: memory) } == expected, "\(type) \(slots)")
    }
    #expect(try lift(.string, [64, 0], in: memory) == .string(""))
  }

  @Test func hostileMemory() throws {
    let memory = TestMemory(count: 128)
    #expect(fault { _ = try load(.u32, at: 2, in: memory) } == "misalignedPointer")
    #expect(fault { _ = try load(.u32, at: 128, in: memory) } == "outOfBounds")
    #expect(fault { _ = try load(errorRecord, at: 100, in: memory) } == "outOfBounds")
    try memory.store(UInt8(7), at: 0)
    #expect(fault { _ = try load(.enum(ComponentType.Enumeration(nil, ["a"])), at: 0, in: memory) } == "invalidDiscriminant")
  }

  @Test func aliasedListsAreBounded() throws {
    // 4096 strings that are all the same 32 KiB.
    let memory = TestMemory()
    for index in 0..<4096 {
      try memory.store(UInt32(32768), at: UInt64(index * 8))
      try memory.store(UInt32(32768), at: UInt64(index * 8 + 4))
    }
    #expect(fault { _ = try lift(.list(.string), [0, 4096], in: memory) } == "valueTooLarge")
  }

  @Test func hostileReallocations() throws {
    for (answer, value, type) in [
      (UInt64(65), ComponentValue.string("abc"), ComponentType.string), (3, .list([.u32(1)]), .list(.u32)),
      (0xffff_fff8, .list([]), .list(.u64)), (3, .list([]), .list(.u64)),
    ] {
      let memory = TestMemory(count: 64)
      memory.answer = answer
      var slots: [UInt64] = []
      #expect(fault { try Lowerer(memory: memory).lower(value, try Layout(type), into: &slots) } == "badReallocation")
    }
  }

  @Test func mismatchedValuesNameTheirPlace() throws {
    let value = ComponentValue.record([
      "code": .string("x"), "message": .u8(1), "retryable": .bool(true), "details": .option(nil),
    ])
    do {
      _ = try store(.list([.ok(.u8(1)), .error(value)]), .list(.result(ok: .u8, error: errorRecord)), in: TestMemory())
      Issue.record("no error")
    } catch let error as ComponentError {
      #expect(error.description == "type mismatch: expected string, found u8 (in [1].error.message)")
    }
    #expect(fault { _ = try lower(.option(nil), .u8) } == "typeMismatch")
    #expect(fault { _ = try lower(.tuple([.u8(1)]), .tuple([.u8, .u8])) } == "typeMismatch")
    #expect(fault { _ = try lower(.variant("square", nil), shapes) } == "typeMismatch")
    #expect(fault { _ = try lower(.variant("circle", nil), shapes) } == "typeMismatch")
    #expect(fault { _ = try lower(.ok(.u8(1)), .result(ok: nil, error: nil)) } == "typeMismatch")
  }
}
