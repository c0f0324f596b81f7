@testable import Expressions

/// Expressions made at random, always the same for a seed.
struct RandomExpressions {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 0x1234_5678_9ABC_DEF1 }

  mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(max(bound, 1)))
  }

  private mutating func pick<T>(_ list: [T]) -> T { list[next(list.count)] }

  private static let names: [JSString] = [
    "a", "b", "x", "$json", "$", "$now", "Math", "JSON", "Object", "DateTime", "$input", "ünï",
  ]
  private static let members: [JSString] =
    [
      "a", "name", "length", "json", "first", "map", "filter", "reduce", "split", "join", "repeat", "toFixed", "plus", "if",
      "default",
    ]
    + (MethodTable.string.names + MethodTable.array.names + MethodTable.number.names + MethodTable.dateTime.names
    + MethodTable.object.names)
    .map { JSString($0) }

  mutating func expression(_ depth: Int) -> Expression {
    guard depth > 0 else { return leaf() }
    let form: Expression.Form
    switch next(16) {
    case 0, 1: return leaf()
    case 2: form = .unary(pick(UnaryOperator.allCases), expression(depth - 1))
    case 3, 4: form = binary(depth)
    case 5:
      // The grammar has no operator before a power's base.
      form = .power(expression(depth - 1), expression(depth - 1))
    case 6:
      let choices = (0...next(2)).map { _ in Expression.Choice(condition: expression(depth - 1), value: expression(depth - 1)) }
      form = .conditional(choices, notConditional(depth - 1))
    case 7: form = .array(elements(depth))
    case 8: form = .object((0..<next(3)).map { _ in member(depth) })
    case 9: form = .arrow(arrow(depth))
    case 10:
      let values = (0..<next(3)).map { _ in expression(depth - 1) }
      form = .template((0...values.count).map { _ in text() }, values)
    case 11: form = .new(pick(["Date", "Set", "Array", "RegExp"]), elements(depth))
    case 12: form = .sequence((0...(1 + next(2))).map { _ in expression(depth - 1) })
    default: form = .path(expression(depth - 1), (0...next(4)).map { _ in step(depth) })
    }
    return Expression(form)
  }

  private mutating func notConditional(_ depth: Int) -> Expression {
    let value = expression(depth)
    if case .conditional = value.form { return leaf() }
    return value
  }

  private mutating func leaf() -> Expression {
    switch next(10) {
    case 0: return Expression(.undefined)
    case 1: return Expression(.null)
    case 2: return Expression(.bool(next(2) == 0))
    case 3:
      return Expression(
        .number(pick([0, 1, 2, 0.5, 1e21, 1e-7, 4_294_967_296, 1e308, .infinity, .leastNonzeroMagnitude, 123.456])))
    case 4, 5: return Expression(.string(text()))
    case 6:
      return Expression(
        .regex(
          pattern: pick(["a+", "(a|b)*c", "[^/]", "(?<n>\\d)", "\\/", "x{2,3}?", "^.$"]), flags: pick(["", "g", "gi", "u", "ms"]))
      )
    default: return Expression(.variable(pick(Self.names)))
    }
  }

  private mutating func text() -> JSString {
    pick(["", "a", "a b", "`", "${", "\\", "'\"", "}}", "\u{0}\n\r", "😀", "2024-01-31", "yyyy", "{{", "\u{2028}", "days"])
      + (next(8) == 0 ? JSString([0xD83D]) : "")
  }

  private mutating func binary(_ depth: Int) -> Expression.Form {
    let first = pick(BinaryOperator.allCases)
    let same = BinaryOperator.allCases.filter { $0.precedence == first.precedence }
    let operations = (0...next(3)).map { index in
      Expression.Operation(symbol: index == 0 ? first : pick(same), value: expression(depth - 1))
    }
    return .binary(expression(depth - 1), operations)
  }

  private mutating func elements(_ depth: Int) -> [Expression.Element] {
    (0..<next(4)).map { _ in Expression.Element(value: expression(depth - 1), isSpread: next(5) == 0) }
  }

  private mutating func member(_ depth: Int) -> Expression.Member {
    switch next(4) {
    case 0: .computed(expression(depth - 1), expression(depth - 1))
    case 1: .spread(expression(depth - 1))
    default: .named(next(2) == 0 ? pick(Self.members) : text(), expression(depth - 1))
    }
  }

  private mutating func step(_ depth: Int) -> Expression.Step {
    let form: Expression.Step.Form =
      switch next(4) {
      case 0: .index(expression(depth - 1))
      case 1: .call(elements(depth))
      default: .member(pick(Self.members))
      }
    return Expression.Step(form: form, isOptional: next(5) == 0)
  }

  private mutating func arrow(_ depth: Int) -> ArrowFunction {
    let parameters = (0..<next(3)).map { _ in
      ArrowFunction.Parameter(pattern: pattern(2), fallback: next(5) == 0 ? Expression(.number(1)) : nil)
    }
    return ArrowFunction(parameters, rest: next(6) == 0 ? "rest" : nil, body: expression(depth - 1))
  }

  private mutating func pattern(_ depth: Int) -> ArrowFunction.Pattern {
    switch depth == 0 ? 9 : next(8) {
    case 0:
      .object(
        (0..<next(3)).map { _ in ArrowFunction.Property(name: pick(Self.members), pattern: pattern(depth - 1)) },
        rest: next(3) == 0 ? "r" : nil)
    case 1: .array((0..<next(3)).map { _ in next(4) == 0 ? nil : pattern(depth - 1) }, rest: next(3) == 0 ? "r" : nil)
    default: .name(pick(["a", "b", "x"]))
    }
  }

  /// A text that is nearly an expression.
  mutating func mutated(_ text: String) -> String {
    var units = Array(text.utf16)
    for _ in 0...next(3) where !units.isEmpty {
      let index = next(units.count)
      switch next(5) {
      case 0: units.remove(at: index)
      case 1: units.insert(pick(Array("(){}[]`'\"\\/.?:=>+-*&|!~^%<,;$x1\u{0}\u{2028}é".utf16) + [0xD800, 0xDC00]), at: index)
      case 2: units[index] = UInt16(next(0x250))
      case 3: units += units[index..<min(index + 1 + next(12), units.count)]
      default: units.swapAt(index, next(units.count))
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}
