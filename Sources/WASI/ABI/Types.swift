/// The type of a file (`filetype`).
public enum FileType: UInt8, Sendable, Hashable {
  case unknown = 0
  case blockDevice, characterDevice, directory, regularFile, socketDatagram, socketStream, symbolicLink
}

/// What a guest sees of a file (`filestat`). Times are nanoseconds since 1970.
public struct FileAttributes: Sendable, Hashable {
  /// The device that holds the file.
  public var device: UInt64 = 0
  /// The file's serial number on its device.
  public var inode: UInt64 = 0
  /// The file's type.
  public var type: FileType
  /// The number of hard links.
  public var linkCount: UInt64 = 1
  /// The size in bytes; of a symbolic link, its target's length.
  public var size: UInt64 = 0
  /// When the file was last read.
  public var accessTime: UInt64 = 0
  /// When the contents last changed.
  public var modificationTime: UInt64 = 0
  /// When the file's status last changed.
  public var changeTime: UInt64 = 0

  /// Attributes of a type, the rest zero.
  public init(type: FileType) { self.type = type }
}

/// Flags of a descriptor (`fdflags`).
public struct FDFlags: OptionSet, Sendable, Hashable {
  public let rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Every write goes to the file's end.
  public static let append = FDFlags(rawValue: 1 << 0)
  /// Writes reach the device before they return: the data.
  public static let dsync = FDFlags(rawValue: 1 << 1)
  /// Calls return `again` where they would wait.
  public static let nonblock = FDFlags(rawValue: 1 << 2)
  /// Reads are synchronised as writes are.
  public static let rsync = FDFlags(rawValue: 1 << 3)
  /// Writes reach the device before they return: data and attributes.
  public static let sync = FDFlags(rawValue: 1 << 4)

  static let all: FDFlags = [.append, .dsync, .nonblock, .rsync, .sync]
  static let synchronising: FDFlags = [.dsync, .rsync, .sync]
}

/// How `path_open` opens (`oflags`).
struct OpenFlags: OptionSet {
  let rawValue: UInt16

  static let create = OpenFlags(rawValue: 1 << 0)
  static let directory = OpenFlags(rawValue: 1 << 1)
  static let exclusive = OpenFlags(rawValue: 1 << 2)
  static let truncate = OpenFlags(rawValue: 1 << 3)
  static let all: OpenFlags = [.create, .directory, .exclusive, .truncate]
}

/// What an offset counts from (`whence`).
public enum Whence: UInt8, Sendable {
  case start = 0
  case current, end
}

/// The clocks of a guest (`clockid`).
public enum ClockID: UInt32, Sendable, Hashable {
  /// The time of day, in nanoseconds since 1970.
  case realtime = 0
  /// Never goes back; its zero means nothing.
  case monotonic
  /// The processor time of the process.
  case processCPUTime
  /// The processor time of the thread.
  case threadCPUTime
}

/// What becomes of one of a file's times.
public enum TimeChange: Sendable, Hashable {
  /// The time stays as it is.
  case omit
  /// Nanoseconds since 1970.
  case set(UInt64)
}

/// An entry of a directory.
public struct DirectoryEntry: Sendable, Hashable {
  /// The entry's name.
  public var name: FileName
  /// The serial number of the file.
  public var inode: UInt64
  /// The file's type.
  public var type: FileType

  /// An entry.
  public init(name: FileName, inode: UInt64, type: FileType) {
    self.name = name
    self.inode = inode
    self.type = type
  }
}

/// The name of a file in its directory: bytes without a slash or NUL, compared byte for byte.
public struct FileName: Sendable, Hashable, CustomStringConvertible {
  /// The name's bytes, UTF-8 where a guest gave it.
  public let bytes: [UInt8]

  /// A name of these bytes, which must hold neither a slash nor NUL.
  public init(bytes: [UInt8]) { self.bytes = bytes }
  /// The name that a string spells.
  public init(_ string: String) { bytes = Array(string.utf8) }

  static let current = FileName(".")
  static let parent = FileName("..")

  /// The name as text, invalid UTF-8 repaired.
  public var description: String { String(decoding: bytes, as: UTF8.self) }
}
