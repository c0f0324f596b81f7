/// The candidate that a name was most likely meant to be: of the fewest edits, at most a third of the name's length.
///
/// Names come from guests: long ones and all beyond the first 512 candidates are left out, so that the search stays short.
func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(name.utf8)
  guard wanted.count <= longestCompared else { return nil }
  var best: String?
  var limit = max(1, wanted.count / 3)
  for candidate in candidates.prefix(512) where candidate.utf8.count <= longestCompared {
    guard let distance = editDistance(wanted, Array(candidate.utf8), limit: limit), best == nil || distance < limit else {
      continue
    }
    (best, limit) = (candidate, distance)
  }
  return best
}

private let longestCompared = 128

/// The Levenshtein distance; nil where it is over the limit.
private func editDistance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
  guard abs(left.count - right.count) <= limit else { return nil }
  var row = Array(0...right.count)
  for (index, byte) in left.enumerated() {
    var diagonal = row[0]
    row[0] = index + 1
    for column in right.indices {
      let change = byte == right[column] ? diagonal : diagonal + 1
      diagonal = row[column + 1]
      row[column + 1] = min(change, diagonal + 1, row[column] + 1)
    }
    guard row.contains(where: { $0 <= limit }) else { return nil }
  }
  return row[right.count] <= limit ? row[right.count] : nil
}
