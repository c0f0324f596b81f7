/// An array that translation fills again and again: it keeps its memory, is never copied, and checks no index.
///
/// RATIONALE. Several such arrays are touched for every instruction. With `Array`, allocation, reference counting, checks of uniqueness
/// and copies were about a third of the machine instructions of translation (docs/performance.md, "Loading"); what is translated has been
/// validated, and indices come from the translator itself.
struct WorkBuffer<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 64) {
    self.capacity = max(1, capacity)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  var isEmpty: Bool { count == 0 }

  @inline(__always) subscript(index: Int) -> Element {
    get {
      assert(index >= 0 && index < count)
      return base[index]
    }
    nonmutating set {
      assert(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  @inline(__always) mutating func append(_ element: Element) {
    if count == capacity { reserve(1) }
    (base + count).initialize(to: element)
    count &+= 1
  }

  @inline(__always) mutating func append(_ first: Element, _ second: Element) {
    reserve(2)
    (base + count).initialize(to: first)
    (base + count + 1).initialize(to: second)
    count &+= 2
  }

  mutating func append(repeating element: Element, count more: Int) {
    reserve(more)
    (base + count).initialize(repeating: element, count: more)
    count &+= more
  }

  /// Makes room for so many more.
  @inline(__always) mutating func reserve(_ more: Int) {
    if capacity &- count < more { grow(more) }
  }

  @inline(never) private mutating func grow(_ more: Int) {
    let wanted = max(capacity * 2, count + more)
    let grown = UnsafeMutablePointer<Element>.allocate(capacity: wanted)
    grown.moveInitialize(from: base, count: count)
    base.deallocate()
    base = grown
    capacity = wanted
  }

  @inline(__always) mutating func removeLast() -> Element {
    assert(count > 0)
    count &-= 1
    return base[count]
  }

  @inline(__always) mutating func truncate(to count: Int) {
    assert(count <= self.count)
    self.count = count
  }

  /// Empties it; memory of more than `byteCount` bytes is given back.
  mutating func removeAll(keeping byteCount: Int = 1 << 18) {
    count = 0
    guard capacity * MemoryLayout<Element>.stride > byteCount else { return }
    base.deallocate()
    capacity = 64
    base = .allocate(capacity: capacity)
  }

  var array: [Element] { [Element](UnsafeBufferPointer(start: base, count: count)) }
}
