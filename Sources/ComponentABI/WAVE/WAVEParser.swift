extension WAVE {
  /// Reads values by their types.
  struct Parser {
    private var lexer: Lexer
    private(set) var token: Token
    private var left: Int
    private var depth = 0

    init(_ source: Source, limits: Limits, from offset: Int = 0) throws(Failure) {
      guard source.bytes.count <= limits.bytes else { throw Failure("the text is longer than \(limits.bytes) bytes") }
      lexer = Lexer(source, limits: limits)
      lexer.position = offset
      left = limits.values
      token = try lexer.next()
    }

    // MARK: Tokens

    private mutating func advance() throws(Failure) { token = try lexer.next() }

    func failure(_ message: String) -> Failure { lexer.failure(message, at: token.range) }

    private func mismatch(_ type: ComponentType) -> Failure { failure("expected \(type.clipped), found \(token.spelled)") }

    mutating func expect(_ mark: Unicode.Scalar, _ purpose: String = "") throws(Failure) {
      guard token.isMark(mark) else {
        throw failure("expected '\(mark)'\(purpose), found \(token.spelled)")
      }
      try advance()
    }

    mutating func take(_ mark: Unicode.Scalar) throws(Failure) -> Bool {
      guard token.isMark(mark) else { return false }
      try advance()
      return true
    }

    /// Takes a name where one stands; keywords are names there.
    mutating func name(_ purpose: String) throws(Failure) -> String {
      guard case .label(let word, _) = token.kind else { throw failure("expected \(purpose), found \(token.spelled)") }
      try advance()
      return word
    }

    func end() throws(Failure) {
      guard token.kind == .end else { throw failure("expected the end of the text, found \(token.spelled)") }
    }

    private mutating func spend(_ count: Int = 1) throws(Failure) {
      left -= count
      guard left >= 0 else { throw failure("the value is too large: over \(lexer.limits.values) values in it") }
    }

    /// Items with commas between them, and perhaps one more comma, up to the closing mark.
    private mutating func items(
      until close: Unicode.Scalar, _ item: (inout Parser, Int) throws(Failure) -> Void
    ) throws(Failure) {
      var count = 0
      while try !take(close) {
        try item(&self, count)
        count += 1
        if try !take(",") {
          guard token.isMark(close) else { throw failure("expected ',' or '\(close)', found \(token.spelled)") }
        }
      }
    }

    // MARK: Values

    mutating func value(of type: ComponentType) throws(Failure) -> ComponentValue {
      try spend()
      guard depth < lexer.limits.depth else { throw failure("the type nests deeper than \(lexer.limits.depth)") }
      depth += 1
      defer { depth -= 1 }
      switch type {
      case .bool:
        guard let word = token.keyword, word == "true" || word == "false" else { throw mismatch(type) }
        try advance()
        return .bool(word == "true")
      case .s8: return .s8(try integer(type))
      case .u8: return .u8(try integer(type))
      case .s16: return .s16(try integer(type))
      case .u16: return .u16(try integer(type))
      case .s32: return .s32(try integer(type))
      case .u32: return .u32(try integer(type))
      case .s64: return .s64(try integer(type))
      case .u64: return .u64(try integer(type))
      case .f32: return .f32(try float(type, nan: Float(bitPattern: canonicalNaN32)))
      case .f64: return .f64(try float(type, nan: Double(bitPattern: canonicalNaN64)))
      case .char:
        guard case .char(let scalar) = token.kind else { throw mismatch(type) }
        try advance()
        return .char(scalar)
      case .string:
        guard case .string(let text) = token.kind else { throw mismatch(type) }
        try advance()
        return .string(text)
      case .list(let element): return try list(of: element, type)
      case .fixedLengthList(let element, let length): return try list(of: element, type, count: length)
      case .tuple(let elements): return try tuple(elements, type)
      case .record(let record): return try self.record(record, type)
      case .flags(let flags): return try self.flags(flags, type)
      case .variant(let variant): return try self.variant(variant, type)
      case .enum(let enumeration):
        let (index, _) = try label(among: enumeration.cases, "case", type)
        return .enum(enumeration.cases[index])
      case .option(let payload): return try option(payload, type)
      case .result(let ok, let error): return try result(ok, error, type)
      case .own, .borrow: throw failure("\(type.clipped) has no text: WAVE cannot write handles")
      }
    }

    private mutating func integer<Number: FixedWidthInteger>(_ type: ComponentType) throws(Failure) -> Number {
      guard case .number(let text) = token.kind else { throw mismatch(type) }
      guard let number = Number(text) else {
        let isWhole = text.utf8.allSatisfy { WIT.CharacterRules.isDigit($0) || $0 == UInt8(ascii: "-") }
        throw failure(
          isWhole
            ? "\(token.spelled) is not in the range of \(type), \(Number.min) to \(Number.max)" : "\(token.spelled) is no \(type)"
        )
      }
      try advance()
      return number
    }

    private mutating func float<Number: BinaryFloatingPoint & LosslessStringConvertible>(
      _ type: ComponentType, nan: Number
    ) throws(Failure) -> Number {
      let number: Number
      switch token.kind {
      case .label("nan", isEscaped: false): number = nan
      case .label("inf", isEscaped: false): number = .infinity
      case .number("-inf"): number = -.infinity
      case .number(let text):
        guard let finite = Number(text), finite.isFinite else {
          throw failure("\(token.spelled) is not in the range of \(type); infinity is written inf")
        }
        number = finite
      default: throw mismatch(type)
      }
      try advance()
      return number
    }

    // MARK: Sequences

    private mutating func list(of element: ComponentType, _ type: ComponentType, count: Int? = nil) throws(Failure)
      -> ComponentValue
    {
      guard token.isMark("[") else { throw mismatch(type) }
      let start = token.range
      try advance()
      var elements: [ComponentValue] = []
      var bytes: [UInt8] = []
      try items(until: "]") { (parser, index) throws(Failure) in
        if index == count { throw parser.failure("expected \(index) elements for \(type.clipped), found more") }
        switch try parser.value(of: element) {
        case .u8(let byte): bytes.append(byte)
        case let value: elements.append(value)
        }
      }
      if let count, elements.count + bytes.count != count {
        throw lexer.failure("expected \(count) elements for \(type.clipped), found \(elements.count + bytes.count)", at: start)
      }
      return element == .u8 ? .bytes(bytes) : .list(elements)
    }

    private mutating func tuple(_ types: [ComponentType], _ type: ComponentType) throws(Failure) -> ComponentValue {
      guard token.isMark("(") else { throw mismatch(type) }
      let start = token.range
      try advance()
      var elements: [ComponentValue] = []
      try items(until: ")") { (parser, index) throws(Failure) in
        guard index < types.count else { throw parser.failure("expected \(types.count) values for \(type.clipped), found more") }
        elements.append(try parser.value(of: types[index]))
      }
      guard elements.count == types.count else {
        throw lexer.failure("expected \(types.count) values for \(type.clipped), found \(elements.count)", at: start)
      }
      return .tuple(elements)
    }

    /// The arguments of a call, up to the closing parenthesis; arguments at the end that are `none` may be missing.
    mutating func arguments(of parameters: ArraySlice<ComponentType.Field>) throws(Failure) -> [ComponentValue] {
      let fields = Array(parameters)
      var values: [ComponentValue] = []
      var close = token.range
      try items(until: ")") { (parser, index) throws(Failure) in
        guard index < fields.count else {
          throw parser.failure("expected \(fields.isEmpty ? "no" : "\(fields.count)") arguments, found more")
        }
        values.append(try parser.value(of: fields[index].type))
        close = parser.token.range
      }
      for field in fields.dropFirst(values.count) {
        guard case .option = field.type else {
          throw lexer.failure("the argument '\(field.name)' is missing: \(field.type.clipped)", at: close)
        }
        values.append(.option(nil))
      }
      return values
    }

    // MARK: Names

    private mutating func record(_ record: ComponentType.Record, _ type: ComponentType) throws(Failure) -> ComponentValue {
      guard token.isMark("{") else { throw mismatch(type) }
      let start = token.range
      try advance()
      var values = [ComponentValue?](repeating: nil, count: record.fields.count)
      try spend(record.fields.count)
      if try take(":") {
        try expect("}", " of a record without fields")
      } else if token.isMark("}") {
        throw failure("a record without fields is written {:}")
      } else {
        try items(until: "}") { (parser, _) throws(Failure) in
          let (index, range) = try parser.label(among: record.fields.map(\.name), "field", type, isCase: false)
          guard values[index] == nil else {
            throw parser.lexer.failure("the field '\(record.fields[index].name)' stands twice", at: range)
          }
          try parser.expect(":", " behind the field's name")
          values[index] = try parser.value(of: record.fields[index].type)
        }
      }
      var fields: [ComponentValue.Field] = []
      for (field, value) in zip(record.fields, values) {
        if let value {
          fields.append(ComponentValue.Field(field.name, value))
        } else if case .option = field.type {
          fields.append(ComponentValue.Field(field.name, .option(nil)))
        } else {
          throw lexer.failure("the field '\(field.name)' of \(type.clipped) is missing: \(field.type.clipped)", at: start)
        }
      }
      return .record(fields)
    }

    private mutating func flags(_ flags: ComponentType.Flags, _ type: ComponentType) throws(Failure) -> ComponentValue {
      guard token.isMark("{") else { throw mismatch(type) }
      try advance()
      var set = [Bool](repeating: false, count: flags.labels.count)
      try items(until: "}") { (parser, _) throws(Failure) in
        let (index, range) = try parser.label(among: flags.labels, "flag", type, isCase: false)
        guard !set[index] else { throw parser.lexer.failure("the flag '\(flags.labels[index])' stands twice", at: range) }
        set[index] = true
      }
      return .flags(zip(flags.labels, set).filter(\.1).map(\.0))
    }

    private mutating func variant(_ variant: ComponentType.Variant, _ type: ComponentType) throws(Failure) -> ComponentValue {
      let (index, range) = try label(among: variant.cases.map(\.name), "case", type)
      let item = variant.cases[index]
      return .variant(item.name, try payload(item.type, of: item.name, at: range))
    }

    /// The payload in parentheses, of a case that has one.
    private mutating func payload(
      _ type: ComponentType?, of name: String, at range: Range<Int>
    ) throws(Failure) -> ComponentValue? {
      guard let type else {
        if token.isMark("(") { throw failure("'\(name)' has no payload") }
        return nil
      }
      guard token.isMark("(") else { throw lexer.failure("'\(name)' has a payload: \(name)(\(type.clipped))", at: range) }
      try advance()
      let value = try value(of: type)
      try expect(")", " behind the payload of '\(name)'")
      return value
    }

    /// The number of the name among those that a type has, which is taken. A case that is called as a keyword has a `%`.
    private mutating func label(
      among names: [String], _ word: String, _ type: ComponentType, isCase: Bool = true
    ) throws(Failure) -> (Int, Range<Int>) {
      guard case .label(let name, _) = token.kind else {
        throw isCase ? mismatch(type) : failure("expected a \(word) of \(type.clipped), found \(token.spelled)")
      }
      // Types come from modules: what a name costs is counted by what it is compared with.
      try spend(names.count / 64)
      let index = names.firstIndex(of: name)
      if isCase, let keyword = token.keyword {
        throw failure(
          "expected \(type.clipped), found the keyword '\(keyword)'" + (index == nil ? "" : "; the case is written '%\(keyword)'")
        )
      }
      guard let index else {
        throw failure("\(type.clipped) has no \(word) '\(name)'" + didYouMean(name, among: names))
      }
      let range = token.range
      try advance()
      return (index, range)
    }

    // MARK: Options and results

    private mutating func option(_ payload: ComponentType, _ type: ComponentType) throws(Failure) -> ComponentValue {
      let range = token.range
      switch token.keyword {
      case "none":
        try advance()
        return .option(nil)
      case "some":
        try advance()
        return .option(try self.payload(payload, of: "some", at: range))
      default:
        guard !payload.isOptionOrResult else {
          throw failure("expected some(…) or none for \(type.clipped), found \(token.spelled)")
        }
        return .option(try value(of: payload))
      }
    }

    private mutating func result(
      _ ok: ComponentType?, _ error: ComponentType?, _ type: ComponentType
    ) throws(Failure) -> ComponentValue {
      let range = token.range
      switch token.keyword {
      case "ok":
        try advance()
        return .ok(try payload(ok, of: "ok", at: range))
      case "err":
        try advance()
        return .error(try payload(error, of: "err", at: range))
      default:
        guard let ok, !ok.isOptionOrResult else {
          throw failure(
            "expected ok\(ok == nil ? "" : "(…)") or err\(error == nil ? "" : "(…)") for \(type.clipped), found \(token.spelled)")
        }
        return .ok(try value(of: ok))
      }
    }
  }
}

extension ComponentType {
  /// As WIT writes the type; one of very many parts is cut.
  var clipped: String {
    let text = description
    return text.count <= 120 ? text : text.prefix(120) + "…"
  }

  /// Whose payload is no text of the type: it could be taken for the inner one's.
  fileprivate var isOptionOrResult: Bool {
    switch self {
    case .option, .result: true
    default: false
    }
  }
}
