/// Reads Swift values from component values, for bindings that `swiftlet bindings` generates.
///
/// Every function throws `ComponentError` with the fault `typeMismatch` where the value is of another kind.
public enum ComponentReader {
  /// Reads one value.
  public typealias Reader<T> = (ComponentValue) throws(ComponentError) -> T

  static func mismatch(_ expected: String, _ value: ComponentValue?) -> ComponentError {
    ComponentError(.typeMismatch(expected: expected, found: value?.kindName ?? "none"))
  }

  public static func bool(_ value: ComponentValue) throws(ComponentError) -> Bool {
    guard case .bool(let result) = value else { throw mismatch("bool", value) }
    return result
  }

  public static func s8(_ value: ComponentValue) throws(ComponentError) -> Int8 {
    guard case .s8(let result) = value else { throw mismatch("s8", value) }
    return result
  }

  public static func u8(_ value: ComponentValue) throws(ComponentError) -> UInt8 {
    guard case .u8(let result) = value else { throw mismatch("u8", value) }
    return result
  }

  public static func s16(_ value: ComponentValue) throws(ComponentError) -> Int16 {
    guard case .s16(let result) = value else { throw mismatch("s16", value) }
    return result
  }

  public static func u16(_ value: ComponentValue) throws(ComponentError) -> UInt16 {
    guard case .u16(let result) = value else { throw mismatch("u16", value) }
    return result
  }

  public static func s32(_ value: ComponentValue) throws(ComponentError) -> Int32 {
    guard case .s32(let result) = value else { throw mismatch("s32", value) }
    return result
  }

  public static func u32(_ value: ComponentValue) throws(ComponentError) -> UInt32 {
    guard case .u32(let result) = value else { throw mismatch("u32", value) }
    return result
  }

  public static func s64(_ value: ComponentValue) throws(ComponentError) -> Int64 {
    guard case .s64(let result) = value else { throw mismatch("s64", value) }
    return result
  }

  public static func u64(_ value: ComponentValue) throws(ComponentError) -> UInt64 {
    guard case .u64(let result) = value else { throw mismatch("u64", value) }
    return result
  }

  public static func f32(_ value: ComponentValue) throws(ComponentError) -> Float {
    guard case .f32(let result) = value else { throw mismatch("f32", value) }
    return result
  }

  public static func f64(_ value: ComponentValue) throws(ComponentError) -> Double {
    guard case .f64(let result) = value else { throw mismatch("f64", value) }
    return result
  }

  public static func char(_ value: ComponentValue) throws(ComponentError) -> Unicode.Scalar {
    guard case .char(let result) = value else { throw mismatch("char", value) }
    return result
  }

  public static func string(_ value: ComponentValue) throws(ComponentError) -> String {
    guard case .string(let result) = value else { throw mismatch("string", value) }
    return result
  }

  /// The bytes of a `list<u8>`.
  public static func bytes(_ value: ComponentValue) throws(ComponentError) -> [UInt8] {
    if case .bytes(let result) = value { return result }
    return try list(value, u8)
  }

  /// The label of an enum.
  public static func label(_ value: ComponentValue) throws(ComponentError) -> String {
    guard case .enum(let result) = value else { throw mismatch("enum", value) }
    return result
  }

  /// The case of a variant by its name, with its payload.
  public static func variant(_ value: ComponentValue) throws(ComponentError) -> (String, ComponentValue?) {
    guard case .variant(let name, let payload) = value else { throw mismatch("variant", value) }
    return (name, payload)
  }

  /// What to throw for a variant's or enum's case that the type does not have, or not with such a payload.
  public static func unknownCase(_ name: String, of type: String) -> ComponentError {
    ComponentError(.typeMismatch(expected: type, found: "case \(name)"))
  }

  /// A set of flags as bits, the first label the lowest.
  public static func flags(_ value: ComponentValue, _ labels: [String]) throws(ComponentError) -> UInt32 {
    guard case .flags(let names) = value else { throw mismatch("flags", value) }
    var bits: UInt32 = 0
    for name in names {
      guard let index = labels.firstIndex(of: name) else {
        throw ComponentError(.typeMismatch(expected: "flags { \(labels.joined(separator: ", ")) }", found: "label \(name)"))
      }
      bits |= 1 << UInt32(index)
    }
    return bits
  }
}
