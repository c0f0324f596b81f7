/// Numbers in the text format's syntax outside of a module, such as arguments on a command line (specification 3.0, 6.3).
public enum NumberLiteral {
  /// Signed or unsigned 32 bits; nil where the text is no integer or out of range.
  public static func i32(_ text: String) -> Int32? { integer(text, width: 32).map { Int32(truncatingIfNeeded: $0) } }

  /// Signed or unsigned 64 bits; nil where the text is no integer or out of range.
  public static func i64(_ text: String) -> Int64? { integer(text, width: 64).map { Int64(bitPattern: $0) } }

  /// The bits of a float; nil where the text is no number or out of range.
  public static func f32(_ text: String) -> UInt32? { number(text).flatMap { FloatLiteral.bits32($0) } }

  /// The bits of a float; nil where the text is no number or out of range.
  public static func f64(_ text: String) -> UInt64? { number(text).flatMap { FloatLiteral.bits64($0) } }

  private static func integer(_ text: String, width: Int) -> UInt64? {
    let bytes = Array(text.utf8)[...]
    guard NumberSyntax.kind(bytes) == .integer else { return nil }
    return IntegerLiteral(bytes)?.bits(width: width)
  }

  private static func number(_ text: String) -> ArraySlice<UInt8>? {
    let bytes = Array(text.utf8)[...]
    return NumberSyntax.kind(bytes) == nil ? nil : bytes
  }
}
