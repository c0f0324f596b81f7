import WasmTypes

/// The validator's stack of operand types (specification 3.0, appendix A.3).
///
/// The types above `height` stay in memory until they are overwritten, so that an error can still name what was popped.
struct TypeStack: ~Copyable {
  private var base: UnsafeMutablePointer<ValueType>
  private var capacity = 256
  private(set) var height = 0
  /// How many of the operands are vectors, which take two slots.
  private var vectors = 0
  /// The greatest number of slots used since `reset`.
  private(set) var maxSlots = 0
  /// Where the innermost block's operands begin.
  var floor = 0
  /// True where the innermost block's stack is polymorphic, after an unconditional branch.
  var isUnreachable = false

  init() {
    base = .allocate(capacity: capacity)
    base.initialize(repeating: .bottom, count: capacity)
  }

  deinit { base.deallocate() }

  mutating func reset() {
    (height, vectors, maxSlots, floor, isUnreachable) = (0, 0, 0, 0, false)
  }

  /// The stack's depth, to come back to.
  struct Mark {
    var height = 0
    var vectors = 0
  }

  var mark: Mark { Mark(height: height, vectors: vectors) }

  @inline(__always) mutating func cut(to mark: Mark) {
    height = mark.height
    vectors = mark.vectors
  }

  /// False when the stack would take more than `limit` slots.
  @inline(__always) mutating func push(_ type: ValueType, limit: Int) -> Bool {
    if height == capacity { grow() }
    base[height] = type
    height &+= 1
    if type == .v128 { vectors &+= 1 }
    let slots = height &+ vectors
    if slots > maxSlots {
      maxSlots = slots
      return slots <= limit
    }
    return true
  }

  @inline(never) private mutating func grow() {
    let grown = UnsafeMutablePointer<ValueType>.allocate(capacity: capacity * 2)
    grown.moveInitialize(from: base, count: capacity)
    (grown + capacity).initialize(repeating: .bottom, count: capacity)
    base.deallocate()
    base = grown
    capacity *= 2
  }

  /// The operand `depth` places under the top; nil below the innermost block's.
  @inline(__always) func peek(_ depth: Int = 0) -> ValueType? {
    height &- depth > floor ? base[height &- 1 &- depth] : nil
  }

  /// True where the topmost operands of the innermost block are just these types, the deepest first.
  func endsWith(_ types: UnsafePointer<ValueType>, count: Int) -> Bool {
    guard height &- floor >= count else { return false }
    let top = base + (height &- count)
    for index in 0..<count where top[index] != types[index] { return false }
    return true
  }

  /// Takes the top away; the caller has peeked.
  @inline(__always) mutating func drop() {
    height &-= 1
    if base[height] == .v128 { vectors &-= 1 }
  }

  /// Up to `count` types below `height`, the deepest first, without going below the floor.
  func types(count: Int, below height: Int) -> [ValueType] {
    let start = max(floor, height - count)
    return start < height ? [ValueType](UnsafeBufferPointer(start: base + start, count: height - start)) : []
  }
}
