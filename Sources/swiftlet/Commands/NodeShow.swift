import PluginHost

/// `swiftlet node show`
struct NodeShowCommand: Command {
  static let json = Flag("--json", help: "Print one JSON document: the node's definition and whose it is.")

  static let description = CommandDescription(
    name: "show", summary: "Show a node: its ports, its parameters, and what its plugin may do.",
    discussion: """
      Loads the plugins as a host would. What the plugin's manifest requests is compared with the policy: what it would be \
      denied in an execution of the tenant is told.
      """,
    grammar: ArgumentGrammar(
      options: [PluginDirectory.option, HostOptions.policyOption, HostOptions.tenantOption, json], operands: [NodeName.operand]),
    examples: [
      .init("swiftlet node show text.stats --plugins Examples", "See what a node takes:"),
      .init("swiftlet node show web.fetch --policy policy.json --tenant acme", "See what it may do:"),
    ])

  let name: NodeName
  let directories: [String]
  let options: HostOptions
  let wantsJSON: Bool

  init(_ arguments: ParsedArguments) throws(UsageError) {
    name = try NodeName(arguments.operand(0))
    directories = try PluginDirectory.paths(arguments)
    options = try HostOptions(arguments)
    wantsJSON = arguments.has(Self.json)
  }

  func run(_ console: Console) async throws -> ExitCode {
    let configuration = try options.configuration(console)
    let directory = try await PluginDirectory(loading: directories, configuration, console)
    let node = try directory.node(name)
    let authorization = configuration.policy.authorization(
      plugin: node.plugin.name, request: node.plugin.manifest.capabilities, tenant: options.tenant)
    try console.write(wantsJSON ? document(node, authorization).text(pretty: true) + "\n" : text(node, authorization))
    return .success
  }

  private func document(_ node: PluginDirectory.Node, _ authorization: Authorization) -> JSONValue {
    var json = node.json
    json["requests"] = .array(Self.names(authorization.request).map { .string($0) })
    json["denied"] = .array(authorization.refusals.map { .string($0.description) })
    json["refused_hosts"] = .array(authorization.refusedHosts.map { .string($0) })
    return json
  }

  private static func names(_ capabilities: CapabilitySet) -> [String] {
    CapabilityName.allCases.filter { capabilities.allows($0) }.map(\.rawValue)
  }

  private func text(_ node: PluginDirectory.Node, _ authorization: Authorization) -> String {
    let (definition, manifest) = (node.definition, node.plugin.manifest)
    var lines = ["\(node.name.printable)  \(node.role)  \(definition.displayName.quoted)"]
    if let description = definition.description { lines.append("  " + description.printable) }
    let origin = [manifest.author.map { "by " + $0 }, manifest.license].compactMap(\.self).joined(separator: ", ")
    lines.append("plugin   \(node.plugin.name)@\(node.plugin.version)" + (origin.isEmpty ? "" : "  " + origin.printable))
    lines.append("inputs   " + Self.ports(definition.inputs, isInput: true))
    lines.append("outputs  " + Self.ports(definition.outputs, isInput: false))
    let requests = Self.names(authorization.request)
    lines.append("requests " + (requests.isEmpty ? "nothing" : requests.joined(separator: ", ")))
    lines += authorization.refusals.map { "         " + $0.description.printable }
    lines += authorization.refusedHosts.map { "         host \($0.printable) is not allowed as a whole" }
    if !definition.properties.isEmpty { lines.append("parameters") }
    for property in definition.properties { lines += Self.lines(property, indent: 2) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func ports(_ ports: [NodeDefinition.Port], isInput: Bool) -> String {
    guard !ports.isEmpty else { return "none" }
    return ports.map { port in
      let name = port.displayName == port.kind.rawValue ? "" : " \(port.displayName.quoted)"
      return port.kind.rawValue + name + (isInput && !port.isRequired ? " (optional)" : "")
    }.joined(separator: ", ")
  }

  /// A property and what it holds; definitions bound how deep they nest.
  private static func lines(_ property: NodeProperty, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let value = property.value.map { " = \($0.description.printable)" } ?? ""
    let isSecret = property.isPassword == true
    var head = "\(margin)\(property.name.printable): \(property.kind.rawValue)\(isSecret ? "" : value)"
    if property.isRequired { head += ", required" }
    if property.displayName != property.name { head += "  \(property.displayName.quoted)" }
    var lines = [head]
    if let description = property.description { lines.append(margin + "  " + description.printable) }
    let choices = property.options.filter { $0.value != nil }
    if [.options, .multiOptions].contains(property.kind), !choices.isEmpty {
      lines.append(margin + "  one of " + choices.map { ($0.value?.description ?? "").printable }.joined(separator: ", "))
    } else {
      for option in property.options { lines += Self.lines(option, indent: indent + 4) }
    }
    return lines
  }
}
