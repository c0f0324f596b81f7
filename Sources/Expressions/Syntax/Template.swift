/// A text with expressions in `{{ … }}`. `\{{` stands for the braces themselves.
struct Template: Equatable {
  enum Piece: Equatable {
    case text(JSString)
    /// Nil for `{{ }}`, which has no value.
    case expression(Expression?)
  }
  var pieces: [Piece]

  init(pieces: [Piece]) { self.pieces = pieces }

  /// Leaves out a `=` at the start. An expression ends where its grammar says, so that braces may stand in strings,
  /// templates and objects inside.
  init(parsing source: [UInt16]) throws(Fault) {
    pieces = []
    var position = source.first == 0x3D ? 1 : 0
    var text: [UInt16] = []
    while position < source.count {
      let unit = source[position]
      let isBraces = { (index: Int) in index + 1 < source.count && source[index] == 0x7B && source[index + 1] == 0x7B }
      if unit == 0x5C, isBraces(position + 1) {
        text += [0x7B, 0x7B]
        position += 3
      } else if isBraces(position) {
        if !text.isEmpty { pieces.append(.text(JSString(text))) }
        text = []
        pieces.append(.expression(try Template.expression(source, at: &position)))
      } else {
        text.append(unit)
        position += 1
      }
    }
    if !text.isEmpty { pieces.append(.text(JSString(text))) }
  }

  private static func expression(_ source: [UInt16], at position: inout Int) throws(Fault) -> Expression? {
    let start = position
    let unterminated = Fault(.syntax, "'{{' has no '}}'", at: start)
    var parser: Parser
    let expression: Expression?
    parser = try Parser(source, at: position + 2)
    if parser.token.form == .end { throw unterminated }
    if parser.isSymbol("}") {
      expression = nil
    } else {
      expression = try parser.sequence()
    }
    if parser.token.form == .end { throw unterminated }
    guard parser.isSymbol("}") else { throw parser.unexpected("an operator or '}}'") }
    let end = parser.token.end
    guard end < source.count, source[end] == 0x7D else {
      throw Fault(.syntax, "expected '}}', found '}'", at: parser.token.start)
    }
    position = end + 1
    return expression
  }
}
