/// A text that is not TOML: where, and what was expected there.
public struct TOMLError: Error, Sendable, Hashable, CustomStringConvertible {
  public var message: String
  /// From 1.
  public var line: Int
  /// From 1, in bytes.
  public var column: Int

  init(_ message: String, at offset: Int, in bytes: [UInt8]) {
    self.message = message
    let before = bytes.prefix(offset)
    line = before.count { $0 == UInt8(ascii: "\n") } + 1
    column = before.count - (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1)
  }

  public var description: String { "malformed TOML at line \(line), column \(column): \(message)" }
}

extension TOMLParser {
  func failure(_ message: String, at offset: Int) -> TOMLError { TOMLError(message, at: offset, in: bytes) }

  /// What was expected at this place, and what is there.
  func expected(_ what: String) -> TOMLError { failure("expected \(what), found \(found)", at: offset) }

  /// What a message shows of a text that has no bound.
  static func excerpt(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(64)
    return scalars.endIndex == text.endIndex ? text : "\(String(scalars))…"
  }

  private var found: String {
    switch peek {
    case nil: return "the end of the document"
    case UInt8(ascii: "\n"): return "a line break"
    case UInt8(ascii: "\r"):
      return byte(at: offset + 1) == UInt8(ascii: "\n") ? "a line break" : "a carriage return without a line feed"
    case UInt8(ascii: " "): return "a space"
    case let byte? where (0x21...0x7E).contains(byte): return "\(Unicode.Scalar(byte))"
    default:
      let scalar = String(decoding: bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars.first?.value ?? 0
      let digits = String(scalar, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }
}
