import WasmEngine

/// Strings and names as literals of the text format (specification 3.0, 6.3.3 and 6.3.4).
enum StringText {
  /// A name in quotes. Characters that do not show, or that change how others show, are escaped.
  static func quoted(_ name: Name) -> String {
    var text = "\""
    for scalar in name.string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case " "..."~": text.unicodeScalars.append(scalar)
      default:
        if isVisible(scalar) {
          text.unicodeScalars.append(scalar)
        } else {
          text += "\\u{" + String(scalar.value, radix: 16) + "}"
        }
      }
    }
    return text + "\""
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }

  /// Appends bytes as they stand between quotes; all but printable ASCII is escaped.
  static func append(_ bytes: some Sequence<UInt8>, to text: inout [UInt8]) {
    for byte in bytes {
      switch byte {
      case 0x22, 0x5C: text += [0x5C, byte]
      case 0x20...0x7E: text.append(byte)
      default: text += [0x5C, digit(byte >> 4), digit(byte & 15)]
      }
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x61 + value - 10 }

  /// True where the name needs no quotes after `$`.
  static func isPlainIdentifier(_ name: Name) -> Bool {
    !name.utf8.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "!#$%&'*+-./:<=>?@\\^_`|~".utf8.contains(byte)
        }
      }
  }
}
