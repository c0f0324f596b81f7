import WasmTypes

/// Types in text (specification 3.0, 6.4) and the second walk.
extension ModuleParser {
  mutating func parseTypes() throws(TextError) {
    var index = 0
    for field in fields where field.keyword == .type || field.keyword == .rec {
      cursor.position = field.position
      if field.keyword == .type {
        typeTable.append(group: [try parseTypeDefinition(index)])
        index += 1
      } else {
        cursor.position += 2
        var group: [SubType] = []
        while cursor.kind == .leftParenthesis {
          group.append(try parseTypeDefinition(index))
          index += 1
        }
        try cursor.expectClose()
        typeTable.append(group: group)
      }
    }
  }

  /// `(type $id? subtype)`.
  private mutating func parseTypeDefinition(_ index: Int) throws(TextError) -> SubType {
    try cursor.expectOpen(.type)
    _ = cursor.takeIdentifier()
    var type: SubType
    if cursor.takeOpen(.sub) {
      let isFinal = cursor.takeKeyword(.final)
      var supertypes: [Int] = []
      while cursor.kind == .identifier || cursor.kind == .integer { supertypes.append(try expectIndex(types)) }
      type = SubType(try parseCompositeType(index), isFinal: isFinal, supertypes: supertypes)
      try cursor.expectClose()
    } else {
      type = SubType(try parseCompositeType(index))
    }
    try cursor.expectClose()
    return type
  }

  private mutating func parseCompositeType(_ index: Int) throws(TextError) -> CompositeType {
    if cursor.takeOpen(.func) {
      let signature = try parseSignature(namesAllowed: true)
      try cursor.expectClose()
      return .function(signature.type)
    }
    if cursor.takeOpen(.struct) {
      var names = IndexSpace("field")
      var fields: [FieldType] = []
      while cursor.takeOpen(.field) {
        let symbol = cursor.takeIdentifier()
        let name = try takeName(of: "field")
        if symbol != nil || name != nil {
          if !names.declare(symbol, name: name), let symbol {
            throw cursor.error("duplicate field \(cursor.name(symbol))", at: cursor.position - 1)
          }
          fields.append(try parseFieldType())
        } else {
          while cursor.kind != .rightParenthesis {
            fields.append(try parseFieldType())
            _ = names.declare(nil)
          }
        }
        try cursor.expectClose()
      }
      fieldNames[index] = names
      try cursor.expectClose()
      return .structure(fields)
    }
    try cursor.expectOpen(.array)
    let field = try parseFieldType()
    try cursor.expectClose()
    return .array(field)
  }

  private mutating func parseFieldType() throws(TextError) -> FieldType {
    guard cursor.takeOpen(.mut) else { return FieldType(try parseStorageType(), mutable: false) }
    let type = FieldType(try parseStorageType(), mutable: true)
    try cursor.expectClose()
    return type
  }

  private mutating func parseStorageType() throws(TextError) -> StorageType {
    if cursor.takeKeyword(.i8) { return .i8 }
    if cursor.takeKeyword(.i16) { return .i16 }
    return .value(try parseValueType())
  }

  // MARK: - Value types

  mutating func parseValueType() throws(TextError) -> ValueType {
    let type: ValueType
    switch cursor.token.keyword {
    case .i32: type = .i32
    case .i64: type = .i64
    case .f32: type = .f32
    case .f64: type = .f64
    case .v128: type = .v128
    default: return .reference(try parseReferenceType())
    }
    cursor.advance()
    return type
  }

  /// The abbreviations such as `funcref`.
  private static func abbreviation(_ keyword: Keyword?) -> HeapType? {
    switch keyword {
    case .anyref: .any
    case .eqref: .eq
    case .i31ref: .i31
    case .structref: .struct
    case .arrayref: .array
    case .funcref: .func
    case .externref: .extern
    case .exnref: .exn
    case .nullref: HeapType.none
    case .nullfuncref: .noFunc
    case .nullexternref: .noExtern
    case .nullexnref: .noExn
    default: nil
    }
  }

  /// True where a reference type begins.
  var isAtReferenceType: Bool { cursor.isOpen(.ref) || Self.abbreviation(cursor.token.keyword) != nil }

  mutating func parseReferenceType() throws(TextError) -> ReferenceType {
    if let heapType = Self.abbreviation(cursor.token.keyword) {
      cursor.advance()
      return ReferenceType(heapType)
    }
    try cursor.expectOpen(.ref)
    let isNullable = cursor.takeKeyword(.null)
    let type = ReferenceType(try parseHeapType(), nullable: isNullable)
    try cursor.expectClose()
    return type
  }

  mutating func parseHeapType() throws(TextError) -> HeapType {
    if cursor.kind == .identifier || cursor.kind == .integer {
      // An index that no module can have stays one.
      return .concrete(min(try expectIndex(types), 0xFF_FFFF))
    }
    let type: HeapType
    switch cursor.token.keyword {
    case .any: type = .any
    case .eq: type = .eq
    case .i31: type = .i31
    case .struct: type = .struct
    case .array: type = .array
    case .some(.none): type = HeapType.none
    case .func: type = .func
    case .nofunc: type = .noFunc
    case .extern: type = .extern
    case .noextern: type = .noExtern
    case .exn: type = .exn
    case .noexn: type = .noExn
    default: throw cursor.unexpected()
    }
    cursor.advance()
    return type
  }

