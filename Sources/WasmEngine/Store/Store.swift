import WasmTypes

/// Everything that instances are made of: memories, tables, globals, functions, and the stack that they run on (specification 3.0, 4.2.3).
///
/// A store is confined to one task at a time. What it allocates is freed with it; instances, functions and memories keep it alive.
public final class Store {
  public let limits: StoreLimits

  /// The fuel that is left; `.max`, the default, is endless. A run out of fuel stops and can be resumed after this is raised.
  public var fuel: UInt64 {
    get { context.pointee.budget }
    set { context.pointee.budget = newValue }
  }

  /// The fuel spent since the store was made, by the price list in docs/fuel.md. Exact whenever no guest is running; while one is, and
  /// while a run is suspended, it includes what was paid ahead for blocks that have begun.
  public internal(set) var fuelConsumed: UInt64 {
    get { context.pointee.fuelConsumed }
    set { context.pointee.fuelConsumed = newValue }
  }

  /// When metered runs stop.
  public var deadline: ContinuousClock.Instant? {
    get { context.pointee.deadline.map { Store.epoch.advanced(by: $0) } }
    set { context.pointee.deadline = newValue.map { Store.epoch.duration(to: $0) } }
  }

  /// What deadlines count from.
  static let epoch = ContinuousClock.now

  /// What stops metered runs from another thread.
  public var cancellation: CancellationToken {
    get { token }
    set {
      token = newValue
      context.pointee.cancellation = Unmanaged.passUnretained(newValue)
    }
  }

  private var token = CancellationToken()

  /// The greatest size in bytes that all linear memories had together.
  public var peakMemoryBytes: Int { max(greatestMemoryBytes, heldMemoryBytes) }

  private var greatestMemoryBytes = 0

  /// Counts the greatest size from now on.
  func forgetPeak() { greatestMemoryBytes = heldMemoryBytes }

  /// The bytes of memories that are not shared.
  var memoryBytes = 0 {
    didSet { greatestMemoryBytes = max(greatestMemoryBytes, heldMemoryBytes) }
  }

  /// The address space reserved for memories that are not shared.
  var reservedBytes: UInt64 = 0

  /// The bytes of all linear memories, shared ones too.
  var heldMemoryBytes: Int {
    sharedMemories.isEmpty ? memoryBytes : sharedMemories.values.reduce(memoryBytes) { $0 + $1.byteCount }
  }

  var memoryBytesLeft: UInt64 { UInt64(max(0, limits.memoryBytes - heldMemoryBytes)) }

  var tableElements = 0
  var memories: [UnsafeMutablePointer<MemoryRecord>] = []
  /// Shared memories, by the record that stands for each here.
  var sharedMemories: [UnsafeMutablePointer<MemoryRecord>: SharedMemory] = [:]
  var tables: [UnsafeMutablePointer<TableRecord>] = []
  private(set) var globals: [UnsafeMutablePointer<GlobalRecord>] = []
  private var tags: [UnsafeMutablePointer<TagRecord>] = []
  /// Blocks of function records, with their lengths.
  private var functionBlocks: [(UnsafeMutablePointer<FunctionRecord>, Int)] = []
  var instances: [InstanceState] = []
  private var hostBodies: [HostBody] = []
  private(set) var types = RuntimeTypes()
  /// The garbage-collected heap, once something may need it.
  private(set) var heap: UnsafeMutablePointer<Heap>?
  /// What the collector has done so far.
  public internal(set) var heapStatistics = HeapStatistics()
  var handles = HandleTable()
  let releasedHandles = ReleasedHandles()
  /// Operands of constant expressions that are being evaluated, and references not yet stored where the collector finds them.
  var constantOperands: [UInt64] = []
  /// How many bytes of objects the constant expressions of the instance that is being made may still make.
  var constantBytesLeft = 0
  var hostObjects = HostObjectTable()

  /// A memory of no bytes, for instances that have none.
  let emptyMemory: UnsafeMutablePointer<MemoryRecord>
  /// What host functions belong to.
  let hostInstance: UnsafeMutablePointer<InstanceRecord>
  /// The memory of the store's own records.
  private let records: UnsafeMutableRawPointer
  let stack: UnsafeMutableRawPointer
  let context: UnsafeMutablePointer<MachineContext>
  /// Where the next run's frames begin.
  var stackTop: UnsafeMutableRawPointer {
    get { context.pointee.stackTop }
    set { context.pointee.stackTop = newValue }
  }
  /// Where exceptions have passed through code before.
  private(set) lazy var unwindSites = UnwindSites()
  /// The clauses that throws have looked at in the present slice.
  var unwindingWork = 0
  /// Once a module that is profiled has been instantiated.
  var profiler: Profiler?
  /// At an address, like the context: the driver asks at every call.
  let runs: UnsafeMutablePointer<OpenRuns>

