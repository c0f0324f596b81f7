import NodeModel

/// Objects of the host, whose members are made when they are asked for.
enum HostObject {
  /// `Math`, `JSON`, `DateTime` and `Duration`.
  case namespace(String)
  case input
  /// `$node`, which is indexed by the names of nodes.
  case nodes
  case node(name: String, NodeResult)

  var typeName: String {
    switch self {
    case .namespace(let name): name
    case .input: "$input"
    case .nodes: "$node"
    case .node(let name, _): "$(\"\(name)\")"
    }
  }

  /// The members of a kind, for the documentation and suggestions.
  static func names(of kind: HostObject) -> [String] {
    switch kind {
    case .namespace(let name): Namespaces.table(name)?.names ?? []
    case .input: inputNames
    case .nodes: []
    case .node: nodeNames
    }
  }

  static let inputNames = ["all", "binary", "first", "item", "json", "last", "params"]
  static let nodeNames = [
    "all", "binary", "first", "isExecuted", "item", "itemMatching", "json", "last", "outputs", "pairedItem", "params",
  ]
}

extension Interpreter {
  /// Nil for absent members.
  func hostMember(_ kind: HostObject, _ name: JSString) throws(Fault) -> Value? {
    switch kind {
    case .namespace(let space): return try Namespaces.member(space, name, self)
    case .input: return try inputMember(name)
    case .nodes: return .object(ObjectValue(try node(name.description)))
    case .node(let node, let result): return try nodeMember(node, result, name)
    }
  }

  /// What `Object.keys` and JSON see of them.
  func hostMembers(_ object: ObjectValue) throws(Fault) -> [(JSString, Value)] {
    guard case .node(let name, let result)? = object.kind else { return [] }
    var members: [(JSString, Value)] = []
    for member: JSString in ["json", "params"] where member == "params" || !(result.outputs.first?.isEmpty ?? true) {
      if let value = try nodeMember(name, result, member) { members.append((member, value)) }
    }
    return members
  }

  // MARK: Input

  private func inputMember(_ name: JSString) throws(Fault) -> Value? {
    let items = context.items
    switch name {
    case "all": return function("all") { (run, _) throws(Fault) in try run.itemsValue(items) }
    case "first": return function("first") { (run, _) throws(Fault) in run.itemValue(items.first) }
    case "last": return function("last") { (run, _) throws(Fault) in run.itemValue(items.last) }
    case "item": return itemValue(try currentItem())
    case "json": return try Globals.value("$json", self)
    case "binary": return try Globals.value("$binary", self)
    case "params": return Value(context.parameters)
    default: return nil
    }
  }

  /// Nil without items: then `$json` may still be other data.
  func currentItem() throws(Fault) -> ExecutionData? {
    if context.items.isEmpty { return nil }
    guard context.items.indices.contains(context.itemIndex) else {
      throw Fault(.reference, "the input has no item \(context.itemIndex); it has \(context.items.count)")
    }
    return context.items[context.itemIndex]
  }

  func itemValue(_ item: ExecutionData?) -> Value {
    guard let item else { return .undefined }
    var members: [String: JSONValue] = ["json": item.json]
    if let binary = item.binary { members["binary"] = binary }
    return .object(ObjectValue(json: members))
  }

  func itemsValue(_ items: [ExecutionData]) throws(Fault) -> Value {
    try array(items.map { itemValue($0) })
  }

  // MARK: Nodes

  func node(_ name: String) throws(Fault) -> HostObject {
    guard let result = context.nodes[name] else {
      let suggestion = Suggestion.text(for: JSString(name), among: context.nodes.keys.sorted())
      throw Fault(.reference, "there is no node \(Fault.quoted(JSString(name))) that was executed\(suggestion)")
    }
    return .node(name: name, result)
  }

  private func nodeMember(_ node: String, _ result: NodeResult, _ name: JSString) throws(Fault) -> Value? {
    func output(_ arguments: Arguments) throws(Fault) -> [ExecutionData] {
      let index = try self.integer(arguments[0])
      guard result.outputs.indices.contains(index) else {
        if result.outputs.isEmpty, index == 0 { return [] }
        throw Fault(.reference, "the node \(Fault.quoted(JSString(node))) has no output \(index)")
      }
      if case .undefined = arguments[1] { return result.outputs[index] }
      let run = try self.integer(arguments[1])
      guard run == 0 || run == self.context.runIndex else {
        throw Fault(.reference, "only the last run of the node \(Fault.quoted(JSString(node))) is known")
      }
      return result.outputs[index]
    }
    switch name {
    case "all": return function("all") { (run, arguments) throws(Fault) in try run.itemsValue(try output(arguments)) }
    case "first": return function("first") { (run, arguments) throws(Fault) in run.itemValue(try output(arguments).first) }
    case "last": return function("last") { (run, arguments) throws(Fault) in run.itemValue(try output(arguments).last) }
    case "outputs":
      var outputs: [Value] = []
      for items in result.outputs { outputs.append(try itemsValue(items)) }
      return try array(outputs)
    case "item": return itemValue(try pairedItem(node, result, context.itemIndex))
    case "itemMatching", "pairedItem":
      return function(name.description) { (run, arguments) throws(Fault) in
        let index = try run.integer(arguments[0], or: run.context.itemIndex)
        return run.itemValue(try run.pairedItem(node, result, index))
      }
    case "json": return Value(try pairedItem(node, result, context.itemIndex).json)
    case "binary": return Value(try pairedItem(node, result, context.itemIndex).binary ?? [:])
    case "params", "parameter": return Value(result.parameters)
    case "isExecuted": return .bool(true)
    default: return nil
    }
  }

  /// The node's item that an item of the input was made from.
  private func pairedItem(_ node: String, _ result: NodeResult, _ index: Int) throws(Fault) -> ExecutionData {
    let items = result.outputs.first { !$0.isEmpty } ?? []
    let paired: Int?
    if let pairs = result.pairedItems {
      paired = pairs.indices.contains(index) ? pairs[index] : nil
    } else {
      // A single item is the origin of all.
      paired = items.count == 1 ? 0 : index
    }
    guard let paired, items.indices.contains(paired) else {
      throw Fault(
        .reference,
        "the node \(Fault.quoted(JSString(node))) has no item that belongs to item \(index); use first(), last() or all()")
    }
    return items[paired]
  }
}
