import PluginHost
import Synchronization

/// `swiftlet node list`
struct NodeListCommand: Command {
  static let json = Flag("--json", help: "Print one JSON document, with the definitions.")
  static let watch = Flag("--watch", "-w", help: "Go on, and print the list again when it has changed, until Ctrl-C.")

  static let description = CommandDescription(
    name: "list", summary: "List the nodes of a directory of plugins.",
    discussion: """
      Loads every plugin as a host would, which runs its 'init' and 'get-node-definitions', and prints a line for each node: \
      kind and version, what it is, its plugin and its name for people. A plugin that cannot be loaded is a warning.
      """,
    grammar: ArgumentGrammar(options: [PluginDirectory.option, json, watch]),
    examples: [
      .init("swiftlet node list --plugins Examples", "See what there is:"),
      .init("swiftlet node list --plugins Examples --json", "Read the definitions, with all properties:"),
      .init("swiftlet node list --watch", "See what happens while plugins are built:"),
    ])

  let directories: [String]
  let wantsJSON: Bool
  let watches: Bool

  init(_ arguments: ParsedArguments) throws(UsageError) {
    directories = try PluginDirectory.paths(arguments)
    wantsJSON = arguments.has(Self.json)
    watches = arguments.has(Self.watch)
  }

  func run(_ console: Console) async throws -> ExitCode {
    let configuration = PluginHost.Configuration.command(console)
    let directory = try await PluginDirectory(loading: directories, configuration, console)
    guard watches else {
      try console.write(text(directory, isVerbose: console.isVerbose))
      return .success
    }
    let last = Mutex("")
    try await directory.watch(console) { directory in
      let text = try text(directory, isVerbose: console.isVerbose)
      let isNew = last.withLock { last in
        defer { last = text }
        return last != text
      }
      if isNew { try console.write(text) }
    }
    return .success
  }

  private func text(_ directory: PluginDirectory, isVerbose: Bool) throws -> String {
    if wantsJSON { return try document(directory).text(pretty: true) + "\n" }
    let nodes = directory.nodes
    let nameWidth = nodes.map(\.name.printable.count).max() ?? 0
    let roleWidth = nodes.map(\.role.count).max() ?? 0
    var text = ""
    for node in nodes {
      let plugin = "\(node.plugin.name)@\(node.plugin.version)"
      let title = node.definition.displayName.quoted
      text += "\(node.name.printable.padding(to: nameWidth))  \(node.role.padding(to: roleWidth))  \(plugin)  \(title)\n"
      guard isVerbose else { continue }
      if let description = node.definition.description { text += "  \(description.quoted)\n" }
      for property in node.definition.properties {
        let value = property.value.map { " = \($0)" } ?? ""
        text += "  \(property.name.printable): \(property.kind.rawValue)\(value)\(property.isRequired ? ", required" : "")\n"
      }
    }
    return text
  }

  private func document(_ directory: PluginDirectory) -> JSONValue {
    let nodes = directory.nodes.map(\.json)
    let plugins = directory.plugins.map { plugin in
      JSONValue.object([
        "name": .string(plugin.name), "version": .string(plugin.version.description), "identity": .string(plugin.identity),
      ])
    }
    let failures = directory.failures.map { failure in
      JSONValue.object(["plugin": .string(failure.plugin), "message": .string(failure.description)])
    }
    return ["nodes": .array(nodes), "plugins": .array(plugins), "failures": .array(failures)]
  }
}

extension PluginDirectory.Node {
  /// For other programs.
  var json: JSONValue {
    [
      "kind": .string(definition.kind), "version": .string(definition.version.description),
      "type": .string(declaration.role.rawValue),
      "provider_type": declaration.providerType.map { .string($0.rawValue) } ?? .null, "plugin": .string(plugin.name),
      "definition": definition.json,
    ]
  }
}

extension PluginHost.Configuration {
  /// For commands that run no nodes.
  static func command(_ console: Console) -> PluginHost.Configuration {
    var configuration = PluginHost.Configuration()
    configuration.services.logger = StandardErrorLogger(minimum: console.isVerbose ? .trace : .warn)
    return configuration
  }
}
