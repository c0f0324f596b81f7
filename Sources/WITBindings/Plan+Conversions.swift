import ComponentABI

/// Expressions that turn values of Swift's types into component values and back, and those of types.
extension Plan {
  // MARK: Types

  /// The `ComponentType` of a type.
  func componentType(_ type: WITType, from space: Int) -> String {
    budget.spend(16)
    guard !budget.isSpent else { return "" }
    func part(_ type: WITType) -> String { componentType(type, from: space) }
    switch type {
    case .primitive(let primitive): return ".\(primitive.rawValue)"
    case .list(let element): return ".list(\(part(element)))"
    case .fixedLengthList(let element, let length): return ".fixedLengthList(\(part(element)), length: \(length))"
    case .map(let key, let value): return ".list(.tuple([.\(key.rawValue), \(part(value))]))"
    case .option(let payload): return ".option(\(part(payload)))"
    case .tuple(let elements): return ".tuple([\(elements.map(part).joined(separator: ", "))])"
    case .result(let ok, let error): return ".result(ok: \(ok.map(part) ?? "nil"), error: \(error.map(part) ?? "nil"))"
    case .own(let id): return ".own(\(resource(reference(id, from: space))))"
    case .borrow(let id): return ".borrow(\(resource(reference(id, from: space))))"
    case .named(let id):
      let reference = reference(id, from: space)
      switch body(reference) {
      case .alias(let target): return componentType(target, from: reference.space)
      case .resource: return ".own(\(resource(reference)))"
      default: return "\(path(reference, from: space, isFull: true)).componentType"
      }
    case .future, .stream: return ".bool"
    }
  }

  /// The constant that stands for a resource's type.
  func resource(_ reference: TypeReference) -> String {
    "\(spacePath(reference.space)).resource\(places[reference] ?? 0)"
  }

  func spacePath(_ space: Int) -> String { space < 2 ? root : "\(root).\(spaces[space].name)" }

  // MARK: Reading

  /// An expression that reads a value, without `try`.
  func read(_ value: String, _ type: WITType, from space: Int) -> String {
    budget.spend(32)
    guard !budget.isSpent else { return "" }
    func part(_ type: WITType) -> String { reader(type, from: space) }
    switch type {
    case .primitive(let primitive): return "ComponentReader.\(primitive.rawValue)(\(value))"
    case .list(.primitive(.u8)), .fixedLengthList(.primitive(.u8), _): return "ComponentReader.bytes(\(value))"
    case .list(let element), .fixedLengthList(let element, _): return "ComponentReader.list(\(value), \(part(element)))"
    case .map(let key, let entry): return "ComponentReader.map(\(value), ComponentReader.\(key.rawValue), \(part(entry)))"
    case .option(let payload): return "ComponentReader.option(\(value), \(part(payload)))"
    case .tuple(let elements):
      return "ComponentReader.tuple(\(([value] + elements.map(part)).joined(separator: ", ")))"
    case .result(let ok, let error):
      var arguments = [value]
      if let ok { arguments.append("ok: \(part(ok))") }
      if let error { arguments.append("\(isError(error, from: space) ? "error" : "errorValue"): \(part(error))") }
      return "ComponentReader.result(\(arguments.joined(separator: ", ")))"
    case .named(let id), .own(let id), .borrow(let id):
      let reference = reference(id, from: space)
      if case .alias(let target) = body(reference) { return read(value, target, from: reference.space) }
      let path = path(reference, from: space, isFull: true)
      if isHostResource(reference) { return "ComponentReader.object(\(value), as: (any \(path)).self)" }
      return traits(reference).needsExports
        ? "\(path)(componentValue: \(value), in: functions)" : "\(path)(componentValue: \(value))"
    case .future, .stream: return ""
    }
  }

  /// A function that reads a value.
  func reader(_ type: WITType, from space: Int) -> String {
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
    return "{ (value) throws(ComponentError) in try \(read("value", type, from: space)) }"
  }

  // MARK: Writing

  /// An expression that makes a component value of a value.
  func write(_ value: String, _ type: WITType, from space: Int) -> String {
    budget.spend(32)
    guard !budget.isSpent else { return "" }
    func part(_ type: WITType) -> String { writer(type, from: space) }
    switch type {
    case .primitive(let primitive): return "ComponentValue.\(primitive.rawValue)(\(value))"
    case .list(.primitive(.u8)), .fixedLengthList(.primitive(.u8), _): return "ComponentValue.bytes(\(value))"
    case .list(let element), .fixedLengthList(let element, _): return "ComponentValue.list(\(value).map(\(part(element))))"
    case .map(let key, let entry): return "ComponentValue.map(\(value), ComponentValue.\(key.rawValue), \(part(entry)))"
    case .option(let payload): return "ComponentValue.option(\(value).map(\(part(payload))))"
    case .tuple(let elements):
      let parts = elements.indices.map { index in
        write(elements.count == 1 ? value : "\(value).\(index)", elements[index], from: space)
      }
      return "ComponentValue.tuple([\(parts.joined(separator: ", "))])"
    case .result(let ok, let error):
      var arguments = [value]
      if let ok { arguments.append("ok: \(part(ok))") }
      if let error { arguments.append("\(isError(error, from: space) ? "error" : "errorValue"): \(part(error))") }
      return "ComponentValue.result(\(arguments.joined(separator: ", ")))"
    case .named(let id), .own(let id), .borrow(let id):
      let reference = reference(id, from: space)
      if case .alias(let target) = body(reference) { return write(value, target, from: reference.space) }
      guard isResource(reference) else { return "\(value).componentValue" }
      var word = "own"
      if case .borrow = type { word = "borrow" }
      return isHostResource(reference)
        ? "ComponentValue.\(word)(ResourceHandle(\(resource(reference)), \(value)))" : "ComponentValue.\(word)(\(value).handle)"
    case .future, .stream: return ""
    }
  }

  /// A function that makes a component value of a value.
  func writer(_ type: WITType, from space: Int) -> String {
    switch type {
    case .primitive(let primitive): return "ComponentValue.\(primitive.rawValue)"
    case .list(.primitive(.u8)), .fixedLengthList(.primitive(.u8), _): return "ComponentValue.bytes"
    case .named(let id):
      let reference = reference(id, from: space)
      if case .alias(let target) = body(reference) { return writer(target, from: reference.space) }
      if !isResource(reference) { return "\\.componentValue" }
    default: break
    }
    return "{ value in \(write("value", type, from: space)) }"
  }
}
