extension WIT {
  /// The types without parts ("Types").
  public enum Primitive: String, Sendable, Hashable, CaseIterable {
    case bool, s8, u8, s16, u16, s32, u32, s64, u64, f32, f64, char, string

    /// Whether a `map` may have keys of the type.
    var isKey: Bool { self != .f32 && self != .f64 }
  }

  /// A type where it is used. A reference is a name as it is written, or the definition that it stands for.
  public indirect enum TypeExpression<Reference: Sendable>: Sendable {
    case primitive(Primitive)
    case list(TypeExpression)
    case fixedLengthList(TypeExpression, length: UInt32)
    case map(key: Primitive, value: TypeExpression)
    case option(TypeExpression)
    case result(ok: TypeExpression?, error: TypeExpression?)
    case tuple([TypeExpression])
    case future(TypeExpression?)
    case stream(TypeExpression?)
    /// A named type; a resource's name stands for a handle that owns ("Handles").
    case named(Reference)
    /// A handle that owns, in so many words.
    case own(Reference)
    case borrow(Reference)

    /// The types that this one is made of, one level down.
    public var parts: [TypeExpression] {
      switch self {
      case .primitive, .named, .own, .borrow: []
      case .list(let part), .fixedLengthList(let part, _), .map(_, let part), .option(let part): [part]
      case .result(let ok, let error): [ok, error].compactMap { $0 }
      case .tuple(let parts): parts
      case .future(let part), .stream(let part): part.map { [$0] } ?? []
      }
    }

    /// The type with another kind of reference; nil where a reference has no counterpart.
    func resolved<Other>(_ resolve: (Reference) -> Other?) -> TypeExpression<Other>? {
      switch self {
      case .primitive(let primitive): return .primitive(primitive)
      case .list(let element): return element.resolved(resolve).map { .list($0) }
      case .fixedLengthList(let element, let length):
        return element.resolved(resolve).map { .fixedLengthList($0, length: length) }
      case .map(let key, let value): return value.resolved(resolve).map { .map(key: key, value: $0) }
      case .option(let payload): return payload.resolved(resolve).map { .option($0) }
      case .result(let ok, let error):
        let parts = (ok?.resolved(resolve), error?.resolved(resolve))
        return (ok == nil) == (parts.0 == nil) && (error == nil) == (parts.1 == nil)
          ? .result(ok: parts.0, error: parts.1) : nil
      case .tuple(let elements):
        // All of them, so that every unknown name is reported.
        let parts = elements.map { $0.resolved(resolve) }
        return parts.contains { $0 == nil } ? nil : .tuple(parts.compactMap { $0 })
      case .future(let payload):
        guard let payload else { return .future(nil) }
        return payload.resolved(resolve).map { .future($0) }
      case .stream(let payload):
        guard let payload else { return .stream(nil) }
        return payload.resolved(resolve).map { .stream($0) }
      case .named(let name): return resolve(name).map { .named($0) }
      case .own(let name): return resolve(name).map { .own($0) }
      case .borrow(let name): return resolve(name).map { .borrow($0) }
      }
    }

    /// Calls the closure for this type and all its parts.
    func forEach(_ body: (TypeExpression) -> Void) {
      body(self)
      for part in parts { part.forEach(body) }
    }

    /// How many types lie within each other.
    var depth: Int { 1 + (parts.map(\.depth).max() ?? 0) }
  }

  /// What stands before an item: documentation, gates and an external id.
  public struct Annotations: Sendable {
    /// A line each, without the comment's marks.
    public var documentation: [String] = []
    public var gate = Gate()
    /// The name that the outside knows the item by (`@external-id`).
    public var externalID: String?
    /// Where the item's name stands.
    var span = Span(file: 0, range: 0..<0)
  }

  /// Since when and under which feature an item is there ("Feature Gates").
  public struct Gate: Sendable, Hashable {
    public var since: SemanticVersion?
    /// The feature that has to be enabled.
    public var unstable: String?
    public var deprecated: SemanticVersion?
  }

  /// A named value with its type: a record's field or a function's parameter.
  public struct Field<Reference: Sendable>: Sendable {
    public var name: String
    public var documentation: [String] = []
    public var type: TypeExpression<Reference>
  }

  /// A case of a variant.
  public struct Case<Reference: Sendable>: Sendable {
    public var name: String
    public var documentation: [String] = []
    public var type: TypeExpression<Reference>?
  }

  /// A label of an enum or of flags.
  public struct Label: Sendable {
    public var name: String
    public var documentation: [String] = []
  }

  /// What a type definition says.
  public enum TypeBody<Reference: Sendable>: Sendable {
    case alias(TypeExpression<Reference>)
    /// A type of another interface, by `use`.
    case use(Reference)
    case record([Field<Reference>])
    case variant([Case<Reference>])
    case `enum`([Label])
    case flags([Label])
    case resource([Function<Reference>])

    /// The types that the definition is made of. A resource's functions are no part of it.
    var expressions: [TypeExpression<Reference>] {
      switch self {
      case .alias(let type): [type]
      case .use(let reference): [.named(reference)]
      case .record(let fields): fields.map(\.type)
      case .variant(let cases): cases.compactMap(\.type)
      case .enum, .flags, .resource: []
      }
    }
  }

  public enum FunctionKind: String, Sendable, Hashable { case freestanding, method, `static`, constructor }

  /// A function ("WIT Functions").
  public struct Function<Reference: Sendable>: Sendable {
    /// As it is written; a constructor has none.
    public var name: String
    public var kind = FunctionKind.freestanding
    public var isAsync = false
    /// Without a method's `self`.
    public var parameters: [Field<Reference>] = []
    public var result: TypeExpression<Reference>?
    public var annotations = Annotations()

    var expressions: [TypeExpression<Reference>] { parameters.map(\.type) + [result].compactMap { $0 } }

    /// The function with another kind of reference; nil where one has no counterpart.
    func resolved<Other>(_ resolve: (Reference) -> Other?) -> WIT.Function<Other>? {
      var function = WIT.Function<Other>(name: name, annotations: annotations)
      function.kind = kind
      function.isAsync = isAsync
      function.parameters = WIT.resolved(parameters, resolve)
      function.result = result?.resolved(resolve)
      return function.parameters.count == parameters.count && (function.result == nil) == (result == nil) ? function : nil
    }
  }

  /// The fields with another kind of reference, as many as have counterparts.
  static func resolved<Name, Other>(_ fields: [Field<Name>], _ resolve: (Name) -> Other?) -> [Field<Other>] {
    fields.compactMap { field in
      field.type.resolved(resolve).map { Field(name: field.name, documentation: field.documentation, type: $0) }
    }
  }
}

extension WIT.TypeBody {
  /// The definition with another kind of reference; what has no counterpart is left out.
  func resolved<Other>(_ resolve: (Reference) -> Other?) -> WIT.TypeBody<Other>? {
    switch self {
    case .alias(let type): return type.resolved(resolve).map { .alias($0) }
    case .use(let reference): return resolve(reference).map { .use($0) }
    case .record(let fields): return .record(WIT.resolved(fields, resolve))
    case .variant(let cases):
      return .variant(
        cases.map { WIT.Case(name: $0.name, documentation: $0.documentation, type: $0.type?.resolved(resolve)) })
    case .enum(let labels): return .enum(labels)
    case .flags(let labels): return .flags(labels)
    case .resource(let functions): return .resource(functions.compactMap { $0.resolved(resolve) })
    }
  }
}
