extension WIT.Parser {
  /// Documentation, gates and an external id, in any order but each once.
  mutating func annotations() throws(WIT.SyntaxFault) -> WIT.Annotations {
    var annotations = WIT.Annotations()
    annotations.documentation = documentation()
    while at("@") {
      let start = token.range.lowerBound
      advance()
      guard case .identifier(let word) = token.kind else {
        throw unexpected("'since', 'unstable', 'deprecated' or 'external-id'")
      }
      let range = start..<token.range.upperBound
      var isRepeated = false
      switch word {
      case "since":
        isRepeated = annotations.gate.since != nil
        annotations.gate.since = try versionField()
      case "deprecated":
        isRepeated = annotations.gate.deprecated != nil
        annotations.gate.deprecated = try versionField()
      case "unstable":
        isRepeated = annotations.gate.unstable != nil
        annotations.gate.unstable = try featureField()
      case "external-id":
        isRepeated = annotations.externalID != nil
        annotations.externalID = try externalID()
      default:
        throw WIT.SyntaxFault(
          message: "there is no gate '@\(word)'"
            + didYouMean(word, among: ["since", "unstable", "deprecated", "external-id"]), range: range)
      }
      if isRepeated { report.error("'@\(word)' stands twice before one item", at: span(range)) }
      annotations.documentation += documentation()
      check(annotations.gate, at: span(from: start))
    }
    annotations.span = span(token.range)
    return annotations
  }

  private func check(_ gate: WIT.Gate, at place: WIT.Span) {
    if gate.since != nil, gate.unstable != nil {
      report.error("'@since' and '@unstable' exclude each other", at: place)
    } else if gate.deprecated != nil, gate.since == nil, gate.unstable == nil, !at("@") {
      report.error("'@deprecated' needs a '@since' or an '@unstable' beside it", at: place)
    }
  }

  private mutating func field(_ key: String) throws(WIT.SyntaxFault) {
    advance()
    try expect("(")
    guard token.kind == .identifier(key) else { throw unexpected("'\(key) = …'") }
    advance()
    try expect("=")
  }

  private mutating func versionField() throws(WIT.SyntaxFault) -> SemanticVersion {
    try field("version")
    let version = try version().version
    try expect(")")
    return version
  }

  private mutating func featureField() throws(WIT.SyntaxFault) -> String {
    try field("feature")
    let name = try name("a feature's name")
    try expect(")")
    return name.text
  }

  private mutating func externalID() throws(WIT.SyntaxFault) -> String {
    advance()
    try expect("(")
    guard token.kind == .string else { throw unexpected("a string") }
    let range = token.range
    guard let text = string(range) else { throw WIT.SyntaxFault(message: "this string has a wrong escape", range: range) }
    advance()
    try expect(")")
    return text
  }

  // MARK: Texts

  /// The documentation before the token.
  func documentation() -> [String] {
    guard !token.documentation.isEmpty else { return [] }
    return token.documentation.flatMap { range -> [String] in
      let isBlock = lexer.bytes[range.lowerBound + 1] == 0x2A
      let content = lexer.bytes[range.lowerBound + 3..<range.upperBound - (isBlock ? 2 : 0)]
      var lines = content.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }.map { trimmed($0, isBlock) }
      if isBlock {
        // The lines of the marks themselves.
        while lines.first == "" { lines.removeFirst() }
        while lines.last == "" { lines.removeLast() }
      } else if lines.count > 1, lines.last == "" {
        lines.removeLast()
      }
      return lines
    }
  }

  /// A line without the space around it; in a line comment one space in front is the mark's, the others are the text's.
  private func trimmed(_ line: ArraySlice<UInt8>, _ isBlock: Bool) -> String {
    func isSpace(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x09 }
    var line = line
    while isSpace(line.last) { line.removeLast() }
    if isBlock {
      while isSpace(line.first) { line.removeFirst() }
      if line.first == 0x2A {
        line.removeFirst()
        if isSpace(line.first) { line.removeFirst() }
      }
    } else if line.first == 0x20 {
      line.removeFirst()
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// The contents of a string literal ("String Literals"): the escapes are the text format's.
  private func string(_ range: Range<Int>) -> String? {
    var bytes: [UInt8] = []
    var rest = lexer.bytes[range].dropFirst().dropLast()
    while let byte = rest.popFirst() {
      guard byte == 0x5C else {
        bytes.append(byte)
        continue
      }
      guard let escape = rest.popFirst() else { return nil }
      switch escape {
      case 0x74: bytes.append(0x09)
      case 0x6E: bytes.append(0x0A)
      case 0x72: bytes.append(0x0D)
      case 0x22, 0x27, 0x5C: bytes.append(escape)
      case 0x75:
        guard rest.popFirst() == 0x7B, let end = rest.firstIndex(of: 0x7D), end - rest.startIndex <= 8,
          let value = UInt32(String(decoding: rest[..<end], as: UTF8.self), radix: 16), let scalar = Unicode.Scalar(value)
        else { return nil }
        bytes += Array(String(scalar).utf8)
        rest = rest[(end + 1)...]
      default:
        guard let low = rest.popFirst(), let value = UInt8(String(decoding: [escape, low], as: UTF8.self), radix: 16) else {
          return nil
        }
        bytes.append(value)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
