import Foundation

/// Luxon's tokens, in English.
enum DateFormat {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]
  static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  enum Piece: Equatable {
    case token(String)
    case literal(String)
  }

  /// Runs of a letter are tokens, text in single quotes and all else stand for themselves.
  static func pieces(of format: String) -> [Piece] {
    var pieces: [Piece] = []
    var (run, isQuoted) = ("", false)
    func flush() {
      guard !run.isEmpty else { return }
      let isToken = !isQuoted && run.first?.isASCII == true && run.first?.isLetter == true
      pieces.append(isToken ? .token(run) : .literal(run))
      run = ""
    }
    for character in format {
      if character == "'" {
        flush()
        isQuoted.toggle()
      } else {
        if !isQuoted, let last = run.last, last != character { flush() }
        run.append(character)
      }
    }
    flush()
    return pieces
  }

  static func text(_ date: DateTime, _ format: String) -> String {
    guard date.isValid else { return "Invalid DateTime" }
    let civil = date.civil
    return pieces(of: format).map { piece in
      switch piece {
      case .literal(let text): text
      case .token(let token): time(token, date, civil) ?? day(token, date, civil) ?? macro(token, date) ?? token
      }
    }.joined()
  }

  private static func time(_ token: String, _ date: DateTime, _ civil: CivilTime) -> String? {
    let hour = civil.hour % 12 == 0 ? 12 : civil.hour % 12
    func padded(_ value: Int, _ count: Int = 2) -> String { String(value).leftPadded(count) }
    switch token {
    case "S": return String(civil.millisecond)
    case "u", "SSS": return padded(civil.millisecond, 3)
    case "uu": return padded(civil.millisecond / 10)
    case "uuu": return String(civil.millisecond / 100)
    case "s": return String(civil.second)
    case "ss": return padded(civil.second)
    case "m": return String(civil.minute)
    case "mm": return padded(civil.minute)
    case "h": return String(hour)
    case "hh": return padded(hour)
    case "H": return String(civil.hour)
    case "HH": return padded(civil.hour)
    case "a": return civil.hour < 12 ? "AM" : "PM"
    case "Z": return date.offsetText(separator: ":", short: true)
    case "ZZ": return date.offsetText(separator: ":", short: false)
    case "ZZZ": return date.offsetText(separator: "", short: false)
    case "ZZZZ": return DateText.zoneName(date, isLong: false)
    case "ZZZZZ": return DateText.zoneName(date, isLong: true)
    case "z": return date.zone.shownName
    case "X": return NumberText.text((date.time / 1000).rounded(.down)).description
    case "x": return NumberText.text(date.time).description
    default: return nil
    }
  }

  private static func day(_ token: String, _ date: DateTime, _ civil: CivilTime) -> String? {
    func padded(_ value: Int, _ count: Int = 2) -> String {
      (value < 0 ? "-" : "") + String(value.magnitude).leftPadded(count)
    }
    let weekday = weekdays[civil.weekday - 1]
    let month = months[civil.month - 1]
    switch token {
    case "d": return String(civil.day)
    case "dd": return padded(civil.day)
    case "c", "E": return String(civil.weekday)
    case "ccc", "EEE": return String(weekday.prefix(3))
    case "cccc", "EEEE": return weekday
    case "ccccc", "EEEEE": return String(weekday.prefix(1))
    case "L", "M": return String(civil.month)
    case "LL", "MM": return padded(civil.month)
    case "LLL", "MMM": return String(month.prefix(3))
    case "LLLL", "MMMM": return month
    case "LLLLL", "MMMMM": return String(month.prefix(1))
    case "y": return String(civil.year)
    case "yy": return padded(Int(civil.year.magnitude % 100))
    case "yyyy": return padded(civil.year, 4)
    case "yyyyyy": return padded(civil.year, 6)
    case "G": return civil.year > 0 ? "AD" : "BC"
    case "GG": return civil.year > 0 ? "Anno Domini" : "Before Christ"
    case "GGGGG": return civil.year > 0 ? "A" : "B"
    case "kk", "ii": return padded(Int(civil.week.year.magnitude % 100))
    case "kkkk", "iiii": return padded(civil.week.year, 4)
    case "W", "n": return String(civil.week.number)
    case "WW", "nn": return padded(civil.week.number)
    case "o": return String(civil.ordinal)
    case "ooo": return padded(civil.ordinal, 3)
    case "q": return String((civil.month + 2) / 3)
    case "qq": return padded((civil.month + 2) / 3)
    default: return nil
    }
  }

  /// Tokens that stand for a whole form, and the constants of `DateTime` with the same forms.
  private static let macros: [String: String] = [
    "D": "M/d/yyyy", "DD": "LLL d, yyyy", "DDD": "LLLL d, yyyy", "DDDD": "EEEE, LLLL d, yyyy", "t": "h:mm a", "tt": "h:mm:ss a",
    "ttt": "h:mm:ss a ZZZZ", "tttt": "h:mm:ss a ZZZZZ", "T": "HH:mm", "TT": "HH:mm:ss", "TTT": "HH:mm:ss ZZZZ",
    "TTTT": "HH:mm:ss ZZZZZ", "f": "M/d/yyyy, h:mm a", "ff": "LLL d, yyyy, h:mm a", "fff": "LLLL d, yyyy 'at' h:mm a ZZZZ",
    "ffff": "EEEE, LLLL d, yyyy 'at' h:mm a ZZZZZ", "F": "M/d/yyyy, h:mm:ss a", "FF": "LLL d, yyyy, h:mm:ss a",
    "FFF": "LLLL d, yyyy 'at' h:mm:ss a ZZZZ", "FFFF": "EEEE, LLLL d, yyyy 'at' h:mm:ss a ZZZZZ",
  ]

  private static func macro(_ token: String, _ date: DateTime) -> String? { macros[token].map { text(date, $0) } }

  /// `DateTime.DATE_MED` and its like: they are the tokens' names here.
  static let constants: [(name: String, token: String)] = [
    ("DATE_SHORT", "D"), ("DATE_MED", "DD"), ("DATE_FULL", "DDD"), ("DATE_HUGE", "DDDD"), ("TIME_SIMPLE", "t"),
    ("TIME_WITH_SECONDS", "tt"), ("TIME_WITH_SHORT_OFFSET", "ttt"), ("TIME_WITH_LONG_OFFSET", "tttt"), ("TIME_24_SIMPLE", "T"),
    ("TIME_24_WITH_SECONDS", "TT"), ("TIME_24_WITH_SHORT_OFFSET", "TTT"), ("TIME_24_WITH_LONG_OFFSET", "TTTT"),
    ("DATETIME_SHORT", "f"), ("DATETIME_MED", "ff"), ("DATETIME_FULL", "fff"), ("DATETIME_HUGE", "ffff"),
    ("DATETIME_SHORT_WITH_SECONDS", "F"), ("DATETIME_MED_WITH_SECONDS", "FF"), ("DATETIME_FULL_WITH_SECONDS", "FFF"),
    ("DATETIME_HUGE_WITH_SECONDS", "FFFF"),
  ]
}

