import Foundation
import WasmEngine

/// Loads plugins and runs their nodes, beside static ones. Safe to use from any task.
///
/// ```swift
/// let host = PluginHost()
/// try host.loadPlugins(at: URL(fileURLWithPath: "plugins"))
/// let result = try await host.execute("text.slugify", input: ["text": "Hello, World"])
/// ```
public final class PluginHost: Sendable {
  /// What loading a directory gave.
  public struct LoadReport: Sendable {
    public var plugins: [Plugin] = []
    /// The plugins that could not be loaded, and why.
    public var failures: [PluginLoadError] = []
  }

  public let configuration: Configuration
  public let registry: NodeRegistry
  let runtime: PluginRuntime

  public convenience init(configuration: Configuration = Configuration(), registry: NodeRegistry = NodeRegistry()) {
    self.init(configuration: configuration, registry: registry, scheduler: nil)
  }

  init(configuration: Configuration, registry: NodeRegistry = NodeRegistry(), scheduler: ExecutionScheduler?) {
    self.configuration = configuration
    self.registry = registry
    runtime = PluginRuntime(configuration, scheduler: scheduler)
  }

  // MARK: Loading

  /// Loads every plugin of a directory and registers its nodes; a faulty plugin is reported and does not stop the others.
  ///
  /// Throws what Foundation throws where the directory cannot be listed.
  @discardableResult
  public func loadPlugins(at directory: URL) throws -> LoadReport {
    var loader = DirectoryLoader()
    loader.limits = configuration.packageLimits
    let scan = try loader.scan(directory)
    var report = LoadReport(failures: scan.failures)
    for package in scan.packages {
      do throws(PluginLoadError) {
        report.plugins.append(try load(package))
      } catch {
        report.failures.append(error)
      }
    }
    return report
  }

  /// Loads one plugin and registers its nodes, all or none. Throws `PluginLoadError`.
  @discardableResult
  public func load(_ package: PluginPackage) throws(PluginLoadError) -> Plugin {
    let plugin = try makePlugin(package)
    do throws(RegistrationError) {
      try registry.registerPlugin(plugin)
    } catch {
      throw PluginLoadError(plugin: package.manifest.name, .registration(error))
    }
    return plugin
  }

  /// Compiles and checks a plugin, runs its `init` and asks for its definitions, on the caller's thread. Nothing is registered.
  ///
  /// Throws `PluginLoadError`.
  public func makePlugin(_ package: PluginPackage) throws(PluginLoadError) -> Plugin {
    try Plugin(package: package, runtime: runtime, limits: configuration.loadLimits, features: configuration.features)
  }

  /// Loads a plugin in the place of another, whose nodes it takes over in one step. Executions that have begun end with the
  /// old one, which goes with the last of them. Where anything fails the old one stays. Throws `PluginLoadError`.
  @discardableResult
  public func replace(_ old: Plugin, with package: PluginPackage) throws(PluginLoadError) -> Plugin {
    let plugin = try makePlugin(package)
    do throws(RegistrationError) {
      try registry.replacePlugin(old, with: plugin)
    } catch {
      throw PluginLoadError(plugin: package.manifest.name, .registration(error))
    }
    return plugin
  }

  /// Takes a plugin's nodes out of the registry. Executions that have begun go on. Returns whether it had any there.
  @discardableResult
  public func unload(_ plugin: Plugin) -> Bool { registry.unregisterPlugin(plugin) }

  // MARK: Executing

  /// Runs a node on an ExecutionDataMap, as `settings` ask for. Without a version, the highest one runs.
  ///
  /// Parameters are checked against the node's definition before it sees them. Cancelling the task stops a plugin, wherever it
  /// is. Throws `NodeExecutionError`.
  public func execute(
    _ kind: String, version: String? = nil, input: ExecutionDataMap, parameters: JSONValue = [:],
    settings: NodeSettings = NodeSettings(), limits: ExecutionLimits? = nil, context: ExecutionContext = ExecutionContext()
  ) async throws(NodeExecutionError) -> NodeResult {
    guard let node = registry.executor(kind, version: try Self.version(version, of: kind)) else {
      throw unknown(kind, version, role: "executor")
    }
    let request = try request(node.definition, input, parameters, limits, context)
    return try await NodeRun(node: node, settings: settings, telemetry: runtime.telemetry).perform(request)
  }

