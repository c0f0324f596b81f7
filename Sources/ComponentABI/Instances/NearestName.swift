/// The candidate that a name was most likely meant to be: of the fewest edits, at most a third of the name's length.
///
/// Names come from guests: long ones and all beyond the first 512 candidates are left out, so that the search stays short.
package func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let length = name.utf8.count
  guard length <= longestCompared else { return nil }
  var best: String?
  var limit = length / 3
  for candidate in candidates.prefix(512) where candidate.utf8.count <= longestCompared {
    guard abs(candidate.utf8.count - length) <= limit else { continue }
    let distance = editDistance(name, candidate)
    guard distance > 0, distance <= limit, best == nil || distance < limit else { continue }
    (best, limit) = (candidate, distance)
  }
  return best
}

/// `; did you mean '…'?` for the nearest known word, or nothing when none is near.
package func didYouMean(_ word: String, among known: [String]) -> String {
  nearestName(to: word, among: known).map { "; did you mean '\($0)'?" } ?? ""
}

private let longestCompared = 128

/// The least number of insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
///
/// Words are cut at 128 bytes, so that the cost of a mistyped name is bounded.
package func editDistance(_ first: String, _ second: String) -> Int {
  let a = Array(first.utf8.prefix(longestCompared))
  let b = Array(second.utf8.prefix(longestCompared))
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in 0..<a.count {
    var row = [i + 1]
    for j in 0..<b.count {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
      row.append(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
