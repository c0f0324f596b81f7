import WasmTypes

// Types (specification 3.0, 5.3)
extension BinaryReader {
  /// The number of items in a vector inside a function; items take a byte at least.
  mutating func readItemCount() throws(DecodingError) -> Int {
    let count = Int(try readU32())
    guard count <= remaining else { throw BinaryReader.unexpectedEnd(at: end) }
    return count
  }

  /// A value type (5.3.5).
  @inline(__always) package mutating func readValueType() throws(DecodingError) -> ValueType {
    let start = offset
    let byte = try readByte()
    if let type = Self.numberOrVector(byte) { return type }
    guard let type = try readReferenceType(byte) else { throw Self.malformed("value type", byte, at: start) }
    return .reference(type)
  }

  /// A reference type (5.3.4).
  package mutating func readReferenceType() throws(DecodingError) -> ReferenceType {
    let start = offset
    let byte = try readByte()
    guard let type = try readReferenceType(byte) else { throw Self.malformed("reference type", byte, at: start) }
    return type
  }

  /// Codes of types are integers of seven bits.
  @inline(never) private static func malformed(_ what: String, _ byte: UInt8, at offset: Int) -> DecodingError {
    DecodingError(byte < 0x80 ? "malformed \(what)" : "integer representation too long", at: offset)
  }

  private mutating func readReferenceType(_ byte: UInt8) throws(DecodingError) -> ReferenceType? {
    switch byte {
    case 0x63: ReferenceType(try readHeapType(), nullable: true)
    case 0x64: ReferenceType(try readHeapType(), nullable: false)
    default: Self.abstractHeapType(byte).map { ReferenceType($0) }
    }
  }

  /// A heap type (5.3.3): a type index, or the negative code of an abstract one.
  package mutating func readHeapType() throws(DecodingError) -> HeapType {
    let start = offset
    let code = try readS33()
    if code >= 0 { return .concrete(Self.clampedTypeIndex(code)) }
    guard code >= -64, let type = Self.abstractHeapType(UInt8(truncatingIfNeeded: code & 0x7F)) else {
      throw DecodingError("malformed heap type", at: start)
    }
    return type
  }

  /// A block type (5.4.1).
  @inline(__always) package mutating func readBlockType() throws(DecodingError) -> BlockType {
    guard let byte = peek() else { throw Self.unexpectedEnd(at: offset) }
    if byte == 0x40 {
      _ = try readByte()
      return .empty
    }
    if byte & 0xC0 == 0x40 { return .value(try readValueType()) }
    let start = offset
    let index = try readS33()
    guard index >= 0 else { throw DecodingError("malformed block type", at: start) }
    return .type(Self.clampedTypeIndex(index))
  }

  /// A type index in 24 bits. One that does not fit is beyond every module's limit: the greatest stands for it, and validation finds
  /// no such type.
  static func clampedTypeIndex(_ index: Int64) -> Int { Int(min(index, 0xFF_FFFF)) }

  @inline(__always) private static func numberOrVector(_ byte: UInt8) -> ValueType? {
    switch byte {
    case 0x7F: .i32
    case 0x7E: .i64
    case 0x7D: .f32
    case 0x7C: .f64
    case 0x7B: .v128
    default: nil
    }
  }

  private static func abstractHeapType(_ byte: UInt8) -> HeapType? {
    switch byte {
    case 0x74: .noExn
    case 0x73: .noFunc
    case 0x72: .noExtern
    case 0x71: HeapType.none
    case 0x70: .func
    case 0x6F: .extern
    case 0x6E: .any
    case 0x6D: .eq
    case 0x6C: .i31
    case 0x6B: .struct
    case 0x6A: .array
    case 0x69: .exn
    default: nil
    }
  }
}

// Recursive types, limits and the types of imports (specification 3.0, 5.3.6 to 5.3.16)
extension BinaryReader {
  /// A recursive group (5.3.11): one sub type, or a vector of them after 0x4E.
  mutating func readRecursiveGroup(into types: inout [SubType], limits: ModuleLimits) throws(DecodingError) {
    guard peek() == 0x4E else { return types.append(try readSubType(limits: limits)) }
    _ = try readByte()
    let count = try readCount(limit: limits.recursiveGroupTypes, of: "types in a recursive group")
    for _ in 0..<count { types.append(try readSubType(limits: limits)) }
  }

  private mutating func readSubType(limits: ModuleLimits) throws(DecodingError) -> SubType {
    let lead = peek()
    guard lead == 0x50 || lead == 0x4F else { return SubType(try readCompositeType(limits: limits)) }
    _ = try readByte()
    let start = offset
    let count = try readItemCount()
    guard count <= 1 else { throw DecodingError("sub type has \(count) supertypes", at: start) }
    var supertypes: [Int] = []
    if count == 1 { supertypes.append(Self.clampedTypeIndex(Int64(try readU32()))) }
    return SubType(try readCompositeType(limits: limits), isFinal: lead == 0x4F, supertypes: supertypes)
  }

