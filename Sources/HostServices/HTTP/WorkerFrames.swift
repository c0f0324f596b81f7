import NodeModel

/// What a host and its worker say to each other: a letter, the length of what follows in four bytes, little-endian, and that.
struct WorkerFrame: Sendable {
  enum Kind: UInt8, Sendable {
    /// A request's head in JSON, a piece of its body, its end.
    case request = 0x52
    case body = 0x42
    case end = 0x45
    /// An answer's head in JSON, or an error's.
    case head = 0x48
    case error = 0x58
  }

  static let maximumBytes = 1 << 20

  var kind: Kind
  var bytes: [UInt8] = []

  var encoded: [UInt8] {
    let count = UInt32(truncatingIfNeeded: bytes.count)
    return [kind.rawValue] + (0..<4).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) } + bytes
  }

  /// A frame with a JSON text. Throws `invalidInput`.
  init(_ kind: Kind, _ json: JSONValue) throws(ServiceError) {
    guard let text = try? json.text(), text.utf8.count <= Self.maximumBytes else {
      throw ServiceError(.invalidInput, "the request's head is too large")
    }
    self.kind = kind
    bytes = Array(text.utf8)
  }

  init(_ kind: Kind, _ bytes: [UInt8] = []) {
    self.kind = kind
    self.bytes = bytes
  }

  var json: JSONValue? { try? JSONValue(parsing: bytes) }
}

/// Frames of a connection.
struct WorkerFrameReader: Sendable {
  let connection: SocketConnection

  /// Nil at the end. Throws `ServiceError`.
  func next() async throws(ServiceError) -> WorkerFrame? {
    let head = try await exactly(5)
    guard head.count == 5 else { return nil }
    let count = head[1...].reversed().reduce(0) { $0 << 8 | Int($1) }
    guard let kind = WorkerFrame.Kind(rawValue: head[0]), count <= WorkerFrame.maximumBytes else { return nil }
    let bytes = try await exactly(count)
    return bytes.count == count ? WorkerFrame(kind, bytes) : nil
  }

  private func exactly(_ count: Int) async throws(ServiceError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let more = try await connection.receive(count - bytes.count)
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }
}

extension JSONValue {
  /// Pairs of names and values.
  init(headers: [HTTPHeader]) { self = .array(headers.map { .array([.string($0.name), .string($0.value)]) }) }

  var headers: [HTTPHeader] {
    guard case .array(let pairs) = self else { return [] }
    return pairs.compactMap { pair in
      guard let name = pair[0]?.string, let value = pair[1]?.string else { return nil }
      return HTTPHeader(name, value)
    }
  }
}
