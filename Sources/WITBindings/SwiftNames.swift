/// How WIT's names become Swift's.
enum SwiftNames {
  /// Words that are written in capitals within a name, as Swift's own libraries do.
  private static let initialisms: Set<String> = [
    "api", "cpu", "css", "csv", "dns", "ftp", "gc", "gpu", "html", "http", "https", "id", "io", "ip", "json", "jwt", "llm", "os",
    "pdf", "rpc", "sql", "ssh", "ssl", "tcp", "tls", "ttl", "udp", "ui", "uri", "url", "utc", "utf", "uuid", "xml",
  ]

  private static let keywords: Set<String> = [
    "actor", "any", "as", "associatedtype", "async", "await", "borrowing", "break", "case", "catch", "class", "consuming",
    "continue", "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
    "func", "guard", "if", "import", "in", "inout", "internal", "is", "let", "nil", "nonisolated", "open", "operator",
    "package", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "sending", "some", "static",
    "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  /// Names of types that generated code uses, or that cannot be names of types.
  static let reservedTypes: Set<String> = [
    "Any", "AnyObject", "Array", "Bool", "CaseIterable", "Character", "ComponentABI", "ComponentError", "ComponentExports",
    "ComponentInstance", "ComponentLinker", "ComponentReader", "ComponentType", "ComponentValue", "ComponentWorld", "Dictionary",
    "Double", "ErrorValue", "ExportError", "Exports", "Float", "Hashable", "Host", "Int", "Int16", "Int32", "Int64", "Int8",
    "Never", "OptionSet", "Optional", "Protocol", "ResourceHandle", "Result", "Self", "Sendable", "Set", "String", "Swift",
    "Type", "UInt16", "UInt32", "UInt64", "UInt8", "Unicode", "Void",
  ]

  private static func words(_ name: String) -> [Substring] { name.split(separator: "-") }

  private static func capitalized(_ word: Substring) -> String {
    if initialisms.contains(String(word)) { return word.uppercased() }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// `http-request` as `HTTPRequest`.
  static func type(_ name: String) -> String {
    let text = words(name).map(capitalized).joined()
    // A name of a package may begin with a digit.
    return text.first.map { $0.isNumber } ?? true ? "N\(text)" : text
  }

  /// `request-id` as `requestID`.
  static func member(_ name: String) -> String {
    let words = words(name)
    let text = (words.first?.lowercased() ?? "") + words.dropFirst().map(capitalized).joined()
    return text.first.map { $0.isNumber } ?? true ? "n\(text)" : text
  }

  /// A type's name as the name of a member: `HTTPClient` as `httpClient`.
  static func decapitalized(_ name: String) -> String {
    let capitals = name.prefix { $0.isUppercase || $0.isNumber }
    if capitals.count == name.count { return name.lowercased() }
    let count = max(1, capitals.count - 1)
    return name.prefix(count).lowercased() + name.dropFirst(count)
  }

  /// The name where it is declared or used as it stands.
  static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  /// The name as a parameter's, where most keywords stand for themselves.
  static func label(_ name: String) -> String { name == "inout" ? "`inout`" : name }

  /// Whether a text can name a type.
  static func isTypeName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, ("A"..."Z").contains(first), text.utf8.count <= 256 else { return false }
    return text.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "_"
    }
      && !reservedTypes.contains(text)
  }
}

/// The names of one scope. The first comer has a name as it is; later ones, and those that are reserved, get something behind it.
struct NameScope {
  private var taken: Set<String>
  /// For the same name again, where the search for a free number goes on.
  private var next: [String: Int] = [:]
  private let reserved: Set<String>

  init(reserved: Set<String> = []) {
    taken = []
    self.reserved = reserved
  }

  /// A name that nobody has. With `suffix`, the name with that behind it is free too, and taken.
  mutating func claim(_ wanted: String, suffix: String? = nil) -> String {
    let base = reserved.contains(wanted) ? wanted + "Value" : wanted
    var name = base
    while taken.contains(name) || reserved.contains(name) || (suffix.map { taken.contains(name + $0) } ?? false) {
      let number = next[base, default: 2]
      next[base] = number + 1
      name = base + String(number)
    }
    taken.insert(name)
    if let suffix { taken.insert(name + suffix) }
    return name
  }
}
