/// A type with everything that lifting and lowering need computed: size and alignment in guest memory, offsets, flat types
/// (Canonical ABI, "Alignment", "Element size", "Flattening").
public final class Layout: Sendable {
  /// Types nest at most this deep.
  public static let maximumDepth = 64
  /// A type has at most this many types in it, each counted wherever it stands: types that share parts grow fast.
  public static let maximumTypeCount = 1 << 16

  /// In bytes; a multiple of the alignment.
  public let size: Int
  /// In bytes: 1, 2, 4 or 8.
  public let alignment: Int
  /// The flat types; nil when there are more than 16, as then nothing passes them.
  public let flat: [FlatType]?
  let contents: Contents

  let shape: Shape

  /// What lies in a type, however deep.
  struct Contents: OptionSet, Sendable {
    let rawValue: Int

    static let borrow = Contents(rawValue: 1)
    /// A string or list: bytes elsewhere in the memory.
    static let pointer = Contents(rawValue: 2)
  }

  enum Shape: Sendable {
    case bool
    case s8, u8, s16, u16, s32, u32, s64, u64
    case f32, f64
    case char
    case string
    case list(Layout)
    case fixedLengthList(Layout, length: Int)
    case product([Member], isTuple: Bool)
    case sum(Sum)
    case flags([String])
    case own(ComponentType.Resource)
    case borrow(ComponentType.Resource)
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

  /// Throws `unsupportedType` for types that nest deeper than 64, take 2^31 bytes or more, have no cases, more than 32 flags, or
  /// a fixed length outside 1 to 2^28 - 1.
  public convenience init(_ type: ComponentType) throws(ComponentError) {
    var builder = LayoutBuilder()
    self.init(try builder.layout(type, depth: 0))
  }

  /// The layout of a function's parameters: a record with the parameters' names.
  convenience init(parameters: [ComponentType.Field]) throws(ComponentError) {
    var builder = LayoutBuilder()
    self.init(try builder.product(parameters, isTuple: false, depth: 0))
  }

  private convenience init(_ other: Layout) {
    self.init(
      size: other.size, alignment: other.alignment, flat: other.flat, contents: other.contents, shape: other.shape)
  }

  fileprivate init(size: Int, alignment: Int, flat: [FlatType]?, contents: Contents = [], shape: Shape) {
    self.size = size
    self.alignment = alignment
    self.flat = flat
    self.contents = contents
    self.shape = shape
  }
}

/// Makes layouts from the inside out, and counts the types on the way.
private struct LayoutBuilder {
  private var typeCount = 0

  mutating func layout(_ type: ComponentType, depth: Int) throws(ComponentError) -> Layout {
    guard depth < Layout.maximumDepth else { throw unsupported("nests deeper than \(Layout.maximumDepth)") }
    typeCount += 1
    guard typeCount <= Layout.maximumTypeCount else { throw unsupported("has more than \(Layout.maximumTypeCount) types in it") }
    switch type {
    case .bool: return scalar(1, .i32, .bool)
    case .s8: return scalar(1, .i32, .s8)
    case .u8: return scalar(1, .i32, .u8)
    case .s16: return scalar(2, .i32, .s16)
    case .u16: return scalar(2, .i32, .u16)
    case .s32: return scalar(4, .i32, .s32)
    case .u32: return scalar(4, .i32, .u32)
    case .s64: return scalar(8, .i64, .s64)
    case .u64: return scalar(8, .i64, .u64)
    case .f32: return scalar(4, .f32, .f32)
    case .f64: return scalar(8, .f64, .f64)
    case .char: return scalar(4, .i32, .char)
    case .string: return Layout(size: 8, alignment: 4, flat: [.i32, .i32], contents: .pointer, shape: .string)
    case .list(let element):
      let element = try layout(element, depth: depth + 1)
      return Layout(
        size: 8, alignment: 4, flat: [.i32, .i32], contents: element.contents.union(.pointer), shape: .list(element))
    case .fixedLengthList(let element, let length):
      return try fixedLengthList(try layout(element, depth: depth + 1), length)
    case .record(let record): return try product(record.fields, isTuple: false, depth: depth)
    case .tuple(let elements):
      return try product(
        elements.enumerated().map { ComponentType.Field(String($0.offset), $0.element) }, isTuple: true, depth: depth)
    case .variant(let variant): return try sum(variant.cases, .variant, of: type, depth: depth)
    case .enum(let enumeration):
      return try sum(enumeration.cases.map { ComponentType.Case($0) }, .enum, of: type, depth: depth)
    case .option(let payload):
      return try sum([ComponentType.Case("none"), ComponentType.Case("some", payload)], .option, of: type, depth: depth)
    case .result(let ok, let error):
      return try sum([ComponentType.Case("ok", ok), ComponentType.Case("error", error)], .result, of: type, depth: depth)
    case .flags(let flags):
      let count = flags.labels.count
      guard count >= 1, count <= 32 else { throw unsupported("flags with \(count) labels") }
      return scalar(count <= 8 ? 1 : count <= 16 ? 2 : 4, .i32, .flags(flags.labels))
    case .own(let resource): return scalar(4, .i32, .own(resource))
    case .borrow(let resource):
      return Layout(size: 4, alignment: 4, flat: [.i32], contents: .borrow, shape: .borrow(resource))
    }
  }

