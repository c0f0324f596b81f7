// What suppliers answer to typed calls. The C part exports those that the plugin is built with.
import HetumindC

/// How a language model is to answer.
public struct LLMConfig: Sendable {
  public var model: String
  public var maxTokens: Int?
  public var temperature: Double?
  public var topP: Double?
  public var stopSequences: [String]

  init(_ config: hm_llm_config) {
    model = config.model.string
    maxTokens = config.has_max_tokens ? Int(config.max_tokens) : nil
    temperature = config.has_temperature ? config.temperature : nil
    topP = config.has_top_p ? config.top_p : nil
    stopSequences = UnsafeBufferPointer(start: config.stop_sequences, count: config.stop_sequence_count)
      .map { $0.string }
  }
}

/// What a language model answered.
public struct LLMResponse: Sendable {
  public struct Usage: Sendable {
    public var promptTokens: UInt32
    public var completionTokens: UInt32
    public var totalTokens: UInt32

    public init(promptTokens: UInt32, completionTokens: UInt32, totalTokens: UInt32) {
      self.promptTokens = promptTokens
      self.completionTokens = completionTokens
      self.totalTokens = totalTokens
    }
  }

  public var content: String
  public var role: String
  public var usage: Usage?

  public init(content: String, role: String = "assistant", usage: Usage? = nil) {
    self.content = content
    self.role = role
    self.usage = usage
  }
}

/// What an agent may call.
public struct Tool: Sendable {
  public var name: String
  public var description: String
  /// A JSON Schema of the arguments, as JSON.
  public var parameters: String

  public init(name: String, description: String, parameters: String) {
    self.name = name
    self.description = description
    self.parameters = parameters
  }

  var json: JSON {
    let bytes = Array(parameters.utf8)
    let schema = bytes.withUnsafeBufferPointer { JSON(parsing: $0) } ?? .object([])
    return .object([
      JSON.Member("name", .string(name)), JSON.Member("description", .string(description)), JSON.Member("parameters", schema),
    ])
  }
}

private let wrongKind = PluginError("node_not_found", "this supplier is of another provider type")

@_cdecl("hm_call_llm") func callLLM(
  _ supplier: UnsafePointer<hm_node>?, _ messages: UnsafePointer<hm_message>?, _ count: Int,
  _ config: UnsafePointer<hm_llm_config>?, _ response: UnsafeMutablePointer<hm_llm_response>?,
  _ failure: UnsafeMutablePointer<hm_error>?
) -> Bool {
  guard case .llm(_, let call) = node(supplier).work, let config else { return fill(failure, with: wrongKind) }
  do throws(PluginError) {
    let answer = try call(Message.list(messages, count), LLMConfig(config.pointee))
    var lowered = hm_llm_response()
    lowered.content = handOver(answer.content.utf8)
    lowered.role = handOver(answer.role.utf8)
    if let usage = answer.usage {
      lowered.has_usage = true
      lowered.prompt_tokens = usage.promptTokens
      lowered.completion_tokens = usage.completionTokens
      lowered.total_tokens = usage.totalTokens
    }
    response?.pointee = lowered
    return true
  } catch {
    return fill(failure, with: error)
  }
}

@_cdecl("hm_store_messages") func storeMessages(
  _ supplier: UnsafePointer<hm_node>?, _ session: hm_string, _ messages: UnsafePointer<hm_message>?, _ count: Int,
  _ failure: UnsafeMutablePointer<hm_error>?
) -> Bool {
  guard case .memory(let store, _) = node(supplier).work else { return fill(failure, with: wrongKind) }
  do throws(PluginError) {
    try store(session.string, Message.list(messages, count))
    return true
  } catch {
    return fill(failure, with: error)
  }
}

@_cdecl("hm_retrieve_messages") func retrieveMessages(
  _ supplier: UnsafePointer<hm_node>?, _ session: hm_string, _ limit: Int64,
  _ messages: UnsafeMutablePointer<UnsafePointer<hm_message>?>?, _ count: UnsafeMutablePointer<Int>?,
  _ failure: UnsafeMutablePointer<hm_error>?
) -> Bool {
  guard case .memory(_, let retrieve) = node(supplier).work else { return fill(failure, with: wrongKind) }
  do throws(PluginError) {
    let found = try retrieve(session.string, limit >= 0 ? Int(clamping: limit) : nil)
    messages?.pointee = UnsafePointer(MemoryService.lower(found))
    count?.pointee = found.count
    return true
  } catch {
    return fill(failure, with: error)
  }
}

@_cdecl("hm_as_tool") func asTool(
  _ supplier: UnsafePointer<hm_node>?, _ tool: UnsafeMutablePointer<hm_tool>?, _ failure: UnsafeMutablePointer<hm_error>?
) -> Bool {
  guard case .tool(let description, _) = node(supplier).work else { return fill(failure, with: wrongKind) }
  tool?.pointee = hm_tool(
    name: handOver(description.name.utf8), description: handOver(description.description.utf8),
    parameters: handOver(description.parameters.utf8))
  return true
}

@_cdecl("hm_call_tool") func callTool(
  _ supplier: UnsafePointer<hm_node>?, _ arguments: hm_string, _ result: UnsafeMutablePointer<hm_string>?,
  _ failure: UnsafeMutablePointer<hm_error>?
) -> Bool {
  guard case .tool(_, let call) = node(supplier).work else { return fill(failure, with: wrongKind) }
  return answer(arguments, result, failure, call)
}

@_cdecl("hm_run_agent") func runAgent(
  _ supplier: UnsafePointer<hm_node>?, _ input: hm_string, _ output: UnsafeMutablePointer<hm_string>?,
  _ failure: UnsafeMutablePointer<hm_error>?
) -> Bool {
  guard case .agent(let run) = node(supplier).work else { return fill(failure, with: wrongKind) }
  return answer(input, output, failure, run)
}

/// JSON in, JSON out.
private func answer(
  _ input: hm_string, _ output: UnsafeMutablePointer<hm_string>?, _ failure: UnsafeMutablePointer<hm_error>?,
  _ work: (JSON) throws(PluginError) -> JSON
) -> Bool {
  guard let json = JSON(parsing: input.bytes) else {
    return fill(failure, with: PluginError("invalid_input_data", "the input is not JSON"))
  }
  do throws(PluginError) {
    output?.pointee = handOver(try work(json).utf8)
    return true
  } catch {
    return fill(failure, with: error)
  }
}
