/// A call of a method: its arguments, in the types that it wants.
struct Call {
  let run: Interpreter
  let arguments: Arguments

  var count: Int { arguments.count }

  subscript(index: Int) -> Value { arguments[index] }

  func has(_ index: Int) -> Bool {
    if case .undefined = arguments[index] { false } else { true }
  }

  func text(_ index: Int, or fallback: JSString? = nil) throws(Fault) -> JSString {
    if let fallback, !has(index) { return fallback }
    return try run.string(arguments[index])
  }

  func number(_ index: Int, or fallback: Double? = nil) throws(Fault) -> Double {
    if let fallback, !has(index) { return fallback }
    return try run.number(arguments[index])
  }

  func int(_ index: Int, or fallback: Int = 0) throws(Fault) -> Int { try run.integer(arguments[index], or: fallback) }

  /// An index from the start, or from the end where it is negative; from 0 to `count`.
  func place(_ index: Int, in count: Int, or fallback: Int) throws(Fault) -> Int {
    let value = try int(index, or: fallback)
    return value < 0 ? max(0, count + value) : min(value, count)
  }

  func function(_ index: Int) throws(Fault) -> Value {
    guard case .function = arguments[index] else {
      throw .type("argument \(index + 1) must be a function, not \(arguments[index].typeName)")
    }
    return arguments[index]
  }

  func array(_ index: Int) throws(Fault) -> ArrayValue {
    switch arguments[index] {
    case .array(let array), .set(let array): return array
    default: throw .type("argument \(index + 1) must be an array, not \(arguments[index].typeName)")
    }
  }

  func object(_ index: Int) throws(Fault) -> ObjectValue {
    guard case .object(let object) = arguments[index] else {
      throw .type("argument \(index + 1) must be an object, not \(arguments[index].typeName)")
    }
    return object
  }

  /// Calls a function with values.
  func invoke(_ function: Value, _ values: Value...) throws(Fault) -> Value { try run.call(function, values) }
}

/// The methods that values of a type have, by name.
struct MethodTable<Receiver>: Sendable {
  typealias Body = @Sendable (Receiver, Call) throws(Fault) -> Value
  private(set) var methods: [JSString: Body] = [:]
  /// Members without a call.
  private(set) var properties: [JSString: @Sendable (Receiver, Interpreter) throws(Fault) -> Value] = [:]

  init(_ fill: (inout MethodTable) -> Void) { fill(&self) }

  mutating func add(_ names: String..., body: @escaping Body) {
    for name in names { methods[JSString(name)] = body }
  }

  mutating func property(_ name: String, _ body: @escaping @Sendable (Receiver, Interpreter) throws(Fault) -> Value) {
    properties[JSString(name)] = body
  }

  /// Sorted, for the documentation and suggestions.
  var names: [String] { (methods.keys.map(\.description) + properties.keys.map(\.description)).sorted() }
}

/// What was most likely meant by a name.
enum Suggestion {
  static func text(for name: JSString, among names: some Sequence<String>) -> String {
    guard name.count <= 40 else { return "" }
    let wanted = name.description.lowercased()
    var best: (name: String, distance: Int)?
    for candidate in names {
      let distance = distance(Array(wanted.unicodeScalars), Array(candidate.lowercased().unicodeScalars))
      if distance < best?.distance ?? min(3, 1 + wanted.count / 3) { best = (candidate, distance) }
    }
    return best.map { "; did you mean '\($0.name)'?" } ?? ""
  }

  /// Letters that must change.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    if abs(left.count - right.count) > 3 { return 99 }
    var row = Array(0...right.count)
    for (index, unit) in left.enumerated() {
      var previous = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let cost = unit == other ? previous : 1 + min(previous, row[column], row[column + 1])
        previous = row[column + 1]
        row[column + 1] = cost
      }
    }
    return row[right.count]
  }
}
