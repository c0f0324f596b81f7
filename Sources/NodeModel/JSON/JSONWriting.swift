import Foundation

extension JSONValue: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .double(let value): try container.encode(value)
    case .string(let text): try container.encode(text)
    case .array(let elements): try container.encode(elements)
    case .object(let members): try container.encode(members)
    }
  }
}

extension JSONValue {
  /// A little more than what is read, which can so be wrapped.
  package static let maximumWrittenDepth = maximumDepth + 16

  /// JSON with sorted names, compact, or for people: a member or element a line, two spaces a level.
  ///
  /// Throws for infinite and undefined numbers, and for values that nest deeper than 80.
  public func text(pretty: Bool = false) throws(JSONError) -> String {
    guard !nests(deeperThan: Self.maximumWrittenDepth) else {
      throw JSONError(message: "nests deeper than \(Self.maximumWrittenDepth)")
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
    do {
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    } catch {
      throw JSONError(message: "infinite and undefined numbers are no JSON")
    }
  }

  private func nests(deeperThan depth: Int) -> Bool {
    switch self {
    case .array(let elements): depth == 0 || elements.contains { $0.nests(deeperThan: depth - 1) }
    case .object(let members): depth == 0 || members.values.contains { $0.nests(deeperThan: depth - 1) }
    default: false
    }
  }
}

extension JSONValue: CustomStringConvertible {
  /// Compact JSON; what is wrong with it where there is none.
  public var description: String {
    do {
      return try text()
    } catch {
      return "(\(error.message))"
    }
  }
}
