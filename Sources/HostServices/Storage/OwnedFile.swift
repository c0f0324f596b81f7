#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// An open file; closed with the last reference.
final class OwnedFile: Sendable {
  let descriptor: Int32
  let path: String

  /// Child processes do not inherit it. A symbolic link is not followed.
  init(_ path: String, flags: Int32, followsLinks: Bool = false) throws(StoreError) {
    let descriptor = open(path, flags | O_CLOEXEC | (followsLinks ? 0 : O_NOFOLLOW), 0o600)
    guard descriptor >= 0 else { throw .system(operation: "open", path: path, errno: errno) }
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  func status() throws(StoreError) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(operation: "look at", path: path, errno: errno) }
    return status
  }

  func size() throws(StoreError) -> UInt64 { UInt64(clamping: try status().st_size) }

  /// Up to `count` bytes from an offset; fewer only at the end.
  func read(at offset: UInt64, count: Int) throws(StoreError) -> [UInt8] {
    guard count > 0, let start = Int(exactly: offset), count <= Int.max - start else { return [] }
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let base = buffer.baseAddress, let position = off_t(exactly: start + filled) {
        let result = pread(descriptor, base + filled, count - filled, position)
        if result > 0 {
          filled += result
        } else if result == 0 {
          break
        } else if errno != EINTR {
          failure = errno
          break
        }
      }
    }
    guard failure == 0 else { throw .system(operation: "read", path: path, errno: failure) }
    return bytes
  }

  func write(_ bytes: ArraySlice<UInt8>, at offset: UInt64) throws(StoreError) {
    var failure: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count, let base = buffer.baseAddress {
        guard let position = off_t(exactly: offset &+ UInt64(written)) else {
          failure = EFBIG
          return
        }
        let result = pwrite(descriptor, base + written, buffer.count - written, position)
        if result > 0 {
          written += result
        } else if result == 0 || errno != EINTR {
          failure = result == 0 ? EIO : errno
          return
        }
      }
    }
    guard failure == 0 else { throw .system(operation: "write", path: path, errno: failure) }
  }

  func sync() throws(StoreError) {
    #if canImport(Darwin)
      // fsync alone leaves the data in the drive's cache there; some file systems know only fsync.
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
    #endif
    while fsync(descriptor) != 0 {
      guard errno == EINTR else { throw .system(operation: "sync", path: path, errno: errno) }
    }
  }
}

/// Constants for code that has no other need of the system's module.
let openForReadingAndWriting = O_RDWR
let openForReading = O_RDONLY
let noSuchFile = ENOENT

/// A lock that processes share through a file (`flock`), and stores of one process too. Released with the last reference,
/// and by the system when the process dies.
struct FileLock: Sendable {
  private let file: OwnedFile

  /// Waits for the lock.
  init(waitingFor path: String) throws(StoreError) {
    file = try OwnedFile(path, flags: O_RDWR | O_CREAT)
    while flock(file.descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw .system(operation: "lock", path: path, errno: errno) }
    }
  }

  /// Throws `locked` where somebody else has it.
  init(at path: String) throws(StoreError) {
    file = try OwnedFile(path, flags: O_RDWR | O_CREAT)
    while flock(file.descriptor, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK: throw .locked(path: path)
      default: throw .system(operation: "lock", path: path, errno: errno)
      }
    }
  }

  /// Releases the lock now rather than with the last reference.
  func release() { flock(file.descriptor, LOCK_UN) }
}
