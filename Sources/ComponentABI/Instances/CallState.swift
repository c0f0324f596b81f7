import WasmEngine
import WasmTypes

/// What one instance may do at the moment (Canonical ABI, "Component Instance State"). Confined to the store's task.
///
/// The store keeps it, with the closures of the imports: it must not keep the store.
final class CallState {
  /// False during `cabi_realloc` and post-return: imports must not be called.
  var mayLeave = true
  /// True from the call of an export until its post-return.
  var isRunning = false
  /// True once a call ended in an error inside the guest: its memory may be in any state.
  var isBroken = false {
    didSet { if !isBroken { wasAbandoned = false } }
  }
  /// True where the instance is broken since a call was given up.
  private(set) var wasAbandoned = false
  /// Tells the calls of the host apart; what was begun in an earlier one must not go on.
  private(set) var callNumber = 0
  /// `ComponentInstance.suspensionHandler`
  var suspensionHandler: ComponentInstance.SuspensionHandler?
  /// `ComponentInstance.helperCalls`
  var helperCalls: (begin: () -> Void, end: () -> Void)?
  let options: CanonicalOptions
  let exports: CoreExports
  /// Nil until the module is instantiated, and where nobody has the instance any more.
  weak var instance: ComponentInstance?

  init(options: CanonicalOptions, exports: CoreExports) {
    self.options = options
    self.exports = exports
  }

  var resources: InstanceResources { options.resources }

  /// The memory of the instance whose code calls the host.
  func memory(of caller: @autoclosure () -> Instance?) throws(ComponentError) -> InstanceMemory {
    if let instance { return instance.memory }
    guard let caller = caller() else { throw ComponentError(.guest(.link(LinkError("the host called an import itself")))) }
    return InstanceMemory(instance: caller, state: self)
  }

  /// Runs a call of the host into the instance. Throws `cannotEnter` where it must not be entered.
  func entered<R>(_ body: () throws(ComponentError) -> R) throws(ComponentError) -> R {
    try enter()
    defer { isRunning = false }
    return try body()
  }

  /// Begins a call of the host into the instance, which lasts until `isRunning` is set to false or `abandon`.
  func enter() throws(ComponentError) {
    if isBroken { throw ComponentError(.cannotEnter(wasAbandoned ? "a call was abandoned" : "it stopped in an error before")) }
    if isRunning { throw ComponentError(.cannotEnter("it is in a call")) }
    isRunning = true
    callNumber &+= 1
  }

  /// Ends a call that stopped somewhere in the guest and does not go on.
  func abandon() {
    isRunning = false
    isBroken = true
    wasAbandoned = true
    callNumber &+= 1
  }

  /// Runs code of the guest that must not call imports, and cannot be stopped and resumed.
  func staying<R>(_ body: () throws(ComponentError) -> R) throws(ComponentError) -> R {
    let before = mayLeave
    mayLeave = false
    helperCalls?.begin()
    defer {
      helperCalls?.end()
      mayLeave = before
    }
    return try body()
  }

  /// Runs the destructor of a resource that the guest implements, where it has one.
  func destroy(_ number: UInt32, _ resource: ComponentType.Resource, in instance: Instance) throws(ComponentError) {
    guard let name = exports.destructor(of: resource)?.coreName, case .function(let function) = instance.export(name) else {
      return
    }
    guard function.type == FunctionType([.i32], []) else {
      throw ComponentError(.guest(.link(LinkError("\(name): expected a function [i32] -> [], found \(function.type)"))))
    }
    _ = try translated { () throws(WasmError) in try function.call([.i32(Int32(bitPattern: number))]) }
  }
}

/// Runs engine code and puts its errors into the ABI's terms.
func translated<R>(_ body: () throws(WasmError) -> R) throws(ComponentError) -> R {
  do {
    return try body()
  } catch {
    throw ComponentError(error)
  }
}
