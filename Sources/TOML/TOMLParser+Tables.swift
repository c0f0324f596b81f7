/// What defines tables and members, and what may be defined only once.
extension TOMLParser {
  /// `[key]` or `[[key]]`: gives the table that the following lines belong to.
  mutating func parseHeader(_ root: TableBuilder) throws(TOMLError) -> TableBuilder {
    try expect("[")
    let isArray = accept("[")
    let path = try parseKey()
    try expect("]")
    if isArray { try expect("]") }
    var table = root
    for index in path.indices.dropLast() {
      table = try descend(from: table, path, index)
    }
    return isArray ? try appendTable(to: table, path) : try defineTable(in: table, path)
  }

  /// One step of a header's path, into any table that is not inline, or the last one of an array of tables.
  private func descend(from table: TableBuilder, _ path: [KeyPart], _ index: Int) throws(TOMLError) -> TableBuilder {
    switch table.members[path[index].key] {
    case .table(let next): return next
    case .tables(let array): return array.tables[array.tables.count - 1]
    case .value: throw redefinition("\(name(path, index)) is complete: a header cannot add to it", path, index)
    case nil: return try addTable(.implicit, to: table, path, index)
    }
  }

  private func defineTable(in table: TableBuilder, _ path: [KeyPart]) throws(TOMLError) -> TableBuilder {
    let last = path.count - 1
    switch table.members[path[last].key] {
    case nil: return try addTable(.header, to: table, path, last)
    case .table(let known) where known.origin == .implicit:
      known.origin = .header
      return known
    case .tables: throw redefinition("\(name(path, last)) is an array of tables: expected [[…]]", path, last)
    case .table, .value: throw redefinition("\(name(path, last)) is defined already", path, last)
    }
  }

  private func appendTable(to table: TableBuilder, _ path: [KeyPart]) throws(TOMLError) -> TableBuilder {
    let last = path.count - 1
    let element = TableBuilder(.header, depth: table.depth + 2, offset: path[last].offset)
    guard element.depth <= maximumDepth else { throw tooDeep(at: path[last].offset) }
    switch table.members[path[last].key] {
    case nil: table.members[path[last].key] = .tables(TableArrayBuilder(first: element))
    case .tables(let array): array.tables.append(element)
    case .table, .value: throw redefinition("\(name(path, last)) is defined already, and no array of tables", path, last)
    }
    return element
  }

  /// `key = value`, in a section or an inline table.
  mutating func parseKeyAndValue(into section: TableBuilder) throws(TOMLError) {
    let (table, key) = try parseTarget(in: section)
    table.members[key] = .value(try parseValue(depth: table.depth))
  }

  /// `key =`: the table that the dotted key leads to, and its last part, which is new there. A function of its own, as values
  /// recurse into inline tables.
  private mutating func parseTarget(in section: TableBuilder) throws(TOMLError) -> (TableBuilder, TOMLKey) {
    let path = try parseKey()
    guard accept("=") else { throw expected("= or . after a key") }
    skipBlanks()
    var table = section
    for index in path.indices.dropLast() {
      switch table.members[path[index].key] {
      case nil: table = try addTable(.dotted, to: table, path, index)
      case .table(let next) where next.origin != .header:
        next.origin = .dotted
        table = next
      default: throw redefinition("\(name(path, index)) is defined already: a dotted key cannot add to it", path, index)
      }
    }
    let last = path.count - 1
    guard table.members[path[last].key] == nil else {
      throw redefinition("\(name(path, last)) is defined already", path, last)
    }
    table.offsets[path[last].key] = path[last].offset
    return (table, path[last].key)
  }

  private func addTable(
    _ origin: TableBuilder.Origin, to table: TableBuilder, _ path: [KeyPart], _ index: Int
  ) throws(TOMLError) -> TableBuilder {
    guard table.depth < maximumDepth else { throw tooDeep(at: path[index].offset) }
    let next = TableBuilder(origin, depth: table.depth + 1, offset: path[index].offset)
    table.members[path[index].key] = .table(next)
    return next
  }

  private func redefinition(_ message: String, _ path: [KeyPart], _ index: Int) -> TOMLError {
    failure(message, at: path[index].offset)
  }

  private func name(_ path: [KeyPart], _ index: Int) -> String {
    Self.excerpt(path[...index].map(\.key.description).joined(separator: "."))
  }
}
