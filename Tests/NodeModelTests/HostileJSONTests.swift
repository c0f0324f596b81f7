import Foundation
import Testing

@testable import NodeModel

/// Random numbers from a seed: a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }
}

/// JSON from someone who wants to hurt the host.
@Suite struct HostileJSONTests {
  private func message(_ text: String) -> String? {
    do throws(JSONError) {
      _ = try JSONValue(parsing: text)
      return nil
    } catch {
      return error.message
    }
  }

  private let seeds = [
    #"{"main":[[{"json":{"text":"Hé😀\u00e9\ud83d\ude00\n","n":-12.5e-3,"big":18446744073709551615}},null],[]]}"#,
    #"[true,false,null,0,-0,1e5,"",[],{},[[[[]]]],{"a":{"b":{"c":[1,2,3]}}},"\\\"\/"]"#,
    #"{ "name": "a.b", "version": "1.0.0", "node_kinds": [ { "kind": "a", "versions": ["1.0.0"] } ] }"#,
    "\u{FEFF}[1 ,\t2\r\n,\"\u{2028}\u{10FFFF}\"]",
  ]

  @Test func mutatedDocumentsGiveAValueOrAnError() throws {
    var random = SplitMix(state: 42)
    let alphabet = Array("{}[]\",:\\u0dD8eE+-.tfn \n\u{0}\u{1F}".utf8) + [0x80, 0xC3, 0xED, 0xA0, 0xF0, 0xFE, 0xFF]
    var values = 0
    for _ in 0..<10_000 {
      var bytes = Array(seeds.randomElement(using: &random)?.utf8 ?? "".utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<max(bytes.count, 1), using: &random)
        guard place < bytes.count else { break }
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[place] = alphabet.randomElement(using: &random) ?? 0
        case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 2: bytes.remove(at: place)
        case 3: bytes.insert(alphabet.randomElement(using: &random) ?? 0, at: place)
        default: bytes.removeSubrange(place...)
        }
      }
      guard let value = try? read(bytes) else { continue }
      values += 1
      // What was read can be written, and reads as what it was, but for a zero's sign.
      let text = try value.text()
      #expect(try JSONValue(parsing: text).text().replacing("-0", with: "0") == text.replacing("-0", with: "0"))
    }
    #expect((500...9500).contains(values), "\(values)")
  }

  /// Throws nothing but `JSONError`: the type says so.
  private func read(_ bytes: [UInt8]) throws(JSONError) -> JSONValue { try JSONValue(parsing: bytes) }

  @Test func nestingIsBounded() throws {
    let limit = JSONValue.maximumDepth
    func nested(_ depth: Int, _ open: String, _ close: String) -> String {
      String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
    }
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]")] {
      let levels = open.count { "[{".contains($0) }
      let deepest = try JSONValue(parsing: nested(limit / levels, open, close))
      #expect(try JSONValue(parsing: deepest.text()) == deepest)
      for depth in [limit / levels + 1, 512, 513, 100_000] {
        #expect(message(nested(depth, open, close)) == "nests deeper than \(limit)")
        #expect(message(String(repeating: open, count: depth)) == "nests deeper than \(limit)")
      }
    }
    // Brackets in strings are text.
    let text = String(repeating: "[{\\\"", count: 1000)
    #expect(try JSONValue(parsing: "\"\(text)\"").string?.count == 3000)
  }

  @Test func deepValuesAreNotWritten() throws {
    var value: JSONValue = 1
    for _ in 0..<JSONValue.maximumWrittenDepth { value = [value] }
    // A secondary thread of Apple's systems has a stack of 512 KiB.
    let deepest = value
    let thread = Thread { _ = try? deepest.text(pretty: true) }
    thread.stackSize = 512 << 10
    thread.start()
    #expect(try value.text().utf8.count == 2 * JSONValue.maximumWrittenDepth + 1)
    for _ in 0..<1000 { value = ["a": value] }
    #expect(throws: JSONError(message: "nests deeper than 80")) { try value.text() }
    #expect(value.description == "(nests deeper than 80)")
    while !thread.isFinished { Thread.sleep(forTimeInterval: 0.001) }
  }

  @Test func theNumberOfContainersIsBounded() {
    let limit = JSONValue.maximumContainers
    let objects = "[" + String(repeating: "{\"\":0},", count: limit) + "0]"
    #expect(message(objects) == "holds more than \(limit) arrays and objects")
    #expect(message("[" + String(repeating: "[],", count: limit) + "0]") == "holds more than \(limit) arrays and objects")
    #expect(message("[\"" + String(repeating: "[", count: limit + 1) + "\"]") == nil)
  }

  @Test func longNumbersAndTexts() throws {
    let digits = String(repeating: "7", count: 50_000)
    let number = try #require(message(digits))
    #expect(number.utf8.count < 250, "what is quoted is cut")
    #expect(try JSONValue(parsing: "0.\(digits)").double == 0.7777777777777778)
    #expect(message("1e\(digits)") != nil)
    #expect(try JSONValue(parsing: "1e-\(digits)").double == 0)
    #expect(try JSONValue(parsing: "\"\(digits)\"").string == digits)
    #expect((message("\"\(digits)\u{1}") ?? "").utf8.count < 250)
    #expect((message("\"\(digits)\\x") ?? "").utf8.count < 250)
  }
}
