extension WIT {
  /// A name as it stands in a text.
  struct Name: Sendable, Hashable {
    var text: String
    var span: Span
  }

  /// The name of a package, `ns:pkg@1.0.0` ("Package Names").
  public struct PackageName: Sendable, Hashable, CustomStringConvertible {
    /// More than one word, joined by ':', where namespaces nest.
    public var namespace: String
    /// More than one word, joined by '/', where packages nest.
    public var name: String
    /// A semantic version, with its build metadata.
    public var version: String?

    public var description: String { qualified("") }

    /// The name of one of the package's items.
    public func qualified(_ item: String) -> String {
      "\(namespace):\(name)" + (item.isEmpty ? "" : "/\(item)") + (version.map { "@\($0)" } ?? "")
    }
  }

  /// What a file says, before names are resolved.
  enum Syntax {
    struct File {
      var package: PackageDeclaration?
      var items: [Item] = []
      var nested: [NestedPackage] = []
    }

    struct PackageDeclaration {
      var name: PackageName
      var documentation: [String]
      var span: Span
    }

    /// A `package … { … }`.
    struct NestedPackage {
      var declaration: PackageDeclaration
      var items: [Item]
    }

    /// An item of a package.
    struct Item {
      enum Kind {
        case use(UsePath, as: Name?)
        case interface(Name, [InterfaceItem])
        case world(Name, [WorldItem])
      }

      var annotations: Annotations
      var kind: Kind
      var span: Span
    }

    /// An interface or a world: by its name alone, or with its package.
    struct UsePath {
      var package: PackageName?
      var name: Name
      var span: Span
    }

    /// A name of a `use … .{a as b}` or an `include … with {a as b}`.
    struct Renaming {
      var name: Name
      var alias: Name?

      var visible: Name { alias ?? name }
    }

    struct TypeDefinition {
      var name: Name
      var annotations: Annotations
      var body: TypeBody<Name>
    }

    enum InterfaceItem {
      case use(UsePath, [Renaming], Annotations)
      case type(TypeDefinition)
      case function(Name, Function<Name>)

      var annotations: Annotations {
        switch self {
        case .use(_, _, let annotations): annotations
        case .type(let definition): definition.annotations
        case .function(_, let function): function.annotations
        }
      }
    }

    struct WorldItem {
      enum Kind {
        case use(UsePath, [Renaming])
        case type(TypeDefinition)
        case include(UsePath, [Renaming])
        case extern(Direction, Extern)
      }

      enum Extern {
        case path(UsePath)
        case function(Name, Function<Name>)
        case interface(Name, [InterfaceItem])
        /// A named interface under a plain name.
        case named(Name, UsePath)
      }

      var annotations: Annotations
      var kind: Kind
    }
  }

  /// Which way an item of a world goes.
  public enum Direction: String, Sendable, Hashable { case `import`, export }
}
