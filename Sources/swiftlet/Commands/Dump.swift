import ComponentABI
import WasmEngine

/// `swiftlet dump`
struct DumpCommand: Command {
  static let section = ValueOption<String>(
    "--section", value: "NAME",
    help: "Show only this section: type, import, function, …, or the bytes of the custom section NAME.", repeats: true)
  static let disassemble = Flag("--disassemble", "-d", help: "Show the instructions of every function.")
  static let internalCode = Flag(
    "--internal", help: "Show instead what the engine runs: its own instructions beside the module's. The module has to be valid."
  )
  static let function = ValueOption<String>(
    "--function", value: "NAME|INDEX", help: "With --internal, show only this function.", repeats: true)
  static let unmetered = Flag("--unmetered", help: "With --internal, show the code that does not count fuel.")

  static let description = CommandDescription(
    name: "dump", summary: "Show what a module consists of.",
    discussion: """
      Lists the sections with their sizes and offsets, then types, imports, functions, tables, memories, globals, tags, \
      exports and segments, with the names that the module gives them. The module has to be well-formed, not valid.
      """,
    grammar: ArgumentGrammar(
      options: [section, disassemble, internalCode, function, unmetered],
      operands: [Operand("FILE", help: "A module, .wasm or .wat; - reads standard input.")]),
    examples: [
      .init("swiftlet dump plugin.wasm", "Sections, types, imports, exports:"),
      .init("swiftlet dump --section import --section export plugin.wasm", "Only what goes in and out:"),
      .init("swiftlet dump --disassemble plugin.wasm", "The code too:"),
      .init("swiftlet dump --internal --function fib fib.wat", "What the engine makes of a function:"),
      .init("swiftlet dump --section producers plugin.wasm", "The bytes of a custom section:"),
    ])

  let file: String
  let sections: [String]
  let wantsCode: Bool
  let wantsInternalCode: Bool
  let functions: [String]
  let isMetered: Bool

  init(_ arguments: ParsedArguments) throws(UsageError) {
    file = arguments.operand(0)
    sections = try arguments.values(Self.section)
    wantsCode = arguments.has(Self.disassemble)
    wantsInternalCode = arguments.has(Self.internalCode)
    functions = try arguments.values(Self.function)
    isMetered = !arguments.has(Self.unmetered)
    if wantsInternalCode {
      guard !wantsCode, sections.isEmpty else {
        throw UsageError("'--internal' cannot go together with '--section' or '--disassemble'")
      }
    } else if !functions.isEmpty || !isMetered {
      throw UsageError("'--function' and '--unmetered' belong to '--internal'")
    }
  }

  func run(_ console: Console) throws -> ExitCode {
    if wantsInternalCode { return try printInternalCode(console) }
    let bytes = try ModuleFile.bytes(of: file)
    let module: ModuleDefinition
    let list: SectionList
    do {
      module = try ModuleDecoder.decode(bytes)
      list = try SectionList(bytes)
    } catch {
      throw Failure(WasmError.decoding(error)).about(file)
    }
    let printer = ModulePrinter(module, console: console)
    guard !sections.isEmpty else {
      try console.writeLine("\(file): \(bytes.count) bytes\n\nSections:")
      try printer.printSections(list)
      for part in ModulePrinter.Part.allCases where part != .code || wantsCode { try printer.print(part) }
      return .success
    }
    for name in sections { try printSection(name, list, printer) }
    if wantsCode, !sections.contains(ModulePrinter.Part.code.rawValue) { try printer.print(.code) }
    return .success
  }

  private func printInternalCode(_ console: Console) throws -> ExitCode {
    var configuration = ModuleConfiguration()
    configuration.isMetered = isMetered
    let bytes = try ModuleFile.bytes(of: file)
    let printer: InternalCodePrinter
    do {
      let module = try Module(bytes, configuration: configuration)
      printer = InternalCodePrinter(file, module, try ModuleDecoder.decode(bytes), console)
    } catch {
      throw Failure(error).about(file)
    }
    guard !functions.isEmpty else {
      try printer.printAll()
      return .success
    }
    for function in try functions.flatMap(printer.functions) { try printer.print(function) }
    return .success
  }

  private func printSection(_ name: String, _ list: SectionList, _ printer: ModulePrinter) throws {
    let entries = list.entries.filter { ($0.customName ?? $0.kind) == name || $0.kind == name }
    guard !entries.isEmpty else {
      let present = list.entries.map { $0.customName ?? $0.kind }
      throw Failure(
        "\(file) has no section '\(name)'\(didYouMean(name, among: present)) (sections: \(present.joined(separator: ", ")))")
    }
    try printer.printSections(SectionList(entries: entries))
    if let part = ModulePrinter.Part(rawValue: name) {
      try printer.print(part)
    } else {
      for entry in entries { try printer.printBytes(of: entry) }
    }
  }
}
