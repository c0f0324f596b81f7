extension NodeProperty {
  /// From n8n's INodeProperties, INodePropertyOptions (a choice) or INodePropertyCollection (a group).
  init?(n8n json: JSONValue, at path: DocumentPath, _ problems: ProblemList, depth: Int) {
    guard depth < Self.maximumDepth else {
      problems.add(path, "options nest deeper than \(Self.maximumDepth)")
      return nil
    }
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    if reader.members["values"] != nil {
      let name = reader.name("name")
      self.init(name, displayName: reader.string("displayName"), kind: .collection)
      options = reader.array("values").compactMap { NodeProperty(n8n: $0.value, at: $0.path, problems, depth: depth + 1) }
      return
    }
    if reader.members["type"] == nil, reader.members["value"] != nil {
      self.init(choice: &reader)
      return
    }
    let name = reader.name("name")
    self.init(name, displayName: reader.string("displayName"))
    let type = reader.name("type")
    if !type.isEmpty {
      if let known = Kind(rawValue: type.snakeCase) {
        kind = known
      } else {
        let known = Kind.allCases.map(\.rawValue.camelCase)
        problems.add(
          reader.place(of: "type"),
          "unknown property type \(type.excerpt())\(Suggestion.text(for: type, among: known)); known are "
            + known.joined(separator: ", "))
      }
    }
    isRequired = reader.bool("required") ?? false
    value = reader.value("default")
    description = reader.string("description")
    hint = reader.string("hint")
    placeholder = reader.string("placeholder")
    isNodeSetting = reader.bool("isNodeSetting")
    noDataExpression = reader.bool("noDataExpression")
    doNotInherit = reader.bool("doNotInherit")
    ignoreValidationDuringExecution = reader.bool("ignoreValidationDuringExecution")
    requiresDataPath = reader.coded("requiresDataPath")
    validateType = reader.coded("validateType")
    if let value = reader.value("typeOptions") {
      kindOptions = KindOptions(n8n: value, at: reader.place(of: "typeOptions"), problems)
    }
    displayOptions = Self.displayOptions(&reader, "displayOptions")
    disableOptions = Self.displayOptions(&reader, "disabledOptions")
    options = reader.array("options").compactMap { NodeProperty(n8n: $0.value, at: $0.path, problems, depth: depth + 1) }
    routing = reader.object("routing").map {
      PropertyRouting(request: $0["request"], output: $0["output"], operations: $0["operations"])
    }
    credentialKinds = reader.optionalArray("credentialTypes")?.compactMap {
      // hetumind has one kind for OAuth.
      $0.value == "extends:oAuth1Api" ? nil : CredentialKind.read($0.value, at: $0.path, problems)
    }
    extractValue = reader.object("extractValue").map {
      ValueExtractor(kind: $0["type"]?.string ?? "regex", regex: $0["regex"]?.string, property: $0["property"]?.string)
    }
    modes = reader.optionalArray("modes")?.compactMap { Self.mode($0.value, at: $0.path, problems) }
  }

  /// A choice: n8n calls the label `name`.
  private init(choice reader: inout ObjectReader) {
    let value = reader.value("value")
    let label = reader.name("name")
    if let value, !value.isScalar {
      reader.problems.add(reader.place(of: "value"), "expected a string, a number or a boolean, found \(value.excerpt)")
    }
    self.init(value?.string ?? value?.description ?? label, displayName: label, value: value)
    description = reader.string("description")
    displayOptions = Self.displayOptions(&reader, "displayOptions")
    routing = reader.object("routing").map {
      PropertyRouting(request: $0["request"], output: $0["output"], operations: $0["operations"])
    }
  }

  private static func displayOptions(_ reader: inout ObjectReader, _ field: String) -> DisplayOptions? {
    guard let members = reader.object(field) else { return nil }
    var renamed = members
    renamed["hide_on_cloud"] = renamed.removeValue(forKey: "hideOnCloud")
    return DisplayOptions(.object(renamed), at: reader.place(of: field), reader.problems, allowsUnknown: true)
  }

  private static func mode(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList) -> PropertyMode? {
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    let name = reader.name("name")
    let kind: Kind = reader.string("type") == "list" ? .options : .string
    return PropertyMode(name, displayName: reader.string("displayName"), kind: kind)
  }
}

extension KindOptions {
  /// From n8n's INodePropertyTypeOptions; options that hetumind has not go into `additional_properties`.
  init?(n8n json: JSONValue, at path: DocumentPath, _ problems: ProblemList) {
    guard let members = json.members else {
      problems.add(path, "expected an object, found \(json.excerpt)")
      return nil
    }
    var renamed: [String: JSONValue] = [:]
    var more: [String: JSONValue] = [:]
    for (name, value) in members {
      let snake = name.snakeCase
      if Self.fieldNames.contains(snake) { renamed[snake] = value } else { more[name] = value }
    }
    // A list that depends on nothing may be written as one name.
    if let name = renamed["load_options_depends_on"]?.string { renamed["load_options_depends_on"] = .array([.string(name)]) }
    self.init(.object(renamed), at: path, problems, allowsUnknown: true)
    additionalProperties = more
  }

  private static let fieldNames: Set<String> = Set(
    objectFields + [
      "min_value", "max_value", "number_precision", "multiple_values", "multiple_value_button_text", "sortable", "rows",
      "password", "editor", "editor_is_read_only", "sql_dialect", "code_autocomplete", "load_options_method",
      "load_options_depends_on", "min_required_fields", "max_allowed_fields", "always_open_edit_window", "show_alpha",
      "expirable", "container_class",
    ])
}

extension String {
  /// `dateTime` → `date_time`.
  var snakeCase: String {
    var result = ""
    for scalar in unicodeScalars {
      if (0x41...0x5A).contains(scalar.value) {
        result += "_" + String(scalar).lowercased()
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// `date_time` → `dateTime`.
  var camelCase: String {
    let words = split(separator: "_")
    return words.dropFirst().reduce(words.first.map(String.init) ?? "") { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
  }
}
