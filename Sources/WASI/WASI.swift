import WasmEngine

/// WASI preview 1 for one instance: its arguments, environment, streams, files, clocks and random bytes.
///
/// ```swift
/// var imports = Imports()
/// let wasi = try WASI(configuration)
/// wasi.define(in: &imports)
/// let instance = try store.instantiate(module, imports: imports)
/// let code = try wasi.start(instance)
/// ```
/// Like the store, it is confined to one task at a time. Files that the guest has left open close with it.
public final class WASI {
  /// The name of the module that a guest imports from.
  public static let moduleName = "wasi_snapshot_preview1"

  /// Arguments and variables as the guest gets them, each ending in NUL.
  let arguments: [[UInt8]]
  let environment: [[UInt8]]
  let clocks: any ClockSource
  let random: any RandomSource
  var descriptors: FileDescriptorTable

  /// Opens what the configuration names. Throws `WASIConfigurationError` for a text that holds NUL, a variable's name
  /// that is empty or holds `=`, a directory that cannot be opened, and more descriptors than allowed.
  public init(_ configuration: WASIConfiguration = WASIConfiguration()) throws(WASIConfigurationError) {
    arguments = try configuration.arguments.map { (text) throws(WASIConfigurationError) in
      try Self.terminated(text, "the argument")
    }
    environment = try configuration.environment.map { (name, value) throws(WASIConfigurationError) in
      guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: "=")) else {
        throw WASIConfigurationError(message: "'\(name)' cannot be the name of an environment variable")
      }
      return try Self.terminated("\(name)=\(value)", "the environment variable")
    }
    clocks = configuration.clocks
    random = configuration.random
    descriptors = FileDescriptorTable(limit: configuration.descriptorLimit)
    do throws(Errno) {
      try openStreams(configuration)
    } catch {
      throw WASIConfigurationError(message: "the standard streams cannot be opened: \(error)")
    }
    for preopen in configuration.preopens {
      let path = try Self.terminated(preopen.guestPath, "the guest's path").dropLast()
      do throws(Errno) {
        try open(preopen, path: Array(path))
      } catch {
        throw WASIConfigurationError(message: "the directory for '\(preopen.guestPath)' cannot be opened: \(error)")
      }
    }
  }

  private static func terminated(_ text: String, _ what: String) throws(WASIConfigurationError) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard !bytes.contains(0) else { throw WASIConfigurationError(message: "\(what) '\(text)' holds NUL") }
    return bytes + [0]
  }

  private func openStreams(_ configuration: WASIConfiguration) throws(Errno) {
    let streams: [(any OpenFile, Rights)] = [
      (try configuration.standardInput.open(), .fdWrite),
      (try configuration.standardOutput.open(descriptor: 1), .fdRead),
      (try configuration.standardError.open(descriptor: 2), .fdRead),
    ]
    for (stream, withheld) in streams {
      let rights: Rights = stream.type == .regularFile ? .regularFile : .stream
      _ = try descriptors.insert(FileDescriptor(.file(stream), rights: rights.subtracting(withheld)))
    }
  }

  private func open(_ preopen: Preopen, path: [UInt8]) throws(Errno) {
    let directory: any Directory =
      switch preopen.source {
      case .path(let path): try HostDirectory(path: path)
      case .directory(let directory): directory
      }
    let withheld: Rights = preopen.access == .readOnly ? .changing : []
    _ = try descriptors.insert(
      FileDescriptor(
        .directory(directory), rights: .directory.subtracting(withheld),
        inheritingRights: Rights.directory.union(.regularFile).subtracting(withheld), preopenPath: path))
  }
}

extension WASI {
  /// Defines every function of preview 1 in `wasi_snapshot_preview1`.
  public func define(in imports: inout Imports) { Self.define(in: &imports) { [self] in self } }

  /// The same with a world that is looked up at each call: for an instance that is used again, each time in a new world. What `world`
  /// throws ends the guest.
  public static func define(in imports: inout Imports, world: @escaping () throws -> WASI) {
    for function in WASIFunction.all {
      imports.define(moduleName, function.name, type: function.type) { call in
        var arguments = FunctionCall.Arguments()
        for index in 0..<min(call.argumentCount, arguments.scalarCount) { arguments[index] = call.argument(index) }
        let memory = call.memory.map { $0 as any GuestMemory } ?? NoMemory()
        let limits = WaitLimits(deadline: call.store.deadline, cancellation: call.store.cancellation)
        let result = try world().perform(function, FunctionCall(memory: memory, arguments: arguments, limits: limits))
        if function.hasResult { call.setResult(0, UInt32(result.rawValue)) }
      }
    }
  }

  /// Runs a command's `_start` and gives its exit code: that of `proc_exit`, or 0 when it returns.
  public func start(_ instance: Instance) throws(WasmError) -> UInt32 {
    do throws(WasmError) {
      _ = try instance.function("_start").call()
      return 0
    } catch .host(let error as ProcessExit) {
      return error.code
    }
  }

  /// Runs a function: an `Errno` that it throws is its result; everything else ends the guest.
  package func perform(_ function: WASIFunction, _ call: FunctionCall) throws -> Errno {
    do {
      try function.body(self, call)
      return .success
    } catch let errno as Errno {
      return errno
    }
  }
}
