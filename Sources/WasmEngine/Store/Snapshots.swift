import WasmTypes

/// References in a snapshot, which name nothing of a store: null is 0, a function its index and 1, an `i31` its own bits.
private enum ReferenceCoding {
  /// Nil for references to what is not the instance's.
  static func code(_ bits: UInt64, isFunction: Bool, _ instance: InstanceState) -> UInt64? {
    guard isFunction, bits != 0 else { return bits == 0 || ReferenceBits.isI31(bits) ? bits : nil }
    let definition = instance.module.definition
    let functions = instance.record.pointee.functions
    let imported = definition.importedFunctionCount
    if !definition.bodies.isEmpty {
      let distance = Int(bitPattern: UInt(bits)) &- Int(bitPattern: functions[imported])
      let (index, rest) = distance.quotientAndRemainder(dividingBy: MemoryLayout<FunctionRecord>.stride)
      if rest == 0, index >= 0, index < definition.bodies.count { return UInt64(imported + index + 1) }
    }
    return (0..<imported).first { UInt64(UInt(bitPattern: functions[$0])) == bits }.map { UInt64($0 + 1) }
  }

  @inline(__always)
  static func bits(_ code: UInt64, _ functions: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>) -> UInt64 {
    code == 0 || code >> 32 != 0 ? code : UInt64(UInt(bitPattern: functions[Int(code) - 1]))
  }
}

extension Store {
  // MARK: Taking

  func snapshot(_ instance: InstanceState) throws(SnapshotError) -> InstanceSnapshot {
    let definition = instance.module.definition
    try checkImports(definition)
    return InstanceSnapshot(
      module: instance.module, memories: try images(instance), globals: try globals(instance), tables: try tables(instance),
      dataSegments: instance.dataSegments, elementSegments: try elementSegments(instance))
  }

  private func checkImports(_ definition: ModuleDefinition) throws(SnapshotError) {
    for entry in definition.imports {
      switch entry.type {
      case .function, .tag: continue
      case .global(let type) where !type.isMutable: continue
      case .global, .memory, .table: throw .importedState(module: entry.module.string, name: entry.name.string)
      }
    }
  }

  private func images(_ instance: InstanceState) throws(SnapshotError) -> [MemoryImage] {
    var images: [MemoryImage] = []
    for index in 0..<instance.record.pointee.memoryCount {
      let memory = instance.record.pointee.memories[index]
      guard memory.pointee.sharedSize == nil else { throw .sharedMemory(index) }
      guard let image = MemoryImage(memory.pointee.base, byteCount: memory.pointee.byteCount) else {
        throw .noRoom(memory: index)
      }
      images.append(image)
    }
    return images
  }

  private func isFunction(_ type: HeapType) -> Bool { types.top(type) == .func }

  private func globals(_ instance: InstanceState) throws(SnapshotError) -> [(low: UInt64, high: UInt64)] {
    let definition = instance.module.definition
    var values: [(low: UInt64, high: UInt64)] = []
    for index in definition.importedGlobalCount..<definition.globals.count {
      let global = instance.record.pointee.globals[index]
      guard let reference = global.pointee.type.value.reference else {
        values.append((global.pointee.low, global.pointee.high))
        continue
      }
      guard let code = ReferenceCoding.code(global.pointee.low, isFunction: isFunction(reference.heapType), instance) else {
        throw .foreignReference("global \(index)")
      }
      values.append((code, 0))
    }
    return values
  }

  private func tables(_ instance: InstanceState) throws(SnapshotError) -> [[UInt64]] {
    var tables: [[UInt64]] = []
    for index in instance.module.definition.tables.indices {
      let table = instance.record.pointee.tables[index]
      let elements = UnsafeBufferPointer(start: table.pointee.elements, count: Int(table.pointee.count))
      tables.append(
        try codes(elements, isFunction: isFunction(table.pointee.type.element.heapType), instance, "table \(index)"))
    }
    return tables
  }

  private func elementSegments(_ instance: InstanceState) throws(SnapshotError) -> [[UInt64]] {
    var segments: [[UInt64]] = []
    for (index, segment) in instance.module.definition.elements.enumerated() {
      let type = segment.type.renamed { Int(instance.record.pointee.canonicalTypes[$0]) }
      let elements = instance.elementSegments[index]
      segments.append(try codes(elements, isFunction: isFunction(type.heapType), instance, "element segment \(index)"))
    }
    return segments
  }

  private func codes(
    _ references: some Collection<UInt64>, isFunction: Bool, _ instance: InstanceState, _ place: String
  ) throws(SnapshotError) -> [UInt64] {
    var codes: [UInt64] = []
    codes.reserveCapacity(references.count)
    for bits in references {
      guard let code = ReferenceCoding.code(bits, isFunction: isFunction, instance) else {
        throw .foreignReference("\(place), element \(codes.count),")
      }
      codes.append(code)
    }
    return codes
  }

  // MARK: Restoring

