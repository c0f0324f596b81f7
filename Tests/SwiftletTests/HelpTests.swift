import Foundation
import Testing

@testable import swiftlet

/// Every command with the words that lead to it.
private func allCommands(_ node: CommandTree = Program.commands, path: [String] = []) -> [(
  path: [String], command: any Command.Type
)] {
  switch node {
  case .command(let command): [(path, command)]
  case .group(_, _, let children): children.flatMap { allCommands($0, path: path + [$0.name]) }
  }
}

@Suite("Help")
struct HelpTests {
  private func run(_ arguments: [String]) async -> (code: ExitCode, output: String, errors: String) {
    let console = Console(output: .memory, errors: .memory)
    let code = await Program.run(arguments, console: console)
    return (code, console.collectedOutput, console.collectedErrors)
  }

  @Test func everyCommandHasHelpWithExamples() async {
    for (path, command) in allCommands() {
      let asked = await run(path + ["--help"])
      #expect(asked.code == .success)
      #expect(asked.output.contains("Usage: swiftlet \(path.joined(separator: " ")) [OPTIONS]"))
      #expect(asked.output.contains("Examples:"), "\(path)")
      #expect(!command.description.summary.isEmpty)
      #expect(await run(["help"] + path).output == asked.output)
      #expect(await run(path + ["-h"]).output == asked.output)
      for example in command.description.examples { #expect(example.line.contains("swiftlet " + path.joined(separator: " "))) }
    }
  }

  @Test func everyOptionIsExplained() {
    for (path, command) in allCommands() {
      for option in command.description.fullGrammar.options {
        #expect(option.names[0].hasPrefix("--"), "\(path)")
        #expect(option.help.hasSuffix("."), "\(path) \(option.names[0])")
      }
    }
  }

  @Test func helpFitsTheScreen() async {
    for path in allCommands().map(\.path) + [[], ["node"], ["plugin"]] {
      for line in await run(path + ["--help"]).output.split(separator: "\n") where !line.hasPrefix("    swiftlet") {
        #expect(line.count <= HelpText.columns, "\(path): \(line)")
      }
    }
  }

  @Test func theListHoldsEveryCommandAndExitCode() async {
    let help = await run(["--help"])
    for (path, _) in allCommands() { #expect(help.output.contains("  \(path.joined(separator: " "))  ")) }
    for (code, _) in ExitCode.table { #expect(help.output.contains("\n  \(code) ")) }
  }

  @Test(arguments: ["README.md", "docs/cli.md"]) func documentsHaveEveryExitCode(document: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appendingPathComponent(document), encoding: .utf8)
    for (code, _) in ExitCode.table { #expect(text.contains("\n| \(code) | "), "\(code)") }
  }

  @Test func usageErrorsAreOneLineThatNamesTheHelp() async {
    let cases: [([String], String)] = [
      ([], "a command is missing (see 'swiftlet --help')"),
      (["vaildate"], "unknown command 'vaildate'; did you mean 'validate'? (see 'swiftlet --help')"),
      (["--versoin"], "unknown option '--versoin'; did you mean '--version'? (see 'swiftlet --help')"),
      (["node"], "'swiftlet node' needs a command: list, show, schema, run (see 'swiftlet node --help')"),
      (["node", "runn"], "unknown command 'runn'; did you mean 'run'? (see 'swiftlet node --help')"),
      (["validate"], "missing argument: FILE (see 'swiftlet validate --help')"),
      (["help", "run", "x"], "'swiftlet run' has no commands under it (see 'swiftlet run --help')"),
      (["run", "--fuel", "lots", "x.wasm"], "option '--fuel': takes a whole number, not 'lots' (see 'swiftlet run --help')"),
    ]
    for (arguments, message) in cases {
      let result = await run(arguments)
      #expect(result.code == .usage)
      #expect(result.output == "")
      #expect(result.errors == "swiftlet: error: \(message)\n")
    }
  }

  @Test func version() async {
    #expect(await run(["--version"]).output == "swiftlet \(Program.version)\n")
  }
}
