import PluginHost

/// `swiftlet node schema`
struct NodeSchemaCommand: Command {
  static let tool = Flag("--tool", help: "The schema of what a model gives to the node as a tool: parameters with 'from_ai'.")

  static let description = CommandDescription(
    name: "schema", summary: "Print the JSON Schema of a node's parameters.",
    discussion: """
      The schema is of draft 2020-12 and says what a host checks before the node runs, as far as a schema can: display options \
      are conditions in it, and where an expression may stand it allows one.
      """,
    grammar: ArgumentGrammar(options: [PluginDirectory.option, tool], operands: [NodeName.operand]),
    examples: [
      .init("swiftlet node schema text.stats --plugins Examples", "Check parameters with other tools:"),
      .init("swiftlet node schema web.search --tool", "What a model gets to see:"),
    ])

  let name: NodeName
  let directories: [String]
  let isTool: Bool

  init(_ arguments: ParsedArguments) throws(UsageError) {
    name = try NodeName(arguments.operand(0))
    directories = try PluginDirectory.paths(arguments)
    isTool = arguments.has(Self.tool)
  }

  func run(_ console: Console) async throws -> ExitCode {
    let directory = try await PluginDirectory(loading: directories, .command(console), console)
    let node = try directory.node(name)
    let schema = isTool ? node.definition.toolSchema : node.definition.schema
    guard let schema else { throw Failure("'\(node.name)' has no parameter with 'from_ai': it is no tool") }
    try console.writeLine(schema.text(pretty: true))
    return .success
  }
}
