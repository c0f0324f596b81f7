import WasmTypes

/// Matching of types (specification 3.0, 3.3) by those who know what a type's index means: a module's validation and the store.
protocol TypeMatching: ~Copyable {
  /// The composite type of an index; nil where there is none.
  func composite(_ index: Int) -> CompositeType?
  /// True where a defined type is another, or declared below it.
  func isSubtype(_ found: Int, of expected: Int) -> Bool
}

extension TypeMatching where Self: ~Copyable {
  /// True where a value of type `found` may stand for one of type `expected` (3.3.3).
  func matches(_ found: ValueType, _ expected: ValueType) -> Bool {
    if found == expected || found == .bottom { return true }
    guard let found = found.reference, let expected = expected.reference else { return false }
    return matches(found, expected)
  }

  func matches(_ found: ReferenceType, _ expected: ReferenceType) -> Bool {
    (expected.isNullable || !found.isNullable) && matches(found.heapType, expected.heapType)
  }

  /// Heap types (3.3.4).
  func matches(_ found: HeapType, _ expected: HeapType) -> Bool {
    if found == expected || found == .bottom { return true }
    switch (found.index, expected.index) {
    case (let found?, let expected?): return isSubtype(found, of: expected)
    case (let found?, nil):
      let top = kind(found)
      return top == expected || top.isBelow(expected)
    case (nil, let expected?):
      let bottom: HeapType = kind(expected) == .func ? .noFunc : .none
      return found == bottom
    case (nil, nil): return found.isBelow(expected)
    }
  }

  /// The abstract type above all concrete ones of the kind.
  func kind(_ index: Int) -> HeapType {
    switch composite(index) {
    case .function?: .func
    case .structure?: .struct
    case .array?: .array
    case nil: .bottom
    }
  }

  /// The top of a heap type's hierarchy.
  func top(_ type: HeapType) -> HeapType {
    let type = type.index.map { kind($0) } ?? type
    for top in [HeapType.func, .extern, .exn] where type == top || type.isBelow(top) { return top }
    return .any
  }

  /// Composite types (3.3.8).
  func matches(_ found: CompositeType, _ expected: CompositeType) -> Bool {
    switch (found, expected) {
    case (.function(let found), .function(let expected)):
      return found.parameters.count == expected.parameters.count && found.results.count == expected.results.count
        && zip(expected.parameters, found.parameters).allSatisfy { matches($0, $1) }
        && zip(found.results, expected.results).allSatisfy { matches($0, $1) }
    case (.structure(let found), .structure(let expected)):
      return found.count >= expected.count && zip(found, expected).allSatisfy { matches($0, $1) }
    case (.array(let found), .array(let expected)): return matches(found, expected)
    default: return false
    }
  }

  private func matches(_ found: FieldType, _ expected: FieldType) -> Bool {
    guard found.isMutable == expected.isMutable, matches(found.storage, expected.storage) else { return false }
    return !found.isMutable || matches(expected.storage, found.storage)
  }

  func matches(_ found: StorageType, _ expected: StorageType) -> Bool {
    if case .value(let found) = found, case .value(let expected) = expected { return matches(found, expected) }
    return found == expected
  }
}

extension HeapType {
  /// True where an abstract type is strictly below another.
  fileprivate func isBelow(_ expected: HeapType) -> Bool {
    switch expected {
    case .any: self == .eq || self == .i31 || self == .struct || self == .array || self == HeapType.none
    case .eq: self == .i31 || self == .struct || self == .array || self == HeapType.none
    case .i31, .struct, .array: self == HeapType.none
    case .func: self == .noFunc
    case .extern: self == .noExtern
    case .exn: self == .noExn
    default: false
    }
  }
}
