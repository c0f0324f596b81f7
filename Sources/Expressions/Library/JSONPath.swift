/// JSONPath (RFC 9535) without functions: names, indices, slices, wildcards, descendants and filters.
struct JSONPath {
  indirect enum Selector {
    case name(JSString)
    case index(Int)
    case slice(Int?, Int?, Int)
    case all
    case filter(Filter)
  }
  indirect enum Filter {
    case or(Filter, Filter)
    case and(Filter, Filter)
    case not(Filter)
    case exists(Operand)
    case compare(BinaryOperator, Operand, Operand)
  }
  enum Operand {
    case path([Segment], isAbsolute: Bool)
    case value(Value)
  }
  struct Segment {
    var selectors: [Selector]
    var isDescendant: Bool
  }
  private let segments: [Segment]

  init(parsing text: JSString) throws(Fault) {
    var parser = JSONPathParser(units: text.units)
    segments = try parser.path()
  }

  /// The values in the order in which the path finds them.
  func values(in root: Value, _ run: Interpreter) throws(Fault) -> [Value] {
    try JSONPath.select(segments, from: root, root, run)
  }

  private static func select(_ segments: [Segment], from start: Value, _ root: Value, _ run: Interpreter) throws(Fault) -> [Value]
  {
    var values = [start]
    for segment in segments {
      var next: [Value] = []
      for value in values {
        if segment.isDescendant {
          try descend(value, depth: 0, run) { inner throws(Fault) in
            for selector in segment.selectors { next += try select(selector, inner, root, run) }
          }
        } else {
          for selector in segment.selectors { next += try select(selector, value, root, run) }
        }
        try run.meter.array(count: next.count / 8)
      }
      values = next
    }
    return values
  }

  private static func descend(
    _ value: Value, depth: Int, _ run: Interpreter, _ visit: (Value) throws(Fault) -> Void
  ) throws(Fault) {
    if depth > ExpressionLimits.valueDepth * 2 { throw .limit("the value nests too deep") }
    try run.meter.step()
    try visit(value)
    for child in try children(value, run) { try descend(child, depth: depth + 1, run, visit) }
  }

  private static func children(_ value: Value, _ run: Interpreter) throws(Fault) -> [Value] {
    switch value {
    case .array(let array): try run.elements(array)
    case .object: try run.ownMembers(value).map(\.1)
    default: []
    }
  }

  private static func select(_ selector: Selector, _ value: Value, _ root: Value, _ run: Interpreter) throws(Fault) -> [Value] {
    try run.meter.step()
    switch selector {
    case .name(let name):
      guard case .object(let object) = value else {
        if case .array(let array) = value, name == "length" { return [.int(array.count)] }
        return []
      }
      return object[name].map { [$0] } ?? []
    case .index(let index):
      guard case .array(let array) = value else { return [] }
      let place = index < 0 ? array.count + index : index
      return place >= 0 && place < array.count ? [array[place]] : []
    case .slice(let start, let end, let step): return try slice(value, start, end, step, run)
    case .all: return try children(value, run)
    case .filter(let filter):
      var kept: [Value] = []
      for child in try children(value, run) where try holds(filter, child, root, run) { kept.append(child) }
      return kept
    }
  }

  private static func slice(_ value: Value, _ start: Int?, _ end: Int?, _ step: Int, _ run: Interpreter) throws(Fault) -> [Value]
  {
    guard case .array(let array) = value, step != 0 else { return [] }
    func place(_ index: Int) -> Int { index < 0 ? array.count + index : index }
    try run.meter.array(count: array.count)
    if step > 0 {
      let (from, to) = (max(0, place(start ?? 0)), min(array.count, place(end ?? array.count)))
      return from < to ? stride(from: from, to: to, by: step).map { array[$0] } : []
    }
    let from = min(array.count - 1, start.map(place) ?? array.count - 1)
    let to = max(-1, end.map(place) ?? -1)
    return from > to ? stride(from: from, to: to, by: step).map { array[$0] } : []
  }

  private static func holds(_ filter: Filter, _ value: Value, _ root: Value, _ run: Interpreter) throws(Fault) -> Bool {
    try run.meter.step()
    switch filter {
    case .or(let left, let right):
      if try holds(left, value, root, run) { return true }
      return try holds(right, value, root, run)
    case .and(let left, let right):
      if !(try holds(left, value, root, run)) { return false }
      return try holds(right, value, root, run)
    case .not(let inner): return !(try holds(inner, value, root, run))
    case .exists(let operand):
      if case .value(let value) = operand { return value.isTruthy }
      return !(try operands(operand, value, root, run).isEmpty)
    case .compare(let symbol, let left, let right):
      let (left, right) = (try operands(left, value, root, run).first, try operands(right, value, root, run).first)
      guard let left, let right else {
        return symbol == .notEqual ? (left == nil) != (right == nil) : symbol == .equal && left == nil && right == nil
      }
      let strict: BinaryOperator = symbol == .equal ? .identical : symbol == .notEqual ? .notIdentical : symbol
      return try run.apply(strict, left, right).isTruthy
    }
  }

  private static func operands(_ operand: Operand, _ value: Value, _ root: Value, _ run: Interpreter) throws(Fault) -> [Value] {
    switch operand {
    case .value(let value): [value]
    case .path(let segments, let isAbsolute): try select(segments, from: isAbsolute ? root : value, root, run)
    }
  }
}

/// Parses JSONPath.
private struct JSONPathParser {
  let units: [UInt16]
  var position = 0
  var depth = 0

  init(units: [UInt16]) { self.units = units }

  private func fault(_ message: String) -> Fault { .type("invalid JSONPath at character \(position + 1): \(message)") }

