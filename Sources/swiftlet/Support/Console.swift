import Foundation
import Synchronization

/// Where a command writes. Output is collected and written in large pieces; errors go out at once.
///
/// A reader that went away is no crash: the write throws `ClosedPipe`, and the process ends quietly.
final class Console: Sendable {
  struct ClosedPipe: Error {}

  /// The destination of a stream; tests collect what the program would write.
  enum Sink: Sendable {
    case descriptor(Int32)
    case memory
  }

  private struct State {
    var pending: [UInt8] = []
    var output: [UInt8] = []
    var errors: [UInt8] = []
    var progressIsShown = false
  }

  let isVerbose: Bool
  private let sink: (output: Sink, errors: Sink)
  private let state = Mutex(State())

  init(output: Sink = .descriptor(STDOUT_FILENO), errors: Sink = .descriptor(STDERR_FILENO), verbose: Bool = false) {
    self.sink = (output, errors)
    self.isVerbose = verbose
  }

  func write(_ text: String) throws { try write(bytes: Array(text.utf8)) }

  func writeLine(_ text: String) throws { try write(text + "\n") }

  func write(bytes: [UInt8]) throws {
    let isLarge = state.withLock { state in
      state.pending += bytes
      return state.pending.count >= 1 << 16
    }
    if isLarge { try flush() }
  }

  /// Hands everything collected to standard output.
  func flush() throws {
    let bytes = state.withLock { state in
      defer { state.pending = [] }
      return state.pending
    }
    switch sink.output {
    case .memory: state.withLock { $0.output += bytes }
    case .descriptor(let descriptor): try Self.write(bytes, to: descriptor)
    }
  }

  /// A line on standard error. When nobody reads it there is nobody to tell.
  func note(_ line: String) {
    clearProgress()
    put(line + "\n")
  }

  /// `swiftlet: error: …` in one line, then the details when they are wanted.
  func report(_ failure: Failure) {
    try? flush()
    note("swiftlet: error: " + failure.message.printable)
    if isVerbose { for line in failure.details { note("  " + line.printable) } }
  }

  /// `swiftlet: warning: …` in one line.
  func warn(_ message: String) {
    note("swiftlet: warning: " + message.split(whereSeparator: \.isNewline).joined(separator: "; ").printable)
  }

  var collectedOutput: String { state.withLock { String(decoding: $0.output + $0.pending, as: UTF8.self) } }
  var collectedErrors: String { state.withLock { String(decoding: $0.errors, as: UTF8.self) } }

  // MARK: Progress

  /// Shows a line that the next one replaces, when standard error is a terminal.
  func progress(_ text: String) {
    guard case .descriptor(let descriptor) = sink.errors, isatty(descriptor) == 1 else { return }
    state.withLock { $0.progressIsShown = true }
    put("\r\u{1B}[K" + String(text.prefix(100)))
  }

  func clearProgress() {
    let wasShown = state.withLock { state in
      defer { state.progressIsShown = false }
      return state.progressIsShown
    }
    if wasShown { put("\r\u{1B}[K") }
  }

  private func put(_ text: String) {
    switch sink.errors {
    case .memory: state.withLock { $0.errors += Array(text.utf8) }
    case .descriptor(let descriptor): try? Self.write(Array(text.utf8), to: descriptor)
    }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno == EPIPE {
        throw ClosedPipe()
      } else if errno != EINTR && errno != EAGAIN {
        throw Failure("cannot write the output: \(String(cString: strerror(errno)))")
      }
    }
  }
}

/// write(2), under a name that does not clash with the methods above.
func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
