/// What may stand in a request's head (RFC 9110, sections 5 and 9).
enum HTTPFields {
  static let maximumCount = 128
  static let maximumBytes = 64 << 10

  /// Framing, routing and tracing are the host's own: a guest that set them could smuggle requests or forge traces.
  private static let reserved: Set<String> = [
    "host", "content-length", "connection", "keep-alive", "transfer-encoding", "te", "trailer", "upgrade", "expect",
    "accept-encoding", "http2-settings", "traceparent", "tracestate", "forwarded", "via", "alt-used",
  ]

  static func isReserved(_ lowercaseName: String) -> Bool {
    reserved.contains(lowercaseName) || lowercaseName.hasPrefix("proxy-") || lowercaseName.hasPrefix(":")
  }

  static func isToken(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { $0.isDigit || $0.isLetter || "!#$%&'*+-.^_`|~".utf8.contains($0) }
  }

  static func isValue(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 == 0x09 || $0 >= 0x20 && $0 != 0x7F }
  }

  /// Checks a request's headers. The messages name headers and never quote values. Throws `invalidInput` or `denied`.
  static func check(_ request: HTTPRequest, refused: Set<String>) throws(ServiceError) {
    var bytes = 0
    guard request.headers.count + request.secretHeaders.count <= maximumCount else {
      throw ServiceError(.invalidInput, "a request has at most \(maximumCount) headers")
    }
    for (isGuests, headers) in [(true, request.headers), (false, request.secretHeaders)] {
      for header in headers {
        guard header.name.utf8.count <= 256, isToken(header.name) else {
          throw ServiceError(.invalidInput, "a header's name is not one (RFC 9110, 5.1), or longer than 256 bytes")
        }
        guard isValue(header.value) else {
          throw ServiceError(.invalidInput, "the value of header \(header.name) has a control character, such as a line end")
        }
        let name = header.name.lowercased()
        guard !isReserved(name) else { throw ServiceError(.denied, "the header \(name) is set by the host alone") }
        guard !isGuests || !refused.contains(name) else {
          throw ServiceError(.denied, "the header \(name) may not be set by plugins here")
        }
        bytes += header.name.utf8.count + header.value.utf8.count + 4
        guard bytes <= maximumBytes else {
          throw ServiceError(.tooLarge, "the request's headers are larger than \(maximumBytes) bytes")
        }
      }
    }
  }
}
