/// An open file or stream. What a kind of file cannot do throws by default.
public protocol OpenFile: AnyObject {
  /// What kind of file it is.
  var type: FileType { get }
  /// The file's attributes.
  func attributes() throws(Errno) -> FileAttributes
  /// Reads at most the buffer's count from the current position; 0 is the end. Waits only within `waiting`; without it
  /// throws `again` where it would wait. Throws an `Errno`, or what `WaitLimits.check` throws.
  func read(into buffer: UnsafeMutableRawBufferPointer, waiting: WaitLimits?) throws -> Int
  /// Writes at the current position and tells how many bytes were written. Waits as `read` does.
  func write(_ buffer: UnsafeRawBufferPointer, waiting: WaitLimits?) throws -> Int
  /// Whether a read would not wait.
  var isReadable: Bool { get }
  /// Whether a write would not wait.
  var isWritable: Bool { get }
  /// Reads from an offset and leaves the position.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int64) throws(Errno) -> Int
  /// Writes from an offset and leaves the position.
  func write(_ buffer: UnsafeRawBufferPointer, at offset: Int64) throws(Errno) -> Int
  /// Moves the position and tells the new one.
  func seek(_ offset: Int64, from whence: Whence) throws(Errno) -> UInt64
  /// Shortens the file, or lengthens it with zeros.
  func setSize(_ size: Int64) throws(Errno)
  /// Makes sure that a range of the file has its place on the device. Throws an `Errno`, or what `WaitLimits.check` throws.
  func allocate(offset: Int64, count: Int64, limits: WaitLimits) throws
  /// Sets the times.
  func setTimes(access: TimeChange, modification: TimeChange) throws(Errno)
  /// Sets `append`; `nonblock` is kept by the descriptor, the others cannot change.
  func setFlags(_ flags: FDFlags) throws(Errno)
  /// Waits until what was written has reached the device.
  func synchronize(dataOnly: Bool) throws(Errno)
}

/// A stream without attributes, position or size.
extension OpenFile {
  public var type: FileType { .unknown }
  public func attributes() throws(Errno) -> FileAttributes { FileAttributes(type: type) }
  public func read(into buffer: UnsafeMutableRawBufferPointer, waiting: WaitLimits?) throws -> Int { throw Errno.badf }
  public func write(_ buffer: UnsafeRawBufferPointer, waiting: WaitLimits?) throws -> Int { throw Errno.badf }
  public var isReadable: Bool { true }
  public var isWritable: Bool { true }
  public func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int64) throws(Errno) -> Int { throw .spipe }
  public func write(_ buffer: UnsafeRawBufferPointer, at offset: Int64) throws(Errno) -> Int { throw .spipe }
  public func seek(_ offset: Int64, from whence: Whence) throws(Errno) -> UInt64 { throw .spipe }
  public func setSize(_ size: Int64) throws(Errno) { throw .inval }
  public func allocate(offset: Int64, count: Int64, limits: WaitLimits) throws { throw Errno.spipe }
  public func setTimes(access: TimeChange, modification: TimeChange) throws(Errno) { throw .notsup }
  public func setFlags(_ flags: FDFlags) throws(Errno) {}
  public func synchronize(dataOnly: Bool) throws(Errno) {}
}
