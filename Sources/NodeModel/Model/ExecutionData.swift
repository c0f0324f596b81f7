/// An item that flows between nodes: hetumind's ExecutionData.
public struct ExecutionData: Sendable, Hashable {
  public var json: JSONValue
  /// A reference to binary data, or nil.
  public var binary: JSONValue?
  /// Where the item came from, or nil.
  public var source: JSONValue?

  public init(json: JSONValue, binary: JSONValue? = nil, source: JSONValue? = nil) {
    self.json = json
    self.binary = binary
    self.source = source
  }
}

/// The items at a node's ports: hetumind's ExecutionDataMap. In JSON `{connection_kind: [ null | [items] ]}`.
public struct ExecutionDataMap: Sendable, Hashable {
  /// The ports of one connection kind, by index; nil for a port that got nothing.
  public var ports: [ConnectionKind: [[ExecutionData]?]]

  public init(_ ports: [ConnectionKind: [[ExecutionData]?]] = [:]) { self.ports = ports }

  /// Items at the first main port.
  public init(items: [ExecutionData]) { ports = [.main: [items]] }

  /// The items at the first main port.
  public var items: [ExecutionData] {
    guard let first = ports[.main]?.first, let items = first else { return [] }
    return items
  }

  /// From an ExecutionDataMap in JSON. Throws every problem at once.
  public init(json: JSONValue) throws(DocumentError) {
    let problems = ProblemList()
    ports = [:]
    if let members = json.members {
      for (name, value) in members.sorted(by: { $0.key < $1.key }) {
        guard let kind = ConnectionKind(name: name) else {
          problems.add(name, "unknown connection kind; known are \(ConnectionKind.names)")
          continue
        }
        ports[kind] = Self.ports(value, at: name, problems)
      }
    } else {
      problems.add("", "expected an object, found \(json.typeName)")
    }
    guard problems.problems.isEmpty else { throw DocumentError("execution data", problems.problems) }
  }

  /// From whatever a person would give: an ExecutionDataMap, an array of items or objects, one item, or one object, which
  /// becomes the `json` of an item. Throws for other values, and for maps with faulty items.
  public init(convenience json: JSONValue) throws(DocumentError) {
    switch json {
    case .object(let members):
      let isMap = members.allSatisfy { ConnectionKind(name: $0.key) != nil && $0.value.array != nil }
      if isMap && !members.isEmpty {
        try self.init(json: json)
      } else {
        self.init(items: [Self.item(json)])
      }
    case .array(let elements):
      for (index, element) in elements.enumerated() where element.members == nil {
        throw DocumentError(
          "input", [DocumentProblem("[\(index)]", "expected an object, found \(element.typeName)")])
      }
      self.init(items: elements.map { Self.item($0) })
    default:
      throw DocumentError("input", [DocumentProblem("", "expected an object or an array, found \(json.typeName)")])
    }
  }

  /// An object that has the fields of an item only is one; any other is an item's `json`.
  private static func item(_ json: JSONValue) -> ExecutionData {
    guard let inner = json["json"], inner.members != nil,
      json.members?.keys.allSatisfy({ ["json", "binary", "source"].contains($0) }) == true
    else { return ExecutionData(json: json) }
    return ExecutionData(json: inner, binary: json["binary"]?.nonNull, source: json["source"]?.nonNull)
  }

  private static func ports(_ value: JSONValue, at path: String, _ problems: ProblemList) -> [[ExecutionData]?] {
    guard case .array(let ports) = value else {
      problems.add(path, "expected an array of ports, found \(value.typeName)")
      return []
    }
    return ports.enumerated().map { index, port in
      if port == .null { return nil }
      guard case .array(let items) = port else {
        problems.add("\(path)[\(index)]", "expected null or an array of items, found \(port.typeName)")
        return nil
      }
      return items.enumerated().compactMap { item(($1), at: "\(path)[\(index)][\($0)]", problems) }
    }
  }

  private static func item(_ value: JSONValue, at path: String, _ problems: ProblemList) -> ExecutionData? {
    guard var reader = ObjectReader(value, at: path, problems) else { return nil }
    guard let json = value["json"] else {
      problems.add(reader.place(of: "json"), "required, but missing")
      return nil
    }
    return ExecutionData(json: json, binary: reader.value("binary"), source: reader.value("source"))
  }

  /// As hetumind writes it.
  public var json: JSONValue {
    var members: [String: JSONValue] = [:]
    for (kind, ports) in ports {
      members[kind.rawValue] = .array(ports.map { $0.map { .array($0.map(\.map)) } ?? .null })
    }
    return .object(members)
  }
}

extension ExecutionData {
  fileprivate var map: JSONValue { ["json": json, "binary": binary ?? .null, "source": source ?? .null] }
}

extension JSONValue {
  fileprivate var nonNull: JSONValue? { self == .null ? nil : self }
}
