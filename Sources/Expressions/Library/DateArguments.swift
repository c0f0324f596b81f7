import Foundation

extension Call {
  var now: DateTime { run.now }

  /// A date in any form that n8n takes.
  func date(_ index: Int) throws(Fault) -> DateTime {
    let zone = run.context.timeZone
    switch self[index] {
    case .dateTime(let date): return date
    case .date(let time): return DateTime(time: time, zone: zone)
    case .number(let time): return DateTime(time: time, zone: zone)
    case .string(let text):
      guard let date = DateParsing.any(text.description, zone: zone) else { throw .type("\(Fault.quoted(text)) is no date") }
      return date
    default: throw .type("argument \(index + 1) must be a date, not \(self[index].typeName)")
    }
  }

  func unit(_ index: Int, or fallback: DateUnit) throws(Fault) -> DateUnit {
    guard has(index) else { return fallback }
    let name = try text(index)
    guard let unit = DateUnit(name.description) else {
      throw .type("unknown unit \(Fault.quoted(name)); there are \(DateUnit.allCases.map(\.name).joined(separator: ", "))")
    }
    return unit
  }

  /// One unit or an array of them.
  func units(_ index: Int, or fallback: [DateUnit]) throws(Fault) -> [DateUnit] {
    guard has(index) else { return fallback }
    guard case .array(let array) = self[index] else { return [try unit(index, or: .days)] }
    let names = Call(run: run, arguments: Arguments(try run.elements(array)))
    var units: [DateUnit] = []
    for index in 0..<min(names.count, 16) { units.append(try names.unit(index, or: .days)) }
    return units
  }

  /// `{days: 1}`, an amount and a unit, milliseconds, or a Duration.
  func duration(_ index: Int) throws(Fault) -> Duration {
    switch self[index] {
    case .duration(let duration): return duration
    case .object(let object):
      var amounts: [DateUnit: Double] = [:]
      for (name, value) in try run.members(of: object) {
        guard let unit = DateUnit(name.description) else { throw .type("unknown unit \(Fault.quoted(name))") }
        let amount = try run.number(value)
        guard amount.isFinite else { throw .type("the amount of \(unit.name) is no number") }
        amounts[unit, default: 0] += amount
      }
      return Duration(amounts: amounts)
    default:
      let amount = try number(index)
      guard amount.isFinite else { throw .type("a duration is an object such as {days: 1}, or a number and a unit") }
      return Duration(amounts: [try unit(index + 1, or: .milliseconds): amount])
    }
  }

  func zone(_ index: Int, or fallback: TimeZone) throws(Fault) -> TimeZone {
    guard has(index) else { return fallback }
    if case .number(let minutes) = self[index] {
      guard minutes.magnitude <= 1080, let zone = TimeZone(secondsFromGMT: Int(minutes) * 60) else {
        throw .type("an offset is at most 1080 minutes")
      }
      return zone
    }
    let name = try text(index)
    if name == "local" || name == "system" || name == "default" { return run.context.timeZone }
    guard let zone = TimeZone(named: name.description) else { throw .type("unknown time zone \(Fault.quoted(name))") }
    return zone
  }

  /// The option `zone` of an argument.
  func zoneOption(_ index: Int) throws(Fault) -> (zone: TimeZone, keepsOwn: Bool) {
    guard case .object(let options) = self[index] else { return (run.context.timeZone, false) }
    let zone = try Call(run: run, arguments: Arguments([options["zone"] ?? .undefined])).zone(0, or: run.context.timeZone)
    return (zone, options["setZone"]?.isTruthy ?? false)
  }

  /// A date with parts replaced; a day that the month lacks becomes its last.
  func setting(_ date: DateTime) throws(Fault) -> DateTime {
    var civil = date.civil
    var moved: (weekday: Int?, ordinal: Int?, week: Int?) = (nil, nil, nil)
    var setsDay = false
    for (name, value) in try run.members(of: try object(0)) {
      let amount = try run.number(value)
      guard amount.isFinite, amount.magnitude < 1_000_000 else { throw .type("\(Fault.quoted(name)) is no number for a date") }
      let number = Int(amount)
      switch name.description.hasSuffix("s") ? name.description.dropLast().description : name.description {
      case "year": civil.year = number
      case "month": civil.month = number
      case "day":
        civil.day = number
        setsDay = true
      case "hour": civil.hour = number
      case "minute": civil.minute = number
      case "second": civil.second = number
      case "millisecond": civil.millisecond = number
      case "weekday": moved.weekday = number
      case "ordinal": moved.ordinal = number
      case "weekNumber": moved.week = number
      default: throw .type("a date has no part \(Fault.quoted(name)) to set")
      }
    }
    if !setsDay, (1...12).contains(civil.month) {
      civil.day = min(civil.day, CivilTime.daysInMonth(year: civil.year, month: civil.month))
    }
    var days = 0
    if let weekday = moved.weekday { days += weekday - civil.weekday }
    if let week = moved.week { days += (week - civil.week.number) * 7 }
    if let ordinal = moved.ordinal { days = ordinal - civil.ordinal }
    let result = DateTime(civil, zone: date.zone)
    return days == 0 ? result : result.adding(Duration(amounts: [.days: Double(days)]))
  }

  /// n8n's difference: a number for one unit, an object for several.
  func difference(_ date: DateTime, _ other: DateTime, _ units: [DateUnit], _ argument: Value) throws(Fault) -> Value {
    // n8n counts from the receiver to the argument.
    let duration = other.difference(from: date, in: units)
    guard case .array = argument else { return .number(duration[units.first ?? .days]) }
    return try run.object(duration.units.map { (JSString($0.name), .number(duration[$0])) })
  }
}

extension Interpreter {
  var now: DateTime {
    DateTime(time: (context.now.timeIntervalSince1970 * 1000).rounded(.down), zone: context.timeZone)
  }
}
