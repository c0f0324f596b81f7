import Expressions
import NodeModel
import Testing

@Suite struct SmokeTests {
  @Test func anExpressionHasAValue() throws {
    let context = ExpressionContext(items: [ExecutionData(json: ["a": ["b": [1, 2]]])])
    #expect(try ExpressionEvaluator().evaluate("={{ $json.a.b[1] + 1 }}", in: context) == 3)
  }
}
