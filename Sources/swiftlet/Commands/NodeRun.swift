import PluginHost

/// `swiftlet node run`
struct NodeRunCommand: Command {
  static let input = ValueOption<String>(
    "--input", "-i", value: "JSON|FILE|-",
    help: "What arrives at the node: JSON, a file with JSON, or standard input.", default: "one empty item")
  static let parameters = ValueOption<String>(
    "--parameters", "-p", value: "JSON|FILE|-", help: "The node's parameters: an object.", default: "{}")

  static let description = CommandDescription(
    name: "run", summary: "Run a node on JSON input.",
    discussion: """
      Prints what the node answers: an ExecutionDataMap for an executor, its data for a supplier. Without a version the highest \
      one runs.

      The input is an ExecutionDataMap ({"main": [[{"json": {…}}]]}), an array of items or objects, or one object. A value \
      that begins with { or [ is JSON, any other names a file.
      """,
    grammar: ArgumentGrammar(
      options: [PluginDirectory.option, input, parameters] + GuestLimits.nodeOptions,
      operands: [Operand("KIND[@VERSION]", help: "The node's kind, as 'swiftlet node list' shows it.")]),
    examples: [
      .init(#"swiftlet node run text.slugify --plugins Examples --input '{"text":"Hello, World"}'"#, "Run a node on one item:"),
      .init(
        #"swiftlet node run text.stats@1.0.0 --plugins Examples -i items.json -p '{"top_words":3}' --stats"#,
        "One version, input from a file, with parameters, and see what it cost:"),
      .init(
        "swiftlet node run text.stats --plugins Examples --input - --fuel 1_000_000 --timeout 1s --max-memory 4MiB",
        "Standard input, under tight limits:"),
    ])

  let name: NodeName
  let directories: [String]
  let input: String?
  let parameters: String?
  let limits: GuestLimits

  init(_ arguments: ParsedArguments) throws(UsageError) {
    name = try NodeName(arguments.operand(0))
    directories = try PluginDirectory.paths(arguments)
    input = try arguments.value(Self.input)
    parameters = try arguments.value(Self.parameters)
    limits = try GuestLimits(arguments)
    if input == "-", parameters == "-" { throw UsageError("standard input cannot be both '--input' and '--parameters'") }
  }

  func run(_ console: Console) async throws -> ExitCode {
    let input = try JSONArgument.read(self.input ?? "{}", of: Self.input)
    let parameters = try JSONArgument.read(self.parameters ?? "{}", of: Self.parameters)
    let directory = try PluginDirectory(loading: directories, console)
    let node = try directory.node(name)
    if node.declaration.role == .supplier, self.input != nil {
      throw UsageError("'\(node.name)' is a supplier: it takes no '--input'")
    }
    let task = Task { [limits] in
      try await Self.perform(node, directory.host, input, parameters, limits.executionLimits)
    }
    let interrupts = InterruptHandler { task.cancel() }
    defer { withExtendedLifetime(interrupts) {} }
    do {
      let (answer, statistics) = try await task.value
      try console.writeLine(answer.text(pretty: true))
      try console.flush()
      note(statistics, console)
      return .success
    } catch let error as NodeExecutionError {
      note(error.statistics, console)
      throw error
    }
  }

  private func note(_ statistics: ExecutionStatistics, _ console: Console) {
    if limits.wantsStats { console.note(RunStatistics(statistics).line) }
  }

  private static func perform(
    _ node: PluginDirectory.Node, _ host: PluginHost, _ input: JSONValue, _ parameters: JSONValue, _ limits: ExecutionLimits
  ) async throws -> (JSONValue, ExecutionStatistics) {
    let (kind, version) = (node.definition.kind, node.definition.version.description)
    switch node.declaration.role {
    case .executor:
      let result = try await host.execute(kind, version: version, input: input, parameters: parameters, limits: limits)
      return (result.output.json, result.statistics)
    case .supplier:
      let result = try await host.supply(kind, version: version, parameters: parameters, limits: limits)
      return (result.data, result.statistics)
    }
  }
}

/// JSON on the command line, in a file, or on standard input.
enum JSONArgument {
  static func read(_ text: String, of option: ValueOption<String>) throws(Failure) -> JSONValue {
    let isInline = text.first { !$0.isWhitespace }.map { $0 == "{" || $0 == "[" } ?? true
    let bytes = isInline ? Array(text.utf8) : try Input.bytes(of: text)
    do throws(JSONError) {
      return try JSONValue(parsing: bytes)
    } catch {
      throw Failure("\(option.names[0])\(isInline ? "" : " \(text)"): \(error)")
    }
  }
}
