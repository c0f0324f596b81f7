/// Which names are allowed: each layer has patterns, in which `*` stands for any run of characters, and a name must fit one
/// of every layer.
public struct NamePatterns: Sendable, Hashable {
  public private(set) var layers: [[String]]

  public init(_ patterns: [String]) { layers = [patterns] }

  private init(layers: [[String]]) { self.layers = layers }

  /// Every name.
  public static let all = NamePatterns(["*"])

  /// Longer names are none of anybody's, and would take long.
  static let maximumLength = 4096

  public func allows(_ name: String) -> Bool {
    name.utf8.count <= Self.maximumLength && layers.allSatisfy { patterns in patterns.contains { Self.matches(name, $0) } }
  }

  public func intersection(_ other: NamePatterns) -> NamePatterns {
    NamePatterns(layers: Self.joined(layers, other.layers))
  }

  /// Layers that allow everything say nothing.
  static func joined(_ left: [[String]], _ right: [[String]]) -> [[String]] {
    var layers: [[String]] = []
    for layer in left + right where !layer.contains("*") && !layers.contains(layer) { layers.append(layer) }
    return layers.isEmpty ? [["*"]] : layers
  }

  /// Takes time in proportion to both lengths' product at most.
  static func matches(_ name: String, _ pattern: String) -> Bool {
    let (name, pattern) = (Array(name.utf8), Array(pattern.utf8))
    var (at, place, star, mark) = (0, 0, -1, 0)
    while at < name.count {
      if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
        (star, mark) = (place, at)
        place += 1
      } else if place < pattern.count, pattern[place] == name[at] {
        at += 1
        place += 1
      } else if star >= 0 {
        // The last star takes one more.
        mark += 1
        (at, place) = (mark, star + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  /// What is wrong with a pattern; nil where nothing is.
  static func fault(_ pattern: String) -> String? {
    guard !pattern.isEmpty else { return "must not be empty" }
    guard pattern.utf8.count <= 256 else { return "is longer than 256 bytes" }
    return pattern.unicodeScalars.contains { $0.value < 0x21 || $0.value == 0x7F }
      ? "may hold no spaces and control characters" : nil
  }

  var json: JSONValue { .array((layers.first ?? []).map { .string($0) }) }
}
