/// An annotation `(@id …)` that means something to the parser (specification 3.0, 6.2.6 and 7.3); others are like comments.
struct Annotation: Sendable {
  enum Kind: String, Sendable {
    case name
    case custom
    case branchHint = "metadata.code.branch_hint"

    init?(_ id: [UInt8]) { self.init(rawValue: String(decoding: id, as: UTF8.self)) }
  }

  var kind: Kind
  /// The index of the token that follows.
  var position: Int
  /// Of its parenthesis, in the source.
  var offset: Int
  /// What follows the id, without the closing parenthesis.
  var range: Range<Int>
  /// The first string of a `@name`.
  var symbol: Symbol?
}

/// The annotations of a module, taken by the parser where they stand; what is left over is misplaced.
struct ModuleAnnotations {
  private let all: ArraySlice<Annotation>
  private var isTaken: [Bool]

  /// Those before the tokens of `positions`.
  init(_ source: TokenizedSource, positions: ClosedRange<Int>) {
    let first = Self.first(in: source.annotations[...], from: positions.lowerBound)
    let end = Self.first(in: source.annotations[...], from: positions.upperBound + 1)
    all = source.annotations[first..<max(first, end)]
    isTaken = [Bool](repeating: false, count: all.count)
  }

  var isEmpty: Bool { all.isEmpty }

  /// Takes the annotations of a kind that stand before a token.
  mutating func take(_ kind: Annotation.Kind, before position: Int) -> [Annotation] {
    guard !all.isEmpty else { return [] }
    var taken: [Annotation] = []
    var index = Self.first(in: all, from: position)
    while index < all.endIndex, all[index].position == position {
      if all[index].kind == kind {
        taken.append(all[index])
        isTaken[index - all.startIndex] = true
      }
      index += 1
    }
    return taken
  }

  /// The first annotation that nobody took.
  var leftOver: Annotation? { zip(all, isTaken).first { !$1 }?.0 }

  private static func first(in annotations: ArraySlice<Annotation>, from position: Int) -> Int {
    var low = annotations.startIndex
    var high = annotations.endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if annotations[middle].position < position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
