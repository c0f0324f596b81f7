import Synchronization

/// Address space that memories were freed with, for memories to come: mapping it anew costs more than the rest of an instance.
///
/// What it keeps is zero and takes no memory of the system beside page tables; it is bounded by a number, and so is the address space.
enum ReservationPool {
  private struct Entry: Sendable {
    var address: UInt
    var reservedByteCount: Int
    var committedByteCount: Int
  }

  private static let capacity = 16
  private static let entries = Mutex<[Entry]>([])

  /// Address space of just that size, with how much of its start is usable and zero; nil where there is none.
  static func take(_ byteCount: Int) -> (base: UnsafeMutableRawPointer, committedByteCount: Int)? {
    let entry: Entry? = entries.withLock { entries in
      entries.lastIndex { $0.reservedByteCount == byteCount }.map { entries.remove(at: $0) }
    }
    guard let entry, let base = UnsafeMutableRawPointer(bitPattern: entry.address) else { return nil }
    return (base, entry.committedByteCount)
  }

  /// Takes a memory's address space over, of which `used` bytes at the start are usable; `isMapped` says that some are a file's.
  static func give(_ base: UnsafeMutableRawPointer, byteCount: Int, used: Int, isMapped: Bool) {
    guard byteCount > 0 else { return }
    let isClear = isMapped ? LinearMemory.replace(base, byteCount: used) : LinearMemory.clear(base, byteCount: used)
    let isKept =
      isClear
      && entries.withLock { entries in
        guard entries.count < capacity else { return false }
        entries.append(Entry(address: UInt(bitPattern: base), reservedByteCount: byteCount, committedByteCount: used))
        return true
      }
    if !isKept { LinearMemory.release(base, byteCount: byteCount) }
  }
}
