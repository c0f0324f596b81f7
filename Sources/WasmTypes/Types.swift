/// A heap type: the classifier of what a reference may point to (specification 3.0, 2.3.4).
///
/// Abstract types are the twelve named ones; a concrete type is an index: into the module's types where it was read from
/// a module, into the store's canonical types at run time.
public struct HeapType: Sendable, Hashable {
  @usableFromInline let bits: UInt32

  @inlinable init(bits: UInt32) { self.bits = bits }

  @inlinable public static func == (left: HeapType, right: HeapType) -> Bool { left.bits == right.bits }

  /// A defined type, by its index (below 2^24).
  @inlinable public static func concrete(_ index: Int) -> HeapType { HeapType(bits: UInt32(truncatingIfNeeded: index) << 4 | 15) }

  @inlinable public static var any: HeapType { HeapType(bits: 0) }
  @inlinable public static var eq: HeapType { HeapType(bits: 1) }
  @inlinable public static var i31: HeapType { HeapType(bits: 2) }
  @inlinable public static var `struct`: HeapType { HeapType(bits: 3) }
  @inlinable public static var array: HeapType { HeapType(bits: 4) }
  @inlinable public static var none: HeapType { HeapType(bits: 5) }
  @inlinable public static var `func`: HeapType { HeapType(bits: 6) }
  @inlinable public static var noFunc: HeapType { HeapType(bits: 7) }
  @inlinable public static var extern: HeapType { HeapType(bits: 8) }
  @inlinable public static var noExtern: HeapType { HeapType(bits: 9) }
  @inlinable public static var exn: HeapType { HeapType(bits: 10) }
  @inlinable public static var noExn: HeapType { HeapType(bits: 11) }
  /// The type of a reference in unreachable code, below every other.
  @inlinable public static var bottom: HeapType { HeapType(bits: 12) }

  /// The index of a concrete type, or nil for an abstract one.
  @inlinable public var index: Int? { bits & 15 == 15 ? Int(bits >> 4) : nil }

  /// The text format's word for an abstract type.
  public var name: String {
    switch self {
    case .any: "any"
    case .eq: "eq"
    case .i31: "i31"
    case .struct: "struct"
    case .array: "array"
    case .none: "none"
    case .func: "func"
    case .noFunc: "nofunc"
    case .extern: "extern"
    case .noExtern: "noextern"
    case .exn: "exn"
    case .noExn: "noexn"
    case .bottom: "bottom"
    default: "\(index ?? 0)"
    }
  }
}

/// A reference type: a heap type and whether null is one of its values (2.3.5).
public struct ReferenceType: Sendable, Hashable, CustomStringConvertible {
  public var heapType: HeapType
  public var isNullable: Bool

  @inlinable public init(_ heapType: HeapType, nullable: Bool = true) {
    self.heapType = heapType
    self.isNullable = nullable
  }

  @inlinable public static var funcref: ReferenceType { ReferenceType(.func) }
  @inlinable public static var externref: ReferenceType { ReferenceType(.extern) }
  @inlinable public static var exnref: ReferenceType { ReferenceType(.exn) }

  public var description: String {
    if isNullable, heapType.index == nil {
      switch heapType {
      case .none: return "nullref"
      case .noFunc: return "nullfuncref"
      case .noExtern: return "nullexternref"
      case .noExn: return "nullexnref"
      default: return heapType.name + "ref"
      }
    }
    return "(ref \(isNullable ? "null " : "")\(heapType.name))"
  }
}

/// A value type (2.3.6), in one word so that the validator compares types as integers.
public struct ValueType: Sendable, Hashable, CustomStringConvertible {
  @usableFromInline let bits: UInt32

  @inlinable init(bits: UInt32) { self.bits = bits }

  @inlinable public static func == (left: ValueType, right: ValueType) -> Bool { left.bits == right.bits }

  // Computed rather than stored, so that other modules see the numbers.
  @inlinable public static var i32: ValueType { ValueType(bits: 1) }
  @inlinable public static var i64: ValueType { ValueType(bits: 2) }
  @inlinable public static var f32: ValueType { ValueType(bits: 3) }
  @inlinable public static var f64: ValueType { ValueType(bits: 4) }
  @inlinable public static var v128: ValueType { ValueType(bits: 5) }
  /// The type of an operand popped from the polymorphic stack of unreachable code.
  @inlinable public static var bottom: ValueType { ValueType(bits: 0) }
  @inlinable public static var funcref: ValueType { .reference(.funcref) }
  @inlinable public static var externref: ValueType { .reference(.externref) }
  @inlinable public static var exnref: ValueType { .reference(.exnref) }

  /// A reference type as a value type.
  @inlinable public static func reference(_ type: ReferenceType) -> ValueType {
    ValueType(bits: type.heapType.bits << 4 | (type.isNullable ? 8 : 0) | 6)
  }

  /// The type in a row of the instruction table. An address has no type of its own: nil.
  @inlinable public init?(_ operand: OperandType) {
    guard operand != .address else { return nil }
    self.init(bits: UInt32(operand.rawValue))
  }

