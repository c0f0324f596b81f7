extension WIT.Gate {
  /// Whether an item of this gate may be part of, or refer to, an item of another ("Rules for feature gate usage").
  func isCompatible(with other: WIT.Gate) -> Bool {
    if let feature = other.unstable { return unstable == feature }
    guard let version = other.since else { return true }
    if unstable != nil { return true }
    return since.map { $0 >= version } ?? false
  }

  /// A gate that lets through what both do.
  func and(_ other: WIT.Gate) -> WIT.Gate {
    var gate = WIT.Gate()
    gate.unstable = unstable ?? other.unstable
    if gate.unstable == nil { gate.since = [since, other.since].compactMap { $0 }.max() }
    gate.deprecated = deprecated ?? other.deprecated
    return gate
  }

  var text: String {
    if let unstable { return "@unstable(feature = \(unstable))" }
    return since.map { "@since(version = \($0))" } ?? ""
  }
}

extension WIT.Resolver {
  /// An item is gated as strongly as what it is part of, and as what it refers to in its own package.
  mutating func checkGates() {
    for (index, type) in output.types.enumerated() {
      let references = type.body.expressions.flatMap(\.references)
      check(type.annotations, references, package: package(of: type.owner), what: "type '\(type.name)'")
      guard case .resource(let functions) = type.body else { continue }
      for function in functions {
        checkContained(function.annotations, in: type.annotations.gate, "resource '\(type.name)'")
        let references = function.expressions.flatMap(\.references).filter { $0.index != index }
        check(function.annotations, references, package: package(of: type.owner), what: "this function")
      }
    }
    for interface in output.interfaces {
      let (gate, name) = (interface.annotations.gate, "interface '\(interface.name ?? "")'")
      for id in interface.types { checkContained(output[id].annotations, in: gate, name) }
      for function in interface.functions {
        checkContained(function.annotations, in: gate, name)
        check(
          function.annotations, function.expressions.flatMap(\.references), package: interface.package.index,
          what: "this function")
      }
    }
    for (index, source) in worldSources.enumerated() {
      let world = output.worlds[index]
      for (place, meaning) in source.resolved {
        let annotations = source.items[place].annotations
        checkContained(annotations, in: world.annotations.gate, "world '\(world.name)'")
        let other: (package: Int, gate: WIT.Gate, name: String)
        switch meaning {
        case .interface(let id):
          guard let name = output[id].name else { continue }
          other = (output[id].package.index, output[id].annotations.gate, "interface '\(name)'")
        case .include(let id): other = (output[id].package.index, output[id].annotations.gate, "world '\(output[id].name)'")
        case .function(let function):
          check(annotations, function.expressions.flatMap(\.references), package: world.package.index, what: "this function")
          continue
        case .types: continue
        }
        if other.package == world.package.index, !annotations.gate.isCompatible(with: other.gate) {
          report.error("\(other.name) is gated by '\(other.gate.text)', and this is not", at: annotations.span)
        }
      }
    }
  }

  private func checkContained(_ annotations: WIT.Annotations, in gate: WIT.Gate, _ container: String) {
    guard !annotations.gate.isCompatible(with: gate) else { return }
    report.error("\(container) is gated by '\(gate.text)', and this part of it is not", at: annotations.span)
  }

  private func check(_ annotations: WIT.Annotations, _ references: [TypeID], package own: Int, what: String) {
    for id in references where package(of: output[id].owner) == own {
      let gate = output[id].annotations.gate
      guard !annotations.gate.isCompatible(with: gate) else { continue }
      report.error(
        "\(what) refers to '\(output[id].name)', which is gated by '\(gate.text)', and is not gated so", at: annotations.span)
    }
  }

  private func package(of owner: WIT.TypeDefinition.Owner) -> Int {
    switch owner {
    case .interface(let id): output[id].package.index
    case .world(let id): output[id].package.index
    }
  }
}

extension WIT.TypeExpression {
  /// The definitions that the type names, itself or in its parts.
  var references: [Reference] {
    if let reference { return [reference] }
    return parts.flatMap(\.references)
  }
}
