/// A fault in a document: what is wrong and where.
public struct DocumentProblem: Sendable, Hashable, CustomStringConvertible {
  /// The document's file, where it was read from one.
  public var file: String?
  /// The line in the document, from 1, where that is known: of the value, or of the nearest thing around what is missing.
  public var line: Int?
  /// The place in the document, as `node_kinds[0].type`; empty for the whole.
  public var path: String
  public var message: String

  public init(_ path: String, _ message: String, file: String? = nil, line: Int? = nil) {
    self.path = path
    self.message = message
    self.file = file
    self.line = line
  }

  /// Path and message.
  public var description: String { path.isEmpty ? message : "\(path): \(message)" }

  /// With file and line in front, as editors and terminals recognise them: `manifest.json:3: name: required, but missing`.
  public var located: String {
    let place = [file, line.map(String.init)].compactMap { $0 }.joined(separator: ":")
    return place.isEmpty ? description : "\(place): \(description)"
  }
}

/// A document that breaks its rules: all that is wrong with it.
public struct DocumentError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What the document is, such as `manifest.json`.
  public var document: String
  public var problems: [DocumentProblem]

  public init(_ document: String, _ problems: [DocumentProblem]) {
    self.document = document
    self.problems = problems
  }

  /// A line for each problem.
  public var description: String {
    problems.map { problem in
      var problem = problem
      problem.file = document
      return problem.located
    }.joined(separator: "\n")
  }
}

/// Gathers problems, so that a reader reports all of them at once. What it keeps is bounded.
package final class ProblemList {
  /// More are counted only.
  package static let maximumCount = 200
  private static let maximumMessageLength = 1000

  private var kept: [(path: DocumentPath, message: String)] = []
  private var omitted = 0

  package init() {}

  package var isEmpty: Bool { kept.isEmpty }

  /// Whether more would be counted only.
  package var isFull: Bool { kept.count >= Self.maximumCount }

  /// - Parameter message: Not made where nobody will see it.
  package func add(_ path: DocumentPath, _ message: @autoclosure () -> String) {
    guard kept.count < Self.maximumCount else {
      omitted += 1
      return
    }
    kept.append((path, message().excerpt(Self.maximumMessageLength)))
  }

  package var paths: [DocumentPath] { kept.map(\.path) }

  /// In the order in which they were found.
  package var problems: [DocumentProblem] { problems(file: nil, lines: []) }

  /// - Parameter lines: For each path; may be empty.
  package func problems(file: String?, lines: [Int?]) -> [DocumentProblem] {
    var problems = kept.enumerated().map { index, problem in
      DocumentProblem(
        problem.path.description, problem.message, file: file, line: index < lines.count ? lines[index] : nil)
    }
    if omitted > 0 { problems.append(DocumentProblem("", "\(omitted) more problems are not shown", file: file)) }
    return problems
  }
}
