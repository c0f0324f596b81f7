#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file of the operating system, by its descriptor.
final class HostFile: OpenFile {
  private let descriptor: CInt
  private let isOwned: Bool
  let type: FileType
  /// Pipes, terminals and the like: reads and writes may wait, so they are polled first.
  private let isStream: Bool

  /// A pipe that is ready takes so much without waiting (`PIPE_BUF`, a macro that is not imported everywhere).
  #if canImport(Darwin)
    private static let pipeBuffer = 512
  #else
    private static let pipeBuffer = 4096
  #endif

  /// The bytes allocated between two looks at the deadline.
  private static let allocationPiece: Int64 = 64 << 20

  /// Takes over a descriptor, and closes it in the end if it is owned.
  init(descriptor: CInt, isOwned: Bool) throws(Errno) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let code = Errno(host: errno)
      if isOwned { close(descriptor) }
      throw code
    }
    self.descriptor = descriptor
    self.isOwned = isOwned
    type = FileType(mode: status.st_mode)
    isStream = type != .regularFile && type != .blockDevice
  }

  deinit { if isOwned { close(descriptor) } }

  func attributes() throws(Errno) -> FileAttributes {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .init(host: errno) }
    return FileAttributes(status)
  }

  var isReadable: Bool { !isStream || HostStream.isReady(descriptor, for: POLLIN, within: 0) }
  var isWritable: Bool { !isStream || HostStream.isReady(descriptor, for: POLLOUT, within: 0) }

  func read(into buffer: UnsafeMutableRawBufferPointer, waiting: WaitLimits?) throws -> Int {
    guard isStream else {
      return try count(Self.retrying { Self.systemRead(descriptor, buffer) })
    }
    return try HostStream.transfer(descriptor, for: POLLIN, waiting: waiting) { Self.systemRead(descriptor, buffer) }
  }

  func write(_ buffer: UnsafeRawBufferPointer, waiting: WaitLimits?) throws -> Int {
    guard isStream else {
      return try count(Self.retrying { HostStream.withoutSignals { Self.systemWrite(descriptor, buffer) } })
    }
    var done = 0
    while done < buffer.count {
      let piece = UnsafeRawBufferPointer(rebasing: buffer.dropFirst(done).prefix(Self.pipeBuffer))
      do {
        done += try HostStream.transfer(descriptor, for: POLLOUT, waiting: waiting) {
          HostStream.withoutSignals { Self.systemWrite(descriptor, piece) }
        }
      } catch let error as Errno {
        guard done > 0 else { throw error }
        return done
      }
    }
    return done
  }

  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int64) throws(Errno) -> Int {
    try count(Self.retrying { pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)) })
  }

  func write(_ buffer: UnsafeRawBufferPointer, at offset: Int64) throws(Errno) -> Int {
    try count(
      Self.retrying {
        HostStream.withoutSignals { pwrite(descriptor, buffer.baseAddress, buffer.count, off_t(offset)) }
      })
  }

  func seek(_ offset: Int64, from whence: Whence) throws(Errno) -> UInt64 {
    let origin =
      switch whence {
      case .start: SEEK_SET
      case .current: SEEK_CUR
      case .end: SEEK_END
      }
    let position = lseek(descriptor, off_t(offset), origin)
    guard position >= 0 else { throw .init(host: errno) }
    return UInt64(position)
  }

  func setSize(_ size: Int64) throws(Errno) {
    _ = try count(Self.retrying { HostStream.withoutSignals { Int(ftruncate(descriptor, off_t(size))) } })
  }

  func allocate(offset: Int64, count: Int64, limits: WaitLimits) throws {
    #if canImport(Darwin)
      throw Errno.notsup
    #else
      // What the device has no room for is refused at once, not after filling it.
      var device = statvfs()
      guard fstatvfs(descriptor, &device) == 0 else { throw Errno(host: errno) }
      let (room, overflow) = UInt64(device.f_bavail).multipliedReportingOverflow(by: UInt64(device.f_frsize))
      guard overflow || UInt64(clamping: count) <= room else { throw Errno.nospc }
      // Where the file system cannot reserve, the C library writes to every block: pieces bound how long that takes.
      var done: Int64 = 0
      while done < count {
        try limits.check()
        let piece = min(count - done, Self.allocationPiece)
        let code = HostStream.withoutSignals {
          -Int(posix_fallocate(descriptor, off_t(offset + done), off_t(piece)))
        }
        guard code == 0 else { throw Errno(host: CInt(truncatingIfNeeded: -code)) }
        done += piece
      }
    #endif
  }

  func setTimes(access: TimeChange, modification: TimeChange) throws(Errno) {
    let times = [timespec(access), timespec(modification)]
    guard futimens(descriptor, times) == 0 else { throw .init(host: errno) }
  }

  func setFlags(_ flags: FDFlags) throws(Errno) {
    // A descriptor of the host's own process keeps the flags that the host gave it.
    guard isOwned else { return }
    let old = fcntl(descriptor, F_GETFL)
    guard old >= 0 else { throw .init(host: errno) }
    let new = flags.contains(.append) ? old | O_APPEND : old & ~O_APPEND
    guard fcntl(descriptor, F_SETFL, new) >= 0 else { throw .init(host: errno) }
  }

  func synchronize(dataOnly: Bool) throws(Errno) {
    #if canImport(Darwin)
      let code = fsync(descriptor)
    #else
      let code = dataOnly ? fdatasync(descriptor) : fsync(descriptor)
    #endif
    // A stream has nothing to bring to a device.
    guard code == 0 || isStream else { throw .init(host: errno) }
  }

  // The member functions hide the C library's functions of the same name.
  private static func systemRead(_ descriptor: CInt, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Darwin)
      Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Glibc)
      Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      Musl.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  private static func systemWrite(_ descriptor: CInt, _ buffer: UnsafeRawBufferPointer) -> Int {
    #if canImport(Darwin)
      Darwin.write(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Glibc)
      Glibc.write(descriptor, buffer.baseAddress, buffer.count)
    #else
      Musl.write(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  private static func retrying(_ body: () -> Int) -> Int {
    while true {
      let result = body()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  private func count(_ result: Int) throws(Errno) -> Int {
    guard result >= 0 else { throw .init(host: errno) }
    return result
  }
}

extension FileType {
  init(mode: mode_t) {
    self =
      switch mode & S_IFMT {
      case S_IFREG: .regularFile
      case S_IFDIR: .directory
      case S_IFLNK: .symbolicLink
      case S_IFCHR: .characterDevice
      case S_IFBLK: .blockDevice
      case S_IFSOCK: .socketStream
      default: .unknown
      }
  }
}

extension FileAttributes {
  init(_ status: stat) {
    self.init(type: FileType(mode: status.st_mode))
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    linkCount = UInt64(truncatingIfNeeded: status.st_nlink)
    size = UInt64(clamping: status.st_size)
    #if canImport(Darwin)
      accessTime = status.st_atimespec.nanoseconds
      modificationTime = status.st_mtimespec.nanoseconds
      changeTime = status.st_ctimespec.nanoseconds
    #else
      accessTime = status.st_atim.nanoseconds
      modificationTime = status.st_mtim.nanoseconds
      changeTime = status.st_ctim.nanoseconds
    #endif
  }
}

extension timespec {
  init(_ change: TimeChange) {
    switch change {
    case .set(let nanoseconds): self.init(nanoseconds: nanoseconds)
    // UTIME_OMIT, a macro that is not imported.
    #if canImport(Darwin)
      case .omit: self.init(tv_sec: 0, tv_nsec: -2)
    #else
      case .omit: self.init(tv_sec: 0, tv_nsec: 0x3fff_fffe)
    #endif
    }
  }
}
