import Foundation
import NodeModel

/// The variables and functions that expressions begin with.
enum Globals {
  typealias Lookup = @Sendable (Interpreter) throws(Fault) -> Value

  /// Nil for names that do not exist.
  static func value(_ name: JSString, _ run: Interpreter) throws(Fault) -> Value? {
    if let variable = variables[name] { return try variable(run) }
    if let body = functions.methods[name] {
      return .function(
        FunctionValue(name: name.description) { (run, arguments) throws(Fault) in
          try body((), Call(run: run, arguments: arguments))
        })
    }
    if name == "globalThis" || name == "window" || name == "process" || name == "require" || name == "eval" || name == "Function"
    {
      throw .denied("\(Fault.quoted(name)) is out of reach")
    }
    return nil
  }

  static var names: [String] { (variables.keys.map(\.description) + functions.names).sorted() }

  static func suggestion(for name: JSString) -> String {
    if !name.units.starts(with: [0x24]), variables[JSString("$") + name] != nil { return "; did you mean '$\(name)'?" }
    return Suggestion.text(for: name, among: names)
  }

  static let variables: [JSString: Lookup] = [
    "$json": { run throws(Fault) in
      if let json = run.context.json { return Value(json) }
      guard let item = try run.currentItem() else { return .undefined }
      return Value(item.json)
    },
    "$data": { run throws(Fault) in try value("$json", run) ?? .undefined },
    "$binary": { run throws(Fault) in Value(try run.currentItem()?.binary ?? [:]) },
    "$input": { _ throws(Fault) in .object(ObjectValue(.input)) },
    "$node": { _ throws(Fault) in .object(ObjectValue(.nodes)) },
    "$now": { run throws(Fault) in .dateTime(run.now) },
    "$today": { run throws(Fault) in .dateTime(run.now.startOf(.days)) },
    "$workflow": { run throws(Fault) in
      let workflow = run.context.workflow
      return Value(["id": .string(workflow.id), "name": .string(workflow.name), "active": .bool(workflow.isActive)])
    },
    "$execution": { run throws(Fault) in
      let execution = run.context.execution
      var members: [String: JSONValue] = ["id": .string(execution.id), "mode": .string(execution.mode)]
      if let url = execution.resumeURL { members["resumeUrl"] = .string(url) }
      return Value(.object(members))
    },
    "$env": { run throws(Fault) in Value(.object(run.context.environment.mapValues { .string($0) })) },
    "$vars": { run throws(Fault) in Value(.object(run.context.variables)) },
    "$parameter": { run throws(Fault) in Value(run.context.parameters) },
    "$http": { run throws(Fault) in Value(run.context.http) },
    "$response": { run throws(Fault) in Value(run.context.http["response"] ?? .null) },
    "$request": { run throws(Fault) in Value(run.context.http["request"] ?? .null) },
    "$pageCount": { run throws(Fault) in
      Value(run.context.http["pagination"]?["page_count"] ?? run.context.http["pageCount"] ?? .integer(0))
    },
    "$itemIndex": { run throws(Fault) in .int(run.context.itemIndex) },
    "$position": { run throws(Fault) in .int(run.context.itemIndex) },
    "$runIndex": { run throws(Fault) in .int(run.context.runIndex) },
    "$prevNode": { run throws(Fault) in
      guard let node = run.context.previousNode else { return Value([:]) }
      return Value([
        "name": .string(node.name), "outputIndex": .integer(Int128(node.outputIndex)),
        "runIndex": .integer(Int128(node.runIndex)),
      ])
    },
    "Math": { _ throws(Fault) in .object(ObjectValue(.namespace("Math"))) },
    "JSON": { _ throws(Fault) in .object(ObjectValue(.namespace("JSON"))) },
    "DateTime": { run throws(Fault) in type("DateTime") },
    "Duration": { run throws(Fault) in type("Duration") },
    "NaN": { _ throws(Fault) in .number(.nan) },
    "Infinity": { _ throws(Fault) in .number(.infinity) },
  ]

  private static func type(_ name: String) -> Value {
    .function(
      FunctionValue(name: name) { (_, _) throws(Fault) in throw .type("'\(name)' is made by its functions, as \(name).fromISO(…)")
      })
  }

