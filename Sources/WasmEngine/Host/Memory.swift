import WasmTypes

/// A linear memory (specification 3.0, 4.2.8). Every access is checked against its size at that moment.
public struct Memory {
  public let store: Store
  let record: UnsafeMutablePointer<MemoryRecord>

  init(store: Store, record: UnsafeMutablePointer<MemoryRecord>) {
    self.store = store
    self.record = record
  }

  /// Makes a memory of the type's minimum size.
  ///
  /// - Throws: `.resource` over the store's limits.
  public init(store: Store, type: MemoryType) throws(WasmError) {
    self.init(store: store, record: try store.allocateMemory(type))
  }

  /// Gives a store its view of a shared memory, as importing it does.
  ///
  /// - Throws: `.resource` over the store's limits.
  public init(store: Store, sharing memory: SharedMemory) throws(WasmError) {
    self.init(store: store, record: try store.record(of: memory))
  }

  /// What other stores can import, if the memory is shared.
  public var shared: SharedMemory? { store.sharedMemories[record] }

  /// The type, with the present size as its minimum.
  public var type: MemoryType {
    var type = record.pointee.type
    type.limits.minimum = UInt64(pageCount)
    return type
  }

  public var byteCount: Int { Int(record.refreshedByteCount()) }

  /// The size in pages of the type's page size.
  public var pageCount: Int { byteCount >> Int(record.pointee.type.pageSizeLog2) }

  /// Grows the memory; its former size in pages, or nil where a limit forbids it.
  public func grow(by pages: Int) -> Int? {
    guard pages >= 0, store.canGrow(record, by: UInt64(pages)) else { return nil }
    return store.grow(record, by: UInt64(pages)).map { Int($0) }
  }

  /// True where `offset ..< offset + count` lies within the memory.
  public func contains(offset: UInt64, count: UInt64) -> Bool { isWithin(offset, count, record.refreshedByteCount()) }

  private func check(_ offset: UInt64, _ count: UInt64) throws(WasmError) -> UnsafeMutableRawPointer {
    guard contains(offset: offset, count: count) else { throw .trap(Trap(.outOfBoundsMemoryAccess)) }
    return record.pointee.base + Int(offset)
  }

  /// Copies bytes out. Throws `.trap(outOfBoundsMemoryAccess)` where they are not all within the memory.
  public func read(at offset: UInt64, count: UInt64) throws(WasmError) -> [UInt8] {
    let start = try check(offset, count)
    return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(count)))
  }

  /// Copies bytes in; nothing is written where they would not all fit.
  public func write(_ bytes: some Collection<UInt8>, at offset: UInt64) throws(WasmError) {
    let start = try check(offset, UInt64(bytes.count))
    UnsafeMutableRawBufferPointer(start: start, count: bytes.count).copyBytes(from: bytes)
  }

  /// Reads a little-endian integer at any alignment.
  public func load<T: FixedWidthInteger & BitwiseCopyable>(at offset: UInt64, as type: T.Type = T.self) throws(WasmError) -> T {
    T(littleEndian: try check(offset, UInt64(MemoryLayout<T>.size)).loadUnaligned(as: T.self))
  }

  /// Writes a little-endian integer at any alignment.
  public func store<T: FixedWidthInteger & BitwiseCopyable>(_ value: T, at offset: UInt64) throws(WasmError) {
    try check(offset, UInt64(MemoryLayout<T>.size)).storeBytes(of: value.littleEndian, as: T.self)
  }

  /// Gives access to bytes in place. The pointer is valid only inside `body`, which must not run the guest or grow the memory.
  /// Other threads may change a shared memory's bytes meanwhile: read each byte once.
  public func withUnsafeBytes<R>(
    at offset: UInt64, count: UInt64, _ body: (UnsafeRawBufferPointer) throws -> R
  ) throws -> R {
    try body(UnsafeRawBufferPointer(start: try check(offset, count), count: Int(count)))
  }

  /// Gives writable access to bytes in place, with the same rules.
  public func withUnsafeMutableBytes<R>(
    at offset: UInt64, count: UInt64, _ body: (UnsafeMutableRawBufferPointer) throws -> R
  ) throws -> R {
    try body(UnsafeMutableRawBufferPointer(start: try check(offset, count), count: Int(count)))
  }
}
