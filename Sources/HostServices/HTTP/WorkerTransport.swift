import Foundation
import NodeModel
import Synchronization

/// A request by URLSession in a process of its own, behind a `SOCKSProxy`.
///
/// What would end the host's process ends the worker's, and the proxy connects to the addresses that were checked.
struct WorkerTransport: HTTPTransport {
  let worker: URLSessionHTTPService.Worker

  func open(_ request: TransportRequest) async throws(ServiceError) -> any HTTPExchange {
    let addresses = try await request.resolve()
    let proxy = try SOCKSProxy(target: request.address, addresses: addresses, deadline: request.deadline)
    let exchange = try WorkerExchange(worker, proxy, request)
    try await exchange.sendHead()
    return exchange
  }
}

private final class WorkerExchange: HTTPExchange, HTTPBody {
  private let request: TransportRequest
  private let connection: SocketConnection
  private let process: WorkerProcess
  private let failure: SOCKSProxy.Failure
  private let sending = Exclusive(())
  /// Bytes that came and were not asked for yet; nil behind the end.
  private let received = Exclusive<[UInt8]?>([])

  init(_ worker: URLSessionHTTPService.Worker, _ proxy: SOCKSProxy, _ request: TransportRequest) throws(ServiceError) {
    self.request = request
    failure = proxy.failure
    var ends: [Int32] = [0, 0]
    guard socketpair(AF_UNIX, SocketConnection.streamType, 0, &ends) == 0 else {
      throw .connection("the host process has no descriptors left")
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    connection = SocketConnection(descriptor: ends[0], deadline: request.deadline)
    process = try WorkerProcess(worker, proxy, input: FileHandle(fileDescriptor: ends[1], closeOnDealloc: true))
  }

  deinit { cancel() }

  func sendHead() async throws(ServiceError) {
    let left = ContinuousClock.now.duration(to: request.deadline)
    let head: JSONValue = .object([
      "method": .string(request.method), "url": .string(request.address.text), "headers": JSONValue(headers: request.headers),
      "hasBody": .bool(request.body != .none), "responseBytes": .integer(Int128(request.responseBytes)),
      "milliseconds": .integer(Int128(max(0, left.nanoseconds / 1_000_000))),
    ])
    try await send(WorkerFrame(.request, head))
  }

  func write(_ bytes: [UInt8]) async throws(ServiceError) {
    guard !bytes.isEmpty else { return }
    try await send(WorkerFrame(.body, bytes))
  }

  func finish() async throws(ServiceError) -> TransportAnswer {
    try await send(WorkerFrame(.end))
    let frame = try await next()
    guard frame.kind == .head, let json = frame.json, let status = json["status"]?.int else { throw .workerEnded }
    sending.drop()
    return TransportAnswer(status: status, headers: json["headers"]?.headers ?? [], body: self)
  }

  func read(_ count: Int) async throws(ServiceError) -> [UInt8] {
    try await received.use { (buffer: inout [UInt8]?) async throws(ServiceError) in
      guard var bytes = buffer else { return [] }
      if bytes.isEmpty {
        let frame = try await next()
        guard frame.kind == .body else {
          buffer = nil
          return []
        }
        bytes = frame.bytes
      }
      buffer = Array(bytes.dropFirst(count))
      return Array(bytes.prefix(count))
    }
  }

  func cancel() {
    connection.abort()
    process.end()
    sending.drop()
    received.drop()
  }

  private func send(_ frame: WorkerFrame) async throws(ServiceError) {
    try await sending.use { (_: inout ()) async throws(ServiceError) in
      // The end of a worker shows when its answer is read.
      _ = try await connection.send(frame.encoded, untilAnswer: false)
    }
  }

  private func next() async throws(ServiceError) -> WorkerFrame {
    guard let frame = try await WorkerFrameReader(connection: connection).next() else { throw .workerEnded }
    guard frame.kind == .error else { return frame }
    if let failure = failure.error { throw failure }
    guard let json = frame.json, let code = json["code"]?.string.flatMap(ServiceError.Code.init),
      let message = json["message"]?.string
    else { throw .workerEnded }
    throw ServiceError(code, message, isRetryable: json["retryable"]?.bool ?? false)
  }
}

/// A worker's process and the task of its proxy; `end` ends both.
private final class WorkerProcess: Sendable {
  private let process: Mutex<Process?>
  private let proxy: Task<Void, Never>

  /// Throws `unavailable`.
  init(_ worker: URLSessionHTTPService.Worker, _ proxy: SOCKSProxy, input: FileHandle) throws(ServiceError) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: worker.executable)
    process.arguments = worker.arguments
    // The host's other variables are none of its business, but where libraries and certificates are.
    let kept = ["LD_LIBRARY_PATH", "PATH", "SSL_CERT_FILE", "SSL_CERT_DIR", "CURL_CA_BUNDLE", "TZ"]
    var environment = ProcessInfo.processInfo.environment.filter { kept.contains($0.key) }
    environment["https_proxy"] = proxy.url
    environment["no_proxy"] = ""
    environment["SWIFT_BACKTRACE"] = "enable=no"
    process.environment = environment
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw ServiceError(.unavailable, "the worker for https cannot be started: \(worker.executable)")
    }
    try? input.close()
    self.process = Mutex(process)
    self.proxy = Task { await proxy.serve() }
  }

  func end() {
    proxy.cancel()
    process.withLock { process in
      if process?.isRunning == true { process?.terminate() }
      process = nil
    }
  }
}

extension ServiceError {
  static let workerEnded = ServiceError.connection(
    "the host's answer is malformed, or broke off within its head", isRetryable: false)
}
