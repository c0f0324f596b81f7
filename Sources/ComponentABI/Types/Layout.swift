/// A type with everything that lifting and lowering need computed: size and alignment in guest memory, offsets, flat types
/// (Canonical ABI, "Alignment", "Element size", "Flattening").
public final class Layout: Sendable {
  /// Types nest at most this deep.
  public static let maximumDepth = 64

  /// In bytes; a multiple of the alignment.
  public let size: Int
  /// In bytes: 1, 2, 4 or 8.
  public let alignment: Int
  /// The flat types; nil when there are more than 16, as then nothing passes them.
  public let flat: [FlatType]?

  let shape: Shape

  enum Shape: Sendable {
    case bool
    case s8, u8, s16, u16, s32, u32, s64, u64
    case f32, f64
    case char
    case string
    case list(Layout)
    case product([Member], isTuple: Bool)
    case sum(Sum)
    case flags([String])
  }

  struct Member: Sendable {
    let name: String
    let offset: Int
    let layout: Layout
  }

  /// A variant, and what despecialises to one.
  struct Sum: Sendable {
    enum Kind: Sendable { case variant, `enum`, option, result }

    let kind: Kind
    let names: [String]
    /// A payload's layout for each case; nil for a case without.
    let payloads: [Layout?]
    /// 1, 2 or 4 bytes.
    let discriminantSize: Int
    let payloadOffset: Int
    /// In WIT, for messages.
    let description: String
  }

  /// Throws `unsupportedType` for types that nest deeper than 64, take 2^31 bytes or more, have no cases, or more than 32 flags.
  public convenience init(_ type: ComponentType) throws(ComponentError) {
    try self.init(type, depth: 0)
  }

  /// The layout of a function's parameters: a tuple with the parameters' names.
  convenience init(parameters: [ComponentType.Field]) throws(ComponentError) {
    try self.init(fields: parameters, isTuple: false, depth: 0)
  }

  private init(size: Int, alignment: Int, flat: [FlatType]?, shape: Shape) {
    self.size = size
    self.alignment = alignment
    self.flat = flat
    self.shape = shape
  }

  private convenience init(scalar size: Int, _ flat: FlatType, _ shape: Shape) {
    self.init(size: size, alignment: size, flat: [flat], shape: shape)
  }

  private convenience init(_ type: ComponentType, depth: Int) throws(ComponentError) {
    guard depth < Self.maximumDepth else { throw ComponentError(.unsupportedType("nests deeper than \(Self.maximumDepth)")) }
    switch type {
    case .bool: self.init(scalar: 1, .i32, .bool)
    case .s8: self.init(scalar: 1, .i32, .s8)
    case .u8: self.init(scalar: 1, .i32, .u8)
    case .s16: self.init(scalar: 2, .i32, .s16)
    case .u16: self.init(scalar: 2, .i32, .u16)
    case .s32: self.init(scalar: 4, .i32, .s32)
    case .u32: self.init(scalar: 4, .i32, .u32)
    case .s64: self.init(scalar: 8, .i64, .s64)
    case .u64: self.init(scalar: 8, .i64, .u64)
    case .f32: self.init(scalar: 4, .f32, .f32)
    case .f64: self.init(scalar: 8, .f64, .f64)
    case .char: self.init(scalar: 4, .i32, .char)
    case .string: self.init(size: 8, alignment: 4, flat: [.i32, .i32], shape: .string)
    case .list(let element):
      self.init(size: 8, alignment: 4, flat: [.i32, .i32], shape: .list(try Layout(element, depth: depth + 1)))
    case .record(let record): try self.init(fields: record.fields, isTuple: false, depth: depth)
    case .tuple(let elements):
      try self.init(
        fields: elements.enumerated().map { ComponentType.Field(String($0.offset), $0.element) }, isTuple: true, depth: depth)
    case .variant(let variant): try self.init(cases: variant.cases, .variant, of: type, depth: depth)
    case .enum(let enumeration):
      try self.init(cases: enumeration.cases.map { ComponentType.Case($0) }, .enum, of: type, depth: depth)
    case .option(let payload):
      try self.init(cases: [ComponentType.Case("none"), ComponentType.Case("some", payload)], .option, of: type, depth: depth)
    case .result(let ok, let error):
      try self.init(cases: [ComponentType.Case("ok", ok), ComponentType.Case("error", error)], .result, of: type, depth: depth)
    case .flags(let flags):
      let count = flags.labels.count
      guard count >= 1, count <= 32 else { throw ComponentError(.unsupportedType("flags with \(count) labels")) }
      self.init(scalar: count <= 8 ? 1 : count <= 16 ? 2 : 4, .i32, .flags(flags.labels))
    }
  }

