import Foundation

/// A date and a time of day in the Gregorian calendar, of no zone.
struct CivilTime: Hashable {
  var year: Int
  var month = 1
  var day = 1
  var hour = 0
  var minute = 0
  var second = 0
  var millisecond = 0

  /// The furthest that JavaScript's dates go from 1970, in milliseconds.
  static let furthest = 8.64e15

  init(year: Int, month: Int = 1, day: Int = 1, hour: Int = 0, minute: Int = 0, second: Int = 0, millisecond: Int = 0) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.millisecond = millisecond
  }

  /// From milliseconds since 1970, within JavaScript's range and a day.
  init(milliseconds: Double) {
    let total = Int(max(-9e15, min(9e15, milliseconds.rounded(.down))))
    let (days, rest) = CivilTime.divided(total, by: 86_400_000)
    // Years that begin in March, so that the day that comes and goes is the last (Howard Hinnant's days).
    let shifted = days + 719_468
    let (era, dayOfEra) = CivilTime.divided(shifted, by: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * part + 2) / 5 + 1
    month = part < 10 ? part + 3 : part - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    hour = rest / 3_600_000
    minute = rest / 60_000 % 60
    second = rest / 1000 % 60
    millisecond = rest % 1000
  }

  static func divided(_ value: Int, by divisor: Int) -> (quotient: Int, remainder: Int) {
    let remainder = ((value % divisor) + divisor) % divisor
    return ((value - remainder) / divisor, remainder)
  }

  /// Days since 1970 of a day; months and days may be out of their ranges.
  static func days(year: Int, month: Int, day: Int) -> Int {
    let (years, month) = divided(month - 1, by: 12)
    let shiftedYear = year + years - (month < 2 ? 1 : 0)
    let (era, yearOfEra) = divided(shiftedYear, by: 400)
    let dayOfYear = (153 * (month + (month > 1 ? -2 : 10)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Milliseconds since 1970; parts may be out of their ranges, but must be below 10¹³.
  var milliseconds: Double {
    let days = Double(CivilTime.days(year: year, month: month, day: day))
    return days * 86_400_000 + Double(hour) * 3_600_000 + Double(minute) * 60_000 + Double(second) * 1000 + Double(millisecond)
  }

  static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  static func daysInMonth(year: Int, month: Int) -> Int {
    let (years, index) = divided(month - 1, by: 12)
    return index == 1 && isLeap(year + years) ? 29 : [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][index]
  }

  /// 1 for Monday to 7 for Sunday.
  var weekday: Int { CivilTime.divided(CivilTime.days(year: year, month: month, day: day) + 3, by: 7).remainder + 1 }

  /// From 1.
  var ordinal: Int { CivilTime.days(year: year, month: month, day: day) - CivilTime.days(year: year, month: 1, day: 1) + 1 }

  /// The week by ISO 8601 and the year that it belongs to.
  var week: (year: Int, number: Int) {
    let number = (ordinal - weekday + 10) / 7
    if number < 1 { return (year - 1, CivilTime.weeks(in: year - 1)) }
    if number > CivilTime.weeks(in: year) { return (year + 1, 1) }
    return (year, number)
  }

  static func weeks(in year: Int) -> Int {
    let last = CivilTime(year: year, month: 12, day: 31).weekday
    return last == 4 || (last == 5 && isLeap(year)) ? 53 : 52
  }

  /// Whether all parts are in their ranges.
  var isValid: Bool {
    (1...12).contains(month) && day >= 1 && day <= CivilTime.daysInMonth(year: year, month: month) && (0...24).contains(hour)
      && (0...59).contains(minute) && (0...59).contains(second) && (0...999).contains(millisecond)
      && (hour < 24 || (minute == 0 && second == 0 && millisecond == 0))
  }
}

extension TimeZone {
  /// The offset from UTC in milliseconds at a time. Far from today it is that of the nearest year that zones are known for.
  func offset(at time: Double) -> Double {
    let seconds = time.isFinite ? max(-6e10, min(2.5e11, (time / 1000).rounded(.down))) : 0
    return Double(secondsFromGMT(for: Date(timeIntervalSince1970: seconds))) * 1000
  }

  /// The time at which clocks of the zone show `local`. Where they show it twice the first is meant; where never, as long
  /// after the gap.
  func time(ofLocal local: Double) -> Double {
    let first = offset(at: local)
    let guess = local - first
    let second = offset(at: guess)
    if first == second { return guess }
    let third = offset(at: local - second)
    return second == third ? local - second : local - min(second, third)
  }

  /// By a name of the database of zones, `UTC`, `utc+3` or `+05:30`.
  init?(named name: String) {
    let lower = name.lowercased()
    if lower == "utc" || lower == "gmt" || lower == "z" {
      self = .gmt
      return
    }
    let tail = lower.hasPrefix("utc") || lower.hasPrefix("gmt") ? lower.dropFirst(3) : lower[...]
    if let sign = tail.first, sign == "+" || sign == "-" {
      let parts = tail.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
      guard (1...2).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(\.isASCII) }),
        let hours = Int(parts[0]), let minutes = parts.count > 1 ? Int(parts[1]) : 0, hours >= 0, minutes >= 0, minutes < 60
      else { return nil }
      self.init(secondsFromGMT: (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60))
      return
    }
    guard name.utf8.count <= 64, name.contains("/") || name.count > 2, name.allSatisfy({ $0.isASCII }), !name.contains("..")
    else { return nil }
    self.init(identifier: name)
  }

  /// Luxon's name for it.
  var shownName: String {
    if identifier == "GMT" || identifier == "UTC" { return "UTC" }
    guard identifier.hasPrefix("GMT") else { return identifier }
    let seconds = secondsFromGMT()
    let (hours, minutes) = (seconds.magnitude / 3600, seconds.magnitude / 60 % 60)
    let tail = minutes == 0 ? "" : ":" + String(minutes).leftPadded(2)
    return "UTC\(seconds < 0 ? "-" : "+")\(hours)\(tail)"
  }
}

extension String {
  /// With zeros before it.
  func leftPadded(_ count: Int) -> String {
    let missing = count - self.count
    return missing > 0 ? String(repeating: "0", count: missing) + self : self
  }
}
