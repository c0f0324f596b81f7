import WasmEngine
import WasmPrinter
import WasmText
import WasmTypes

/// Numbers on the command line, in the text format's syntax, and results for people.
enum WatValue {
  /// One text for each parameter of the function.
  static func parse(_ texts: [String], as type: FunctionType, of function: String) throws(UsageError) -> [Value] {
    guard texts.count == type.parameters.count else {
      throw UsageError("'\(function)' has the type \(type): it takes \(type.parameters.count) arguments, not \(texts.count)")
    }
    var values: [Value] = []
    for (text, type) in zip(texts, type.parameters) { values.append(try parse(text, as: type)) }
    return values
  }

  static func parse(_ text: String, as type: ValueType) throws(UsageError) -> Value {
    let value: Value?
    switch type {
    case .i32: value = NumberLiteral.i32(text).map { .i32($0) }
    case .i64: value = NumberLiteral.i64(text).map { .i64($0) }
    case .f32: value = NumberLiteral.f32(text).map { .f32(Float(bitPattern: $0)) }
    case .f64: value = NumberLiteral.f64(text).map { .f64(Double(bitPattern: $0)) }
    case .funcref where text == "null": value = .funcref(nil)
    case .externref where text == "null": value = .externref(nil)
    case .exnref where text == "null": value = .exnref(nil)
    default:
      throw UsageError(
        "a value of type \(type) cannot be given on the command line" + (type.isReference ? ", except 'null'" : ""))
    }
    guard let value else { throw UsageError("'\(text)' is not a number of type \(type)") }
    return value
  }

  /// The text format's syntax for numbers, so that a result can be an argument again.
  static func text(of value: Value) -> String {
    switch value {
    case .i32(let number): "\(number)"
    case .i64(let number): "\(number)"
    case .f32(let number): FloatText.text(of: number)
    case .f64(let number): FloatText.text(of: number)
    case .v128(let low, let high): "i64x2 \(hexadecimal(low)) \(hexadecimal(high))"
    case .funcref(let function): function == nil ? "null" : "funcref"
    case .externref(let object): object == nil ? "null" : "externref"
    case .exnref(let exception): exception == nil ? "null" : "exnref"
    case .anyref(let object): object.map { "\($0.type)" } ?? "null"
    }
  }

  private static func hexadecimal(_ bits: UInt64) -> String { "0x" + String(bits, radix: 16) }
}