  private convenience init(fields: [ComponentType.Field], isTuple: Bool, depth: Int) throws(ComponentError) {
    var members: [Member] = []
    var size = 0
    var alignment = 1
    var flat: [FlatType]? = []
    for field in fields {
      let layout = try Layout(field.type, depth: depth + 1)
      let offset = size.aligned(to: layout.alignment)
      members.append(Member(name: field.name, offset: offset, layout: layout))
      alignment = max(alignment, layout.alignment)
      size = try Self.bounded(offset + layout.size)
      flat = Self.concatenated(flat, layout.flat)
    }
    self.init(
      size: try Self.bounded(size.aligned(to: alignment)), alignment: alignment, flat: flat,
      shape: .product(members, isTuple: isTuple))
  }

  private convenience init(cases: [ComponentType.Case], _ kind: Sum.Kind, of type: ComponentType, depth: Int)
    throws(ComponentError)
  {
    guard !cases.isEmpty else { throw ComponentError(.unsupportedType("a variant without cases")) }
    var payloads: [Layout?] = []
    var payloadSize = 0
    var payloadAlignment = 1
    var joined: [FlatType]? = []
    for item in cases {
      guard let type = item.type else {
        payloads.append(nil)
        continue
      }
      let payload = try Layout(type, depth: depth + 1)
      payloads.append(payload)
      payloadSize = max(payloadSize, payload.size)
      payloadAlignment = max(payloadAlignment, payload.alignment)
      joined = Self.joined(joined, payload.flat)
    }
    let discriminantSize = cases.count <= 1 << 8 ? 1 : cases.count <= 1 << 16 ? 2 : 4
    let payloadOffset = discriminantSize.aligned(to: payloadAlignment)
    let alignment = max(discriminantSize, payloadAlignment)
    self.init(
      size: try Self.bounded((payloadOffset + payloadSize).aligned(to: alignment)), alignment: alignment,
      flat: Self.concatenated([.i32], joined),
      shape: .sum(
        Sum(
          kind: kind, names: cases.map(\.name), payloads: payloads, discriminantSize: discriminantSize,
          payloadOffset: payloadOffset, description: type.description)))
  }

  private static func bounded(_ size: Int) throws(ComponentError) -> Int {
    guard size < 1 << 31 else { throw ComponentError(.unsupportedType("takes 2^31 bytes or more")) }
    return size
  }

  private static func concatenated(_ left: [FlatType]?, _ right: [FlatType]?) -> [FlatType]? {
    guard let left, let right, left.count + right.count <= CoreSignature.maximumFlatParameters else { return nil }
    return left + right
  }

  private static func joined(_ left: [FlatType]?, _ right: [FlatType]?) -> [FlatType]? {
    guard let left, let right else { return nil }
    let shorter = min(left.count, right.count)
    return zip(left, right).map { $0.joined(with: $1) } + left.dropFirst(shorter) + right.dropFirst(shorter)
  }
}

extension Int {
  /// The next multiple of an alignment. Both are small: nothing overflows.
  func aligned(to alignment: Int) -> Int { (self + alignment - 1) / alignment * alignment }
}
