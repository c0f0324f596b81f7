import WasmTypes

/// What a store's collector has done.
public struct HeapStatistics: Sendable, Hashable {
  public internal(set) var collections = 0
  public internal(set) var totalPause: Duration = .zero
  public internal(set) var longestPause: Duration = .zero
  /// What the last collection found reachable, in bytes.
  public internal(set) var liveBytes = 0

  public init() {}
}

extension Store {
  /// Collects what no global, table, frame, handle of the host or reachable object refers to. It happens by itself when needed.
  public func collectGarbage() {
    if hostObjects.count > 0 { try? prepareHeap() }
    _ = collect(top: stackTop, sweepingHostObjects: true)
  }

  /// Collects where the host objects have become many. All that guests hold must lie in frames below `top`, or where roots are exact.
  func collectHostObjects(top: UnsafeMutableRawPointer) {
    guard context.pointee.isCollectionDue else { return }
    try? prepareHeap()
    _ = collect(top: top, sweepingHostObjects: true)
  }

  func heapIsFull(_ byteCount: Int) -> String {
    "the heap of \(limits.gcHeapBytes) bytes has no room for an object of \(byteCount) bytes"
  }

  /// Collects, so that an object fits that did not; false where it still does not.
  func collectGarbage(for byteCount: Int, top: UnsafeMutableRawPointer, sweepingHostObjects: Bool) -> Bool {
    guard let heap, collect(top: top, sweepingHostObjects: sweepingHostObjects), !heap.pointee.isExhausted else { return false }
    return heap.pointee.canAllocate(byteCount)
  }

  /// Runs an allocation of the host, after a collection where it needs one.
  func allocating(_ byteCount: Int, _ allocate: (inout Heap) -> UInt64?) throws(WasmError) -> UInt64 {
    try prepareHeap()
    if let heap {
      if let reference = allocate(&heap.pointee) { return reference }
      // The host may be about to store references that are in no root yet: their objects have handles, host objects stay.
      if collectGarbage(for: byteCount, top: stackTop, sweepingHostObjects: false), let reference = allocate(&heap.pointee) {
        return reference
      }
    }
    throw .resource(ResourceError(heapIsFull(byteCount)))
  }

  /// Makes an exception object; its payload's slots are zero.
  func allocateException(_ tag: UnsafeMutablePointer<TagRecord>, payloadSlots: Int) throws(WasmError) -> UInt64 {
    try allocating(HeapException.payloadOffset + payloadSlots * 8) {
      $0.allocateException(tag, payloadSlots: payloadSlots)
    }
  }

  /// Marks from the roots and sweeps. Frames lie between the stack's start and `top`.
  ///
  /// RATIONALE. Frames are read as if every slot might be a reference: a slot has no type that lasts. Objects do not move, so a number
  /// that looks like a reference only keeps an object longer than needed. All other roots are exact.
  private func collect(top: UnsafeMutableRawPointer, sweepingHostObjects: Bool) -> Bool {
    guard let heap else { return false }
    let start = ContinuousClock.now
    guard heap.pointee.beginCollection(hostObjects: hostObjects.count) else { return false }
    var rootBytes = max(top, stackTop) - stack
    heap.pointee.markPossible(stack, byteCount: rootBytes)
    for global in globals where global.pointee.type.value.isReference { heap.pointee.mark(global.pointee.low) }
    rootBytes += globals.count * 8
    for table in tables where Self.isTraced(table.pointee.type.element) {
      let count = Int(table.pointee.count)
      for index in 0..<count { heap.pointee.mark(table.pointee.elements[index]) }
      rootBytes += count * 8
    }
    for instance in instances {
      let segments = instance.module.definition.elements
      for (index, references) in instance.elementSegments.enumerated() where Self.isTraced(segments[index].type) {
        for reference in references { heap.pointee.mark(reference) }
        rootBytes += references.count * 8
      }
    }
    takeReleasedHandles()
    for reference in handles.references { heap.pointee.mark(reference) }
    for operand in constantOperands { heap.pointee.markPossible(operand) }
    rootBytes += (handles.references.count + constantOperands.count) * 8
    heap.pointee.trace()
    if sweepingHostObjects {
      hostObjects.sweep(heap.pointee.hostMarks)
      context.pointee.isCollectionDue = hostObjects.isDue
    }
    heap.pointee.endCollection(rootBytes: rootBytes)
    let pause = ContinuousClock.now - start
    heapStatistics.collections += 1
    heapStatistics.totalPause += pause
    heapStatistics.longestPause = max(heapStatistics.longestPause, pause)
    heapStatistics.liveBytes = heap.pointee.liveBytes
    return true
  }

  private static func isTraced(_ type: ReferenceType) -> Bool { StorageSize.isTraced(.value(.reference(type))) }
}
