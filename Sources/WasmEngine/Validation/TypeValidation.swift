import WasmTypes

// Types and limits (specification 3.0, 3.2)
extension ModuleTypes {
  /// The module's types, once they are found valid.
  static func validated(
    _ module: ModuleDefinition, _ features: FeatureSet, _ limits: ModuleLimits
  ) throws(ValidationError) -> ModuleTypes {
    for group in module.recursiveGroups { try checkReferences(module.types, group) }
    let types = ModuleTypes(module)
    try types.checkDeclarations(module.recursiveGroups, features, limits)
    return types
  }

  /// A type may refer to its group and to what comes before; its supertype must come before itself (3.2.10).
  private static func checkReferences(_ types: [SubType], _ group: Range<Int>) throws(ValidationError) {
    func check(_ types: [ValueType]) throws(ValidationError) {
      for type in types {
        if let index = type.reference?.heapType.index, index >= group.upperBound {
          throw ValidationError("unknown type \(index)")
        }
      }
    }
    for index in group {
      for parent in types[index].supertypes where parent >= index { throw ValidationError("unknown type \(parent)") }
      switch types[index].composite {
      case .function(let function):
        try check(function.parameters)
        try check(function.results)
      case .structure(let fields): try check(fields.map(\.storage.unpacked))
      case .array(let field): try check([field.storage.unpacked])
      }
    }
  }

  private func checkDeclarations(
    _ groups: [Range<Int>], _ features: FeatureSet, _ limits: ModuleLimits
  ) throws(ValidationError) {
    var depths = [UInt8](repeating: 0, count: types.count)
    for group in groups {
      if group.count != 1 { try require(.gc, features) }
      for index in group {
        let type = types[index]
        if !type.isFinal || !type.supertypes.isEmpty { try require(.gc, features) }
        switch type.composite {
        case .function(let function):
          for type in function.parameters { try check(type, features) }
          for type in function.results { try check(type, features) }
        case .structure(let fields):
          try require(.gc, features)
          for field in fields { try check(field.storage.unpacked, features) }
        case .array(let field):
          try require(.gc, features)
          try check(field.storage.unpacked, features)
        }
        for parent in type.supertypes {
          guard Int(depths[parent]) < min(limits.subtypingDepth, 254) else {
            throw ValidationError("sub type \(index) has too many supertypes: more than \(limits.subtypingDepth)")
          }
          depths[index] = depths[parent] + 1
          guard !types[parent].isFinal, matches(type.composite, types[parent].composite) else {
            throw ValidationError("sub type \(index) does not match super type \(parent)")
          }
        }
      }
    }
  }

  func checkFunctionType(_ index: Int) throws(ValidationError) {
    guard index < signatures.count else { throw ValidationError("unknown type \(index)") }
    guard signatures[index].isFunction else { throw ValidationError("unknown type: \(index) is not a function type") }
  }

  /// Table types (3.2.15).
  func check(_ table: TableType, _ features: FeatureSet) throws(ValidationError) {
    if table.element != .funcref { try check(.reference(table.element), features) }
    if table.addressType == .i64 { try require(.memory64, features) }
    let greatest: UInt64 = table.addressType == .i64 ? .max : 0xFFFF_FFFF
    guard table.limits.minimum <= greatest, table.limits.maximum ?? 0 <= greatest else {
      throw ValidationError("table size must be at most 2**32-1")
    }
    try Self.check(table.limits)
  }

  /// Memory types (3.2.14).
  func check(_ memory: MemoryType, _ features: FeatureSet) throws(ValidationError) {
    if memory.pageSizeLog2 != 16 {
      try require(.customPageSizes, features)
      guard memory.pageSizeLog2 == 0 else { throw ValidationError("invalid custom page size: 2**\(memory.pageSizeLog2)") }
    }
    if memory.addressType == .i64 { try require(.memory64, features) }
    let bits: UInt64 = memory.addressType == .i64 ? 64 : 32
    // As many pages as fill the address space; one less where a page is a byte, for then the size itself must be an address.
    let greatest = memory.pageSizeLog2 == 0 ? UInt64.max >> (64 - bits) : 1 << (bits - UInt64(memory.pageSizeLog2))
    guard memory.limits.minimum <= greatest, memory.limits.maximum ?? 0 <= greatest else {
      throw ValidationError("memory size must be at most \(greatest) pages" + (greatest == 65536 ? " (4GiB)" : ""))
    }
    try Self.check(memory.limits)
    if memory.isShared {
      try require(.threads, features)
      guard memory.limits.maximum != nil else { throw ValidationError("shared memory must have maximum") }
    }
  }

  private static func check(_ limits: Limits) throws(ValidationError) {
    guard limits.minimum <= limits.maximum ?? .max else {
      throw ValidationError("size minimum must not be greater than maximum")
    }
  }
}
