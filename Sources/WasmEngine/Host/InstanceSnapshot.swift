import WasmTypes

/// The state of an instance at one moment: its memories, globals and tables, and which segments were dropped.
///
/// Immutable: any number of stores and threads may make instances of it. Taken once behind what a module does first, it makes instances
/// that need not do so again; the pages of its memories are shared until they are written to.
public final class InstanceSnapshot: Sendable {
  /// The module of all its instances.
  public let module: Module
  let memories: [MemoryImage]
  /// Of each global that is not imported; references are coded (`ReferenceCoding`).
  let globals: [(low: UInt64, high: UInt64)]
  let tables: [[UInt64]]
  let dataSegments: [Range<Int>]
  let elementSegments: [[UInt64]]

  init(
    module: Module, memories: [MemoryImage], globals: [(low: UInt64, high: UInt64)], tables: [[UInt64]],
    dataSegments: [Range<Int>], elementSegments: [[UInt64]]
  ) {
    self.module = module
    self.memories = memories
    self.globals = globals
    self.tables = tables
    self.dataSegments = dataSegments
    self.elementSegments = elementSegments
  }

  /// The bytes that it holds: pages of memories that are not all zero, and 8 for each element of a table or segment.
  public var byteCount: Int {
    memories.reduce(0) { $0 + $1.heldByteCount } + tables.reduce(0) { $0 + $1.count * 8 }
      + elementSegments.reduce(0) { $0 + $1.count * 8 } + globals.count * 16
  }
}

/// Why an instance has no snapshot.
public enum SnapshotError: Error, Sendable, Hashable {
  /// A run of the instance's store has not ended.
  case running
  /// The module imports a memory, a table or a mutable global, which belongs to others too: the import's two names.
  case importedState(module: String, name: String)
  /// The memory of that index is shared: other threads may be writing to it.
  case sharedMemory(Int)
  /// A reference to an object of the garbage-collected heap or of the host, or to a function of another instance; the text says where.
  case foreignReference(String)
  /// The system has no room for the memory of that index.
  case noRoom(memory: Int)
}

extension SnapshotError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .running: "no snapshot: a run of the store has not ended"
    case .importedState(let module, let name):
      "no snapshot: the import \"\(module)\" \"\(name)\" is state that is not the instance's alone"
    case .sharedMemory(let index): "no snapshot: memory \(index) is shared"
    case .foreignReference(let place):
      "no snapshot: \(place) is a reference to an object of the heap or the host, or to another instance's function"
    case .noRoom(let index): "no snapshot: the system has no room for the bytes of memory \(index)"
    }
  }
}

extension Instance {
  /// Takes a snapshot: the instance's memories, globals and tables, and which segments were dropped. The instance goes on as it is.
  ///
  /// Imported functions, tags and immutable globals are no part of it; whoever makes an instance of it gives them again.
  ///
  /// - Throws: where a run has not ended, and for state that cannot be taken to another store.
  /// - Complexity: O(n) in the size of the memories and tables.
  public func snapshot() throws(SnapshotError) -> InstanceSnapshot {
    guard store.isIdle else { throw .running }
    return try store.snapshot(state)
  }

  /// Puts the instance back into the state of a snapshot of its module: an instance that is used again and again for what must not know
  /// of each other. Up to 2 MiB of pages that were written to since stay with each memory, with the snapshot's bytes; where there are
  /// more, all are given back to the system.
  ///
  /// What else the store knows is left alone: `Store.renewBudget` is for fuel and deadline. What the instance shared with other instances
  /// of the store, such as an exported memory, they see restored.
  ///
  /// - Throws: `.resource` where a run of the store has not ended, over the store's limits, or where the system has no memory; `.link`
  ///   where the snapshot is another module's. Where the system refuses, the memory in question is empty afterwards.
  /// - Complexity: O(n) in what was written since and in the number of globals and elements.
  public func restore(_ snapshot: InstanceSnapshot) throws(WasmError) {
    guard store.isIdle else {
      throw .resource(ResourceError("an instance cannot be restored before the runs of its store have ended"))
    }
    guard snapshot.module === module else { throw .link(LinkError("the snapshot is of an instance of another module")) }
    try store.apply(snapshot, to: state)
  }
}

extension Store {
  /// Makes an instance in the state of a snapshot: no segment is written, no start function runs.
  ///
  /// `imports` must have what `instantiate(_:imports:)` needs; references to imported functions mean these ones.
  ///
  /// - Throws: `.link` where an import is missing or of another type, `.resource` over a limit of the store.
  public func instantiate(_ snapshot: InstanceSnapshot, imports: Imports = Imports()) throws(WasmError) -> Instance {
    let state = try allocate(snapshot.module, imports)
    try countElements(of: snapshot.module.definition)
    try apply(snapshot, to: state, isNew: true)
    return Instance(store: self, index: state.record.pointee.index)
  }

  /// True where no run is open: nothing of the guests' is on the stack.
  public var isIdle: Bool { runs.pointee.count == 0 && context.pointee.hostCallDepth == 0 }

  /// Begins a new account for the next use of a store: `fuelConsumed` and the greatest memory count from now.
  public func renewBudget(
    fuel: UInt64 = .max, deadline: ContinuousClock.Instant? = nil, cancellation: CancellationToken = CancellationToken()
  ) {
    self.fuel = fuel
    self.deadline = deadline
    self.cancellation = cancellation
    fuelConsumed = 0
    forgetPeak()
  }
}
