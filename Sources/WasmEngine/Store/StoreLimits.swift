import WasmTypes

/// What the instances of a store may use together. Every limit is enforced; the defaults protect a host.
public struct StoreLimits: Sendable {
  /// All linear memories together, in bytes.
  public var memoryBytes = 1 << 30
  /// One linear memory, in units of 64 KiB.
  public var memoryPages = 65536
  /// All tables and passive element segments together, in elements of 8 bytes.
  public var tableElements = 10_000_000
  /// The garbage-collected heap, in bytes, rounded to blocks of 16 KiB. The collector needs up to a quarter of it besides while it runs.
  public var gcHeapBytes = 64 << 20
  /// Instances made over the store's life: they are freed with it.
  public var instances = 10_000
  /// The guest's stack in bytes. Every call takes at least 32 of them, so it bounds the depth of calls too.
  public var stackBytes = 1 << 20
  /// How deep guest → host → guest calls may nest: each level uses the host's own stack.
  public var hostCallDepth = 64

  public init() {}
}

extension StoreLimits {
  /// How many pages a memory of a type may have at most.
  func maximumPages(_ type: MemoryType) -> UInt64 {
    let pageLog2 = UInt64(min(type.pageSizeLog2, 32))
    // Below 2^62 bytes, so that no size can overflow an Int.
    let byLimit = (UInt64(min(max(0, memoryPages), 1 << 46)) << 16) >> pageLog2
    let byStore = UInt64(min(max(0, memoryBytes), 1 << 62)) >> pageLog2
    // Where a page is a byte the size itself must be an address: memory.size returns it.
    let byAddress: UInt64 = type.addressType == .i64 ? .max : pageLog2 == 0 ? 0xFFFF_FFFF : 1 << (32 - pageLog2)
    return min(byLimit, byStore, type.limits.maximum ?? byAddress)
  }
}
