/// An error in WebAssembly text: what is wrong and where.
public struct TextError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The specification test suite's words where it has them, then details.
  public var message: String
  /// The line, counted from 1.
  public var line: Int
  /// The column in characters (Unicode scalars), counted from 1.
  public var column: Int

  /// An error at a place.
  public init(_ message: String, line: Int, column: Int) {
    self.message = message
    self.line = line
    self.column = column
  }

  /// An error at a byte offset of a source.
  init(_ message: String, at offset: Int, in source: [UInt8]) {
    (line, column) = lineAndColumn(of: offset, in: source)
    self.message = message
  }

  public var description: String { "\(line):\(column): \(message)" }
}

/// The line and column of a byte offset. A line ends with LF, CR, or CR LF.
func lineAndColumn(of offset: Int, in source: [UInt8]) -> (line: Int, column: Int) {
  var line = 1
  var column = 1
  var index = 0
  let end = min(offset, source.count)
  while index < end {
    let byte = source[index]
    index += 1
    if byte == 0x0A || byte == 0x0D {
      if byte == 0x0D, index < end, source[index] == 0x0A { index += 1 }
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {  // continuation bytes of UTF-8 are no characters of their own
      column += 1
    }
  }
  return (line, column)
}
