import Foundation

/// The formats of JSON Schema that are checked.
enum TextFormat: String, CaseIterable, Sendable {
  /// RFC 3339.
  case dateTime = "date-time"
  case date
  case time
  case uri
  case email
  case uuid
  case regex

  func fits(_ text: String) -> Bool {
    // What is longer is none of these, and would take long.
    guard text.utf8.count <= 8192 else { return false }
    switch self {
    case .dateTime:
      guard let separator = text.firstIndex(where: { "Tt".contains($0) }) else { return false }
      return Self.isDate(text[..<separator]) && Self.isTime(text[text.index(after: separator)...], needsOffset: true)
    case .date: return Self.isDate(text[...])
    case .time: return Self.isTime(text[...], needsOffset: true)
    case .uri: return Self.isURI(text)
    case .email: return text.wholeMatch(of: /[^@\s]{1,64}@[^@\s]{1,255}/) != nil
    case .uuid: return UUID(uuidString: text) != nil
    case .regex: return TextPattern(text) != nil
    }
  }

  /// `2026-01-31`.
  static func isDate(_ text: Substring) -> Bool {
    guard let parts = text.wholeMatch(of: /([0-9]{4})-([0-9]{2})-([0-9]{2})/)?.output, let year = Int(parts.1),
      let month = Int(parts.2), let day = Int(parts.3), (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return (1...[31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]).contains(day)
  }

  /// `07:00:00.5Z`; seconds and the offset may be left out where that is said.
  static func isTime(_ text: Substring, needsOffset: Bool) -> Bool {
    let pattern = /([0-9]{2}):([0-9]{2})(:([0-9]{2})(\.[0-9]{1,12})?)?([Zz]|[+\-]([0-9]{2}):?([0-9]{2}))?/
    guard let parts = text.wholeMatch(of: pattern)?.output, let hour = Int(parts.1), let minute = Int(parts.2), hour < 24,
      minute < 60, Int(parts.4 ?? "0") ?? 99 <= 60
    else { return false }
    if needsOffset, parts.6 == nil || parts.3 == nil { return false }
    return (Int(parts.7 ?? "0") ?? 99) < 24 && (Int(parts.8 ?? "0") ?? 99) < 60
  }

  private static func isURI(_ text: String) -> Bool {
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }) else { return false }
    guard let components = URLComponents(string: text), let scheme = components.scheme, !scheme.isEmpty else { return false }
    return text.utf8.count > scheme.utf8.count + 1
  }
}
