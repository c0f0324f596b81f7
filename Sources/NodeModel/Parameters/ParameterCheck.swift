/// One check of parameters.
struct ParameterCheck {
  let validator: ParameterValidator
  /// The node's values with their defaults.
  let root: [String: JSONValue]
  let problems: ProblemList
  private var work = 0
  private(set) var isAbandoned = false

  init(validator: ParameterValidator, root: [String: JSONValue], problems: ProblemList) {
    self.validator = validator
    self.root = root
    self.problems = problems
  }

  mutating func spend(_ amount: Int, at path: DocumentPath) -> Bool {
    work += amount
    if work > ParameterValidator.maximumWork, !isAbandoned {
      isAbandoned = true
      problems.add(path, "takes too long to check")
    }
    return !isAbandoned
  }

  /// One level: the node's parameters, or the members of a collection.
  mutating func check(
    _ members: [String: JSONValue], filled: [String: JSONValue], _ properties: [NodeProperty], at path: DocumentPath,
    needsRequired: Bool, depth: Int
  ) {
    guard depth < NodeProperty.maximumDepth, spend(properties.work + members.count, at: path) else { return }
    let context = DisplayContext(
      siblings: filled, root: root, version: validator.definition.version, isTool: validator.isTool)
    // Of several properties with one name the first that is shown counts.
    var checked: Set<String> = []
    for property in properties where !checked.contains(property.name) {
      let visibility = context.visibility(property.displayOptions)
      guard visibility != .hidden else { continue }
      checked.insert(property.name)
      let place = path.member(property.name)
      let value = members[property.name] ?? .null
      if needsRequired, property.isRequired, visibility == .shown, property.kind.hasValue,
        (filled[property.name] ?? .null).isBlank
      {
        problems.add(place, value.isBlank && value != .null ? "required, but empty" : "required, but missing")
        continue
      }
      if value != .null { checkValue(value, property, at: place, depth: depth) }
    }
    guard !validator.allowsUnknown else { return }
    let known = Set(properties.map(\.name))
    let unknown = members.keys.filter { !known.contains($0) }
    guard !unknown.isEmpty else { return }
    let names = known.sorted()
    for name in unknown.sorted() {
      problems.add(
        path.member(name),
        "unknown parameter\(Suggestion.text(for: name, among: names)); known are \(names.joined(separator: ", "))")
    }
  }

  private mutating func checkValue(_ value: JSONValue, _ property: NodeProperty, at path: DocumentPath, depth: Int) {
    guard property.kind.hasValue, spend(1, at: path) else { return }
    if value.isExpression, property.noDataExpression != true { return }
    // What the definition itself says.
    if !property.isRequired, value == property.value { return }
    guard property.kindOptions?.multipleValues == true, property.kind != .fixedCollection else {
      checkOne(value, property, at: path, depth: depth)
      return
    }
    guard let elements = value.array else {
      problems.add(path, "expected an array of values, found \(value.excerpt)")
      return
    }
    for (index, element) in elements.enumerated() {
      if isAbandoned { return }
      if element.isExpression, property.noDataExpression != true { continue }
      checkOne(element, property, at: path.element(index), depth: depth)
    }
  }

  private mutating func checkOne(_ value: JSONValue, _ property: NodeProperty, at path: DocumentPath, depth: Int) {
    guard spend(1, at: path) else { return }
    if let type = property.validateType, type != .options {
      guard let converted = type.convert(value) else {
        problems.add(path, "expected \(type.expectation), found \(value.excerpt)")
        return
      }
      if property.kind == .number { checkNumber(converted, property.kindOptions, at: path) }
      return
    }
    switch property.kind {
    case .string: expect("a string", value.string != nil, value, at: path)
    case .boolean: expect("a boolean", value.bool != nil, value, at: path)
    case .number: checkNumber(value, property.kindOptions, at: path)
    case .color: expect("a colour such as #ff8800", value.string.map(ParameterPattern.isColor) == true, value, at: path)
    case .dateTime:
      expect("a date and time such as 2026-01-31T07:00:00Z", value.string.map(FieldType.isDateTime) == true, value, at: path)
    case .json: checkJSON(value, at: path)
    case .options: checkChoice(value, property, at: path)
    case .multiOptions: checkChoices(value, property, at: path)
    case .collection: checkCollection(value, property, at: path, depth: depth)
    case .fixedCollection: checkFixedCollection(value, property, at: path, depth: depth)
    case .resourceLocator: checkLocator(value, property, at: path)
    case .resourceMapper: expect("an object", value.members != nil, value, at: path)
    case .filter: checkList(value, "conditions", at: path)
    case .assignmentCollection: checkList(value, "assignments", at: path)
    case .credentials, .credentialsSelect, .workflowSelector:
      expect("a string or an object", value.string != nil || value.members != nil, value, at: path)
    case .hidden, .notice, .callout, .button, .curlImport: break
    }
  }
}
