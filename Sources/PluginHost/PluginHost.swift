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
  /// What a host can choose. Every value has a protective default.
  public struct Configuration: Sendable {
    /// What plugins may ask of the host.
    public var services = PluginServices()
    /// The limits of executions that bring none.
    public var limits = ExecutionLimits()
    /// The limits while a plugin is asked for its definitions.
    public var loadLimits = ExecutionLimits(fuel: 1_000_000_000, time: .seconds(10))
    /// The limits of packages.
    public var packageLimits = PluginPackage.Limits()
    /// The features of WebAssembly that plugins may use.
    public var features = FeatureSet.supported

    public init() {}
  }

  /// What loading a directory gave.
  public struct LoadReport: Sendable {
    public var plugins: [Plugin] = []
    /// The plugins that could not be loaded, and why.
    public var failures: [PluginLoadError] = []
  }

  public let configuration: Configuration
  public let registry: NodeRegistry

  public init(configuration: Configuration = Configuration(), registry: NodeRegistry = NodeRegistry()) {
    self.configuration = configuration
    self.registry = registry
  }

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
    let plugin = try Plugin(
      package: package, services: configuration.services, limits: configuration.loadLimits, features: configuration.features)
    do throws(RegistrationError) {
      try registry.registerPlugin(plugin.entries)
    } catch {
      throw PluginLoadError(plugin: package.manifest.name, .registration(error))
    }
    return plugin
  }

  /// Runs a node on an ExecutionDataMap. Without a version, the highest one runs.
  ///
  /// Cancelling the task stops a plugin. Throws `NodeExecutionError`.
  public func execute(
    _ kind: String, version: String? = nil, input: ExecutionDataMap, parameters: JSONValue = [:], limits: ExecutionLimits? = nil
  ) async throws(NodeExecutionError) -> NodeResult {
    guard let node = registry.executor(kind, version: try Self.version(version, of: kind)) else {
      throw unknown(kind, version, role: "executor")
    }
    let request = try request(node.definition, input, parameters, limits)
    do {
      return try await node.execute(request)
    } catch {
      throw Self.identified(error, node.definition)
    }
  }

  /// Runs a node on whatever JSON a person would give: an ExecutionDataMap, an array of items or objects, or one object.
  /// `{"text": "Hello"}` becomes an item at the first main port.
  ///
  /// Cancelling the task stops a plugin. Throws `NodeExecutionError`.
  public func execute(
    _ kind: String, version: String? = nil, input: JSONValue = [:], parameters: JSONValue = [:], limits: ExecutionLimits? = nil
  ) async throws(NodeExecutionError) -> NodeResult {
    let map: ExecutionDataMap
    do {
      map = try ExecutionDataMap(convenience: input)
    } catch {
      throw NodeExecutionError(.invalidInput, error.description, node: kind)
    }
    return try await execute(kind, version: version, input: map, parameters: parameters, limits: limits)
  }

  /// Asks a supplier for its data. Without a version, the highest one answers. Throws `NodeExecutionError`.
  public func supply(
    _ kind: String, version: String? = nil, parameters: JSONValue = [:], limits: ExecutionLimits? = nil
  ) async throws(NodeExecutionError) -> SupplyResult {
    guard let node = registry.supplier(kind, version: try Self.version(version, of: kind)) else {
      throw unknown(kind, version, role: "supplier")
    }
    let request = try request(node.definition, ExecutionDataMap(), parameters, limits)
    do {
      return try await node.supply(request)
    } catch {
      throw Self.identified(error, node.definition)
    }
  }

  private func request(
    _ definition: NodeDefinition, _ input: ExecutionDataMap, _ parameters: JSONValue, _ limits: ExecutionLimits?
  ) throws(NodeExecutionError) -> NodeRequest {
    guard parameters.members != nil else {
      throw NodeExecutionError(
        .invalidInput, code: "parameter_validation", "the parameters must be an object, not \(parameters.typeName)",
        node: definition.kind, version: definition.version)
    }
    return NodeRequest(parameters: parameters, input: input, limits: limits ?? configuration.limits)
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
