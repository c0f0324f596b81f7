/// The annotations that become custom sections (specification 3.0, 7.3): `@name`, `@custom` and `@metadata.code.branch_hint`.
extension ModuleParser {
  /// A custom section and where it goes.
  struct CustomSection {
    /// After the section of this place in the binary format's order, or before it: 0 stands before all, `Int.max` after all.
    var place: Int
    var isAfter: Bool
    var bytes: [UInt8]
  }

  /// The id and the words of each section, in the order in which they stand.
  static let sectionOrder: [(id: UInt8, word: String)] = [
    (1, "type"), (2, "import"), (3, "func"), (4, "table"), (5, "memory"), (13, "tag"), (6, "global"), (7, "export"), (8, "start"),
    (9, "elem"), (12, "datacount"), (10, "code"), (11, "data"),
  ]

  private func error(_ message: String, _ annotation: Annotation) -> TextError {
    TextError("@\(annotation.kind.rawValue) annotation: \(message)", at: annotation.offset, in: cursor.source.bytes)
  }

  /// A cursor in what the annotation holds.
  private func contents(_ annotation: Annotation) throws(TextError) -> TokenCursor {
    TokenCursor(try Lexer.contents(of: annotation, in: cursor.source))
  }

  // MARK: - Names

  /// The name that `(@name "…")` gives at the cursor, where an identifier stands or could stand.
  mutating func takeName(of kind: String) throws(TextError) -> Symbol? {
    guard !annotations.isEmpty else { return nil }
    let found = annotations.take(.name, before: cursor.position)
    guard let name = found.first else { return nil }
    if found.count > 1 { throw error("multiple \(kind)", found[1]) }
    var contents = try contents(name)
    guard contents.kind == .string else { throw error("unexpected token", name) }
    guard (try? contents.expectName()) != nil else { throw error("malformed UTF-8 encoding", name) }
    guard contents.kind == .end else { throw error("unexpected token", name) }
    return name.symbol
  }

  // MARK: - Branch hints

  /// The hint for the instruction at the cursor.
  mutating func takeBranchHint() throws(TextError) -> UInt8? {
    guard !annotations.isEmpty, body.isFunction else { return nil }
    let found = annotations.take(.branchHint, before: cursor.position)
    guard let hint = found.first else { return nil }
    if found.count > 1 { throw error("duplicate annotation", found[1]) }
    var contents = try contents(hint)
    let bytes = contents.takeStrings()
    guard contents.kind == .end, bytes == [0] || bytes == [1] else { throw error("invalid value", hint) }
    return bytes[0]
  }

  /// The custom section of the hints, by function and by the instruction's offset in the body.
  func branchHintSection() -> [UInt8] {
    guard !branchHints.isEmpty else { return [] }
    var content: [UInt8] = []
    content.appendVector(Array(Annotation.Kind.branchHint.rawValue.utf8))
    content.appendLEB128(branchHints.count)
    for (function, hints) in branchHints {
      content.appendLEB128(function)
      content.appendLEB128(hints.count)
      for hint in hints {
        content.appendLEB128(hint.offset)
        content.appendVector([hint.value])
      }
    }
    var bytes: [UInt8] = [0]
    bytes.appendVector(content)
    return bytes
  }

  // MARK: - Custom sections

  /// Reads the `(@custom …)` before the field at the cursor.
  mutating func takeCustomSections() throws(TextError) {
    for annotation in annotations.take(.custom, before: cursor.position) {
      customSections.append(try customSection(annotation))
    }
  }

  /// `"name" placement? "bytes"*`.
  private func customSection(_ annotation: Annotation) throws(TextError) -> CustomSection {
    var contents = try contents(annotation)
    guard contents.kind == .string else { throw error("missing section name", annotation) }
    guard let name = try? contents.expectName() else { throw error("malformed UTF-8 encoding", annotation) }
    var section = CustomSection(place: .max, isAfter: true, bytes: [0])
    if contents.kind == .leftParenthesis {
      let closing = contents.partner
      contents.advance()
      let direction = contents.source.spelling(of: contents.token)
      guard direction == "before" || direction == "after" else { throw error("malformed placement", annotation) }
      contents.advance()
      section.isAfter = direction == "after"
      section.place = try place(contents.source.spelling(of: contents.token), section.isAfter, annotation)
      guard contents.position + 1 == closing else { throw error("unexpected token", annotation) }
      contents.position = closing + 1
    }
    var content: [UInt8] = []
    content.appendVector(name)
    content += contents.takeStrings()
    guard contents.kind == .end else { throw error("unexpected token", annotation) }
    section.bytes.appendVector(content)
    return section
  }

  private func place(_ word: String, _ isAfter: Bool, _ annotation: Annotation) throws(TextError) -> Int {
    switch word {
    case "first" where !isAfter: return 0
    case "last" where isAfter: return .max
    default:
      guard let index = Self.sectionOrder.firstIndex(where: { $0.word == word }) else {
        throw error("malformed section kind", annotation)
      }
      return index + 1
    }
  }

  // MARK: - The end

  /// Annotations that stand where they mean nothing.
  func checkLeftOver() throws(TextError) {
    guard let annotation = annotations.leftOver else { return }
    if annotation.kind == .branchHint { throw error("not in a function, or not before an instruction", annotation) }
    throw TextError("misplaced @\(annotation.kind.rawValue) annotation", at: annotation.offset, in: cursor.source.bytes)
  }
}
