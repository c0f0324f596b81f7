/// The vector operators that Swift's own do not match exactly (specification 3.0, 4.3), written so that each becomes a few
/// instructions of the target: no loops, no calls, no branches on lanes.

/// All 128 bits, of a vector or of a mask.
@inline(__always) func bits<V>(_ vector: V) -> U64x2 { unsafeBitCast(vector, to: U64x2.self) }

/// The same bits as lanes of another shape.
@inline(__always) func lanes<V>(_ bits: U64x2) -> V { unsafeBitCast(bits, to: V.self) }

/// Bit for bit: `a` where the mask is 1, else `b`.
@inline(__always)
func select<V>(_ mask: U64x2, _ a: V, _ b: V) -> V { lanes(bits(a) & mask | bits(b) & ~mask) }

/// Lane for lane: `a` where the mask is true, else `b`.
@inline(__always)
func select<S, V>(_ mask: SIMDMask<S>, _ a: V, _ b: V) -> V { select(bits(mask), a, b) }

// MARK: Integers

// Saturation is written lane by lane on wider integers: so the optimiser knows the instruction that does it, where masks on whole
// vectors hide it.

@inline(__always)
private func map(_ a: I8x16, _ b: I8x16, _ f: (Int32, Int32) -> Int32) -> I8x16 {
  @inline(__always) func lane(_ i: Int) -> Int8 { Int8(truncatingIfNeeded: min(max(f(Int32(a[i]), Int32(b[i])), -128), 127)) }
  return I8x16(
    lane(0), lane(1), lane(2), lane(3), lane(4), lane(5), lane(6), lane(7), lane(8), lane(9), lane(10), lane(11), lane(12),
    lane(13), lane(14), lane(15))
}

@inline(__always)
private func map(_ a: I16x8, _ b: I16x8, _ f: (Int32, Int32) -> Int32) -> I16x8 {
  @inline(__always) func lane(_ i: Int) -> Int16 {
    Int16(truncatingIfNeeded: min(max(f(Int32(a[i]), Int32(b[i])), -32768), 32767))
  }
  return I16x8(lane(0), lane(1), lane(2), lane(3), lane(4), lane(5), lane(6), lane(7))
}

@inline(__always) func addSaturating(_ a: I8x16, _ b: I8x16) -> I8x16 { map(a, b) { $0 &+ $1 } }
@inline(__always) func addSaturating(_ a: I16x8, _ b: I16x8) -> I16x8 { map(a, b) { $0 &+ $1 } }
@inline(__always) func subtractSaturating(_ a: I8x16, _ b: I8x16) -> I8x16 { map(a, b) { $0 &- $1 } }
@inline(__always) func subtractSaturating(_ a: I16x8, _ b: I16x8) -> I16x8 { map(a, b) { $0 &- $1 } }

@inline(__always)
func addSaturating(_ a: U8x16, _ b: U8x16) -> U8x16 {
  let sum = a &+ b
  return lanes(bits(sum .< a) | bits(sum))
}

@inline(__always)
func addSaturating(_ a: U16x8, _ b: U16x8) -> U16x8 {
  let sum = a &+ b
  return lanes(bits(sum .< a) | bits(sum))
}

@inline(__always) func subtractSaturating(_ a: U8x16, _ b: U8x16) -> U8x16 { lanes(bits(a .> b) & bits(a &- b)) }
@inline(__always) func subtractSaturating(_ a: U16x8, _ b: U16x8) -> U16x8 { lanes(bits(a .> b) & bits(a &- b)) }

@inline(__always)
func narrowSigned(_ a: I16x8, _ b: I16x8) -> I8x16 {
  @inline(__always) func lane(_ x: Int16) -> Int8 { Int8(truncatingIfNeeded: min(max(Int32(x), -128), 127)) }
  return I8x16(
    lane(a[0]), lane(a[1]), lane(a[2]), lane(a[3]), lane(a[4]), lane(a[5]), lane(a[6]), lane(a[7]), lane(b[0]), lane(b[1]),
    lane(b[2]), lane(b[3]), lane(b[4]), lane(b[5]), lane(b[6]), lane(b[7]))
}

@inline(__always)
func narrowUnsigned(_ a: I16x8, _ b: I16x8) -> U8x16 {
  @inline(__always) func lane(_ x: Int16) -> UInt8 { UInt8(truncatingIfNeeded: min(max(Int32(x), 0), 255)) }
  return U8x16(
    lane(a[0]), lane(a[1]), lane(a[2]), lane(a[3]), lane(a[4]), lane(a[5]), lane(a[6]), lane(a[7]), lane(b[0]), lane(b[1]),
    lane(b[2]), lane(b[3]), lane(b[4]), lane(b[5]), lane(b[6]), lane(b[7]))
}

