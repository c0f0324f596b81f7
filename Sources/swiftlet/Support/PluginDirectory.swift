import ComponentABI
import Foundation
import PluginHost

/// A host with the plugins of the directories that the command line names.
struct PluginDirectory {
  static let option = ValueOption<String>(
    "--plugins", value: "DIR", help: "A directory with a subdirectory for each plugin.", default: "plugins", repeats: true)

  let paths: [String]
  let host: PluginHost
  let loader: PluginLoader
  private(set) var plugins: [PluginVersion] = []
  private(set) var failures: [PluginLoadError] = []

  static func paths(_ arguments: ParsedArguments) throws(UsageError) -> [String] {
    let given = try arguments.values(option)
    return given.isEmpty ? ["plugins"] : given
  }

  /// Loads all plugins; those that cannot be loaded become warnings.
  init(loading paths: [String], _ configuration: PluginHost.Configuration, _ console: Console) async throws {
    self.paths = paths
    host = PluginHost(configuration: configuration)
    for path in paths { try Input.checkDirectory(path) }
    loader = PluginLoader(host: host, directories: paths.map { URL(fileURLWithPath: $0) })
    try await refresh { try await $0.load { step in console.progress("\(step.completed)/\(step.total) \(step.plugin)") } }
    console.clearProgress()
    for path in paths where try DirectoryLoader().plugins(in: URL(fileURLWithPath: path)).isEmpty {
      console.warn("'\(path)' holds no plugins")
    }
    for failure in failures { console.warn("plugin \(failure)") }
  }

  /// Takes what the loader has now.
  mutating func refresh(
    _ load: (PluginLoader) async throws -> PluginLoader.Report
  ) async throws {
    let report = try await load(loader)
    plugins = report.plugins
    failures = report.failures
  }

  /// A kind and version with its role.
  struct Node {
    var definition: NodeDefinition
    var plugin: PluginVersion
    var declaration: Manifest.NodeKind

    var name: String { "\(definition.kind)@\(definition.version)" }

    var role: String { declaration.role.rawValue + (declaration.providerType.map { " of \($0)" } ?? "") }
  }

  /// Every node, by kind and version.
  var nodes: [Node] {
    plugins.flatMap { plugin in
      plugin.manifest.nodeKinds.flatMap { declaration in
        declaration.versions.compactMap { version in
          host.registry.definition(declaration.kind, version: version).map {
            Node(definition: $0, plugin: plugin, declaration: declaration)
          }
        }
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
      throw Failure("no node '\(wanted.kind)' in \(place)\(didYouMean(wanted.kind, among: kinds)) (\(known))")
    }
    guard let node = candidates.last(where: { wanted.version == nil || $0.definition.version == wanted.version }) else {
      let versions = candidates.map(\.definition.version.description).joined(separator: ", ")
      throw Failure("'\(wanted.kind)' has no version \(wanted.version?.description ?? "") (versions: \(versions))")
    }
    return node
  }

  /// Calls `body` at once and for each change of the plugins, until Ctrl-C. Every event is a line on standard error.
  func watch(_ console: Console, _ body: @escaping @Sendable (PluginDirectory) async throws -> Void) async throws {
    let directory = self
    let events = loader.events()
    let task = Task {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { await directory.loader.watch() }
        group.addTask {
          try await body(directory)
          try console.flush()
          console.note("swiftlet: watching \(directory.place.printable); Ctrl-C ends it")
          for await event in events {
            console.note("swiftlet: " + event.description.split(whereSeparator: \.isNewline).joined(separator: "; ").printable)
            guard event.changesNodes else { continue }
            var now = directory
            try await now.refresh { await $0.report }
            try await body(now)
            try console.flush()
          }
        }
        // Whichever ends first ends the other: the reader by an error, both by being cancelled.
        defer { group.cancelAll() }
        try await group.next()
      }
    }
    let interrupts = InterruptHandler { task.cancel() }
    defer { withExtendedLifetime(interrupts) {} }
    try await task.value
  }

  private var place: String { paths.map { "'\($0)'" }.joined(separator: ", ") }
}

extension PluginEvent {
  /// Whether other nodes answer than before.
  fileprivate var changesNodes: Bool {
    switch self {
    case .loaded, .reloaded, .removed: true
    case .moved, .failed, .recovered, .unreadable, .readable, .polling: false
    }
  }
}

/// `KIND` or `KIND@VERSION`.
struct NodeName: Equatable {
  var kind: String
  var version: SemanticVersion?

  static let operand = Operand("KIND[@VERSION]", help: "The node's kind, as 'swiftlet node list' shows it.")

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
