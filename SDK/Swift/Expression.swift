import HetumindC

/// Expressions of hetumind and n8n, evaluated by the host over the data of the execution.
public enum Expression {
  /// The node's parameters with every expression in them evaluated for one item of the input; a supplier asks for item 0.
  public static func parameters(item: Int = 0) throws(PluginError) -> JSON {
    try json(ask(hm_string()) { hm_parameters(UInt32(clamping: item), $0, $1) })
  }

  /// The value of an expression such as `={{ $json.name }}` for one item of the input.
  public static func evaluate(_ expression: String, item: Int = 0) throws(PluginError) -> JSON {
    let text = handOver(expression.utf8)
    defer { hm_free(UnsafeMutableRawPointer(mutating: text.data)) }
    return try json(ask(hm_string()) { hm_evaluate(text, UInt32(clamping: item), $0, $1) })
  }

  /// The same with other data as `$json`.
  public static func evaluate(_ expression: String, with data: JSON) throws(PluginError) -> JSON {
    let (text, data) = (handOver(expression.utf8), handOver(data.utf8))
    defer {
      hm_free(UnsafeMutableRawPointer(mutating: text.data))
      hm_free(UnsafeMutableRawPointer(mutating: data.data))
    }
    return try json(ask(hm_string()) { hm_evaluate_with(text, data, $0, $1) })
  }
}
