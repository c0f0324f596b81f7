import Testing

@testable import HostServices

@Suite struct RESPParserTests {
  private func parse(_ text: String, _ limits: RedisReplyLimits = .init()) throws -> [RESPValue] {
    var parser = RESPParser(limits)
    parser.append(Array(text.utf8))
    var values: [RESPValue] = []
    while let value = try parser.next() { values.append(value) }
    return values
  }

  private static let replies: [(String, [RESPValue])] = [
    ("+OK\r\n", [.simple("OK")]), ("-ERR no\r\n", [.error("ERR no")]), (":-42\r\n", [.integer(-42)]),
    ("$5\r\na\r\nbc\r\n", [.bulk(Array("a\r\nbc".utf8))]), ("$0\r\n\r\n", [.bulk([])]), ("$-1\r\n", [.null]),
    ("*-1\r\n", [.null]),
    ("*0\r\n", [.array([])]), ("*2\r\n:1\r\n*2\r\n*0\r\n+x\r\n", [.array([.integer(1), .array([.array([]), .simple("x")])])]),
    ("_\r\n", [.null]), ("#t\r\n#f\r\n", [.bool(true), .bool(false)]), (",1.5\r\n", [.double(1.5)]),
    ("(12345678901234567890\r\n", [.bulk(Array("12345678901234567890".utf8))]), ("!5\r\nERR x\r\n", [.error("ERR x")]),
    ("=7\r\ntxt:abc\r\n", [.bulk(Array("abc".utf8))]), ("%1\r\n+a\r\n:1\r\n", [.array([.simple("a"), .integer(1)])]),
    ("~1\r\n+a\r\n", [.array([.simple("a")])]), (">2\r\n+message\r\n+x\r\n+OK\r\n", [.simple("OK")]),
    ("|1\r\n+a\r\n+b\r\n:7\r\n", [.integer(7)]), ("*1\r\n|1\r\n+a\r\n+b\r\n:7\r\n", [.array([.integer(7)])]),
    ("+a\r\n+b\r\n", [.simple("a"), .simple("b")]), ("", []), ("+a", []), ("+a\r", []), ("$5\r\nabc", []), ("*2\r\n:1\r\n", []),
  ]

  @Test func values() throws {
    for (text, expected) in Self.replies { #expect(try parse(text) == expected, "\(text)") }
  }

  /// Cut anywhere, a reply is the same.
  @Test func pieces() throws {
    for (text, expected) in Self.replies {
      var parser = RESPParser(.init())
      var values: [RESPValue] = []
      for byte in text.utf8 {
        parser.append([byte])
        while let value = try parser.next() { values.append(value) }
      }
      #expect(values == expected, "\(text)")
    }
  }

  @Test(
    arguments: [
      "hello\r\n", "\r\n", "\u{0}\r\n", ":\r\n", ":1x\r\n", ":99999999999999999999\r\n", "$-2\r\n", "$x\r\n", "$\r\n", "*-5\r\n",
      "$99999999999999999999\r\n", "$9223372036854775807\r\n", "*9223372036854775807\r\n", "%9223372036854775807\r\n", "*101\r\n",
      "%51\r\n", "$3\r\nabcd\r\n", "$1001\r\n", "#x\r\n", ",x\r\n", "=2\r\nab\r\n", "*?\r\n", "$?\r\n",
      String(repeating: "*1\r\n", count: 10),
      "*10\r\n" + String(repeating: "*20\r\n" + String(repeating: ":1\r\n", count: 20), count: 9),
      "+" + String(repeating: "x", count: 200),
      "*50\r\n" + String(repeating: "$90\r\n" + String(repeating: "x", count: 90) + "\r\n", count: 50),
    ])
  func violations(_ text: String) {
    let limits = RedisReplyLimits(bytes: 1000, elements: 100, nesting: 4, lineLength: 100)
    #expect(throws: RedisError.self) { try parse(text, limits) }
  }

  /// Bytes at random are replies, incomplete or refused.
  @Test func garbage() {
    var generator = SplitMix64(state: 7)
    let alphabet = Array("+-:$*_#,(!=%~>|\r\n\r\n\r\n0123459-tfx".utf8)
    for _ in 0..<3000 {
      var parser = RESPParser(RedisReplyLimits(bytes: 500, elements: 50, nesting: 4, lineLength: 100))
      do throws(RedisError) {
        for _ in 0..<20 {
          parser.append((0..<8).map { _ in alphabet[Int(generator.next() % UInt64(alphabet.count))] })
          while try parser.next() != nil {}
        }
      } catch {
        guard case .protocolViolation = error else {
          Issue.record("\(error)")
          return
        }
      }
    }
  }
}
