import Foundation

/// A URL taken apart, strictly: what is checked is what is asked for. Foundation and libcurl read some malformed URLs
/// differently, so those are refused, and only `text`, written from the parts, goes on.
struct HTTPAddress: Sendable, Hashable {
  var isSecure: Bool
  /// In lower case, without a last dot; an IPv6 address without brackets.
  var host: String
  /// Where the host is an address and no name.
  var literal: IPAddress?
  var port: UInt16
  /// Path and query, in ASCII, with `/` at least.
  var target: String

  static let maximumBytes = 16 << 10

  var defaultPort: UInt16 { isSecure ? 443 : 80 }
  var bracketedHost: String { literal?.isIPv6 == true ? "[\(host)]" : host }
  /// What the header `Host` says.
  var authority: String { port == defaultPort ? bracketedHost : "\(bracketedHost):\(port)" }
  /// Without path and query, which may hold secrets.
  var origin: String { "\(isSecure ? "https" : "http")://\(authority)" }
  var text: String { origin + target }

  func hasSameOrigin(as other: HTTPAddress) -> Bool {
    isSecure == other.isSecure && host == other.host && port == other.port
  }

  /// Throws `invalidInput`.
  init(parsing text: String) throws(ServiceError) {
    guard text.utf8.count <= Self.maximumBytes else { throw Self.invalid("longer than \(Self.maximumBytes) bytes") }
    for byte in text.utf8 where byte <= 0x20 || byte == 0x7F || byte == 0x5C {
      throw Self.invalid(byte == 0x5C ? "has a backslash" : "has a space or a control character; write it percent-encoded")
    }
    guard let scheme = text.firstRange(of: "://") else {
      throw Self.invalid("is not absolute; it begins with http:// or https://")
    }
    switch text[..<scheme.lowerBound].lowercased() {
    case "http": isSecure = false
    case "https": isSecure = true
    default: throw Self.invalid("has a scheme other than http and https")
    }
    let rest = text[scheme.upperBound...]
    let end = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
    (host, literal, port) = try Self.authority(rest[..<end], defaultPort: isSecure ? 443 : 80)
    target = Self.target(rest[end...])
  }

  private static func authority(
    _ text: Substring, defaultPort: UInt16
  ) throws(ServiceError) -> (String, IPAddress?, UInt16) {
    guard !text.contains("@") else { throw invalid("names a user; credentials go into headers") }
    var host = text
    var portText: Substring?
    if text.first == "[" {
      guard let close = text.firstIndex(of: "]") else { throw invalid("has an address without ]") }
      host = text[text.index(after: text.startIndex)..<close]
      let after = text[text.index(after: close)...]
      guard after.isEmpty || after.first == ":" else { throw invalid("has something behind ]") }
      portText = after.isEmpty ? nil : after.dropFirst()
      guard let address = IPAddress(String(host)), address.isIPv6 else {
        throw invalid("has no IPv6 address between [ and ]; zones are not supported")
      }
      return (address.description, address, try port(portText, defaultPort: defaultPort))
    }
    if let colon = text.firstIndex(of: ":") {
      host = text[..<colon]
      portText = text[text.index(after: colon)...]
    }
    let name = try self.host(String(host))
    return (name, IPAddress(name), try port(portText, defaultPort: defaultPort))
  }

  private static func port(_ text: Substring?, defaultPort: UInt16) throws(ServiceError) -> UInt16 {
    guard let text, !text.isEmpty else { return defaultPort }
    guard text.utf8.count <= 5, text.utf8.allSatisfy(\.isDigit), let port = UInt16(text), port > 0 else {
      throw invalid("has a port that is no number from 1 to 65535")
    }
    return port
  }

  /// A name in lower case and ASCII, without its last dot, or an IPv4 address. Throws `invalidInput`.
  static func host(_ text: String) throws(ServiceError) -> String {
    var name = text
    if !text.utf8.allSatisfy({ $0 < 0x80 }) {
      // Foundation knows IDNA; only its answer's host is used.
      guard text.utf8.count <= 1024, !text.contains(where: { "%/?#@:[]\\".contains($0) }),
        let encoded = URL(string: "http://\(text)/")?.absoluteString, encoded.hasPrefix("http://"), encoded.hasSuffix("/")
      else { throw invalid("has a host that is no name of the domain name system") }
      name = String(encoded.dropFirst(7).dropLast())
    }
    name = name.lowercased()
    if name.hasSuffix(".") { name.removeLast() }
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    let isName = labels.allSatisfy { label in
      (1...63).contains(label.utf8.count) && label.utf8.allSatisfy { $0.isDigit || $0.isLetter || $0 == 0x2D || $0 == 0x5F }
    }
    guard isName, name.utf8.count <= 253, let last = labels.last else {
      throw invalid("has a host that is neither a name of the domain name system nor an address")
    }
    // Resolvers take such names for addresses in one of their old forms: 127.1, 0x7f000001, 0177.0.0.1, 2130706433.
    let isNumber = last.utf8.allSatisfy(\.isDigit) || last.hasPrefix("0x") && last.utf8.dropFirst(2).allSatisfy(\.isHexDigit)
    guard !isNumber || IPAddress(name) != nil else {
      throw invalid("has an IPv4 address that is not written as four decimal numbers")
    }
    return name
  }

  private static func target(_ text: Substring) -> String {
    let text = text.prefix { $0 != "#" }
    var target = text.first == "/" ? "" : "/"
    for byte in text.utf8 {
      if byte >= 0x80 || "\"<>^`{|}".utf8.contains(byte) {
        target += "%" + String(byte >> 4, radix: 16, uppercase: true) + String(byte & 15, radix: 16, uppercase: true)
      } else {
        target.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return target
  }

  private static func invalid(_ what: String) -> ServiceError { ServiceError(.invalidInput, "the URL \(what)") }

  /// Where a redirect leads. Throws `invalidInput`.
  func redirect(to location: String) throws(ServiceError) -> HTTPAddress {
    if location.firstRange(of: "://").map({ !location[..<$0.lowerBound].contains { "/?#".contains($0) } }) == true {
      return try HTTPAddress(parsing: location)
    }
    if location.hasPrefix("//") { return try HTTPAddress(parsing: (isSecure ? "https:" : "http:") + location) }
    guard let base = URL(string: text), let url = URL(string: location, relativeTo: base) else {
      throw ServiceError(.invalidInput, "the answer redirects to something that is no URL")
    }
    return try HTTPAddress(parsing: url.absoluteString)
  }
}
