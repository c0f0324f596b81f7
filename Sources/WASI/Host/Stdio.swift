import Synchronization

/// Where a guest's standard input comes from.
public enum InputSource: Sendable {
  /// Ends at once.
  case null
  /// The standard input of the host's process.
  case inherit
  /// These bytes, then the end.
  case bytes([UInt8])
  /// Called for each read with the most bytes wanted; no bytes are the end. What is thrown is `io` to the guest, unless
  /// it is an `Errno`.
  case closure(@Sendable (_ count: Int) throws -> [UInt8])

  /// The bytes of a text, then the end.
  public static func text(_ text: String) -> InputSource { .bytes(Array(text.utf8)) }
}

/// Where a guest's standard output or error goes.
public enum OutputSink: Sendable {
  /// Nowhere.
  case null
  /// The same stream of the host's process.
  case inherit
  /// Into memory, up to the capture's limit.
  case capture(OutputCapture)
  /// Called for each write. What is thrown is `io` to the guest, unless it is an `Errno`.
  case closure(@Sendable (_ bytes: [UInt8]) throws -> Void)
}

/// Output kept in memory.
public final class OutputCapture: Sendable {
  private struct State {
    var bytes: [UInt8] = []
    var isFull = false
  }

  /// The most bytes kept.
  public let limit: Int
  private let state = Mutex(State())

  /// Keeps at most `limit` bytes, 1 MiB by default; a guest that writes more gets `nospc`.
  public init(limit: Int = 1 << 20) { self.limit = max(0, limit) }

  /// What was written.
  public var bytes: [UInt8] { state.withLock { $0.bytes } }
  /// What was written as text, invalid UTF-8 repaired.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
  /// Whether the guest wrote more than the limit.
  public var isFull: Bool { state.withLock { $0.isFull } }

  /// Tells how many bytes were kept; none of some throws `nospc`.
  func append(_ buffer: UnsafeRawBufferPointer) throws(Errno) -> Int {
    let count = state.withLock { state in
      let count = min(buffer.count, limit - state.bytes.count)
      state.bytes.append(contentsOf: buffer.prefix(count))
      if count < buffer.count { state.isFull = true }
      return count
    }
    guard count > 0 || buffer.isEmpty else { throw .nospc }
    return count
  }
}

/// A stream that is always at its end and takes everything.
final class NullStream: OpenFile {
  func read(into buffer: UnsafeMutableRawBufferPointer, waiting: WaitLimits?) throws -> Int { 0 }
  func write(_ buffer: UnsafeRawBufferPointer, waiting: WaitLimits?) throws -> Int { buffer.count }
}

/// A stream that reads from memory or a closure.
final class InputStream: OpenFile {
  private var bytes: ArraySlice<UInt8>
  private let more: @Sendable (Int) throws -> [UInt8]

  init(_ bytes: [UInt8], more: @escaping @Sendable (Int) throws -> [UInt8] = { _ in [] }) {
    self.bytes = bytes[...]
    self.more = more
  }

  func read(into buffer: UnsafeMutableRawBufferPointer, waiting: WaitLimits?) throws -> Int {
    if bytes.isEmpty && !buffer.isEmpty {
      do {
        bytes = try more(buffer.count)[...]
      } catch {
        throw error as? Errno ?? .io
      }
    }
    let part = bytes.prefix(buffer.count)
    buffer.copyBytes(from: part)
    bytes = bytes.dropFirst(part.count)
    return part.count
  }
}

/// A stream that writes to memory or a closure.
final class OutputStream: OpenFile {
  private let body: (UnsafeRawBufferPointer) throws -> Int

  init(_ capture: OutputCapture) { body = capture.append }

  init(_ closure: @escaping @Sendable ([UInt8]) throws -> Void) {
    body = { buffer in
      do {
        try closure(Array(buffer))
      } catch {
        throw error as? Errno ?? .io
      }
      return buffer.count
    }
  }

  func write(_ buffer: UnsafeRawBufferPointer, waiting: WaitLimits?) throws -> Int { try body(buffer) }
}

extension InputSource {
  func open() throws(Errno) -> any OpenFile {
    switch self {
    case .null: NullStream()
    case .inherit: try HostFile(descriptor: 0, isOwned: false)
    case .bytes(let bytes): InputStream(bytes)
    case .closure(let closure): InputStream([], more: closure)
    }
  }
}

extension OutputSink {
  /// Opens the sink; `descriptor` is the host's stream to inherit.
  func open(descriptor: CInt) throws(Errno) -> any OpenFile {
    switch self {
    case .null: NullStream()
    case .inherit: try HostFile(descriptor: descriptor, isOwned: false)
    case .capture(let capture): OutputStream(capture)
    case .closure(let closure): OutputStream(closure)
    }
  }
}
