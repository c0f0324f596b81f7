import Synchronization

/// Files in this process's memory, lost with it: for tests and the command line.
public final class InMemoryBinaryStore: BinaryStore {
  fileprivate struct Tenant: Sendable {
    var files: [BinaryKey: (description: BinaryDescription, content: [UInt8])] = [:]
    /// Bytes of files and writers.
    var bytes: UInt64 = 0
    var writers = 0
  }

  fileprivate let limits: BinaryLimits
  private let random: any RandomSource
  fileprivate let tenants = Mutex<[ExactText: Tenant]>([:])

  public convenience init(limits: BinaryLimits = .init(bytesPerTenant: 64 << 20, bytesPerFile: 64 << 20)) {
    self.init(limits: limits, random: SystemRandomSource())
  }

  init(limits: BinaryLimits, random: any RandomSource) {
    self.limits = limits
    self.random = random
  }

  public func create(
    _ description: BinaryDescription, context: ServiceContext
  ) async throws(ServiceError) -> any BinaryWriter {
    try context.checkTime()
    try limits.check(description, context.scope)
    try change(context.scope.tenant) { tenant throws(ServiceError) in
      try limits.check(BinaryUsage(bytes: tenant.bytes, files: tenant.files.count + 1))
      guard tenant.writers < limits.openWritersPerTenant else {
        throw ServiceError(.quotaExceeded, "the tenant writes \(tenant.writers) files at once, as many as it may")
      }
      tenant.writers += 1
    }
    return InMemoryBinaryWriter(store: self, description: description, context: context)
  }

  public func stat(_ fileKey: String, context: ServiceContext) async throws(ServiceError) -> BinaryReference {
    let file = try file(fileKey, context)
    return BinaryReference(fileKey: fileKey, fileSize: UInt64(file.content.count), description: file.description)
  }

  public func read(
    _ fileKey: String, offset: UInt64, length: Int, context: ServiceContext
  ) async throws(ServiceError) -> [UInt8] {
    let content = try file(fileKey, context).content
    let count = min(length, limits.bytesPerRead)
    guard count > 0, offset < UInt64(content.count) else { return [] }
    return Array(content[Int(offset)...].prefix(count))
  }

  public func delete(_ fileKey: String, context: ServiceContext) async throws(ServiceError) {
    try context.checkTime()
    try change(context.scope.tenant) { tenant throws(ServiceError) in
      guard let key = BinaryKey(fileKey), let file = tenant.files.removeValue(forKey: key) else { throw .noFile(fileKey) }
      tenant.bytes -= UInt64(file.content.count)
    }
  }

  /// What a tenant's files come to, without those that are being written.
  public func usage(tenant: String) -> BinaryUsage {
    tenants.withLock { tenants in
      let files = tenants[ExactText(tenant)]?.files ?? [:]
      return BinaryUsage(bytes: files.values.reduce(0) { $0 + UInt64($1.content.count) }, files: files.count)
    }
  }

  private func file(
    _ fileKey: String, _ context: ServiceContext
  ) throws(ServiceError) -> (description: BinaryDescription, content: [UInt8]) {
    try context.checkTime()
    let file = tenants.withLock { tenants in BinaryKey(fileKey).flatMap { tenants[ExactText(context.scope.tenant)]?.files[$0] } }
    guard let file else { throw .noFile(fileKey) }
    return file
  }

  fileprivate func change<Result: Sendable>(
    _ tenant: String, _ body: (inout Tenant) throws(ServiceError) -> Result
  ) throws(ServiceError) -> Result {
    let tenant = ExactText(tenant)
    return try tenants.withLock { tenants throws(ServiceError) in
      defer { if tenants[tenant]?.writers == 0 && tenants[tenant]?.files.isEmpty == true { tenants[tenant] = nil } }
      return try body(&tenants[tenant, default: Tenant()])
    }
  }

  fileprivate func keep(
    _ content: [UInt8], _ description: BinaryDescription, tenant: String
  ) throws(ServiceError) -> BinaryReference {
    let key = BinaryKey(random)
    try change(tenant) { tenant throws(ServiceError) in
      try limits.check(BinaryUsage(bytes: tenant.bytes, files: tenant.files.count + 1))
      tenant.files[key] = (description, content)
      tenant.writers -= 1
    }
    return BinaryReference(fileKey: key.text, fileSize: UInt64(content.count), description: description)
  }
}

private final class InMemoryBinaryWriter: BinaryWriter {
  private let store: InMemoryBinaryStore
  private let description: BinaryDescription
  private let context: ServiceContext
  /// Nil after the end.
  private let content = Mutex<[UInt8]?>([])

  init(store: InMemoryBinaryStore, description: BinaryDescription, context: ServiceContext) {
    self.store = store
    self.description = description
    self.context = context
  }

  deinit { cancel() }

  func write(_ bytes: [UInt8]) async throws(ServiceError) {
    try context.checkTime()
    try content.withLock { content throws(ServiceError) in
      guard let count = content?.count else { throw writerHasEnded }
      try store.limits.check(fileSize: UInt64(count) + UInt64(bytes.count))
      try store.change(context.scope.tenant) { tenant throws(ServiceError) in
        try store.limits.check(BinaryUsage(bytes: tenant.bytes + UInt64(bytes.count)))
        tenant.bytes += UInt64(bytes.count)
      }
      content?.append(contentsOf: bytes)
    }
  }

  func finish() async throws(ServiceError) -> BinaryReference {
    try context.checkTime()
    return try content.withLock { content throws(ServiceError) in
      guard let bytes = content else { throw writerHasEnded }
      let reference = try store.keep(bytes, description, tenant: context.scope.tenant)
      content = nil
      return reference
    }
  }

  func cancel() {
    content.withLock { content in
      guard let count = content?.count else { return }
      content = nil
      // Cannot fail: nothing in it throws.
      try? store.change(context.scope.tenant) { tenant throws(ServiceError) in
        tenant.bytes -= UInt64(count)
        tenant.writers -= 1
      }
    }
  }
}
