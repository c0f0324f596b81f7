import NodeModel

extension Interpreter {
  /// As JavaScript makes a string of a value.
  func string(_ value: Value) throws(Fault) -> JSString {
    switch value {
    case .undefined: return "undefined"
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .number(let value):
      try meter.string(length: 24)
      return NumberText.text(value)
    case .string(let text): return text
    case .array(let array): return try join(array, ",", depth: 0)
    case .object(let object): return object.kind.map { JSString("[object \($0.typeName)]") } ?? "[object Object]"
    case .function: return "function"
    case .date(let time): return DateText.text(time, context.timeZone)
    case .dateTime(let date): return date.iso()
    case .duration(let duration): return duration.iso()
    case .regex(let regex): return regex.description
    case .set: return "[object Set]"
    }
  }

  /// The elements as strings with a text between them; null and undefined are empty.
  func join(_ array: ArrayValue, _ separator: JSString, depth: Int) throws(Fault) -> JSString {
    if depth > ExpressionLimits.valueDepth { throw .limit("the array nests too deep") }
    var units: [UInt16] = []
    for index in 0..<array.count {
      if index > 0 {
        try meter.string(length: separator.count)
        units += separator.units
      }
      let text: JSString
      switch array[index] {
      case .undefined, .null: text = JSString()
      case .array(let inner): text = try join(inner, ",", depth: depth + 1)
      case let element: text = try string(element)
      }
      try meter.string(length: text.count)
      units += text.units
    }
    return JSString(units)
  }

  /// As JavaScript makes a number of a value.
  func number(_ value: Value) throws(Fault) -> Double {
    switch value {
    case .undefined: return .nan
    case .null: return 0
    case .bool(let value): return value ? 1 : 0
    case .number(let value): return value
    case .string(let text):
      try meter.step(1 + text.count / 16)
      return NumberText.number(text)
    case .date(let time): return time
    case .dateTime(let date): return date.time
    case .duration(let duration): return duration.milliseconds
    case .array(let array):
      if array.count == 0 { return 0 }
      return array.count == 1 ? NumberText.number(try string(value)) : .nan
    case .object, .function, .regex, .set: return .nan
    }
  }

  /// What operators make of an object: text, of dates their time where a number is wanted.
  func primitive(_ value: Value, prefersNumber: Bool) throws(Fault) -> Value {
    switch value {
    case .undefined, .null, .bool, .number, .string: return value
    case .date where !prefersNumber: return .string(try string(value))
    case .date, .dateTime, .duration: return .number(try number(value))
    default: return .string(try string(value))
    }
  }

  /// A whole number, cut towards zero; 0 for NaN.
  func integer(_ value: Value, or fallback: Int = 0) throws(Fault) -> Int {
    if case .undefined = value { return fallback }
    let number = try number(value)
    if number.isNaN { return 0 }
    return number >= 0x1p53 ? 1 << 53 : number <= -0x1p53 ? -1 << 53 : Int(number)
  }

  /// The elements of what can be spread: arrays, sets, strings by code points.
  func iterate(_ value: Value) throws(Fault) -> [Value] {
    switch value {
    case .array(let array), .set(let array):
      try meter.step(array.count)
      try meter.array(count: array.count)
      return array.values
    case .string(let text):
      try meter.array(count: text.count)
      var (values, index): ([Value], Int) = ([], 0)
      while index < text.count {
        let length = JSString.codePoint(text.units, at: index).length
        values.append(.string(JSString(text.units[index..<(index + length)])))
        index += length
      }
      return values
    default: throw .type("\(value.typeName) cannot be taken apart into elements")
    }
  }

  /// The members that `{...value}` and `Object.entries` see.
  func ownMembers(_ value: Value) throws(Fault) -> [(JSString, Value)] {
    switch value {
    case .object(let object) where object.kind != nil: return try hostMembers(object)
    case .object(let object): return try members(of: object)
    case .array(let array):
      return try iterate(value).enumerated().map { (JSString(String($0.offset)), $0.element) }.prefix(array.count).map { $0 }
    case .string(let text):
      try meter.array(count: text.count)
      return text.units.enumerated().map { (JSString(String($0.offset)), .string(JSString([$0.element]))) }
    default: return []
    }
  }

  // MARK: JSON

  /// The JSON of a value, as `JSON.stringify` chooses: undefined and functions are null, and left out of objects.
  func json(_ value: Value) throws(Fault) -> JSONValue { try json(value, depth: 0) }

  private func json(_ value: Value, depth: Int) throws(Fault) -> JSONValue {
    // JSON of the context passes as it is.
    if depth > ExpressionLimits.valueDepth { throw .limit("the result nests deeper than \(ExpressionLimits.valueDepth)") }
    try meter.step()
    switch value {
    case .undefined, .null, .function: return .null
    case .bool(let value): return .bool(value)
    case .number(let value): return .number(value)
    case .string(let text):
      try meter.string(length: text.count)
      return .string(text.description)
    case .array(let array):
      if depth == 0, let json = array.json { return .array(json) }
      try meter.array(count: array.count)
      var elements: [JSONValue] = []
      for index in 0..<array.count { elements.append(try json(array[index], depth: depth + 1)) }
      return .array(elements)
    case .object(let object):
      if depth == 0, let json = object.json { return .object(json) }
      var members: [String: JSONValue] = [:]
      for (name, value) in try ownMembers(value) {
        switch value {
        case .undefined, .function: continue
        default: members[name.description] = try json(value, depth: depth + 1)
        }
      }
      return .object(members)
    case .date(let time): return time.isNaN ? .null : .string(DateText.iso(time))
    case .dateTime(let date): return date.isValid ? .string(date.iso().description) : .null
    case .duration(let duration): return .string(duration.iso().description)
    case .regex, .set: return [:]
    }
  }
}
