/// `; did you mean '…'?` for the nearest known word, or nothing when none is near.
///
/// Looks at the first 1,000 words only, so that the cost of a mistake is bounded.
package func didYouMean(_ word: String, among known: [String]) -> String {
  let tolerance = word.count / 3
  let near = known.prefix(1000).filter { abs($0.count - word.count) <= tolerance }
  let ranked = near.map { (word: $0, distance: editDistance(word, $0)) }
  guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= tolerance else { return "" }
  return "; did you mean '\(best.word)'?"
}

/// The least number of insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
///
/// Words are cut at 64 characters, so that the cost of a mistyped argument is bounded.
package func editDistance(_ first: String, _ second: String) -> Int {
  let a = Array(first.prefix(64))
  let b = Array(second.prefix(64))
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
