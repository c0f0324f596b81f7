/// Integers and floats.
extension TOMLParser {
  /// Nil where the word is no number. Throws for integers beyond 64 bits.
  func parseNumber(_ word: ArraySlice<UInt8>) throws(TOMLError) -> TOMLValue? {
    let isNegative = word.first == UInt8(ascii: "-")
    let hasSign = isNegative || word.first == UInt8(ascii: "+")
    let magnitude = hasSign ? word.dropFirst() : word
    if magnitude.elementsEqual("inf".utf8) { return .float(isNegative ? -.infinity : .infinity) }
    if magnitude.elementsEqual("nan".utf8) { return .float(.nan) }
    if !hasSign, let radix = Self.radix(magnitude) {
      return try integer(magnitude.dropFirst(2), radix: radix, isNegative: false)
    }
    let whole = magnitude.prefix { Self.isDigit($0) || $0 == UInt8(ascii: "_") }
    // Leading zeros would look like octal digits.
    guard Self.areDigits(whole, radix: 10), whole.count == 1 || whole.first != UInt8(ascii: "0") else { return nil }
    if whole.endIndex == magnitude.endIndex { return try integer(whole, radix: 10, isNegative: isNegative) }
    return Self.isFraction(magnitude[whole.endIndex...]) ? Self.float(word) : nil
  }

  private static func radix(_ digits: ArraySlice<UInt8>) -> UInt8? {
    guard digits.first == UInt8(ascii: "0") else { return nil }
    switch digits.dropFirst().first {
    case UInt8(ascii: "x"): return 16
    case UInt8(ascii: "o"): return 8
    case UInt8(ascii: "b"): return 2
    default: return nil
    }
  }

  /// Digits with single underscores between them.
  private static func areDigits(_ text: ArraySlice<UInt8>, radix: UInt8) -> Bool {
    var mayEnd = false
    for byte in text {
      if byte == UInt8(ascii: "_") {
        guard mayEnd else { return false }
        mayEnd = false
      } else {
        guard let digit = hexDigit(byte), digit < radix else { return false }
        mayEnd = true
      }
    }
    return mayEnd
  }

  private func integer(_ digits: ArraySlice<UInt8>, radix: UInt8, isNegative: Bool) throws(TOMLError) -> TOMLValue? {
    guard Self.areDigits(digits, radix: radix) else { return nil }
    var value: Int64 = 0
    for byte in digits {
      guard let digit = Self.hexDigit(byte) else { continue }
      let (product, overflows) = value.multipliedReportingOverflow(by: Int64(radix))
      let (sum, exceeds) =
        isNegative ? product.subtractingReportingOverflow(Int64(digit)) : product.addingReportingOverflow(Int64(digit))
      guard !overflows, !exceeds else {
        throw failure("expected an integer of 64 bits, found a larger one", at: digits.startIndex)
      }
      value = sum
    }
    return .integer(value)
  }

  /// What follows a float's whole part: a fraction, an exponent, or both.
  private static func isFraction(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix { isDigit($0) || $0 == UInt8(ascii: "_") }
      guard areDigits(digits, radix: 10) else { return false }
      rest = rest[digits.endIndex...]
    }
    guard let letter = rest.first else { return true }
    guard letter == UInt8(ascii: "e") || letter == UInt8(ascii: "E") else { return false }
    let exponent = rest.dropFirst()
    let hasSign = exponent.first == UInt8(ascii: "+") || exponent.first == UInt8(ascii: "-")
    return areDigits(hasSign ? exponent.dropFirst() : exponent, radix: 10)
  }

  private static func float(_ word: ArraySlice<UInt8>) -> TOMLValue? {
    Double(String(decoding: word.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)).map { .float($0) }
  }
}
