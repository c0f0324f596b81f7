import ComponentABI
import Foundation
import WASI
import WasmEngine
import WasmTypes

/// `swiftlet run`
struct RunCommand: Command {
  static let directories = ValueOption<PreopenArgument>(
    "--dir", value: "HOST[::GUEST]", help: "Let the guest use this directory, under the name GUEST if one is given.",
    repeats: true, parse: PreopenArgument.parse)
  static let environment = ValueOption<EnvironmentArgument>(
    "--env", value: "NAME[=VALUE]", help: "Set a variable of the guest's environment; without a value pass on this process's.",
    repeats: true, parse: EnvironmentArgument.parse)
  static let invoke = ValueOption<String>(
    "--invoke", value: "CALL",
    help: "Call a function instead of running '_start': an export by its name, with ARGS, or 'iface.func(…)' with WIT's types.")
  static let unmetered = Flag(
    "--unmetered", help: "Run faster without counting: no --fuel, no --timeout, and Ctrl-C ends the process at once.")

  static let profile = ValueOption<ProfileOutput>(
    "--profile", value: "FILE",
    help: "Count what the guest executes, which makes it several times slower, and write FILE at the end: for speedscope.app, or "
      + "folded stacks (.folded), or tables (.txt; - is standard error).",
    repeats: true, parse: ProfileOutput.parse)

  static let description = CommandDescription(
    name: "run", summary: "Run a WASI program, or call one function of a module.",
    discussion: """
      The guest gets ARGS, the three standard streams, clocks and random numbers; files and variables only as far as options \
      give them. Options for swiftlet stand before FILE, everything behind it belongs to the guest.

      With --invoke NAME the ARGS are numbers in the text format's syntax (42, -1, 0x1p-3, nan); results are printed one a line.

      With --invoke 'NAME(…)' the function has WIT's types, from the module's section 'component-type' or from --wit; arguments \
      and result are values in WAVE: 1, "text", [1, 2], {name: "a"}, some(1), ok(…), err(…). NAME is func, iface.func, \
      ns:pkg/iface@1.0.0.func or ns:pkg/iface@1.0.0#func; 'iface.res(…).method(…)' calls a method of a new resource. A result \
      that is an error is printed, and the exit code is 1.
      """,
    grammar: ArgumentGrammar(
      options: [directories, environment, invoke] + WorldOption.options + GuestLimits.options
        + [unmetered, profile, FeatureOption.option],
      operands: [
        Operand("FILE", help: "A module, .wasm or .wat; - reads standard input."),
        Operand("ARGS", .any, help: "The guest's arguments, or those of the function."),
      ],
      stopsAtFirstOperand: true),
    examples: [
      .init("swiftlet run hello.wasm one two", "Run a program with two arguments:"),
      .init(
        "swiftlet run --dir ./data::/data --timeout 5s --max-memory 64MiB sort.wasm /data/words.txt",
        "Give it a directory, five seconds and 64 MiB:"),
      .init("swiftlet run --invoke add --stats math.wat 2 40", "Call a function and see what it cost:"),
      .init("swiftlet run --profile sort.json --profile - sort.wasm", "See where a program spends its time:"),
      .init(
        "swiftlet run --invoke 'text.slug({text: \"Hello\", words: some(3)})' text.wasm",
        "Call a function of an interface with WIT's types:"),
    ])

  let file: String
  let arguments: [String]
  let preopens: [PreopenArgument]
  let variables: [EnvironmentArgument]
  let function: String?
  let world: WorldOption
  let limits: GuestLimits
  let isMetered: Bool
  let configuration: ModuleConfiguration
  let profiles: [ProfileOutput]

  init(_ arguments: ParsedArguments) throws(UsageError) {
    file = arguments.operand(0)
    self.arguments = arguments.operands[1]
    preopens = try arguments.values(Self.directories)
    variables = try arguments.values(Self.environment)
    function = try arguments.value(Self.invoke)
    world = try WorldOption(arguments)
    guard world.path == nil || function?.contains("(") == true else {
      throw UsageError("'--wit' is for a call by WIT's types: --invoke 'NAME(…)'")
    }
    limits = try GuestLimits(arguments)
    isMetered = !arguments.has(Self.unmetered)
    var configuration = try FeatureOption.configuration(arguments)
    configuration.isMetered = isMetered
    profiles = try arguments.values(Self.profile)
    configuration.isProfiled = !profiles.isEmpty
    self.configuration = configuration
    guard isMetered || (limits.fuel == nil && limits.timeout == nil) else {
      throw UsageError("'--unmetered' cannot go together with '--fuel' or '--timeout'")
    }
    try ProfileOutput.check(profiles, input: file)
  }

  func run(_ console: Console) throws -> ExitCode {
    for output in profiles { try output.prepare() }
    let module = try ModuleFile.load(file, configuration: configuration)
    let store = limits.makeStore()
    let interrupts = isMetered ? InterruptHandler(store.cancellation) : nil
    let start = ContinuousClock.now
    defer {
      withExtendedLifetime(interrupts) {}
      if limits.wantsStats { console.note(RunStatistics(store, since: start).line) }
    }
    do {
      let code = try run(module, in: store, console)
      return writeProfiles(of: store, console) ? code : .failure
    } catch {
      writeProfiles(of: store, console)
      // A module's problem is told with its file; what a running guest meets speaks for itself.
      switch error as? WasmError {
      case .link, .resource, .validation, .decoding: throw Failure(error).about(file)
      default: throw error
      }
    }
  }

  /// Writes what was counted, however the run ended; false where a file could not be written, which is reported.
  @discardableResult
  private func writeProfiles(of store: Store, _ console: Console) -> Bool {
    guard let profile = store.profile else { return true }
    var isWritten = true
    for output in profiles {
      do {
        try output.write(profile, of: file, console)
      } catch {
        console.report(Failure(error))
        isWritten = false
      }
    }
    return isWritten
  }

