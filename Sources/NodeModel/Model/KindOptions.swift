/// What a property's kind needs besides: hetumind's NodePropertyKindOptions.
public struct KindOptions: Sendable, Hashable {
  /// Of numbers.
  public var minValue: Double?
  public var maxValue: Double?
  /// Of numbers: digits after the decimal point.
  public var numberPrecision: Int?
  /// Whether the value is an array of values.
  public var multipleValues: Bool?
  public var multipleValueButtonText: String?
  public var sortable: Bool?
  /// Of strings: the lines of the field.
  public var rows: Int?
  public var password: Bool?
  public var editor: EditorType?
  public var editorIsReadOnly: Bool?
  public var sqlDialect: SQLDialect?
  public var codeAutocomplete: CodeAutocomplete?
  /// Of options: the function that lists them, and the properties that it needs.
  public var loadOptionsMethod: String?
  public var loadOptionsDependsOn: [String]?
  /// Of fixed collections.
  public var minRequiredFields: Int?
  public var maxAllowedFields: Int?
  public var alwaysOpenEditWindow: Bool?
  public var showAlpha: Bool?
  public var expirable: Bool?
  public var containerClass: String?
  /// Objects that only an editor reads, as they were written, under the names of `KindOptions.objectFields`.
  public var objects: [String: [String: JSONValue]]
  /// Any other option.
  public var additionalProperties: [String: JSONValue]

  public init(minValue: Double? = nil, maxValue: Double? = nil, numberPrecision: Int? = nil, multipleValues: Bool? = nil) {
    self.minValue = minValue
    self.maxValue = maxValue
    self.numberPrecision = numberPrecision
    self.multipleValues = multipleValues
    objects = [:]
    additionalProperties = [:]
  }

  /// The fields whose values are objects.
  public static let objectFields = ["assignment", "button_config", "callout_action", "filter", "load_options", "resource_mapper"]

  init?(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList, allowsUnknown: Bool) {
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    self.init(
      minValue: reader.double("min_value"), maxValue: reader.double("max_value"),
      numberPrecision: reader.int("number_precision", in: 0...15), multipleValues: reader.bool("multiple_values"))
    if let minValue, let maxValue, minValue > maxValue {
      problems.add(reader.place(of: "min_value"), "\(JSONValue.number(minValue)) is greater than max_value")
    }
    multipleValueButtonText = reader.string("multiple_value_button_text")
    sortable = reader.bool("sortable")
    rows = reader.int("rows", in: 0...10_000)
    password = reader.bool("password")
    editor = reader.coded("editor")
    editorIsReadOnly = reader.bool("editor_is_read_only")
    sqlDialect = reader.coded("sql_dialect")
    codeAutocomplete = reader.coded("code_autocomplete")
    loadOptionsMethod = reader.string("load_options_method")
    loadOptionsDependsOn = reader.strings("load_options_depends_on")
    minRequiredFields = reader.int("min_required_fields", in: 0...10_000)
    maxAllowedFields = reader.int("max_allowed_fields", in: 0...10_000)
    if let minRequiredFields, let maxAllowedFields, minRequiredFields > maxAllowedFields {
      problems.add(reader.place(of: "min_required_fields"), "\(minRequiredFields) is greater than max_allowed_fields")
    }
    alwaysOpenEditWindow = reader.bool("always_open_edit_window")
    showAlpha = reader.bool("show_alpha")
    expirable = reader.bool("expirable")
    containerClass = reader.string("container_class")
    for field in Self.objectFields { objects[field] = reader.object(field) }
    additionalProperties = reader.object("additional_properties") ?? [:]
    if !allowsUnknown { reader.noteUnknown() }
  }

  /// As hetumind reads it: `additional_properties` is always there.
  public var json: JSONValue {
    var writer = ObjectWriter(objects.mapValues { .object($0) })
    writer.set("min_value", minValue)
    writer.set("max_value", maxValue)
    writer.set("number_precision", numberPrecision)
    writer.set("multiple_values", multipleValues)
    writer.set("multiple_value_button_text", multipleValueButtonText)
    writer.set("sortable", sortable)
    writer.set("rows", rows)
    writer.set("password", password)
    writer.set("editor", editor?.json)
    writer.set("editor_is_read_only", editorIsReadOnly)
    writer.set("sql_dialect", sqlDialect?.json)
    writer.set("code_autocomplete", codeAutocomplete?.json)
    writer.set("load_options_method", loadOptionsMethod)
    writer.set("load_options_depends_on", loadOptionsDependsOn)
    writer.set("min_required_fields", minRequiredFields)
    writer.set("max_allowed_fields", maxAllowedFields)
    writer.set("always_open_edit_window", alwaysOpenEditWindow)
    writer.set("show_alpha", showAlpha)
    writer.set("expirable", expirable)
    writer.set("container_class", containerClass)
    writer.set("additional_properties", additionalProperties)
    return writer.json
  }
}
