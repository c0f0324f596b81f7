extension WIT {
  /// Which characters may stand in a file ("Lexical structure").
  enum CharacterRules {
    /// Controls other than line ends and tabs, what overrides the direction of text, and what Unicode deprecates.
    static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: false
      case 0x00...0x1F, 0x7F...0x9F: true
      case 0x202A...0x202E, 0x2066...0x2069: true
      case 0x149, 0x673, 0xF77, 0xF79, 0x17A3, 0x17A4, 0x17B4, 0x17B5: true
      default: false
      }
    }

    /// Reports what may not stand in a file; true where the file can be read all the same.
    static func check(_ bytes: [UInt8], file: Int, _ report: Report) -> Bool {
      var position = 0
      var isClean = true
      while position < bytes.count {
        if bytes[position] >= 0x20, bytes[position] < 0x7F {
          position += 1
          continue
        }
        let (scalar, length) = decode(bytes, at: position)
        let span = Span(file: file, range: position..<position + length)
        guard let scalar else {
          report.error("the file is not UTF-8", at: span)
          return false
        }
        if isForbidden(scalar) {
          report.error("the character U+\(hexadecimal(scalar.value)) may not stand in a WIT file", at: span)
          isClean = false
        }
        if report.isFull { return false }
        position += length
      }
      return isClean
    }

    /// The character at an offset and its length in bytes; nil where there is none in UTF-8.
    private static func decode(_ bytes: [UInt8], at position: Int) -> (Unicode.Scalar?, Int) {
      let rest = bytes[position..<min(bytes.count, position + 4)]
      var decoder = UTF8()
      var iterator = rest.makeIterator()
      guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return (nil, 1) }
      return (scalar, UTF8.width(scalar))
    }

    static func hexadecimal(_ value: UInt32) -> String {
      let digits = String(value, radix: 16, uppercase: true)
      return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Why a name is no label in kebab case; nil when it is one. A word is of lower-case or of upper-case letters, with digits.
    static func kebabFault(_ name: String) -> String? {
      let fragments = name.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
      for (index, fragment) in fragments.enumerated() {
        guard let first = fragment.first else {
          return "'\(name)' is not in kebab case: a '-' stands between two words" + suggestion(name)
        }
        if index == 0, isDigit(first) { return "'\(name)' is not in kebab case: it begins with a digit" }
        let lower = fragment.contains { (0x61...0x7A).contains($0) }
        let upper = fragment.contains { (0x41...0x5A).contains($0) }
        if fragment.contains(0x5F) {
          return "'\(name)' is not in kebab case: words are joined by '-', not '_'" + suggestion(name)
        }
        if lower, upper {
          return "'\(name)' is not in kebab case: a word is all lower-case or all upper-case" + suggestion(name)
        }
      }
      return nil
    }

    /// `snake_case` and `camelCase` in kebab case.
    private static func suggestion(_ name: String) -> String {
      var words: [UInt8] = []
      var last: UInt8 = 0
      for byte in name.utf8 {
        let isUpper = (0x41...0x5A).contains(byte)
        if isUpper, (0x61...0x7A).contains(last) || isDigit(last) { words.append(0x2D) }
        words.append(isUpper ? byte + 0x20 : byte == 0x5F ? 0x2D : byte)
        last = byte
      }
      let parts = words.split(separator: 0x2D)
      let kebab = String(decoding: Array(parts.joined(separator: [0x2D])), as: UTF8.self)
      guard let first = kebab.utf8.first, !isDigit(first), kebab != name else { return "" }
      return "; did you mean '\(kebab)'?"
    }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
  }
}
