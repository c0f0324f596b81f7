/// Units of durations, largest first.
enum DateUnit: Int, CaseIterable {
  case years, quarters, months, weeks, days, hours, minutes, seconds, milliseconds

  /// By its name, in the singular or plural.
  init?(_ name: String) {
    let lower = name.lowercased()
    let plural = lower.hasSuffix("s") ? lower : lower + "s"
    let short: [String: DateUnit] = [
      "y": .years, "q": .quarters, "w": .weeks, "d": .days, "h": .hours, "m": .minutes, "s": .seconds, "ms": .milliseconds,
    ]
    if let unit = DateUnit.allCases.first(where: { $0.name == plural }) ?? short[lower] { self = unit } else { return nil }
  }

  var name: String { "\(self)" }

  /// Its length by Luxon's casual matrix: a year has 365 days, a month 30.
  var milliseconds: Double {
    switch self {
    case .years: 365 * 86_400_000
    case .quarters: 91 * 86_400_000
    case .months: 30 * 86_400_000
    case .weeks: 7 * 86_400_000
    case .days: 86_400_000
    case .hours: 3_600_000
    case .minutes: 60_000
    case .seconds: 1000
    case .milliseconds: 1
    }
  }

  /// How many of a smaller unit.
  func ratio(to other: DateUnit) -> Double {
    switch (self, other) {
    case (.years, .quarters): 4
    case (.years, .months): 12
    case (.years, .weeks): 52
    case (.quarters, .months): 3
    case (.quarters, .weeks): 13
    case (.months, .weeks): 4
    default: milliseconds / other.milliseconds
    }
  }
}

/// Luxon's Duration: amounts of units.
struct Duration {
  var amounts: [DateUnit: Double] = [:]

  subscript(unit: DateUnit) -> Double { amounts[unit] ?? 0 }

  var milliseconds: Double { amounts.reduce(0) { $0 + $1.value * $1.key.milliseconds } }

  var units: [DateUnit] { DateUnit.allCases.filter { amounts[$0] != nil } }

  /// The duration in other units: what is left of one goes to the next smaller, the last keeps the fraction.
  func shifted(to units: [DateUnit]) -> Duration {
    let wanted = DateUnit.allCases.filter { units.contains($0) }
    var result = Duration()
    var carried: [DateUnit: Double] = [:]
    for unit in DateUnit.allCases {
      guard wanted.contains(unit) else {
        if let amount = amounts[unit] { carried[unit, default: 0] += amount }
        continue
      }
      var own = amounts[unit] ?? 0
      for (larger, amount) in carried { own += amount * larger.ratio(to: unit) }
      carried = [:]
      let whole = own.rounded(.towardZero)
      result.amounts[unit] = whole
      if own != whole { carried[unit] = own - whole }
    }
    if let last = wanted.last {
      for (unit, amount) in carried {
        result.amounts[last, default: 0] +=
          unit.rawValue < last.rawValue ? amount * unit.ratio(to: last) : amount / last.ratio(to: unit)
      }
    }
    result.rollUp(wanted)
    return result
  }

  /// Makes whole larger units of what a smaller one has too much of.
  private mutating func rollUp(_ units: [DateUnit]) {
    let sign: Double = milliseconds < 0 ? -1 : 1
    for (larger, smaller) in zip(units, units.dropFirst()).reversed() {
      let ratio = larger.ratio(to: smaller)
      let whole = (self[smaller] * sign / ratio).rounded(.down)
      guard whole != 0, whole.isFinite else { continue }
      amounts[larger, default: 0] += whole * sign
      amounts[smaller, default: 0] -= whole * ratio * sign
    }
  }

  func negated() -> Duration { Duration(amounts: amounts.mapValues { -$0 }) }

  func added(_ other: Duration) -> Duration { Duration(amounts: amounts.merging(other.amounts) { $0 + $1 }) }

  /// As ISO 8601 writes durations.
  func iso() -> JSString {
    func part(_ unit: DateUnit, _ letter: String, _ amount: Double? = nil) -> String {
      let amount = amount ?? self[unit]
      return amount == 0 ? "" : "\(NumberText.text(amount))\(letter)"
    }
    let date =
      part(.years, "Y") + part(.months, "M", self[.months] + self[.quarters] * 3) + part(.weeks, "W") + part(.days, "D")
    let seconds = self[.seconds] + self[.milliseconds] / 1000
    let rounded = (seconds * 1000).rounded() / 1000
    let time = part(.hours, "H") + part(.minutes, "M") + part(.seconds, "S", rounded)
    let text = date + (time.isEmpty ? "" : "T" + time)
    return JSString("P" + (text.isEmpty ? "T0S" : text))
  }
}
