import Foundation
import Synchronization

/// HTTP with every rule checked at every hop. `https` goes through URLSession; unencrypted HTTP through a client of our own,
/// which connects to the address that was checked. ARCHITECTURE.md tells why, and what each can promise.
///
/// Redirects are followed here. There are no cookies, no cache, no stored credentials and no connections kept.
public final class URLSessionHTTPService: HTTPService {
  public struct Configuration: Sendable, Hashable {
    /// Sent where the plugin sends none.
    public var userAgent: String
    /// No request, with its answer's body, takes longer.
    public var timeout: Duration
    /// Requests and unread answers at a time, of all plugins together; more are `unavailable`.
    public var maximumTransfers: Int
    /// Where the process's environment names a proxy (`https_proxy`, `all_proxy`), URLSession on Linux connects to it, and the
    /// proxy resolves names by itself. Only with true is that allowed; otherwise `https` is `unavailable` then.
    public var allowsProxyOfEnvironment: Bool
    /// Makes the requests over `https` in processes of their own.
    public var worker: Worker?
    /// Whether requests over `https` are made in this process where there is no worker; otherwise they are `unavailable` then. On
    /// Linux a hostile server can end the process that does: see ARCHITECTURE.md.
    public var allowsInProcess: Bool
    /// True where URLSession is Apple's.
    public static var isInProcessSafe: Bool {
      #if canImport(Darwin)
        true
      #else
        false
      #endif
    }

    public init(
      userAgent: String = "Swiftlet", timeout: Duration = .seconds(300), maximumTransfers: Int = 128,
      allowsProxyOfEnvironment: Bool = false, worker: Worker? = .installed, allowsInProcess: Bool = isInProcessSafe
    ) {
      self.userAgent = userAgent
      self.timeout = timeout
      self.maximumTransfers = maximumTransfers
      self.allowsProxyOfEnvironment = allowsProxyOfEnvironment
      self.worker = worker
      self.allowsInProcess = allowsInProcess
    }
  }

  /// A program that calls `HTTPWorker.run` and ends.
  public struct Worker: Sendable, Hashable {
    /// A path.
    public var executable: String
    public var arguments: [String]

    public init(executable: String, arguments: [String] = []) {
      self.executable = executable
      self.arguments = arguments
    }

    /// The program `swiftlet-http-worker` beside the running one; nil where there is none.
    public static var installed: Worker? {
      guard let own = Bundle.main.executableURL else { return nil }
      let path = own.resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("swiftlet-http-worker").path
      return FileManager.default.isExecutableFile(atPath: path) ? Worker(executable: path) : nil
    }
  }

  public let configuration: Configuration
  private let resolver: any HostResolver
  private let secure: any HTTPTransport
  private let plain: any HTTPTransport
  private let permits: TransferPermits

  public convenience init(configuration: Configuration = Configuration(), resolver: any HostResolver = SystemHostResolver()) {
    self.init(
      configuration: configuration, resolver: resolver,
      secure: Self.secure(configuration), plain: SocketTransport(),
      // A worker's proxy is the host's own.
      environment: configuration.worker == nil ? ProcessInfo.processInfo.environment : [:])
  }

  private static func secure(_ configuration: Configuration) -> any HTTPTransport {
    if let worker = configuration.worker { return WorkerTransport(worker: worker) }
    return configuration.allowsInProcess ? SessionTransport() : NoTransport(reason: .worker)
  }

  init(
    configuration: Configuration, resolver: any HostResolver, secure: any HTTPTransport, plain: any HTTPTransport,
    environment: [String: String]
  ) {
    self.configuration = configuration
    self.resolver = resolver
    self.plain = plain
    permits = TransferPermits(configuration.maximumTransfers)
    #if canImport(Darwin)
      self.secure = secure
    #else
      let names = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
      let isProxied = names.contains { environment[$0]?.isEmpty == false }
      self.secure = isProxied && !configuration.allowsProxyOfEnvironment ? NoTransport(reason: .proxy) : secure
    #endif
  }

