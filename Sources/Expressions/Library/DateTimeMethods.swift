import Foundation

extension MethodTable where Receiver == DateTime {
  /// The methods that Date has too, by n8n's extensions.
  static var shared: [String] {
    [
      "format", "toFormat", "plus", "minus", "beginningOf", "startOf", "endOf", "endOfMonth", "extract", "isBetween", "inBetween",
      "isInLast", "isWeekend", "isDst", "diffTo", "diffToNow", "toDateTime", "toInt", "toMillis", "setZone", "toUTC", "toLocal",
      "toJsonString", "ifEmpty", "toISO", "toISODate", "toRelative", "toSeconds",
    ]
  }

  static let dateTime = MethodTable { table in
    for part in [luxon, luxonTexts, n8nDate] {
      for (name, body) in part.methods { table.add(name.description, body: body) }
    }
    let parts: [(String, @Sendable (DateTime, CivilTime) -> Value)] = [
      ("year", { .int($1.year) }), ("quarter", { .int(($1.month + 2) / 3) }), ("month", { .int($1.month) }),
      ("day", { .int($1.day) }), ("hour", { .int($1.hour) }), ("minute", { .int($1.minute) }), ("second", { .int($1.second) }),
      ("millisecond", { .int($1.millisecond) }), ("weekday", { .int($1.weekday) }), ("ordinal", { .int($1.ordinal) }),
      ("weekNumber", { .int($1.week.number) }), ("weekYear", { .int($1.week.year) }),
      ("weeksInWeekYear", { .int(CivilTime.weeks(in: $1.week.year)) }),
      ("daysInMonth", { .int(CivilTime.daysInMonth(year: $1.year, month: $1.month)) }),
      ("daysInYear", { .int(CivilTime.isLeap($1.year) ? 366 : 365) }), ("isInLeapYear", { .bool(CivilTime.isLeap($1.year)) }),
      ("monthLong", { .string(DateFormat.months[$1.month - 1]) }),
      ("monthShort", { .string(String(DateFormat.months[$1.month - 1].prefix(3))) }),
      ("weekdayLong", { .string(DateFormat.weekdays[$1.weekday - 1]) }),
      ("weekdayShort", { .string(String(DateFormat.weekdays[$1.weekday - 1].prefix(3))) }),
      ("offset", { date, _ in .number(date.offset / 60_000) }), ("ts", { date, _ in .number(date.time) }),
      ("zoneName", { date, _ in .string(date.zone.shownName) }),
      ("offsetNameShort", { date, _ in .string(DateText.zoneName(date, isLong: false)) }),
      ("offsetNameLong", { date, _ in .string(DateText.zoneName(date, isLong: true)) }),
      (
        "isInDST",
        { date, _ in .bool(date.zone.isDaylightSavingTime(for: Date(timeIntervalSince1970: date.time / 1000))) }
      ),
    ]
    for (name, part) in parts {
      table.property(name) { date, _ throws(Fault) in
        date.isValid ? part(date, date.civil) : name.hasPrefix("is") ? .bool(false) : .number(.nan)
      }
    }
    table.property("isValid") { date, _ throws(Fault) in .bool(date.isValid) }
    table.property("locale") { _, _ throws(Fault) in .string("en-US" as JSString) }
    table.property("invalidReason") { date, _ throws(Fault) in date.isValid ? .null : .string("unparsable" as JSString) }
  }

  /// Luxon's methods that calculate.
  static let luxon = MethodTable { table in
    table.add("plus") { date, call throws(Fault) in .dateTime(date.adding(try call.duration(0))) }
    table.add("minus") { date, call throws(Fault) in .dateTime(date.adding(try call.duration(0).negated())) }
    table.add("startOf", "beginningOf") { date, call throws(Fault) in .dateTime(date.startOf(try call.unit(0, or: .weeks))) }
    table.add("endOf") { date, call throws(Fault) in .dateTime(date.endOf(try call.unit(0, or: .months))) }
    table.add("set") { date, call throws(Fault) in .dateTime(try call.setting(date)) }
    table.add("setZone") { date, call throws(Fault) in
      let zone = try call.zone(0, or: date.zone)
      if case .object(let options) = call[1], options["keepLocalTime"]?.isTruthy == true {
        return .dateTime(DateTime(date.civil, zone: zone))
      }
      return .dateTime(date.with(zone: zone))
    }
    table.add("toUTC") { date, _ throws(Fault) in .dateTime(date.with(zone: .gmt)) }
    table.add("toLocal") { date, call throws(Fault) in .dateTime(date.with(zone: call.run.context.timeZone)) }
    table.add("setLocale", "reconfigure") { date, _ throws(Fault) in .dateTime(date) }
    table.add("diff") { date, call throws(Fault) in
      .duration(date.difference(from: try call.date(0), in: try call.units(1, or: [.milliseconds])))
    }
    table.add("diffNow") { date, call throws(Fault) in
      .duration(date.difference(from: call.now, in: try call.units(0, or: [.milliseconds])))
    }
    table.add("hasSame") { date, call throws(Fault) in
      let unit = try call.unit(1, or: .days)
      let other = try call.date(0).with(zone: date.zone)
      return .bool(date.startOf(unit).time == other.startOf(unit).time)
    }
    table.add("equals") { date, call throws(Fault) in
      guard case .dateTime(let other) = call[0] else { return .bool(false) }
      return .bool(date.time == other.time && date.zone == other.zone)
    }
    table.add("toMillis", "valueOf") { date, _ throws(Fault) in .number(date.time) }
    table.add("toSeconds") { date, _ throws(Fault) in .number(date.time / 1000) }
    table.add("toUnixInteger", "toInt") { date, call throws(Fault) in .number((date.time / 1000).rounded(.down)) }
    table.add("toJSDate") { date, _ throws(Fault) in .date(date.time) }
    table.add("toObject") { date, call throws(Fault) in
      let civil = date.civil
      return try call.run.object([
        ("year", .int(civil.year)), ("month", .int(civil.month)), ("day", .int(civil.day)), ("hour", .int(civil.hour)),
        ("minute", .int(civil.minute)), ("second", .int(civil.second)), ("millisecond", .int(civil.millisecond)),
      ])
    }
    table.add("get") { date, call throws(Fault) in try call.run.member(.dateTime(date), try call.text(0)) }
  }

