import WasmTypes

/// A module's types among themselves.
struct CanonicalTypes: Sendable {
  /// Above this number of types they are not kept: it takes long to make them again, but they would take much memory for long.
  static let greatestCount = 1000

  let canonicalizer: TypeCanonicalizer
  let numbers: [Int]
}

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
        type.renamed { $0 >= range.lowerBound ? 0xFF_FFFF - ($0 - range.lowerBound) : canonical[$0] }
      }
      if let base = groups[key] {
        canonical.append(contentsOf: base..<base + range.count)
        continue
      }
      let base = self.types.count
      groups[key] = base
      canonical.append(contentsOf: base..<base + range.count)
      for type in types[range] { self.types.append(type.renamed { canonical[$0] }) }
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
}
