extension JSONValue {
  /// Compact JSON in UTF-8.
  public var utf8: [UInt8] {
    var writer = JSONWriter(indentation: nil)
    writer.write(self, depth: 0)
    return writer.out
  }

  /// JSON for people: a member or element a line, two spaces a level.
  public var pretty: String {
    var writer = JSONWriter(indentation: 2)
    writer.write(self, depth: 0)
    return String(decoding: writer.out, as: UTF8.self)
  }
}

private struct JSONWriter {
  /// Spaces a level; nil for compact JSON.
  let indentation: Int?
  var out: [UInt8] = []

  init(indentation: Int?) { self.indentation = indentation }

  mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: out.append(contentsOf: "null".utf8)
    case .bool(let value): out.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let text): out.append(contentsOf: text.utf8)
    case .string(let text): write(text)
    case .array(let elements):
      enclosed("[", "]", elements, depth) { $0.write($1, depth: depth + 1) }
    case .object(let members):
      enclosed("{", "}", members, depth) { writer, member in
        writer.write(member.name)
        writer.out.append(contentsOf: (writer.indentation == nil ? ":" : ": ").utf8)
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func enclosed<T>(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ items: [T], _ depth: Int, _ item: (inout Self, T) -> Void
  ) {
    out.append(UInt8(ascii: open))
    for (index, element) in items.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      newLine(depth + 1)
      item(&self, element)
    }
    if !items.isEmpty { newLine(depth) }
    out.append(UInt8(ascii: close))
  }

  private mutating func newLine(_ depth: Int) {
    guard let indentation else { return }
    out.append(UInt8(ascii: "\n"))
    out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation * depth))
  }

  private mutating func write(_ text: String) {
    out.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        out.append(UInt8(ascii: "\\"))
        out.append(byte)
      case 0x0A: out.append(contentsOf: "\\n".utf8)
      case 0x0D: out.append(contentsOf: "\\r".utf8)
      case 0x09: out.append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        out.append(contentsOf: "\\u00".utf8)
        out.append(digits[Int(byte >> 4)])
        out.append(digits[Int(byte & 15)])
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
