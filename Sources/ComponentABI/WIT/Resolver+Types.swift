extension WIT.Resolver {
  // MARK: Declarations

  /// Gives every type and function of an interface its place, before anything refers to it.
  mutating func declareTypes(of interface: Int) {
    let source = interfaceSources[interface]
    let package = scopes[source.scope].package
    let owner = WIT.TypeDefinition.Owner.interface(WIT.ID(index: interface))
    let place = "interface '\(output.interfaces[interface].name ?? "")'"
    var names = WIT.Resolver.Names()
    for item in source.items {
      let feature = missingFeature(item.annotations, package: package)
      switch item {
      case .use(_, let renamings, let annotations):
        for renaming in renamings {
          declare(renaming.visible, nil, annotations, owner, hiddenBy: feature, &names, place)
        }
      case .type(let definition):
        declare(definition.name, definition, definition.annotations, owner, hiddenBy: feature, &names, place)
      case .function(let name, _):
        if feature == nil, take(name, &names, place) { names.functions.insert(name.text) }
      }
    }
    interfaceSources[interface].names = names
  }

  /// The same for a world, whose functions and interfaces come later.
  mutating func declareTypes(ofWorld world: Int) {
    let source = worldSources[world]
    let package = scopes[source.scope].package
    let owner = WIT.TypeDefinition.Owner.world(WIT.ID(index: world))
    let place = "world '\(output.worlds[world].name)'"
    var names = WIT.Resolver.Names()
    for item in source.items {
      guard item.kind.definesTypes else { continue }
      let feature = missingFeature(item.annotations, package: package)
      if case .use(_, let renamings) = item.kind {
        for renaming in renamings {
          declare(renaming.visible, nil, item.annotations, owner, hiddenBy: feature, &names, place)
        }
      } else if case .type(let definition) = item.kind {
        declare(definition.name, definition, item.annotations, owner, hiddenBy: feature, &names, place)
      }
    }
    worldSources[world].names = names
    for (index, item) in source.items.enumerated() {
      guard case .extern(_, .interface(let name, let items)) = item.kind,
        missingFeature(item.annotations, package: package) == nil
      else { continue }
      var annotations = item.annotations
      annotations.span = name.span
      let id = addInterface(nil, items, annotations, scope: source.scope)
      worldSources[world].resolved[index] = .interface(id)
      declareTypes(of: id.index)
    }
  }

  private mutating func declare(
    _ name: WIT.Name, _ definition: WIT.Syntax.TypeDefinition?, _ annotations: WIT.Annotations, _ owner: WIT.TypeDefinition.Owner,
    hiddenBy feature: String?, _ names: inout WIT.Resolver.Names, _ place: String
  ) {
    if let feature {
      names.hidden[name.text] = feature
      return
    }
    guard take(name, &names, place) else { return }
    names.types[name.text] = WIT.ID(index: output.types.count)
    var annotations = annotations
    annotations.span = name.span
    // A body that stands for "not known" until it is resolved.
    output.types.append(WIT.TypeDefinition(name: name.text, owner: owner, annotations: annotations, body: .enum([])))
    typeSources.append(definition)
  }

  private func take(_ name: WIT.Name, _ names: inout WIT.Resolver.Names, _ place: String) -> Bool {
    guard let other = names.taken.updateValue(name.text, forKey: name.text.lowercased()) else { return true }
    reportTaken(name, by: other, in: place)
    return false
  }

  // MARK: Bodies

  mutating func resolveBodies(of interface: Int) {
    let source = interfaceSources[interface]
    let package = scopes[source.scope].package
    let names = source.names
    var items: [WIT.Interface.Item] = []
    for item in source.items {
      if let feature = item.annotations.gate.unstable, !features.include(feature) { continue }
      switch item {
      case .use(let path, let renamings, _):
        items += use(path, renamings, names, scope: source.scope).map { .type($0) }
      case .type(let definition):
        guard let id = resolveType(definition, names, package: package) else { continue }
        items.append(.type(id))
      case .function(let name, let function):
        guard names.functions.contains(name.text), let function = function.resolved({ reference($0, names) }) else { continue }
        items.append(.function(function))
      }
    }
    output.interfaces[interface].items = items
  }

  mutating func resolveItems(of world: Int) {
    let source = worldSources[world]
    let (names, scope) = (source.names, source.scope)
    for (index, item) in source.items.enumerated() {
      guard missingFeature(item.annotations, package: scopes[scope].package) == nil else { continue }
      let meaning: WorldMeaning?
      switch item.kind {
      case .use(let path, let renamings): meaning = .types(use(path, renamings, names, scope: scope))
      case .type(let definition):
        meaning = resolveType(definition, names, package: scopes[scope].package).map { .types([$0]) }
      case .include(let path, _): meaning = self.world(at: path, scope: scope).map { .include($0) }
      case .extern(_, .function(_, let function)): meaning = function.resolved { reference($0, names) }.map { .function($0) }
      case .extern(_, .path(let path)), .extern(_, .named(_, let path)):
        meaning = interface(at: path, scope: scope).map { .interface($0) }
      case .extern(_, .interface): continue
      }
      worldSources[world].resolved[index] = meaning
    }
  }

  /// The types that a `use` brings.
  private mutating func use(
    _ path: WIT.Syntax.UsePath, _ renamings: [WIT.Syntax.Renaming], _ names: WIT.Resolver.Names, scope: Int
  ) -> [TypeID] {
    guard let interface = interface(at: path, scope: scope) else { return [] }
    let theirs = interfaceSources[interface.index].names
    let place = "interface '\(output[interface].name ?? "")'"
    var used: [TypeID] = []
    for renaming in renamings {
      let name = renaming.name
      guard let target = theirs.types[name.text] else {
        if let feature = theirs.hidden[name.text] {
          report.error("type '\(name.text)' of \(place) is unstable: the feature '\(feature)' is not enabled", at: name.span)
        } else if theirs.functions.contains(name.text) {
          report.error("'\(name.text)' of \(place) is a function: only types are used", at: name.span)
        } else {
          report.error(
            "\(place) has no type '\(name.text)'" + didYouMean(name.text, among: theirs.types.keys.sorted()), at: name.span)
        }
        continue
      }
      guard let id = names.types[renaming.visible.text], output[id].annotations.span == renaming.visible.span else { continue }
      output.types[id.index].body = .use(target)
      used.append(id)
    }
    return used
  }

  private mutating func resolveType(_ definition: WIT.Syntax.TypeDefinition, _ names: WIT.Resolver.Names, package: Int)
    -> TypeID?
  {
    guard let id = names.types[definition.name.text], output[id].annotations.span == definition.name.span else { return nil }
    var body = definition.body
    if case .resource(let functions) = body {
      body = .resource(functions.filter { missingFeature($0.annotations, package: package) == nil })
    }
    guard let body = body.resolved({ reference($0, names) }) else { return nil }
    output.types[id.index].body = body
    return id
  }

  /// The type of a name; nil, and reported, where there is none.
  func reference(_ name: WIT.Name, _ names: WIT.Resolver.Names) -> TypeID? {
    if let id = names.types[name.text] { return id }
    if let feature = names.hidden[name.text] {
      report.error("type '\(name.text)' is unstable: the feature '\(feature)' is not enabled", at: name.span)
    } else if names.functions.contains(name.text) {
      report.error("'\(name.text)' is a function, not a type", at: name.span)
    } else {
      let former = ["float32": "f32", "float64": "f64"][name.text]
      report.error(
        "there is no type '\(name.text)'"
          + (former.map { "; it is '\($0)' now" } ?? didYouMean(name.text, among: names.types.keys.sorted() + Self.typeWords)),
        at: name.span)
    }
    return nil
  }

  /// What begins a type, for suggestions.
  private static let typeWords =
    WIT.Primitive.allCases.map(\.rawValue) + ["list", "option", "result", "tuple", "map", "future", "stream"]
}

extension WIT.Syntax.WorldItem.Kind {
  var definesTypes: Bool {
    switch self {
    case .use, .type: true
    case .include, .extern: false
    }
  }
}
