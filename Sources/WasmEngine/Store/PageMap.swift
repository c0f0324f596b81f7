#if os(Linux)
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #endif

  /// Which pages of its own mappings a process has written to, as Linux tells in /proc/self/pagemap: 8 bytes for each page.
  enum PageMap {
    static let pageBytes = sysconf(Int32(_SC_PAGESIZE))

    /// What a restore looks at, at most: 2.5 ns a page, also of those that nobody touched.
    static let greatestByteCount = 16 << 20

    /// Calls `body` with an entry for each page of some bytes; nil where the system does not tell.
    ///
    /// The file is opened each time, for 1.3 µs: a process that was forked would read its parent's map in a file that it inherited, and
    /// a number may mean another file by now where a program closes all that it does not know.
    static func withEntries<R>(
      of base: UnsafeMutableRawPointer, byteCount: Int, _ body: (UnsafeMutableBufferPointer<PageMapEntry>) -> R
    ) -> R? {
      guard byteCount <= greatestByteCount, isTrue else { return nil }
      return read(base, byteCount: byteCount, body)
    }

    private static func read<R>(
      _ base: UnsafeMutableRawPointer, byteCount: Int, _ body: (UnsafeMutableBufferPointer<PageMapEntry>) -> R
    ) -> R? {
      let file = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC)
      guard file >= 0 else { return nil }
      defer { close(file) }
      let count = byteCount / pageBytes
      return withUnsafeTemporaryAllocation(of: PageMapEntry.self, capacity: count) { entries in
        let place = off_t(UInt(bitPattern: base) / UInt(pageBytes) * 8)
        return pread(file, entries.baseAddress, count * 8, place) == count * 8 ? body(entries) : nil
      }
    }

    /// Whether the map says what is true of pages of which it is known: other systems imitate Linux.
    private static let isTrue: Bool = {
      let byteCount = 5 * pageBytes
      guard let file = AnonymousFile.make(byteCount: byteCount) else { return false }
      defer { close(file) }
      let base = mmap(nil, byteCount, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0)
      guard let base, base != MAP_FAILED else { return false }
      defer { munmap(base, byteCount) }
      guard LinearMemory.replace(base + 3 * pageBytes, byteCount: 2 * pageBytes) else { return false }
      base.storeBytes(of: 1, toByteOffset: pageBytes, as: UInt8.self)
      base.storeBytes(of: 1, toByteOffset: 4 * pageBytes, as: UInt8.self)
      guard base.load(fromByteOffset: 2 * pageBytes, as: UInt8.self) == 0 else { return false }
      return read(base, byteCount: byteCount) { $0.map(\.isWritten) == [false, true, false, false, true] } ?? false
    }()
  }

  /// What Linux says of a page.
  struct PageMapEntry {
    private var bits: UInt64

    /// True of a page of a private mapping that is the process's own: it is in memory or swapped out, and not a file's. A page that was
    /// only read may be among them where no file is mapped.
    @inline(__always)
    var isWritten: Bool { bits >> 62 != 0 && bits >> 61 & 1 == 0 }
  }
#endif