  private var unit: UInt16? { position < units.count ? units[position] : nil }

  private mutating func skipSpace() { while let unit, JSString.isSpace(unit) { position += 1 } }

  private mutating func take(_ text: String) -> Bool {
    let wanted = Array(text.utf16)
    guard units[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  mutating func path() throws(Fault) -> [JSONPath.Segment] {
    skipSpace()
    _ = take("$")
    let segments = try segments()
    skipSpace()
    if position < units.count { throw fault("unexpected text") }
    return segments
  }

  private mutating func segments() throws(Fault) -> [JSONPath.Segment] {
    var segments: [JSONPath.Segment] = []
    while true {
      let isDescendant = take("..")
      if take("[") {
        segments.append(.init(selectors: try bracket(), isDescendant: isDescendant))
      } else if isDescendant || take(".") {
        if take("*") {
          segments.append(.init(selectors: [.all], isDescendant: isDescendant))
        } else {
          segments.append(.init(selectors: [.name(try name())], isDescendant: isDescendant))
        }
      } else if segments.isEmpty, position == 0, unit.map(Lexer.isNameStart) == true {
        segments.append(.init(selectors: [.name(try name())], isDescendant: false))
      } else {
        return segments
      }
      if segments.count > 64 { throw .limit("the JSONPath has more than 64 segments") }
    }
  }

  private mutating func name() throws(Fault) -> JSString {
    let start = position
    while let unit, Lexer.isNamePart(unit) || unit == 0x2D { position += 1 }
    guard position > start else { throw fault("a name is missing") }
    return JSString(units[start..<position])
  }

  private mutating func bracket() throws(Fault) -> [JSONPath.Selector] {
    var selectors: [JSONPath.Selector] = []
    repeat {
      skipSpace()
      selectors.append(try selector())
      skipSpace()
      if selectors.count > 64 { throw .limit("the JSONPath has more than 64 selectors in brackets") }
    } while take(",")
    guard take("]") else { throw fault("']' is missing") }
    return selectors
  }

  private mutating func selector() throws(Fault) -> JSONPath.Selector {
    if take("*") { return .all }
    if unit == 0x22 || unit == 0x27 { return .name(try string()) }
    if take("?") {
      skipSpace()
      return .filter(try disjunction())
    }
    let start = try integer()
    skipSpace()
    guard take(":") else {
      guard let start else { throw fault("a selector is missing") }
      return .index(start)
    }
    skipSpace()
    let end = try integer()
    skipSpace()
    var step: Int?
    if take(":") {
      skipSpace()
      step = try integer()
    }
    return .slice(start, end, step ?? 1)
  }

  private mutating func integer() throws(Fault) -> Int? {
    let start = position
    if unit == 0x2D { position += 1 }
    while let unit, (0x30...0x39).contains(unit) { position += 1 }
    if position == start { return nil }
    guard let value = Int(String(decoding: units[start..<position], as: UTF16.self)), value.magnitude < 1 << 53 else {
      throw fault("a number is malformed")
    }
    return value
  }

  private mutating func string() throws(Fault) -> JSString {
    var lexer = Lexer(source: units, position: position)
    guard case .string(let text) = try lexer.next().form else { throw fault("a string is malformed") }
    position = lexer.position
    return text
  }

  // MARK: Filters

  private mutating func disjunction() throws(Fault) -> JSONPath.Filter {
    depth += 1
    if depth > 32 { throw .limit("the JSONPath nests deeper than 32") }
    var left = try conjunction()
    var count = 0
    while take("||") {
      skipSpace()
      left = .or(left, try conjunction())
      count += 1
      if count > 64 { throw .limit("the JSONPath has too many conditions") }
    }
    depth -= 1
    return left
  }

  private mutating func conjunction() throws(Fault) -> JSONPath.Filter {
    var left = try condition()
    var count = 0
    while take("&&") {
      skipSpace()
      left = .and(left, try condition())
      count += 1
      if count > 64 { throw .limit("the JSONPath has too many conditions") }
    }
    return left
  }

  private mutating func condition() throws(Fault) -> JSONPath.Filter {
    depth += 1
    defer { depth -= 1 }
    if depth > 32 { throw .limit("the JSONPath nests deeper than 32") }
    skipSpace()
    if take("!") { return .not(try condition()) }
    if take("(") {
      let inner = try disjunction()
      skipSpace()
      guard take(")") else { throw fault("')' is missing") }
      skipSpace()
      return inner
    }
    let left = try operand()
    skipSpace()
    for (text, symbol) in [
      ("===", BinaryOperator.equal), ("!==", .notEqual), ("==", .equal), ("!=", .notEqual), ("<=", .lessOrEqual),
      (">=", .greaterOrEqual), ("<", .less), (">", .greater),
    ] where take(text) {
      skipSpace()
      let right = try operand()
      skipSpace()
      return .compare(symbol, left, right)
    }
    return .exists(left)
  }

  private mutating func operand() throws(Fault) -> JSONPath.Operand {
    depth += 1
    defer { depth -= 1 }
    if depth > 32 { throw .limit("the JSONPath nests deeper than 32") }
    if take("@") { return .path(try segments(), isAbsolute: false) }
    if take("$") { return .path(try segments(), isAbsolute: true) }
    if unit == 0x22 || unit == 0x27 { return .value(.string(try string())) }
    for (text, value) in [("true", Value.bool(true)), ("false", .bool(false)), ("null", .null)] where take(text) {
      return .value(value)
    }
    guard position < units.count, let (value, length) = NumberText.decimalPrefix(units[position...]) else {
      throw fault("a value or a path that begins with '@' is missing")
    }
    position += length
    return .value(.number(value))
  }
}
