/// What a pattern consists of.
indirect enum RegexNode {
  case empty
  case char(UInt32)
  case any
  case set(RegexSet)
  case sequence([RegexNode])
  case alternatives([RegexNode])
  case capture(RegexNode, Int)
  case backreference(Int)
  case namedReference(JSString)
  case repetition(RegexNode, min: Int, max: Int?, isGreedy: Bool, groups: Range<Int>)
  case lineStart
  case lineEnd
  case wordBoundary(isNegated: Bool)
  case look(RegexNode, isBehind: Bool, isNegated: Bool)
}

/// Parses the patterns of JavaScript's regular expressions, with the looser rules that hold without the flag u.
struct RegexParser {
  private let units: [UInt16]
  private let isUnicode: Bool
  private var position = 0
  private var depth = 0
  private(set) var groupCount = 1
  private(set) var names: [(name: JSString, group: Int)] = []
  private let hasNames: Bool
  private let totalGroups: Int

  init(_ pattern: JSString, isUnicode: Bool) {
    units = pattern.units
    self.isUnicode = isUnicode
    (totalGroups, hasNames) = RegexParser.countGroups(units)
  }

  /// A back reference may come before its group.
  private static func countGroups(_ units: [UInt16]) -> (Int, Bool) {
    var (count, hasNames, isClass, index) = (0, false, false, 0)
    while index < units.count {
      switch units[index] {
      case 0x5C: index += 1
      case 0x5B: isClass = true
      case 0x5D: isClass = false
      case 0x28 where !isClass:
        let next = index + 1 < units.count ? units[index + 1] : 0
        if next != 0x3F {
          count += 1
        } else if index + 3 < units.count, units[index + 2] == 0x3C, units[index + 3] != 0x3D, units[index + 3] != 0x21 {
          count += 1
          hasNames = true
        }
      default: break
      }
      index += 1
    }
    return (count, hasNames)
  }

  private func fault(_ message: String) -> Fault { Fault(.syntax, "invalid regular expression: \(message)") }

  private func peek(_ offset: Int = 0) -> UInt16? {
    position + offset < units.count ? units[position + offset] : nil
  }

