import ComponentABI
import PluginHost

/// `swiftlet wit`
struct WITCommand: Command {
  static let json = Flag("--json", help: "Print one JSON document: packages, interfaces, worlds, types, functions.")
  static let check = Flag("--check", help: "Print nothing but what is wrong.")
  static let features = ValueOption<String>(
    "--feature", value: "NAME", help: "Enable the items that '@unstable(feature = NAME)' gates.", repeats: true)
  static let allFeatures = Flag("--all-features", help: "Enable all unstable items.")

  static let description = CommandDescription(
    name: "wit", summary: "Check a WIT package and print it with all names resolved.",
    discussion: """
      Reads a file, or the .wit files of a directory with the packages of its 'deps' folder, and reports everything that is \
      wrong with them. A package without errors is printed as one text in canonical layout: what worlds include and imply is \
      written out, and the packages it needs follow in braces.
      """,
    grammar: ArgumentGrammar(
      options: [json, check, features, allFeatures],
      operands: [Operand("PATH", help: "A .wit file or a directory of them; - reads standard input.")]),
    examples: [
      .init("swiftlet wit SDK/wit/plugin.wit", "Check a file and see what it means:"),
      .init("swiftlet wit --check wit", "Check a directory with its dependencies:"),
      .init("swiftlet wit --json wit", "For other tools:"),
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
    enabled = arguments.has(Self.allFeatures) ? .all : .named(Set(try arguments.values(Self.features)))
  }

  func run(_ console: Console) throws -> ExitCode {
    let files = try WITFiles(path)
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
      try console.writeLine(WITDocument(packages).json.pretty)
    } else if !onlyChecks {
      try console.write(packages.text)
    } else if console.isVerbose {
      try console.writeLine("\(path): valid")
    }
    return .success
  }
}
