import Foundation
import NodeModel

extension MethodTable where Receiver == JSString {
  /// n8n's methods of strings that give strings or find something.
  static let n8nString = MethodTable { table in
    table.add("isEmpty") { text, _ throws(Fault) in .bool(text.isEmpty) }
    table.add("isNotEmpty") { text, _ throws(Fault) in .bool(!text.isEmpty) }
    table.add("ifEmpty") { text, call throws(Fault) in text.isEmpty ? call[0] : .string(text) }
    table.add("toTitleCase") { text, call throws(Fault) in try call.run.string(WordCase.title(text)) }
    table.add("toSentenceCase") { text, call throws(Fault) in try call.run.string(WordCase.sentence(text)) }
    table.add("toSnakeCase") { text, call throws(Fault) in try call.run.string(WordCase.snake(text)) }
    table.add("toCamelCase") { text, call throws(Fault) in try call.run.string(WordCase.camel(text)) }
    table.add("toKebabCase") { text, call throws(Fault) in
      try call.run.string(JSString(WordCase.snake(text).units.map { $0 == 0x5F ? 0x2D : $0 }))
    }
    table.add("quote") { text, call throws(Fault) in
      let mark = try call.text(0, or: "\"")
      let escaped = try call.run.replace(text, mark, .string(JSString("\\") + mark), all: true)
      return try call.run.string(mark + (try call.run.string(escaped)) + mark)
    }
    table.add("removeTags") { text, call throws(Fault) in try call.run.replace(text, with: "<[^>]*>?", flags: "gm", "") }
    table.add("removeMarkdown") { text, call throws(Fault) in try call.run.removeMarkdown(text) }
    table.add("replaceSpecialChars") { text, call throws(Fault) in
      try call.run.meter.string(length: text.count * 3)
      return .string(Transliteration.plain(text.description))
    }
    table.add("urlEncode") { text, call throws(Fault) in
      try call.run.string(URLText.encoded(text, keeping: try call.flag(0) ? URLText.whole : URLText.component))
    }
    table.add("urlDecode") { text, call throws(Fault) in
      try call.run.string(try URLText.decoded(text, keeping: try call.flag(0) ? URLText.reserved : []))
    }
    table.add("base64Encode") { text, call throws(Fault) in
      try call.run.string(JSString(Data(text.description.utf8).base64EncodedString()))
    }
    table.add("base64Decode") { text, call throws(Fault) in
      try call.run.meter.string(length: text.count)
      guard let data = Data(base64Encoded: URLText.paddedBase64(text.description), options: .ignoreUnknownCharacters) else {
        throw .type("\(Fault.quoted(text)) is not in Base64")
      }
      return try call.run.string(JSString(String(decoding: data, as: UTF8.self)))
    }
    table.add("extractEmail") { text, call throws(Fault) in
      try call.run.first(
        of:
          "([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)+)",
        in: text)
    }
    table.add("extractUrl") { text, call throws(Fault) in
      try call.run.first(
        of:
          "(https?:\\/\\/[a-zA-Z0-9\\u00a1-\\uffff@:%._+~#=-]{1,256}(?:\\.[a-zA-Z0-9\\u00a1-\\uffff]{1,32})?\\b[-a-zA-Z0-9()@:%_+.~#?&/=;,!$*']*)",
        in: text)
    }
    table.add("extractDomain") { text, call throws(Fault) in
      let found = try call.run.first(
        of:
          "^\\s*(?:[a-zA-Z][a-zA-Z0-9+.-]*:\\/\\/)?(?:[^\\s/?#@]*@)?((?:[a-zA-Z0-9\\u00a1-\\uffff](?:[a-zA-Z0-9\\u00a1-\\uffff-]*[a-zA-Z0-9\\u00a1-\\uffff])?\\.)+[a-zA-Z\\u00a1-\\uffff]{2,63}|\\d{1,3}(?:\\.\\d{1,3}){3})(?![a-zA-Z0-9.-]*@)",
        in: text)
      if case .string(let domain) = found {
        return .string(domain.description.hasPrefix("www.") ? JSString(domain.description.dropFirst(4)) : domain)
      }
      return try call.run.first(of: "((?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+[a-zA-Z]{2,63})", in: text)
    }
    table.add("extractUrlPath") { text, call throws(Fault) in
      try call.run.first(of: "^[a-zA-Z][a-zA-Z0-9+.-]*:\\/\\/[^/?#]+(\\/[^?#]*)?", in: text, orEmpty: "/")
    }
    table.add("isEmail") { text, call throws(Fault) in
      .bool(
        try call.run.matches(
          text,
          "^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)+$"
        ))
    }
    table.add("isUrl") { text, call throws(Fault) in
      .bool(try call.run.matches(text, "^(https?|ftp|file|wss?|mailto|data):(\\/\\/)?[^\\s/?#]+\\S*$"))
    }
    table.add("isDomain") { text, call throws(Fault) in
      .bool(try call.run.matches(text, "^((?!-)[A-Za-z0-9-]{1,63}(?<!-)\\.)+[A-Za-z]{2,63}$"))
    }
    table.add("isNumeric") { text, _ throws(Fault) in .bool(!text.trimmed().isEmpty && !NumberText.number(text).isNaN) }
    table.add("length") { text, _ throws(Fault) in .int(text.count) }
    table.add("hash") { text, call throws(Fault) in
      .string(try Digest.hexadecimal(of: text.description, try call.text(0, or: "md5"), call.run.meter))
    }
  }

