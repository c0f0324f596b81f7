import Foundation

/// Reads dates from texts.
enum DateParsing {
  /// ISO 8601: dates by month, week or day of the year, times and offsets, in the basic or extended form. Without an offset
  /// it is a time of `zone`. Nil where it is none or does not exist.
  static func iso(_ text: String, zone: TimeZone, keepsZone: Bool = false) -> DateTime? {
    guard text.utf8.count <= 64 else { return nil }
    let pattern =
      /^(?:(?<year>[+-]\d{6}|\d{4})(?:-?(?:W(?<week>\d\d)(?:-?(?<weekday>\d))?|(?<ordinal>\d{3})(?!\d)|(?<month>\d\d)(?:-?(?<day>\d\d))?))?)?(?:T(?<hour>\d\d)(?::?(?<minute>\d\d)(?::?(?<second>\d\d)(?:[.,](?<fraction>\d{1,30}))?)?)?(?<offset>Z|z|[+-]\d\d(?::?\d\d)?)?)?$/
    guard !text.isEmpty, let match = text.firstMatch(of: pattern), let yearText = match.year, let year = Int(yearText) else {
      return nil
    }
    func number(_ part: Substring??) -> Int? { part.flatMap { $0 }.flatMap { Int($0) } }
    var civil = CivilTime(year: year, month: number(match.month) ?? 1, day: number(match.day) ?? 1)
    if let week = number(match.week) {
      let weekday = number(match.weekday) ?? 1
      guard (1...CivilTime.weeks(in: year)).contains(week), (1...7).contains(weekday) else { return nil }
      let fourth = CivilTime(year: year, month: 1, day: 4)
      let monday = CivilTime.days(year: year, month: 1, day: 4) - fourth.weekday + 1
      civil = CivilTime(milliseconds: Double(monday + (week - 1) * 7 + weekday - 1) * 86_400_000)
    } else if let ordinal = number(match.ordinal) {
      guard (1...(CivilTime.isLeap(year) ? 366 : 365)).contains(ordinal) else { return nil }
      civil = CivilTime(milliseconds: Double(CivilTime.days(year: year, month: 1, day: ordinal)) * 86_400_000)
    }
    civil.hour = number(match.hour) ?? 0
    civil.minute = number(match.minute) ?? 0
    civil.second = number(match.second) ?? 0
    if let fraction = match.fraction { civil.millisecond = Int((fraction + "00").prefix(3)) ?? 0 }
    guard civil.isValid else { return nil }
    guard let offset = match.offset else { return valid(DateTime(civil, zone: zone)) }
    guard let own = offsetZone(String(offset)) else { return nil }
    let date = DateTime(civil, zone: own)
    return valid(keepsZone ? date : date.with(zone: zone))
  }

  private static func valid(_ date: DateTime) -> DateTime? { date.isValid ? date : nil }

