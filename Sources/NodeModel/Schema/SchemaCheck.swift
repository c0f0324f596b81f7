/// One check of a value against a schema: how much it may still take.
struct SchemaCheck {
  let schema: JSONSchema
  private var work = 0
  private var isAbandoned = false

  init(schema: JSONSchema) { self.schema = schema }

  /// Whether that much may still be done.
  private mutating func spend(_ amount: Int, at path: DocumentPath, _ problems: ProblemList) -> Bool {
    work += amount
    guard !isAbandoned, work > JSONSchema.maximumWork else { return !isAbandoned }
    abandon(at: path, problems)
    return false
  }

  private mutating func abandon(at path: DocumentPath, _ problems: ProblemList) {
    isAbandoned = true
    problems.add(path, "takes too long to check")
  }

  /// Whether the value fits, without telling what is wrong. False also where it takes too long, which is a problem then.
  private mutating func fits(
    _ value: JSONValue, _ rules: JSONSchema.Rules, at path: DocumentPath, _ problems: ProblemList, depth: Int
  ) -> Bool {
    let found = ProblemList()
    check(value, rules, at: path, found, depth: depth)
    if isAbandoned, problems.isEmpty { problems.add(path, "takes too long to check") }
    return found.isEmpty
  }

  mutating func check(
    _ value: JSONValue, _ rules: JSONSchema.Rules, at path: DocumentPath, _ problems: ProblemList, depth: Int
  ) {
    // What is found after the list is full nobody sees.
    guard !problems.isFull, spend(1, at: path, problems) else { return }
    guard depth < JSONSchema.maximumDepth else {
      problems.add(path, "nests too deep to check")
      return
    }
    switch rules {
    case .anything: break
    case .nothing: problems.add(path, "is not allowed")
    case .reference(nil): check(value, schema.root, at: path, problems, depth: depth + 1)
    case .reference(let name?):
      if let rules = schema.definitions[name] { check(value, rules, at: path, problems, depth: depth + 1) }
    case .rules(let box): checkAll(value, box, at: path, problems, depth: depth)
    }
  }

  private mutating func checkAll(
    _ value: JSONValue, _ box: JSONSchema.Box, at path: DocumentPath, _ problems: ProblemList, depth: Int
  ) {
    if let rules = box.keywords.reference { check(value, rules, at: path, problems, depth: depth + 1) }
    guard checkItself(value, box, at: path, problems) else { return }
    switch value {
    case .array(let elements): checkElements(elements, box, at: path, problems, depth: depth)
    case .object(let members): checkMembers(members, box, at: path, problems, depth: depth)
    default: break
    }
    combine(value, box, at: path, problems, depth: depth)
  }

  /// What recurses nowhere. False where the type is another, so that nothing else is worth telling.
  @inline(never)
  private mutating func checkItself(
    _ value: JSONValue, _ box: JSONSchema.Box, at path: DocumentPath, _ problems: ProblemList
  ) -> Bool {
    if let types = box.keywords.types, !types.contains(value.schemaType), !(value.isWhole && types.contains("integer")) {
      problems.add(path, "expected \(types.sorted().joined(separator: " or ")), found \(value.excerpt)")
      return false
    }
    if let allowed = box.keywords.allowed {
      guard spend(allowed.count, at: path, problems) else { return false }
      if !allowed.contains(value) {
        let shown = allowed.prefix(20).map { $0.string ?? $0.excerpt }.joined(separator: ", ")
        problems.add(path, "expected \(allowed.count == 1 ? "" : "one of ")\(shown), found \(value.excerpt)")
      }
    }
    switch value {
    case .integer, .double: checkNumber(value.double ?? 0, box, at: path, problems)
    case .string(let text): checkText(text, box, at: path, problems)
    case .array(let elements): checkCounts(elements, box, at: path, problems)
    case .object(let members): checkNames(members, box, at: path, problems)
    case .null, .bool: break
    }
    return true
  }

