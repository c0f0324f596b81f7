#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// One tenant's references. Changes are made under a lock that processes share.
struct BinaryTenant: Sendable {
  let name: String
  let path: String
  private let store: BinaryDirectory
  private var operations: FileOperations { store.operations }

  init(_ name: String, in store: BinaryDirectory) {
    self.name = name
    self.store = store
    path = "\(store.path)/tenants/\(SHA256.hexDigest(name))"
  }

  // MARK: Reading

  /// Nil where there is no such file. Throws `corrupt` where its record is damaged or not of this tenant.
  func record(_ key: BinaryKey) throws(StoreError) -> BinaryRecord? {
    let file: OwnedFile
    do throws(StoreError) {
      file = try OwnedFile("\(path)/\(key.text).ref", flags: O_RDONLY)
    } catch .system(_, _, ENOENT) {
      return nil
    }
    guard let record = BinaryRecord(try file.read(at: 0, count: BinaryRecord.longest)) else {
      throw .corrupt(StoreCorruption(path: file.path, offset: 0, reason: "the record does not match its checksum"))
    }
    guard ExactText(record.tenant) == ExactText(name), record.key == key else {
      throw .corrupt(StoreCorruption(path: file.path, offset: 0, reason: "the record is another file's"))
    }
    return record
  }

  /// The file's content, if it has the size that the record says. Nil where it was deleted since the record was read.
  func content(_ record: BinaryRecord) throws(StoreError) -> OwnedFile? {
    let path = "\(path)/\(record.key.text).data"
    let file: OwnedFile
    do throws(StoreError) {
      file = try OwnedFile(path, flags: O_RDONLY)
    } catch .system(_, _, ENOENT) {
      guard try self.record(record.key) != nil else { return nil }
      throw .corrupt(StoreCorruption(path: path, offset: 0, reason: "the content is missing"))
    }
    guard try BinaryObject.size(of: file) == record.size else {
      throw .corrupt(StoreCorruption(path: path, offset: 0, reason: "the content has another length than the record says"))
    }
    return file
  }

  // MARK: Changing

  /// Adds a reference to a content that is on the disk. `allow` gets what the tenant's files come to with it, and throws
  /// where that is too much. Durable when it returns.
  func add(
    _ record: BinaryRecord, content file: OwnedFile, counting: Bool, allow: (BinaryUsage) throws(ServiceError) -> Void
  ) throws -> BinaryUsage {
    let lock = try lock()
    defer { lock.release() }
    let before = try usage(counting: counting)
    let after = BinaryUsage(bytes: min(BinaryUsage.most, before.bytes + record.size), files: before.files + 1)
    try allow(after)
    let data = "\(path)/\(record.key.text).data"
    let reference = try operations.create("\(store.temporary)/\(record.key.text).ref")
    try operations.write(record.encoded, to: reference, at: 0)
    try operations.sync(reference)
    try note(before, isChanging: true)
    let named = "\(path)/\(record.key.text).ref"
    do throws(StoreError) {
      try linkContent(file, record, to: data)
      // The content has to be there for good before anything names it.
      try operations.syncDirectory(path)
      try operations.rename(reference.path, to: named)
      try operations.syncDirectory(path)
    } catch {
      // Nobody learns the key of a file that failed, so nobody could delete it.
      for name in [named, data] { try? operations.remove(name) }
      throw error
    }
    try? note(after, isChanging: false)
    return after
  }

  private func linkContent(_ file: OwnedFile, _ record: BinaryRecord, to data: String) throws(StoreError) {
    do throws(StoreError) {
      try operations.link(try store.share(file, digest: record.digest, size: record.size), to: data)
    } catch .system(_, _, let code) where code == ENOENT || code == EMLINK {
      // The object was collected meanwhile, or has as many names as it can: this reference has a content of its own.
      try operations.link(file.path, to: data)
    }
  }

  /// Removes a reference, damaged or not, and its content if nothing else has it.
  /// - Returns: what the tenant's files come to; nil where there is no such file.
  func remove(_ key: BinaryKey, counting: Bool) throws(StoreError) -> BinaryUsage? {
    guard access(path, F_OK) == 0 else { return nil }
    let lock = try lock()
    defer { lock.release() }
    let before = try usage(counting: counting)
    let name = "\(path)/\(key.text)"
    guard access(name + ".ref", F_OK) == 0 else { return nil }
    let record = try? record(key)
    let after = BinaryUsage(bytes: before.bytes - min(before.bytes, size(key)), files: max(0, before.files - 1))
    try note(before, isChanging: true)
    try operations.remove(name + ".ref")
    try operations.remove(name + ".data")
    try operations.syncDirectory(path)
    try? note(after, isChanging: false)
    // What cannot be collected now is when a store opens.
    if let record { try? store.collect(record.digest) }
    return after
  }

  private func lock() throws(StoreError) -> FileLock {
    if try operations.makeDirectory(path) { try operations.syncDirectory("\(store.path)/tenants") }
    return try FileLock(waitingFor: path + "/lock")
  }

  // MARK: Usage

  /// `counting`: whether this process has not counted yet.
  func currentUsage(counting: Bool) throws(StoreError) -> BinaryUsage {
    guard access(path, F_OK) == 0 else { return BinaryUsage() }
    let lock = try lock()
    defer { lock.release() }
    return try usage(counting: counting)
  }

  /// What is noted of the tenant's usage, or counted where nothing sound is: a change that was not completed, or what a
  /// process before this one left. A count also removes contents whose reference was never completed.
  private func usage(counting: Bool) throws(StoreError) -> BinaryUsage {
    if !counting, let file = try? OwnedFile(path + "/usage", flags: O_RDONLY) {
      let bytes = try file.read(at: 0, count: 32)
      var reader = ByteReader(bytes)
      if let size = reader.integer(UInt64.self), let files = reader.integer(Int64.self), size <= BinaryUsage.most,
        (0...1 << 40).contains(files),
        reader.integer(UInt8.self) == 0,
        reader.integer(UInt32.self) == CRC32C.checksum(bytes.prefix(17)), reader.isAtEnd
      {
        return BinaryUsage(bytes: size, files: Int(clamping: files))
      }
    }
    var usage = BinaryUsage()
    let references = try BinaryDirectory.removeIncomplete(path, operations)
    for key in references {
      usage.files += 1
      usage.bytes = min(BinaryUsage.most, usage.bytes + min(BinaryUsage.most, size(key)))
    }
    try note(usage, isChanging: false)
    return usage
  }

  private func size(_ key: BinaryKey) -> UInt64 {
    if let record = try? record(key) { return record.size }
    let content = try? OwnedFile("\(path)/\(key.text).data", flags: O_RDONLY)
    return (try? content?.size()) ?? 0
  }

  /// Not synced: a process that starts counts for itself.
  private func note(_ usage: BinaryUsage, isChanging: Bool) throws(StoreError) {
    var writer = ByteWriter()
    writer.append(usage.bytes)
    writer.append(Int64(usage.files))
    writer.append(UInt8(isChanging ? 1 : 0))
    writer.append(CRC32C.checksum(writer.bytes))
    let name = path + "/usage"
    let file: OwnedFile
    do throws(StoreError) {
      file = try OwnedFile(name, flags: O_RDWR)
    } catch .system(_, _, ENOENT) {
      file = try operations.create(name)
    }
    try operations.write(writer.bytes, to: file, at: 0)
  }
}
