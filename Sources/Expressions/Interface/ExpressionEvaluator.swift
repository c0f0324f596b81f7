public import NodeModel

/// Evaluates the expressions of hetumind and n8n: templates with JavaScript's expressions in `{{ … }}`.
///
/// An evaluation has no effect and ends within its limits, whatever the text is.
public struct ExpressionEvaluator: Sendable {
  public var limits: ExpressionLimits
  /// Whether an error of the kind `type` inside of `{{ … }}` makes its value undefined, as n8n has it, in place of an error.
  public var isLenient: Bool

  public init(limits: ExpressionLimits = ExpressionLimits(), isLenient: Bool = false) {
    self.limits = limits
    self.isLenient = isLenient
  }

  /// The value of a template: of a text that is one `{{ … }}` the value inside, of any other a string. A `=` at its start is
  /// left out. Undefined, NaN and the infinities become null; a date becomes its text in ISO 8601.
  public func evaluate(_ text: String, in context: ExpressionContext) throws(ExpressionError) -> JSONValue {
    try evaluate(text, at: "", Interpreter(context, Meter(limits)))
  }

  /// The same tree with every string that begins with `=` replaced by its value. The limits hold for all of them together;
  /// the first error is thrown, its `path` tells where.
  public func evaluateParameters(_ parameters: JSONValue, in context: ExpressionContext) throws(ExpressionError) -> JSONValue {
    try evaluate(tree: parameters, at: "", depth: 0, Interpreter(context, Meter(limits)))
  }

  private func evaluate(
    tree: JSONValue, at path: String, depth: Int, _ interpreter: Interpreter
  ) throws(ExpressionError) -> JSONValue {
    if depth > JSONValue.maximumDepth { throw ExpressionError(.limit, "parameters nest too deep", path: path) }
    switch tree {
    case .string(let text) where text.utf8.first == UInt8(ascii: "="): return try evaluate(text, at: path, interpreter)
    case .array(let elements):
      var results: [JSONValue] = []
      for (index, element) in elements.enumerated() {
        results.append(try evaluate(tree: element, at: "\(path)[\(index)]", depth: depth + 1, interpreter))
      }
      return .array(results)
    case .object(let members):
      var results: [String: JSONValue] = [:]
      for (name, member) in members.sorted(by: { $0.key < $1.key }) {
        let place = path.isEmpty ? name : "\(path).\(name)"
        results[name] = try evaluate(tree: member, at: place, depth: depth + 1, interpreter)
      }
      return .object(results)
    default: return tree
    }
  }

  private func evaluate(_ text: String, at path: String, _ interpreter: Interpreter) throws(ExpressionError) -> JSONValue {
    let source = Array(text.utf16.prefix(limits.sourceLength + 1))
    if source.count > limits.sourceLength {
      throw ExpressionError(.limit, "the text is longer than \(limits.sourceLength) UTF-16 units", path: path)
    }
    do throws(Fault) {
      let template = try Template(parsing: source)
      return try interpreter.json(try interpreter.value(of: template, isLenient: isLenient))
    } catch {
      throw error.error(in: source, path: path)
    }
  }
}
