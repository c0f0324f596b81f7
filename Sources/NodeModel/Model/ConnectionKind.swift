/// What flows through a port: hetumind's ConnectionKind (NodeConnectionKind in its newer generation).
public enum ConnectionKind: String, Sendable, Hashable, CaseIterable {
  case main
  case error
  case aiAgent = "ai_agent"
  case aiTool = "ai_tool"
  case aiLanguageModel = "ai_lm"
  case aiOutputParser = "ai_output_parser"
  case aiMemory = "ai_memory"
  case aiDocument = "ai_document"
  case aiEmbedding = "ai_embedding"
  case aiRetriever = "ai_retriever"
  case aiVectorStore = "ai_vector_store"
  case aiReranker = "ai_reranker"
  case aiTextSplitter = "ai_text_splitter"

  /// Other names by which a kind is read: hetumind's of either generation, and n8n's.
  static let aliases: [String: ConnectionKind] = [
    "ai_l_m": .aiLanguageModel, "ai_language_model": .aiLanguageModel, "ai_languageModel": .aiLanguageModel,
    "ai_outputParser": .aiOutputParser, "ai_textSplitter": .aiTextSplitter, "ai_vectorStore": .aiVectorStore,
    "ai_chain": .aiAgent,
  ]

  /// By name: hetumind's of both generations, or n8n's.
  public init?(name: String) {
    guard let kind = Self(rawValue: name) ?? Self.aliases[name] else { return nil }
    self = kind
  }

  /// The name that a generation of hetumind writes; nil where it has no such kind.
  public func name(in generation: Generation) -> String? {
    switch (generation, self) {
    case (.newer, .error): nil
    case (.newer, .aiLanguageModel): "ai_language_model"
    default: rawValue
    }
  }

  /// Every name that hetumind writes, for messages.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  package static func read(_ value: JSONValue, at path: DocumentPath, _ problems: ProblemList) -> ConnectionKind? {
    guard case .string(let name) = value else {
      problems.add(path, "expected a connection kind, found \(value.excerpt)")
      return nil
    }
    guard let kind = ConnectionKind(name: name) else {
      problems.add(path, unknown(name))
      return nil
    }
    return kind
  }

  static func unknown(_ name: String) -> String {
    let known = allCases.map(\.rawValue) + aliases.keys.sorted()
    return "unknown connection kind \(name.excerpt())\(Suggestion.text(for: name, among: known)); known are \(names)"
  }
}
