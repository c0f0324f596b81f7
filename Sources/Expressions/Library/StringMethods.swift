import Foundation

extension MethodTable where Receiver == JSString {
  /// JavaScript's methods of strings.
  static let javaScriptString = MethodTable { table in
    table.add("charAt") { text, call throws(Fault) in
      let index = try call.int(0)
      return .string(text.units.indices.contains(index) ? JSString([text.units[index]]) : JSString())
    }
    table.add("charCodeAt") { text, call throws(Fault) in
      let index = try call.int(0)
      return .number(text.units.indices.contains(index) ? Double(text.units[index]) : .nan)
    }
    table.add("codePointAt") { text, call throws(Fault) in
      let index = try call.int(0)
      return text.units.indices.contains(index) ? .number(Double(JSString.codePoint(text.units, at: index).value)) : .undefined
    }
    table.add("at") { text, call throws(Fault) in
      let index = try call.int(0)
      let place = index < 0 ? text.count + index : index
      return text.units.indices.contains(place) ? .string(JSString([text.units[place]])) : .undefined
    }
    table.add("concat") { text, call throws(Fault) in
      var units = text.units
      for index in 0..<call.count {
        units += try call.text(index).units
        try call.run.meter.string(length: units.count)
      }
      return .string(JSString(units))
    }
    table.add("includes") { text, call throws(Fault) in
      try call.run.payToSearch(text)
      return .bool(text.firstIndex(of: try call.searched(0), from: min(max(try call.int(1), 0), text.count)) != nil)
    }
    table.add("indexOf") { text, call throws(Fault) in
      try call.run.payToSearch(text)
      return .int(text.firstIndex(of: try call.text(0), from: min(max(try call.int(1), 0), text.count)) ?? -1)
    }
    table.add("lastIndexOf") { text, call throws(Fault) in
      try call.run.payToSearch(text)
      let start = try call.number(1)
      return .int(text.lastIndex(of: try call.text(0), from: start.isNaN ? .max : max(try call.int(1), 0)) ?? -1)
    }
    table.add("startsWith") { text, call throws(Fault) in
      .bool(text.matches(try call.searched(0), at: min(max(try call.int(1), 0), text.count)))
    }
    table.add("endsWith") { text, call throws(Fault) in
      let end = min(max(try call.int(1, or: text.count), 0), text.count)
      let tail = try call.searched(0)
      return .bool(tail.count <= end && text.matches(tail, at: end - tail.count))
    }
    table.add("slice") { text, call throws(Fault) in
      let start = try call.place(0, in: text.count, or: 0)
      let end = try call.place(1, in: text.count, or: text.count)
      return try call.run.string(start < end ? Array(text.units[start..<end]) : [])
    }
    table.add("substring") { text, call throws(Fault) in
      let start = min(max(try call.int(0), 0), text.count)
      let end = min(max(try call.int(1, or: text.count), 0), text.count)
      return try call.run.string(Array(text.units[min(start, end)..<max(start, end)]))
    }
    table.add("substr") { text, call throws(Fault) in
      let start = try call.place(0, in: text.count, or: 0)
      let length = min(max(try call.int(1, or: text.count), 0), text.count - start)
      return try call.run.string(Array(text.units[start..<(start + length)]))
    }
    table.add("toUpperCase", "toLocaleUpperCase") { text, call throws(Fault) in
      try call.run.string(TextCase.mapped(text) { $0.properties.uppercaseMapping })
    }
    table.add("toLowerCase", "toLocaleLowerCase") { text, call throws(Fault) in
      try call.run.string(TextCase.mapped(text) { $0.properties.lowercaseMapping })
    }
    table.add("trim") { text, call throws(Fault) in try call.run.string(text.trimmed()) }
    table.add("trimStart", "trimLeft") { text, call throws(Fault) in try call.run.string(text.trimmed(end: false)) }
    table.add("trimEnd", "trimRight") { text, call throws(Fault) in try call.run.string(text.trimmed(start: false)) }
    table.add("padStart") { text, call throws(Fault) in try call.run.string(try call.padding(for: text) + text.units) }
    table.add("padEnd") { text, call throws(Fault) in try call.run.string(text.units + (try call.padding(for: text))) }
    table.add("repeat") { text, call throws(Fault) in
      let count = try call.number(0)
      guard count > -1, count.isFinite || count.isNaN else { throw .type("'repeat' needs a count from 0, not \(count)") }
      let times = try call.int(0)
      let (length, isTooLong) = text.count.multipliedReportingOverflow(by: times)
      if isTooLong { throw .limit("the expression needs too much memory") }
      try call.run.meter.string(length: length)
      return .string(JSString(text.isEmpty ? [] : Array(repeatElement(text.units, count: times).joined())))
    }
    table.add("normalize") { text, call throws(Fault) in
      try call.run.meter.string(length: text.count * 8)
      let source = text.description
      let form = try call.text(0, or: "NFC")
      switch form {
      case "NFC": return .string(source.precomposedStringWithCanonicalMapping)
      case "NFD": return .string(source.decomposedStringWithCanonicalMapping)
      case "NFKC": return .string(source.precomposedStringWithCompatibilityMapping)
      case "NFKD": return .string(source.decomposedStringWithCompatibilityMapping)
      default: throw .type("'normalize' knows NFC, NFD, NFKC and NFKD, not \(Fault.quoted(form))")
      }
    }
    table.add("localeCompare") { text, call throws(Fault) in
      let other = try call.text(0)
      try call.run.meter.step(text.count + other.count)
      return .int(TextCase.compare(text.description, other.description))
    }
    table.add("toString", "valueOf") { text, _ throws(Fault) in .string(text) }
    table.add("isWellFormed") { text, _ throws(Fault) in .bool(JSString(text.description) == text) }
    table.add("toWellFormed") { text, call throws(Fault) in try call.run.string(JSString(text.description)) }
  }

