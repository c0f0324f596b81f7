/// Decodes a world from the type of a component (Component Model, "Binary Format").
///
/// Types refer to others before them, so that a few bytes describe types of any size: their sizes are counted.
struct ComponentTypeDecoder {
  /// A value type with the number of types in it, each counted wherever it stands, and how deep they nest.
  struct Sized {
    var type: ComponentType
    var count: Int
    var depth: Int
  }

  enum Entry {
    case value(Sized)
    /// With the number of types in it.
    case function(ComponentFunctionType, count: Int)
    /// A resource belongs to an interface whose name is known later: until then its own is a placeholder.
    case resource(ComponentType.Resource)
    case instance(Instance)
    case component(Scope)
  }

  /// The exports of an instance type.
  struct Instance {
    let exports: [(name: String, entry: Entry)]
    let byName: [String: Entry]
  }

  /// What a component type or instance type declares: its index spaces, and what it imports and exports.
  struct Scope {
    var types: [Entry] = []
    var instances: [Instance] = []
    var imports: [(name: String, entry: Entry)] = []
    var exports: [(name: String, entry: Entry)] = []
  }

  var reader: ComponentTypeReader
  var scopes = [Scope()]
  var resourceCount = 0
  /// How many types the functions of one world may have in all, and how many exports its interfaces.
  static let maximumCount = 1 << 18
  /// Where the resources belong, by their placeholders.
  private var owners: [String: (interface: String, isExported: Bool)] = [:]
  private var encoding: StringEncoding?

  init(_ bytes: [UInt8]) { reader = ComponentTypeReader(bytes) }

  mutating func decode() throws(ComponentTypeError) -> EmbeddedWorld {
    try readSections { (decoder, section) throws(ComponentTypeError) in
      switch section {
      case 0: try decoder.readCustomSection()
      case 7: for _ in 0..<(try decoder.reader.number()) { decoder.scopes[0].types.append(try decoder.readType()) }
      default: break
      }
      return true
    }
    // The section's component type exports the world's.
    for case .component(let section) in scopes[0].types {
      for case (let name, .component(let world)) in section.exports {
        return EmbeddedWorld(world: try self.world(name, world), stringEncoding: encoding ?? .utf8)
      }
    }
    throw .unsupported("a section without a world")
  }

  /// The string encoding alone, which stands before everything else.
  mutating func decodeEncoding() throws(ComponentTypeError) -> StringEncoding {
    try readSections { (decoder, section) throws(ComponentTypeError) in
      if section == 0 { try decoder.readCustomSection() }
      return decoder.encoding == nil
    }
    return encoding ?? .utf8
  }

  /// Reads the sections until the closure says that it has enough.
  private mutating func readSections(
    _ read: (inout Self, UInt8) throws(ComponentTypeError) -> Bool
  ) throws(ComponentTypeError) {
    for byte in [0x00, 0x61, 0x73, 0x6d, 0x0d, 0x00, 0x01, 0x00] as [UInt8] {
      guard try reader.byte() == byte else { throw reader.malformed("no component") }
    }
    while !reader.isAtEnd {
      let section = try reader.byte()
      let size = try reader.number()
      let end = reader.offset + size
      guard try read(&self, section) else { return }
      try reader.skip(to: end)
    }
  }

  private mutating func readCustomSection() throws(ComponentTypeError) {
    guard try reader.name() == "wit-component-encoding" else { return }
    _ = try reader.byte()
    switch try reader.byte() {
    case 0: encoding = .utf8
    case 1: encoding = .utf16
    case 2: encoding = .latin1OrUTF16
    default: throw reader.malformed("unknown string encoding")
    }
  }

  // MARK: The world

