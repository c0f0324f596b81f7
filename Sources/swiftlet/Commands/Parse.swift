/// `swiftlet parse`
struct ParseCommand: Command {
  static let output = ValueOption<String>(
    "--output", "-o", value: "FILE", help: "Where to write the module; - is standard output.",
    default: "the input's name with .wasm")

  static let description = CommandDescription(
    name: "parse", summary: "Translate the text format (.wat) to the binary format (.wasm).",
    discussion: "The module is translated, not validated: a text that parses may still be an invalid module.",
    grammar: ArgumentGrammar(
      options: [output], operands: [Operand("FILE", help: "A module in the text format; - reads standard input.")]),
    examples: [
      .init("swiftlet parse add.wat -o add.wasm", "Translate a module:"),
      .init("swiftlet parse add.wat -o - | swiftlet validate -", "Translate and check:"),
    ])

  let file: String
  let target: String

  init(_ arguments: ParsedArguments) throws(UsageError) {
    file = arguments.operand(0)
    if let output = try arguments.value(Self.output) {
      target = output
    } else {
      guard file != "-" else { throw UsageError("standard input has no name: say with --output where to write the module") }
      target = (file.hasSuffix(".wat") ? String(file.dropLast(4)) : file) + ".wasm"
    }
    guard !OutputFile.isSameFile(target, file) else { throw UsageError("the output would replace the input '\(file)'") }
  }

  func run(_ console: Console) throws -> ExitCode {
    let source = try Input.bytes(of: file)
    guard !source.starts(with: [0x00, 0x61, 0x73, 0x6D]) else { throw Failure("\(file): in the binary format already") }
    let bytes = try ModuleFile.binary(of: source, path: file)
    if target == "-" {
      try console.write(bytes: bytes)
    } else {
      try OutputFile.write(to: target) { write in try write(bytes) }
    }
    return .success
  }
}
