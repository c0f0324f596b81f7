/// The state of the machine that runs internal code, and the one place that passes control from handler to handler.
///
/// RATIONALE. A handler is a C function over raw pointers that ends in a call of the next handler. The optimiser turns that call into a
/// jump because the convention has no clean-up and every value of the machine's state is an argument, so it stays in a register.
/// A closure, a class reference or a `throw` in a handler would bring a prologue back: cold paths are functions of the same signature.

/// Into the internal code: at the instruction that runs.
typealias Code = UnsafeRawPointer
/// Slot 0 of the running function's frame.
typealias Frame = UnsafeMutableRawPointer
/// The first byte of memory 0 of the running instance.
typealias MemoryBase = UnsafeMutableRawPointer
typealias ContextPointer = UnsafeMutableRawPointer

/// `fuel` is what is left of the slice that the driver granted.
///
/// The last three are the accumulators: the integer, the `f32` and the `f64` that an instruction computed last, for one that uses it
/// next. Only instructions that are known to compute a value of that kind change them.
typealias Handler = @convention(c) (Code, Frame, MemoryBase, Int, ContextPointer, UInt, Float, Double) -> Void

/// Why handlers gave control back to the driver.
enum ExitReason: UInt8 {
  /// Debug builds only: the next instruction is in the saved state.
  case running
  case finished
  case trap
  /// The next block costs `fuelNeeded`, more than is left of the slice; the saved instruction runs again after refuelling.
  case refuel
  /// Call `callee`, a host function, with its arguments at `calleeFrame`, then go on at the saved pc.
  case hostCall
  /// `code` has not been translated; the saved instruction runs again afterwards.
  case translate
  /// The saved instruction is `throw_tag`.
  case throwTag
  /// The saved instruction is `throw_ref`, and its reference is not null.
  case throwReference
  /// Collect garbage so that an object of `bytesNeeded` fits; the saved instruction runs again afterwards.
  case collect
  /// The saved instruction waits at an address of a shared memory; the driver carries it out.
  case wait
}

/// What a trap is, in a byte; `TrapCode` is the public form.
enum TrapKind: UInt8 {
  case none
  case unreachable
  case integerDivideByZero
  case integerOverflow
  case invalidConversionToInteger
  case outOfBoundsMemoryAccess
  case outOfBoundsTableAccess
  case undefinedElement
  case uninitializedElement
  case indirectCallTypeMismatch
  case callStackExhausted
  case nullExceptionReference
  case nullReference
  case nullFunctionReference
  case nullStructureReference
  case nullArrayReference
  case nullI31Reference
  case castFailure
  case outOfBoundsArrayAccess
  case unalignedAtomic
  case expectedSharedMemory

  var code: TrapCode {
    switch self {
    case .none, .unreachable: .unreachable
    case .integerDivideByZero: .integerDivideByZero
    case .integerOverflow: .integerOverflow
    case .invalidConversionToInteger: .invalidConversionToInteger
    case .outOfBoundsMemoryAccess: .outOfBoundsMemoryAccess
    case .outOfBoundsTableAccess: .outOfBoundsTableAccess
    case .undefinedElement: .undefinedElement
    case .uninitializedElement: .uninitializedElement
    case .indirectCallTypeMismatch: .indirectCallTypeMismatch
    case .callStackExhausted: .callStackExhausted
    case .nullExceptionReference: .nullExceptionReference
    case .nullReference: .nullReference
    case .nullFunctionReference: .nullFunctionReference
    case .nullStructureReference: .nullStructureReference
    case .nullArrayReference: .nullArrayReference
    case .nullI31Reference: .nullI31Reference
    case .castFailure: .castFailure
    case .outOfBoundsArrayAccess: .outOfBoundsArrayAccess
    case .unalignedAtomic: .unalignedAtomic
    case .expectedSharedMemory: .expectedSharedMemory
    }
  }
}

/// The accumulators of a run that is not in a handler.
struct Accumulators {
  var integer: UInt = 0
  var single: Float = 0
  var double: Double = 0
}

/// What handlers reach through their context.
struct MachineContext {
  /// Of memory 0 of the running instance.
  var limits = AccessLimits(byteCount: 0)
  var instance: UnsafeMutablePointer<InstanceRecord>
  /// The end of the guest's stack.
  var stackLimit: UInt
  var exit: ExitReason = .running
  var trap: TrapKind = .none
  var fuelNeeded = 0
  var pc: Code
  var fp: Frame
  var fuel = 0
  var memoryBase: MemoryBase
  var accumulators = Accumulators()
  var callee: UnsafeMutablePointer<FunctionRecord>
  var calleeFrame: Frame
  /// Of a tail call out of the running instance: the offset of the running function's link, and how many slots of arguments there are.
  var tailLinkOffset = 0
  var tailCount = 0
  var code: UnsafeMutablePointer<FunctionCode>
  /// Granule 0 of the heap.
  var heapBase: UnsafeMutableRawPointer
  /// The store's types by number.
  var types: UnsafeMutablePointer<RuntimeType>
  /// Valid where a module with structures, arrays or tags has been instantiated.
  var heap: UnsafeMutablePointer<Heap>
  /// The heap's, with one more behind for large objects.
  var sizeClasses: UnsafeMutablePointer<SizeClass>
  var bytesNeeded = 0
  /// What `swiftlet_bulk` is asked to do, and the bytes of the instruction.
  var bulkOperation = BulkOperation.memoryGrow
  var bulkSize: UInt8 = 0
  /// Where a wait waits, and whether it compares 64 bits there.
  var waitPlace: UnsafeMutableRawPointer
  var waitsFor64Bits = false
  /// The store, for operations that need its book-keeping. Unretained: the store owns this context.
  var store: Unmanaged<Store>
  /// Where profiled code counts.
  var profile: UnsafeMutablePointer<ProfileCounters>?
  // What the driver asks at every call, here rather than in the store: reading it needs no reference counting.
  /// The store's `fuel` and `fuelConsumed`.
  var budget = UInt64.max
  var fuelConsumed: UInt64 = 0
  /// The store's `deadline`, from `Store.epoch` on.
  var deadline: Duration?
  /// Whether the store's host objects have become many.
  var isCollectionDue = false
  var cancellation: Unmanaged<CancellationToken>
  /// Where the next run's frames begin.
  var stackTop: Frame
  /// How many host functions, called by guests, are running.
  var hostCallDepth = 0
  /// `StaticCode.exit`, which a run's outermost function returns to.
  let exitCode = StaticCode.exit
  /// What calls by values need to know of function types.
  var signatures = SignatureTable()
}

