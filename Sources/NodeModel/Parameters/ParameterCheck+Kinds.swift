/// What each kind of property takes.
extension ParameterCheck {
  func expect(_ what: String, _ isGood: Bool, _ value: JSONValue, at path: DocumentPath) {
    if !isGood { problems.add(path, "expected \(what), found \(value.excerpt)") }
  }

  func checkNumber(_ value: JSONValue, _ options: KindOptions?, at path: DocumentPath) {
    guard let number = value.double else {
      problems.add(path, "expected a number, found \(value.excerpt)")
      return
    }
    guard let options else { return }
    if let bound = options.minValue, number < bound { problems.add(path, "must be at least \(JSONValue.number(bound))") }
    if let bound = options.maxValue, number > bound { problems.add(path, "must be at most \(JSONValue.number(bound))") }
    if let digits = options.numberPrecision, !number.isMultiple(of: NumberPrecision.step(digits)) {
      let what = digits == 0 ? "must be a whole number" : "may have at most \(digits) digits after the decimal point"
      problems.add(path, "\(what), found \(value)")
    }
  }

  func checkJSON(_ value: JSONValue, at path: DocumentPath) {
    guard let text = value.string else { return }
    do throws(JSONError) {
      _ = try JSONValue(parsing: text)
    } catch {
      problems.add(path, "expected JSON: \(error)")
    }
  }

  mutating func checkChoice(_ value: JSONValue, _ property: NodeProperty, at path: DocumentPath) {
    guard spend(property.options.count, at: path) else { return }
    guard property.hasFixedChoices else {
      expect("a string, a number or a boolean", value.isScalar, value, at: path)
      return
    }
    guard !property.options.contains(where: { $0.optionValue == value }) else { return }
    let names = property.options.prefix(50).map { $0.optionValue.string ?? $0.optionValue.excerpt }
    let meant = value.string.map { Suggestion.text(for: $0, among: names) } ?? ""
    problems.add(path, "expected one of \(names.joined(separator: ", ")), found \(value.excerpt)\(meant)")
  }

  mutating func checkChoices(_ value: JSONValue, _ property: NodeProperty, at path: DocumentPath) {
    guard let elements = value.array else {
      problems.add(path, "expected an array of options, found \(value.excerpt)")
      return
    }
    var seen: Set<JSONValue> = []
    for (index, element) in elements.enumerated() {
      if isAbandoned { return }
      if element.isExpression, property.noDataExpression != true { continue }
      checkChoice(element, property, at: path.element(index))
      if !seen.insert(element).inserted { problems.add(path.element(index), "is there already") }
    }
  }

  /// Members that somebody chose to give: none is required.
  mutating func checkCollection(_ value: JSONValue, _ property: NodeProperty, at path: DocumentPath, depth: Int) {
    guard let members = value.members else {
      problems.add(path, "expected an object, found \(value.excerpt)")
      return
    }
    check(members, filled: members, property.options, at: path, needsRequired: false, depth: depth + 1)
  }

  /// Groups by name, each an object or, with `multiple_values`, an array of them.
  mutating func checkFixedCollection(_ value: JSONValue, _ property: NodeProperty, at path: DocumentPath, depth: Int) {
    guard let groups = value.members else {
      problems.add(path, "expected an object, found \(value.excerpt)")
      return
    }
    let isMultiple = property.kindOptions?.multipleValues == true
    let known = property.options.map(\.name)
    var count = 0
    for name in groups.keys.sorted() {
      guard let group = property.options.first(where: { $0.name == name }), let value = groups[name] else {
        if !validator.allowsUnknown {
          problems.add(
            path.member(name),
            "unknown group\(Suggestion.text(for: name, among: known)); known are \(known.joined(separator: ", "))")
        }
        continue
      }
      if value.isExpression { continue }
      let place = path.member(name)
      if isMultiple {
        guard let elements = value.array else {
          problems.add(place, "expected an array of objects, found \(value.excerpt)")
          continue
        }
        count += elements.count
        for (index, element) in elements.enumerated() {
          checkGroup(element, group.options, at: place.element(index), depth: depth)
          if isAbandoned { return }
        }
      } else {
        count += value.members?.count ?? 0
        checkGroup(value, group.options, at: place, depth: depth)
      }
    }
    let what = isMultiple ? "elements" : "fields"
    if let least = property.kindOptions?.minRequiredFields, count < least {
      problems.add(path, "must have at least \(least) \(what), has \(count)")
    }
    if let most = property.kindOptions?.maxAllowedFields, count > most {
      problems.add(path, "must have at most \(most) \(what), has \(count)")
    }
  }

