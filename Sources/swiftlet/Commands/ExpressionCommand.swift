import Expressions
import Foundation
import NodeModel

/// `swiftlet expression`
struct ExpressionCommand: Command {
  static let input = ValueOption<String>(
    "--input", "-i", value: "JSON|FILE|-", help: "The items at the node's input: JSON, a file with JSON, or standard input.",
    default: "one empty item")
  static let item = ValueOption<Int>(
    "--item", value: "N", help: "The current item, from 0.", default: "0",
    parse: { text throws(UsageError) in
      guard let number = Int(text), number >= 0 else { throw UsageError("takes a whole number from 0") }
      return number
    })
  static let node = ValueOption<String>(
    "--node", value: "NAME=JSON|FILE", help: "What another node gave: items, in the forms of '--input'.", repeats: true)
  static let parameters = ValueOption<String>(
    "--parameters", "-p", value: "JSON|FILE|-", help: "The node's own parameters, for $parameter.", default: "{}")
  static let variables = ValueOption<String>("--vars", value: "JSON|FILE|-", help: "An object for $vars.", default: "{}")
  static let environment = ValueOption<String>("--env", value: "NAME=VALUE", help: "A variable for $env.", repeats: true)
  static let now = ValueOption<String>("--now", value: "TIME", help: "The time of $now, in ISO 8601.", default: "the clock's")
  static let zone = ValueOption<String>("--zone", value: "ZONE", help: "The time zone, as Europe/Berlin.", default: "UTC")
  static let raw = Flag("--raw", help: "Print a string without quotes.")
  static let lenient = Flag("--lenient", help: "Take undefined where an operation does not fit its operand, as n8n does.")

  static let description = CommandDescription(
    name: "expression", summary: "Evaluate an expression of hetumind or n8n.",
    discussion: """
      Prints the value as JSON. The text is a template, with expressions in {{ … }} and perhaps a '=' before it; a text without \
      either is an expression itself.
      """,
    grammar: ArgumentGrammar(
      options: [input, item, node, parameters, variables, environment, now, zone, raw, lenient],
      operands: [Operand("TEXT", help: "The template or expression.")]),
    examples: [
      .init(#"swiftlet expression '$json.tags.join("-")' --input '{"tags": ["a", "b"]}'"#, "Evaluate an expression:"),
      .init(
        #"swiftlet expression '=Hello {{ $("User").item.json.name }}!' --node 'User={"name": "Ada"}' --raw"#,
        "Look at another node:"),
      .init("swiftlet expression '$now.plus({days: 1}).toISO()' --now 2024-01-31 --zone Asia/Tokyo", "At a time and in a zone:"),
    ])

  let text: String
  let input: String
  let index: Int
  let nodes: [(name: String, data: String)]
  let parameters: String
  let variables: String
  let environment: [String: String]
  let now: String?
  let timeZone: TimeZone
  let wantsRaw: Bool
  let isLenient: Bool

  init(_ arguments: ParsedArguments) throws(UsageError) {
    let operand = arguments.operand(0)
    text = operand.hasPrefix("=") || operand.contains("{{") ? operand : "{{ \(operand) }}"
    input = try arguments.value(Self.input) ?? "{}"
    index = try arguments.value(Self.item) ?? 0
    nodes = try Self.pairs(arguments.values(Self.node), of: Self.node).map { ($0.0, $0.1) }
    parameters = try arguments.value(Self.parameters) ?? "{}"
    variables = try arguments.value(Self.variables) ?? "{}"
    environment = Dictionary(try Self.pairs(arguments.values(Self.environment), of: Self.environment), uniquingKeysWith: { $1 })
    now = try arguments.value(Self.now)
    let zone = try arguments.value(Self.zone) ?? "UTC"
    guard let timeZone = TimeZone(identifier: zone) else {
      throw UsageError("'\(zone)' is no time zone; see the names in the tz database")
    }
    self.timeZone = timeZone
    wantsRaw = arguments.has(Self.raw)
    isLenient = arguments.has(Self.lenient)
    if [input, parameters, variables].count(where: { $0 == "-" }) > 1 {
      throw UsageError("standard input can be one of '--input', '--parameters' and '--vars' only")
    }
  }

  private static func pairs(_ texts: [String], of option: ValueOption<String>) throws(UsageError) -> [(String, String)] {
    var pairs: [(String, String)] = []
    for text in texts {
      guard let split = text.firstIndex(of: "="), split != text.startIndex else {
        throw UsageError("'\(option.names[0])' takes \(option.valueName ?? "NAME=VALUE"), not '\(text)'")
      }
      pairs.append((String(text[..<split]), String(text[text.index(after: split)...])))
    }
    return pairs
  }

  func run(_ console: Console) throws -> ExitCode {
    do {
      let value = try ExpressionEvaluator(isLenient: isLenient).evaluate(text, in: try context())
      if wantsRaw, case .string(let text) = value {
        try console.writeLine(text)
      } else {
        try console.writeLine(value.text(pretty: true))
      }
      return .success
    } catch let error as ExpressionError {
      throw Failure(
        error.message + (error.column.map { " at column \($0)" } ?? ""),
        details: error.excerpt.split(separator: "\n").map(String.init), exitCode: error.kind == .limit ? .trapped : .failure)
    }
  }

  private func context() throws -> ExpressionContext {
    var context = ExpressionContext(itemIndex: index, timeZone: timeZone)
    context.items = try ExecutionDataMap(convenience: try JSONArgument.read(input, of: Self.input)).items
    for node in nodes {
      let items = try ExecutionDataMap(convenience: try JSONArgument.read(node.data, of: Self.node)).items
      context.nodes[node.name] = NodeResult(outputs: [items])
    }
    context.parameters = try JSONArgument.read(parameters, of: Self.parameters)
    guard case .object(let variables) = try JSONArgument.read(variables, of: Self.variables) else {
      throw Failure("--vars: expected an object")
    }
    context.variables = variables
    context.environment = environment
    if let now {
      // The language's own reader of dates.
      let time = try ExpressionEvaluator().evaluate("={{ DateTime.fromISO($vars.now).ts }}", in: Self.context(now, timeZone))
      guard let milliseconds = time.double else { throw Failure("--now: '\(now)' is no time in ISO 8601") }
      context.now = Date(timeIntervalSince1970: milliseconds / 1000)
    }
    return context
  }

  private static func context(_ now: String, _ zone: TimeZone) -> ExpressionContext {
    var context = ExpressionContext(timeZone: zone)
    context.variables = ["now": .string(now)]
    return context
  }
}
