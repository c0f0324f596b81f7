import Foundation

extension MethodTable where Receiver == Double {
  static let number = MethodTable { table in
    table.add("toString") { number, call throws(Fault) in
      let radix = try call.int(0, or: 10)
      guard (2...36).contains(radix) else { throw .type("a base is from 2 to 36, not \(radix)") }
      return try call.run.string(NumberText.text(number, radix: radix))
    }
    table.add("toFixed") { number, call throws(Fault) in
      try call.run.string(NumberText.fixed(number, digits: try call.digits(0, in: 0...100, or: 0)))
    }
    table.add("toPrecision") { number, call throws(Fault) in
      if !call.has(0) { return try call.run.string(NumberText.text(number)) }
      return try call.run.string(NumberText.precise(number, digits: try call.digits(0, in: 1...100, or: 1)))
    }
    table.add("toExponential") { number, call throws(Fault) in
      let digits: Int? = call.has(0) ? try call.digits(0, in: 0...100, or: 0) : nil
      return try call.run.string(NumberText.exponential(number, digits: digits))
    }
    table.add("toLocaleString", "format") { number, call throws(Fault) in
      .string(
        try NumberStyle(locale: call.has(0) ? try call.text(0).description : "en-US", options: call[1], call.run).text(number))
    }
    table.add("valueOf") { number, _ throws(Fault) in .number(number) }
    table.add("abs") { number, _ throws(Fault) in .number(number.magnitude) }
    table.add("ceil") { number, _ throws(Fault) in .number(number.rounded(.up)) }
    table.add("floor") { number, _ throws(Fault) in .number(number.rounded(.down)) }
    table.add("round") { number, call throws(Fault) in
      let digits = try call.digits(0, in: -100...100, or: 0)
      return .number(NumberStyle.rounded(number, digits: digits))
    }
    table.add("isEven") { number, _ throws(Fault) in .bool(try NumberStyle.whole(number) % 2 == 0) }
    table.add("isOdd") { number, _ throws(Fault) in .bool(try NumberStyle.whole(number) % 2 != 0) }
    table.add("isInteger") { number, _ throws(Fault) in .bool(number.isFinite && number.rounded() == number) }
    table.add("toBoolean") { number, _ throws(Fault) in .bool(number != 0 && !number.isNaN) }
    table.add("toNumber") { number, _ throws(Fault) in .number(number) }
    table.add("toInt") { number, _ throws(Fault) in .number(number.rounded(.towardZero)) }
    table.add("toFloat") { number, _ throws(Fault) in .number(number) }
    table.add("isEmpty") { _, _ throws(Fault) in .bool(false) }
    table.add("isNotEmpty") { _, _ throws(Fault) in .bool(true) }
    table.add("ifEmpty") { number, _ throws(Fault) in .number(number) }
    table.add("toDateTime") { number, call throws(Fault) in
      .dateTime(try DateConversion.date(number, try call.text(0, or: "ms"), call.run.context.timeZone))
    }
    table.add("toJsonString") { number, call throws(Fault) in .string(try call.run.stringify(.number(number)) ?? "null") }
  }
}

extension MethodTable where Receiver == Bool {
  static let boolean = MethodTable { table in
    table.add("toString") { flag, _ throws(Fault) in .string(flag ? "true" as JSString : "false") }
    table.add("valueOf", "toBoolean") { flag, _ throws(Fault) in .bool(flag) }
    table.add("toInt", "toNumber", "toFloat") { flag, _ throws(Fault) in .int(flag ? 1 : 0) }
    table.add("isEmpty") { _, _ throws(Fault) in .bool(false) }
    table.add("isNotEmpty") { _, _ throws(Fault) in .bool(true) }
    table.add("ifEmpty") { flag, _ throws(Fault) in .bool(flag) }
    table.add("toJsonString") { flag, _ throws(Fault) in .string(flag ? "true" as JSString : "false") }
  }
}

extension Call {
  fileprivate func digits(_ index: Int, in range: ClosedRange<Int>, or fallback: Int) throws(Fault) -> Int {
    let count = try int(index, or: fallback)
    guard range.contains(count) else {
      throw .type("a count of digits is from \(range.lowerBound) to \(range.upperBound), not \(count)")
    }
    return count
  }
}

/// How numbers are written for people: the separators of a few languages, and no others, so that every host writes the same.
struct NumberStyle {
  private let grouping: String
  private let point: String
  private let language: String
  private var style = "decimal"
  private var currency = ""
  private var minimumDigits: Int?
  private var maximumDigits: Int?
  private var groups = true

