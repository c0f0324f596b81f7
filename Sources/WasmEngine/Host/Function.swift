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
    let signature = store.signature(of: record)
    guard arguments.count == signature.parameters.count else { throw wrongCount(arguments.count) }
    let place = try argumentPlace()
    var next = place
    for (value, type) in zip(arguments, signature.parameters) { next += try store.write(value, as: type, to: next) * 8 }
    try run()
    return store.values(signature.results, at: place)
  }

  @inline(never) private func wrongCount(_ count: Int) -> WasmError {
    .link(LinkError("type mismatch: expected \(type.parameters.count) arguments but got \(count)"))
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

/// A function with Swift types, checked once: `instance.function("add", as: ((Int32, Int32) -> Int32).self)`.
public struct TypedFunction<each P: WasmValue, R> {
  public let function: Function
  /// Writes the arguments to their slots, calls, and reads the result.
  @usableFromInline let body: (Function, repeat each P) throws(WasmError) -> R

  /// - Throws: `.link` where the function is not of the type; `results` are R's.
  @usableFromInline init(
    _ function: Function, name: String, results: [ValueType], body: @escaping (Function, repeat each P) throws(WasmError) -> R
  ) throws(WasmError) {
    var parameters: [ValueType] = []
    for type in repeat (each P).self { parameters.append(type.wasmType) }
    let wanted = FunctionType(parameters, results)
    guard function.type == wanted else {
      throw .link(LinkError("export \"\(name)\" is a function of type \(function.type), not of type \(wanted)"))
    }
    self.function = function
    self.body = body
  }

  /// Calls the function; throws as `Function.call` does. Nothing is allocated for the call.
  @inlinable public func callAsFunction(_ arguments: repeat each P) throws(WasmError) -> R {
    try body(function, repeat each arguments)
  }
}
