#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of a linear memory at one moment, of which any number of memories are made.
///
/// RATIONALE. They lie in a file without a name that memories map privately: making a memory costs the same whatever its size, and the
/// system copies a page when it is first written to. Such a mapping needs no signal handler and is inherited by forked processes like
/// any other. Where the platform has no such file, the pages that are not zero are copied.
final class MemoryImage: Sendable {
  private enum Backing: Sendable {
    case nothing
    /// A file, and where all of it can be read; 0 where it is not mapped.
    case file(Int32, contents: UInt)
    case pieces([Piece])
  }

  private struct Piece: Sendable {
    var offset: Int
    var bytes: [UInt8]
  }

  /// What is looked at and copied at a time; not necessarily the system's page.
  private static let pageBytes = 4096

  /// The size of the memory.
  let memoryByteCount: UInt64
  /// How many bytes from the start the image covers: what lies behind them is zero. A multiple of 64 KiB.
  let byteCount: Int
  /// The bytes of pages that are not all zero.
  let heldByteCount: Int
  private let backing: Backing

  /// Copies the first `memoryByteCount` bytes at `base`; nil where the system has no room.
  init?(_ base: UnsafeMutableRawPointer, byteCount memoryByteCount: UInt64) {
    self.memoryByteCount = memoryByteCount
    let runs = Self.occupiedRuns(UnsafeRawBufferPointer(start: base, count: Int(memoryByteCount)))
    byteCount = Int(LinearMemory.systemPages(UInt64(runs.last?.upperBound ?? 0)))
    heldByteCount = runs.reduce(0) { $0 + $1.count }
    if runs.isEmpty {
      backing = .nothing
    } else if let file = AnonymousFile.make(byteCount: byteCount) {
      let isRead = byteCount <= Self.greatestComparedByteCount
      backing = .file(file, contents: isRead ? AnonymousFile.map(file, byteCount: byteCount) : 0)
      for run in runs where !AnonymousFile.write(base + run.lowerBound, count: run.count, at: run.lowerBound, to: file) {
        return nil
      }
    } else {
      backing = .pieces(
        runs.map {
          Piece(offset: $0.lowerBound, bytes: [UInt8](UnsafeRawBufferPointer(start: base + $0.lowerBound, count: $0.count)))
        })
    }
  }

  deinit {
    guard case .file(let file, let contents) = backing else { return }
    if let contents = UnsafeMutableRawPointer(bitPattern: contents) { munmap(contents, byteCount) }
    close(file)
  }

  /// The ranges of pages that are not all zero; neighbours are one range.
  private static func occupiedRuns(_ bytes: UnsafeRawBufferPointer) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for start in stride(from: 0, to: bytes.count, by: pageBytes) {
      let page = start..<min(start + pageBytes, bytes.count)
      guard !isZero(UnsafeRawBufferPointer(rebasing: bytes[page])) else { continue }
      if let last = runs.last, last.upperBound == start {
        runs[runs.count - 1] = last.lowerBound..<page.upperBound
      } else {
        runs.append(page)
      }
    }
    return runs
  }

  static func isZero(_ page: UnsafeRawBufferPointer) -> Bool {
    let words = page.count / 32
    for index in 0..<words where page.load(fromByteOffset: index * 32, as: SIMD4<UInt64>.self) != .zero { return false }
    return page[(words * 32)...].allSatisfy { $0 == 0 }
  }

  /// Lays the image over memory whose bytes are usable and zero. False where the system refuses: then the bytes may not be usable.
  func lay(over base: UnsafeMutableRawPointer) -> Bool {
    switch backing {
    case .nothing: return true
    case .file(let file, _):
      return mmap(base, byteCount, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED, file, 0) != MAP_FAILED
    case .pieces(let pieces):
      for piece in pieces {
        UnsafeMutableRawBufferPointer(start: base + piece.offset, count: piece.bytes.count).copyBytes(from: piece.bytes)
      }
      return true
    }
  }

  /// Where the bytes that it covers can be read; nil where they cannot, or where there are none.
  var contents: UnsafeRawPointer? {
    if case .file(_, let contents) = backing { UnsafeRawPointer(bitPattern: contents) } else { nil }
  }

  /// True where memory over which the image was laid, and that was written to since, has the image's bytes again once its own pages
  /// are given back.
  var isMapped: Bool {
    if case .file = backing { LinearMemory.discardRestoresMapping } else { false }
  }
}
