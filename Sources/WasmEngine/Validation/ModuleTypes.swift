import WasmTypes

/// A sequence of value types inside `ModuleTypes.lists`.
struct TypeList: Equatable {
  var start: Int32 = 0
  var count: Int32 = 0
}

/// A function type as two lists.
struct FunctionSignature {
  var parameters = TypeList()
  var results = TypeList()
  var isFunction = false
}

/// A module's types, made ready for validation: canonical indices for equivalence, and all function types flat in one buffer, so that
/// checking a body touches no arrays of arrays.
final class ModuleTypes {
  let types: [SubType]
  /// Of each type, the canonical index: equal for equivalent types.
  private(set) var canonical: [Int] = []
  private(set) var signatures: [FunctionSignature] = []
  private(set) var lists: UnsafeMutablePointer<ValueType>
  private var listCount = 0
  private var listCapacity = 256
  private var single: [ValueType: TypeList] = [:]
  private var numbers: [TypeList] = []

  init(_ module: ModuleDefinition) {
    types = module.types
    lists = .allocate(capacity: listCapacity)
    var canonicalizer = TypeCanonicalizer()
    canonical = canonicalizer.add(types, groups: module.recursiveGroups)
    numbers = [ValueType.i32, .i64, .f32, .f64].map { append([$0]) }
    signatures.reserveCapacity(types.count)
    for type in types {
      guard let function = type.function else {
        signatures.append(FunctionSignature())
        continue
      }
      signatures.append(
        FunctionSignature(parameters: append(function.parameters), results: append(function.results), isFunction: true))
    }
  }

  deinit { lists.deallocate() }

  private func append(_ types: [ValueType]) -> TypeList {
    if listCount + types.count > listCapacity {
      let capacity = max(listCapacity * 2, listCount + types.count)
      let grown = UnsafeMutablePointer<ValueType>.allocate(capacity: capacity)
      grown.moveInitialize(from: lists, count: listCount)
      lists.deallocate()
      lists = grown
      listCapacity = capacity
    }
    let list = TypeList(start: Int32(truncatingIfNeeded: listCount), count: Int32(truncatingIfNeeded: types.count))
    for type in types {
      (lists + listCount).initialize(to: type)
      listCount += 1
    }
    return list
  }

  /// The list of one type.
  func list(of type: ValueType) -> TypeList {
    switch type {
    case .i32: return numbers[0]
    case .i64: return numbers[1]
    case .f32: return numbers[2]
    case .f64: return numbers[3]
    default: break
    }
    if let list = single[type] { return list }
    let list = append([type])
    single[type] = list
    return list
  }

  func array(_ list: TypeList) -> [ValueType] {
    [ValueType](UnsafeBufferPointer(start: lists + Int(list.start), count: Int(list.count)))
  }
}

// Matching (specification 3.0, 3.3)
extension ModuleTypes {
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
      return top == expected || Self.matchesAbstract(top, expected)
    case (nil, let expected?):
      let bottom: HeapType = kind(expected) == .func ? .noFunc : .none
      return found == bottom
    case (nil, nil): return Self.matchesAbstract(found, expected)
    }
  }

  /// The abstract type above all concrete ones of the kind.
  func kind(_ index: Int) -> HeapType {
    guard index < types.count else { return .bottom }
    switch types[index].composite {
    case .function: return .func
    case .structure: return .struct
    case .array: return .array
    }
  }

  private static func matchesAbstract(_ found: HeapType, _ expected: HeapType) -> Bool {
    switch expected {
    case .any: found == .eq || found == .i31 || found == .struct || found == .array || found == HeapType.none
    case .eq: found == .i31 || found == .struct || found == .array || found == HeapType.none
    case .i31, .struct, .array: found == HeapType.none
    case .func: found == .noFunc
    case .extern: found == .noExtern
    case .exn: found == .noExn
    default: false
    }
  }

  /// The top of a heap type's hierarchy.
  func top(_ type: HeapType) -> HeapType {
    let type = type.index.map { kind($0) } ?? type
    for top in [HeapType.func, .extern, .exn] where type == top || Self.matchesAbstract(type, top) { return top }
    return .any
  }

  /// Walks up the declared supertypes, a chain of limited length.
  private func isSubtype(_ found: Int, of expected: Int) -> Bool {
    guard found < types.count, expected < types.count else { return false }
    var index = found
    while true {
      if canonical[index] == canonical[expected] { return true }
      guard let parent = types[index].supertypes.first, parent < index else { return false }
      index = parent
    }
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
