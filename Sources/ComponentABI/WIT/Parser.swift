extension WIT {
  /// Why an item cannot be read further.
  struct SyntaxFault: Error {
    var message: String
    var range: Range<Int>
  }

  /// Reads a file by recursive descent; after a fault it goes on with the next item.
  struct Parser {
    let file: Int
    let report: Report
    var lexer: Lexer
    var token = Token(kind: .end, range: 0..<0, startsLine: true)
    var previousEnd = 0
    /// How many '{' are open.
    private var braces = 0

    private init(file: Int, _ report: Report) {
      self.file = file
      self.report = report
      lexer = Lexer(report.sources[file].bytes)
      token = lexer.next()
    }

    static func parse(file: Int, _ report: Report) -> Syntax.File {
      guard CharacterRules.check(report.sources[file].bytes, file: file, report) else {
        report.hasSyntaxErrors = true
        return Syntax.File()
      }
      var parser = Parser(file: file, report)
      return parser.parseFile()
    }

    // MARK: Tokens

    func span(_ range: Range<Int>) -> Span { Span(file: file, range: range) }

    /// From an offset to the end of what was read last.
    func span(from start: Int) -> Span { span(start..<max(start, previousEnd)) }

    mutating func advance() {
      if token.kind == .symbol("{") { braces += 1 }
      if token.kind == .symbol("}") { braces -= 1 }
      previousEnd = token.range.upperBound
      token = lexer.next()
    }

    func at(_ symbol: Character) -> Bool { token.kind == .symbol(symbol) }

    func at(_ keyword: Keyword) -> Bool { token.kind == .keyword(keyword) }

    mutating func accept(_ symbol: Character) -> Bool {
      guard at(symbol) else { return false }
      advance()
      return true
    }

    mutating func accept(_ keyword: Keyword) -> Bool {
      guard at(keyword) else { return false }
      advance()
      return true
    }

    mutating func expect(_ symbol: Character) throws(SyntaxFault) {
      guard accept(symbol) else { throw unexpected("'\(symbol)'") }
    }

    /// A missing ';' is reported where it should stand, and the text is read on.
    mutating func expectSemicolon() throws(SyntaxFault) {
      if accept(";") { return }
      guard token.startsLine || at("}") else { throw unexpected("';'") }
      fail(SyntaxFault(message: "expected ';'", range: max(0, previousEnd - 1)..<previousEnd))
    }

    /// What stands here instead of what should.
    func unexpected(_ expected: String) -> SyntaxFault {
      let found: String
      switch token.kind {
      case .malformed(let reason): return SyntaxFault(message: reason, range: token.range)
      case .end: found = "the end of the file"
      default: found = "'\(text(token.range))'"
      }
      return SyntaxFault(message: "expected \(expected), found \(found)", range: token.range)
    }

    func text(_ range: Range<Int>) -> String { String(decoding: lexer.bytes[range].prefix(60), as: UTF8.self) }

    func fail(_ fault: SyntaxFault) {
      report.hasSyntaxErrors = true
      report.error(fault.message, at: span(fault.range))
    }

    /// A name; `what` says whose, for the message.
    mutating func name(_ what: String) throws(SyntaxFault) -> Name {
      switch token.kind {
      case .identifier(let text):
        guard text.utf8.count <= report.limits.nameLength else {
          throw SyntaxFault(message: "a name is no longer than \(report.limits.nameLength) characters", range: token.range)
        }
        let name = Name(text: text, span: span(token.range))
        if let fault = CharacterRules.kebabFault(text) { report.error(fault, at: name.span) }
        advance()
        return name
      case .keyword(let keyword):
        throw SyntaxFault(
          message: "'\(keyword.rawValue)' is a keyword: as \(what) it is written '%\(keyword.rawValue)'", range: token.range)
      default: throw unexpected(what)
      }
    }

    /// A semantic version, which is no token of its own.
    mutating func version() throws(SyntaxFault) -> (text: String, version: SemanticVersion) {
      let range = lexer.readVersion(from: token.range.lowerBound)
      let written = text(range)
      guard let version = range.count <= 60 ? SemanticVersion(written) : nil else {
        let end = max(range.upperBound, token.range.upperBound)
        lexer.position = token.range.upperBound
        throw SyntaxFault(
          message: "expected a semantic version such as 1.0.0, found '\(text(range.lowerBound..<end))'",
          range: range.lowerBound..<end)
      }
      token.range = range
      token.kind = .integer
      advance()
      return (written, version)
    }

    /// What `element` reads, between two symbols and with commas between; a last comma is allowed.
    mutating func list<Element>(
      _ open: Character, _ close: Character, _ element: (inout Parser) throws(SyntaxFault) -> Element
    ) throws(SyntaxFault) -> [Element] {
      try expect(open)
      var elements: [Element] = []
      while !at(close) {
        elements.append(try element(&self))
        guard accept(",") else {
          guard at(close) else { throw unexpected("',' or '\(close)'") }
          break
        }
      }
      advance()
      return elements
    }

    // MARK: Recovery

    /// Reads an item; after a fault, skips to where the next one begins.
    mutating func item(_ read: (inout Parser) throws(SyntaxFault) -> Void) {
      let depth = braces
      let start = token.range.lowerBound
      do throws(SyntaxFault) {
        try read(&self)
      } catch {
        fail(error)
        skip(to: depth, from: start)
      }
    }

    private mutating func skip(to depth: Int, from start: Int) {
      while token.kind != .end, !report.isFull {
        if braces == depth, at("}") { return }
        if braces == depth, token.startsLine, token.range.lowerBound > start, beginsItem { return }
        let endsBlock = braces == depth + 1 && at("}")
        let endsItem = braces == depth && at(";")
        advance()
        if endsBlock { _ = accept(";") }
        if endsBlock || endsItem { return }
      }
    }

    /// Whether the token is the first of an item, by all signs.
    private var beginsItem: Bool {
      switch token.kind {
      case .keyword(.interface), .keyword(.world), .keyword(.package), .keyword(.use), .keyword(.import), .keyword(.export),
        .keyword(.include), .keyword(.record), .keyword(.variant), .keyword(.enum), .keyword(.flags), .keyword(.resource),
        .keyword(.type), .keyword(.constructor), .symbol("@"):
        return true
      case .identifier:
        var ahead = lexer
        guard ahead.next().kind == .symbol(":") else { return false }
        return [.keyword(.func), .keyword(.async), .keyword(.static)].contains(ahead.next().kind)
      default: return false
      }
    }

    /// Items up to the closing brace, which is read too.
    mutating func body(_ what: String, _ read: (inout Parser) throws(SyntaxFault) -> Void) throws(SyntaxFault) {
      let open = token.range
      try expect("{")
      while !at("}") {
        guard token.kind != .end, !report.isFull else {
          throw SyntaxFault(message: "this \(what) has no closing '}'", range: open)
        }
        item(read)
      }
      advance()
    }
  }
}
