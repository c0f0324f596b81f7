import Dispatch
import Foundation
import WasmEngine

/// Ctrl-C while a guest runs: the first one cancels the run, the second one ends the process.
final class InterruptHandler {
  private let source: any DispatchSourceSignal

  init(_ token: CancellationToken) {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global(qos: .userInitiated))
    source.setEventHandler {
      if token.isCancelled { _exit(ExitCode.interrupted.rawValue) }
      token.cancel()
    }
    source.resume()
  }

  deinit {
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }
}
