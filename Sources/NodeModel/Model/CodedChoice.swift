/// An enumeration that hetumind writes as integers and n8n as names. Either is read.
protocol CodedChoice: RawRepresentable, CaseIterable, Sendable, Hashable where RawValue == Int {
  /// n8n's name.
  var name: String { get }
}

extension CodedChoice {
  init?(_ json: JSONValue) {
    let found = Self.allCases.first { json == .integer(Int128($0.rawValue)) || json == .string($0.name) }
    guard let found else { return nil }
    self = found
  }

  var json: JSONValue { .integer(Int128(rawValue)) }

  /// `1 (boolean), 2 (number)`, for messages.
  static var allowed: String { allCases.map { "\($0.rawValue) (\($0.name))" }.joined(separator: ", ") }

  static func read(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList) -> Self? {
    let found = Self(json)
    if found == nil { problems.add(path, "expected one of \(allowed), found \(json.excerpt)") }
    return found
  }
}

extension ObjectReader {
  mutating func coded<T: CodedChoice>(_ name: String) -> T? {
    value(name).flatMap { T.read($0, at: place(of: name), problems) }
  }
}