  /// The reference type, or nil for numbers and vectors.
  @inlinable public var reference: ReferenceType? {
    bits & 7 == 6 ? ReferenceType(HeapType(bits: bits >> 4), nullable: bits & 8 != 0) : nil
  }

  @inlinable public var isReference: Bool { bits & 7 == 6 }

  /// True for i32, i64, f32 and f64.
  @inlinable public var isNumber: Bool { bits >= 1 && bits <= 4 }

  /// True where a local of the type has a default value: numbers, vectors and nullable references.
  @inlinable public var isDefaultable: Bool { !isReference || bits & 8 != 0 }

  public var description: String {
    switch self {
    case .i32: "i32"
    case .i64: "i64"
    case .f32: "f32"
    case .f64: "f64"
    case .v128: "v128"
    default: reference?.description ?? "bottom"
    }
  }
}

/// The type of a structure's field or an array's element: a value type or a packed integer (2.3.10).
public enum StorageType: Sendable, Hashable {
  case value(ValueType)
  case i8
  case i16

  /// The type of the value that is read from or written to the field.
  public var unpacked: ValueType {
    if case .value(let type) = self { type } else { .i32 }
  }
}

/// A field type: what is stored and whether it may be changed (2.3.10).
public struct FieldType: Sendable, Hashable {
  public var storage: StorageType
  public var isMutable: Bool

  public init(_ storage: StorageType, mutable: Bool) {
    self.storage = storage
    self.isMutable = mutable
  }
}

/// A function type: parameters to results (2.3.8).
public struct FunctionType: Sendable, Hashable, CustomStringConvertible {
  public var parameters: [ValueType]
  public var results: [ValueType]

  public init(_ parameters: [ValueType] = [], _ results: [ValueType] = []) {
    self.parameters = parameters
    self.results = results
  }

  public var description: String {
    "[\(parameters.map(\.description).joined(separator: " "))] -> [\(results.map(\.description).joined(separator: " "))]"
  }
}

/// A composite type: function, structure or array (2.3.9).
public enum CompositeType: Sendable, Hashable {
  case function(FunctionType)
  case structure([FieldType])
  case array(FieldType)
}

/// A sub type: a composite type, the types that it declares itself below, and whether others may declare themselves below it (2.3.11).
public struct SubType: Sendable, Hashable {
  public var isFinal: Bool
  /// Type indices; at most one in WebAssembly 3.0.
  public var supertypes: [Int]
  public var composite: CompositeType

  public init(_ composite: CompositeType, isFinal: Bool = true, supertypes: [Int] = []) {
    self.composite = composite
    self.isFinal = isFinal
    self.supertypes = supertypes
  }

  /// The function type, or nil for another composite type.
  public var function: FunctionType? {
    if case .function(let type) = composite { type } else { nil }
  }
}

/// The type of addresses into a memory or a table (2.3.12).
public enum AddressType: Sendable, Hashable {
  case i32
  case i64

  public var valueType: ValueType { self == .i32 ? .i32 : .i64 }
}

/// The limits of a memory (in pages) or a table (in elements) (2.3.13).
public struct Limits: Sendable, Hashable {
  public var minimum: UInt64
  public var maximum: UInt64?

  public init(minimum: UInt64, maximum: UInt64? = nil) {
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// A memory type (2.3.14).
public struct MemoryType: Sendable, Hashable {
  public var limits: Limits
  public var addressType: AddressType
  public var isShared: Bool
  /// The base-2 logarithm of the page size in bytes: 16, or 0 with custom page sizes.
  public var pageSizeLog2: UInt8

  public init(_ limits: Limits, addressType: AddressType = .i32, shared: Bool = false, pageSizeLog2: UInt8 = 16) {
    self.limits = limits
    self.addressType = addressType
    self.isShared = shared
    self.pageSizeLog2 = pageSizeLog2
  }
}

/// A table type (2.3.15).
public struct TableType: Sendable, Hashable {
  public var element: ReferenceType
  public var limits: Limits
  public var addressType: AddressType

  public init(_ element: ReferenceType, _ limits: Limits, addressType: AddressType = .i32) {
    self.element = element
    self.limits = limits
    self.addressType = addressType
  }
}

/// A global type (2.3.16).
public struct GlobalType: Sendable, Hashable {
  public var value: ValueType
  public var isMutable: Bool

  public init(_ value: ValueType, mutable: Bool = false) {
    self.value = value
    self.isMutable = mutable
  }
}

/// The type of something imported or exported (2.3.17). Functions and tags name their type by its index.
public enum ExternalType: Sendable, Hashable {
  case function(typeIndex: Int)
  case table(TableType)
  case memory(MemoryType)
  case global(GlobalType)
  case tag(typeIndex: Int)

  /// The specification's word for the kind.
  public var kindName: String {
    switch self {
    case .function: "function"
    case .table: "table"
    case .memory: "memory"
    case .global: "global"
    case .tag: "tag"
    }
  }
}
