import SemanticVersioning

/// A range of versions: `>=1.2, <2`, `^1.0`, `~1.2`, `1.x`, `1.2.3`, `*`, and alternatives with `||`.
///
/// Conditions that are separated by commas or spaces must all hold. Missing parts are 0, but `1.2` alone is every 1.2.x.
/// Pre-releases are ordered as Semantic Versioning has it, so that `>=1.0.0` does not hold for `1.0.0-rc.1`.
public struct VersionRange: Sendable, Hashable, CustomStringConvertible {
  /// As it was written.
  public let description: String
  private let alternatives: [[Condition]]

  private enum Condition: Hashable {
    case atLeast(SemanticVersion)
    case above(SemanticVersion)
    case below(SemanticVersion)
    case atMost(SemanticVersion)
    case exactly(SemanticVersion)
  }

  /// Nil where the text is no range, or a long one.
  public init?(_ text: String) {
    guard text.utf8.count <= 256 else { return nil }
    var alternatives: [[Condition]] = []
    var rest = Substring(text)
    while true {
      let separator = rest.firstRange(of: "||")
      guard let conditions = Self.conditions(rest[..<(separator?.lowerBound ?? rest.endIndex)]) else { return nil }
      alternatives.append(conditions)
      guard let separator else { break }
      rest = rest[separator.upperBound...]
    }
    description = text
    self.alternatives = alternatives
  }

  public func contains(_ version: SemanticVersion) -> Bool {
    alternatives.contains { conditions in
      conditions.allSatisfy { condition in
        switch condition {
        case .atLeast(let bound): version >= bound
        case .above(let bound): version > bound
        // A pre-release of the bound is not below it in anybody's mind.
        case .below(let bound): version < bound && (version.core < bound || !bound.prerelease.isEmpty)
        case .atMost(let bound): version <= bound
        case .exactly(let bound): version == bound
        }
      }
    }
  }

  private static func conditions(_ text: Substring) -> [Condition]? {
    var conditions: [Condition] = []
    // An operator may stand apart from its version.
    var pending = ""
    let words = text.split { $0 == "," || $0 == " " || $0 == "\t" }
    guard !words.isEmpty else { return nil }
    for word in words {
      let sign = String(word.prefix { "<>=^~".contains($0) })
      let number = word.dropFirst(sign.count)
      guard pending.isEmpty || sign.isEmpty else { return nil }
      if number.isEmpty {
        pending = sign
        continue
      }
      guard let found = condition(pending + sign, number) else { return nil }
      conditions += found
      pending = ""
    }
    return pending.isEmpty ? conditions : nil
  }

  private static func condition(_ sign: String, _ text: Substring) -> [Condition]? {
    if text == "*" || text == "x" { return sign.isEmpty ? [] : nil }
    let suffix = text.prefix { $0 != "-" && $0 != "+" }
    let parts = suffix.split(separator: ".", omittingEmptySubsequences: false)
    let given = parts.prefix { $0 != "x" && $0 != "*" }
    guard (1...3).contains(parts.count), !given.isEmpty, parts[given.endIndex...].allSatisfy({ $0 == "x" || $0 == "*" }),
      given.count == 3 || suffix.endIndex == text.endIndex
    else { return nil }
    let whole = given.joined(separator: ".") + String(repeating: ".0", count: 3 - given.count)
    guard let version = SemanticVersion(whole + text[suffix.endIndex...]) else { return nil }
    guard version.major < .max, version.minor < .max, version.patch < .max else { return nil }
    let next = SemanticVersion(version.major + 1, 0, 0)
    let nextMinor = SemanticVersion(version.major, version.minor + 1, 0)
    switch sign {
    case "", "=", "==":
      switch given.count {
      case 1: return [.atLeast(version), .below(next)]
      case 2: return [.atLeast(version), .below(nextMinor)]
      default: return [.exactly(version)]
      }
    case "^":
      if version.major > 0 || given.count == 1 { return [.atLeast(version), .below(next)] }
      if version.minor > 0 || given.count == 2 { return [.atLeast(version), .below(nextMinor)] }
      return [.atLeast(version), .below(SemanticVersion(0, 0, version.patch + 1))]
    case "~": return [.atLeast(version), .below(given.count == 1 ? next : nextMinor)]
    case ">=": return [.atLeast(version)]
    case ">":
      // Above 1.2 is above every 1.2.x.
      return given.count == 3 ? [.above(version)] : [.atLeast(given.count == 1 ? next : nextMinor)]
    case "<": return [.below(version)]
    case "<=": return given.count == 3 ? [.atMost(version)] : [.below(given.count == 1 ? next : nextMinor)]
    default: return nil
    }
  }
}

extension SemanticVersion {
  /// Without what makes it a pre-release.
  fileprivate var core: SemanticVersion { SemanticVersion(major, minor, patch) }
}