@inline(__always)
func narrowSigned(_ a: I32x4, _ b: I32x4) -> I16x8 {
  @inline(__always) func lane(_ x: Int32) -> Int16 { Int16(truncatingIfNeeded: min(max(Int64(x), -32768), 32767)) }
  return I16x8(lane(a[0]), lane(a[1]), lane(a[2]), lane(a[3]), lane(b[0]), lane(b[1]), lane(b[2]), lane(b[3]))
}

@inline(__always)
func narrowUnsigned(_ a: I32x4, _ b: I32x4) -> U16x8 {
  @inline(__always) func narrowed(_ x: I32x4) -> SIMD4<UInt16> {
    let positive: I32x4 = lanes(bits(x) & bits(x .> I32x4()))
    // Ones in all lanes that are too great.
    let saturated: I32x4 = lanes(bits(positive) | bits(positive .> I32x4(repeating: 65535)))
    return SIMD4(truncatingIfNeeded: saturated)
  }
  return U16x8(lowHalf: narrowed(a), highHalf: narrowed(b))
}

@inline(__always)
func popcount(_ a: U8x16) -> U8x16 {
  let pairs = a &- ((a &>> 1) & U8x16(repeating: 0x55))
  let mask = U8x16(repeating: 0x33)
  let nibbles = (pairs & mask) &+ ((pairs &>> 2) & mask)
  return (nibbles &+ (nibbles &>> 4)) & U8x16(repeating: 0x0F)
}

/// Products of 16-bit lanes, in pairs added to 32 bits. Only two products of the least number pass 2^31, where the sum wraps.
@inline(__always)
func dotProduct(_ a: I16x8, _ b: I16x8) -> I32x4 {
  let products = SIMD8<Int32>(truncatingIfNeeded: a) &* SIMD8<Int32>(truncatingIfNeeded: b)
  return products.evenHalf &+ products.oddHalf
}

/// (a × b + 2^14) / 2^15, saturated: from the halves of the product. Only −1 × −1 passes the range, by one, and no other product has
/// the least number for a result.
@inline(__always)
func q15Multiply(_ a: I16x8, _ b: I16x8) -> I16x8 {
  let product = SIMD8<Int32>(truncatingIfNeeded: a) &* SIMD8<Int32>(truncatingIfNeeded: b)
  let high = I16x8(truncatingIfNeeded: product &>> 16)
  let low: U16x8 = lanes(bits(a &* b))
  let rounded = (high &<< 1) &+ I16x8(truncatingIfNeeded: ((low &>> 14) &+ 1) &>> 1)
  return lanes(bits(rounded) ^ bits(rounded .== I16x8(repeating: .min)))
}

/// Products of 8-bit lanes, in pairs added to 16 bits and saturated: only two products of the least number pass the range, by one.
@inline(__always)
func dotProduct(_ a: I8x16, _ b: I8x16) -> I16x8 {
  let (x, y): (I16x8, I16x8) = (lanes(bits(a)), lanes(bits(b)))
  let sum = (((x &<< 8) &>> 8) &* ((y &<< 8) &>> 8)) &+ ((x &>> 8) &* (y &>> 8))
  let overflow: I16x8 = lanes(bits(sum .== I16x8(repeating: .min)))
  return sum ^ overflow
}

// Sums of neighbours, twice as wide: the lower of two is moved up and down again to extend it.

@inline(__always)
func addPairs(_ a: I8x16) -> I16x8 {
  let pairs: I16x8 = lanes(bits(a))
  return ((pairs &<< 8) &>> 8) &+ (pairs &>> 8)
}

@inline(__always)
func addPairs(_ a: U8x16) -> U16x8 {
  let pairs: U16x8 = lanes(bits(a))
  return ((pairs &<< 8) &>> 8) &+ (pairs &>> 8)
}

@inline(__always)
func addPairs(_ a: I16x8) -> I32x4 {
  let pairs: I32x4 = lanes(bits(a))
  return ((pairs &<< 16) &>> 16) &+ (pairs &>> 16)
}

@inline(__always)
func addPairs(_ a: U16x8) -> U32x4 {
  let pairs: U32x4 = lanes(bits(a))
  return ((pairs &<< 16) &>> 16) &+ (pairs &>> 16)
}

/// (a + b + 1) / 2
@inline(__always) func average(_ a: U8x16, _ b: U8x16) -> U8x16 { (a | b) &- ((a ^ b) &>> 1) }
@inline(__always) func average(_ a: U16x8, _ b: U16x8) -> U16x8 { (a | b) &- ((a ^ b) &>> 1) }

// Products twice as wide as their factors.

@inline(__always)
func multiplyWide(_ a: SIMD8<Int8>, _ b: SIMD8<Int8>) -> I16x8 { I16x8(truncatingIfNeeded: a) &* I16x8(truncatingIfNeeded: b) }

