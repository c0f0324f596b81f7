/// Numbers with units, as they stand on the command line.
enum Quantity {
  /// A whole number.
  static func count(_ text: String) throws(UsageError) -> UInt64 {
    let digits = text.filter { $0 != "_" }
    guard let number = UInt64(digits), !text.hasPrefix("+"), !text.hasPrefix("_") else {
      throw UsageError("takes a whole number, not '\(text)'")
    }
    return number
  }

  /// Bytes: a whole number with KiB, MiB, GiB (powers of 1024), KB, MB, GB (powers of 1000), B or no unit.
  static func bytes(_ text: String) throws(UsageError) -> Int {
    let units: [(String, Int)] = [
      ("kib", 1 << 10), ("mib", 1 << 20), ("gib", 1 << 30), ("kb", 1_000), ("mb", 1_000_000), ("gb", 1_000_000_000), ("b", 1),
      ("", 1),
    ]
    let (number, unit) = split(text)
    guard let value = Int(number), value >= 0, let scale = units.first(where: { $0.0 == unit.lowercased() })?.1 else {
      throw UsageError("takes a size such as 64MiB, 512KiB or 1048576, not '\(text)'")
    }
    let (product, overflow) = value.multipliedReportingOverflow(by: scale)
    guard !overflow else { throw UsageError("the size '\(text)' is too large") }
    return product
  }

  /// A span of time: a decimal number with us, ms, s, m or h.
  static func duration(_ text: String) throws(UsageError) -> Duration {
    let units: [(String, Double)] = [("us", 1e-6), ("ms", 1e-3), ("s", 1), ("m", 60), ("h", 3600)]
    let (number, unit) = split(text)
    guard let value = Double(number), value >= 0, let scale = units.first(where: { $0.0 == unit })?.1 else {
      throw UsageError("takes a time such as 5s, 500ms or 2m, not '\(text)'")
    }
    // A century: beyond any run, and far from the arithmetic limits of `Duration` and of clocks.
    guard value * scale <= 3.2e9 else { throw UsageError("the time '\(text)' is too long") }
    return .seconds(value * scale)
  }

  /// The leading digits and dots, and what follows them.
  private static func split(_ text: String) -> (number: String, unit: String) {
    let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    return (String(number), String(text.dropFirst(number.count)))
  }
}