  private mutating func checkGroup(_ value: JSONValue, _ properties: [NodeProperty], at path: DocumentPath, depth: Int) {
    guard let members = value.members else {
      problems.add(path, "expected an object, found \(value.excerpt)")
      return
    }
    guard spend(properties.work, at: path) else { return }
    let filled = Defaults(validator: validator, root: root).fill(members, properties)
    check(members, filled: filled, properties, at: path, needsRequired: true, depth: depth + 1)
  }

  func checkLocator(_ value: JSONValue, _ property: NodeProperty, at path: DocumentPath) {
    if value.string != nil || value.double != nil { return }
    guard value.members != nil else {
      problems.add(path, "expected a string or {\"mode\": …, \"value\": …}, found \(value.excerpt)")
      return
    }
    if let mode = value["mode"] {
      let known = property.modes?.map(\.name) ?? []
      if let name = mode.string {
        if !known.isEmpty, !known.contains(name) {
          problems.add(
            path.member("mode"),
            "unknown mode \(name.excerpt())\(Suggestion.text(for: name, among: known)); known are \(known.joined(separator: ", "))"
          )
        }
      } else {
        problems.add(path.member("mode"), "expected a string, found \(mode.excerpt)")
      }
    } else {
      problems.add(path.member("mode"), "required, but missing")
    }
    switch value["value"] {
    case nil: problems.add(path.member("value"), "required, but missing")
    case .string?, .integer?, .double?, .null?: break
    case let other?: problems.add(path.member("value"), "expected a string or a number, found \(other.excerpt)")
    }
  }

  /// An object with an array of objects.
  func checkList(_ value: JSONValue, _ field: String, at path: DocumentPath) {
    guard value.members != nil else {
      problems.add(path, "expected an object with \(field), found \(value.excerpt)")
      return
    }
    guard let list = value[field] else { return }
    guard let elements = list.array else {
      problems.add(path.member(field), "expected an array, found \(list.excerpt)")
      return
    }
    for (index, element) in elements.enumerated() where element.members == nil {
      problems.add(path.member(field).element(index), "expected an object, found \(element.excerpt)")
    }
  }
}

/// Steps of numbers with so many digits after the decimal point.
enum NumberPrecision {
  static func step(_ digits: Int) -> Double {
    var step = 1.0
    for _ in 0..<min(max(digits, 0), 15) { step *= 10 }
    return 1 / step
  }
}

extension [NodeProperty] {
  /// What looking at all of them once may cost, their display options included.
  var work: Int {
    reduce(0) { sum, property in
      guard let options = property.displayOptions else { return sum + 1 }
      return sum + 1 + [options.show, options.hide].joined().reduce(0) { $0 + $1.value.count + $1.value.searches * 2000 }
    }
  }
}

extension [JSONValue] {
  /// How many are regular expressions to search for.
  fileprivate var searches: Int { count { $0["_cnd"]?["regex"] != nil } }
}

extension NodeProperty {
  /// Whether the choices are all there: none is loaded by a function.
  var hasFixedChoices: Bool {
    !options.isEmpty && kindOptions?.loadOptionsMethod == nil && kindOptions?.objects["load_options"] == nil
  }
}

extension JSONValue {
  var isScalar: Bool {
    switch self {
    case .bool, .integer, .double, .string: true
    default: false
    }
  }

  /// Whether it counts as no value where one is required.
  var isBlank: Bool { self == .null || self == "" || self == [] }
}
