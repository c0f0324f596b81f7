/// The name of an interface, `ns:pkg/iface@1.2.3`, split at its version.
struct InterfaceName: Hashable {
  /// Where the functions and resources of the world itself are.
  static let root = "$root"

  /// Without the version.
  let base: String
  /// The version as far as compatibility goes: to the leftmost number that is not zero. Nil where the name has no version, or
  /// one of a pre-release, which is compatible with itself only.
  let track: [Int]?
  let text: String

  init(_ text: String) {
    self.text = text
    guard let at = text.lastIndex(of: "@"), let track = Self.track(text[text.index(after: at)...]) else {
      (base, track) = (text, nil)
      return
    }
    base = String(text[..<at])
    self.track = track
  }

  /// The standard mangling has names with a track instead of a whole version: `1` for 1.2.3, `0.2` for 0.2.3.
  private static func track(_ version: Substring) -> [Int]? {
    let parts = version.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil }
    guard numbers.count == parts.count, numbers.count <= 3 else { return nil }
    if let index = numbers.firstIndex(where: { $0 != 0 }), index < 2 { return Array(numbers[...index]) }
    return numbers.count == 3 ? numbers : nil
  }

  /// Whether an interface of this name can stand for another: the same, or one of a semver-compatible version.
  func serves(_ wanted: InterfaceName) -> Bool {
    self == wanted || (base == wanted.base && track != nil && track == wanted.track)
  }
}
