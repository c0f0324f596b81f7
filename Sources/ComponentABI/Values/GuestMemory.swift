/// A guest's linear memory and its allocator, as lifting and lowering see them. Reads and writes are bounds-checked.
///
/// A protocol, so that the Canonical ABI is testable without a guest; generic code specialises it away.
public protocol GuestMemory {
  /// The memory's present size in bytes.
  var byteCount: UInt64 { get }
  /// Throws `outOfBounds`.
  func read(at address: UInt64, count: UInt64) throws(ComponentError) -> [UInt8]
  /// Gives access to bytes in place, or to a copy of them where others may change them meanwhile; `body` must not run the guest.
  /// Throws `outOfBounds`, and what `body` throws.
  func withBytes<R>(
    at address: UInt64, count: UInt64, _ body: (UnsafeRawBufferPointer) throws(ComponentError) -> R
  ) throws(ComponentError) -> R
  /// Little endian. Throws `outOfBounds`.
  func load<T: FixedWidthInteger & BitwiseCopyable>(at address: UInt64, as type: T.Type) throws(ComponentError) -> T
  /// Throws `outOfBounds`.
  func write(_ bytes: some Collection<UInt8>, at address: UInt64) throws(ComponentError)
  /// Little endian. Throws `outOfBounds`.
  func store<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, at address: UInt64) throws(ComponentError)
  /// The guest's `cabi_realloc(0, 0, alignment, size)`, unchecked. Throws what the guest throws.
  func allocate(size: UInt64, alignment: Int) throws(ComponentError) -> UInt64
}

extension GuestMemory {
  public func withBytes<R>(
    at address: UInt64, count: UInt64, _ body: (UnsafeRawBufferPointer) throws(ComponentError) -> R
  ) throws(ComponentError) -> R {
    try read(at: address, count: count).withUnsafeBufferPointer { (bytes) throws(ComponentError) in
      try body(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Throws `outOfBounds` unless the whole range lies in the memory.
  func check(address: UInt64, byteCount count: UInt64) throws(ComponentError) {
    guard count <= byteCount, address <= byteCount - count else {
      throw ComponentError(.outOfBounds(address: address, byteCount: count, memorySize: byteCount))
    }
  }

  /// Throws `misalignedPointer` or `outOfBounds` unless a value of the layout can lie at the address.
  func check(_ layout: Layout, at address: UInt64) throws(ComponentError) {
    guard address % UInt64(layout.alignment) == 0 else {
      throw ComponentError(.misalignedPointer(address, alignment: layout.alignment))
    }
    try check(address: address, byteCount: UInt64(layout.size))
  }

  /// Memory from the guest, checked as the Canonical ABI asks: aligned and within the memory, also for size 0.
  func allocateChecked(size: UInt64, alignment: Int) throws(ComponentError) -> UInt64 {
    let address = try allocate(size: size, alignment: alignment)
    guard address % UInt64(alignment) == 0, size <= byteCount, address <= byteCount - size else {
      throw ComponentError(.badReallocation(address, byteCount: size, alignment: alignment))
    }
    return address
  }
}

/// The most bytes of a string or list (Canonical ABI, `MAX_STRING_BYTE_LENGTH`, `MAX_LIST_BYTE_LENGTH`).
let maximumByteLength: UInt64 = (1 << 28) - 1

/// NaNs have one bit pattern on their way through the ABI, as others could carry secrets or differ between machines.
let canonicalNaN32: UInt32 = 0x7fc0_0000
let canonicalNaN64: UInt64 = 0x7ff8_0000_0000_0000
