import PluginHost

/// A typed call of a supplier: what `--call` names, with JSON for its arguments.
struct SupplierCall {
  var type: Manifest.ProviderType
  var arguments: JSONValue?

  static let option = ValueOption<Manifest.ProviderType>(
    "--call", value: "TYPE", help: "Make the call of a supplier's type, with '--arguments': llm, memory, tool or agent."
  ) { text throws(UsageError) in
    guard let type = Manifest.ProviderType(rawValue: text.lowercased()) else {
      throw UsageError("takes llm, memory, tool or agent, not '\(text)'")
    }
    return type
  }
  static let argumentsOption = ValueOption<String>(
    "--arguments", "-a", value: "JSON|FILE|-", help: "Of '--call': what the call takes (docs/cli.md).")

  /// What was given, and of it what the call takes. Throws `Failure` with all that is wrong.
  func perform(_ session: SupplierSession) async throws -> JSONValue {
    switch type {
    case .llm: return try await callLLM(session)
    case .memory: return try await callMemory(session)
    case .tool:
      guard let arguments else { return Self.json(try await session.asTool()) }
      return try await session.callTool(arguments)
    case .agent: return try await session.runAgent(arguments ?? [:])
    }
  }

  private func callLLM(_ session: SupplierSession) async throws -> JSONValue {
    var reader = CallReader(arguments ?? [:], ["messages", "config"])
    let messages = reader.messages()
    let config = reader.llmConfiguration()
    try reader.finish()
    let response = try await session.callLLM(messages, configuration: config)
    var json: JSONValue = ["content": .string(response.content), "role": .string(response.role)]
    if let usage = response.usage {
      json["usage"] = [
        "prompt_tokens": .integer(Int128(usage.promptTokens)), "completion_tokens": .integer(Int128(usage.completionTokens)),
        "total_tokens": .integer(Int128(usage.totalTokens)),
      ]
    }
    return json
  }

  /// Stores messages, where there are any, and retrieves what the session has then.
  private func callMemory(_ session: SupplierSession) async throws -> JSONValue {
    var reader = CallReader(arguments ?? [:], ["session", "messages", "limit"])
    let name = reader.string("session") ?? "default"
    let messages = reader.messages()
    let limit = reader.int("limit")
    try reader.finish()
    if !messages.isEmpty { try await session.storeMessages(messages, session: name) }
    let kept = try await session.retrieveMessages(session: name, limit: limit)
    return .array(kept.map { ["role": .string($0.role), "content": .string($0.content)] })
  }

  private static func json(_ tool: Tool) -> JSONValue {
    ["name": .string(tool.name), "description": .string(tool.description), "parameters": tool.parameters]
  }
}

/// Reads the arguments of a call and keeps what is wrong with them.
private struct CallReader {
  private let members: [String: JSONValue]
  private var faults: [String] = []

  init(_ json: JSONValue, _ known: Set<String>) {
    members = json.members ?? [:]
    if json.members == nil { faults.append("expected an object, found \(json.typeName)") }
    for name in members.keys.sorted() where !known.contains(name) {
      faults.append("\(name): unknown; known are \(known.sorted().joined(separator: ", "))")
    }
  }

  func finish() throws(Failure) {
    guard faults.isEmpty else { throw Failure("--arguments: " + faults.joined(separator: "; ")) }
  }

  mutating func string(_ name: String) -> String? {
    value(name, "a string") { $0.string }
  }

  mutating func int(_ name: String) -> Int? {
    value(name, "a whole number from 0") { $0.int.flatMap { $0 >= 0 ? $0 : nil } }
  }

  private mutating func value<Value>(_ name: String, _ expected: String, _ read: (JSONValue) -> Value?) -> Value? {
    guard let json = members[name], json != .null else { return nil }
    guard let value = read(json) else {
      faults.append("\(name): expected \(expected), found \(json.typeName)")
      return nil
    }
    return value
  }

  /// `[{"role", "content"}]`, or a string, which is one message of a user.
  mutating func messages() -> [Message] {
    guard let json = members["messages"] else { return [] }
    if let text = json.string { return [Message(role: "user", content: text)] }
    guard let elements = json.array else {
      faults.append("messages: expected an array or a string, found \(json.typeName)")
      return []
    }
    return elements.enumerated().compactMap { index, element in
      guard let role = element["role"]?.string, let content = element["content"]?.string, element.members?.count == 2 else {
        faults.append("messages[\(index)]: expected {\"role\": …, \"content\": …}, both strings")
        return nil
      }
      return Message(role: role, content: content)
    }
  }

  /// hetumind's LLMConfig.
  mutating func llmConfiguration() -> LLMConfiguration {
    guard let json = members["config"] else { return LLMConfiguration(model: "") }
    var reader = CallReader(json, ["model", "max_tokens", "temperature", "top_p", "stop_sequences"])
    var configuration = LLMConfiguration(model: reader.string("model") ?? "")
    configuration.maximumTokens = reader.int("max_tokens").map { UInt32(clamping: $0) }
    configuration.temperature = reader.value("temperature", "a number") { $0.double }
    configuration.topP = reader.value("top_p", "a number") { $0.double }
    configuration.stopSequences =
      reader.value("stop_sequences", "an array of strings") { json in
        json.array.flatMap { elements in
          let texts = elements.compactMap(\.string)
          return texts.count == elements.count ? texts : nil
        }
      } ?? []
    faults += reader.faults.map { "config: " + $0 }
    return configuration
  }
}
