extension MethodTable where Receiver == ObjectValue {
  static let object = MethodTable { table in
    table.add("hasOwnProperty", "hasField") { object, call throws(Fault) in .bool(object[try call.text(0)] != nil) }
    table.add("toString", "toLocaleString") { _, _ throws(Fault) in .string("[object Object]" as JSString) }
    table.add("valueOf") { object, _ throws(Fault) in .object(object) }
    table.add("isEmpty") { object, _ throws(Fault) in .bool(object.count == 0) }
    table.add("isNotEmpty") { object, _ throws(Fault) in .bool(object.count > 0) }
    table.add("ifEmpty") { object, call throws(Fault) in object.count == 0 ? call[0] : .object(object) }
    table.add("keys") { object, call throws(Fault) in try call.run.array(try call.run.members(of: object).map { .string($0.0) }) }
    table.add("values") { object, call throws(Fault) in try call.run.array(try call.run.members(of: object).map(\.1)) }
    table.add("removeField") { object, call throws(Fault) in
      let name = try call.text(0)
      return try call.run.object(try call.run.members(of: object).filter { $0.0 != name })
    }
    table.add("removeFieldsContaining") { object, call throws(Fault) in
      try call.run.object(try call.filteredMembers(object, wanted: false))
    }
    table.add("keepFieldsContaining") { object, call throws(Fault) in
      try call.run.object(try call.filteredMembers(object, wanted: true))
    }
    table.add("compact") { object, call throws(Fault) in
      try call.run.object(
        try call.run.members(of: object).filter { member in
          switch member.1 {
          case .undefined, .null: false
          case .string(let text): !text.isEmpty && text != "nil"
          default: true
          }
        })
    }
    table.add("merge") { object, call throws(Fault) in
      // What is there stays; the other object fills in what is missing.
      let own = try call.run.members(of: object)
      return try call.run.object(own + (try call.run.members(of: try call.object(0)).filter { object[$0.0] == nil }))
    }
    table.add("urlEncode") { object, call throws(Fault) in
      var units: [UInt16] = []
      for (name, value) in try call.run.members(of: object) {
        if !units.isEmpty { units.append(0x26) }
        units += try call.run.formEncoded(name).units + [0x3D] + call.run.formEncoded(try call.run.string(value)).units
      }
      return try call.run.string(units)
    }
    table.add("toJsonString") { object, call throws(Fault) in .string(try call.run.stringify(.object(object)) ?? "null") }
  }
}

extension Call {
  fileprivate func filteredMembers(_ object: ObjectValue, wanted: Bool) throws(Fault) -> [(JSString, Value)] {
    let part = try text(0)
    guard !part.isEmpty else { throw .type("the text to look for is empty") }
    var members: [(JSString, Value)] = []
    for (name, value) in try run.members(of: object) {
      var isThere = false
      if case .string(let text) = value {
        try run.payToSearch(text)
        isThere = text.firstIndex(of: part) != nil
      }
      if isThere == wanted { members.append((name, value)) }
    }
    return members
  }
}

extension Interpreter {
  fileprivate func formEncoded(_ text: JSString) throws(Fault) -> JSString {
    try meter.string(length: text.count * 3)
    let encoded = URLText.encoded(text, keeping: URLText.component.subtracting("!~'()".utf8).union([0x20]))
    return JSString(encoded.units.map { $0 == 0x20 ? 0x2B : $0 })
  }
}

extension MethodTable where Receiver == Value {
  /// What every value has, undefined and null too.
  static let any = MethodTable { table in
    table.add("isEmpty") { value, _ throws(Fault) in .bool(value.isNullish) }
    table.add("isNotEmpty") { value, _ throws(Fault) in .bool(!value.isNullish) }
    table.add("ifEmpty") { value, call throws(Fault) in value.isNullish ? call[0] : value }
  }
}

extension MethodTable where Receiver == FunctionValue {
  static let function = MethodTable { table in
    table.add("call") { function, call throws(Fault) in
      try call.run.call(.function(function), Array(call.arguments.values.dropFirst()))
    }
    table.add("apply") { function, call throws(Fault) in
      try call.run.call(.function(function), call.has(1) ? try call.run.elements(try call.array(1)) : [])
    }
    table.add("toString") { _, _ throws(Fault) in .string("function" as JSString) }
  }
}
