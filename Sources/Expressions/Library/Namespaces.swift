import Foundation

/// The members of JavaScript's and Luxon's globals: `Math.max`, `Object.keys`.
enum Namespaces {
  private static let tables: [String: MethodTable<Void>] = [
    "Math": math, "JSON": json, "Object": object, "Array": array, "Number": number, "String": string, "Date": date,
    "DateTime": dateTime, "Duration": duration,
  ]

  static func table(_ name: String) -> MethodTable<Void>? { tables[name] }

  static func member(_ space: String, _ name: JSString, _ run: Interpreter) throws(Fault) -> Value? {
    guard let table = tables[space] else { return nil }
    if let property = table.properties[name] { return try property((), run) }
    guard let body = table.methods[name] else {
      if name == "length" || name == "name" || name == "call" || name == "apply" || name == "toString" { return nil }
      throw .type("'\(space)' has no member \(Fault.quoted(name))\(Suggestion.text(for: name, among: table.names))")
    }
    return .function(
      FunctionValue(name: "\(space).\(name)") { (run, arguments) throws(Fault) in
        try body((), Call(run: run, arguments: arguments))
      })
  }

  static let math = MethodTable<Void> { table in
    let constants: [(String, Double)] = [
      ("PI", .pi), ("E", M_E), ("LN2", M_LN2), ("LN10", M_LN10), ("LOG2E", M_LOG2E), ("LOG10E", M_LOG10E),
      ("SQRT2", 2.0.squareRoot()),
      ("SQRT1_2", 0.5.squareRoot()),
    ]
    for (name, value) in constants { table.property(name) { _, _ throws(Fault) in .number(value) } }
    let functions: [(String, @Sendable (Double) -> Double)] = [
      ("abs", { $0.magnitude }), ("ceil", { $0.rounded(.up) }), ("floor", { $0.rounded(.down) }),
      ("round", { NumberStyle.javaScriptRound($0) }), ("trunc", { $0.rounded(.towardZero) }),
      ("sign", { $0.isNaN || $0 == 0 ? $0 : $0 < 0 ? -1 : 1 }), ("sqrt", { $0.squareRoot() }), ("cbrt", { cbrt($0) }),
      ("exp", { exp($0) }), ("expm1", { expm1($0) }), ("log", { log($0) }), ("log2", { log2($0) }), ("log10", { log10($0) }),
      ("log1p", { log1p($0) }), ("sin", { sin($0) }), ("cos", { cos($0) }), ("tan", { tan($0) }), ("asin", { asin($0) }),
      ("acos", { acos($0) }), ("atan", { atan($0) }), ("sinh", { sinh($0) }), ("cosh", { cosh($0) }), ("tanh", { tanh($0) }),
      ("fround", { Double(Float($0)) }), ("clz32", { Double(Operators.uint32($0).leadingZeroBitCount) }),
    ]
    for (name, function) in functions { table.add(name) { _, call throws(Fault) in .number(function(try call.number(0))) } }
    table.add("atan2") { _, call throws(Fault) in .number(atan2(try call.number(0), try call.number(1))) }
    table.add("pow") { _, call throws(Fault) in .number(Operators.power(try call.number(0), try call.number(1))) }
    table.add("hypot") { _, call throws(Fault) in
      var sum = 0.0
      for index in 0..<call.count { sum = hypot(sum, try call.number(index)) }
      return .number(sum)
    }
    table.add("max") { _, call throws(Fault) in .number(try call.extreme(-.infinity) { $0 > $1 }) }
    table.add("min") { _, call throws(Fault) in .number(try call.extreme(.infinity) { $0 < $1 }) }
    table.add("random") { _, call throws(Fault) in .number(call.run.nextRandom()) }
  }

