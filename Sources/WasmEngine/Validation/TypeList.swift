import WasmTypes

/// A sequence of value types at a fixed address, which belongs to a `ModuleTypes` or a `SingleTypeLists`.
struct TypeList: Equatable {
  /// Where an empty list points; nothing is read there.
  private static var nowhere: UnsafePointer<ValueType> { UnsafePointer(bitPattern: 8).unsafelyUnwrapped }

  let first: UnsafePointer<ValueType>
  private(set) var count = 0
  /// How many of the types are vectors, which take two slots.
  let vectors: Int

  init() { (first, count, vectors) = (Self.nowhere, 0, 0) }

  init(_ types: UnsafeBufferPointer<ValueType>) {
    first = types.isEmpty ? Self.nowhere : types.baseAddress ?? Self.nowhere
    count = types.count
    vectors = types.reduce(0) { $0 &+ ($1 == .v128 ? 1 : 0) }
  }

  /// A list of one type.
  init(_ type: UnsafePointer<ValueType>) {
    (first, count, vectors) = (type, 1, type.pointee == .v128 ? 1 : 0)
  }

  subscript(index: Int) -> ValueType { first[index] }

  var last: ValueType? { count > 0 ? first[count &- 1] : nil }

  /// The list without its last type, which must be no vector.
  var withoutLast: TypeList {
    var list = self
    list.count = max(0, count &- 1)
    return list
  }

  /// In 8-byte slots.
  var slots: Int { count &+ vectors }

  var array: [ValueType] { [ValueType](UnsafeBufferPointer(start: first, count: count)) }

  /// True where types in memory are just these.
  func equals(_ types: UnsafePointer<ValueType>) -> Bool {
    var index = 0
    // Long lists come from hostile modules; eight types at a time they cost a fraction of decoding them.
    while count &- index >= 8 {
      let left = UnsafeRawPointer(first + index).loadUnaligned(as: SIMD8<UInt32>.self)
      let right = UnsafeRawPointer(types + index).loadUnaligned(as: SIMD8<UInt32>.self)
      if left != right { return false }
      index &+= 8
    }
    while index < count {
      if first[index] != types[index] { return false }
      index &+= 1
    }
    return true
  }
}

/// The lists of one type that block types and constant expressions name.
struct SingleTypeLists: ~Copyable {
  private var lists: [ValueType: TypeList] = [:]
  private let numbers: UnsafeMutablePointer<ValueType>

  init() {
    numbers = .allocate(capacity: 4)
    for (index, type) in [ValueType.i32, .i64, .f32, .f64].enumerated() { (numbers + index).initialize(to: type) }
  }

  deinit {
    numbers.deallocate()
    for list in lists.values { UnsafeMutablePointer(mutating: list.first).deallocate() }
  }

  mutating func list(of type: ValueType) -> TypeList {
    switch type {
    case .i32: return TypeList(numbers)
    case .i64: return TypeList(numbers + 1)
    case .f32: return TypeList(numbers + 2)
    case .f64: return TypeList(numbers + 3)
    default: break
    }
    if let list = lists[type] { return list }
    let memory = UnsafeMutablePointer<ValueType>.allocate(capacity: 1)
    memory.initialize(to: type)
    let list = TypeList(UnsafePointer(memory))
    lists[type] = list
    return list
  }
}
