/// A thrown exception (specification 3.0, 4.2.13): header, the tag's record, then the payload in slots.
enum HeapException {
  static let tagOffset = ObjectHeader.byteCount
  static let payloadOffset = ObjectHeader.byteCount + 8
}

extension Heap {
  /// Room for an exception and its payload, which is zero; nil where a collection is due or the heap is full.
  mutating func allocateException(_ tag: UnsafeMutablePointer<TagRecord>, payloadSlots: Int) -> UInt64? {
    guard let object = allocate(HeapException.payloadOffset + payloadSlots * 8) else { return nil }
    object.storeBytes(of: ObjectHeader.word(.exception, type: 0), as: UInt32.self)
    object.storeBytes(of: UInt32(truncatingIfNeeded: payloadSlots), toByteOffset: 4, as: UInt32.self)
    object.storeBytes(of: tag, toByteOffset: HeapException.tagOffset, as: UnsafeMutablePointer<TagRecord>.self)
    return ReferenceBits.object(granule(object))
  }

  /// The tag of an exception.
  func exceptionTag(_ reference: UInt64) -> UnsafeMutablePointer<TagRecord> {
    address(UInt32(truncatingIfNeeded: reference))
      .load(fromByteOffset: HeapException.tagOffset, as: UnsafeMutablePointer<TagRecord>.self)
  }

  /// The first slot of an exception's payload. It does not move.
  func exceptionPayload(_ reference: UInt64) -> UnsafeMutableRawPointer {
    address(UInt32(truncatingIfNeeded: reference)) + HeapException.payloadOffset
  }
}