  init(locale: String, options: Value, _ run: Interpreter) throws(Fault) {
    language = String(locale.prefix(2)).lowercased()
    switch language {
    case "en", "zh", "ja", "ko", "th": (grouping, point) = (",", ".")
    case "de" where !locale.hasSuffix("CH") && !locale.hasSuffix("AT"): (grouping, point) = (".", ",")
    case "es", "it", "nl", "pt", "da", "id", "tr": (grouping, point) = (".", ",")
    case "fr": (grouping, point) = ("\u{202F}", ",")
    case "ru", "uk", "sv", "pl", "cs", "nb", "fi": (grouping, point) = ("\u{A0}", ",")
    default: throw .type("numbers of the language \(Fault.quoted(JSString(locale))) are not supported")
    }
    guard case .object(let object) = options else { return }
    func text(_ name: JSString) throws(Fault) -> String? {
      guard let value = object[name], !value.isNullish else { return nil }
      return try run.string(value).description
    }
    func digits(_ name: JSString) throws(Fault) -> Int? {
      guard let value = object[name], !value.isNullish else { return nil }
      let count = try run.integer(value)
      guard (0...20).contains(count) else { throw .type("\(Fault.quoted(name)) is from 0 to 20, not \(count)") }
      return count
    }
    minimumDigits = try digits("minimumFractionDigits")
    maximumDigits = try digits("maximumFractionDigits")
    style = try text("style") ?? "decimal"
    currency = try text("currency") ?? ""
    if case .bool(false)? = object["useGrouping"] { groups = false }
    guard ["decimal", "percent", "currency"].contains(style) else {
      throw .type("a number's style is 'decimal', 'percent' or 'currency', not \(Fault.quoted(JSString(style)))")
    }
    if style == "currency", currency.utf8.count != 3 || !currency.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }) {
      throw .type("the style 'currency' needs a currency such as 'EUR'")
    }
    currency = currency.uppercased()
  }

  func text(_ number: Double) -> String {
    guard number.isFinite else { return number.isNaN ? "NaN" : number < 0 ? "-∞" : "∞" }
    let plain = style == "currency" ? (["JPY", "KRW"].contains(currency) ? 0 : 2) : 0
    let least = minimumDigits ?? min(plain, maximumDigits ?? plain)
    let most = max(least, maximumDigits ?? (style == "currency" ? plain : style == "percent" ? 0 : 3))
    let value = style == "percent" ? number * 100 : number
    var digits = NumberStyle.decimal(value.magnitude, digits: most)
    if most > 0 {
      while digits.last == "0", (digits.split(separator: ".").last?.count ?? 0) > least { digits.removeLast() }
      if digits.last == "." { digits.removeLast() }
    }
    let parts = digits.split(separator: ".")
    let whole = groups ? NumberStyle.grouped(parts[0], grouping, language) : String(parts[0])
    let body = whole + (parts.count > 1 ? point + parts[1] : "")
    let sign = value.sign == .minus && digits.contains(where: { $0 != "0" && $0 != "." }) ? "-" : ""
    let isEnglish = point == "."
    switch style {
    case "percent": return sign + body + (isEnglish ? "%" : "\u{A0}%")
    case "currency":
      let symbols = [
        "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "CNY": "CN¥", "INR": "₹", "KRW": "₩", "BRL": "R$", "CAD": "CA$",
        "AUD": "A$", "MXN": "MX$",
      ]
      let symbol = symbols[currency] ?? currency + "\u{A0}"
      return isEnglish ? sign + symbol + body : "\(sign)\(body)\u{A0}\(symbols[currency] ?? currency)"
    default: return sign + body
    }
  }

  /// Without an exponent, halves rounded away from zero as the shortest digits have them.
  private static func decimal(_ value: Double, digits: Int) -> String {
    if value < 1e15, digits <= 15 { return NumberText.fixed(rounded(value, digits: digits), digits: digits).description }
    return String(format: "%.\(digits)f", value)
  }

  private static func grouped(_ digits: Substring, _ separator: String, _ language: String) -> String {
    if ["es", "pl"].contains(language), digits.count < 5 { return String(digits) }
    var (result, count) = ("", digits.count)
    for digit in digits {
      result.append(digit)
      count -= 1
      if count > 0, count % 3 == 0 { result += separator }
    }
    return result
  }

  /// To digits behind the point, or before it where negative; halves go up, as `Math.round` has it.
  static func rounded(_ number: Double, digits: Int) -> Double {
    guard number.isFinite else { return number }
    if digits == 0 { return javaScriptRound(number) }
    // By the decimal digits, so that 1.005 becomes 1.01.
    let text = NumberText.text(number.magnitude).description
    guard let shifted = Double(shift(text, by: digits)) else { return number }
    let rounded = javaScriptRound(shifted)
    return (Double(shift(NumberText.text(rounded).description, by: -digits)) ?? number) * (number < 0 ? -1 : 1)
  }

  private static func shift(_ text: String, by digits: Int) -> String {
    let parts = text.split(separator: "e")
    return "\(parts[0])e\((parts.count > 1 ? Int(parts[1]) ?? 0 : 0) + digits)"
  }

  static func javaScriptRound(_ number: Double) -> Double {
    guard number.isFinite, number.magnitude < 0x1p52 else { return number }
    let floor = number.rounded(.down)
    let result = number - floor >= 0.5 ? floor + 1 : floor
    return result == 0 && number < 0 ? -0.0 : result
  }

  static func whole(_ number: Double) throws(Fault) -> Int {
    guard let whole = Int(exactly: number) else { throw .type("\(NumberText.text(number)) is no whole number") }
    return whole
  }
}
