import Foundation
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A request by URLSession, for `https` URLs: the toolchain has no other TLS.
///
/// Each request has a session of its own, so that no connection, cookie, credential or TLS session outlives it or is shared
/// between plugins. What URLSession cannot do, and what stands in for it, is told in ARCHITECTURE.md.
struct SessionTransport: HTTPTransport {
  func open(_ request: TransportRequest) async throws(ServiceError) -> any HTTPExchange {
    _ = try await request.resolve()
    return SessionExchange(request)
  }
}

private final class SessionExchange: HTTPExchange {
  private let request: TransportRequest
  /// URLSession takes bodies whole; the rules bound them.
  private let body = Exclusive(Data())
  private let transfer: SessionTransfer

  init(_ request: TransportRequest) {
    self.request = request
    transfer = SessionTransfer(limit: request.responseBytes, deadline: request.deadline)
  }

  func write(_ bytes: [UInt8]) async throws(ServiceError) {
    try await body.use { (body: inout Data) async throws(ServiceError) in body.append(contentsOf: bytes) }
  }

  func finish() async throws(ServiceError) -> TransportAnswer {
    let data = try await body.use { (body: inout Data) async throws(ServiceError) in
      defer { body = Data() }
      return body
    }
    body.drop()
    // The name may have changed its addresses while the body was written.
    _ = try await request.resolve()
    guard let url = URL(string: request.address.text), let host = url.host?.lowercased(),
      host == request.address.host || host == request.address.bracketedHost
    else { throw ServiceError(.invalidInput, "the URL is understood in two ways") }
    var message = URLRequest(url: url)
    message.httpMethod = request.method
    message.httpShouldHandleCookies = false
    message.cachePolicy = .reloadIgnoringLocalCacheData
    // Ours ends earlier: URLSession's begins anew with every piece.
    let left = ContinuousClock.now.duration(to: request.deadline)
    message.timeoutInterval = Double(min(max(left.components.seconds, 0), 1 << 20) + 10)
    for header in request.headers { message.addValue(header.value, forHTTPHeaderField: header.name) }
    message.setValue("identity", forHTTPHeaderField: "Accept-Encoding")
    if request.body != .none { message.httpBody = data }
    let head = try await transfer.run(message)
    return TransportAnswer(status: head.status, headers: head.headers, body: transfer)
  }

  func cancel() {
    transfer.cancel()
    body.drop()
  }
}

/// The delegate of one task, and the buffer between it and the reader.
private final class SessionTransfer: NSObject, URLSessionDataDelegate, HTTPBody, Sendable {
  struct Head: Sendable {
    var status: Int
    var headers: [HTTPHeader]
  }

  private struct State {
    var task: URLSessionDataTask?
    var pieces: [Data] = []
    var bufferedBytes = 0
    var receivedBytes = 0
    var isSuspended = false
    var end: Result<Void, ServiceError>?
    var reader: Event<Void>?
  }

  private let limit: Int
  private let deadline: ContinuousClock.Instant
  private let state = Mutex(State())
  private let head = Event<Head>()

  init(limit: Int, deadline: ContinuousClock.Instant) {
    self.limit = limit
    self.deadline = deadline
  }

  func run(_ request: URLRequest) async throws(ServiceError) -> Head {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpCookieStorage = nil
    configuration.httpCookieAcceptPolicy = .never
    configuration.httpShouldSetCookies = false
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
    configuration.connectionProxyDictionary = [:]
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = 1
    let session = URLSession(configuration: configuration, delegate: self, delegateQueue: queue)
    let task = session.dataTask(with: request)
    let isCancelled = state.withLock { state in
      state.task = task
      return state.end != nil
    }
    guard !isCancelled else {
      session.invalidateAndCancel()
      throw .isCancelled
    }
    task.resume()
    session.finishTasksAndInvalidate()
    do throws(ServiceError) {
      return try await head.value(until: deadline)
    } catch {
      end(.failure(error), cancelling: true)
      throw error
    }
  }

  func read(_ count: Int) async throws(ServiceError) -> [UInt8] {
    while true {
      let event = Event<Void>()
      let answer: Result<[UInt8]?, ServiceError> = state.withLock { state in
        if let first = state.pieces.first {
          let bytes = Array(first.prefix(count))
          if bytes.count == first.count { state.pieces.removeFirst() } else { state.pieces[0] = Data(first.dropFirst(count)) }
          state.bufferedBytes -= bytes.count
          resumeIfDrained(&state)
          return .success(bytes)
        }
        if let end = state.end { return end.map { [] } }
        guard state.reader == nil else {
          return .failure(ServiceError(.invalidInput, "another call reads this answer"))
        }
        state.reader = event
        return .success(nil)
      }
      if let bytes = try answer.get() { return bytes }
      do throws(ServiceError) {
        try await event.value(until: deadline)
      } catch {
        end(.failure(error), cancelling: true)
        throw error
      }
    }
  }

  func cancel() { end(.failure(.isCancelled), cancelling: true) }

