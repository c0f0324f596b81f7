/// `expression`
struct ExpressionService: PluginBindings.Expression.Host {
  let slot: ContextSlot

  func parameters(item: UInt32) throws(PluginBindings.Types.Error) -> String {
    let context = try slot.execution()
    return try context.askNow(ServiceCall("expression.parameters", .expression), receiving: \.utf8.count) {
      () throws(ServiceError) in
      try text(context.request?.parameters ?? [:])
    }
  }

  func evaluate(expression: String, item: UInt32) throws(PluginBindings.Types.Error) -> String { "null" }

  func evaluateWith(expression: String, json: String) throws(PluginBindings.Types.Error) -> String { "null" }
}
