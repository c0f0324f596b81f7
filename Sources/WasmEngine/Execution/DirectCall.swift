/// Calls that the host waits for.
///
/// RATIONALE. Most calls of exports are short: they end in the first slice of fuel, call no function of the host and need nothing of
/// the driver. Such a call is not worth a `Run` and a place among the open runs: nobody could see them before it has ended. So it goes
/// straight to the handlers and back, and what it did is paid for afterwards. A call that turns out to be longer becomes a run when
/// its handlers first give control back. docs/performance.md has what that gains.
extension Store {
  /// Runs a function from its call to its end. Its arguments lie where the stack's free part begins, and afterwards its results.
  ///
  /// Nothing is allocated on the way.
  func callToEnd(_ function: UnsafeMutablePointer<FunctionRecord>) throws(WasmError) {
    let cx = context
    let budget = cx.pointee.budget
    let frame = cx.pointee.stackTop
    // An untranslated function claims an endless frame.
    guard let code = function.pointee.code, fits(frame, code.frameBytes, UnsafeMutableRawPointer(cx)),
      let entry = code.pointee.entry,
      budget >= UInt64(code.pointee.entryFuel), code.pointee.entryFuel <= Self.slice, !(mayBeInterrupted && interruption != nil),
      !cx.pointee.isCollectionDue
    else { return try callAsRun(function, hasBegun: false) }
    let link = frame + code.pointee.linkOffset
    link.storeBytes(of: cx.pointee.exitCode, as: Code.self)
    link.storeBytes(of: frame, toByteOffset: Link.callerFrame, as: Frame.self)
    let memoryBase = enterInstance(function.pointee.instance, UnsafeMutableRawPointer(cx))
    let granted = Int(min(budget, UInt64(Self.slice)))
    unsafeBitCast(entry.load(as: UInt.self), to: Handler.self)(
      entry, frame, memoryBase, granted - code.pointee.entryFuel, UnsafeMutableRawPointer(cx), 0, 0, 0)
    guard cx.pointee.exit == .finished else {
      pay(granted)
      return try callAsRun(function, hasBegun: true)
    }
    pay(granted - max(0, cx.pointee.fuel))
    cx.pointee.fuel = 0
  }

  /// Takes fuel that is there.
  @inline(__always) private func pay(_ amount: Int) {
    let cx = context
    if cx.pointee.budget != .max { cx.pointee.budget -= UInt64(amount) }
    cx.pointee.fuelConsumed += UInt64(amount)
  }

  /// Like `callToEnd`, by a run among the others. Where its handlers run already, they have just given control back.
  @inline(never)
  private func callAsRun(_ function: UnsafeMutablePointer<FunctionRecord>, hasBegun: Bool) throws(WasmError) {
    let cx = context
    let base = cx.pointee.stackTop
    let index = runs.pointee.count
    runs.pointee.begin(nil, base: base)
    cx.pointee.stackTop = base + function.pointee.callSlots * 8
    defer { if let top = runs.pointee.end(at: index) { cx.pointee.stackTop = top } }
    guard function.pointee.code != nil else { return try callHostFunction(function, frame: base) }
    var run = Run(function, frame: base, hasBegun: hasBegun)
    switch hasBegun ? try settle(&run) : try drive(&run) {
    case .finished: return
    case .suspended(let interruption):
      _ = abandon(run)
      throw .interrupted(interruption)
    case .pending(let body):
      let backtrace = abandon(run)
      throw WasmError(thrownByHost: body.refusal(), backtrace: backtrace)
    }
  }

  /// Calls a host function that the host calls itself.
  func callHostFunction(_ function: UnsafeMutablePointer<FunctionRecord>, frame: Frame) throws(WasmError) {
    do {
      try function.pointee.act(self, frame: frame, instance: hostInstance)
    } catch {
      throw WasmError(thrownByHost: error, backtrace: [])
    }
  }
}
