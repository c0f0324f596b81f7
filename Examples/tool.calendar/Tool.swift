/// The plugin's node kinds: what the kit asks a plugin for.
func nodes() -> [Node] {
  [Node(kind: "tool.calendar", version: "1.0.0", definition: definition, .tool(tool, call: call))]
}

/// What a language model reads of the tool.
private let tool = Tool(
  name: "calendar",
  description: """
    Computes with dates, which language models do badly. Dates are YYYY-MM-DD. today: the current date (UTC). add: a date and \
    some days, weeks, months or years, negative ones too. difference: the days from date to other. describe: weekday, ISO week, \
    day of the year, leap year.
    """,
  parameters: """
    {
      "type": "object",
      "properties": {
        "operation": { "type": "string", "enum": ["today", "add", "difference", "describe"] },
        "date": { "type": "string", "description": "YYYY-MM-DD; today where absent" },
        "other": { "type": "string", "description": "YYYY-MM-DD; for difference" },
        "amount": { "type": "integer", "description": "for add" },
        "unit": { "type": "string", "enum": ["days", "weeks", "months", "years"], "description": "for add; days where absent" }
      },
      "required": ["operation"],
      "additionalProperties": false
    }
    """)

private func call(_ arguments: JSON) throws(PluginError) -> JSON {
  let operation = arguments["operation"]?.string ?? ""
  if JSON.isSame(operation, "today") { return describe(try today()) }
  let named = try date("date", in: arguments)
  let day = if let named { named } else { try today() }
  if JSON.isSame(operation, "describe") { return describe(day) }
  if JSON.isSame(operation, "difference") {
    guard let other = try date("other", in: arguments) else {
      throw PluginError("invalid_input", "other: required for difference, but missing")
    }
    return .object([JSON.Member("days", .int(other.daysSince1970 - day.daysSince1970))])
  }
  if JSON.isSame(operation, "add") { return describe(try sum(day, arguments)) }
  throw PluginError("invalid_input", "operation: one of today, add, difference, describe")
}

private func today() throws(PluginError) -> Date {
  guard let date = Date(daysSince1970: Int(Clock.now / 86_400_000_000_000)) else {
    throw PluginError("execution_failed", "the host's clock is beyond the calendar")
  }
  return date
}

/// A date among the arguments; nil where it is absent.
private func date(_ name: String, in arguments: JSON) throws(PluginError) -> Date? {
  guard let value = arguments[name] else { return nil }
  guard let text = value.string, let date = Date(text) else {
    throw PluginError("invalid_input", name + ": a date such as 2026-02-28")
  }
  return date
}

private func sum(_ date: Date, _ arguments: JSON) throws(PluginError) -> Date {
  guard let amount = arguments["amount"]?.int, amount.magnitude <= 4_000_000 else {
    throw PluginError("invalid_input", "amount: a whole number, at most 4000000 either way")
  }
  let unit = arguments["unit"]?.string ?? "days"
  var result: Date?
  if JSON.isSame(unit, "days") {
    result = Date(daysSince1970: date.daysSince1970 + amount)
  } else if JSON.isSame(unit, "weeks") {
    result = Date(daysSince1970: date.daysSince1970 + amount * 7)
  } else if JSON.isSame(unit, "months") {
    result = date.adding(months: amount)
  } else if JSON.isSame(unit, "years") {
    result = date.adding(months: amount * 12)
  } else {
    throw PluginError("invalid_input", "unit: one of days, weeks, months, years")
  }
  guard let result else { throw PluginError("invalid_input", "the result is not between the years 1 and 9999") }
  return result
}

private func describe(_ date: Date) -> JSON {
  let names: [StaticString] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  let week = date.week
  return .object([
    JSON.Member("date", .string(date.text)), JSON.Member("weekday", .string("\(names[date.weekday - 1])")),
    JSON.Member("iso_week", .int(week.number)), JSON.Member("iso_week_year", .int(week.year)),
    JSON.Member("day_of_year", .int(date.dayOfYear)), JSON.Member("leap_year", .bool(Date.isLeap(date.year))),
  ])
}

private let definition: StaticString = """
  {
    "kind": "tool.calendar",
    "version": "1.0.0",
    "groups": [4],
    "display_name": "Calendar",
    "description": "Lets an agent compute with dates.",
    "inputs": [],
    "outputs": [{ "kind": "ai_tool", "display_name": "Tool" }],
    "properties": [],
    "hidden": false
  }
  """
