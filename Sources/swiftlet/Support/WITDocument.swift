import ComponentABI
import PluginHost

/// Packages as a JSON document, for tools. Types are WIT text where they are used.
struct WITDocument {
  private let packages: WIT.Packages

  init(_ packages: WIT.Packages) { self.packages = packages }

  var json: JSONValue { ["packages": .array(packages.packages.map(document))] }

  private func document(_ package: WIT.Package) -> JSONValue {
    [
      "name": .string(package.name.description), "documentation": text(package.documentation),
      "interfaces": .array(package.interfaces.map { document(packages[$0]) }),
      "worlds": .array(package.worlds.map { document(packages[$0]) }),
    ]
  }

  private func document(_ interface: WIT.Interface) -> JSONValue {
    object(
      interface.annotations,
      [
        ("name", interface.name.map { .string($0) } ?? .null), ("types", .array(interface.types.map(type))),
        ("functions", .array(interface.functions.map(function))),
      ])
  }

  private func document(_ world: WIT.World) -> JSONValue {
    func items(_ items: [WIT.World.Item]) -> JSONValue { .array(items.map(item)) }
    let types = world.items.compactMap { if case .type(let id) = $0.kind { id } else { nil } }
    return object(
      world.annotations,
      [
        ("name", .string(world.name)), ("types", .array(types.map(type))), ("imports", items(world.imports)),
        ("exports", items(world.exports)),
      ])
  }

  private func item(_ item: WIT.World.Item) -> JSONValue {
    switch item.kind {
    case .type(let id): return type(id)
    case .function(let its): return function(its)
    case .interface(let id):
      // An interface without a name of its own is there with its contents.
      guard let name = packages.name(of: id) else {
        return object(item.annotations, [("name", .string(item.name ?? "")), ("interface", document(packages[id]))])
      }
      return object(item.annotations, [("name", .string(item.name ?? name)), ("interface", .string(name))])
    }
  }

  private func function(_ function: WIT.Function<WIT.ID<WIT.TypeDefinition>>) -> JSONValue {
    var members: [(String, JSONValue)] = [("name", .string(function.name)), ("kind", .string(function.kind.rawValue))]
    if function.isAsync { members.append(("async", .bool(true))) }
    members.append(("parameters", .array(function.parameters.map(field))))
    members.append(("result", function.result.map { .string(packages.text(of: $0)) } ?? .null))
    return object(function.annotations, members)
  }

  private func type(_ id: WIT.ID<WIT.TypeDefinition>) -> JSONValue {
    let type = packages[id]
    var members: [(String, JSONValue)] = [("name", .string(type.name))]
    switch type.body {
    case .alias(let target): members += [("kind", "alias"), ("type", .string(packages.text(of: target)))]
    case .use(let target):
      members += [("kind", "use"), ("type", .string(packages[target].name)), ("from", .string(place(of: target)))]
    case .record(let fields): members += [("kind", "record"), ("fields", .array(fields.map(field)))]
    case .variant(let cases):
      let documents = cases.map { item -> JSONValue in
        [
          "name": .string(item.name), "documentation": text(item.documentation),
          "type": item.type.map { .string(packages.text(of: $0)) } ?? .null,
        ]
      }
      members += [("kind", "variant"), ("cases", .array(documents))]
    case .enum(let labels): members += [("kind", "enum"), ("cases", .array(labels.map(label)))]
    case .flags(let labels): members += [("kind", "flags"), ("labels", .array(labels.map(label)))]
    case .resource(let functions): members += [("kind", "resource"), ("functions", .array(functions.map(function)))]
    }
    return object(type.annotations, members)
  }

  /// The interface or world that defines a type.
  private func place(of id: WIT.ID<WIT.TypeDefinition>) -> String {
    switch packages[id].owner {
    case .interface(let interface): packages.name(of: interface) ?? ""
    case .world(let world): packages.name(of: world)
    }
  }

  private func field(_ field: WIT.Field<WIT.ID<WIT.TypeDefinition>>) -> JSONValue {
    [
      "name": .string(field.name), "documentation": text(field.documentation), "type": .string(packages.text(of: field.type)),
    ]
  }

  private func label(_ label: WIT.Label) -> JSONValue {
    ["name": .string(label.name), "documentation": text(label.documentation)]
  }

  private func text(_ lines: [String]) -> JSONValue { .string(lines.joined(separator: "\n")) }

  /// The members, then the item's documentation and gates.
  private func object(_ annotations: WIT.Annotations, _ members: [(String, JSONValue)]) -> JSONValue {
    var members = members
    members.append(("documentation", text(annotations.documentation)))
    let gate = annotations.gate
    if let version = gate.since { members.append(("since", .string(version.description))) }
    if let feature = gate.unstable { members.append(("unstable", .string(feature))) }
    if let version = gate.deprecated { members.append(("deprecated", .string(version.description))) }
    if let id = annotations.externalID { members.append(("external_id", .string(id))) }
    return .object(Dictionary(members) { $1 })
  }
}
