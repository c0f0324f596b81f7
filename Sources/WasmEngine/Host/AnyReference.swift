import WasmTypes

/// A reference of the `any` hierarchy as the host holds it: an i31, a structure, an array, or a host object that a guest converted.
///
/// It keeps its object alive; objects do not move. As everything of a store, it is confined to the store's task.
public final class AnyReference {
  public let store: Store
  let bits: UInt64
  private let handle: Int

  /// What a reference means.
  public enum Kind: Sendable, Hashable { case i31, structure, array, exception, host }

  init(store: Store, bits: UInt64) {
    self.store = store
    self.bits = bits
    handle = store.handles.retain(bits)
  }

  deinit { store.handles.release(handle) }

  /// An `i31` of the lower 31 bits of a number.
  public convenience init(store: Store, i31 value: Int32) {
    self.init(store: store, bits: ReferenceBits.i31(UInt32(bitPattern: value)))
  }

  /// A host object as `any.convert_extern` makes it.
  public convenience init(store: Store, host object: ExternReference) { self.init(store: store, bits: store.bits(of: object)) }

  /// Makes a structure of a type of the store, such as a function's or a global's type names.
  ///
  /// - Throws: `.link` where the type is no structure or the values do not fit it, `.resource` where the heap is full.
  public convenience init(store: Store, structure type: HeapType, fields: [Value]) throws(WasmError) {
    guard let number = type.index, case .structure(let declared)? = store.types.composite(number) else {
      throw .link(LinkError("type \(type.name) is not a structure type"))
    }
    let values = try Self.bits(fields, declared, store)
    let reference = try store.makeStructure(UInt32(truncatingIfNeeded: number)) { values[$0] }
    self.init(store: store, bits: reference)
  }

  /// Makes an array of a type of the store; throws as the structure's initialiser does.
  public convenience init(store: Store, array type: HeapType, elements: [Value]) throws(WasmError) {
    guard let number = type.index, case .array(let field)? = store.types.composite(number) else {
      throw .link(LinkError("type \(type.name) is not an array type"))
    }
    let values = try Self.bits(elements, elements.map { _ in field }, store)
    let type = UInt32(truncatingIfNeeded: number)
    let reference = try store.makeArray(type, count: UInt32(truncatingIfNeeded: values.count))
    store.writeElements(of: reference, type, count: UInt32(truncatingIfNeeded: values.count)) { values[$0] }
    self.init(store: store, bits: reference)
  }

  private static func bits(
    _ values: [Value], _ fields: [FieldType], _ store: Store
  ) throws(WasmError) -> [(UInt64, UInt64)] {
    guard values.count == fields.count else {
      throw .link(LinkError("type mismatch: expected \(fields.count) fields but got \(values.count)"))
    }
    var bits: [(UInt64, UInt64)] = []
    for (value, field) in zip(values, fields) { bits.append(try store.bits(of: value, as: field.storage.unpacked)) }
    return bits
  }

  // MARK: Type

  public var kind: Kind {
    guard let header else { return ReferenceBits.isI31(bits) ? .i31 : .host }
    return switch ObjectKind(rawValue: ObjectHeader.kind(header)) {
    case .structure: .structure
    case .array: .array
    case .exception, nil: .exception
    }
  }

  private var object: UnsafeMutableRawPointer? {
    guard ReferenceBits.isObject(bits), let heap = store.heap else { return nil }
    return heap.pointee.address(UInt32(truncatingIfNeeded: bits))
  }

  private var header: UInt32? { object?.load(as: UInt32.self) }

  /// The reference's own type: the most precise one. Indices of types are the store's.
  public var type: ReferenceType { ReferenceType(store.heapType(of: bits), nullable: false) }

  /// True where the reference may stand for a type of the store.
  public func matches(_ type: ReferenceType) -> Bool { store.types.matches(self.type, type) }

  /// The composite type of a structure or an array.
  public var composite: CompositeType? {
    guard kind == .structure || kind == .array else { return nil }
    return type.heapType.index.flatMap { store.types.composite($0) }
  }

  /// True where both mean the same object or number, as `ref.eq` says.
  public func isIdentical(to other: AnyReference) -> Bool { bits == other.bits && store === other.store }

  // MARK: Contents

  /// The value of an `i31`, sign-extended.
  public var i31: Int32? { kind == .i31 ? (Int32(truncatingIfNeeded: bits) << 1) >> 1 : nil }

  /// The host object that was converted.
  public var hostObject: ExternReference? { kind == .host ? store.externReference(bits) : nil }

  /// How many fields a structure has, or elements an array; 0 for others.
  public var count: Int {
    guard let object, kind == .structure || kind == .array else { return 0 }
    if case .structure(let fields)? = composite { return fields.count }
    return Int(object.load(fromByteOffset: 4, as: UInt32.self))
  }

  /// The place and type of a field or an element.
  private func place(_ index: Int) throws(WasmError) -> (UnsafeMutableRawPointer, FieldType) {
    if let object, index >= 0, index < count {
      switch composite {
      case .structure(let fields)?: return (object + Int(StructureLayout(fields).offsets[index]), fields[index])
      case .array(let field)?:
        return (object + (ObjectHeader.byteCount + index << StorageSize.log2(field.storage)), field)
      default: break
      }
    }
    throw .link(LinkError("a reference of type \(type) has no field or element \(index)"))
  }

  /// Reads a field of a structure or an element of an array; a packed one is zero-extended.
  ///
  /// - Throws: `.link` where there is none.
  public func get(_ index: Int) throws(WasmError) -> Value {
    let (place, field) = try place(index)
    let (low, high) = field.storage.read(place)
    return store.value(low, high, as: field.storage.unpacked)
  }

  /// Writes a field or an element.
  ///
  /// - Throws: `.link` where there is none, it is immutable, or the value is of another type.
  public func set(_ index: Int, _ value: Value) throws(WasmError) {
    let (place, field) = try place(index)
    guard field.isMutable else { throw .link(LinkError("field or element \(index) of type \(type) is immutable")) }
    let (low, high) = try store.bits(of: value, as: field.storage.unpacked)
    field.storage.write(low, high, to: place)
  }
}

extension Store {
  /// The most precise heap type of a reference of the `any` hierarchy.
  func heapType(of bits: UInt64) -> HeapType {
    if ReferenceBits.isI31(bits) { return .i31 }
    guard ReferenceBits.isObject(bits), let heap else { return .any }
    let header = heap.pointee.address(UInt32(truncatingIfNeeded: bits)).load(as: UInt32.self)
    return ObjectHeader.kind(header) == ObjectKind.exception.rawValue ? .exn : .concrete(Int(ObjectHeader.type(header)))
  }
}
