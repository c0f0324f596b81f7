import ComponentABI

/// Extensions that turn the types into component values and back, and the registration of what the host implements.
extension Generator {
  func conversions(of space: Int) {
    for id in plan.spaces[space].types {
      let reference = TypeReference(id: id, space: space)
      let path = plan.path(reference, from: space, isFull: true)
      let head =
        "\(access)init(componentValue value: ComponentValue"
        + (plan.traits(reference).needsExports ? ", in functions: ComponentExports" : "") + ") throws(ComponentError)"
      switch packages[id].body {
      case .alias, .use, .resource: continue
      case .record(let fields):
        conversion(path) { record(reference, fields, head) }
      case .variant(let cases):
        conversion(path) { variant(reference, cases, head) }
      case .enum(let labels):
        conversion(path) {
          writer.code(
            .call("ComponentType.enum", [quoted(packages[id].name), .list(labels.map { quoted($0.name) })]),
            before: "\(access)static let componentType = ")
          writer.gap()
          writer.block(head) {
            writer.line("let label = try ComponentReader.label(value)")
            writer.line("guard let known = Self(rawValue: label) else {")
            writer.indented { writer.line("throw ComponentReader.unknownCase(label, of: \"\(packages[id].name)\")") }
            writer.line("}")
            writer.line("self = known")
          }
          writer.gap()
          writer.line("\(access)var componentValue: ComponentValue { .enum(rawValue) }")
        }
      case .flags(let labels):
        conversion(path) {
          writer.code(.list(labels.map { quoted($0.name) }), before: "private static let componentLabels = ")
          writer.code(
            .call("ComponentType.flags", [quoted(packages[id].name), "componentLabels"]),
            before: "\(access)static let componentType = ")
          writer.gap()
          writer.block(head) {
            writer.line("self.init(rawValue: try ComponentReader.flags(value, Self.componentLabels))")
          }
          writer.gap()
          writer.line("\(access)var componentValue: ComponentValue { .flags(rawValue, Self.componentLabels) }")
        }
      }
    }
  }

  private func conversion(_ path: String, _ body: () -> Void) {
    writer.gap()
    writer.block("extension \(path)", body)
  }

  /// `static let componentType`, of a record or variant.
  private func typeConstant(_ word: String, _ reference: TypeReference, _ parts: [Code]) {
    writer.code(
      .call("ComponentType.\(word)", [quoted(packages[reference.id].name), .list(parts)]),
      before: "\(access)static let componentType = ")
  }

  private func record(_ reference: TypeReference, _ fields: [WIT.Field<TypeID>], _ head: String) {
    let space = reference.space
    let names = plan.members(reference).map(SwiftNames.escaped)
    typeConstant(
      "record", reference, fields.map { .prefixed("\"\($0.name)\": ", plan.componentType($0.type, from: space)) })
    writer.gap()
    writer.block(head) {
      writer.line("let fields = try ComponentReader.fields(value, \(fields.count))")
      for (index, field) in fields.enumerated() {
        writer.code(plan.read("fields[\(index)]", field.type, from: space), before: "self.\(names[index]) = try ")
      }
    }
    writer.gap()
    writer.block("\(access)var componentValue: ComponentValue") {
      let values = fields.enumerated().map { index, field in
        Code.prefixed("\"\(field.name)\": ", plan.write("self.\(names[index])", field.type, from: space))
      }
      writer.code(.call(".record", [.list(values)]))
    }
  }

  private func variant(_ reference: TypeReference, _ cases: [WIT.Case<TypeID>], _ head: String) {
    let space = reference.space
    let names = plan.members(reference).map(SwiftNames.escaped)
    typeConstant(
      "variant", reference,
      cases.map { .prefixed("\"\($0.name)\": ", $0.type.map { plan.componentType($0, from: space) } ?? "nil") })
    writer.gap()
    writer.block(head) {
      writer.line("switch try ComponentReader.variant(value) {")
      for (index, item) in cases.enumerated() {
        guard let type = item.type else {
          writer.line("case (\"\(item.name)\", nil): self = .\(names[index])")
          continue
        }
        writer.line("case (\"\(item.name)\", let payload?):")
        writer.indented {
          if case .tuple(let elements) = type {
            writer.line("let parts = try ComponentReader.parts(payload, \(elements.count))")
            let reads = elements.enumerated().map {
              Code.prefixed("try ", plan.read("parts[\($0.offset)]", $0.element, from: space))
            }
            writer.code(.call("self = .\(names[index])", reads))
          } else {
            writer.code(.call("self = .\(names[index])", [.prefixed("try ", plan.read("payload", type, from: space))]))
          }
        }
      }
      writer.line("case (let name, _): throw ComponentReader.unknownCase(name, of: \"\(packages[reference.id].name)\")")
      writer.line("}")
    }
    writer.gap()
    writer.block("\(access)var componentValue: ComponentValue") {
      writer.line("switch self {")
      for (index, item) in cases.enumerated() {
        let payloads = payloads(item.type)
        let bound = payloads.indices.map { "let payload\($0)" }
        let pattern = ".\(names[index])" + (bound.isEmpty ? "" : "(\(bound.joined(separator: ", ")))")
        let values = payloads.enumerated().map { plan.write("payload\($0.offset)", $0.element, from: space) }
        var payload = values.first ?? "nil"
        if case .tuple? = item.type { payload = .call("ComponentValue.tuple", [.list(values)]) }
        let result = Code.call(".variant", [quoted(item.name), payload])
        if let whole = writer.oneLine(result, "case \(pattern): ", "") {
          writer.line(whole)
        } else {
          writer.line("case \(pattern):")
          writer.indented { writer.code(result) }
        }
      }
      writer.line("}")
    }
  }

