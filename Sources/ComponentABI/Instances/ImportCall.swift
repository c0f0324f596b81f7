import WasmEngine
import WasmTypes

/// A host function that a guest imports: lifts the arguments, lowers the result (Canonical ABI, `canon lower`).
struct ImportCall {
  let interface: String
  let name: String
  let layout: FunctionLayout
  let state: CallState
  let limit: Int
  let willCall: ComponentLinker.CallObserver?

  func run(_ call: HostCall, _ implementation: ComponentLinker.Implementation) throws {
    let lendMark = state.resources.lendMark
    defer { state.resources.endLends(to: lendMark) }
    do {
      try begin()
      let memory = try state.memory(of: call.caller)
      let value = try implementation(lift(memory) { call.argument($0) })
      for (index, value) in try lower(value, memory, returnPointer: { call.argument($0) }).enumerated() {
        try call.setResultValue(index, value)
      }
    } catch {
      throw placed(ComponentError(thrownByHost: error))
    }
  }

  /// The same for an `async` host function, for which the guest's run waits.
  nonisolated(nonsending) func run(
    _ caller: Instance?, _ slots: [Value], _ implementation: ComponentLinker.AsyncImplementation
  ) async throws -> [Value] {
    let number = state.callNumber
    let lendMark = state.resources.lendMark
    // The call may have been given up meanwhile; then its lends have ended, and later ones are another call's.
    defer { if state.callNumber == number { state.resources.endLends(to: lendMark) } }
    do {
      try begin()
      let slot = { (index: Int) in slots.indices.contains(index) ? slots[index].slot : 0 }
      let arguments = try lift(try state.memory(of: caller), slot)
      let value = try await implementation(arguments)
      guard state.callNumber == number else { throw ComponentError(.abandoned) }
      return try lower(value, try state.memory(of: caller), returnPointer: slot)
    } catch {
      throw placed(ComponentError(thrownByHost: error))
    }
  }

  /// What a call throws that cannot wait for an `async` host function.
  func refusal() -> ComponentError {
    ComponentError(state.mayLeave ? .needsAsync(name) : .cannotLeave, path: [name])
  }

  private func begin() throws {
    guard state.mayLeave else { throw ComponentError(.cannotLeave) }
    try willCall?(interface, name)
  }

  private func placed(_ error: ComponentError) -> ComponentError { error.path.first == name ? error : error.within(name) }

  private func lift(_ memory: InstanceMemory, _ slot: (Int) -> UInt64) throws(ComponentError) -> [ComponentValue] {
    var lifter = Lifter(memory: memory, options: state.options, limit: limit)
    let signature = layout.signature
    let value: ComponentValue
    if signature.spillsParameters {
      value = try lifter.load(layout.parameters, at: slot(0) & 0xffff_ffff)
    } else {
      let count = signature.parameters.count - (signature.spillsResult ? 1 : 0)
      var slots = (0..<count).map(slot)[...]
      value = try lifter.lift(layout.parameters, from: &slots)
    }
    guard case .record(let fields) = value else { return [] }
    return fields.map(\.value)
  }

  /// The core results.
  private func lower(
    _ value: ComponentValue?, _ memory: InstanceMemory, returnPointer: (Int) -> UInt64
  ) throws(ComponentError) -> [Value] {
    guard let result = layout.result else { return [] }
    guard let value else {
      throw ComponentError(.typeMismatch(expected: "a result", found: "none"))
    }
    let lowerer = Lowerer(memory: memory, options: state.options)
    state.resources.beginLowering()
    if layout.signature.spillsResult {
      try lowerer.store(value, result, at: returnPointer(layout.signature.parameters.count - 1) & 0xffff_ffff)
      return []
    }
    var slots: [UInt64] = []
    try lowerer.lower(value, result, into: &slots)
    return zip(layout.signature.results, slots).map { Value(slot: $1, type: $0) }
  }
}

/// `resource.new`, `resource.rep` and `resource.drop` for one resource.
struct BuiltinCall {
  let name: String
  let resource: ComponentType.Resource
  let state: CallState
  /// For the host's objects.
  let destructor: (any AnyObject & Sendable) throws -> Void

  func run(_ builtin: ResourceBuiltin, _ call: HostCall) throws {
    do throws(ComponentError) {
      let argument = UInt32(truncatingIfNeeded: call.argument(0))
      switch builtin {
      case .new:
        guard state.mayLeave else { throw ComponentError(.cannotLeave) }
        call.setResult(0, Int32(bitPattern: try state.resources.new(resource, argument)))
      case .rep: call.setResult(0, Int32(bitPattern: try state.resources.number(of: argument, resource)))
      case .drop:
        guard state.mayLeave else { throw ComponentError(.cannotLeave) }
        try destroy(try state.resources.drop(argument, resource), call)
      }
    } catch {
      throw error.path.first == name ? error : error.within(name)
    }
  }

  private func destroy(_ representation: InstanceResources.Representation?, _ call: HostCall) throws(ComponentError) {
    switch representation {
    case nil: break
    case .number(let number):
      if let caller = call.caller { try state.destroy(number, resource, in: caller) }
    case .object(let object):
      do {
        try destructor(object)
      } catch {
        throw ComponentError(thrownByHost: error)
      }
    }
  }
}

extension ResourceBuiltin {
  /// The core type.
  var functionType: FunctionType { self == .drop ? FunctionType([.i32], []) : FunctionType([.i32], [.i32]) }
}

extension ComponentError {
  /// What an implementation of the host threw.
  fileprivate init(thrownByHost error: any Error) {
    switch error {
    case let error as ComponentError: self = error
    case let error as WasmError: self.init(error)
    default: self.init(.guest(.host(error)))
    }
  }
}
