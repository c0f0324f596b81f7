/// A pattern of `HTTPRules.hosts`: `api.example.com`, `*.example.com` (any name below, not `example.com` itself), `*`, an address
/// (`192.0.2.1`, `[2001:db8::1]`), each with a port or without.
///
/// Without a port every port is allowed but those of other protocols (`otherProtocols`), which a pattern must name.
public struct HTTPHostPattern: Sendable, Hashable {
  private enum Name: Sendable, Hashable {
    case any
    case exactly(String)
    /// With the leading dot.
    case below(String)
  }

  private let name: Name
  private let port: UInt16?

  /// Throws `invalidInput` with what is wrong.
  public init(parsing text: String) throws(ServiceError) {
    var host = Substring(text)
    var port: UInt16?
    if let colon = text.lastIndex(of: ":"), !text.hasSuffix("]") {
      let digits = text[text.index(after: colon)...]
      guard digits.utf8.count <= 5, digits.utf8.allSatisfy(\.isDigit), let number = UInt16(digits), number > 0 else {
        throw Self.invalid(text, "the port is no number from 1 to 65535; IPv6 addresses stand in brackets")
      }
      port = number
      host = text[..<colon]
    }
    self.port = port
    if host == "*" {
      name = .any
    } else if host.hasPrefix("[") {
      guard host.hasSuffix("]"), let address = IPAddress(String(host.dropFirst().dropLast())), address.isIPv6 else {
        throw Self.invalid(text, "there is no IPv6 address in the brackets")
      }
      name = .exactly(address.description)
    } else {
      let isBelow = host.hasPrefix("*.")
      do throws(ServiceError) {
        let plain = try HTTPAddress.host(String(isBelow ? host.dropFirst(2) : host))
        guard !isBelow || IPAddress(plain) == nil else { throw Self.invalid(text, "an address has no names below it") }
        name = isBelow ? .below("." + plain) : .exactly(plain)
      } catch {
        throw Self.invalid(text, "allowed are a host name, *.name, an address or *, each with :port or without")
      }
    }
  }

  func allows(_ address: HTTPAddress) -> Bool {
    if let port {
      guard port == address.port else { return false }
    } else {
      guard !Self.otherProtocols.contains(address.port) else { return false }
    }
    switch name {
    case .any: return true
    case .exactly(let host): return host == address.host
    case .below(let suffix): return address.literal == nil && address.host.hasSuffix(suffix)
    }
  }

  private static func invalid(_ pattern: String, _ why: String) -> ServiceError {
    ServiceError(.invalidInput, "host pattern \"\(pattern.prefix(300))\": \(why)")
  }

  /// Ports of protocols that can be spoken to by a forged request (the Fetch standard's "bad ports", and databases).
  static let otherProtocols: Set<UInt16> = [
    1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110, 111, 113,
    115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556,
    563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3306, 3659, 4045, 4190, 5060, 5061, 5432, 6000, 6379, 6566,
    6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080, 11211, 27017,
  ]
}
