/// Runs programs by trying alternatives in order, as JavaScript defines matching. Every step is paid for, so that a pattern that
/// would run for ages ends at the limit; the places to go back to are on a list, not on the stack.
struct RegexMatcher {
  private enum Entry {
    case choice(Int, Int)
    case capture(Int, Int)
    case register(Int, Int)
  }
  private let program: RegexProgram
  private let units: [UInt16]
  private let meter: Meter
  private var captures: [Int]
  private var registers: [Int]
  private var stack: [Entry] = []

  init(_ program: RegexProgram, _ text: JSString, _ meter: Meter) {
    self.program = program
    units = text.units
    self.meter = meter
    captures = Array(repeating: -1, count: program.groupCount * 2)
    registers = Array(repeating: -1, count: program.registerCount)
  }

  /// The first match that begins at `start` or behind it.
  mutating func match(from start: Int) throws(Fault) -> RegexMatch? {
    var start = start
    while start <= units.count {
      stack.removeAll(keepingCapacity: true)
      for index in captures.indices { captures[index] = -1 }
      try meter.step(1 + captures.count / 8)
      if try run(0, start, isBackwards: false) != nil {
        let groups = stride(from: 0, to: captures.count, by: 2).map { index in
          captures[index] >= 0 && captures[index + 1] >= captures[index] ? captures[index]..<captures[index + 1] : nil
        }
        return groups[0].map { RegexMatch(range: $0, groups: groups) }
      }
      if program.isSticky { return nil }
      start += program.isUnicode && start < units.count ? JSString.codePoint(units, at: start).length : 1
    }
    return nil
  }

  private mutating func push(_ entry: Entry) throws(Fault) {
    if stack.count >= 1 << 20 { throw .limit("the regular expression goes back too often") }
    stack.append(entry)
  }

  private mutating func run(_ start: Int, _ from: Int, isBackwards: Bool) throws(Fault) -> Int? {
    var (counter, position, isBackwards) = (start, from, isBackwards)
    let base = stack.count
    while true {
      try meter.step()
      var isMatch = true
      switch program.instructions[counter] {
      case .char(let wanted):
        isMatch = read(&position, isBackwards).map { fold($0) == wanted } ?? false
      case .any:
        isMatch = read(&position, isBackwards).map { program.dotMatchesBreaks || !RegexMatcher.isBreak($0) } ?? false
      case .set(let index):
        isMatch = read(&position, isBackwards).map { contains(program.sets[index], $0) } ?? false
      case .split(let first, let second):
        try push(.choice(second, position))
        counter = first
        continue
      case .jump(let target):
        counter = target
        continue
      case .save(let index): try save(index, position)
      case .reset(let range):
        try meter.step(range.count / 8)
        for index in range where captures[index] >= 0 { try save(index, -1) }
      case .mark(let index):
        try push(.register(index, registers[index]))
        registers[index] = position
      case .advanced(let index): isMatch = registers[index] != position
      case .lineStart:
        isMatch = position == 0 || (program.isMultiline && RegexMatcher.isBreak(UInt32(units[position - 1])))
      case .lineEnd:
        isMatch = position == units.count || (program.isMultiline && RegexMatcher.isBreak(UInt32(units[position])))
      case .wordBoundary(let isNegated):
        isMatch = (isWord(position - 1) != isWord(position)) != isNegated
      case .backreference(let groups): isMatch = try matchAgain(groups, &position, isBackwards)
      case .look(let isNegated, let next):
        let height = stack.count
        let isFound = try run(counter + 1, position, isBackwards: isBackwards) != nil
        if isFound {
          if isNegated { unwind(to: height) } else { forgetChoices(above: height) }
        }
        isMatch = isFound != isNegated
        if isMatch {
          counter = next
          continue
        }
      case .forwards: isBackwards = false
      case .backwards: isBackwards = true
      case .accept: return position
      }
      if isMatch {
        counter += 1
      } else if let choice = back(to: base) {
        (counter, position) = choice
      } else {
        return nil
      }
    }
  }

  private mutating func save(_ index: Int, _ position: Int) throws(Fault) {
    try push(.capture(index, captures[index]))
    captures[index] = position
  }

  /// Goes back to the last choice, undoing what was noted since.
  private mutating func back(to base: Int) -> (Int, Int)? {
    while stack.count > base, let entry = stack.popLast() {
      if case .choice(let counter, let position) = entry { return (counter, position) }
      undo(entry)
    }
    return nil
  }

  private mutating func unwind(to height: Int) {
    while stack.count > height, let entry = stack.popLast() { undo(entry) }
  }

  private mutating func undo(_ entry: Entry) {
    switch entry {
    case .capture(let index, let old): captures[index] = old
    case .register(let index, let old): registers[index] = old
    case .choice: break
    }
  }

  /// What a look found holds: only what it noted can still be undone.
  private mutating func forgetChoices(above height: Int) {
    var kept = height
    for index in height..<stack.count {
      if case .choice = stack[index] { continue }
      stack[kept] = stack[index]
      kept += 1
    }
    stack.removeSubrange(kept...)
  }

  private func read(_ position: inout Int, _ isBackwards: Bool) -> UInt32? {
    if isBackwards {
      guard position > 0 else { return nil }
      position -= 1
      if program.isUnicode, position > 0, (0xDC00..<0xE000).contains(units[position]),
        (0xD800..<0xDC00).contains(units[position - 1])
      {
        position -= 1
        return JSString.codePoint(units, at: position).value
      }
      return UInt32(units[position])
    }
    guard position < units.count else { return nil }
    if program.isUnicode {
      let (value, length) = JSString.codePoint(units, at: position)
      position += length
      return value
    }
    position += 1
    return UInt32(units[position - 1])
  }

  private func fold(_ point: UInt32) -> UInt32 { program.ignoresCase ? RegexCase.fold(point, program.isUnicode) : point }

  private func contains(_ set: RegexSet, _ point: UInt32) -> Bool {
    guard program.ignoresCase else { return set.contains(point) }
    var plain = set
    plain.isNegated = false
    return RegexCase.variants(of: point).contains { plain.contains($0) } != set.isNegated
  }

  private mutating func matchAgain(_ groups: [Int], _ position: inout Int, _ isBackwards: Bool) throws(Fault) -> Bool {
    guard
      let group = groups.first(where: { captures[$0 * 2] >= 0 && captures[$0 * 2 + 1] >= captures[$0 * 2] })
    else { return true }
    let range = captures[group * 2]..<captures[group * 2 + 1]
    try meter.step(1 + range.count / 4)
    let start = isBackwards ? position - range.count : position
    guard start >= 0, start + range.count <= units.count else { return false }
    for offset in 0..<range.count {
      let (left, right) = (UInt32(units[range.lowerBound + offset]), UInt32(units[start + offset]))
      if fold(left) != fold(right) { return false }
    }
    position = isBackwards ? start : start + range.count
    return true
  }

  private func isWord(_ index: Int) -> Bool {
    index >= 0 && index < units.count && RegexSet.word.contains(UInt32(units[index]))
  }

  private static func isBreak(_ point: UInt32) -> Bool { point == 10 || point == 13 || point == 0x2028 || point == 0x2029 }
}
