import WasmEngine
import WasmTypes

/// A host function that a guest imports: lifts the arguments, lowers the result (Canonical ABI, `canon lower`).
struct ImportCall {
  let name: String
  let layout: FunctionLayout
  let state: CallState
  let limit: Int
  let implementation: ComponentLinker.Implementation

  func run(_ call: HostCall) throws {
    guard state.mayLeave else { throw ComponentError(.cannotLeave, path: [name]) }
    let lendMark = state.resources.lendMark
    defer { state.resources.endLends(to: lendMark) }
    do throws(ComponentError) {
      let memory = try state.memory(of: call)
      let arguments = try lift(call, memory)
      let value = try result(of: arguments)
      try lower(value, call, memory)
    } catch {
      throw error.path.first == name ? error : error.within(name)
    }
  }

  private func result(of arguments: [ComponentValue]) throws(ComponentError) -> ComponentValue? {
    do {
      return try implementation(arguments)
    } catch {
      throw ComponentError(thrownByHost: error)
    }
  }

  private func lift(_ call: HostCall, _ memory: InstanceMemory) throws(ComponentError) -> [ComponentValue] {
    var lifter = Lifter(memory: memory, options: state.options, limit: limit)
    let signature = layout.signature
    let value: ComponentValue
    if signature.spillsParameters {
      value = try lifter.load(layout.parameters, at: call.argument(0) & 0xffff_ffff)
    } else {
      let count = signature.parameters.count - (signature.spillsResult ? 1 : 0)
      var slots = (0..<count).map { call.argument($0) }[...]
      value = try lifter.lift(layout.parameters, from: &slots)
    }
    guard case .record(let fields) = value else { return [] }
    return fields.map(\.value)
  }

  private func lower(_ value: ComponentValue?, _ call: HostCall, _ memory: InstanceMemory) throws(ComponentError) {
    guard let result = layout.result else { return }
    guard let value else {
      throw ComponentError(.typeMismatch(expected: "a result", found: "none"))
    }
    let lowerer = Lowerer(memory: memory, options: state.options)
    state.resources.beginLowering()
    if layout.signature.spillsResult {
      let address = call.argument(layout.signature.parameters.count - 1) & 0xffff_ffff
      try lowerer.store(value, result, at: address)
    } else {
      var slots: [UInt64] = []
      try lowerer.lower(value, result, into: &slots)
      for (index, (type, slot)) in zip(layout.signature.results, slots).enumerated() {
        try translated { () throws(WasmError) in try call.setResultValue(index, Value(slot: slot, type: type)) }
      }
    }
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
