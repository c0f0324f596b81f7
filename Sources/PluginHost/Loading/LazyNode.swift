/// A node of a plugin that is loaded when the node is used.
struct LazyNode: NodeExecutor, NodeSupplier {
  let plugin: LazyPlugin
  let definition: NodeDefinition

  func execute(_ request: NodeRequest) async throws -> NodeResult {
    guard case .executor(let node) = try await entry() else { throw missing }
    return try await node.execute(request)
  }

  func supply(_ request: NodeRequest) async throws -> SupplyResult { try await supplier().supply(request) }

  /// The plugin's own node.
  func supplier() async throws -> any NodeSupplier {
    guard case .supplier(let node) = try await entry() else { throw missing }
    return node
  }

  private func entry() async throws -> NodeRegistry.Entry {
    let loaded: Plugin
    do throws(PluginLoadError) {
      loaded = try await plugin.plugin()
    } catch {
      throw failure("the plugin cannot be loaded: \(error)")
    }
    try Task.checkCancellation()
    let entry = loaded.entries.first { $0.definition.kind == definition.kind && $0.definition.version == definition.version }
    guard let entry else { throw missing }
    return entry
  }

  private var missing: NodeExecutionError { failure("the plugin has no such node any more") }

  private func failure(_ message: String) -> NodeExecutionError {
    NodeExecutionError(
      .initializationFailed, message, plugin: plugin.manifest.name, node: definition.kind, version: definition.version)
  }
}
