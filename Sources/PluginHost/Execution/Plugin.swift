import ComponentABI
import Synchronization
import Telemetry
import WasmEngine

/// A loaded plugin: its module, checked against the world, and the definitions that it gave.
///
/// Whoever executes one of its nodes keeps it; it goes, with its pooled instances, when nobody does.
public final class Plugin: Sendable {
  /// How many there are in the process, for tests of what is let go.
  static let liveCount = Atomic<Int>(0)
  private static let nextNumber = Atomic<UInt64>(0)

  public let package: PluginPackage
  /// In the order in which the plugin gave them.
  public let definitions: [NodeDefinition]
  /// As which a registry knows the plugin's nodes: this loading of it, not its name.
  public let owner: PluginOwner
  let runtime: PluginRuntime
  private let code: PluginCode
  private let pool: InstancePool

  public var manifest: Manifest { package.manifest }

  /// Compiles the module, checks it against the world, and asks it for its definitions within the limits.
  ///
  /// Throws `PluginLoadError`.
  init(
    package: PluginPackage, runtime: PluginRuntime, limits: ExecutionLimits = ExecutionLimits(), features: FeatureSet = .supported
  ) throws(PluginLoadError) {
    let name = package.manifest.name
    self.package = package
    self.runtime = runtime
    let number = Self.nextNumber.add(1, ordering: .relaxed).newValue
    owner = PluginOwner(id: "\(name)#\(number)", name: name)
    pool = InstancePool(limits: runtime.pools)
    let span = runtime.telemetry.tracer.startSpan("plugin.load")
    span.setAttribute("swiftlet.plugin", .string("\(name)@\(package.manifest.version)"))
    let texts: [String]
    do throws(PluginLoadError) {
      (code, texts) = try PluginCode.load(package, runtime, limits: limits, features: features)
    } catch {
      span.recordError(type: "init_failed", message: error.description)
      span.end()
      runtime.telemetry.countLoad(name, succeeded: false)
      throw error
    }
    span.end()
    runtime.telemetry.countLoad(name, succeeded: true)
    let problems = ProblemList()
    definitions = Self.definitions(texts, problems)
    Self.check(definitions, against: package.manifest, problems)
    guard problems.problems.isEmpty else { throw PluginLoadError(plugin: name, .definitions(problems.problems)) }
    Self.liveCount.add(1, ordering: .relaxed)
  }

  deinit { Self.liveCount.subtract(1, ordering: .relaxed) }

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
      guard declaration?.role == .supplier else { return .executor(node) }
      switch declaration?.providerType {
      case .llm: return .supplier(PluginLLM(node: node))
      case .memory: return .supplier(PluginMemory(node: node))
      case .tool: return .supplier(PluginTool(node: node))
      case .agent: return .supplier(PluginAgent(node: node))
      case nil: return .supplier(node)
      }
    }
  }

  // MARK: Instances

  /// How many instances wait for their next execution.
  var pooledInstanceCount: Int { pool.count }

  /// An instance that nothing of another execution is in: one that waits for this tenant, or a new one.
  func instance(_ context: CallContext) async throws -> PluginInstance {
    if let instance = pool.take(tenant: context.scope.tenant, memoryBytes: context.limits.memoryBytes) { return instance }
    return try await code.makeInstance(context)
  }

  /// Takes an instance back after an execution that left it whole. It is wiped before it waits, or let go.
  func takeBack(_ instance: PluginInstance, tenant: String) {
    guard let snapshot = code.snapshot, instance.restore(snapshot) else { return }
    pool.give(instance, tenant: tenant)
  }
}
