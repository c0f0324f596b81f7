import WasmTypes

/// A run of one function: from its call to its results, through any number of suspensions.
///
/// Its frames lie on the store's stack above those of the runs that were begun before it and have not ended.
struct Run {
  enum Outcome {
    case finished
    case suspended(Interruption)
    /// An `async` host function is to be called.
    case pending(HostBody)
  }

  let function: UnsafeMutablePointer<FunctionRecord>
  /// Where the arguments are, and at the end the results.
  let frame: UnsafeMutableRawPointer
  var hasBegun: Bool
  /// The wait that the run stands in, which goes on while the run is suspended.
  var waiter: WaitQueue.Waiter?
  /// True where the run stopped behind a call of a host function, not at an instruction.
  fileprivate(set) var isBehindCall = false
  // The machine's state while the run is suspended.
  fileprivate var pc: Code
  fileprivate var fp: Frame
  fileprivate var accumulators = Accumulators()
  fileprivate var instance: UnsafeMutablePointer<InstanceRecord>
  fileprivate(set) var pendingFrame: UnsafeMutableRawPointer
  /// What the `async` host function that the run waited for threw.
  var thrown: WasmException?

  /// A run that has not begun, or one whose handlers run already.
  init(_ function: UnsafeMutablePointer<FunctionRecord>, frame: UnsafeMutableRawPointer, hasBegun: Bool = false) {
    self.function = function
    self.frame = frame
    self.hasBegun = hasBegun
    pc = StaticCode.exit
    fp = frame
    instance = function.pointee.instance
    pendingFrame = frame
  }

  /// The instance whose code runs; nil where the host calls a function of its own.
  func caller(in store: Store) -> Instance? {
    instance.pointee.index < 0 ? nil : Instance(store: store, index: instance.pointee.index)
  }
}

extension Store {
  /// How much fuel a run gets at a time before the driver looks at the deadline and at cancellation.
  static let slice = 1 << 18

  /// Runs until the function returns, the run is suspended, or something is thrown; then the run is over and its fuel settled.
  func drive(_ run: inout Run) throws(WasmError) -> Run.Outcome {
    if !run.hasBegun {
      if let interruption = try begin(&run) { return .suspended(interruption) }
    } else {
      restore(run)
      if let interruption = grant(0) { return .suspended(interruption) }
      if let exception = run.thrown {
        run.thrown = nil
        try raise(ThrownException(exception), pc: run.pc, isReturnAddress: true)
      }
      run.isBehindCall = false
    }
    enterHandlers()
    return try settle(&run)
  }

  /// Runs handlers from the context's state until one gives control back.
  @inline(__always) private func enterHandlers() {
    let cx = context
    let handler = unsafeBitCast(cx.pointee.pc.load(as: UInt.self), to: Handler.self)
    let accumulators = cx.pointee.accumulators
    handler(
      cx.pointee.pc, cx.pointee.fp, cx.pointee.memoryBase, cx.pointee.fuel, UnsafeMutableRawPointer(cx), accumulators.integer,
      accumulators.single, accumulators.double)
  }

  /// Deals with the reason for which handlers gave control back, and goes on like `drive`.
  func settle(_ run: inout Run) throws(WasmError) -> Run.Outcome {
    let cx = context
    while true {
      switch cx.pointee.exit {
      case .running: break
      case .finished:
        returnSlice()
        return .finished
      case .trap:
        if cx.pointee.trap == .outOfBoundsMemoryAccess, seesGrownMemory() { break }
        throw .trap(Trap(cx.pointee.trap.code, backtrace: stopAtInstruction()))
      case .wait:
        if let interruption = try wait(&run) {
          returnSlice()
          save(&run)
          return .suspended(interruption)
        }
      case .refuel:
        let needed = cx.pointee.fuelNeeded
        returnSlice()
        if let interruption = grant(needed) {
          save(&run)
          return .suspended(interruption)
        }
      case .translate:
        let code = cx.pointee.code
        // It belongs to the running instance, or to the one that it calls into.
        let running = cx.pointee.instance
        if let interruption = try translate(code, of: owns(running, code) ? running : cx.pointee.callee.pointee.instance) {
          returnSlice()
          save(&run)
          return .suspended(interruption)
        }
      case .collect:
        returnSlice()
        let top = topOfFrame(cx.pointee.pc, cx.pointee.fp, cx.pointee.instance)
        if !collectGarbage(for: cx.pointee.bytesNeeded, top: top, sweepingHostObjects: true) {
          let backtrace = unwind(settling: true, pc: cx.pointee.pc, isReturnAddress: false)
          throw .trap(Trap(.resourceLimit(heapIsFull(cx.pointee.bytesNeeded)), backtrace: backtrace))
        }
        // A collection takes time that fuel does not measure: look at the deadline.
        if let interruption = grant(0) {
          save(&run)
          return .suspended(interruption)
        }
      case .hostCall:
        if let stop = try callHost(&run) { return stop }
      case .throwTag, .throwReference:
        try raise(ThrownException(cx), pc: cx.pointee.pc, isReturnAddress: false)
        if let interruption = interruptionAfterUnwinding() {
          save(&run)
          return .suspended(interruption)
        }
      }
      enterHandlers()
    }
  }

