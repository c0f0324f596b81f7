extension WIT.Resolver {
  /// Writes out a world: its items, those of the worlds that it includes, and the imports that used types imply.
  mutating func elaborate(_ index: Int) {
    let items = items(of: index)
    worldItemCount += items.count
    output.worlds[index].items = items
  }

  private func items(of index: Int) -> [WIT.World.Item] {
    let source = worldSources[index]
    var union = WorldUnion(self, world: index, budget: limits.worldItems - worldItemCount)
    for (place, item) in source.items.enumerated() {
      guard let meaning = source.resolved[place] else { continue }
      union.add(item, meaning)
    }
    union.addWhatExportsUse()
    union.checkUses(source)
    if union.budget < 0 { report.error("the worlds have more than \(limits.worldItems) items in all", at: source.span) }
    return union.items
  }
}

/// A world while it is written out ("Union of Worlds with include", "Transitive imports and worlds").
private struct WorldUnion {
  typealias Item = WIT.World.Item

  let resolver: WIT.Resolver
  let world: Int
  var items: [Item] = []
  /// Items that may still be added or looked at.
  var budget: Int
  /// Places of the items with plain names, by these in lower case.
  private var names: [WIT.Direction: [String: Int]] = [.import: [:], .export: [:]]
  /// Places of the interfaces that keep their full names.
  private var interfaces: [WIT.Direction: [WIT.ID<WIT.Interface>: Int]] = [.import: [:], .export: [:]]
  /// The interfaces that the world's own text names.
  private var written: [WIT.Direction: Set<WIT.ID<WIT.Interface>>] = [.import: [], .export: []]

  init(_ resolver: WIT.Resolver, world: Int, budget: Int) {
    self.resolver = resolver
    self.world = world
    self.budget = budget
  }

  private var output: WIT.Packages { resolver.output }
  private var place: String { "world '\(output.worlds[world].name)'" }

  mutating func add(_ item: WIT.Syntax.WorldItem, _ meaning: WIT.Resolver.WorldMeaning) {
    let annotations = item.annotations
    switch (item.kind, meaning) {
    case (_, .types(let ids)):
      for id in ids {
        if let interface = resolver.usedInterface(id) { addImport(of: interface, annotations) }
        addNamed(Item(direction: .import, name: output[id].name, kind: .type(id), annotations: output[id].annotations))
      }
    case (.extern(let direction, .path(let path)), .interface(let id)):
      var annotations = annotations
      annotations.span = path.span
      addWritten(id, direction, annotations)
    case (.extern(let direction, .named(let name, _)), .interface(let id)),
      (.extern(let direction, .interface(let name, _)), .interface(let id)):
      if direction == .import { addDependencies(of: id, annotations) }
      var annotations = annotations
      annotations.span = name.span
      addNamed(Item(direction: direction, name: name.text, kind: .interface(id), annotations: annotations))
    case (.extern(let direction, .function(let name, _)), .function(let function)):
      addNamed(Item(direction: direction, name: name.text, kind: .function(function), annotations: function.annotations))
    case (.include(let path, let renamings), .include(let id)):
      include(id, path, renamings, annotations)
    default: break
    }
  }

  // MARK: Names

  private mutating func append(_ item: Item) {
    budget -= 1
    if budget >= 0 { items.append(item) }
  }

  /// Adds an item of a plain name.
  private mutating func addNamed(_ item: Item) {
    guard let name = item.name, budget > 0 else {
      budget -= 1
      return
    }
    guard let place = names[item.direction]?[name.lowercased()] else {
      names[item.direction]?[name.lowercased()] = items.count
      append(item)
      return
    }
    budget -= 1
    let known = items[place]
    // A type that comes twice from one definition is the same type.
    if case .type(let a) = known.kind, case .type(let b) = item.kind, known.name == name, isSameType(a, b) { return }
    let verb = known.isType ? "defines" : "\(item.direction)s"
    resolver.report.error("\(self.place) \(verb) '\(known.name ?? "")' already", at: item.annotations.span)
  }

  private func isSameType(_ a: WIT.Resolver.TypeID, _ b: WIT.Resolver.TypeID) -> Bool {
    if a == b { return true }
    guard case .use(let first) = output[a].body, case .use(let second) = output[b].body else { return false }
    return output.origin(of: first) == output.origin(of: second)
  }

  // MARK: Interfaces

  private mutating func addWritten(_ id: WIT.ID<WIT.Interface>, _ direction: WIT.Direction, _ annotations: WIT.Annotations) {
    guard written[direction]?.insert(id).inserted == true else {
      resolver.report.error("\(place) \(direction)s '\(output.name(of: id) ?? "")' already", at: annotations.span)
      return
    }
    if let place = interfaces[direction]?[id] {
      // It came with another item; now it has words of its own.
      if items.indices.contains(place) { items[place].annotations = annotations }
      return
    }
    if direction == .import { addImport(of: id, annotations) } else { addInterface(id, .export, annotations) }
    if let place = interfaces[direction]?[id], items.indices.contains(place) { items[place].annotations = annotations }
  }

  private mutating func addInterface(_ id: WIT.ID<WIT.Interface>, _ direction: WIT.Direction, _ annotations: WIT.Annotations) {
    interfaces[direction]?[id] = items.count
    append(Item(direction: direction, name: nil, kind: .interface(id), annotations: annotations))
  }

