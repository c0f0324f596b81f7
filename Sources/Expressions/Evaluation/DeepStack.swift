import Foundation

/// A stack for what nests deep. Callers may run on threads with 512 KiB of stack, of which an evaluation at the limit of its depth
/// would need several times as much in a debug build. So both the parser and the interpreter go on on a thread of their own
/// from a certain depth on, which few texts reach.
enum DeepStack {
  /// Where the change of threads comes.
  static let depth = 20
  /// Enough for the deepest evaluation four times over.
  private static let size = 8 << 20

  /// Runs the body on a thread with a large stack and waits for it.
  static func run<T>(_ body: @escaping () throws(Fault) -> T) throws(Fault) -> T {
    // Safe: the calling thread touches neither until the semaphore says that the other one is done.
    nonisolated(unsafe) var result: Result<T, Fault>?
    nonisolated(unsafe) let body = body
    let isDone = DispatchSemaphore(value: 0)
    let thread = Thread {
      do throws(Fault) {
        result = .success(try body())
      } catch {
        result = .failure(error)
      }
      isDone.signal()
    }
    thread.stackSize = size
    thread.start()
    isDone.wait()
    guard let result else { throw .limit("the evaluation was not finished") }
    return try result.get()
  }
}
