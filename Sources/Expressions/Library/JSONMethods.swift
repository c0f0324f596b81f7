import NodeModel

extension Interpreter {
  func parseJSON(_ text: JSString) throws(Fault) -> Value {
    try meter.string(length: text.count * 4)
    try meter.step(text.count / 4)
    do throws(JSONError) {
      return Value(try JSONValue(parsing: text.description))
    } catch {
      throw .type(error.description)
    }
  }

  /// As `JSON.stringify`: nil for undefined and functions. `sorted` writes names in order, so that equal objects have equal texts.
  func stringify(_ value: Value, indent: JSString = "", sorted: Bool = false, names: [JSString]? = nil, replacer: Value? = nil)
    throws(Fault) -> JSString?
  {
    var writer = JSONWriter(run: self, indent: indent.units, sorted: sorted, names: names, replacer: replacer)
    return try writer.write(value, depth: 0) ? JSString(writer.output) : nil
  }
}

/// Writes values as JavaScript's JSON.stringify does.
private struct JSONWriter {
  let run: Interpreter
  let indent: [UInt16]
  let sorted: Bool
  let names: [JSString]?
  let replacer: Value?
  var output: [UInt16] = []

  init(run: Interpreter, indent: [UInt16], sorted: Bool, names: [JSString]?, replacer: Value?) {
    self.run = run
    self.indent = indent
    self.sorted = sorted
    self.names = names
    self.replacer = replacer
  }

  mutating func append(_ units: [UInt16]) throws(Fault) {
    try run.meter.string(length: units.count)
    output += units
  }

  /// False where the value has no JSON.
  mutating func write(_ value: Value, depth: Int) throws(Fault) -> Bool {
    if depth > ExpressionLimits.valueDepth * 2 { throw .limit("the value nests too deep") }
    try run.meter.step()
    switch value {
    case .undefined, .function: return false
    case .null: try append(Array("null".utf16))
    case .bool(let flag): try append(Array((flag ? "true" : "false").utf16))
    case .number(let number): try append(number.isFinite ? NumberText.text(number).units : Array("null".utf16))
    case .string(let text): try append(JSONWriter.quoted(text))
    case .array(let array):
      try list(count: array.count, 0x5B, 0x5D, depth) { (writer, index) throws(Fault) in
        let element = try writer.replaced(JSString(String(index)), array[index])
        if !(try writer.write(element, depth: depth + 1)) { try writer.append(Array("null".utf16)) }
      }
    case .object: try write(members: try run.ownMembers(value), depth: depth)
    case .date(let time): try append(time.isNaN ? Array("null".utf16) : JSONWriter.quoted(JSString(DateText.iso(time))))
    case .dateTime(let date): try append(date.isValid ? JSONWriter.quoted(date.iso()) : Array("null".utf16))
    case .duration(let duration): try append(JSONWriter.quoted(duration.iso()))
    case .regex, .set: try append([0x7B, 0x7D])
    }
    return true
  }

  private func replaced(_ name: JSString, _ value: Value) throws(Fault) -> Value {
    guard let replacer else { return value }
    return try run.call(replacer, [.string(name), value])
  }

  private mutating func write(members: [(JSString, Value)], depth: Int) throws(Fault) {
    var members = members
    if let names { members = names.compactMap { name in members.first { $0.0 == name } } }
    if sorted { members = try run.merged(members) { left, right throws(Fault) in !(right.0 < left.0) } }
    var kept: [(JSString, Value)] = []
    for (name, value) in members {
      let value = try replaced(name, value)
      switch value {
      case .undefined, .function: continue
      default: kept.append((name, value))
      }
    }
    let all = kept
    try list(count: all.count, 0x7B, 0x7D, depth) { (writer, index) throws(Fault) in
      try writer.append(JSONWriter.quoted(all[index].0) + (writer.indent.isEmpty ? [0x3A] : [0x3A, 0x20]))
      _ = try writer.write(all[index].1, depth: depth + 1)
    }
  }

  private mutating func list(
    count: Int, _ start: UInt16, _ end: UInt16, _ depth: Int, _ item: (inout JSONWriter, Int) throws(Fault) -> Void
  ) throws(Fault) {
    try append([start])
    for index in 0..<count {
      if index > 0 { try append([0x2C]) }
      try lineBreak(depth + 1)
      try item(&self, index)
    }
    if count > 0 { try lineBreak(depth) }
    try append([end])
  }

  private mutating func lineBreak(_ depth: Int) throws(Fault) {
    if indent.isEmpty { return }
    try append([10] + Array(repeatElement(indent, count: depth).joined()))
  }

  static func quoted(_ text: JSString) -> [UInt16] {
    var units: [UInt16] = [0x22]
    for (index, unit) in text.units.enumerated() {
      switch unit {
      case 0x22, 0x5C: units += [0x5C, unit]
      case 8: units += [0x5C, 0x62]
      case 9: units += [0x5C, 0x74]
      case 10: units += [0x5C, 0x6E]
      case 12: units += [0x5C, 0x66]
      case 13: units += [0x5C, 0x72]
      case 0..<32: units += Array("\\u\(String(unit, radix: 16).leftPadded(4))".utf16)
      case 0xD800..<0xE000:
        let isPaired =
          unit < 0xDC00
          ? index + 1 < text.count && (0xDC00..<0xE000).contains(text.units[index + 1])
          : index > 0 && (0xD800..<0xDC00).contains(text.units[index - 1])
        if isPaired { units.append(unit) } else { units += Array("\\u\(String(unit, radix: 16))".utf16) }
      default: units.append(unit)
      }
    }
    units.append(0x22)
    return units
  }
}
