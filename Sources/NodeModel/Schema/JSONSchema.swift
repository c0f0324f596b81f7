/// A JSON Schema (draft 2020-12) that values are checked against, in bounded time.
///
/// It knows what this project writes: `type`, `enum`, `const`, bounds of numbers, strings, arrays and objects, `pattern`,
/// `format`, `properties`, `required`, `additionalProperties`, `propertyNames`, `items`, `contains`, `uniqueItems`, `anyOf`,
/// `oneOf`, `allOf`, `not`, `if`/`then`/`else`, and `$ref` to the schema itself (`#`) or its `$defs`. Other keywords are refused, as
/// passing over them would let values through that somebody wanted stopped; annotations are no harm.
public struct JSONSchema: Sendable {
  /// Schemas nest at most this deep.
  public static let maximumNesting = 64
  /// Schemas, references followed, and values nest at most this deep while they are checked.
  public static let maximumDepth = 96
  /// How many comparisons one check may take.
  public static let maximumWork = 1_000_000

  let root: Rules
  let definitions: [String: Rules]

  /// Throws `DocumentError` with every fault of the schema.
  public init(_ schema: JSONValue) throws(DocumentError) {
    let problems = ProblemList()
    let names = Set(schema["$defs"]?.members?.keys ?? [:].keys)
    let root = Rules(schema, at: .root, names, problems, depth: 0)
    var definitions: [String: Rules] = [:]
    if let found = schema["$defs"] {
      if let members = found.members {
        for (name, value) in members.sorted(by: { $0.key < $1.key }) {
          definitions[name] = Rules(value, at: .root.member("$defs").member(name), names, problems, depth: 1)
        }
      } else {
        problems.add(.root.member("$defs"), "expected an object, found \(found.excerpt)")
      }
    }
    guard let root, problems.isEmpty else { throw DocumentError("JSON Schema", problems.problems) }
    self.root = root
    self.definitions = definitions
  }

  /// What is wrong with a value, by its places; nothing where it fits.
  public func validate(_ value: JSONValue) -> [DocumentProblem] {
    let problems = ProblemList()
    var check = SchemaCheck(schema: self)
    check.check(value, root, at: .root, problems, depth: 0)
    return problems.problems
  }

  /// A schema, read.
  indirect enum Rules: Sendable {
    case anything
    case nothing
    case reference(String?)
    case rules(Box)
  }

  /// Keywords behind a reference: checks recurse, and copies would fill their stack.
  final class Box: Sendable {
    let keywords: Keywords

    init(_ keywords: Keywords) { self.keywords = keywords }
  }

  /// The keywords of a schema, read.
  struct Keywords: Sendable {
    init() {}

    var reference: Rules?
    var types: Set<String>?
    var allowed: [JSONValue]?
    var minimum: Double?
    var maximum: Double?
    var exclusiveMinimum: Double?
    var exclusiveMaximum: Double?
    var multipleOf: Double?
    var minLength: Int?
    var maxLength: Int?
    var pattern: TextPattern?
    var format: TextFormat?
    var minItems: Int?
    var maxItems: Int?
    var uniqueItems = false
    var items: Rules?
    var contains: Rules?
    var minProperties: Int?
    var maxProperties: Int?
    var required: [String] = []
    var properties: [String: Rules] = [:]
    var additionalProperties: Rules?
    var propertyNames: Rules?
    var allOf: [Rules] = []
    var anyOf: [Rules] = []
    var oneOf: [Rules] = []
    var not: Rules?
    var condition: Rules?
    var then: Rules?
    var otherwise: Rules?
  }
}
