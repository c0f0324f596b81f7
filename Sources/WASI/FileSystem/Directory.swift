/// How a file is opened in a directory.
public struct OpenOptions: Sendable, Hashable {
  /// The contents will be read.
  public var isReading = false
  /// The contents will be written.
  public var isWriting = false
  /// A missing file is made.
  public var isCreating = false
  /// With `isCreating`: the file must be missing.
  public var isExclusive = false
  /// A regular file's contents are dropped.
  public var isTruncating = false
  /// Anything but a directory throws `notdir`.
  public var requiresDirectory = false
  /// The descriptor's flags.
  public var flags: FDFlags = []

  /// Options that only open what is there.
  public init() {}
}

/// What was opened.
public enum OpenedNode {
  case file(any OpenFile)
  case directory(any Directory)
}

/// An open directory: the one way to the files in it. Every operation takes a single name (never `.` or `..`), acts on
/// the directory itself wherever it has been moved, and never follows a symbolic link: paths are the resolver's business.
public protocol Directory: AnyObject, Sendable {
  /// The directory's attributes.
  func attributes() throws(Errno) -> FileAttributes
  /// Sets the directory's times.
  func setTimes(access: TimeChange, modification: TimeChange) throws(Errno)
  /// Waits until changes of the directory have reached the device.
  func synchronize() throws(Errno)
  /// The directory's entries from the first, with `.` and `..`.
  func entries() throws(Errno) -> any DirectoryStream

  /// Opens a directory in this one, to walk through. A symbolic link throws `loop`.
  func openDirectory(_ name: FileName) throws(Errno) -> any Directory
  /// Opens what has this name. A symbolic link throws `loop`.
  func open(_ name: FileName, _ options: OpenOptions) throws(Errno) -> OpenedNode
  /// The attributes of what has this name, of a symbolic link its own.
  func attributes(of name: FileName) throws(Errno) -> FileAttributes
  /// Sets the times of what has this name, of a symbolic link its own.
  func setTimes(of name: FileName, access: TimeChange, modification: TimeChange) throws(Errno)
  /// The target of a symbolic link; `inval` if it is none.
  func readLink(_ name: FileName) throws(Errno) -> [UInt8]

  /// Makes a directory.
  func makeDirectory(_ name: FileName) throws(Errno)
  /// Removes an empty directory.
  func removeDirectory(_ name: FileName) throws(Errno)
  /// Removes a name that is not a directory's.
  func unlink(_ name: FileName) throws(Errno)
  /// Makes a symbolic link.
  func makeSymbolicLink(_ name: FileName, to target: [UInt8]) throws(Errno)
  /// Makes a hard link in another directory of the same kind; `xdev` for one of another kind.
  func link(_ name: FileName, to directory: any Directory, as newName: FileName) throws(Errno)
  /// Moves a name to another directory of the same kind, in place of what has the new name; `xdev` for one of another kind.
  func rename(_ name: FileName, to directory: any Directory, as newName: FileName) throws(Errno)
}

/// The entries of a directory, one after the other.
public protocol DirectoryStream: AnyObject {
  /// The next entry, or nil at the end.
  func next() throws(Errno) -> DirectoryEntry?
  /// Begins again at the first entry.
  func rewind() throws(Errno)
}
