/// What the words of an internal instruction hold, as the comment of its handler says: `[dst16 a16 imm32] [offset64]`.
///
/// A field is a name and its width in bits, the lowest first; `–` is a gap. Behind `…` stands a word that repeats, as often as the
/// field `count` says.
struct InternalLayout {
  struct Field {
    var name: String
    /// The word it lies in; 0 is the handler.
    var word: Int
    /// The lowest bit in the word.
    var shift: Int
    var width: Int
  }

  private(set) var fields: [Field] = []
  /// The fields of the word that repeats; their word is 0.
  private(set) var repeated: [Field] = []
  /// The length without what repeats.
  private(set) var wordCount = 1

  init(_ opcode: InternalOpcode) { self = Self.all[Int(Self.numbers[Int(opcode.rawValue)])] }

  private static let all = texts.map(InternalLayout.init(parsing:))

  private init(parsing text: String) {
    var isRepeated = false
    for part in text.split(separator: "[") {
      let body = part.prefix { $0 != "]" }
      let fields = Self.fields(body.split(separator: " "), word: isRepeated ? 0 : wordCount)
      if isRepeated {
        repeated = fields
      } else {
        self.fields += fields
        wordCount += fields.contains { $0.width == 128 } ? 2 : 1
      }
      if part.hasSuffix("… ") { isRepeated = true }
    }
  }

  private static func fields(_ words: [Substring], word: Int) -> [Field] {
    // A name may be several words; the last one ends in the width.
    var found: [(name: String, width: Int?)] = []
    var name = ""
    for part in words {
      let letters = part.prefix { !$0.isNumber }
      if part == "–" {
        found.append(("", nil))
      } else if letters.count == part.count {
        name += part + " "
      } else {
        found.append((name + letters, Int(part.dropFirst(letters.count))))
        name = ""
      }
    }
    // Gaps share what is left, but are no wider than the field behind them.
    let free = 64 - found.reduce(0) { $0 + ($1.width ?? 0) }
    let gap = max(0, free) / max(1, found.count { $0.width == nil })
    var fields: [Field] = []
    var shift = 0
    for (index, entry) in found.enumerated() {
      let behind = found[index...].first { $0.width != nil }?.width ?? gap
      let width = entry.width ?? min(gap, behind)
      if entry.width != nil { fields.append(Field(name: entry.name, word: word, shift: shift, width: width)) }
      shift += width
    }
    return fields
  }

  /// A field's bits; the lower half of one with 128.
  static func bits(_ field: Field, of words: ArraySlice<UInt64>) -> UInt64 {
    let index = words.startIndex + field.word
    guard index < words.endIndex else { return 0 }
    let bits = words[index] >> UInt64(field.shift)
    return field.width < 64 ? bits & (1 << UInt64(field.width) - 1) : bits
  }
}
