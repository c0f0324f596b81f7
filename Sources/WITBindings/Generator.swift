import ComponentABI

/// Writes the code of a plan.
struct Generator {
  let plan: Plan
  let writer: SourceWriter
  /// `public ` or the like.
  let access: String

  init(_ plan: Plan) {
    self.plan = plan
    writer = SourceWriter(plan.budget)
    access = plan.options.access.prefix
  }

  var packages: WIT.Packages { plan.packages }

  func emit() {
    writer.line("import ComponentABI")
    writer.gap()
    document(plan.world.annotations, subject: "The world `\(plan.worldName)`.")
    writer.block("\(access)enum \(plan.root)") {
      world()
      declarations(of: 0)
      host(0)
      rootDefinition()
      exports(1)
      for space in plan.spaces.indices.dropFirst(2) where !plan.budget.isSpent {
        writer.gap()
        let annotations = plan.spaces[space].interface.map { packages[$0].annotations }
        document(annotations, subject: "The interface `\(plan.spaces[space].abiName)`\(note(space)).")
        writer.block("\(access)enum \(plan.spaces[space].name)") {
          declarations(of: space)
          host(space)
          exports(space)
        }
      }
    }
    constants()
    for space in plan.spaces.indices { conversions(of: space) }
    for space in plan.spaces.indices { definitions(of: space) }
  }

  /// Which side a namespace is for, where there are two for one interface.
  private func note(_ space: Int) -> String {
    let its = plan.spaces[space]
    let isTwin = plan.spaces.contains { $0.abiName == its.abiName && $0.side != its.side }
    return isTwin ? (its.side == .import ? ", as the host implements it" : ", as the guest implements it") : ""
  }

  /// Documentation from WIT, with what its gates say.
  func document(_ annotations: WIT.Annotations?, subject: String? = nil) {
    var lines = annotations?.documentation ?? []
    if let subject {
      if !lines.isEmpty { lines.append("") }
      lines.append(subject)
    }
    if let version = annotations?.gate.deprecated {
      if !lines.isEmpty { lines.append("") }
      lines.append("Deprecated since \(version).")
    }
    writer.documentation(lines)
  }

  // MARK: The world

  private func world() {
    writer.line("/// What a guest of this world may import and must export.")
    var imports = plan.importOrder.filter { hasContents($0) }.map { "\(plan.spaces[$0].name).interface" }
    if !plan.spaces[0].imports.isEmpty || !resources(of: 0).isEmpty { imports.append("imports") }
    let exports = plan.spaces[1].exports.map { Code.text($0.constant) }
    let interfaces = plan.exportOrder.filter { hasContents($0) }.map { Code.text("\(plan.spaces[$0].name).interface") }
    var arguments: [Code] = [quoted(plan.worldName)]
    arguments.append(.prefixed("imports: ", .list(imports.map { .text($0) })))
    arguments.append(.prefixed("exports: ", .list(exports)))
    if !interfaces.isEmpty { arguments.append(.prefixed("exportedInterfaces: ", .list(interfaces))) }
    writer.code(.call("ComponentWorld", arguments), before: "\(access)static let world = ")
  }

  func hasContents(_ space: Int) -> Bool { !plan.spaces[space].functions.isEmpty || !resources(of: space).isEmpty }

  /// The resources that are declared in a namespace.
  func resources(of space: Int) -> [TypeReference] {
    plan.spaces[space].types.map { TypeReference(id: $0, space: space) }.filter(plan.isResource)
  }

  func quoted(_ text: String) -> Code { "\"\(text)\"" }

  // MARK: Constants

  /// The types of functions and resources, for linking.
  private func constants() {
    for space in plan.spaces.indices where space != 1 {
      let its = plan.spaces[space]
      let functions = space == 0 ? its.functions + plan.spaces[1].functions : its.functions
      let resources = resources(of: space)
      guard space == 0 ? !(functions.isEmpty && resources.isEmpty) : hasContents(space) else { continue }
      writer.gap()
      writer.block("extension \(plan.spacePath(space))") {
        for reference in resources {
          let flag: [Code] = its.side == .export ? ["isExported: true"] : []
          writer.code(
            .call("ComponentType.Resource", [quoted(its.abiName), quoted(packages[reference.id].name)] + flag),
            before: "static let resource\(plan.places[reference] ?? 0) = ")
        }
        // An interface of both sides has every function twice, for which one constant is enough.
        var seen: Set<String> = []
        for callable in functions where seen.insert(constantKey(callable, space)).inserted { constant(callable, space) }
        if space > 0 || !its.imports.isEmpty || !resources.isEmpty {
          var names = (space == 0 ? its.imports : its.functions).map(\.constant)
          if its.imports.count > 0, its.exports.count > 0 { names = its.imports.map(\.constant) }
          let labels = resources.map { quoted(packages[$0.id].name) }
          var arguments = [quoted(its.abiName), .list(names.map { .text($0) })]
          if !labels.isEmpty { arguments.append(.prefixed("resources: ", .list(labels))) }
          writer.code(
            .call("ComponentWorld.Interface", arguments), before: "static let \(space == 0 ? "imports" : "interface") = ")
        }
      }
    }
  }

  private func constantKey(_ callable: Callable, _ space: Int) -> String {
    space == 0 ? callable.constant : callable.abiName
  }

  private func constant(_ callable: Callable, _ space: Int) {
    let scope = space == 0 && callable.direction == .export ? 1 : space
    var parameters: [Code] = []
    if callable.isMethod, let id = callable.resource {
      parameters.append(.prefixed("\"self\": ", plan.componentType(.borrow(id), from: scope)))
    }
    for parameter in callable.function.parameters {
      parameters.append(.prefixed("\"\(parameter.name)\": ", plan.componentType(parameter.type, from: scope)))
    }
    var arguments = [quoted(callable.abiName), parameters.isEmpty ? "[:]" : .list(parameters)]
    if let result = callable.function.result {
      arguments.append(.prefixed("result: ", plan.componentType(result, from: scope)))
    } else if callable.function.kind == .constructor, let id = callable.resource {
      arguments.append(.prefixed("result: ", plan.componentType(.own(id), from: scope)))
    }
    writer.code(.call("ComponentWorld.Function", arguments), before: "static let \(callable.constant) = ")
  }
}
