/// `http`
struct HTTPContext: PluginBindings.HTTP.Host {
  /// How many bytes of an answer are asked of the service at a time.
  static let pieceBytes = 64 << 10
  /// The most bytes that one call reads.
  static let maximumRead: UInt32 = 1 << 20

  let slot: ContextSlot

  nonisolated(nonsending) func fetch(
    request: PluginBindings.HTTP.Request
  ) async throws(PluginBindings.Types.Error) -> PluginBindings.HTTP.Reply {
    let context = try slot.execution()
    let prepared = PreparedRequest(request, context)
    let response = try await context.ask(prepared.call("http.fetch"), receiving: Self.headBytes) { service in
      try await prepared.service().send(prepared.complete(service), rules: prepared.rules, context: service)
    }
    let resource = try held(response, context)
    defer { context.letGo(resource) }
    var body: [UInt8] = []
    while true {
      let piece = try await context.ask(ServiceCall("http.read", .http, calls: 0), receiving: \.count) { _ in
        try await response.read(Self.pieceBytes)
      }
      if piece.isEmpty { break }
      guard body.count + piece.count <= prepared.rules.responseBytes else {
        throw PluginBindings.Types.Error(
          ServiceError(.tooLarge, "the answer has more than \(prepared.rules.responseBytes) bytes: read it in pieces"))
      }
      body += piece
    }
    return PluginBindings.HTTP.Reply(
      status: UInt16(clamping: response.status), url: response.url, headers: response.headers.map { ($0.name, $0.value) },
      body: body)
  }

  nonisolated(nonsending) func send(
    request: PluginBindings.HTTP.Request
  ) async throws(PluginBindings.Types.Error) -> any PluginBindings.HTTP.Response {
    let context = try slot.execution()
    let prepared = PreparedRequest(request, context)
    let response = try await context.ask(prepared.call("http.send"), receiving: Self.headBytes) { service in
      try await prepared.service().send(prepared.complete(service), rules: prepared.rules, context: service)
    }
    return try held(response, context)
  }

  nonisolated(nonsending) func begin(
    request: PluginBindings.HTTP.Request
  ) async throws(PluginBindings.Types.Error) -> any PluginBindings.HTTP.Upload {
    let context = try slot.execution()
    let prepared = PreparedRequest(request, context)
    let upload = try await context.ask(prepared.call("http.begin")) { service in
      try await prepared.service().begin(prepared.complete(service), rules: prepared.rules, context: service)
    }
    let resource = UploadResource(slot, upload)
    try context.holding(resource) { upload.cancel() }
    return resource
  }

  func dropResponse(_ object: any PluginBindings.HTTP.Response) throws { slot.context?.letGo(object) }

  func dropUpload(_ object: any PluginBindings.HTTP.Upload) throws { slot.context?.letGo(object) }

  fileprivate func held(
    _ response: any HTTPResponse, _ context: CallContext
  ) throws(PluginBindings.Types.Error) -> any PluginBindings.HTTP.Response {
    let resource = ResponseResource(slot, response)
    try context.holding(resource) { response.cancel() }
    return resource
  }

  fileprivate static func headBytes(_ response: any HTTPResponse) -> Int {
    response.headers.reduce(response.url.utf8.count) { $0 &+ $1.name.utf8.count &+ $1.value.utf8.count }
  }
}

/// A plugin's request with what its execution may do.
private struct PreparedRequest: Sendable {
  private let request: HTTPRequest
  private let secrets: [PluginBindings.HTTP.SecretHeader]
  private let credentials: CredentialLookup
  private let http: (any HTTPService)?
  let rules: HTTPRules
  /// Why the request cannot be made, with the layers whose doing that is; nil where the rules let it pass.
  private let refusal: ServiceError?

  init(_ request: PluginBindings.HTTP.Request, _ context: CallContext) {
    rules = HTTPRules(context.authorization?.effective.http)
    secrets = request.secrets
    credentials = CredentialLookup(context.runtime)
    http = context.runtime.services.http
    refusal = context.refusal(of: request.url)
    self.request = HTTPRequest(
      method: request.method, url: request.url, headers: request.headers.map { HTTPHeader($0.0, $0.1) }, body: request.body,
      timeout: request.timeoutMilliseconds.map { .milliseconds(Int64($0)) }, redirects: Int(request.redirects))
  }

  func service() throws(ServiceError) -> any HTTPService {
    if let refusal { throw refusal }
    return try http.available("HTTP")
  }

  /// A credential's name and field.
  private static func parts(_ credential: String) -> (name: String, field: String?) {
    guard let dot = credential.firstIndex(of: ".") else { return (credential, nil) }
    return (String(credential[..<dot]), String(credential[credential.index(after: dot)...]))
  }

