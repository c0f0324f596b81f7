extension WIT {
  /// The words that are no names unless a `%` stands before them ("Keywords").
  enum Keyword: String, CaseIterable, Sendable {
    case `as`, async, bool, borrow, char, constructor, `enum`, export, f32, f64, flags, from, `func`, future, `import`, include
    case interface, list, map, option, own, package, record, resource, result, s16, s32, s64, s8, `static`, stream, string, tuple
    case type, u16, u32, u64, u8, use, variant, with, world
  }

  /// The smallest unit of a text ("Lexical structure").
  struct Token {
    enum Kind: Hashable {
      case keyword(Keyword)
      /// Without the `%` that may stand before it.
      case identifier(String)
      case integer
      case string
      /// One of `=,:;(){}<>*/.@_`.
      case symbol(Character)
      case arrow
      case end
      /// What is no token, and why.
      case malformed(String)
    }

    var kind: Kind
    var range: Range<Int>
    /// Whether nothing but space stands before it in its line.
    var startsLine: Bool
    /// The documentation comments before it.
    var documentation: [Range<Int>] = []
  }

  /// Splits a text into tokens, one at a time: a version (`1.0.0-rc.1`) is read by whoever expects one.
  struct Lexer {
    let bytes: [UInt8]
    var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private func byte(_ ahead: Int = 0) -> UInt8? {
      let index = position + ahead
      return index < bytes.count ? bytes[index] : nil
    }

    mutating func next() -> Token {
      var documentation: [Range<Int>] = []
      var startsLine = position == 0
      while let first = byte() {
        switch first {
        case 0x0A:
          startsLine = true
          position += 1
        case 0x20, 0x09, 0x0D: position += 1
        case 0x2F where byte(1) == 0x2F:
          let start = position
          position = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
          if isDocumentation(start, 0x2F) { documentation.append(start..<position) }
        case 0x2F where byte(1) == 0x2A:
          let start = position
          guard skipBlockComment() else {
            position = bytes.count
            return Token(kind: .malformed("this comment has no '*/'"), range: start..<start + 2, startsLine: startsLine)
          }
          // `/**/` is empty, not the start of documentation.
          if isDocumentation(start, 0x2A), position - start > 4 { documentation.append(start..<position) }
        default:
          var token = read(first)
          token.startsLine = startsLine
          token.documentation = documentation
          return token
        }
      }
      return Token(kind: .end, range: position..<position, startsLine: true, documentation: documentation)
    }

    /// Whether a third byte makes the comment one of documentation; a fourth makes it a mere ornament.
    private func isDocumentation(_ start: Int, _ mark: UInt8) -> Bool {
      guard start + 2 < bytes.count, bytes[start + 2] == mark else { return false }
      return start + 3 >= bytes.count || bytes[start + 3] != mark
    }

    /// Block comments nest; false where the end is missing.
    private mutating func skipBlockComment() -> Bool {
      var depth = 0
      while let first = byte() {
        if first == 0x2F, byte(1) == 0x2A {
          depth += 1
          position += 2
        } else if first == 0x2A, byte(1) == 0x2F {
          depth -= 1
          position += 2
          if depth == 0 { return true }
        } else {
          position += 1
        }
      }
      return false
    }

    private mutating func read(_ first: UInt8) -> Token {
      let start = position
      position += 1
      let kind: Token.Kind
      switch first {
      case 0x3D, 0x2C, 0x3A, 0x3B, 0x28, 0x29, 0x7B, 0x7D, 0x3C, 0x3E, 0x2A, 0x2F, 0x2E, 0x40:
        kind = .symbol(Character(Unicode.Scalar(first)))
      case 0x2D where byte() == 0x3E:
        position += 1
        kind = .arrow
      case 0x22: kind = readString()
      case 0x5F where !isNameByte(byte()): kind = .symbol("_")
      case _ where CharacterRules.isDigit(first):
        while let digit = byte(), CharacterRules.isDigit(digit) { position += 1 }
        kind = .integer
      case 0x25, 0x5F: kind = readName(start)
      case _ where CharacterRules.isLetter(first): kind = readName(start)
      default:
        // The whole character, for the caret.
        while let more = byte(), more & 0xC0 == 0x80 { position += 1 }
        kind = .malformed("unexpected character '\(String(decoding: bytes[start..<position], as: UTF8.self))'")
      }
      return Token(kind: kind, range: start..<position, startsLine: false)
    }

    private func isNameByte(_ byte: UInt8?) -> Bool {
      guard let byte else { return false }
      return CharacterRules.isLetter(byte) || CharacterRules.isDigit(byte) || byte == 0x2D || byte == 0x5F
    }

    private mutating func readName(_ start: Int) -> Token.Kind {
      while isNameByte(byte()), !(byte() == 0x2D && byte(1) == 0x3E) { position += 1 }
      let isEscaped = bytes[start] == 0x25
      let text = String(decoding: bytes[start + (isEscaped ? 1 : 0)..<position], as: UTF8.self)
      if text.isEmpty { return .malformed("a name must follow '%'") }
      if !isEscaped, let keyword = Keyword(rawValue: text) { return .keyword(keyword) }
      return .identifier(text)
    }

    private mutating func readString() -> Token.Kind {
      while let next = byte(), next != 0x0A {
        position += next == 0x5C && byte(1) != 0x0A && byte(1) != nil ? 2 : 1
        if next == 0x22 { return .string }
      }
      return .malformed("this string has no closing '\"'")
    }

    /// Reads the characters of a semantic version from an offset on; a '.' that ends them belongs to what follows.
    mutating func readVersion(from start: Int) -> Range<Int> {
      position = start
      while let next = byte(), isNameByte(next) && next != 0x5F || next == 0x2E || next == 0x2B { position += 1 }
      if position > start, bytes[position - 1] == 0x2E { position -= 1 }
      return start..<position
    }
  }
}
