import NodeModel

/// A value of the expression language. Values never change, so that no value can hold itself.
enum Value {
  case undefined
  case null
  case bool(Bool)
  case number(Double)
  case string(JSString)
  case array(ArrayValue)
  case object(ObjectValue)
  case function(FunctionValue)
  /// JavaScript's Date: milliseconds since 1970, NaN for an invalid one.
  case date(Double)
  /// Luxon's DateTime.
  case dateTime(DateTime)
  /// Luxon's Duration.
  case duration(Duration)
  case regex(RegexValue)
  /// JavaScript's Set.
  case set(ArrayValue)

  static func string(_ text: String) -> Value { .string(JSString(text)) }
  static func int(_ value: Int) -> Value { .number(Double(value)) }

  init(_ json: JSONValue) {
    switch json {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .integer(let value): self = .number(Double(value))
    case .double(let value): self = .number(value)
    case .string(let text): self = .string(JSString(text))
    case .array(let elements): self = .array(ArrayValue(json: elements))
    case .object(let members): self = .object(ObjectValue(json: members))
    }
  }

  /// How deep arrays and objects nest.
  var depth: Int {
    switch self {
    case .array(let array), .set(let array): array.depth
    case .object(let object): object.depth
    case .function(let function): function.depth
    default: 0
    }
  }

  var isNullish: Bool {
    switch self {
    case .undefined, .null: true
    default: false
    }
  }

  /// What `typeof` says.
  var typeOf: JSString {
    switch self {
    case .undefined: "undefined"
    case .bool: "boolean"
    case .number: "number"
    case .string: "string"
    case .function: "function"
    default: "object"
    }
  }

  /// The word for its type in messages.
  var typeName: String {
    switch self {
    case .undefined: "undefined"
    case .null: "null"
    case .bool: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    case .function: "a function"
    case .date: "a Date"
    case .dateTime: "a DateTime"
    case .duration: "a Duration"
    case .regex: "a regular expression"
    case .set: "a Set"
    }
  }

  var isTruthy: Bool {
    switch self {
    case .undefined, .null: false
    case .bool(let value): value
    case .number(let value): !(value == 0 || value.isNaN)
    case .string(let text): !text.isEmpty
    default: true
    }
  }
}

/// An array. The elements of one that comes from JSON become values when they are asked for.
final class ArrayValue {
  private enum Storage {
    case values([Value])
    case json([JSONValue])
  }
  private let storage: Storage
  let depth: Int
  /// Members beside the elements, which matches of regular expressions have.
  let extras: [JSString: Value]

  /// Only `Interpreter.array` makes arrays of any values: it bounds how deep they nest.
  init(unchecked values: [Value], depth: Int, extras: [JSString: Value] = [:]) {
    storage = .values(values)
    self.depth = depth
    self.extras = extras
  }

  /// JSON's depth is bounded, but not known here: as long as an array stays as it is, that does not matter, and what is
  /// made from its elements is bounded when it is made.
  init(json: [JSONValue]) {
    storage = .json(json)
    depth = 1
    extras = [:]
  }

  var count: Int {
    switch storage {
    case .values(let values): values.count
    case .json(let values): values.count
    }
  }

  /// Undefined out of range.
  subscript(index: Int) -> Value {
    guard index >= 0, index < count else { return .undefined }
    switch storage {
    case .values(let values): return values[index]
    case .json(let values): return Value(values[index])
    }
  }

  var values: [Value] {
    switch storage {
    case .values(let values): values
    case .json(let values): values.map { Value($0) }
    }
  }

  /// The JSON that it is made of, if it is.
  var json: [JSONValue]? {
    if case .json(let values) = storage { values } else { nil }
  }
}

/// An object: names in the order of their making, those that are array indices first, as JavaScript has it. JSON has no
/// order, so there it is by name.
final class ObjectValue {
  private enum Storage {
    case values([JSString: Value])
    case json([String: JSONValue])
  }
  private let storage: Storage
  private let order: [JSString]?
  let depth: Int
  /// For `$input`, `$("Node")` and the like, whose members are made when they are asked for.
  let kind: HostObject?

  init(unchecked members: [JSString: Value], order: [JSString], depth: Int) {
    storage = .values(members)
    self.order = order
    self.depth = depth
    kind = nil
  }

  init(json: [String: JSONValue]) {
    storage = .json(json)
    order = nil
    depth = 1
    kind = nil
  }

  init(_ kind: HostObject) {
    storage = .json([:])
    order = nil
    depth = 1
    self.kind = kind
  }

  var count: Int {
    switch storage {
    case .values(let members): members.count
    case .json(let members): members.count
    }
  }

  /// Nil for absent names.
  subscript(name: JSString) -> Value? {
    switch storage {
    case .values(let members): members[name]
    case .json(let members): members[name.description].map { Value($0) }
    }
  }

  var names: [JSString] {
    if let order { return order }
    guard case .json(let members) = storage else { return [] }
    return ObjectValue.ordered(members.keys.map { JSString($0) }.sorted())
  }

  /// Names that are array indices come first, by number.
  static func ordered(_ names: [JSString]) -> [JSString] {
    guard names.contains(where: { $0.arrayIndex != nil }) else { return names }
    let indices = names.compactMap(\.arrayIndex).sorted().map { JSString(String($0)) }
    return indices + names.filter { $0.arrayIndex == nil }
  }

  var json: [String: JSONValue]? {
    if kind == nil, case .json(let members) = storage { members } else { nil }
  }
}

/// Something that can be called.
final class FunctionValue {
  typealias Native = (Interpreter, Arguments) throws(Fault) -> Value
  enum Body {
    case arrow(ArrowFunction, Scope?)
    case native(name: String, Native)
  }
  let body: Body
  let depth: Int

  init(_ arrow: ArrowFunction, _ scope: Scope?) {
    body = .arrow(arrow, scope)
    depth = (scope?.depth ?? 0) + 1
  }

  init(name: String, depth: Int = 1, _ body: @escaping Native) {
    self.body = .native(name: name, body)
    self.depth = depth
  }
}

/// The arguments of a call: undefined where there are none.
struct Arguments {
  var values: [Value]

  init(_ values: [Value] = []) { self.values = values }

  var count: Int { values.count }
  subscript(index: Int) -> Value { index < values.count ? values[index] : .undefined }
}

/// The variables of a function that is called. They never change.
final class Scope {
  let variables: [JSString: Value]
  let parent: Scope?
  let depth: Int

  init(_ variables: [JSString: Value], parent: Scope?) {
    self.variables = variables
    self.parent = parent
    depth = max(parent?.depth ?? 0, variables.values.reduce(0) { max($0, $1.depth) })
  }

  func lookUp(_ name: JSString) -> Value? {
    var scope: Scope? = self
    while let current = scope {
      if let value = current.variables[name] { return value }
      scope = current.parent
    }
    return nil
  }
}
