import Foundation
import Synchronization
import WasmEngine
import WasmText

/// What a script's thread sees of an instance of another: its shared memories, by the bytes of the export's name.
typealias SharedExports = [[UInt8]: SharedMemory]

/// A thread of a script (threads proposal): a thread of the system that runs commands on a store of its own.
final class WastThread: Sendable {
  private let end = DispatchSemaphore(value: 0)
  private let report = Mutex<WastReport?>(nil)

  /// Starts the thread; it can use the named instances' shared memories.
  init(
    name: String, commands: [WastCommand], shared: [String: SharedExports], configuration: ModuleConfiguration,
    goesOnWithoutFeatures: Bool
  ) {
    let thread = Thread { [self] in
      let session = WastSession(configuration: configuration, goesOnWithoutFeatures: goesOnWithoutFeatures, shared: shared)
      let found = WastRunner.run(commands, in: session, name: name)
      report.withLock { $0 = found }
      end.signal()
    }
    thread.start()
  }

  /// Waits for the thread's end; what its commands came to. To be called once.
  func join() -> WastReport? {
    end.wait()
    return report.withLock { $0 }
  }
}
