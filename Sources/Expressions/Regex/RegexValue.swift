/// A regular expression. It keeps no place between matches, as values never change.
final class RegexValue {
  let pattern: JSString
  let flags: JSString
  let program: RegexProgram

  /// Throws where the pattern or a flag is malformed, or the pattern too large.
  init(_ pattern: JSString, flags: JSString) throws(Fault) {
    self.pattern = pattern
    self.flags = JSString(flags.units.sorted())
    var seen: Set<UInt16> = []
    for flag in flags.units {
      guard "dgimsuy".utf16.contains(flag), seen.insert(flag).inserted else {
        throw Fault(.syntax, "the flags \(Fault.quoted(flags)) are invalid; there are g, i, m, s, u and y, each once")
      }
    }
    program = try RegexCompiler.compile(pattern, seen)
  }

  func has(_ flag: Unicode.Scalar) -> Bool { flags.units.contains { UInt32($0) == flag.value } }

  var isGlobal: Bool { has("g") }

  var description: JSString { JSString("/") + (pattern.isEmpty ? "(?:)" : pattern) + "/" + flags }
}

/// Where a match is: the whole and its groups, nil for a group that took no part.
struct RegexMatch {
  var range: Range<Int>
  var groups: [Range<Int>?]
}

/// A regular expression in a form that can be run.
struct RegexProgram {
  enum Instruction {
    case char(UInt32)
    case any
    case set(Int)
    /// Tries the first, then the second.
    case split(Int, Int)
    case jump(Int)
    case save(Int)
    /// Forgets the groups of an iteration before.
    case reset(ClosedRange<Int>)
    case mark(Int)
    /// Fails where nothing was matched since the mark: such an iteration would go on forever.
    case advanced(Int)
    case lineStart
    case lineEnd
    case wordBoundary(isNegated: Bool)
    case backreference([Int])
    /// The body follows, up to `accept`; behind it goes on at `next`.
    case look(isNegated: Bool, next: Int)
    case forwards
    case backwards
    case accept
  }
  var instructions: [Instruction] = []
  var sets: [RegexSet] = []
  var groupCount = 1
  var registerCount = 0
  var names: [(name: JSString, group: Int)] = []
  var ignoresCase = false
  var isMultiline = false
  var dotMatchesBreaks = false
  var isUnicode = false
  var isSticky = false
}

/// Characters that a class matches.
struct RegexSet: Equatable {
  var ranges: [ClosedRange<UInt32>] = []
  var properties: [(property: UnicodeProperty, isNegated: Bool)] = []
  var isNegated = false

  static func == (left: RegexSet, right: RegexSet) -> Bool { left.ranges == right.ranges && left.isNegated == right.isNegated }

  mutating func insert(_ ranges: ClosedRange<UInt32>...) { self.ranges += ranges }

  mutating func formUnion(_ other: RegexSet) {
    guard other.isNegated else {
      ranges += other.ranges
      properties += other.properties
      return
    }
    var next: UInt32 = 0
    for range in other.ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > next { ranges.append(next...(range.lowerBound - 1)) }
      next = max(next, range.upperBound &+ 1)
    }
    if next <= 0x10FFFF { ranges.append(next...0x10FFFF) }
  }

  func contains(_ point: UInt32) -> Bool {
    let isInside = ranges.contains { $0.contains(point) } || properties.contains { $0.property.holds(point) != $0.isNegated }
    return isInside != isNegated
  }

  static let digits = RegexSet(ranges: [48...57])
  static let word = RegexSet(ranges: [48...57, 65...90, 95...95, 97...122])
  static let space = RegexSet(ranges: [
    9...13, 32...32, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F, 0x205F...0x205F,
    0x3000...0x3000, 0xFEFF...0xFEFF,
  ])

  func negated() -> RegexSet {
    var set = self
    set.isNegated.toggle()
    return set
  }
}

/// What `\p{…}` asks of a character: a general category or one of the binary properties that Swift knows.
enum UnicodeProperty {
  case category(Set<String>)
  case binary(@Sendable (Unicode.Scalar.Properties) -> Bool)
  case any
  case ascii

