import Foundation
import NodeModel

/// A process that makes one request by URLSession for its host, and ends: see `URLSessionHTTPService.Configuration.worker`.
public enum HTTPWorker {
  /// Serves the host on standard input, which is a socket; returns when the request is over.
  public static func run() async {
    guard fcntl(STDIN_FILENO, F_SETFL, O_NONBLOCK) == 0 else { return }
    let connection = SocketConnection(descriptor: STDIN_FILENO, deadline: .now + .seconds(3600))
    do throws(ServiceError) {
      try await serve(connection)
    } catch {
      let json: JSONValue = .object([
        "code": .string(error.code.rawValue), "message": .string(error.message), "retryable": .bool(error.isRetryable),
      ])
      if let frame = try? WorkerFrame(.error, json) { _ = try? await connection.send(frame.encoded, untilAnswer: false) }
    }
  }

  private static func serve(_ connection: SocketConnection) async throws(ServiceError) {
    let frames = WorkerFrameReader(connection: connection)
    guard let first = try await frames.next(), first.kind == .request, let head = first.json, let method = head["method"]?.string,
      let url = head["url"]?.string, let responseBytes = head["responseBytes"]?.int, let milliseconds = head["milliseconds"]?.int
    else { throw ServiceError(.invalidInput, "no request came") }
    // Whatever happens, no worker outlives its request for long.
    alarm(UInt32(clamping: milliseconds / 1000 + 10))
    let hasBody = head["hasBody"]?.bool ?? false
    let request = TransportRequest(
      method: method, address: try HTTPAddress(parsing: url), resolve: { () async throws(ServiceError) in [] },
      headers: head["headers"]?.headers ?? [], body: hasBody ? .unknown : .none, responseBytes: responseBytes,
      deadline: .now + .milliseconds(milliseconds))
    let exchange = try await SessionTransport().open(request)
    while let frame = try await frames.next() {
      if frame.kind == .body { try await exchange.write(frame.bytes) } else { break }
    }
    let answer = try await exchange.finish()
    let reply: JSONValue = .object(["status": .integer(Int128(answer.status)), "headers": JSONValue(headers: answer.headers)])
    guard try await connection.send(WorkerFrame(.head, reply).encoded, untilAnswer: false) else { return }
    while true {
      let bytes = try await answer.body.read(64 << 10)
      let frame = WorkerFrame(bytes.isEmpty ? .end : .body, bytes)
      guard try await connection.send(frame.encoded, untilAnswer: false), !bytes.isEmpty else { return }
    }
  }
}
