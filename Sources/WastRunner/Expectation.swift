import WasmEngine
import WasmText

/// Compares results with what a script expects: floats by their bits.
enum Expectation {
  static func check(
    _ results: [Value], against patterns: [WastPattern], _ hostReferences: [UInt32: ExternReference]
  ) throws(ScriptError) {
    guard results.count == patterns.count else {
      throw .failed("expected \(patterns.count) results, got \(results.count): \(describe(results))")
    }
    for (result, pattern) in zip(results, patterns) {
      guard try matches(result, pattern, hostReferences) else {
        throw .failed("expected \(patterns.map(describe).joined(separator: " ")), got \(describe(results))")
      }
    }
  }

  static func matches(
    _ result: Value, _ pattern: WastPattern, _ hostReferences: [UInt32: ExternReference]
  ) throws(ScriptError) -> Bool {
    switch (pattern, result) {
    case (.either(let alternatives), _):
      for alternative in alternatives where try matches(result, alternative, hostReferences) { return true }
      return false
    case (.i32(let bits), .i32(let value)): return bits == UInt32(bitPattern: value)
    case (.i64(let bits), .i64(let value)): return bits == UInt64(bitPattern: value)
    case (.f32(let bits), .f32(let value)): return matches(UInt64(value.bitPattern), bits, width: 32)
    case (.f64(let bits), .f64(let value)): return matches(value.bitPattern, bits, width: 64)
    case (.v128(let width, let lanes), .v128(let low, let high)):
      let mask = width == 64 ? UInt64.max : 1 << UInt64(width) - 1
      return lanes.enumerated().allSatisfy { index, lane in
        let word = index * width < 64 ? low : high
        return matches(word >> UInt64(index * width % 64) & mask, lane, width: width)
      }
    case (.refNull(let type), .funcref(nil)): return type == nil || type == "func" || type == "nofunc"
    case (.refNull(let type), .externref(nil)): return type == nil || type == "extern" || type == "noextern"
    case (.refExtern(nil), .externref(.some)): return true
    case (.refExtern(.some(let number)), .externref(.some(let reference))):
      return hostReferences[number].map { $0 === reference } ?? false
    case (.reference("func"), .funcref(.some)): return true
    case (.refNull(let type), .exnref(nil)): return type == nil || type == "exn" || type == "noexn"
    case (.reference("exn"), .exnref(.some)): return true
    case (.refNull(let type), .anyref(nil)):
      return type.map { !["func", "nofunc", "extern", "noextern", "exn", "noexn"].contains($0) } ?? true
    case (.refHost(let number), .anyref(.some(let reference))):
      return hostReferences[number].map { $0 === reference.hostObject } ?? false
    case (.reference(let kind), .anyref(.some(let reference))): return matches(reference.kind, kind)
    default: return false
    }
  }

  /// NaN classes are those of the width; the sign is free.
  private static func matches(_ value: UInt64, _ pattern: WastBits, width: Int) -> Bool {
    let canonical: UInt64 = width == 32 ? 0x7FC0_0000 : 0x7FF8_0000_0000_0000
    let sign: UInt64 = 1 << UInt64(width - 1)
    switch pattern {
    case .exactly(let bits): return value == bits
    case .canonicalNaN: return value & ~sign == canonical
    case .arithmeticNaN: return value & canonical == canonical
    }
  }

  private static func matches(_ kind: AnyReference.Kind, _ word: String) -> Bool {
    switch word {
    case "any": true
    case "eq": kind == .i31 || kind == .structure || kind == .array
    case "i31": kind == .i31
    case "struct": kind == .structure
    case "array": kind == .array
    default: false
    }
  }

  // MARK: - Words

  static func describe(_ values: [Value]) -> String { values.map(describe).joined(separator: " ") }

  private static func describe(_ value: Value) -> String {
    switch value {
    case .i32(let value): return "i32:\(value)"
    case .i64(let value): return "i64:\(value)"
    case .f32(let value): return "f32:0x\(String(value.bitPattern, radix: 16))(\(value))"
    case .f64(let value): return "f64:0x\(String(value.bitPattern, radix: 16))(\(value))"
    case .v128(let low, let high): return "v128:0x\(hexadecimal(high))\(hexadecimal(low))"
    case .funcref(let function): return function == nil ? "ref.null func" : "ref.func"
    case .exnref(let exception): return exception == nil ? "ref.null exn" : "ref.exn"
    case .anyref(let reference): return reference.map { "ref \($0.kind)" } ?? "ref.null any"
    case .externref(let reference): return reference.map { "ref.extern \($0.value)" } ?? "ref.null extern"
    }
  }

  private static func hexadecimal(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func describe(_ pattern: WastPattern) -> String {
    switch pattern {
    case .i32(let bits): return "i32:\(Int32(bitPattern: bits))"
    case .i64(let bits): return "i64:\(Int64(bitPattern: bits))"
    case .f32(let bits): return "f32:\(describe(bits))"
    case .f64(let bits): return "f64:\(describe(bits))"
    case .v128(let width, let lanes): return "v128:\(width):[\(lanes.map(describe).joined(separator: " "))]"
    case .refNull(let type): return "ref.null \(type ?? "")"
    case .refExtern(let number): return "ref.extern \(number.map(String.init) ?? "")"
    case .refHost(let number): return "ref.host \(number)"
    case .reference(let kind): return "ref.\(kind)"
    case .either(let alternatives): return "either(\(alternatives.map(describe).joined(separator: " | ")))"
    }
  }

  private static func describe(_ bits: WastBits) -> String {
    switch bits {
    case .exactly(let bits): "0x" + String(bits, radix: 16)
    case .canonicalNaN: "nan:canonical"
    case .arithmeticNaN: "nan:arithmetic"
    }
  }
}
