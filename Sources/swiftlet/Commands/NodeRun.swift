/// `swiftlet node run`
struct NodeRunCommand: Command {
  static let description = CommandDescription(name: "run", summary: "Run a node on JSON input.", grammar: ArgumentGrammar())
  init(_ arguments: ParsedArguments) {}
  func run(_ console: Console) throws -> ExitCode { .success }
}
