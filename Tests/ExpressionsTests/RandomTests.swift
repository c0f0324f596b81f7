import Foundation
import NodeModel
import Testing

@testable import Expressions

/// Random expressions and texts. `SWIFTLET_FUZZ` says how many; a number is printed with what fails, so that it can be repeated.
@Suite struct RandomTests {
  static let count = ProcessInfo.processInfo.environment["SWIFTLET_FUZZ"].flatMap { Int($0) } ?? 2000

  @Test func whatIsPrintedParsesToTheSame() {
    for seed in 0..<Self.count {
      var random = RandomExpressions(seed: UInt64(seed))
      let expression = random.expression(4)
      let text = ExpressionPrinter.text(expression)
      do throws(Fault) {
        #expect(try Parser.parse(text) == expression, "\(seed): \(text)")
      } catch {
        if error.kind != .limit { Issue.record("\(seed): \(error.message) in \(text)") }
      }
    }
  }

  @Test func randomExpressionsHaveAValueOrATypedError() {
    let evaluator = ExpressionEvaluator(limits: ExpressionLimits(steps: 3000, memory: 1 << 20))
    var (values, faults) = (0, 0)
    for seed in 0..<Self.count {
      var random = RandomExpressions(seed: UInt64(seed) &* 7919)
      let text = "={{ \(ExpressionPrinter.text(random.expression(5))) }}"
      do throws(ExpressionError) {
        let value = try evaluator.evaluate(text, in: CorpusTests.context)
        // The result is within what JSON takes.
        if (try? value.text()) == nil { Issue.record("\(seed): no JSON of \(text)") }
        values += 1
      } catch {
        if error.message.isEmpty { Issue.record("\(seed): no message for \(text)") }
        faults += 1
      }
    }
    #expect(values > 0 && faults > 0)
  }

  @Test func theSameTextHasTheSameValue() {
    let evaluator = ExpressionEvaluator(limits: ExpressionLimits(steps: 3000, memory: 1 << 20))
    for seed in 0..<min(Self.count, 2000) {
      var random = RandomExpressions(seed: UInt64(seed) &+ 5_000_000)
      let text = "={{ \(ExpressionPrinter.text(random.expression(4))) }}"
      let context = CorpusTests.context
      let results = (0..<2).map { _ in
        Result { try evaluator.evaluate(text, in: context) }.mapError { $0 as? ExpressionError ?? ExpressionError(.limit, "") }
      }
      #expect(results[0] == results[1], "\(text)")
    }
  }

  @Test func damagedTextsAreTypedErrors() {
    let texts =
      CorpusTests.forms.map(\.0) + MethodTests.all.map { "={{ \($0.0) }}" }
      + javaScriptValues.split(separator: "\n").map { "={{ \($0.components(separatedBy: " ⇒ ")[0]) }}" }
    let evaluator = ExpressionEvaluator(limits: ExpressionLimits(steps: 3000, memory: 1 << 20))
    var faults = 0
    for seed in 0..<Self.count {
      var random = RandomExpressions(seed: UInt64(seed) &+ 99)
      let text = random.mutated(texts[random.next(texts.count)])
      do throws(ExpressionError) {
        _ = try evaluator.evaluate(text, in: CorpusTests.context)
      } catch {
        if error.message.isEmpty { Issue.record("\(seed): no message for \(text)") }
        faults += 1
      }
    }
    #expect(faults > 0)
  }
}
