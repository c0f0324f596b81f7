/// `swiftlet node list`
struct NodeListCommand: Command {
  static let description = CommandDescription(
    name: "list", summary: "List the nodes of a directory of plugins.", grammar: ArgumentGrammar())
  init(_ arguments: ParsedArguments) {}
  func run(_ console: Console) throws -> ExitCode { .success }
}
