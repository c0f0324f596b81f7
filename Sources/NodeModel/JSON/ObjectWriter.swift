/// Builds a JSON object; what is nil is left out.
struct ObjectWriter {
  private(set) var members: [String: JSONValue]

  init(_ members: [String: JSONValue] = [:]) { self.members = members }

  var json: JSONValue { .object(members) }

  mutating func set(_ name: String, _ value: JSONValue?) { if let value { members[name] = value } }
  mutating func set(_ name: String, _ value: String?) { set(name, value.map { .string($0) }) }
  mutating func set(_ name: String, _ value: Bool?) { set(name, value.map { .bool($0) }) }
  mutating func set(_ name: String, _ value: Int?) { set(name, value.map { .integer(Int128($0)) }) }
  mutating func set(_ name: String, _ value: UInt64?) { set(name, value.map { .integer(Int128($0)) }) }
  mutating func set(_ name: String, _ value: Double?) { set(name, value.map { .number($0) }) }
  mutating func set(_ name: String, _ value: [String]?) { set(name, value.map { .array($0.map { .string($0) }) }) }
  mutating func set(_ name: String, _ value: [String: JSONValue]?) { set(name, value.map { .object($0) }) }
}
