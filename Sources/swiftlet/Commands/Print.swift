import WasmPrinter
import WasmText

/// `swiftlet print`
struct PrintCommand: Command {
  static let output = ValueOption<String>(
    "--output", "-o", value: "FILE", help: "Where to write the text; - is standard output.", default: "-")

  static let description = CommandDescription(
    name: "print", summary: "Translate the binary format (.wasm) to the text format (.wat).",
    discussion: """
      Names become identifiers; other custom sections and branch hints become annotations. 'swiftlet parse' turns the text \
      into the same module again. The module has to be well-formed, not valid. A text is parsed first and printed anew.
      """,
    grammar: ArgumentGrammar(
      options: [output], operands: [Operand("FILE", help: "A module, .wasm or .wat; - reads standard input.")]),
    examples: [
      .init("swiftlet print plugin.wasm", "Read a module's code:"),
      .init("swiftlet print plugin.wasm -o plugin.wat", "Write it to a file:"),
      .init("swiftlet print add.wat", "Unfold a text, and see its indices:"),
    ])

  let file: String
  let target: String

  init(_ arguments: ParsedArguments) throws(UsageError) {
    file = arguments.operand(0)
    target = try arguments.value(Self.output) ?? "-"
    guard !OutputFile.isSameFile(target, file) else { throw UsageError("the output would replace the input '\(file)'") }
  }

  func run(_ console: Console) throws -> ExitCode {
    let bytes = try ModuleFile.bytes(of: file)
    guard target != "-" else {
      try print(bytes) { try console.write(bytes: $0) }
      return .success
    }
    try OutputFile.write(to: target) { write in try print(bytes, to: write) }
    return .success
  }

  private func print(_ bytes: [UInt8], to sink: @escaping ([UInt8]) throws -> Void) throws {
    do {
      try WatPrinter.print(bytes, to: sink)
    } catch {
      if case .host(let error) = error { throw error }
      throw Failure(error).about(file)
    }
  }
}