  /// Enters the run's function; an interruption where that cannot be paid yet.
  private func begin(_ run: inout Run) throws(WasmError) -> Interruption? {
    guard let code = run.function.pointee.code else { return nil }
    let cx = context
    if code.frameBytes == .max, let interruption = try translate(code, of: run.function.pointee.instance) {
      return interruption
    }
    guard let entry = code.pointee.entry, cx.pointee.stackLimit - UInt(bitPattern: run.frame) >= code.frameBytes else {
      throw .trap(Trap(.callStackExhausted))
    }
    if let interruption = grant(code.pointee.entryFuel, spending: code.pointee.entryFuel) { return interruption }
    collectHostObjects(top: stackTop)
    run.hasBegun = true
    let link = run.frame + code.pointee.linkOffset
    link.storeBytes(of: cx.pointee.exitCode, as: Code.self)
    link.storeBytes(of: run.frame, toByteOffset: Link.callerFrame, as: Frame.self)
    cx.pointee.pc = entry
    cx.pointee.fp = run.frame
    _ = enterInstance(run.function.pointee.instance, UnsafeMutableRawPointer(cx))
    return nil
  }

  private func save(_ run: inout Run) {
    run.pc = context.pointee.pc
    run.fp = context.pointee.fp
    run.accumulators = context.pointee.accumulators
    run.instance = context.pointee.instance
  }

  private func restore(_ run: Run) {
    context.pointee.pc = run.pc
    context.pointee.fp = run.fp
    context.pointee.accumulators = run.accumulators
    // Memories may have grown in between.
    _ = enterInstance(run.instance, UnsafeMutableRawPointer(context))
  }

  /// Where frames above a suspended run may begin.
  func topOfFrames(_ run: Run) -> UnsafeMutableRawPointer {
    if run.isBehindCall { return run.pendingFrame }
    return run.hasBegun ? topOfFrame(run.pc, run.fp, run.instance) : run.frame
  }

  /// The end of the frame at `fp`, of the function that `pc` lies in.
  func topOfFrame(
    _ pc: Code, _ fp: Frame, _ instance: UnsafeMutablePointer<InstanceRecord>
  ) -> UnsafeMutableRawPointer {
    let code = instances[instance.pointee.index].module.code
    guard let location = code.locate(pc) else { return fp }
    return fp + Int((code.functions + location.function).frameBytes)
  }

  private func owns(_ instance: UnsafeMutablePointer<InstanceRecord>, _ code: UnsafeMutablePointer<FunctionCode>) -> Bool {
    instances[instance.pointee.index].module.code.owns(code)
  }

  /// Translates a function of an instance; an interruption where the deadline or cancellation stopped that.
  private func translate(
    _ code: UnsafeMutablePointer<FunctionCode>, of instance: UnsafeMutablePointer<InstanceRecord>
  ) throws(WasmError) -> Interruption? {
    let module = instances[instance.pointee.index].module
    // Code without metering runs past a deadline, but has not begun here.
    let work = WorkLimit(deadline: deadline, cancellation: cancellation)
    do throws(WasmError) {
      try module.code.translate(code, of: module.definition, work: work)
      return nil
    } catch {
      if case .interrupted(let interruption) = error { return interruption }
      throw error
    }
  }

  // MARK: Fuel

  /// Gives the next slice, at least `needed`, of which `spending` is spent at once; or says why not.
  @inline(__always)
  func grant(_ needed: Int, spending: Int = 0) -> Interruption? {
    if mayBeInterrupted, let interruption { return interruption }
    let cx = context
    guard cx.pointee.budget >= UInt64(needed) else { return .outOfFuel }
    let granted = Int(min(cx.pointee.budget, UInt64(max(needed, Self.slice))))
    if cx.pointee.budget != .max { cx.pointee.budget -= UInt64(granted) }
    cx.pointee.fuelConsumed += UInt64(granted)
    cx.pointee.fuel = granted - spending
    return nil
  }

  /// False where `interruption` need not be asked.
  @inline(__always) var mayBeInterrupted: Bool {
    context.pointee.deadline != nil || context.pointee.cancellation._withUnsafeGuaranteedRef { $0.isCancelled }
  }

