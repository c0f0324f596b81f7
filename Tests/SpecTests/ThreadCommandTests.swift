import Testing
import WastRunner

/// Threads in scripts: what goes wrong in them is noticed, with its line.
@Suite struct ThreadCommandTests {
  private func run(_ script: String) -> WastReport { WastRunner.run(source: Array(script.utf8), name: "threads") }

  @Test func failuresInThreadsCount() {
    for end in ["(wait $T)", ""] {
      let report = run(
        """
        (module $m (memory (export "m") 1 1 shared))
        (thread $T (shared (module $m))
          (module (func (export "one") (result i32) (i32.const 1)))
          (assert_return (invoke "one") (i32.const 1))
          (assert_return (invoke "one") (i32.const 2)))
        \(end)
        """)
      #expect(report.failures.map(\.line) == [5])
    }
  }

  @Test func aThreadHasAStoreOfItsOwn() {
    let report = run(
      """
      (module $m (global (export "g") i32 (i32.const 1)))
      (register "m" $m)
      (thread $T (shared (module $m))
        (assert_unlinkable (module (import "m" "g" (global i32))) "unknown import")
        (register "m" $m)
        (assert_unlinkable (module (import "m" "g" (global i32))) "unknown import")
        (assert_return (invoke $m "f")))
      (wait $T)
      """)
    #expect(report.failures.map(\.line) == [7])
  }

  @Test(arguments: ["(wait $T)", "(thread $T (shared (module $m)))"]) func unknownNames(_ command: String) {
    #expect(run("(module)\n" + command).failures.map(\.line) == [2])
  }

  @Test(arguments: ["(thread)", "(thread $T (thread $U))", "(thread $T (shared $m))", "(wait)", "(thread $T module)"])
  func malformedCommands(_ command: String) {
    let report = run("(module)\n" + command)
    #expect(report.passed == 0)
    #expect(report.failures.map(\.line) == [2])
  }

  @Test func aNameCanBeUsedAgain() {
    let report = run(
      """
      (thread $T (module)) (wait $T)
      (thread $T (module)) (wait $T)
      (thread $T (module)) (thread $T (module))
      """)
    #expect(report.failures.map(\.line) == [3])
  }
}
