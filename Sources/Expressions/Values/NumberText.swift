import Foundation

/// Numbers as JavaScript writes and reads them.
enum NumberText {
  /// The shortest text that reads as the same number.
  static func text(_ value: Double) -> JSString {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
    if value == 0 { return "0" }
    if let whole = Int64(exactly: value), whole.magnitude < 1_000_000_000_000_000 { return JSString(String(whole)) }
    let (digits, exponent) = shortest(value.magnitude)
    return JSString((value < 0 ? "-" : "") + layout(digits, exponent))
  }

  /// The digits without zeros at the ends, and n so that the value is 0.digits × 10ⁿ.
  private static func shortest(_ value: Double) -> (digits: String, exponent: Int) {
    // Swift's description has the shortest digits too; only its layout differs.
    let text = value.description.lowercased()
    let parts = text.split(separator: "e")
    var exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let whole = mantissa[0].drop { $0 == "0" }
    let fraction = mantissa.count > 1 ? mantissa[1] : ""
    exponent += whole.count
    var digits = String(whole) + fraction
    if whole.isEmpty {
      let zeros = digits.prefix { $0 == "0" }.count
      exponent -= zeros
      digits.removeFirst(zeros)
    }
    while digits.last == "0" { digits.removeLast() }
    return (digits, exponent)
  }

  private static func layout(_ digits: String, _ n: Int) -> String {
    let k = digits.count
    if k <= n, n <= 21 { return digits + String(repeating: "0", count: n - k) }
    if 0 < n, n <= 21 { return digits.prefix(n) + "." + digits.dropFirst(n) }
    if -6 < n, n <= 0 { return "0." + String(repeating: "0", count: -n) + digits }
    let sign = n - 1 < 0 ? "-" : "+"
    let tail = k == 1 ? "" : "." + digits.dropFirst()
    return "\(digits.prefix(1))\(tail)e\(sign)\((n - 1).magnitude)"
  }

  /// In another base; up to 52 digits behind the point.
  static func text(_ value: Double, radix: Int) -> JSString {
    guard radix != 10, value.isFinite else { return text(value) }
    let magnitude = value.magnitude
    var whole = magnitude.rounded(.down)
    var fraction = magnitude - whole
    var digits: [UInt16] = []
    let base = Double(radix)
    if whole == 0 { digits = [48] }
    // Digits that a number of this size does not determine are zeros.
    while whole >= 0x1p53 {
      digits.append(48)
      whole /= base
    }
    whole.round(.down)
    while whole > 0 {
      digits.append(unit(of: Int(whole.truncatingRemainder(dividingBy: base))))
      whole = (whole / base).rounded(.down)
    }
    digits.reverse()
    if fraction > 0 {
      digits.append(0x2E)
      // Digits until they tell the number from its neighbours.
      var delta = max(0.5 * magnitude.ulp, Double.leastNonzeroMagnitude)
      repeat {
        fraction *= base
        delta *= base
        let digit = Int(fraction)
        digits.append(unit(of: digit))
        fraction -= Double(digit)
        if fraction > 0.5 || (fraction == 0.5 && digit & 1 == 1), fraction + delta > 1 {
          roundUp(&digits, radix)
          break
        }
      } while fraction >= delta && digits.count < 1200
    }
    return JSString(value < 0 ? [0x2D] + digits : digits)
  }

  private static func roundUp(_ digits: inout [UInt16], _ radix: Int) {
    var index = digits.count - 1
    while index >= 0 {
      if digits[index] == 0x2E {
        index -= 1
        continue
      }
      let value = (digit(digits[index]) ?? 0) + 1
      digits[index] = unit(of: value % radix)
      if value < radix { return }
      index -= 1
    }
    digits.insert(unit(of: 1), at: 0)
  }

  private static func unit(of digit: Int) -> UInt16 { UInt16(digit < 10 ? 48 + digit : 87 + digit) }

  /// With a fixed count of digits behind the point: exactly rounded, halves away from zero, as `toFixed` has it.
  static func fixed(_ value: Double, digits: Int) -> JSString {
    guard value.isFinite, value.magnitude < 1e21 else { return text(value) }
    // %.*f rounds the exact value; ties, which are exact in binary, go to even, but JavaScript's go up.
    var text = format("%.\(digits)f", value.magnitude)
    let exact = format("%.1100f", value.magnitude)
    if let point = exact.firstIndex(of: ".") {
      let tail = exact[exact.index(after: point)...].dropFirst(digits)
      if tail.first == "5", tail.dropFirst().allSatisfy({ $0 == "0" }) {
        var units = Array(exact.prefix(upTo: exact.index(point, offsetBy: digits == 0 ? 0 : digits + 1)).utf16)
        roundUp(&units, 10)
        text = String(decoding: units, as: UTF16.self)
      }
    }
    let isNegative = value < 0 && text.contains { $0 != "0" && $0 != "." }
    return JSString((isNegative || (value < 0) ? "-" : "") + text)
  }

