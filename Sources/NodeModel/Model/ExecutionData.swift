/// An item that flows between nodes: hetumind's ExecutionData.
public struct ExecutionData: Sendable, Hashable {
  public var json: JSONValue
  /// The file that the item carries.
  public var binary: BinaryDataReference?
  /// Where the item came from.
  public var source: DataSource?

  public init(json: JSONValue, binary: BinaryDataReference? = nil, source: DataSource? = nil) {
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
          problems.add(.root.member(name), ConnectionKind.unknown(name))
          continue
        }
        let found = Self.ports(value, at: .root.member(name), problems)
        if ports.updateValue(found, forKey: kind) != nil {
          problems.add(.root.member(name), "\(kind.rawValue) is there already, by another name")
        }
      }
    } else {
      problems.add(.root, "expected an object, found \(json.typeName)")
    }
    guard problems.isEmpty else { throw DocumentError("execution data", problems.problems) }
  }

  /// From whatever a person would give: an ExecutionDataMap, an array of items or objects, one item, or one object, which
  /// becomes the `json` of an item. Throws for other values, and for maps with faulty items.
  public init(convenience json: JSONValue) throws(DocumentError) {
    let problems = ProblemList()
    switch json {
    case .object(let members):
      let isMap = members.allSatisfy { ConnectionKind(name: $0.key) != nil && $0.value.array != nil }
      if isMap && !members.isEmpty {
        try self.init(json: json)
        return
      }
      self.init(items: [Self.anyItem(json, at: .root, problems)])
    case .array(let elements):
      self.init(
        items: elements.enumerated().map { index, element in
          let path = DocumentPath.root.element(index)
          if element.members == nil { problems.add(path, "expected an object, found \(element.typeName)") }
          return Self.anyItem(element, at: path, problems)
        })
    default:
      throw DocumentError("input", [DocumentProblem("", "expected an object or an array, found \(json.typeName)")])
    }
    guard problems.isEmpty else { throw DocumentError("input", problems.problems) }
  }

  /// An object that has the fields of an item only is one; any other is an item's `json`.
  private static func anyItem(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList) -> ExecutionData {
    guard let inner = json["json"], inner.members != nil,
      json.members?.keys.allSatisfy({ ["json", "binary", "source"].contains($0) }) == true
    else { return ExecutionData(json: json) }
    return item(json, at: path, problems) ?? ExecutionData(json: inner)
  }

  private static func ports(_ value: JSONValue, at path: DocumentPath, _ problems: ProblemList) -> [[ExecutionData]?] {
    guard case .array(let ports) = value else {
      problems.add(path, "expected an array of ports, found \(value.typeName)")
      return []
    }
    return ports.enumerated().map { index, port in
      if port == .null { return nil }
      guard case .array(let items) = port else {
        problems.add(path.element(index), "expected null or an array of items, found \(port.typeName)")
        return nil
      }
      return items.enumerated().compactMap { item($1, at: path.element(index).element($0), problems) }
    }
  }

  private static func item(_ value: JSONValue, at path: DocumentPath, _ problems: ProblemList) -> ExecutionData? {
    guard var reader = ObjectReader(value, at: path, problems) else { return nil }
    guard let json = value["json"] else {
      problems.add(reader.place(of: "json"), "required, but missing")
      return nil
    }
    return ExecutionData(
      json: json,
      binary: reader.value("binary").flatMap { BinaryDataReference($0, at: reader.place(of: "binary"), problems) },
      source: reader.value("source").flatMap { DataSource($0, at: reader.place(of: "source"), problems) })
  }

  /// As hetumind of the design note's generation writes it.
  public var json: JSONValue { json(.designNote) }

  /// As a generation of hetumind writes it. The newer one has no kind `error`: its items are left out.
  public func json(_ generation: Generation) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for (kind, ports) in ports {
      guard let name = kind.name(in: generation) else { continue }
      members[name] = .array(ports.map { $0.map { .array($0.map { $0.map(generation) }) } ?? .null })
    }
    return .object(members)
  }
}

extension ExecutionData {
  fileprivate func map(_ generation: Generation) -> JSONValue {
    ["json": json, "binary": binary?.json ?? .null, "source": source?.json(generation) ?? .null]
  }
}
