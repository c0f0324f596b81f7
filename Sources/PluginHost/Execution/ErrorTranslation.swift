import ComponentABI
import WASI
import WasmEngine

extension NodeExecutionError {
  /// Any error of a plugin's execution in the host's terms.
  init(_ error: any Error) {
    switch error {
    case let error as NodeExecutionError: self = error
    case let error as ReportedError:
      self.init(
        .reported, code: error.code.isEmpty ? nil : error.code,
        error.message.isEmpty ? "the plugin reported an error without a message" : error.message,
        isRetryable: error.isRetryable, details: error.details)
    case let error as ComponentError: self.init(component: error)
    case let error as WasmError: self.init(wasm: error)
    case let exit as ProcessExit: self.init(.exited, "the plugin ended itself with the code \(exit.code)")
    case let refusal as ServiceError: self.init(refusal: refusal)
    case is CancellationError: self.init(.cancelled, "the execution was cancelled")
    default: self.init(.failed, "\(error)")
    }
  }

  private init(component error: ComponentError) {
    switch error.fault {
    case .guest(let error): self.init(wasm: error)
    case .valueTooLarge: self.init(.outputTooLarge, "the plugin's answer is larger than the limit")
    case .world: self.init(.initializationFailed, error.description)
    default: self.init(.protocolViolation, "the plugin breaks the Canonical ABI: \(error)")
    }
  }

  private init(wasm error: WasmError) {
    switch error {
    case .trap(let trap): self.init(trap)
    case .exception(let exception):
      let backtrace = exception.backtrace.map(\.description)
      self.init(.trapped, "the plugin threw an exception that nothing caught: \(exception)", backtrace: backtrace)
    case .interrupted(.outOfFuel): self.init(.outOfFuel, "the plugin used up its fuel")
    case .interrupted(.deadlineExceeded): self.init(.timedOut, "the plugin used up its time", isRetryable: true)
    case .interrupted(.cancelled): self.init(.cancelled, "the execution was cancelled")
    case .resource(let error): self.init(.outOfMemory, "the plugin needs more than it may have: \(error.message)")
    case .host(let inner): self.init(inner)
    case .link, .decoding, .validation: self.init(.initializationFailed, error.description)
    }
  }

  /// The name of the function in which the SDK's allocator stops when the host refuses more memory.
  static let outOfMemoryFunction = "hm_out_of_memory"

  private init(_ trap: Trap) {
    let backtrace = trap.backtrace.map(\.description)
    switch trap.code {
    case .callStackExhausted:
      self.init(.stackExhausted, "the plugin's calls nest too deep", backtrace: backtrace)
    case .resourceLimit(let what):
      self.init(.outOfMemory, "the plugin needs more than it may have: \(what)", backtrace: backtrace)
    case .unreachable where trap.backtrace.first?.functionName == Self.outOfMemoryFunction:
      self.init(.outOfMemory, "the plugin used up its memory", backtrace: backtrace)
    default:
      let place = trap.backtrace.first?.functionName.map { " in \($0)" } ?? ""
      self.init(.trapped, "the plugin trapped: \(trap.code.message)\(place)", backtrace: backtrace)
    }
  }
}
