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
  var hasBegun = false
  /// True where the run stopped behind a call of a host function, not at an instruction.
  fileprivate(set) var isBehindCall = false
  // The machine's state while the run is suspended.
  fileprivate var pc: Code = StaticCode.exit
  fileprivate var fp: Frame
  fileprivate var instance: UnsafeMutablePointer<InstanceRecord>
  fileprivate(set) var pendingFrame: UnsafeMutableRawPointer

  init(_ function: UnsafeMutablePointer<FunctionRecord>, frame: UnsafeMutableRawPointer) {
    self.function = function
    self.frame = frame
    fp = frame
    instance = function.pointee.instance
    pendingFrame = frame
  }
}

extension Store {
  /// How much fuel a run gets at a time before the driver looks at the deadline and at cancellation.
  private static let slice = 1 << 18

  /// Runs until the function returns, the run is suspended, or something is thrown; then the run is over and its fuel settled.
  func drive(_ run: inout Run) throws(WasmError) -> Run.Outcome {
    let cx = context
    if !run.hasBegun {
      if let interruption = try begin(&run) { return .suspended(interruption) }
    } else {
      restore(run)
      run.isBehindCall = false
      if let interruption = grant(0) { return .suspended(interruption) }
    }
    while true {
      let handler = unsafeBitCast(cx.pointee.pc.load(as: UInt.self), to: Handler.self)
      handler(cx.pointee.pc, cx.pointee.fp, cx.pointee.memoryBase, cx.pointee.fuel, UnsafeMutableRawPointer(cx))
      switch cx.pointee.exit {
      case .running: continue
      case .finished:
        returnSlice()
        return .finished
      case .trap:
        returnSlice()
        throw .trap(Trap(cx.pointee.trap.code, backtrace: unwind(settling: true, pc: cx.pointee.pc, isReturnAddress: false)))
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
        try translate(code, of: owns(running, code) ? running : cx.pointee.callee.pointee.instance)
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
      }
    }
  }

  /// Enters the run's function; an interruption where that cannot be paid yet.
  private func begin(_ run: inout Run) throws(WasmError) -> Interruption? {
    guard let code = run.function.pointee.code else { return nil }
    let cx = context
    if code.pointee.entry == nil { try translate(code, of: run.function.pointee.instance) }
    guard let entry = code.pointee.entry, cx.pointee.stackLimit - UInt(bitPattern: run.frame) >= code.frameBytes else {
      throw .trap(Trap(.callStackExhausted))
    }
    if let interruption = grant(code.pointee.entryFuel, spending: code.pointee.entryFuel) { return interruption }
    collectHostObjects(top: stackTop)
    run.hasBegun = true
    let link = run.frame + code.pointee.linkOffset
    link.storeBytes(of: StaticCode.exit, as: Code.self)
    link.storeBytes(of: run.frame, toByteOffset: Link.callerFrame, as: Frame.self)
    cx.pointee.pc = entry
    cx.pointee.fp = run.frame
    _ = enterInstance(run.function.pointee.instance, UnsafeMutableRawPointer(cx))
    return nil
  }

  private func save(_ run: inout Run) {
    run.pc = context.pointee.pc
    run.fp = context.pointee.fp
    run.instance = context.pointee.instance
  }

  private func restore(_ run: Run) {
    context.pointee.pc = run.pc
    context.pointee.fp = run.fp
    // Memories may have grown in between.
    _ = enterInstance(run.instance, UnsafeMutableRawPointer(context))
  }

  /// Where frames above a suspended run may begin.
  func topOfFrames(_ run: Run) -> UnsafeMutableRawPointer {
    if run.isBehindCall { return run.pendingFrame }
    return run.hasBegun ? topOfFrame(run.pc, run.fp, run.instance) : run.frame
  }

  /// The end of the frame at `fp`, of the function that `pc` lies in.
  private func topOfFrame(
    _ pc: Code, _ fp: Frame, _ instance: UnsafeMutablePointer<InstanceRecord>
  ) -> UnsafeMutableRawPointer {
    let code = instances[instance.pointee.index].module.code
    guard let location = code.locate(pc) else { return fp }
    return fp + Int((code.functions + location.function).frameBytes)
  }

  private func owns(_ instance: UnsafeMutablePointer<InstanceRecord>, _ code: UnsafeMutablePointer<FunctionCode>) -> Bool {
    instances[instance.pointee.index].module.code.owns(code)
  }

  private func translate(
    _ code: UnsafeMutablePointer<FunctionCode>, of instance: UnsafeMutablePointer<InstanceRecord>
  ) throws(WasmError) {
    let module = instances[instance.pointee.index].module
    do throws(DecodingError) { try module.code.translate(code, of: module.definition) } catch { throw .decoding(error) }
  }

  // MARK: Fuel

