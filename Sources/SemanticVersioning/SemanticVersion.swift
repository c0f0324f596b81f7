/// A version by Semantic Versioning 2.0.0. Build metadata is kept in the text but not compared.
public struct SemanticVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let major: Int
  public let minor: Int
  public let patch: Int
  /// The identifiers after the hyphen; empty for a release.
  public let prerelease: [String]

  public init(_ major: Int, _ minor: Int, _ patch: Int, prerelease: [String] = []) {
    self.major = major
    self.minor = minor
    self.patch = patch
    self.prerelease = prerelease
  }

  /// Nil where the text is no semantic version.
  public init?(_ text: String) {
    let withoutBuild = text.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
    if withoutBuild.count == 2, !Self.areIdentifiers(withoutBuild[1], numeric: false) { return nil }
    let parts = withoutBuild[0].split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = parts[0].split(separator: ".", omittingEmptySubsequences: false).map { Self.number($0) }
    guard numbers.count == 3, let major = numbers[0], let minor = numbers[1], let patch = numbers[2] else { return nil }
    if parts.count == 2, !Self.areIdentifiers(parts[1], numeric: true) { return nil }
    self.init(major, minor, patch, prerelease: parts.count == 2 ? parts[1].split(separator: ".").map(String.init) : [])
  }

  /// Digits without leading zeros, within 63 bits.
  private static func number(_ text: Substring) -> Int? {
    guard text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), text == "0" || !text.hasPrefix("0") else { return nil }
    return Int(text)
  }

  private static func areIdentifiers(_ text: Substring, numeric: Bool) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      guard !part.isEmpty, part.utf8.allSatisfy({ $0 == 0x2D || isAlphanumeric($0) }) else { return false }
      let isNumber = part.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      return !numeric || !isNumber || number(part) != nil
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  public static func < (left: SemanticVersion, right: SemanticVersion) -> Bool {
    let numbers = [(left.major, right.major), (left.minor, right.minor), (left.patch, right.patch)]
    if let difference = numbers.first(where: { $0.0 != $0.1 }) { return difference.0 < difference.1 }
    if left.prerelease.isEmpty || right.prerelease.isEmpty { return !left.prerelease.isEmpty && right.prerelease.isEmpty }
    for (a, b) in zip(left.prerelease, right.prerelease) where a != b {
      switch (Int(a), Int(b)) {
      case (let a?, let b?): return a < b
      case (_?, nil): return true
      case (nil, _?): return false
      case (nil, nil): return a.utf8.lexicographicallyPrecedes(b.utf8)
      }
    }
    return left.prerelease.count < right.prerelease.count
  }

  public var description: String {
    "\(major).\(minor).\(patch)" + (prerelease.isEmpty ? "" : "-" + prerelease.joined(separator: "."))
  }
}