  /// Functions that are called by their name.
  static let functions = MethodTable<Void> { table in
    table.add("$") { _, call throws(Fault) in .object(ObjectValue(try call.run.node(try call.text(0).description))) }
    table.add("$items") { _, call throws(Fault) in
      if !call.has(0) { return try call.run.itemsValue(call.run.context.items) }
      let node = Value.object(ObjectValue(try call.run.node(try call.text(0).description)))
      return try call.run.call(try call.run.member(node, "all"), Array(call.arguments.values.dropFirst()))
    }
    table.add("$if") { _, call throws(Fault) in call[0].isTruthy ? call[1] : call[2] }
    table.add("$ifEmpty") { _, call throws(Fault) in
      let isEmpty: Bool =
        switch call[0] {
        case .undefined, .null: true
        case .string(let text): text.isEmpty
        case .array(let array): array.count == 0
        case .object(let object): object.count == 0 && object.kind == nil
        default: false
        }
      return isEmpty ? call[1] : call[0]
    }
    table.add("$max") { _, call throws(Fault) in
      try call.run.call(try call.run.member(.object(ObjectValue(.namespace("Math"))), "max"), try call.flattened())
    }
    table.add("$min") { _, call throws(Fault) in
      try call.run.call(try call.run.member(.object(ObjectValue(.namespace("Math"))), "min"), try call.flattened())
    }
    table.add("$jsonpath", "$jsonPath") { _, call throws(Fault) in
      try call.run.array(try JSONPath(parsing: try call.text(1)).values(in: call[0], call.run))
    }
    table.add("$fromAI", "$fromAi", "$fromai") { _, call throws(Fault) in
      let name = try call.text(0)
      guard !name.isEmpty, name.count <= 64 else { throw .type("'$fromAI' needs a name of 1 to 64 characters") }
      if let value = call.run.context.aiArguments[name.description] { return Value(value) }
      if call.count > 3 { return call[3] }
      throw Fault(.reference, "the model gave no argument \(Fault.quoted(name))")
    }
    table.add("parseInt") { _, call throws(Fault) in .number(NumberText.integerPrefix(try call.text(0), radix: try call.int(1))) }
    table.add("parseFloat") { _, call throws(Fault) in .number(try call.floatPrefix()) }
    table.add("isNaN") { _, call throws(Fault) in .bool(try call.number(0).isNaN) }
    table.add("isFinite") { _, call throws(Fault) in .bool(try call.number(0).isFinite) }
    table.add("encodeURIComponent") { _, call throws(Fault) in try call.encoded(URLText.component) }
    table.add("encodeURI") { _, call throws(Fault) in try call.encoded(URLText.whole) }
    table.add("decodeURIComponent") { _, call throws(Fault) in
      try call.run.string(try URLText.decoded(try call.text(0), keeping: []))
    }
    table.add("decodeURI") { _, call throws(Fault) in
      try call.run.string(try URLText.decoded(try call.text(0), keeping: URLText.reserved))
    }
    table.add("btoa") { _, call throws(Fault) in
      let text = try call.text(0)
      guard text.units.allSatisfy({ $0 < 256 }) else { throw .type("'btoa' takes Latin-1 only; use base64Encode()") }
      return try call.run.string(JSString(Data(text.units.map { UInt8($0) }).base64EncodedString()))
    }
    table.add("atob") { _, call throws(Fault) in
      let text = try call.text(0)
      guard let data = Data(base64Encoded: URLText.paddedBase64(text.description)) else {
        throw .type("the text is not in Base64")
      }
      return try call.run.string(data.map { UInt16($0) })
    }
    table.add("String") { _, call throws(Fault) in call.count == 0 ? .string(JSString()) : try call.run.string(try call.text(0)) }
    table.add("Number") { _, call throws(Fault) in .number(call.count == 0 ? 0 : try call.number(0)) }
    table.add("Boolean") { _, call throws(Fault) in .bool(call[0].isTruthy) }
    table.add("Object") { _, call throws(Fault) in call[0].isNullish ? try call.run.object([]) : call[0] }
    table.add("Array") { _, call throws(Fault) in try call.run.construct("Array", call.arguments) }
    table.add("Date") { _, call throws(Fault) in .string(DateText.text(call.run.now.time, call.run.context.timeZone)) }
    table.add("RegExp") { _, call throws(Fault) in try call.run.construct("RegExp", call.arguments) }
    table.add("Set") { _, _ throws(Fault) in throw .type("'Set' is made with 'new'") }
  }
}

extension Call {
  fileprivate func encoded(_ kept: Set<UInt8>) throws(Fault) -> Value {
    let text = try text(0)
    try run.meter.string(length: text.count * 3)
    guard JSString(text.description) == text else { throw .type("the text has half a surrogate pair") }
    return .string(URLText.encoded(text, keeping: kept))
  }

  /// The arguments, arrays among them taken apart.
  fileprivate func flattened() throws(Fault) -> [Value] {
    var values: [Value] = []
    for value in arguments.values {
      if case .array(let array) = value { values += try run.elements(array) } else { values.append(value) }
    }
    return values
  }
}

extension Interpreter {
  /// `new Type(…)`
  func construct(_ type: JSString, _ arguments: Arguments) throws(Fault) -> Value {
    let call = Call(run: self, arguments: arguments)
    switch type {
    case "Date":
      if arguments.count == 0 { return .date(now.time) }
      if arguments.count > 1 { return .date(try call.dateParts(zone: context.timeZone)) }
      switch arguments[0] {
      case .string(let text): return .date(DateParsing.javaScript(text.description, zone: context.timeZone))
      case .array, .object: return .date(DateParsing.javaScript(try string(arguments[0]).description, zone: context.timeZone))
      default: return .date(DateTime(time: try number(arguments[0]).rounded(.towardZero), zone: .gmt).time)
      }
    case "Array":
      guard arguments.count == 1, case .number(let number) = arguments[0] else { return try array(arguments.values) }
      guard let count = Int(exactly: number), (0...0xFFFF_FFFF).contains(count) else {
        throw .type("\(NumberText.text(number)) is no length of an array")
      }
      try meter.array(count: count)
      return try array(Array(repeating: .undefined, count: count))
    case "Set": return try set(call.has(0) && !arguments[0].isNullish ? try iterate(arguments[0]) : [])
    case "RegExp":
      if case .regex(let regex) = arguments[0] {
        return .regex(try self.regex(regex.pattern, flags: try call.text(1, or: regex.flags)))
      }
      return .regex(try regex(try call.text(0, or: ""), flags: try call.text(1, or: "")))
    case "String", "Number", "Boolean", "Object":
      guard let value = try Globals.value(type, self) else { return .undefined }
      return try self.call(value, arguments.values)
    case "Function": throw .denied("'Function' is out of reach")
    default:
      throw Fault(
        .reference, "there is no type \(Fault.quoted(type)) to make with 'new'; there are Array, Date, Object, RegExp and Set")
    }
  }
}
