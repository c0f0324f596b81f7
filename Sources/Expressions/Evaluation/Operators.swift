import Foundation

/// JavaScript's operators on numbers.
enum Operators {
  static func int32(_ value: Double) -> Int32 { Int32(truncatingIfNeeded: uint32(value)) }

  static func uint32(_ value: Double) -> UInt32 {
    guard value.isFinite else { return 0 }
    let cut = value.rounded(.towardZero).truncatingRemainder(dividingBy: 0x1p32)
    return UInt32(cut < 0 ? cut + 0x1p32 : cut)
  }

  static func power(_ base: Double, _ exponent: Double) -> Double {
    // C has 1 for these.
    if exponent.isNaN || (base.magnitude == 1 && exponent.isInfinite) { return .nan }
    return pow(base, exponent)
  }
}

extension Interpreter {
  func apply(_ symbol: BinaryOperator, _ left: Value, _ right: Value) throws(Fault) -> Value {
    switch symbol {
    case .add: return try add(left, right)
    case .subtract: return .number(try number(left) - number(right))
    case .multiply: return .number(try number(left) * number(right))
    case .divide: return .number(try number(left) / number(right))
    case .remainder: return .number(fmod(try number(left), try number(right)))
    case .equal: return .bool(try isLooselyEqual(left, right))
    case .notEqual: return .bool(!(try isLooselyEqual(left, right)))
    case .identical: return .bool(try isIdentical(left, right))
    case .notIdentical: return .bool(!(try isIdentical(left, right)))
    case .less, .lessOrEqual, .greater, .greaterOrEqual: return .bool(try compare(symbol, left, right))
    case .in: return .bool(try contains(right, name: try string(left)))
    case .instanceof: return .bool(try isInstance(left, of: right))
    case .bitAnd, .bitOr, .bitXor, .shiftLeft, .shiftRight, .shiftRightUnsigned: return .number(try bits(symbol, left, right))
    case .and, .or, .coalesce: return right
    }
  }

  private func bits(_ symbol: BinaryOperator, _ left: Value, _ right: Value) throws(Fault) -> Double {
    let (left, right) = (Operators.int32(try number(left)), Operators.int32(try number(right)))
    let count = right & 31
    switch symbol {
    case .bitAnd: return Double(left & right)
    case .bitOr: return Double(left | right)
    case .bitXor: return Double(left ^ right)
    case .shiftLeft: return Double(left << count)
    case .shiftRight: return Double(left >> count)
    default: return Double(UInt32(bitPattern: left) >> UInt32(count))
    }
  }

  private func add(_ left: Value, _ right: Value) throws(Fault) -> Value {
    if case .number(let left) = left, case .number(let right) = right { return .number(left + right) }
    let (left, right) = (try additive(left), try additive(right))
    if case .string = left { return try concatenate(left, right) }
    if case .string = right { return try concatenate(left, right) }
    return .number(try number(left) + number(right))
  }

  /// A DateTime is added as a text would be, as its `valueOf` is only asked where a number is wanted.
  private func additive(_ value: Value) throws(Fault) -> Value {
    try primitive(value, prefersNumber: value.typeOf != "object" || isDateTime(value))
  }

  private func isDateTime(_ value: Value) -> Bool {
    switch value {
    case .dateTime, .duration: true
    default: false
    }
  }

  private func concatenate(_ left: Value, _ right: Value) throws(Fault) -> Value {
    let (left, right) = (try string(left), try string(right))
    try meter.string(length: left.count + right.count)
    return .string(left + right)
  }

  private func compare(_ symbol: BinaryOperator, _ left: Value, _ right: Value) throws(Fault) -> Bool {
    let (left, right) = (try primitive(left, prefersNumber: true), try primitive(right, prefersNumber: true))
    if case .string(let left) = left, case .string(let right) = right {
      try meter.step(1 + min(left.count, right.count) / 16)
      switch symbol {
      case .less: return left < right
      case .lessOrEqual: return !(right < left)
      case .greater: return right < left
      default: return !(left < right)
      }
    }
    let (first, second) = (try number(left), try number(right))
    switch symbol {
    case .less: return first < second
    case .lessOrEqual: return first <= second
    case .greater: return first > second
    default: return first >= second
    }
  }

