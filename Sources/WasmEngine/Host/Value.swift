import WasmTypes

/// A WebAssembly value as the host sees it (specification 3.0, 4.2.1). Floats keep their bit patterns.
public enum Value {
  case i32(Int32)
  case i64(Int64)
  case f32(Float)
  case f64(Double)
  /// The low 64 bits (lanes 0 …) first.
  case v128(UInt64, UInt64)
  case funcref(Function?)
  /// A host object, or what a guest made external: then its value is an `AnyReference`.
  case externref(ExternReference?)
  case exnref(WasmException?)
  /// A reference of the `any` hierarchy: an i31, a structure, an array.
  case anyref(AnyReference?)

  /// The zero or null of a type; nil where a type has none.
  public static func zero(of type: ValueType) -> Value? {
    switch type {
    case .i32: .i32(0)
    case .i64: .i64(0)
    case .f32: .f32(0)
    case .f64: .f64(0)
    case .v128: .v128(0, 0)
    case .funcref: .funcref(nil)
    case .externref: .externref(nil)
    default: zero(ofReference: type)
    }
  }

  private static func zero(ofReference type: ValueType) -> Value? {
    guard let reference = type.reference, reference.isNullable else { return nil }
    return switch reference.heapType {
    case .noFunc: .funcref(nil)
    case .noExtern: .externref(nil)
    case .exn, .noExn: .exnref(nil)
    case .any, .eq, .i31, .struct, .array, .none: .anyref(nil)
    default: nil
    }
  }

  /// The value's own type: a reference's is the top of its hierarchy.
  public var type: ValueType {
    switch self {
    case .i32: .i32
    case .i64: .i64
    case .f32: .f32
    case .f64: .f64
    case .v128: .v128
    case .funcref: .funcref
    case .externref: .externref
    case .exnref: .exnref
    case .anyref: .reference(ReferenceType(.any))
    }
  }
}

/// A host object that a guest may hold and hand back, but not look into. Identity is the object's.
public final class ExternReference {
  public let value: Any

  public init(_ value: Any) { self.value = value }
}

/// A Swift type that stands for a WebAssembly number or vector type in typed functions.
public protocol WasmValue: Sendable {
  static var wasmType: ValueType { get }
  /// From the value's slot: 64 bits of which a 32-bit type uses the lower half.
  init(slot: UInt64)
  var slot: UInt64 { get }
  /// From both slots of a vector, the low 64 bits first; `high` is 0 for a number.
  init(slot: UInt64, high: UInt64)
  var highSlot: UInt64 { get }
}

extension WasmValue {
  @inlinable public init(slot: UInt64, high: UInt64) { self.init(slot: slot) }
  @inlinable public var highSlot: UInt64 { 0 }

  /// Reads a value from its slots and goes on behind them.
  @inlinable @inline(__always) init(from place: inout UnsafeRawPointer) {
    let low = place.load(as: UInt64.self)
    if Self.wasmType == .v128 {
      self.init(slot: low, high: place.load(fromByteOffset: 8, as: UInt64.self))
      place += 16
    } else {
      self.init(slot: low)
      place += 8
    }
  }

  /// Reads a value from its slots.
  @inlinable @inline(__always) init(at place: UnsafeMutableRawPointer) {
    var place = UnsafeRawPointer(place)
    self.init(from: &place)
  }

  /// Writes the value to its slots and goes on behind them.
  @inlinable @inline(__always) func write(to place: inout UnsafeMutableRawPointer) {
    place.storeBytes(of: slot, as: UInt64.self)
    place += 8
    guard Self.wasmType == .v128 else { return }
    place.storeBytes(of: highSlot, as: UInt64.self)
    place += 8
  }
}

extension Int32: WasmValue {
  @inlinable public static var wasmType: ValueType { .i32 }
  @inlinable public init(slot: UInt64) { self = Int32(truncatingIfNeeded: slot) }
  @inlinable public var slot: UInt64 { UInt64(UInt32(bitPattern: self)) }
}

extension UInt32: WasmValue {
  @inlinable public static var wasmType: ValueType { .i32 }
  @inlinable public init(slot: UInt64) { self = UInt32(truncatingIfNeeded: slot) }
  @inlinable public var slot: UInt64 { UInt64(self) }
}

extension Int64: WasmValue {
  @inlinable public static var wasmType: ValueType { .i64 }
  @inlinable public init(slot: UInt64) { self = Int64(bitPattern: slot) }
  @inlinable public var slot: UInt64 { UInt64(bitPattern: self) }
}

extension UInt64: WasmValue {
  @inlinable public static var wasmType: ValueType { .i64 }
  @inlinable public init(slot: UInt64) { self = slot }
  @inlinable public var slot: UInt64 { self }
}

extension Float: WasmValue {
  @inlinable public static var wasmType: ValueType { .f32 }
  @inlinable public init(slot: UInt64) { self = Float(bitPattern: UInt32(truncatingIfNeeded: slot)) }
  @inlinable public var slot: UInt64 { UInt64(bitPattern) }
}

extension Double: WasmValue {
  @inlinable public static var wasmType: ValueType { .f64 }
  @inlinable public init(slot: UInt64) { self = Double(bitPattern: slot) }
  @inlinable public var slot: UInt64 { bitPattern }
}