  /// Gives the next slice, at least `needed`, of which `spending` is spent at once; or says why not.
  private func grant(_ needed: Int, spending: Int = 0) -> Interruption? {
    if cancellation.isCancelled { return .cancelled }
    if let deadline, ContinuousClock.now >= deadline { return .deadlineExceeded }
    guard fuel >= UInt64(needed) else { return .outOfFuel }
    let granted = Int(min(fuel, UInt64(max(needed, Self.slice))))
    if fuel != .max { fuel -= UInt64(granted) }
    fuelConsumed += UInt64(granted)
    context.pointee.fuel = granted - spending
    return nil
  }

  /// Takes back what is left of the slice.
  private func returnSlice() {
    credit(context.pointee.fuel)
    context.pointee.fuel = 0
  }

  private func credit(_ amount: Int) {
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
    let body = hostBodies[Int(record.pointee.index)]
    returnSlice()
    save(&run)
    let slots = Int(max(record.pointee.argumentSlots, record.pointee.resultSlots))
    run.isBehindCall = true
    run.pendingFrame = frame + slots * 8
    guard case .synchronous(let action) = body.action else { return .pending(body) }
    guard hostCallDepth < limits.hostCallDepth else {
      throw .trap(Trap(.callStackExhausted, backtrace: unwind(settling: true, pc: run.pc, isReturnAddress: true)))
    }
    let outer = stackTop
    stackTop = frame + slots * 8
    hostCallDepth += 1
    defer {
      hostCallDepth -= 1
      stackTop = outer
    }
    do {
      try action(HostCall(store: self, body: body, frame: frame, instance: run.instance))
    } catch {
      restore(run)
      let backtrace = unwind(settling: true, pc: run.pc, isReturnAddress: true)
      throw WasmError(thrownByHost: error, backtrace: backtrace)
    }
    restore(run)
    collectHostObjects(top: run.pendingFrame)
    if let interruption = grant(0) { return .suspended(interruption) }
    run.isBehindCall = false
    return nil
  }

  /// Where the arguments of the host function that a run waits for are, and its results go.
  func pendingSlots(_ run: Run, _ body: HostBody) -> UnsafeMutableRawPointer {
    let layout = FrameLayout(body.type)
    return run.pendingFrame - max(layout.parameterSlots, layout.resultSlots) * 8
  }

  // MARK: Unwinding

  /// Gives back the fuel that a run which is given up has paid ahead; where it stood.
  func abandon(_ run: Run) -> [BacktraceFrame] {
    guard run.hasBegun else { return [] }
    restore(run)
    return unwind(settling: true, pc: run.pc, isReturnAddress: run.isBehindCall)
  }

  private static let greatestBacktrace = 64

  /// Walks the frames of the run in the context, the innermost first: its backtrace, and the fuel paid ahead given back.
  private func unwind(settling: Bool, pc: Code, isReturnAddress: Bool) -> [BacktraceFrame] {
    var frames: [BacktraceFrame] = []
    var (pc, isReturnAddress) = (pc, isReturnAddress)
    var fp = context.pointee.fp
    var instance = context.pointee.instance
    var unspent = 0
    while instance.pointee.index >= 0 {
      let module = instances[instance.pointee.index].module
      guard let location = module.code.locate(pc) else { break }
      let site = location.map.site(at: location.word, isReturnAddress: isReturnAddress)
      if let site { unspent += location.map.unspent(after: site) }
      let index = location.function + module.definition.importedFunctionCount
      let frame = BacktraceFrame(
        moduleName: module.name, functionIndex: index, functionName: module.functionName(index),
        offset: site.map { Int($0.wasmOffset) })
      // Both ends of a deep stack are kept.
      if frames.count >= Self.greatestBacktrace { frames.remove(at: Self.greatestBacktrace / 2) }
      frames.append(frame)
      let link = fp + (module.code.functions + location.function).pointee.linkOffset
      pc = link.load(as: Code.self)
      fp = link.load(fromByteOffset: Link.callerFrame, as: Frame.self)
      isReturnAddress = true
      if pc == StaticCode.exit { break }
      if pc == StaticCode.crossReturn {
        pc = link.load(fromByteOffset: Link.crossReturnPC, as: Code.self)
        instance = link.load(fromByteOffset: Link.callerInstance, as: UnsafeMutablePointer<InstanceRecord>.self)
      }
    }
    if settling { credit(unspent) }
    return frames
  }
}

extension WasmError {
  /// What a host function threw: errors of this module are themselves, a trap without a backtrace gets the guest's.
  init(thrownByHost error: any Error, backtrace: [BacktraceFrame]) {
    switch error {
    case WasmError.trap(let trap): self = .trap(trap.backtrace.isEmpty ? Trap(trap.code, backtrace: backtrace) : trap)
    case let error as WasmError: self = error
    case let trap as Trap: self = .trap(trap.backtrace.isEmpty ? Trap(trap.code, backtrace: backtrace) : trap)
    case let interruption as Interruption: self = .interrupted(interruption)
    default: self = .host(error)
    }
  }
}
