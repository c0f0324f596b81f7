/// Takes an expression's text apart. A `/` is given as a symbol, a ` as its own token: only the parser knows whether a regular
/// expression can stand there, and when a template's value ends.
struct Lexer {
  let source: [UInt16]
  var position: Int

  /// Longest first.
  private static let symbols: [[String]] = [
    [">>>="],
    ["===", "!==", "...", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "??="],
    [
      "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "?.", "**", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=",
      "<<", ">>",
    ],
    ["+", "-", "*", "/", "%", "(", ")", "[", "]", "{", "}", ".", ",", ":", ";", "?", "!", "<", ">", "=", "&", "|", "^", "~"],
  ]
  private static let units: [(text: String, units: [UInt16])] = symbols.flatMap { $0 }.map { ($0, Array($0.utf16)) }

  func unit(_ index: Int) -> UInt16? { index < source.count ? source[index] : nil }

  func fault(_ message: String, at offset: Int) -> Fault { Fault(.syntax, message, at: offset) }

  mutating func next() throws(Fault) -> Token {
    try skipSpace()
    let start = position
    guard let unit = unit(position) else { return Token(form: .end, start: start, end: start) }
    let form: Token.Form
    switch unit {
    case 0x30...0x39: form = .number(try number())
    case 0x2E where (0x30...0x39).contains(self.unit(position + 1) ?? 0): form = .number(try number())
    case 0x22, 0x27: form = .string(try string(quote: unit))
    case 0x60:
      position += 1
      form = .backtick
    case _ where Lexer.isNameStart(unit) || unit == 0x5C: form = .name(try name())
    default: form = .symbol(try symbol())
    }
    return Token(form: form, start: start, end: position)
  }

  private mutating func skipSpace() throws(Fault) {
    while let unit = unit(position) {
      if JSString.isSpace(unit) {
        position += 1
      } else if unit == 0x2F, self.unit(position + 1) == 0x2F {
        while let unit = self.unit(position), ![10, 13, 0x2028, 0x2029].contains(unit) { position += 1 }
      } else if unit == 0x2F, self.unit(position + 1) == 0x2A {
        let start = position
        position += 2
        while !(self.unit(position) == 0x2A && self.unit(position + 1) == 0x2F) {
          guard position < source.count else { throw fault("the comment has no end", at: start) }
          position += 1
        }
        position += 2
      } else {
        return
      }
    }
  }

  private mutating func symbol() throws(Fault) -> String {
    for (text, units) in Lexer.units where source[position...].starts(with: units) {
      // `a?.5:b` is a conditional.
      if text == "?.", (0x30...0x39).contains(unit(position + 2) ?? 0) { continue }
      position += units.count
      return text
    }
    throw fault("an unexpected character \(Fault.quoted(JSString([source[position]])))", at: position)
  }

  // MARK: Names