  /// `Z`, `+05:30`, `-0800`, `+1`, `GMT`, `EST`.
  static func offsetZone(_ text: String) -> TimeZone? {
    let american = ["EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7]
    let upper = text.uppercased()
    if ["Z", "UT", "UTC", "GMT"].contains(upper) { return .gmt }
    if let hours = american[upper] { return TimeZone(secondsFromGMT: hours * 3600) }
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard (1...4).contains(digits.count), digits.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    let hours = Int(digits.count <= 2 ? digits[...] : digits.dropLast(2)) ?? 99
    let minutes = digits.count <= 2 ? 0 : Int(digits.suffix(2)) ?? 99
    guard hours < 24, minutes < 60 else { return nil }
    let seconds = (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
    return seconds == 0 ? .gmt : TimeZone(secondsFromGMT: seconds)
  }

  /// As `new Date(text)` has it: ISO 8601 (a date alone is in UTC), and the forms that people and mails write. NaN for others.
  static func javaScript(_ text: String, zone: TimeZone) -> Double {
    let text = text.trimmingCharacters(in: .whitespaces)
    guard text.utf8.count <= 100 else { return .nan }
    if text.wholeMatch(of: /[+-]?\d{4,6}(-\d\d(-\d\d)?)?/) != nil { return iso(text, zone: .gmt)?.time ?? .nan }
    if let date = iso(text, zone: zone) { return date.time }
    if let date = sql(text, zone: zone) { return date.time }
    return words(text, zone: zone)?.time ?? .nan
  }

  /// `2024-01-31 10:00:00.5 +02:00`
  static func sql(_ text: String, zone: TimeZone, keepsZone: Bool = false) -> DateTime? {
    guard let match = text.wholeMatch(of: /(\d{4}-\d\d-\d\d)\s+(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)\s*(Z|[+-]\d\d:?\d\d)?/) else {
      return nil
    }
    return iso("\(match.1)T\(match.2)\(match.3 ?? "")", zone: zone, keepsZone: keepsZone)
  }

  /// `Sat, 31 Jan 2024 10:00:00 GMT`, `Jan 31, 2024`, `1/31/2024 10:00 PM`: words and numbers in the order that they tell.
  private static func words(_ text: String, zone: TimeZone) -> DateTime? {
    var (year, month, day) = (nil as Int?, nil as Int?, nil as Int?)
    var (civilHour, isAfternoon, offset) = (nil as [Int]?, nil as Bool?, nil as TimeZone?)
    var numbers: [Int] = []
    let withoutNotes = text.replacing(/\([^)]*\)/, with: " ")
    for word in withoutNotes.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\t" }).prefix(16) {
      let lower = word.lowercased()
      if let match = word.wholeMatch(of: /(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?i:(am|pm))?/) {
        civilHour = [Int(match.1) ?? 99, Int(match.2) ?? 99, match.3.flatMap { Int($0) } ?? 0]
        if let half = match.4 { isAfternoon = half.lowercased() == "pm" }
      } else if let match = word.wholeMatch(of: /(\d{1,4})[\/-](\d{1,2})[\/-](\d{1,4})/) {
        let parts = [match.1, match.2, match.3].map { Int($0) ?? 0 }
        (year, month, day) = match.1.count > 2 ? (parts[0], parts[1], parts[2]) : (parts[2], parts[0], parts[1])
      } else if lower == "am" || lower == "pm" {
        isAfternoon = lower == "pm"
      } else if let index = DateFormat.months.firstIndex(where: {
        lower.count >= 3 && $0.lowercased().hasPrefix(lower.filter { $0 != "." })
      }) {
        month = index + 1
      } else if DateFormat.weekdays.contains(where: { lower.count >= 3 && $0.lowercased().hasPrefix(lower.filter { $0 != "." }) })
      {
        continue
      } else if word.first == "+" || word.first == "-" || word.first?.isLetter == true {
        let name = lower.hasPrefix("gmt") && lower.count > 3 ? String(lower.dropFirst(3)) : lower
        guard let zone = offsetZone(name) else { return nil }
        offset = zone
      } else if let number = Int(word), number >= 0, word.count <= 4 {
        numbers.append(number)
      } else {
        return nil
      }
    }
    for number in numbers {
      if number > 31 || day != nil { year = year ?? number } else { day = number }
    }
    guard let month, var fullYear = year else { return nil }
    if fullYear < 50 { fullYear += 2000 } else if fullYear < 100 { fullYear += 1900 }
    var clock = civilHour ?? [0, 0, 0]
    if let isAfternoon {
      guard (1...12).contains(clock[0]) else { return nil }
      clock[0] = clock[0] % 12 + (isAfternoon ? 12 : 0)
    }
    let civil = CivilTime(year: fullYear, month: month, day: day ?? 1, hour: clock[0], minute: clock[1], second: clock[2])
    return valid(DateTime(civil, zone: offset ?? zone))
  }

  /// Any of the forms, as n8n's `toDateTime` tries them.
  static func any(_ text: String, zone: TimeZone) -> DateTime? {
    let text = text.trimmingCharacters(in: .whitespaces)
    if let date = iso(text, zone: zone) ?? sql(text, zone: zone) { return date }
    let time = javaScript(text, zone: zone)
    return time.isNaN ? nil : DateTime(time: time, zone: zone)
  }

  /// Reads a text by Luxon's tokens. Nil where it does not fit.
  static func formatted(_ text: String, _ format: String, zone: TimeZone) -> DateTime? {
    guard text.utf8.count <= 200, format.utf8.count <= 200 else { return nil }
    var rest = text[...]
    var parts = Parts()
    for piece in DateFormat.pieces(of: format) {
      switch piece {
      case .literal(let literal):
        guard rest.hasPrefix(literal) else { return nil }
        rest.removeFirst(literal.count)
      case .token(let token):
        guard parts.read(token, &rest) else { return nil }
      }
    }
    return rest.isEmpty ? parts.date(zone) : nil
  }

  private struct Parts {
    var civil: CivilTime?
    var year: Int?, month: Int?, day: Int?, hour: Int?, minute: Int?, second: Int?, millisecond: Int?
    var isAfternoon: Bool?
    var zone: TimeZone?
    var time: Double?

