/// A day of the proleptic Gregorian calendar, from year 1 to 9999.
struct Date {
  var year: Int
  /// From 1 to 12.
  var month: Int
  var day: Int

  /// Reads `2026-11-28`; nil where it is no such day.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), year >= 1, (1...12).contains(month),
      day >= 1, day <= Date.days(in: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// From a number of days since 1970-01-01; nil beyond year 9999 or before year 1.
  init?(daysSince1970 days: Int) {
    // Eras of 400 years that begin with March make leap days the last of their year.
    guard days > -719_163, days < 2_932_897 else { return nil }
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// 1 is Monday, 7 Sunday.
  var weekday: Int { ((daysSince1970 + 3) % 7 + 7) % 7 + 1 }

  var dayOfYear: Int {
    var days = day
    for month in 1..<month { days += Date.days(in: month, of: year) }
    return days
  }

  /// The week of ISO 8601 and the year that it belongs to.
  var week: (year: Int, number: Int) {
    let number = (dayOfYear - weekday + 10) / 7
    if number < 1 { return (year - 1, Date.weeks(in: year - 1)) }
    if number > Date.weeks(in: year) { return (year + 1, 1) }
    return (year, number)
  }

  /// A year has 53 weeks if it ends on a Thursday, or the year before it on a Wednesday.
  private static func weeks(in year: Int) -> Int {
    func lastDay(_ year: Int) -> Int { (year + year / 4 - year / 100 + year / 400) % 7 }
    return lastDay(year) == 4 || lastDay(year - 1) == 3 ? 53 : 52
  }

  /// The same day some months later; the month's last where there is none such. Nil beyond the calendar's years.
  func adding(months: Int) -> Date? {
    guard months.magnitude <= 120_000 else { return nil }
    let total = year * 12 + month - 1 + months
    guard total >= 12, total < 120_000 else { return nil }
    var date = self
    date.year = total / 12
    date.month = total % 12 + 1
    date.day = min(day, Date.days(in: date.month, of: date.year))
    return date
  }

  var text: String {
    func digits(_ value: Int, _ count: Int) -> String {
      var text = String(value)
      while text.utf8.count < count { text = "0" + text }
      return text
    }
    return digits(year, 4) + "-" + digits(month, 2) + "-" + digits(day, 2)
  }
}
