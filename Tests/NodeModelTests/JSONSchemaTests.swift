import Foundation
import Testing

@testable import NodeModel

@Suite struct JSONSchemaTests {
  private func problems(_ schema: JSONValue, _ value: JSONValue) throws -> [String] {
    try JSONSchema(schema).validate(value).map(\.description)
  }

  private static let cases: [(schema: JSONValue, good: [JSONValue], bad: [JSONValue])] = [
    (true, [1, nil], []), (false, [], [1, nil, [:]]), ([:], [1, "x", nil], []),
    (["type": "integer"], [1, -3, 1.0, 1e300], [1.5, "1", nil, true]), (["type": "number"], [1, 1.5], ["1", true]),
    (["type": ["string", "null"]], ["x", nil], [1, [:]]), (["type": "boolean"], [true], [0, "true"]),
    (["type": "array"], [[]], [[:]]), (["type": "object"], [[:]], [[]]), (["type": "null"], [nil], [0, ""]),
    (["enum": [1, "x", nil, ["a": 1]]], [1, 1.0, "x", nil, ["a": 1]], [2, "X", ["a": 2], []]),
    (["const": nil], [nil], [0, false]), (["const": 2], [2, 2.0], [3]),
    (["minimum": 1, "maximum": 2.5], [1, 2.5, "x"], [0.99, 2.51]),
    (["exclusiveMinimum": 1, "exclusiveMaximum": 2], [1.5], [1, 2]),
    (["multipleOf": 0.01], [0.07, 1.1, 4.35, 3, 1e15], [0.001, 1.005]), (["multipleOf": 3], [0, -6], [1]),
    (["minLength": 2, "maxLength": 3], ["ab", "a\u{301}b", "😀😀", 5], ["a", "abcd"]),
    (["pattern": "^a+$"], ["a", "aa", 1], ["", "b", "a\n", "ba"]), (["pattern": "b"], ["abc"], ["ac"]),
    (["pattern": "^[$]\\$$"], ["$$"], ["$", "$$\n"]),
    (
      ["format": "date-time"], ["2026-01-31T07:00:00Z", "2024-02-29t23:59:60.5+05:30"],
      ["2026-02-29T00:00:00Z", "2026-01-31", "2026-01-31T07:00:00", "x"]
    ),
    (["format": "date"], ["2024-02-29"], ["2023-02-29", "2024-13-01", "24-01-01"]),
    (["format": "uri"], ["https://a/b?c#d", "urn:x:y"], ["a b", "/x", "x", "http:", ""]),
    (["format": "email"], ["a@b"], ["a", "a@b@c", "@"]), (["format": "uuid"], ["123E4567-e89b-12d3-a456-426614174000"], ["123"]),
    (["format": "time"], ["07:00:00Z"], ["07:00", "24:00:00Z"]), (["format": "regex"], ["a+"], ["("]),
    (["minItems": 1, "maxItems": 2], [[1], [1, 2]], [[], [1, 2, 3]]),
    (["uniqueItems": true], [[1, "1", nil]], [[1, 1.0], [[:], [:]]]),
    (["items": ["type": "string"]], [[], ["a"]], [[1], ["a", nil]]), (["contains": ["const": 1]], [[2, 1]], [[], [2]]),
    (["minProperties": 1, "maxProperties": 1], [["a": 1]], [[:], ["a": 1, "b": 2]]),
    (["required": ["a"]], [["a": nil]], [[:], ["b": 1]]),
    (["properties": ["a": ["type": "string"]], "additionalProperties": false], [[:], ["a": "x"]], [["a": 1], ["b": 1]]),
    (["additionalProperties": ["type": "integer"]], [["x": 1]], [["x": "1"]]),
    (["propertyNames": ["maxLength": 1]], [["x": 1]], [["xy": 1]]),
    (["allOf": [["minimum": 1], ["maximum": 2]]], [1], [0, 3]),
    (["anyOf": [["type": "string"], ["minimum": 3]]], ["x", 4, nil], [1]),
    (["oneOf": [["minimum": 1], ["maximum": 5]]], [0, 9], [3]), (["not": ["type": "null"]], [1], [nil]),
    (["if": ["type": "string"], "then": ["minLength": 1], "else": ["minimum": 1]], ["x", 1], ["", 0]),
    (["$defs": ["n": ["minimum": 1]], "properties": ["a": ["$ref": "#/$defs/n"]]], [["a": 1]], [["a": 0]]),
    (
      ["properties": ["next": ["$ref": "#"]], "additionalProperties": false], [["next": ["next": [:]]]],
      [["next": ["next": ["x": 1]]]]
    ),
    (["$defs": ["a/b~c": true], "$ref": "#/$defs/a~1b~0c"], [1], []),
  ]

