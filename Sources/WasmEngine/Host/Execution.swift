import WasmTypes

/// A call that can stop before its end and go on later.
///
/// Runs nest on their store's stack: only the newest that has not ended can go on. A run that is dropped is abandoned; so is one that a
/// host function began and left open when it returned to its guest, whose frames need the room.
public final class Execution {
  /// What `run` came to.
  public enum State {
    /// The function returned these values.
    case finished([Value])
    /// Call `run` again after raising `Store.fuel`, moving `Store.deadline` or renewing `Store.cancellation`.
    case suspended(Interruption)
    /// The guest called an `async` host function: go on with `runAsync`.
    case pendingHost
  }

  private enum Phase {
    case ready(Run)
    /// On the host's stack, with a host function of its guest perhaps calling this very object.
    case running
    case pending(Run, HostBody)
    /// Pending, and the host function has been called.
    case awaiting(Run, HostBody)
    case ended
  }

  public let store: Store
  private let type: FunctionType
  private var phase: Phase
  private let base: UnsafeMutableRawPointer
  private var identifier: ObjectIdentifier { ObjectIdentifier(self) }

  init(_ function: Function, arguments: [Value]) throws(WasmError) {
    store = function.store
    type = function.type
    base = store.stackTop
    guard arguments.count == type.parameters.count else {
      throw .link(LinkError("type mismatch: expected \(type.parameters.count) arguments but got \(arguments.count)"))
    }
    let layout = FrameLayout(type)
    let slots = max(layout.parameterSlots, layout.resultSlots)
    guard store.context.pointee.stackLimit - UInt(bitPattern: base) >= UInt(slots * 8) else {
      throw .trap(Trap(.callStackExhausted))
    }
    var place = base
    for (value, type) in zip(arguments, type.parameters) { place += try store.write(value, as: type, to: place) * 8 }
    phase = .ready(Run(function.record, frame: base))
    store.stackTop = base + slots * 8
    store.runs.pointee.begin(identifier, base: base)
  }

  deinit { abandon() }

  /// Starts the run, or goes on after a suspension.
  ///
  /// - Throws: what the guest or a host function threw; the run is over then. A resource error where a newer run has not ended.
  public func run() throws(WasmError) -> State {
    try checkNewest()
    switch phase {
    case .ended: throw .resource(ResourceError("the run has ended"))
    case .running: throw .resource(ResourceError("the run is running"))
    case .pending, .awaiting: return .pendingHost
    case .ready(let run): return try advance(run)
    }
  }

  private func checkNewest() throws(WasmError) {
    guard store.runs.pointee.contains(identifier) else { throw .resource(ResourceError("the run has ended")) }
    guard store.runs.pointee.newest == identifier else {
      throw .resource(ResourceError("a newer run of this store has not ended"))
    }
  }

  /// Like `run`, and awaits the `async` host functions that the guest calls.
  ///
  /// A run that is abandoned meanwhile, or above which a newer run is open when a host function answers, ends with a resource error.
  nonisolated(nonsending) public func runAsync() async throws(WasmError) -> State {
    var state = try run()
    while case .pendingHost = state {
      guard case .pending(var run, let body) = phase, let action = body.asynchronous else { break }
      let slots = store.pendingSlots(run, body)
      let arguments = store.values(body.type.parameters, at: slots)
      let outcome: Result<[Value], any Error>
      phase = .awaiting(run, body)
      do { outcome = .success(try await action(run.caller(in: store), arguments)) } catch { outcome = .failure(error) }
      // Others may have used the store in between.
      do throws(WasmError) {
        try checkNewest()
      } catch {
        abandon()
        throw error
      }
      do throws(WasmError) {
        try answer(outcome, body, slots)
      } catch {
        guard let exception = WasmException(error, of: store) else {
          let backtrace = end(run)
          throw WasmError(thrownByHost: error, backtrace: backtrace)
        }
        run.thrown = exception
      }
      state = try advance(run)
    }
    return state
  }

  private func answer(
    _ outcome: Result<[Value], any Error>, _ body: HostBody, _ slots: UnsafeMutableRawPointer
  ) throws(WasmError) {
    let values: [Value]
    switch outcome {
    case .success(let results): values = results
    case .failure(let error): throw WasmError(thrownByHost: error, backtrace: [])
    }
    guard values.count == body.type.results.count else {
      throw .link(LinkError("a host function of type \(body.type) returned \(values.count) values"))
    }
    var place = slots
    for (value, type) in zip(values, body.type.results) { place += try store.write(value, as: type, to: place) * 8 }
  }

  private func advance(_ suspended: Run) throws(WasmError) -> State {
    var run = suspended
    phase = .running
    do throws(WasmError) {
      if run.function.pointee.code == nil {
        try store.callHostFunction(run.function, frame: run.frame)
        let results = store.values(type.results, at: run.frame)
        finish()
        return .finished(results)
      }
      switch try store.drive(&run) {
      case .finished:
        let results = store.values(type.results, at: run.frame)
        finish()
        return .finished(results)
      case .suspended(let interruption):
        phase = .ready(run)
        store.stackTop = max(store.topOfFrames(run), store.stackTop)
        return .suspended(interruption)
      case .pending(let body):
        phase = .pending(run, body)
        store.stackTop = max(store.topOfFrames(run), store.stackTop)
        return .pendingHost
      }
    } catch {
      finish()
      throw error
    }
  }

  /// Gives the run up: what it did stays, the rest does not happen, and fuel that it paid ahead is given back.
  ///
  /// A run that is running, whose guest has called the host function that calls this, goes on: `Store.cancellation` stops it.
  public func abandon() {
    switch phase {
    case .ended, .running: break
    case .ready(let run), .pending(let run, _), .awaiting(let run, _): _ = end(run)
    }
  }

  /// Whether the run is over: finished, ended by an error, or given up.
  public var hasEnded: Bool { if case .ended = phase { true } else { false } }

  private func end(_ run: Run) -> [BacktraceFrame] {
    // Without its place on the stack its frames are gone.
    let backtrace = store.runs.pointee.contains(identifier) ? store.abandon(run) : []
    finish()
    return backtrace
  }

  private func finish() {
    phase = .ended
    if let top = store.runs.pointee.end(identifier) { store.stackTop = top }
  }
}
