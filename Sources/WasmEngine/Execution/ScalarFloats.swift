/// Rounding and square roots of single floats, without calls: baseline x86-64 rounds in a library, and so does `squareRoot` where the
/// optimiser cannot tell that its operand is not negative.

/// What a float needs to be rounded by adding and subtracting the power of two above which floats have no fraction.
protocol RoundableFloat: BinaryFloatingPoint {
  static var integral: Self { get }
  var magnitudeBits: Self { get }
  func withSign(of other: Self) -> Self
}

extension Float: RoundableFloat {
  @inline(__always) static var integral: Float { 0x1p23 }
  @inline(__always) var magnitudeBits: Float { wasmAbsolute(self) }
  @inline(__always) func withSign(of other: Float) -> Float { wasmCopySign(self, other) }
}

extension Double: RoundableFloat {
  @inline(__always) static var integral: Double { 0x1p52 }
  @inline(__always) var magnitudeBits: Double { wasmAbsolute(self) }
  @inline(__always) func withSign(of other: Double) -> Double { wasmCopySign(self, other) }
}

/// Rounds to the nearest integer, ties to even, then lets `adjust` step to a neighbour. A result has its operand's sign, zero too; what
/// has no fraction stays, and a NaN becomes quiet.
@inline(__always)
private func rounding<F: RoundableFloat>(_ a: F, _ adjust: (_ nearest: F) -> F) -> F {
  let magnitude = a.magnitudeBits
  guard magnitude < F.integral else { return a == a ? a : a + a }
  let nearest = ((magnitude + F.integral) - F.integral).withSign(of: a)
  return adjust(nearest).withSign(of: a)
}

@inline(__always) func wasmNearest<F: RoundableFloat>(_ a: F) -> F { rounding(a) { $0 } }
@inline(__always) func wasmFloor<F: RoundableFloat>(_ a: F) -> F { rounding(a) { $0 > a ? $0 - 1 : $0 } }
@inline(__always) func wasmCeiling<F: RoundableFloat>(_ a: F) -> F { rounding(a) { $0 < a ? $0 + 1 : $0 } }

@inline(__always)
func wasmTruncate<F: RoundableFloat>(_ a: F) -> F {
  rounding(a) { nearest in
    let (rounded, magnitude) = (nearest.magnitudeBits, a.magnitudeBits)
    return rounded > magnitude ? rounded - 1 : rounded
  }
}

/// The root of the magnitude is a plain instruction; a negative number's is a NaN, −0's is −0.
@inline(__always)
func wasmSquareRoot<F: RoundableFloat>(_ a: F) -> F {
  a < 0 ? .nan : a.magnitudeBits.squareRoot().withSign(of: a)
}
