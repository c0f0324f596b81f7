/// Bounds checks on memory 0.

/// For each size of access the first address at which it does not fit any more: the check is one comparison with memory.
struct AccessLimits {
  private var one: UInt64
  private var two: UInt64
  private var four: UInt64
  private var eight: UInt64
  private var sixteen: UInt64

  init(byteCount: UInt64) {
    func limit(_ size: UInt64) -> UInt64 { byteCount >= size ? byteCount - size + 1 : 0 }
    (one, two, four, eight, sixteen) = (limit(1), limit(2), limit(4), limit(8), limit(16))
  }

  /// The size of the memory.
  var byteCount: UInt64 { one }

  @inline(__always)
  subscript(size: Int) -> UInt64 {
    switch size {
    case 1: one
    case 2: two
    case 4: four
    case 8: eight
    default: sixteen
    }
  }
}

/// True where an access of `M` at an address fits into memory 0.
@inline(__always)
func fits<M>(_ type: M.Type, at address: UInt64, _ cx: ContextPointer) -> Bool {
  _fastPath(address < cx.context.pointee.limits[MemoryLayout<M>.size])
}
