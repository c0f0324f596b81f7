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
    case value(TOMLValue)
    case table(TableBuilder)
    case tables(TableArrayBuilder)
  }

  var origin: Origin
  var members: [TOMLKey: Member] = [:]
  /// The root has 1.
  let depth: Int

  init(_ origin: Origin, depth: Int) {
    self.origin = origin
    self.depth = depth
  }

  /// Recurses no deeper than the document nests.
  func finished() -> [TOMLKey: TOMLValue] {
    members.mapValues { member in
      switch member {
      case .value(let value): value
      case .table(let table): .table(table.finished())
      case .tables(let array): .array(array.tables.map { .table($0.finished()) })
      }
    }
  }
}

/// An array of tables: an object, so that adding to it copies nothing. It is never empty.
final class TableArrayBuilder {
  var tables: [TableBuilder]

  init(first: TableBuilder) { tables = [first] }
}
