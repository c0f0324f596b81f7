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
    self.init(store: store, record: store.allocateHostFunction(HostBody(type: type, action: .synchronous(body))))
  }

  public var type: FunctionType { store.types.function(record.pointee.canonicalType) }

  /// Calls the function and waits for its end.
  ///
  /// - Throws: `.trap`, `.host` with what a host function threw, `.link` where the arguments do not fit the type, and `.interrupted`
  ///   where fuel, deadline or cancellation stopped the run, which is given up then.
  public func call(_ arguments: [Value] = []) throws(WasmError) -> [Value] {
    let execution = try start(arguments)
    switch try execution.run() {
    case .finished(let results): return results
    case .suspended(let interruption):
      execution.abandon()
      throw .interrupted(interruption)
    case .pendingHost:
      execution.abandon()
      throw .resource(ResourceError("the guest called an async host function: use callAsync"))
    }
  }

  /// Like `call`, and awaits the `async` host functions that the guest calls.
  public func callAsync(_ arguments: [Value] = []) async throws(WasmError) -> [Value] {
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
  private let result: (UInt64, UInt64) -> R

  init(_ function: Function, result: @escaping (UInt64, UInt64) -> R) {
    self.function = function
    self.result = result
  }

  /// Calls the function; throws as `Function.call` does.
  public func callAsFunction(_ arguments: repeat each P) throws(WasmError) -> R {
    let store = function.store
    var values: [Value] = []
    for argument in repeat each arguments {
      values.append(store.value(argument.slot, argument.highSlot, as: Swift.type(of: argument).wasmType))
    }
    let results = try function.call(values)
    guard let first = results.first else { return result(0, 0) }
    let (low, high) = try store.bits(of: first, as: first.type)
    return result(low, high)
  }
}

extension TypedFunction {
  /// Checks a function against Swift types.
  static func checked(_ function: Function, name: String) throws(WasmError) -> TypedFunction {
    var parameters: [ValueType] = []
    for type in repeat (each P).self { parameters.append(type.wasmType) }
    let resultType = R.self as? any WasmValue.Type
    let wanted = FunctionType(parameters, resultType.map { [$0.wasmType] } ?? [])
    guard function.type == wanted, resultType != nil || R.self == Void.self else {
      throw .link(LinkError("export \"\(name)\" is a function of type \(function.type), not of type \(wanted)"))
    }
    return TypedFunction(function) { low, high in
      // The cast cannot fail: R is Void or the WasmValue that was asked above.
      if let resultType, let value = resultType.init(slot: low, high: high) as? R { return value }
      return unsafeBitCast((), to: R.self)
    }
  }
}
