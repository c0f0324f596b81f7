import ComponentABI

/// What is to be generated: the namespaces with everything in them, and a name in Swift for each thing.
final class Plan {
  let packages: WIT.Packages
  let world: WIT.World
  let worldName: String
  let options: Bindings.Options
  let budget = Budget()
  /// The first is the world itself with what it imports, the second the world with what it exports.
  var spaces: [Namespace] = []
  /// In Swift.
  let root: String
  /// The namespaces of an interface under its full name.
  private var known: [WIT.Direction: [InterfaceID: Int]] = [.import: [:], .export: [:]]
  private var exported: Set<InterfaceID> = []
  /// The namespaces that the world imports and exports, in its order.
  private(set) var importOrder: [Int] = []
  private(set) var exportOrder: [Int] = []
  /// As the Canonical ABI knows the interfaces that are there as the host has them.
  var importedNames: Set<String> = []
  /// The names of types and interfaces in the world's namespace.
  var rootScope = NameScope()
  /// The names in the struct of what the world exports.
  var exportScope = NameScope()
  var typeNames: [TypeReference: String] = [:]
  /// The host's functions that get its objects back.
  var dropNames: [TypeReference: String] = [:]
  private(set) var places: [TypeReference: Int] = [:]
  private var reaching: [TypeID: Bool] = [:]
  /// The types that some `result` has for its error.
  var errors: Set<TypeReference> = []
  /// A type that the bindings cannot have, and why.
  var misfit: String?
  var traits: [TypeReference: Traits] = [:]

  init(_ id: WIT.ID<WIT.World>, _ packages: WIT.Packages, _ options: Bindings.Options) throws(Bindings.Failure) {
    self.packages = packages
    self.options = options
    world = packages[id]
    worldName = packages.name(of: id)
    let name = SwiftNames.type(packages[id].name)
    root = options.namespace ?? (name.hasSuffix("World") ? name : name + "World")
    guard SwiftNames.isTypeName(root) else { throw .namespace(root) }
    collect()
    try markAsync()
    nameSpaces()
    for index in spaces.indices { nameTypes(of: index) }
    for index in spaces.indices { nameFunctions(of: index) }
    numberExports()
    findErrors()
    if let misfit { throw .unsupported(misfit) }
  }

  // MARK: Namespaces

  private func collect() {
    spaces = [Namespace(abiName: "$root", side: .import), Namespace(abiName: "$root", side: .export)]
    var imported: Set<InterfaceID> = []
    for item in world.items where item.name == nil {
      if case .interface(let id) = item.kind {
        if item.direction == .export { exported.insert(id) } else { imported.insert(id) }
      }
    }
    for item in world.items {
      switch item.kind {
      case .type(let id): declare(id, in: 0)
      case .function(let function): add(function, nil, item.direction, to: item.direction == .import ? 0 : 1)
      case .interface(let id):
        let name = item.name ?? packages.name(of: id) ?? ""
        // One namespace serves both sides where nothing in it depends on the side.
        let isShared = item.name == nil && imported.contains(id) && exported.contains(id) && !reachesResource(id)
        let space: Int
        if isShared, let found = known[.import]?[id] {
          space = found
          for function in packages[id].functions { add(function, nil, item.direction, to: space) }
        } else {
          space = addInterface(id, name, isShared ? .import : item.direction, functions: item.direction)
          if isShared { known[.export]?[id] = space }
        }
        if item.direction == .import { importOrder.append(space) } else { exportOrder.append(space) }
      }
      if budget.isSpent { return }
    }
    // What is named is declared, also where the world does not import it by itself.
    var index = 0
    while index < spaces.count, !budget.isSpent {
      var place = 0
      while place < spaces[index].types.count {
        for expression in expressions(of: spaces[index].types[place]) { touch(expression, index) }
        place += 1
      }
      for callable in spaces[index].functions { for expression in callable.expressions { touch(expression, index) } }
      index += 1
    }
  }

  private func addInterface(
    _ id: InterfaceID, _ name: String, _ side: WIT.Direction, functions direction: WIT.Direction? = nil
  ) -> Int {
    let index = spaces.count
    spaces.append(Namespace(interface: id, abiName: name, side: side))
    if packages.name(of: id) == name { known[side]?[id] = index }
    for item in packages[id].items {
      switch item {
      case .type(let type): declare(type, in: index)
      case .function(let function): if let direction { add(function, nil, direction, to: index) }
      }
    }
    return index
  }

