/// The garbage-collected heap of a store: structures, arrays and exceptions (specification 3.0, 4.2.14), in memory of our own.
///
/// RATIONALE. Objects do not move, so host code and frames hold references without being told of collections. Blocks of one cell size
/// keep allocation a pointer increment; a collection marks what is reachable and frees blocks that are empty, and the cells of the others
/// are swept when allocation comes to them. Freed cells are zeroed when a run of them is opened: what was not allocated has no header,
/// by which the collector tells a reference in a frame from a number that looks like one.
///
/// It is plain memory, so that handlers reach it without touching a Swift object.
struct Heap {
  /// The first byte of granule 0.
  let base: UnsafeMutableRawPointer
  let classes: UnsafeMutablePointer<SizeClass>
  let blocks: UnsafeMutablePointer<HeapBlock>
  /// A bit for each granule, set on the first granule of what the last collection found reachable.
  let marks: UnsafeMutablePointer<UInt64>
  /// The granules of objects that are marked and not yet traced: one place for each object that the heap can hold.
  let worklist: UnsafeMutablePointer<UInt32>
  let blockCount: Int
  private let reservedBytes: Int
  private let worklistOffset: Int
  private let classTable: UnsafeMutablePointer<UInt8>

  /// The store's types, by number.
  var types: UnsafeMutablePointer<RuntimeType>
  var worklistCount = 0
  /// During a collection: how many numbers of host objects there are, and a bit for each that is reachable.
  var hostObjectCount = 0
  var hostMarks: UnsafeMutablePointer<UInt64>
  /// The blocks below are committed.
  private var committedBlocks = 0
  /// The blocks from here on were never used.
  var usedBlocks = 0
  /// The blocks below are in use.
  private var firstFree = 0
  var freeBlocks = 0
  /// Opened for allocation since the last collection.
  var allocatedBytes = 0
  /// How much may be allocated until the next collection.
  var threshold = Heap.leastThreshold
  /// What the last collection found reachable, in bytes of cells.
  var liveBytes = 0
  /// How many collections in a row were asked for when next to nothing had been allocated since the one before.
  var futileCollections = 0

  static let leastThreshold = 1 << 20
  /// Memory is committed in steps of as many blocks.
  private static let commitStep = 64

  /// Reserves address space for objects of `limit` bytes; nil where the platform refuses.
  init?(limit: Int, types: UnsafeMutablePointer<RuntimeType>) {
    // A reference counts granules in 32 bits.
    blockCount = min(max(1, limit / HeapGeometry.blockBytes), Int(UInt32.max) / HeapGeometry.blockGranules)
    let heapBytes = Self.wholePages(blockCount * HeapGeometry.blockBytes)
    let markBytes = Self.wholePages(heapBytes / HeapGeometry.granule / 8)
    // The smallest object takes two granules.
    let worklistBytes = Self.wholePages(heapBytes / HeapGeometry.granule / 2 * 4)
    reservedBytes = heapBytes + markBytes + worklistBytes
    guard let base = LinearMemory.reserve(reservedBytes) else { return nil }
    guard LinearMemory.commit(base + heapBytes, byteCount: markBytes) else {
      LinearMemory.release(base, byteCount: reservedBytes)
      return nil
    }
    self.base = base
    marks = (base + heapBytes).assumingMemoryBound(to: UInt64.self)
    self.types = types
    hostMarks = marks
    worklistOffset = heapBytes + markBytes
    worklist = (base + worklistOffset).assumingMemoryBound(to: UInt32.self)
    blocks = .allocate(capacity: blockCount)
    blocks.initialize(repeating: HeapBlock(), count: blockCount)
    // The last one stands for large objects: it never has a free cell.
    classes = .allocate(capacity: HeapGeometry.cells.count + 1)
    (classes + HeapGeometry.cells.count).initialize(to: SizeClass(cellBytes: 0))
    for (number, cell) in HeapGeometry.cells.enumerated() {
      (classes + number).initialize(to: SizeClass(cellBytes: UInt(cell) * UInt(HeapGeometry.granule)))
    }
    classTable = .allocate(capacity: HeapGeometry.classOfGranules.count)
    for (size, number) in HeapGeometry.classOfGranules.enumerated() { (classTable + size).initialize(to: number) }
    freeBlocks = blockCount
    threshold = min(Self.leastThreshold, limitBytes / 2)
  }

  func deallocate() {
    blocks.deallocate()
    classes.deallocate()
    classTable.deallocate()
    LinearMemory.release(base, byteCount: reservedBytes)
  }

  private static func wholePages(_ byteCount: Int) -> Int { (byteCount + 0xFFFF) & ~0xFFFF }

  var limitBytes: Int { blockCount * HeapGeometry.blockBytes }

  /// The bytes of an object.
  @inline(__always) func address(_ granule: UInt32) -> UnsafeMutableRawPointer { base + Int(granule) &<< 3 }

  @inline(__always) func granule(_ address: UnsafeMutableRawPointer) -> UInt32 {
    UInt32(truncatingIfNeeded: (UInt(bitPattern: address) &- UInt(bitPattern: base)) &>> 3)
  }

  // MARK: Allocation

