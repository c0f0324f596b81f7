/// Why an expression has no value.
public struct ExpressionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of fault it is; the raw values are stable and fit for a protocol.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The text is no expression.
    case syntax
    /// An operation does not fit its operand: a member of undefined, a call of what is no function, a malformed argument.
    case type
    /// A name that does not exist: a variable, a node, an item.
    case reference
    /// A bound was reached: steps, memory, depth, the length of the text.
    case limit
    /// What expressions may not do: assign, change a value, reach a prototype.
    case denied
  }

  public var kind: Kind
  public var message: String
  /// The place in the text in characters, from 1, on its line; nil where no place is known.
  public var column: Int?
  /// The line of the text with the fault, cut to 80 characters, and below it a line with a caret; empty without a place.
  public var excerpt: String
  /// Where the text stands in the tree of parameters, as `headers[0].value`; empty for a text of its own.
  public var path: String

  public init(_ kind: Kind, _ message: String, column: Int? = nil, excerpt: String = "", path: String = "") {
    self.kind = kind
    self.message = message
    self.column = column
    self.excerpt = excerpt
    self.path = path
  }

  public var description: String {
    let place = path.isEmpty ? "" : "\(path): "
    return "\(place)\(message)\(column.map { " at column \($0)" } ?? "")\(excerpt.isEmpty ? "" : "\n\(excerpt)")"
  }
}

/// A fault inside, before it is known which text it is in.
struct Fault: Error {
  var kind: ExpressionError.Kind
  var message: String
  /// In UTF-16 units of the text.
  var offset: Int?

  init(_ kind: ExpressionError.Kind, _ message: String, at offset: Int? = nil) {
    self.kind = kind
    self.message = message
    self.offset = offset
  }

  static func type(_ message: String) -> Fault { Fault(.type, message) }
  static func limit(_ message: String) -> Fault { Fault(.limit, message) }
  static func denied(_ message: String) -> Fault { Fault(.denied, message) }

  /// The same fault at a place, unless it has one.
  func at(_ offset: Int) -> Fault {
    var fault = self
    fault.offset = self.offset ?? offset
    return fault
  }

  /// The error for users, which shows the line of `source` that the fault is in.
  func error(in source: [UInt16], path: String) -> ExpressionError {
    guard let offset else { return ExpressionError(kind, message, path: path) }
    let place = min(max(offset, 0), source.count)
    let isBreak = { (unit: UInt16) in unit == 10 || unit == 13 }
    let start = source[..<place].lastIndex(where: isBreak).map { $0 + 1 } ?? 0
    let end = source[place...].firstIndex(where: isBreak) ?? source.count
    let column = String(decoding: source[start..<place], as: UTF16.self).count
    let shownFrom = max(start, place - 50)
    let shownTo = min(end, shownFrom + 80)
    let before = (shownFrom > start ? "…" : "") + Self.printable(source[shownFrom..<min(place, shownTo)])
    let after = Self.printable(source[min(place, shownTo)..<shownTo]) + (shownTo < end ? "…" : "")
    let excerpt = "\(before)\(after)\n\(String(repeating: " ", count: before.count))^"
    return ExpressionError(kind, message, column: column + 1, excerpt: excerpt, path: path)
  }

  /// Without control characters, which terminals obey.
  static func printable(_ units: some Collection<UInt16>) -> String {
    String(decoding: units.map { $0 < 32 || (127..<160).contains($0) ? 0xFFFD : $0 }, as: UTF16.self)
  }

  /// A name or a value for a message: quoted, short and printable.
  static func quoted(_ text: JSString) -> String {
    "'\(printable(text.units.prefix(60)))\(text.units.count > 60 ? "…" : "")'"
  }
}
