import WasmTypes

/// What a module's imports are resolved from, by module name and field name, byte for byte.
///
/// Functions given as closures belong to no store; each instantiation makes them functions of its own.
public struct Imports {
  struct Key: Hashable {
    var module: Name
    var name: Name
  }

  enum Definition {
    case value(External)
    case function(HostBody)
    case sharedMemory(SharedMemory)
  }

  private var definitions: [Key: Definition] = [:]

  public init() {}

  func definition(_ module: Name, _ name: Name) -> Definition? { definitions[Key(module: module, name: name)] }

  /// The field names that a module name has, for error messages.
  func names(in module: Name) -> [Name] { definitions.keys.filter { $0.module == module }.map(\.name) }

  private mutating func set(_ module: String, _ name: String, _ definition: Definition) {
    definitions[Key(module: Name(module), name: Name(name))] = definition
  }

  public func contains(_ module: String, _ name: String) -> Bool { definition(Name(module), Name(name)) != nil }

  /// Defines an object of a store; it can be imported only by instances of the same store.
  public mutating func define(_ module: String, _ name: String, _ value: External) { set(module, name, .value(value)) }

  /// Defines a shared memory, which instances of any store can import.
  public mutating func define(_ module: String, _ name: String, _ memory: SharedMemory) {
    set(module, name, .sharedMemory(memory))
  }

  /// Defines all exports of an instance.
  public mutating func define(_ module: String, instance: Instance) {
    for export in instance.module.definition.exports {
      guard let value = instance.external(export) else { continue }
      definitions[Key(module: Name(module), name: export.name)] = .value(value)
    }
  }

  /// Defines a host function by its type; `body` reads its arguments from the call and sets every result.
  public mutating func define(_ module: String, _ name: String, type: FunctionType, _ body: @escaping (HostCall) throws -> Void) {
    set(module, name, .function(HostBody(type: type, body)))
  }

  /// Defines a host function with Swift types and a result. Calling it boxes nothing.
  @inlinable public mutating func define<each P: WasmValue, R: WasmValue>(
    _ module: String, _ name: String, _ body: @escaping (HostCall, repeat each P) throws -> R
  ) {
    var parameters: [ValueType] = []
    for type in repeat (each P).self { parameters.append(type.wasmType) }
    define(module, name, type: FunctionType(parameters, [R.wasmType])) { call in
      var place = UnsafeRawPointer(call.frame)
      let result = try body(call, repeat (each P)(from: &place))
      var target = call.frame
      result.write(to: &target)
    }
  }

  /// Defines a host function with Swift types and no result. Calling it boxes nothing.
  @inlinable public mutating func define<each P: WasmValue>(
    _ module: String, _ name: String, _ body: @escaping (HostCall, repeat each P) throws -> Void
  ) {
    var parameters: [ValueType] = []
    for type in repeat (each P).self { parameters.append(type.wasmType) }
    define(module, name, type: FunctionType(parameters, [])) { call in
      var place = UnsafeRawPointer(call.frame)
      try body(call, repeat (each P)(from: &place))
    }
  }

  /// Defines an `async` host function: a run that calls it is suspended until it answers (`Function.callAsync`).
  public mutating func defineAsync(
    _ module: String, _ name: String, type: FunctionType,
    _ body: nonisolated(nonsending) @escaping ([Value]) async throws -> [Value]
  ) {
    defineAsync(module, name, type: type, refusal: { HostBody.needsAsync }, { try await body($1) })
  }

  /// The same for a body that gets the instance whose code made the call. `refusal` is what a call throws that cannot wait.
  package mutating func defineAsync(
    _ module: String, _ name: String, type: FunctionType, refusal: @escaping () -> any Error,
    _ body: nonisolated(nonsending) @escaping (Instance?, [Value]) async throws -> [Value]
  ) {
    set(module, name, .function(HostBody(type: type, refusal: refusal, asynchronous: body)))
  }
}
