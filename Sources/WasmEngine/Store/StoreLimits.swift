/// What the instances of a store may use together. Every limit is enforced; the defaults protect a host.
public struct StoreLimits: Sendable {
  /// All linear memories together, in bytes.
  public var memoryBytes = 1 << 30
  /// One linear memory, in units of 64 KiB.
  public var memoryPages = 65536
  /// All tables together, in elements of 8 bytes.
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
