import WasmEngine

/// A call of a component's function that can stop before its end and go on later (`Execution`).
///
/// The instance is in the call until it is over; other calls into it are refused. A call that is dropped is abandoned. Confined to
/// the task of the store.
public final class ComponentExecution {
  /// What `run` came to.
  public enum State {
    /// The function returned; nil where its type has no result.
    case finished(ComponentValue?)
    /// Call `run` again after raising `Store.fuel`, moving `Store.deadline` or renewing `Store.cancellation`.
    case suspended(Interruption)
    /// The guest called an `async` host function: go on with `runAsync`.
    case pendingHost
  }

  private let function: ComponentFunction
  private let execution: Execution
  private let limit: Int
  private let lendMark: Int
  private var isOver = false
  /// Set while the result is read and post-return runs, when the guest's run itself has ended.
  private var isFinishing = false

  init(_ function: ComponentFunction, _ arguments: [ComponentValue], limit: Int) throws(ComponentError) {
    self.function = function
    self.limit = limit
    let state = function.state
    try state.enter()
    lendMark = state.resources.lendMark
    do throws(ComponentError) {
      let values = try function.lowered(arguments)
      do throws(WasmError) {
        execution = try function.function.start(values)
      } catch {
        state.isBroken = true
        throw ComponentError(error)
      }
    } catch {
      state.resources.endLends(to: lendMark)
      state.isRunning = false
      throw error
    }
  }

  deinit { abandon() }

  /// Starts the call, or goes on after a suspension.
  ///
  /// Fuel, deadline and cancellation that stop `cabi_realloc` or post-return end the call, as those cannot go on later. Throws
  /// `ComponentError` as `ComponentFunction.call` does, `abandoned` where the call is over already.
  public func run() throws(ComponentError) -> State {
    guard !isOver else { throw ComponentError(.abandoned) }
    let state: Execution.State
    do throws(WasmError) {
      state = try execution.run()
    } catch {
      throw ended(error)
    }
    return try advanced(state)
  }

  /// Like `run`, and awaits the `async` host functions that the guest calls.
  ///
  /// A call that is abandoned meanwhile ends with the fault `abandoned`.
  nonisolated(nonsending) public func runAsync() async throws(ComponentError) -> State {
    guard !isOver else { throw ComponentError(.abandoned) }
    let state: Execution.State
    do throws(WasmError) {
      state = try await execution.runAsync()
    } catch {
      throw ended(error)
    }
    return try advanced(state)
  }

  /// Gives the call up: what it did stays, the rest does not happen, and the instance refuses to be entered again.
  ///
  /// Nothing happens to a call that is over, nor to one whose guest runs at the moment and has called the host function that calls
  /// this: `Store.cancellation` stops that.
  public func abandon() {
    guard !isOver, !isFinishing else { return }
    execution.abandon()
    guard execution.hasEnded else { return }
    end()
    function.state.abandon()
  }

  private func end() {
    isOver = true
    function.state.resources.endLends(to: lendMark)
    function.state.isRunning = false
  }

  private func advanced(_ state: Execution.State) throws(ComponentError) -> State {
    switch state {
    case .suspended(let interruption): return .suspended(interruption)
    case .pendingHost: return .pendingHost
    case .finished(let results):
      isFinishing = true
      defer { end() }
      do throws(ComponentError) {
        return .finished(try function.finished(results, limit: limit))
      } catch {
        function.state.isBroken = true
        throw error
      }
    }
  }

  /// The run threw: the call is over, unless it has only been told that it must wait for another one.
  private func ended(_ error: WasmError) -> ComponentError {
    if isOver { return ComponentError(.abandoned) }
    if execution.hasEnded {
      end()
      function.state.isBroken = true
    }
    return ComponentError(error)
  }
}
