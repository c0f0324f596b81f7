/// One tenant's messages: an append-only file, and where in it each living message is. Used by one thread at a time.
struct TenantLog: Sendable {
  let tenant: String
  let path: String
  let directory: String
  private let operations: FileOperations

  private(set) var index = MemoryIndex<LogPlace>()
  /// Nil until there is something to write.
  private(set) var file: OwnedFile?
  private var salt: UInt64 = 0
  private var sequence: UInt64 = 0
  private(set) var end: UInt64 = 0
  private var staged = ByteWriter()
  /// The smallest log that is worth compacting, in bytes.
  private let smallestCompaction: UInt64
  /// Below this size nothing is compacted.
  private var compactionFloor: UInt64

  /// About how many bytes a record of a compacted log has at most.
  private static let compactionPiece = 1 << 20

  /// Opens the tenant's log and cuts off what was not written completely, if there is one. Throws `corrupt` where anything
  /// else is damaged.
  init(
    tenant: String, directory: String, operations: FileOperations, smallestCompaction: UInt64 = 1 << 20
  ) throws(StoreError) {
    self.tenant = tenant
    self.directory = directory
    self.operations = operations
    self.smallestCompaction = smallestCompaction
    compactionFloor = smallestCompaction
    path = Self.path(tenant, in: directory)
    try operations.remove(path + ".new")
    let file: OwnedFile
    do throws(StoreError) {
      file = try OwnedFile(path, flags: openForReadingAndWriting)
    } catch .system(_, _, noSuchFile) {
      return
    }
    let scanner = try LogScanner(file, tenant: tenant)
    if let corruption = scanner.corruption { throw .corrupt(corruption) }
    if try file.size() > scanner.end { try operations.truncate(file, to: scanner.end) }
    // A process that died may have left what no disk has yet; everything that follows builds on it.
    try operations.sync(file)
    try operations.syncDirectory(directory)
    take(scanner)
  }

  /// Throws `corrupt` where the log is damaged, if there is one.
  static func check(tenant: String, directory: String) throws(StoreError) {
    do throws(StoreError) {
      let file = try OwnedFile(path(tenant, in: directory), flags: openForReading)
      if let corruption = try LogScanner(file, tenant: tenant).corruption { throw .corrupt(corruption) }
    } catch .system(_, _, noSuchFile) {
      return
    }
  }

  /// Keeps what can be read of a damaged log. The log itself stays aside.
  static func salvage(tenant: String, directory: String, operations: FileOperations) throws(StoreError) -> LogSalvage {
    let path = path(tenant, in: directory)
    let file = try OwnedFile(path, flags: openForReadingAndWriting)
    var result = LogSalvage(damagedLog: nil, records: 0, messages: 0, lostBytes: 0)
    var log = TenantLog(unread: tenant, directory: directory, operations: operations)
    let scanner: LogScanner?
    do throws(StoreError) {
      scanner = try LogScanner(file, tenant: tenant)
    } catch .corrupt {
      // Without the header's salt no frame can be told from what a message says.
      scanner = nil
      result.lostBytes = try file.size()
    }
    if let scanner {
      log.take(scanner)
      result.records = scanner.recordCount
      result.messages = scanner.index.messageCount
      result.lostBytes = scanner.lostBytes + (try file.size() - scanner.end)
      if scanner.corruption == nil && result.lostBytes == 0 { return result }
    }
    let copy = "\(path).damaged-\(UInt64.random(in: .min ... .max).hexadecimal)"
    try operations.link(path, to: copy)
    try operations.syncDirectory(directory)
    try log.compact()
    result.damagedLog = copy
    return result
  }

  private init(unread tenant: String, directory: String, operations: FileOperations) {
    self.tenant = tenant
    self.directory = directory
    self.operations = operations
    smallestCompaction = 1 << 20
    compactionFloor = smallestCompaction
    path = Self.path(tenant, in: directory)
  }

  static func path(_ tenant: String, in directory: String) -> String {
    "\(directory)/\(SHA256.hexDigest(tenant)).log"
  }

  private mutating func take(_ scanner: LogScanner) {
    file = scanner.file
    index = scanner.index
    salt = scanner.salt
    sequence = scanner.sequence
    end = scanner.end
  }

  /// Makes sure that there is a file to write to.
  mutating func begin() throws(StoreError) {
    if file == nil { try write([], file: try beginAside()) }
  }

  /// Changes the index; `commit` writes what was staged. There must be a file, or nothing in the index.
  mutating func stage(_ record: MemoryRecord) {
    let payload = record.encoded
    let offset = end + UInt64(LogFormat.frameHeaderLength + staged.bytes.count)
    LogFormat.appendRecord(payload, salt: salt, to: &staged)
    index.apply(record, offset: offset, length: UInt32(truncatingIfNeeded: payload.count))
  }

  /// Changes the index and stages the record of it.
  mutating func forget(before moment: UInt64, workflow: String?) -> MemoryCleanup {
    let cleanup = index.forget(before: moment, workflow: workflow)
    if cleanup.expiredEntries > 0 { stage(.forget(before: moment, workflow: workflow)) }
    return cleanup
  }

  /// Writes what was staged, all or none; durable when it returns. After an error the value is of no more use: the log has
  /// to be opened again.
  mutating func commit() throws(StoreError) {
    guard !staged.bytes.isEmpty, let file else { return }
    let frame = LogFormat.frame(salt: salt, sequence: sequence + 1, records: staged.bytes)
    do throws(StoreError) {
      try operations.write(frame, to: file, at: end)
      try operations.sync(file)
    } catch {
      // What was told to have failed should not come back.
      try operations.truncate(file, to: end)
      try operations.sync(file)
      throw error
    }
    staged = ByteWriter()
    end += UInt64(frame.count)
    sequence += 1
  }