  /// All methods of strings.
  static let string = MethodTable { table in
    for part in [javaScriptString, patternString, n8nString, n8nConversions] {
      for (name, body) in part.methods { table.add(name.description, body: body) }
    }
  }
}

extension Call {
  /// An argument that must not be a regular expression.
  fileprivate func searched(_ index: Int) throws(Fault) -> JSString {
    if case .regex = self[index] { throw .type("a regular expression cannot be searched for here; use 'test' or 'match'") }
    return try text(index)
  }

  fileprivate func padding(for text: JSString) throws(Fault) -> [UInt16] {
    let missing = try int(0) - text.count
    let filler = try self.text(1, or: " ").units
    guard missing > 0, !filler.isEmpty else { return [] }
    try run.meter.string(length: missing)
    return (0..<missing).map { filler[$0 % filler.count] }
  }
}

extension Interpreter {
  func payToSearch(_ text: JSString) throws(Fault) { try meter.step(1 + text.count / 4) }
}

/// Letters' case and order, of no language.
enum TextCase {
  static func mapped(_ text: JSString, _ mapping: (Unicode.Scalar) -> String) -> JSString {
    var units: [UInt16] = []
    units.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let (point, length) = JSString.codePoint(text.units, at: index)
      if let scalar = Unicode.Scalar(point) { units += Array(mapping(scalar).utf16) } else { units.append(text.units[index]) }
      index += length
    }
    return JSString(units)
  }

  /// By letters, then by accents, then small letters first.
  static func compare(_ left: String, _ right: String) -> Int {
    func plain(_ text: String) -> String { text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil) }
    func order(_ left: String, _ right: String) -> Int {
      if left.unicodeScalars.elementsEqual(right.unicodeScalars) { return 0 }
      return left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars) ? -1 : 1
    }
    let letters = order(plain(left), plain(right))
    if letters != 0 { return letters }
    let accents = order(left.lowercased(), right.lowercased())
    return accents != 0 ? accents : -order(left, right)
  }
}
