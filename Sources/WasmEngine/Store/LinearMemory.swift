import WasmTypes

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of linear memories: address space is reserved for the greatest size, so that growing does not move the base.
enum LinearMemory {
  /// The base of a memory of no bytes: an address that is never accessed.
  nonisolated(unsafe) static let emptyBase = UnsafeMutableRawPointer.allocate(byteCount: 16, alignment: 16)

  /// Reserves address space; nil where the platform refuses.
  static func reserve(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    guard byteCount > 0 else { return emptyBase }
    #if canImport(Darwin)
      let flags = MAP_PRIVATE | MAP_ANON
    #else
      let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    #endif
    let base = mmap(nil, byteCount, PROT_NONE, flags, -1, 0)
    return base == MAP_FAILED ? nil : base
  }

  /// Makes the first `byteCount` bytes usable; those that were not yet are zero.
  static func commit(_ base: UnsafeMutableRawPointer, byteCount: Int) -> Bool {
    byteCount == 0 || mprotect(base, byteCount, PROT_READ | PROT_WRITE) == 0
  }

  /// True where `discard` gives a private mapping of a file the file's bytes again.
  static var discardRestoresMapping: Bool {
    #if os(Linux)
      true
    #else
      false
    #endif
  }

  /// Gives pages that were written to back to the system: they are again what was mapped, zero or a file's bytes. For Linux.
  static func discard(_ base: UnsafeMutableRawPointer, byteCount: Int) -> Bool {
    byteCount == 0 || madvise(base, byteCount, MADV_DONTNEED) == 0
  }

  /// Makes usable bytes, none of which are a file's, zero and gives them back to the system.
  static func clear(_ base: UnsafeMutableRawPointer, byteCount: Int) -> Bool {
    discardRestoresMapping ? discard(base, byteCount: byteCount) : replace(base, byteCount: byteCount)
  }

  /// Puts zero bytes in the place of whatever is mapped. False where the system refuses: then the bytes may not be usable.
  static func replace(_ base: UnsafeMutableRawPointer, byteCount: Int) -> Bool {
    #if canImport(Darwin)
      let flags = MAP_PRIVATE | MAP_ANON | MAP_FIXED
    #else
      let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED
    #endif
    return byteCount == 0 || mmap(base, byteCount, PROT_READ | PROT_WRITE, flags, -1, 0) != MAP_FAILED
  }

  static func release(_ base: UnsafeMutableRawPointer, byteCount: Int) {
    guard byteCount > 0 else { return }
    munmap(base, byteCount)
  }

  /// A number of bytes, rounded up to what the system can give.
  static func systemPages(_ byteCount: UInt64) -> UInt64 { (byteCount + 0xFFFF) & ~0xFFFF }
}

extension Store {
  /// True where a memory may grow by `delta` pages under its own maximum and the store's limits.
  func canGrow(_ memory: UnsafeMutablePointer<MemoryRecord>, by delta: UInt64) -> Bool {
    guard delta > 0 else { return true }
    let pageLog2 = UInt64(memory.pointee.type.pageSizeLog2)
    let pages = memory.refreshedByteCount() >> pageLog2
    let (sum, overflow) = pages.addingReportingOverflow(delta)
    guard !overflow, sum <= limits.maximumPages(memory.pointee.type) else { return false }
    return memoryBytesLeft >= delta << pageLog2
  }

  /// Grows a memory that `canGrow`; its former size in pages, or nil where the system has no more.
  func grow(_ memory: UnsafeMutablePointer<MemoryRecord>, by delta: UInt64) -> UInt64? {
    let pageLog2 = UInt64(memory.pointee.type.pageSizeLog2)
    let added = delta << pageLog2
    if memory.pointee.sharedSize != nil, let shared = sharedMemories[memory] {
      let old = grow(shared, by: added)
      _ = memory.refreshedByteCount()
      return old.map { $0 >> pageLog2 }
    }
    let old = memory.pointee.byteCount
    let byteCount = old + added
    let reserved = LinearMemory.systemPages(byteCount)
    if byteCount > memory.pointee.reservedByteCount {
      guard move(memory, reserving: reserved) else { return nil }
    } else if reserved > memory.pointee.committedByteCount,
      !LinearMemory.commit(memory.pointee.base, byteCount: Int(reserved))
    {
      return nil
    }
    memory.pointee.byteCount = byteCount
    memory.pointee.committedByteCount = max(memory.pointee.committedByteCount, reserved)
    memoryBytes += Int(added)
    return old >> pageLog2
  }

