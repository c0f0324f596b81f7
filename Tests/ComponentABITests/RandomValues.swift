import ComponentABI

/// Random types and values, small ones: there are many.
struct Generator {
  private final class Thing: Sendable {}

  var random: SplitMix

  private static let resource = ComponentType.Resource("a:b/c@1.0.0", "thing")
  private static let things = (0..<3).map { _ in ResourceHandle(resource, Thing()) }
  static let scalars: [ComponentType] = [
    .bool, .s8, .u8, .s16, .u16, .s32, .u32, .s64, .u64, .f32, .f64, .char, .string, .own(resource), .borrow(resource),
    .enum(ComponentType.Enumeration(nil, (0..<300).map { "e\($0)" })),
    .flags(ComponentType.Flags(nil, (0..<20).map { "f\($0)" })),
  ]

  /// Of fields and cases.
  var names = ["a", "b", "c"]
  /// What strings are made of.
  var characters = ["a", "é", "猫", "🐴"]
  /// Types without parts that types are made of.
  var scalars = Self.scalars
  /// Numbers that round trips often miss.
  var hasSpecialFloats = false

  init(random: SplitMix) { self.random = random }

  mutating func below(_ bound: Int) -> Int { Int(truncatingIfNeeded: random.next() % UInt64(bound)) }

  mutating func type(depth: Int) -> ComponentType {
    guard depth > 0, below(4) > 0 else { return scalars[below(scalars.count)] }
    switch below(7) {
    case 0: return .list(type(depth: depth - 1))
    case 1: return .fixedLengthList(type(depth: depth - 1), length: 1 + below(3))
    case 2: return .tuple((0..<1 + below(3)).map { _ in type(depth: depth - 1) })
    case 3:
      let fields = names.prefix(1 + below(3)).map { ComponentType.Field($0, type(depth: depth - 1)) }
      return .record(ComponentType.Record(nil, fields))
    case 4:
      let cases = names.prefix(1 + below(3)).map { ComponentType.Case($0, below(3) == 0 ? nil : type(depth: depth - 1)) }
      return .variant(ComponentType.Variant(nil, cases))
    case 5: return .option(type(depth: depth - 1))
    default:
      return .result(ok: below(3) == 0 ? nil : type(depth: depth - 1), error: below(3) == 0 ? nil : type(depth: depth - 1))
    }
  }

  private mutating func float<Number: BinaryFloatingPoint>() -> Number? {
    guard hasSpecialFloats, below(2) == 0 else { return nil }
    return [.infinity, -.infinity, -0.0, .leastNonzeroMagnitude, .greatestFiniteMagnitude, .pi, 1, -100_000, .ulpOfOne][below(9)]
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
    case .f32: return .f32(float() ?? Float(Int32(truncatingIfNeeded: bits)) / 7)
    case .f64: return .f64(float() ?? Double(Int64(bitPattern: bits)) / 7)
    case .char: return .char(Unicode.Scalar(UInt32(below(0xd800))) ?? "a")
    case .string: return .string((0..<below(4)).reduce(into: "") { text, _ in text += characters[below(characters.count)] })
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
