import Synchronization

/// A file of a `FileBinaryStore` that is being written, in a temporary file.
final class FileBinaryWriter: BinaryWriter {
  private let store: FileBinaryStore
  private let key: BinaryKey
  private let path: String
  private let description: BinaryDescription
  private let context: ServiceContext
  private let state: Mutex<State>

  private struct State {
    /// Nil after the end.
    var object: BinaryObjectWriter?
    /// Bytes that count for the tenant until the end.
    var reserved: UInt64 = 0
    /// A write that failed leaves a file that cannot go on.
    var hasFailed = false
  }

  init(
    _ file: OwnedFile, key: BinaryKey, description: BinaryDescription, context: ServiceContext, store: FileBinaryStore
  ) {
    self.store = store
    self.key = key
    self.description = description
    self.context = context
    path = file.path
    state = Mutex(State(object: BinaryObjectWriter(file)))
  }

  deinit { cancel() }

  func write(_ bytes: [UInt8]) async throws(ServiceError) {
    try context.checkTime()
    guard !bytes.isEmpty else { return }
    try await store.perform(context.scope.tenant) { () throws in try self.writeNow(bytes) }
  }

  private func writeNow(_ bytes: [UInt8]) throws {
    try state.withLock { state in
      guard let size = state.object?.size else { throw writerHasEnded }
      guard !state.hasFailed else { throw ServiceError(.unavailable, "a part of the file could not be written") }
      let (total, overflow) = size.addingReportingOverflow(UInt64(bytes.count))
      try store.limits.check(fileSize: overflow ? .max : total)
      try store.reserve(bytes.count, context.scope.tenant)
      state.reserved += UInt64(bytes.count)
      do {
        try state.object?.write(bytes, store.directory.operations)
      } catch {
        state.hasFailed = true
        throw error
      }
    }
  }

  func finish() async throws(ServiceError) -> BinaryReference {
    try context.checkTime()
    return try await store.perform(context.scope.tenant) { () throws in try self.finishNow() }
  }

  private func finishNow() throws -> BinaryReference {
    try state.withLock { state in
      guard var object = state.object else { throw writerHasEnded }
      guard !state.hasFailed else { throw ServiceError(.unavailable, "a part of the file could not be written") }
      state.hasFailed = true
      let digest = try object.finish(store.directory.operations)
      let record = BinaryRecord(
        tenant: context.scope.tenant, key: key, digest: digest, size: object.size, description: description)
      try store.keep(record, object.file, reserved: state.reserved)
      state.reserved = 0
      end(&state)
      return record.reference
    }
  }

  func cancel() { state.withLock { if $0.object != nil { end(&$0) } } }

  private func end(_ state: inout State) {
    state.object = nil
    // What stays is removed when a store opens.
    for name in [path, path + ".ref", path + ".object"] { try? store.directory.operations.remove(name) }
    store.endWriter(context.scope.tenant, reserved: state.reserved)
  }
}
