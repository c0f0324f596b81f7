/// Whether a property is shown for some values.
enum Visibility {
  case shown
  case hidden
  /// A value that decides it is an expression.
  case unknown
}

/// What display options look at.
struct DisplayContext {
  /// The values beside the property, with their defaults.
  var siblings: [String: JSONValue]
  /// The node's values, for keys that begin with `/`.
  var root: [String: JSONValue]
  var version: SemanticVersion
  var isTool: Bool

  func visibility(_ options: DisplayOptions?) -> Visibility {
    guard let options else { return .shown }
    var isUnknown = false
    for (key, allowed) in options.show {
      switch outcome(key, allowed) {
      case true?: break
      case false?: return .hidden
      case nil: isUnknown = true
      }
    }
    for (key, refused) in options.hide {
      switch outcome(key, refused) {
      case true?: return .hidden
      case false?: break
      case nil: isUnknown = true
      }
    }
    return isUnknown ? .unknown : .shown
  }

  /// Whether a value is among those; nil where nobody knows.
  private func outcome(_ key: String, _ values: [JSONValue]) -> Bool? {
    switch key {
    case "@version": return values.contains { Self.fits(version, $0) }
    case "@tool": return values.contains(.bool(isTool))
    default:
      let found = value(key)
      if found.contains(where: \.isExpression) { return nil }
      return found.contains { value in values.contains { Self.fits(value, $0) } }
    }
  }

  /// The values that a key names: none, one, or the elements of an array.
  private func value(_ key: String) -> [JSONValue] {
    let isRoot = key.hasPrefix("/")
    let name = isRoot ? String(key.dropFirst()) : key
    let members = isRoot ? root : siblings
    var found = members[name]
    if found == nil, name.contains(".") {
      let parts = name.split(separator: ".").prefix(JSONValue.maximumDepth)
      found = parts.dropFirst().reduce(parts.first.flatMap { members[String($0)] }) { $0?[String($1)] }
    }
    // A resource locator counts as what it names.
    if let value = found, value["mode"] != nil, let inner = value["value"] { found = inner }
    guard let found, found != .null else { return [] }
    return found.array ?? [found]
  }

  /// A whole number names every version with that major number, `2.1` and `"2.0"` those with both, `"2.0.1"` one.
  static func fits(_ version: SemanticVersion, _ condition: JSONValue) -> Bool {
    switch condition {
    case .integer(let major): return Int128(version.major) == major
    case .double: return condition.description == "\(version.major).\(version.minor)"
    case .string(let text):
      let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
      return parts.count <= 3 && zip(parts, [version.major, version.minor, version.patch]).allSatisfy { $0 == $1 }
    default: return fits(.number(Double("\(version.major).\(version.minor)") ?? 0), condition)
    }
  }

  static func fits(_ value: JSONValue, _ condition: JSONValue) -> Bool {
    guard let parsed = DisplayCondition(condition) else { return value == condition }
    let operand = parsed.operand
    func compare(_ isGood: (Double, Double) -> Bool) -> Bool {
      guard let left = value.double, let right = operand.double else { return false }
      return isGood(left, right)
    }
    func text(_ isGood: (String, String) -> Bool) -> Bool {
      guard let left = value.string, let right = operand.string else { return false }
      return isGood(left, right)
    }
    switch parsed.name {
    case "eq": return value == operand
    case "not": return value != operand
    case "gte": return compare(>=)
    case "lte": return compare(<=)
    case "gt": return compare(>)
    case "lt": return compare(<)
    case "between":
      guard let number = value.double, let from = operand["from"]?.double, let to = operand["to"]?.double else { return false }
      return from <= number && number <= to
    case "startsWith": return text { $0.hasPrefix($1) }
    case "endsWith": return text { $0.hasSuffix($1) }
    case "includes": return text { $0.contains($1) }
    case "regex": return text { TextPattern($1)?.search($0) == .found }
    default: return value != .null && value != ""
    }
  }
}
