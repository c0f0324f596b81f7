/// How to write a slug.
struct SlugOptions {
  var separator: [UInt8] = [UInt8(ascii: "-")]
  /// In bytes, which are characters unless letters of other scripts are kept; 0 for no limit.
  var maximumLength = 0
  var isLowercased = true
}

/// Makes a slug: words of ASCII letters and digits with separators between them. Accents are dropped, whether they are part
/// of a letter or follow it; letters of scripts that have no table separate words.
func slug(_ text: String, options: SlugOptions) -> [UInt8] {
  var out: [UInt8] = []
  var word: [UInt8] = []
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: word.append(UInt8(scalar.value))
    case 0x41...0x5A: word.append(UInt8(scalar.value))
    // Apostrophes, soft hyphens and combining marks leave no trace.
    case 0x27, 0x60, 0xAD, 0x2018, 0x2019, 0x2BC, 0x300...0x36F: break
    case 0x26:
      guard finish(&word, into: &out, options: options) else { return out }
      word.append(contentsOf: "and".utf8)
      guard finish(&word, into: &out, options: options) else { return out }
    default:
      if scalar.value >= 0x80, Transliteration.append(scalar.value, to: &word) { break }
      // A letter that is silent in ASCII, as the Cyrillic soft sign, does not end the word.
      if (0x400...0x45F).contains(scalar.value) { break }
      guard finish(&word, into: &out, options: options) else { return out }
    }
  }
  _ = finish(&word, into: &out, options: options)
  return out
}

/// Adds a word; false when the slug is full. A first word that is too long is cut, later ones are left out.
private func finish(_ word: inout [UInt8], into out: inout [UInt8], options: SlugOptions) -> Bool {
  defer { word.removeAll(keepingCapacity: true) }
  if word.isEmpty { return true }
  if options.isLowercased {
    for index in word.indices where word[index] >= 0x41 && word[index] <= 0x5A { word[index] += 32 }
  }
  let limit = options.maximumLength > 0 ? options.maximumLength : Int.max
  if out.isEmpty {
    out.append(contentsOf: word.prefix(limit))
    return word.count <= limit
  }
  guard out.count + options.separator.count + word.count <= limit else { return false }
  out.append(contentsOf: options.separator)
  out.append(contentsOf: word)
  return true
}
