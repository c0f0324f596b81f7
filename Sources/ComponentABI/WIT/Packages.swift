extension WIT {
  /// The place of a definition in `Packages`.
  public struct ID<Definition>: Sendable, Hashable {
    let index: Int
  }

  /// Packages with every name resolved.
  public struct Packages: Sendable {
    /// The package that was asked for, then those it came with.
    public internal(set) var packages: [Package] = []
    public internal(set) var interfaces: [Interface] = []
    public internal(set) var worlds: [World] = []
    public internal(set) var types: [TypeDefinition] = []
    /// What is not wrong, but not as it should be either.
    public internal(set) var warnings: [Diagnostic] = []
    var limits = Limits()
    /// The files, for messages about what is resolved.
    var sources: [Source] = []

    /// The package that was asked for.
    public var root: Package? { packages.first }

    public subscript(id: ID<Package>) -> Package { packages[id.index] }
    public subscript(id: ID<Interface>) -> Interface { interfaces[id.index] }
    public subscript(id: ID<World>) -> World { worlds[id.index] }
    public subscript(id: ID<TypeDefinition>) -> TypeDefinition { types[id.index] }

    /// The full name of an interface, `ns:pkg/iface@1.0.0`; nil for one that is defined where a world names it.
    public func name(of id: ID<Interface>) -> String? {
      self[id].name.map { self[self[id].package].name.qualified($0) }
    }

    /// The full name of a world, `ns:pkg/world@1.0.0`.
    public func name(of id: ID<World>) -> String { self[self[id].package].name.qualified(self[id].name) }

    /// The definition that a name stands for in the end, behind `use` and aliases that are but another name.
    public func origin(of id: ID<TypeDefinition>) -> ID<TypeDefinition> {
      var id = id
      // No chain is longer than there are types; a text with a ring of them resolves to nothing.
      for _ in types {
        switch self[id].body {
        case .use(let next), .alias(.named(let next)): id = next
        default: return id
        }
      }
      return id
    }

    /// Whether a name in an export stands for something that the guest defines: every interface on the way to the definition is among
    /// those that the world exports. What comes by way of an imported interface is that one's.
    package func isExported(_ id: ID<TypeDefinition>, _ exported: (ID<Interface>) -> Bool) -> Bool {
      var id = id
      for _ in types {
        if case .interface(let owner) = self[id].owner, !exported(owner) { return false }
        switch self[id].body {
        case .use(let next), .alias(.named(let next)): id = next
        default: return true
        }
      }
      return true
    }

    public func isResource(_ id: ID<TypeDefinition>) -> Bool {
      if case .resource = self[origin(of: id)].body { true } else { false }
    }

    /// The only world of the root package, or the one of the name: in that package, or in any by its full name ("Specifying a
    /// World").
    public func world(named name: String? = nil) -> ID<World>? {
      guard let root else { return nil }
      guard let name else { return root.worlds.count == 1 ? root.worlds[0] : nil }
      return root.worlds.first { self[$0].name == name }
        ?? packages.flatMap(\.worlds).first { self.name(of: $0) == name }
    }
  }

  /// A package ("WIT Packages").
  public struct Package: Sendable {
    public enum Item: Sendable, Hashable {
      case interface(ID<Interface>)
      case world(ID<World>)
    }

    public var name: PackageName
    public var documentation: [String]
    /// In the order of the text.
    public var items: [Item] = []

    public var interfaces: [ID<Interface>] { items.compactMap { if case .interface(let id) = $0 { id } else { nil } } }
    public var worlds: [ID<World>] { items.compactMap { if case .world(let id) = $0 { id } else { nil } } }
  }

  /// A named collection of functions and types ("WIT Interfaces").
  public struct Interface: Sendable {
    public enum Item: Sendable {
      case type(ID<TypeDefinition>)
      case function(Function<ID<TypeDefinition>>)
    }

    /// Nil where the interface is defined where a world imports or exports it.
    public var name: String?
    public var package: ID<Package>
    public var annotations: Annotations
    /// In the order of the text.
    public var items: [Item] = []

    public var types: [ID<TypeDefinition>] { items.compactMap { if case .type(let id) = $0 { id } else { nil } } }
    public var functions: [Function<ID<TypeDefinition>>] {
      items.compactMap { if case .function(let function) = $0 { function } else { nil } }
    }
  }

  /// A named type of an interface or a world.
  public struct TypeDefinition: Sendable {
    public enum Owner: Sendable, Hashable {
      case interface(ID<Interface>)
      case world(ID<World>)
    }

    public var name: String
    public var owner: Owner
    public var annotations: Annotations
    public var body: TypeBody<ID<TypeDefinition>>
  }

  /// Everything that a component imports and exports ("WIT Worlds"), with what it includes and implies.
  public struct World: Sendable {
    public struct Item: Sendable {
      public enum Kind: Sendable {
        case type(ID<TypeDefinition>)
        case function(Function<ID<TypeDefinition>>)
        case interface(ID<Interface>)
      }

      /// Types are imports.
      public var direction: Direction
      /// The item's own name; nil for an interface that keeps its full name.
      public var name: String?
      public var kind: Kind
      public var annotations: Annotations
    }

    public var name: String
    public var package: ID<Package>
    public var annotations: Annotations
    public var items: [Item] = []

    /// The imported interfaces and functions.
    public var imports: [Item] { items.filter { $0.direction == .import && !$0.isType } }
    public var exports: [Item] { items.filter { $0.direction == .export } }
  }
}

extension WIT.World.Item {
  /// Whether the item is a type.
  var isType: Bool { if case .type = kind { true } else { false } }
}
