/// The bits of a float token, rounded to nearest, ties to even (specification 3.0, 6.3.2).
enum FloatLiteral {
  /// Nil where the literal is out of range. The syntax has been checked; integers are floats too.
  static func bits32(_ bytes: ArraySlice<UInt8>) -> UInt32? {
    bits(bytes, mantissaBits: 23, exponentBits: 8) { Float($0).map { UInt64($0.bitPattern) } }
      .map { UInt32($0) }
  }

  /// Nil where the literal is out of range.
  static func bits64(_ bytes: ArraySlice<UInt8>) -> UInt64? {
    bits(bytes, mantissaBits: 52, exponentBits: 11) { Double($0)?.bitPattern }
  }

  private static func bits(
    _ bytes: ArraySlice<UInt8>, mantissaBits: UInt64, exponentBits: UInt64, decimal: (String) -> UInt64?
  ) -> UInt64? {
    var rest = bytes
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    let sign: UInt64 = isNegative ? 1 << (mantissaBits + exponentBits) : 0
    let infinity: UInt64 = (1 << exponentBits - 1) << mantissaBits
    if NumberSyntax.isWord(rest, "inf") { return sign | infinity }
    if NumberSyntax.isWord(rest, "nan") { return sign | infinity | 1 << (mantissaBits - 1) }
    if NumberSyntax.isPrefix(rest, "nan:") {
      guard let payload = IntegerLiteral(rest.dropFirst(4))?.magnitude, payload > 0, payload < 1 << mantissaBits else {
        return nil
      }
      return sign | infinity | payload
    }
    let magnitude: UInt64
    if NumberSyntax.isPrefix(rest, "0x") {
      magnitude = HexadecimalFloat(rest.dropFirst(2)).rounded(mantissaBits: Int(mantissaBits), exponentBits: Int(exponentBits))
    } else {
      guard let value = decimal(normalized(rest)) else { return nil }
      magnitude = value
    }
    return magnitude < infinity ? sign | magnitude : nil
  }

  /// Without underscores, and with a digit after a point, as the standard library reads decimal floats.
  private static func normalized(_ bytes: ArraySlice<UInt8>) -> String {
    var digits: [UInt8] = []
    for (place, byte) in zip(bytes.indices, bytes) where byte != UInt8(ascii: "_") {
      digits.append(byte)
      if byte == UInt8(ascii: "."), place + 1 == bytes.endIndex || !CharacterClass.isDigit(bytes[place + 1]) {
        digits.append(UInt8(ascii: "0"))
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }
}

/// A hexadecimal float: `significand` times two to the power of `exponent`; `isInexact` says that non-zero digits follow.
private struct HexadecimalFloat {
  var significand: UInt64 = 0
  var exponent = 0
  var isInexact = false

  init(_ bytes: ArraySlice<UInt8>) {
    var afterPoint = false
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: ".") {
        afterPoint = true
      } else if byte | 0x20 == UInt8(ascii: "p") {
        exponent += Self.exponent(bytes[index...])
        break
      } else if let digit = CharacterClass.hexadecimalValue(byte) {
        // 60 bits are more than a double and its rounding need; later digits only matter as a sticky bit.
        if significand >> 60 == 0 {
          significand = significand << 4 | UInt64(digit)
          if afterPoint { exponent -= 4 }
        } else {
          if digit != 0 { isInexact = true }
          if !afterPoint { exponent += 4 }
        }
      }
    }
  }

  /// Saturates far outside every format's range, and beyond what digits can shift.
  private static func exponent(_ bytes: ArraySlice<UInt8>) -> Int {
    var value = 0
    for byte in bytes where CharacterClass.isDigit(byte) { value = min(value * 10 + Int(byte - 0x30), 1 << 40) }
    return bytes.first == UInt8(ascii: "-") ? -value : value
  }

  /// The bits without sign; infinity where the value is too great.
  func rounded(mantissaBits: Int, exponentBits: Int) -> UInt64 {
    guard significand != 0 else { return 0 }
    let bias = 1 << (exponentBits - 1) - 1
    let infinity = UInt64(1 << exponentBits - 1) << UInt64(mantissaBits)
    let highest = 63 - significand.leadingZeroBitCount
    let power = highest + exponent
    if power > bias { return infinity }
    // The exponent of the last bit that the format keeps: fixed for subnormal numbers.
    let last = max(power - mantissaBits, 1 - bias - mantissaBits)
    let shift = last - exponent
    var kept: UInt64
    if shift <= 0 {
      kept = significand << UInt64(-shift)
    } else if shift > 64 {
      return 0
    } else {
      kept = shift == 64 ? 0 : significand >> UInt64(shift)
      let half: UInt64 = 1 << UInt64(shift - 1)
      let remainder = shift == 64 ? significand : significand & (1 << UInt64(shift) - 1)
      if remainder > half || (remainder == half && (isInexact || kept & 1 == 1)) { kept += 1 }
    }
    // A carry out of the mantissa moves into the exponent by itself.
    let isSubnormal = last == 1 - bias - mantissaBits && power < 1 - bias
    return isSubnormal ? kept : kept + UInt64(power + bias - 1) << UInt64(mantissaBits)
  }
}
