import Dispatch
import Foundation
import Synchronization
import WasmEngine

/// Ctrl-C while a guest runs: the first one cancels the run, the second one ends the process.
final class InterruptHandler {
  private let source: any DispatchSourceSignal

  init(_ cancel: @escaping @Sendable () -> Void) {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global(qos: .userInitiated))
    let wasInterrupted = Mutex(false)
    source.setEventHandler {
      let isSecond = wasInterrupted.withLock { value in
        defer { value = true }
        return value
      }
      if isSecond { _exit(ExitCode.interrupted.rawValue) }
      cancel()
    }
    source.resume()
  }

  convenience init(_ token: CancellationToken) { self.init { token.cancel() } }

  deinit {
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }
}