  /// Imports an interface after those whose types it uses.
  private mutating func addImport(of id: WIT.ID<WIT.Interface>, _ annotations: WIT.Annotations) {
    var path: [(id: WIT.ID<WIT.Interface>, next: Int)] = [(id, 0)]
    var open: Set<WIT.ID<WIT.Interface>> = [id]
    while let (id, next) = path.last, budget >= 0 {
      budget -= 1
      guard interfaces[.import]?[id] == nil else {
        path.removeLast()
        continue
      }
      let dependencies = resolver.interfaceUses[id.index]
      guard next < dependencies.count else {
        addInterface(id, .import, implied(by: annotations, id))
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let dependency = WIT.ID<WIT.Interface>(index: dependencies[next])
      if open.insert(dependency).inserted { path.append((dependency, 0)) }
    }
  }

  private mutating func addDependencies(of id: WIT.ID<WIT.Interface>, _ annotations: WIT.Annotations) {
    for dependency in resolver.interfaceUses[id.index] { addImport(of: WIT.ID(index: dependency), annotations) }
  }

  /// An implied import is there when what implies it is.
  private func implied(by annotations: WIT.Annotations, _ id: WIT.ID<WIT.Interface>) -> WIT.Annotations {
    var implied = WIT.Annotations()
    implied.span = annotations.span
    let isOwn = output[id].package == output.worlds[world].package
    implied.gate = isOwn ? annotations.gate.and(output[id].annotations.gate) : annotations.gate
    return implied
  }

  /// What exported interfaces use and the world does not name becomes an import; the text should say so.
  mutating func addWhatExportsUse() {
    let count = items.count
    for item in items[..<count] where item.direction == .export {
      guard case .interface(let id) = item.kind else { continue }
      for dependency in resolver.interfaceUses[id.index] {
        budget -= 1
        guard budget >= 0 else { break }
        let dependency = WIT.ID<WIT.Interface>(index: dependency)
        if interfaces[.export]?[dependency] != nil || interfaces[.import]?[dependency] != nil { continue }
        resolver.report.warning(
          "the export uses '\(output.name(of: dependency) ?? "")', which the world neither imports nor exports: it is imported",
          at: item.annotations.span)
        addImport(of: dependency, item.annotations)
      }
    }
    // The new imports stand after the others.
    let new = items[count...]
    let end = (items[..<count].lastIndex { $0.direction == .import } ?? -1) + 1
    items = Array(items[..<end] + new + items[end..<count])
  }

  /// A type of an interface that is both imported and exported could be either's.
  func checkUses(_ source: WIT.Resolver.WorldSource) {
    for (place, item) in source.items.enumerated() {
      guard case .use(let path, _) = item.kind, case .types(let ids) = source.resolved[place],
        let interface = ids.first.flatMap(resolver.usedInterface)
      else { continue }
      if written[.import]?.contains(interface) == true, written[.export]?.contains(interface) == true {
        resolver.report.error(
          "'\(output[interface].name ?? "")' is both imported and exported: it is not clear whose types these are", at: path.span)
      }
    }
  }

  // MARK: Include

  private mutating func include(
    _ id: WIT.ID<WIT.World>, _ path: WIT.Syntax.UsePath, _ renamings: [WIT.Syntax.Renaming], _ annotations: WIT.Annotations
  ) {
    let included = output[id]
    var newNames: [String: String] = [:]
    for renaming in renamings {
      let name = renaming.name
      if newNames.updateValue(renaming.visible.text, forKey: name.text) != nil {
        resolver.report.error("'\(name.text)' has a new name already", at: name.span)
      }
      check(name, isPlainNameOf: included)
    }
    for item in included.items {
      guard budget >= 0 else { return }
      var copy = item
      copy.annotations.span = path.span
      let isOwn = included.package == output.worlds[world].package
      copy.annotations.gate = isOwn ? annotations.gate.and(item.annotations.gate) : annotations.gate
      if let name = item.name {
        let newName = item.isType ? nil : newNames[name]
        copy.name = newName ?? name
        if case .function(var function) = item.kind {
          function.name = copy.name ?? name
          function.annotations = copy.annotations
          copy.kind = .function(function)
        }
        addNamed(copy)
      } else if case .interface(let interface) = item.kind, interfaces[item.direction]?[interface] == nil {
        addInterface(interface, item.direction, copy.annotations)
      }
    }
  }

  /// `with` renames what has a plain name.
  private func check(_ name: WIT.Name, isPlainNameOf included: WIT.World) {
    let plain = included.items.filter { $0.name != nil && !$0.isType }.compactMap(\.name)
    if plain.contains(name.text) { return }
    for item in included.items where item.name == nil {
      guard case .interface(let id) = item.kind, output[id].name == name.text else { continue }
      resolver.report.error(
        "'\(name.text)' is '\(output.name(of: id) ?? "")' by its full name, which has no other", at: name.span)
      return
    }
    let what = included.items.contains { $0.isType && $0.name == name.text } ? ": types keep their names" : ""
    resolver.report.error(
      "world '\(included.name)' has no import or export '\(name.text)'"
        + (what.isEmpty ? didYouMean(name.text, among: plain) : what),
      at: name.span)
  }
}
