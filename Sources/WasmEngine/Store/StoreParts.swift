/// The memory of a store's own records, in one piece: to allocate one costs more than to initialise it.
struct StoreParts {
  let memory: UnsafeMutableRawPointer
  let context: UnsafeMutablePointer<MachineContext>
  let runs: UnsafeMutablePointer<OpenRuns>
  let hostInstance: UnsafeMutablePointer<InstanceRecord>
  let emptyMemory: UnsafeMutablePointer<MemoryRecord>
  let hostMemories: UnsafeMutablePointer<UnsafeMutablePointer<MemoryRecord>>

  /// Room for the records, not initialised.
  init() {
    func bytes<T>(_ type: T.Type) -> Int { (MemoryLayout<T>.stride + 15) & ~15 }
    memory = .allocate(
      byteCount: bytes(MachineContext.self) + bytes(OpenRuns.self) + bytes(InstanceRecord.self) + bytes(MemoryRecord.self)
        + bytes(UnsafeMutablePointer<MemoryRecord>.self), alignment: 16)
    var place = memory
    func take<T>(_ type: T.Type = T.self) -> UnsafeMutablePointer<T> {
      defer { place += bytes(T.self) }
      return place.bindMemory(to: T.self, capacity: 1)
    }
    context = take()
    runs = take()
    hostInstance = take()
    emptyMemory = take()
    hostMemories = take()
  }
}
