extension WASIFunction {
  /// Reading directories.
  static let directory: [WASIFunction] = [
    WASIFunction("fd_readdir", [.i32, .i32, .i32, .i64, .i32]) { wasi, call in
      let descriptor = try wasi.descriptors[call.u32(0)]
      let directory = try descriptor.directory(.fdReaddir)
      let count = UInt64(call.u32(2))
      try call.memory.check(call.pointer(1), count: count)
      try call.memory.check(call.pointer(4), count: 4)
      let reader = try descriptor.reader ?? DirectoryReader(directory)
      descriptor.reader = reader
      try reader.begin(at: call.u64(3), limits: call.limits)
      var used: UInt64 = 0
      // A buffer that is not filled to the end tells the guest that there are no more entries.
      while used < count, let (entry, next) = try reader.next(limits: call.limits) {
        let bytes = entry.record(next: next)
        let part = min(UInt64(bytes.count), count - used)
        try call.memory.write(Array(bytes.prefix(Int(part))), at: call.pointer(1).advanced(by: used))
        used += part
        if part < UInt64(bytes.count) { reader.putBack(entry) }
      }
      try call.memory.write(UInt32(truncatingIfNeeded: used), at: call.pointer(4))
    }
  ]
}

/// Where a guest is in a directory. A cookie is the number of entries before one, so that any number that a guest makes up
/// means something; going on where the last call ended costs nothing, elsewhere the entries are read again from the first.
final class DirectoryReader {
  private let directory: any Directory
  private let stream: any DirectoryStream
  /// The number of the next entry of the stream.
  private var position: UInt64 = 0
  /// The entry before it, when the guest did not get all of it.
  private var unread: DirectoryEntry?

  init(_ directory: any Directory) throws(Errno) {
    self.directory = directory
    stream = try directory.entries()
  }

  /// Goes to an entry. At 0 the directory is read anew.
  func begin(at cookie: UInt64, limits: WaitLimits) throws {
    if cookie > 0, cookie == position - (unread == nil ? 0 : 1) { return }
    unread = nil
    if cookie < position || cookie == 0 {
      try stream.rewind()
      position = 0
    }
    while position < cookie, try stream.next() != nil {
      position += 1
      if position % 1024 == 0 { try limits.check() }
    }
  }

  /// The next entry and the cookie of the one after it.
  func next(limits: WaitLimits) throws -> (DirectoryEntry, UInt64)? {
    if let entry = unread {
      unread = nil
      return (entry, position)
    }
    guard var entry = try stream.next() else { return nil }
    position += 1
    if position % 1024 == 0 { try limits.check() }
    if entry.name == .parent {
      // Nothing of the directory above is told: it may not be the guest's.
      entry.inode = try directory.attributes().inode
    } else if entry.type == .unknown {
      // Some file systems leave the type out. What has been removed meanwhile stays unknown.
      entry.type = (try? directory.attributes(of: entry.name).type) ?? .unknown
    }
    return (entry, position)
  }

  func putBack(_ entry: DirectoryEntry) { unread = entry }
}

extension DirectoryEntry {
  /// The bytes of a `dirent` and its name.
  func record(next: UInt64) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 24)
    bytes.withUnsafeMutableBytes { buffer in
      let record = RecordWriter(bytes: buffer)
      record.set(next, at: 0)
      record.set(inode, at: 8)
      record.set(UInt32(truncatingIfNeeded: name.bytes.count), at: 16)
      record.set(type.rawValue, at: 20)
    }
    return bytes + name.bytes
  }
}
