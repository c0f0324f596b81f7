extension WAVE {
  /// Writes values.
  struct Printer {
    let limits: Limits
    private(set) var text = ""

    init(limits: Limits) { self.limits = limits }

    private mutating func write(_ piece: some StringProtocol) throws(Failure) {
      text += piece
      guard text.utf8.count <= limits.bytes else { throw Failure("the value's text is longer than \(limits.bytes) bytes") }
    }

    mutating func print(_ value: ComponentValue, depth: Int) throws(Failure) {
      guard depth < limits.depth else { throw Failure("the value nests deeper than \(limits.depth)") }
      switch value {
      case .bool(let value): try write(value ? "true" : "false")
      case .s8(let value): try write("\(value)")
      case .u8(let value): try write("\(value)")
      case .s16(let value): try write("\(value)")
      case .u16(let value): try write("\(value)")
      case .s32(let value): try write("\(value)")
      case .u32(let value): try write("\(value)")
      case .s64(let value): try write("\(value)")
      case .u64(let value): try write("\(value)")
      case .f32(let value): try write(Self.text(of: value))
      case .f64(let value): try write(Self.text(of: value))
      case .char(let value):
        try write("'")
        try write(Self.escaped(value) ?? String(value))
        try write("'")
      case .string(let value): try string(value)
      case .bytes(let bytes): try sequence("[", "]", bytes) { (printer, byte) throws(Failure) in try printer.write("\(byte)") }
      case .list(let elements):
        try sequence("[", "]", elements) { (printer, item) throws(Failure) in try printer.print(item, depth: depth + 1) }
      case .tuple(let elements):
        try sequence("(", ")", elements) { (printer, item) throws(Failure) in try printer.print(item, depth: depth + 1) }
      case .record(let fields): try record(fields, depth)
      case .flags(let labels): try sequence("{", "}", labels) { (printer, label) throws(Failure) in try printer.write(label) }
      case .variant(let name, let payload): try item(Self.escaped(name), payload, depth)
      case .enum(let name): try write(Self.escaped(name))
      case .option(nil): try write("none")
      case .option(let payload): try item("some", payload, depth)
      case .ok(let payload): try item("ok", payload, depth)
      case .error(let payload): try item("err", payload, depth)
      case .own(let handle): throw Failure("own<\(handle.type.name)> has no text: WAVE cannot write handles")
      case .borrow(let handle): throw Failure("borrow<\(handle.type.name)> has no text: WAVE cannot write handles")
      }
    }

    private mutating func sequence<Item>(
      _ open: String, _ close: String, _ items: [Item], _ print: (inout Printer, Item) throws(Failure) -> Void
    ) throws(Failure) {
      try write(open)
      for index in items.indices {
        if index > 0 { try write(", ") }
        try print(&self, items[index])
      }
      try write(close)
    }

    private mutating func record(_ fields: [ComponentValue.Field], _ depth: Int) throws(Failure) {
      let written = fields.filter { if case .option(nil) = $0.value { false } else { true } }
      guard !written.isEmpty else { return try write("{:}") }
      try sequence("{", "}", written) { (printer, field) throws(Failure) in
        try printer.write(field.name + ": ")
        try printer.print(field.value, depth: depth + 1)
      }
    }

    private mutating func item(_ name: String, _ payload: ComponentValue?, _ depth: Int) throws(Failure) {
      try write(name)
      guard let payload else { return }
      try write("(")
      try print(payload, depth: depth + 1)
      try write(")")
    }

    private mutating func string(_ value: String) throws(Failure) {
      try write("\"")
      var rest = value.unicodeScalars[...]
      while !rest.isEmpty {
        let run = rest.prefix { Self.escaped($0) == nil || $0 == "'" }
        try write(Substring(run))
        rest = rest[run.endIndex...]
        if let next = rest.popFirst() { try write(Self.escaped(next) ?? "") }
      }
      try write("\"")
    }

    // MARK: Words

    private static func escaped(_ name: String) -> String { isKeyword(name) ? "%" + name : name }

    /// The escape of a character that has one, or that could not be seen or would drive a terminal.
    private static func escaped(_ scalar: Unicode.Scalar) -> String? {
      switch scalar {
      case "'": #"\'"#
      case "\"": #"\""#
      case "\\": #"\\"#
      case "\t": #"\t"#
      case "\n": #"\n"#
      case "\r": #"\r"#
      default:
        WIT.CharacterRules.isForbidden(scalar) || (0x2028...0x2029).contains(scalar.value) || scalar.value == 0xFEFF
          ? "\\u{\(String(scalar.value, radix: 16))}" : nil
      }
    }

    private static func text<Number: BinaryFloatingPoint & LosslessStringConvertible>(of number: Number) -> String {
      if number.isNaN { return "nan" }
      if number.isInfinite { return number < 0 ? "-inf" : "inf" }
      let text = number.description
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
  }
}