  init?(_ name: String) {
    var name = name
    for prefix in ["General_Category=", "gc="] where name.hasPrefix(prefix) { name.removeFirst(prefix.count) }
    switch name {
    case "Any": self = .any
    case "ASCII": self = .ascii
    case "Alphabetic", "Alpha": self = .binary { $0.isAlphabetic }
    case "Uppercase", "Upper": self = .binary { $0.isUppercase }
    case "Lowercase", "Lower": self = .binary { $0.isLowercase }
    case "White_Space", "space": self = .binary { $0.isWhitespace }
    case "Emoji": self = .binary { $0.isEmoji }
    case "Emoji_Presentation", "EPres": self = .binary { $0.isEmojiPresentation }
    case "Emoji_Modifier", "EMod": self = .binary { $0.isEmojiModifier }
    case "Emoji_Modifier_Base", "EBase": self = .binary { $0.isEmojiModifierBase }
    case "Ideographic", "Ideo", "Script=Han", "sc=Han", "Script_Extensions=Han", "scx=Han":
      self = .binary { $0.isIdeographic }
    case "ID_Start", "IDS": self = .binary { $0.isIDStart }
    case "ID_Continue", "IDC": self = .binary { $0.isIDContinue }
    case "Math": self = .binary { $0.isMath }
    default:
      guard let codes = UnicodeProperty.categories[name] else { return nil }
      self = .category(codes)
    }
  }

  func holds(_ point: UInt32) -> Bool {
    switch self {
    case .any: return true
    case .ascii: return point < 128
    case .category(let codes): return codes.contains(UnicodeProperty.code(of: point))
    case .binary(let test): return Unicode.Scalar(point).map { test($0.properties) } ?? false
    }
  }

  /// By short and long name.
  private static let categories: [String: Set<String>] = {
    let all = [
      "L": ["Lu", "Ll", "Lt", "Lm", "Lo"], "LC": ["Lu", "Ll", "Lt"], "M": ["Mn", "Mc", "Me"], "N": ["Nd", "Nl", "No"],
      "P": ["Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po"], "S": ["Sm", "Sc", "Sk", "So"], "Z": ["Zs", "Zl", "Zp"],
      "C": ["Cc", "Cf", "Cs", "Co", "Cn"],
    ]
    var table = all.mapValues { Set($0) }
    for code in all.values.joined() { table[code] = [code] }
    let long = [
      "Letter": "L", "Cased_Letter": "LC", "Uppercase_Letter": "Lu", "Lowercase_Letter": "Ll", "Titlecase_Letter": "Lt",
      "Modifier_Letter": "Lm", "Other_Letter": "Lo", "Mark": "M", "Nonspacing_Mark": "Mn", "Spacing_Mark": "Mc",
      "Enclosing_Mark": "Me", "Number": "N", "Decimal_Number": "Nd", "Letter_Number": "Nl", "Other_Number": "No",
      "Punctuation": "P", "Connector_Punctuation": "Pc", "Dash_Punctuation": "Pd", "Open_Punctuation": "Ps",
      "Close_Punctuation": "Pe", "Initial_Punctuation": "Pi", "Final_Punctuation": "Pf", "Other_Punctuation": "Po",
      "Symbol": "S", "Math_Symbol": "Sm", "Currency_Symbol": "Sc", "Modifier_Symbol": "Sk", "Other_Symbol": "So",
      "Separator": "Z", "Space_Separator": "Zs", "Line_Separator": "Zl", "Paragraph_Separator": "Zp", "Other": "C",
      "Control": "Cc", "Format": "Cf", "Surrogate": "Cs", "Private_Use": "Co", "Unassigned": "Cn",
    ]
    for (name, code) in long { table[name] = table[code] }
    return table
  }()

  private static func code(of point: UInt32) -> String {
    guard let scalar = Unicode.Scalar(point) else { return "Cs" }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter: return "Lu"
    case .lowercaseLetter: return "Ll"
    case .titlecaseLetter: return "Lt"
    case .modifierLetter: return "Lm"
    case .otherLetter: return "Lo"
    case .nonspacingMark: return "Mn"
    case .spacingMark: return "Mc"
    case .enclosingMark: return "Me"
    case .decimalNumber: return "Nd"
    case .letterNumber: return "Nl"
    case .otherNumber: return "No"
    case .connectorPunctuation: return "Pc"
    case .dashPunctuation: return "Pd"
    case .openPunctuation: return "Ps"
    case .closePunctuation: return "Pe"
    case .initialPunctuation: return "Pi"
    case .finalPunctuation: return "Pf"
    case .otherPunctuation: return "Po"
    case .mathSymbol: return "Sm"
    case .currencySymbol: return "Sc"
    case .modifierSymbol: return "Sk"
    case .otherSymbol: return "So"
    case .spaceSeparator: return "Zs"
    case .lineSeparator: return "Zl"
    case .paragraphSeparator: return "Zp"
    case .control: return "Cc"
    case .format: return "Cf"
    case .surrogate: return "Cs"
    case .privateUse: return "Co"
    default: return "Cn"
    }
  }
}
