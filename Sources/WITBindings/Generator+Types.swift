import ComponentABI

/// The declarations of types.
extension Generator {
  func declarations(of space: Int) {
    for id in plan.spaces[space].types {
      let reference = TypeReference(id: id, space: space)
      let name = plan.typeNames[reference] ?? ""
      writer.gap()
      document(packages[id].annotations)
      switch packages[id].body {
      case .alias(let type): writer.line("\(access)typealias \(name) = \(plan.swift(type, from: space, isFull: false))")
      case .use: break
      case .record(let fields): record(reference, name, fields)
      case .variant(let cases): variant(reference, name, cases)
      case .enum(let labels): enumeration(reference, name, labels)
      case .flags(let labels): flags(reference, name, labels)
      case .resource: plan.isHostResource(reference) ? hostResource(reference, name) : guestResource(reference, name)
      }
    }
  }

  /// `: Sendable, Hashable` and the like.
  private func conformances(_ reference: TypeReference, _ first: [String] = []) -> String {
    let traits = plan.traits(reference)
    var names = first
    if plan.errors.contains(reference) { names.append("Swift.Error") }
    if traits.isSendable { names.append("Sendable") }
    if traits.isHashable { names.append("Hashable") }
    return names.isEmpty ? "" : ": " + names.joined(separator: ", ")
  }

  private func record(_ reference: TypeReference, _ name: String, _ fields: [WIT.Field<TypeID>]) {
    let names = plan.members(reference)
    let types = fields.map { plan.swift($0.type, from: reference.space, isFull: false) }
    writer.block("\(access)struct \(name)\(conformances(reference))") {
      for (index, field) in fields.enumerated() {
        writer.documentation(field.documentation)
        writer.line("\(access)var \(SwiftNames.escaped(names[index])): \(types[index])")
      }
      // The compiler makes the same one.
      guard plan.options.access != .internal else { return }
      writer.gap()
      writer.declaration(
        "\(access)init", zip(names, types).map { "\(SwiftNames.label($0)): \($1)" + ($1.hasSuffix("?") ? " = nil" : "") }, " {")
      writer.indented {
        for name in names { writer.line("self.\(SwiftNames.escaped(name)) = \(SwiftNames.escaped(name))") }
      }
      writer.line("}")
    }
  }

  /// The types of a case's payloads: a tuple's elements are payloads of their own.
  func payloads(_ type: WITType?) -> [WITType] {
    guard let type else { return [] }
    if case .tuple(let elements) = type { return elements }
    return [type]
  }

  private func variant(_ reference: TypeReference, _ name: String, _ cases: [WIT.Case<TypeID>]) {
    let names = plan.members(reference)
    writer.block("\(access)enum \(name)\(conformances(reference))") {
      for (index, item) in cases.enumerated() {
        writer.documentation(item.documentation)
        let payloads = payloads(item.type).map { plan.swift($0, from: reference.space, isFull: false) }
        if payloads.isEmpty {
          writer.line("case \(SwiftNames.escaped(names[index]))")
        } else {
          writer.declaration("case \(SwiftNames.escaped(names[index]))", payloads, "")
        }
      }
    }
  }

  private func enumeration(_ reference: TypeReference, _ name: String, _ labels: [WIT.Label]) {
    let names = plan.members(reference)
    writer.block("\(access)enum \(name)\(conformances(reference, ["String", "CaseIterable"]))") {
      for (index, label) in labels.enumerated() {
        writer.documentation(label.documentation)
        let value = names[index] == label.name ? "" : " = \(quoted(label.name).flat)"
        writer.line("case \(SwiftNames.escaped(names[index]))\(value)")
      }
    }
  }

  private func flags(_ reference: TypeReference, _ name: String, _ labels: [WIT.Label]) {
    let names = plan.members(reference)
    writer.block("\(access)struct \(name)\(conformances(reference, ["OptionSet"]))") {
      writer.line("\(access)let rawValue: UInt32")
      writer.gap()
      if plan.options.access != .internal {
        writer.line("\(access)init(rawValue: UInt32) { self.rawValue = rawValue }")
        writer.gap()
      }
      for (index, label) in labels.enumerated() {
        writer.documentation(label.documentation)
        if names[index].lowercased().hasSuffix(name.lowercased()) {
          writer.line("// swift-format-ignore: DontRepeatTypeInStaticProperties")
        }
        writer.line("\(access)static let \(SwiftNames.escaped(names[index])) = \(name)(rawValue: 1 << \(index))")
      }
    }
  }

  // MARK: Resources

  private func hostResource(_ reference: TypeReference, _ name: String) {
    writer.block("\(access)protocol \(name): AnyObject, Sendable") {
      for callable in plan.spaces[reference.space].functions where callable.isMethod && callable.resource == reference.id {
        requirement(callable, reference.space)
      }
    }
  }

  private func guestResource(_ reference: TypeReference, _ name: String) {
    writer.documentation(
      (packages[reference.id].annotations.documentation.isEmpty ? [] : [""]) + [
        "A handle that the host owns. It is good until `drop` or until it is passed on as `own`; without either the guest keeps the "
          + "resource as long as the instance lives. Confined to the task of the store."
      ])
    writer.block("\(access)final class \(name)") {
      writer.line("\(access)let handle: ResourceHandle")
      writer.line("private let functions: ComponentExports")
      writer.gap()
      writer.line("\(access)init(componentValue value: ComponentValue, in functions: ComponentExports) throws(ComponentError) {")
      writer.indented {
        writer.line("handle = try ComponentReader.handle(value)")
        writer.line("self.functions = functions")
      }
      writer.line("}")
      for (index, callable) in plan.spaces[reference.space].exports.enumerated()
      where callable.isMethod && callable.resource == reference.id {
        exportedFunction(callable, reference.space, plan.spaces[reference.space].firstExport + index)
      }
      writer.gap()
      writer.line("/// Lets the guest destroy the resource.")
      writer.line("\(access)func drop() throws(ComponentError) { try functions.instance.drop(handle) }")
    }
  }
}

extension Plan {
  /// The names in Swift of a definition's fields, cases or labels.
  func members(_ reference: TypeReference) -> [String] {
    var reserved: Set<String> = ["init", "self", "componentType", "componentValue", "hashValue"]
    let names: [String]
    switch body(reference) {
    case .record(let fields): names = fields.map(\.name)
    case .variant(let cases): names = cases.map(\.name)
    case .enum(let labels):
      names = labels.map(\.name)
      reserved.formUnion(["allCases", "rawValue"])
    case .flags(let labels):
      names = labels.map(\.name)
      reserved.formUnion(["componentLabels", "rawValue"])
    case .alias, .use, .resource: names = []
    }
    var scope = NameScope(reserved: reserved)
    return names.map { scope.claim(SwiftNames.member($0)) }
  }
}
