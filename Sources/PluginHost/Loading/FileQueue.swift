import Dispatch

/// Work that waits for disks or computes for long, beside the tasks of the host: theirs are threads that must not be held.
enum FileQueue {
  private static let queue = DispatchQueue(label: "swiftlet.loading", qos: .utility, attributes: .concurrent)

  static func run<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: body()) }
    }
  }
}
