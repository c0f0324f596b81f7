import WasmEngine

/// An instance's memory and `cabi_realloc`.
struct InstanceMemory: GuestMemory {
  /// Nil where the guest exports none, which then is an empty one.
  private let memory: Memory?
  /// Nil where the guest exports none: values that need memory then cannot be lowered.
  private let realloc: Function?
  private let state: CallState
  /// Whether other threads may write while the host reads.
  private let isShared: Bool

  init(instance: Instance, state: CallState) {
    memory =
      CoreExports.memoryNames.lazy.compactMap { name in
        if case .memory(let memory) = instance.export(name) { memory } else { nil }
      }.first
    realloc =
      CoreExports.reallocNames.lazy.compactMap { name in
        if case .function(let function) = instance.export(name) { function } else { nil }
      }.first
    self.state = state
    isShared = memory?.shared != nil
  }

  var byteCount: UInt64 { memory.map { UInt64($0.byteCount) } ?? 0 }

  func read(at address: UInt64, count: UInt64) throws(ComponentError) -> [UInt8] {
    try check(address: address, byteCount: count)
    return try translated { () throws(WasmError) in try memory?.read(at: address, count: count) ?? [] }
  }

  func withBytes<R>(
    at address: UInt64, count: UInt64, _ body: (UnsafeRawBufferPointer) throws(ComponentError) -> R
  ) throws(ComponentError) -> R {
    guard let memory, !isShared else {
      return try read(at: address, count: count).withUnsafeBufferPointer { (bytes) throws(ComponentError) in
        try body(UnsafeRawBufferPointer(bytes))
      }
    }
    try check(address: address, byteCount: count)
    do {
      let result = try memory.withUnsafeBytes(at: address, count: count) { bytes -> Result<R, ComponentError> in
        do throws(ComponentError) { return .success(try body(bytes)) } catch { return .failure(error) }
      }
      return try result.get()
    } catch let error as ComponentError {
      throw error
    } catch {
      throw ComponentError(.outOfBounds(address: address, byteCount: count, memorySize: byteCount))
    }
  }

  func load<T: FixedWidthInteger & BitwiseCopyable>(at address: UInt64, as type: T.Type) throws(ComponentError) -> T {
    try check(address: address, byteCount: UInt64(MemoryLayout<T>.size))
    return try translated { () throws(WasmError) in try memory?.load(at: address, as: type) ?? 0 }
  }

  func write(_ bytes: some Collection<UInt8>, at address: UInt64) throws(ComponentError) {
    try check(address: address, byteCount: UInt64(bytes.count))
    guard let memory, !bytes.isEmpty else { return }
    do {
      try memory.withUnsafeMutableBytes(at: address, count: UInt64(bytes.count)) { target in
        let copied: Void? = bytes.withContiguousStorageIfAvailable { target.copyMemory(from: UnsafeRawBufferPointer($0)) }
        if copied == nil { target.copyBytes(from: bytes) }
      }
    } catch {
      throw ComponentError(.outOfBounds(address: address, byteCount: UInt64(bytes.count), memorySize: byteCount))
    }
  }

  func store<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, at address: UInt64) throws(ComponentError) {
    try check(address: address, byteCount: UInt64(MemoryLayout<T>.size))
    try translated { () throws(WasmError) in try memory?.store(value, at: address) }
  }

  func allocate(size: UInt64, alignment: Int) throws(ComponentError) -> UInt64 {
    guard let realloc else {
      throw ComponentError(.guest(.link(LinkError("the module exports no cabi_realloc, which passing strings and lists needs"))))
    }
    let results = try state.staying { () throws(ComponentError) in
      try translated { () throws(WasmError) in
        try realloc.call([.i32(0), .i32(0), .i32(Int32(alignment)), .i32(Int32(truncatingIfNeeded: size))])
      }
    }
    guard case .i32(let address) = results.first else {
      throw ComponentError(.guest(.link(LinkError("cabi_realloc: expected a function (i32, i32, i32, i32) -> i32"))))
    }
    return UInt64(UInt32(bitPattern: address))
  }
}
