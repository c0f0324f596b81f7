import WasmEngine
import WasmText
import WasmTypes

/// Why a command did not pass.
enum ScriptError: Error {
  case failed(String)
  /// The engine lacks a feature, named as proposals name it.
  case missing(String)
}

/// The state of a running script.
struct WastSession {
  /// What a module name stands for in imports.
  private enum Registered {
    case instance(Instance)
    case shared(SharedExports)
  }

  let configuration: ModuleConfiguration
  let goesOnWithoutFeatures: Bool
  let store = Store()
  private var current: Instance?
  private var instances: [String: Instance] = [:]
  private var lastDefinition: Module?
  private var definitions: [String: Module] = [:]
  /// By the bytes of the module name: Swift's strings compare canonical equivalents as equal.
  private var registered: [[UInt8]: Registered] = [:]
  private let spectest: SpectestModule
  private var hostReferences: [UInt32: ExternReference] = [:]

  /// The instances of the thread that started this one, by name.
  private let shared: [String: SharedExports]
  private var threads: [String: WastThread] = [:]
  /// What threads that have ended found.
  private(set) var threadReports: [WastReport] = []

  init(configuration: ModuleConfiguration, goesOnWithoutFeatures: Bool, shared: [String: SharedExports] = [:]) {
    self.configuration = configuration
    self.goesOnWithoutFeatures = goesOnWithoutFeatures
    self.shared = shared
    spectest = SpectestModule(store)
  }

  mutating func run(_ command: WastCommand.Kind) throws(ScriptError) {
    switch command {
    case .module(let module):
      current = nil
      let loaded = try load(module)
      define(loaded, as: module.name)
      try makeCurrent(instantiate(loaded), as: module.name)
    case .definition(let module): define(try load(module), as: module.name)
    case .instance(let name, let definition):
      guard let module = definition.map({ definitions[$0] }) ?? lastDefinition else {
        throw .failed("unknown module definition \(definition ?? "")")
      }
      try makeCurrent(instantiate(module), as: name)
    case .register(let module, let instance): registered[Array(module.utf8)] = try registration(of: instance)
    case .action(let action): _ = try succeed(perform(action))
    case .assertReturn(let action, let patterns):
      try Expectation.check(try succeed(perform(action)), against: patterns, hostReferences)
    case .assertTrap(let action, let message): try expectTrap(perform(action), message)
    case .assertExhaustion(let action, let message): try expectTrap(perform(action), message)
    case .assertModuleTrap(let module, let message): try expectTrap(result(of: try load(module)), message)
    case .assertException(let action): try expectException(perform(action))
    case .assertMalformed(let module, let message, isCustom: true): try expectMalformedCustom(module, message)
    case .assertMalformed(let module, let message, _): try expectMalformed(module, message)
    case .assertInvalid(let module, let message, isCustom: true): try expectInvalidCustom(module, message)
    case .assertInvalid(let module, let message, _): try expectInvalid(module, message)
    case .assertUnlinkable(let module, let message): try expectUnlinkable(result(of: try load(module)), message)
    case .thread(let name, let shared, let commands): try startThread(name, shared, commands)
    case .wait(let name):
      guard let thread = threads.removeValue(forKey: name) else { throw .failed("no thread \(name)") }
      join(thread)
    }
  }

  // MARK: - Threads

  private mutating func startThread(_ name: String, _ names: [String], _ commands: [WastCommand]) throws(ScriptError) {
    guard threads[name] == nil else { throw .failed("a thread \(name) is running") }
    var exports: [String: SharedExports] = [:]
    for name in names { exports[name] = sharedExports(of: try find(name)) }
    threads[name] = WastThread(
      name: name, commands: commands, shared: exports, configuration: configuration,
      goesOnWithoutFeatures: goesOnWithoutFeatures)
  }

  private func sharedExports(of instance: Instance) -> SharedExports {
    var exports: SharedExports = [:]
    for (name, value) in instance.exports {
      if case .memory(let memory) = value, let shared = memory.shared { exports[Array(name.utf8)] = shared }
    }
    return exports
  }

