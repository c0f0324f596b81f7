/// Reads the fields of a JSON object and notes what is missing, of the wrong type or unknown.
///
/// A field that is null counts as absent.
package struct ObjectReader {
  package let path: DocumentPath
  package let problems: ProblemList
  package let members: [String: JSONValue]
  private var known: Set<String> = []

  /// Nil, with a problem noted, where the value is no object.
  package init?(_ value: JSONValue, at path: DocumentPath, _ problems: ProblemList) {
    guard case .object(let members) = value else {
      problems.add(path, "expected an object, found \(value.typeName)")
      return nil
    }
    self.path = path
    self.problems = problems
    self.members = members
  }

  package func place(of name: String) -> DocumentPath { path.member(name) }

  /// The name under which a field is there, or its first.
  private func spelling(_ names: [String]) -> String { names.first { (members[$0] ?? .null) != .null } ?? names[0] }

  /// The field's value, under the first of its names that is there.
  package mutating func value(_ names: String..., required: Bool = false) -> JSONValue? { value(names, required: required) }

  private mutating func value(_ names: [String], required: Bool) -> JSONValue? {
    known.formUnion(names)
    for name in names {
      if let value = members[name], value != .null { return value }
    }
    if required { problems.add(place(of: names[0]), "required, but missing") }
    return nil
  }

  private mutating func typed<T>(
    _ names: [String], _ required: Bool, _ expected: String, _ convert: (JSONValue) -> T?
  ) -> T? {
    guard let value = value(names, required: required) else { return nil }
    guard let result = convert(value) else {
      problems.add(place(of: spelling(names)), "expected \(expected), found \(value.excerpt)")
      return nil
    }
    return result
  }

  package mutating func string(_ names: String..., required: Bool = false) -> String? {
    typed(names, required, "a string", \.string)
  }

  /// A string that must not be empty.
  package mutating func name(_ names: String...) -> String {
    guard let text = typed(names, true, "a string", \.string) else { return "" }
    if text.isEmpty { problems.add(place(of: spelling(names)), "must not be empty") }
    return text
  }

  package mutating func bool(_ names: String..., required: Bool = false) -> Bool? {
    typed(names, required, "a boolean", \.bool)
  }

  package mutating func int(_ names: String..., required: Bool = false) -> Int? {
    typed(names, required, "a whole number", \.int)
  }

  /// A whole number in a range.
  package mutating func int(_ names: String..., in range: ClosedRange<Int>) -> Int? {
    let expected = range.upperBound == .max ? "a whole number from \(range.lowerBound)" : "a whole number in \(range)"
    return typed(names, false, expected) { $0.int.flatMap { range.contains($0) ? $0 : nil } }
  }

  package mutating func double(_ names: String...) -> Double? { typed(names, false, "a number", \.double) }

  /// An object's members, any.
  package mutating func object(_ names: String..., required: Bool = false) -> [String: JSONValue]? {
    typed(names, required, "an object", \.members)
  }

  /// An object's members with their places, in the order of their names.
  package mutating func entries(_ names: String..., required: Bool = false) -> [(
    name: String, value: JSONValue, path: DocumentPath
  )] {
    let found = typed(names, required, "an object", \.members) ?? [:]
    let place = place(of: spelling(names))
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value, place.member($0.key)) }
  }

  /// An array's elements with their places; empty where it is absent.
  package mutating func array(_ names: String..., required: Bool = false) -> [(value: JSONValue, path: DocumentPath)] {
    elements(names, required) ?? []
  }

  /// The same, nil where it is absent.
  package mutating func optionalArray(_ names: String...) -> [(value: JSONValue, path: DocumentPath)]? {
    elements(names, false)
  }

  private mutating func elements(_ names: [String], _ required: Bool) -> [(value: JSONValue, path: DocumentPath)]? {
    guard let elements = typed(names, required, "an array", \.array) else { return nil }
    let place = place(of: spelling(names))
    return elements.enumerated().map { ($0.element, place.element($0.offset)) }
  }

  /// An array of strings, each of which is checked.
  package mutating func strings(
    _ names: String..., required: Bool = false, check: (String) -> String? = { _ in nil }
  ) -> [String]? {
    elements(names, required)?.compactMap { value, path in
      guard let text = value.string else {
        problems.add(path, "expected a string, found \(value.excerpt)")
        return nil
      }
      guard let fault = check(text) else { return text }
      problems.add(path, fault)
      return nil
    }
  }

  /// One of the names of an enumeration.
  package mutating func choice<T: RawRepresentable<String> & CaseIterable>(
    _ names: String..., required: Bool = false, what: String
  ) -> T? {
    guard let text = typed(names, required, "a string", \.string) else { return nil }
    if let known = T(rawValue: text) { return known }
    let allowed = T.allCases.map(\.rawValue)
    problems.add(
      place(of: spelling(names)),
      "unknown \(what) \(text.excerpt())\(Suggestion.text(for: text, among: allowed)); "
        + "known are \(allowed.joined(separator: ", "))")
    return nil
  }

  /// Notes fields that no call has asked for.
  package func noteUnknown() {
    for name in members.keys.sorted() where !known.contains(name) {
      problems.add(
        place(of: name),
        "unknown field\(Suggestion.text(for: name, among: known.sorted())); "
          + "known are \(known.sorted().joined(separator: ", "))")
    }
  }

  /// The fields that no call has asked for.
  package var unknown: [String: JSONValue] { members.filter { !known.contains($0.key) } }
}

extension JSONValue {
  /// What a message shows of a value: short ones themselves, the word for the type of others.
  package var excerpt: String {
    switch self {
    case .null, .array, .object: typeName
    case .bool(let value): "\(value)"
    case .integer, .double: "the number \(self)"
    case .string(let text): "the string \(text.excerpt().debugDescription)"
    }
  }
}
