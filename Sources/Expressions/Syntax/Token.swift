/// A piece of an expression's text.
struct Token {
  enum Form: Equatable {
    case end
    case number(Double)
    case string(JSString)
    /// A name or a word of the language.
    case name(JSString)
    case symbol(String)
    /// The opening ` of a template: the parser reads on from there.
    case backtick
  }
  var form: Form
  var start: Int
  var end: Int

  /// For messages.
  var description: String {
    switch form {
    case .end: "the end of the text"
    case .number: "a number"
    case .string: "a string"
    case .name(let name): Fault.quoted(name)
    case .symbol(let symbol): "'\(symbol)'"
    case .backtick: "'`'"
    }
  }
}
