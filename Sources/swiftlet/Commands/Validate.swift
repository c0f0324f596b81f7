/// `swiftlet validate`
struct ValidateCommand: Command {
  static let description = CommandDescription(
    name: "validate", summary: "Check that modules are valid WebAssembly.",
    discussion: "Decodes and validates each module without running it. Says nothing about valid modules, unless --verbose asks.",
    grammar: ArgumentGrammar(operands: [Operand("FILE", .oneOrMore, help: "A module, .wasm or .wat; - reads standard input.")]),
    examples: [
      .init("swiftlet validate plugin.wasm", "Check one module:"),
      .init("swiftlet validate --verbose build/*.wasm", "Check many, with a line for each:"),
    ])

  let files: [String]

  init(_ arguments: ParsedArguments) {
    files = arguments.operands[0]
  }

  func run(_ console: Console) throws -> ExitCode {
    var code = ExitCode.success
    for file in files {
      do {
        _ = try ModuleFile.load(file)
        if console.isVerbose { try console.writeLine("\(file): valid") }
      } catch {
        console.report(Failure(error))
        code = .failure
      }
    }
    return code
  }
}
