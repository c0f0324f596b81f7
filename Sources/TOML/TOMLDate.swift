/// A day of the proleptic Gregorian calendar.
public struct TOMLDate: Sendable, Hashable, CustomStringConvertible {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Nil where the calendar has no such day, or the year has more than four digits.
  public init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month) else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...days[month - 1]).contains(day) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// By RFC 3339.
  public var description: String { "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))" }
}

/// A time of a day. Its second may be 60, a leap second.
public struct TOMLTime: Sendable, Hashable, CustomStringConvertible {
  public let hour: Int
  public let minute: Int
  public let second: Int
  public let nanosecond: Int

  /// Nil where a day has no such time.
  public init?(hour: Int, minute: Int, second: Int, nanosecond: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second), (0...999_999_999).contains(nanosecond)
    else { return nil }
    (self.hour, self.minute, self.second, self.nanosecond) = (hour, minute, second, nanosecond)
  }

  /// By RFC 3339, with as many digits of the fraction as it has.
  public var description: String {
    let text = "\(padded(hour, to: 2)):\(padded(minute, to: 2)):\(padded(second, to: 2))"
    guard nanosecond > 0 else { return text }
    var fraction = padded(nanosecond, to: 9)
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return "\(text).\(fraction)"
  }
}

private func padded(_ value: Int, to width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension TOMLValue {
  /// Dates and times as RFC 3339 writes them; nil for other values.
  public var dateOrTime: String? {
    switch self {
    case .localDate(let date): date.description
    case .localTime(let time): time.description
    case .localDateTime(let date, let time): "\(date)T\(time)"
    case .offsetDateTime(let date, let time, offset: 0): "\(date)T\(time)Z"
    case .offsetDateTime(let date, let time, let offset):
      "\(date)T\(time)\(offset < 0 ? "-" : "+")\(padded(abs(offset) / 60, to: 2)):\(padded(abs(offset) % 60, to: 2))"
    default: nil
    }
  }

  /// Nil where the text is none, or there is no such day or time.
  init?(dateOrTime text: ArraySlice<UInt8>) {
    var scanner = DateScanner(rest: text)
    if let time = scanner.attempt({ $0.time() }) {
      self = .localTime(time)
    } else if let date = scanner.date() {
      if scanner.rest.isEmpty {
        self = .localDate(date)
        return
      }
      guard scanner.accept("T") || scanner.accept("t") || scanner.accept(" "), let time = scanner.time() else { return nil }
      if scanner.rest.isEmpty {
        self = .localDateTime(date, time)
        return
      }
      guard let offset = scanner.offset() else { return nil }
      self = .offsetDateTime(date, time, offset: offset)
    } else {
      return nil
    }
    guard scanner.rest.isEmpty else { return nil }
  }
}

/// Reads the parts of a date-time by RFC 3339.
private struct DateScanner {
  var rest: ArraySlice<UInt8>

  mutating func attempt<Result>(_ scan: (inout DateScanner) -> Result?) -> Result? {
    var copy = self
    guard let result = scan(&copy) else { return nil }
    self = copy
    return result
  }

  mutating func accept(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  /// Exactly two or four digits.
  private mutating func number(_ count: Int) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy(TOMLParser.isDigit) else { return nil }
    rest = rest.dropFirst(count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  mutating func date() -> TOMLDate? {
    guard let year = number(4), accept("-"), let month = number(2), accept("-"), let day = number(2) else { return nil }
    return TOMLDate(year: year, month: month, day: day)
  }

  mutating func time() -> TOMLTime? {
    guard let hour = number(2), accept(":"), let minute = number(2), accept(":"), let second = number(2) else { return nil }
    var nanosecond = 0
    if accept(".") {
      let digits = rest.prefix(while: TOMLParser.isDigit)
      guard !digits.isEmpty else { return nil }
      rest = rest[digits.endIndex...]
      for place in 0..<9 {
        nanosecond = nanosecond * 10 + (place < digits.count ? Int(digits[digits.startIndex + place] - 0x30) : 0)
      }
    }
    return TOMLTime(hour: hour, minute: minute, second: second, nanosecond: nanosecond)
  }

  /// `Z`, or hours and minutes; in minutes.
  mutating func offset() -> Int? {
    if accept("Z") || accept("z") { return 0 }
    let isNegative = accept("-")
    guard isNegative || accept("+"), let hour = number(2), accept(":"), let minute = number(2), hour < 24, minute < 60 else {
      return nil
    }
    return (isNegative ? -1 : 1) * (hour * 60 + minute)
  }
}
