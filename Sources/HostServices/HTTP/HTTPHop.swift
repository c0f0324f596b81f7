/// One request of a chain of redirects.
struct HTTPHop: Sendable {
  private(set) var method: String
  private(set) var address: HTTPAddress
  var body: [UInt8]?
  let rules: HTTPRules
  let deadline: ContinuousClock.Instant
  private var guestHeaders: [HTTPHeader]
  private var secretHeaders: [HTTPHeader]
  private let traceparent: String?
  private let redirects: Int
  private var followed = 0

  init(
    request: HTTPRequest, address: HTTPAddress, rules: HTTPRules, deadline: ContinuousClock.Instant, traceparent: String?
  ) {
    method = request.method
    self.address = address
    self.rules = rules
    self.deadline = deadline
    self.traceparent = traceparent.flatMap { HTTPFields.isValue($0) ? $0 : nil }
    redirects = min(request.redirects, rules.redirects)
    secretHeaders = request.secretHeaders
    let secretNames = Set(request.secretHeaders.map { $0.name.lowercased() })
    guestHeaders = request.headers.filter { !secretNames.contains($0.name.lowercased()) }
  }

  /// The body's framing where it is all there.
  var bodyFraming: TransportRequest.Body {
    if let body { return .known(body.count) }
    return ["POST", "PUT", "PATCH"].contains(method) ? .known(0) : .none
  }

  func headers(userAgent: String, hasBody: Bool) -> [HTTPHeader] {
    var headers = guestHeaders + secretHeaders
    if let traceparent { headers.append(HTTPHeader("traceparent", traceparent)) }
    let names = Set(headers.map { $0.name.lowercased() })
    if !names.contains("user-agent"), HTTPFields.isValue(userAgent) { headers.append(HTTPHeader("User-Agent", userAgent)) }
    if !names.contains("accept") { headers.append(HTTPHeader("Accept", "*/*")) }
    if hasBody, bodyFraming != .known(0), !names.contains("content-type") {
      headers.append(HTTPHeader("Content-Type", "application/octet-stream"))
    }
    return headers
  }

  /// Whether an answer with this status redirects the method and its body, too (RFC 9110, 15.4).
  func needsBodyAgain(_ status: Int) -> Bool {
    switch status {
    case 307, 308: true
    case 301, 302: method != "POST"
    default: false
    }
  }

  /// Makes this the next hop where the answer redirects and redirects are followed; false where the answer is the last one.
  ///
  /// Throws `denied` or `invalidInput` where the rules do not let it through, `connectionError` after too many.
  mutating func redirect(by answer: TransportAnswer) throws(ServiceError) -> Bool {
    guard [301, 302, 303, 307, 308].contains(answer.status), redirects > 0,
      let location = answer.headers.first(where: { $0.name == "location" })?.value
    else { return false }
    do throws(ServiceError) {
      guard followed < redirects else { throw .connection("more than \(redirects) redirects", isRetryable: false) }
      followed += 1
      let next = try address.redirect(to: location)
      try rules.check(next)
      let changesMethod = answer.status == 303 ? method != "HEAD" : !needsBodyAgain(answer.status)
      if changesMethod {
        method = "GET"
        body = nil
        guestHeaders.removeAll { $0.name.lowercased().hasPrefix("content-") }
        try rules.check(method: method)
      }
      if !next.hasSameOrigin(as: address) {
        secretHeaders = []
        guestHeaders.removeAll { ["authorization", "cookie"].contains($0.name.lowercased()) }
      }
      address = next
      return true
    } catch {
      answer.body.cancel()
      throw ServiceError(error.code, "redirected: \(error.message)", isRetryable: error.isRetryable)
    }
  }
}
