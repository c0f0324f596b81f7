import ComponentABI
import PluginHost
import WasmEngine

/// An error as the user reads it: one line, details for `--verbose`, and the exit code it leads to.
struct Failure: Error {
  var message: String
  var details: [String] = []
  var exitCode = ExitCode.failure

  init(_ message: String, details: [String] = [], exitCode: ExitCode = .failure) {
    self.message = message
    self.details = details
    self.exitCode = exitCode
  }

  /// Any error, in the user's words.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as WasmError: self.init(wasm: error)
    case let error as NodeExecutionError: self.init(node: error)
    case let error as ComponentError: self.init(component: error)
    case let error as UsageError: self.init(error.message, exitCode: .usage)
    default: self.init("\(error)")
    }
  }

  /// The failure with the name of the file that it concerns in front.
  func about(_ file: String) -> Failure {
    var copy = self
    copy.message = "\(file): \(message)"
    return copy
  }

  /// A line for each frame; a recursion's equal frames share one.
  static func lines(ofBacktrace frames: [String]) -> [String] {
    var runs: [(frame: String, count: Int)] = []
    for frame in frames {
      if let last = runs.last, last.frame == frame { runs[runs.count - 1].count += 1 } else { runs.append((frame, 1)) }
    }
    return runs.map { "at \($0.frame)" + ($0.count == 1 ? "" : " (\($0.count) times)") }
  }

  private init(node error: NodeExecutionError) {
    self.init(error.description)
    if let text = error.details { details.append("details: \(text)") }
    if let cause = error.cause { details.append("cause: \(cause)") }
    if error.isRetryable { details.append("the same execution may succeed later") }
    details += Self.lines(ofBacktrace: error.backtrace)
    switch error.reason {
    case .timedOut: exitCode = .timedOut
    case .cancelled: exitCode = .interrupted
    case .trapped, .protocolViolation, .outOfFuel, .outOfMemory, .stackExhausted, .outputTooLarge, .quotaExceeded:
      exitCode = .trapped
    case .reported, .denied, .exited, .invalidInput, .invalidParameters, .invalidOutput, .unknownNode, .initializationFailed,
      .closed, .failed:
      break
    }
  }

  /// A guest that breaks the ABI's rules has trapped, by those rules.
  private init(component error: ComponentError) {
    switch error.fault {
    case .guest(let inner):
      self.init(wasm: inner)
      if !error.path.isEmpty { message += " (in \(error.path.joined(separator: ".")))" }
    case .world, .typeMismatch, .argumentCount, .unsupportedType, .malformedComponentType: self.init(error.description)
    default: self.init(error.description, exitCode: .trapped)
    }
  }

  private init(wasm error: WasmError) {
    self.init(error.description)
    switch error {
    case .trap(let trap):
      exitCode = .trapped
      details = Self.lines(ofBacktrace: trap.backtrace.map(\.description))
      if let frame = trap.backtrace.first { message += ", in \(frame)" }
    case .exception(let exception):
      exitCode = .trapped
      details = exception.backtrace.map { "at \($0)" }
      if let frame = exception.backtrace.first { message += ", in \(frame)" }
    case .interrupted(.outOfFuel): exitCode = .trapped
    case .interrupted(.deadlineExceeded): exitCode = .timedOut
    case .interrupted(.cancelled): exitCode = .interrupted
    case .host(let inner): self = Failure(inner)
    case .resource: exitCode = .trapped
    case .decoding, .validation, .link: break
    }
  }
}
