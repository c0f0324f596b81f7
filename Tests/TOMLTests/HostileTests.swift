import Foundation
import TOML
import Testing

/// No document costs more than its length is worth.
@Suite struct HostileTests {
  private func message(_ text: String, depth: Int = TOMLValue.maximumDepth) -> String? {
    do throws(TOMLError) {
      _ = try TOMLValue(parsing: text, maximumDepth: depth)
      return nil
    } catch {
      return error.message
    }
  }

  private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  @Test func depthIsBounded() {
    let size = 1 << 20
    for text in [
      "a = " + repeated("[", size), repeated("[", size), "a = " + repeated("{a = ", size / 5), repeated("a.", size / 2),
      "[" + repeated("a.", size / 2), "a = {" + repeated("a.", size / 2),
    ] {
      #expect(message(text) != nil)
    }
    #expect(message("a = " + repeated("[", 64)) == "nests deeper than 64")
    #expect(message("a = " + repeated("[", 63) + repeated("]", 63)) == nil)
    #expect(message(repeated("a.", 63) + "a = 1") == nil)
    #expect(message(repeated("a.", 63) + "a = []") == "nests deeper than 64")
    #expect(message("[" + repeated("a.", 62) + "a]") == nil)
    #expect(message("[" + repeated("a.", 63) + "a]") == "nests deeper than 64")
    // An array of tables is two levels.
    #expect(message("[[a]]\n[[a.b]]", depth: 5) == nil)
    #expect(message("[[a]]\n[[a.b]]", depth: 4) == "nests deeper than 4")
    #expect(message("a = {b.c = 1}", depth: 3) == nil)
    #expect(message("a = {b.c = 1}", depth: 2) == "nests deeper than 2")
  }

  /// A secondary thread has 512 KiB on some systems; here it has half of that to run in.
  @Test func theDeepestDocumentsFitASmallStack() async {
    let documents = [
      "a = " + repeated("[", 63) + repeated("]", 63), "a = " + repeated("{a = ", 62) + "{}" + repeated("}", 62),
      "a = " + repeated("[{a = ", 31) + "1" + repeated("}]", 31), "[" + repeated("a.", 62) + "a]",
    ]
    let messages = await withCheckedContinuation { continuation in
      let thread = Thread { continuation.resume(returning: documents.map { message($0) }) }
      thread.stackSize = 256 << 10
      thread.start()
    }
    #expect(messages == documents.map { _ in nil })
  }

  /// Each would take minutes if a line cost what came before it.
  @Test func timeIsLinear() throws {
    let count = 20_000
    let path = repeated("a.", 60)
    let documents = [
      repeated("[[a]]\n", count), (0..<count).map { "[a.b\($0)]\n" }.joined(), (0..<count).map { "a.b.c\($0) = 1\n" }.joined(),
      "[[a]]\n" + repeated("[[a.b]]\n", count), "a = [" + repeated("{b.c = 1, b.d = []}, ", count / 2) + "]",
      (0..<count / 60).map { "[\(path)b\($0)]\n" }.joined(), "a = \"" + repeated("\\n", count) + "\"",
      "a = \"\"\"" + repeated("\"\" ", count) + "\"\"\"", "a = \"\"\"\\" + repeated(" \n", count) + "\"\"\"",
      "a = [" + repeated("1979-05-27 07:32:00, ", count / 4) + "]", repeated("#\r\n", count),
    ]
    for document in documents { #expect(message(document) == nil) }
    #expect(message("a = " + repeated("1", count)) == "expected an integer of 64 bits, found a larger one")
    #expect(try TOMLValue(parsing: "a = 0." + repeated("1", count)) == ["a": 0.1111111111111111])
    #expect(message("a = 0." + repeated("1_", count))?.utf8.count ?? 0 < 200)
    #expect(message("\"\(repeated("a", count))\" = 1\n\(repeated("a", count)) = 2")?.utf8.count ?? 0 < 200)
  }

  private let seeds = [
    "a.b = 1\n[a.c]\nd = [1, 2.5e3, [\"x\", 'y'], {z = true}]\n[[e]]\nf = \"\"\"\nq\\\n  \"\"r\\u00e9\"\"\"\n[[e]]\n[e.g]\n",
    "t = 1979-05-27T07:32:00.5-07:00\nu = [1979-05-27, 07:32:00, 1979-05-27 07:32:00]\n\"k\\n\" = '''a''b'''\n",
    "x = 0xFF_FF # c\r\ny = -inf\r\nz = { a.b = 1, a.c = { d = [ { } ] } }\r\n[\"é\".'😀']\r\n",
  ]

  /// SplitMix64, so that every run tries the same documents.
  private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  @Test func mutatedDocumentsGiveAValueOrAnError() {
    var random = Random(state: 7)
    let alphabet = Array("[]{}\"'\\=.,#_+-:eExuUTZ 0179abn\n\r\t\u{0}".utf8) + [0x80, 0xC3, 0xED, 0xF0, 0xFF]
    var values = 0
    for _ in 0..<20_000 {
      var bytes = Array(seeds.randomElement(using: &random)?.utf8 ?? "".utf8)
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let place = Int.random(in: 0..<max(bytes.count, 1), using: &random)
        guard place < bytes.count else { break }
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes[place] = alphabet.randomElement(using: &random) ?? 0
        case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 2: bytes.remove(at: place)
        case 3: bytes.insert(alphabet.randomElement(using: &random) ?? 0, at: place)
        case 4: bytes.insert(contentsOf: bytes[place...].prefix(8), at: place)
        default: bytes.removeSubrange(place...)
        }
      }
      do throws(TOMLError) {
        _ = try TOMLValue(parsing: bytes)
        values += 1
      } catch {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        #expect((1...lines.count).contains(error.line))
        #expect((1...lines[error.line - 1].count + 1).contains(error.column), "\(error)")
      }
    }
    #expect((1000...15000).contains(values), "\(values)")
  }
}
