import Foundation
import NodeModel
import Testing

@testable import Expressions

/// The forms that people write most in n8n's workflows, with what n8n gives for them.
@Suite struct CorpusTests {
  static var context: ExpressionContext {
    let json: JSONValue = [
      "id": 7, "name": " Ada Lovelace ", "email": "Mail me at ada@example.org or call", "price": 12.5, "active": true,
      "user": ["address": ["city": "London"]], "tags": ["math", "code"], "created": "2024-01-31T10:20:30.000Z", "note": "a\nb",
      "rows": [["sku": "A1", "qty": 2], ["sku": "B2", "qty": 3]], "url": "https://www.example.com/a/b?c=d",
      "body": ["message": ["text": "/start now"]], "some key": "spaced", "empty": "",
    ]
    let second: JSONValue = ["id": 8, "name": "Bob"]
    var context = ExpressionContext(
      items: [
        ExecutionData(
          json: json, binary: BinaryDataReference(fileKey: "k1", mimeKind: "image/png", fileSize: 5, fileName: "a.png")),
        ExecutionData(json: second),
      ],
      now: Date(timeIntervalSince1970: 1_732_808_346.5))
    context.nodes = [
      "Webhook": NodeResult(outputs: [[ExecutionData(json: ["body": ["q": "hi"], "n": 1])]], parameters: ["path": "hook"]),
      "Split": NodeResult(outputs: [[ExecutionData(json: ["v": "first"]), ExecutionData(json: ["v": "second"])], []]),
    ]
    context.workflow = WorkflowInfo(id: "w1", name: "Orders", isActive: true)
    context.execution = ExecutionInfo(id: "e9", mode: "production", resumeURL: "https://host/resume/e9")
    context.environment = ["API_URL": "https://api"]
    context.variables = ["limit": 5]
    context.previousNode = PreviousNode(name: "Split", outputIndex: 1)
    context.parameters = ["mode": "fast"]
    context.http = ["pagination": ["page": 3]]
    context.aiArguments = ["query": "weather"]
    return context
  }

  static let forms: [(String, JSONValue)] = [
    ("={{ $json.id }}", 7), ("={{$json.user.address.city}}", "London"), ("={{ $json[\"some key\"] }}", "spaced"),
    ("={{ $json['tags'][0] }}", "math"), ("=Hello {{ $json.name }}!", "Hello  Ada Lovelace !"),
    ("={{ $('Webhook').item.json.body.q }}", "hi"), ("={{ $(\"Split\").first().json.v }}", "first"),
    ("={{ $('Split').last().json.v }}", "second"), ("={{ $('Split').all().length }}", 2),
    ("={{ $node[\"Webhook\"].json.body.q }}", "hi"), ("={{ $node['Split'].json[\"v\"] }}", "first"),
    ("={{ $input.first().json.id }}", 7), ("={{ $input.item.json.id }}", 7), ("={{ $input.all().map(i => i.json.id) }}", [7, 8]),
    ("={{ $json.name.trim() }}", "Ada Lovelace"), ("={{ $json.name.trim().split(' ')[1] }}", "Lovelace"),
    ("={{ $json.tags.join(', ') }}", "math, code"), ("={{ JSON.stringify($json.tags) }}", "[\"math\",\"code\"]"),
    ("={{ $json.note.replace(/\\n/g, ' ') }}", "a b"), ("={{ $json.note.replaceAll('\\n', '<br>') }}", "a<br>b"),
    ("={{ $json.rows.map(r => r.sku + ': ' + r.qty).join('\\n') }}", "A1: 2\nB2: 3"),
    ("={{ $json.rows.filter(r => r.qty > 2).length }}", 1), ("={{ $json.body.message.text.includes('/start') }}", true),
    ("={{ $json.body.message.text.slice(0, 6) }}", "/start"),
    ("={{ $json.email.match(/[\\w.]+@[\\w.]+/)[0] }}", "ada@example.org"),
    ("={{ $json.email.extractEmail() }}", "ada@example.org"), ("={{ $now.toISO() }}", "2024-11-28T15:39:06.500Z"),
    ("={{ $now.format('yyyy-MM-dd') }}", "2024-11-28"), ("={{ $today.minus({days: 1}).toFormat('dd/MM/yyyy') }}", "27/11/2024"),
    ("={{ new Date($json.created).toLocaleDateString('en-US') }}", "1/31/2024"), ("={{ $json.price * 2 }}", 25),
    ("={{ $json.price.toFixed(2) }}", "12.50"), ("={{ $json.active ? 'on' : 'off' }}", "on"),
    ("={{ $json.empty || 'none' }}", "none"), ("={{ $json.missing ?? 'none' }}", "none"), ("={{ $json.missing?.deep }}", nil),
    ("={{ `${$json.id}-${$json.tags[1]}` }}", "7-code"), ("={{ $json.url.split('/').pop() }}", "b?c=d"),
    ("={{ $json.url.extractDomain() }}", "example.com"), ("={{ $env.API_URL }}/v1", "https://api/v1"),
    ("={{ $vars.limit }}", 5), ("={{ $workflow.name }} {{ $workflow.id }} {{ $workflow.active }}", "Orders w1 true"),
    ("={{ $execution.id }}", "e9"), ("={{ $execution.mode }}", "production"),
    ("={{ $execution.resumeUrl }}", "https://host/resume/e9"),
    ("={{ $itemIndex + $runIndex }}", 0), ("={{ $prevNode.name }}", "Split"), ("={{ $parameter.mode }}", "fast"),
    ("={{ $http.pagination.page + 1 }}", 4), ("={{ $fromAI('query', 'What to ask', 'string') }}", "weather"),
    ("={{ $fromAI('other', '', 'number', 3) }}", 3), ("={{ $if($json.id > 5, 'big', 'small') }}", "big"),
    ("={{ $ifEmpty($json.empty, 'x') }}", "x"), ("={{ $max(1, 5, 2) }}", 5), ("={{ $min([4, 2]) }}", 2),
    ("={{ $jsonpath($json, '$.rows[?(@.qty > 2)].sku') }}", ["B2"]), ("={{ $binary.file_name }}", "a.png"),
    ("={{ $items('Split')[1].json.v }}", "second"), ("={{ $items().length }}", 2),
    ("={{ $json.created.toDateTime().plus(1, 'month').toISO() }}", "2024-02-29T10:20:30.000Z"),
    (
      "={{ DateTime.fromISO($json.created).diff(DateTime.fromISO('2024-01-30'), 'days').toObject() }}",
      ["days": 1.4309027777777779]
    ),
    ("={{ Object.keys($json.user) }}", ["address"]), ("={{ {\"a\": $json.id, \"b\": {\"c\": 1}} }}", ["a": 7, "b": ["c": 1]]),
    ("={{ $json.tags.first() }}", "math"), ("={{ $json.tags.last() }}", "code"),
    ("={{ $json.name.toTitleCase().trim() }}", "Ada Lovelace"),
    ("={{ $('Webhook').params.path }}", "hook"), ("={{ $('Split').outputs[0][1].json.v }}", "second"),
    ("={{ $('Split').isExecuted }}", true), ("={{ $('Split').itemMatching(1).json.v }}", "second"),
    ("=plain", "plain"), ("=", ""), ("no expression", "no expression"), ("={{ }}", nil), ("=a{{ $json.missing }}b", "ab"),
    ("=\\{{ x }}", "{{ x }}"), ("={{ $json.user }} ", "[object Object] "), ("={{ '}}' }}", "}}"),
  ]

