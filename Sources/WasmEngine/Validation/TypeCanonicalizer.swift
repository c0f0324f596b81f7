import WasmTypes

/// Gives equivalent types equal indices (specification 3.0, 3.2.2, 4.5.3: types are equal where their recursive groups roll up equally).
///
/// One canonicalizer may serve many modules. A canonical index is a place in `types`; references in `types` are canonical too.
package struct TypeCanonicalizer: Sendable {
  /// The canonical types.
  package private(set) var types: [SubType] = []
  /// Of each group, renamed, the canonical index of its first type.
  private var groups: [[SubType]: Int] = [:]

  package init() {}

  /// The canonical index of each type of a module. References must be to earlier types or to the same group.
  ///
  /// Complexity: linear in the size of the types.
  package mutating func add(_ types: [SubType], groups ranges: [Range<Int>]) -> [Int] {
    var canonical: [Int] = []
    canonical.reserveCapacity(types.count)
    for range in ranges {
      // Inside the group a reference counts down from the greatest index, where no canonical one is.
      let key = types[range].map { type in
        Self.map(type) { $0 >= range.lowerBound ? 0xFF_FFFF - ($0 - range.lowerBound) : canonical[$0] }
      }
      if let base = groups[key] {
        canonical.append(contentsOf: base..<base + range.count)
        continue
      }
      let base = self.types.count
      groups[key] = base
      canonical.append(contentsOf: base..<base + range.count)
      for type in types[range] { self.types.append(Self.map(type) { canonical[$0] }) }
    }
    return canonical
  }

  /// The canonical index of a final function type on its own whose references are canonical.
  package mutating func number(of function: FunctionType) -> Int {
    let type = SubType(.function(function))
    if let base = groups[[type]] { return base }
    groups[[type]] = types.count
    types.append(type)
    return types.count - 1
  }

  /// The type with its references renamed.
  private static func map(_ type: SubType, _ rename: (Int) -> Int) -> SubType {
    func map(_ type: ValueType) -> ValueType {
      guard let reference = type.reference, let index = reference.heapType.index else { return type }
      return .reference(ReferenceType(.concrete(rename(index)), nullable: reference.isNullable))
    }
    func map(_ types: [ValueType]) -> [ValueType] {
      types.contains { $0.reference?.heapType.index != nil } ? types.map { map($0) } : types
    }
    func map(_ field: FieldType) -> FieldType {
      guard case .value(let type) = field.storage else { return field }
      return FieldType(.value(map(type)), mutable: field.isMutable)
    }
    var result = type
    result.supertypes = type.supertypes.map(rename)
    switch type.composite {
    case .function(let function): result.composite = .function(FunctionType(map(function.parameters), map(function.results)))
    case .structure(let fields): result.composite = .structure(fields.map { map($0) })
    case .array(let field): result.composite = .array(map(field))
    }
    return result
  }
}
