/// Checks a node's parameters against its definition, so that what a node gets is what it declared.
///
/// A parameter that display options hide is neither required nor checked. Expressions (strings that begin with `=` or hold `{{`)
/// stand in place of any value, unless the property has `no_data_expression`; null counts as absent. What is wrong has hetumind's
/// code `parameter_validation`.
public struct ParameterValidator: Sendable {
  public let definition: NodeDefinition
  /// Whether parameters that the definition has not are passed over.
  public let allowsUnknown: Bool
  /// Whether the node serves as a tool: what `@tool` asks.
  public let isTool: Bool

  /// How many comparisons one check may take.
  static let maximumWork = 500_000

  public init(_ definition: NodeDefinition, allowsUnknown: Bool = false, isTool: Bool = false) {
    self.definition = definition
    self.allowsUnknown = allowsUnknown
    self.isTool = isTool
  }

  /// Every problem with its place; none where the parameters are good.
  public func validate(_ parameters: JSONValue) -> [DocumentProblem] {
    let problems = ProblemList()
    guard let members = parameters.members else {
      problems.add(.root, "expected an object, found \(parameters.excerpt)")
      return problems.problems
    }
    let filled = Defaults(validator: self, root: members).fill(members, definition.properties)
    var check = ParameterCheck(validator: self, root: filled, problems: problems)
    check.check(members, filled: filled, definition.properties, at: .root, needsRequired: true, depth: 0)
    return problems.problems
  }

  /// The parameters with the defaults of all that are shown and absent, also inside of fixed collections that are there. What is no
  /// object stays as it is.
  public func applyDefaults(_ parameters: JSONValue) -> JSONValue {
    guard let members = parameters.members else { return parameters }
    let filled = Defaults(validator: self, root: members).fill(members, definition.properties)
    var defaults = Defaults(validator: self, root: filled)
    return .object(defaults.fillNested(filled, definition.properties, depth: 0))
  }
}
