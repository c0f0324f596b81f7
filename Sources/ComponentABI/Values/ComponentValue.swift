/// A value of a WIT type, for calls whose types are known at run time only.
public enum ComponentValue: Sendable, Hashable {
  case bool(Bool)
  case s8(Int8)
  case u8(UInt8)
  case s16(Int16)
  case u16(UInt16)
  case s32(Int32)
  case u32(UInt32)
  case s64(Int64)
  case u64(UInt64)
  case f32(Float)
  case f64(Double)
  case char(Unicode.Scalar)
  case string(String)
  case list([ComponentValue])
  /// A `list<u8>`, also of a fixed length: lifting gives this form, lowering takes both.
  case bytes([UInt8])
  /// In the order of the type's fields.
  case record([Field])
  case tuple([ComponentValue])
  indirect case variant(String, ComponentValue?)
  case `enum`(String)
  indirect case option(ComponentValue?)
  /// A `result` that succeeded.
  indirect case ok(ComponentValue?)
  /// A `result` that failed.
  indirect case error(ComponentValue?)
  /// The labels that are set.
  case flags([String])
  /// A handle that moves to the other side.
  indirect case own(ResourceHandle)
  /// A handle for the time of the call.
  indirect case borrow(ResourceHandle)

  /// A field of a record.
  public struct Field: Sendable, Hashable {
    public var name: String
    public var value: ComponentValue

    public init(_ name: String, _ value: ComponentValue) {
      self.name = name
      self.value = value
    }
  }

  /// A record by its fields, in the order of the type's.
  public static func record(_ fields: KeyValuePairs<String, ComponentValue>) -> ComponentValue {
    .record(fields.map { Field($0.key, $0.value) })
  }

  /// A field of a record; nil for other values and unknown names.
  public subscript(name: String) -> ComponentValue? {
    guard case .record(let fields) = self else { return nil }
    return fields.first { $0.name == name }?.value
  }

  /// The text of a string.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The handle of an `own` or `borrow`.
  public var handle: ResourceHandle? {
    switch self {
    case .own(let handle), .borrow(let handle): handle
    default: nil
    }
  }

  /// The WIT word for what this value is, for messages.
  var kindName: String {
    switch self {
    case .bool: "bool"
    case .s8: "s8"
    case .u8: "u8"
    case .s16: "s16"
    case .u16: "u16"
    case .s32: "s32"
    case .u32: "u32"
    case .s64: "s64"
    case .u64: "u64"
    case .f32: "f32"
    case .f64: "f64"
    case .char: "char"
    case .string: "string"
    case .list: "list"
    case .bytes: "list<u8>"
    case .record(let fields): "record { " + fields.map(\.name).joined(separator: ", ") + " }"
    case .tuple(let elements): "tuple of \(elements.count)"
    case .variant(let name, _): "variant case \(name)"
    case .enum(let name): "enum case \(name)"
    case .option: "option"
    case .ok, .error: "result"
    case .own(let handle): "own<\(handle.type.name)>"
    case .borrow(let handle): "borrow<\(handle.type.name)>"
    case .flags(let labels): "flags { " + labels.joined(separator: ", ") + " }"
    }
  }
}
