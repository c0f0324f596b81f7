import ComponentABI
import Foundation
import PluginHost

/// A host with the plugins of the directories that the command line names.
struct PluginDirectory {
  static let option = ValueOption<String>(
    "--plugins", value: "DIR", help: "A directory with a subdirectory for each plugin.", default: "plugins", repeats: true)

  let paths: [String]
  let host: PluginHost
  private(set) var plugins: [Plugin] = []
  private(set) var failures: [PluginLoadError] = []

  static func paths(_ arguments: ParsedArguments) throws(UsageError) -> [String] {
    let given = try arguments.values(option)
    return given.isEmpty ? ["plugins"] : given
  }

  /// Loads all plugins; those that cannot be loaded become warnings.
  init(loading paths: [String], _ console: Console) throws {
    self.paths = paths
    var configuration = PluginHost.Configuration()
    configuration.services.logger = StandardErrorLogger(minimum: console.isVerbose ? .trace : .warn)
    host = PluginHost(configuration: configuration)
    for path in paths {
      try Input.checkDirectory(path)
      let report = try host.loadPlugins(at: URL(fileURLWithPath: path))
      plugins += report.plugins
      failures += report.failures
      if report.plugins.isEmpty, report.failures.isEmpty { console.warn("'\(path)' holds no plugins") }
    }
    for failure in failures { console.warn("plugin \(failure)") }
  }

  /// A kind and version with its role.
  struct Node {
    var definition: NodeDefinition
    var plugin: Manifest
    var declaration: Manifest.NodeKind

    var name: String { "\(definition.kind)@\(definition.version)" }

    var role: String { declaration.role.rawValue + (declaration.providerType.map { " of \($0)" } ?? "") }
  }

  /// Every node, by kind and version.
  var nodes: [Node] {
    plugins.flatMap { plugin in
      plugin.definitions.compactMap { definition in
        plugin.manifest.nodeKinds.first { $0.kind == definition.kind && $0.versions.contains(definition.version) }
          .map { Node(definition: definition, plugin: plugin.manifest, declaration: $0) }
      }
    }
    .sorted { ($0.definition.kind, $0.definition.version) < ($1.definition.kind, $1.definition.version) }
  }

  /// The node of a kind: in that version, or in the highest.
  func node(_ wanted: NodeName) throws(Failure) -> Node {
    let nodes = nodes
    let candidates = nodes.filter { $0.definition.kind == wanted.kind }
    guard !candidates.isEmpty else {
      let kinds = Set(nodes.map(\.definition.kind)).sorted()
      let known = kinds.isEmpty ? "no nodes" : "nodes: \(kinds.prefix(8).joined(separator: ", "))\(kinds.count > 8 ? ", …" : "")"
      let place = paths.map { "'\($0)'" }.joined(separator: ", ")
      throw Failure("no node '\(wanted.kind)' in \(place)\(didYouMean(wanted.kind, among: kinds)) (\(known))")
    }
    guard let node = candidates.last(where: { wanted.version == nil || $0.definition.version == wanted.version }) else {
      let versions = candidates.map(\.definition.version.description).joined(separator: ", ")
      throw Failure("'\(wanted.kind)' has no version \(wanted.version?.description ?? "") (versions: \(versions))")
    }
    return node
  }
}

/// `KIND` or `KIND@VERSION`.
struct NodeName: Equatable {
  var kind: String
  var version: SemanticVersion?

  init(_ text: String) throws(UsageError) {
    guard let sign = text.lastIndex(of: "@") else {
      kind = text
      return
    }
    let version = String(text[text.index(after: sign)...])
    kind = String(text[..<sign])
    self.version = SemanticVersion(version)
    guard !kind.isEmpty else { throw UsageError("'\(text)' names no kind of node") }
    guard self.version != nil else { throw UsageError("'\(version)' is no semantic version such as 1.0.0") }
  }
}
