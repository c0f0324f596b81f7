/// `binary`
struct BinaryContext: PluginBindings.Binary.Host {
  /// The most bytes that one call reads.
  static let maximumRead: UInt32 = 4 << 20

  let slot: ContextSlot

  nonisolated(nonsending) func store(
    content: [UInt8], description: PluginBindings.Binary.Description
  ) async throws(PluginBindings.Types.Error) -> PluginBindings.Binary.Reference {
    let context = try slot.execution()
    let store = context.runtime.services.binary
    let description = BinaryDescription(description)
    let reference = try await context.ask(
      ServiceCall("binary.store", .binaryWrite, bytes: content.count + description.byteCount)
    ) { [room = room(for: content.count, already: 0, context)] service in
      if let room { throw room }
      let writer = try await store.available("binary storage").create(description, context: service)
      do {
        try await writer.write(content)
        return try await writer.finish()
      } catch {
        writer.cancel()
        throw error
      }
    }
    context.bytesWritten += content.count
    return PluginBindings.Binary.Reference(reference)
  }

  nonisolated(nonsending) func create(
    description: PluginBindings.Binary.Description
  ) async throws(PluginBindings.Types.Error) -> any PluginBindings.Binary.Writer {
    let context = try slot.execution()
    let store = context.runtime.services.binary
    let description = BinaryDescription(description)
    let writer = try await context.ask(ServiceCall("binary.create", .binaryWrite, bytes: description.byteCount)) { service in
      try await store.available("binary storage").create(description, context: service)
    }
    let resource = WriterResource(slot, writer)
    try context.holding(resource) { writer.cancel() }
    return resource
  }

  nonisolated(nonsending) func stat(
    fileKey: String
  ) async throws(PluginBindings.Types.Error) -> PluginBindings.Binary.Reference {
    let context = try slot.execution()
    let store = context.runtime.services.binary
    let call = ServiceCall("binary.stat", .binaryRead, bytes: fileKey.utf8.count)
    return PluginBindings.Binary.Reference(
      try await context.ask(call) { service in
        try await store.available("binary storage").stat(fileKey, context: service)
      })
  }

  nonisolated(nonsending) func read(
    fileKey: String, offset: UInt64, length: UInt32
  ) async throws(PluginBindings.Types.Error) -> [UInt8] {
    let context = try slot.execution()
    let store = context.runtime.services.binary
    let length = Int(min(length, Self.maximumRead))
    let call = ServiceCall("binary.read", .binaryRead, bytes: fileKey.utf8.count)
    return try await context.ask(call, receiving: \.count) { service in
      try await store.available("binary storage").read(fileKey, offset: offset, length: length, context: service)
    }
  }

  nonisolated(nonsending) func delete(fileKey: String) async throws(PluginBindings.Types.Error) {
    let context = try slot.execution()
    let store = context.runtime.services.binary
    try await context.ask(ServiceCall("binary.delete", .binaryDelete, bytes: fileKey.utf8.count)) { service in
      try await store.available("binary storage").delete(fileKey, context: service)
    }
  }

  func dropWriter(_ object: any PluginBindings.Binary.Writer) throws { slot.context?.letGo(object) }

  /// Why so many bytes more cannot be written; nil where they can.
  fileprivate func room(for count: Int, already: Int, _ context: CallContext) -> ServiceError? {
    let rules = context.authorization?.effective.binary
    if let most = rules?.fileBytes, already + count > most {
      return ServiceError(.tooLarge, "a file may have \(most) bytes")
    }
    if let most = rules?.totalBytes, context.bytesWritten + count > most {
      return ServiceError(.quotaExceeded, "an execution may write \(most) bytes of files")
    }
    return nil
  }
}

/// A file that a plugin writes in pieces.
///
/// Safe to be sent: the guest's handle is its only owner, and that is confined to the execution's task.
final class WriterResource: PluginBindings.Binary.Writer, @unchecked Sendable {
  private let slot: ContextSlot
  private let writer: any BinaryWriter
  private var count = 0
  private var isFinished = false

  init(_ slot: ContextSlot, _ writer: any BinaryWriter) {
    self.slot = slot
    self.writer = writer
  }

  nonisolated(nonsending) func write(bytes: [UInt8]) async throws(PluginBindings.Types.Error) {
    let context = try slot.execution()
    let refusal =
      isFinished
      ? ServiceError(.invalidInput, "the file is finished")
      : BinaryContext(slot: slot).room(for: bytes.count, already: count, context)
    try await context.ask(ServiceCall("binary.write", .binaryWrite, bytes: bytes.count, calls: 0)) { [writer] _ in
      if let refusal { throw refusal }
      try await writer.write(bytes)
    }
    count += bytes.count
    context.bytesWritten += bytes.count
  }

  nonisolated(nonsending) func finish() async throws(PluginBindings.Types.Error) -> PluginBindings.Binary.Reference {
    let context = try slot.execution()
    guard !isFinished else { throw PluginBindings.Types.Error(ServiceError(.invalidInput, "the file is finished")) }
    isFinished = true
    return PluginBindings.Binary.Reference(
      try await context.ask(ServiceCall("binary.finish", .binaryWrite, calls: 0)) { [writer] _ in try await writer.finish() })
  }
}

extension BinaryDescription {
  init(_ description: PluginBindings.Binary.Description) {
    self.init(mimeKind: description.mimeKind, fileName: description.fileName, directory: description.directory)
  }

  var byteCount: Int { mimeKind.utf8.count + (fileName?.utf8.count ?? 0) + (directory?.utf8.count ?? 0) }
}

extension PluginBindings.Binary.Reference {
  init(_ reference: BinaryReference) {
    let description = reference.description
    self.init(
      fileKey: reference.fileKey, fileSize: reference.fileSize,
      description: PluginBindings.Binary.Description(
        mimeKind: description.mimeKind, fileName: description.fileName, directory: description.directory))
  }
}

extension CallContext {
  /// `hold` for functions that can only throw WIT's error.
  func holding(_ resource: AnyObject, _ end: @escaping () -> Void) throws(PluginBindings.Types.Error) {
    do throws(ServiceError) { try hold(resource, end) } catch { throw PluginBindings.Types.Error(error) }
  }
}
