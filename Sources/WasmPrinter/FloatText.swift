/// Floats as the text format writes them, so that reading gives the same bits (specification 3.0, 6.3.2).
package enum FloatText {
  package static func text(of value: Float) -> String {
    text(value, payload: UInt64(value.bitPattern & 0x7F_FFFF), canonical: 0x40_0000)
  }

  package static func text(of value: Double) -> String {
    text(value, payload: value.bitPattern & 0xF_FFFF_FFFF_FFFF, canonical: 0x8_0000_0000_0000)
  }

  /// Swift's descriptions are the shortest decimals that are read as the same number.
  private static func text(_ value: some BinaryFloatingPoint & CustomStringConvertible, payload: UInt64, canonical: UInt64)
    -> String
  {
    guard value.isNaN else { return value.description }
    return (value.sign == .minus ? "-nan" : "nan") + (payload == canonical ? "" : ":0x" + String(payload, radix: 16))
  }
}
