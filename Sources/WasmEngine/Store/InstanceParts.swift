/// The memory of an instance's record and of what the record points to, in one piece.
struct InstanceParts {
  let memory: UnsafeMutableRawPointer
  let record: UnsafeMutablePointer<InstanceRecord>
  var memories: UnsafeMutablePointer<UnsafeMutablePointer<MemoryRecord>>
  var tables: UnsafeMutablePointer<UnsafeMutablePointer<TableRecord>>
  var globals: UnsafeMutablePointer<UnsafeMutablePointer<GlobalRecord>>
  var functions: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>
  var tags: UnsafeMutablePointer<UnsafeMutablePointer<TagRecord>>
  let canonicalTypes: UnsafeMutablePointer<UInt32>

  /// Room for an instance of the module, not initialised.
  init(_ module: borrowing ModuleDefinition) {
    // An instance without a memory has the store's empty one.
    let memoryCount = max(1, module.memories.count)
    let pointers = memoryCount + module.tables.count + module.globals.count + module.functions.count + module.tags.count
    let recordBytes = MemoryLayout<InstanceRecord>.stride
    memory = .allocate(byteCount: recordBytes + pointers * 8 + module.types.count * 4, alignment: 8)
    record = memory.bindMemory(to: InstanceRecord.self, capacity: 1)
    var place = memory + recordBytes
    func take<T>(_ count: Int, _ type: T.Type = T.self) -> UnsafeMutablePointer<T> {
      let start = place.bindMemory(to: T.self, capacity: count)
      place += count * MemoryLayout<T>.stride
      return start
    }
    memories = take(memoryCount)
    tables = take(module.tables.count)
    globals = take(module.globals.count)
    functions = take(module.functions.count)
    tags = take(module.tags.count)
    canonicalTypes = take(module.types.count)
  }

  /// Initialises the next of a list.
  static func put<T>(_ value: T, _ place: inout UnsafeMutablePointer<T>) {
    place.initialize(to: value)
    place += 1
  }
}
