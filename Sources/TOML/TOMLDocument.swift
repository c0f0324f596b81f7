/// A document with the lines of its parts, for messages about what it says.
public struct TOMLDocument: Sendable {
  /// Its root table.
  public let root: TOMLValue
  private let place: TOMLPlace
  /// Where each line after the first begins.
  private let lineStarts: [Int]

  /// A step on the way to a part.
  public enum Step: Sendable, Hashable {
    case key(TOMLKey)
    case index(Int)
  }

  /// Reads one document in UTF-8. Throws where it is malformed or nests deeper than `maximumDepth`, like
  /// `TOMLValue.init(parsing:maximumDepth:)`.
  public init(parsing bytes: [UInt8], maximumDepth: Int = TOMLValue.maximumDepth) throws(TOMLError) {
    var parser = try TOMLParser(bytes, maximumDepth: maximumDepth)
    let located = try parser.parseDocument()
    root = located.value
    place = located.place
    lineStarts = parser.bytes.indices.filter { parser.bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// The line, from 1, of the part that the steps lead to: of its key, or of an element's value. Where there is no such
  /// part, of the last one on the way. A table that headers named several times has the line of the first.
  public func line(of steps: [Step]) -> Int {
    var current = place
    for step in steps {
      guard let next = current[step] else { break }
      current = next
    }
    // How many lines begin at or before the place.
    var (low, high) = (0, lineStarts.count)
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= current.offset { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }
}

/// Where a value stands, and what it holds.
struct TOMLPlace: Sendable {
  var offset: Int
  var inside: Inside

  enum Inside: Sendable {
    case nothing
    case members([TOMLKey: TOMLPlace])
    case elements([TOMLPlace])
  }

  subscript(step: TOMLDocument.Step) -> TOMLPlace? {
    switch (step, inside) {
    case (.key(let key), .members(let members)): members[key]
    case (.index(let index), .elements(let elements)) where elements.indices.contains(index): elements[index]
    default: nil
    }
  }
}