  private mutating func beginAside() throws(StoreError) -> (file: OwnedFile, salt: UInt64, end: UInt64) {
    try operations.remove(path + ".new")
    let file = try operations.create(path + ".new")
    let salt = UInt64.random(in: .min ... .max)
    let header = LogFormat.header(salt: salt, tenant: tenant)
    try operations.write(header, to: file, at: 0)
    return (file, salt, UInt64(header.count))
  }

  /// Whether more than half of the log is messages that are forgotten.
  var isWorthCompacting: Bool { end > compactionFloor && end / 2 > UInt64(clamping: index.bytes) }

  /// Does not compact before the log has grown to twice its size: what failed may fail again.
  mutating func postponeCompaction() { compactionFloor = max(compactionFloor, end &* 2) }

  /// Writes what lives into a new log that takes the place of this one. After an error the value is of no more use where
  /// `isReplaced` is set.
  mutating func compact(expiry: UInt64? = nil) throws(StoreError) {
    // Nobody sees these any more, whether the new log comes about or not.
    if let expiry { _ = index.forget(before: expiry, workflow: nil) }
    try write(
      index.keys.sorted { ($0.workflow.text, $0.session.text) < ($1.workflow.text, $1.session.text) }, file: try beginAside())
  }

  /// Set once the new log of a compaction may stand in the directory.
  private(set) var isReplaced = false

  private mutating func write(
    _ keys: [SessionKey], file new: (file: OwnedFile, salt: UInt64, end: UInt64)
  ) throws(StoreError) {
    var written = MemoryIndex<LogPlace>()
    var (offset, number): (UInt64, UInt64) = (new.end, 0)
    var pending: [(record: MemoryRecord, payload: [UInt8])] = []
    var pendingBytes = 0
    func flush() throws(StoreError) {
      guard !pending.isEmpty else { return }
      var writer = ByteWriter()
      let first = offset + UInt64(LogFormat.frameHeaderLength)
      for (record, payload) in pending {
        written.apply(
          record, offset: first + UInt64(writer.bytes.count), length: UInt32(truncatingIfNeeded: payload.count))
        LogFormat.appendRecord(payload, salt: new.salt, to: &writer)
      }
      number += 1
      let frame = LogFormat.frame(salt: new.salt, sequence: number, records: writer.bytes)
      try operations.write(frame, to: new.file, at: offset)
      offset += UInt64(frame.count)
      pending.removeAll()
      pendingBytes = 0
    }
    for key in keys {
      var entries = index.entries(of: key, limit: nil, expiry: nil)
      while !entries.isEmpty {
        var cost = 0
        let piece = entries.prefix { entry in
          cost += entry.cost
          return cost == entry.cost || cost <= Self.compactionPiece
        }
        entries = entries[piece.endIndex...]
        let messages = zip(piece, try read(piece)).map { MemoryRecord.Message(time: $0.time, content: $1) }
        let record = MemoryRecord.append(key, dropped: 0, messages)
        let payload = record.encoded
        pending.append((record, payload))
        pendingBytes += payload.count
        if pendingBytes >= Self.compactionPiece { try flush() }
      }
    }
    try flush()
    try operations.sync(new.file)
    isReplaced = true
    try operations.rename(path + ".new", to: path)
    try operations.syncDirectory(directory)
    // By its name, which errors tell.
    let file = try OwnedFile(path, flags: openForReadingAndWriting)
    (self.file, salt, sequence, end, index) = (file, new.salt, number, offset, written)
    isReplaced = false
    compactionFloor = smallestCompaction
  }

  /// The messages of some entries. Throws `corrupt` where the log no longer has them.
  func read(_ entries: ArraySlice<MemoryIndex<LogPlace>.Entry>) throws(StoreError) -> [MemoryMessage] {
    guard let file else { return [] }
    var messages: [MemoryMessage] = []
    messages.reserveCapacity(entries.count)
    var current: (offset: UInt64, messages: [MemoryRecord.Message])?
    for entry in entries {
      let place = entry.place
      if current?.offset != place.offset {
        let count = LogFormat.recordHeaderLength + Int(place.length)
        let bytes = try file.read(at: place.offset, count: count)
        var reader = ByteReader(bytes)
        guard reader.integer(UInt32.self) == place.length, let checksum = reader.integer(UInt32.self),
          let payload = reader.raw(Int(place.length)), checksum == LogFormat.checksum(payload, salt: salt),
          case .append(_, _, let found) = MemoryRecord(payload)
        else {
          throw .corrupt(StoreCorruption(path: path, offset: place.offset, reason: "a record does not match its checksum"))
        }
        current = (place.offset, found)
      }
      guard let found = current?.messages, Int(place.index) < found.count else {
        throw .corrupt(StoreCorruption(path: path, offset: place.offset, reason: "a record has too few messages"))
      }
      messages.append(found[Int(place.index)].content)
    }
    return messages
  }
}

/// What was left of a damaged log.
public struct LogSalvage: Sendable, Hashable {
  /// Where the damaged log was kept; nil where the log was sound.
  public var damagedLog: String?
  public var records: Int
  public var messages: Int
  public var lostBytes: UInt64
}
