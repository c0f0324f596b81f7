/// The numeric operators that Swift's own do not match exactly (specification 3.0, 4.3).

@inline(__always)
func rotateLeft<T: FixedWidthInteger & UnsignedInteger>(_ a: T, _ b: T) -> T { (a &<< b) | (a &>> (0 &- b)) }

@inline(__always)
func rotateRight<T: FixedWidthInteger & UnsignedInteger>(_ a: T, _ b: T) -> T { (a &>> b) | (a &<< (0 &- b)) }

@inline(__always)
func divideSigned<T: FixedWidthInteger & SignedInteger>(_ a: T, _ b: T) -> Checked<T> {
  guard b != 0 else { return Checked(trap: .integerDivideByZero, 0) }
  guard !(b == -1 && a == T.min) else { return Checked(trap: .integerOverflow, 0) }
  return Checked(a.dividedReportingOverflow(by: b).partialValue)
}

@inline(__always)
func divideUnsigned<T: FixedWidthInteger & UnsignedInteger>(_ a: T, _ b: T) -> Checked<T> {
  guard b != 0 else { return Checked(trap: .integerDivideByZero, 0) }
  return Checked(a.dividedReportingOverflow(by: b).partialValue)
}

@inline(__always)
func remainderSigned<T: FixedWidthInteger & SignedInteger>(_ a: T, _ b: T) -> Checked<T> {
  guard b != 0 else { return Checked(trap: .integerDivideByZero, 0) }
  guard b != -1 else { return Checked(0) }
  return Checked(a.remainderReportingOverflow(dividingBy: b).partialValue)
}

@inline(__always)
func divideUnsignedRemainder<T: FixedWidthInteger & UnsignedInteger>(_ a: T, _ b: T) -> Checked<T> {
  guard b != 0 else { return Checked(trap: .integerDivideByZero, 0) }
  return Checked(a.remainderReportingOverflow(dividingBy: b).partialValue)
}

/// fmin: a NaN wins, and −0 is less than +0.
@inline(__always)
func wasmMinimum<T: BinaryFloatingPoint>(_ a: T, _ b: T) -> T {
  if a < b { return a }
  if b < a { return b }
  if a == b { return a.sign == .minus ? a : b }
  return a + b
}

@inline(__always)
func wasmMaximum<T: BinaryFloatingPoint>(_ a: T, _ b: T) -> T {
  if a > b { return a }
  if b > a { return b }
  if a == b { return a.sign == .minus ? b : a }
  return a + b
}

// Sign operations work on bits: they keep a NaN's payload and do not quiet it.

@inline(__always) func wasmAbsolute(_ a: Float) -> Float { Float(bitPattern: a.bitPattern & 0x7FFF_FFFF) }
@inline(__always) func wasmAbsolute(_ a: Double) -> Double { Double(bitPattern: a.bitPattern & 0x7FFF_FFFF_FFFF_FFFF) }
@inline(__always) func wasmNegate(_ a: Float) -> Float { Float(bitPattern: a.bitPattern ^ 0x8000_0000) }
@inline(__always) func wasmNegate(_ a: Double) -> Double { Double(bitPattern: a.bitPattern ^ 0x8000_0000_0000_0000) }

@inline(__always)
func wasmCopySign(_ a: Float, _ b: Float) -> Float {
  Float(bitPattern: a.bitPattern & 0x7FFF_FFFF | b.bitPattern & 0x8000_0000)
}

@inline(__always)
func wasmCopySign(_ a: Double, _ b: Double) -> Double {
  Double(bitPattern: a.bitPattern & 0x7FFF_FFFF_FFFF_FFFF | b.bitPattern & 0x8000_0000_0000_0000)
}

/// The greatest float below the range of `I` and the least above it: a float strictly between them truncates into `I`.
@inline(__always)
private func truncationBounds<F: BinaryFloatingPoint, I: FixedWidthInteger>(_: F.Type, _: I.Type) -> (F, F) {
  // 2^width is a float of either type; one below the minimum is one only where the significand has the bits.
  let upper = F(sign: .plus, exponent: F.Exponent(I.isSigned ? I.bitWidth - 1 : I.bitWidth), significand: 1)
  let lower: F = I.isSigned ? -upper - (F.significandBitCount >= I.bitWidth ? 1 : 0) : -1
  return (lower, upper)
}

@inline(__always)
private func isInRange<F: BinaryFloatingPoint, I: FixedWidthInteger>(_ a: F, _: I.Type) -> Bool {
  let (lower, upper) = truncationBounds(F.self, I.self)
  // Where minimum − 1 is not a float, the bound is the minimum itself and belongs to the range.
  return I.isSigned && F.significandBitCount < I.bitWidth ? a >= lower && a < upper : a > lower && a < upper
}

/// `convert` is the conversion of the concrete types: a generic one would be a call of a slow function.
@inline(__always)
func truncate<F: BinaryFloatingPoint, I: FixedWidthInteger>(_ a: F, _ convert: (F) -> I) -> Checked<I> {
  guard a == a else { return Checked(trap: .invalidConversionToInteger, 0) }
  guard isInRange(a, I.self) else { return Checked(trap: .integerOverflow, 0) }
  return Checked(convert(a))
}

@inline(__always)
func saturate<F: BinaryFloatingPoint, I: FixedWidthInteger>(_ a: F, _ convert: (F) -> I) -> I {
  guard a == a else { return 0 }
  guard isInRange(a, I.self) else { return a < 0 ? I.min : I.max }
  return convert(a)
}