  @Test func keywords() throws {
    for (schema, good, bad) in Self.cases {
      for value in good { #expect(try problems(schema, value) == [], "\(schema) \(value)") }
      for value in bad { #expect(try !problems(schema, value).isEmpty, "\(schema) \(value)") }
    }
  }

  @Test func messagesTellWhatWhereAndWhatElse() throws {
    let schema: JSONValue = [
      "type": "object", "required": ["name"], "additionalProperties": false,
      "properties": [
        "name": ["type": "string"], "ages": ["items": ["type": "integer", "minimum": 0]],
        "size": ["anyOf": [["type": "integer"], ["const": "big"]]],
      ],
    ]
    #expect(
      try problems(schema, ["ages": [1, -1, "x"], "nmae": 1, "size": "small"]) == [
        "name: required, but missing", "nmae: unknown field; did you mean name?; known are ages, name, size",
        "ages[1]: must be at least 0", "ages[2]: expected integer, found the string \"x\"",
        "size: the string \"small\" fits none of 2 alternatives; the nearest: size: expected integer, found the string \"small\"",
      ])
  }

  @Test(
    arguments: [
      1, ["type": "text"], ["type": []], ["type": [1]], ["minimum": "1"], ["pattern": "("], ["required": "a"], ["required": [1]],
      ["properties": []], ["properties": ["a": 1]], ["items": 3], ["$ref": "#/$defs/none"], ["$ref": "https://example.com"],
      ["unevaluatedProperties": false], ["format": "color"], ["multipleOf": 0], ["minLength": -1], ["enum": 1], ["allOf": []],
      ["$defs": []], ["$defs": ["a": 1]], ["mininum": 1],
    ] as [JSONValue])
  func noSchemas(schema: JSONValue) { #expect(throws: DocumentError.self) { try JSONSchema(schema) } }

  @Test func workIsBounded() throws {
    // References in a circle.
    #expect(try !problems(["$defs": ["a": ["$ref": "#/$defs/b"], "b": ["$ref": "#/$defs/a"]], "$ref": "#/$defs/a"], 1).isEmpty)
    #expect(try !problems(["allOf": [["$ref": "#"], ["$ref": "#"]]], 1).isEmpty)
    #expect(try !problems(["anyOf": [["$ref": "#"], ["$ref": "#"], ["$ref": "#"]]], 1).isEmpty)
    #expect(try !problems(["not": ["$ref": "#"]], 1).isEmpty)
    // Each element against each alternative.
    let alternatives = JSONValue.array((0..<700).map { ["const": .integer($0)] })
    let elements = JSONValue.array(Array(repeating: "x", count: 700))
    #expect(
      try problems(["items": ["not": ["anyOf": alternatives]]], elements).contains { $0.hasSuffix("takes too long to check") })
    #expect(try problems(["items": ["anyOf": alternatives]], elements).count <= ProblemList.maximumCount + 1)
    // Nor may a refusal become a pass by running out of work.
    #expect(try !problems(["not": ["items": ["not": ["anyOf": alternatives]]]], elements).isEmpty)
  }

  @Test func regularExpressionsTakeBoundedTime() throws {
    let text = JSONValue.string(String(repeating: "a", count: 5000) + "!")
    for pattern in ["^(a+)+$", "^(a|a)*$", "^(a*)*b$", "(x+x+)+y|^(([a-z])+.)+[A-Z]([a-z])+$", "^(.|a)*$"] {
      _ = try problems(["pattern": .string(pattern)], text)
    }
    #expect(try problems(["pattern": "^(a+)+$"], text) != [])
    #expect(TextPattern(String(repeating: "a", count: 1001)) == nil)
  }

  @Test func depthIsBoundedOnASmallStack() {
    // A secondary thread of Apple's systems has a stack of 512 KiB.
    let ended = DispatchSemaphore(value: 0)
    let thread = Thread {
      var schema: JSONValue = true
      for _ in 0..<60 { schema = ["anyOf": [["properties": ["a": schema]], false]] }
      var value: JSONValue = 1
      for _ in 0..<60 { value = ["a": value] }
      _ = (try? JSONSchema(schema))?.validate(value)
      let list: JSONValue = ["properties": ["a": ["anyOf": [["allOf": [["$ref": "#"]]], false]]]]
      _ = (try? JSONSchema(list))?.validate(value)
      ended.signal()
    }
    thread.stackSize = 512 << 10
    thread.start()
    #expect(ended.wait(timeout: .now() + 60) == .success)
  }
}
