/// The node's parameters for one item.
struct Parameters {
  enum Answer { case auto, json, text, file }

  private let values: JSON
  let answer: Answer
  /// Whether the item's file is the body.
  let uploads: Bool
  private let isFull: Bool
  private let acceptsErrors: Bool

  init(_ values: JSON) throws(PluginError) {
    self.values = values
    let answer = values["answer"]?.string ?? "auto"
    if JSON.isSame(answer, "json") {
      self.answer = .json
    } else if JSON.isSame(answer, "text") {
      self.answer = .text
    } else if JSON.isSame(answer, "file") {
      self.answer = .file
    } else {
      self.answer = .auto
    }
    uploads = JSON.isSame(values["send"]?.string ?? "", "file")
    isFull = values["full"]?.bool ?? false
    acceptsErrors = values["accept_errors"]?.bool ?? false
  }

  func request(for item: JSON) throws(PluginError) -> HTTP.Request {
    guard let url = values["url"]?.string, !url.utf8.isEmpty else {
      throw PluginError("parameter_validation", "url: required, but missing")
    }
    var request = HTTP.Request(values["method"]?.string ?? "GET", url + query(behind: url))
    request.redirects = UInt8(clamping: values["redirects"]?.int ?? 5)
    request.timeout = values["timeout"]?.int.map { UInt32(clamping: $0) }
    var hasType = false
    for header in values["headers"]?.members ?? [] {
      hasType = hasType || JSON.isSame(lowercased(header.name), "content-type")
      request.headers.append(HTTP.Header(header.name, header.value.plainText))
    }
    if let (body, type) = body(for: item) {
      request.body = body
      if !hasType { request.headers.append(HTTP.Header("content-type", type)) }
    }
    if let credential = values["credential"]?.string, !credential.utf8.isEmpty {
      request.secrets = [
        HTTP.SecretHeader(
          values["credential_header"]?.string ?? "authorization", prefix: values["credential_prefix"]?.string ?? "Bearer ",
          credential: credential)
      ]
    }
    return request
  }

  /// The body, or what stands before a file, and its media type.
  private func body(for item: JSON) -> (bytes: [UInt8], type: String)? {
    let send = values["send"]?.string ?? "nothing"
    if JSON.isSame(send, "json") { return ((values["body"] ?? .null).utf8, "application/json") }
    if JSON.isSame(send, "text") { return (Array((values["body"] ?? .null).plainText.utf8), "text/plain; charset=utf-8") }
    if uploads { return ([], item["binary"]?["mime_kind"]?.string ?? "application/octet-stream") }
    return nil
  }

  private func query(behind url: String) -> String {
    var text: [UInt8] = []
    for member in values["query"]?.members ?? [] {
      let isFirst = text.isEmpty && !url.utf8.contains(UInt8(ascii: "?"))
      text.append(isFirst ? UInt8(ascii: "?") : UInt8(ascii: "&"))
      appendEncoded(member.name, to: &text)
      text.append(UInt8(ascii: "="))
      appendEncoded(member.value.plainText, to: &text)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Throws for an answer that says that something went wrong.
  func check(_ status: Int, _ body: [UInt8]) throws(PluginError) {
    guard status >= 400, !acceptsErrors else { return }
    throw PluginError(
      "external_service", "the server answered with status \(status)", isRetryable: status == 429 || status >= 500,
      details: .object([
        JSON.Member("status", .int(status)), JSON.Member("body", .string(String(decoding: body.prefix(2048), as: UTF8.self))),
      ]))
  }

  /// The item that leaves the node.
  func item(_ content: JSON, status: Int, url: String, headers: [HTTP.Header]) -> JSON {
    guard isFull else {
      if case .object = content { return .object([JSON.Member("json", content)]) }
      return .object([JSON.Member("json", .object([JSON.Member("data", content)]))])
    }
    var fields = JSON.object([])
    for header in headers { fields[header.name] = .string(header.value) }
    return .object([
      JSON.Member(
        "json",
        .object([
          JSON.Member("status", .int(status)), JSON.Member("url", .string(url)), JSON.Member("headers", fields),
          JSON.Member("body", content),
        ]))
    ])
  }
}

extension JSON {
  var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// A string's content, any other value's JSON.
  var plainText: String { string ?? String(decoding: utf8, as: UTF8.self) }
}

/// As `encodeURIComponent` does it.
private func appendEncoded(_ text: String, to out: inout [UInt8]) {
  let digits: StaticString = "0123456789ABCDEF"
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "~"):
      out.append(byte)
    default:
      out.append(UInt8(ascii: "%"))
      out.append(digits.utf8Start[Int(byte >> 4)])
      out.append(digits.utf8Start[Int(byte & 15)])
    }
  }
}
