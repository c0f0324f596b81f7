/// What a command says of one of its options; the value's type is the conforming type's affair.
protocol OptionDeclaration: Sendable {
  /// With their dashes, the long one first.
  var names: [String] { get }
  /// The word for the value in the help text; nil for a flag.
  var valueName: String? { get }
  var help: String { get }
  /// What holds when the option is not given, for the help text.
  var defaultText: String? { get }
  /// True where each occurrence adds a value; false where a second one is a mistake.
  var isRepeatable: Bool { get }
  /// Refuses a value that the command could not use, so that usage errors come before any work.
  func check(_ text: String) throws(UsageError)
}

/// An option without a value.
struct Flag: OptionDeclaration {
  let names: [String]
  let help: String
  var valueName: String? { nil }
  var defaultText: String? { nil }
  var isRepeatable: Bool { false }

  init(_ names: String..., help: String) {
    self.names = names
    self.help = help
  }

  func check(_ text: String) {}
}

/// An option with a value.
struct ValueOption<Value: Sendable>: OptionDeclaration {
  /// Turns the text into the value, or says in the end of a sentence what the option takes ("takes …").
  typealias Parser = @Sendable (String) throws(UsageError) -> Value

  let names: [String]
  let valueName: String?
  let help: String
  let defaultText: String?
  let isRepeatable: Bool
  let parse: Parser

  init(
    _ names: String..., value: String, help: String, default defaultText: String? = nil, repeats: Bool = false,
    parse: @escaping Parser
  ) {
    self.init(names: names, valueName: value, help: help, defaultText: defaultText, isRepeatable: repeats, parse: parse)
  }

  private init(
    names: [String], valueName: String?, help: String, defaultText: String?, isRepeatable: Bool, parse: @escaping Parser
  ) {
    self.names = names
    self.valueName = valueName
    self.help = help
    self.defaultText = defaultText
    self.isRepeatable = isRepeatable
    self.parse = parse
  }

  /// The same option of a command that has another default.
  func defaulting(to text: String) -> ValueOption {
    ValueOption(names: names, valueName: valueName, help: help, defaultText: text, isRepeatable: isRepeatable, parse: parse)
  }

  func check(_ text: String) throws(UsageError) { _ = try value(of: text) }

  func value(of text: String) throws(UsageError) -> Value {
    do {
      return try parse(text)
    } catch {
      throw UsageError("option '\(names[0])': \(error.message)")
    }
  }
}

extension ValueOption where Value == String {
  init(_ names: String..., value: String, help: String, default defaultText: String? = nil, repeats: Bool = false) {
    self.names = names
    self.valueName = value
    self.help = help
    self.defaultText = defaultText
    self.isRepeatable = repeats
    self.parse = { (text: String) throws(UsageError) in text }
  }
}

/// An argument that is not an option.
struct Operand: Sendable {
  enum Arity: Sendable { case one, oneOrMore, any }
  let name: String
  let help: String
  let arity: Arity

  init(_ name: String, _ arity: Arity = .one, help: String) {
    self.name = name
    self.help = help
    self.arity = arity
  }
}

/// A mistake in the command line; the process ends with `ExitCode.usage`.
struct UsageError: Error, Equatable {
  var message: String
  /// The words of the command that was meant, for the hint at its help.
  var command: [String] = []

  init(_ message: String, command: [String] = []) {
    self.message = message
    self.command = command
  }
}
