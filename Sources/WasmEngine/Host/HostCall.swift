import WasmTypes

/// A guest's call of a host function: its arguments and the places of its results. Valid only until the host function returns.
public struct HostCall {
  public let store: Store
  /// The store keeps it.
  private unowned(unsafe) let body: HostBody
  @usableFromInline let frame: UnsafeMutableRawPointer
  private let instance: UnsafeMutablePointer<InstanceRecord>

  init(store: Store, body: HostBody, frame: UnsafeMutableRawPointer, instance: UnsafeMutablePointer<InstanceRecord>) {
    self.store = store
    self.body = body
    self.frame = frame
    self.instance = instance
  }

  public var type: FunctionType { body.type }

  public var argumentCount: Int { body.type.parameters.count }

  /// The instance whose code made the call; nil where the host called the function itself.
  public var caller: Instance? { instance.pointee.index < 0 ? nil : Instance(store: store, index: instance.pointee.index) }

  /// The caller's export "memory", or else its first memory.
  public var memory: Memory? {
    guard let caller else { return nil }
    if case .memory(let memory)? = caller.export("memory") { return memory }
    guard instance.pointee.memoryCount > 0 else { return nil }
    return Memory(store: store, record: instance.pointee.memories[0])
  }

  /// The slot of a value among values of the given types.
  private func place(_ index: Int, in types: [ValueType]) -> UnsafeMutableRawPointer {
    var slots = index
    for position in 0..<index where types[position] == .v128 { slots += 1 }
    return frame + slots * 8
  }

  /// The 64 bits of an argument's slot; 0 where there is no such argument.
  public func argument(_ index: Int) -> UInt64 {
    guard index >= 0, index < body.type.parameters.count else { return 0 }
    return place(index, in: body.type.parameters).load(as: UInt64.self)
  }

  /// An argument as a Swift type; the caller knows that it fits.
  public func argument<T: WasmValue>(_ index: Int, as type: T.Type = T.self) -> T {
    guard index >= 0, index < body.type.parameters.count, body.type.parameters[index] == .v128 else {
      return T(slot: argument(index))
    }
    let slots = place(index, in: body.type.parameters)
    return T(slot: slots.load(as: UInt64.self), high: slots.load(fromByteOffset: 8, as: UInt64.self))
  }

  /// An argument as a value of its own type.
  public func argumentValue(_ index: Int) -> Value {
    guard index >= 0, index < body.type.parameters.count else { return .i32(0) }
    let slots = place(index, in: body.type.parameters)
    return store.values([body.type.parameters[index]], at: slots)[0]
  }

  /// Sets a result, which takes an argument's place: read arguments before. An index that the type does not have is ignored.
  public func setResult<T: WasmValue>(_ index: Int, _ value: T) {
    guard index >= 0, index < body.type.results.count else { return }
    let slots = place(index, in: body.type.results)
    slots.storeBytes(of: value.slot, as: UInt64.self)
    if body.type.results[index] == .v128 { slots.storeBytes(of: value.highSlot, toByteOffset: 8, as: UInt64.self) }
  }

  /// Sets a result of any type.
  ///
  /// - Throws: `.link` where the value is of another type than the function's result.
  public func setResultValue(_ index: Int, _ value: Value) throws(WasmError) {
    guard index >= 0, index < body.type.results.count else { return }
    try store.write(value, as: body.type.results[index], to: place(index, in: body.type.results))
  }
}
