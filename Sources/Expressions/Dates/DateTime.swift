import Foundation

/// Luxon's DateTime: a time and the zone that it is seen in.
struct DateTime {
  /// Milliseconds since 1970; NaN for an invalid one.
  let time: Double
  let zone: TimeZone

  init(time: Double, zone: TimeZone) {
    self.time = time.magnitude <= CivilTime.furthest ? time : .nan
    self.zone = zone
  }

  /// Invalid where a part is out of its range.
  init(_ civil: CivilTime, zone: TimeZone) {
    self.init(time: civil.isValid ? zone.time(ofLocal: civil.milliseconds) : .nan, zone: zone)
  }

  var isValid: Bool { !time.isNaN }

  /// In milliseconds.
  var offset: Double { isValid ? zone.offset(at: time) : 0 }

  var civil: CivilTime { CivilTime(milliseconds: isValid ? time + offset : 0) }

  /// `2024-01-31T10:00:00.000+02:00`, with `Z` for UTC itself.
  func iso(includesOffset: Bool = true, suppressesMilliseconds: Bool = false) -> JSString {
    guard isValid else { return "Invalid DateTime" }
    return JSString(isoDate + "T" + isoTime(suppressesMilliseconds) + (includesOffset ? isoOffset : ""))
  }

  var isoDate: String {
    let civil = civil
    let year = String(civil.year.magnitude)
    let isLong = civil.year > 9999 || civil.year < 0
    let sign = isLong ? (civil.year < 0 ? "-" : "+") : ""
    return "\(sign)\(year.leftPadded(isLong ? 6 : 4))-\(String(civil.month).leftPadded(2))-\(String(civil.day).leftPadded(2))"
  }

  func isoTime(_ suppressesMilliseconds: Bool = false) -> String {
    let civil = civil
    let clock = [civil.hour, civil.minute, civil.second].map { String($0).leftPadded(2) }.joined(separator: ":")
    if suppressesMilliseconds && civil.millisecond == 0 { return clock }
    return clock + "." + String(civil.millisecond).leftPadded(3)
  }

  var isoOffset: String { zone.shownName == "UTC" ? "Z" : offsetText(separator: ":", short: false) }

  func offsetText(separator: String, short: Bool) -> String {
    let minutes = Int(offset / 60_000)
    let (hours, rest) = (minutes.magnitude / 60, minutes.magnitude % 60)
    let sign = minutes < 0 ? "-" : "+"
    if short { return "\(sign)\(hours)" + (rest == 0 ? "" : "\(separator)\(String(rest).leftPadded(2))") }
    return "\(sign)\(String(hours).leftPadded(2))\(separator)\(String(rest).leftPadded(2))"
  }

  func with(zone: TimeZone) -> DateTime { DateTime(time: time, zone: zone) }

  // MARK: Arithmetic

  /// Moves by units of the calendar in local time, by hours and less in real time. A day that the month lacks becomes its last.
  func adding(_ duration: Duration) -> DateTime {
    guard isValid, duration.amounts.values.allSatisfy({ $0.magnitude < 1e13 }) else { return DateTime(time: .nan, zone: zone) }
    func whole(_ unit: DateUnit) -> Int { Int(duration[unit].rounded(.towardZero)) }
    var rest = 0.0
    for (unit, amount) in duration.amounts {
      rest += (unit.rawValue >= DateUnit.hours.rawValue ? amount : amount - amount.rounded(.towardZero)) * unit.milliseconds
    }
    guard [.years, .quarters, .months].allSatisfy({ whole($0).magnitude < 10_000_000 }) else {
      return DateTime(time: .nan, zone: zone)
    }
    let civil = civil
    let (years, month) = CivilTime.divided(civil.month - 1 + whole(.months) + whole(.quarters) * 3, by: 12)
    let year = civil.year + whole(.years) + years
    let days = whole(.days) + whole(.weeks) * 7
    guard days.magnitude < 1_000_000_000 else { return DateTime(time: .nan, zone: zone) }
    var moved = civil
    moved.year = year
    moved.month = month + 1
    moved.day = min(civil.day, CivilTime.daysInMonth(year: year, month: month + 1))
    let local = moved.milliseconds + Double(days) * 86_400_000
    // The offset of before counts first, so that a time that clocks show twice stays what it is.
    var result = local - offset
    if zone.offset(at: result) != offset { result = zone.time(ofLocal: local) }
    return DateTime(time: result + rest.rounded(.towardZero), zone: zone)
  }

  func startOf(_ unit: DateUnit) -> DateTime {
    guard isValid else { return self }
    var civil = civil
    switch unit {
    case .years, .quarters, .months:
      civil.day = 1
      if unit == .years { civil.month = 1 }
      if unit == .quarters { civil.month = (civil.month - 1) / 3 * 3 + 1 }
    case .weeks:
      let monday = CivilTime.days(year: civil.year, month: civil.month, day: civil.day) - civil.weekday + 1
      civil = CivilTime(milliseconds: Double(monday) * 86_400_000)
    default: break
    }
    if unit.rawValue <= DateUnit.days.rawValue { civil.hour = 0 }
    if unit.rawValue <= DateUnit.hours.rawValue { civil.minute = 0 }
    if unit.rawValue <= DateUnit.minutes.rawValue { civil.second = 0 }
    if unit.rawValue <= DateUnit.seconds.rawValue { civil.millisecond = 0 }
    return DateTime(civil, zone: zone)
  }

  func endOf(_ unit: DateUnit) -> DateTime {
    let next = adding(Duration(amounts: [unit: 1])).startOf(unit)
    return DateTime(time: next.time - 1, zone: zone)
  }

  /// What must be added to `other` to come here, in the units given.
  func difference(from other: DateTime, in units: [DateUnit]) -> Duration {
    guard isValid, other.isValid else { return Duration(amounts: [.milliseconds: .nan]) }
    if time < other.time { return other.difference(from: self, in: units).negated() }
    var (cursor, highWater, lowest, result) = (other, other, nil as DateUnit?, Duration())
    for unit in DateUnit.allCases where unit.rawValue <= DateUnit.days.rawValue && units.contains(unit) {
      lowest = unit
      var count = max(0, (estimate(unit, from: cursor) - 1).rounded(.down))
      func moved(_ count: Double) -> DateTime {
        var total = result
        total.amounts[unit] = count
        return other.adding(total)
      }
      var tries = 0
      while tries < 4, moved(count + 1).time <= time {
        count += 1
        tries += 1
      }
      while count > 0, moved(count).time > time { count -= 1 }
      result.amounts[unit] = count
      cursor = moved(count)
      highWater = moved(count + 1)
    }
    let rest = time - cursor.time
    let smaller = units.filter { $0.rawValue >= DateUnit.hours.rawValue }
    if smaller.isEmpty {
      if let lowest, highWater.time > cursor.time {
        result.amounts[lowest, default: 0] += rest / (highWater.time - cursor.time)
      }
      return result
    }
    let shifted = Duration(amounts: [.milliseconds: rest]).shifted(to: smaller)
    return Duration(amounts: result.amounts.merging(shifted.amounts) { $0 + $1 })
  }

  private func estimate(_ unit: DateUnit, from other: DateTime) -> Double {
    let (mine, theirs) = (civil, other.with(zone: zone).civil)
    let months = Double((mine.year - theirs.year) * 12 + mine.month - theirs.month)
    switch unit {
    case .years: return (months / 12).rounded(.down)
    case .quarters: return (months / 3).rounded(.down)
    case .months: return months
    default: return ((time - other.time) / unit.milliseconds).rounded(.down)
    }
  }
}