  /// Moves a memory for which less than its maximum is reserved: the base changes, and the handler reads it again. False where the
  /// system has no room.
  func move(_ memory: UnsafeMutablePointer<MemoryRecord>, reserving needed: UInt64) -> Bool {
    // Twice what there was, so that growing page by page does not copy all each time.
    let old = memory.pointee.reservedByteCount
    let greatest = limits.maximumPages(memory.pointee.type) << UInt64(memory.pointee.type.pageSizeLog2)
    var reserved = max(needed, LinearMemory.systemPages(min(old * 2, greatest)))
    var base = LinearMemory.reserve(Int(reserved))
    if base == nil {
      reserved = needed
      base = LinearMemory.reserve(Int(reserved))
    }
    guard let base else { return false }
    guard LinearMemory.commit(base, byteCount: Int(needed)) else {
      LinearMemory.release(base, byteCount: Int(reserved))
      return false
    }
    base.copyMemory(from: memory.pointee.base, byteCount: Int(memory.pointee.byteCount))
    LinearMemory.release(memory.pointee.base, byteCount: Int(old))
    memory.pointee.base = base
    memory.pointee.reservedByteCount = reserved
    memory.pointee.committedByteCount = needed
    memory.pointee.imageByteCount = 0
    reservedBytes = reservedBytes &- old &+ reserved
    return true
  }

  /// How much address space the memories of a store may reserve ahead together: a process has only so much of it.
  private var reservationLimit: UInt64 { UInt64(min(max(0, limits.memoryBytes), 1 << 60)) * 4 }

  /// Makes a memory of its type's minimum size.
  func allocateMemory(_ type: MemoryType) throws(WasmError) -> UnsafeMutablePointer<MemoryRecord> {
    let maximum = limits.maximumPages(type)
    guard type.limits.minimum <= maximum else {
      throw .resource(ResourceError("a memory of \(type.limits.minimum) pages is over the limit of \(maximum) pages"))
    }
    let initial = type.limits.minimum << UInt64(type.pageSizeLog2)
    guard initial <= memoryBytesLeft else {
      throw .resource(ResourceError("memories of \(heldMemoryBytes) bytes and \(initial) more are over the store's limit"))
    }
    if type.isShared { return try record(of: SharedMemory(type: type, limits: limits)) }
    var reserved = LinearMemory.systemPages(maximum << UInt64(type.pageSizeLog2))
    let pooled = reservedBytes &+ reserved <= reservationLimit ? ReservationPool.take(Int(reserved)) : nil
    var base = pooled?.base
    if base == nil, reservedBytes &+ reserved <= reservationLimit { base = LinearMemory.reserve(Int(reserved)) }
    if base == nil {
      reserved = LinearMemory.systemPages(initial)
      base = LinearMemory.reserve(Int(reserved))
    }
    let needed = Int(LinearMemory.systemPages(initial))
    guard let base, needed <= pooled?.committedByteCount ?? 0 || LinearMemory.commit(base, byteCount: needed) else {
      throw .resource(ResourceError("the system has no \(initial) bytes for a memory"))
    }
    let record = UnsafeMutablePointer<MemoryRecord>.allocate(capacity: 1)
    record.initialize(
      to: MemoryRecord(
        base: base, byteCount: initial, reservedByteCount: reserved,
        committedByteCount: UInt64(max(needed, pooled?.committedByteCount ?? 0)),
        type: type))
    memoryBytes += Int(initial)
    reservedBytes += reserved
    memories.append(record)
    return record
  }
}
