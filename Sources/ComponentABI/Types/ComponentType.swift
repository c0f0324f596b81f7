/// A value type of WIT (Component Model, "Component-level types").
///
/// Types are built by the host, from a world; guests supply values only.
public indirect enum ComponentType: Sendable, Hashable {
  case bool
  case s8, u8, s16, u16, s32, u32, s64, u64
  case f32, f64
  case char
  case string
  case list(ComponentType)
  /// A `list<T, N>`.
  case fixedLengthList(ComponentType, length: Int)
  case record(Record)
  case tuple([ComponentType])
  case variant(Variant)
  case `enum`(Enumeration)
  case option(ComponentType)
  case result(ok: ComponentType?, error: ComponentType?)
  case flags(Flags)
  /// A handle that owns its resource.
  case own(Resource)
  /// A handle on a resource that the other side owns, for the time of a call. Parameters only.
  case borrow(Resource)

  /// A record type.
  public struct Record: Sendable, Hashable {
    /// The name in WIT, if the type has one.
    public var name: String?
    public var fields: [Field]

    public init(_ name: String? = nil, _ fields: [Field]) {
      self.name = name
      self.fields = fields
    }
  }

  /// A field of a record type.
  public struct Field: Sendable, Hashable {
    public var name: String
    public var type: ComponentType

    public init(_ name: String, _ type: ComponentType) {
      self.name = name
      self.type = type
    }
  }

  /// A variant type.
  public struct Variant: Sendable, Hashable {
    public var name: String?
    public var cases: [Case]

    public init(_ name: String? = nil, _ cases: [Case]) {
      self.name = name
      self.cases = cases
    }
  }

  /// A case of a variant type, with or without a payload.
  public struct Case: Sendable, Hashable {
    public var name: String
    public var type: ComponentType?

    public init(_ name: String, _ type: ComponentType? = nil) {
      self.name = name
      self.type = type
    }
  }

  /// An enum type: a variant without payloads.
  public struct Enumeration: Sendable, Hashable {
    public var name: String?
    public var cases: [String]

    public init(_ name: String? = nil, _ cases: [String]) {
      self.name = name
      self.cases = cases
    }
  }

  /// A resource type, known by its interface and name.
  public struct Resource: Sendable, Hashable {
    /// As `ns:pkg/iface@1.0.0`; of the world itself `$root`.
    public var interface: String
    public var name: String
    /// Whether the guest implements the resource, in an interface that it exports; else the host does.
    public var isExported: Bool

    public init(_ interface: String, _ name: String, isExported: Bool = false) {
      self.interface = interface
      self.name = name
      self.isExported = isExported
    }
  }

  /// A flags type: at most 32 labels.
  public struct Flags: Sendable, Hashable {
    public var name: String?
    public var labels: [String]

    public init(_ name: String? = nil, _ labels: [String]) {
      self.name = name
      self.labels = labels
    }
  }
}

extension ComponentType: CustomStringConvertible {
  /// The type as WIT writes it where a type is used: named types by name.
  public var description: String {
    switch self {
    case .bool: "bool"
    case .s8: "s8"
    case .u8: "u8"
    case .s16: "s16"
    case .u16: "u16"
    case .s32: "s32"
    case .u32: "u32"
    case .s64: "s64"
    case .u64: "u64"
    case .f32: "f32"
    case .f64: "f64"
    case .char: "char"
    case .string: "string"
    case .list(let element): "list<\(element)>"
    case .fixedLengthList(let element, let length): "list<\(element), \(length)>"
    case .record(let record):
      record.name ?? "record { " + record.fields.map { "\($0.name): \($0.type)" }.joined(separator: ", ") + " }"
    case .tuple(let elements): "tuple<" + elements.map(\.description).joined(separator: ", ") + ">"
    case .variant(let variant):
      variant.name
        ?? "variant { " + variant.cases.map { $0.name + ($0.type.map { "(\($0))" } ?? "") }.joined(separator: ", ") + " }"
    case .enum(let enumeration): enumeration.name ?? "enum { " + enumeration.cases.joined(separator: ", ") + " }"
    case .option(let payload): "option<\(payload)>"
    case .result(nil, nil): "result"
    case .result(let ok, nil): "result<\(ok?.description ?? "_")>"
    case .result(let ok, let error?): "result<\(ok?.description ?? "_"), \(error)>"
    case .own(let resource): "own<\(resource.name)>"
    case .borrow(let resource): "borrow<\(resource.name)>"
    case .flags(let flags): flags.name ?? "flags { " + flags.labels.joined(separator: ", ") + " }"
    }
  }
}

/// A function's type in WIT: named parameters and at most one result.
public struct ComponentFunctionType: Sendable, Hashable, CustomStringConvertible {
  public var parameters: [ComponentType.Field]
  public var result: ComponentType?

  public init(_ parameters: [ComponentType.Field] = [], result: ComponentType? = nil) {
    self.parameters = parameters
    self.result = result
  }

  public var description: String {
    "func(" + parameters.map { "\($0.name): \($0.type)" }.joined(separator: ", ") + ")" + (result.map { " -> \($0)" } ?? "")
  }
}
