/// An expression with its place. Expressions are equal where their forms are, wherever they stand.
struct Expression: Equatable {
  var form: Form
  /// In UTF-16 units of the text.
  var offset: Int

  init(_ form: Form, at offset: Int = 0) {
    self.form = form
    self.offset = offset
  }

  static func == (left: Expression, right: Expression) -> Bool { left.form == right.form }

  /// What an expression consists of. What the grammar repeats is a list here, not a nest, so that long sums and long paths
  /// need no deep stack.
  indirect enum Form: Equatable {
    case undefined
    case null
    case bool(Bool)
    /// Finite or infinite, never negative: a minus is an operator.
    case number(Double)
    case string(JSString)
    case regex(pattern: JSString, flags: JSString)
    /// One text more than values.
    case template([JSString], [Expression])
    case variable(JSString)
    case array([Element])
    case object([Member])
    case arrow(ArrowFunction)
    case unary(UnaryOperator, Expression)
    /// Operators of one precedence, from left to right.
    case binary(Expression, [Operation])
    case power(Expression, Expression)
    case conditional([Choice], Expression)
    /// A path: members, indices and calls. A `?.` before a step ends the whole path at null and undefined.
    case path(Expression, [Step])
    case new(JSString, [Element])
    /// `a, b` in parentheses.
    case sequence([Expression])
  }

  /// An element of an array or an argument of a call.
  struct Element: Equatable {
    var value: Expression
    var isSpread = false
  }

  enum Member: Equatable {
    case named(JSString, Expression)
    case computed(Expression, Expression)
    case spread(Expression)
  }

  struct Operation: Equatable {
    var symbol: BinaryOperator
    var value: Expression
  }

  struct Choice: Equatable {
    var condition: Expression
    var value: Expression
  }

  struct Step: Equatable {
    enum Form: Equatable {
      case member(JSString)
      case index(Expression)
      case call([Element])
    }
    var form: Form
    var isOptional = false
    var offset = 0

    static func == (left: Step, right: Step) -> Bool { left.form == right.form && left.isOptional == right.isOptional }
  }
}

/// `(a, {b, c: d}, ...rest) => body`
final class ArrowFunction: Equatable {
  indirect enum Pattern: Equatable {
    case name(JSString)
    case object([Property], rest: JSString?)
    case array([Pattern?], rest: JSString?)
  }
  struct Property: Equatable {
    var name: JSString
    var pattern: Pattern
  }
  struct Parameter: Equatable {
    var pattern: Pattern
    /// A literal, where the argument is undefined.
    var fallback: Expression?
  }
  let parameters: [Parameter]
  let rest: JSString?
  let body: Expression

  init(_ parameters: [Parameter], rest: JSString?, body: Expression) {
    self.parameters = parameters
    self.rest = rest
    self.body = body
  }

  static func == (left: ArrowFunction, right: ArrowFunction) -> Bool {
    left.parameters == right.parameters && left.rest == right.rest && left.body == right.body
  }
}

enum UnaryOperator: String, CaseIterable {
  case not = "!"
  case minus = "-"
  case plus = "+"
  case bitNot = "~"
  case typeof
  case void
}

enum BinaryOperator: String, CaseIterable {
  case coalesce = "??"
  case or = "||"
  case and = "&&"
  case bitOr = "|"
  case bitXor = "^"
  case bitAnd = "&"
  case equal = "=="
  case notEqual = "!="
  case identical = "==="
  case notIdentical = "!=="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case `in`
  case instanceof
  case shiftLeft = "<<"
  case shiftRight = ">>"
  case shiftRightUnsigned = ">>>"
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case remainder = "%"

  /// The higher, the tighter.
  var precedence: Int {
    switch self {
    case .coalesce: 1
    case .or: 2
    case .and: 3
    case .bitOr: 4
    case .bitXor: 5
    case .bitAnd: 6
    case .equal, .notEqual, .identical, .notIdentical: 7
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .in, .instanceof: 8
    case .shiftLeft, .shiftRight, .shiftRightUnsigned: 9
    case .add, .subtract: 10
    case .multiply, .divide, .remainder: 11
    }
  }
}
