import ComponentABI

/// The calls that a supplier's provider type adds.
extension PluginSupplier {
  func supply() async throws -> SupplyResult {
    let (text, statistics) = try await call { calls, handle in try await calls.supply(handle) }
    return SupplyResult(data: try json(text, "the plugin's data"), statistics: statistics)
  }

  func callLLM(_ messages: [Message], _ configuration: LLMConfiguration) async throws -> LLMResponse {
    let config = ComponentValue.record([
      ComponentValue.Field("model", .string(configuration.model)),
      ComponentValue.Field("max-tokens", .option(configuration.maximumTokens.map { .u32($0) })),
      ComponentValue.Field("temperature", .option(configuration.temperature.map { .f64($0) })),
      ComponentValue.Field("top-p", .option(configuration.topP.map { .f64($0) })),
      ComponentValue.Field("stop-sequences", .list(configuration.stopSequences.map { .string($0) })),
    ])
    let values = Self.values(messages)
    return try await call(inputBytes: Self.byteCount(messages)) { calls, handle in
      let value = try await Self.answer(calls, .llm, "call-llm", handle, values, config)
      var response = LLMResponse(content: value?["content"]?.string ?? "", role: value?["role"]?.string ?? "")
      if case .option(let usage?) = value?["usage"] {
        func count(_ name: String) -> UInt32 { if case .u32(let count) = usage[name] { count } else { 0 } }
        response.usage = LLMResponse.Usage(
          promptTokens: count("prompt-tokens"), completionTokens: count("completion-tokens"), totalTokens: count("total-tokens"))
      }
      return response
    }.answer
  }

  func storeMessages(_ messages: [Message], _ session: String) async throws {
    let values = Self.values(messages)
    try await call(inputBytes: Self.byteCount(messages)) { calls, handle in
      _ = try await Self.answer(calls, .memory, "store-messages", handle, .string(session), values)
    }.answer
  }

  func retrieveMessages(_ session: String, _ limit: Int?) async throws -> [Message] {
    let most = limit.map { ComponentValue.u32(UInt32(clamping: $0)) }
    return try await call { calls, handle in
      let value = try await Self.answer(
        calls, .memory, "retrieve-messages", handle, .string(session), .option(most))
      guard case .list(let list) = value else { return [] }
      return list.map { Message(role: $0["role"]?.string ?? "", content: $0["content"]?.string ?? "") }
    }.answer
  }

  func asTool() async throws -> Tool {
    let (name, description, parameters) = try await call { calls, handle in
      let value = try await Self.answer(calls, .tool, "as-tool", handle)
      func text(_ name: String) -> String { value?[name]?.string ?? "" }
      return (text("name"), text("description"), text("parameters"))
    }.answer
    return Tool(name: name, description: description, parameters: try json(parameters, "the tool's parameters"))
  }

  func callTool(_ arguments: JSONValue) async throws -> JSONValue {
    try await exchange(arguments, .tool, "call-tool", "the tool's answer")
  }

  func runAgent(_ input: JSONValue) async throws -> JSONValue {
    try await exchange(input, .agent, "run-agent", "the agent's answer")
  }

  // MARK: Parts

  private func exchange(
    _ value: JSONValue, _ provider: Manifest.ProviderType, _ name: String, _ what: String
  ) async throws -> JSONValue {
    let input: String
    do throws(JSONError) {
      input = try value.text()
    } catch {
      throw NodeExecutionError(.invalidInput, "the input: \(error.message)")
    }
    let text = try await call(inputBytes: input.utf8.count) { calls, handle in
      try await Self.answer(calls, provider, name, handle, .string(input))?.string ?? ""
    }.answer
    return try json(text, what)
  }

  private static func answer(
    _ calls: GuestCalls, _ provider: Manifest.ProviderType, _ name: String, _ arguments: ComponentValue...
  ) async throws -> ComponentValue? {
    try GuestCalls.payload(await calls.call("\(PluginWorld.interface(provider))#\(name)", arguments: arguments))
  }

  private static func values(_ messages: [Message]) -> ComponentValue {
    .list(
      messages.map {
        .record([ComponentValue.Field("role", .string($0.role)), ComponentValue.Field("content", .string($0.content))])
      })
  }

  private static func byteCount(_ messages: [Message]) -> Int {
    messages.reduce(0) { $0 + $1.role.utf8.count + $1.content.utf8.count }
  }

  private func json(_ text: String, _ what: String) throws(NodeExecutionError) -> JSONValue {
    do throws(JSONError) {
      return try JSONValue(parsing: text)
    } catch {
      throw NodeExecutionError(.invalidOutput, "\(what): \(error)", plugin: plugin.manifest.name)
    }
  }
}
