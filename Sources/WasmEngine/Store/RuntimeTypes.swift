import WasmTypes

/// The types of a store: equivalent types of all its modules have one number (specification 3.0, 4.5.3), and for each number there is
/// what the machine needs to test, lay out and trace its values.
struct RuntimeTypes: ~Copyable {
  /// Far more than programs have, and within what a concrete heap type can name.
  private static let greatestCount = 2_000_000

  private var canonicalizer = TypeCanonicalizer()
  private(set) var records: UnsafeMutablePointer<RuntimeType>
  private var count = 0
  private var capacity = 16
  /// Where the displays and offsets are.
  private var words: [UnsafeMutablePointer<UInt32>] = []

  init() { records = .allocate(capacity: capacity) }

  deinit {
    records.deallocate()
    for block in words { block.deallocate() }
  }

  /// The types, references in them by number.
  var types: [SubType] { canonicalizer.types }

  func function(_ number: UInt32) -> FunctionType {
    Int(number) < types.count ? types[Int(number)].function ?? FunctionType() : FunctionType()
  }

  /// The number of each type of a module. Complexity: linear in the size of the types.
  mutating func add(_ module: ModuleDefinition) throws(WasmError) -> [UInt32] {
    guard types.count + module.types.count <= Self.greatestCount else {
      throw .resource(ResourceError("the store has types enough: \(types.count), and \(module.types.count) more are wanted"))
    }
    let numbers: [Int]
    if types.isEmpty, let canonical = module.canonicalTypes {
      (canonicalizer, numbers) = (canonical.canonicalizer, canonical.numbers)
    } else {
      numbers = canonicalizer.add(module.types, groups: module.recursiveGroups)
    }
    record()
    return numbers.map { UInt32(truncatingIfNeeded: $0) }
  }

  /// The number of a function type of the host, whose references name types of the store: of the final type without supertypes.
  mutating func number(of function: FunctionType) -> UInt32 {
    let number = canonicalizer.number(of: function)
    record()
    return UInt32(truncatingIfNeeded: number)
  }

  /// Makes records of the types that have none yet.
  private mutating func record() {
    let added = types[count...]
    guard !added.isEmpty else { return }
    if types.count > capacity {
      let grown = UnsafeMutablePointer<RuntimeType>.allocate(capacity: max(types.count, capacity * 2))
      grown.moveInitialize(from: records, count: count)
      records.deallocate()
      records = grown
      capacity = max(types.count, capacity * 2)
    }
    for type in added {
      let parent = type.supertypes.first.map { records[$0] }
      let depth = parent.map { Int($0.depth) + 1 } ?? 0
      let (size, references) = Self.layout(type.composite)
      let block = UnsafeMutablePointer<UInt32>.allocate(capacity: depth + 1 + references.count)
      words.append(block)
      if let parent { block.initialize(from: parent.display, count: depth) }
      (block + depth).initialize(to: UInt32(truncatingIfNeeded: count))
      (block + depth + 1).initialize(from: references, count: references.count)
      (records + count).initialize(
        to: RuntimeType(
          display: block, depth: UInt32(truncatingIfNeeded: depth), size: UInt32(truncatingIfNeeded: size),
          references: references.isEmpty ? nil : block + depth + 1, referenceCount: UInt32(truncatingIfNeeded: references.count)))
      count += 1
    }
  }

  private static func layout(_ type: CompositeType) -> (size: Int, references: [UInt32]) {
    switch type {
    case .function: return (0, [])
    case .structure(let fields):
      let layout = StructureLayout(fields)
      let references = fields.indices.filter { StorageSize.isTraced(fields[$0].storage) }.map { layout.offsets[$0] }
      return (layout.byteCount, references)
    case .array(let field):
      return (StorageSize.log2(field.storage), StorageSize.isTraced(field.storage) ? [UInt32(ObjectHeader.byteCount)] : [])
    }
  }

}

extension RuntimeTypes: TypeMatching {
  func composite(_ index: Int) -> CompositeType? { index < types.count ? types[index].composite : nil }

  func isSubtype(_ found: Int, of expected: Int) -> Bool {
    guard found < count, expected < count else { return false }
    return records.isSubtype(UInt32(truncatingIfNeeded: found), of: UInt32(truncatingIfNeeded: expected))
  }
}

extension UnsafeMutablePointer<RuntimeType> {
  /// True where a type is another, or below it. Constant time.
  @inline(__always) func isSubtype(_ found: UInt32, of expected: UInt32) -> Bool {
    if found == expected { return true }
    let depth = self[Int(expected)].depth
    return self[Int(found)].depth > depth && self[Int(found)].display[Int(depth)] == expected
  }
}
