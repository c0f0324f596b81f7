import ComponentABI
import WasmEngine

/// The calls that a host makes of a plugin's instance. Confined to the execution's task.
struct GuestCalls {
  let component: ComponentInstance
  let limits: ExecutionLimits

  init(_ component: ComponentInstance, _ limits: ExecutionLimits) {
    self.component = component
    self.limits = limits
  }

  /// What lifting an answer may allocate: the text and a little for the values around it.
  private var answerLimit: Int { min(max(0, limits.outputBytes), .max - 4096) + 4096 }

  /// Calls an export and gives what it returned, a `result` for most. Throws `ComponentError`.
  nonisolated(nonsending) func call(_ name: String, arguments: [ComponentValue]) async throws -> ComponentValue? {
    try await component.function(name, PluginWorld.exportType(name)).callAsync(arguments, limit: answerLimit)
  }

  nonisolated(nonsending) func call(_ name: String, _ arguments: ComponentValue...) async throws -> ComponentValue? {
    try await call(name, arguments: arguments)
  }

  /// The same where nothing can wait. Throws `ComponentError`.
  func callNow(_ name: String) throws -> ComponentValue? {
    try component.function(name, PluginWorld.exportType(name)).call([], limit: answerLimit)
  }

  /// The payload of a result's `ok`. Throws `ReportedError` for `error`.
  static func payload(_ result: ComponentValue?) throws -> ComponentValue? {
    switch result {
    case .ok(let value): return value
    case .error(let value): throw ReportedError(value)
    default: return nil
    }
  }

  /// Looks at what `init` returned: its error is one of initialising.
  func initialize(_ result: ComponentValue?) throws {
    do {
      _ = try Self.payload(result)
    } catch let error as ReportedError {
      var failure = NodeExecutionError(error)
      failure.reason = .initializationFailed
      throw failure
    }
  }

  /// Makes an executor, runs it and drops it. The texts are JSON.
  nonisolated(nonsending) func execute(_ definition: NodeDefinition, input: String) async throws -> String {
    let handle = try await create("create-executor", definition)
    let output = try Self.payload(await call("execute", handle, .string(input)))?.string ?? ""
    _ = try await call("drop-executor", handle)
    return output
  }

  /// Makes a supplier. `drop-supplier` lets it go.
  nonisolated(nonsending) func makeSupplier(_ definition: NodeDefinition) async throws -> ComponentValue {
    try await create("create-supplier", definition)
  }

  /// The data of a supplier, a text of JSON.
  nonisolated(nonsending) func supply(_ handle: ComponentValue) async throws -> String {
    try Self.payload(await call("supply", handle))?.string ?? ""
  }

  nonisolated(nonsending) private func create(_ name: String, _ definition: NodeDefinition) async throws -> ComponentValue {
    let version = definition.version.description
    return try Self.payload(await call(name, .string(definition.kind), .string(version))) ?? .u32(0)
  }
}
