import ComponentABI
import Foundation
import WITBindings

/// `swiftlet bindings`
struct BindingsCommand: Command {
  static let world = ValueOption<String>(
    "--world", value: "NAME", help: "The world, where there are several: plugin, or ns:pkg/plugin@1.0.0.")
  static let output = ValueOption<String>(
    "--output", "-o", value: "FILE", help: "Where to write the code; - is standard output.", default: "standard output")
  static let access = ValueOption<Bindings.Options.Access>(
    "--access", value: "LEVEL", help: "Who may use the declarations: public, package or internal.", default: "internal"
  ) { (text: String) throws(UsageError) in
    guard let level = Bindings.Options.Access(rawValue: text) else {
      throw UsageError("takes public, package or internal, not '\(text)'")
    }
    return level
  }
  static let namespace = ValueOption<String>(
    "--namespace", value: "TYPE", help: "The type that everything lies in.", default: "the world's name and World"
  ) { (text: String) throws(UsageError) in
    guard Bindings.isNamespace(text) else { throw UsageError("takes the name of a type, such as PluginWorld, not '\(text)'") }
    return text
  }
  static let async = ValueOption<String>(
    "--async", value: "NAME", help: "An import that the host implements with async functions: iface, iface.func, iface.res.func.",
    repeats: true)
  static let check = Flag("--check", help: "Write nothing; fail where FILE is not what would be written.")

  static let description = CommandDescription(
    name: "bindings", summary: "Write Swift code for the host side of a WIT world.",
    discussion: """
      Types become structs, enums and option sets; imported interfaces become protocols that the host conforms to, with a \
      function that offers them to guests; what the world exports becomes methods on an instance.

      The code needs the module ComponentABI. It is the same every time, names its command in the first line, and is laid out as \
      swift-format does for lines of 130 columns.
      """,
    grammar: ArgumentGrammar(
      options: [world, output, access, namespace, async, check],
      operands: [Operand("PATH", help: "A .wit file or a directory of them.")]),
    examples: [
      .init("swiftlet bindings wit --world plugin -o Plugin.swift", "Write a file:"),
      .init("swiftlet bindings wit --access public --async http -o HTTP.swift", "For other modules, with async imports:"),
      .init("swiftlet bindings wit --world plugin -o Plugin.swift --check", "In CI, see that the file is up to date:"),
    ])

  let path: String
  let worldName: String?
  let target: String
  let onlyChecks: Bool
  private var options = Bindings.Options()

  init(_ arguments: ParsedArguments) throws(UsageError) {
    path = arguments.operand(0)
    worldName = try arguments.value(Self.world)
    target = try arguments.value(Self.output) ?? "-"
    onlyChecks = arguments.has(Self.check)
    options.access = try arguments.value(Self.access) ?? .internal
    options.namespace = try arguments.value(Self.namespace)
    for value in try arguments.values(Self.async) { options.async += value.split(separator: ",").map(String.init) }
    options.command = command
    guard !onlyChecks || target != "-" else { throw UsageError("'--check' needs '--output' with the file to compare") }
    guard !OutputFile.isSameFile(target, path) else { throw UsageError("the output would replace the input '\(path)'") }
  }

  /// The command without what decides only where the code goes.
  private var command: String {
    var words = ["swiftlet bindings", path.printable]
    if let worldName { words.append("--world \(worldName.printable)") }
    if options.access != .internal { words.append("--access \(options.access.rawValue)") }
    if let namespace = options.namespace { words.append("--namespace \(namespace)") }
    for name in options.async { words.append("--async \(name.printable)") }
    return words.joined(separator: " ")
  }

  func run(_ console: Console) throws -> ExitCode {
    let code = Array(try code(console).utf8)
    guard onlyChecks else {
      if target == "-" {
        try console.write(bytes: code)
      } else {
        try OutputFile.write(to: target) { write in try write(code) }
      }
      return .success
    }
    guard FileManager.default.fileExists(atPath: target) else {
      throw Failure("\(target): there is no such file; '\(command) -o \(target)' writes it")
    }
    let present = try Input.bytes(of: target)
    guard present == code else {
      let line = zip(
        present.split(separator: 10, omittingEmptySubsequences: false),
        code.split(separator: 10, omittingEmptySubsequences: false)
      )
      .enumerated().first { $0.element.0 != $0.element.1 }?.offset
      throw Failure("\(target)\(line.map { ":\($0 + 1)" } ?? ""): not what '\(command) -o \(target)' writes")
    }
    return .success
  }

  private func code(_ console: Console) throws -> String {
    let packages = try WITPackages.load(path, console: console)
    let world = try WITPackages.world(worldName, in: packages, path: path)
    do throws(Bindings.Failure) {
      return try Bindings.code(for: world, in: packages, options: options)
    } catch {
      if case .world(let failure) = error {
        for diagnostic in failure.diagnostics { console.note(diagnostic.description) }
        throw Failure("\(path): the world has functions that cannot be called")
      }
      throw Failure("\(path): \(error)")
    }
  }
}