  static func isNameStart(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x24, 0x5F, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80, 0xD7, 0xF7: false
    case 0xD800..<0xE000: true
    default: Unicode.Scalar(unit)?.properties.isIDStart ?? false
    }
  }

  static func isNamePart(_ unit: UInt16) -> Bool {
    isNameStart(unit) || (0x30...0x39).contains(unit) || unit == 0x200C || unit == 0x200D
      || (unit >= 0x80 && Unicode.Scalar(unit)?.properties.isIDContinue == true)
  }

  private mutating func name() throws(Fault) -> JSString {
    let start = position
    while let unit = unit(position), Lexer.isNamePart(unit) { position += 1 }
    if unit(position) == 0x5C { throw fault("names with escapes are not supported", at: position) }
    return JSString(source[start..<position])
  }

  // MARK: Numbers

  private mutating func number() throws(Fault) -> Double {
    let start = position
    var value: Double
    if source[position] == 0x30, let letter = unit(position + 1), let radix = [0x78: 16, 0x62: 2, 0x6F: 8][letter | 0x20] {
      position += 2
      let digits = self.digits(radix: radix)
      guard !digits.isEmpty else { throw fault("digits are missing", at: position) }
      value = NumberText.parse(digits, radix: radix)
    } else {
      var text = digits(radix: 10)
      if text.count > 1, text.first == 0x30 { throw fault("a number must not begin with 0", at: start) }
      if unit(position) == 0x2E {
        position += 1
        text.append(0x2E)
        text += digits(radix: 10)
      }
      if let letter = unit(position), letter | 0x20 == 0x65 {
        var end = position + 1
        if unit(end) == 0x2B || unit(end) == 0x2D { end += 1 }
        guard (0x30...0x39).contains(unit(end) ?? 0) else { throw fault("the exponent's digits are missing", at: end) }
        text += source[position..<end]
        position = end
        text += digits(radix: 10)
      }
      value = NumberText.decimal(text) ?? .nan
    }
    if let unit = unit(position), Lexer.isNameStart(unit) || (0x30...0x39).contains(unit) {
      throw fault(unit == 0x6E ? "big integers are not supported" : "a number must not touch a name", at: position)
    }
    value = value.magnitude
    return value
  }

  /// Without the `_` between them.
  private mutating func digits(radix: Int) -> [UInt16] {
    var digits: [UInt16] = []
    while let unit = unit(position) {
      if let value = NumberText.digit(unit), value < radix {
        digits.append(unit)
      } else if unit != 0x5F || digits.isEmpty || NumberText.digit(self.unit(position + 1) ?? 0) ?? 99 >= radix {
        break
      }
      position += 1
    }
    return digits
  }

  // MARK: Strings

  private mutating func string(quote: UInt16) throws(Fault) -> JSString {
    let start = position
    position += 1
    var units: [UInt16] = []
    while let unit = unit(position), unit != 10, unit != 13 {
      position += 1
      if unit == quote { return JSString(units) }
      if unit == 0x5C { try escape(into: &units) } else { units.append(unit) }
    }
    throw fault("the string has no end", at: start)
  }

  /// A piece of a template, from behind ` or }: its text, and whether a value follows.
  mutating func templatePiece() throws(Fault) -> (text: JSString, hasValue: Bool) {
    let start = position
    var units: [UInt16] = []
    while let unit = unit(position) {
      position += 1
      switch unit {
      case 0x60: return (JSString(units), false)
      case 0x24 where self.unit(position) == 0x7B:
        position += 1
        return (JSString(units), true)
      case 0x5C: try escape(into: &units)
      case 13:
        if self.unit(position) == 10 { position += 1 }
        units.append(10)
      default: units.append(unit)
      }
    }
    throw fault("the template has no end", at: start - 1)
  }

  /// Behind a backslash.
  private mutating func escape(into units: inout [UInt16]) throws(Fault) {
    guard let unit = unit(position) else { return }
    let start = position - 1
    position += 1
    switch unit {
    case 0x6E: units.append(10)
    case 0x74: units.append(9)
    case 0x72: units.append(13)
    case 0x62: units.append(8)
    case 0x66: units.append(12)
    case 0x76: units.append(11)
    case 0x30 where !(0x30...0x39).contains(self.unit(position) ?? 0): units.append(0)
    case 0x30...0x39: throw fault("octal escapes are not supported", at: start)
    case 10, 0x2028, 0x2029: break
    case 13: if self.unit(position) == 10 { position += 1 }
    case 0x78:
      let digits = source[position..<min(position + 2, source.count)]
      guard digits.count == 2, let value = Lexer.hexadecimal(digits) else {
        throw fault("two hexadecimal digits must follow \\x", at: start)
      }
      position += 2
      units.append(UInt16(value))
    case 0x75: units += JSString.units(of: try unicodeEscape(at: start))
    default: units.append(unit)
    }
  }

  private mutating func unicodeEscape(at start: Int) throws(Fault) -> UInt32 {
    if unit(position) == 0x7B {
      let end = source[position...].prefix(10).firstIndex(of: 0x7D) ?? position
      guard end > position + 1, let value = Lexer.hexadecimal(source[(position + 1)..<end]), value <= 0x10FFFF else {
        throw fault("\\u{…} must hold a code point in hexadecimal digits", at: start)
      }
      position = end + 1
      return value
    }
    let digits = source[position..<min(position + 4, source.count)]
    guard digits.count == 4, let value = Lexer.hexadecimal(digits) else {
      throw fault("four hexadecimal digits must follow \\u", at: start)
    }
    position += 4
    return value
  }

  static func hexadecimal(_ digits: some Collection<UInt16>) -> UInt32? {
    guard !digits.isEmpty, digits.count <= 8 else { return nil }
    var value: UInt32 = 0
    for unit in digits {
      guard let digit = NumberText.digit(unit), digit < 16 else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  // MARK: Regular expressions

  /// From behind the opening `/`.
  mutating func regex(start: Int) throws(Fault) -> (pattern: JSString, flags: JSString) {
    position = start + 1
    var isClass = false
    let first = position
    while let unit = unit(position), ![10, 13, 0x2028, 0x2029].contains(unit) {
      if unit == 0x2F, !isClass {
        let pattern = JSString(source[first..<position])
        position += 1
        let flagsStart = position
        while let unit = self.unit(position), Lexer.isNamePart(unit) { position += 1 }
        return (pattern, JSString(source[flagsStart..<position]))
      }
      if unit == 0x5B { isClass = true }
      if unit == 0x5D { isClass = false }
      position += unit == 0x5C ? 2 : 1
    }
    throw fault("the regular expression has no end", at: start)
  }
}