  private mutating func world(_ name: String, _ scope: Scope) throws(ComponentTypeError) -> ComponentWorld {
    try checkCount(scope.imports + scope.exports)
    // An interface owns the resources that it is the first to have; later ones use them.
    for (items, isExported) in [(scope.imports, false), (scope.exports, true)] {
      for (name, entry) in items {
        switch entry {
        case .instance(let instance): for export in instance.exports { own(export.entry, name, isExported) }
        default: own(entry, InterfaceName.root, isExported)
        }
      }
    }
    let imported = interfaces(scope.imports)
    let exported = interfaces(scope.exports)
    return ComponentWorld(
      name,
      imports: imported.filter { $0.name != InterfaceName.root || !$0.functions.isEmpty || !$0.resources.isEmpty },
      exports: exported.first { $0.name == InterfaceName.root }?.functions ?? [],
      exportedInterfaces: exported.filter { $0.name != InterfaceName.root })
  }

  /// An instance type of many functions can be imported many times.
  private func checkCount(_ items: [(name: String, entry: Entry)]) throws(ComponentTypeError) {
    var left = Self.maximumCount
    func spend(_ entry: Entry) {
      if case .function(_, let count) = entry { left -= count } else { left -= 1 }
    }
    for item in items {
      if case .instance(let instance) = item.entry {
        for export in instance.exports where left >= 0 { spend(export.entry) }
      } else {
        spend(item.entry)
      }
      guard left >= 0 else { throw .unsupported("a very large world") }
    }
  }

  private mutating func own(_ entry: Entry, _ interface: String, _ isExported: Bool) {
    guard case .resource(let resource) = entry, owners[resource.interface] == nil else { return }
    owners[resource.interface] = (interface, isExported)
  }

  private func interfaces(_ items: [(name: String, entry: Entry)]) -> [ComponentWorld.Interface] {
    var root: [(name: String, entry: Entry)] = []
    var interfaces: [ComponentWorld.Interface] = []
    for item in items {
      if case .instance(let instance) = item.entry {
        interfaces.append(interface(item.name, instance.exports))
      } else {
        root.append(item)
      }
    }
    return interfaces + [interface(InterfaceName.root, root)]
  }

  private func interface(_ name: String, _ items: [(name: String, entry: Entry)]) -> ComponentWorld.Interface {
    var interface = ComponentWorld.Interface(name, [])
    for item in items {
      switch item.entry {
      case .function(let type, _): interface.functions.append(ComponentWorld.Function(item.name, resolved(type)))
      case .resource(let resource): if owners[resource.interface]?.interface == name { interface.resources.append(item.name) }
      default: break
      }
    }
    return interface
  }

  private func resolved(_ type: ComponentFunctionType) -> ComponentFunctionType {
    ComponentFunctionType(
      type.parameters.map { ComponentType.Field($0.name, resolved($0.type)) }, result: type.result.map { resolved($0) })
  }

  private func resolved(_ type: ComponentType) -> ComponentType {
    type.mapResources { resource in
      guard let owner = owners[resource.interface] else { return resource }
      return ComponentType.Resource(owner.interface, resource.name, isExported: owner.isExported)
    }
  }
}

extension ComponentType {
  /// The same type with other resources.
  fileprivate func mapResources(_ map: (Resource) -> Resource) -> ComponentType {
    switch self {
    case .own(let resource): .own(map(resource))
    case .borrow(let resource): .borrow(map(resource))
    case .list(let element): .list(element.mapResources(map))
    case .fixedLengthList(let element, let length): .fixedLengthList(element.mapResources(map), length: length)
    case .record(let record):
      .record(Record(record.name, record.fields.map { Field($0.name, $0.type.mapResources(map)) }))
    case .tuple(let elements): .tuple(elements.map { $0.mapResources(map) })
    case .variant(let variant):
      .variant(Variant(variant.name, variant.cases.map { Case($0.name, $0.type?.mapResources(map)) }))
    case .option(let payload): .option(payload.mapResources(map))
    case .result(let ok, let error): .result(ok: ok?.mapResources(map), error: error?.mapResources(map))
    default: self
    }
  }
}
