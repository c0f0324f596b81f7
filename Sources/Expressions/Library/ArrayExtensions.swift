extension MethodTable where Receiver == ArrayValue {
  /// n8n's methods of arrays.
  static let n8nArray = MethodTable { table in
    table.add("first") { array, _ throws(Fault) in array[0] }
    table.add("last") { array, _ throws(Fault) in array[array.count - 1] }
    table.add("length") { array, _ throws(Fault) in .int(array.count) }
    table.add("isEmpty") { array, _ throws(Fault) in .bool(array.count == 0) }
    table.add("isNotEmpty") { array, _ throws(Fault) in .bool(array.count > 0) }
    table.add("ifEmpty") { array, call throws(Fault) in array.count == 0 ? call[0] : .array(array) }
    table.add("sum") { array, call throws(Fault) in .number(try call.run.numbers(array).reduce(0, +)) }
    table.add("average") { array, call throws(Fault) in
      array.count == 0 ? .int(0) : .number(try call.run.numbers(array).reduce(0, +) / Double(array.count))
    }
    table.add("min") { array, call throws(Fault) in
      .number(try call.run.numbers(array).reduce(.infinity) { $0.isNaN || $1.isNaN ? .nan : Swift.min($0, $1) })
    }
    table.add("max") { array, call throws(Fault) in
      .number(try call.run.numbers(array).reduce(-.infinity) { $0.isNaN || $1.isNaN ? .nan : Swift.max($0, $1) })
    }
    table.add("randomItem") { array, call throws(Fault) in array[Int(call.run.nextRandom() * Double(array.count))] }
    table.add("append") { array, call throws(Fault) in try call.run.array(try call.run.elements(array) + call.arguments.values) }
    table.add("pluck") { array, call throws(Fault) in
      if call.count == 0 { return .array(array) }
      var names: [JSString] = []
      for index in 0..<call.count { names.append(try call.text(index)) }
      var values: [Value] = []
      for element in try call.run.elements(array) {
        guard case .object(let object) = element else { continue }
        if names.count == 1 {
          values.append(object[names[0]] ?? .undefined)
        } else {
          values.append(try call.run.object(names.compactMap { name in object[name].map { (name, $0) } }))
        }
      }
      return try call.run.array(values)
    }
    table.add("unique", "removeDuplicates") { array, call throws(Fault) in
      var names: [JSString] = []
      for index in 0..<call.count { names.append(try call.text(index)) }
      return try call.run.array(try call.run.distinct(try call.run.elements(array), by: names))
    }
    table.add("chunk") { array, call throws(Fault) in
      let size = try call.int(0)
      guard size > 0 else { throw .type("'chunk' needs a size above 0") }
      let elements = try call.run.elements(array)
      var chunks: [Value] = []
      for start in stride(from: 0, to: elements.count, by: size) {
        chunks.append(try call.run.array(Array(elements[start..<min(start + size, elements.count)])))
      }
      return try call.run.array(chunks)
    }
    table.add("compact") { array, call throws(Fault) in
      try call.run.array(
        try call.run.elements(array).filter { value in
          switch value {
          case .undefined, .null: false
          case .string(let text): !text.isEmpty && text != "nil"
          case .array(let inner): inner.count > 0
          case .object(let object): object.count > 0 || object.kind != nil
          default: true
          }
        })
    }
    table.add("difference") { array, call throws(Fault) in
      let other = try call.run.elements(try call.array(0))
      return try call.run.array(try call.run.filtered(try call.run.elements(array), byPresenceIn: other, wanted: false))
    }
    table.add("intersection") { array, call throws(Fault) in
      let other = try call.run.elements(try call.array(0))
      let common = try call.run.filtered(try call.run.elements(array), byPresenceIn: other, wanted: true)
      return try call.run.array(try call.run.distinct(common, by: []))
    }
    table.add("union") { array, call throws(Fault) in
      let all = try call.run.elements(array) + (try call.run.elements(try call.array(0)))
      return try call.run.array(try call.run.distinct(all, by: []))
    }
    table.add("merge") { array, call throws(Fault) in
      let all = try call.run.elements(array) + (call.has(0) ? try call.run.elements(try call.array(0)) : [])
      var members: [(JSString, Value)] = []
      for element in all {
        for (name, value) in try call.run.ownMembers(element) { members.append((name, value)) }
      }
      return try call.run.object(members)
    }
    table.add("renameKeys") { array, call throws(Fault) in
      var names: [JSString: JSString] = [:]
      for index in stride(from: 0, to: call.count - 1, by: 2) { names[try call.text(index)] = try call.text(index + 1) }
      var values: [Value] = []
      for element in try call.run.elements(array) {
        guard case .object = element else {
          values.append(element)
          continue
        }
        values.append(try call.run.object(try call.run.ownMembers(element).map { (names[$0.0] ?? $0.0, $0.1) }))
      }
      return try call.run.array(values)
    }
    table.add("smartJoin") { array, call throws(Fault) in
      let (key, value) = (try call.text(0), try call.text(1))
      var members: [(JSString, Value)] = []
      for element in try call.run.elements(array) {
        guard case .object(let object) = element, let name = object[key] else { continue }
        members.append((try call.run.string(name), object[value] ?? .undefined))
      }
      return try call.run.object(members)
    }
    table.add("toJsonString") { array, call throws(Fault) in .string(try call.run.stringify(.array(array)) ?? "null") }
    table.add("groupBy") { array, call throws(Fault) in
      let name: JSString? = if case .function = call[0] { nil } else { try call.text(0) }
      var (groups, order): ([JSString: [Value]], [JSString]) = ([:], [])
      for (index, element) in try call.run.elements(array).enumerated() {
        let key: Value
        if let name { key = try call.run.member(element, name) } else { key = try call.invoke(call[0], element, .int(index)) }
        let text = try call.run.string(key)
        if groups[text] == nil { order.append(text) }
        groups[text, default: []].append(element)
      }
      var members: [(JSString, Value)] = []
      for name in order { members.append((name, try call.run.array(groups[name] ?? []))) }
      return try call.run.object(members)
    }
  }
}