  private func checkNumber(_ number: Double, _ box: JSONSchema.Box, at path: DocumentPath, _ problems: ProblemList) {
    func name(_ bound: Double) -> String { JSONValue.number(bound).description }
    if let bound = box.keywords.minimum, number < bound { problems.add(path, "must be at least \(name(bound))") }
    if let bound = box.keywords.maximum, number > bound { problems.add(path, "must be at most \(name(bound))") }
    if let bound = box.keywords.exclusiveMinimum, number <= bound { problems.add(path, "must be greater than \(name(bound))") }
    if let bound = box.keywords.exclusiveMaximum, number >= bound { problems.add(path, "must be less than \(name(bound))") }
    if let step = box.keywords.multipleOf, !number.isMultiple(of: step) {
      problems.add(path, "must be a multiple of \(name(step))")
    }
  }

  private mutating func checkText(
    _ text: String, _ box: JSONSchema.Box, at path: DocumentPath, _ problems: ProblemList
  ) {
    if box.keywords.minLength != nil || box.keywords.maxLength != nil {
      guard spend(text.utf8.count / 64, at: path, problems) else { return }
      let count = text.unicodeScalars.count
      if let bound = box.keywords.minLength, count < bound {
        problems.add(path, bound == 1 ? "must not be empty" : "must have at least \(bound) characters")
      }
      if let bound = box.keywords.maxLength, count > bound { problems.add(path, "must have at most \(bound) characters") }
    }
    if let format = box.keywords.format, !format.fits(text) {
      problems.add(path, "expected the format \(format.rawValue), found \(text.excerpt().debugDescription)")
    }
    guard let pattern = box.keywords.pattern else { return }
    guard spend(1000 + text.utf8.count / 16, at: path, problems) else { return }
    switch pattern.search(text) {
    case .found: break
    case .absent: problems.add(path, "\(text.excerpt().debugDescription) does not match \(pattern.text.excerpt(200))")
    case .abandoned: abandon(at: path, problems)
    }
  }

  private mutating func checkCounts(
    _ elements: [JSONValue], _ box: JSONSchema.Box, at path: DocumentPath, _ problems: ProblemList
  ) {
    if let bound = box.keywords.minItems, elements.count < bound {
      problems.add(path, bound == 1 ? "must not be empty" : "must have at least \(bound) elements")
    }
    if let bound = box.keywords.maxItems, elements.count > bound { problems.add(path, "must have at most \(bound) elements") }
    if box.keywords.uniqueItems {
      guard spend(elements.count, at: path, problems) else { return }
      var seen: Set<JSONValue> = []
      if let index = elements.firstIndex(where: { !seen.insert($0).inserted }) {
        problems.add(path.element(index), "is there already")
      }
    }
  }

  private mutating func checkElements(
    _ elements: [JSONValue], _ box: JSONSchema.Box, at path: DocumentPath, _ problems: ProblemList, depth: Int
  ) {
    if let items = box.keywords.items {
      for (index, element) in elements.enumerated() {
        check(element, items, at: path.element(index), problems, depth: depth + 1)
        if isAbandoned { return }
      }
    }
    if let rules = box.keywords.contains {
      let isThere = elements.contains { fits($0, rules, at: path, problems, depth: depth + 1) }
      if !isThere { problems.add(path, "no element is as one must be") }
    }
  }

  private mutating func checkNames(
    _ members: [String: JSONValue], _ box: JSONSchema.Box, at path: DocumentPath, _ problems: ProblemList
  ) {
    if let bound = box.keywords.minProperties, members.count < bound {
      problems.add(path, bound == 1 ? "must not be empty" : "must have at least \(bound) members")
    }
    if let bound = box.keywords.maxProperties, members.count > bound { problems.add(path, "must have at most \(bound) members") }
    for name in box.keywords.required where members[name] == nil {
      guard spend(1, at: path, problems) else { return }
      problems.add(path.member(name), "required, but missing")
    }
    guard case .nothing? = box.keywords.additionalProperties else { return }
    guard spend(members.count, at: path, problems) else { return }
    let known = box.keywords.properties.keys.sorted()
    for name in members.keys.sorted() where box.keywords.properties[name] == nil {
      problems.add(
        path.member(name),
        "unknown field\(Suggestion.text(for: name, among: known)); known are \(known.joined(separator: ", "))")
    }
  }

