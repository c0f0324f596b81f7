/// How a workflow wants one of its nodes executed: hetumind's settings of a node.
public struct NodeSettings: Sendable, Hashable {
  /// Whether the node gets its items one at a time or all at once.
  public enum ExecuteMode: String, Sendable, Hashable, CaseIterable {
    case eachItem = "each_item"
    case all
  }

  /// What becomes of items for which the node fails.
  public enum OnError: String, Sendable, Hashable, CaseIterable {
    /// The execution fails.
    case stop
    /// They go on through the port `main`, each with the error beside its own data.
    case `continue`
    /// They leave through the port `error`, each with the error beside its own data.
    case errorOutput = "error_output"
  }

  public var executeMode: ExecuteMode
  public var onError: OnError
  /// How often a failing node is tried again, where its error is retryable; 0 for never.
  public var maximumRetries: Int
  /// How long to wait before each of these tries.
  public var waitBetweenTries: Duration
  /// Bounds the whole execution: all items, all tries and the waits between them.
  public var timeout: Duration?

  /// The greatest number of retries and the longest wait that count.
  public static let maximum = (retries: 100, wait: Duration.seconds(3600))

  /// What a host gets that asks for nothing: all items at once, one try, errors thrown.
  public init(
    executeMode: ExecuteMode = .all, onError: OnError = .stop, maximumRetries: Int = 0, waitBetweenTries: Duration = .zero,
    timeout: Duration? = nil
  ) {
    self.executeMode = executeMode
    self.onError = onError
    self.maximumRetries = maximumRetries
    self.waitBetweenTries = waitBetweenTries
    self.timeout = timeout
  }

  /// From a workflow's node as hetumind writes it: `execute_mode` (there `each_item` unless it says otherwise), `on_error`,
  /// `max_tries`, `wait_between_tries` in milliseconds, `timeout` in seconds. Other fields are the workflow's business.
  /// Throws every problem at once.
  public init(json: JSONValue) throws(DocumentError) {
    let problems = ProblemList()
    self.init(executeMode: .eachItem)
    if var reader = ObjectReader(json, at: "", problems) {
      executeMode = Self.choice(&reader, "execute_mode", .eachItem)
      onError = Self.choice(&reader, "on_error", .stop)
      maximumRetries = Self.number(&reader, "max_tries", atMost: Self.maximum.retries) ?? 0
      waitBetweenTries = .milliseconds(Self.number(&reader, "wait_between_tries", atMost: 3_600_000) ?? 0)
      timeout = Self.number(&reader, "timeout", atMost: 31_536_000).map { .seconds($0) }
    }
    guard problems.problems.isEmpty else { throw DocumentError("node settings", problems.problems) }
  }

  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ reader: inout ObjectReader, _ name: String, _ otherwise: Choice
  ) -> Choice {
    guard let text = reader.string(name) else { return otherwise }
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      reader.problems.add(reader.place(of: name), "expected one of \(known), found \(text)")
      return otherwise
    }
    return choice
  }

  private static func number(_ reader: inout ObjectReader, _ name: String, atMost maximum: Int) -> Int? {
    guard let number = reader.int(name) else { return nil }
    guard (0...maximum).contains(number) else {
      reader.problems.add(reader.place(of: name), "expected a number from 0 to \(maximum), found \(number)")
      return nil
    }
    return number
  }
}
