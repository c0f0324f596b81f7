import ComponentABI
import PluginHost

/// `swiftlet wit`
struct WITCommand: Command {
  static let json = Flag("--json", help: "Print one JSON document: packages, interfaces, worlds, types, functions.")
  static let check = Flag("--check", help: "Print nothing but what is wrong.")
  static let features = ValueOption<WIT.Features>(
    "--features", value: "LIST",
    help: "Features whose '@unstable' items are there, with commas between. 'all' stands for every one.", default: "none"
  ) { text in
    let names = text.split(separator: ",").map(String.init)
    return names.contains("all") ? .all : .named(Set(names))
  }

  static let description = CommandDescription(
    name: "wit", summary: "Check a WIT package, or the world of a module, and print it with all names resolved.",
    discussion: """
      Reads a file, or the .wit files of a directory with the packages of its 'deps' folder, and reports everything that is \
      wrong with them. A package without errors is printed as one text in canonical layout: what worlds include and imply is \
      written out, and the packages it needs follow in braces.

      Of a module it prints the world that the section 'component-type' has, and says where the imports and exports differ from \
      it. Without such a section it prints what names tell: interfaces and resources, and functions as comments.
      """,
    grammar: ArgumentGrammar(
      options: [json, check, features],
      operands: [Operand("PATH", help: "A .wit file, a directory of them, or a module (.wasm); - reads standard input.")]),
    examples: [
      .init("swiftlet wit SDK/wit/plugin.wit", "Check a file and see what it means:"),
      .init("swiftlet wit --check wit", "Check a directory with its dependencies:"),
      .init("swiftlet wit --json wit", "For other tools:"),
      .init("swiftlet wit plugin.wasm", "See what world a module was made for:"),
    ])

  let path: String
  let wantsJSON: Bool
  let onlyChecks: Bool
  let enabled: WIT.Features

  init(_ arguments: ParsedArguments) throws(UsageError) {
    path = arguments.operand(0)
    wantsJSON = arguments.has(Self.json)
    onlyChecks = arguments.has(Self.check)
    guard !wantsJSON || !onlyChecks else { throw UsageError("'--json' and '--check' exclude each other") }
    enabled = try arguments.value(Self.features) ?? .none
  }

  func run(_ console: Console) throws -> ExitCode {
    var files = try WITFiles(path)
    let module = try ModuleWorld(files, path)
    if let module { files = module.files }
    let packages: WIT.Packages
    do throws(WIT.Failure) {
      packages = try WIT.resolve(files.root, dependencies: files.dependencies, features: enabled)
    } catch {
      for diagnostic in error.diagnostics { console.note(diagnostic.description) }
      let count = error.diagnostics.count { $0.severity == .error }
      throw Failure("\(path): \(count) \(count == 1 ? "error" : "errors")")
    }
    for warning in packages.warnings { console.note(warning.description) }
    if wantsJSON {
      try console.writeLine(WITDocument(packages).json.text(pretty: true))
    } else if !onlyChecks {
      try console.write((module?.introduction ?? "") + (module?.outline ?? packages.text))
    } else if console.isVerbose {
      try console.writeLine("\(path): valid")
    }
    guard let module, !module.differences.isEmpty else { return .success }
    for difference in module.differences { console.note("\(path.printable): \(difference.printable)") }
    throw Failure("\(path): the module is not as its world says")
  }
}