  private func run(_ module: Module, in store: Store, _ console: Console) throws -> ExitCode {
    // What a module exports by this very name is a core function.
    if let function, function.contains("("), !module.exports.contains(where: { $0.name.utf8.elementsEqual(function.utf8) }) {
      return try call(function, of: module, in: store, console)
    }
    let entry = try function ?? startFunction(of: module)
    let signature = try functionType(of: entry, in: module)
    let values = function == nil ? [] : try WatValue.parse(arguments, as: signature, of: entry)
    var imports = Imports()
    let wasi = try makeWASI()
    wasi.define(in: &imports)
    let instance = try store.instantiate(module, imports: imports)
    if function == nil { return exitCode(try wasi.start(instance), console) }
    do {
      if instance.export("_initialize") != nil { _ = try instance.function("_initialize").call() }
      for result in try instance.function(entry).call(values) { try console.writeLine(WatValue.text(of: result)) }
    } catch WasmError.host(let exit as ProcessExit) {
      return exitCode(exit.code, console)
    }
    return .success
  }

  /// A call by WIT's types.
  private func call(_ text: String, of module: Module, in store: Store, _ console: Console) throws -> ExitCode {
    guard arguments.isEmpty else { throw UsageError("the arguments stand in the call: '\(text)' takes no others") }
    guard let world = try world.load(for: module, console: console) else {
      throw Failure("\(file) does not say what its functions' types are: it has no section 'component-type'; give --wit PATH")
    }
    let call: ComponentCall
    do throws(WAVE.Failure) {
      call = try ComponentCall(text, world: world)
    } catch {
      console.note(error.description)
      throw UsageError("the call cannot be made")
    }
    var imports = Imports()
    try makeWASI().define(in: &imports)
    do {
      let result = try call.run(module, in: store, imports: imports)
      if let result { try console.writeLine(try WAVE.text(of: result)) }
      if case .error = result { return .failure }
      return .success
    } catch let error as ComponentError {
      switch error.fault {
      case .guest(.host(let exit as ProcessExit)): return exitCode(exit.code, console)
      case .world(let mismatches):
        for mismatch in mismatches { console.note("\(file.printable): \(mismatch.description.printable)") }
        let isMissing = mismatches.contains { if case .unknownImport = $0 { true } else { false } }
        throw Failure(
          "\(file) cannot be called: it is not as its world says" + (isMissing ? "; this command serves WASI's imports only" : "")
        )
      default: throw error
      }
    }
  }

  private func makeWASI() throws -> WASI {
    var configuration = WASIConfiguration()
    configuration.arguments = [file] + (function == nil ? arguments : [])
    configuration.environment = variables.compactMap { variable in
      let value = variable.value ?? ProcessInfo.processInfo.environment[variable.name]
      return value.map { (variable.name, $0) }
    }
    configuration.standardInput = .inherit
    configuration.standardOutput = .inherit
    configuration.standardError = .inherit
    configuration.preopens = preopens.map { Preopen(guestPath: $0.guest, hostPath: $0.host) }
    do {
      return try WASI(configuration)
    } catch {
      throw Failure(error.message)
    }
  }

  private func startFunction(of module: Module) throws(Failure) -> String {
    if module.exports.contains(where: { $0.name == "_start" }) { return "_start" }
    throw Failure("\(file) is no program: it exports no '_start'; choose an export with --invoke" + functionList(of: module))
  }

  private func functionType(of name: String, in module: Module) throws(Failure) -> FunctionType {
    // Swift compares canonical equivalents as equal; WebAssembly's names are bytes.
    for export in module.exports where export.name.utf8.elementsEqual(name.utf8) {
      if case .function(let type) = export.type { return type }
      throw Failure("\(file): the export '\(name)' is a \(export.type.kindName), not a function")
    }
    let names = functionNames(of: module)
    throw Failure("\(file) exports no function '\(name)'" + didYouMean(name, among: names) + functionList(of: module))
  }

  private func functionNames(of module: Module) -> [String] {
    module.exports.compactMap { if case .function = $0.type { $0.name } else { nil } }
  }

  private func functionList(of module: Module) -> String {
    let names = functionNames(of: module)
    guard !names.isEmpty else { return " (it exports no functions)" }
    return " (functions: " + names.prefix(8).joined(separator: ", ") + (names.count > 8 ? ", …)" : ")")
  }

  /// A guest's exit code as the process's own; the system keeps only eight bits of it.
  private func exitCode(_ code: UInt32, _ console: Console) -> ExitCode {
    if code <= 255 { return ExitCode(rawValue: Int32(code)) }
    console.report(Failure("the guest's exit code \(code) is not in 0...255; the process ends with 1"))
    return .failure
  }
}

/// `HOST` or `HOST::GUEST`.
struct PreopenArgument: Sendable, Equatable {
  var host: String
  var guest: String

  static func parse(_ text: String) throws(UsageError) -> PreopenArgument {
    let parts = text.components(separatedBy: "::")
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }) else {
      throw UsageError("takes HOST or HOST::GUEST, not '\(text)'")
    }
    return PreopenArgument(host: parts[0], guest: parts.last ?? parts[0])
  }
}

/// `NAME=VALUE`, or `NAME` for the value that the process has.
struct EnvironmentArgument: Sendable, Equatable {
  var name: String
  var value: String?

  static func parse(_ text: String) throws(UsageError) -> EnvironmentArgument {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, !name.isEmpty else { throw UsageError("takes NAME=VALUE or NAME, not '\(text)'") }
    return EnvironmentArgument(name: String(name), value: parts.count == 2 ? String(parts[1]) : nil)
  }
}