  static let json = MethodTable<Void> { table in
    table.add("parse") { _, call throws(Fault) in try call.run.parseJSON(try call.text(0)) }
    table.add("stringify") { _, call throws(Fault) in
      var indent: JSString = ""
      switch call[2] {
      case .number: indent = JSString(Array(repeating: 0x20, count: min(max(try call.int(2), 0), 10)))
      case .string(let text): indent = JSString(text.units.prefix(10))
      default: break
      }
      var (names, replacer): ([JSString]?, Value?) = (nil, nil)
      if case .function = call[1] { replacer = call[1] }
      if case .array(let array) = call[1] {
        var list: [JSString] = []
        for value in try call.run.elements(array) { list.append(try call.run.string(value)) }
        names = list
      }
      let value =
        try replacer.map { replacer throws(Fault) in try call.invoke(replacer, .string(JSString()), call[0]) } ?? call[0]
      return try call.run.stringify(value, indent: indent, names: names, replacer: replacer).map { .string($0) } ?? .undefined
    }
  }

  static let object = MethodTable<Void> { table in
    table.add("keys", "getOwnPropertyNames") { _, call throws(Fault) in
      try call.run.array(try call.run.ownMembers(try call.defined(0)).map { .string($0.0) })
    }
    table.add("values") { _, call throws(Fault) in try call.run.array(try call.run.ownMembers(try call.defined(0)).map(\.1)) }
    table.add("entries") { _, call throws(Fault) in
      var pairs: [Value] = []
      for (name, value) in try call.run.ownMembers(try call.defined(0)) {
        pairs.append(try call.run.array([.string(name), value]))
      }
      return try call.run.array(pairs)
    }
    table.add("fromEntries") { _, call throws(Fault) in
      var members: [(JSString, Value)] = []
      for pair in try call.run.iterate(call[0]) {
        guard case .array(let pair) = pair else { throw .type("'Object.fromEntries' needs an array of [name, value]") }
        members.append((try call.run.string(pair[0]), pair[1]))
      }
      return try call.run.object(members)
    }
    table.add("assign") { _, call throws(Fault) in
      var members: [(JSString, Value)] = []
      for value in call.arguments.values { members += try call.run.ownMembers(value) }
      return try call.run.object(members)
    }
    table.add("groupBy") { _, call throws(Fault) in
      let groups = call.run
      guard let body = MethodTable<ArrayValue>.n8nArray.methods["groupBy"] else { return .undefined }
      return try body(try call.array(0), Call(run: groups, arguments: Arguments([try call.function(1)])))
    }
    table.add("is") { _, call throws(Fault) in
      if case .number(let left) = call[0], case .number(let right) = call[1], left == 0, right == 0 {
        return .bool(left.sign == right.sign)
      }
      return .bool(try call.run.isSame(call[0], call[1]))
    }
    table.add("hasOwn") { _, call throws(Fault) in
      let name = try call.text(1)
      return .bool(try call.run.ownMembers(try call.defined(0)).contains { $0.0 == name })
    }
    table.add("freeze", "seal") { _, call throws(Fault) in call[0] }
    table.add("isFrozen", "isSealed") { _, _ throws(Fault) in .bool(true) }
  }

  static let array = MethodTable<Void> { table in
    table.add("isArray") { _, call throws(Fault) in
      if case .array = call[0] { return .bool(true) }
      return .bool(false)
    }
    table.add("of") { _, call throws(Fault) in try call.run.array(call.arguments.values) }
    table.add("from") { _, call throws(Fault) in
      var values: [Value]
      switch call[0] {
      case .object(let object) where object.kind == nil:
        let count = try call.run.integer(object["length"] ?? .int(0))
        try call.run.meter.array(count: max(count, 0))
        values = (0..<max(count, 0)).map { object[JSString(String($0))] ?? .undefined }
      case .number, .bool: values = []
      default: values = try call.run.iterate(call[0])
      }
      if call.has(1) {
        let function = try call.function(1)
        for index in values.indices { values[index] = try call.invoke(function, values[index], .int(index)) }
      }
      return try call.run.array(values)
    }
  }