  /// Why the run must not go on now, fuel aside.
  @inline(never) var interruption: Interruption? {
    if context.pointee.cancellation._withUnsafeGuaranteedRef({ $0.isCancelled }) { return .cancelled }
    if let end = context.pointee.deadline, Store.epoch.duration(to: .now) >= end { return .deadlineExceeded }
    return nil
  }

  /// Takes back what is left of the slice.
  func returnSlice() {
    credit(context.pointee.fuel)
    context.pointee.fuel = 0
  }

  func credit(_ amount: Int) {
    let amount = UInt64(max(0, amount))
    fuelConsumed -= min(fuelConsumed, amount)
    if fuel != .max { fuel = fuel.addingReportingOverflow(amount).partialValue }
  }

  // MARK: Host calls

  /// Calls the host function in the context. Nil says that the run goes on; an `async` function is given back, to be awaited.
  private func callHost(_ run: inout Run) throws(WasmError) -> Run.Outcome? {
    let cx = context
    let record = cx.pointee.callee
    let frame = cx.pointee.calleeFrame
    let end = frame + record.pointee.callSlots * 8
    returnSlice()
    save(&run)
    run.isBehindCall = true
    run.pendingFrame = end
    if let pending = record.pointee.asynchronousBody { return .pending(pending) }
    guard cx.pointee.hostCallDepth < limits.hostCallDepth else {
      throw .trap(Trap(.callStackExhausted, backtrace: unwind(settling: true, pc: run.pc, isReturnAddress: true)))
    }
    let outer = cx.pointee.stackTop
    let openRuns = runs.pointee.count
    cx.pointee.stackTop = end
    cx.pointee.hostCallDepth += 1
    defer {
      cx.pointee.hostCallDepth -= 1
      // The guest's frames will grow over those of runs that the host function began and left open.
      runs.pointee.forget(from: openRuns)
      cx.pointee.stackTop = outer
    }
    do {
      try record.pointee.act(self, frame: frame, instance: run.instance)
    } catch {
      restore(run)
      guard let exception = WasmException(error, of: self) else {
        let backtrace = unwind(settling: true, pc: run.pc, isReturnAddress: true)
        throw WasmError(thrownByHost: error, backtrace: backtrace)
      }
      try raise(ThrownException(exception), pc: run.pc, isReturnAddress: true)
      save(&run)
      run.isBehindCall = false
      return grant(0).map { .suspended($0) }
    }
    restore(run)
    collectHostObjects(top: run.pendingFrame)
    if let interruption = grant(0) { return .suspended(interruption) }
    run.isBehindCall = false
    return nil
  }

  /// Where the arguments of the host function that a run waits for are, and its results go.
  func pendingSlots(_ run: Run, _ body: HostBody) -> UnsafeMutableRawPointer {
    run.pendingFrame - max(body.layout.parameterSlots, body.layout.resultSlots) * 8
  }

  // MARK: Unwinding

  /// Gives back the fuel that a run which is given up has paid ahead; where it stood.
  func abandon(_ run: Run) -> [BacktraceFrame] {
    run.waiter?.leave()
    guard run.hasBegun else { return [] }
    restore(run)
    return unwind(settling: true, pc: run.pc, isReturnAddress: run.isBehindCall)
  }

  /// Ends the run in the context at the instruction that it stands at: fuel is settled; where it stood.
  func stopAtInstruction() -> [BacktraceFrame] {
    returnSlice()
    return unwind(settling: true, pc: context.pointee.pc, isReturnAddress: false)
  }
}

extension FunctionRecord {
  /// Of an `async` host function.
  fileprivate var asynchronousBody: HostBody? {
    host?._withUnsafeGuaranteedRef { $0.asynchronous == nil ? nil : $0 }
  }

  /// Does what a host function that is not `async` does.
  @inline(__always)
  func act(_ store: Store, frame: Frame, instance: UnsafeMutablePointer<InstanceRecord>) throws {
    try host?._withUnsafeGuaranteedRef { try $0.act(HostCall(store: store, body: $0, frame: frame, instance: instance)) }
  }
}

extension WasmError {
  /// What a host function threw: errors of this module are themselves, a trap without a backtrace gets the guest's.
  init(thrownByHost error: any Error, backtrace: [BacktraceFrame]) {
    switch error {
    case WasmError.trap(let trap): self = .trap(trap.backtrace.isEmpty ? Trap(trap.code, backtrace: backtrace) : trap)
    case let error as WasmError: self = error
    case let exception as WasmException: self = .exception(exception)
    case let trap as Trap: self = .trap(trap.backtrace.isEmpty ? Trap(trap.code, backtrace: backtrace) : trap)
    case let interruption as Interruption: self = .interrupted(interruption)
    default: self = .host(error)
    }
  }
}
