import Testing

@testable import ComponentABI

/// Texts that were made to do harm: a value or a typed error, in bounded time and stack.
@Suite("WIT: hostile texts") struct WITHostileTests {
  private func faults(_ text: String) -> [String] { WITSamples.faults(text) }

  /// Pieces that mean something in the language.
  private static let pieces = [
    "{", "}", "(", ")", "<", ">", ";", ":", ",", ".", "@", "/", "%", "_", "-", "->", "\"", "//", "/*", "*/", "///",
    "package a:b;",
    "interface i {", "world w {", "use i.{t};", "include w with {a as b}", "resource r {", "constructor", "static", "async",
    "func()",
    "borrow<", "own<", "list<", "result<_,", "map<string,", "tuple<", "u8", "@since(version = 0.1.0)", "@unstable(feature = x)",
    "@deprecated(version = 9.9.9)", "1.0.0-", "0", "\u{0}", "\u{202E}", "é", "\r", "A", "a-", "self",
  ].map { Array($0.utf8) }

  private func mutation(_ number: Int) -> [[UInt8]] {
    var random = SplitMix(state: 0x5717_0000 + UInt64(number))
    func below(_ bound: Int) -> Int { Int.random(in: 0..<max(1, bound), using: &random) }
    let sample = WITHostileTests.lines[below(WITHostileTests.lines.count)]
    var lines = sample
    for _ in 0...below(3) {
      guard !lines.isEmpty else { break }
      let at = below(lines.count)
      switch below(7) {
      case 0: lines.remove(at: at)
      case 1: lines.insert(lines[below(lines.count)], at: at)
      case 2: lines.swapAt(at, below(lines.count))
      case 3: lines[at].insert(contentsOf: Self.pieces[below(Self.pieces.count)], at: below(lines[at].count))
      case 4: if !lines[at].isEmpty { lines[at].remove(at: below(lines[at].count)) }
      case 5: if !lines[at].isEmpty { lines[at][below(lines[at].count)] = UInt8(below(256)) }
      default: lines[at].removeLast(min(lines[at].count, below(8)))
      }
    }
    return lines
  }

  /// The samples, in short packages so that there is time for many.
  private static let lines: [[[UInt8]]] = [
    """
    package a:b@0.2.0;
    use c:d/e as far;
    interface i {
    use far.{t, r as s};
    variant v { a, b(list<t>) }
    @since(version = 0.1.0)
    f: func(x: borrow<s>, y: v) -> result<option<t>, v>;
    }
    world w { import i; export g: func(a: u8); }
    world x { include w with { g as h } export i; }
    package c:d { interface e { type t = u8; resource r; } }
    """,
    """
    package a:b;
    /// One.
    interface i {
    record r { a: u8, b: list<u8, 4>, c: map<string, r2> }
    type r2 = tuple<char, result>;
    flags g { a, b }
    resource s {
    constructor(a: r) -> result<s, r>;
    m: async func(%type: own<s>) -> stream<u8>;
    n: static func();
    }
    @external-id("x\\u{e9}")
    f: func() -> s;
    }
    world w { use i.{r, s}; import j: interface { use i.{g}; } import k: i; export f: func(a: borrow<s>) -> r; }
    """,
  ].map { $0.split(separator: "\n").map { Array($0.utf8) } }

  @Test(arguments: 0..<20) func mutations(block: Int) throws {
    for number in block * 500..<(block + 1) * 500 {
      let bytes = Array(mutation(number).joined(separator: [0x0A]))
      let source = WIT.SourceGroup([WIT.Source(name: "a.wit", bytes: bytes)])
      do throws(WIT.Failure) {
        let packages = try WIT.resolve(source, features: .all)
        let text = packages.text
        #expect(try WITSamples.resolve(text, features: .all).text == text, "\(String(decoding: bytes, as: UTF8.self))")
        for world in packages.worlds.indices { _ = try? packages.componentWorld(WIT.ID(index: world)) }
      } catch {
        #expect(error.diagnostics.contains { $0.severity == .error })
      }
    }
  }