  private mutating func readCompositeType(limits: ModuleLimits) throws(DecodingError) -> CompositeType {
    let start = offset
    let byte = try readByte()
    switch byte {
    case 0x60:
      let parameters = try readValueTypes(limit: limits.parameters, of: "parameters")
      return .function(FunctionType(parameters, try readValueTypes(limit: limits.results, of: "results")))
    case 0x5F:
      let count = try readCount(limit: limits.fields, of: "fields")
      var fields: [FieldType] = []
      fields.reserveCapacity(min(count, remaining / 2))
      for _ in 0..<count { fields.append(try readFieldType()) }
      return .structure(fields)
    case 0x5E: return .array(try readFieldType())
    default: throw Self.malformed("composite type", byte, at: start)
    }
  }

  private mutating func readValueTypes(limit: Int, of what: StaticString) throws(DecodingError) -> [ValueType] {
    let count = try readCount(limit: limit, of: what)
    var types: [ValueType] = []
    types.reserveCapacity(min(count, remaining))
    for _ in 0..<count { types.append(try readValueType()) }
    return types
  }

  private mutating func readFieldType() throws(DecodingError) -> FieldType {
    let storage: StorageType
    switch peek() {
    case 0x78: storage = .i8
    case 0x77: storage = .i16
    default: storage = .value(try readValueType())
    }
    if case .value = storage {} else { _ = try readByte() }
    return FieldType(storage, mutable: try readMutability())
  }

  private mutating func readMutability() throws(DecodingError) -> Bool {
    let start = offset
    let byte = try readByte()
    guard byte < 2 else { throw DecodingError("malformed mutability", at: start) }
    return byte == 1
  }

  /// Limits with their flags (5.3.12); the caller says which flags it knows. Before 64-bit addresses all numbers had 32 bits.
  private mutating func readLimits(
    flags known: UInt8, _ features: FeatureSet
  ) throws(DecodingError) -> (limits: Limits, flags: UInt8) {
    let start = offset
    let flags = try readByte()
    guard flags & ~known == 0 else { throw DecodingError("malformed limits flags", at: start) }
    let isWide = flags & 4 != 0 || features.contains(.memory64)
    let minimum = isWide ? try readU64() : UInt64(try readU32())
    guard flags & 1 != 0 else { return (Limits(minimum: minimum), flags) }
    return (Limits(minimum: minimum, maximum: isWide ? try readU64() : UInt64(try readU32())), flags)
  }

  mutating func readTableType(features: FeatureSet) throws(DecodingError) -> TableType {
    let element = try readReferenceType()
    let (limits, flags) = try readLimits(flags: 5, features)
    return TableType(element, limits, addressType: flags & 4 != 0 ? .i64 : .i32)
  }

  /// A memory type, with the flags of the threads and custom page sizes proposals.
  mutating func readMemoryType(features: FeatureSet) throws(DecodingError) -> MemoryType {
    let start = offset
    guard let first = peek(), first & 8 != 0, first < 16 else { return try readPlainMemoryType(features) }
    do throws(DecodingError) {
      let (limits, flags) = try readLimits(flags: 15, features)
      let place = offset
      let pageSizeLog2 = try readU32()
      guard pageSizeLog2 < 64 else { throw DecodingError("invalid custom page size", at: place) }
      return MemoryType(
        limits, addressType: flags & 4 != 0 ? .i64 : .i32, shared: flags & 2 != 0,
        pageSizeLog2: UInt8(truncatingIfNeeded: pageSizeLog2))
    } catch {
      // Without the proposal its flag is one more that does not exist.
      throw features.contains(.customPageSizes) ? error : DecodingError("malformed limits flags", at: start)
    }
  }

  private mutating func readPlainMemoryType(_ features: FeatureSet) throws(DecodingError) -> MemoryType {
    let (limits, flags) = try readLimits(flags: 7, features)
    return MemoryType(limits, addressType: flags & 4 != 0 ? .i64 : .i32, shared: flags & 2 != 0)
  }

  mutating func readGlobalType() throws(DecodingError) -> GlobalType {
    let value = try readValueType()
    return GlobalType(value, mutable: try readMutability())
  }

  /// A tag type (5.3.16): an attribute that is always zero, and a function type.
  mutating func readTagType() throws(DecodingError) -> Int {
    let start = offset
    guard try readByte() == 0 else { throw DecodingError("malformed tag attribute", at: start) }
    return Self.clampedTypeIndex(Int64(try readU32()))
  }
}
