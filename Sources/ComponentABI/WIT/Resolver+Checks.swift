extension WIT.Resolver {
  // MARK: Rings

  /// Types and worlds in the order of their dependencies; nil, and reported, where something depends on itself.
  mutating func checkRings() -> (types: [Int], worlds: [Int])? {
    let interfaces = output.interfaces.indices.map { interfaceDependencies($0) }
    interfaceUses = interfaces
    let types = output.types.map { type -> [Int] in
      var targets: [Int] = []
      for expression in type.body.expressions { expression.forEach { if let id = $0.reference { targets.append(id.index) } } }
      return targets
    }
    let worlds = worldSources.map { source in
      source.resolved.values.compactMap { if case .include(let id) = $0 { id.index } else { nil } }.sorted()
    }
    let order = (types: WIT.DependencyOrder(types), worlds: WIT.DependencyOrder(worlds))
    let interfaceRings = WIT.DependencyOrder(interfaces).rings
    for ring in interfaceRings { report(ring, "interface", interfaceSources.map(\.span)) { output.interfaces[$0].name ?? "" } }
    for ring in order.worlds.rings { report(ring, "world", worldSources.map(\.span)) { output.worlds[$0].name } }
    for ring in order.types.rings where interfaceRings.isEmpty {
      report(ring, "type", output.types.map(\.annotations.span)) { output.types[$0].name }
    }
    let packageRings =
      interfaceRings.isEmpty && order.worlds.rings.isEmpty ? WIT.DependencyOrder(packageDependencies(interfaces)).rings : []
    for ring in packageRings {
      let spans = output.packages.indices.map { package in
        interfaceSources.first { scopes[$0.scope].package == package }?.span
          ?? worldSources.first { scopes[$0.scope].package == package }?.span ?? WIT.Span(file: 0, range: 0..<0)
      }
      report(ring, "package", spans) { output.packages[$0].name.description }
    }
    let isFree = interfaceRings.isEmpty && order.types.rings.isEmpty && order.worlds.rings.isEmpty && packageRings.isEmpty
    return isFree ? (order.types.order, order.worlds.order) : nil
  }

  private func report(_ ring: [Int], _ what: String, _ spans: [WIT.Span], _ name: (Int) -> String) {
    let names = ring.map(name)
    let path = (names.prefix(8) + (names.count > 8 ? ["…"] : []) + names.prefix(1)).joined(separator: " → ")
    report.error("\(what) '\(names[0])' depends on itself: \(path)", at: spans[ring[0]])
  }

  private func interfaceDependencies(_ interface: Int) -> [Int] {
    var seen: Set<Int> = []
    return output.interfaces[interface].types.compactMap { id in
      guard let target = usedInterface(id), seen.insert(target.index).inserted else { return nil }
      return target.index
    }
  }

  /// Where the type that a `use` brings comes from; nil for other types.
  func usedInterface(_ id: TypeID) -> WIT.ID<WIT.Interface>? {
    guard case .use(let target) = output[id].body, case .interface(let owner) = output[target].owner else { return nil }
    return owner
  }

  private func packageDependencies(_ interfaces: [[Int]]) -> [[Int]] {
    var dependencies = [Set<Int>](repeating: [], count: output.packages.count)
    for (interface, targets) in interfaces.enumerated() {
      let package = output.interfaces[interface].package.index
      for target in targets { dependencies[package].insert(output.interfaces[target].package.index) }
    }
    for (world, source) in worldSources.enumerated() {
      let package = output.worlds[world].package.index
      for meaning in source.resolved.values {
        switch meaning {
        case .interface(let id): dependencies[package].insert(output[id].package.index)
        case .include(let id): dependencies[package].insert(output[id].package.index)
        case .types(let ids):
          for id in ids { if let target = usedInterface(id) { dependencies[package].insert(output[target].package.index) } }
        case .function: break
        }
      }
    }
    return dependencies.enumerated().map { package, targets in targets.filter { $0 != package }.sorted() }
  }

  // MARK: Types

  /// Handles are of resources, nothing nests too deep, and no function gives a handle that it has only borrowed.
  mutating func checkTypes(in order: [Int]) {
    var depths = [Int](repeating: 1, count: output.types.count)
    var borrows = [Bool](repeating: false, count: output.types.count)
    var isShallow = true
    for index in order {
      let type = output.types[index]
      let expressions = type.body.expressions
      let depth = expressions.map { Self.depth($0, depths) }.max() ?? 0
      // A type that is too deep counts as a shallow one, so that only it is reported.
      depths[index] = depth < limits.typeDepth ? depth + 1 : 1
      if depth >= limits.typeDepth {
        reportDepth(type.annotations.span)
        isShallow = false
      }
      borrows[index] = expressions.contains { Self.holdsBorrow($0, borrows) }
    }
    for type in output.types {
      guard case .resource(let functions) = type.body else { continue }
      for function in functions { check(function, depths, borrows) }
    }
    for interface in output.interfaces { for function in interface.functions { check(function, depths, borrows) } }
    for source in worldSources {
      for case .function(let function) in source.resolved.values { check(function, depths, borrows) }
    }
    // What a name stands for is only looked up where the way there is short.
    if isShallow { checkHandles() }
  }

  private func check(_ function: WIT.Function<TypeID>, _ depths: [Int], _ borrows: [Bool]) {
    if function.expressions.contains(where: { Self.depth($0, depths) > limits.typeDepth }) {
      reportDepth(function.annotations.span)
    }
    if let result = function.result, Self.holdsBorrow(result, borrows) {
      report.error("a result holds no 'borrow': what is lent goes back when the call ends", at: function.annotations.span)
    }
  }

  private func reportDepth(_ span: WIT.Span) { report.error("types nest more than \(limits.typeDepth) deep", at: span) }

  private static func depth(_ type: WIT.TypeExpression<TypeID>, _ depths: [Int]) -> Int {
    if let id = type.reference { return depths[id.index] }
    return 1 + (type.parts.map { depth($0, depths) }.max() ?? 0)
  }

  private static func holdsBorrow(_ type: WIT.TypeExpression<TypeID>, _ borrows: [Bool]) -> Bool {
    switch type {
    case .borrow: true
    case .named(let id): borrows[id.index]
    default: type.parts.contains { holdsBorrow($0, borrows) }
    }
  }

  /// `own` and `borrow`, in the text, where their places are known.
  private func checkHandles() {
    for source in interfaceSources {
      for item in source.items {
        switch item {
        case .use: break
        case .type(let definition): checkHandles(definition, source.names)
        case .function(_, let function): function.expressions.forEach { checkHandles($0, source.names) }
        }
      }
    }
    for source in worldSources {
      for item in source.items {
        if case .type(let definition) = item.kind { checkHandles(definition, source.names) }
        guard case .extern(_, .function(_, let function)) = item.kind else { continue }
        function.expressions.forEach { checkHandles($0, source.names) }
      }
    }
  }

  private func checkHandles(_ definition: WIT.Syntax.TypeDefinition, _ names: Names) {
    definition.body.expressions.forEach { checkHandles($0, names) }
    guard case .resource(let functions) = definition.body else { return }
    for expression in functions.flatMap(\.expressions) { checkHandles(expression, names) }
  }

  private func checkHandles(_ expression: WIT.TypeExpression<WIT.Name>, _ names: Names) {
    expression.forEach { part in
      let word: String
      let name: WIT.Name
      switch part {
      case .own(let its): (word, name) = ("own", its)
      case .borrow(let its): (word, name) = ("borrow", its)
      default: return
      }
      guard let id = names.types[name.text], !output.isResource(id) else { return }
      // An unknown type is reported where it is named.
      if case .enum(let labels) = output[output.origin(of: id)].body, labels.isEmpty { return }
      report.error("'\(word)' takes a resource; '\(name.text)' is none", at: name.span)
    }
  }
}

extension WIT.TypeExpression {
  /// The definition that the type itself names.
  var reference: Reference? {
    switch self {
    case .named(let reference), .own(let reference), .borrow(let reference): reference
    default: nil
    }
  }
}
