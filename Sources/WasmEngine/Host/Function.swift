import WasmTypes

/// A function of an instance or of the host (specification 3.0, 4.2.6).
public struct Function {
  public let store: Store
  let record: UnsafeMutablePointer<FunctionRecord>

  init(store: Store, record: UnsafeMutablePointer<FunctionRecord>) {
    self.store = store
    self.record = record
  }

  /// Makes a host function. `body` reads its arguments from the call and sets every result.
  public init(store: Store, type: FunctionType, _ body: @escaping (HostCall) throws -> Void) {
    self.init(store: store, record: store.allocateHostFunction(HostBody(type: type, body)))
  }

  public var type: FunctionType { store.types.function(record.pointee.canonicalType) }

  /// Calls the function and waits for its end.
  ///
  /// - Throws: `.trap`, `.host` with what a host function threw, `.link` where the arguments do not fit the type, and `.interrupted`
  ///   where fuel, deadline or cancellation stopped the run, which is given up then.
  public func call(_ arguments: [Value] = []) throws(WasmError) -> [Value] {
    let type = type
    guard arguments.count == type.parameters.count else {
      throw .link(LinkError("type mismatch: expected \(type.parameters.count) arguments but got \(arguments.count)"))
    }
    let place = try argumentPlace()
    var next = place
    for (index, value) in arguments.enumerated() { next += try store.write(value, as: type.parameters[index], to: next) * 8 }
    try run()
    return store.values(type.results, at: place)
  }

  /// Where the slots of the arguments of a call are, and after `run` those of its results.
  @usableFromInline func argumentPlace() throws(WasmError) -> UnsafeMutableRawPointer {
    let context = store.context
    let place = context.pointee.stackTop
    guard context.pointee.stackLimit - UInt(bitPattern: place) >= UInt(record.pointee.callSlots * 8) else {
      throw .trap(Trap(.callStackExhausted))
    }
    return place
  }

  /// Calls the function with the arguments that were written to `argumentPlace`.
  @usableFromInline func run() throws(WasmError) { try store.callToEnd(record) }

  /// Like `call`, and awaits the `async` host functions that the guest calls.
  nonisolated(nonsending) public func callAsync(_ arguments: [Value] = []) async throws(WasmError) -> [Value] {
    let execution = try start(arguments)
    switch try await execution.runAsync() {
    case .finished(let results): return results
    case .suspended(let interruption):
      execution.abandon()
      throw .interrupted(interruption)
    case .pendingHost: throw .resource(ResourceError("an async host function did not answer"))
    }
  }

  /// Prepares a call that can be suspended and resumed; nothing has run yet.
  public func start(_ arguments: [Value] = []) throws(WasmError) -> Execution { try Execution(self, arguments: arguments) }
}

/// A function with Swift types, checked once.
public struct TypedFunction<each P: WasmValue, R> {
  public let function: Function
  /// Reads the result from its slots.
  @usableFromInline let result: (UnsafeRawPointer) -> R

  /// - Throws: `.link` where the function is not of the type; `results` are R's.
  @usableFromInline init(
    _ function: Function, name: String, results: [ValueType], result: @escaping (UnsafeRawPointer) -> R
  ) throws(WasmError) {
    var parameters: [ValueType] = []
    for type in repeat (each P).self { parameters.append(type.wasmType) }
    let wanted = FunctionType(parameters, results)
    guard function.type == wanted else {
      throw .link(LinkError("export \"\(name)\" is a function of type \(function.type), not of type \(wanted)"))
    }
    self.function = function
    self.result = result
  }

  /// Calls the function; throws as `Function.call` does. Nothing is allocated for the call.
  @inlinable public func callAsFunction(_ arguments: repeat each P) throws(WasmError) -> R {
    let place = try function.argumentPlace()
    var next = place
    for argument in repeat each arguments { argument.write(to: &next) }
    try function.run()
    return result(UnsafeRawPointer(place))
  }
}

extension Instance {
  /// The exported function of a name with Swift types: `instance.function("add", as: ((Int32, Int32) -> Int32).self)`.
  ///
  /// Throws `.link` where there is no such function, or one of another type.
  @inlinable public func function<each P: WasmValue, R: WasmValue>(
    _ name: String, as type: ((repeat each P) -> R).Type
  ) throws(WasmError) -> TypedFunction<repeat each P, R> {
    try TypedFunction(function(name), name: name, results: [R.wasmType]) { slots in
      var place = slots
      return R(from: &place)
    }
  }

  /// The same for a function without results.
  @inlinable public func function<each P: WasmValue>(
    _ name: String, as type: ((repeat each P) -> Void).Type
  ) throws(WasmError) -> TypedFunction<repeat each P, Void> {
    try TypedFunction(function(name), name: name, results: []) { _ in }
  }
}