extension MethodTable where Receiver == ArrayValue {
  /// JavaScript's Set.
  static let set = MethodTable { table in
    table.property("size") { set, _ throws(Fault) in .int(set.count) }
    table.add("has") { set, call throws(Fault) in
      for value in try call.run.elements(set) where try call.run.isSame(value, call[0]) { return .bool(true) }
      return .bool(false)
    }
    table.add("values", "keys") { set, call throws(Fault) in try call.run.array(try call.run.elements(set)) }
    table.add("forEach") { set, call throws(Fault) in
      let function = try call.function(0)
      for value in try call.run.elements(set) { _ = try call.invoke(function, value, value, .set(set)) }
      return .undefined
    }
  }
}

extension Interpreter {
  /// The elements as numbers, nested arrays taken apart.
  func numbers(_ array: ArrayValue) throws(Fault) -> [Double] {
    var numbers: [Double] = []
    for value in try elements(array) {
      switch value {
      case .number(let number): numbers.append(number)
      case .string(let text) where !text.trimmed().isEmpty && !NumberText.number(text).isNaN:
        numbers.append(NumberText.number(text))
      default: throw .type("the array must hold numbers, not \(value.typeName)")
      }
    }
    return numbers
  }

  /// A text that is the same for values with the same content, where there is a short way to tell.
  private func key(_ value: Value) throws(Fault) -> JSString? {
    switch value {
    case .undefined, .null, .bool: return JSString("c") + (try string(value))
    case .number(let number): return JSString("n") + (number == 0 ? "0" : NumberText.text(number))
    case .string(let text):
      try meter.string(length: text.count)
      return JSString("s") + text
    case .array, .object:
      guard let text = try stringify(value, sorted: true) else { return nil }
      return JSString("j") + text
    case .date(let time): return JSString("d") + NumberText.text(time)
    case .dateTime(let date): return JSString("t") + NumberText.text(date.time)
    default: return nil
    }
  }

  /// The first of those with the same content, or with the same content of some members.
  func distinct(_ values: [Value], by names: [JSString]) throws(Fault) -> [Value] {
    var (seen, result): (Set<JSString>, [Value]) = ([], [])
    for value in values {
      try meter.step()
      var compared = value
      if !names.isEmpty, case .object(let object) = value {
        compared = try array(names.map { object[$0] ?? .undefined })
      }
      guard let key = try key(compared) else {
        result.append(value)
        continue
      }
      if seen.insert(key).inserted { result.append(value) }
    }
    return result
  }

  func filtered(_ values: [Value], byPresenceIn other: [Value], wanted: Bool) throws(Fault) -> [Value] {
    var keys: Set<JSString> = []
    for value in other { if let key = try key(value) { keys.insert(key) } }
    var result: [Value] = []
    for value in values {
      try meter.step()
      let isThere = try key(value).map { keys.contains($0) } ?? false
      if isThere == wanted { result.append(value) }
    }
    return result
  }

  /// A Set: each value once, by identity.
  func set(_ values: [Value]) throws(Fault) -> Value {
    var (seen, result): (Set<JSString>, [Value]) = ([], [])
    for value in values {
      try meter.step()
      switch value {
      case .undefined, .null, .bool, .number, .string:
        guard let key = try key(value), seen.insert(key).inserted else { continue }
      default:
        var isThere = false
        for other in result where try isSame(other, value) {
          isThere = true
          break
        }
        try meter.step(result.count / 4)
        if isThere { continue }
      }
      result.append(value)
    }
    return .set(try arrayValue(result))
  }
}
