#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A directory of the operating system, by its descriptor: every operation is an `…at` call on it with a single name.
public final class HostDirectory: Directory {
  private let descriptor: CInt

  /// Opens a directory by a path of the host's, as the host would: symbolic links are followed.
  public convenience init(path: String) throws(Errno) {
    let descriptor = openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .init(host: errno) }
    self.init(descriptor: descriptor)
  }

  /// Takes over a descriptor.
  init(descriptor: CInt) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  public func attributes() throws(Errno) -> FileAttributes {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .init(host: errno) }
    return FileAttributes(status)
  }

  public func setTimes(access: TimeChange, modification: TimeChange) throws(Errno) {
    try check(futimens(descriptor, [timespec(access), timespec(modification)]))
  }

  public func synchronize() throws(Errno) { try check(fsync(descriptor)) }

  public func entries() throws(Errno) -> any DirectoryStream {
    // A descriptor of its own: the position belongs to it.
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { throw .init(host: errno) }
    return try HostDirectoryStream(descriptor: copy)
  }

  public func openDirectory(_ name: FileName) throws(Errno) -> any Directory {
    HostDirectory(descriptor: try openDescriptor(name, O_RDONLY | O_DIRECTORY))
  }

  public func open(_ name: FileName, _ options: OpenOptions) throws(Errno) -> OpenedNode {
    // Nothing that lies in a directory may make the host wait (a pipe) or give it a terminal.
    var flags = O_NONBLOCK | O_NOCTTY
    flags |= options.isWriting ? (options.isReading ? O_RDWR : O_WRONLY) : O_RDONLY
    if options.isCreating { flags |= O_CREAT }
    if options.isExclusive { flags |= O_EXCL }
    if options.isTruncating { flags |= O_TRUNC }
    if options.requiresDirectory { flags |= O_DIRECTORY }
    if options.flags.contains(.append) { flags |= O_APPEND }
    if options.flags.contains(.dsync) { flags |= O_DSYNC }
    if !options.flags.isDisjoint(with: [.sync, .rsync]) { flags |= O_SYNC }
    let descriptor = try openDescriptor(name, flags)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let code = Errno(host: errno)
      close(descriptor)
      throw code
    }
    if FileType(mode: status.st_mode) == .directory { return .directory(HostDirectory(descriptor: descriptor)) }
    return .file(try HostFile(descriptor: descriptor, isOwned: true))
  }

  public func attributes(of name: FileName) throws(Errno) -> FileAttributes {
    var status = stat()
    try check(name.withCString { fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) })
    return FileAttributes(status)
  }

  public func setTimes(of name: FileName, access: TimeChange, modification: TimeChange) throws(Errno) {
    let times = [timespec(access), timespec(modification)]
    try check(name.withCString { utimensat(descriptor, $0, times, AT_SYMLINK_NOFOLLOW) })
  }

  public func readLink(_ name: FileName) throws(Errno) -> [UInt8] {
    // One more than a path may have, to notice what does not fit.
    var target = [UInt8](repeating: 0, count: GuestPath.limit + 1)
    let count = name.withCString { name in
      target.withUnsafeMutableBytes { bytes in
        bytes.withMemoryRebound(to: CChar.self) { chars in
          chars.baseAddress.map { readlinkat(descriptor, name, $0, chars.count) } ?? -1
        }
      }
    }
    guard count >= 0 else { throw .init(host: errno) }
    guard count <= GuestPath.limit else { throw .nametoolong }
    target.removeLast(target.count - count)
    return target
  }

  public func makeDirectory(_ name: FileName) throws(Errno) {
    try check(name.withCString { mkdirat(descriptor, $0, 0o777) })
  }

  public func removeDirectory(_ name: FileName) throws(Errno) {
    try check(name.withCString { unlinkat(descriptor, $0, AT_REMOVEDIR) })
  }

  public func unlink(_ name: FileName) throws(Errno) {
    try check(name.withCString { unlinkat(descriptor, $0, 0) })
  }

  public func makeSymbolicLink(_ name: FileName, to target: [UInt8]) throws(Errno) {
    try check(
      name.withCString { name in
        FileName(bytes: target).withCString { symlinkat($0, descriptor, name) }
      })
  }

  public func link(_ name: FileName, to directory: any Directory, as newName: FileName) throws(Errno) {
    guard let directory = directory as? HostDirectory else { throw .xdev }
    try check(
      name.withCString { name in
        newName.withCString { linkat(descriptor, name, directory.descriptor, $0, 0) }
      })
  }

  public func rename(_ name: FileName, to directory: any Directory, as newName: FileName) throws(Errno) {
    guard let directory = directory as? HostDirectory else { throw .xdev }
    try check(
      name.withCString { name in
        newName.withCString { renameat(descriptor, name, directory.descriptor, $0) }
      })
  }

  /// Opens without following a symbolic link, and says `loop` on every system if it is one.
  private func openDescriptor(_ name: FileName, _ flags: CInt) throws(Errno) -> CInt {
    let result = name.withCString { openat(descriptor, $0, flags | O_NOFOLLOW | O_CLOEXEC, 0o666) }
    guard result < 0 else { return result }
    let code = errno
    // Linux says ENOTDIR with O_DIRECTORY, some BSDs EMLINK.
    if code == ELOOP || code == ENOTDIR || code == EMLINK {
      var status = stat()
      if name.withCString({ fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0,
        FileType(mode: status.st_mode) == .symbolicLink
      {
        throw .loop
      }
    }
    throw .init(host: code)
  }

  private func check(_ result: CInt) throws(Errno) {
    guard result == 0 else { throw .init(host: errno) }
  }
}

/// The entries of a directory of the operating system.
final class HostDirectoryStream: DirectoryStream {
  #if canImport(Darwin)
    private let stream: UnsafeMutablePointer<DIR>
  #else
    private let stream: OpaquePointer
  #endif

  /// Takes over a descriptor.
  init(descriptor: CInt) throws(Errno) {
    guard let stream = fdopendir(descriptor) else {
      let code = Errno(host: errno)
      close(descriptor)
      throw code
    }
    self.stream = stream
  }

  deinit { closedir(stream) }

  func next() throws(Errno) -> DirectoryEntry? {
    errno = 0
    guard let entry = readdir(stream) else {
      guard errno == 0 else { throw .init(host: errno) }
      return nil
    }
    // The record may be shorter than its declaration: the name is read where it lies.
    let name = (UnsafeRawPointer(entry) + Self.nameOffset).assumingMemoryBound(to: CChar.self)
    let bytes = UnsafeRawBufferPointer(start: name, count: strlen(name))
    return DirectoryEntry(
      name: FileName(bytes: Array(bytes)), inode: UInt64(entry.pointee.d_ino),
      type: FileType(directoryEntryType: CInt(entry.pointee.d_type)))
  }

  func rewind() throws(Errno) { rewinddir(stream) }

  private static let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
}

extension FileType {
  init(directoryEntryType type: CInt) {
    self =
      switch type {
      case CInt(DT_REG): .regularFile
      case CInt(DT_DIR): .directory
      case CInt(DT_LNK): .symbolicLink
      case CInt(DT_CHR): .characterDevice
      case CInt(DT_BLK): .blockDevice
      case CInt(DT_SOCK): .socketStream
      default: .unknown
      }
  }
}

extension FileName {
  func withCString<R>(_ body: (UnsafePointer<CChar>) -> R) -> R {
    // Names with NUL do not come so far: a path with one is refused.
    (bytes + [0]).withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { chars in
        // A buffer of at least one byte has an address.
        body(chars.baseAddress.unsafelyUnwrapped)
      }
    }
  }
}