  private mutating func take(_ text: String) -> Bool {
    let wanted = Array(text.utf16)
    guard units[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  mutating func parse() throws(Fault) -> RegexNode {
    let node = try alternatives()
    if position < units.count { throw fault("a ')' has no '('") }
    return node
  }

  private mutating func alternatives() throws(Fault) -> RegexNode {
    depth += 1
    if depth > 40 { throw .limit("the regular expression nests deeper than 40") }
    var list = [try sequence()]
    while take("|") { list.append(try sequence()) }
    depth -= 1
    return list.count == 1 ? list[0] : .alternatives(list)
  }

  private mutating func sequence() throws(Fault) -> RegexNode {
    var list: [RegexNode] = []
    while let unit = peek(), unit != 0x7C, unit != 0x29 {
      let firstGroup = groupCount
      let (node, canRepeat) = try term()
      list.append(try repetition(of: node, canRepeat, firstGroup))
    }
    return list.count == 1 ? list[0] : list.isEmpty ? .empty : .sequence(list)
  }

  private mutating func repetition(of node: RegexNode, _ canRepeat: Bool, _ firstGroup: Int) throws(Fault) -> RegexNode {
    let start = position
    var bounds: (min: Int, max: Int?)
    switch peek() {
    case 0x2A: bounds = (0, nil)
    case 0x2B: bounds = (1, nil)
    case 0x3F: bounds = (0, 1)
    case 0x7B:
      guard let counts = counts() else { return node }
      bounds = counts
    default: return node
    }
    // Counts have been read already.
    if position == start { position += 1 }
    guard canRepeat else { throw fault("nothing to repeat") }
    if let max = bounds.max, max < bounds.min { throw fault("the bounds of a repetition are out of order") }
    let isGreedy = !take("?")
    return .repetition(node, min: bounds.min, max: bounds.max, isGreedy: isGreedy, groups: firstGroup..<groupCount)
  }

  /// `{2}`, `{2,}` or `{2,3}`, and moves behind it.
  private mutating func counts() -> (Int, Int?)? {
    var index = position + 1
    func number() -> (Int, Int)? {
      var (value, end) = (0, index)
      while end < units.count, (0x30...0x39).contains(units[end]) {
        value = min(value * 10 + Int(units[end] - 0x30), 1 << 30)
        end += 1
      }
      return end > index ? (value, end) : nil
    }
    guard let (least, end) = number(), end < units.count else { return nil }
    index = end
    var most: Int? = least
    if units[index] == 0x2C {
      index += 1
      most = nil
      if let (value, end) = number() {
        most = value
        index = end
      }
    }
    guard index < units.count, units[index] == 0x7D else { return nil }
    position = index + 1
    return (least, most)
  }

  private mutating func term() throws(Fault) -> (RegexNode, canRepeat: Bool) {
    let (point, length) = next()
    switch point {
    case 0x5E:
      position += 1
      return (.lineStart, false)
    case 0x24:
      position += 1
      return (.lineEnd, false)
    case 0x2E:
      position += 1
      return (.any, true)
    case 0x28: return try group()
    case 0x5B: return (.set(try characterClass()), true)
    case 0x5C: return try escape()
    case 0x2A, 0x2B, 0x3F: throw fault("nothing to repeat")
    case 0x7B where isUnicode || counts() != nil: throw fault("nothing to repeat")
    case 0x7D where isUnicode, 0x5D where isUnicode: throw fault("a lone bracket")
    default:
      position += length
      return (.char(point), true)
    }
  }

  /// The next character: a code point with the flag u, else a unit.
  private func next() -> (UInt32, Int) {
    guard position < units.count else { return (0, 0) }
    return isUnicode ? JSString.codePoint(units, at: position) : (UInt32(units[position]), 1)
  }

  private mutating func group() throws(Fault) -> (RegexNode, canRepeat: Bool) {
    position += 1
    var node: RegexNode
    var canRepeat = true
    if take("?:") {
      node = try alternatives()
    } else if take("?=") || take("?!") {
      let isNegated = units[position - 1] == 0x21
      node = .look(try alternatives(), isBehind: false, isNegated: isNegated)
      canRepeat = !isUnicode
    } else if take("?<=") || take("?<!") {
      let isNegated = units[position - 1] == 0x21
      node = .look(try alternatives(), isBehind: true, isNegated: isNegated)
      canRepeat = false
    } else {
      let index = groupCount
      if take("?<") {
        let name = try groupName()
        if names.contains(where: { $0.name == name }) { throw fault("two groups have the name \(Fault.quoted(name))") }
        names.append((name, index))
      } else if peek() == 0x3F {
        throw fault("'(?' begins no known group")
      }
      groupCount += 1
      node = .capture(try alternatives(), index)
    }
    guard take(")") else { throw fault("a '(' has no ')'") }
    return (node, canRepeat)
  }

  private mutating func groupName() throws(Fault) -> JSString {
    let start = position
    while let unit = peek(), Lexer.isNamePart(unit) { position += 1 }
    let name = JSString(units[start..<position])
    guard !name.isEmpty, take(">") else { throw fault("a group's name is malformed") }
    return name
  }

  // MARK: Escapes

  private mutating func escape() throws(Fault) -> (RegexNode, canRepeat: Bool) {
    position += 1
    guard let unit = peek() else { throw fault("a '\\' at the end") }
    switch unit {
    case 0x62, 0x42:
      position += 1
      return (.wordBoundary(isNegated: unit == 0x42), false)
    case 0x31...0x39:
      var (value, end) = (0, position)
      while end < units.count, (0x30...0x39).contains(units[end]), value < 10_000 {
        value = value * 10 + Int(units[end] - 0x30)
        end += 1
      }
      if value <= totalGroups {
        position = end
        return (.backreference(value), true)
      }
      if isUnicode { throw fault("there is no group \(value)") }
      position += 1
      return (.char(UInt32(unit)), true)
    case 0x6B where hasNames || isUnicode:
      position += 1
      guard take("<") else { throw fault("\\k needs a group's name in < >") }
      return (.namedReference(try groupName()), true)
    default:
      if let set = try classEscape() { return (.set(set), true) }
      return (.char(try characterEscape(inClass: false)), true)
    }
  }

  /// `\d` and the like; behind the backslash.
  private mutating func classEscape() throws(Fault) -> RegexSet? {
    guard let unit = peek() else { return nil }
    var set: RegexSet
    switch unit {
    case 0x64: set = .digits
    case 0x44: set = RegexSet.digits.negated()
    case 0x77: set = .word
    case 0x57: set = RegexSet.word.negated()
    case 0x73: set = .space
    case 0x53: set = RegexSet.space.negated()
    case 0x70 where isUnicode, 0x50 where isUnicode:
      guard peek(1) == 0x7B, let end = units[position...].prefix(60).firstIndex(of: 0x7D) else {
        throw fault("\\p needs a property in { }")
      }
      let name = String(decoding: units[(position + 2)..<end], as: UTF16.self)
      guard let property = UnicodeProperty(name) else {
        throw fault("the property \(Fault.quoted(JSString(name))) is unknown or not supported")
      }
      set = RegexSet(properties: [(property, unit == 0x50)])
      position = end
    default: return nil
    }
    position += 1
    return set
  }

  private mutating func characterEscape(inClass: Bool) throws(Fault) -> UInt32 {
    let (point, length) = next()
    position += length
    switch point {
    case 0x6E: return 10
    case 0x74: return 9
    case 0x72: return 13
    case 0x66: return 12
    case 0x76: return 11
    case 0x62 where inClass: return 8
    case 0x30 where !(0x30...0x39).contains(peek() ?? 0): return 0
    case 0x63:
      if let letter = peek(), (0x41...0x5A).contains(letter & 0xDF) {
        position += 1
        return UInt32(letter & 31)
      }
      if isUnicode { throw fault("\\c needs a letter") }
      position -= 1
      return 0x5C
    case 0x78:
      if let value = hexadecimal(2) { return value }
    case 0x75:
      if isUnicode, take("{") {
        let end = units[position...].prefix(9).firstIndex(of: 0x7D) ?? position
        guard let value = Lexer.hexadecimal(units[position..<end]), value <= 0x10FFFF else {
          throw fault("\\u{…} must hold a code point")
        }
        position = end + 1
        return value
      }
      if let value = hexadecimal(4) {
        if isUnicode, (0xD800..<0xDC00).contains(value), peek() == 0x5C, peek(1) == 0x75 {
          let saved = position
          position += 2
          if let low = hexadecimal(4), (0xDC00..<0xE000).contains(low) { return 0x10000 + (value - 0xD800) << 10 + low - 0xDC00 }
          position = saved
        }
        return value
      }
    default: break
    }
    if isUnicode, Unicode.Scalar(point).map({ $0.properties.isAlphabetic || ("0"..."9").contains($0) }) == true {
      throw fault("an unknown escape")
    }
    return point
  }

  private mutating func hexadecimal(_ count: Int) -> UInt32? {
    let digits = units[position..<min(position + count, units.count)]
    guard digits.count == count, let value = Lexer.hexadecimal(digits) else { return nil }
    position += count
    return value
  }

  // MARK: Classes

  private mutating func characterClass() throws(Fault) -> RegexSet {
    position += 1
    var set = RegexSet()
    let isNegated = take("^")
    while peek() != 0x5D {
      guard position < units.count else { throw fault("a '[' has no ']'") }
      let first = try classAtom()
      guard peek() == 0x2D, let after = peek(1), after != 0x5D else {
        set.formUnion(first.set)
        continue
      }
      position += 1
      let second = try classAtom()
      if let low = first.point, let high = second.point {
        guard low <= high else { throw fault("a range of a class is out of order") }
        set.insert(low...high)
      } else {
        if isUnicode { throw fault("a range of a class needs characters at its ends") }
        set.formUnion(first.set)
        set.formUnion(second.set)
        set.insert(0x2D...0x2D)
      }
    }
    position += 1
    set.isNegated = isNegated
    return set
  }

  private mutating func classAtom() throws(Fault) -> (set: RegexSet, point: UInt32?) {
    let (point, length) = next()
    if length == 0 { throw fault("a '[' has no ']'") }
    guard point == 0x5C else {
      position += length
      return (RegexSet(ranges: [point...point]), point)
    }
    position += 1
    guard position < units.count else { throw fault("a '\\' at the end") }
    if let set = try classEscape() { return (set, nil) }
    let value = try characterEscape(inClass: true)
    return (RegexSet(ranges: [value...value]), value)
  }
}
