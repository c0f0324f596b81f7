/// A table while the document is read. What created it decides what may still be added.
final class TableBuilder {
  enum Origin {
    /// Named on the way to another table by a header; a header or dotted keys may still define it.
    case implicit
    /// Defined by a header of its own.
    case header
    /// Defined by dotted keys, which may go on to add to it.
    case dotted
  }

  enum Member {
    /// Complete: inline tables and arrays in brackets among them.
    case value(LocatedValue)
    case table(TableBuilder)
    case tables(TableArrayBuilder)
  }

  var origin: Origin
  var members: [TOMLKey: Member] = [:]
  /// Where keys stand that hold values.
  var offsets: [TOMLKey: Int] = [:]
  /// The root has 1.
  let depth: Int
  /// Where it was first named.
  let offset: Int

  init(_ origin: Origin, depth: Int, offset: Int = 0) {
    self.origin = origin
    self.depth = depth
    self.offset = offset
  }

  /// Recurses no deeper than the document nests.
  func finished() -> LocatedValue {
    var values: [TOMLKey: TOMLValue] = [:]
    var places: [TOMLKey: TOMLPlace] = [:]
    for (key, member) in members {
      let located =
        switch member {
        case .value(let value): value
        case .table(let table): table.finished()
        case .tables(let array): array.finished()
        }
      values[key] = located.value
      places[key] = TOMLPlace(offset: offsets[key] ?? located.place.offset, inside: located.place.inside)
    }
    return LocatedValue(.table(values), TOMLPlace(offset: offset, inside: .members(places)))
  }
}

/// An array of tables: an object, so that adding to it copies nothing. It is never empty.
final class TableArrayBuilder {
  var tables: [TableBuilder]

  init(first: TableBuilder) { tables = [first] }

  func finished() -> LocatedValue {
    let elements = tables.map { $0.finished() }
    return LocatedValue(
      .array(elements.map(\.value)), TOMLPlace(offset: tables[0].offset, inside: .elements(elements.map(\.place))))
  }
}

/// A value and where it stands.
struct LocatedValue {
  var value: TOMLValue
  var place: TOMLPlace

  init(_ value: TOMLValue, _ place: TOMLPlace) {
    self.value = value
    self.place = place
  }
}
