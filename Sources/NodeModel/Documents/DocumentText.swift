import TOML

/// How a document is written; either way it says the same.
package enum DocumentFormat: Sendable {
  case json
  case toml
}

/// A document in JSON or TOML: its value, and the lines of its parts.
package struct DocumentText {
  /// Longer ones are refused.
  package static let maximumBytes = 4 << 20

  package let file: String
  package let json: JSONValue
  private let lines: @Sendable ([DocumentPath]) -> [Int?]

  /// Notes in `problems` what JSON lacks. Throws where the text is malformed.
  package init(_ bytes: [UInt8], format: DocumentFormat, file: String, _ problems: ProblemList) throws(DocumentError) {
    self.file = file
    func failure(_ message: String, _ line: Int?) -> DocumentError {
      DocumentError(file, [DocumentProblem("", message, file: file, line: line)])
    }
    guard bytes.count <= Self.maximumBytes else {
      throw failure("\(bytes.count) bytes are too many: at most \(Self.maximumBytes)", nil)
    }
    switch format {
    case .json:
      do throws(JSONError) {
        json = try JSONValue(parsing: bytes)
      } catch {
        throw failure(error.description, error.position?.line)
      }
      lines = { JSONLines.find($0, in: bytes) }
    case .toml:
      let document: TOMLDocument
      do throws(TOMLError) {
        document = try TOMLDocument(parsing: bytes, maximumDepth: JSONValue.maximumDepth)
      } catch {
        throw failure(error.description, error.line)
      }
      json = JSONValue(document.root, at: .root, problems)
      lines = { paths in
        paths.map { path in
          document.line(
            of: path.steps.map { step in
              switch step {
              case .name(let name): .key(TOMLKey(name))
              case .index(let index): .index(index)
              }
            })
        }
      }
    }
  }

  /// Every problem with its file and line.
  package func located(_ problems: ProblemList) -> [DocumentProblem] {
    problems.problems(file: file, lines: lines(problems.paths))
  }
}
