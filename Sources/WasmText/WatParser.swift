/// The text format: from `.wat` to the binary format (specification 3.0, chapter 6).
public struct WatParser {
  /// Parses one module, `(module …)` or its fields alone, into the bytes of a binary module.
  ///
  /// Takes time and memory linear in the length of the source; nesting costs no stack.
  public static func parse(_ source: [UInt8], options: TextOptions = TextOptions()) throws(TextError) -> [UInt8] {
    var cursor = TokenCursor(try Lexer.tokenize(source, limit: options.maximumByteCount))
    guard cursor.isOpen(.module) else {
      return try ModuleParser.parse(cursor, until: cursor.source.tokens.count - 1, options: options)
    }
    let end = cursor.partner
    cursor.position += 2
    let name = cursor.takeIdentifier()
    if options.readsAnnotations { try checkAnnotations(of: cursor, inside: cursor.position...end) }
    let bytes: [UInt8]
    if cursor.takeKeyword(.binary) {
      bytes = cursor.takeStrings()
      guard cursor.position == end else { throw cursor.unexpected() }
    } else if cursor.takeKeyword(.quote) {
      let quoted = cursor.takeStrings()
      guard cursor.position == end else { throw cursor.unexpected() }
      bytes = try parseModuleText(quoted, options: options)
    } else {
      bytes = try ModuleParser.parse(cursor, until: end, name: name, options: options)
    }
    cursor.position = end + 1
    guard cursor.kind == .end else { throw cursor.unexpected() }
    return bytes
  }

  /// Annotations that mean something stand inside the module.
  private static func checkAnnotations(of cursor: TokenCursor, inside positions: ClosedRange<Int>) throws(TextError) {
    guard let stray = cursor.source.annotations.first(where: { !positions.contains($0.position) }) else { return }
    throw TextError("misplaced @\(stray.kind.rawValue) annotation", at: stray.offset, in: cursor.source.bytes)
  }

  /// Parses text, such as a string of the program's own.
  public static func parse(_ source: String, options: TextOptions = TextOptions()) throws(TextError) -> [UInt8] {
    try parse(Array(source.utf8), options: options)
  }

  /// As `parse`, for the text that a quoted module holds: another quotation inside is an error, so that nothing recurses.
  private static func parseModuleText(_ source: [UInt8], options: TextOptions) throws(TextError) -> [UInt8] {
    var cursor = TokenCursor(try Lexer.tokenize(source, limit: options.maximumByteCount))
    guard cursor.takeOpen(.module) else {
      return try ModuleParser.parse(cursor, until: cursor.source.tokens.count - 1, options: options)
    }
    let end = Int(cursor.source.tokens[cursor.position - 2].payload)
    let name = cursor.takeIdentifier()
    return try ModuleParser.parse(cursor, until: end, name: name, options: options)
  }
}
