/// Mark and sweep. The caller marks the roots between `beginCollection` and `endCollection`.
extension Heap {
  /// Collections ask for little: when this fraction of the limit was not allocated since the one before, the collection is futile.
  private static let futileFraction = 32
  private static let greatestFutile = 3

  /// Prepares for marking, of `hostObjects` numbers too; false where the system has no memory for the worklist.
  mutating func beginCollection(hostObjects: Int) -> Bool {
    guard commitWorklist() else { return false }
    hostObjectCount = hostObjects
    hostMarks = .allocate(capacity: hostObjects / 64 + 1)
    hostMarks.initialize(repeating: 0, count: hostObjects / 64 + 1)
    futileCollections = allocatedBytes < min(threshold, limitBytes / Self.futileFraction) ? futileCollections + 1 : 0
    eraseDeadCells()
    for number in HeapGeometry.cells.indices {
      // The rest of an open run is zeroed, and free in the next sweep.
      classes[number].bump = 0
      classes[number].limit = 0
      classes[number].block = -1
      classes[number].unswept = -1
    }
    marks.update(repeating: 0, count: usedBlocks * HeapGeometry.blockGranules / 64)
    liveBytes = 0
    worklistCount = 0
    return true
  }

  /// True where collections have stopped giving the guest anything to go on with.
  var isExhausted: Bool { futileCollections > Self.greatestFutile }

  /// Finishes the last sweep: a dead cell must not look like an object when roots are guessed.
  private func eraseDeadCells() {
    func erase(_ block: Int, from start: Int) {
      let size = Int(blocks[block].size)
      let first = block * HeapGeometry.blockGranules
      var cell = start
      while cell + size <= HeapGeometry.blockGranules {
        if !isMarked(first + cell) {
          (base + (first + cell) * HeapGeometry.granule).storeBytes(of: 0, as: UInt64.self)
        }
        cell += size
      }
    }
    for number in HeapGeometry.cells.indices where classes[number].block >= 0 {
      erase(Int(classes[number].block), from: Int(classes[number].cursor))
    }
    for block in 0..<usedBlocks where blocks[block].isUnswept {
      erase(block, from: 0)
      blocks[block].isUnswept = false
    }
  }

  // MARK: Mark

  /// Marks what a reference means, where it is an object or one of the host's.
  @inline(__always) mutating func mark(_ bits: UInt64) {
    guard ReferenceBits.isObject(bits) else { return markHostObject(bits) }
    let granule = UInt32(truncatingIfNeeded: bits)
    let word = marks + Int(granule &>> 6)
    let bit: UInt64 = 1 &<< UInt64(granule & 63)
    guard word.pointee & bit == 0 else { return }
    word.pointee |= bit
    worklist[worklistCount] = granule
    worklistCount &+= 1
  }

  @inline(__always) private func markHostObject(_ bits: UInt64) {
    let number = Int(UInt32(truncatingIfNeeded: bits))
    guard ReferenceBits.isHost(bits), number < hostObjectCount else { return }
    hostMarks[number &>> 6] |= 1 &<< UInt64(number & 63)
  }

  /// Marks what a slot may mean that may hold anything: only the first granule of an object counts.
  mutating func markPossible(_ bits: UInt64) {
    guard ReferenceBits.isObject(bits) else { return markHostObject(bits) }
    let granule = Int(UInt32(truncatingIfNeeded: bits))
    let block = granule / HeapGeometry.blockGranules
    guard block < usedBlocks else { return }
    let place = granule % HeapGeometry.blockGranules
    switch blocks[block].state {
    case .small:
      let size = Int(blocks[block].size)
      guard place % size == 0, place + size <= HeapGeometry.blockGranules else { return }
    case .large: guard place == 0 else { return }
    case .free, .continuation: return
    }
    guard address(UInt32(truncatingIfNeeded: granule)).load(as: UInt32.self) != 0 else { return }
    mark(bits)
  }

  mutating func markPossible(_ slots: UnsafeMutableRawPointer, byteCount: Int) {
    var offset = 0
    while offset &+ 8 <= byteCount {
      markPossible(slots.load(fromByteOffset: offset, as: UInt64.self))
      offset &+= 8
    }
  }

  /// Marks everything that the marked objects reach. The worklist has room for every object, so nothing recurses.
  mutating func trace() {
    while worklistCount > 0 {
      worklistCount &-= 1
      let granule = worklist[worklistCount]
      let object = address(granule)
      let block = blocks[Int(granule) / HeapGeometry.blockGranules]
      liveBytes &+= Int(block.size) &* (block.state == .large ? HeapGeometry.blockBytes : HeapGeometry.granule)
      let header = object.load(as: UInt32.self)
      let count = Int(object.load(fromByteOffset: 4, as: UInt32.self))
      switch ObjectKind(rawValue: ObjectHeader.kind(header)) {
      case .structure?:
        let type = types + Int(ObjectHeader.type(header))
        guard let references = type.pointee.references else { continue }
        var index = 0
        while index < Int(type.pointee.referenceCount) {
          mark(object.load(fromByteOffset: Int(references[index]), as: UInt64.self))
          index &+= 1
        }
      case .array?:
        guard types[Int(ObjectHeader.type(header))].references != nil else { continue }
        var index = 0
        while index < count {
          mark(object.load(fromByteOffset: ObjectHeader.byteCount &+ index &<< 3, as: UInt64.self))
          index &+= 1
        }
      case .exception?: markPossible(object + HeapException.payloadOffset, byteCount: count &* 8)
      case nil: continue
      }
    }
  }

  // MARK: Sweep

  /// Frees what is not marked: whole blocks at once, single cells when allocation comes to them.
  ///
  /// `rootBytes` is what the roots took: collections must stay rare beside what they cost.
  mutating func endCollection(rootBytes: Int) {
    var block = 0
    while block < usedBlocks {
      switch blocks[block].state {
      case .small:
        if hasMarks(block) {
          let sizeClass = classes + Int(blocks[block].sizeClass)
          blocks[block].isUnswept = true
          blocks[block].next = sizeClass.pointee.unswept
          sizeClass.pointee.unswept = Int32(truncatingIfNeeded: block)
        } else {
          free(block, 1)
        }
        block += 1
      case .large:
        let count = Int(blocks[block].size)
        if !isMarked(block * HeapGeometry.blockGranules) { free(block, count) }
        block += count
      case .free, .continuation: block += 1
      }
    }
    hostMarks.deallocate()
    allocatedBytes = 0
    threshold = max(min(Self.leastThreshold, limitBytes / 2), liveBytes + rootBytes)
  }

  private func hasMarks(_ block: Int) -> Bool {
    let words = marks + block * HeapGeometry.blockGranules / 64
    var word = 0
    while word < HeapGeometry.blockGranules / 64 {
      if words[word] != 0 { return true }
      word += 1
    }
    return false
  }

  private mutating func free(_ block: Int, _ count: Int) {
    (blocks + block).update(repeating: HeapBlock(), count: count)
    freeBlocks += count
    noteFree(block)
  }
}