/// Four slots between a frame's parameters and its locals (design: ARCHITECTURE.md, "Frames").
enum Link {
  static let slots = 4
  /// Byte offsets from the start of the link.
  static let returnPC = 0
  static let callerFrame = 8
  /// Written only by calls between instances.
  static let callerInstance = 16
  static let crossReturnPC = 24
}

/// Passes control to the instruction at `pc`.
@inline(__always)
func next(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double)
{
  #if DEBUG
    // At -Onone calls are not jumps: give control back to the driver's loop after every instruction.
    save(pc, fp, fuel, cx, acc, f32, f64, .running)
    cx.context.pointee.memoryBase = mb
  #else
    unsafeBitCast(pc.load(as: UInt.self), to: Handler.self)(pc, fp, mb, fuel, cx, acc, f32, f64)
  #endif
}

extension UnsafeMutableRawPointer {
  @inline(__always) var context: UnsafeMutablePointer<MachineContext> { assumingMemoryBound(to: MachineContext.self) }

  @inline(__always) func slot<T>(_ index: Int, _ type: T.Type = T.self) -> T { load(fromByteOffset: index &<< 3, as: T.self) }

  @inline(__always) func setSlot<T>(_ index: Int, _ value: T) { storeBytes(of: value, toByteOffset: index &<< 3, as: T.self) }
}

extension UnsafeRawPointer {
  /// The instruction's operand of 16 bits: a slot.
  @inline(__always) func slotOperand(_ offset: Int) -> Int { Int(load(fromByteOffset: offset, as: UInt16.self)) }

  @inline(__always) func u32(_ offset: Int) -> UInt32 { load(fromByteOffset: offset, as: UInt32.self) }

  @inline(__always) func s32(_ offset: Int) -> Int { Int(load(fromByteOffset: offset, as: Int32.self)) }

  @inline(__always) func u64(_ offset: Int) -> UInt64 { load(fromByteOffset: offset, as: UInt64.self) }
}

@inline(__always)
func save(
  _ pc: Code, _ fp: Frame, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double, _ reason: ExitReason
) {
  cx.context.pointee.pc = pc
  cx.context.pointee.fp = fp
  cx.context.pointee.fuel = fuel
  cx.context.pointee.accumulators = Accumulators(integer: acc, single: f32, double: f64)
  cx.context.pointee.exit = reason
}

// Cold ends of handlers, of the handlers' signature so that reaching them is a jump.

@c @inline(never)
func swiftlet_exit_trap(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  save(pc, fp, fuel, cx, acc, f32, f64, .trap)
}

@c @inline(never)
func swiftlet_exit_refuel(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  save(pc, fp, fuel, cx, acc, f32, f64, .refuel)
}

@c @inline(never)
func swiftlet_exit_collect(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  save(pc, fp, fuel, cx, acc, f32, f64, .collect)
}

@c @inline(never)
func swiftlet_exit_host_call(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  save(pc, fp, fuel, cx, acc, f32, f64, .hostCall)
}

/// A call whose callee, `code`, does not fit at `calleeFrame`, or has not been translated: an untranslated function claims an endless
/// frame. Another thread may have translated it since the handler looked: then the call is tried again too.
@c @inline(never)
func swiftlet_exit_call(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let bytes = cx.context.pointee.code.frameBytes
  if bytes == .max || fits(cx.context.pointee.calleeFrame, bytes, cx) { return save(pc, fp, fuel, cx, acc, f32, f64, .translate) }
  trap(.callStackExhausted, pc, fp, mb, fuel, cx, acc, f32, f64)
}

@inline(__always)
func trap(
  _ kind: TrapKind, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float,
  _ f64: Double
) {
  cx.context.pointee.trap = kind
  swiftlet_exit_trap(pc, fp, mb, fuel, cx, acc, f32, f64)
}

@inline(__always)
func refuel(
  _ cost: Int, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float,
  _ f64: Double
) {
  cx.context.pointee.fuelNeeded = cost
  swiftlet_exit_refuel(pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// Asks for room for an object of `byteCount` bytes.
@inline(__always)
func collect(
  _ byteCount: Int, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float,
  _ f64: Double
) {
  cx.context.pointee.bytesNeeded = byteCount
  swiftlet_exit_collect(pc, fp, mb, fuel, cx, acc, f32, f64)
}
