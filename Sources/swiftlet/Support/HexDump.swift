/// Bytes for people: offset, sixteen bytes in hexadecimal, and as text where they are printable ASCII.
func hexDump(_ bytes: ArraySlice<UInt8>, indent: String) -> String {
  var text = ""
  var start = bytes.startIndex
  while start < bytes.endIndex {
    let row = bytes[start..<min(start + 16, bytes.endIndex)]
    let codes = row.map { hexadecimal(Int($0), digits: 2) }.joined(separator: " ")
    let characters = row.map { (0x20..<0x7F).contains($0) ? String(UnicodeScalar($0)) : "." }.joined()
    text += "\(indent)\(hexadecimal(start, digits: 6))  \(codes.padding(to: 47))  \(characters)\n"
    start += 16
  }
  return text
}

func hexadecimal(_ number: Int, digits: Int) -> String {
  let text = String(number, radix: 16)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}

extension String {
  /// The text with spaces behind it up to a width.
  func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

  /// The text with spaces before it up to a width.
  func aligned(right width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }

  /// As a string of the text format: what could harm a terminal or break a line is escaped.
  var quoted: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result += scalar.printable
      }
    }
    return result + "\""
  }

  /// In one line, and without what could drive a terminal: for texts that a guest or a plugin has chosen.
  var printable: String { unicodeScalars.map { $0.properties.isWhitespace ? " " : $0.printable }.joined() }
}

extension Unicode.Scalar {
  fileprivate var printable: String {
    let isControl = properties.generalCategory == .control || properties.generalCategory == .format
    return isControl ? "\\u{\(String(value, radix: 16))}" : String(self)
  }
}
