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

  /// By name: hetumind's of both generations, or n8n's.
  public init?(name: String) {
    if let kind = Self(rawValue: name) {
      self = kind
      return
    }
    switch name {
    case "ai_l_m", "ai_language_model", "ai_languageModel": self = .aiLanguageModel
    case "ai_outputParser": self = .aiOutputParser
    case "ai_textSplitter": self = .aiTextSplitter
    case "ai_vectorStore": self = .aiVectorStore
    case "ai_chain": self = .aiAgent
    default: return nil
    }
  }

  /// Every name that hetumind writes, for messages.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  package static func read(_ value: JSONValue, at path: String, _ problems: ProblemList) -> ConnectionKind? {
    guard case .string(let name) = value else {
      problems.add(path, "expected a connection kind, found \(value.typeName)")
      return nil
    }
    guard let kind = ConnectionKind(name: name) else {
      problems.add(path, "unknown connection kind \(name); known are \(names)")
      return nil
    }
    return kind
  }
}
