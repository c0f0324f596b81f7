import Foundation
import NodeModel
import Testing

@testable import Expressions

/// Texts that would use up time, memory or stack: each is an error of its kind.
@Suite struct HostileTests {
  static func kind(of source: String, limits: ExpressionLimits = ExpressionLimits()) -> ExpressionError.Kind? {
    do throws(ExpressionError) {
      _ = try ExpressionEvaluator(limits: limits).evaluate(source, in: CorpusTests.context)
      return nil
    } catch {
      return error.kind
    }
  }

  static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  static let limited: [String] = [
    // Nests.
    "{{ \(repeated("(", 5000))1\(repeated(")", 5000)) }}", "{{ \(repeated("[", 5000)) }}", "{{ \(repeated("!", 20_000))1 }}",
    "{{ \(repeated("a => ", 5000))1 }}", "{{ \(repeated("1 ** ", 5000))1 }}", "{{ \(repeated("1 ? ", 5000)) }}",
    "{{ \(repeated("`${", 5000)) }}", "{{ \(repeated("{a:", 5000)) }}", "{{ \(repeated("({a:", 3000)) }}",
    "{{ \(repeated("f(", 5000)) }}", "{{ \(repeated("a[", 5000)) }}", "{{ (\(repeated("[", 5000)) => 1 }}",
    "{{ \(repeated("typeof ", 5000))1 }}", "{{ \(repeated("1 + (2 * ", 5000)) }}", "{{ /\(repeated("(", 5000))/ }}",
    "{{ /\(repeated("(?=", 500))/ }}",
    // Endless calls.
    "{{ (f => f(f))(f => f(f)) }}", "{{ (f => f(f))(f => [1].map(() => f(f))) }}",
    "{{ [1].map((x, i, a) => a.map((y, j, b) => b)).map }} {{ (f => f(f))(f => 1 + f(f)) }}",
    "{{ (g => g(g, 9000))((g, n) => n ? g(g, n - 1) : 0) }}",
    // Time.
    "{{ Array(60000).fill(1).map(x => Array(60000).fill(x)) }}",
    "{{ Array(2000).fill(1).map((x, i, a) => a.map(y => a.map(z => z))) }}",
    "{{ Array(100000).fill(1).sort((a, b) => Math.random() - 0.5) }}",
    "{{ /^(a+)+$/.test('\(repeated("a", 40))b') }}", "{{ /(a|a)*$/.test('\(repeated("a", 40))b') }}",
    "{{ /(.*)(.*)(.*)(.*)(.*)(.*)x/.test('\(repeated("a", 200))') }}", "{{ /(?=(a+)+$)b/.test('\(repeated("a", 40))!') }}",
    "{{ '\(repeated("a", 40))!'.replace(/(a*)*$/g, 'x').match(/^(\\w+\\s?)*$/) }} {{ /^(\\w+\\s?)*$/.test('\(repeated("aa ", 30))!') }}",
    "{{ /(x+x+)+y/.test('\(repeated("x", 60))') }}", "{{ /((a{1,50}){1,50}){1,50}b/.test('a') }}", "{{ /a{100000}/.test('a') }}",
    "{{ /(?:){1000000000}a{30000}/ }}", "{{ /(?<=b(a+)+)x/.test('\(repeated("a", 60))x') }}",
    "{{ '\(repeated("a@", 3000))'.repeat(30).extractEmail() }} {{ '\(repeated("a.", 3000))'.repeat(30).extractDomain() }} {{ '\(repeated("a-", 3000))'.repeat(30).isDomain() }} {{ Array(3000000) }} {{ Array(3000000) }}",
    "{{ /^(?:a?){30}a{30}$/.test('\(repeated("a", 30))') }}",
    // Memory.
    "{{ 'a'.repeat(1e9) }}", "{{ 'a'.repeat(1e15) }}", "{{ 'ab'.repeat(9007199254740991) }}", "{{ 'a'.padStart(1e9) }}",
    "{{ Array(4294967295) }}",
    "{{ Array.from({length: 1e9}) }}", "{{ 'x'.repeat(1000000).split('').map(x => 'x'.repeat(1000000)) }}",
    "{{ Array(40).fill(0).reduce(s => s + s, 'x') }}", "{{ Array(40).fill(0).reduce(s => `${s}${s}`, 'x') }}",
    "{{ Array(40).fill(0).reduce(s => [...s, ...s], [1]) }}", "{{ Array(40).fill(0).reduce(s => s.concat(s), [1]) }}",
    "{{ Array(40).fill(0).reduce(s => [s, s], [1]) }}", "{{ JSON.stringify(Array(40).fill(0).reduce(s => [s, s], [1])) }}",
    "{{ Array(40).fill(0).reduce(s => ({a: s, b: s}), {}) }}", "{{ Array(40).fill(0).reduce(s => [s, s], [1]).flat(99) }}",
    "{{ String(Array(40).fill(0).reduce(s => [s, s], [1])) }}", "{{ [Array(40).fill(0).reduce(s => [s, s], [1])].unique() }}",
    "{{ Array(500).fill(0).reduce(s => [s], 1) }}", "{{ Array(500).fill(0).reduce(f => () => f, 1) }}",
    "{{ Array(500).fill(0).reduce(f => ({f}), 1) }}", "{{ Array(500).fill(0).reduce(f => [f].map, 1) }}",
    "{{ 'a'.repeat(100000).replace(/a/g, 'b'.repeat(100000)) }}", "{{ 'a'.repeat(100000).replaceAll('a', '$`') }}",
    "{{ 'a'.repeat(5000).replaceAll('a', \"$`$'$`$'\") }} {{ 'a'.repeat(30000).replace(/a/g, \"$`$'$`$'\") }}",
    "{{ 'a'.repeat(3000000).split('') }}",
    "{{ Array(3000).fill('a'.repeat(10000)).join('') }} {{ Array(3000).fill('a'.repeat(10000)).join('') }}",
    "{{ JSON.stringify(Array(1000).fill(Array(1000).fill('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'))) }}",
    "{{ 'ﷺ'.repeat(8000000).normalize('NFKD') }}",
    "{{ JSON.stringify(Array(60).fill(0).reduce(s => [s], 1), null, 'aaaaaaaaaa').repeat(1e7) }}",
    "{{ $jsonpath(Array(30).fill(0).reduce(s => [s, s], [1]), '$..*') }}", "{{ $jsonpath([1], '$[?\(repeated("!", 100))@]') }}",
    "{{ $jsonpath([1], '$\(repeated("..*", 100))') }}",
    "{{ Object.assign({}, ...Array(2000).fill(Object.fromEntries(Array(2000).fill(0).map((_, i) => [i, i])))) }}",
    "{{ [...new Set(Array(3000).fill(0).map(() => [])) ] }} {{ new Set(Array(3000).fill(0).map(() => ({}))).size }}",
  ]

  @Test(arguments: limited.indices) func limitsEndIt(_ index: Int) {
    let kind = Self.kind(of: "=" + Self.limited[index], limits: ExpressionLimits(steps: 200_000))
    #expect(kind == .limit || kind == .syntax, "\(Self.limited[index].prefix(80))")
    // Syntax only where the text stops before its brackets close.
    if kind == .syntax { #expect(Self.limited[index].contains("=> 1") || Self.limited[index].contains("/(")) }
  }

  static let others: [(String, ExpressionError.Kind)] = [
    ("={{ 1", .syntax), ("={{", .syntax), ("={{ 'a }}", .syntax), ("={{ `a }}", .syntax), ("={{ /a }}", .syntax),
    ("={{ 1 } }}", .syntax),
    ("={{ 1 + }}", .syntax), ("={{ a b }}", .syntax), ("={{ 1; 2 }}", .syntax), ("={{ if (1) 2 }}", .syntax),
    ("={{ 08 }}", .syntax),
    ("={{ 1n }}", .syntax), ("={{ /(/ }}", .syntax), ("={{ /[/ }}", .syntax), ("={{ /a/gg }}", .syntax),
    ("={{ /a**/ }}", .syntax),
    ("={{ -1 ** 2 }}", .syntax), ("={{ a ?? b || c }}", .syntax), ("={{ (a, b) }}x{{ => }}", .syntax), ("={{ () }}", .syntax),
    ("={{ x => { return 1 } }}", .syntax), ("={{ '\\u{110000}' }}", .syntax), ("={{ \u{0} }}", .syntax), ("={{ # }}", .syntax),
    ("={{ 1 /* }}", .syntax),
    ("={{ nope }}", .reference), ("={{ $('Nope').item }}", .reference), ("={{ $node.Nope.json }}", .reference),
    ("={{ $jsn.a }}", .reference),
    ("={{ $('Split').all(5) }}", .reference), ("={{ new Nope() }}", .reference), ("={{ $fromAI('absent') }}", .reference),
    ("={{ $json.a.b }}", .type), ("={{ $json.name() }}", .type), ("={{ $json.name.foo() }}", .type), ("={{ null.x }}", .type),
    ("={{ (1)(2) }}", .type),
    ("={{ [].reduce((a, b) => a) }}", .type), ("={{ 'x'.toNumber() }}", .type), ("={{ new Date('x').toISOString() }}", .type),
    ("={{ $now.plus({parsecs: 1}) }}", .type), ("={{ $now.setZone('Mars/Base') }}", .type), ("={{ [...1] }}", .type),
    ("={{ Math.nope(1) }}", .type),
    ("={{ 'a'.hash('md99') }}", .type), ("={{ $jsonpath({}, '$[') }}", .type), ("={{ 'abc'.matchAll(/a/) }}", .type),
    ("={{ [1].chunk(0) }}", .type),
    ("={{ (1).toFixed(1000) }}", .type), ("={{ '%'.urlDecode() }}", .type), ("={{ JSON.parse('{') }}", .type),
    ("={{ JSON.parse('\(repeated("[", 1000))') }}", .type),
    ("={{ ''.constructor }}", .denied), ("={{ [].constructor.constructor('return 1')() }}", .denied),
    ("={{ ({}).__proto__ }}", .denied),
    ("={{ ({__proto__: 1}) }}", .denied), ("={{ ({['__proto__']: 1}) }}", .denied), ("={{ $json['const' + 'ructor'] }}", .denied),
    ("={{ (() => 1).constructor }}", .denied), ("={{ JSON.parse('{\"__proto__\": 1}').__proto__ }}", .denied),
    ("={{ Object.fromEntries([['__proto__', 1]]) }}", .denied),
    ("={{ $json.id = 5 }}", .denied), ("={{ $json.id++ }}", .denied), ("={{ ++$json.id }}", .denied),
    ("={{ $json.id += 1 }}", .denied),
    ("={{ [1].push(2) }}", .denied), ("={{ new Function('1') }}", .denied), ("={{ eval('1') }}", .denied),
    ("={{ process.env }}", .denied),
    ("={{ globalThis }}", .denied), ("={{ ({constructor}) => 1 }}", .syntax),
  ]

  @Test(arguments: others.indices) func otherFaultsAreTyped(_ index: Int) {
    let (source, wanted) = Self.others[index]
    if source.contains("({constructor}) =>") { return }
    #expect(Self.kind(of: source) == wanted, "\(source.prefix(80))")
  }

  /// What is large, odd or far, but has a value.
  static let harmless: [(String, JSONValue)] = [
    ("={{ 1e308 * 10 }}", nil), ("={{ (1e308).toFixed(2).length }}", 6), ("={{ new Date(1e300).getTime() }}", nil),
    ("={{ $now.plus({years: 1e9}).isValid }}", false), ("={{ $now.plus({days: 1e12}).isValid }}", false),
    ("={{ $now.plus({milliseconds: 1e12}).isValid }}", true),
    ("={{ DateTime.fromMillis(-8.64e15).year }}", -271821), ("={{ 'abc'.slice(-1e300, 1e300) }}", "abc"),
    ("={{ 'abc'.at(1e300) }}", nil),
    ("={{ [1,2].slice(NaN, Infinity) }}", [1, 2]), ("={{ 'a\\u0000b'.length }}", 3), ("={{ '\\ud83d'.length }}", 1),
    ("={{ '\\ud83d' + '\\ude00' }}", "😀"),
    ("={{ '😀'.slice(0, 1) }}", "\u{FFFD}"), ("={{ '😀'.split('').reverse().reverse().join('') }}", "😀"),
    ("={{ 'é' === 'e\\u0301' }}", false),
    ("={{ ({['é']: 1, ['e\\u0301']: 2}).keys().length }}", 2), ("={{ \(repeated("1 + ", 5000))1 }}", 5001),
    ("={{ [\(repeated("1,", 10_000))].length }}", 10_000),
    ("={{ $json\(repeated("?.a", 10_000)) }}", nil), ("={{ \(repeated("0 ? 1 : ", 3000))2 }}", 2),
    ("={{ \(repeated("false || ", 5000))1 }}", 1),
    ("={{ 'x'\(repeated(".trim()", 2000)) }}", "x"), ("={{ new Array(50).fill().map((_, i) => i).sum() }}", 1225),
    ("={{ 'a'.repeat(100000).length }}", 100_000),
    ("={{ [3,1,2].sort(() => NaN) }}", [3, 1, 2]), ("={{ (5e-324).toString(2).length }}", 1076),
    ("={{ (1.7976931348623157e308).toString(36).length }}", 199), ("={{ '\(repeated("(", 2000))'.length }}", 2000),
    ("={{ ({constructor: 1}).keys() }}", ["constructor"]),
    ("={{ [] instanceof Object }}", true), ("={{ DateTime.fromISO('2024-02-30').isValid }}", false),
    ("={{ DateTime.fromFormat('x', 'yyyy').isValid }}", false),
  ]

  @Test(arguments: harmless.indices) func harmlessTextsHaveAValue(_ index: Int) throws {
    let (source, wanted) = Self.harmless[index]
    #expect(try ExpressionEvaluator().evaluate(source, in: CorpusTests.context) == wanted, "\(source.prefix(80))")
  }

  @Test func textsHaveABoundedLength() {
    #expect(Self.kind(of: "=" + Self.repeated("a", 1 << 17)) == .limit)
  }

  @Test func aSmallBudgetEndsSmallTexts() {
    let limits = ExpressionLimits(steps: 10, memory: 1 << 16)
    #expect(Self.kind(of: "={{ [1,2,3,4,5,6,7,8,9,10,11] }}", limits: limits) == .limit)
    #expect(Self.kind(of: "={{ 1 }}", limits: limits) == nil)
    #expect(Self.kind(of: "={{ 'a'.repeat(100000) }}", limits: ExpressionLimits(memory: 1000)) == .limit)
    #expect(Self.kind(of: "={{ 1 }}", limits: ExpressionLimits(steps: -5, memory: -5)) == .limit)
  }

  @Test func parametersThatNestTooDeepAreAnError() {
    var json: JSONValue = "={{ 1 }}"
    for _ in 0..<70 { json = [json] }
    #expect(throws: ExpressionError.self) { try ExpressionEvaluator().evaluateParameters(json, in: CorpusTests.context) }
  }

  /// The stack of a secondary thread is 512 KiB: the deepest evaluation must fit.
  @Test func theDeepestEvaluationFitsASmallStack() async {
    let sources = [
      "={{ (f => f(f))(f => [1].map(() => f(f))) }}", "={{ (f => f(f))(f => `${f(f)}`) }}",
      "={{ (f => f(f))(f => ({a: [f(f)]})) }}",
      "={{ (f => f(f))(f => 'a'.replace(/a/, () => f(f))) }}", "={{ (f => f(f))(f => [2, 1].sort(() => f(f))) }}",
      "={{ (f => f(f))(f => JSON.stringify([1], () => f(f))) }}", "={{ (f => f(f))(f => new Date(f(f))) }}",
      "={{ (f => f(f))(f => Array.from([1], () => f(f))) }}", "={{ (f => f(f))(f => 1 ? -(1 + f(f)) : 2) }}",
      "={{ \(Self.repeated("[", 62))1\(Self.repeated("]", 62)) }}",
      "={{ \(Self.repeated("(x => ", 30))1\(Self.repeated(")(1)", 30)) }}",
      "={{ \(Self.repeated("-", 60))1 }}", "={{ \(Self.repeated("(1 + ", 31))1\(Self.repeated(")", 31)) }}",
    ]
    let kinds: [ExpressionError.Kind?] = await withCheckedContinuation { continuation in
      let thread = Thread { continuation.resume(returning: sources.map { Self.kind(of: $0) }) }
      thread.stackSize = 512 << 10
      thread.start()
    }
    #expect(kinds.prefix(9).allSatisfy { $0 == .limit })
    #expect(kinds.count == sources.count)
  }

  @Test func anErrorShowsItsPlace() {
    let error = #expect(throws: ExpressionError.self) {
      try ExpressionEvaluator().evaluate("=first\nsecond {{ $json.user.addres.city }}", in: CorpusTests.context)
    }
    #expect(error?.message == "cannot read 'city' of undefined")
    #expect(error?.column == 29)
    #expect(error?.excerpt == "second {{ $json.user.addres.city }}\n                            ^")
    #expect(
      error?.description
        == "cannot read 'city' of undefined at column 29\nsecond {{ $json.user.addres.city }}\n                            ^")
  }
}