  /// Luxon's methods that write.
  static let luxonTexts = MethodTable { table in
    table.add("toFormat") { date, call throws(Fault) in
      let format = try call.text(0)
      try call.run.meter.string(length: format.count * 16)
      return .string(DateFormat.text(date, format.description))
    }
    table.add("toISO", "toString", "toJSON") { date, call throws(Fault) in
      guard date.isValid else { return .null }
      var (offset, suppresses) = (true, false)
      if case .object(let options) = call[0] {
        offset = options["includeOffset"]?.isTruthy ?? true
        suppresses = options["suppressMilliseconds"]?.isTruthy ?? false
      }
      return .string(date.iso(includesOffset: offset, suppressesMilliseconds: suppresses))
    }
    table.add("toISODate") { date, _ throws(Fault) in date.isValid ? .string(date.isoDate) : .null }
    table.add("toISOTime") { date, _ throws(Fault) in date.isValid ? .string(date.isoTime() + date.isoOffset) : .null }
    table.add("toISOWeekDate") { date, _ throws(Fault) in .string(DateFormat.text(date, "kkkk-'W'WW-c")) }
    table.add("toSQL") { date, _ throws(Fault) in .string(DateFormat.text(date, "yyyy-MM-dd HH:mm:ss.SSS ZZ")) }
    table.add("toSQLDate") { date, _ throws(Fault) in .string(DateFormat.text(date, "yyyy-MM-dd")) }
    table.add("toSQLTime") { date, _ throws(Fault) in .string(DateFormat.text(date, "HH:mm:ss.SSS ZZ")) }
    table.add("toRFC2822") { date, _ throws(Fault) in .string(DateFormat.text(date, "EEE, dd LLL yyyy HH:mm:ss ZZZ")) }
    table.add("toHTTP") { date, _ throws(Fault) in .string(DateText.utc(date.time)) }
    table.add("toLocaleString") { date, call throws(Fault) in
      var format: JSString = "D"
      if case .string(let text) = call[0] { format = text }
      if case .object(let options) = call[0], options.count > 0 {
        throw .type("'toLocaleString' takes a constant such as DateTime.DATE_MED; use 'toFormat'")
      }
      return .string(DateFormat.text(date, format.description))
    }
    table.add("toRelative") { date, call throws(Fault) in .string(RelativeTime.text(from: call.now, to: date)) }
  }

  /// n8n's methods.
  static let n8nDate = MethodTable { table in
    table.add("format") { date, call throws(Fault) in
      let format = try call.text(0, or: "yyyy-MM-dd")
      try call.run.meter.string(length: format.count * 16)
      return .string(DateFormat.text(date, format.description))
    }
    table.add("endOfMonth") { date, _ throws(Fault) in .dateTime(date.endOf(.months)) }
    table.add("extract") { date, call throws(Fault) in
      let part = try call.text(0, or: "week")
      let civil = date.civil
      switch part {
      case "yearDayNumber": return .int(civil.ordinal)
      case "week", "weekNumber": return .int(civil.week.number)
      case "weekday": return .int(civil.weekday)
      default:
        let singular = part.description.hasSuffix("s") ? JSString(part.description.dropLast()) : part
        let value = try call.run.member(.dateTime(date), singular)
        if case .undefined = value { throw .type("a date has no part \(Fault.quoted(part))") }
        return value
      }
    }
    table.add("isBetween", "inBetween") { date, call throws(Fault) in
      let (first, second) = (try call.date(0).time, try call.date(1).time)
      return .bool(date.time > min(first, second) && date.time < max(first, second))
    }
    table.add("isInLast") { date, call throws(Fault) in
      let amount = call.has(0) ? try call.number(0) : 0
      let start = call.now.adding(Duration(amounts: [try call.unit(1, or: .minutes): -amount]))
      return .bool(date.time >= start.time && date.time <= call.now.time)
    }
    table.add("isWeekend") { date, _ throws(Fault) in .bool(date.civil.weekday > 5) }
    table.add("isDst") { date, _ throws(Fault) in
      .bool(date.zone.isDaylightSavingTime(for: Date(timeIntervalSince1970: date.time / 1000)))
    }
    table.add("diffTo") { date, call throws(Fault) in
      try call.difference(date, try call.date(0), try call.units(1, or: [.days]), call[1])
    }
    table.add("diffToNow") { date, call throws(Fault) in
      try call.difference(date, call.now, try call.units(0, or: [.days]), call[0])
    }
    table.add("toDateTime", "toLuxon") { date, _ throws(Fault) in .dateTime(date) }
    table.add("toJsonString") { date, call throws(Fault) in .string(try call.run.stringify(.dateTime(date)) ?? "null") }
    table.add("isEmpty") { _, _ throws(Fault) in .bool(false) }
    table.add("isNotEmpty") { _, _ throws(Fault) in .bool(true) }
    table.add("ifEmpty") { date, _ throws(Fault) in .dateTime(date) }
  }
}

