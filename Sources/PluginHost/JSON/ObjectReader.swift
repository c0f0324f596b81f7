/// A fault in a document: what is wrong and where.
public struct DocumentProblem: Sendable, Hashable, CustomStringConvertible {
  /// The place in the document, as `node_kinds[0].type`; empty for the whole.
  public var path: String
  public var message: String

  public init(_ path: String, _ message: String) {
    self.path = path
    self.message = message
  }

  public var description: String { path.isEmpty ? message : "\(path): \(message)" }
}

/// Gathers problems, so that a reader reports all of them at once.
final class ProblemList {
  private(set) var problems: [DocumentProblem] = []

  func add(_ path: String, _ message: String) { problems.append(DocumentProblem(path, message)) }
}

/// Reads the fields of a JSON object and notes what is missing, of the wrong type or unknown.
///
/// A field that is null counts as absent.
struct ObjectReader {
  let path: String
  let problems: ProblemList
  private let members: [String: JSONValue]
  private var known: Set<String> = []

  /// Nil, with a problem noted, where the value is no object.
  init?(_ value: JSONValue, at path: String, _ problems: ProblemList) {
    guard case .object(let members) = value else {
      problems.add(path, "expected an object, found \(value.typeName)")
      return nil
    }
    self.path = path
    self.problems = problems
    self.members = members
  }

  func place(of name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

  /// The field's value, under the first of its names that is there.
  mutating func value(_ names: String..., required: Bool = false) -> JSONValue? { value(names, required: required) }

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
      let name = names.first { members[$0] != nil } ?? names[0]
      problems.add(place(of: name), "expected \(expected), found \(value.typeName)")
      return nil
    }
    return result
  }

  mutating func string(_ names: String..., required: Bool = false) -> String? {
    typed(names, required, "a string", \.string)
  }

  /// A string that must not be empty.
  mutating func name(_ names: String...) -> String {
    guard let text = typed(names, true, "a string", \.string) else { return "" }
    if text.isEmpty { problems.add(place(of: names[0]), "must not be empty") }
    return text
  }

  mutating func bool(_ names: String..., required: Bool = false) -> Bool? {
    typed(names, required, "a boolean", \.bool)
  }

  mutating func int(_ names: String..., required: Bool = false) -> Int? {
    typed(names, required, "a whole number", \.int)
  }

  /// An array's elements with their places; empty where it is absent.
  mutating func array(_ names: String..., required: Bool = false) -> [(value: JSONValue, path: String)] {
    let elements = typed(names, required, "an array", \.array) ?? []
    let name = names.first { members[$0] != nil } ?? names[0]
    return elements.enumerated().map { ($0.element, "\(place(of: name))[\($0.offset)]") }
  }

  /// Notes fields that no call has asked for.
  func noteUnknown() {
    for name in members.keys.sorted() where !known.contains(name) {
      problems.add(place(of: name), "unknown field; known are \(known.sorted().joined(separator: ", "))")
    }
  }
}
