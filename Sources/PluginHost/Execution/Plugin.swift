import ComponentABI
import WasmEngine

/// A loaded plugin: its module, checked against the world, and the definitions that it gave.
public final class Plugin: Sendable {
  public let package: PluginPackage
  /// In the order in which the plugin gave them.
  public let definitions: [NodeDefinition]
  private let module: Module
  private let services: PluginServices

  public var manifest: Manifest { package.manifest }

  /// Compiles the module, checks it against the world, and asks it for its definitions within the limits.
  ///
  /// Throws `PluginLoadError`.
  public init(
    package: PluginPackage, services: PluginServices = PluginServices(), limits: ExecutionLimits = ExecutionLimits(),
    features: FeatureSet = .supported
  ) throws(PluginLoadError) {
    let name = package.manifest.name
    self.package = package
    self.services = services
    let module: Module
    let mismatches: [WorldMismatch]
    do {
      var configuration = ModuleConfiguration()
      configuration.features = features
      module = try Module(package.wasm, configuration: configuration)
    } catch {
      throw PluginLoadError(plugin: name, .module(error.description))
    }
    do {
      mismatches = try PluginWorld.world.mismatches(of: module)
    } catch {
      throw PluginLoadError(plugin: name, .module(error.description))
    }
    guard mismatches.isEmpty else { throw PluginLoadError(plugin: name, .world(mismatches.map(\.description))) }
    self.module = module
    let run = PluginRun(plugin: name, node: nil, module: module, services: services, limits: limits)
    let texts: [String]
    do {
      texts = try run.perform(inputBytes: 0, cancellation: CancellationToken()) { session in
        try session.nodeDefinitions()
      }.answer
    } catch {
      throw PluginLoadError(plugin: name, .initialization(error))
    }
    let problems = ProblemList()
    definitions = Self.definitions(texts, problems)
    Self.check(definitions, against: package.manifest, problems)
    guard problems.problems.isEmpty else { throw PluginLoadError(plugin: name, .definitions(problems.problems)) }
  }

  private static func definitions(_ texts: [String], _ problems: ProblemList) -> [NodeDefinition] {
    texts.enumerated().compactMap { index, text in
      do throws(JSONError) {
        return NodeDefinition(try JSONValue(parsing: text), at: "[\(index)]", problems)
      } catch {
        problems.add("[\(index)]", error.description)
        return nil
      }
    }
  }

  /// The manifest and the definitions must name the same nodes.
  private static func check(_ definitions: [NodeDefinition], against manifest: Manifest, _ problems: ProblemList) {
    let declared = manifest.nodeKinds.flatMap { item in item.versions.map { "\(item.kind)@\($0)" } }
    let given = definitions.map { "\($0.kind)@\($0.version)" }
    for (index, node) in given.enumerated() {
      if !declared.contains(node) { problems.add("[\(index)]", "\(node) is not declared in the manifest") }
      if given[..<index].contains(node) { problems.add("[\(index)]", "\(node) is given twice") }
    }
    for node in declared where !given.contains(node) { problems.add("", "\(node) is declared in the manifest, but not given") }
  }

  /// The plugin's nodes, as the registry takes them.
  var entries: [NodeRegistry.Entry] {
    definitions.map { definition in
      let declaration = manifest.nodeKinds.first { $0.kind == definition.kind && $0.versions.contains(definition.version) }
      let node = PluginNode(plugin: self, definition: definition)
      return declaration?.role == .supplier ? .supplier(node) : .executor(node)
    }
  }

  func run(_ definition: NodeDefinition, limits: ExecutionLimits) -> PluginRun {
    PluginRun(plugin: manifest.name, node: definition, module: module, services: services, limits: limits)
  }
}

/// A plugin's node behind the protocols of static nodes. Each execution gets an instance of its own.
struct PluginNode: NodeExecutor, NodeSupplier {
  let plugin: Plugin
  let definition: NodeDefinition

  func execute(_ request: NodeRequest) async throws -> NodeResult {
    let run = plugin.run(definition, limits: request.limits)
    let envelope: JSONValue = ["parameters": request.parameters, "input": request.input.json]
    let input: String
    do {
      input = try envelope.text()
    } catch {
      throw run.identified(NodeExecutionError(.invalidInput, "the input: \(error.message)"))
    }
    let (text, statistics) = try await run.perform(inputBytes: input.utf8.count) { session in
      try session.execute(definition.kind, definition.version.description, input: input)
    }
    do {
      let output = try ExecutionDataMap(json: JSONValue(parsing: text))
      return NodeResult(output: output, statistics: statistics)
    } catch {
      throw run.identified(NodeExecutionError(.invalidOutput, "the plugin's output: \(error)", statistics: statistics))
    }
  }

  func supply(_ request: NodeRequest) async throws -> SupplyResult {
    let run = plugin.run(definition, limits: request.limits)
    let (text, statistics) = try await run.perform(inputBytes: 0) { session in
      try session.supply(definition.kind, definition.version.description)
    }
    do {
      return SupplyResult(data: try JSONValue(parsing: text), statistics: statistics)
    } catch {
      throw run.identified(NodeExecutionError(.invalidOutput, "the plugin's data: \(error)", statistics: statistics))
    }
  }
}
