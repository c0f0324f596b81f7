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
package final class ProblemList {
  package private(set) var problems: [DocumentProblem] = []

  package init() {}

  package func add(_ path: String, _ message: String) { problems.append(DocumentProblem(path, message)) }
}

/// Reads the fields of a JSON object and notes what is missing, of the wrong type or unknown.
///
/// A field that is null counts as absent.
package struct ObjectReader {
  package let path: String
  package let problems: ProblemList
  private let members: [String: JSONValue]
  private var known: Set<String> = []

  /// Nil, with a problem noted, where the value is no object.
  package init?(_ value: JSONValue, at path: String, _ problems: ProblemList) {
    guard case .object(let members) = value else {
      problems.add(path, "expected an object, found \(value.typeName)")
      return nil
    }
    self.path = path
    self.problems = problems
    self.members = members
  }

  package func place(of name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

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
      let name = names.first { members[$0] != nil } ?? names[0]
      problems.add(place(of: name), "expected \(expected), found \(value.typeName)")
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
    if text.isEmpty { problems.add(place(of: names[0]), "must not be empty") }
    return text
  }

  package mutating func bool(_ names: String..., required: Bool = false) -> Bool? {
    typed(names, required, "a boolean", \.bool)
  }

  package mutating func int(_ names: String..., required: Bool = false) -> Int? {
    typed(names, required, "a whole number", \.int)
  }

  /// An array's elements with their places; empty where it is absent.
  package mutating func array(_ names: String..., required: Bool = false) -> [(value: JSONValue, path: String)] {
    let elements = typed(names, required, "an array", \.array) ?? []
    let name = names.first { members[$0] != nil } ?? names[0]
    return elements.enumerated().map { ($0.element, "\(place(of: name))[\($0.offset)]") }
  }

  /// Notes fields that no call has asked for.
  package func noteUnknown() {
    for name in members.keys.sorted() where !known.contains(name) {
      problems.add(place(of: name), "unknown field; known are \(known.sorted().joined(separator: ", "))")
    }
  }
}
