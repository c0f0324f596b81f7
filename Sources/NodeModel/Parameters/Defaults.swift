/// Fills in the defaults of properties that are shown.
struct Defaults {
  let validator: ParameterValidator
  let root: [String: JSONValue]
  private var work = 0

  init(validator: ParameterValidator, root: [String: JSONValue]) {
    self.validator = validator
    self.root = root
  }

  /// A default may show other properties, whose defaults follow in the next round.
  private static let maximumRounds = 8

  /// One level.
  func fill(_ members: [String: JSONValue], _ properties: [NodeProperty]) -> [String: JSONValue] {
    var filled = members.filter { $0.value != .null }
    for _ in 0..<Self.maximumRounds {
      let context = DisplayContext(
        siblings: filled, root: root.isEmpty ? filled : root.merging(filled) { old, _ in old },
        version: validator.definition.version, isTool: validator.isTool)
      var isChanged = false
      for property in properties where filled[property.name] == nil {
        guard let value = property.value, property.kind.hasValue, context.visibility(property.displayOptions) == .shown
        else { continue }
        filled[property.name] = value
        isChanged = true
      }
      if !isChanged { break }
    }
    return filled
  }

  /// The levels below, in fixed collections.
  mutating func fillNested(_ members: [String: JSONValue], _ properties: [NodeProperty], depth: Int) -> [String: JSONValue] {
    guard depth < NodeProperty.maximumDepth else { return members }
    var filled = members
    for property in properties where property.kind == .fixedCollection {
      guard case .object(var groups)? = filled[property.name] else { continue }
      for group in property.options {
        guard let value = groups[group.name] else { continue }
        groups[group.name] = fillGroup(value, group.options, depth: depth)
      }
      filled[property.name] = .object(groups)
    }
    return filled
  }

  private mutating func fillGroup(_ value: JSONValue, _ properties: [NodeProperty], depth: Int) -> JSONValue {
    work += properties.work
    guard work <= ParameterValidator.maximumWork else { return value }
    switch value {
    case .object(let members): return .object(fillNested(fill(members, properties), properties, depth: depth + 1))
    case .array(let elements): return .array(elements.map { $0.members == nil ? $0 : fillGroup($0, properties, depth: depth) })
    default: return value
    }
  }
}