  /// Makes an empty store.
  public init(limits: StoreLimits = StoreLimits()) {
    self.limits = limits
    let parts = StoreParts()
    emptyMemory = parts.emptyMemory
    hostInstance = parts.hostInstance
    context = parts.context
    runs = parts.runs
    let hostMemories = parts.hostMemories
    records = parts.memory
    let type = MemoryType(Limits(minimum: 0, maximum: 0))
    emptyMemory.initialize(
      to: MemoryRecord(base: LinearMemory.emptyBase, byteCount: 0, reservedByteCount: 0, type: type))
    hostMemories.initialize(to: emptyMemory)
    let stackBytes = max(1024, limits.stackBytes) & ~15
    stack = .allocate(byteCount: stackBytes, alignment: 16)
    runs.initialize(to: OpenRuns())
    // The empty arrays of the host's instance are never read: it has no code.
    let nothing = UnsafeMutableRawPointer(hostMemories)
    hostInstance.initialize(
      to: InstanceRecord(
        memories: hostMemories, tables: nothing.assumingMemoryBound(to: UnsafeMutablePointer<TableRecord>.self),
        globals: nothing.assumingMemoryBound(to: UnsafeMutablePointer<GlobalRecord>.self),
        functions: nothing.assumingMemoryBound(to: UnsafeMutablePointer<FunctionRecord>.self),
        tags: nothing.assumingMemoryBound(to: UnsafeMutablePointer<TagRecord>.self),
        canonicalTypes: nothing.assumingMemoryBound(to: UInt32.self), memoryCount: 0, index: -1))
    context.initialize(
      to: MachineContext(
        instance: hostInstance, stackLimit: UInt(bitPattern: stack + stackBytes), pc: StaticCode.exit, fp: stack,
        memoryBase: LinearMemory.emptyBase, callee: nothing.assumingMemoryBound(to: FunctionRecord.self), calleeFrame: stack,
        code: nothing.assumingMemoryBound(to: FunctionCode.self), heapBase: LinearMemory.emptyBase, types: types.records,
        heap: nothing.assumingMemoryBound(to: Heap.self), sizeClasses: nothing.assumingMemoryBound(to: SizeClass.self),
        waitPlace: nothing, store: Unmanaged.passUnretained(self), cancellation: Unmanaged.passUnretained(token), stackTop: stack)
    )
  }

  deinit {
    for memory in memories {
      if memory.pointee.sharedSize == nil {
        ReservationPool.give(
          memory.pointee.base, byteCount: Int(memory.pointee.reservedByteCount), used: Int(memory.pointee.committedByteCount),
          isMapped: memory.pointee.imageByteCount > 0)
      }
      memory.deallocate()
    }
    for table in tables {
      table.pointee.elements.deallocate()
      table.deinitialize(count: 1).deallocate()
    }
    for global in globals { global.deinitialize(count: 1).deallocate() }
    for tag in tags { tag.deinitialize(count: 1).deallocate() }
    for (block, _) in functionBlocks { block.deallocate() }
    for instance in instances { instance.deallocate() }
    heap?.pointee.deallocate()
    heap?.deallocate()
    context.pointee.signatures.deallocate()
    runs.deinitialize(count: 1)
    records.deallocate()
    stack.deallocate()
  }

  // MARK: Objects

  /// The store's number for a function type of the host.
  func canonicalType(_ type: FunctionType) -> UInt32 {
    let number = types.number(of: type)
    typesChanged()
    return number
  }

  /// The store's number for each type of a module, which may need the heap from now on.
  func canonicalTypes(of loaded: Module) throws(WasmError) -> [UInt32] {
    let module = loaded.definition
    if let last = instances.last, last.module === loaded {
      return [UInt32](UnsafeBufferPointer(start: last.record.pointee.canonicalTypes, count: module.types.count))
    }
    let numbers = try types.add(module)
    typesChanged()
    if !module.tags.isEmpty || module.types.contains(where: { $0.function == nil }) { try prepareHeap() }
    return numbers
  }

  private func typesChanged() {
    context.pointee.types = types.records
    heap?.pointee.types = types.records
  }

  /// Reserves the heap's address space, the first time.
  func prepareHeap() throws(WasmError) {
    guard heap == nil else { return }
    guard let reserved = Heap(limit: limits.gcHeapBytes, types: types.records) else {
      throw .resource(ResourceError("the system has no address space for a heap of \(limits.gcHeapBytes) bytes"))
    }
    let heap = UnsafeMutablePointer<Heap>.allocate(capacity: 1)
    heap.initialize(to: reserved)
    self.heap = heap
    context.pointee.heap = heap
    context.pointee.sizeClasses = reserved.classes
    context.pointee.heapBase = reserved.base
  }

  func allocateFunctions(_ count: Int) -> UnsafeMutablePointer<FunctionRecord> {
    let block = UnsafeMutablePointer<FunctionRecord>.allocate(capacity: max(1, count))
    functionBlocks.append((block, count))
    return block
  }

  func allocateGlobal(_ type: GlobalType, low: UInt64, high: UInt64 = 0) -> UnsafeMutablePointer<GlobalRecord> {
    let record = UnsafeMutablePointer<GlobalRecord>.allocate(capacity: 1)
    record.initialize(to: GlobalRecord(low: low, high: high, type: type))
    globals.append(record)
    return record
  }

