// OpenAI's chat completions, as DeepSeek speaks them: POST {base}/chat/completions.

/// The request's body. What the call says goes before the node's parameters.
func chatRequest(_ messages: [Message], _ config: LLMConfig, _ settings: ModelSettings) -> JSON {
  var body = JSON.object([
    JSON.Member("model", .string(config.model.utf8.isEmpty ? settings.model : config.model)),
    JSON.Member(
      "messages",
      .array(
        messages.map {
          .object([JSON.Member("role", .string($0.role)), JSON.Member("content", .string($0.content))])
        })),
    JSON.Member("stream", .bool(false)),
  ])
  if let maximum = config.maxTokens ?? settings.maxTokens { body["max_tokens"] = .int(maximum) }
  if let temperature = config.temperature.map(number) ?? settings.temperature { body["temperature"] = temperature }
  if let topP = config.topP { body["top_p"] = number(topP) }
  if !config.stopSequences.isEmpty { body["stop"] = .array(config.stopSequences.map { .string($0) }) }
  return body
}

/// Six decimals are more than any model asks for.
private func number(_ value: Double) -> JSON {
  guard value.isFinite, value.magnitude < 1_000_000 else { return .null }
  let scaled = Int64(value.magnitude * 1_000_000 + 0.5)
  var digits = String(scaled % 1_000_000)
  while digits.utf8.count < 6 { digits = "0" + digits }
  while digits.utf8.count > 1, digits.utf8.last == UInt8(ascii: "0") {
    digits = String(decoding: digits.utf8.dropLast(), as: UTF8.self)
  }
  return .number((value < 0 ? "-" : "") + String(scaled / 1_000_000) + "." + digits)
}

/// The first choice's message. What the service reports becomes hetumind's error.
func chatResponse(_ reply: HTTP.Reply) throws(PluginError) -> LLMResponse {
  let json = reply.body.withUnsafeBufferPointer { JSON(parsing: $0) }
  guard reply.status < 400 else { throw serviceError(reply, json) }
  guard let message = json?["choices"]?.array?.first?["message"], let content = message["content"]?.string else {
    throw PluginError(
      "external_service", "the service's answer has no message",
      details: .object([JSON.Member("body", .string(String(decoding: reply.body.prefix(2048), as: UTF8.self)))]))
  }
  var response = LLMResponse(content: content, role: message["role"]?.string ?? "assistant")
  if let usage = json?["usage"] {
    func tokens(_ name: String) -> UInt32 { UInt32(clamping: usage[name]?.int ?? 0) }
    response.usage = LLMResponse.Usage(
      promptTokens: tokens("prompt_tokens"), completionTokens: tokens("completion_tokens"), totalTokens: tokens("total_tokens"))
  }
  return response
}

private func serviceError(_ reply: HTTP.Reply, _ json: JSON?) -> PluginError {
  let said = json?["error"]?["message"]?.string
  let message = said.map { ": " + $0 } ?? ""
  let details = JSON.object([JSON.Member("status", .int(reply.status))])
  switch reply.status {
  case 401, 403:
    return PluginError("configuration_error", "the service refuses the credential" + message, details: details)
  case 402:
    return PluginError("resource_exhausted", "the account has no balance" + message, details: details)
  case 400, 404, 422:
    return PluginError("invalid_input", "the service refuses the request" + message, details: details)
  case 429:
    return PluginError("external_service", "too many requests" + message, isRetryable: true, details: details)
  default:
    return PluginError(
      "external_service", "the service answered with status \(reply.status)" + message, isRetryable: reply.status >= 500,
      details: details)
  }
}