extension MethodTable where Receiver == Duration {
  static let duration = MethodTable { table in
    for unit in DateUnit.allCases {
      table.property(unit.name) { duration, _ throws(Fault) in .number(duration[unit]) }
    }
    table.property("isValid") { duration, _ throws(Fault) in .bool(!duration.milliseconds.isNaN) }
    table.add("as") { duration, call throws(Fault) in
      let unit = try call.unit(0, or: .milliseconds)
      return .number(duration.shifted(to: [unit])[unit])
    }
    table.add("shiftTo") { duration, call throws(Fault) in
      var units: [DateUnit] = []
      for index in 0..<call.count { units.append(try call.unit(index, or: .milliseconds)) }
      return .duration(units.isEmpty ? duration : duration.shifted(to: units))
    }
    table.add("rescale") { duration, _ throws(Fault) in
      let all = duration.shifted(to: DateUnit.allCases.filter { $0 != .quarters })
      return .duration(Duration(amounts: all.amounts.filter { $0.value != 0 }))
    }
    table.add("normalize") { duration, _ throws(Fault) in .duration(duration.shifted(to: duration.units)) }
    table.add("toObject") { duration, call throws(Fault) in
      try call.run.object(duration.units.map { (JSString($0.name), .number(duration[$0])) })
    }
    table.add("toMillis", "valueOf") { duration, _ throws(Fault) in .number(duration.milliseconds) }
    table.add("toISO", "toString", "toJSON") { duration, _ throws(Fault) in .string(duration.iso()) }
    table.add("plus") { duration, call throws(Fault) in .duration(duration.added(try call.duration(0))) }
    table.add("minus") { duration, call throws(Fault) in .duration(duration.added(try call.duration(0).negated())) }
    table.add("negate") { duration, _ throws(Fault) in .duration(duration.negated()) }
    table.add("get") { duration, call throws(Fault) in .number(duration[try call.unit(0, or: .milliseconds)]) }
    table.add("toHuman") { duration, _ throws(Fault) in
      .string(
        duration.units.map { unit in
          let amount = duration[unit]
          return "\(NumberText.text(amount)) \(amount == 1 ? String(unit.name.dropLast()) : unit.name)"
        }.joined(separator: ", "))
    }
    table.add("toFormat") { duration, call throws(Fault) in
      let format = try call.text(0).description
      try call.run.meter.string(length: format.utf8.count * 8)
      let letters: [Character: DateUnit] = [
        "y": .years, "M": .months, "w": .weeks, "d": .days, "h": .hours, "m": .minutes, "s": .seconds, "S": .milliseconds,
      ]
      let pieces = DateFormat.pieces(of: format)
      let used = pieces.compactMap { piece -> DateUnit? in
        if case .token(let token) = piece { token.first.flatMap { letters[$0] } } else { nil }
      }
      let shifted = used.isEmpty ? duration : duration.shifted(to: used)
      return .string(
        pieces.map { piece in
          switch piece {
          case .literal(let text): return text
          case .token(let token):
            guard let unit = token.first.flatMap({ letters[$0] }) else { return token }
            let amount = NumberText.text(shifted[unit].rounded(.towardZero)).description
            return amount.hasPrefix("-")
              ? "-" + String(amount.dropFirst()).leftPadded(token.count) : amount.leftPadded(token.count)
          }
        }.joined())
    }
  }
}

/// `3 days ago`, `in 2 hours`
enum RelativeTime {
  static func text(from now: DateTime, to date: DateTime) -> String {
    guard date.isValid else { return "Invalid DateTime" }
    for unit in [DateUnit.years, .months, .days, .hours, .minutes, .seconds] {
      let amount = date.difference(from: now, in: [unit])[unit].rounded(.towardZero).magnitude
      guard amount >= 1 || unit == .seconds else { continue }
      let name = amount == 1 ? String(unit.name.dropLast()) : unit.name
      let text = "\(NumberText.text(amount)) \(name)"
      return date.time <= now.time && !(amount == 0 && date.time == now.time) ? "\(text) ago" : "in \(text)"
    }
    return "in 0 seconds"
  }
}
