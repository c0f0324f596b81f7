/// How the process ends. A guest's own exit code is passed through as it is.
struct ExitCode: Equatable, Sendable {
  var rawValue: Int32

  static let success = ExitCode(rawValue: 0)
  /// An unreadable file, an invalid module, a missing import, a failed assertion, a node's error.
  static let failure = ExitCode(rawValue: 1)
  static let usage = ExitCode(rawValue: 2)
  /// As timeout(1) has it.
  static let timedOut = ExitCode(rawValue: 124)
  /// 128 + SIGINT.
  static let interrupted = ExitCode(rawValue: 130)
  /// 128 + SIGABRT, as wasmtime has it.
  static let trapped = ExitCode(rawValue: 134)
  /// 128 + SIGPIPE.
  static let closedPipe = ExitCode(rawValue: 141)

  /// For the help text; docs/cli.md has the same table.
  static let table: [(String, String)] = [
    ("0", "Success."),
    ("1", "Failure: an unreadable file, an invalid module, a missing import, a failed assertion, a node's error."),
    ("2", "The command line is wrong."),
    ("124", "'run', 'node run': the time limit was reached."),
    ("130", "Interrupted by Ctrl-C."),
    ("134", "'run', 'node run': the guest trapped, or used up its fuel, its memory, its stack or another limit."),
    ("141", "The reader of standard output went away."),
    ("other", "'run': the guest's own exit code."),
  ]
}
