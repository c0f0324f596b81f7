import Foundation
import NodeModel
import Testing

@testable import Expressions

/// What JavaScript gives for the same text.
@Suite struct JavaScriptTests {
  static let data: JSONValue = [
    "name": "Ada Lovelace", "a": ["b": [["c": 1], ["c": 2]]], "tags": ["x", "y", "x"], "n": 5.5, "s": "Hello, World",
    "items": [["id": 3, "p": 2.5], ["id": 1, "p": 4], ["id": 2, "p": 1]], "empty": "", "nil": nil, "z": 0, "t": true, "u": "😀é",
    "text": "a-b_c d",
  ]

  /// The value in JavaScript's words.
  static func text(of source: String, _ context: ExpressionContext) -> String {
    do throws(Fault) {
      let run = Interpreter(context, Meter(ExpressionLimits()))
      let value = try run.evaluate(try Parser.parse(JSString(source)), nil)
      if case .number(let number) = value, !number.isFinite { return NumberText.text(number).description }
      return try run.stringify(value)?.description ?? "undefined"
    } catch {
      return "throws \(error.message)"
    }
  }

  @Test func valuesAreJavaScripts() {
    let context = ExpressionContext(items: [ExecutionData(json: Self.data)], now: Date(timeIntervalSince1970: 0))
    var count = 0
    for line in javaScriptValues.split(separator: "\n") {
      let parts = line.components(separatedBy: " ⇒ ")
      let found = Self.text(of: parts[0], context)
      let wanted = parts[1]
      #expect(wanted.hasPrefix("throws") ? found.hasPrefix("throws") : found == wanted, "\(parts[0])")
      count += 1
    }
    #expect(count > 300)
  }
}