  private func unsupported(_ reason: String) -> ComponentError { ComponentError(.unsupportedType(reason)) }

  private func scalar(_ size: Int, _ flat: FlatType, _ shape: Layout.Shape) -> Layout {
    Layout(size: size, alignment: size, flat: [flat], shape: shape)
  }

  private func fixedLengthList(_ element: Layout, _ length: Int) throws(ComponentError) -> Layout {
    guard length >= 1, length <= Int(maximumByteLength) else { throw unsupported("a list of the fixed length \(length)") }
    var flat: [FlatType]?
    if let part = element.flat, part.count * length <= CoreSignature.maximumFlatParameters {
      flat = part.isEmpty ? [] : (0..<length).flatMap { _ in part }
    }
    // Below 2^31 and 2^28: the product fits.
    return Layout(
      size: try bounded(element.size * length), alignment: element.alignment, flat: flat, contents: element.contents,
      shape: .fixedLengthList(element, length: length))
  }

  mutating func product(_ fields: [ComponentType.Field], isTuple: Bool, depth: Int) throws(ComponentError) -> Layout {
    var members: [Layout.Member] = []
    var size = 0
    var alignment = 1
    var flat: [FlatType]? = []
    var contents: Layout.Contents = []
    for field in fields {
      let layout = try layout(field.type, depth: depth + 1)
      let offset = size.aligned(to: layout.alignment)
      members.append(Layout.Member(name: field.name, offset: offset, layout: layout))
      alignment = max(alignment, layout.alignment)
      size = try bounded(offset + layout.size)
      flat = concatenated(flat, layout.flat)
      contents.formUnion(layout.contents)
    }
    return Layout(
      size: try bounded(size.aligned(to: alignment)), alignment: alignment, flat: flat,
      contents: contents, shape: .product(members, isTuple: isTuple))
  }

  private mutating func sum(
    _ cases: [ComponentType.Case], _ kind: Layout.Sum.Kind, of type: ComponentType, depth: Int
  ) throws(ComponentError) -> Layout {
    guard !cases.isEmpty else { throw unsupported("a variant without cases") }
    var payloads: [Layout?] = []
    var payloadSize = 0
    var payloadAlignment = 1
    var slots: [FlatType]? = []
    var contents: Layout.Contents = []
    for item in cases {
      guard let type = item.type else {
        payloads.append(nil)
        continue
      }
      let payload = try layout(type, depth: depth + 1)
      payloads.append(payload)
      payloadSize = max(payloadSize, payload.size)
      payloadAlignment = max(payloadAlignment, payload.alignment)
      slots = joined(slots, payload.flat)
      contents.formUnion(payload.contents)
    }
    let discriminantSize = cases.count <= 1 << 8 ? 1 : cases.count <= 1 << 16 ? 2 : 4
    let payloadOffset = discriminantSize.aligned(to: payloadAlignment)
    let alignment = max(discriminantSize, payloadAlignment)
    return Layout(
      size: try bounded((payloadOffset + payloadSize).aligned(to: alignment)), alignment: alignment,
      flat: concatenated([.i32], slots), contents: contents,
      shape: .sum(
        Layout.Sum(
          kind: kind, names: cases.map(\.name), payloads: payloads, discriminantSize: discriminantSize,
          payloadOffset: payloadOffset, description: type.description)))
  }

  private func bounded(_ size: Int) throws(ComponentError) -> Int {
    guard size < 1 << 31 else { throw unsupported("takes 2^31 bytes or more") }
    return size
  }

  private func concatenated(_ left: [FlatType]?, _ right: [FlatType]?) -> [FlatType]? {
    guard let left, let right, left.count + right.count <= CoreSignature.maximumFlatParameters else { return nil }
    return left + right
  }

  private func joined(_ left: [FlatType]?, _ right: [FlatType]?) -> [FlatType]? {
    guard let left, let right else { return nil }
    let shorter = min(left.count, right.count)
    return zip(left, right).map { $0.joined(with: $1) } + left.dropFirst(shorter) + right.dropFirst(shorter)
  }
}

extension Int {
  /// The next multiple of an alignment. Both are small: nothing overflows.
  func aligned(to alignment: Int) -> Int { (self + alignment - 1) / alignment * alignment }
}
