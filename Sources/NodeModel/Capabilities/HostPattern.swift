/// A pattern of HTTP hosts: `api.example.com`, `*.example.com`, `example.com:8443`, `192.0.2.1`, `[2001:db8::1]:8443`, `*`.
enum HostPattern {
  /// What is wrong with a pattern; nil where nothing is.
  static func fault(_ pattern: String) -> String? {
    let example = "expected a host such as api.example.com, *.example.com, example.com:8443 or *"
    guard !pattern.contains("/") else { return "\(example), without scheme and path; found \(pattern.excerpt())" }
    guard pattern != "*" else { return nil }
    let (host, port) = split(pattern)
    if let port, port.isEmpty || !port.utf8.allSatisfy({ (0x30...0x39).contains($0) }) || !(1...65535).contains(Int(port) ?? 0) {
      return "expected a port from 1 to 65535, found \(port.excerpt())"
    }
    let name = host.hasPrefix("*.") ? host.dropFirst(2) : host[...]
    let isAddress = name.hasPrefix("[") && name.hasSuffix("]") && name.utf8.count > 4
    let isName =
      name.utf8.count <= 253
      && name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
        (1...63).contains(label.utf8.count)
          && label.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D || $0 == 0x5F }
      }
    let address = name.dropFirst().dropLast().utf8
    let isGood = isAddress ? address.allSatisfy { isHexDigit($0) || $0 == 0x3A || $0 == 0x2E } : isName
    return isGood ? nil : "\(example); found \(pattern.excerpt())"
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20) }

  private static func split(_ pattern: String) -> (host: String, port: String?) {
    let end = pattern.lastIndex(of: "]") ?? pattern.startIndex
    guard let colon = pattern[end...].firstIndex(of: ":") else { return (pattern, nil) }
    return (String(pattern[..<colon]), String(pattern[pattern.index(after: colon)...]))
  }

  /// Whether every host that a pattern allows is allowed by one of others.
  static func isCovered(_ pattern: String, by others: [String]) -> Bool {
    let (host, port) = split(pattern.lowercased())
    return others.contains { other in
      if other == "*" { return true }
      let (otherHost, otherPort) = split(other.lowercased())
      guard otherPort == nil || otherPort == port else { return false }
      return host == otherHost || otherHost.hasPrefix("*.") && host.hasSuffix(otherHost.dropFirst(1))
    }
  }
}
