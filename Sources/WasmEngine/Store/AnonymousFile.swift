#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file without a name in the system's memory.
enum AnonymousFile {
  private typealias Create = @convention(c) (UnsafePointer<CChar>, UInt32) -> Int32

  /// Linux's `memfd_create`, which its headers show to programs in C alone; nil elsewhere.
  private static let create: Create? = {
    #if os(Linux)
      dlsym(nil, "memfd_create").map { unsafeBitCast($0, to: Create.self) }
    #else
      nil
    #endif
  }()

  /// A file of so many zero bytes, closed in programs that the process executes; nil where there is none.
  static func make(byteCount: Int) -> Int32? {
    let closesOnExecution: UInt32 = 1
    guard let file = create?("linear memory", closesOnExecution), file >= 0 else { return nil }
    guard ftruncate(file, byteCount) == 0 else {
      close(file)
      return nil
    }
    return file
  }

  /// The address where all of a file can be read; 0 where the system refuses.
  static func map(_ file: Int32, byteCount: Int) -> UInt {
    let base = mmap(nil, byteCount, PROT_READ, MAP_SHARED, file, 0)
    return base == MAP_FAILED ? 0 : UInt(bitPattern: base)
  }

  static func write(_ bytes: UnsafeRawPointer, count: Int, at offset: Int, to file: Int32) -> Bool {
    var done = 0
    while done < count {
      let written = pwrite(file, bytes + done, count - done, off_t(offset + done))
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      done += written
    }
    return true
  }
}
