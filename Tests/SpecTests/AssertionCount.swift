import Foundation
import Testing
import WastRunner

/// The number of assertions in a script, those of its threads included, by its parentheses alone: it shares nothing with the parser.
enum AssertionCount {
  static func count(in source: [UInt8]) -> Int {
    var scanner = Scanner(source: source)
    scanner.run()
    return scanner.count
  }

  private struct Scanner {
    let source: [UInt8]
    var count = 0
    private var index = 0
    /// True after a parenthesis, before the first word.
    private var isAtHead = false

    init(source: [UInt8]) { self.source = source }

    private func starts(with text: String) -> Bool { source[index...].starts(with: text.utf8) }

    mutating func run() {
      while index < source.count {
        switch source[index] {
        case UInt8(ascii: "\""): skipString()
        case UInt8(ascii: ";") where starts(with: ";;"):
          while index < source.count, source[index] != 0x0A, source[index] != 0x0D { index += 1 }
        case UInt8(ascii: "(") where starts(with: "(;"): skipBlockComment()
        case UInt8(ascii: "("):
          isAtHead = true
          index += 1
        case UInt8(ascii: ")"): index += 1
        case 0x21...0x7E:
          if isAtHead, starts(with: "assert_") { count += 1 }
          isAtHead = false
          skipWord()
        default: index += 1
        }
      }
    }

    private mutating func skipWord() {
      while index < source.count, source[index] > 0x20, !"()\";".utf8.contains(source[index]) { index += 1 }
      if index < source.count, source[index] == UInt8(ascii: ";"), !starts(with: ";;") { index += 1 }
    }

    private mutating func skipString() {
      index += 1
      while index < source.count, source[index] != UInt8(ascii: "\"") { index += source[index] == UInt8(ascii: "\\") ? 2 : 1 }
      index += 1
    }

    private mutating func skipBlockComment() {
      var nesting = 0
      repeat {
        if starts(with: "(;") {
          nesting += 1
          index += 2
        } else if starts(with: ";)") {
          nesting -= 1
          index += 2
        } else {
          index += 1
        }
      } while nesting > 0 && index < source.count
    }
  }
}

@Suite struct AssertionCountTests {
  @Test func commentsAndStringsDoNotCount() {
    let script = """
      (module quote "(assert_trap") ;; (assert_return)
      (; (assert_return) (; ;) (assert_trap) ;)
      (assert_return (invoke "assert_trap" (i32.const 1)))
      (thread $t (shared (module $m)) (assert_return (invoke "f")))
      ( assert_invalid (module "\\"(assert_x)" assert_y) "") (register "assert_")
      (;x;)(;y;)(assert_exhaustion) (assertion)
      """
    #expect(AssertionCount.count(in: Array(script.utf8)) == 4)
  }

  /// The core suite as a whole had this many assertions when it was last looked at; fewer would mean that files are missing.
  @Test func theSuite() throws {
    let scripts = try SpecTests.scripts()
    let count = try scripts.reduce(0) { $0 + AssertionCount.count(in: Array(try Data(contentsOf: $1))) }
    print("assertions in the official suite: \(count) in \(scripts.count) files")
    #expect(count >= 62_498)
  }
}
