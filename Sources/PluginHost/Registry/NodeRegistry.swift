import Synchronization

/// Every node that a host knows: static ones first, plugins' behind them. Safe to use from any thread.
///
/// Who has looked a node up keeps it: removing or replacing it breaks no execution that has begun, and waits for none.
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

  private typealias Table = [String: [SemanticVersion: (entry: Entry, owner: Owner)]]

  /// Whose a node is; nil for the host.
  private typealias Owner = PluginOwner?

  private struct Tables {
    /// hetumind's static nodes, by kind and version.
    var staticNodes: Table = [:]
    /// What plugins execute: hetumind's `plugin_nodes`.
    var pluginNodes: Table = [:]
    /// What plugins supply: hetumind's `plugin_providers`.
    var pluginProviders: Table = [:]

    /// In the order of precedence.
    var all: [Table] { [staticNodes, pluginNodes, pluginProviders] }

    /// Why an entry cannot be added; nil where it can.
    func refusal(of definition: NodeDefinition) -> RegistrationError? {
      guard let taken = all.lazy.compactMap({ $0[definition.kind]?[definition.version] }).first else { return nil }
      return .nodeKindAlreadyExists(kind: definition.kind, version: definition.version, owner: taken.owner?.name)
    }

    mutating func insert(_ entry: Entry, _ owner: Owner) {
      let (kind, version) = (entry.definition.kind, entry.definition.version)
      switch entry {
      case _ where owner == nil: staticNodes[kind, default: [:]][version] = (entry, owner)
      case .executor: pluginNodes[kind, default: [:]][version] = (entry, owner)
      case .supplier: pluginProviders[kind, default: [:]][version] = (entry, owner)
      }
    }

    /// Removes what the closure names; returns how much that was.
    mutating func remove(_ isRemoved: (String, SemanticVersion, Owner) -> Bool) -> Int {
      let parts = [
        Self.remove(from: &staticNodes, isRemoved), Self.remove(from: &pluginNodes, isRemoved),
        Self.remove(from: &pluginProviders, isRemoved),
      ]
      return parts.reduce(0, +)
    }

    private static func remove(from table: inout Table, _ isRemoved: (String, SemanticVersion, Owner) -> Bool) -> Int {
      var count = 0
      for (kind, versions) in table {
        let kept = versions.filter { !isRemoved(kind, $0.key, $0.value.owner) }
        count += versions.count - kept.count
        if kept.count < versions.count { table[kind] = kept.isEmpty ? nil : kept }
      }
      return count
    }
  }

  private let tables = Mutex(Tables())

  public init() {}

  // MARK: Static nodes

  /// Adds a static node. Throws `nodeKindAlreadyExists` where that kind and version is taken.
  public func registerNode(_ node: some NodeExecutor) throws(RegistrationError) { try register([.executor(node)], nil) }

  /// Adds a static supplier. Throws `nodeKindAlreadyExists` where that kind and version is taken.
  public func registerSupplier(_ node: some NodeSupplier) throws(RegistrationError) { try register([.supplier(node)], nil) }

  /// Adds a static supplier of a language model. Throws `nodeKindAlreadyExists` where that kind and version is taken.
  public func registerLLMSupplier(_ node: some LLMSupplier) throws(RegistrationError) { try registerSupplier(node) }

  /// Adds a static supplier of memory. Throws `nodeKindAlreadyExists` where that kind and version is taken.
  public func registerMemorySupplier(_ node: some MemorySupplier) throws(RegistrationError) { try registerSupplier(node) }

  /// Adds a static supplier of a tool. Throws `nodeKindAlreadyExists` where that kind and version is taken.
  public func registerToolSupplier(_ node: some ToolSupplier) throws(RegistrationError) { try registerSupplier(node) }

  /// Adds a static supplier of an agent. Throws `nodeKindAlreadyExists` where that kind and version is taken.
  public func registerAgentSupplier(_ node: some AgentSupplier) throws(RegistrationError) { try registerSupplier(node) }

  // MARK: Plugins

  /// Adds all nodes of a plugin, or none of them. Throws `nodeKindAlreadyExists` for the first that is taken.
  public func registerPlugin(_ plugin: Plugin) throws(RegistrationError) { try register(plugin.entries, plugin.owner) }

  /// Puts a plugin's nodes in the place of another's, in one step: nobody ever finds neither, or both. Nothing changes where
  /// a node of the new plugin is somebody else's. Throws `nodeKindAlreadyExists` then.
  public func replacePlugin(_ old: Plugin, with new: Plugin) throws(RegistrationError) {
    try register(new.entries, new.owner) { tables in _ = tables.remove { _, _, owner in owner == old.owner } }
  }

  /// Removes a plugin's nodes. Returns whether there were any.
  @discardableResult
  public func unregisterPlugin(_ plugin: Plugin) -> Bool {
    tables.withLock { $0.remove { _, _, owner in owner == plugin.owner } } > 0
  }

  /// Puts these nodes in the place of all that the owner has, in one step; none of them removes the owner's nodes. Nothing
  /// changes where one of them is somebody else's. Throws `nodeKindAlreadyExists` then.
  func replaceNodes(of owner: PluginOwner, with entries: [Entry]) throws(RegistrationError) {
    try register(entries, owner) { tables in _ = tables.remove { _, _, other in other == owner } }
  }

  private func register(
    _ entries: [Entry], _ owner: Owner, after change: (inout Tables) -> Void = { _ in }
  ) throws(RegistrationError) {
    let refused: RegistrationError? = tables.withLock { tables in
      var changed = tables
      change(&changed)
      for entry in entries {
        if let refusal = changed.refusal(of: entry.definition) { return refusal }
        changed.insert(entry, owner)
      }
      tables = changed
      return nil
    }
    if let refused { throw refused }
  }

  /// Removes a kind, or one version of it, whoever has it. Returns whether there was any.
  @discardableResult
  public func unregisterNode(_ kind: String, version: SemanticVersion? = nil) -> Bool {
    tables.withLock { tables in
      tables.remove { otherKind, otherVersion, _ in otherKind == kind && (version == nil || version == otherVersion) } > 0
    }
  }

  // MARK: Looking up

  public func contains(_ kind: String) -> Bool { tables.withLock { $0.all.contains { $0[kind] != nil } } }

  /// Sorted.
  public var registeredNodeKinds: [String] {
    Set(tables.withLock { $0.all.flatMap(\.keys) }).sorted()
  }

  /// Every definition, suppliers' too, by kind and version.
  public var definitions: [NodeDefinition] {
    tables.withLock { $0.all.flatMap { $0.values.flatMap { $0.values.map(\.entry.definition) } } }
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

  /// The supplier of a language model: exactly that version, or the highest that is one.
  public func llmSupplier(_ kind: String, version: SemanticVersion? = nil) -> (any LLMSupplier)? {
    find(kind, version) { if case .supplier(let node) = $0 { node as? any LLMSupplier } else { nil } }
  }

  /// The supplier of memory: exactly that version, or the highest that is one.
  public func memorySupplier(_ kind: String, version: SemanticVersion? = nil) -> (any MemorySupplier)? {
    find(kind, version) { if case .supplier(let node) = $0 { node as? any MemorySupplier } else { nil } }
  }

  /// The supplier of a tool: exactly that version, or the highest that is one.
  public func toolSupplier(_ kind: String, version: SemanticVersion? = nil) -> (any ToolSupplier)? {
    find(kind, version) { if case .supplier(let node) = $0 { node as? any ToolSupplier } else { nil } }
  }

  /// The supplier of an agent: exactly that version, or the highest that is one.
  public func agentSupplier(_ kind: String, version: SemanticVersion? = nil) -> (any AgentSupplier)? {
    find(kind, version) { if case .supplier(let node) = $0 { node as? any AgentSupplier } else { nil } }
  }

  /// The definition of a kind, executor or supplier: exactly that version, or the highest.
  public func definition(_ kind: String, version: SemanticVersion? = nil) -> NodeDefinition? {
    find(kind, version) { $0.definition }
  }

  /// The first table that has a fitting node decides: static nodes hide plugins'.
  private func find<T>(_ kind: String, _ version: SemanticVersion?, _ cast: (Entry) -> T?) -> T? {
    let candidates = tables.withLock { tables in tables.all.map { ($0[kind] ?? [:]).mapValues(\.entry) } }
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

/// Whose nodes of a registry are, where they are not the host's own.
public struct PluginOwner: Sendable, Hashable {
  /// Tells owners apart that have the same name.
  public var id: String
  /// The plugin's name, for messages.
  public var name: String

  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// Why a node was not registered.
public enum RegistrationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The owner is the name of the plugin that has the node; nil for a node of the host.
  case nodeKindAlreadyExists(kind: String, version: SemanticVersion, owner: String?)

  public var description: String {
    switch self {
    case .nodeKindAlreadyExists(let kind, let version, let owner):
      "node kind \(kind)@\(version) already exists: \(owner.map { "plugin \($0) has it" } ?? "it is a node of the host")"
    }
  }
}