  public func send(
    _ request: HTTPRequest, rules: HTTPRules, context: ServiceContext
  ) async throws(ServiceError) -> any HTTPResponse {
    var hop = try firstHop(request, rules: rules, context: context)
    hop.body = request.body.flatMap { $0.isEmpty ? nil : $0 }
    let permit = try permits.take()
    return try await follow(&hop, permit: permit)
  }

  public func begin(
    _ request: HTTPRequest, rules: HTTPRules, context: ServiceContext
  ) async throws(ServiceError) -> any HTTPUpload {
    let hop = try firstHop(request, rules: rules, context: context)
    guard request.method != "GET", request.method != "HEAD" else { throw .bodyNotAllowed(request.method) }
    let permit = try permits.take()
    let exchange = try await open(hop, body: .unknown)
    let upload = Upload(service: self, hop: hop, exchange: exchange, permit: permit)
    if let body = request.body, !body.isEmpty { try await upload.write(body) }
    return upload
  }

  // MARK: Hops

  private func firstHop(_ request: HTTPRequest, rules: HTTPRules, context: ServiceContext) throws(ServiceError) -> HTTPHop {
    try rules.check(method: request.method)
    try HTTPFields.check(request, refused: rules.refusedHeaders)
    let address = try HTTPAddress(parsing: request.url)
    try rules.check(address)
    let bodyBytes = request.body?.count ?? 0
    guard bodyBytes == 0 || request.method != "GET" && request.method != "HEAD" else { throw .bodyNotAllowed(request.method) }
    guard bodyBytes <= rules.requestBytes else { throw .requestTooLarge(rules.requestBytes) }
    let patience = min(max(request.timeout ?? configuration.timeout, .zero), configuration.timeout)
    let deadline = min(ContinuousClock.now + patience, context.deadline ?? .now + patience)
    return HTTPHop(request: request, address: address, rules: rules, deadline: deadline, traceparent: context.traceparent)
  }

  private func open(_ hop: HTTPHop, body: TransportRequest.Body) async throws(ServiceError) -> any HTTPExchange {
    let (resolver, rules, address, deadline) = (resolver, hop.rules, hop.address, hop.deadline)
    let request = TransportRequest(
      method: hop.method, address: address,
      resolve: { () async throws(ServiceError) in
        if let literal = address.literal { return [literal] }
        let addresses = try await resolver.addresses(of: address.host, until: deadline)
        guard !addresses.isEmpty else { throw .connection("the host's name \(address.host) has no address") }
        try rules.check(addresses, of: address)
        return addresses
      },
      headers: hop.headers(userAgent: configuration.userAgent, hasBody: body != .none), body: body,
      responseBytes: rules.responseBytes, deadline: deadline)
    return try await (address.isSecure ? secure : plain).open(request)
  }

  private func follow(_ hop: inout HTTPHop, permit: TransferPermit) async throws(ServiceError) -> any HTTPResponse {
    while true {
      let exchange = try await open(hop, body: hop.bodyFraming)
      let answer: TransportAnswer
      do throws(ServiceError) {
        for start in stride(from: 0, to: hop.body?.count ?? 0, by: 64 << 10) {
          guard let body = hop.body else { break }
          try await exchange.write(Array(body[start..<min(body.count, start + 64 << 10)]))
        }
        answer = try await exchange.finish()
      } catch {
        exchange.cancel()
        throw error
      }
      guard try hop.redirect(by: answer) else { return try Response(answer, hop, permit) }
      answer.body.cancel()
    }
  }

  // MARK: Requests and answers

  private final class Upload: HTTPUpload {
    private let service: URLSessionHTTPService
    private let hop: HTTPHop
    private let exchange: any HTTPExchange
    private let permit: TransferPermit
    private let left: Mutex<Int>

