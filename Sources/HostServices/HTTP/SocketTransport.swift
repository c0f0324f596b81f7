/// HTTP/1.1 over a socket, for unencrypted URLs: it connects to the very address that was checked. A connection serves one
/// request, so what one plugin opened is never another's.
struct SocketTransport: HTTPTransport {
  func open(_ request: TransportRequest) async throws(ServiceError) -> any HTTPExchange {
    let addresses = try await request.resolve()
    let connection = try await SocketConnection.connect(
      to: addresses, port: request.address.port, deadline: request.deadline)
    let exchange = SocketExchange(connection, request)
    try await exchange.sendHead()
    return exchange
  }
}

/// A request that is being sent.
private final class SocketExchange: HTTPExchange {
  private let connection: SocketConnection
  private let request: TransportRequest
  /// Whether the peer still takes the request; one that has answered early does not.
  private let sending = Exclusive(true)

  init(_ connection: SocketConnection, _ request: TransportRequest) {
    self.connection = connection
    self.request = request
  }

  func sendHead() async throws(ServiceError) {
    var head = "\(request.method) \(request.address.target) HTTP/1.1\r\nHost: \(request.address.authority)\r\n"
    for header in request.headers { head += "\(header.name): \(header.value)\r\n" }
    head += "Connection: close\r\nAccept-Encoding: identity\r\n"
    switch request.body {
    case .none: break
    case .known(let count): head += "Content-Length: \(count)\r\n"
    case .unknown: head += "Transfer-Encoding: chunked\r\n"
    }
    head += "\r\n"
    try await send(Array(head.utf8))
  }

  func write(_ bytes: [UInt8]) async throws(ServiceError) {
    // An empty chunk would end the body.
    guard !bytes.isEmpty else { return }
    guard request.body == .unknown else { return try await send(bytes) }
    try await send(Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + [0x0D, 0x0A])
  }

  func finish() async throws(ServiceError) -> TransportAnswer {
    if request.body == .unknown { try await send(Array("0\r\n\r\n".utf8)) }
    var reader = HTTP1Reader(connection: connection)
    let head = try await reader.head(isAnswerToHEAD: request.method == "HEAD")
    sending.drop()
    return TransportAnswer(status: head.status, headers: head.headers, body: SocketBody(connection, reader))
  }

  func cancel() {
    connection.abort()
    sending.drop()
  }

  private func send(_ bytes: [UInt8]) async throws(ServiceError) {
    try await sending.use { (isTaken: inout Bool) async throws(ServiceError) in
      if isTaken { isTaken = try await connection.send(bytes) }
    }
  }
}

private final class SocketBody: HTTPBody {
  private let connection: SocketConnection
  private let reader: Exclusive<HTTP1Reader>

  init(_ connection: SocketConnection, _ reader: HTTP1Reader) {
    self.connection = connection
    self.reader = Exclusive(reader)
  }

  func read(_ count: Int) async throws(ServiceError) -> [UInt8] {
    try await reader.use { (reader: inout HTTP1Reader) async throws(ServiceError) in try await reader.body(count) }
  }

  func cancel() {
    connection.abort()
    reader.drop()
  }
}
