/// What running a script found.
public struct WastReport: Codable, Sendable, Hashable, CustomStringConvertible {
  /// The script's name, such as its file's.
  public var name: String
  /// How many assertions hold. Where nothing failed this is the number of assertions in the script: modules and actions are not
  /// counted.
  public var passed = 0
  public var failures: [Failure] = []
  /// The feature that the script needs and the engine lacks; then it is the one failure, and the rest did not run.
  public var missingFeature: String?

  /// A command that did not do what the script expects: an assertion, or a module or action that should have worked.
  public struct Failure: Codable, Sendable, Hashable {
    public var line: Int
    public var message: String

    public init(line: Int, message: String) {
      self.line = line
      self.message = message
    }
  }

  public init(name: String) { self.name = name }

  /// Counts what a thread of the script found.
  mutating func add(_ thread: WastReport) {
    passed += thread.passed
    failures += thread.failures
    missingFeature = missingFeature ?? thread.missingFeature
  }

  /// How many commands failed.
  public var failed: Int { failures.count }

  /// True where every command passed.
  public var isSuccess: Bool { failures.isEmpty }

  /// One line: the name and the counts, or the missing feature.
  public var description: String {
    if let missingFeature { return "\(name): needs \(missingFeature)" }
    return "\(name): \(passed) passed, \(failed) failed"
  }
}
