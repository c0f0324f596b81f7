#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The directory of a binary store, shared by the processes that use it:
///
///     FORMAT                          what this is
///     LOCK                            held while a store opens
///     tmp/PROCESS/                    what a process is writing; its `lock` is held while it lives
///     objects/ab/cdef…                contents by their SHA-256
///     tenants/SHA-256 of the name/    KEY.ref, KEY.data, usage, lock
///
/// `KEY.data` is a second name of the object (a hard link), so it is the file system that counts an object's references, for
/// all processes and across crashes. An object with no other name is garbage. Nobody who removes one can hurt a reference,
/// whatever happens at the same time.
struct BinaryDirectory: Sendable {
  let path: String
  let operations: FileOperations
  /// What this process writes.
  let temporary: String
  private let processLock: FileLock

  private static let format = Array("swiftlet binary store 1\n".utf8)

  init(_ path: String, operations: FileOperations, random: any RandomSource) throws(StoreError) {
    self.path = path
    self.operations = operations
    if try operations.makeDirectory(path) { try operations.syncDirectory(path + "/..") }
    let lock = try FileLock(waitingFor: path + "/LOCK")
    defer { lock.release() }
    temporary = "\(path)/tmp/\(random.next().hexadecimal)\(random.next().hexadecimal)"
    for name in ["tmp", "objects", "tenants"] { try operations.makeDirectory("\(path)/\(name)") }
    try operations.makeDirectory(temporary)
    processLock = try FileLock(at: temporary + "/lock")
    try checkFormat()
    try sweepTemporary()
    try sweepTenants()
    try sweepObjects()
    try operations.syncDirectory(path)
  }

  /// Removes what this process was writing. A process that ends otherwise leaves it to the next.
  func close() {
    for name in (try? directoryEntries(temporary)) ?? [] { try? operations.remove("\(temporary)/\(name)") }
    try? operations.removeDirectory(temporary)
    processLock.release()
  }

  private func checkFormat() throws(StoreError) {
    let name = path + "/FORMAT"
    do throws(StoreError) {
      let file = try OwnedFile(name, flags: O_RDONLY)
      guard try file.read(at: 0, count: Self.format.count + 1) == Self.format else {
        throw .unsupportedFormat(path: path, reason: "its FORMAT is none that this version knows")
      }
    } catch .system(_, _, ENOENT) {
      let file = try operations.create(temporary + "/FORMAT")
      try operations.write(Self.format, to: file, at: 0)
      try operations.sync(file)
      try operations.rename(file.path, to: name)
    }
    // The same that references need later.
    try operations.remove(temporary + "/probe")
    do throws(StoreError) {
      try operations.link(temporary + "/lock", to: temporary + "/probe")
    } catch .system(_, _, let code) where [EPERM, ENOTSUP, ENOSYS].contains(code) {
      throw .unsupportedFormat(path: path, reason: "its file system has no hard links")
    }
    try operations.remove(temporary + "/probe")
  }

  /// Removes what processes that are gone were writing.
  private func sweepTemporary() throws(StoreError) {
    for name in try directoryEntries(path + "/tmp") {
      let directory = "\(path)/tmp/\(name)"
      guard BinaryKey(name) != nil, directory != temporary else { continue }
      do throws(StoreError) {
        let lock = try FileLock(at: directory + "/lock")
        defer { lock.release() }
        for file in try directoryEntries(directory) { try operations.remove("\(directory)/\(file)") }
        try operations.removeDirectory(directory)
      } catch .locked {
        continue
      } catch .system(_, _, ENOENT) {
        // Its store was closed just now.
        continue
      }
    }
  }

  private func sweepTenants() throws(StoreError) {
    for name in try directoryEntries(path + "/tenants") where name.utf8.count == 64 {
      let lock = try FileLock(waitingFor: "\(path)/tenants/\(name)/lock")
      defer { lock.release() }
      _ = try Self.removeIncomplete("\(path)/tenants/\(name)", operations)
    }
  }

  /// Removes contents whose reference was never completed, or whose removal was not. The tenant's lock has to be held.
  /// - Returns: the references that there are.
  static func removeIncomplete(_ tenant: String, _ operations: FileOperations) throws(StoreError) -> Set<BinaryKey> {
    let names = try directoryEntries(tenant)
    let references = Set(names.compactMap { $0.hasSuffix(".ref") ? BinaryKey(String($0.dropLast(4))) : nil })
    for name in names where name.hasSuffix(".data") {
      guard let key = BinaryKey(String(name.dropLast(5))), !references.contains(key) else { continue }
      try operations.remove("\(tenant)/\(name)")
    }
    return references
  }

  /// Removes objects that no reference has.
  private func sweepObjects() throws(StoreError) {
    for prefix in try directoryEntries(path + "/objects") where prefix.utf8.count == 2 {
      for name in try directoryEntries("\(path)/objects/\(prefix)") {
        try removeUnreferenced("\(path)/objects/\(prefix)/\(name)")
      }
    }
  }

  private func removeUnreferenced(_ object: String) throws(StoreError) {
    var status = stat()
    guard lstat(object, &status) == 0, status.st_nlink == 1 else { return }
    try operations.remove(object)
  }

  private func object(_ digest: [UInt8]) -> (directory: String, path: String) {
    let name = digest.hexadecimal
    let directory = "\(path)/objects/\(name.prefix(2))"
    return (directory, "\(directory)/\(name.dropFirst(2))")
  }

  func collect(_ digest: [UInt8]) throws(StoreError) { try removeUnreferenced(object(digest).path) }

  /// Gives a content that was written its name among the objects, or finds the one that is there. An object that is damaged
  /// is replaced; references that it has keep the damaged one.
  /// - Returns: a file to link to.
  func share(_ file: OwnedFile, digest: [UInt8], size: UInt64) throws(StoreError) -> String {
    let object = object(digest)
    try operations.makeDirectory(object.directory)
    do throws(StoreError) {
      try operations.link(file.path, to: object.path)
      return file.path
    } catch .system(_, _, EEXIST) {
      if let existing = try? OwnedFile(object.path, flags: O_RDONLY), Self.isSound(existing, digest, size) { return object.path }
      let replacement = file.path + ".object"
      try operations.remove(replacement)
      try operations.link(file.path, to: replacement)
      try operations.rename(replacement, to: object.path)
      return file.path
    }
  }

  /// Reads it all: what it costs is what writing it did.
  private static func isSound(_ file: OwnedFile, _ digest: [UInt8], _ size: UInt64) -> Bool {
    guard (try? BinaryObject.size(of: file)) == size else { return false }
    return (try? BinaryObject.digest(file, size: size)) == digest
  }
}
