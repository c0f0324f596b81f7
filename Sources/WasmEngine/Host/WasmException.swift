import WasmTypes

/// An exception of the guest as a Swift error (specification 3.0, 4.2: exception instances).
///
/// `Function.call` throws it as `WasmError.exception` where no guest caught it. A host function that throws it, made by the host or
/// caught from a call, throws it into the guest that called the function, with its identity kept. Like the store that it belongs
/// to, it is confined to one task at a time.
public final class WasmException: Error, @unchecked Sendable {
  public let tag: Tag
  /// Where a guest threw it; empty for an exception that the host made, or that a reference led to.
  public let backtrace: [BacktraceFrame]
  let reference: UInt64
  /// Keeps the object alive.
  private let handle: Int

  init(store: Store, reference: UInt64, backtrace: [BacktraceFrame] = []) {
    tag = Tag(store: store, record: store.tag(of: reference))
    self.backtrace = backtrace
    self.reference = reference
    store.takeReleasedHandles()
    handle = store.handles.retain(reference)
  }

  deinit { tag.store.releasedHandles.add(handle) }

  /// Makes an exception, for a host function to throw.
  ///
  /// - Throws: `.link` where the values do not fit the tag's type, `.resource` over the store's limits.
  public convenience init(_ tag: Tag, _ payload: [Value] = []) throws(WasmError) {
    let types = tag.type.parameters
    guard payload.count == types.count else {
      throw .link(LinkError("type mismatch: an exception of type \(types) carries \(types.count) values, not \(payload.count)"))
    }
    let reference = try tag.store.allocateException(tag.record, payloadSlots: tag.record.pointee.payloadSlots)
    self.init(store: tag.store, reference: reference)
    // What fits no type leaves zeros behind, which nobody sees.
    var place = tag.store.payload(of: reference)
    for (value, type) in zip(payload, types) { place += try tag.store.write(value, as: type, to: place) * 8 }
  }

  /// The values that it carries, of the types of its tag's parameters.
  public var payload: [Value] {
    tag.store.values(tag.type.parameters, at: tag.store.payload(of: reference))
  }

  /// What a host function threw, if that is an exception of the store's guests.
  convenience init?(_ error: any Error, of store: Store) {
    let exception: WasmException
    switch error {
    case let thrown as WasmException: exception = thrown
    case WasmError.exception(let thrown): exception = thrown
    default: return nil
    }
    guard exception.tag.store === store else { return nil }
    self.init(store: store, reference: exception.reference, backtrace: exception.backtrace)
  }
}

extension WasmException: Equatable {
  /// An exception is itself only, however many times a guest catches and throws it.
  public static func == (left: WasmException, right: WasmException) -> Bool {
    left.tag == right.tag && left.reference == right.reference
  }
}

extension WasmException: CustomStringConvertible {
  public var description: String { "exception with \(payload.isEmpty ? "no values" : "\(payload)")" }
}
