import Testing

@testable import ComponentABI

/// Random types and values.
private struct Generator {
  var random: SplitMix

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  mutating func type(depth: Int) -> ComponentType {
    let scalars: [ComponentType] = [
      .bool, .s8, .u8, .s16, .u16, .s32, .u32, .s64, .u64, .f32, .f64, .char, .string,
      .enum(ComponentType.Enumeration(nil, (0..<300).map { "e\($0)" })),
      .flags(ComponentType.Flags(nil, (0..<20).map { "f\($0)" })),
    ]
    guard depth > 0, below(3) > 0 else { return scalars[below(scalars.count)] }
    switch below(6) {
    case 0: return .list(type(depth: depth - 1))
    case 1: return .tuple((0..<1 + below(4)).map { _ in type(depth: depth - 1) })
    case 2:
      return .record(
        ComponentType.Record(nil, (0..<1 + below(4)).map { ComponentType.Field("f\($0)", type(depth: depth - 1)) }))
    case 3:
      return .variant(
        ComponentType.Variant(
          nil, (0..<1 + below(4)).map { ComponentType.Case("c\($0)", below(3) == 0 ? nil : type(depth: depth - 1)) }))
    case 4: return .option(type(depth: depth - 1))
    default:
      return .result(ok: below(3) == 0 ? nil : type(depth: depth - 1), error: below(3) == 0 ? nil : type(depth: depth - 1))
    }
  }

  mutating func value(_ type: ComponentType) -> ComponentValue {
    let bits = random.next()
    switch type {
    case .bool: return .bool(bits & 1 == 0)
    case .s8: return .s8(Int8(truncatingIfNeeded: bits))
    case .u8: return .u8(UInt8(truncatingIfNeeded: bits))
    case .s16: return .s16(Int16(truncatingIfNeeded: bits))
    case .u16: return .u16(UInt16(truncatingIfNeeded: bits))
    case .s32: return .s32(Int32(truncatingIfNeeded: bits))
    case .u32: return .u32(UInt32(truncatingIfNeeded: bits))
    case .s64: return .s64(Int64(bitPattern: bits))
    case .u64: return .u64(bits)
    case .f32: return .f32(Float(Int32(truncatingIfNeeded: bits)) / 7)
    case .f64: return .f64(Double(Int64(bitPattern: bits)) / 7)
    case .char: return .char(Unicode.Scalar(UInt32(below(0xd800))) ?? "a")
    case .string: return .string((0..<below(8)).reduce(into: "") { text, _ in text += ["a", "é", "猫", "🐴"][below(4)] })
    case .list(.u8): return .bytes((0..<below(5)).map { UInt8($0) })
    case .list(let element): return .list((0..<below(5)).map { _ in value(element) })
    case .tuple(let elements): return .tuple(elements.map { value($0) })
    case .record(let record): return .record(record.fields.map { ComponentValue.Field($0.name, value($0.type)) })
    case .variant(let variant):
      let item = variant.cases[below(variant.cases.count)]
      return .variant(item.name, item.type.map { value($0) })
    case .enum(let enumeration): return .enum(enumeration.cases[below(enumeration.cases.count)])
    case .option(let payload): return .option(below(2) == 0 ? nil : value(payload))
    case .result(let ok, let error): return below(2) == 0 ? .ok(ok.map { value($0) }) : .error(error.map { value($0) })
    case .flags(let flags): return .flags(flags.labels.filter { _ in below(2) == 0 })
    }
  }
}

@Suite struct PropertyTests {
  @Test func randomValuesRoundTripAndCorruptionsOnlyThrow() throws {
    var generator = Generator(random: SplitMix(state: 1))
    var faults: [String: Int] = [:]
    for _ in 0..<2000 {
      let type = generator.type(depth: 4)
      let value = generator.value(type)
      let layout = try Layout(type)
      let memory = TestMemory(count: 1024)
      let address = try memory.allocateChecked(size: UInt64(layout.size), alignment: layout.alignment)
      try Lowerer(memory: memory).store(value, layout, at: address)
      var lifter = Lifter(memory: memory, limit: 1 << 24)
      #expect(try lifter.load(layout, at: address) == value)
      for _ in 0..<5 {
        for _ in 0..<8 where memory.next > 16 {
          memory.bytes[16 + generator.below(Int(memory.next) - 16)] = UInt8(generator.below(256))
        }
        var lifter = Lifter(memory: memory, limit: 1 << 16)
        if let fault = fault({ _ = try lifter.load(layout, at: address) }) { faults[fault, default: 0] += 1 }
      }
    }
    // The corruptions reach every kind of trap that memory can cause.
    for expected in ["outOfBounds", "invalidUTF8", "invalidChar", "invalidDiscriminant", "stringTooLong", "listTooLong"] {
      #expect(faults[expected, default: 0] > 0, "\(expected)")
    }
  }
}

@Suite struct InterfaceNameTests {
  @Test(arguments: [
    ("a:b/c@1.0.0", "a:b/c@1.0.0", true), ("a:b/c@1.2.0", "a:b/c@1.0.5", true), ("a:b/c@2.0.0", "a:b/c@1.0.0", false),
    ("a:b/c@0.2.1", "a:b/c@0.2.9", true), ("a:b/c@0.2.1", "a:b/c@0.3.0", false), ("a:b/c@0.0.1", "a:b/c@0.0.2", false),
    ("a:b/c@1.0.0", "a:b/d@1.0.0", false), ("a:b/c", "a:b/c", true), ("a:b/c", "a:b/c@1.0.0", false),
    ("a:b/c@1.0.0-rc", "a:b/c@1.0.0", false), ("$root", "$root", true), ("a:b/c@1.0.x", "a:b/c@1.0.0", false),
  ])
  func compatibility(offered: String, wanted: String, serves: Bool) {
    #expect(InterfaceName(offered).serves(InterfaceName(wanted)) == serves)
  }
}
