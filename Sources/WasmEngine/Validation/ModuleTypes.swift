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
  /// Of each type, whether all fields of a structure have default values.
  let areFieldsDefaultable: [Bool]
  private(set) var lists: UnsafeMutablePointer<ValueType>
  private var listCount = 0
  private var listCapacity = 256
  private var single: [ValueType: TypeList] = [:]
  private var numbers: [TypeList] = []

  init(_ module: ModuleDefinition) {
    types = module.types
    areFieldsDefaultable = types.map { type in
      guard case .structure(let fields) = type.composite else { return false }
      return fields.allSatisfy(\.storage.unpacked.isDefaultable)
    }
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
extension ModuleTypes: TypeMatching {
  func composite(_ index: Int) -> CompositeType? { index < types.count ? types[index].composite : nil }

  /// Walks up the declared supertypes, a chain of limited length.
  func isSubtype(_ found: Int, of expected: Int) -> Bool {
    guard found < types.count, expected < types.count else { return false }
    var index = found
    while true {
      if canonical[index] == canonical[expected] { return true }
      guard let parent = types[index].supertypes.first, parent < index else { return false }
      index = parent
    }
  }
}