  /// Each secret needs a capability of its own.
  func call(_ name: String) -> ServiceCall {
    let headers = request.headers.reduce(request.url.utf8.count) { $0 &+ $1.name.utf8.count &+ $1.value.utf8.count }
    var call = ServiceCall(name, .http, bytes: headers &+ (request.body?.count ?? 0))
    call.capabilities += secrets.map { .credential(Self.parts($0.credential).name, .inject) }
    return call
  }

  /// The request with its secrets, which the plugin never sees.
  func complete(_ service: ServiceContext) async throws(ServiceError) -> HTTPRequest {
    var request = request
    for header in secrets {
      let (name, field) = Self.parts(header.credential)
      let secret = try await credentials.secret(name, field: field, service)
      request.secretHeaders.append(HTTPHeader(header.name, header.prefix + secret))
    }
    return request
  }
}

/// An answer that a plugin reads in pieces.
///
/// Safe to be sent: the guest's handle is its only owner, and that is confined to the execution's task.
final class ResponseResource: PluginBindings.HTTP.Response, @unchecked Sendable {
  private let slot: ContextSlot
  private let response: any HTTPResponse

  init(_ slot: ContextSlot, _ response: any HTTPResponse) {
    self.slot = slot
    self.response = response
  }

  func status() -> UInt16 { UInt16(clamping: response.status) }

  func url() -> String { response.url }

  func headers() -> [(String, String)] { response.headers.map { ($0.name, $0.value) } }

  nonisolated(nonsending) func read(count: UInt32) async throws(PluginBindings.Types.Error) -> [UInt8] {
    let context = try slot.execution()
    let count = Int(min(max(1, count), HTTPContext.maximumRead))
    return try await context.ask(ServiceCall("http.read", .http, calls: 0), receiving: \.count) { [response] _ in
      try await response.read(count)
    }
  }
}

/// A request that a plugin sends in pieces.
///
/// Safe to be sent: the guest's handle is its only owner, and that is confined to the execution's task.
final class UploadResource: PluginBindings.HTTP.Upload, @unchecked Sendable {
  private let slot: ContextSlot
  private let upload: any HTTPUpload
  private var isFinished = false

  init(_ slot: ContextSlot, _ upload: any HTTPUpload) {
    self.slot = slot
    self.upload = upload
  }

  nonisolated(nonsending) func write(bytes: [UInt8]) async throws(PluginBindings.Types.Error) {
    let context = try slot.execution()
    let isFinished = isFinished
    try await context.ask(ServiceCall("http.write", .http, bytes: bytes.count, calls: 0)) { [upload] _ in
      if isFinished { throw ServiceError(.invalidInput, "the request is finished") }
      try await upload.write(bytes)
    }
  }

  nonisolated(nonsending) func finish() async throws(PluginBindings.Types.Error) -> any PluginBindings.HTTP.Response {
    let context = try slot.execution()
    guard !isFinished else { throw PluginBindings.Types.Error(ServiceError(.invalidInput, "the request is finished")) }
    isFinished = true
    let response = try await context.ask(
      ServiceCall("http.finish", .http, calls: 0), receiving: HTTPContext.headBytes
    ) { [upload] _ in try await upload.finish() }
    return try HTTPContext(slot: slot).held(response, context)
  }
}

extension CallContext {
  /// Why a URL may not be reached, with the layers that do not allow it; nil where all do.
  func refusal(of url: String) -> ServiceError? {
    guard let authorization else { return nil }
    let layers: [(String, CapabilitySet)] = [
      ("the manifest does not request it", authorization.request), ("the host does not grant it", authorization.grant),
      ("the tenant's policy does not allow it", authorization.tenantPolicy),
    ]
    let refusals = layers.compactMap { reason, layer in
      layer.http.flatMap { HTTPRules($0).refuses(url: url) }.map { (reason, $0) }
    }
    guard var refusal = refusals.first?.1 else { return nil }
    if refusal.code == .denied { refusal.message += ": " + refusals.map(\.0).joined(separator: ", and ") }
    return refusal
  }
}

extension HTTPRules {
  /// What an execution may do; nothing without a capability.
  init(_ capability: HTTPCapability?) {
    self.init()
    guard let capability else { return }
    hosts = capability.hosts
    methods = capability.methods
    allowsPrivateAddresses = capability.allowsPrivateAddresses
    allowsPlainHTTP = capability.allowsPlainHTTP
    refusedHeaders = capability.refusedHeaders
    requestBytes = capability.requestBytes ?? requestBytes
    responseBytes = capability.responseBytes ?? responseBytes
    redirects = capability.redirects ?? redirects
  }
}
