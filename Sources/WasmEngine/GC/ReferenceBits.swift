/// The bits of a reference in a slot. 0 is null; a reference to a function is the address of its record.
///
/// Other references carry a tag in their upper half that tells them apart from each other, and from practically every number: frames
/// hold no types at run time, so the collector knows a reference in a frame by its tag.
enum ReferenceBits {
  /// An object of the heap; the lower half is the index of its first granule.
  static let object: UInt64 = 0xB7C3_5A91
  /// An `i31`; the lower half is the value, zero-extended.
  static let i31: UInt64 = 0xB7C3_5A92
  /// A host object; the lower half is its number in the store.
  static let host: UInt64 = 0xB7C3_5A93

  @inline(__always) static func object(_ granule: UInt32) -> UInt64 { object &<< 32 | UInt64(granule) }

  @inline(__always) static func i31(_ value: UInt32) -> UInt64 { i31 &<< 32 | UInt64(value & 0x7FFF_FFFF) }

  @inline(__always) static func host(_ number: UInt32) -> UInt64 { host &<< 32 | UInt64(number) }

  @inline(__always) static func isObject(_ bits: UInt64) -> Bool { bits &>> 32 == object }

  @inline(__always) static func isI31(_ bits: UInt64) -> Bool { bits &>> 32 == i31 }

  @inline(__always) static func isHost(_ bits: UInt64) -> Bool { bits &>> 32 == host }
}

/// What an object of the heap is.
enum ObjectKind: UInt32 {
  case structure = 1
  case array
  case exception
}

/// The 8 bytes that every object begins with: the kind and the type's number in the store, then an array's length or an exception's
/// number of slots. A free cell's first word is 0.
enum ObjectHeader {
  static let byteCount = 8

  @inline(__always) static func word(_ kind: ObjectKind, type: UInt32) -> UInt32 { kind.rawValue &<< 24 | type & 0xFF_FFFF }

  @inline(__always) static func type(_ word: UInt32) -> UInt32 { word & 0xFF_FFFF }

  @inline(__always) static func kind(_ word: UInt32) -> UInt32 { word &>> 24 }
}
