/// Floating-point lanes: minimum and maximum, rounding and conversion with the specification's zeros and NaNs (3.0, 4.3).
///
/// RATIONALE. Swift rounds and converts lane by lane, by calls or with a check each. The classic constants do it on whole vectors and on
/// the oldest instruction sets: a float of magnitude 2^23 (a double of 2^52) has no fraction, so adding it rounds to an integer.

@inline(__always) private func signs(_ a: F32x4) -> U64x2 { bits(a) & U64x2(repeating: 0x8000_0000_8000_0000) }
@inline(__always) private func signs(_ a: F64x2) -> U64x2 { bits(a) & U64x2(repeating: 0x8000_0000_0000_0000) }

@inline(__always)
func wasmAbsolute(_ a: F32x4) -> F32x4 {
  // In lanes of 32 bits: so the optimiser knows that no lane is negative, and `squareRoot` needs no call for those.
  unsafeBitCast(unsafeBitCast(a, to: U32x4.self) & U32x4(repeating: 0x7FFF_FFFF), to: F32x4.self)
}

@inline(__always) func wasmAbsolute(_ a: F64x2) -> F64x2 { lanes(bits(a) & U64x2(repeating: 0x7FFF_FFFF_FFFF_FFFF)) }
@inline(__always) func wasmNegate(_ a: F32x4) -> F32x4 { lanes(bits(a) ^ U64x2(repeating: 0x8000_0000_8000_0000)) }
@inline(__always) func wasmNegate(_ a: F64x2) -> F64x2 { lanes(bits(a) ^ U64x2(repeating: 0x8000_0000_0000_0000)) }

// An instruction gives its second operand where the two are equal. Those differ at most in the sign of zero: of both orders `|` makes
// the least, `&` the greatest. The sum of two floats of which one is a NaN is that NaN, quiet.

@inline(__always)
func wasmMinimum(_ a: F32x4, _ b: F32x4) -> F32x4 {
  let (first, second) = (b.replacing(with: a, where: a .< b), a.replacing(with: b, where: b .< a))
  return select((a .!= a) .| (b .!= b), a + b, lanes(bits(first) | bits(second)))
}

@inline(__always)
func wasmMaximum(_ a: F32x4, _ b: F32x4) -> F32x4 {
  let (first, second) = (b.replacing(with: a, where: a .> b), a.replacing(with: b, where: b .> a))
  return select((a .!= a) .| (b .!= b), a + b, lanes(bits(first) & bits(second)))
}

@inline(__always)
func wasmMinimum(_ a: F64x2, _ b: F64x2) -> F64x2 {
  let (first, second) = (b.replacing(with: a, where: a .< b), a.replacing(with: b, where: b .< a))
  return select((a .!= a) .| (b .!= b), a + b, lanes(bits(first) | bits(second)))
}

@inline(__always)
func wasmMaximum(_ a: F64x2, _ b: F64x2) -> F64x2 {
  let (first, second) = (b.replacing(with: a, where: a .> b), a.replacing(with: b, where: b .> a))
  return select((a .!= a) .| (b .!= b), a + b, lanes(bits(first) & bits(second)))
}

/// The root of the magnitude is a plain instruction; a negative number's is a NaN, −0's is −0.
@inline(__always)
func squareRoot(_ a: F32x4) -> F32x4 {
  let root = bits(wasmAbsolute(a).squareRoot()) | signs(a)
  return select(a .< F32x4(), F32x4(repeating: .nan), lanes(root))
}

@inline(__always)
func squareRoot(_ a: F64x2) -> F64x2 {
  let root = bits(wasmAbsolute(a).squareRoot()) | signs(a)
  return select(a .< F64x2(), F64x2(repeating: .nan), lanes(root))
}

// MARK: Rounding

/// Rounds magnitudes with `round` and gives them back their signs. What has no fraction stays, a NaN becomes quiet.
@inline(__always)
private func rounding(_ a: F32x4, _ round: (_ nearest: F32x4) -> F32x4) -> F32x4 {
  let magic = F32x4(repeating: 0x1p23)
  let magnitude = wasmAbsolute(a)
  let nearest: F32x4 = lanes(bits((magnitude + magic) - magic) | signs(a))
  let rounded: F32x4 = lanes(bits(wasmAbsolute(round(nearest))) | signs(a))
  return select(magnitude .< magic, rounded, a + F32x4())
}

