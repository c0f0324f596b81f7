import ComponentABI

/// What the host implements, and what it calls.
extension Generator {
  /// How a function ends in Swift.
  struct Outcome {
    /// The type that comes back; nil for none.
    var type: String?
    /// The error that the function's `result` has.
    var error: WITType?
    /// What is read where there is no error.
    var value: WITType?
  }

  func outcome(_ callable: Callable, _ space: Int, isFull: Bool) -> Outcome {
    func swift(_ type: WITType) -> String { plan.swift(type, from: space, isFull: isFull) }
    if callable.function.kind == .constructor, callable.function.result == nil, let id = callable.resource {
      return Outcome(type: swift(.own(id)), value: .own(id))
    }
    guard let result = callable.function.result else { return Outcome() }
    if case .result(let ok, let error?) = result, plan.isError(error, from: space) {
      return Outcome(type: ok.map(swift), error: error, value: ok)
    }
    return Outcome(type: swift(result), value: result)
  }

  private func parameters(_ callable: Callable, _ space: Int) -> [String] {
    zip(callable.parameters, callable.function.parameters).map { name, parameter in
      "\(SwiftNames.label(name)): \(plan.swift(parameter.type, from: space, isFull: false))"
    }
  }

  private func arrow(_ type: String?) -> String { type.map { " -> \($0)" } ?? "" }

  // MARK: Imports

  /// The protocol that the host conforms to, and its registration.
  func host(_ space: Int) {
    let its = plan.spaces[space]
    let resources = resources(of: space).filter(plan.isHostResource)
    guard !its.imports.isEmpty || !resources.isEmpty else { return }
    writer.gap()
    writer.line(space == 0 ? "/// What the host does for the world itself." : "/// What the host does for the interface.")
    writer.block("\(access)protocol Host") {
      for callable in its.imports where !callable.isMethod { requirement(callable, space) }
      for reference in resources {
        writer.gap()
        writer.line("/// The guest has dropped an object that it owned. Does nothing unless the host has it otherwise.")
        writer.line("func \(plan.dropNames[reference] ?? "")(_ object: any \(plan.typeNames[reference] ?? "")) throws")
      }
    }
  }

  /// A requirement of a protocol that the host conforms to.
  func requirement(_ callable: Callable, _ space: Int) {
    writer.gap()
    document(callable.function.annotations)
    let outcome = outcome(callable, space, isFull: false)
    let error = outcome.error.map { "throws(\(plan.swift($0, from: space, isFull: false)))" } ?? "throws"
    writer.declaration(
      "\(callable.isAsync ? "nonisolated(nonsending) " : "")func \(SwiftNames.escaped(callable.name))",
      parameters(callable, space), " \(callable.isAsync ? "async " : "")\(error)\(arrow(outcome.type))")
  }

  /// Offers all that the world imports.
  func rootDefinition() {
    var parameters: [String] = ["in linker: ComponentLinker"]
    var lines: [String] = []
    var scope = NameScope(reserved: ["in", "linker", "self", "init"])
    func add(_ name: String, _ prefix: String) {
      let name = SwiftNames.escaped(scope.claim(name))
      parameters.append("\(name): some \(prefix)Host")
      lines.append("\(prefix)define(\(name), in: linker)")
    }
    func hasHost(_ space: Int) -> Bool {
      !plan.spaces[space].imports.isEmpty || resources(of: space).contains(where: plan.isHostResource)
    }
    if hasHost(0) { add("world", "") }
    for space in plan.importOrder where hasHost(space) {
      add(SwiftNames.decapitalized(plan.spaces[space].name), "\(plan.spaces[space].name).")
    }
    guard !lines.isEmpty else { return }
    writer.gap()
    writer.line("/// Offers everything that a guest of this world may import.")
    writer.declaration("\(access)static func define", parameters, " {")
    writer.indented { for line in lines { writer.line(line) } }
    writer.line("}")
  }

  // MARK: Exports

  /// The struct with what the guest implements.
  func exports(_ space: Int) {
    let its = plan.spaces[space]
    let isRoot = space == 1
    guard isRoot || !its.exports.isEmpty || plan.exportOrder.contains(space) && hasContents(space) else { return }
    writer.gap()
    writer.line(
      isRoot
        ? "/// What a guest of this world exports. Confined to the task of the store."
        : "/// What the guest does for the interface.")
    writer.block("\(access)struct Exports") {
      writer.line("fileprivate let functions: ComponentExports")
      if isRoot {
        writer.gap()
        writer.line("/// Finds the functions in an instance.")
        writer.line("///")
        writer.line(
          "/// Throws `ComponentError` with the fault `world` and everything that is missing or of another type. Without")
        writer.line("/// `requiresAll` only a call of such a function throws that.")
        writer.declaration(
          "\(access)init", ["_ instance: ComponentInstance", "requiresAll: Bool = true"], " throws(ComponentError) {")
        writer.indented {
          writer.code("ComponentExports(instance, of: \(plan.root).world, requiresAll: requiresAll)", before: "functions = try ")
        }
        writer.line("}")
        writer.gap()
        writer.line("\(access)var instance: ComponentInstance { functions.instance }")
        var scope = plan.exportScope
        for space in plan.exportOrder where hasContents(space) {
          let name = plan.spaces[space].name
          let member = SwiftNames.escaped(scope.claim(SwiftNames.decapitalized(name)))
          writer.gap()
          writer.line("/// The interface `\(plan.spaces[space].abiName)`.")
          writer.line("\(access)var \(member): \(name).Exports { \(name).Exports(functions: functions) }")
        }
      }
      if !isRoot, !its.exports.isEmpty {
        writer.gap()
        writer.line("/// Whether the guest has all of the interface's functions.")
        let places = "\(its.firstExport)..<\(its.firstExport + its.exports.count)"
        writer.line("\(access)var isComplete: Bool { functions.has(\(places)) }")
      }
      for (index, callable) in its.exports.enumerated() where !callable.isMethod {
        exportedFunction(callable, space, its.firstExport + index)
      }
    }
  }

  /// A method that calls the guest.
  func exportedFunction(_ callable: Callable, _ space: Int, _ place: Int) {
    for isAsync in plan.hasAsync ? [false, true] : [false] {
      writer.gap()
      document(callable.function.annotations)
      let outcome = outcome(callable, space, isFull: false)
      let error = outcome.error.map { "ExportError<\(plan.swift($0, from: space, isFull: false))>" } ?? "ComponentError"
      writer.declaration(
        "\(isAsync ? "nonisolated(nonsending) " : "")\(access)func \(SwiftNames.escaped(callable.name + (isAsync ? "Async" : "")))",
        parameters(callable, space), " \(isAsync ? "async " : "")throws(\(error))\(arrow(outcome.type)) {")
      writer.indented {
        var arguments: [Code] = callable.isMethod ? ["ComponentValue.borrow(self.handle)"] : []
        for (name, parameter) in zip(callable.parameters, callable.function.parameters) {
          arguments.append(plan.write(SwiftNames.escaped(name), parameter.type, from: space))
        }
        var parts: [Code] = ["\(place)", .list(arguments)]
        if let error = outcome.error {
          if let value = outcome.value { parts.append(.prefixed("ok: ", plan.reader(value, from: space))) }
          parts.append(.prefixed("error: ", plan.reader(error, from: space)))
        } else if let value = outcome.value {
          parts.append(plan.reader(value, from: space))
        }
        writer.code(.call("functions.call\(isAsync ? "Async" : "")", parts), before: "try \(isAsync ? "await " : "")")
      }
      writer.line("}")
    }
  }
}
