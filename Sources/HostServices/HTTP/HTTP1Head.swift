/// The head of an HTTP/1.1 answer (RFC 9112), read strictly: what two readers could take for different answers is refused.
struct HTTP1Head: Sendable {
  enum Framing: Sendable, Hashable {
    case none
    case length(Int)
    case chunked
    /// To the end of the connection.
    case close
  }

  static let maximumBytes = 64 << 10
  static let maximumFields = 256

  var status: Int
  var headers: [HTTPHeader]
  var framing: Framing

  /// Lines without their ends. Throws `connectionError`.
  init(_ lines: [[UInt8]], isAnswerToHEAD: Bool) throws(ServiceError) {
    guard let first = lines.first, let status = Self.status(first) else {
      throw .malformed("the first line is no status line of HTTP/1.1")
    }
    self.status = status
    headers = []
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: 0x3A), line[0] != 0x20, line[0] != 0x09 else {
        throw .malformed("a header has no name")
      }
      let name = String(decoding: line[..<colon], as: UTF8.self)
      let blank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
      let value = String(decoding: line[(colon + 1)...].trimming(while: blank), as: UTF8.self)
      guard HTTPFields.isToken(name), HTTPFields.isValue(value) else {
        throw .malformed("a header has characters that it may not have")
      }
      headers.append(HTTPHeader(name.lowercased(), value))
    }
    framing = try Self.framing(headers, status: status, isAnswerToHEAD: isAnswerToHEAD)
  }

  private static func status(_ line: [UInt8]) -> Int? {
    guard line.count >= 12, line.starts(with: "HTTP/1.".utf8), line[7] == 0x30 || line[7] == 0x31, line[8] == 0x20,
      line[9...11].allSatisfy(\.isDigit), line.count == 12 || line[12] == 0x20
    else { return nil }
    let status = line[9...11].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (100...599).contains(status) ? status : nil
  }

  private static func framing(
    _ headers: [HTTPHeader], status: Int, isAnswerToHEAD: Bool
  ) throws(ServiceError) -> Framing {
    let encodings = headers.filter { $0.name == "transfer-encoding" }
    let lengths = Set(headers.filter { $0.name == "content-length" }.map(\.value))
    if isAnswerToHEAD || status == 204 || status == 304 { return .none }
    guard encodings.isEmpty else {
      guard lengths.isEmpty, encodings.count == 1, encodings[0].value.lowercased() == "chunked" else {
        throw .malformed("the body is encoded in a way other than chunked, or has two lengths")
      }
      return .chunked
    }
    guard let text = lengths.first else { return .close }
    guard lengths.count == 1, text.utf8.count <= 18, text.utf8.allSatisfy(\.isDigit), let length = Int(text) else {
      throw .malformed("the length of the body is no number")
    }
    return .length(length)
  }
}

extension ServiceError {
  static func malformed(_ what: String) -> ServiceError {
    .connection("the host's answer is malformed: \(what)", isRetryable: false)
  }
}

extension ArraySlice {
  fileprivate func trimming(while predicate: (Element) -> Bool) -> ArraySlice {
    let start = firstIndex { !predicate($0) } ?? endIndex
    let end = self[start...].lastIndex { !predicate($0) }.map { $0 + 1 } ?? start
    return self[start..<end]
  }
}
