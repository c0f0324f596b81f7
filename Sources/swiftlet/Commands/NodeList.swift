import PluginHost

/// `swiftlet node list`
struct NodeListCommand: Command {
  static let json = Flag("--json", help: "Print one JSON document, with the definitions.")

  static let description = CommandDescription(
    name: "list", summary: "List the nodes of a directory of plugins.",
    discussion: """
      Loads every plugin as a host would, which runs its 'init' and 'get-node-definitions', and prints a line for each node: \
      kind and version, what it is, its plugin and its name for people. A plugin that cannot be loaded is a warning.
      """,
    grammar: ArgumentGrammar(options: [PluginDirectory.option, json]),
    examples: [
      .init("swiftlet node list --plugins Examples", "See what there is:"),
      .init("swiftlet node list --plugins Examples --json", "Read the definitions, with all properties:"),
    ])

  let directories: [String]
  let wantsJSON: Bool

  init(_ arguments: ParsedArguments) throws(UsageError) {
    directories = try PluginDirectory.paths(arguments)
    wantsJSON = arguments.has(Self.json)
  }

  func run(_ console: Console) throws -> ExitCode {
    let directory = try PluginDirectory(loading: directories, console)
    if wantsJSON {
      try console.writeLine(document(directory).text(pretty: true))
      return .success
    }
    let nodes = directory.nodes
    let nameWidth = nodes.map(\.name.printable.count).max() ?? 0
    let roleWidth = nodes.map(\.role.count).max() ?? 0
    for node in nodes {
      let plugin = "\(node.plugin.name)@\(node.plugin.version)"
      let title = node.definition.displayName.quoted
      try console.writeLine(
        "\(node.name.printable.padding(to: nameWidth))  \(node.role.padding(to: roleWidth))  \(plugin)  \(title)")
      guard console.isVerbose else { continue }
      if let text = node.definition.description { try console.writeLine("  \(text.quoted)") }
      for property in node.definition.properties {
        let value = property.value.map { " = \($0)" } ?? ""
        try console.writeLine(
          "  \(property.name.printable): \(property.kind.rawValue)\(value)\(property.isRequired ? ", required" : "")")
      }
    }
    return .success
  }

  private func document(_ directory: PluginDirectory) -> JSONValue {
    let nodes = directory.nodes.map { node in
      JSONValue.object([
        "kind": .string(node.definition.kind), "version": .string(node.definition.version.description),
        "type": .string(node.declaration.role.rawValue),
        "provider_type": node.declaration.providerType.map { .string($0.rawValue) } ?? .null,
        "plugin": .string(node.plugin.name), "definition": node.definition.json,
      ])
    }
    let plugins = directory.plugins.map { plugin in
      JSONValue.object([
        "name": .string(plugin.manifest.name), "version": .string(plugin.manifest.version.description),
        "identity": .string(plugin.package.identity),
      ])
    }
    let failures = directory.failures.map { failure in
      JSONValue.object(["plugin": .string(failure.plugin), "message": .string(failure.description)])
    }
    return ["nodes": .array(nodes), "plugins": .array(plugins), "failures": .array(failures)]
  }
}
