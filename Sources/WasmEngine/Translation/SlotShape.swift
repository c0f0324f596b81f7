import WasmTypes

/// The slots of a list of values: which are vectors, that take two.
struct SlotShape: BitwiseCopyable {
  /// Of each value, whether it is a vector.
  private let isWide: UnsafePointer<Bool>?
  let count: Int
  private let wideCount: Int

  init() { (isWide, count, wideCount) = (nil, 0, 0) }

  fileprivate init(_ isWide: UnsafePointer<Bool>, count: Int) {
    self.isWide = isWide
    self.count = count
    wideCount = UnsafeBufferPointer(start: isWide, count: count).reduce(0) { $0 &+ ($1 ? 1 : 0) }
  }

  subscript(index: Int) -> Bool { isWide.map { $0[index] } ?? false }

  var slots: Int { count &+ wideCount }
  var hasWide: Bool { wideCount > 0 }
}

/// The shapes of a module's function types, worked out once.
final class SlotShapes {
  private let flags: UnsafeMutablePointer<Bool>
  private let functions: UnsafeMutablePointer<(parameters: SlotShape, results: SlotShape)>
  /// Of one value that is no vector, and of a vector.
  let narrow: SlotShape
  let wide: SlotShape

  init(_ types: [SubType]) {
    let count = types.reduce(2) { $0 + ($1.function.map { $0.parameters.count + $0.results.count } ?? 0) }
    flags = .allocate(capacity: count)
    functions = .allocate(capacity: max(1, types.count))
    var end = flags
    func append(_ isWide: some Collection<Bool>) -> SlotShape {
      let start = end
      for flag in isWide {
        end.initialize(to: flag)
        end += 1
      }
      return SlotShape(UnsafePointer(start), count: isWide.count)
    }
    narrow = append(CollectionOfOne(false))
    wide = append(CollectionOfOne(true))
    for (index, type) in types.enumerated() {
      let function = type.function ?? FunctionType()
      (functions + index).initialize(
        to: (append(function.parameters.map { $0 == .v128 }), append(function.results.map { $0 == .v128 })))
    }
  }

  deinit {
    flags.deallocate()
    functions.deallocate()
  }

  /// The shapes of a function type; it must be one.
  @inline(__always) subscript(type: Int) -> (parameters: SlotShape, results: SlotShape) { functions[type] }
}