  /// Runs a node on whatever JSON a person would give: an ExecutionDataMap, an array of items or objects, or one object.
  /// `{"text": "Hello"}` becomes an item at the first main port.
  ///
  /// Cancelling the task stops a plugin. Throws `NodeExecutionError`.
  public func execute(
    _ kind: String, version: String? = nil, input: JSONValue = [:], parameters: JSONValue = [:],
    settings: NodeSettings = NodeSettings(), limits: ExecutionLimits? = nil, context: ExecutionContext = ExecutionContext()
  ) async throws(NodeExecutionError) -> NodeResult {
    let map: ExecutionDataMap
    do {
      map = try ExecutionDataMap(convenience: input)
    } catch {
      throw NodeExecutionError(.invalidInput, error.description, node: kind)
    }
    return try await execute(
      kind, version: version, input: map, parameters: parameters, settings: settings, limits: limits, context: context)
  }

  /// Asks a supplier for its data. Without a version, the highest one answers. Throws `NodeExecutionError`.
  public func supply(
    _ kind: String, version: String? = nil, parameters: JSONValue = [:], limits: ExecutionLimits? = nil,
    context: ExecutionContext = ExecutionContext()
  ) async throws(NodeExecutionError) -> SupplyResult {
    guard let node = registry.supplier(kind, version: try Self.version(version, of: kind)) else {
      throw unknown(kind, version, role: "supplier")
    }
    let request = try request(node.definition, ExecutionDataMap(), parameters, limits, context)
    do {
      return try await node.supply(request)
    } catch {
      throw Self.identified(error, node.definition)
    }
  }

  /// Opens a session with a supplier, whose state lasts until it is closed. Without a version, the highest one answers.
  ///
  /// The limits are for each call. Throws `NodeExecutionError`.
  public func openSupplier(
    _ kind: String, version: String? = nil, parameters: JSONValue = [:], limits: ExecutionLimits? = nil,
    context: ExecutionContext = ExecutionContext()
  ) throws(NodeExecutionError) -> SupplierSession {
    guard let node = registry.supplier(kind, version: try Self.version(version, of: kind)) else {
      throw unknown(kind, version, role: "supplier")
    }
    let request = try request(node.definition, ExecutionDataMap(), parameters, limits, context)
    do throws(NodeExecutionError) {
      let connection: any SupplierConnection =
        switch node {
        case let node as any PluginSupplied: try node.connect(request)
        case let node as any LazySupplied: node.connect(request)
        default: StaticSupplier(node, request)
        }
      return SupplierSession(node.definition, connection)
    } catch {
      throw Self.identified(error, node.definition)
    }
  }

  /// What a tenant has used since its quota's window began, or since the host was made.
  public func usage(tenant: String) -> TenantUsage { runtime.ledger.usage(tenant: tenant) }

  // MARK: Requests

  private func request(
    _ definition: NodeDefinition, _ input: ExecutionDataMap, _ parameters: JSONValue, _ limits: ExecutionLimits?,
    _ context: ExecutionContext
  ) throws(NodeExecutionError) -> NodeRequest {
    guard parameters.members != nil else {
      let message = "the parameters must be an object, not \(parameters.typeName)"
      throw NodeExecutionError(
        .invalidParameters, message, problems: [DocumentProblem("", message)], node: definition.kind,
        version: definition.version)
    }
    // Nodes of the host's own that declare nothing take what they are given.
    let validator = ParameterValidator(definition, allowsUnknown: definition.properties.isEmpty)
    let problems = validator.validate(parameters)
    guard problems.isEmpty else { throw .parameters(problems, of: definition) }
    let parameters = validator.applyDefaults(parameters)
    var context = context
    if context.execution.isEmpty { context.execution = UUID().uuidString.lowercased() }
    return NodeRequest(parameters: parameters, input: input, limits: limits ?? configuration.limits, context: context)
  }

  private static func version(_ text: String?, of kind: String) throws(NodeExecutionError) -> SemanticVersion? {
    guard let text else { return nil }
    guard let version = SemanticVersion(text) else {
      throw NodeExecutionError(.unknownNode, "\(text) is no semantic version such as 1.0.0", node: kind)
    }
    return version
  }

  private func unknown(_ kind: String, _ version: String?, role: String) -> NodeExecutionError {
    let versions = registry.definitions.filter { $0.kind == kind }.map(\.version.description)
    let message =
      versions.isEmpty
      ? "no node of kind \(kind) is registered"
      : "no \(role) \(kind)\(version.map { "@\($0)" } ?? "") is registered; there is \(versions.joined(separator: ", "))"
    return NodeExecutionError(.unknownNode, message, node: kind)
  }

  private static func identified(_ error: any Error, _ definition: NodeDefinition) -> NodeExecutionError {
    var failure = NodeExecutionError(error)
    failure.node = failure.node ?? definition.kind
    failure.version = failure.version ?? definition.version
    return failure
  }
}
