/// The lines of places in a JSON text that is known to be well-formed: it only follows brackets, commas and names.
struct JSONLines {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1

  /// The places that are looked for, as a tree.
  private final class Wanted {
    var line: Int?
    var children: [DocumentPath.Step: Wanted] = [:]
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// For each path the line of its value, or of the nearest value around it. Takes time in proportion to the text.
  static func find(_ paths: [DocumentPath], in bytes: [UInt8]) -> [Int?] {
    guard !paths.isEmpty else { return [] }
    let root = Wanted()
    for path in paths {
      var wanted = root
      for step in path.steps {
        let next = wanted.children[step] ?? Wanted()
        wanted.children[step] = next
        wanted = next
      }
    }
    var lines = JSONLines(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { lines.offset = 3 }
    lines.skipBlanks()
    lines.passValue(root, depth: 0)
    return paths.map { path in
      var (wanted, line) = (root, root.line)
      for step in path.steps {
        guard let next = wanted.children[step] else { break }
        wanted = next
        line = next.line ?? line
      }
      return line
    }
  }

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipBlanks() {
    while let byte = peek, byte <= 0x20 {
      if byte == UInt8(ascii: "\n") { line += 1 }
      offset += 1
    }
  }

  private mutating func accept(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func passValue(_ wanted: Wanted?, depth: Int) {
    // Of several members with the same name the last counts.
    wanted?.line = line
    guard depth <= JSONValue.maximumDepth else {
      offset = bytes.count
      return
    }
    switch peek {
    case UInt8(ascii: "{"): passMembers(wanted, depth: depth)
    case UInt8(ascii: "["): passElements(wanted, depth: depth)
    case UInt8(ascii: "\""): _ = passString()
    default:
      while let byte = peek, !",]}".utf8.contains(byte), byte > 0x20 { offset += 1 }
    }
  }

  private mutating func passMembers(_ wanted: Wanted?, depth: Int) {
    offset += 1
    while true {
      skipBlanks()
      guard peek == UInt8(ascii: "\"") else { break }
      let start = line
      let name = passString()
      let child = wanted.flatMap { $0.children.isEmpty ? nil : $0.children[.name(Self.text(of: name, in: bytes))] }
      skipBlanks()
      _ = accept(":")
      skipBlanks()
      passValue(child, depth: depth + 1)
      child?.line = start
      skipBlanks()
      guard accept(",") else { break }
    }
    _ = accept("}")
  }

  private mutating func passElements(_ wanted: Wanted?, depth: Int) {
    offset += 1
    var index = 0
    while true {
      skipBlanks()
      guard let byte = peek, byte != UInt8(ascii: "]") else { break }
      passValue(wanted?.children[.index(index)], depth: depth + 1)
      index += 1
      skipBlanks()
      guard accept(",") else { break }
    }
    _ = accept("]")
  }

  /// The bytes between the quotes.
  private mutating func passString() -> Range<Int> {
    offset += 1
    let start = offset
    while let byte = peek, byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\n") { line += 1 }
      offset = min(offset + (byte == UInt8(ascii: "\\") ? 2 : 1), bytes.count)
    }
    let end = offset
    offset = min(offset + 1, bytes.count)
    return start..<end
  }

  private static func text(of range: Range<Int>, in bytes: [UInt8]) -> String {
    let content = bytes[range]
    guard content.contains(UInt8(ascii: "\\")) else { return String(decoding: content, as: UTF8.self) }
    let quote = [UInt8(ascii: "\"")]
    let value = try? JSONValue(parsing: quote + content + quote)
    return value?.string ?? ""
  }
}
