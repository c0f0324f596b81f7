import WasmEngine

/// Collects text and hands it on in large pieces, up to a limit.
struct TextOutput {
  private var buffer: [UInt8] = []
  private var handedOn = 0
  /// Where the last line begins in the buffer, and where what is behind its indentation.
  private var lineStart = 0
  private var wordStart = 0
  private let limit: Int
  private let sink: ([UInt8]) throws -> Void

  /// The size of a piece.
  private static let pieceSize = 1 << 16
  private static let lineLength = 120
  /// Deeper lines are indented no further, so that the text of nested blocks is not quadratic in size.
  private static let deepestIndent = 40

  init(limit: Int, sink: @escaping ([UInt8]) throws -> Void) {
    self.limit = limit
    self.sink = sink
  }

  mutating func write(_ text: String) { buffer.append(contentsOf: text.utf8) }

  /// Begins a line.
  mutating func beginLine(_ depth: Int) throws(WasmError) {
    try flush(atLeast: Self.pieceSize)
    buffer.append(0x0A)
    lineStart = buffer.count
    buffer.append(contentsOf: repeatElement(0x20, count: 2 * min(depth, Self.deepestIndent)))
    wordStart = buffer.count
  }

  /// A word of a list: after a space, or on a new line where this one gets long.
  mutating func write(word: String, depth: Int) throws(WasmError) {
    if buffer.count > wordStart {
      if buffer.count - lineStart + word.utf8.count < Self.lineLength { write(" ") } else { try beginLine(depth) }
    }
    write(word)
  }

  /// Bytes as string literals, each on a line of its own where there are more than fit one.
  mutating func write(strings bytes: ArraySlice<UInt8>, depth: Int) throws(WasmError) {
    let width = 80
    if bytes.count > width { try beginLine(depth) } else { write(" ") }
    var rest = bytes
    repeat {
      buffer.append(0x22)
      StringText.append(rest.prefix(width), to: &buffer)
      buffer.append(0x22)
      rest = rest.dropFirst(width)
      if !rest.isEmpty { try beginLine(depth) }
    } while !rest.isEmpty
  }

  /// Hands on what is collected, if it is enough.
  mutating func flush(atLeast count: Int = 1) throws(WasmError) {
    guard buffer.count >= count else { return }
    handedOn += buffer.count
    guard handedOn <= limit else { throw .resource(ResourceError("the text is longer than \(limit) bytes")) }
    do { try sink(buffer) } catch { throw .host(error) }
    buffer.removeAll(keepingCapacity: true)
  }
}
