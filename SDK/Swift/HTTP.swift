import HetumindC

/// HTTP through the host, to the hosts that the plugin is granted.
public enum HTTP {
  public struct Header {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A header that the host adds: the prefix and the credential, which the plugin never sees.
  public struct SecretHeader {
    public var name: String
    public var prefix: String
    /// A credential's name, or the name and a field: `deepseek.api_key`.
    public var credential: String

    public init(_ name: String, prefix: String = "", credential: String) {
      self.name = name
      self.prefix = prefix
      self.credential = credential
    }
  }

  public struct Request {
    public var method: String
    public var url: String
    public var headers: [Header]
    public var secrets: [SecretHeader]
    public var body: [UInt8]?
    /// In milliseconds; nil for none but the execution's own.
    public var timeout: UInt32?
    /// How many are followed.
    public var redirects: UInt8

    public init(
      _ method: String = "GET", _ url: String, headers: [Header] = [], secrets: [SecretHeader] = [], body: [UInt8]? = nil,
      timeout: UInt32? = nil, redirects: UInt8 = 0
    ) {
      self.method = method
      self.url = url
      self.headers = headers
      self.secrets = secrets
      self.body = body
      self.timeout = timeout
      self.redirects = redirects
    }
  }

  /// A whole answer.
  public struct Reply {
    public var status: Int
    /// Where the answer came from in the end.
    public var url: String
    /// Names in lower case.
    public var headers: [Header]
    public var body: [UInt8]

    public subscript(header: String) -> String? { HTTP.value(of: header, in: headers) }
  }

  /// Sends a request and waits for the whole answer.
  public static func fetch(_ request: Request) throws(PluginError) -> Reply {
    let reply = try LoweredRequest.with(request) { request throws(PluginError) in
      try ask(hm_reply()) { hm_fetch(request, $0, $1) }
    }
    return Reply(
      status: Int(reply.status), url: reply.url.string, headers: headers(reply.headers, reply.header_count),
      body: Array(reply.body.bytes))
  }

  /// Sends a request and waits for the answer's head.
  public static func send(_ request: Request) throws(PluginError) -> Response {
    Response(
      try LoweredRequest.with(request) { request throws(PluginError) in try ask(hm_response()) { hm_send(request, $0, $1) } })
  }

  /// An answer whose body is read in pieces.
  public struct Response: ~Copyable {
    private let response: hm_response

    init(_ response: hm_response) { self.response = response }

    deinit { hm_response_drop(response) }

    public var status: Int { Int(hm_response_status(response)) }
    /// Where the answer came from in the end.
    public var url: String { hm_response_url(response).string }
    /// Names in lower case.
    public var headers: [Header] {
      var list: UnsafePointer<hm_header>?
      let count = hm_response_headers(response, &list)
      return HTTP.headers(list, count)
    }

    public subscript(header: String) -> String? { HTTP.value(of: header, in: headers) }

    /// At least one byte and at most `count`; empty at the end.
    public func read(_ count: Int) throws(PluginError) -> [UInt8] {
      let bytes = try ask(hm_string()) { hm_response_read(response, UInt32(clamping: count), $0, $1) }
      defer { hm_free(UnsafeMutableRawPointer(mutating: bytes.data)) }
      return Array(bytes.bytes)
    }
  }

  /// Begins a request whose body follows in pieces, behind its own.
  public static func begin(_ request: Request) throws(PluginError) -> Upload {
    Upload(
      try LoweredRequest.with(request) { request throws(PluginError) in try ask(hm_upload()) { hm_begin(request, $0, $1) } })
  }

  /// A body that is sent in pieces.
  public struct Upload: ~Copyable {
    private let upload: hm_upload

    init(_ upload: hm_upload) { self.upload = upload }

    deinit { hm_upload_drop(upload) }

    public func write(_ bytes: [UInt8]) throws(PluginError) {
      _ = try ask(()) { _, error in bytes.withUnsafeBufferPointer { hm_upload_write(upload, hm_string($0), error) } }
    }

    /// Ends the body and waits for the answer's head.
    public consuming func finish() throws(PluginError) -> Response {
      Response(try ask(hm_response()) { hm_upload_finish(upload, $0, $1) })
    }
  }

  static func headers(_ list: UnsafePointer<hm_header>?, _ count: Int) -> [Header] {
    UnsafeBufferPointer(start: list, count: count).map { Header($0.name.string, $0.value.string) }
  }

  static func value(of name: String, in headers: [Header]) -> String? {
    for header in headers where JSON.isSame(header.name, name) { return header.value }
    return nil
  }
}

/// A request in the C part's form. Its texts are freed after the call.
private enum LoweredRequest {
  static func with<Value>(
    _ request: HTTP.Request, _ body: (UnsafePointer<hm_request>) throws(PluginError) -> Value
  ) throws(PluginError) -> Value {
    var texts: [hm_string] = []
    func text(_ string: String) -> hm_string {
      let text = handOver(string.utf8)
      texts.append(text)
      return text
    }
    let headers = UnsafeMutablePointer<hm_header>.allocate(capacity: request.headers.count)
    for (index, header) in request.headers.enumerated() {
      (headers + index).initialize(to: hm_header(name: text(header.name), value: text(header.value)))
    }
    let secrets = UnsafeMutablePointer<hm_secret_header>.allocate(capacity: request.secrets.count)
    for (index, header) in request.secrets.enumerated() {
      let lowered = hm_secret_header(name: text(header.name), prefix: text(header.prefix), credential: text(header.credential))
      (secrets + index).initialize(to: lowered)
    }
    let content = handOver(request.body ?? [])
    texts.append(content)
    defer {
      for text in texts { hm_free(UnsafeMutableRawPointer(mutating: text.data)) }
      headers.deallocate()
      secrets.deallocate()
    }
    var lowered = hm_request()
    lowered.method = text(request.method)
    lowered.url = text(request.url)
    lowered.headers = UnsafePointer(headers)
    lowered.header_count = request.headers.count
    lowered.secrets = UnsafePointer(secrets)
    lowered.secret_count = request.secrets.count
    lowered.has_body = request.body != nil
    lowered.body = content
    lowered.timeout = request.timeout ?? 0
    lowered.redirects = request.redirects
    return try body(&lowered)
  }
}
