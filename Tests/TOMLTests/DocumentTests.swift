import Testing

@testable import TOML

/// The lines of a document's parts.
@Suite struct DocumentTests {
  private let document = try? TOMLDocument(
    parsing: Array(
      """
      # A comment.
      a = 1
      b.c.d = [ 1,
        { x = 1, y = [
          2 ] } ]

      [t]
      k = \"\"\"
      text
      \"\"\"
      last = true
      [[s]]
      n = 1
      [[s]]
      m.o = 2
      [t.u]
      """.utf8))

  @Test(
    arguments: [
      ([], 1), ([.key("a")], 2), ([.key("b")], 3), ([.key("b"), .key("c"), .key("d"), .index(0)], 3),
      ([.key("b"), .key("c"), .key("d"), .index(1)], 4), ([.key("b"), .key("c"), .key("d"), .index(1), .key("y")], 4),
      ([.key("b"), .key("c"), .key("d"), .index(1), .key("y"), .index(0)], 5), ([.key("t")], 7), ([.key("t"), .key("k")], 8),
      ([.key("t"), .key("last")], 11), ([.key("s")], 12), ([.key("s"), .index(0)], 12), ([.key("s"), .index(0), .key("n")], 13),
      ([.key("s"), .index(1)], 14), ([.key("s"), .index(1), .key("m"), .key("o")], 15), ([.key("t"), .key("u")], 16),
      // What is not there has the line of what would hold it.
      ([.key("z")], 1), ([.key("t"), .key("z"), .key("z")], 7), ([.key("s"), .index(9)], 12), ([.key("a"), .index(0)], 2),
    ] as [([TOMLDocument.Step], Int)])
  func lines(steps: [TOMLDocument.Step], line: Int) throws {
    #expect(try #require(document).line(of: steps) == line, "\(steps)")
  }

  @Test func theSameValuesAsWithoutLines() throws {
    let text = "a = [1, [2, {b = 3}]]\n[c]\nd.e = 'x'\n[[f]]\n[[f]]\ng = 1\n"
    #expect(try TOMLDocument(parsing: Array(text.utf8)).root == TOMLValue(parsing: text))
    #expect(throws: TOMLError.self) { try TOMLDocument(parsing: Array("a = ".utf8)) }
  }
}
