import Foundation

/// What tells one state of a file from another without reading it.
struct FileSignature: Hashable, Sendable {
  var device: UInt64
  var inode: UInt64
  var size: Int
  /// When the content changed, and when anything of the file did, in nanoseconds since 1970. Who sets the first back cannot
  /// set back the second.
  var modified: Int64
  var changed: Int64

  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int(status.st_size)
    #if canImport(Darwin)
      modified = Self.nanoseconds(status.st_mtimespec)
      changed = Self.nanoseconds(status.st_ctimespec)
    #else
      modified = Self.nanoseconds(status.st_mtim)
      changed = Self.nanoseconds(status.st_ctim)
    #endif
  }

  /// A disk can hold any number.
  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(truncatingIfNeeded: time.tv_sec) &* 1_000_000_000 &+ Int64(truncatingIfNeeded: time.tv_nsec)
  }

  /// Whether a later write may leave the times as they are: file systems count in up to two seconds.
  func isRecent(at now: Int64) -> Bool {
    max(modified, changed) > now &- 2_500_000_000
  }

  /// The present, as `modified` counts.
  static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }
}
