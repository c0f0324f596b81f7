import ComponentABI

/// Expressions that turn values of Swift's types into component values and back, and those of types.
extension Plan {
  // MARK: Types

  /// The `ComponentType` of a type.
  func componentType(_ type: WITType, from space: Int) -> Code {
    budget.spend(16)
    guard !budget.isSpent else { return "" }
    func part(_ type: WITType) -> Code { componentType(type, from: space) }
    switch type {
    case .primitive(let primitive): return ".\(primitive.rawValue)"
    case .list(let element): return .call(".list", [part(element)])
    case .fixedLengthList(let element, let length): return .call(".fixedLengthList", [part(element), "length: \(length)"])
    case .map(let key, let value): return .call(".list", [.call(".tuple", [.list([".\(key.rawValue)", part(value)])])])
    case .option(let payload): return .call(".option", [part(payload)])
    case .tuple(let elements): return .call(".tuple", [.list(elements.map(part))])
    case .result(let ok, let error):
      return .call(".result", [.prefixed("ok: ", ok.map(part) ?? "nil"), .prefixed("error: ", error.map(part) ?? "nil")])
    case .own(let id): return .call(".own", [resource(reference(id, from: space))])
    case .borrow(let id): return .call(".borrow", [resource(reference(id, from: space))])
    case .named(let id):
      let reference = reference(id, from: space)
      switch body(reference) {
      case .alias(let target): return componentType(target, from: reference.space)
      case .resource: return .call(".own", [resource(reference)])
      default: return "\(path(reference, from: space, isFull: true)).componentType"
      }
    case .future, .stream: return ".bool"
    }
  }

  /// The constant that stands for a resource's type.
  func resource(_ reference: TypeReference) -> Code { "\(spacePath(reference.space)).resource\(places[reference] ?? 0)" }

  func spacePath(_ space: Int) -> String { space < 2 ? root : "\(root).\(spaces[space].name)" }

  // MARK: Reading

  /// An expression that reads a value, without `try`.
  func read(_ value: String, _ type: WITType, from space: Int) -> Code {
    budget.spend(32)
    guard !budget.isSpent else { return "" }
    func part(_ type: WITType) -> Code { reader(type, from: space) }
    func call(_ name: String, _ others: [Code] = []) -> Code { .call("ComponentReader.\(name)", [.text(value)] + others) }
    switch type {
    case .primitive(let primitive): return call(primitive.rawValue)
    case .list(.primitive(.u8)), .fixedLengthList(.primitive(.u8), _): return call("bytes")
    case .list(let element), .fixedLengthList(let element, _): return call("list", [part(element)])
    case .map(let key, let entry): return call("map", ["ComponentReader.\(key.rawValue)", part(entry)])
    case .option(let payload): return call("option", [part(payload)])
    case .tuple(let elements): return call("tuple", elements.map(part))
    case .result(let ok, let error): return call("result", results(ok.map(part), error.map(part), error, space))
    case .named(let id), .own(let id), .borrow(let id):
      let reference = reference(id, from: space)
      if case .alias(let target) = body(reference) { return read(value, target, from: reference.space) }
      let path = path(reference, from: space, isFull: true)
      if isHostResource(reference) { return call("object", ["as: (any \(path)).self"]) }
      return .call(path, ["componentValue: \(value)"] + (traits(reference).needsExports ? ["in: functions"] : []))
    case .future, .stream: return ""
    }
  }

  /// The labelled arguments for the sides of a `result`.
  private func results(_ ok: Code?, _ error: Code?, _ type: WITType?, _ space: Int) -> [Code] {
    var arguments: [Code] = []
    if let ok { arguments.append(.prefixed("ok: ", ok)) }
    if let error, let type { arguments.append(.prefixed(isError(type, from: space) ? "error: " : "errorValue: ", error)) }
    return arguments
  }

  /// A function that reads a value.
  func reader(_ type: WITType, from space: Int) -> Code {
    switch type {
    case .primitive(let primitive): return "ComponentReader.\(primitive.rawValue)"
    case .list(.primitive(.u8)), .fixedLengthList(.primitive(.u8), _): return "ComponentReader.bytes"
    case .named(let id):
      let reference = reference(id, from: space)
      if case .alias(let target) = body(reference) { return reader(target, from: reference.space) }
      if !isResource(reference), !traits(reference).needsExports {
        return "\(path(reference, from: space, isFull: true)).init(componentValue:)"
      }
    default: break
    }
    return .closure("(value) throws(ComponentError)", .prefixed("try ", read("value", type, from: space)))
  }

  // MARK: Writing

  /// An expression that makes a component value of a value.
  func write(_ value: String, _ type: WITType, from space: Int) -> Code {
    budget.spend(32)
    guard !budget.isSpent else { return "" }
    func part(_ type: WITType) -> Code { writer(type, from: space) }
    func call(_ name: String, _ arguments: [Code]) -> Code { .call("ComponentValue.\(name)", arguments) }
    switch type {
    case .primitive(let primitive): return call(primitive.rawValue, [.text(value)])
    case .list(.primitive(.u8)), .fixedLengthList(.primitive(.u8), _): return call("bytes", [.text(value)])
    case .list(let element), .fixedLengthList(let element, _): return call("list", [.call("\(value).map", [part(element)])])
    case .map(let key, let entry): return call("map", [.text(value), "ComponentValue.\(key.rawValue)", part(entry)])
    case .option(let payload): return call("option", [.call("\(value).map", [part(payload)])])
    case .tuple(let elements):
      let parts = elements.indices.map { index in
        write(elements.count == 1 ? value : "\(value).\(index)", elements[index], from: space)
      }
      return call("tuple", [.list(parts)])
    case .result(let ok, let error):
      return call("result", [.text(value)] + results(ok.map(part), error.map(part), error, space))
    case .named(let id), .own(let id), .borrow(let id):
      let reference = reference(id, from: space)
      if case .alias(let target) = body(reference) { return write(value, target, from: reference.space) }
      guard isResource(reference) else { return "\(value).componentValue" }
      var word = "own"
      if case .borrow = type { word = "borrow" }
      return call(
        word,
        [isHostResource(reference) ? .call("ResourceHandle", [resource(reference), .text(value)]) : "\(value).handle"])
    case .future, .stream: return ""
    }
  }

  /// A function that makes a component value of a value.
  func writer(_ type: WITType, from space: Int) -> Code {
    switch type {
    case .primitive(let primitive): return "ComponentValue.\(primitive.rawValue)"
    case .list(.primitive(.u8)), .fixedLengthList(.primitive(.u8), _): return "ComponentValue.bytes"
    case .named(let id):
      let reference = reference(id, from: space)
      if case .alias(let target) = body(reference) { return writer(target, from: reference.space) }
      if !isResource(reference) { return "\\.componentValue" }
    default: break
    }
    return .closure("value", write("value", type, from: space))
  }
}