  @Test func everyPrefixAndSuffix() {
    for text in WITSamples.all {
      let bytes = Array(text.utf8)
      for cut in stride(from: 0, to: bytes.count, by: 29) {
        for part in [bytes[..<cut], bytes[cut...]] {
          _ = WITSamples.faults(WIT.SourceGroup([WIT.Source(name: "a.wit", bytes: Array(part))]))
        }
      }
    }
  }

  @Test func nothingNestsTooDeep() {
    let deep = 100_000
    for open in ["list<", "tuple<", "option<", "result<_, ", "result<", "map<u8, ", "stream<", "future<"] {
      let found = faults("package a:b; interface i { type t = " + String(repeating: open, count: deep))
      #expect(found.contains { $0.hasSuffix("types nest more than 100 deep") }, "\(found)")
    }
    #expect(faults("package a:b; " + String(repeating: "/*", count: deep)).count == 1)
    #expect(faults("package a:b; " + String(repeating: "interface i {", count: 1000)).count <= 50)
    #expect(faults("package a:b; " + String(repeating: "}", count: deep)).count == 50)
    let chain = (0..<200).map { "type t\($0 + 1) = t\($0);" }.joined()
    let found = faults("package a:b; interface i { type t0 = u8; \(chain) }")
    #expect(found.allSatisfy { $0.hasSuffix("types nest more than 100 deep") } && !found.isEmpty)
  }

  @Test func longChainsAndRings() {
    let count = 2000
    let types = (0..<count).map { "type t\($0) = list<t\(($0 + 1) % count)>;" }.joined()
    #expect(faults("package a:b; interface i { \(types) }").first?.contains("type 't0' depends on itself: t0 → t1 → ") == true)
    let interfaces = (0..<count).map { "interface i\($0) { use i\(($0 + 1) % count).{t}; }" }.joined()
    #expect(faults("package a:b; \(interfaces)").first?.contains("interface 'i0' depends on itself") == true)
    let worlds = (0..<count).map { "world w\($0) { include w\(($0 + 1) % count); }" }.joined()
    #expect(faults("package a:b; \(worlds)").first?.contains("world 'w0' depends on itself") == true)
    let line = (0..<count).map { "interface i\($0) { use i\($0 + 1).{t as u}; type t = u8; }" }.joined()
    #expect(faults("package a:b; \(line) interface i\(count) { type t = u8; } world w { import i0; }") == [])
  }

  @Test func worldsDoNotGrowWithoutBound() throws {
    var limits = WIT.Limits()
    limits.worldItems = 1000
    let chain = (1...60).map { "world w\($0) { include w\($0 - 1); import g-\($0): func(); }" }.joined()
    do throws(WIT.Failure) {
      _ = try WITSamples.resolve("package a:b; world w0 {} \(chain)", limits: limits)
      Issue.record("no error")
    } catch {
      #expect(error.diagnostics.first?.message == "the worlds have more than 1000 items in all")
    }
  }

  @Test func typesDoNotGrowWithoutBound() throws {
    let chain = (1...60).map { "record r\($0) { a: r\($0 - 1), b: r\($0 - 1) }" }.joined()
    let text = "package a:b; interface i { type r0 = u8; \(chain) f: func(a: r60); } world w { import i; }"
    let packages = try WITSamples.resolve(text)
    do throws(WIT.Failure) {
      _ = try packages.componentWorld(WIT.ID(index: 0))
      Issue.record("no error")
    } catch {
      #expect(error.diagnostics.map(\.message) == ["function 'f' cannot be called: it passes a type of over 100000 parts"])
    }
  }

  @Test func tooMuchIsRefused() {
    var limits = WIT.Limits()
    limits.bytes = 10
    #expect(throws: WIT.Failure.self) { try WITSamples.resolve("package a:b;", limits: limits) }
    limits = WIT.Limits()
    limits.files = 1
    #expect(throws: WIT.Failure.self) { try WITSamples.resolve("package a:b;", "package c:d;", limits: limits) }
  }
}
