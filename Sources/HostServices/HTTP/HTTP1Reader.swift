/// Reads one HTTP/1.1 answer from a connection, as far as it is asked to: what is not read stays with the peer.
struct HTTP1Reader: Sendable {
  private enum Body: Sendable {
    case unknown
    case end
    case length(Int)
    case close
    /// So many bytes of the chunk are left; nil before a chunk's size.
    case chunked(Int?)
  }

  private static let pieceBytes = 64 << 10

  private let connection: SocketConnection
  private var buffer: [UInt8] = []
  private var position = 0
  private var state = Body.unknown

  init(connection: SocketConnection) { self.connection = connection }

  /// The final answer's head; answers before it (1xx) are passed over. Throws `ServiceError`.
  mutating func head(isAnswerToHEAD: Bool) async throws(ServiceError) -> HTTP1Head {
    var budget = HTTP1Head.maximumBytes
    while true {
      var lines: [[UInt8]] = []
      while true {
        let line = try await line(&budget)
        if line.isEmpty {
          guard !lines.isEmpty else { throw .malformed("it begins with an empty line") }
          break
        }
        guard lines.count <= HTTP1Head.maximumFields else {
          throw .malformed("it has more than \(HTTP1Head.maximumFields) headers")
        }
        lines.append(line)
      }
      let head = try HTTP1Head(lines, isAnswerToHEAD: isAnswerToHEAD)
      if head.status == 101 { throw .malformed("it changes the protocol") }
      if head.status < 200 { continue }
      switch head.framing {
      case .none, .length(0): state = .end
      case .length(let count): state = .length(count)
      case .chunked: state = .chunked(nil)
      case .close: state = .close
      }
      return head
    }
  }

  /// At least one byte and at most `count`; empty at the end. Throws `ServiceError`.
  mutating func body(_ count: Int) async throws(ServiceError) -> [UInt8] {
    guard count > 0 else { return [] }
    switch state {
    case .unknown, .end: return []
    case .close:
      let bytes = try await piece(count)
      if bytes.isEmpty { state = .end }
      return bytes
    case .length(let left):
      let bytes = try await piece(min(count, left))
      guard !bytes.isEmpty else { throw .truncated }
      state = bytes.count == left ? .end : .length(left - bytes.count)
      return bytes
    case .chunked(let left): return try await chunk(count, left)
    }
  }

  private mutating func chunk(_ count: Int, _ known: Int?) async throws(ServiceError) -> [UInt8] {
    var left = known ?? 0
    if known == nil {
      left = try await chunkSize()
      if left == 0 {
        var budget = HTTP1Head.maximumBytes
        while try await !line(&budget).isEmpty {}
        state = .end
        return []
      }
    }
    let bytes = try await piece(min(count, left))
    guard !bytes.isEmpty else { throw .truncated }
    left -= bytes.count
    if left == 0 {
      var budget = 2
      guard try await line(&budget).isEmpty else { throw .malformed("a chunk is longer than it says") }
    }
    state = .chunked(left == 0 ? nil : left)
    return bytes
  }

  private mutating func chunkSize() async throws(ServiceError) -> Int {
    var budget = 4096
    let line = try await line(&budget)
    let digits = line.prefix { $0.isHexDigit }
    let rest = line[digits.endIndex...]
    guard (1...15).contains(digits.count), rest.isEmpty || rest.first == 0x3B || rest.first == 0x20 || rest.first == 0x09,
      let size = Int(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw .malformed("a chunk has no size") }
    return size
  }

  /// A line without its end, which costs as many bytes of the budget as it has.
  private mutating func line(_ budget: inout Int) async throws(ServiceError) -> [UInt8] {
    var line: [UInt8] = []
    while true {
      if position == buffer.count { try await fill(Self.pieceBytes) }
      guard position < buffer.count else { throw .truncated }
      let end = buffer[position...].firstIndex(of: 0x0A)
      let upTo = end.map { $0 + 1 } ?? buffer.count
      budget -= upTo - position
      guard budget >= 0 else { throw .malformed("its head, a chunk's end or its trailer is too long") }
      line += buffer[position..<upTo]
      position = upTo
      if end != nil { break }
    }
    line.removeLast()
    if line.last == 0x0D { line.removeLast() }
    return line
  }

  private mutating func piece(_ count: Int) async throws(ServiceError) -> [UInt8] {
    if position == buffer.count { try await fill(min(max(count, 4096), Self.pieceBytes)) }
    let end = min(buffer.count, position + count)
    defer { position = end }
    return Array(buffer[position..<end])
  }

  private mutating func fill(_ count: Int) async throws(ServiceError) {
    buffer = []
    position = 0
    buffer = try await connection.receive(count)
  }
}

extension ServiceError {
  static let truncated = ServiceError.connection("the host closed the connection before the end of its answer")
}
