import Synchronization

/// Exceptions that outlive their throw, as objects of the heap: those that a guest or the host holds a reference to (specification 3.0,
/// 4.2: exception instances).
extension Store {
  func tag(of reference: UInt64) -> UnsafeMutablePointer<TagRecord> { exceptionHeap.pointee.exceptionTag(reference) }

  /// The values of an exception, in slots. They do not move.
  func payload(of reference: UInt64) -> UnsafeMutableRawPointer { exceptionHeap.pointee.exceptionPayload(reference) }

  // Where there is an exception, there is a heap: the context's is valid.
  private var exceptionHeap: UnsafeMutablePointer<Heap> { context.pointee.heap }

  func exceptionBytes(_ tag: UnsafeMutablePointer<TagRecord>) -> Int {
    HeapException.payloadOffset + tag.pointee.payloadSlots * 8
  }

  /// Makes an object of an exception that a guest throws; nil where a collection is due or the heap is full.
  func makeException(_ exception: ThrownException) -> UInt64? {
    let slots = exception.tag.pointee.payloadSlots
    guard let reference = exceptionHeap.pointee.allocateException(exception.tag, payloadSlots: slots) else { return nil }
    payload(of: reference).copyMemory(from: exception.payload, byteCount: slots * 8)
    return reference
  }

  /// Takes the handles out of the table that are not held any more.
  func takeReleasedHandles() {
    for handle in releasedHandles.take() { handles.release(handle) }
  }
}

/// The handles of references whose Swift objects are gone: these may end on any thread.
final class ReleasedHandles: Sendable {
  private let handles = Mutex<[Int]>([])

  func add(_ handle: Int) { handles.withLock { $0.append(handle) } }

  func take() -> [Int] {
    handles.withLock { handles in
      defer { handles.removeAll(keepingCapacity: true) }
      return handles
    }
  }
}
