import ComponentABI

/// What the command line said, by declaration. Values were checked when parsing.
struct ParsedArguments {
  /// Each operand's texts, in the order of the declarations.
  fileprivate(set) var operands: [[String]] = []
  fileprivate var flags: Set<String> = []
  fileprivate var values: [String: [String]] = [:]

  func has(_ flag: Flag) -> Bool { flags.contains(flag.names[0]) }

  /// The option's value, or nil when it was not given.
  func value<Value>(_ option: ValueOption<Value>) throws(UsageError) -> Value? {
    guard let text = values[option.names[0]]?.last else { return nil }
    return try option.value(of: text)
  }

  /// All values of a repeatable option, in order.
  func values<Value>(_ option: ValueOption<Value>) throws(UsageError) -> [Value] {
    var result: [Value] = []
    for text in values[option.names[0]] ?? [] { result.append(try option.value(of: text)) }
    return result
  }

  /// The single text of an operand with arity `one`.
  func operand(_ index: Int) -> String { operands[index].first ?? "" }
}

/// What a command's line may hold.
struct ArgumentGrammar: Sendable {
  var options: [any OptionDeclaration] = []
  var operands: [Operand] = []
  /// After the first operand everything is an operand: the options there are the guest's.
  var stopsAtFirstOperand = false
}

/// Reads one command's arguments: `--name value`, `--name=value`, `-n value`, `--` to end the options.
struct ArgumentParser {
  enum Outcome {
    case parsed(ParsedArguments)
    case helpWanted
  }

  let grammar: ArgumentGrammar

  static let helpNames = ["--help", "-h"]

  func parse(_ arguments: [String]) throws(UsageError) -> Outcome {
    var result = ParsedArguments()
    var words: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        words += rest
        break
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        words.append(argument)
        if grammar.stopsAtFirstOperand {
          words += rest
          break
        }
        continue
      }
      if Self.helpNames.contains(argument) { return .helpWanted }
      try readOption(argument, &rest, into: &result)
    }
    result.operands = try distribute(words)
    return .parsed(result)
  }

  private func readOption(
    _ argument: String, _ rest: inout ArraySlice<String>, into result: inout ParsedArguments
  ) throws(UsageError) {
    let name: String
    var attached: String?
    if argument.hasPrefix("--"), let equals = argument.firstIndex(of: "=") {
      name = String(argument[..<equals])
      attached = String(argument[argument.index(after: equals)...])
    } else {
      name = argument
    }
    guard let option = grammar.options.first(where: { $0.names.contains(name) }) else {
      throw UsageError("unknown option '\(name)'" + hint(for: name))
    }
    let key = option.names[0]
    guard option.valueName != nil else {
      guard attached == nil else { throw UsageError("option '\(key)' takes no value") }
      result.flags.insert(key)
      return
    }
    guard let text = attached ?? rest.popFirst() else {
      throw UsageError("option '\(key)' needs a value: \(key) \(option.valueName ?? "")")
    }
    guard option.isRepeatable || result.values[key] == nil else {
      throw UsageError("option '\(key)' was given twice")
    }
    try option.check(text)
    result.values[key, default: []].append(text)
  }

  /// Deals the words out to the operands from left to right; only the last operand may take more than one.
  private func distribute(_ words: [String]) throws(UsageError) -> [[String]] {
    var rest = words[...]
    var result: [[String]] = []
    for operand in grammar.operands {
      switch operand.arity {
      case .one:
        guard let word = rest.popFirst() else { throw UsageError("missing argument: \(operand.name)") }
        result.append([word])
      case .oneOrMore, .any:
        guard operand.arity == .any || !rest.isEmpty else { throw UsageError("missing argument: \(operand.name)") }
        result.append(Array(rest))
        rest = []
      }
    }
    if let extra = rest.first { throw UsageError("unexpected argument '\(extra)'") }
    return result
  }

  private func hint(for name: String) -> String {
    let known = grammar.options.flatMap(\.names) + Self.helpNames
    return didYouMean(name, among: known)
  }
}
