import ComponentABI
import WasmEngine

/// A plugin's module, checked, with the state that its instances begin in. Immutable and shared by all executions.
final class PluginCode: Sendable {
  let module: Module
  /// The state behind `init`; nil where the engine cannot take it, such as that of a shared memory: `init` runs in each new
  /// instance then.
  let snapshot: ComponentSnapshot?

  private let needsWASI: Bool

  private static func needsWASI(_ module: Module) -> Bool {
    module.imports.contains { NullWorld.serves($0.module, $0.name) }
  }

  /// What loading learns beside the code.
  typealias Loaded = (code: PluginCode, definitions: [String])

  private init(_ module: Module, _ snapshot: ComponentSnapshot?) {
    self.module = module
    needsWASI = Self.needsWASI(module)
    self.snapshot = snapshot
  }

  /// Compiles a module, checks it against the world, runs `init` and asks for the definitions, on the caller's thread.
  ///
  /// Throws `PluginLoadError`.
  static func load(
    _ package: PluginPackage, _ runtime: PluginRuntime, limits: ExecutionLimits, features: FeatureSet
  ) throws(PluginLoadError) -> Loaded {
    let name = package.manifest.name
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
      let providers = Set(package.manifest.nodeKinds.compactMap { $0.role == .supplier ? $0.providerType : nil })
      mismatches = try PluginWorld.world(providers).mismatches(of: module) { NullWorld.serves($0.module, $0.name) }
    } catch {
      throw PluginLoadError(plugin: name, .module(error.description))
    }
    guard mismatches.isEmpty else { throw PluginLoadError(plugin: name, .world(mismatches.map(\.description))) }
    do throws(NodeExecutionError) {
      return try start(module, name, runtime, limits)
    } catch {
      throw PluginLoadError(plugin: name, .initialization(error))
    }
  }

  private static func start(
    _ module: Module, _ name: String, _ runtime: PluginRuntime, _ limits: ExecutionLimits
  ) throws(NodeExecutionError) -> Loaded {
    let began = ContinuousClock.now
    let store = store(memoryBytes: limits.memoryBytes)
    store.fuel = limits.fuel ?? .max
    store.deadline = limits.time.map { began + $0 }
    let context = CallContext(
      scope: ServiceScope(plugin: name), runtime: runtime, limits: limits, authorization: nil, request: nil,
      deadline: store.deadline, cancellation: store.cancellation)
    defer { context.finish() }
    let slot = ContextSlot()
    slot.context = context
    do {
      let component = try linker(slot, limits, needsWASI: needsWASI(module)).instantiate(module, in: store)
      let calls = GuestCalls(component, limits)
      try calls.initialize(calls.callNow("init"))
      // A snapshot that cannot be taken is none.
      let snapshot = try? component.snapshot()
      guard case .list(let list) = try GuestCalls.payload(calls.callNow("get-node-definitions")) else {
        return (PluginCode(module, snapshot), [])
      }
      return (PluginCode(module, snapshot), list.compactMap(\.string))
    } catch {
      var failure = NodeExecutionError(error)
      failure.plugin = name
      failure.statistics = ExecutionStatistics(
        fuel: store.fuelConsumed, duration: began.duration(to: .now), peakMemoryBytes: store.peakMemoryBytes,
        logMessages: context.log.count, calls: context.calls)
      throw failure
    }
  }

  /// An instance behind `init`, for one execution after another.
  func makeInstance(_ context: CallContext) async throws -> PluginInstance {
    let limits = context.limits
    let store = Self.store(memoryBytes: limits.memoryBytes)
    store.fuel = 0
    let slot = ContextSlot()
    slot.context = context
    let linker = Self.linker(slot, limits, needsWASI: needsWASI)
    if let snapshot {
      let component = try linker.instantiate(snapshot, in: store)
      return PluginInstance(store: store, component: component, slot: slot, memoryBytes: limits.memoryBytes)
    }
    store.fuel = limits.fuel ?? .max
    store.deadline = context.deadline
    store.cancellation = context.cancellation
    let component = try await linker.instantiateAsync(module, in: store)
    let calls = GuestCalls(component, limits)
    try calls.initialize(await calls.call("init"))
    return PluginInstance(store: store, component: component, slot: slot, memoryBytes: limits.memoryBytes)
  }

  private static func store(memoryBytes: Int) -> Store {
    var limits = StoreLimits()
    limits.memoryBytes = max(0, memoryBytes)
    limits.gcHeapBytes = min(limits.gcHeapBytes, limits.memoryBytes)
    return Store(limits: limits)
  }

  private static func linker(_ slot: ContextSlot, _ limits: ExecutionLimits, needsWASI: Bool) -> ComponentLinker {
    let linker = ComponentLinker()
    // A message may fill the guest's memory: it is cut, not refused.
    linker.argumentLimit = max(0, limits.memoryBytes) + 4096
    // More than executions are given: borrowed handles count, too.
    linker.handleLimit = 4096
    ContextImports.define(in: linker, slot)
    if needsWASI { NullWorld.define(in: &linker.coreImports, slot) }
    return linker
  }
}