  private mutating func checkMembers(
    _ members: [String: JSONValue], _ box: JSONSchema.Box, at path: DocumentPath, _ problems: ProblemList, depth: Int
  ) {
    guard !box.keywords.properties.isEmpty || box.keywords.additionalProperties != nil || box.keywords.propertyNames != nil else {
      return
    }
    // Often few members have rules of their own, and all others are free.
    let isOpen = box.keywords.additionalProperties == nil && box.keywords.propertyNames == nil
    let names = isOpen ? box.keywords.properties.keys.filter { members[$0] != nil } : Array(members.keys)
    guard spend(isOpen ? box.keywords.properties.count : members.count, at: path, problems) else { return }
    for name in names.sorted() {
      guard let value = members[name] else { continue }
      if let rules = box.keywords.propertyNames {
        check(.string(name), rules, at: path.member(name), problems, depth: depth + 1)
      }
      if let rules = box.keywords.properties[name] {
        check(value, rules, at: path.member(name), problems, depth: depth + 1)
      } else if case .nothing? = box.keywords.additionalProperties {
        continue
      } else if let rules = box.keywords.additionalProperties {
        check(value, rules, at: path.member(name), problems, depth: depth + 1)
      }
      if isAbandoned { return }
    }
  }

  private mutating func combine(
    _ value: JSONValue, _ box: JSONSchema.Box, at path: DocumentPath, _ problems: ProblemList, depth: Int
  ) {
    for rules in box.keywords.allOf { check(value, rules, at: path, problems, depth: depth + 1) }
    if !box.keywords.anyOf.isEmpty {
      checkAlternatives(value, box.keywords.anyOf, isOne: false, at: path, problems, depth: depth)
    }
    if !box.keywords.oneOf.isEmpty { checkAlternatives(value, box.keywords.oneOf, isOne: true, at: path, problems, depth: depth) }
    if let rules = box.keywords.not, fits(value, rules, at: path, problems, depth: depth + 1) {
      problems.add(path, "\(value.excerpt) is not allowed")
    }
    if let condition = box.keywords.condition {
      let next = fits(value, condition, at: path, problems, depth: depth + 1) ? box.keywords.then : box.keywords.otherwise
      if let next { check(value, next, at: path, problems, depth: depth + 1) }
    }
  }

  private mutating func checkAlternatives(
    _ value: JSONValue, _ alternatives: [JSONSchema.Rules], isOne: Bool, at path: DocumentPath, _ problems: ProblemList,
    depth: Int
  ) {
    var fitting = 0
    var nearest: [DocumentProblem]?
    for rules in alternatives {
      // Each has a list of its own.
      guard spend(3, at: path, problems) else { return }
      let found = ProblemList()
      check(value, rules, at: path, found, depth: depth + 1)
      if isAbandoned {
        if problems.isEmpty { problems.add(path, "takes too long to check") }
        return
      }
      if found.isEmpty {
        fitting += 1
        if !isOne { return }
      } else if found.paths.count < nearest?.count ?? .max
        || (found.paths.count == nearest?.count && found.paths[0].steps.count > path.steps.count)
      {
        nearest = found.problems
      }
    }
    if fitting > 1 { problems.add(path, "fits \(fitting) alternatives where one is allowed") }
    if fitting == 0 {
      let hint = nearest?.first.map { "; the nearest: \($0)" } ?? ""
      problems.add(path, "\(value.excerpt) fits none of \(alternatives.count) alternatives\(hint)")
    }
  }
}

extension JSONValue {
  var schemaType: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .integer, .double: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }

  var isWhole: Bool {
    switch self {
    case .integer: true
    case .double(let value): value.rounded() == value
    default: false
    }
  }
}

extension Double {
  /// Within what arithmetic of `Double` loses.
  func isMultiple(of step: Double) -> Bool {
    let count = self / step
    guard count.isFinite else { return false }
    return (count - count.rounded()).magnitude <= 1e-9 * max(1, count.magnitude)
  }
}