  private func declare(_ id: TypeID, in space: Int) {
    budget.spend(64)
    switch packages[id].body {
    case .use: return
    case .alias where packages.isResource(id): return
    case .resource(let functions):
      guard places[TypeReference(id: id, space: space)] == nil else { return }
      for function in functions { add(function, id, spaces[space].side, to: space) }
    default: break
    }
    let reference = TypeReference(id: id, space: space)
    guard places[reference] == nil else { return }
    places[reference] = spaces[space].types.count
    spaces[space].types.append(id)
  }

  private func add(_ function: WITFunction, _ resource: TypeID?, _ direction: WIT.Direction, to space: Int) {
    budget.spend(64)
    guard !budget.isSpent else { return }
    let name = resource.map { packages[$0].name } ?? ""
    let abiName =
      switch function.kind {
      case .freestanding: function.name
      case .method: "[method]\(name).\(function.name)"
      case .static: "[static]\(name).\(function.name)"
      case .constructor: "[constructor]\(name)"
      }
    spaces[space].functions.append(
      Callable(function: function, resource: resource, abiName: abiName, direction: direction))
  }

  private func touch(_ expression: WITType, _ space: Int) {
    budget.spend(8)
    switch expression {
    case .named(let id), .own(let id), .borrow(let id): _ = reference(id, from: space)
    default: for part in expression.parts { touch(part, space) }
    }
  }

  /// The types that a definition is made of.
  func expressions(of id: TypeID) -> [WITType] {
    switch packages[id].body {
    case .alias(let type): [type]
    case .use(let target): [.named(target)]
    case .record(let fields): fields.map(\.type)
    case .variant(let cases): cases.compactMap(\.type)
    case .enum, .flags, .resource: []
    }
  }

  /// Whether an interface's types or functions pass handles: then what it imports is not what it exports.
  private func reachesResource(_ id: InterfaceID) -> Bool {
    packages[id].types.contains(where: reachesResource)
      || packages[id].functions.contains { function in
        (function.parameters.map(\.type) + [function.result].compactMap { $0 }).contains(where: reachesResource)
      }
  }

  private func reachesResource(_ id: TypeID) -> Bool {
    if packages.isResource(id) { return true }
    if let known = reaching[id] { return known }
    let result = expressions(of: id).contains(where: reachesResource)
    reaching[id] = result
    return result
  }

  private func reachesResource(_ expression: WITType) -> Bool {
    switch expression {
    case .own, .borrow: true
    case .named(let id): reachesResource(id)
    default: expression.parts.contains(where: reachesResource)
    }
  }

  // MARK: References

  /// The declaration that a name stands for where it is used.
  func reference(_ id: TypeID, from space: Int) -> TypeReference {
    let own = spaces[space].interface
    let isExport = spaces[space].side == .export && packages.isExported(id) { $0 == own || exported.contains($0) }
    var id = packages.isResource(id) ? packages.origin(of: id) : id
    while case .use(let next) = packages[id].body { id = next }
    let place: Int
    switch packages[id].owner {
    case .world: place = 0
    case .interface(let owner):
      if own == owner {
        place = space
      } else if isExport, exported.contains(owner), let found = known[.export]?[owner] {
        place = found
      } else if let found = known[.import]?[owner] ?? known[.export]?[owner] {
        place = found
      } else {
        place = addInterface(owner, packages.name(of: owner) ?? "", .import)
      }
    }
    let reference = TypeReference(id: id, space: place)
    if places[reference] == nil { declare(id, in: place) }
    return reference
  }

  // MARK: Exports

  private func numberExports() {
    var next = 0
    for index in [1] + exportOrder {
      spaces[index].firstExport = next
      next += spaces[index].exports.count
    }
  }
}

extension Namespace {
  var imports: [Callable] { functions.filter { $0.direction == .import } }
  var exports: [Callable] { functions.filter { $0.direction == .export } }
}

extension Callable {
  var expressions: [WITType] { function.parameters.map(\.type) + [function.result].compactMap { $0 } }
}
