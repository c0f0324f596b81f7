/// What an evaluation may use. An evaluation that reaches a bound throws an error of the kind `limit`.
public struct ExpressionLimits: Sendable, Hashable {
  /// Steps: one for each node of the expression evaluated, for each element that a method visits, for each step of a
  /// regular expression.
  public var steps: Int
  /// Bytes of all strings, arrays and objects that are made, none given back: so the memory in use is never more.
  public var memory: Int
  /// The length of one text in UTF-16 units.
  public var sourceLength: Int

  public init(steps: Int = 1_000_000, memory: Int = 64 << 20, sourceLength: Int = 1 << 16) {
    self.steps = steps
    self.memory = memory
    self.sourceLength = sourceLength
  }

  /// Parentheses, brackets, operators and functions nest at most this deep in a text, so that no stack overflows.
  static let nesting = 64
  /// The evaluation nests at most this deep: expressions and calls together.
  static let depth = 160
  /// Arrays and objects nest at most this deep, as JSON does.
  static let valueDepth = 64
}
