/// What a guest gets of the world. A new configuration gives it nothing: no arguments, no environment, no files, empty
/// input, output that goes nowhere; only clocks and random bytes.
public struct WASIConfiguration: Sendable {
  /// The arguments; the first is the program's name by custom.
  public var arguments: [String] = []
  /// The environment's variables, in order.
  public var environment: [(name: String, value: String)] = []
  /// Descriptor 0.
  public var standardInput: InputSource = .null
  /// Descriptor 1.
  public var standardOutput: OutputSink = .null
  /// Descriptor 2.
  public var standardError: OutputSink = .null
  /// The directories that the guest finds open, descriptors 3 and up.
  public var preopens: [Preopen] = []
  /// Where the time comes from.
  public var clocks: any ClockSource = SystemClocks()
  /// Where random bytes come from.
  public var random: any RandomSource = SystemRandom()
  /// The most descriptors that the guest may have open; one that it reads as a directory takes two of the host's.
  public var descriptorLimit = 256

  /// A world without anything in it.
  public init() {}
}

/// A directory that a guest finds open.
public struct Preopen: Sendable {
  /// What may be done beneath the directory.
  public enum Access: Sendable, Hashable {
    case readOnly
    case readWrite
  }

  enum Source: Sendable {
    case path(String)
    case directory(any Directory)
  }

  /// The path by which the guest knows the directory.
  public var guestPath: String
  /// What may be done beneath it.
  public var access: Access
  let source: Source

  /// A directory of the operating system, opened when the guest's `WASI` is made.
  public init(guestPath: String, hostPath: String, access: Access = .readWrite) {
    self.guestPath = guestPath
    self.access = access
    source = .path(hostPath)
  }

  /// A directory of any kind.
  public init(guestPath: String, directory: any Directory, access: Access = .readWrite) {
    self.guestPath = guestPath
    self.access = access
    source = .directory(directory)
  }
}

/// A configuration that cannot be given to a guest.
public struct WASIConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong.
  public var message: String

  public var description: String { message }
}

/// Thrown by `proc_exit`: the guest ended itself. It arrives from the engine as `WasmError.host`.
public struct ProcessExit: Error, Sendable, Hashable {
  /// The exit code; 0 is success.
  public var code: UInt32

  /// An exit with a code.
  public init(code: UInt32) { self.code = code }
}
