extension NodeProperty {
  /// From what hetumind writes, or the short form of a manifest. Throws every problem at once.
  public init(json: JSONValue) throws(DocumentError) {
    let problems = ProblemList()
    let property = Self(json, at: .root, problems, allowsUnknown: true)
    guard let property, problems.isEmpty else { throw DocumentError("node property", problems.problems) }
    self = property
  }

  /// - Parameter allowsUnknown: Whether fields that hetumind has not are passed over.
  package init?(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList, allowsUnknown: Bool, depth: Int = 0) {
    guard depth < Self.maximumDepth else {
      problems.add(path, "options nest deeper than \(Self.maximumDepth)")
      return nil
    }
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    func part<T>(
      _ field: String, _ make: (JSONValue, DocumentPath, ProblemList, Bool) -> T?
    ) -> T? {
      reader.value(field).flatMap { make($0, reader.place(of: field), problems, allowsUnknown) }
    }
    let name = reader.name("name")
    self.init(name, displayName: reader.string("display_name"))
    kind = reader.choice("kind", what: "property kind") ?? .string
    kindOptions = part("kind_options") { KindOptions($0, at: $1, $2, allowsUnknown: $3) }
    isRequired = reader.bool("required") ?? false
    value = reader.value("value")
    description = reader.string("description")
    hint = reader.string("hint")
    placeholder = reader.string("placeholder")
    displayOptions = part("display_options") { DisplayOptions($0, at: $1, $2, allowsUnknown: $3) }
    disableOptions = part("disable_options") { DisplayOptions($0, at: $1, $2, allowsUnknown: $3) }
    options = reader.array("options").compactMap {
      NodeProperty($0.value, at: $0.path, problems, allowsUnknown: allowsUnknown, depth: depth + 1)
    }
    isNodeSetting = reader.bool("is_node_setting")
    noDataExpression = reader.bool("no_data_expression")
    routing = part("routing") { PropertyRouting($0, at: $1, $2, allowsUnknown: $3) }
    credentialKinds = reader.optionalArray("credential_kinds")?.compactMap {
      CredentialKind.read($0.value, at: $0.path, problems)
    }
    extractValue = part("extract_value") { ValueExtractor($0, at: $1, $2, allowsUnknown: $3) }
    modes = reader.optionalArray("modes")?.compactMap {
      PropertyMode($0.value, at: $0.path, problems, allowsUnknown: allowsUnknown)
    }
    requiresDataPath = reader.coded("requires_data_path")
    doNotInherit = reader.bool("do_not_inherit")
    validateType = reader.coded("validate_type")
    ignoreValidationDuringExecution = reader.bool("ignore_validation_during_execution")
    isPassword = reader.bool("password")
    additionalProperties = reader.object("additional_properties") ?? [:]
    if !allowsUnknown { reader.noteUnknown() }
    let place = reader.place(of: "options")
    if kind == .options || kind == .multiOptions {
      checkChoices(at: place, problems)
    } else {
      Self.checkNames(options, at: place, problems)
    }
  }

  private func checkChoices(at path: DocumentPath, _ problems: ProblemList) {
    var seen: Set<JSONValue> = []
    for (index, option) in options.enumerated() where !seen.insert(option.optionValue).inserted {
      problems.add(path.element(index), "\(option.optionValue.excerpt) is a choice already")
    }
  }

  /// A name is there once, unless display options tell which of several properties is meant.
  static func checkNames(_ properties: [NodeProperty], at path: DocumentPath, _ problems: ProblemList) {
    var seen: Set<String> = []
    for (index, property) in properties.enumerated() where property.displayOptions == nil {
      if !seen.insert(property.name).inserted, !property.name.isEmpty {
        problems.add(path.element(index), "a property \(property.name.excerpt()) is there already")
      }
    }
  }

  /// As hetumind reads it.
  public var json: JSONValue {
    var writer = ObjectWriter()
    writer.set("name", name)
    writer.set("display_name", displayName)
    writer.set("kind", kind.rawValue)
    writer.set("kind_options", kindOptions?.json)
    writer.set("required", isRequired)
    writer.set("value", value)
    writer.set("description", description)
    writer.set("hint", hint)
    writer.set("placeholder", placeholder)
    writer.set("display_options", displayOptions?.json)
    writer.set("disable_options", disableOptions?.json)
    if !options.isEmpty { writer.set("options", JSONValue.array(options.map(\.json))) }
    writer.set("is_node_setting", isNodeSetting)
    writer.set("no_data_expression", noDataExpression)
    writer.set("routing", routing?.json)
    writer.set("credential_kinds", credentialKinds.map { .array($0.map(\.json)) })
    writer.set("extract_value", extractValue?.json)
    writer.set("modes", modes.map { .array($0.map(\.json)) })
    writer.set("requires_data_path", requiresDataPath?.json)
    writer.set("do_not_inherit", doNotInherit)
    writer.set("validate_type", validateType?.json)
    writer.set("ignore_validation_during_execution", ignoreValidationDuringExecution)
    writer.set("password", isPassword)
    if !additionalProperties.isEmpty { writer.set("additional_properties", additionalProperties) }
    return writer.json
  }
}
