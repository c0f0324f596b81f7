import Foundation

extension MethodTable where Receiver == Double {
  /// JavaScript's Date. What sets a part gives the new time, as in JavaScript, but leaves the date as it is.
  static let javaScriptDate = MethodTable { table in
    table.add("getTime", "valueOf") { time, _ throws(Fault) in .number(time) }
    table.add("toISOString") { time, _ throws(Fault) in
      if time.isNaN { throw .type("the date is invalid") }
      return .string(DateText.iso(time))
    }
    table.add("toJSON") { time, _ throws(Fault) in time.isNaN ? .null : .string(DateText.iso(time)) }
    table.add("toString") { time, call throws(Fault) in .string(DateText.text(time, call.run.context.timeZone)) }
    table.add("toUTCString", "toGMTString") { time, _ throws(Fault) in .string(time.isNaN ? "Invalid Date" : DateText.utc(time)) }
    table.add("toDateString") { time, call throws(Fault) in .string(time.isNaN ? "Invalid Date" : DateText.day(call.local(time)))
    }
    table.add("toTimeString") { time, call throws(Fault) in
      .string(time.isNaN ? "Invalid Date" : DateText.clock(call.local(time)))
    }
    table.add("toLocaleDateString") { time, call throws(Fault) in .string(try call.localized(time, "D")) }
    table.add("toLocaleTimeString") { time, call throws(Fault) in .string(try call.localized(time, "tt")) }
    table.add("toLocaleString") { time, call throws(Fault) in .string(try call.localized(time, "F")) }
    table.add("getTimezoneOffset") { time, call throws(Fault) in .number(time.isNaN ? .nan : -call.local(time).offset / 60_000) }
    let parts: [(String, @Sendable (CivilTime) -> Int)] = [
      ("FullYear", { $0.year }), ("Month", { $0.month - 1 }), ("Date", { $0.day }), ("Day", { $0.weekday % 7 }),
      ("Hours", { $0.hour }), ("Minutes", { $0.minute }), ("Seconds", { $0.second }), ("Milliseconds", { $0.millisecond }),
    ]
    for (name, part) in parts {
      table.add("get" + name) { time, call throws(Fault) in .number(time.isNaN ? .nan : Double(part(call.local(time).civil))) }
      table.add("getUTC" + name) { time, _ throws(Fault) in
        .number(time.isNaN ? .nan : Double(part(DateTime(time: time, zone: .gmt).civil)))
      }
    }
    let setters: [(String, [WritableKeyPath<CivilTime, Int> & Sendable])] = [
      ("FullYear", [\.year, \.month, \.day]), ("Month", [\.month, \.day]), ("Date", [\.day]),
      ("Hours", [\.hour, \.minute, \.second, \.millisecond]), ("Minutes", [\.minute, \.second, \.millisecond]),
      ("Seconds", [\.second, \.millisecond]), ("Milliseconds", [\.millisecond]),
    ]
    for (name, paths) in setters {
      table.add("set" + name) { time, call throws(Fault) in .number(try call.setting(paths, time, call.run.context.timeZone)) }
      table.add("setUTC" + name) { time, call throws(Fault) in .number(try call.setting(paths, time, .gmt)) }
    }
    table.add("setTime") { _, call throws(Fault) in .number(DateTime(time: try call.number(0), zone: .gmt).time) }
  }

  /// All methods of Date: n8n's are those of DateTime.
  static let date = MethodTable { table in
    for name in MethodTable<DateTime>.shared {
      table.add(name) { time, call throws(Fault) in
        guard let body = MethodTable<DateTime>.dateTime.methods[JSString(name)] else { return .undefined }
        let result = try body(call.local(time), call)
        // What moves a Date gives a Date.
        if case .dateTime(let date) = result, !["toDateTime", "toLuxon", "setZone", "toLocal", "toUTC"].contains(name) {
          return .date(date.time)
        }
        return result
      }
    }
    table.add("isEmpty") { _, _ throws(Fault) in .bool(false) }
    table.add("isNotEmpty") { _, _ throws(Fault) in .bool(true) }
    for (name, body) in javaScriptDate.methods { table.add(name.description, body: body) }
  }
}

extension Call {
  fileprivate func local(_ time: Double) -> DateTime { DateTime(time: time, zone: run.context.timeZone) }

  fileprivate func localized(_ time: Double, _ token: String) throws(Fault) -> String {
    if time.isNaN { return "Invalid Date" }
    let language = try text(0, or: "en-US").description
    var zone = run.context.timeZone
    var hasOptions = false
    if case .object(let options) = self[1] {
      hasOptions = options.count > 0
      if let name = options["timeZone"] {
        let text = try run.string(name)
        guard let named = TimeZone(named: text.description) else { throw .type("unknown time zone \(Fault.quoted(text))") }
        zone = named
        hasOptions = options.count > 1
      }
    }
    guard language.hasPrefix("en"), language != "en-GB", !hasOptions else {
      throw .type("dates for people are written in 'en-US' only, without options; use 'toFormat'")
    }
    return DateFormat.text(DateTime(time: time, zone: zone), token)
  }

  fileprivate func setting(
    _ paths: [WritableKeyPath<CivilTime, Int> & Sendable], _ time: Double, _ zone: TimeZone
  ) throws(Fault) -> Double {
    let date = DateTime(time: time, zone: zone)
    var civil = date.civil
    for (index, path) in paths.enumerated() where index == 0 || has(index) {
      let value = try number(index)
      guard value.magnitude < 1e12 else { return .nan }
      civil[keyPath: path] = Int(value.rounded(.towardZero)) + (path == \.month ? 1 : 0)
    }
    guard date.isValid, civil.year.magnitude < 400_000, civil.month.magnitude < 5_000_000 else { return .nan }
    guard civil.day.magnitude < 1_000_000_000 else { return .nan }
    return DateTime(time: zone.time(ofLocal: civil.milliseconds), zone: zone).time
  }
}
