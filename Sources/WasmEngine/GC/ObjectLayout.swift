import WasmTypes

/// How fields and elements lie in memory.
enum StorageSize {
  /// The base-2 logarithm of a field's size in bytes.
  static func log2(_ type: StorageType) -> Int {
    switch type {
    case .i8: 0
    case .i16: 1
    case .value(.i32), .value(.f32): 2
    case .value(.v128): 4
    case .value: 3
    }
  }

  /// True where a field may hold a reference into the heap.
  static func isTraced(_ type: StorageType) -> Bool {
    guard case .value(let type) = type, let reference = type.reference else { return false }
    return reference.heapType != .func && reference.heapType != .noFunc
  }
}

/// Where a structure's fields are: in order behind the header, each naturally aligned but to at most 8 bytes. A sub type's layout begins
/// with its supertype's.
struct StructureLayout: Sendable {
  /// In bytes from the object's first.
  private(set) var offsets: [UInt32] = []
  private(set) var byteCount = ObjectHeader.byteCount

  init(_ fields: [FieldType]) {
    offsets.reserveCapacity(fields.count)
    for field in fields {
      let size = 1 << StorageSize.log2(field.storage)
      let alignment = min(size, 8)
      byteCount = (byteCount + alignment - 1) & ~(alignment - 1)
      offsets.append(UInt32(truncatingIfNeeded: byteCount))
      byteCount += size
    }
    byteCount = (byteCount + HeapGeometry.granule - 1) & ~(HeapGeometry.granule - 1)
  }
}

/// What the machine knows of a type of the store: plain memory, in an array indexed by the type's number.
struct RuntimeType {
  /// The supertypes from the root down, the type itself last, so that a test for a supertype of known depth is one comparison.
  var display: UnsafeMutablePointer<UInt32>
  /// How many supertypes there are.
  var depth: UInt32
  /// A structure's size; of an array, the base-2 logarithm of its elements' size.
  var size: UInt32
  /// The offsets of a structure's fields that the collector follows; for an array of references, one offset.
  var references: UnsafeMutablePointer<UInt32>?
  var referenceCount: UInt32
}
