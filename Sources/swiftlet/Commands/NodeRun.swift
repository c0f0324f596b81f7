import PluginHost

/// `swiftlet node run`
struct NodeRunCommand: Command {
  static let input = ValueOption<String>(
    "--input", "-i", value: "JSON|FILE|-",
    help: "What arrives at the node: JSON, a file with JSON, or standard input.", default: "one empty item")
  static let parameters = ValueOption<String>(
    "--parameters", "-p", value: "JSON|FILE|-", help: "The node's parameters: an object.", default: "{}")
  static let settings = ValueOption<String>(
    "--settings", value: "JSON|FILE",
    help: "How to execute it: execute_mode, on_error, max_tries, wait_between_tries, timeout, as in a workflow.",
    default: "all items at once, one try")
  static let watch = Flag("--watch", "-w", help: "Go on, and run it again when a plugin has changed, until Ctrl-C.")

  static let description = CommandDescription(
    name: "run", summary: "Run a node on JSON input.",
    discussion: """
      Prints what the node answers: an ExecutionDataMap for an executor, its data for a supplier, or with '--call' what the \
      supplier's call gives. Without a version the highest one runs.

      The input is an ExecutionDataMap ({"main": [[{"json": {…}}]]}), an array of items or objects, or one object. A value \
      that begins with { or [ is JSON, any other names a file.
      """,
    grammar: ArgumentGrammar(
      options: [
        PluginDirectory.option, input, parameters, settings, SupplierCall.option, SupplierCall.argumentsOption,
        HostOptions.policyOption, HostOptions.tenantOption, HostOptions.workflowOption, HostOptions.dataOption, TraceFile.option,
        watch,
      ] + GuestLimits.nodeOptions,
      operands: [NodeName.operand]),
    examples: [
      .init(#"swiftlet node run text.slugify --plugins Examples --input '{"text":"Hello, World"}'"#, "Run a node on one item:"),
      .init(
        #"swiftlet node run text.stats@1.0.0 --plugins Examples -i items.json -p '{"top_words":3}' --stats"#,
        "One version, input from a file, with parameters, and see what it cost:"),
      .init(
        "swiftlet node run text.stats --plugins Examples --input - --fuel 1_000_000 --timeout 1s --max-memory 4MiB",
        "Standard input, under tight limits:"),
      .init(
        #"swiftlet node run web.fetch -i urls.json --policy policy.json --tenant acme --settings '{"on_error":"continue"}'"#,
        "With what a policy grants, for a tenant; items that fail go on with their errors:"),
      .init(
        #"swiftlet node run ai.model --call llm -a '{"messages":"Hello","config":{"model":"small"}}'"#, "Ask a language model:"),
      .init("swiftlet node run text.slugify --input sample.json --watch", "While the plugin is built again and again:"),
    ])

  let name: NodeName
  let directories: [String]
  let input: String?
  let parameters: String?
  let settings: String?
  let callType: Manifest.ProviderType?
  let arguments: String?
  let options: HostOptions
  let watches: Bool
  let limits: GuestLimits

  init(_ arguments: ParsedArguments) throws(UsageError) {
    name = try NodeName(arguments.operand(0))
    directories = try PluginDirectory.paths(arguments)
    input = try arguments.value(Self.input)
    parameters = try arguments.value(Self.parameters)
    settings = try arguments.value(Self.settings)
    callType = try arguments.value(SupplierCall.option)
    self.arguments = try arguments.value(SupplierCall.argumentsOption)
    options = try HostOptions(arguments)
    watches = arguments.has(Self.watch)
    limits = try GuestLimits(arguments)
    let piped = [("--input", input), ("--parameters", parameters), ("--arguments", self.arguments)].filter { $0.1 == "-" }
    if piped.count > 1 {
      throw UsageError("standard input cannot be both \(piped.map { "'\($0.0)'" }.joined(separator: " and "))")
    }
    if self.arguments != nil, callType == nil { throw UsageError("'--arguments' are those of '--call'") }
    if callType != nil, settings != nil { throw UsageError("'--call' takes no '--settings'") }
  }

  /// What the node is asked.
  private struct Question: Sendable {
    var input: JSONValue
    var parameters: JSONValue
    var settings: NodeSettings
    var call: SupplierCall?
    var limits: ExecutionLimits
    var context: ExecutionContext
  }

  func run(_ console: Console) async throws -> ExitCode {
    let question = try question()
    var configuration = try options.configuration(console)
    let trace = try options.traceFile.map { path throws(Failure) in try TraceFile(path) }
    if let trace { configuration.tracer = trace.tracer }
    let directory = try await PluginDirectory(loading: directories, configuration, console)
    guard watches else {
      do {
        try await once(directory, question, console)
      } catch {
        await trace?.flush(console)
        throw error
      }
      await trace?.flush(console)
      return .success
    }
    try await directory.watch(console) { directory in
      await report(console) { try await once(directory, question, console) }
      await trace?.flush(console)
    }
    return .success
  }

  /// While somebody watches, a failure is one of many results.
  private func report(_ console: Console, _ body: () async throws -> Void) async {
    do {
      try await body()
      try console.flush()
    } catch {
      console.report(Failure(error))
    }
  }

  private func question() throws -> Question {
    var call: SupplierCall?
    if let callType {
      call = SupplierCall(
        type: callType, arguments: try arguments.map { try JSONArgument.read($0, of: SupplierCall.argumentsOption) })
    }
    var nodeSettings = NodeSettings()
    if let settings {
      let json = try JSONArgument.read(settings, of: Self.settings)
      do throws(DocumentError) {
        nodeSettings = try NodeSettings(json: json)
      } catch {
        throw Failure("--settings: " + error.problems.map(\.description).joined(separator: "; "))
      }
    }
    return Question(
      input: try JSONArgument.read(input ?? "{}", of: Self.input),
      parameters: try JSONArgument.read(parameters ?? "{}", of: Self.parameters), settings: nodeSettings, call: call,
      limits: limits.executionLimits, context: options.context)
  }

  private func check(_ node: PluginDirectory.Node) throws {
    switch (node.declaration.role, node.declaration.providerType) {
    case (.supplier, let type):
      if input != nil { throw UsageError("'\(node.name)' is a supplier: it takes no '--input'") }
      if settings != nil { throw UsageError("'\(node.name)' is a supplier: it takes no '--settings'") }
      if let callType, callType != type {
        throw UsageError("'\(node.name)' is a \(node.role): '--call \(callType.rawValue)' is not for it")
      }
    case (.executor, _):
      if callType != nil { throw UsageError("'\(node.name)' is an executor: '--call' is for suppliers") }
    }
  }

  private func once(_ directory: PluginDirectory, _ question: Question, _ console: Console) async throws {
    let node = try directory.node(name)
    try check(node)
    let task = Task { try await Self.perform(node, directory.host, question) }
    // Who watches has a handler that ends the watching, and this with it.
    let interrupts = watches ? nil : InterruptHandler { task.cancel() }
    defer { withExtendedLifetime(interrupts) {} }
    do {
      let (answer, statistics) = try await withTaskCancellationHandler {
        try await task.value
      } onCancel: {
        task.cancel()
      }
      try console.writeLine(answer.text(pretty: true))
      try console.flush()
      note(statistics, console)
    } catch let error as NodeExecutionError {
      note(error.statistics, console)
      throw error
    }
  }

  private func note(_ statistics: ExecutionStatistics, _ console: Console) {
    guard limits.wantsStats else { return }
    console.note(RunStatistics(statistics).line)
    for line in RunStatistics.callLines(statistics) { console.note(line) }
  }

  private static func perform(
    _ node: PluginDirectory.Node, _ host: PluginHost, _ question: Question
  ) async throws -> (JSONValue, ExecutionStatistics) {
    let (kind, version) = (node.definition.kind, node.definition.version.description)
    switch node.declaration.role {
    case .executor:
      let result = try await host.execute(
        kind, version: version, input: question.input, parameters: question.parameters, settings: question.settings,
        limits: question.limits, context: question.context)
      return (result.output.json, result.statistics)
    case .supplier:
      guard let call = question.call else {
        let result = try await host.supply(
          kind, version: version, parameters: question.parameters, limits: question.limits, context: question.context)
        return (result.data, result.statistics)
      }
      let session = try host.openSupplier(
        kind, version: version, parameters: question.parameters, limits: question.limits, context: question.context)
      defer { session.close() }
      let answer = try await call.perform(session)
      return (answer, ExecutionStatistics(host.usage(tenant: question.context.tenant).total))
    }
  }
}

extension ExecutionStatistics {
  /// What all calls of a session took.
  fileprivate init(_ usage: Usage) {
    self.init(
      fuel: usage.fuel, duration: usage.duration, peakMemoryBytes: usage.peakMemoryBytes, logMessages: usage.logMessages,
      calls: usage.calls)
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