  /// Makes a tag whose function type has the number `type`.
  func allocateTag(_ type: UInt32) -> UnsafeMutablePointer<TagRecord> {
    let record = UnsafeMutablePointer<TagRecord>.allocate(capacity: 1)
    let function = types.function(type)
    record.initialize(
      to: TagRecord(canonicalType: type, type: function, payloadSlots: FrameLayout.slots(function.parameters)))
    tags.append(record)
    return record
  }

  /// Makes a function of the host; `type` is the number of its type where it is not the final one on its own.
  func allocateHostFunction(_ body: HostBody, type: UInt32? = nil) -> UnsafeMutablePointer<FunctionRecord> {
    let record = allocateFunctions(1)
    record.initialize(
      to: FunctionRecord(
        canonicalType: type ?? canonicalType(body.type), index: UInt32(truncatingIfNeeded: hostBodies.count), code: nil,
        instance: hostInstance, argumentSlots: UInt32(body.layout.parameterSlots), resultSlots: UInt32(body.layout.resultSlots),
        host: Unmanaged.passUnretained(body)))
    hostBodies.append(body)
    return record
  }

  /// The bits of an external reference: to a host object by its number, or to what a guest made external.
  func bits(of reference: ExternReference) -> UInt64 {
    if let inner = reference.value as? AnyReference, inner.store === self { return inner.bits }
    defer { context.pointee.isCollectionDue = hostObjects.isDue }
    return ReferenceBits.host(UInt32(truncatingIfNeeded: hostObjects.number(of: reference)))
  }

  func externReference(_ bits: UInt64) -> ExternReference? {
    guard ReferenceBits.isHost(bits) else {
      return bits == 0 ? nil : ExternReference(AnyReference(store: self, bits: bits))
    }
    return hostObjects.object(Int(UInt32(truncatingIfNeeded: bits)))
  }

  // MARK: Segments

  func dataSegment(_ index: Int, of instance: UnsafeMutablePointer<InstanceRecord>) -> Range<Int> {
    instances[instance.pointee.index].dataSegments[index]
  }

  func copyData(
    _ segment: Range<Int>, from: Int, count: Int, to target: UnsafeMutableRawPointer,
    of instance: UnsafeMutablePointer<InstanceRecord>
  ) {
    guard count > 0 else { return }
    let state = instances[instance.pointee.index]
    state.module.definition.bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      target.copyMemory(from: base + segment.lowerBound + from, byteCount: count)
    }
  }

  func dropData(_ index: Int, of instance: UnsafeMutablePointer<InstanceRecord>) {
    instances[instance.pointee.index].dataSegments[index] = 0..<0
  }

  func elementSegment(_ index: Int, of instance: UnsafeMutablePointer<InstanceRecord>) -> [UInt64] {
    instances[instance.pointee.index].elementSegments[index]
  }

  func dropElements(_ index: Int, of instance: UnsafeMutablePointer<InstanceRecord>) {
    instances[instance.pointee.index].elementSegments[index] = []
  }
}

/// The part of an instance that handlers do not see.
final class InstanceState {
  let module: Module
  let record: UnsafeMutablePointer<InstanceRecord>
  /// Each data segment's bytes in the module; empty once dropped.
  var dataSegments: [Range<Int>] = []
  /// Each element segment's references; empty once dropped.
  var elementSegments: [[UInt64]] = []
  /// What its state was last restored from.
  var restored: InstanceSnapshot?

  /// Of the record and what it points to.
  private let memory: UnsafeMutableRawPointer

  init(module: Module, record: UnsafeMutablePointer<InstanceRecord>, memory: UnsafeMutableRawPointer) {
    self.module = module
    self.record = record
    self.memory = memory
  }

  func deallocate() { memory.deallocate() }
}

/// A host function's type and what it does. The stores whose functions have it keep it.
final class HostBody {
  /// Gets the instance whose code made the call.
  typealias Asynchronous = nonisolated(nonsending) (Instance?, [Value]) async throws -> [Value]

  /// What a call throws that cannot wait for an `async` function.
  static var needsAsync: WasmError { .resource(ResourceError("the guest called an async host function: use callAsync")) }

  let type: FunctionType
  let layout: FrameLayout
  /// Of an `async` function.
  let asynchronous: Asynchronous?
  /// Of an `async` function: what a call throws that cannot wait.
  let refusal: () -> any Error
  private let action: (HostCall) throws -> Void

  init(type: FunctionType, _ action: @escaping (HostCall) throws -> Void) {
    self.type = type
    layout = FrameLayout(type)
    asynchronous = nil
    refusal = { Self.needsAsync }
    self.action = action
  }

  init(type: FunctionType, refusal: @escaping () -> any Error, asynchronous: @escaping Asynchronous) {
    self.type = type
    layout = FrameLayout(type)
    self.asynchronous = asynchronous
    self.refusal = refusal
    action = { _ in throw WasmError.resource(ResourceError("an async host function is called from a guest only")) }
  }

  /// Does what it does, if it is not `async`. Not inlined: within a method the closure needs no reference counting.
  @inline(never) func act(_ call: HostCall) throws { try action(call) }
}
