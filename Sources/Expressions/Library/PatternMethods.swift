extension MethodTable where Receiver == JSString {
  /// Methods of strings that take regular expressions.
  static let patternString = MethodTable { table in
    table.add("match") { text, call throws(Fault) in
      let regex = try call.regex(0)
      if !regex.isGlobal {
        return try call.run.firstMatch(regex, text).map { m throws(Fault) in try call.run.value(of: m, regex, text) } ?? .null
      }
      let matches = try call.run.matches(regex, text)
      if matches.isEmpty { return .null }
      return try call.run.array(try matches.map { m throws(Fault) in try call.run.string(Array(text.units[m.range])) })
    }
    table.add("matchAll") { text, call throws(Fault) in
      let regex = try call.regex(0)
      guard regex.isGlobal else { throw .type("'matchAll' needs a regular expression with the flag g") }
      let matches = try call.run.matches(regex, text)
      return try call.run.array(try matches.map { m throws(Fault) in try call.run.value(of: m, regex, text) })
    }
    table.add("search") { text, call throws(Fault) in
      .int(try call.run.firstMatch(try call.regex(0), text)?.range.lowerBound ?? -1)
    }
    table.add("replace") { text, call throws(Fault) in
      if case .regex(let regex) = call[0] { return try call.run.replace(text, regex, call[1], all: regex.isGlobal) }
      return try call.run.replace(text, try call.text(0), call[1], all: false)
    }
    table.add("replaceAll") { text, call throws(Fault) in
      if case .regex(let regex) = call[0] {
        guard regex.isGlobal else { throw .type("'replaceAll' needs a regular expression with the flag g") }
        return try call.run.replace(text, regex, call[1], all: true)
      }
      return try call.run.replace(text, try call.text(0), call[1], all: true)
    }
    table.add("split") { text, call throws(Fault) in
      let limit = call.has(1) ? min(max(try call.int(1), 0), 1 << 31) : 1 << 31
      if case .regex(let regex) = call[0] { return try call.run.split(text, regex, limit: limit) }
      if !call.has(0) { return try call.run.array([.string(text)]) }
      return try call.run.split(text, try call.text(0), limit: limit)
    }
  }
}

extension MethodTable where Receiver == RegexValue {
  static let regex = MethodTable { table in
    table.add("test") { regex, call throws(Fault) in .bool(try call.run.firstMatch(regex, try call.text(0)) != nil) }
    table.add("exec") { regex, call throws(Fault) in
      let text = try call.text(0)
      return try call.run.firstMatch(regex, text).map { m throws(Fault) in try call.run.value(of: m, regex, text) } ?? .null
    }
    table.add("toString") { regex, _ throws(Fault) in .string(regex.description) }
    table.property("source") { regex, _ throws(Fault) in .string(regex.pattern.isEmpty ? "(?:)" : regex.pattern) }
    table.property("flags") { regex, _ throws(Fault) in .string(regex.flags) }
    table.property("global") { regex, _ throws(Fault) in .bool(regex.isGlobal) }
    table.property("ignoreCase") { regex, _ throws(Fault) in .bool(regex.has("i")) }
    table.property("multiline") { regex, _ throws(Fault) in .bool(regex.has("m")) }
    table.property("sticky") { regex, _ throws(Fault) in .bool(regex.has("y")) }
    table.property("unicode") { regex, _ throws(Fault) in .bool(regex.has("u")) }
    table.property("lastIndex") { _, _ throws(Fault) in .int(0) }
  }
}

extension Call {
  /// A regular expression, or one made of a text.
  fileprivate func regex(_ index: Int) throws(Fault) -> RegexValue {
    if case .regex(let regex) = self[index] { return regex }
    return try run.regex(try text(index, or: ""), flags: "")
  }
}

extension Interpreter {
  /// Compiles a pattern, once.
  func regex(_ pattern: JSString, flags: JSString) throws(Fault) -> RegexValue {
    let key = pattern + "/" + flags
    if let regex = regexes[key] { return regex }
    try meter.step(1 + pattern.count)
    let regex = try RegexValue(pattern, flags: flags)
    try meter.step(regex.program.instructions.count / 4)
    try meter.allocate(bytes: regex.program.instructions.count * 32)
    if regexes.count < 256 { regexes[key] = regex }
    return regex
  }

  func firstMatch(_ regex: RegexValue, _ text: JSString) throws(Fault) -> RegexMatch? {
    var matcher = RegexMatcher(regex.program, text, meter)
    return try matcher.match(from: 0)
  }

  /// All matches, from left to right.
  func matches(_ regex: RegexValue, _ text: JSString) throws(Fault) -> [RegexMatch] {
    var matcher = RegexMatcher(regex.program, text, meter)
    var (matches, start): ([RegexMatch], Int) = ([], 0)
    while start <= text.count, let match = try matcher.match(from: start) {
      try meter.allocate(bytes: 64 + 24 * match.groups.count)
      matches.append(match)
      start = match.range.upperBound
      if match.range.isEmpty {
        start += regex.has("u") && start < text.count ? JSString.codePoint(text.units, at: start).length : 1
      }
    }
    return matches
  }

  /// A match as JavaScript gives it: an array of the groups with the members `index`, `input` and `groups`.
  func value(of match: RegexMatch, _ regex: RegexValue, _ text: JSString) throws(Fault) -> Value {
    var groups: [Value] = []
    for range in match.groups { groups.append(try group(range, text)) }
    try meter.array(count: groups.count + 8)
    let extras: [JSString: Value] = [
      "index": .int(match.range.lowerBound), "input": .string(text), "groups": try named(match, regex, text),
    ]
    return .array(ArrayValue(unchecked: groups, depth: 2, extras: extras))
  }

