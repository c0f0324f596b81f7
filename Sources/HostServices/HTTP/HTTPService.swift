/// HTTP on behalf of plugins: `http` of SDK/wit/plugin.wit.
///
/// The service decides which addresses may be reached; who calls it has checked that the plugin is granted HTTP at all and
/// passes the rules of that grant.
public protocol HTTPService: Sendable {
  /// Begins a request whose body comes in pieces. The request's own body comes first.
  ///
  /// Throws `ServiceError`.
  func begin(_ request: HTTPRequest, rules: HTTPRules, context: ServiceContext) async throws(ServiceError) -> any HTTPUpload

  /// Sends a request and waits for the answer's head. Throws `ServiceError`.
  func send(_ request: HTTPRequest, rules: HTTPRules, context: ServiceContext) async throws(ServiceError) -> any HTTPResponse
}

/// A request in pieces.
public protocol HTTPUpload: Sendable {
  /// Returns when there is room for more. Throws `ServiceError`.
  func write(_ bytes: [UInt8]) async throws(ServiceError)
  /// Ends the body and waits for the answer's head. Throws `ServiceError`.
  func finish() async throws(ServiceError) -> any HTTPResponse
  /// Ends the request; nothing where it has finished.
  func cancel()
}

/// An answer whose body is read in pieces.
public protocol HTTPResponse: Sendable {
  var status: Int { get }
  /// Where the answer came from in the end.
  var url: String { get }
  /// Names in lower case, in the order of arrival where that is known.
  var headers: [HTTPHeader] { get }
  /// At least one byte and at most `count`; empty at the end. Throws `ServiceError`.
  func read(_ count: Int) async throws(ServiceError) -> [UInt8]
  /// Ends the transfer; nothing where it is complete.
  func cancel()
}

/// A field of a request's or an answer's head.
public struct HTTPHeader: Sendable, Hashable {
  public var name: String
  public var value: String

  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// What is asked. Headers with secrets are filled in already.
public struct HTTPRequest: Sendable, Hashable {
  public var method: String
  /// Absolute, `http` or `https`.
  public var url: String
  public var headers: [HTTPHeader]
  /// Added by the host; not sent on to another host by a redirect, and in no log, error or trace.
  public var secretHeaders: [HTTPHeader]
  public var body: [UInt8]?
  public var timeout: Duration?
  /// How many redirects are followed.
  public var redirects: Int

  public init(
    method: String = "GET", url: String, headers: [HTTPHeader] = [], secretHeaders: [HTTPHeader] = [], body: [UInt8]? = nil,
    timeout: Duration? = nil, redirects: Int = 0
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.secretHeaders = secretHeaders
    self.body = body
    self.timeout = timeout
    self.redirects = redirects
  }
}

extension HTTPRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Method and length of the body. URLs and headers hold secrets often enough.
  public var description: String { "\(method) request, \(body?.count ?? 0) bytes" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["method": method, "body": body?.count ?? 0]) }
}

extension HTTPHeader: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The name alone.
  public var description: String { name }
  public var debugDescription: String { name }
  public var customMirror: Mirror { Mirror(self, children: ["name": name]) }
}
