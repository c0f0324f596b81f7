/// Turns patterns into programs. Repetitions with counts are written out, up to a bound.
struct RegexCompiler {
  /// Instructions of a program.
  static let maximumSize = 20_000

  private var program: RegexProgram
  private var isBackwards = false

  static func compile(_ pattern: JSString, _ flags: Set<UInt16>) throws(Fault) -> RegexProgram {
    func has(_ flag: Unicode.Scalar) -> Bool { flags.contains { UInt32($0) == flag.value } }
    var parser = RegexParser(pattern, isUnicode: has("u"))
    let node = try parser.parse()
    var program = RegexProgram()
    program.groupCount = parser.groupCount
    program.names = parser.names
    program.ignoresCase = has("i")
    program.isMultiline = has("m")
    program.dotMatchesBreaks = has("s")
    program.isUnicode = has("u")
    program.isSticky = has("y")
    var compiler = RegexCompiler(program: program)
    try compiler.append(.save(0))
    try compiler.emit(node)
    try compiler.append(.save(1))
    try compiler.append(.accept)
    return compiler.program
  }

  private var next: Int { program.instructions.count }

  private mutating func append(_ instruction: RegexProgram.Instruction) throws(Fault) {
    guard next < RegexCompiler.maximumSize else {
      throw .limit("the regular expression has more than \(RegexCompiler.maximumSize) instructions")
    }
    program.instructions.append(instruction)
  }

  private mutating func emit(_ node: RegexNode) throws(Fault) {
    switch node {
    case .empty: break
    case .char(let point): try append(.char(program.ignoresCase ? RegexCase.fold(point, program.isUnicode) : point))
    case .any: try append(.any)
    case .set(let set):
      program.sets.append(set)
      try append(.set(program.sets.count - 1))
    case .sequence(let list):
      for item in isBackwards ? list.reversed() : list { try emit(item) }
    case .alternatives(let list): try emit(alternatives: list)
    case .capture(let body, let index):
      try append(.save(index * 2 + (isBackwards ? 1 : 0)))
      try emit(body)
      try append(.save(index * 2 + (isBackwards ? 0 : 1)))
    case .backreference(let index): try append(.backreference([index]))
    case .namedReference(let name):
      let groups = program.names.filter { $0.name == name }.map(\.group)
      guard !groups.isEmpty else {
        throw Fault(.syntax, "invalid regular expression: no group has the name \(Fault.quoted(name))")
      }
      try append(.backreference(groups))
    case .repetition(let body, let min, let max, let isGreedy, let groups):
      try emit(body, min: min, max: max, isGreedy: isGreedy, groups: groups)
    case .lineStart: try append(.lineStart)
    case .lineEnd: try append(.lineEnd)
    case .wordBoundary(let isNegated): try append(.wordBoundary(isNegated: isNegated))
    case .look(let body, let isBehind, let isNegated): try emit(look: body, isBehind, isNegated)
    }
  }

  private mutating func emit(alternatives list: [RegexNode]) throws(Fault) {
    var jumps: [Int] = []
    for (index, item) in list.enumerated() {
      guard index < list.count - 1 else {
        try emit(item)
        break
      }
      let split = next
      try append(.split(split + 1, 0))
      try emit(item)
      jumps.append(next)
      try append(.jump(0))
      program.instructions[split] = .split(split + 1, next)
    }
    for jump in jumps { program.instructions[jump] = .jump(next) }
  }

  private mutating func emit(look body: RegexNode, _ isBehind: Bool, _ isNegated: Bool) throws(Fault) {
    let outer = isBackwards
    let look = next
    try append(.look(isNegated: isNegated, next: 0))
    isBackwards = isBehind
    try append(isBehind ? .backwards : .forwards)
    try emit(body)
    try append(.accept)
    isBackwards = outer
    program.instructions[look] = .look(isNegated: isNegated, next: next)
  }

  private mutating func emit(
    _ body: RegexNode, min: Int, max: Int?, isGreedy: Bool, groups: Range<Int>
  ) throws(Fault) {
    func iteration(_ compiler: inout RegexCompiler) throws(Fault) {
      if !groups.isEmpty { try compiler.append(.reset((groups.lowerBound * 2)...(groups.upperBound * 2 - 1))) }
      try compiler.emit(body)
    }
    func split(_ body: Int, _ end: Int) -> RegexProgram.Instruction { isGreedy ? .split(body, end) : .split(end, body) }
    for _ in 0..<min {
      let before = next
      try iteration(&self)
      // A body without instructions is the same however often.
      if next == before { break }
    }
    let register = program.registerCount
    program.registerCount += 1
    if let max {
      var splits: [Int] = []
      for _ in min..<Swift.max(max, min) {
        splits.append(next)
        try append(split(0, 0))
        try append(.mark(register))
        let before = next
        try iteration(&self)
        try append(.advanced(register))
        if next == before + 1 { break }
      }
      for index in splits { program.instructions[index] = split(index + 1, next) }
    } else {
      let loop = next
      try append(split(0, 0))
      try append(.mark(register))
      try iteration(&self)
      try append(.advanced(register))
      try append(.jump(loop))
      program.instructions[loop] = split(loop + 1, next)
    }
  }
}

/// Letters without their case, as the flag i compares them.
enum RegexCase {
  static func fold(_ point: UInt32, _ isUnicode: Bool) -> UInt32 {
    if point < 128 { return (97...122).contains(point) ? point - 32 : point }
    guard let scalar = Unicode.Scalar(point) else { return point }
    let mapping =
      (isUnicode ? Unicode.Scalar(scalar.properties.lowercaseMapping) : Unicode.Scalar(scalar.properties.uppercaseMapping))
    guard let mapped = mapping?.value else { return point }
    if isUnicode { return mapped < 128 ? (97...122).contains(mapped) ? mapped - 32 : mapped : upper(mapped) }
    return mapped < 128 || (mapped > 0xFFFF) != (point > 0xFFFF) ? point : mapped
  }

  private static func upper(_ point: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(point), let mapped = Unicode.Scalar(scalar.properties.uppercaseMapping) else {
      return point
    }
    return mapped.value
  }

  /// Every form that a set may hold in place of a folded character.
  static func variants(of point: UInt32) -> [UInt32] {
    guard let scalar = Unicode.Scalar(point) else { return [point] }
    let properties = scalar.properties
    return [point]
      + [properties.lowercaseMapping, properties.uppercaseMapping].compactMap { Unicode.Scalar($0)?.value }
  }
}