  private func group(_ range: Range<Int>?, _ text: JSString) throws(Fault) -> Value {
    guard let range else { return .undefined }
    return try string(Array(text.units[range]))
  }

  private func named(_ match: RegexMatch, _ regex: RegexValue, _ text: JSString) throws(Fault) -> Value {
    if regex.program.names.isEmpty { return .undefined }
    var members: [(JSString, Value)] = []
    for (name, index) in regex.program.names { members.append((name, try group(match.groups[index], text))) }
    return try object(members)
  }

  // MARK: Replacing

  func replace(_ text: JSString, _ pattern: JSString, _ replacement: Value, all: Bool) throws(Fault) -> Value {
    var (matches, start): ([RegexMatch], Int) = ([], 0)
    try payToSearch(text)
    while let index = text.firstIndex(of: pattern, from: start) {
      try meter.allocate(bytes: 64)
      try meter.step()
      matches.append(RegexMatch(range: index..<(index + pattern.count), groups: [index..<(index + pattern.count)]))
      if !all { break }
      start = index + max(pattern.count, 1)
    }
    return try replace(text, matches, nil, replacement)
  }

  func replace(_ text: JSString, _ regex: RegexValue, _ replacement: Value, all: Bool) throws(Fault) -> Value {
    let matches = all ? try self.matches(regex, text) : try firstMatch(regex, text).map { [$0] } ?? []
    return try replace(text, matches, regex, replacement)
  }

  private func replace(
    _ text: JSString, _ matches: [RegexMatch], _ regex: RegexValue?, _ replacement: Value
  ) throws(Fault) -> Value {
    var (units, position): ([UInt16], Int) = ([], 0)
    var template: JSString?
    if case .function = replacement {} else { template = try string(replacement) }
    for match in matches {
      units += text.units[position..<match.range.lowerBound]
      let part: JSString
      if let template {
        part = try expand(template, match, regex, text)
      } else {
        var arguments: [Value] = []
        for range in match.groups { arguments.append(try group(range, text)) }
        arguments += [.int(match.range.lowerBound), .string(text)]
        if let regex, !regex.program.names.isEmpty { arguments.append(try named(match, regex, text)) }
        part = try string(try call(replacement, arguments))
      }
      try meter.string(length: part.count + match.range.lowerBound - position)
      units += part.units
      position = match.range.upperBound
    }
    units += text.units[position...]
    return try string(units)
  }

  /// `$1`, `$&`, `$<name>` and the like in a replacement.
  private func expand(
    _ template: JSString, _ match: RegexMatch, _ regex: RegexValue?, _ text: JSString
  ) throws(Fault) -> JSString {
    guard template.units.contains(0x24) else { return template }
    var (units, index): ([UInt16], Int) = ([], 0)
    let source = template.units
    while index < source.count {
      let next = index + 1 < source.count ? source[index + 1] : 0
      guard source[index] == 0x24 else {
        units.append(source[index])
        index += 1
        continue
      }
      index += 2
      switch next {
      case 0x24: units.append(0x24)
      case 0x26: units += text.units[match.range]
      case 0x60: units += text.units[..<match.range.lowerBound]
      case 0x27: units += text.units[match.range.upperBound...]
      case 0x30...0x39:
        var number = Int(next - 0x30)
        if index < source.count, (0x30...0x39).contains(source[index]) {
          let two = number * 10 + Int(source[index] - 0x30)
          if two < match.groups.count {
            number = two
            index += 1
          }
        }
        if number > 0, number < match.groups.count {
          if let range = match.groups[number] { units += text.units[range] }
        } else {
          units += [0x24, next]
        }
      case 0x3C:
        let end = source[index...].firstIndex(of: 0x3E)
        guard let regex, !regex.program.names.isEmpty, let end else {
          units += [0x24, next]
          break
        }
        let name = JSString(source[index..<end])
        if let group = regex.program.names.first(where: { $0.name == name })?.group, let range = match.groups[group] {
          units += text.units[range]
        }
        index = end + 1
      default:
        units.append(0x24)
        index -= 1
      }
      try meter.step(1 + units.count / 1024)
      if units.count > 1 << 16 { try meter.string(length: units.count) }
    }
    return JSString(units)
  }

  // MARK: Splitting

  func split(_ text: JSString, _ separator: JSString, limit: Int) throws(Fault) -> Value {
    try payToSearch(text)
    var (parts, start): ([Value], Int) = ([], 0)
    if separator.isEmpty {
      let count = min(text.count, limit)
      try meter.array(count: count * 3)
      return try array(text.units.prefix(count).map { .string(JSString([$0])) })
    }
    while parts.count < limit, let index = text.firstIndex(of: separator, from: start) {
      parts.append(try string(Array(text.units[start..<index])))
      start = index + separator.count
    }
    if parts.count < limit { parts.append(try string(Array(text.units[start...]))) }
    return try array(parts)
  }

  func split(_ text: JSString, _ regex: RegexValue, limit: Int) throws(Fault) -> Value {
    if limit == 0 { return try array([]) }
    if text.isEmpty { return try array(try firstMatch(regex, text) == nil ? [.string(text)] : []) }
    var (parts, start): ([Value], Int) = ([], 0)
    for match in try matches(regex, text) {
      // An empty match at the end of a part or of the text parts nothing.
      if match.range.isEmpty, match.range.lowerBound == start || match.range.lowerBound >= text.count { continue }
      parts.append(try string(Array(text.units[start..<match.range.lowerBound])))
      for range in match.groups.dropFirst() { parts.append(try group(range, text)) }
      start = match.range.upperBound
      if parts.count >= limit { break }
    }
    if parts.count < limit { parts.append(try string(Array(text.units[start...]))) }
    return try array(Array(parts.prefix(limit)))
  }
}
