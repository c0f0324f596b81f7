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

  private init(wasm error: WasmError) {
    self.init(error.description)
    switch error {
    case .trap(let trap):
      exitCode = .trapped
      details = trap.backtrace.map { "at \($0)" }
      if let frame = trap.backtrace.first { message += ", in \(frame)" }
    case .interrupted(.outOfFuel): exitCode = .trapped
    case .interrupted(.deadlineExceeded): exitCode = .timedOut
    case .interrupted(.cancelled): exitCode = .interrupted
    case .host(let inner): self = Failure(inner)
    case .decoding, .validation, .link, .resource: break
    }
  }
}
