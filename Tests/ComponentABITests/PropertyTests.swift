import Testing
import WasmEngine
import WasmText

@testable import ComponentABI

/// Random types and values, small ones: there are many.
private struct Generator {
  private final class Thing: Sendable {}

  var random: SplitMix

  private static let resource = ComponentType.Resource("a:b/c@1.0.0", "thing")
  private static let things = (0..<3).map { _ in ResourceHandle(resource, Thing()) }
  private static let scalars: [ComponentType] = [
    .bool, .s8, .u8, .s16, .u16, .s32, .u32, .s64, .u64, .f32, .f64, .char, .string, .own(resource), .borrow(resource),
    .enum(ComponentType.Enumeration(nil, (0..<300).map { "e\($0)" })),
    .flags(ComponentType.Flags(nil, (0..<20).map { "f\($0)" })),
  ]
  private static let names = ["a", "b", "c"]

  mutating func below(_ bound: Int) -> Int { Int(truncatingIfNeeded: random.next() % UInt64(bound)) }

  mutating func type(depth: Int) -> ComponentType {
    guard depth > 0, below(4) > 0 else { return Self.scalars[below(Self.scalars.count)] }
    switch below(7) {
    case 0: return .list(type(depth: depth - 1))
    case 1: return .fixedLengthList(type(depth: depth - 1), length: 1 + below(3))
    case 2: return .tuple((0..<1 + below(3)).map { _ in type(depth: depth - 1) })
    case 3:
      let fields = Self.names.prefix(1 + below(3)).map { ComponentType.Field($0, type(depth: depth - 1)) }
      return .record(ComponentType.Record(nil, fields))
    case 4:
      let cases = Self.names.prefix(1 + below(3)).map { ComponentType.Case($0, below(3) == 0 ? nil : type(depth: depth - 1)) }
      return .variant(ComponentType.Variant(nil, cases))
    case 5: return .option(type(depth: depth - 1))
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
    case .string: return .string((0..<below(4)).reduce(into: "") { text, _ in text += ["a", "é", "猫", "🐴"][below(4)] })
    case .own: return .own(Self.things[below(3)])
    case .borrow: return .borrow(Self.things[below(3)])
    case .list(.u8): return .bytes((0..<below(4)).map { UInt8($0) })
    case .list(let element): return .list((0..<below(4)).map { _ in value(element) })
    case .fixedLengthList(.u8, let length): return .bytes((0..<length).map { UInt8($0) })
    case .fixedLengthList(let element, let length): return .list((0..<length).map { _ in value(element) })
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

/// A guest's memory with an allocator that starts anew for each value.
private struct Guest {
  let memory: InstanceMemory
  let next: Global

  static let text = """
    (module
      (memory (export "memory") 1 1)
      (global $next (export "next") (mut i32) (i32.const 16))
      (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
        (global.set $next
          (i32.and
            (i32.add (global.get $next) (i32.sub (local.get 2) (i32.const 1)))
            (i32.sub (i32.const 0) (local.get 2))))
        (global.get $next)
        (global.set $next (i32.add (global.get $next) (local.get 3)))))
    """

  init() throws {
    let instance = try ComponentLinker().instantiate(Module(WatParser.parse(Array(Self.text.utf8))), in: Store())
    memory = instance.memory
    next = try instance.instance.global("next")
  }

  func reset() throws { try next.set(.i32(16)) }

  var top: Int { if case .i32(let top) = next.value { Int(top) } else { 0 } }
}

@Suite struct PropertyTests {
  /// 8 parts of 12,500 make 100,000 types, each with a value that goes through a guest's memory and back, and a corruption of it.
  @Test(arguments: 0..<8) func randomValuesRoundTripAndCorruptionsOnlyThrow(part: Int) throws {
    var generator = Generator(random: SplitMix(state: UInt64(part) << 32))
    var faults: [String: Int] = [:]
    let guest = try Guest()
    for _ in 0..<12_500 {
      try guest.reset()
      let type = generator.type(depth: 3)
      let value = generator.value(type)
      let layout = try Layout(type)
      let options = CanonicalOptions(encoding: [.utf8, .utf16, .latin1OrUTF16][generator.below(3)])
      let address = try guest.memory.allocateChecked(size: UInt64(layout.size), alignment: layout.alignment)
      try Lowerer(memory: guest.memory, options: options).store(value, layout, at: address)
      var lifter = Lifter(memory: guest.memory, options: options, limit: 1 << 20)
      let lifted = try lifter.load(layout, at: address)
      options.resources.endLends(to: 0)
      if lifted != value { Issue.record("\(type): \(lifted) is not \(value)") }
      let end = guest.top
      for _ in 0..<1 + generator.below(4) where end > 16 {
        let bits = generator.random.next()
        // Small numbers reach further than large ones.
        let byte = bits & 0x100 == 0 ? UInt8(truncatingIfNeeded: bits) : UInt8(truncatingIfNeeded: bits & 3)
        try guest.memory.store(byte, at: UInt64(16 + generator.below(end - 16)))
      }
      var second = Lifter(memory: guest.memory, options: options, limit: 1 << 14)
      if let fault = fault({ _ = try second.load(layout, at: address) }) { faults[fault, default: 0] += 1 }
    }
    // The corruptions reach every kind of trap that memory can cause, and nothing else.
    let common: Set = [
      "outOfBounds", "misalignedPointer", "invalidUTF8", "invalidUTF16", "invalidChar", "invalidDiscriminant", "stringTooLong",
      "listTooLong", "unknownHandle",
    ]
    #expect(common.isSubset(of: faults.keys), "\(faults)")
    #expect(common.union(["valueTooLarge", "notOwned", "lentHandle"]).isSuperset(of: faults.keys), "\(faults)")
  }
}
