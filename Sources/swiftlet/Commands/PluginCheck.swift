import Foundation
import PluginHost

/// `swiftlet plugin check`
struct PluginCheckCommand: Command {
  static let json = Flag("--json", help: "Print one JSON document with everything that was found.")
  static let strict = Flag("--strict", help: "Warnings count as errors.")

  static let description = CommandDescription(
    name: "check", summary: "Check plugins: everything that is wrong with them, at once.",
    discussion: """
      Looks at the manifest, the module, its imports and exports in WIT's terms, runs 'init' and 'get-node-definitions' within \
      the limits of loading, compares the definitions with the manifest, and what the plugin requests with what it imports and \
      with the policy. Nothing stops at the first fault. Ends with 1 where a plugin could not be loaded.
      """,
    grammar: ArgumentGrammar(
      options: [HostOptions.policyOption, HostOptions.tenantOption, json, strict],
      operands: [Operand("DIR", .oneOrMore, help: "A plugin's directory, or one with a subdirectory for each plugin.")]),
    examples: [
      .init("swiftlet plugin check plugins/my.plugin", "Before a plugin is published:"),
      .init("swiftlet plugin check Examples --policy policy.json --tenant acme", "All of a directory, and what they may do:"),
      .init("swiftlet plugin check --strict --json plugins", "In a build:"),
    ])

  let directories: [String]
  let options: HostOptions
  let wantsJSON: Bool
  let isStrict: Bool

  init(_ arguments: ParsedArguments) throws(UsageError) {
    directories = arguments.operands[0]
    options = try HostOptions(arguments)
    wantsJSON = arguments.has(Self.json)
    isStrict = arguments.has(Self.strict)
  }

  func run(_ console: Console) async throws -> ExitCode {
    let host = PluginHost(configuration: try options.configuration(console))
    var checks: [(path: String, check: PluginCheck)] = []
    for path in try directories.flatMap(Self.plugins) {
      checks.append((path, host.check(URL(fileURLWithPath: path), tenant: options.tenant)))
    }
    if wantsJSON {
      try console.writeLine(document(checks).text(pretty: true))
    } else {
      for (path, check) in checks { try report(path, check, console) }
    }
    return checks.allSatisfy { isGood($0.check) } ? .success : .failure
  }

  private func isGood(_ check: PluginCheck) -> Bool { check.isGood && (!isStrict || check.findings.isEmpty) }

  /// A plugin's directory itself, or the plugins in it.
  private static func plugins(_ path: String) throws -> [String] {
    try Input.checkDirectory(path)
    if PluginPackage.isPlugin(URL(fileURLWithPath: path)) { return [path] }
    let found = try DirectoryLoader().plugins(in: URL(fileURLWithPath: path)).map { path + "/" + $0.lastPathComponent }
    guard !found.isEmpty else { throw Failure("'\(path)' is no plugin and holds none: there is no manifest and no plugin.wasm") }
    return found
  }

  private func report(_ path: String, _ check: PluginCheck, _ console: Console) throws {
    for finding in check.findings {
      let place = finding.file.map { "\(path)/\($0)" } ?? path
      console.note(finding.line(at: place))
      if console.isVerbose { for line in Failure.lines(ofBacktrace: finding.details) { console.note("  " + line.printable) } }
    }
    let name = check.manifest.map { " \($0.name)@\($0.version)" } ?? ""
    let counts = Self.counts(check.findings)
    let nodes = check.definitions.map { "\($0.kind)@\($0.version)" }.joined(separator: ", ")
    let result = isGood(check) ? "ok" : "failed"
    try console.writeLine(
      "\(path.printable):\(name) \(result)" + (counts.isEmpty ? "" : ", " + counts)
        + (nodes.isEmpty || !check.isGood ? "" : ": " + nodes.printable))
    try console.flush()
  }

  private static func counts(_ findings: [PluginCheck.Finding]) -> String {
    [("error", PluginCheck.Finding.Severity.error), ("warning", .warning)].compactMap { word, severity in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(word)\(count == 1 ? "" : "s")"
    }.joined(separator: ", ")
  }

  private func document(_ checks: [(path: String, check: PluginCheck)]) -> JSONValue {
    let plugins = checks.map { path, check -> JSONValue in
      [
        "directory": .string(path), "name": check.manifest.map { .string($0.name) } ?? .null,
        "version": check.manifest.map { .string($0.version.description) } ?? .null,
        "identity": check.identity.map { .string($0) } ?? .null, "ok": .bool(isGood(check)),
        "nodes": .array(check.definitions.map { .string("\($0.kind)@\($0.version)") }),
        "findings": .array(check.findings.map(\.json)),
      ]
    }
    let findings = checks.flatMap(\.check.findings)
    return [
      "plugins": .array(plugins), "errors": .integer(Int128(findings.count { $0.severity == .error })),
      "warnings": .integer(Int128(findings.count { $0.severity == .warning })),
    ]
  }
}

extension PluginCheck.Finding {
  fileprivate func line(at place: String) -> String {
    let position = line.map { ":\($0)" } ?? ""
    return "\(place)\(position): \(severity.rawValue): \(path.isEmpty ? "" : path + ": ")\(message)"
      .split(whereSeparator: \.isNewline).joined(separator: "; ").printable
  }

  fileprivate var json: JSONValue {
    [
      "severity": .string(severity.rawValue), "part": .string(part.rawValue), "file": file.map { .string($0) } ?? .null,
      "line": line.map { .integer(Int128($0)) } ?? .null, "path": .string(path), "message": .string(message),
      "details": .array(details.map { .string($0) }),
    ]
  }
}
