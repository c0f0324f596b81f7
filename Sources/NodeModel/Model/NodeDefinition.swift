/// What a node is and how it looks from outside: hetumind's NodeDefinition (NodeDescription in its newer generation).
public struct NodeDefinition: Sendable, Hashable {
  public var kind: String
  public var version: SemanticVersion
  public var groups: [Group]
  public var displayName: String
  public var description: String?
  public var inputs: [Port]
  public var outputs: [Port]
  public var properties: [NodeProperty]
  public var isHidden: Bool
  public var documentURL: String?
  public var subTitle: String?
  /// How many nodes of the kind a workflow may have.
  public var maximumNodes: Int?
  public var icon: String?
  public var iconColor: IconColor?
  public var iconURL: String?
  public var badgeIconURL: String?

  public init(
    kind: String, version: SemanticVersion, displayName: String? = nil, groups: [Group] = [.transform],
    description: String? = nil, inputs: [Port] = [Port(.main)], outputs: [Port] = [Port(.main)],
    properties: [NodeProperty] = [], isHidden: Bool = false
  ) {
    self.kind = kind
    self.version = version
    self.groups = groups
    self.displayName = displayName ?? kind
    self.description = description
    self.inputs = inputs
    self.outputs = outputs
    self.properties = properties
    self.isHidden = isHidden
  }

  /// Where an editor lists the node; integers in JSON.
  public enum Group: Int, CodedChoice {
    case input = 1
    case output, trigger, transform, schedule, organization

    /// n8n's name.
    public var name: String { "\(self)" }
  }

  /// The colour of an icon.
  public enum IconColor: String, Sendable, Hashable, CaseIterable {
    case gray, black, blue
    case lightBlue = "light-blue"
    case darkBlue = "dark-blue"
    case orange
    case orangeRed = "orange-red"
    case pinkRed = "pink-red"
    case red
    case lightGreen = "light-green"
    case green
    case darkGreen = "dark-green"
    case azure, purple, crimson
  }
}
