/// The plugin's node kinds: what the kit asks a plugin for.
func nodes() -> [Node] {
  [Node(kind: "ai.deepseek.model", version: "1.0.0", definition: definition, .llm(data: describe, call: answer))]
}

/// What the editor and other nodes learn of the model. The credential is named, never shown.
private func describe() throws(PluginError) -> JSON {
  let settings = try ModelSettings(Expression.parameters())
  var json = JSON.object([
    JSON.Member("provider", .string("deepseek")), JSON.Member("model", .string(settings.model)),
    JSON.Member("base_url", .string(settings.baseURL)),
  ])
  if let temperature = settings.temperature { json["temperature"] = temperature }
  if let maximum = settings.maxTokens { json["max_tokens"] = .int(maximum) }
  return json
}

private func answer(_ messages: [Message], _ config: LLMConfig) throws(PluginError) -> LLMResponse {
  let settings = try ModelSettings(Expression.parameters())
  let reply = try HTTP.fetch(
    HTTP.Request(
      "POST", settings.baseURL + "/chat/completions",
      headers: [HTTP.Header("content-type", "application/json"), HTTP.Header("accept", "application/json")],
      secrets: [HTTP.SecretHeader("authorization", prefix: "Bearer ", credential: settings.credential)],
      body: chatRequest(messages, config, settings).utf8, timeout: settings.timeout))
  return try chatResponse(reply)
}

/// The node's parameters.
struct ModelSettings {
  var model: String
  var baseURL: String
  var credential: String
  /// As it was written: its digits go into the request.
  var temperature: JSON?
  var maxTokens: Int?
  var timeout: UInt32?

  init(_ parameters: JSON) throws(PluginError) {
    guard let model = parameters["model"]?.string, !model.utf8.isEmpty else {
      throw PluginError("parameter_validation", "model: required, but missing")
    }
    self.model = model
    baseURL = parameters["base_url"]?.string ?? "https://api.deepseek.com"
    while baseURL.utf8.last == UInt8(ascii: "/") { baseURL = String(decoding: baseURL.utf8.dropLast(), as: UTF8.self) }
    credential = parameters["credential"]?.string ?? "deepseek.api_key"
    if case .number? = parameters["temperature"] { temperature = parameters["temperature"] }
    maxTokens = parameters["max_tokens"]?.int
    timeout = parameters["timeout"]?.int.map { UInt32(clamping: $0) }
  }
}

private let definition: StaticString = """
  {
    "kind": "ai.deepseek.model",
    "version": "1.0.0",
    "groups": [4],
    "display_name": "DeepSeek chat model",
    "description": "A chat model of DeepSeek, or of any service that speaks OpenAI's chat completions.",
    "inputs": [],
    "outputs": [{ "kind": "ai_lm", "display_name": "Model" }],
    "properties": [
      {
        "name": "model", "display_name": "Model", "kind": "string", "required": true,
        "placeholder": "deepseek-chat"
      },
      {
        "name": "base_url", "display_name": "Base URL", "kind": "string", "required": false,
        "value": "https://api.deepseek.com"
      },
      {
        "name": "credential", "display_name": "Credential", "kind": "string", "required": false,
        "value": "deepseek.api_key", "description": "A credential's name, or name.field. The host adds it."
      },
      {
        "name": "temperature", "display_name": "Temperature", "kind": "number", "required": false,
        "kind_options": { "min_value": 0, "max_value": 2, "additional_properties": {} }
      },
      {
        "name": "max_tokens", "display_name": "Longest answer in tokens", "kind": "number", "required": false,
        "kind_options": { "min_value": 1, "number_precision": 0, "additional_properties": {} }
      },
      {
        "name": "timeout", "display_name": "Timeout in milliseconds", "kind": "number", "required": false,
        "kind_options": { "min_value": 1, "number_precision": 0, "additional_properties": {} }
      }
    ],
    "hidden": false
  }
  """