  /// Gives an instance the state of a snapshot of its module. `isNew` says that nothing was written to its memories yet.
  func apply(_ snapshot: InstanceSnapshot, to instance: InstanceState, isNew: Bool = false) throws(WasmError) {
    let record = instance.record
    let functions = record.pointee.functions
    try checkRoom(for: snapshot, in: instance)
    let isSame = instance.restored === snapshot
    // Where the system refuses a memory, those before it are another snapshot's than those behind it.
    instance.restored = nil
    for (index, image) in snapshot.memories.enumerated() {
      try apply(image, to: record.pointee.memories[index], isSame: isSame, isNew: isNew)
    }
    instance.restored = snapshot
    let importedGlobals = snapshot.module.definition.importedGlobalCount
    for (index, value) in snapshot.globals.enumerated() {
      let global = record.pointee.globals[importedGlobals + index]
      let isReference = global.pointee.type.value.isReference
      global.pointee.low = isReference ? ReferenceCoding.bits(value.low, functions) : value.low
      global.pointee.high = value.high
    }
    for (index, codes) in snapshot.tables.enumerated() {
      let table = record.pointee.tables[index]
      resize(table, to: codes.count)
      for (position, code) in codes.enumerated() { table.pointee.elements[position] = ReferenceCoding.bits(code, functions) }
    }
    instance.dataSegments = snapshot.dataSegments
    instance.elementSegments = snapshot.elementSegments.map { codes in codes.map { ReferenceCoding.bits($0, functions) } }
  }

  /// Nothing is changed where a limit forbids the restored state.
  private func checkRoom(for snapshot: InstanceSnapshot, in instance: InstanceState) throws(WasmError) {
    var memoryGrowth = 0
    for (index, image) in snapshot.memories.enumerated() {
      let memory = instance.record.pointee.memories[index]
      let maximum = limits.maximumPages(memory.pointee.type) << UInt64(memory.pointee.type.pageSizeLog2)
      guard image.memoryByteCount <= maximum else {
        throw .resource(
          ResourceError("a memory of \(image.memoryByteCount) bytes, as in the snapshot, is over the limit of \(maximum) bytes"))
      }
      memoryGrowth += Int(image.memoryByteCount) - Int(memory.pointee.byteCount)
    }
    guard memoryGrowth <= 0 || UInt64(memoryGrowth) <= memoryBytesLeft else {
      throw .resource(
        ResourceError(
          "memories of \(heldMemoryBytes) bytes and \(memoryGrowth) more, as in the snapshot, are over the store's limit"))
    }
    var tableGrowth = 0
    for (index, codes) in snapshot.tables.enumerated() {
      tableGrowth += codes.count - Int(instance.record.pointee.tables[index].pointee.count)
    }
    guard tableGrowth <= max(0, limits.tableElements - tableElements) || tableGrowth <= 0 else {
      throw .resource(ResourceError("the snapshot's tables are over the store's limit of \(limits.tableElements) elements"))
    }
  }

  /// `isSame` says that the memory was last restored from the same snapshot.
  private func apply(
    _ image: MemoryImage, to memory: UnsafeMutablePointer<MemoryRecord>, isSame: Bool, isNew: Bool
  ) throws(WasmError) {
    let old = memory.pointee.byteCount
    guard prepare(memory, for: image, isSame: isSame, isNew: isNew) else {
      forgetBytes(of: memory)
      throw .resource(ResourceError("the system has no \(image.memoryByteCount) bytes for a memory"))
    }
    memory.pointee.byteCount = image.memoryByteCount
    memoryBytes += Int(image.memoryByteCount) - Int(old)
  }

  /// Leaves a memory of no bytes, whose bytes the system may have taken.
  private func forgetBytes(of memory: UnsafeMutablePointer<MemoryRecord>) {
    LinearMemory.release(memory.pointee.base, byteCount: Int(memory.pointee.reservedByteCount))
    memoryBytes -= Int(memory.pointee.byteCount)
    reservedBytes = reservedBytes &- memory.pointee.reservedByteCount
    memory.pointee.base = LinearMemory.emptyBase
    memory.pointee.byteCount = 0
    memory.pointee.reservedByteCount = 0
    memory.pointee.committedByteCount = 0
    memory.pointee.imageByteCount = 0
  }

  /// Makes the memory's first bytes those of the image, and all others that were usable zero.
  private func prepare(_ memory: UnsafeMutablePointer<MemoryRecord>, for image: MemoryImage, isSame: Bool, isNew: Bool) -> Bool {
    let needed = Int(LinearMemory.systemPages(image.memoryByteCount))
    if UInt64(needed) > memory.pointee.reservedByteCount {
      guard move(memory, reserving: UInt64(needed)) else { return false }
    }
    let base = memory.pointee.base
    let used = Int(memory.pointee.committedByteCount)
    let isLaid = memory.pointee.imageByteCount == image.byteCount && (isSame || image.byteCount == 0)
    if isLaid, !isNew, used >= needed {
      if image.copyBack(to: base, byteCount: used, unchanged: &memory.pointee.unchangedRestores) { return true }
      if image.isMapped { return LinearMemory.discard(base, byteCount: used) }
    }
    let isCleared =
      isNew
      || (memory.pointee.imageByteCount > 0
        ? LinearMemory.replace(base, byteCount: used) : LinearMemory.clear(base, byteCount: used))
    guard isCleared, used >= needed || LinearMemory.commit(base, byteCount: needed), image.lay(over: base) else { return false }
    memory.pointee.committedByteCount = UInt64(max(used, needed))
    memory.pointee.imageByteCount = image.isMapped ? image.byteCount : 0
    return true
  }
}