  /// The first end counts. One that cancels keeps nothing of the body.
  private func end(_ result: Result<Void, ServiceError>, cancelling: Bool) {
    let (task, reader) = state.withLock { state in
      if state.end == nil { state.end = result }
      if cancelling {
        state.pieces = []
        state.bufferedBytes = 0
      }
      defer { state.reader = nil }
      return (cancelling ? state.task : nil, state.reader)
    }
    task?.cancel()
    reader?.give(.success(()))
    if case .failure(let error) = result { head.give(.failure(error)) }
  }

  // MARK: URLSession's side

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
  ) {
    receive(response)
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let (isTooLarge, reader) = state.withLock { state in
      guard state.end == nil else { return (false, Event<Void>?.none) }
      let (sum, overflow) = state.receivedBytes.addingReportingOverflow(data.count)
      // One byte more is kept, for the reader to see that there is too much.
      guard !overflow, sum <= limit || state.receivedBytes <= limit else { return (true, nil) }
      state.receivedBytes = sum
      state.pieces.append(data)
      state.bufferedBytes += data.count
      suspendIfFull(&state)
      defer { state.reader = nil }
      return (sum > limit, state.reader)
    }
    reader?.give(.success(()))
    if isTooLarge {
      state.withLock { if $0.end == nil { $0.end = .failure(.answerTooLarge(limit)) } }
      dataTask.cancel()
    }
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    if let error {
      end(.failure(ServiceError(transfer: error)), cancelling: false)
    } else {
      // Of redirects that lead nowhere URLSession may tell the head only here.
      if let response = task.response { receive(response) }
      end(.success(()), cancelling: false)
      head.give(.failure(.malformed("it has no head")))
    }
    state.withLock { $0.task = nil }
  }

  private func receive(_ response: URLResponse) {
    guard let response = response as? HTTPURLResponse else { return head.give(.failure(.malformed("it is none of HTTP"))) }
    var headers: [HTTPHeader] = []
    var bytes = 0
    for (name, value) in response.allHeaderFields {
      guard let name = name as? String, let value = value as? String, HTTPFields.isToken(name), HTTPFields.isValue(value) else {
        continue
      }
      headers.append(HTTPHeader(name.lowercased(), value.trimmingCharacters(in: .whitespaces)))
      bytes += name.utf8.count + value.utf8.count + 4
    }
    guard headers.count <= HTTP1Head.maximumFields, bytes <= HTTP1Head.maximumBytes else {
      return end(.failure(.malformed("its head is too large")), cancelling: true)
    }
    // URLSession undoes encodings even where none was asked for; then these two are about bytes that nobody sees.
    if headers.contains(where: { $0.name == "content-encoding" && $0.value.lowercased() != "identity" }) {
      headers.removeAll { $0.name == "content-encoding" || $0.name == "content-length" }
    }
    head.give(.success(Head(status: response.statusCode, headers: headers.sorted { $0.name < $1.name })))
  }

  // MARK: Back-pressure

  // On Linux a suspended task would begin again from the start; there the limit bounds what is buffered.
  private static let full = 1 << 20

  private func suspendIfFull(_ state: inout State) {
    #if canImport(Darwin)
      guard !state.isSuspended, state.bufferedBytes >= Self.full else { return }
      state.isSuspended = true
      state.task?.suspend()
    #endif
  }

  private func resumeIfDrained(_ state: inout State) {
    #if canImport(Darwin)
      guard state.isSuspended, state.bufferedBytes < Self.full / 2 else { return }
      state.isSuspended = false
      state.task?.resume()
    #endif
  }
}

extension ServiceError {
  /// Only the kind is told: descriptions of Foundation hold the URL.
  fileprivate init(transfer error: any Error) {
    guard let error = error as? URLError else {
      self = .connection("the transfer failed", isRetryable: false)
      return
    }
    switch error.code {
    case .timedOut: self = .timedOut
    case .cancelled: self = .isCancelled
    case .cannotFindHost, .dnsLookupFailed, .cannotConnectToHost: self = .connection("the host cannot be reached")
    case .networkConnectionLost, .notConnectedToInternet: self = .connection("the connection broke off")
    case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted, .serverCertificateHasUnknownRoot,
      .serverCertificateNotYetValid, .clientCertificateRejected, .clientCertificateRequired:
      self = .connection("there is no secure connection to the host, or its certificate is not valid", isRetryable: false)
    case .badServerResponse, .cannotParseResponse, .cannotDecodeContentData, .cannotDecodeRawData:
      self = .malformed("it is not valid HTTP")
    // FoundationNetworking knows no better of certificates that are not valid, and of bodies that break off.
    case .unknown: self = .connection("the host's certificate is not valid, or the transfer failed", isRetryable: false)
    default: self = .connection("the transfer failed (\(error.code.rawValue))", isRetryable: false)
    }
  }

  static func answerTooLarge(_ limit: Int) -> ServiceError {
    ServiceError(.tooLarge, "the answer's body is larger than \(limit) bytes")
  }
}
