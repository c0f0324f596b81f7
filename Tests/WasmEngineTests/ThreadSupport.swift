import Foundation
import Synchronization
import WasmEngine
import WasmText
import WasmTypes

/// A shared memory with a module that uses it, for tests of stores on several threads.
struct SharedProgram: Sendable {
  let memory: SharedMemory
  let module: Module

  /// `body` is the module's text after the import of the memory.
  init(pages: UInt64 = 1, maximum: UInt64 = 4, metered: Bool = true, _ body: String) throws {
    memory = try SharedMemory(type: MemoryType(Limits(minimum: pages, maximum: maximum), shared: true))
    var configuration = ModuleConfiguration()
    configuration.isMetered = metered
    let text = "(module (import \"env\" \"memory\" (memory \(pages) \(maximum) shared)) \(body))"
    module = try Module(WatParser.parse(text), configuration: configuration)
  }

  /// An instance in a store that nothing else uses yet.
  func instantiate(in store: Store = Store()) throws -> Instance {
    var imports = Imports()
    imports.define("env", "memory", memory)
    return try store.instantiate(module, imports: imports)
  }

  /// Calls an export in a new store on a thread of its own.
  func start(_ name: String, _ arguments: [Int32] = [], cancellation: CancellationToken = CancellationToken()) -> GuestThread {
    GuestThread { [self] in
      let store = Store()
      store.cancellation = cancellation
      guard case .i32(let result)? = try instantiate(in: store).function(name).call(arguments.map { .i32($0) }).first else {
        return 0
      }
      return result
    }
  }
}

/// A thread of the system and what its work gave.
final class GuestThread: Sendable {
  private let end = DispatchSemaphore(value: 0)
  private let outcome = Mutex<Result<Int32, any Error>?>(nil)

  init(_ work: @escaping @Sendable () throws -> Int32) {
    let thread = Thread { [self] in
      let result = Result(catching: work)
      outcome.withLock { $0 = result }
      end.signal()
    }
    thread.start()
  }

  struct StillRunning: Error {}

  /// Waits for the end, once; longer than any test may take is an error.
  func join() throws -> Int32 {
    guard end.wait(timeout: .now() + 60) == .success else { throw StillRunning() }
    return try outcome.withLock { $0 }?.get() ?? 0
  }
}