@inline(__always)
func multiplyWide(_ a: SIMD8<UInt8>, _ b: SIMD8<UInt8>) -> U16x8 { U16x8(truncatingIfNeeded: a) &* U16x8(truncatingIfNeeded: b) }

@inline(__always)
func multiplyWide(_ a: SIMD4<Int16>, _ b: SIMD4<Int16>) -> I32x4 { I32x4(truncatingIfNeeded: a) &* I32x4(truncatingIfNeeded: b) }

@inline(__always)
func multiplyWide(_ a: SIMD4<UInt16>, _ b: SIMD4<UInt16>) -> U32x4 {
  U32x4(truncatingIfNeeded: a) &* U32x4(truncatingIfNeeded: b)
}

@inline(__always)
func multiplyWide(_ a: SIMD2<Int32>, _ b: SIMD2<Int32>) -> I64x2 { I64x2(truncatingIfNeeded: a) &* I64x2(truncatingIfNeeded: b) }

@inline(__always)
func multiplyWide(_ a: SIMD2<UInt32>, _ b: SIMD2<UInt32>) -> U64x2 {
  U64x2(truncatingIfNeeded: a) &* U64x2(truncatingIfNeeded: b)
}

// MARK: Tests

@inline(__always)
func isAnyTrue(_ a: U64x2) -> UInt32 { a.x | a.y != 0 ? 1 : 0 }

/// 1 where no lane compared equal to zero.
@inline(__always)
func isNone<S>(_ zeros: SIMDMask<S>) -> UInt32 {
  let bits = bits(zeros)
  return bits.x | bits.y == 0 ? 1 : 0
}

/// The sign bits of bytes, side by side: the multiplication moves bit 8i + 7 to bit 56 + i.
@inline(__always)
private func gatherSigns(_ bytes: UInt64) -> UInt32 {
  UInt32(truncatingIfNeeded: ((bytes & 0x8080_8080_8080_8080) &* 0x0002_0408_1020_4081) &>> 56)
}

@inline(__always)
func bitmask(_ a: I8x16) -> UInt32 { gatherSigns(bits(a).x) | gatherSigns(bits(a).y) &<< 8 }

@inline(__always)
func bitmask(_ a: I16x8) -> UInt32 {
  let signs = bits(a .< I16x8()) & bits(I16x8(1, 2, 4, 8, 16, 32, 64, 128))
  let both = signs.x | signs.y
  let folded = both | both &>> 32
  return UInt32(truncatingIfNeeded: (folded | folded &>> 16) & 0xFF)
}

@inline(__always)
func bitmask(_ a: I32x4) -> UInt32 {
  let signs = bits(a .< I32x4()) & bits(I32x4(1, 2, 4, 8))
  let both = signs.x | signs.y
  return UInt32(truncatingIfNeeded: both | both &>> 32)
}

@inline(__always)
func bitmask(_ a: U64x2) -> UInt32 { UInt32(truncatingIfNeeded: a.x &>> 63 | (a.y &>> 63) &<< 1) }

// MARK: Choosing lanes

/// The bytes of the vector at `slot` that `indices` name; 0 where an index is past the end.
@inline(__always)
func swizzle(_ vector: UnsafeMutableRawPointer, _ indices: U8x16) -> U8x16 {
  let safe = bits(indices & U8x16(repeating: 15))
  @inline(__always) func byte(_ word: UInt64, _ shift: UInt64) -> UInt8 {
    vector.load(fromByteOffset: Int(UInt8(truncatingIfNeeded: word &>> shift)), as: UInt8.self)
  }
  let (x, y) = (safe.x, safe.y)
  let bytes = U8x16(
    byte(x, 0), byte(x, 8), byte(x, 16), byte(x, 24), byte(x, 32), byte(x, 40), byte(x, 48), byte(x, 56),
    byte(y, 0), byte(y, 8), byte(y, 16), byte(y, 24), byte(y, 32), byte(y, 40), byte(y, 48), byte(y, 56))
  return lanes(bits(bytes) & bits(indices .< U8x16(repeating: 16)))
}

@inline(__always)
func zip(_ a: SIMD8<UInt8>, _ b: SIMD8<UInt8>) -> U8x16 {
  U8x16(a[0], b[0], a[1], b[1], a[2], b[2], a[3], b[3], a[4], b[4], a[5], b[5], a[6], b[6], a[7], b[7])
}

@inline(__always)
func zip(_ a: SIMD4<UInt16>, _ b: SIMD4<UInt16>) -> U16x8 { U16x8(a[0], b[0], a[1], b[1], a[2], b[2], a[3], b[3]) }

@inline(__always)
func zip(_ a: SIMD2<UInt32>, _ b: SIMD2<UInt32>) -> U32x4 { U32x4(a[0], b[0], a[1], b[1]) }
