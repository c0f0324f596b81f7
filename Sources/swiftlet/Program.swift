import Foundation

/// The command `swiftlet`: what it understands, and the way from its arguments to an exit code.
enum Program {
  static let version = "0.1.0"

  static let commands = CommandTree.group(
    name: "swiftlet", summary: "WebAssembly in pure Swift: run, check and look into modules, and run plugins' nodes.",
    [
      .command(RunCommand.self),
      .command(ValidateCommand.self),
      .command(ParseCommand.self),
      .command(PrintCommand.self),
      .command(DumpCommand.self),
      .command(WastCommand.self),
      .command(WITCommand.self),
      .command(ExpressionCommand.self),
      .command(BindingsCommand.self),
      .group(
        name: "node", summary: "Nodes of plugins: list them, look at one, run one.",
        [
          .command(NodeListCommand.self), .command(NodeShowCommand.self), .command(NodeSchemaCommand.self),
          .command(NodeRunCommand.self),
        ]),
      .group(name: "plugin", summary: "Plugins: check them.", [.command(PluginCheckCommand.self)]),
    ])

  /// Runs the command that the arguments (without the program's own name) ask for.
  static func run(_ arguments: [String], console given: Console? = nil) async -> ExitCode {
    // A write to a closed pipe is an error to handle, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    let console = given ?? Console()
    do {
      let code: ExitCode
      switch try commands.resolve(arguments) {
      case .version:
        try console.writeLine("swiftlet \(version)")
        code = .success
      case .help(let node, let path):
        try console.write(HelpText.text(for: node, path: path))
        code = .success
      case .run(let command, let parsed, let path):
        return await run(command, parsed, path: path, console: given ?? Console(verbose: parsed.has(CommonOptions.verbose)))
      }
      try console.flush()
      return code
    } catch {
      return end(error, console: console)
    }
  }

  private static func run(
    _ type: any Command.Type, _ arguments: ParsedArguments, path: [String], console: Console
  ) async -> ExitCode {
    do {
      let code = try await type.init(arguments).run(console)
      try console.flush()
      return code
    } catch let error as UsageError {
      return end(UsageError(error.message, command: path), console: console)
    } catch {
      return end(error, console: console)
    }
  }

  /// Reports what ended the command and turns it into the exit code.
  private static func end(_ error: any Error, console: Console) -> ExitCode {
    switch error {
    case is Console.ClosedPipe:
      return .closedPipe
    case let error as UsageError:
      let help = (error.command.isEmpty ? ["swiftlet"] : error.command).joined(separator: " ") + " --help"
      console.report(Failure("\(error.message) (see '\(help)')", exitCode: .usage))
      return .usage
    default:
      let failure = Failure(error)
      console.report(failure)
      return failure.exitCode
    }
  }
}
