import WasmEngine

/// A guest's exported function with its WIT type.
///
/// Confined to the task of its store.
public struct ComponentFunction {
  public let name: String
  public let type: ComponentFunctionType
  let instance: ComponentInstance
  let function: Function
  let postReturn: Function?
  let layout: FunctionLayout

  var state: CallState { instance.state }

  /// Calls the function with a value for each parameter. The result is nil where the type has none.
  ///
  /// `limit` bounds what lifting the result may allocate, in bytes of the host's memory; the default is 64 MiB.
  /// Arguments are lowered, the result lifted, and the guest's post-return function called before this returns.
  /// Throws `ComponentError`: `typeMismatch`, `argumentCount`, `staleHandle`, `tooManyHandles`, `stringTooLong` and `listTooLong`
  /// for arguments, before the function has run; any other fault breaks the instance, which then refuses to be entered.
  public func call(_ arguments: [ComponentValue] = [], limit: Int = 64 << 20) throws(ComponentError) -> ComponentValue? {
    try state.entered { () throws(ComponentError) in
      let lendMark = state.resources.lendMark
      defer { state.resources.endLends(to: lendMark) }
      let values = try lowered(arguments)
      do throws(ComponentError) {
        return try run(values, limit: limit)
      } catch {
        state.isBroken = true
        throw error
      }
    }
  }

  /// Like `call`, and awaits the `async` host functions that the guest calls. Whatever stops the call before its end breaks the
  /// instance, fuel, deadline and cancellation too, unless the instance's `suspensionHandler` lets it go on.
  nonisolated(nonsending) public func callAsync(
    _ arguments: [ComponentValue] = [], limit: Int = 64 << 20
  ) async throws(ComponentError) -> ComponentValue? {
    let execution = try start(arguments, limit: limit)
    while true {
      switch try await execution.runAsync() {
      case .finished(let value): return value
      case .suspended(let interruption):
        if let handler = state.suspensionHandler, await handler(interruption) { continue }
        execution.abandon()
        throw ComponentError(.guest(.interrupted(interruption)))
      case .pendingHost:
        execution.abandon()
        throw ComponentError(.abandoned)
      }
    }
  }

  /// Lowers the arguments for a call that can be suspended and resumed; nothing of the function has run yet. The instance is in the
  /// call from here until it is over or abandoned. Throws as `call` does.
  public func start(
    _ arguments: [ComponentValue] = [], limit: Int = 64 << 20
  ) throws(ComponentError) -> ComponentExecution {
    try ComponentExecution(self, arguments, limit: limit)
  }

  private func run(_ values: [Value], limit: Int) throws(ComponentError) -> ComponentValue? {
    let results = try translated { () throws(WasmError) in try function.call(values) }
    return try finished(results, limit: limit)
  }

  /// What is left to do when the function has returned.
  func finished(_ results: [Value], limit: Int) throws(ComponentError) -> ComponentValue? {
    let value = try lifted(results, limit: limit)
    guard state.resources.borrowCount == 0 else {
      throw ComponentError(.borrowsOutstanding(state.resources.borrowCount), path: [name])
    }
    if let postReturn {
      try state.staying { () throws(ComponentError) in
        _ = try translated { () throws(WasmError) in try postReturn.call(results) }
      }
    }
    return value
  }

  private func lifted(_ results: [Value], limit: Int) throws(ComponentError) -> ComponentValue? {
    guard let result = layout.result else { return nil }
    var lifter = Lifter(memory: instance.memory, options: state.options, limit: limit)
    do {
      if layout.signature.spillsResult {
        return try lifter.load(result, at: results.first.map { $0.slot & 0xffff_ffff } ?? 0)
      }
      var slots = results.map(\.slot)[...]
      return try lifter.lift(result, from: &slots)
    } catch {
      throw error.within("result")
    }
  }

  /// Where the host's own values are wrong, nothing has happened to the instance: what moved is moved back.
  func lowered(_ arguments: [ComponentValue]) throws(ComponentError) -> [Value] {
    guard arguments.count == type.parameters.count else {
      throw ComponentError(.argumentCount(expected: type.parameters.count, found: arguments.count))
    }
    state.resources.beginLowering()
    do {
      return try lower(arguments)
    } catch {
      state.resources.undoLowering()
      switch error.fault {
      case .typeMismatch, .staleHandle, .tooManyHandles, .stringTooLong, .listTooLong: break
      default: state.isBroken = true
      }
      throw error
    }
  }

  private func lower(_ arguments: [ComponentValue]) throws(ComponentError) -> [Value] {
    let lowerer = Lowerer(memory: instance.memory, options: state.options)
    let record = ComponentValue.record(zip(type.parameters, arguments).map { ComponentValue.Field($0.name, $1) })
    let parameters = layout.parameters
    if layout.signature.spillsParameters {
      let address = try instance.memory.allocateChecked(size: UInt64(parameters.size), alignment: parameters.alignment)
      try lowerer.store(record, parameters, at: address)
      return [.i32(Int32(truncatingIfNeeded: address))]
    }
    var slots: [UInt64] = []
    try lowerer.lower(record, parameters, into: &slots)
    return zip(layout.signature.parameters, slots).map { Value(slot: $1, type: $0) }
  }
}

extension Value {
  /// A number from its slot.
  init(slot: UInt64, type: FlatType) {
    switch type {
    case .i32: self = .i32(Int32(slot: slot))
    case .i64: self = .i64(Int64(slot: slot))
    case .f32: self = .f32(Float(slot: slot))
    case .f64: self = .f64(Double(slot: slot))
    }
  }

  /// A number's slot; 0 for other values, which the Canonical ABI does not use.
  var slot: UInt64 {
    switch self {
    case .i32(let value): value.slot
    case .i64(let value): value.slot
    case .f32(let value): value.slot
    case .f64(let value): value.slot
    default: 0
    }
  }
}
