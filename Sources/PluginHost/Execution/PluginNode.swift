import ComponentABI

/// A plugin's node behind the protocols of static nodes. Each execution gets an instance that knows nothing of others.
struct PluginNode: NodeExecutor, NodeSupplier, PluginBacked {
  let plugin: Plugin
  let definition: NodeDefinition

  func execute(_ request: NodeRequest) async throws -> NodeResult {
    let execution = PluginExecution(plugin, definition, request)
    let envelope: JSONValue = ["parameters": request.parameters, "input": request.input.json]
    let input = try text(envelope, execution)
    let (text, statistics) = try await execution.perform(
      inputBytes: input.utf8.count, outputBytes: { (text: String) in text.utf8.count }
    ) { [definition] calls in
      try await calls.execute(definition, input: input)
    }
    do {
      return NodeResult(output: try ExecutionDataMap(json: JSONValue(parsing: text)), statistics: statistics)
    } catch {
      throw execution.identified(NodeExecutionError(.invalidOutput, "the plugin's output: \(error)", statistics: statistics))
    }
  }

  func supply(_ request: NodeRequest) async throws -> SupplyResult {
    let execution = PluginExecution(plugin, definition, request)
    let (text, statistics) = try await execution.perform(outputBytes: { (text: String) in text.utf8.count }) {
      [definition] calls in
      let handle = try await calls.makeSupplier(definition)
      let text = try await calls.supply(handle)
      _ = try await calls.call("drop-supplier", handle)
      return text
    }
    do {
      return SupplyResult(data: try JSONValue(parsing: text), statistics: statistics)
    } catch {
      throw execution.identified(NodeExecutionError(.invalidOutput, "the plugin's data: \(error)", statistics: statistics))
    }
  }

  private func text(_ envelope: JSONValue, _ execution: PluginExecution) throws -> String {
    let input: String
    do {
      input = try envelope.text()
    } catch {
      throw execution.identified(NodeExecutionError(.invalidInput, "the input: \(error.message)"))
    }
    guard input.utf8.count <= execution.limits.inputBytes else {
      let message = "the input has \(input.utf8.count) bytes, over the limit of \(execution.limits.inputBytes)"
      throw execution.identified(NodeExecutionError(.invalidInput, message))
    }
    return input
  }
}
