import Synchronization

/// Files in a directory: each content once, by its SHA-256, with references for each tenant. Durable; several processes may
/// share a directory. docs/stores.md tells the format.
public final class FileBinaryStore: BinaryStore {
  let directory: BinaryDirectory
  let limits: BinaryLimits
  private let random: any RandomSource
  private let report: StoreReport
  private let queues = StorageQueues(label: "swiftlet.binary")
  private let isClosed = Atomic<Bool>(false)
  private let live = Mutex<[ExactText: Live]>([:])

  /// What this process knows of a tenant that it has written for.
  private struct Live: Sendable {
    /// Nil before this process has counted.
    var usage: BinaryUsage?
    var writers = 0
    /// Bytes of files that are being written.
    var reserved: UInt64 = 0
  }

  /// Opens a directory, and makes it where there is none; what processes that died left half-written is removed. Throws
  /// `StoreError.unsupportedFormat` where it is something else, or on a file system without hard links.
  public convenience init(
    directory: String, limits: BinaryLimits = .init(), report: @escaping StoreReport = { _, _ in }
  ) throws(StoreError) {
    try self.init(
      directory: directory, limits: limits, report: report, operations: FileOperations(), random: SystemRandomSource())
  }

  init(
    directory: String, limits: BinaryLimits, report: @escaping StoreReport = { _, _ in }, operations: FileOperations,
    random: any RandomSource
  ) throws(StoreError) {
    self.directory = try BinaryDirectory(directory, operations: operations, random: random)
    self.limits = limits
    self.random = random
    self.report = report
  }

  deinit { if !isClosed.load(ordering: .sequentiallyConsistent) { directory.close() } }

  /// Waits for what is done at the moment and gives up what is being written. Calls fail from then on. A store that nobody
  /// has any more is closed some time later.
  public func close() async {
    guard !isClosed.exchange(true, ordering: .sequentiallyConsistent) else { return }
    await queues.flush()
    directory.close()
  }

  public func create(
    _ description: BinaryDescription, context: ServiceContext
  ) async throws(ServiceError) -> any BinaryWriter {
    try context.checkTime()
    try limits.check(description, context.scope)
    let tenant = context.scope.tenant
    let usage = try await usage(tenant: tenant)
    try limits.check(BinaryUsage(bytes: usage.bytes, files: usage.files + 1))
    try live.withLock { live throws(ServiceError) in
      let writers = live[ExactText(tenant)]?.writers ?? 0
      guard writers < limits.openWritersPerTenant else {
        throw ServiceError(.quotaExceeded, "the tenant writes \(writers) files at once, as many as it may")
      }
      live[ExactText(tenant), default: Live()].writers += 1
    }
    let (directory, key) = (directory, BinaryKey(random))
    do throws(ServiceError) {
      let file = try await perform(tenant) { () throws(StoreError) in
        try directory.operations.create("\(directory.temporary)/\(key.text)")
      }
      return FileBinaryWriter(file, key: key, description: description, context: context, store: self)
    } catch {
      endWriter(tenant, reserved: 0)
      throw error
    }
  }

  public func stat(_ fileKey: String, context: ServiceContext) async throws(ServiceError) -> BinaryReference {
    try await withFile(fileKey, context) { record, _ in record.reference }
  }

  public func read(
    _ fileKey: String, offset: UInt64, length: Int, context: ServiceContext
  ) async throws(ServiceError) -> [UInt8] {
    let count = min(length, limits.bytesPerRead)
    return try await withFile(fileKey, context) { record, file throws(StoreError) in
      try BinaryObject.read(file, size: record.size, offset: offset, count: count)
    }
  }

  /// Reads a whole file and compares it with its SHA-256. Throws `unavailable` with the details `{"reason":"corrupt"}`
  /// where it is not what was written.
  public func verify(_ fileKey: String, context: ServiceContext) async throws(ServiceError) {
    try await withFile(fileKey, context) { record, file throws(StoreError) in
      guard try BinaryObject.digest(file, size: record.size) == record.digest else {
        throw .corrupt(StoreCorruption(path: file.path, offset: 0, reason: "the content does not match its SHA-256"))
      }
    }
  }