  /// Room for an object, zeroed; nil where a collection is due or the heap is full.
  mutating func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    guard byteCount <= HeapGeometry.greatestSmall else { return allocateLarge(byteCount) }
    let sizeClass = classes + Int(classTable[(byteCount + HeapGeometry.granule - 1) / HeapGeometry.granule])
    if sizeClass.pointee.bump == sizeClass.pointee.limit, !refill(sizeClass) { return nil }
    let place = sizeClass.pointee.bump
    sizeClass.pointee.bump = place &+ sizeClass.pointee.cellBytes
    return UnsafeMutableRawPointer(bitPattern: place)
  }

  /// True where the next `allocate` of the size will succeed.
  mutating func canAllocate(_ byteCount: Int) -> Bool {
    guard byteCount <= HeapGeometry.greatestSmall else {
      return findBlocks((byteCount + HeapGeometry.blockBytes - 1) / HeapGeometry.blockBytes) != nil
    }
    let sizeClass = classes + Int(classTable[(byteCount + HeapGeometry.granule - 1) / HeapGeometry.granule])
    return sizeClass.pointee.bump != sizeClass.pointee.limit || refill(sizeClass)
  }

  /// Opens a run of free cells; false where a collection is due or the heap is full.
  mutating func refill(_ sizeClass: UnsafeMutablePointer<SizeClass>) -> Bool {
    if sizeClass.pointee.block >= 0, openRun(sizeClass) { return true }
    while allocatedBytes < threshold {
      let block = sizeClass.pointee.unswept
      guard block >= 0 else { return openFreeBlock(sizeClass) }
      sizeClass.pointee.unswept = blocks[Int(block)].next
      blocks[Int(block)].isUnswept = false
      sizeClass.pointee.block = block
      sizeClass.pointee.cursor = 0
      if openRun(sizeClass) { return true }
    }
    return false
  }

  /// Opens the next run of dead cells in the class's block.
  private mutating func openRun(_ sizeClass: UnsafeMutablePointer<SizeClass>) -> Bool {
    let first = Int(sizeClass.pointee.block) * HeapGeometry.blockGranules
    let size = Int(sizeClass.pointee.cellBytes) / HeapGeometry.granule
    let end = HeapGeometry.blockGranules / size * size
    var start = Int(sizeClass.pointee.cursor)
    while start < end, isMarked(first + start) { start += size }
    guard start < end else {
      sizeClass.pointee.block = -1
      return false
    }
    var stop = start + size
    while stop < end, !isMarked(first + stop) { stop += size }
    sizeClass.pointee.cursor = UInt32(truncatingIfNeeded: stop)
    open(sizeClass, granule: first + start, count: stop - start)
    return true
  }

  private mutating func open(_ sizeClass: UnsafeMutablePointer<SizeClass>, granule: Int, count: Int) {
    let start = base + granule * HeapGeometry.granule
    let byteCount = count * HeapGeometry.granule
    start.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
    sizeClass.pointee.bump = UInt(bitPattern: start)
    sizeClass.pointee.limit = UInt(bitPattern: start + byteCount)
    allocatedBytes += byteCount
  }

  private mutating func openFreeBlock(_ sizeClass: UnsafeMutablePointer<SizeClass>) -> Bool {
    guard let block = takeBlocks(1) else { return false }
    let size = Int(sizeClass.pointee.cellBytes) / HeapGeometry.granule
    blocks[block] = HeapBlock(
      state: .small, sizeClass: UInt8(truncatingIfNeeded: sizeClass - classes), size: UInt32(truncatingIfNeeded: size))
    // The run is the whole block: nothing is left of it to sweep.
    sizeClass.pointee.block = -1
    open(sizeClass, granule: block * HeapGeometry.blockGranules, count: HeapGeometry.blockGranules / size * size)
    return true
  }

  /// An object with blocks of its own.
  private mutating func allocateLarge(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    let (count, remainder) = byteCount.quotientAndRemainder(dividingBy: HeapGeometry.blockBytes)
    let size = remainder == 0 ? count : count + 1
    guard allocatedBytes < threshold, let block = takeBlocks(size) else { return nil }
    blocks[block] = HeapBlock(state: .large, size: UInt32(truncatingIfNeeded: size))
    var other = block + 1
    while other < block + size {
      blocks[other] = HeapBlock(state: .continuation)
      other += 1
    }
    allocatedBytes += size * HeapGeometry.blockBytes
    let start = base + block * HeapGeometry.blockBytes
    start.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
    return start
  }

  /// The lowest neighbouring free blocks.
  private mutating func findBlocks(_ count: Int) -> Int? {
    guard count <= freeBlocks else { return nil }
    while firstFree < blockCount, blocks[firstFree].state != .free { firstFree += 1 }
    var start = firstFree
    while start + count <= blockCount {
      var length = 0
      while length < count, blocks[start + length].state == .free { length += 1 }
      if length == count { return start }
      start += length + 1
    }
    return nil
  }

  private mutating func takeBlocks(_ count: Int) -> Int? {
    guard let start = findBlocks(count), commit(start + count) else { return nil }
    freeBlocks -= count
    usedBlocks = max(usedBlocks, start + count)
    return start
  }

  private mutating func commit(_ count: Int) -> Bool {
    guard count > committedBlocks else { return true }
    let target = min(blockCount, (count + Self.commitStep - 1) / Self.commitStep * Self.commitStep)
    guard LinearMemory.commit(base, byteCount: Self.wholePages(target * HeapGeometry.blockBytes)) else { return false }
    committedBlocks = target
    return true
  }

  // MARK: Marks

  @inline(__always) func isMarked(_ granule: Int) -> Bool { marks[granule &>> 6] &>> UInt64(granule & 63) & 1 != 0 }

  /// Makes the worklist usable for as many objects as there can be now.
  func commitWorklist() -> Bool {
    let objects = usedBlocks * HeapGeometry.blockGranules / 2
    return LinearMemory.commit(base + worklistOffset, byteCount: Self.wholePages(objects * 4))
  }

  /// Says that the blocks from `block` on may be free.
  mutating func noteFree(_ block: Int) { firstFree = min(firstFree, block) }
}