  // MARK: Registration

  /// The function that offers an interface, or the world's own imports.
  func definitions(of space: Int) {
    let its = plan.spaces[space]
    let resources = resources(of: space).filter(plan.isHostResource)
    guard !its.imports.isEmpty || !resources.isEmpty else { return }
    let scope = plan.spacePath(space)
    if !resources.isEmpty {
      writer.gap()
      writer.block("extension \(scope).Host") {
        for reference in resources {
          writer.line(
            "\(access)func \(plan.dropNames[reference] ?? "")(_ object: any \(plan.path(reference, from: space, isFull: true))) {}"
          )
        }
      }
    }
    writer.gap()
    writer.block("extension \(scope)") {
      writer.line(space == 0 ? "/// Offers what the world itself imports." : "/// Offers the interface to guests.")
      writer.declaration("\(access)static func define", ["_ host: some \(scope).Host", "in linker: ComponentLinker"], " {")
      writer.indented {
        for reference in resources {
          let path = plan.path(reference, from: space, isFull: true)
          writer.line("linker.defineResource(\(plan.resource(reference).flat)) { object in")
          writer.indented {
            writer.line("if let object = object as? any \(path) { try host.\(plan.dropNames[reference] ?? "")(object) }")
          }
          writer.line("}")
        }
        for callable in its.imports { definition(callable, space) }
      }
      writer.line("}")
    }
  }

  private func definition(_ callable: Callable, _ space: Int) {
    let its = plan.spaces[space]
    let parameters = callable.function.parameters
    let count = parameters.count + (callable.isMethod ? 1 : 0)
    let constant = "\(plan.spacePath(space)).\(callable.constant)"
    let outcome = outcome(callable, space, isFull: true)
    writer.line(
      "linker.define\(callable.isAsync ? "Async" : "")(\"\(its.abiName)\", \(constant)) { \(count == 0 ? "_" : "arguments") in")
    writer.indented {
      if count > 0 { writer.line("let arguments = try ComponentReader.arguments(arguments, \(count))") }
      var receiver = "host"
      if callable.isMethod, let id = callable.resource {
        writer.code(plan.read("arguments[0]", .borrow(id), from: space), before: "let object = try ")
        receiver = "object"
      }
      for (index, parameter) in parameters.enumerated() {
        writer.code(
          plan.read("arguments[\(index + count - parameters.count)]", parameter.type, from: space),
          before: "let value\(index) = try ")
      }
      let passed: [Code] = callable.parameters.enumerated().map { "\(SwiftNames.label($0.element)): value\($0.offset)" }
      let call = "try \(callable.isAsync ? "await " : "")\(receiver).\(SwiftNames.escaped(callable.name))"
      func body() {
        if let value = outcome.value {
          writer.code(.call("let result = \(call)", passed))
          let written = plan.write("result", value, from: space)
          writer.code(outcome.error == nil ? written : .call("ComponentValue.ok", [written]), before: "return ")
        } else {
          writer.code(.call(call, passed))
          writer.line("return \(outcome.error == nil ? "nil" : "ComponentValue.ok(nil)")")
        }
      }
      guard let error = outcome.error else { return body() }
      writer.line("do throws(\(plan.swift(error, from: space, isFull: true))) {")
      writer.indented(body)
      writer.line("} catch {")
      writer.indented { writer.code(.call("ComponentValue.error", [plan.write("error", error, from: space)]), before: "return ") }
      writer.line("}")
    }
    writer.line("}")
  }
}
