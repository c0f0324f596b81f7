/// A parameter of a node, as an editor shows it: hetumind's NodeProperty.
public struct NodeProperty: Sendable, Hashable {
  public var name: String
  public var displayName: String
  public var kind: Kind
  public var kindOptions: KindOptions?
  public var isRequired: Bool
  /// The default; nil where there is none.
  public var value: JSONValue?
  public var description: String?
  public var hint: String?
  public var placeholder: String?
  public var displayOptions: DisplayOptions?
  public var disableOptions: DisplayOptions?
  /// Of options the choices, of a collection its members, of a fixed collection its groups, each with members.
  public var options: [NodeProperty]
  public var isNodeSetting: Bool?
  /// Whether the value may be no expression.
  public var noDataExpression: Bool?
  public var routing: PropertyRouting?
  public var credentialKinds: [CredentialKind]?
  public var extractValue: ValueExtractor?
  /// Of resource locators.
  public var modes: [PropertyMode]?
  public var requiresDataPath: DataPathRequirement?
  public var doNotInherit: Bool?
  public var validateType: FieldType?
  public var ignoreValidationDuringExecution: Bool?
  public var isPassword: Bool?
  /// Any other field. `from_ai` makes the property an argument of the node as a tool.
  public var additionalProperties: [String: JSONValue]

  public init(
    _ name: String, displayName: String? = nil, kind: Kind = .string, isRequired: Bool = false, value: JSONValue? = nil,
    description: String? = nil, options: [NodeProperty] = [], kindOptions: KindOptions? = nil,
    displayOptions: DisplayOptions? = nil, validateType: FieldType? = nil, additionalProperties: [String: JSONValue] = [:]
  ) {
    self.name = name
    self.displayName = displayName ?? name
    self.kind = kind
    self.isRequired = isRequired
    self.value = value
    self.description = description
    self.options = options
    self.kindOptions = kindOptions
    self.displayOptions = displayOptions
    self.validateType = validateType
    self.additionalProperties = additionalProperties
  }

  /// What kind of value the property has.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case string
    case assignmentCollection = "assignment_collection"
    case boolean
    case button
    case callout
    case collection
    case color
    case credentials
    case credentialsSelect = "credentials_select"
    case curlImport = "curl_import"
    case dateTime = "date_time"
    case filter
    case fixedCollection = "fixed_collection"
    case hidden
    case json
    case multiOptions = "multi_options"
    case notice
    case number
    case options
    case resourceLocator = "resource_locator"
    case resourceMapper = "resource_mapper"
    case workflowSelector = "workflow_selector"

    /// Kinds that only show something: they have no value.
    public var hasValue: Bool { ![.notice, .callout, .button, .curlImport].contains(self) }
  }

  /// Properties nest in their options at most this deep.
  static let maximumDepth = 16

  /// The value that a choice stands for.
  public var optionValue: JSONValue { value ?? .string(name) }

  /// Whether the node as a tool takes it from the model that calls it.
  public var isFromAI: Bool {
    switch additionalProperties["from_ai"] {
    case nil, .null?, .bool(false)?: false
    default: true
    }
  }
}
