/// Handlers of vector constants and of lanes chosen by number.

/// [dst16] [bits128]
@c func swiftlet_op_const_128(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  fp.setLanes(pc.slotOperand(8), pc.loadUnaligned(fromByteOffset: 16, as: U64x2.self))
  next(pc + 32, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16 indices16]
@c func swiftlet_op_i8x16_swizzle(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let result = swizzle(fp + pc.slotOperand(10) &<< 3, fp.lanes(pc.slotOperand(12)))
  fp.setLanes(pc.slotOperand(8), result)
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

// Shuffles. The result is put together from lanes as wide as the shuffle moves in one piece: [dst16 base16 place16 …], where a
// place is how many bytes after the slot `base` a lane begins. The places fill the words up.

@inline(__always)
private func piece<T: BitwiseCopyable>(_ pc: Code, _ fp: Frame, _ index: Int, _ type: T.Type = T.self) -> T {
  fp.loadUnaligned(fromByteOffset: pc.slotOperand(10) &<< 3 &+ pc.slotOperand(12 &+ 2 &* index), as: T.self)
}

@c func swiftlet_op_shuffle_64(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  fp.setLanes(pc.slotOperand(8), U64x2(piece(pc, fp, 0), piece(pc, fp, 1)))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_shuffle_32(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  fp.setLanes(pc.slotOperand(8), U32x4(piece(pc, fp, 0), piece(pc, fp, 1), piece(pc, fp, 2), piece(pc, fp, 3)))
  next(pc + 24, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_shuffle_16(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let result = U16x8(
    piece(pc, fp, 0), piece(pc, fp, 1), piece(pc, fp, 2), piece(pc, fp, 3), piece(pc, fp, 4), piece(pc, fp, 5),
    piece(pc, fp, 6), piece(pc, fp, 7))
  fp.setLanes(pc.slotOperand(8), result)
  next(pc + 32, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_shuffle_8(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let result = U8x16(
    piece(pc, fp, 0), piece(pc, fp, 1), piece(pc, fp, 2), piece(pc, fp, 3), piece(pc, fp, 4), piece(pc, fp, 5),
    piece(pc, fp, 6), piece(pc, fp, 7), piece(pc, fp, 8), piece(pc, fp, 9), piece(pc, fp, 10), piece(pc, fp, 11),
    piece(pc, fp, 12), piece(pc, fp, 13), piece(pc, fp, 14), piece(pc, fp, 15))
  fp.setLanes(pc.slotOperand(8), result)
  next(pc + 48, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 base16 place16 place16] [place16 place16 shift16 shift16] [shift16 shift16 – –]: each 32 bits of the result are four bytes of
/// a piece, chosen alike in all pieces: by how many bits the piece is shifted for each.
@c func swiftlet_op_shuffle_within_32(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let pieces = U32x4(piece(pc, fp, 0), piece(pc, fp, 1), piece(pc, fp, 2), piece(pc, fp, 3))
  @inline(__always) func shifted(_ byte: Int) -> U32x4 {
    pieces &>> U32x4(repeating: UInt32(truncatingIfNeeded: pc.slotOperand(20 &+ 2 &* byte)))
  }
  let mask = U32x4(repeating: 0xFF)
  let low = shifted(0) & mask | (shifted(1) & mask) &<< 8
  fp.setLanes(pc.slotOperand(8), low | (shifted(2) & mask) &<< 16 | shifted(3) &<< 24)
  next(pc + 32, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 base16 place16 place16] [place16 shift16 – –]: 16 bytes in a row out of three words, from a bit of the first on.
@c func swiftlet_op_shuffle_run(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let middle: UInt64 = piece(pc, fp, 1)
  let shift = UInt64(truncatingIfNeeded: pc.slotOperand(18))
  let low = U64x2(piece(pc, fp, 0), middle) &>> U64x2(repeating: shift)
  let high = U64x2(middle, piece(pc, fp, 2)) &<< U64x2(repeating: 64 &- shift)
  fp.setLanes(pc.slotOperand(8), low | high)
  next(pc + 24, fp, mb, fuel, cx, acc, f32, f64)
}

// Lanes of both in turn, of the low halves or of the high ones: [dst16 a16 b16].

@c func swiftlet_op_zip_low(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let (a, b) = (fp.lanes(pc.slotOperand(10), U8x16.self), fp.lanes(pc.slotOperand(12), U8x16.self))
  fp.setLanes(pc.slotOperand(8), zip(a.lowHalf, b.lowHalf))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_zip_high(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let (a, b) = (fp.lanes(pc.slotOperand(10), U8x16.self), fp.lanes(pc.slotOperand(12), U8x16.self))
  fp.setLanes(pc.slotOperand(8), zip(a.highHalf, b.highHalf))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_zip_low_16(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let (a, b) = (fp.lanes(pc.slotOperand(10), U16x8.self), fp.lanes(pc.slotOperand(12), U16x8.self))
  fp.setLanes(pc.slotOperand(8), zip(a.lowHalf, b.lowHalf))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_zip_high_16(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let (a, b) = (fp.lanes(pc.slotOperand(10), U16x8.self), fp.lanes(pc.slotOperand(12), U16x8.self))
  fp.setLanes(pc.slotOperand(8), zip(a.highHalf, b.highHalf))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_zip_low_32(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let (a, b) = (fp.lanes(pc.slotOperand(10), U32x4.self), fp.lanes(pc.slotOperand(12), U32x4.self))
  fp.setLanes(pc.slotOperand(8), zip(a.lowHalf, b.lowHalf))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_zip_high_32(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let (a, b) = (fp.lanes(pc.slotOperand(10), U32x4.self), fp.lanes(pc.slotOperand(12), U32x4.self))
  fp.setLanes(pc.slotOperand(8), zip(a.highHalf, b.highHalf))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

// Every second byte of both: [dst16 a16 b16].

@c func swiftlet_op_bytes_even(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  @inline(__always) func bytes(_ field: Int) -> I16x8 {
    let x: U16x8 = fp.lanes(pc.slotOperand(field))
    return lanes(bits(x & U16x8(repeating: 0xFF)))
  }
  fp.setLanes(pc.slotOperand(8), narrowUnsigned(bytes(10), bytes(12)))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_bytes_odd(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  @inline(__always) func bytes(_ field: Int) -> I16x8 {
    let x: U16x8 = fp.lanes(pc.slotOperand(field))
    return lanes(bits(x &>> 8))
  }
  fp.setLanes(pc.slotOperand(8), narrowUnsigned(bytes(10), bytes(12)))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}
