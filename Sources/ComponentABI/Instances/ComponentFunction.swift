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
  let parameters: Layout
  let result: Layout?
  let signature: CoreSignature

  /// Calls the function with a value for each parameter. The result is nil where the type has none.
  ///
  /// `limit` bounds what lifting the result may allocate, in bytes of the host's memory; the default is 64 MiB.
  /// Arguments are lowered, the result lifted, and the guest's post-return function called before this returns.
  /// Throws `ComponentError`: `typeMismatch` and `argumentCount` before the guest has run; any other fault breaks the
  /// instance, which then refuses to be entered.
  public func call(_ arguments: [ComponentValue] = [], limit: Int = 64 << 20) throws(ComponentError) -> ComponentValue? {
    let state = instance.state
    if state.isBroken { throw ComponentError(.cannotEnter("it stopped in an error before")) }
    if state.isRunning { throw ComponentError(.cannotEnter("it is in a call")) }
    guard arguments.count == type.parameters.count else {
      throw ComponentError(.argumentCount(expected: type.parameters.count, found: arguments.count))
    }
    state.isRunning = true
    defer { state.isRunning = false }
    do {
      return try enter(arguments, limit: limit)
    } catch {
      switch error.fault {
      case .typeMismatch, .argumentCount: break
      default: state.isBroken = true
      }
      throw error
    }
  }

  private func enter(_ arguments: [ComponentValue], limit: Int) throws(ComponentError) -> ComponentValue? {
    let memory = try instance.memory()
    let values = try lower(arguments, into: memory)
    let results = try translated { () throws(WasmError) in try function.call(values) }
    var lifter = Lifter(memory: memory, limit: limit)
    var value: ComponentValue?
    if let result {
      do {
        if signature.spillsResult {
          value = try lifter.load(result, at: results.first.map { $0.slot & 0xffff_ffff } ?? 0)
        } else {
          var slots = results.map(\.slot)[...]
          value = try lifter.lift(result, from: &slots)
        }
      } catch {
        throw error.within("result")
      }
    }
    if let postReturn {
      instance.state.mayLeave = false
      defer { instance.state.mayLeave = true }
      _ = try translated { () throws(WasmError) in try postReturn.call(results) }
    }
    return value
  }

  private func lower(_ arguments: [ComponentValue], into memory: InstanceMemory) throws(ComponentError) -> [Value] {
    let lowerer = Lowerer(memory: memory)
    let record = ComponentValue.record(zip(type.parameters, arguments).map { ComponentValue.Field($0.name, $1) })
    if signature.spillsParameters {
      let address = try memory.allocateChecked(size: UInt64(parameters.size), alignment: parameters.alignment)
      try lowerer.store(record, parameters, at: address)
      return [.i32(Int32(truncatingIfNeeded: address))]
    }
    var slots: [UInt64] = []
    try lowerer.lower(record, parameters, into: &slots)
    return zip(signature.parameters, slots).map { Value(slot: $1, type: $0) }
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
