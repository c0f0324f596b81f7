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
  /// Below this height a number is pushed without a look at anything else: the memory suffices, and more slots were in use before.
  private var quiet = 0
  /// The slots that may be in use at most.
  private var limit = 0
  /// Where the innermost block's operands begin.
  var floor = 0
  /// True where the innermost block's stack is polymorphic, after an unconditional branch.
  var isUnreachable = false

  init() {
    base = .allocate(capacity: capacity)
    base.initialize(repeating: .bottom, count: capacity)
  }

  deinit { base.deallocate() }

  /// Empties the stack, which then takes at most `limit` slots.
  mutating func reset(limit: Int) {
    (height, vectors, maxSlots, quiet, floor, isUnreachable) = (0, 0, 0, 0, 0, false)
    self.limit = limit
  }

  /// The stack's depth, to come back to.
  struct Mark {
    var height = 0
    var vectors = 0
  }

  var mark: Mark { Mark(height: height, vectors: vectors) }

  @inline(__always) mutating func cut(to mark: Mark) {
    height = mark.height
    if vectors != mark.vectors { setVectors(mark.vectors) }
  }

  private mutating func setVectors(_ count: Int) {
    vectors = count
    quiet = min(capacity, maxSlots &- count)
  }

  /// False when the stack would take more slots than it may.
  @inline(__always) mutating func push(_ type: ValueType) -> Bool {
    if height < quiet, type != .v128 {
      base[height] = type
      height &+= 1
      return true
    }
    return pushSlowly(type)
  }

  @inline(never) private mutating func pushSlowly(_ type: ValueType) -> Bool {
    if height == capacity { grow(by: 1) }
    base[height] = type
    height &+= 1
    return note(vectors: type == .v128 ? 1 : 0)
  }

  /// After a push: takes note of the slots in use. False where they are too many.
  private mutating func note(vectors more: Int) -> Bool {
    vectors &+= more
    let slots = height &+ vectors
    let isWithin = slots <= maxSlots || slots <= limit
    maxSlots = max(maxSlots, slots)
    quiet = min(capacity, maxSlots &- vectors)
    return isWithin
  }

  @inline(never) private mutating func grow(by count: Int) {
    let wanted = max(capacity * 2, capacity + count)
    let grown = UnsafeMutablePointer<ValueType>.allocate(capacity: wanted)
    grown.moveInitialize(from: base, count: capacity)
    (grown + capacity).initialize(repeating: .bottom, count: wanted - capacity)
    base.deallocate()
    base = grown
    capacity = wanted
  }

  /// The operand `depth` places under the top; nil below the innermost block's.
  @inline(__always) func peek(_ depth: Int = 0) -> ValueType? {
    height &- depth > floor ? base[height &- 1 &- depth] : nil
  }

  /// Takes the top away; the caller has peeked.
  @inline(__always) mutating func drop() {
    height &-= 1
    if base[height] == .v128 { setVectors(vectors &- 1) }
  }

  // Numbers, whose types are known: true where the operands were there, else nothing has changed.

  @inline(__always) mutating func drop(number type: ValueType) -> Bool {
    guard height > floor, base[height &- 1] == type else { return false }
    height &-= 1
    return true
  }

  @inline(__always) mutating func dropTwo(numbers first: ValueType, _ second: ValueType) -> Bool {
    guard height &- 1 > floor, base[height &- 1] == second, base[height &- 2] == first else { return false }
    height &-= 2
    return true
  }

  @inline(__always) mutating func replace(number type: ValueType, by result: ValueType) -> Bool {
    guard height > floor, base[height &- 1] == type else { return false }
    base[height &- 1] = result
    return true
  }

  @inline(__always)
  mutating func replaceTwo(numbers first: ValueType, _ second: ValueType, by result: ValueType) -> Bool {
    guard height &- 1 > floor, base[height &- 1] == second, base[height &- 2] == first else { return false }
    height &-= 1
    base[height &- 1] = result
    return true
  }

  // Lists

  /// True where the topmost operands of the innermost block are just these types, the deepest first.
  @inline(__always) func endsWith(_ list: TypeList) -> Bool {
    guard list.count > 0 else { return true }
    return height &- floor >= list.count && list.equals(base + (height &- list.count))
  }

  /// Takes operands away that `endsWith` has found.
  @inline(__always) mutating func drop(_ list: TypeList) {
    height &-= list.count
    if list.vectors != 0 { setVectors(vectors &- list.vectors) }
  }

  /// False when the stack would take more slots than it may.
  @inline(__always) mutating func push(_ list: TypeList) -> Bool {
    switch list.count {
    case 0: true
    case 1: push(list[0])
    default: pushAll(list)
    }
  }

  @inline(never) private mutating func pushAll(_ list: TypeList) -> Bool {
    if capacity &- height < list.count { grow(by: list.count) }
    (base + height).update(from: list.first, count: list.count)
    height &+= list.count
    return note(vectors: list.vectors)
  }

  /// Up to `count` types below `height`, the deepest first, without going below the floor.
  func types(count: Int, below height: Int) -> [ValueType] {
    let start = max(floor, height - count)
    return start < height ? [ValueType](UnsafeBufferPointer(start: base + start, count: height - start)) : []
  }
}
