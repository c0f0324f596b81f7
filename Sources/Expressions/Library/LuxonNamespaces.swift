import Foundation

extension Namespaces {
  static let dateTime = MethodTable<Void> { table in
    for constant in DateFormat.constants {
      table.property(constant.name) { _, _ throws(Fault) in .string(constant.token) }
    }
    table.add("now", "local") { _, call throws(Fault) in
      guard call.count > 0, case .number = call[0] else { return .dateTime(call.now) }
      return .dateTime(try call.parts(zone: call.run.context.timeZone))
    }
    table.add("utc") { _, call throws(Fault) in
      guard call.count > 0, case .number = call[0] else { return .dateTime(call.now.with(zone: .gmt)) }
      return .dateTime(try call.parts(zone: .gmt))
    }
    table.add("fromISO") { _, call throws(Fault) in
      let (zone, keeps) = try call.zoneOption(1)
      return .dateTime(DateParsing.iso(try call.text(0).description, zone: zone, keepsZone: keeps) ?? .invalid(zone))
    }
    table.add("fromSQL") { _, call throws(Fault) in
      let (zone, keeps) = try call.zoneOption(1)
      let text = try call.text(0).description
      return .dateTime(DateParsing.sql(text, zone: zone, keepsZone: keeps) ?? DateParsing.iso(text, zone: zone) ?? .invalid(zone))
    }
    table.add("fromRFC2822", "fromHTTP") { _, call throws(Fault) in
      let zone = try call.zoneOption(1).zone
      return .dateTime(DateTime(time: DateParsing.javaScript(try call.text(0).description, zone: zone), zone: zone))
    }
    table.add("fromFormat", "fromString") { _, call throws(Fault) in
      let zone = try call.zoneOption(2).zone
      return .dateTime(
        DateParsing.formatted(try call.text(0).description, try call.text(1).description, zone: zone) ?? .invalid(zone))
    }
    table.add("fromMillis") { _, call throws(Fault) in
      .dateTime(DateTime(time: try call.number(0), zone: try call.zoneOption(1).zone))
    }
    table.add("fromSeconds") { _, call throws(Fault) in
      .dateTime(DateTime(time: try call.number(0) * 1000, zone: try call.zoneOption(1).zone))
    }
    table.add("fromJSDate") { _, call throws(Fault) in .dateTime(try call.date(0).with(zone: try call.zoneOption(1).zone)) }
    table.add("fromObject") { _, call throws(Fault) in
      let zone = try call.zoneOption(1).zone
      let today = call.now.with(zone: zone).civil
      let object = try call.object(0)
      func has(_ names: JSString...) -> Bool { names.contains { object[$0] != nil } }
      // Parts above the largest one given are today's, those below the least.
      let start = CivilTime(
        year: today.year, month: has("year", "years") ? 1 : today.month,
        day: has("year", "years", "month", "months") ? 1 : today.day)
      return .dateTime(try call.setting(DateTime(start, zone: zone)))
    }
    table.add("isDateTime") { _, call throws(Fault) in
      if case .dateTime = call[0] { return .bool(true) }
      return .bool(false)
    }
    table.add("max") { _, call throws(Fault) in try call.latest { $0 > $1 } }
    table.add("min") { _, call throws(Fault) in try call.latest { $0 < $1 } }
  }

  static let duration = MethodTable<Void> { table in
    table.add("fromMillis") { _, call throws(Fault) in .duration(Duration(amounts: [.milliseconds: try call.number(0)])) }
    table.add("fromObject") { _, call throws(Fault) in .duration(try call.duration(0)) }
    table.add("fromISO") { _, call throws(Fault) in
      let text = try call.text(0)
      guard let duration = Duration(iso: text.description) else { throw .type("\(Fault.quoted(text)) is no duration") }
      return .duration(duration)
    }
    table.add("isDuration") { _, call throws(Fault) in
      if case .duration = call[0] { return .bool(true) }
      return .bool(false)
    }
  }
}

extension DateTime {
  static func invalid(_ zone: TimeZone) -> DateTime { DateTime(time: .nan, zone: zone) }
}

extension Duration {
  /// `P1Y2M3W4DT5H6M7.5S`
  init?(iso text: String) {
    guard text.utf8.count <= 100,
      let match = text.wholeMatch(
        of: /([+-])?P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?/)
    else { return nil }
    let parts: [(DateUnit, Substring?)] = [
      (.years, match.2), (.months, match.3), (.weeks, match.4), (.days, match.5), (.hours, match.6), (.minutes, match.7),
      (.seconds, match.8),
    ]
    self.init()
    for (unit, part) in parts {
      guard let part else { continue }
      guard let amount = Double(part) else { return nil }
      amounts[unit] = match.1 == "-" ? -amount : amount
    }
  }
}

extension Call {
  /// `year, month from 1, day, hour, minute, second, millisecond`
  fileprivate func parts(zone: TimeZone) throws(Fault) -> DateTime {
    var parts = [1970, 1, 1, 0, 0, 0, 0]
    for index in 0..<min(count, 7) {
      guard case .number(let number) = self[index] else { break }
      guard number.magnitude < 1_000_000 else { return .invalid(zone) }
      parts[index] = Int(number)
    }
    return DateTime(
      CivilTime(
        year: parts[0], month: parts[1], day: parts[2], hour: parts[3], minute: parts[4], second: parts[5], millisecond: parts[6]),
      zone: zone)
  }

  fileprivate func latest(_ isBetter: (Double, Double) -> Bool) throws(Fault) -> Value {
    var result: DateTime?
    for index in 0..<count {
      let date = try date(index)
      if result.map({ isBetter(date.time, $0.time) }) ?? true { result = date }
    }
    return result.map { .dateTime($0) } ?? .undefined
  }
}
