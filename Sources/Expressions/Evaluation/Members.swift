extension Interpreter {
  /// Names that would reach a prototype or a constructor in JavaScript.
  static let unreachable: Set<JSString> = [
    "__proto__", "constructor", "prototype", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__",
  ]

  private func checkReachable(_ name: JSString) throws(Fault) {
    if name.count >= 9, Interpreter.unreachable.contains(name) { throw .denied("\(Fault.quoted(name)) is out of reach") }
  }

  /// `value.name`: undefined where an object has no such member.
  func member(_ value: Value, _ name: JSString) throws(Fault) -> Value {
    try checkReachable(name)
    switch value {
    case .undefined, .null: throw .type("cannot read \(Fault.quoted(name)) of \(value.typeName)")
    case .object(let object):
      if let kind = object.kind { if let value = try hostMember(kind, name) { return value } }
      if let value = object[name] { return value }
    case .array(let array):
      if let index = name.arrayIndex { return array[index] }
      if name == "length" { return .int(array.count) }
      if let extra = array.extras[name] { return extra }
    case .string(let text):
      if let index = name.arrayIndex { return index < text.count ? .string(JSString([text.units[index]])) : .undefined }
      if name == "length" { return .int(text.count) }
    case .function(let function):
      if case .native(let space, _) = function.body, let value = try Namespaces.member(space, name, self) { return value }
    default: break
    }
    if let value = try property(value, name) { return value }
    guard try hasMethod(value, name) else { return .undefined }
    return .function(
      FunctionValue(name: name.description, depth: value.depth + 1) { (run, arguments) throws(Fault) in
        try run.callMethod(value, name, { () throws(Fault) in arguments })
      })
  }

  /// A function that is a member of the value itself: what `value.name(…)` calls.
  func ownFunction(_ value: Value, _ name: JSString) throws(Fault) -> Value? {
    try checkReachable(name)
    switch value {
    case .object(let object):
      if let kind = object.kind { return try hostMember(kind, name) }
      return object[name]
    case .function(let function):
      guard case .native(let space, _) = function.body else { return nil }
      return try Namespaces.member(space, name, self)
    default: return nil
    }
  }

  private func property(_ value: Value, _ name: JSString) throws(Fault) -> Value? {
    switch value {
    case .dateTime(let date): try MethodTable.dateTime.properties[name].map { body throws(Fault) in try body(date, self) }
    case .duration(let duration): try MethodTable.duration.properties[name].map { body throws(Fault) in try body(duration, self) }
    case .regex(let regex): try MethodTable.regex.properties[name].map { body throws(Fault) in try body(regex, self) }
    case .set(let set): try MethodTable.set.properties[name].map { body throws(Fault) in try body(set, self) }
    default: nil
    }
  }

  func hasMethod(_ value: Value, _ name: JSString) throws(Fault) -> Bool { method(value, name) != nil }

  /// Calls `value.name(…)`. The arguments are evaluated only where there is such a method.
  func callMethod(
    _ value: Value, _ name: JSString, _ arguments: () throws(Fault) -> Arguments
  ) throws(Fault) -> Value {
    guard let method = method(value, name) else {
      if value.isNullish { throw .type("cannot call \(Fault.quoted(name)) of \(value.typeName)") }
      if MutatingMethods.names.contains(name) {
        throw .denied("\(Fault.quoted(name)) would change a value, which expressions may not do\(MutatingMethods.advice(name))")
      }
      let names = methodNames(of: value)
      throw .type("\(value.typeName) has no method \(Fault.quoted(name))\(Suggestion.text(for: name, among: names))")
    }
    let call = Call(run: self, arguments: try arguments())
    try meter.step()
    return try method(call)
  }

  private typealias Bound = (Call) throws(Fault) -> Value

  private func method(_ value: Value, _ name: JSString) -> Bound? {
    switch value {
    case .string(let text): if let bound = bound(.string, text, name) { return bound }
    case .array(let array): if let bound = bound(.array, array, name) { return bound }
    case .number(let number): if let bound = bound(.number, number, name) { return bound }
    case .bool(let flag): if let bound = bound(.boolean, flag, name) { return bound }
    case .object(let object): if object.kind == nil, let bound = bound(.object, object, name) { return bound }
    case .date(let time): if let bound = bound(.date, time, name) { return bound }
    case .dateTime(let date): if let bound = bound(.dateTime, date, name) { return bound }
    case .duration(let duration): if let bound = bound(.duration, duration, name) { return bound }
    case .regex(let regex): if let bound = bound(.regex, regex, name) { return bound }
    case .set(let set): if let bound = bound(.set, set, name) { return bound }
    case .function(let function): if let bound = bound(.function, function, name) { return bound }
    case .undefined, .null: break
    }
    return bound(.any, value, name)
  }

  private func bound<Receiver>(_ table: MethodTable<Receiver>, _ receiver: Receiver, _ name: JSString) -> Bound? {
    guard let body = table.methods[name] else { return nil }
    return { call throws(Fault) in try body(receiver, call) }
  }

  private func methodNames(of value: Value) -> [String] {
    switch value {
    case .string: MethodTable.string.names
    case .array: MethodTable.array.names
    case .number: MethodTable.number.names
    case .bool: MethodTable.boolean.names
    case .object(let object): object.kind.map { HostObject.names(of: $0) } ?? MethodTable.object.names
    case .date: MethodTable.date.names
    case .dateTime: MethodTable.dateTime.names
    case .duration: MethodTable.duration.names
    case .regex: MethodTable.regex.names
    case .set: MethodTable.set.names
    default: []
    }
  }
}

/// Methods of JavaScript that change their receiver.
enum MutatingMethods {
  static let names: Set<JSString> = [
    "push", "unshift", "copyWithin", "add", "delete", "clear", "set", "lastIndex",
  ]

  static func advice(_ name: JSString) -> String {
    switch name {
    case "push", "unshift": "; write [...array, element], or use 'append' or 'concat'"
    case "add": "; make a new Set of an array"
    default: ""
    }
  }
}
