import WasmTypes

/// Swift's 16-byte vectors stand for v128 in typed functions, lane 0 first, and so in values.

/// A lane's type; `SIMD16<UInt8>` is a v128, `SIMD16<Int32>` is not.
public protocol WasmLane8: SIMDScalar, Hashable, Codable, Sendable {}
public protocol WasmLane16: SIMDScalar, Hashable, Codable, Sendable {}
public protocol WasmLane32: SIMDScalar, Hashable, Codable, Sendable {}
public protocol WasmLane64: SIMDScalar, Hashable, Codable, Sendable {}

extension Int8: WasmLane8 {}
extension UInt8: WasmLane8 {}
extension Int16: WasmLane16 {}
extension UInt16: WasmLane16 {}
extension Int32: WasmLane32 {}
extension UInt32: WasmLane32 {}
extension Float: WasmLane32 {}
extension Int64: WasmLane64 {}
extension UInt64: WasmLane64 {}
extension Double: WasmLane64 {}

/// A Swift vector of 16 bytes.
public protocol WasmVector: WasmValue {}

extension WasmVector {
  @inlinable public static var wasmType: ValueType { .v128 }
  @inlinable public init(slot: UInt64) { self.init(slot: slot, high: 0) }
  @inlinable public init(slot: UInt64, high: UInt64) { self = unsafeBitCast(SIMD2(slot, high), to: Self.self) }
  @inlinable public var slot: UInt64 { unsafeBitCast(self, to: SIMD2<UInt64>.self).x }
  @inlinable public var highSlot: UInt64 { unsafeBitCast(self, to: SIMD2<UInt64>.self).y }
}

extension SIMD16: WasmValue, WasmVector where Scalar: WasmLane8 {}
extension SIMD8: WasmValue, WasmVector where Scalar: WasmLane16 {}
extension SIMD4: WasmValue, WasmVector where Scalar: WasmLane32 {}
extension SIMD2: WasmValue, WasmVector where Scalar: WasmLane64 {}

extension Value {
  /// A v128 from its lanes.
  public init(_ vector: some WasmVector) { self = .v128(vector.slot, vector.highSlot) }

  /// The lanes of a v128; nil for a value of another type.
  public func lanes<V: WasmVector>(as type: V.Type = V.self) -> V? {
    guard case .v128(let low, let high) = self else { return nil }
    return V(slot: low, high: high)
  }
}