  /// With a count of significant digits, as `toPrecision` has it.
  static func precise(_ value: Double, digits: Int) -> JSString {
    guard value.isFinite else { return text(value) }
    let sign = value < 0 ? "-" : ""
    guard value != 0 else { return JSString(digits > 1 ? "0." + String(repeating: "0", count: digits - 1) : "0") }
    let parts = format("%.\(digits - 1)e", value.magnitude).split(separator: "e")
    let mantissa = parts[0].filter { $0 != "." }
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    if exponent < -6 || exponent >= digits {
      let tail = digits == 1 ? "" : "." + mantissa.dropFirst()
      return JSString("\(sign)\(mantissa.prefix(1))\(tail)e\(exponent < 0 ? "-" : "+")\(exponent.magnitude)")
    }
    if exponent < 0 { return JSString(sign + "0." + String(repeating: "0", count: -exponent - 1) + mantissa) }
    let whole = mantissa.prefix(exponent + 1)
    let rest = mantissa.dropFirst(exponent + 1)
    return JSString(sign + whole + (rest.isEmpty ? "" : "." + rest))
  }

  /// With an exponent, as `toExponential` has it.
  static func exponential(_ value: Double, digits: Int?) -> JSString {
    guard value.isFinite else { return text(value) }
    var mantissa: String
    var exponent: Int
    if let digits {
      let parts = format("%.\(digits)e", value.magnitude).split(separator: "e")
      mantissa = String(parts[0])
      exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    } else {
      let (all, n) = value == 0 ? ("0", 1) : shortest(value.magnitude)
      mantissa = all.count == 1 ? all : all.prefix(1) + "." + all.dropFirst()
      exponent = n - 1
    }
    return JSString("\(value < 0 ? "-" : "")\(mantissa)e\(exponent < 0 ? "-" : "+")\(exponent.magnitude)")
  }

  private static func format(_ format: String, _ value: Double) -> String { String(format: format, value) }

  // MARK: Reading

  static func digit(_ unit: UInt16) -> Int? {
    switch unit {
    case 0x30...0x39: Int(unit) - 0x30
    case 0x41...0x5A: Int(unit) - 0x41 + 10
    case 0x61...0x7A: Int(unit) - 0x61 + 10
    default: nil
    }
  }

  /// Digits of a base, all valid; exact below 2⁵³.
  static func parse(_ digits: some Sequence<UInt16>, radix: Int) -> Double {
    var value = 0.0
    for unit in digits { value = value * Double(radix) + Double(digit(unit) ?? 0) }
    return value
  }

  /// A decimal number that is the whole text: `1`, `-.5`, `1e3`. Nil for anything else.
  static func decimal(_ units: some Collection<UInt16>) -> Double? {
    guard let prefix = decimalPrefix(units), prefix.length == units.count else { return nil }
    return prefix.value
  }

  /// The longest decimal number that the text begins with.
  static func decimalPrefix(_ units: some Collection<UInt16>) -> (value: Double, length: Int)? {
    var text: [UInt8] = []
    var (count, digits, isFraction) = (0, 0, false)
    var iterator = units.makeIterator()
    var pending = iterator.next()
    func isDigit(_ unit: UInt16?) -> Bool { unit.map { (0x30...0x39).contains($0) } ?? false }
    if pending == 0x2B || pending == 0x2D {
      text.append(UInt8(pending ?? 0))
      pending = iterator.next()
    }
    while let unit = pending, isDigit(unit) || (unit == 0x2E && !isFraction) {
      if unit == 0x2E { isFraction = true } else { digits += 1 }
      text.append(UInt8(unit))
      pending = iterator.next()
    }
    guard digits > 0 else { return nil }
    count = text.count
    if let unit = pending, unit | 0x20 == 0x65 {
      var tail: [UInt8] = [0x65]
      pending = iterator.next()
      if pending == 0x2B || pending == 0x2D {
        tail.append(UInt8(pending ?? 0))
        pending = iterator.next()
      }
      let signed = tail.count
      while let unit = pending, isDigit(unit) {
        tail.append(UInt8(unit))
        pending = iterator.next()
      }
      if tail.count > signed {
        text += tail
        count = text.count
      }
    }
    if text.last == 0x2E { text.removeLast() }
    var source = String(decoding: text, as: UTF8.self)
    if source.hasPrefix(".") { source = "0" + source }
    return (strtod(source, nil), count)
  }

  /// As `Number(text)` has it: NaN for what is no number.
  static func number(_ text: JSString) -> Double {
    let units = text.trimmed().units
    guard let first = units.first else { return 0 }
    if first == 0x30, units.count > 2, let radix = [0x78: 16, 0x62: 2, 0x6F: 8][units[1] | 0x20] {
      let digits = units[2...]
      return digits.allSatisfy { (digit($0) ?? 99) < radix } ? parse(digits, radix: radix) : .nan
    }
    if let value = decimal(units) { return value }
    switch JSString(units) {
    case "Infinity", "+Infinity": return .infinity
    case "-Infinity": return -.infinity
    default: return .nan
    }
  }

  /// As `parseInt` has it.
  static func integerPrefix(_ text: JSString, radix: Int) -> Double {
    var units = text.trimmed(end: false).units[...]
    var (isNegative, radix) = (false, radix)
    if let sign = units.first, sign == 0x2B || sign == 0x2D {
      isNegative = sign == 0x2D
      units.removeFirst()
    }
    if radix == 0 || radix == 16, units.count > 1, units.first == 0x30, units[units.startIndex + 1] | 0x20 == 0x78 {
      units.removeFirst(2)
      radix = 16
    }
    if radix == 0 { radix = 10 }
    guard (2...36).contains(radix) else { return .nan }
    let digits = units.prefix { (digit($0) ?? 99) < radix }
    guard !digits.isEmpty else { return .nan }
    let value = radix == 10 ? decimal(digits) ?? .nan : parse(digits, radix: radix)
    return isNegative ? -value : value
  }
}