  static let number = MethodTable<Void> { table in
    let constants: [(String, Double)] = [
      ("MAX_SAFE_INTEGER", 0x1p53 - 1), ("MIN_SAFE_INTEGER", -0x1p53 + 1), ("MAX_VALUE", .greatestFiniteMagnitude),
      ("MIN_VALUE", .leastNonzeroMagnitude), ("EPSILON", 0x1p-52), ("POSITIVE_INFINITY", .infinity),
      ("NEGATIVE_INFINITY", -.infinity), ("NaN", .nan),
    ]
    for (name, value) in constants { table.property(name) { _, _ throws(Fault) in .number(value) } }
    table.add("isInteger") { _, call throws(Fault) in .bool(call.plainNumber.map { $0.isFinite && $0.rounded() == $0 } ?? false) }
    table.add("isSafeInteger") { _, call throws(Fault) in
      .bool(call.plainNumber.map { $0.magnitude < 0x1p53 && $0.rounded() == $0 } ?? false)
    }
    table.add("isFinite") { _, call throws(Fault) in .bool(call.plainNumber?.isFinite ?? false) }
    table.add("isNaN") { _, call throws(Fault) in .bool(call.plainNumber?.isNaN ?? false) }
    table.add("parseInt") { _, call throws(Fault) in .number(NumberText.integerPrefix(try call.text(0), radix: try call.int(1))) }
    table.add("parseFloat") { _, call throws(Fault) in .number(try call.floatPrefix()) }
  }

  static let string = MethodTable<Void> { table in
    table.add("fromCharCode") { _, call throws(Fault) in
      var units: [UInt16] = []
      for index in 0..<call.count { units.append(UInt16(truncatingIfNeeded: Operators.uint32(try call.number(index)))) }
      return try call.run.string(units)
    }
    table.add("fromCodePoint") { _, call throws(Fault) in
      var units: [UInt16] = []
      for index in 0..<call.count {
        let number = try call.number(index)
        guard let point = UInt32(exactly: number), point <= 0x10FFFF else {
          throw .type("\(NumberText.text(number)) is no code point")
        }
        units += JSString.units(of: point)
      }
      return try call.run.string(units)
    }
  }

  static let date = MethodTable<Void> { table in
    table.add("now") { _, call throws(Fault) in .number(call.run.now.time) }
    table.add("parse") { _, call throws(Fault) in
      .number(DateParsing.javaScript(try call.text(0).description, zone: call.run.context.timeZone))
    }
    table.add("UTC") { _, call throws(Fault) in .number(try call.dateParts(zone: .gmt)) }
  }
}

extension Call {
  /// An argument that is neither undefined nor null.
  fileprivate func defined(_ index: Int) throws(Fault) -> Value {
    if self[index].isNullish { throw .type("cannot make an object of \(self[index].typeName)") }
    return self[index]
  }

  fileprivate func extreme(_ start: Double, _ isBetter: (Double, Double) -> Bool) throws(Fault) -> Double {
    var (result, isNaN) = (start, false)
    for index in 0..<count {
      let number = try number(index)
      if number.isNaN { isNaN = true }
      if isBetter(number, result)
        || (number == result && number == 0 && isBetter(number.sign == .minus ? -1 : 1, result.sign == .minus ? -1 : 1))
      {
        result = number
      }
    }
    return isNaN ? .nan : result
  }

  fileprivate var plainNumber: Double? {
    if case .number(let number) = self[0] { number } else { nil }
  }

  func floatPrefix() throws(Fault) -> Double {
    let text = try text(0).trimmed()
    for (name, value) in [("Infinity", Double.infinity), ("+Infinity", .infinity), ("-Infinity", -.infinity)]
    where text.matches(JSString(name), at: 0) { return value }
    return NumberText.decimalPrefix(text.units)?.value ?? .nan
  }

  /// `year, month from 0, day, hours, minutes, seconds, milliseconds`
  func dateParts(zone: TimeZone) throws(Fault) -> Double {
    var parts = [0, 0, 1, 0, 0, 0, 0]
    for index in 0..<min(count, 7) {
      let number = try number(index)
      guard number.magnitude < 1e9 else { return .nan }
      parts[index] = Int(number)
    }
    if (0...99).contains(parts[0]) { parts[0] += 1900 }
    guard parts[0].magnitude < 400_000, parts[1].magnitude < 5_000_000 else { return .nan }
    let civil = CivilTime(
      year: parts[0], month: parts[1] + 1, day: parts[2], hour: parts[3], minute: parts[4], second: parts[5],
      millisecond: parts[6])
    return DateTime(time: zone.time(ofLocal: civil.milliseconds), zone: zone).time
  }
}