    init(service: URLSessionHTTPService, hop: HTTPHop, exchange: any HTTPExchange, permit: TransferPermit) {
      self.service = service
      self.hop = hop
      self.exchange = exchange
      self.permit = permit
      left = Mutex(hop.rules.requestBytes)
    }

    deinit { exchange.cancel() }

    func write(_ bytes: [UInt8]) async throws(ServiceError) {
      let fits = left.withLock { left in
        guard bytes.count <= left else { return false }
        left -= bytes.count
        return true
      }
      do throws(ServiceError) {
        guard fits else { throw .requestTooLarge(hop.rules.requestBytes) }
        for start in stride(from: 0, to: bytes.count, by: 64 << 10) {
          try await exchange.write(Array(bytes[start..<min(bytes.count, start + 64 << 10)]))
        }
      } catch {
        exchange.cancel()
        throw error
      }
    }

    func finish() async throws(ServiceError) -> any HTTPResponse {
      var hop = hop
      let answer: TransportAnswer
      do throws(ServiceError) {
        answer = try await exchange.finish()
      } catch {
        exchange.cancel()
        throw error
      }
      // The body is gone: a redirect that wants it again is the plugin's to follow.
      guard !hop.needsBodyAgain(answer.status), try hop.redirect(by: answer) else { return try Response(answer, hop, permit) }
      answer.body.cancel()
      return try await service.follow(&hop, permit: permit)
    }

    func cancel() { exchange.cancel() }
  }

  private final class Response: HTTPResponse {
    let status: Int
    let url: String
    let headers: [HTTPHeader]
    private let limit: Int
    private let left: Mutex<Int>
    private let body: any HTTPBody
    private let permit: TransferPermit

    init(_ answer: TransportAnswer, _ hop: HTTPHop, _ permit: TransferPermit) throws(ServiceError) {
      status = answer.status
      url = hop.address.text
      headers = answer.headers
      limit = hop.rules.responseBytes
      left = Mutex(max(0, limit))
      body = answer.body
      self.permit = permit
      let length = answer.headers.first { $0.name == "content-length" }.flatMap { Int($0.value) }
      if hop.method != "HEAD", let length, length > limit {
        body.cancel()
        throw .answerTooLarge(limit)
      }
    }

    deinit { body.cancel() }

    func read(_ count: Int) async throws(ServiceError) -> [UInt8] {
      guard count > 0 else { return [] }
      // One byte more than may come tells that there is too much.
      let bytes = try await body.read(min(count, left.withLock { $0 } + 1, 1 << 20))
      let isTooLarge = left.withLock { left in
        left -= bytes.count
        return left < 0
      }
      guard !isTooLarge else {
        body.cancel()
        throw .answerTooLarge(limit)
      }
      if bytes.isEmpty { permit.giveBack() }
      return bytes
    }

    func cancel() {
      body.cancel()
      permit.giveBack()
    }
  }
}

/// Stands for URLSession where it would use a proxy that nobody allowed.
private struct NoTransport: HTTPTransport {
  enum Reason: String {
    case proxy = """
      the environment of the host's process names a proxy (https_proxy or all_proxy), which the host's configuration does not allow \
      (allowsProxyOfEnvironment)
      """
    case worker = """
      the program swiftlet-http-worker is not beside the host's, and the host's configuration names no other (worker) and does not \
      allow https in its own process (allowsInProcess)
      """
  }

  let reason: Reason

  func open(_ request: TransportRequest) async throws(ServiceError) -> any HTTPExchange {
    throw ServiceError(.unavailable, "https is not available: \(reason.rawValue)")
  }
}

extension ServiceError {
  fileprivate static func requestTooLarge(_ limit: Int) -> ServiceError {
    ServiceError(.tooLarge, "the request's body is larger than \(limit) bytes")
  }

  fileprivate static func bodyNotAllowed(_ method: String) -> ServiceError {
    ServiceError(.invalidInput, "a request with method \(method) has no body")
  }
}
