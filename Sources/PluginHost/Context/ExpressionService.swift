import Expressions
import Foundation

/// `expression`
struct ExpressionService: PluginBindings.Expression.Host {
  /// What one call may take: a call holds its thread, and its time is no fuel.
  static let limits: ExpressionLimits = {
    var limits = ExpressionLimits()
    limits.steps = 250_000
    limits.memory = 32 << 20
    return limits
  }()

  let slot: ContextSlot

  func parameters(item: UInt32) throws(PluginBindings.Types.Error) -> String {
    let context = try slot.execution()
    return try evaluated("expression.parameters", context, bytes: 0) { () throws(ServiceError) in
      let scope = try Self.scope(context, item: item)
      return try Self.fault { () throws(ExpressionError) in
        try ExpressionEvaluator(limits: Self.limits).evaluateParameters(context.request?.parameters ?? [:], in: scope)
      }
    }
  }

  func evaluate(expression: String, item: UInt32) throws(PluginBindings.Types.Error) -> String {
    let context = try slot.execution()
    return try evaluated("expression.evaluate", context, bytes: expression.utf8.count) { () throws(ServiceError) in
      let scope = try Self.scope(context, item: item)
      return try Self.fault { () throws(ExpressionError) in
        try ExpressionEvaluator(limits: Self.limits).evaluate(expression, in: scope)
      }
    }
  }

  func evaluateWith(expression: String, json: String) throws(PluginBindings.Types.Error) -> String {
    let context = try slot.execution()
    let bytes = expression.utf8.count + json.utf8.count
    return try evaluated("expression.evaluate-with", context, bytes: bytes) { () throws(ServiceError) in
      var scope = try Self.scope(context, item: nil)
      do throws(JSONError) {
        scope.json = try JSONValue(parsing: json)
      } catch {
        throw ServiceError(.invalidInput, "the data: \(error)")
      }
      return try Self.fault { () throws(ExpressionError) in
        try ExpressionEvaluator(limits: Self.limits).evaluate(expression, in: scope)
      }
    }
  }

  // MARK: Parts

  private func evaluated(
    _ name: String, _ context: CallContext, bytes: Int, _ body: () throws(ServiceError) -> JSONValue
  ) throws(PluginBindings.Types.Error) -> String {
    try context.askNow(ServiceCall(name, .expression, bytes: bytes), receiving: \.utf8.count) { () throws(ServiceError) in
      try text(try body())
    }
  }

  /// The data of the execution around an item; around none for other data.
  private static func scope(_ context: CallContext, item: UInt32?) throws(ServiceError) -> ExpressionContext {
    guard let request = context.request else {
      throw ServiceError(.unavailable, "there is no data while the plugin is loaded")
    }
    let items = request.input.items
    let index = Int(item ?? 0)
    // Suppliers have no items, and their parameters may have expressions that need none.
    guard index < max(1, items.count) else {
      throw ServiceError(.notFound, "there is no item \(index): the input has \(items.count)")
    }
    // One at a time or all at once: an item has the same place among the same items.
    var scope = ExpressionContext(items: items, itemIndex: index)
    if let siblings = request.siblings, siblings.indices.contains(request.itemIndex + index) {
      scope = ExpressionContext(items: siblings, itemIndex: request.itemIndex + index)
    }
    let call = request.context
    scope.nodes = call.nodes.mapValues { map in Expressions.NodeResult(outputs: (map.ports[.main] ?? []).map { $0 ?? [] }) }
    scope.workflow = WorkflowInfo(id: call.workflow.id, name: call.workflow.name, isActive: call.workflow.isActive)
    scope.execution = ExecutionInfo(id: call.execution, mode: call.mode)
    scope.parameters = request.parameters
    scope.environment = call.environment
    scope.variables = call.variables
    let services = context.runtime.services
    scope.now = Date(timeIntervalSince1970: Double(services.clock.now()) / 1e9)
    scope.seed = services.random.next()
    return scope
  }

  /// What is wrong with an expression, with its place in `details`.
  private static func fault(_ body: () throws(ExpressionError) -> JSONValue) throws(ServiceError) -> JSONValue {
    do throws(ExpressionError) {
      return try body()
    } catch {
      var details: [String: JSONValue] = ["kind": .string(error.kind.rawValue)]
      details["column"] = error.column.map { .integer(Int128($0)) }
      if !error.path.isEmpty { details["path"] = .string(error.path) }
      if !error.excerpt.isEmpty { details["excerpt"] = .string(error.excerpt) }
      let place = error.path.isEmpty ? "" : "\(error.path): "
      let code: ServiceError.Code =
        switch error.kind {
        case .limit: .quotaExceeded
        case .denied: .denied
        default: .invalidInput
        }
      throw ServiceError(code, place + error.message, details: JSONValue.object(details).description)
    }
  }
}
