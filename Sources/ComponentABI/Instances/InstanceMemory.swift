import WasmEngine

/// An instance's memory and `cabi_realloc`.
struct InstanceMemory: GuestMemory {
  let memory: Memory
  /// Nil where the guest exports none: values that need memory then cannot be lowered.
  let realloc: Function?
  let state: CallState

  /// The names that allocators go by, the standard one first.
  static let reallocNames = ["cabi_realloc", "canonical_abi_realloc", "cabi_export_realloc", "cabi_import_realloc"]

  init(instance: Instance, state: CallState) throws(ComponentError) {
    do {
      memory = try instance.memory("memory")
    } catch {
      throw ComponentError(error)
    }
    var found: Function?
    for name in Self.reallocNames {
      if case .function(let function) = instance.export(name) {
        found = function
        break
      }
    }
    realloc = found
    self.state = state
  }

  var byteCount: UInt64 { UInt64(memory.byteCount) }

  func read(at address: UInt64, count: UInt64) throws(ComponentError) -> [UInt8] {
    try check(address: address, byteCount: count)
    return try translated { () throws(WasmError) in try memory.read(at: address, count: count) }
  }

  func load<T: FixedWidthInteger & BitwiseCopyable>(at address: UInt64, as type: T.Type) throws(ComponentError) -> T {
    try check(address: address, byteCount: UInt64(MemoryLayout<T>.size))
    return try translated { () throws(WasmError) in try memory.load(at: address, as: type) }
  }

  func write(_ bytes: some Collection<UInt8>, at address: UInt64) throws(ComponentError) {
    try check(address: address, byteCount: UInt64(bytes.count))
    try translated { () throws(WasmError) in try memory.write(bytes, at: address) }
  }

  func store<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, at address: UInt64) throws(ComponentError) {
    try check(address: address, byteCount: UInt64(MemoryLayout<T>.size))
    try translated { () throws(WasmError) in try memory.store(value, at: address) }
  }

  func allocate(size: UInt64, alignment: Int) throws(ComponentError) -> UInt64 {
    guard let realloc else {
      throw ComponentError(.guest(.link(LinkError("the module exports no cabi_realloc, which passing strings and lists needs"))))
    }
    let mayLeave = state.mayLeave
    state.mayLeave = false
    defer { state.mayLeave = mayLeave }
    let results = try translated { () throws(WasmError) in
      try realloc.call([.i32(0), .i32(0), .i32(Int32(alignment)), .i32(Int32(truncatingIfNeeded: size))])
    }
    guard case .i32(let address) = results.first else {
      throw ComponentError(.guest(.link(LinkError("cabi_realloc: expected a function (i32, i32, i32, i32) -> i32"))))
    }
    return UInt64(UInt32(bitPattern: address))
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

/// What one instance may do at the moment (Canonical ABI, "may_leave" and "may_enter"). Confined to the store's task.
final class CallState {
  /// False during `cabi_realloc` and post-return: imports must not be called.
  var mayLeave = true
  /// True from the call of an export until its post-return.
  var isRunning = false
  /// True once a call ended in an error inside the guest: its memory may be in any state.
  var isBroken = false
}
