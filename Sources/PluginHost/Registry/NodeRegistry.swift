import Synchronization

/// Every node that a host knows: static ones first, plugins' behind them. Safe to use from any thread.
public final class NodeRegistry: Sendable {
  /// A node of either role.
  enum Entry: Sendable {
    case executor(any NodeExecutor)
    case supplier(any NodeSupplier)

    var definition: NodeDefinition {
      switch self {
      case .executor(let node): node.definition
      case .supplier(let node): node.definition
      }
    }
  }

  private struct Tables {
    /// hetumind's static nodes, by kind and version.
    var staticNodes: [String: [SemanticVersion: Entry]] = [:]
    /// What plugins execute: hetumind's `plugin_nodes`.
    var pluginNodes: [String: [SemanticVersion: Entry]] = [:]
    /// What plugins supply: hetumind's `plugin_providers`.
    var pluginProviders: [String: [SemanticVersion: Entry]] = [:]

    var owned: [PluginOwner: [(String, SemanticVersion)]] = [:]

    /// In the order of precedence.
    var all: [[String: [SemanticVersion: Entry]]] { [staticNodes, pluginNodes, pluginProviders] }

    func contains(_ kind: String, _ version: SemanticVersion) -> Bool { all.contains { $0[kind]?[version] != nil } }
  }

  private let tables = Mutex(Tables())

  public init() {}

  /// Adds a static node. Throws `nodeKindAlreadyExists` where that kind and version is taken.
  public func registerNode(_ node: some NodeExecutor) throws(RegistrationError) {
    try register([.executor(node)]) { tables, kind, version, entry in tables.staticNodes[kind, default: [:]][version] = entry }
  }

  /// Adds a static supplier. Throws `nodeKindAlreadyExists` where that kind and version is taken.
  public func registerSupplier(_ node: some NodeSupplier) throws(RegistrationError) {
    try register([.supplier(node)]) { tables, kind, version, entry in tables.staticNodes[kind, default: [:]][version] = entry }
  }

  /// Puts these nodes in the place of all that the owner has, in one step; none of them removes the owner's nodes. Nothing
  /// changes where one of them is somebody else's. Throws `nodeKindAlreadyExists` then.
  func replaceNodes(of owner: PluginOwner, with entries: [Entry]) throws(RegistrationError) {
    let refused: RegistrationError? = tables.withLock { tables in
      var changed = tables
      for (kind, version) in changed.owned[owner] ?? [] {
        changed.pluginNodes[kind]?[version] = nil
        changed.pluginProviders[kind]?[version] = nil
        if changed.pluginNodes[kind]?.isEmpty == true { changed.pluginNodes[kind] = nil }
        if changed.pluginProviders[kind]?.isEmpty == true { changed.pluginProviders[kind] = nil }
      }
      for entry in entries where changed.contains(entry.definition.kind, entry.definition.version) {
        return .nodeKindAlreadyExists(kind: entry.definition.kind, version: entry.definition.version)
      }
      for entry in entries {
        let (kind, version) = (entry.definition.kind, entry.definition.version)
        switch entry {
        case .executor: changed.pluginNodes[kind, default: [:]][version] = entry
        case .supplier: changed.pluginProviders[kind, default: [:]][version] = entry
        }
      }
      changed.owned[owner] = entries.map { ($0.definition.kind, $0.definition.version) }
      tables = changed
      return nil
    }
    if let refused { throw refused }
  }

  /// Adds all nodes of a plugin, or none of them.
  func registerPlugin(_ entries: [Entry]) throws(RegistrationError) {
    try register(entries) { tables, kind, version, entry in
      switch entry {
      case .executor: tables.pluginNodes[kind, default: [:]][version] = entry
      case .supplier: tables.pluginProviders[kind, default: [:]][version] = entry
      }
    }
  }

  private func register(
    _ entries: [Entry], _ insert: (inout Tables, String, SemanticVersion, Entry) -> Void
  ) throws(RegistrationError) {
    let refused: RegistrationError? = tables.withLock { tables in
      for entry in entries where tables.contains(entry.definition.kind, entry.definition.version) {
        return .nodeKindAlreadyExists(kind: entry.definition.kind, version: entry.definition.version)
      }
      for entry in entries { insert(&tables, entry.definition.kind, entry.definition.version, entry) }
      return nil
    }
    if let refused { throw refused }
  }

  /// Removes a kind, or one version of it. Executions that have begun go on. Returns whether there was any.
  @discardableResult
  public func unregisterNode(_ kind: String, version: SemanticVersion? = nil) -> Bool {
    tables.withLock { tables in
      func remove(from table: inout [String: [SemanticVersion: Entry]]) -> Bool {
        guard let version else { return table.removeValue(forKey: kind) != nil }
        guard table[kind]?.removeValue(forKey: version) != nil else { return false }
        if table[kind]?.isEmpty == true { table[kind] = nil }
        return true
      }
      // Each table in turn: a kind may be in several.
      let removed = [
        remove(from: &tables.staticNodes), remove(from: &tables.pluginNodes), remove(from: &tables.pluginProviders),
      ]
      return removed.contains(true)
    }
  }

  public func contains(_ kind: String) -> Bool { tables.withLock { $0.all.contains { $0[kind] != nil } } }

  /// Sorted.
  public var registeredNodeKinds: [String] {
    Set(tables.withLock { $0.all.flatMap(\.keys) }).sorted()
  }

  /// Every definition, by kind and version.
  public var definitions: [NodeDefinition] {
    tables.withLock { $0.all.flatMap { $0.values.flatMap { $0.values.map(\.definition) } } }
      .sorted { ($0.kind, $0.version) < ($1.kind, $1.version) }
  }

  /// The executor of a kind: exactly that version, or the highest.
  public func executor(_ kind: String, version: SemanticVersion? = nil) -> (any NodeExecutor)? {
    find(kind, version) { if case .executor(let node) = $0 { node } else { nil } }
  }

  /// The supplier of a kind: exactly that version, or the highest.
  public func supplier(_ kind: String, version: SemanticVersion? = nil) -> (any NodeSupplier)? {
    find(kind, version) { if case .supplier(let node) = $0 { node } else { nil } }
  }

  /// The definition of a kind, executor or supplier: exactly that version, or the highest.
  public func definition(_ kind: String, version: SemanticVersion? = nil) -> NodeDefinition? {
    find(kind, version) { $0.definition }
  }

  /// The first table that has a fitting node decides: static nodes hide plugins'.
  private func find<T>(_ kind: String, _ version: SemanticVersion?, _ cast: (Entry) -> T?) -> T? {
    let candidates = tables.withLock { tables in tables.all.map { $0[kind] ?? [:] } }
    for table in candidates {
      if let version {
        if let entry = table[version], let node = cast(entry) { return node }
      } else {
        for (_, entry) in table.sorted(by: { $0.key > $1.key }) {
          if let node = cast(entry) { return node }
        }
      }
    }
    return nil
  }
}

public struct PluginOwner: Sendable, Hashable {
  public var id: String
  public var name: String
}

/// Why a node was not registered.
public enum RegistrationError: Error, Sendable, Hashable, CustomStringConvertible {
  case nodeKindAlreadyExists(kind: String, version: SemanticVersion)

  public var description: String {
    switch self {
    case .nodeKindAlreadyExists(let kind, let version): "node kind \(kind)@\(version) already exists"
    }
  }
}