  /// n8n's methods that make other types of strings.
  static let n8nConversions = MethodTable { table in
    table.add("toInt") { text, call throws(Fault) in
      .number(NumberText.integerPrefix(text, radix: call.has(0) ? try call.int(0) : 10))
    }
    table.add("toFloat") { text, _ throws(Fault) in .number(NumberText.decimalPrefix(text.trimmed().units)?.value ?? .nan) }
    table.add("toNumber") { text, _ throws(Fault) in
      let number = NumberText.number(text)
      if number.isNaN { throw .type("\(Fault.quoted(text)) cannot be converted to a number") }
      return .number(number)
    }
    table.add("toWholeNumber") { text, _ throws(Fault) in .number(NumberText.integerPrefix(text, radix: 10)) }
    table.add("toDecimalNumber") { text, _ throws(Fault) in .number(NumberText.decimalPrefix(text.trimmed().units)?.value ?? .nan)
    }
    table.add("toBoolean") { text, _ throws(Fault) in
      .bool(!["", "false", "no", "off", "0"].contains(text.description.lowercased()))
    }
    table.add("parseJson") { text, call throws(Fault) in try call.run.parseJSON(text) }
    table.add("toJsonString") { text, call throws(Fault) in .string(try call.run.stringify(.string(text)) ?? "null") }
    table.add("toDate") { text, call throws(Fault) in
      let time = DateParsing.javaScript(text.description, zone: call.run.context.timeZone)
      if time.isNaN { throw .type("\(Fault.quoted(text)) is no date") }
      return .date(time)
    }
    table.add("toDateTime") { text, call throws(Fault) in
      let (source, zone) = (text.description, call.run.context.timeZone)
      if call.has(0) {
        let format = try call.text(0)
        if format == "ms" || format == "s" || format == "us" || format == "excel" {
          return .dateTime(try DateConversion.date(NumberText.number(text), format, zone))
        }
        guard let date = DateParsing.formatted(source, format.description, zone: zone) else {
          throw .type("\(Fault.quoted(text)) is no date of the format \(Fault.quoted(format))")
        }
        return .dateTime(date)
      }
      guard let date = DateParsing.any(source, zone: zone) else { throw .type("\(Fault.quoted(text)) is no date") }
      return .dateTime(date)
    }
  }
}

extension Call {
  func flag(_ index: Int) throws(Fault) -> Bool { self[index].isTruthy }
}

extension Interpreter {
  func replace(_ text: JSString, with pattern: JSString, flags: JSString, _ replacement: JSString) throws(Fault) -> Value {
    let regex = try regex(pattern, flags: flags)
    return try replace(text, regex, .string(replacement), all: regex.isGlobal)
  }

  /// The first group of the first match; undefined without one.
  func first(of pattern: JSString, in text: JSString, orEmpty: JSString? = nil) throws(Fault) -> Value {
    guard let match = try firstMatch(try regex(pattern, flags: ""), text) else { return .undefined }
    guard let range = match.groups[1] else { return orEmpty.map { .string($0) } ?? .undefined }
    return try string(Array(text.units[range]))
  }

  func matches(_ text: JSString, _ pattern: JSString) throws(Fault) -> Bool {
    try firstMatch(try regex(pattern, flags: ""), text) != nil
  }

  /// Plain text of Markdown: the marks of emphasis, headings, lists, links, images, code and quotes are left out.
  func removeMarkdown(_ text: JSString) throws(Fault) -> Value {
    let rules: [(pattern: JSString, flags: JSString, replacement: JSString)] = [
      ("^ {0,3}(?:[-*_] *){3,}$", "gm", ""), ("^([ \\t]*)(?:[*+-]|\\d+\\.)\\s+", "gm", "$1"), ("^[=-]{2,}\\s*$", "gm", ""),
      ("^(?:```|~~~).*$\\n?", "gm", ""), ("!\\[([^\\]]*)\\]\\([^)]*\\)", "g", "$1"), ("\\[([^\\]]*)\\]\\([^)]*\\)", "g", "$1"),
      ("^ {0,3}>\\s?", "gm", ""), ("^ {0,3}#{1,6}\\s*([^\\n]*?)\\s*#*$", "gm", "$1"),
      ("(\\*\\*|__)(?=\\S)([^\\n]*?\\S)\\1", "g", "$2"),
      ("(\\*|_)(?=\\S)([^\\n]*?\\S)\\1", "g", "$2"), ("~~(?=\\S)([^\\n]*?\\S)~~", "g", "$1"), ("`+([^`\\n]+?)`+", "g", "$1"),
      ("<[^>\\n]*>", "g", ""), ("\\n{3,}", "g", "\n\n"),
    ]
    var result = text
    for rule in rules {
      result = try string(try replace(result, with: rule.pattern, flags: rule.flags, rule.replacement))
    }
    return .string(result)
  }
}

