/// The value of an integer token.
struct IntegerLiteral {
  var magnitude: UInt64
  var isNegative: Bool
  /// True where a sign was written; an index or a size must not have one.
  var hasSign: Bool

  /// Nil where the magnitude needs more than 64 bits. The syntax has been checked.
  init?(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    isNegative = bytes[index] == UInt8(ascii: "-")
    hasSign = isNegative || bytes[index] == UInt8(ascii: "+")
    if hasSign { index += 1 }
    magnitude = 0
    let radix: UInt64 = NumberSyntax.isPrefix(bytes[index...], "0x") ? 16 : 10
    if radix == 16 { index += 2 }
    while index < bytes.endIndex {
      if let digit = CharacterClass.hexadecimalValue(bytes[index]) {
        let (product, overflow) = magnitude.multipliedReportingOverflow(by: radix)
        let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
        if overflow || carry { return nil }
        magnitude = sum
      }
      index += 1
    }
  }

  /// The bits of an integer of a width, signed or not; nil where it does not fit.
  func bits(width: Int) -> UInt64? {
    let mask = width == 64 ? UInt64.max : 1 << UInt64(width) - 1
    if isNegative {
      guard magnitude <= 1 << UInt64(width - 1) else { return nil }
      return (0 &- magnitude) & mask
    }
    return magnitude <= mask ? magnitude : nil
  }
}
