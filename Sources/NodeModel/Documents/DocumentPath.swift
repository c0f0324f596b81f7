/// A place in a document: the names and indices that lead to it. Adding a step takes constant time, however long names are.
package struct DocumentPath: Sendable, ExpressibleByStringInterpolation, CustomStringConvertible {
  package enum Step: Sendable, Hashable {
    case name(String)
    case index(Int)
  }

  private final class Node: Sendable {
    let parent: Node?
    let step: Step

    init(_ parent: Node?, _ step: Step) {
      self.parent = parent
      self.step = step
    }
  }

  /// What stands before the steps: where the document itself is part of something larger.
  private let prefix: String
  private let last: Node?

  private init(prefix: String, last: Node?) {
    self.prefix = prefix
    self.last = last
  }

  package init(stringLiteral value: String) { self.init(prefix: value, last: nil) }

  /// The document as a whole.
  package static let root = DocumentPath(prefix: "", last: nil)

  package func member(_ name: String) -> DocumentPath { DocumentPath(prefix: prefix, last: Node(last, .name(name))) }

  package func element(_ index: Int) -> DocumentPath { DocumentPath(prefix: prefix, last: Node(last, .index(index))) }

  package var steps: [Step] {
    var found: [Step] = []
    var node = last
    while let current = node {
      found.append(current.step)
      node = current.parent
    }
    return found.reversed()
  }

  /// As `node_kinds[0].type`. Long names are cut; names that could be misread are quoted.
  package var description: String {
    var text = prefix
    for step in steps {
      switch step {
      case .index(let index): text += "[\(index)]"
      case .name(let name): text += (text.isEmpty ? "" : ".") + Self.spelling(name)
      }
    }
    return text
  }

  private static func spelling(_ name: String) -> String {
    let isPlain =
      !name.isEmpty
      && name.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && !".[]\"\\".unicodeScalars.contains($0) }
    return isPlain ? name.excerpt() : name.excerpt().debugDescription
  }
}

extension String {
  /// What a message shows of a text that has no bound.
  package func excerpt(_ count: Int = 64) -> String {
    let scalars = unicodeScalars.prefix(count)
    return scalars.endIndex == unicodeScalars.endIndex ? self : "\(String(scalars))…"
  }
}
