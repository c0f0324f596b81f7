import Synchronization
import WasmTypes

/// A linear memory that several stores use at the same time, each on a thread of its own (threads proposal).
///
/// A store whose module defines a shared memory makes one (`Memory.shared`), or the host makes it; other stores import it through
/// `Imports`. It is freed with the last of its users. Its address space is reserved whole when it is made, so it never moves, and its
/// size only grows.
///
/// Every store that holds it counts its present size among its own memory bytes. A store that grows it must have room under its own
/// limits; what another store adds may bring a store over its limit, which then cannot add any more itself.
public final class SharedMemory: Sendable {
  private let declaredType: MemoryType
  nonisolated(unsafe) let base: UnsafeMutableRawPointer
  let reservedByteCount: UInt64
  private let maximumByteCount: UInt64
  /// The size in bytes, at an address that records of stores point to.
  nonisolated(unsafe) let size: UnsafeMutablePointer<Atomic<UInt64>>
  private let growth = Mutex(())
  let waiters = WaitQueue()

  /// Makes a memory of the type's minimum size; it may grow up to the type's maximum or the limits, whichever is less.
  ///
  /// - Throws: `.link` where the type is not a shared memory's, `.resource` where the limits or the system refuse it.
  public init(type: MemoryType, limits: StoreLimits = StoreLimits()) throws(WasmError) {
    guard type.isShared, let maximum = type.limits.maximum, type.limits.minimum <= maximum,
      type.pageSizeLog2 == 16 || type.pageSizeLog2 == 0
    else {
      throw .link(LinkError("a shared memory needs a valid shared type, with a maximum"))
    }
    let pages = limits.maximumPages(type)
    guard type.limits.minimum <= pages else {
      throw .resource(ResourceError("a memory of \(type.limits.minimum) pages is over the limit of \(pages) pages"))
    }
    declaredType = type
    let initial = type.limits.minimum << UInt64(type.pageSizeLog2)
    maximumByteCount = pages << UInt64(type.pageSizeLog2)
    reservedByteCount = LinearMemory.systemPages(maximumByteCount)
    guard let base = LinearMemory.reserve(Int(reservedByteCount)) else {
      throw .resource(ResourceError("the system has no room for a shared memory of up to \(maximumByteCount) bytes"))
    }
    self.base = base
    size = .allocate(capacity: 1)
    size.initialize(to: Atomic(initial))
    guard LinearMemory.commit(base, byteCount: Int(LinearMemory.systemPages(initial))) else {
      throw .resource(ResourceError("the system has no \(initial) bytes for a shared memory"))
    }
  }

  deinit {
    size.deinitialize(count: 1).deallocate()
    LinearMemory.release(base, byteCount: Int(reservedByteCount))
  }

  /// The size at this moment; other threads may raise it.
  public var byteCount: Int { Int(size.pointee.load(ordering: .acquiring)) }

  /// The type, with the present size as its minimum.
  public var type: MemoryType {
    var type = declaredType
    type.limits.minimum = UInt64(byteCount) >> UInt64(type.pageSizeLog2)
    return type
  }

  /// Adds bytes up to a size of `maximum` in all; the former size, or nil where that or the system forbids it. To add none is to ask
  /// for the size.
  func grow(by added: UInt64, maximum: UInt64) -> UInt64? {
    growth.withLock { _ in
      let old = size.pointee.load(ordering: .relaxed)
      let (new, overflow) = old.addingReportingOverflow(added)
      guard added > 0 else { return old }
      guard !overflow, new <= min(maximum, maximumByteCount),
        LinearMemory.commit(base, byteCount: Int(LinearMemory.systemPages(new)))
      else { return nil }
      // Whoever sees the new size may use the bytes.
      size.pointee.store(new, ordering: .releasing)
      return old
    }
  }
}

extension UnsafeMutablePointer<MemoryRecord> {
  /// The true size in bytes; a shared memory may have grown in another store.
  @inline(__always) func refreshedByteCount() -> UInt64 {
    guard let size = pointee.sharedSize else { return pointee.byteCount }
    pointee.byteCount = size.pointee.load(ordering: .acquiring)
    return pointee.byteCount
  }
}

extension Store {
  /// The store's record of a shared memory: the same one each time.
  func record(of memory: SharedMemory) throws(WasmError) -> UnsafeMutablePointer<MemoryRecord> {
    if let known = sharedMemories.first(where: { $0.value === memory }) { return known.key }
    let byteCount = UInt64(memory.byteCount)
    guard byteCount <= memoryBytesLeft, memory.type.limits.minimum <= limits.maximumPages(memory.type) else {
      throw .resource(
        ResourceError("memories of \(heldMemoryBytes) bytes and a shared one of \(byteCount) are over the store's limit"))
    }
    let record = UnsafeMutablePointer<MemoryRecord>.allocate(capacity: 1)
    record.initialize(
      to: MemoryRecord(
        base: memory.base, byteCount: byteCount, reservedByteCount: memory.reservedByteCount, type: memory.type,
        sharedSize: memory.size))
    memories.append(record)
    sharedMemories[record] = memory
    return record
  }

  /// Grows a shared memory; its former size in bytes, or nil.
  func grow(_ memory: SharedMemory, by added: UInt64) -> UInt64? {
    let others = UInt64(max(0, heldMemoryBytes - memory.byteCount))
    let byStore = UInt64(max(0, limits.memoryBytes))
    let byPages = limits.maximumPages(memory.type) << UInt64(memory.type.pageSizeLog2)
    return memory.grow(by: added, maximum: min(byPages, byStore - min(byStore, others)))
  }

  /// True where a shared memory of the running instance is larger than the last instruction took it to be: another store has grown
  /// it. An access that was refused may be tried again then.
  func seesGrownMemory() -> Bool {
    let instance = context.pointee.instance
    var hasGrown = false
    for index in 0..<instance.pointee.memoryCount {
      let known = instance.pointee.memories[index].pointee.byteCount
      if instance.pointee.memories[index].refreshedByteCount() > known { hasGrown = true }
    }
    if context.pointee.limits.byteCount < instance.pointee.memories[0].pointee.byteCount { hasGrown = true }
    _ = enterInstance(instance, UnsafeMutableRawPointer(context))
    return hasGrown
  }
}