@inline(__always)
private func rounding(_ a: F64x2, _ round: (_ nearest: F64x2) -> F64x2) -> F64x2 {
  let magic = F64x2(repeating: 0x1p52)
  let magnitude = wasmAbsolute(a)
  let nearest: F64x2 = lanes(bits((magnitude + magic) - magic) | signs(a))
  let rounded: F64x2 = lanes(bits(wasmAbsolute(round(nearest))) | signs(a))
  return select(magnitude .< magic, rounded, a + F64x2())
}

/// 1.0 in the lanes of the mask, 0.0 in the others.
@inline(__always) private func ones<S>(_ mask: SIMDMask<S>) -> F32x4 { lanes(bits(mask) & bits(F32x4(repeating: 1))) }
@inline(__always) private func ones<S>(_ mask: SIMDMask<S>) -> F64x2 { lanes(bits(mask) & bits(F64x2(repeating: 1))) }

@inline(__always) func nearest(_ a: F32x4) -> F32x4 { rounding(a) { $0 } }
@inline(__always) func nearest(_ a: F64x2) -> F64x2 { rounding(a) { $0 } }
@inline(__always) func ceiling(_ a: F32x4) -> F32x4 { rounding(a) { $0 + ones($0 .< a) } }
@inline(__always) func ceiling(_ a: F64x2) -> F64x2 { rounding(a) { $0 + ones($0 .< a) } }
@inline(__always) func floor(_ a: F32x4) -> F32x4 { rounding(a) { $0 - ones($0 .> a) } }
@inline(__always) func floor(_ a: F64x2) -> F64x2 { rounding(a) { $0 - ones($0 .> a) } }

@inline(__always)
func truncated(_ a: F32x4) -> F32x4 {
  rounding(a) {
    let magnitude = wasmAbsolute($0)
    return magnitude - ones(magnitude .> wasmAbsolute(a))
  }
}

@inline(__always)
func truncated(_ a: F64x2) -> F64x2 {
  rounding(a) {
    let magnitude = wasmAbsolute($0)
    return magnitude - ones(magnitude .> wasmAbsolute(a))
  }
}

// MARK: Conversion to integers

/// Two integral doubles in 32 bits, the greater ones as `high`: after adding 1.5 × 2^52 an integer stands in the low half of the
/// double's bits.
@inline(__always)
private func words(_ a: F64x2, _ high: Double) -> U64x2 {
  let high = F64x2(repeating: high)
  return bits(a.replacing(with: high, where: a .> high) + F64x2(repeating: 0x1.8p52))
}

@inline(__always)
private func lowWords(_ a: U64x2, _ b: U64x2) -> U32x4 { SIMD8<UInt32>(lowHalf: lanes(a), highHalf: lanes(b)).evenHalf }

/// `low` is a float exactly, `high` need not be.
@inline(__always)
private func saturate(_ a: F32x4, _ low: Float, _ high: Double) -> U32x4 {
  let number: F32x4 = lanes(bits(a) & bits(a .== a))
  let low = F32x4(repeating: low)
  let whole = truncated(number.replacing(with: low, where: number .< low))
  return lowWords(words(F64x2(whole.lowHalf), high), words(F64x2(whole.highHalf), high))
}

@inline(__always)
private func saturate(_ a: F64x2, _ low: Double, _ high: Double) -> U32x4 {
  let number: F64x2 = lanes(bits(a) & bits(a .== a))
  let low = F64x2(repeating: low)
  return lowWords(words(truncated(number.replacing(with: low, where: number .< low)), high), U64x2())
}

@inline(__always) func saturateSigned(_ a: F32x4) -> U32x4 { saturate(a, -2_147_483_648, 2_147_483_647) }
@inline(__always) func saturateUnsigned(_ a: F32x4) -> U32x4 { saturate(a, 0, 4_294_967_295) }
@inline(__always) func saturateSigned(_ a: F64x2) -> U32x4 { saturate(a, -2_147_483_648, 2_147_483_647) }
@inline(__always) func saturateUnsigned(_ a: F64x2) -> U32x4 { saturate(a, 0, 4_294_967_295) }
