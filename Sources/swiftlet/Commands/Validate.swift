import WasmEngine

/// `swiftlet validate`
struct ValidateCommand: Command {
  static let description = CommandDescription(
    name: "validate", summary: "Check that modules are valid WebAssembly.",
    discussion: "Decodes and validates each module without running it. Says nothing about valid modules, unless --verbose asks.",
    grammar: ArgumentGrammar(
      options: [FeatureOption.option],
      operands: [Operand("FILE", .oneOrMore, help: "A module, .wasm or .wat; - reads standard input.")]),
    examples: [
      .init("swiftlet validate plugin.wasm", "Check one module:"),
      .init("swiftlet validate --verbose build/*.wasm", "Check many, with a line for each:"),
      .init("swiftlet validate --features=-simd,-threads plugin.wasm", "See whether it does without some features:"),
    ])

  let files: [String]
  let configuration: ModuleConfiguration

  init(_ arguments: ParsedArguments) throws(UsageError) {
    files = arguments.operands[0]
    configuration = try FeatureOption.configuration(arguments)
  }

  func run(_ console: Console) throws -> ExitCode {
    var code = ExitCode.success
    for file in files {
      do {
        _ = try ModuleFile.load(file, configuration: configuration)
        if console.isVerbose { try console.writeLine("\(file): valid") }
      } catch {
        console.report(Failure(error))
        code = .failure
      }
    }
    return code
  }
}