    mutating func read(_ token: String, _ rest: inout Substring) -> Bool {
      func digits(_ counts: ClosedRange<Int>) -> Int? {
        let digits = rest.prefix(counts.upperBound).prefix { ("0"..."9").contains($0) }
        guard digits.count >= counts.lowerBound else { return nil }
        rest.removeFirst(digits.count)
        return Int(digits)
      }
      func name(_ names: [String]) -> Int? {
        guard let index = names.firstIndex(where: { rest.lowercased().hasPrefix($0.lowercased()) }) else { return nil }
        rest.removeFirst(names[index].count)
        return index
      }
      func set(_ path: WritableKeyPath<Parts, Int?>, _ value: Int?) -> Bool {
        self[keyPath: path] = value
        return value != nil
      }
      switch token {
      case "y": return set(\.year, digits(1...6))
      case "yyyy", "kkkk": return set(\.year, digits(4...4))
      case "yy": return set(\.year, digits(2...2).map { $0 > 60 ? 1900 + $0 : 2000 + $0 })
      case "M", "L": return set(\.month, digits(1...2))
      case "MM", "LL": return set(\.month, digits(2...2))
      case "MMM", "LLL": return set(\.month, name(DateFormat.months.map { String($0.prefix(3)) }).map { $0 + 1 })
      case "MMMM", "LLLL": return set(\.month, name(DateFormat.months).map { $0 + 1 })
      case "d": return set(\.day, digits(1...2))
      case "dd": return set(\.day, digits(2...2))
      case "H", "h": return set(\.hour, digits(1...2))
      case "HH", "hh": return set(\.hour, digits(2...2))
      case "m": return set(\.minute, digits(1...2))
      case "mm": return set(\.minute, digits(2...2))
      case "s": return set(\.second, digits(1...2))
      case "ss": return set(\.second, digits(2...2))
      case "S": return set(\.millisecond, digits(1...3))
      case "SSS": return set(\.millisecond, digits(3...3))
      case "u":
        let fraction = rest.prefix(9).prefix { ("0"..."9").contains($0) }
        rest.removeFirst(fraction.count)
        return set(\.millisecond, fraction.isEmpty ? nil : Int((fraction + "00").prefix(3)))
      case "EEE", "ccc": return name(DateFormat.weekdays.map { String($0.prefix(3)) }) != nil
      case "EEEE", "cccc": return name(DateFormat.weekdays) != nil
      case "a":
        guard let index = name(["am", "pm"]) else { return false }
        isAfternoon = index == 1
        return true
      case "X", "x":
        let digits = rest.prefix(17).prefix { ("0"..."9").contains($0) || $0 == "-" }
        guard let value = Double(digits) else { return false }
        rest.removeFirst(digits.count)
        time = token == "X" ? value * 1000 : value
        return true
      case "Z", "ZZ", "ZZZ":
        let text = rest.prefix(6).prefix { "+-:0123456789Z".contains($0) }
        guard let zone = offsetZone(String(text)) else { return false }
        rest.removeFirst(text.count)
        self.zone = zone
        return true
      case "z":
        let text = rest.prefix { $0.isLetter || $0 == "/" || $0 == "_" || $0 == "-" || $0 == "+" }
        guard let zone = TimeZone(named: String(text)) else { return false }
        rest.removeFirst(text.count)
        self.zone = zone
        return true
      case "D": return rest.isEmpty ? false : readWhole("M/d/yyyy", &rest)
      default: return false
      }
    }

    private mutating func readWhole(_ format: String, _ rest: inout Substring) -> Bool {
      for piece in DateFormat.pieces(of: format) {
        switch piece {
        case .literal(let text):
          guard rest.hasPrefix(text) else { return false }
          rest.removeFirst(text.count)
        case .token(let token): guard read(token, &rest) else { return false }
        }
      }
      return true
    }

    func date(_ fallback: TimeZone) -> DateTime? {
      if let time { return valid(DateTime(time: time, zone: fallback)) }
      var hour = hour ?? 0
      if let isAfternoon {
        guard (1...12).contains(hour) else { return nil }
        hour = hour % 12 + (isAfternoon ? 12 : 0)
      }
      let civil = CivilTime(
        year: year ?? 1970, month: month ?? 1, day: day ?? 1, hour: hour, minute: minute ?? 0, second: second ?? 0,
        millisecond: millisecond ?? 0)
      let date = DateTime(civil, zone: zone ?? fallback)
      return valid(zone == nil ? date : date.with(zone: fallback))
    }
  }
}