  // MARK: - Signatures and type uses

  /// Where a parameter, a local or a label gets its identifier, and the name that an annotation gives it.
  struct Binder {
    var symbol: Symbol?
    var name: Symbol?
  }

  /// An identifier with a name annotation, where they stand.
  mutating func takeBinder(of kind: String) throws(TextError) -> Binder {
    let symbol = cursor.takeIdentifier()
    return Binder(symbol: symbol, name: try takeName(of: kind))
  }

  /// Parameters and results as written inline.
  struct Signature {
    var type = FunctionType()
    var binders: [Binder] = []
  }

  /// `(param …)* (result …)*`.
  mutating func parseSignature(namesAllowed: Bool) throws(TextError) -> Signature {
    var signature = Signature()
    while cursor.takeOpen(.param) {
      let binder = namesAllowed ? try takeBinder(of: "local") : Binder()
      if binder.symbol != nil || binder.name != nil {
        signature.binders.append(binder)
        signature.type.parameters.append(try parseValueType())
      } else {
        while cursor.kind != .rightParenthesis {
          signature.type.parameters.append(try parseValueType())
          signature.binders.append(Binder())
        }
      }
      try cursor.expectClose()
    }
    while cursor.takeOpen(.result) {
      while cursor.kind != .rightParenthesis { signature.type.results.append(try parseValueType()) }
      try cursor.expectClose()
    }
    return signature
  }

  /// A type use that has been resolved.
  struct TypeUse {
    var index: Int
    var parameterCount: Int
    /// Of the parameters where they are written inline, otherwise empty.
    var parameters: [Binder] = []
  }

  /// `(type x)` if it is there.
  mutating func parseTypeReference() throws(TextError) -> Int? {
    guard cursor.takeOpen(.type) else { return nil }
    let index = try expectIndex(types)
    try cursor.expectClose()
    return index
  }

  /// `(type x)? (param …)* (result …)*`: adds a type where none fits.
  mutating func parseTypeUse(namesAllowed: Bool) throws(TextError) -> TypeUse {
    let place = cursor.position
    let explicit = try parseTypeReference()
    let signature = try parseSignature(namesAllowed: namesAllowed)
    return try resolve(explicit, signature, at: place)
  }

  mutating func resolve(_ explicit: Int?, _ signature: Signature, at place: Int) throws(TextError) -> TypeUse {
    guard let explicit else {
      let index = typeTable.index(of: signature.type)
      return TypeUse(index: index, parameterCount: signature.binders.count, parameters: signature.binders)
    }
    let type = typeTable.function(at: explicit)
    if signature.type.parameters.isEmpty, signature.type.results.isEmpty {
      // Whether the type is a function's is the validator's question.
      return TypeUse(index: explicit, parameterCount: type?.parameters.count ?? 0)
    }
    guard explicit < typeTable.types.count else { throw cursor.error("unknown type \(explicit)", at: place) }
    guard type == signature.type else {
      // Parts in the wrong order are a fault of syntax first.
      if cursor.isOpen(.param) || cursor.isOpen(.result) || cursor.isOpen(.type) { throw cursor.unexpected() }
      throw cursor.error("inline function type", at: place)
    }
    return TypeUse(index: explicit, parameterCount: signature.binders.count, parameters: signature.binders)
  }

  // MARK: - Limits

  mutating func parseAddressType() -> AddressType {
    if cursor.takeKeyword(.i64) { return .i64 }
    _ = cursor.takeKeyword(.i32)
    return .i32
  }

  mutating func parseLimits() throws(TextError) -> Limits {
    let minimum = try cursor.expectNatural(bits: 64)
    return Limits(minimum: minimum, maximum: cursor.kind == .integer ? try cursor.expectNatural(bits: 64) : nil)
  }

  mutating func parseTableType() throws(TextError) -> TableType {
    let addressType = parseAddressType()
    let limits = try parseLimits()
    return TableType(try parseReferenceType(), limits, addressType: addressType)
  }

  mutating func parseMemoryType() throws(TextError) -> MemoryType {
    let addressType = parseAddressType()
    let limits = try parseLimits()
    let isShared = cursor.takeKeyword(.shared)
    return MemoryType(limits, addressType: addressType, shared: isShared, pageSizeLog2: try parsePageSize())
  }

  /// `(pagesize n)` if it is there, as a logarithm.
  mutating func parsePageSize() throws(TextError) -> UInt8 {
    guard cursor.takeOpen(.pagesize) else { return 16 }
    let place = cursor.position
    let size = try cursor.expectNatural(bits: 64)
    guard size.nonzeroBitCount == 1 else { throw cursor.error("invalid custom page size", at: place) }
    try cursor.expectClose()
    return UInt8(size.trailingZeroBitCount)
  }

  mutating func parseGlobalType() throws(TextError) -> GlobalType {
    guard cursor.takeOpen(.mut) else { return GlobalType(try parseValueType()) }
    let type = GlobalType(try parseValueType(), mutable: true)
    try cursor.expectClose()
    return type
  }
}
