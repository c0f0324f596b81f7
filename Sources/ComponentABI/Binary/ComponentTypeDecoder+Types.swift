extension ComponentTypeDecoder {
  /// A type definition: of a function, a component, an instance or a value.
  mutating func readType() throws(ComponentTypeError) -> Entry {
    switch try reader.byte() {
    case 0x40: return try readFunctionType()
    case 0x41: return .component(try readScope(isComponent: true))
    case 0x42:
      let exports = try readScope(isComponent: false).exports
      let byName = Dictionary(exports.map { ($0.name, $0.entry) }, uniquingKeysWith: { first, _ in first })
      return .instance(Instance(exports: exports, byName: byName))
    case let opcode: return .value(try readDefinedType(opcode))
    }
  }

  private mutating func readScope(isComponent: Bool) throws(ComponentTypeError) -> Scope {
    guard scopes.count < 8 else { throw .unsupported("component types that nest deep") }
    scopes.append(Scope())
    for _ in 0..<(try reader.number()) {
      switch try reader.byte() {
      case 0x01: scopes[scopes.count - 1].types.append(try readType())
      case 0x02: try readAlias()
      case 0x03 where isComponent:
        let item = try readExtern()
        scopes[scopes.count - 1].imports.append(item)
      case 0x04:
        let item = try readExtern()
        scopes[scopes.count - 1].exports.append(item)
      case 0x00: throw .unsupported("a core type")
      default: throw reader.malformed("unknown declaration")
      }
    }
    return scopes.removeLast()
  }

  private func type(_ index: Int, in scope: Int? = nil) throws(ComponentTypeError) -> Entry {
    let types = scopes[scope ?? scopes.count - 1].types
    guard index < types.count else { throw reader.malformed("unknown type \(index)") }
    return types[index]
  }

  private mutating func readAlias() throws(ComponentTypeError) {
    let sort = try reader.byte()
    guard sort == 0x03 else { throw .unsupported("an alias of another sort than a type") }
    let current = scopes.count - 1
    switch try reader.byte() {
    case 0x00:
      let index = try reader.number()
      let name = try reader.name()
      guard index < scopes[current].instances.count, let entry = scopes[current].instances[index].byName[name] else {
        throw reader.malformed("unknown export \(name) of instance \(index)")
      }
      scopes[current].types.append(entry)
    case 0x02:
      let outer = try reader.number()
      guard outer <= current else { throw reader.malformed("unknown outer component") }
      scopes[current].types.append(try type(try reader.number(), in: current - outer))
    default: throw .unsupported("an alias of another kind")
    }
  }

  /// The name and type of an import or export, which enters its index space.
  private mutating func readExtern() throws(ComponentTypeError) -> (name: String, entry: Entry) {
    guard try reader.byte() <= 0x01 else { throw .unsupported("a name of another kind") }
    let name = try reader.name()
    let current = scopes.count - 1
    switch try reader.byte() {
    case 0x01:
      let entry = try type(try reader.number())
      guard case .function = entry else { throw reader.malformed("not a function's type") }
      return (name, entry)
    case 0x03:
      let entry: Entry
      switch try reader.byte() {
      case 0x00: entry = try type(try reader.number()).named(name)
      case 0x01:
        entry = .resource(ComponentType.Resource("#\(resourceCount)", name))
        resourceCount += 1
      default: throw reader.malformed("unknown type bound")
      }
      scopes[current].types.append(entry)
      return (name, entry)
    case 0x04: return (name, try type(try reader.number()))
    case 0x05:
      let entry = try type(try reader.number())
      guard case .instance(let instance) = entry else { throw reader.malformed("not an instance's type") }
      scopes[current].instances.append(instance)
      return (name, entry)
    default: throw .unsupported("an import or export of another sort")
    }
  }

  private mutating func readFunctionType() throws(ComponentTypeError) -> Entry {
    let parameters = try readFields()
    var count = parameters.reduce(1) { $0 + $1.type.count }
    var type = ComponentFunctionType(parameters.map { ComponentType.Field($0.name, $0.type.type) })
    switch try reader.byte() {
    case 0x00:
      let result = try readValueType()
      type.result = result.type
      count += result.count
    case 0x01: guard try reader.byte() == 0x00 else { throw .unsupported("named results") }
    default: throw reader.malformed("unknown result list")
    }
    return .function(type, count: count)
  }

  // MARK: Value types

  private static let primitives: [UInt8: ComponentType] = [
    0x7f: .bool, 0x7e: .s8, 0x7d: .u8, 0x7c: .s16, 0x7b: .u16, 0x7a: .s32, 0x79: .u32, 0x78: .s64, 0x77: .u64, 0x76: .f32,
    0x75: .f64, 0x74: .char, 0x73: .string,
  ]

  /// A primitive type's opcode is a negative number, everything else the index of a type.
  private mutating func readValueType() throws(ComponentTypeError) -> Sized {
    if try reader.peek() & 0xc0 == 0x40 {
      guard let type = Self.primitives[try reader.byte()] else { throw .unsupported("a primitive type") }
      return Sized(type: type, count: 1, depth: 1)
    }
    guard case .value(let type) = try type(try reader.number()) else { throw reader.malformed("not a value's type") }
    return type
  }

  private mutating func readOptionalType() throws(ComponentTypeError) -> Sized? {
    switch try reader.byte() {
    case 0x00: return nil
    case 0x01: return try readValueType()
    default: throw reader.malformed("unknown option")
    }
  }

  private mutating func readResource() throws(ComponentTypeError) -> ComponentType.Resource {
    guard case .resource(let resource) = try type(try reader.number()) else { throw reader.malformed("not a resource") }
    return resource
  }

  private func sized(_ type: ComponentType, of parts: [Sized]) throws(ComponentTypeError) -> Sized {
    let count = parts.reduce(1) { $0 + $1.count }
    let depth = 1 + (parts.map(\.depth).max() ?? 0)
    guard count <= Layout.maximumTypeCount, depth <= Layout.maximumDepth else { throw .unsupported("a very large type") }
    return Sized(type: type, count: count, depth: depth)
  }

  private mutating func readDefinedType(_ opcode: UInt8) throws(ComponentTypeError) -> Sized {
    if let type = Self.primitives[opcode] { return Sized(type: type, count: 1, depth: 1) }
    switch opcode {
    case 0x72:
      let fields = try readFields()
      let record = ComponentType.Record(nil, fields.map { ComponentType.Field($0.name, $0.type.type) })
      return try sized(.record(record), of: fields.map(\.type))
    case 0x71:
      let cases = try readCases()
      let variant = ComponentType.Variant(nil, cases.map { ComponentType.Case($0.name, $0.type?.type) })
      return try sized(.variant(variant), of: cases.compactMap(\.type))
    case 0x70:
      let element = try readValueType()
      return try sized(.list(element.type), of: [element])
    case 0x67:
      let element = try readValueType()
      return try sized(.fixedLengthList(element.type, length: try reader.number()), of: [element])
    case 0x6f:
      var elements: [Sized] = []
      for _ in 0..<(try reader.number()) { elements.append(try readValueType()) }
      return try sized(.tuple(elements.map(\.type)), of: elements)
    case 0x6e: return try sized(.flags(ComponentType.Flags(nil, try readNames())), of: [])
    case 0x6d: return try sized(.enum(ComponentType.Enumeration(nil, try readNames())), of: [])
    case 0x6b:
      let payload = try readValueType()
      return try sized(.option(payload.type), of: [payload])
    case 0x6a:
      let ok = try readOptionalType()
      let error = try readOptionalType()
      return try sized(.result(ok: ok?.type, error: error?.type), of: [ok, error].compactMap { $0 })
    case 0x69: return try sized(.own(try readResource()), of: [])
    case 0x68: return try sized(.borrow(try readResource()), of: [])
    default: throw .unsupported("the type of opcode \(opcode)")
    }
  }

  private mutating func readFields() throws(ComponentTypeError) -> [(name: String, type: Sized)] {
    var fields: [(name: String, type: Sized)] = []
    for _ in 0..<(try reader.number()) {
      let name = try reader.name()
      fields.append((name, try readValueType()))
    }
    return fields
  }

  private mutating func readCases() throws(ComponentTypeError) -> [(name: String, type: Sized?)] {
    var cases: [(name: String, type: Sized?)] = []
    for _ in 0..<(try reader.number()) {
      let name = try reader.name()
      cases.append((name, try readOptionalType()))
      guard try reader.byte() == 0x00 else { throw .unsupported("a case that refines another") }
    }
    return cases
  }

  private mutating func readNames() throws(ComponentTypeError) -> [String] {
    var names: [String] = []
    for _ in 0..<(try reader.number()) { names.append(try reader.name()) }
    return names
  }
}

extension ComponentTypeDecoder.Entry {
  /// A type takes the first name that it is exported by.
  fileprivate func named(_ name: String) -> Self {
    guard case .value(var sized) = self else { return self }
    switch sized.type {
    case .record(let record) where record.name == nil: sized.type = .record(ComponentType.Record(name, record.fields))
    case .variant(let variant) where variant.name == nil: sized.type = .variant(ComponentType.Variant(name, variant.cases))
    case .enum(let enumeration) where enumeration.name == nil:
      sized.type = .enum(ComponentType.Enumeration(name, enumeration.cases))
    case .flags(let flags) where flags.name == nil: sized.type = .flags(ComponentType.Flags(name, flags.labels))
    default: break
    }
    return .value(sized)
  }
}