  private mutating func join(_ thread: WastThread) {
    if let report = thread.join() { threadReports.append(report) }
  }

  mutating func joinThreads() {
    for name in threads.keys.sorted() {
      if let thread = threads.removeValue(forKey: name) { join(thread) }
    }
  }

  // MARK: - Modules and instances

  private mutating func define(_ module: Module, as name: String?) {
    lastDefinition = module
    if let name { definitions[name] = module }
  }

  private mutating func makeCurrent(_ instance: Instance, as name: String?) {
    current = instance
    if let name { instances[name] = instance }
  }

  private func find(_ name: String?) throws(ScriptError) -> Instance {
    guard let instance = name.map({ instances[$0] }) ?? current else {
      throw .failed("no instance \(name ?? "is current"): its module failed")
    }
    return instance
  }

  private func registration(of name: String?) throws(ScriptError) -> Registered {
    if let name, let exports = shared[name] { return .shared(exports) }
    return .instance(try find(name))
  }

  /// A module that must be well-formed and valid.
  private func load(_ module: WastModule) throws(ScriptError) -> Module {
    do {
      return try Module(try encode(module), configuration: configuration)
    } catch {
      throw failure(error)
    }
  }

  private func encode(_ module: WastModule) throws(ScriptError) -> [UInt8] {
    do {
      return try module.encode()
    } catch {
      throw .failed("malformed text: \(error)")
    }
  }

  private func instantiate(_ module: Module) throws(ScriptError) -> Instance {
    do {
      return try result(of: module).get()
    } catch {
      throw failure(error)
    }
  }

  private func result(of module: Module) -> Result<Instance, WasmError> {
    var imports = Imports()
    for item in module.imports {
      switch registered[Array(item.module.utf8)] {
      case .instance(let instance)?:
        if let value = instance.export(item.name) { imports.define(item.module, item.name, value) }
      case .shared(let memories)?:
        if let memory = memories[Array(item.name.utf8)] { imports.define(item.module, item.name, memory) }
      case nil:
        if let value = spectest.export(item.module, item.name) { imports.define(item.module, item.name, value) }
      }
    }
    do {
      return .success(try store.instantiate(module, imports: imports))
    } catch {
      return .failure(error)
    }
  }

  // MARK: - Actions

  private mutating func perform(_ action: WastAction) throws(ScriptError) -> Result<[Value], WasmError> {
    switch action {
    case .get(let instance, let name):
      guard case .global(let global) = try find(instance).export(name) else { throw .failed("no exported global \"\(name)\"") }
      return .success([global.value])
    case .invoke(let instance, let name, let arguments):
      guard case .function(let function) = try find(instance).export(name) else {
        throw .failed("no exported function \"\(name)\"")
      }
      var values: [Value] = []
      for argument in arguments { values.append(try value(argument)) }
      do {
        return .success(try function.call(values))
      } catch {
        return .failure(error)
      }
    }
  }

  private mutating func value(_ value: WastValue) throws(ScriptError) -> Value {
    switch value {
    case .i32(let bits): return .i32(Int32(bitPattern: bits))
    case .i64(let bits): return .i64(Int64(bitPattern: bits))
    case .f32(let bits): return .f32(Float(bitPattern: bits))
    case .f64(let bits): return .f64(Double(bitPattern: bits))
    case .v128(let low, let high): return .v128(low, high)
    case .refNull("func"), .refNull("nofunc"): return .funcref(nil)
    case .refNull("extern"), .refNull("noextern"): return .externref(nil)
    case .refNull("exn"), .refNull("noexn"): return .exnref(nil)
    case .refNull: return .anyref(nil)
    case .refHost(let number): return .anyref(AnyReference(store: store, host: hostReference(number)))
    case .refExtern(let number): return .externref(hostReference(number))
    }
  }

  private mutating func hostReference(_ number: UInt32) -> ExternReference {
    let reference = hostReferences[number] ?? ExternReference(number)
    hostReferences[number] = reference
    return reference
  }
}