  @Test(arguments: forms.indices) func formsHaveTheirValue(_ index: Int) throws {
    let (source, wanted) = Self.forms[index]
    #expect(try ExpressionEvaluator().evaluate(source, in: Self.context) == wanted, "\(source)")
  }

  @Test func itemsPairByIndexAndByTheirPairs() throws {
    var context = Self.context
    context.itemIndex = 1
    #expect(try ExpressionEvaluator().evaluate("={{ $('Split').item.json.v }}", in: context) == "second")
    #expect(try ExpressionEvaluator().evaluate("={{ $('Webhook').item.json.n }}", in: context) == 1)
    context.nodes["Split"]?.pairedItems = [1, 0]
    #expect(try ExpressionEvaluator().evaluate("={{ $('Split').item.json.v }}", in: context) == "first")
    context.json = ["own": 1]
    #expect(try ExpressionEvaluator().evaluate("={{ $json.own }}", in: context) == 1)
  }

  @Test func parametersAreEvaluatedInTheirTree() throws {
    let parameters: JSONValue = [
      "a": "={{ $json.id }}", "b": ["x", "=y{{ 1 }}", ["c": "={{ [1] }}"]], "d": 4, "{{ 1 }}": "{{ 1 }}",
    ]
    let wanted: JSONValue = ["a": 7, "b": ["x", "y1", ["c": [1]]], "d": 4, "{{ 1 }}": "{{ 1 }}"]
    #expect(try ExpressionEvaluator().evaluateParameters(parameters, in: Self.context) == wanted)
    let error = #expect(throws: ExpressionError.self) {
      try ExpressionEvaluator().evaluateParameters(["a": ["={{ 1 }}", ["b": "={{ nope }}"]]], in: Self.context)
    }
    #expect(error?.path == "a[1].b")
    #expect(error?.kind == .reference)
  }

  @Test func aLenientEvaluatorLeavesTypeErrorsUndefined() throws {
    let evaluator = ExpressionEvaluator(isLenient: true)
    #expect(try evaluator.evaluate("={{ $json.a.b.c }}", in: Self.context) == nil)
    #expect(try evaluator.evaluate("=x{{ $json.a.b.c }}y{{ 1 }}", in: Self.context) == "xy1")
    #expect(throws: ExpressionError.self) { try evaluator.evaluate("={{ nope }}", in: Self.context) }
  }
}
