/// The buffers of a scattered read or write (`iovec_array`, `ciovec_array`), checked before anything is done with them.
struct Vectors {
  struct Vector {
    var offset: UInt64
    var count: UInt64
  }

  /// The count that POSIX systems allow (`IOV_MAX`); it bounds what a guest makes us allocate.
  static let limit: UInt32 = 1024

  /// The bytes done between two looks at the deadline.
  private static let piece: UInt64 = 1 << 20

  let vectors: [Vector]

  init(_ memory: any GuestMemory, at pointer: GuestPointer, count: UInt32) throws {
    guard count <= Self.limit else { throw Errno.inval }
    var vectors: [Vector] = []
    var total: UInt64 = 0
    vectors.reserveCapacity(Int(count))
    try memory.record(at: UInt64(pointer.address), count: Int(count) * 8) { record in
      for index in 0..<Int(count) {
        let address: UInt32 = record.get(index * 8)
        let length: UInt32 = record.get(index * 8 + 4)
        try memory.check(GuestPointer(address: address), count: UInt64(length))
        total += UInt64(length)
        if length > 0 { vectors.append(Vector(offset: UInt64(address), count: UInt64(length))) }
      }
    }
    // The number of bytes done is told in 32 bits.
    guard total <= UInt64(UInt32.max) else { throw Errno.inval }
    self.vectors = vectors
  }

  /// Hands the buffers one after the other to `body`, which tells how many bytes it did, until one is not done in full.
  /// An error after some bytes were done is left for the next call, as in POSIX.
  func transfer(
    _ memory: any GuestMemory, limits: WaitLimits,
    _ body: (_ buffer: UnsafeMutableRawBufferPointer, _ done: UInt64) throws -> Int
  ) throws -> UInt32 {
    var done: UInt64 = 0
    var unchecked: UInt64 = 0
    do {
      for vector in vectors {
        var part: UInt64 = 0
        while part < vector.count {
          // Pieces are small enough to look at the deadline between them, and small ones are not many.
          if unchecked >= Self.piece {
            try limits.check()
            unchecked = 0
          }
          let piece = min(vector.count - part, Self.piece)
          let count = try memory.access(at: vector.offset + part, count: piece) { try body($0, done) }
          guard count >= 0, UInt64(count) <= piece else { throw Errno.io }
          part += UInt64(count)
          done += UInt64(count)
          if UInt64(count) < piece { return UInt32(truncatingIfNeeded: done) }
          unchecked += UInt64(count)
        }
      }
    } catch let errno as Errno {
      guard done > 0 else { throw errno }
    }
    return UInt32(truncatingIfNeeded: done)
  }
}
