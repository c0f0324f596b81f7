import Testing

@testable import swiftlet

@Suite("Console")
struct ConsoleTests {
  @Test func whatGuestsSayCannotDriveTheTerminal() {
    let console = Console(output: .memory, errors: .memory, verbose: true)
    console.report(Failure("one\ntwo \u{1B}[2J \u{202E}", details: ["at \u{7}f"]))
    console.warn("a\r\nb\u{9B}")
    #expect(
      console.collectedErrors == """
        swiftlet: error: one two \\u{1b}[2J \\u{202e}
          at \\u{7}f
        swiftlet: warning: a; b\\u{9b}

        """)
  }

  @Test func equalFramesShareALine() {
    #expect(Failure.lines(ofBacktrace: []) == [])
    #expect(Failure.lines(ofBacktrace: ["a", "b", "b", "b", "a"]) == ["at a", "at b (3 times)", "at a"])
  }
}
