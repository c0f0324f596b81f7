import WasmTypes

/// A function type as two lists.
struct FunctionSignature {
  var parameters = TypeList()
  var results = TypeList()
  var isFunction = false
}

/// A module's types, made ready for validation: all function types flat in one buffer, so that checking a body touches no arrays of arrays,
/// and subtyping in constant time.
///
/// Nothing changes after `init`, so that threads may share it.
final class ModuleTypes: @unchecked Sendable {
  let types: [SubType]
  /// Of each type, as two lists; empty for what is no function.
  let signatures: UnsafeBufferPointer<FunctionSignature>
  /// Of each type, whether all fields of a structure have default values.
  let areFieldsDefaultable: [Bool]
  private let lists: UnsafeMutablePointer<ValueType>
  private let hierarchy: [TypeInterval]
  /// Nil where there are very many types.
  let canonical: CanonicalTypes?

  init(_ module: ModuleDefinition) {
    types = module.types
    areFieldsDefaultable = types.map { type in
      guard case .structure(let fields) = type.composite else { return false }
      return fields.allSatisfy(\.storage.unpacked.isDefaultable)
    }
    var canonicalizer = TypeCanonicalizer()
    let numbers = canonicalizer.add(module.types, groups: module.recursiveGroups)
    hierarchy = TypeInterval.intervals(canonicalizer.types, numbers)
    canonical =
      types.count > CanonicalTypes.greatestCount ? nil : CanonicalTypes(canonicalizer: canonicalizer, numbers: numbers)
    let count = types.reduce(0) { $0 + ($1.function.map { $0.parameters.count + $0.results.count } ?? 0) }
    lists = .allocate(capacity: max(1, count))
    let signatures = UnsafeMutableBufferPointer<FunctionSignature>.allocate(capacity: types.count)
    var end = lists
    func append(_ types: [ValueType]) -> TypeList {
      let list = UnsafeMutableBufferPointer(start: end, count: types.count)
      _ = list.initialize(from: types)
      end += types.count
      return TypeList(UnsafeBufferPointer(list))
    }
    for (index, type) in types.enumerated() {
      var signature = FunctionSignature()
      if let function = type.function {
        signature.parameters = append(function.parameters)
        signature.results = append(function.results)
        signature.isFunction = true
      }
      signatures.initializeElement(at: index, to: signature)
    }
    self.signatures = UnsafeBufferPointer(signatures)
  }

  deinit {
    lists.deallocate()
    signatures.deallocate()
  }
}

/// A type's place in the forest of declared supertypes: its number in preorder, and the last number below it. Equivalent types share one.
private struct TypeInterval {
  var first: Int32 = 0
  var last: Int32 = 0

  /// Of each type by its canonical number.
  static func intervals(_ types: [SubType], _ numbers: [Int]) -> [TypeInterval] {
    // A supertype comes before its subtypes; validation refuses others.
    let parents = types.enumerated().map { index, type in
      type.supertypes.first.flatMap { $0 < index ? $0 : nil } ?? -1
    }
    var sizes = [Int32](repeating: 1, count: parents.count)
    for index in parents.indices.reversed() where parents[index] >= 0 { sizes[parents[index]] += sizes[index] }
    var free = [Int32](repeating: 0, count: parents.count)
    var freeRoot: Int32 = 0
    var intervals = [TypeInterval](repeating: TypeInterval(), count: parents.count)
    for (index, parent) in parents.enumerated() {
      let first = parent >= 0 ? free[parent] : freeRoot
      if parent >= 0 { free[parent] += sizes[index] } else { freeRoot += sizes[index] }
      free[index] = first + 1
      intervals[index] = TypeInterval(first: first, last: first + sizes[index] - 1)
    }
    return numbers.map { intervals[$0] }
  }
}

// Matching (specification 3.0, 3.3)
extension ModuleTypes: TypeMatching {
  func composite(_ index: Int) -> CompositeType? { index < types.count ? types[index].composite : nil }

  /// True where one type is the other, or declared below it, in constant time.
  func isSubtype(_ found: Int, of expected: Int) -> Bool {
    guard found < types.count, expected < types.count else { return false }
    let (below, above) = (hierarchy[found], hierarchy[expected])
    return above.first <= below.first && below.first <= above.last
  }

  /// True where every type of a list matches the one at its place in another list of the same length.
  func matches(_ found: TypeList, _ expected: TypeList) -> Bool {
    for index in 0..<found.count {
      guard found[index] == expected[index] || matches(found[index], expected[index]) else { return false }
    }
    return true
  }
}
