import ComponentABI

/// Types in Swift.
extension Plan {
  /// What a definition is, behind names that stand for others.
  func body(_ reference: TypeReference) -> WIT.TypeBody<TypeID> { packages[reference.id].body }

  /// A declared type by its name. Short names serve inside the namespaces, full ones anywhere.
  func path(_ reference: TypeReference, from space: Int, isFull: Bool) -> String {
    let name = typeNames[reference] ?? "Never"
    let owner = reference.space == 0 ? "" : spaces[reference.space].name
    let full = owner.isEmpty ? "\(root).\(name)" : "\(root).\(owner).\(name)"
    if isFull { return full }
    if reference.space == space { return name }
    // The namespace may declare a type that hides the other one's name.
    let short = owner.isEmpty ? name : "\(owner).\(name)"
    let first = owner.isEmpty ? name : owner
    return declares(first, in: space) ? full : short
  }

  private func declares(_ name: String, in space: Int) -> Bool {
    guard space > 1 else { return false }
    return spaces[space].types.contains { typeNames[TypeReference(id: $0, space: space)] == name }
  }

  /// A type where it is used.
  func swift(_ type: WITType, from space: Int, isFull: Bool) -> String {
    budget.spend(16)
    guard !budget.isSpent else { return "" }
    func part(_ type: WITType) -> String { swift(type, from: space, isFull: isFull) }
    switch type {
    case .primitive(let primitive): return primitive.swiftName
    case .list(let element), .fixedLengthList(let element, _): return "[\(part(element))]"
    case .map(let key, let value): return "[\(key.swiftName): \(part(value))]"
    case .option(let payload):
      let text = part(payload)
      return text.hasPrefix("any ") ? "(\(text))?" : "\(text)?"
    case .tuple(let elements):
      return elements.count == 1 ? part(elements[0]) : "(\(elements.map(part).joined(separator: ", ")))"
    case .result(let ok, let error):
      let success = ok.map(part) ?? "Void"
      guard let error else { return "Result<\(success), ErrorValue<Void>>" }
      return isError(error, from: space)
        ? "Result<\(success), \(part(error))>" : "Result<\(success), ErrorValue<\(part(error))>>"
    case .named(let id), .own(let id), .borrow(let id):
      let reference = reference(id, from: space)
      let path = path(reference, from: space, isFull: isFull)
      return isHostResource(reference) ? "any \(path)" : path
    case .future, .stream: return "Never"
    }
  }

  func isResource(_ reference: TypeReference) -> Bool {
    if case .resource = body(reference) { true } else { false }
  }

  /// A resource that the host implements.
  func isHostResource(_ reference: TypeReference) -> Bool {
    isResource(reference) && spaces[reference.space].side == .import
  }

  /// The declaration that a type comes to, behind aliases; nil for types without a name of their own.
  func declaration(_ type: WITType, from space: Int) -> TypeReference? {
    guard case .named(let id) = type else { return nil }
    var reference = reference(id, from: space)
    for _ in 0..<packages.types.count {
      guard case .alias(let target) = body(reference) else { return reference }
      guard case .named(let next) = target else { return nil }
      reference = self.reference(next, from: reference.space)
    }
    return nil
  }

  /// Whether a type is an `Error` in Swift when it is a result's error: records, variants, enums and flags are.
  func isError(_ type: WITType, from space: Int) -> Bool {
    guard let reference = declaration(type, from: space), !isResource(reference) else { return false }
    return traits(reference).isSendable
  }

  /// Finds the types that are to be errors.
  func findErrors() {
    func look(_ type: WITType, _ space: Int) {
      budget.spend(8)
      if case .result(_, let error?) = type {
        if isError(error, from: space), let reference = declaration(error, from: space) { errors.insert(reference) }
        if !traits(error, from: space).isSendable {
          misfit = "a result's error that has handles of the guest's resources: \(packages.text(of: type))"
        }
      }
      for part in type.parts { look(part, space) }
    }
    for space in spaces.indices {
      for id in spaces[space].types { for type in expressions(of: id) { look(type, space) } }
      for callable in spaces[space].functions { for type in callable.expressions { look(type, space) } }
    }
  }

  // MARK: Traits

  func traits(_ reference: TypeReference) -> Traits {
    if let known = traits[reference] { return known }
    var result = Traits()
    if isResource(reference) {
      let isHost = isHostResource(reference)
      result = Traits(isHashable: false, isSendable: isHost, needsExports: !isHost)
    } else {
      for type in expressions(of: reference.id) {
        result.join(traits(type, from: reference.space, isPayload: isVariant(reference)))
      }
    }
    traits[reference] = result
    return result
  }

  private func isVariant(_ reference: TypeReference) -> Bool {
    if case .variant = body(reference) { true } else { false }
  }

  /// `isPayload` says that the elements of a tuple become payloads of their own.
  func traits(_ type: WITType, from space: Int, isPayload: Bool = false) -> Traits {
    switch type {
    case .named(let id), .own(let id), .borrow(let id): return traits(reference(id, from: space))
    default: break
    }
    var result = Traits()
    for part in type.parts { result.join(traits(part, from: space)) }
    switch type {
    case .tuple(let elements) where elements.count > 1 && !isPayload: result.isHashable = false
    // `Void` is not hashable.
    case .result(nil, _), .result(_, nil): result.isHashable = false
    default: break
    }
    return result
  }
}

extension WIT.Primitive {
  var swiftName: String {
    switch self {
    case .bool: "Bool"
    case .s8: "Int8"
    case .u8: "UInt8"
    case .s16: "Int16"
    case .u16: "UInt16"
    case .s32: "Int32"
    case .u32: "UInt32"
    case .s64: "Int64"
    case .u64: "UInt64"
    case .f32: "Float"
    case .f64: "Double"
    case .char: "Unicode.Scalar"
    case .string: "String"
    }
  }
}