/// JavaScript's texts of a Date.
enum DateText {
  static func iso(_ time: Double) -> String {
    DateTime(time: time, zone: .gmt).iso().description
  }

  static func day(_ date: DateTime) -> String { DateFormat.text(date, "EEE MMM dd yyyy") }

  static func clock(_ date: DateTime) -> String {
    DateFormat.text(date, "HH:mm:ss 'GMT'ZZZ") + " (\(zoneName(date, isLong: true)))"
  }

  static func text(_ time: Double, _ zone: TimeZone) -> JSString {
    let date = DateTime(time: time, zone: zone)
    return date.isValid ? JSString(day(date) + " " + clock(date)) : "Invalid Date"
  }

  static func utc(_ time: Double) -> String {
    DateFormat.text(DateTime(time: time, zone: .gmt), "EEE, dd MMM yyyy HH:mm:ss 'GMT'")
  }

  static func zoneName(_ date: DateTime, isLong: Bool) -> String {
    if date.zone.shownName == "UTC" { return isLong ? "Coordinated Universal Time" : "UTC" }
    let isSummer = date.zone.isDaylightSavingTime(for: Date(timeIntervalSince1970: date.time / 1000))
    let style: TimeZone.NameStyle =
      isLong ? (isSummer ? .daylightSaving : .standard) : (isSummer ? .shortDaylightSaving : .shortStandard)
    return date.zone.localizedName(for: style, locale: Locale(identifier: "en_US")) ?? date.zone.identifier
  }
}
extension TimeZone { typealias NameStyle = NSTimeZone.NameStyle }