  public func delete(_ fileKey: String, context: ServiceContext) async throws(ServiceError) {
    try context.checkTime()
    guard let key = BinaryKey(fileKey) else { throw .noFile(fileKey) }
    let tenant = BinaryTenant(context.scope.tenant, in: directory)
    let usage = try await perform(tenant.name) { () throws(StoreError) in
      let isCounted = self.live.withLock { $0[ExactText(tenant.name)]?.usage != nil }
      let usage = try tenant.remove(key, counting: !isCounted)
      if let usage { self.live.withLock { $0[ExactText(tenant.name), default: Live()].usage = usage } }
      return usage
    }
    guard usage != nil else { throw .noFile(fileKey) }
  }

  /// What a tenant's files come to, without those that are being written.
  public func usage(tenant name: String) async throws(ServiceError) -> BinaryUsage {
    let tenant = BinaryTenant(name, in: directory)
    return try await perform(name) { () throws(StoreError) in
      let usage = try tenant.currentUsage(counting: self.live.withLock { $0[ExactText(name)]?.usage == nil })
      self.live.withLock { $0[ExactText(name), default: Live()].usage = usage }
      return usage
    }
  }

  private func withFile<Result: Sendable>(
    _ fileKey: String, _ context: ServiceContext,
    _ body: @escaping @Sendable (BinaryRecord, OwnedFile) throws(StoreError) -> Result
  ) async throws(ServiceError) -> Result {
    try context.checkTime()
    guard let key = BinaryKey(fileKey) else { throw .noFile(fileKey) }
    let tenant = BinaryTenant(context.scope.tenant, in: directory)
    let result = try await perform(tenant.name) { () throws(StoreError) -> Result? in
      guard let record = try tenant.record(key), let file = try tenant.content(record) else { return nil }
      return try body(record, file)
    }
    guard let result else { throw .noFile(fileKey) }
    return result
  }

  /// Does work that waits for the disk, with its error as plugins may see it.
  func perform<Result: Sendable, Failure: Error>(
    _ tenant: String, _ work: @escaping @Sendable () throws(Failure) -> Result
  ) async throws(ServiceError) -> Result {
    do {
      return try await queues.run(tenant) {
        guard !self.isClosed.load(ordering: .sequentiallyConsistent) else { throw storeIsClosed }
        return try work()
      }
    } catch let error as ServiceError {
      throw error
    } catch let error as StoreError {
      report(tenant, error)
      throw error.serviceError
    } catch {
      throw ServiceError(.unavailable, "the host's storage does not work")
    }
  }

  // MARK: For writers

  func reserve(_ count: Int, _ tenant: String) throws(ServiceError) {
    try live.withLock { live throws(ServiceError) in
      let now = live[ExactText(tenant)] ?? Live()
      try limits.check(BinaryUsage(bytes: (now.usage?.bytes ?? 0) + now.reserved + UInt64(count)))
      live[ExactText(tenant), default: Live()].reserved += UInt64(count)
    }
  }

  func endWriter(_ tenant: String, reserved: UInt64) {
    live.withLock { live in
      live[ExactText(tenant)]?.writers -= 1
      live[ExactText(tenant)]?.reserved -= reserved
    }
  }

  /// Adds the reference of a file that was written.
  func keep(_ record: BinaryRecord, _ file: OwnedFile, reserved: UInt64) throws {
    let tenant = BinaryTenant(record.tenant, in: directory)
    let isCounted = live.withLock { $0[ExactText(record.tenant)]?.usage != nil }
    do {
      let usage = try tenant.add(record, content: file, counting: !isCounted) { usage throws(ServiceError) in
        try limits.check(usage)
      }
      live.withLock { live in
        live[ExactText(record.tenant), default: Live()].usage = usage
        live[ExactText(record.tenant)]?.reserved -= reserved
      }
    } catch {
      // How far it came is for the next count to find out.
      live.withLock { $0[ExactText(record.tenant)]?.usage = nil }
      throw error
    }
  }
}