  /// `===`: objects are equal to themselves only. Of JSON that is asked for twice, each is its own.
  func isIdentical(_ left: Value, _ right: Value) throws(Fault) -> Bool {
    switch (left, right) {
    case (.undefined, .undefined), (.null, .null): return true
    case (.bool(let left), .bool(let right)): return left == right
    case (.number(let left), .number(let right)): return left == right
    case (.string(let left), .string(let right)):
      try meter.step(1 + min(left.count, right.count) / 16)
      return left == right
    case (.array(let left), .array(let right)), (.set(let left), .set(let right)): return left === right
    case (.object(let left), .object(let right)): return left === right
    case (.function(let left), .function(let right)): return left === right
    default: return false
    }
  }

  /// `===`, but NaN is NaN: `includes`, sets and `unique` compare so.
  func isSame(_ left: Value, _ right: Value) throws(Fault) -> Bool {
    if case .number(let left) = left, case .number(let right) = right, left.isNaN, right.isNaN { return true }
    return try isIdentical(left, right)
  }

  func isLooselyEqual(_ left: Value, _ right: Value) throws(Fault) -> Bool {
    switch (left, right) {
    case (.undefined, .null), (.null, .undefined): return true
    case (.undefined, _), (.null, _), (_, .undefined), (_, .null): return left.isNullish && right.isNullish
    case (.number, .number), (.string, .string), (.bool, .bool): return try isIdentical(left, right)
    default: break
    }
    let (isLeftObject, isRightObject) = (isObject(left), isObject(right))
    if isLeftObject && isRightObject { return try isIdentical(left, right) }
    let (first, second) = (
      isLeftObject ? try primitive(left, prefersNumber: isDateTime(left)) : left,
      isRightObject ? try primitive(right, prefersNumber: isDateTime(right)) : right
    )
    if case .string = first, case .string = second { return try isIdentical(first, second) }
    return try number(first) == number(second)
  }

  private func isObject(_ value: Value) -> Bool {
    switch value {
    case .undefined, .null, .bool, .number, .string: false
    default: true
    }
  }

  /// Whether two values have the same content: what `unique`, `difference` and the like go by.
  func isDeeplyEqual(_ left: Value, _ right: Value, depth: Int = 0) throws(Fault) -> Bool {
    try meter.step()
    if depth > ExpressionLimits.valueDepth { throw .limit("the values nest too deep to compare") }
    switch (left, right) {
    case (.array(let left), .array(let right)):
      guard left.count == right.count else { return false }
      for index in 0..<left.count where !(try isDeeplyEqual(left[index], right[index], depth: depth + 1)) { return false }
      return true
    case (.object(let left), .object(let right)):
      guard left.count == right.count else { return false }
      for (name, value) in try members(of: left) {
        guard let other = right[name], try isDeeplyEqual(value, other, depth: depth + 1) else { return false }
      }
      return true
    case (.date(let left), .date(let right)): return left == right
    case (.dateTime(let left), .dateTime(let right)): return left.time == right.time
    default: return try isSame(left, right)
    }
  }

  private func contains(_ value: Value, name: JSString) throws(Fault) -> Bool {
    switch value {
    case .object(let object):
      guard let kind = object.kind else { return object[name] != nil }
      return try hostMember(kind, name) != nil
    case .array(let array): return name == "length" || (name.arrayIndex.map { $0 < array.count } ?? false)
    default: throw .type("'in' needs an object on its right, not \(value.typeName)")
    }
  }

  private func isInstance(_ value: Value, of type: Value) throws(Fault) -> Bool {
    guard case .function(let function) = type, case .native(let name, _) = function.body else {
      throw .type("'instanceof' needs a type on its right, not \(type.typeName)")
    }
    switch (name, value) {
    case ("Array", .array), ("Date", .date), ("RegExp", .regex), ("Set", .set), ("Function", .function): return true
    case ("DateTime", .dateTime), ("Duration", .duration): return true
    case ("Object", _): return isObject(value)
    default: return false
    }
  }
}
