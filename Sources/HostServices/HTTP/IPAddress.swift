import Foundation

/// An IPv4 or IPv6 address, without a zone.
public struct IPAddress: Sendable, Hashable, CustomStringConvertible {
  /// 4 or 16 bytes, in network order.
  public let bytes: [UInt8]

  /// Nil where there are not 4 or 16 bytes.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 4 || bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  /// The canonical dotted form of IPv4, or IPv6 without brackets (RFC 4291, 2.2). Octal, hexadecimal and shortened forms of
  /// IPv4 and zones are nil: programs read them differently, which is how they pass checks.
  public init?(_ text: String) {
    guard text.utf8.count <= 45 else { return nil }
    if text.utf8.contains(UInt8(ascii: ":")) {
      guard text.utf8.allSatisfy({ $0 == 0x3A || $0 == 0x2E || $0.isHexDigit }) else { return nil }
      var bytes = [UInt8](repeating: 0, count: 16)
      guard inet_pton(AF_INET6, text, &bytes) == 1 else { return nil }
      self.bytes = bytes
      return
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var bytes: [UInt8] = []
    for part in parts {
      guard !part.isEmpty, part.utf8.allSatisfy(\.isDigit), part.count == 1 || part.first != "0", let byte = UInt8(part) else {
        return nil
      }
      bytes.append(byte)
    }
    self.bytes = bytes
  }

  public var isIPv6: Bool { bytes.count == 16 }

  public var description: String {
    guard isIPv6 else { return bytes.map(String.init).joined(separator: ".") }
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    guard inet_ntop(AF_INET6, bytes, &text, socklen_t(text.count)) != nil else { return "::" }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether this is an address of the public Internet: none that IANA's special-purpose registries (RFC 6890) set aside, and
  /// no IPv6 address that stands for an IPv4 one (mapped, NAT64, 6to4, Teredo), as those reach what their IPv4 address would.
  public var isPublic: Bool {
    if isIPv6 {
      return has(prefix: [0x20], bits: 3) && !Self.special6.contains { has(prefix: $0.0, bits: $0.1) }
    }
    return !Self.special4.contains { has(prefix: $0.0, bits: $0.1) }
  }

  /// Unspecified, multicast and broadcast addresses: no connection is made to them under any rule.
  public var isUnusable: Bool {
    if isIPv6 {
      let embedded = Array(bytes.suffix(4))
      let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
      return bytes.allSatisfy { $0 == 0 } || bytes[0] == 0xFF || isMapped && IPAddress(bytes: embedded)?.isUnusable == true
    }
    return bytes[0] == 0 || bytes[0] & 0xF0 == 0xE0 || bytes.allSatisfy { $0 == 0xFF }
  }

  private func has(prefix: [UInt8], bits: Int) -> Bool {
    let whole = bits / 8
    guard bytes.prefix(whole).elementsEqual(prefix.prefix(whole)) else { return false }
    let rest = bits % 8
    guard rest > 0 else { return true }
    let mask = UInt8(truncatingIfNeeded: 0xFF00 >> rest)
    return bytes[whole] & mask == prefix[whole] & mask
  }

  private static let special4: [([UInt8], Int)] = [
    ([0], 8),  // this network
    ([10], 8), ([172, 16], 12), ([192, 168], 16),  // private
    ([100, 64], 10),  // carrier-grade NAT
    ([127], 8),  // loopback
    ([169, 254], 16),  // link-local, cloud metadata among it
    ([192, 0, 0], 24),  // protocol assignments
    ([192, 0, 2], 24), ([198, 51, 100], 24), ([203, 0, 113], 24),  // documentation
    ([192, 88, 99], 24),  // 6to4 relays
    ([198, 18], 15),  // benchmarking
    ([224], 4),  // multicast
    ([240], 4),  // reserved, broadcast
  ]

  /// Inside 2000::/3; all outside it is special.
  private static let special6: [([UInt8], Int)] = [
    ([0x20, 0x01, 0x00], 23),  // protocol assignments, Teredo, benchmarking, ORCHID
    ([0x20, 0x01, 0x0D, 0xB8], 32), ([0x3F, 0xFF, 0x00], 20),  // documentation
    ([0x20, 0x02], 16),  // 6to4
  ]
}

extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isHexDigit: Bool { isDigit || (0x41...0x46).contains(self) || (0x61...0x66).contains(self) }
  var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
