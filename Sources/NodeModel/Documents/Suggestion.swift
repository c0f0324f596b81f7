/// Which of the names somebody may have meant.
enum Suggestion {
  /// `; did you mean x?`, or nothing where no name is near.
  static func text(for name: String, among names: some Sequence<String>) -> String {
    nearest(to: name, among: names).map { "; did you mean \($0)?" } ?? ""
  }

  /// The nearest name, at most a third of its letters away. Names that differ in case, `-`, `_` and spaces only are the same.
  static func nearest(to name: String, among names: some Sequence<String>) -> String? {
    // What is much longer than any name is none that was mistyped, and would take long.
    guard name.utf8.count <= 64 else { return nil }
    let letters = fold(name)
    var best: (name: String, distance: Int)?
    for candidate in names where candidate != name {
      let other = fold(candidate)
      let distance = distance(letters, other)
      guard distance <= max(letters.count, other.count) / 3, distance < best?.distance ?? .max else { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  private static func fold(_ name: String) -> [UInt8] {
    name.lowercased().utf8.filter { ![0x20, 0x2D, 0x5F].contains($0) }
  }

  /// How many letters must be added, removed, replaced or swapped with their neighbour.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var (before, previous, current) = ([Int](), Array(0...b.count), [Int](repeating: 0, count: b.count + 1))
    for i in 1...a.count {
      current[0] = i
      for j in 1...b.count {
        var least = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { least = min(least, before[j - 2] + 1) }
        current[j] = least
      }
      (before, previous, current) = (previous, current, previous)
    }
    return previous[b.count]
  }
}
