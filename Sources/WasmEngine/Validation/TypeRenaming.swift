import WasmTypes

/// Types with the indices in them renamed: from a module's to canonical ones.
extension ValueType {
  func renamed(_ rename: (Int) -> Int) -> ValueType {
    guard let reference, reference.heapType.index != nil else { return self }
    return .reference(reference.renamed(rename))
  }
}

extension ReferenceType {
  func renamed(_ rename: (Int) -> Int) -> ReferenceType {
    guard let index = heapType.index else { return self }
    return ReferenceType(.concrete(rename(index)), nullable: isNullable)
  }
}

extension FieldType {
  func renamed(_ rename: (Int) -> Int) -> FieldType {
    guard case .value(let type) = storage else { return self }
    return FieldType(.value(type.renamed(rename)), mutable: isMutable)
  }
}

extension FunctionType {
  func renamed(_ rename: (Int) -> Int) -> FunctionType {
    func renamed(_ types: [ValueType]) -> [ValueType] {
      types.contains { $0.reference?.heapType.index != nil } ? types.map { $0.renamed(rename) } : types
    }
    return FunctionType(renamed(parameters), renamed(results))
  }
}

extension SubType {
  func renamed(_ rename: (Int) -> Int) -> SubType {
    var result = self
    result.supertypes = supertypes.map(rename)
    switch composite {
    case .function(let function): result.composite = .function(function.renamed(rename))
    case .structure(let fields): result.composite = .structure(fields.map { $0.renamed(rename) })
    case .array(let field): result.composite = .array(field.renamed(rename))
    }
    return result
  }
}
