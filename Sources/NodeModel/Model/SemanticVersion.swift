import SemanticVersioning

extension SemanticVersion {
  package static func read(_ text: String, at path: DocumentPath, _ problems: ProblemList) -> SemanticVersion {
    if let version = SemanticVersion(text) { return version }
    if !text.isEmpty { problems.add(path, "\(text.excerpt()) is no semantic version such as 1.0.0") }
    return SemanticVersion(0, 0, 0)
  }
}