/// Cases of words.
enum WordCase {
  static func title(_ text: JSString) -> JSString {
    var isStart = true
    let letters = text.description.map { character -> String in
      defer { isStart = character.isWhitespace }
      return isStart ? character.uppercased() : character.lowercased()
    }
    return JSString(letters.joined())
  }

  static func sentence(_ text: JSString) -> JSString {
    var isStart = true
    let letters = text.description.lowercased().map { character -> String in
      if character.isLetter || character.isNumber {
        defer { isStart = false }
        return isStart ? character.uppercased() : String(character)
      }
      if ".!?".contains(character) { isStart = true }
      return String(character)
    }
    return JSString(letters.joined())
  }

  static func snake(_ text: JSString) -> JSString { JSString(words(text).map { $0.lowercased() }.joined(separator: "_")) }

  static func camel(_ text: JSString) -> JSString {
    let parts = words(text).map { $0.lowercased() }
    return JSString(
      parts.enumerated().map { $0.offset == 0 ? $0.element : $0.element.prefix(1).uppercased() + $0.element.dropFirst() }.joined()
    )
  }

  /// Parts between spaces and marks, and where a capital follows a small letter.
  private static func words(_ text: JSString) -> [String] {
    var (words, word, wasLower): ([String], String, Bool) = ([], "", false)
    for character in text.description {
      if !character.isLetter && !character.isNumber {
        if "'’".contains(character) { continue }
        if !word.isEmpty { words.append(word) }
        (word, wasLower) = ("", false)
        continue
      }
      if character.isUppercase && wasLower {
        words.append(word)
        word = ""
      }
      wasLower = character.isLowercase || character.isNumber
      word.append(character)
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}

/// Letters with marks as plain letters.
enum Transliteration {
  private static let letters: [Character: String] = [
    "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ł": "l", "Ł": "L",
    "þ": "th", "Þ": "Th", "ð": "d", "Ð": "D", "ı": "i", "ĸ": "k", "ŋ": "n", "Ŋ": "N", "ŧ": "t", "Ŧ": "T", "ħ": "h", "Ħ": "H",
  ]

  static func plain(_ text: String) -> String {
    let replaced = text.map { letters[$0] ?? String($0) }.joined()
    return String(
      String.UnicodeScalarView(
        replaced.decomposedStringWithCanonicalMapping.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }
      )
    ).precomposedStringWithCanonicalMapping
  }
}

/// Texts in URLs.
enum URLText {
  static let component = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()".utf8)
  static let reserved = Set(";/?:@&=+$,#".utf8)
  static let whole = component.union(reserved)

  static func encoded(_ text: JSString, keeping kept: Set<UInt8>) -> JSString {
    var units: [UInt16] = []
    for byte in text.description.utf8 {
      if kept.contains(byte) {
        units.append(UInt16(byte))
      } else {
        units += Array("%\(String(byte, radix: 16, uppercase: true).leftPadded(2))".utf16)
      }
    }
    return JSString(units)
  }

  static func decoded(_ text: JSString, keeping kept: Set<UInt8>) throws(Fault) -> JSString {
    let bytes = Array(text.description.utf8)
    var (result, index): ([UInt8], Int) = ([], 0)
    while index < bytes.count {
      guard bytes[index] == 0x25 else {
        result.append(bytes[index])
        index += 1
        continue
      }
      guard index + 2 < bytes.count, let value = Lexer.hexadecimal(bytes[(index + 1)...(index + 2)].map { UInt16($0) }) else {
        throw .type("a '%' is not followed by two hexadecimal digits")
      }
      if kept.contains(UInt8(value)) { result += bytes[index...(index + 2)] } else { result.append(UInt8(value)) }
      index += 3
    }
    guard let decoded = String(validating: result, as: UTF8.self) else { throw .type("the decoded text is no UTF-8") }
    return JSString(decoded)
  }

  /// Of either alphabet, with the `=` that may be missing.
  static func paddedBase64(_ text: String) -> String {
    let plain = text.filter { !$0.isWhitespace && $0 != "=" }.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }
    return String(plain) + String(repeating: "=", count: (4 - plain.count % 4) % 4)
  }
}

/// n8n's numbers for dates.
enum DateConversion {
  static func date(_ number: Double, _ format: JSString, _ zone: TimeZone) throws(Fault) -> DateTime {
    let time: Double
    switch format {
    case "ms": time = number
    case "s": time = number * 1000
    case "us": time = number / 1000
    case "excel": time = ((number - 25_569) * 86_400_000).rounded()
    default: throw .type("a number's format is 'ms', 's', 'us' or 'excel', not \(Fault.quoted(format))")
    }
    let date = DateTime(time: time, zone: zone)
    if !date.isValid { throw .type("\(NumberText.text(number)) is no date") }
    return date
  }
}
