import Foundation

/// A regular expression that is searched for in bounded time.
struct TextPattern: Sendable, Hashable {
  let text: String
  private let expression: NSRegularExpression

  /// Texts that are longer, in UTF-16, are not searched.
  static let maximumLength = 1 << 20
  /// ICU tells of its progress every few thousand steps; so often at most.
  private static let maximumTicks = 200

  /// Nil where the text is no regular expression, or longer than 1000 bytes.
  init?(_ text: String) {
    guard text.utf8.count <= 1000, let expression = try? NSRegularExpression(pattern: Self.withExactEnd(text)) else { return nil }
    self.text = text
    self.expression = expression
  }

  /// `$` is the very end in ECMA 262, which JSON Schema goes by; ICU's also fits before a last line break.
  private static func withExactEnd(_ text: String) -> String {
    var (result, isEscaped, isClass) = ("", false, false)
    for scalar in text.unicodeScalars {
      if scalar == "$", !isEscaped, !isClass {
        result += "(?![\\s\\S])"
        continue
      }
      result.unicodeScalars.append(scalar)
      if isEscaped {
        isEscaped = false
        continue
      }
      switch scalar {
      case "\\": isEscaped = true
      case "[": isClass = true
      case "]": isClass = false
      default: break
      }
    }
    return result
  }

  enum Outcome: Sendable {
    case found
    case absent
    /// Nobody knows: it would take too long.
    case abandoned
  }

  func search(_ content: String) -> Outcome {
    let range = NSRange(location: 0, length: content.utf16.count)
    guard range.length <= Self.maximumLength else { return .abandoned }
    var outcome = Outcome.absent
    var ticks = 0
    expression.enumerateMatches(in: content, options: .reportProgress, range: range) { match, _, stop in
      if match != nil {
        outcome = .found
        stop.pointee = true
      } else {
        ticks += 1
        guard ticks > Self.maximumTicks else { return }
        outcome = .abandoned
        stop.pointee = true
      }
    }
    return outcome
  }

  static func == (left: TextPattern, right: TextPattern) -> Bool { left.text == right.text }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// What finds exactly that text.
  static func escaped(_ text: String) -> String { NSRegularExpression.escapedPattern(for: text) }
}
