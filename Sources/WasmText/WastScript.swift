/// A command of a `.wast` script, the specification test suite's format.
public struct WastCommand: Sendable {
  /// The line on which the command begins, counted from 1.
  public var line: Int
  public var kind: Kind

  public enum Kind: Sendable {
    /// Load a module, instantiate it, and make the instance the current one.
    case module(WastModule)
    /// Load a module only: `(module definition …)`.
    case definition(WastModule)
    /// Instantiate a definition, the last one where it has no name: `(module instance $name? $definition?)`.
    case instance(name: String?, definition: String?)
    /// Make an instance's exports importable under a module name.
    case register(module: String, instance: String?)
    case action(WastAction)
    case assertReturn(WastAction, [WastPattern])
    case assertTrap(WastAction, message: String)
    /// Instantiating the module must trap.
    case assertModuleTrap(WastModule, message: String)
    case assertExhaustion(WastAction, message: String)
    case assertException(WastAction)
    /// `isCustom` asks the same of a custom section or annotation only.
    case assertMalformed(WastModule, message: String, isCustom: Bool)
    case assertInvalid(WastModule, message: String, isCustom: Bool)
    case assertUnlinkable(WastModule, message: String)
    /// Run commands in a new thread, which sees the shared memories of the named instances.
    case thread(name: String, shared: [String], commands: [WastCommand])
    /// Wait for the end of a thread.
    case wait(thread: String)

    /// True for what the text format calls `assert_…`.
    public var isAssertion: Bool {
      switch self {
      case .module, .definition, .instance, .register, .action, .thread, .wait: false
      default: true
      }
    }
  }
}

/// What a script does with an instance; without a name it is the current one.
public enum WastAction: Sendable {
  case invoke(instance: String?, name: String, arguments: [WastValue])
  case get(instance: String?, name: String)
}

/// A value that a script passes; floats are bit patterns.
public enum WastValue: Sendable, Hashable {
  case i32(UInt32)
  case i64(UInt64)
  case f32(UInt32)
  case f64(UInt64)
  /// The low 64 bits first.
  case v128(UInt64, UInt64)
  /// A null of a heap type, by the text format's word.
  case refNull(String)
  /// A host object as an external reference.
  case refExtern(UInt32)
  /// A host object as an internal reference.
  case refHost(UInt32)
}

/// The bits of a float or of a vector's lane, or a class of them.
public enum WastBits: Sendable, Hashable {
  case exactly(UInt64)
  /// A NaN of either sign with only the highest bit of its payload set.
  case canonicalNaN
  /// A NaN of either sign with the highest bit of its payload set.
  case arithmeticNaN
}

/// What a script expects of a result.
public enum WastPattern: Sendable, Hashable {
  case i32(UInt32)
  case i64(UInt64)
  case f32(WastBits)
  case f64(WastBits)
  /// Lanes of a width in bits, the lowest first.
  case v128(laneWidth: Int, lanes: [WastBits])
  /// A null; of a heap type where it is named.
  case refNull(String?)
  /// An external reference; to a certain host object where it is numbered.
  case refExtern(UInt32?)
  case refHost(UInt32)
  /// A reference that is not null, of a kind by the text format's word: `func`, `any`, `eq`, `i31`, `struct`, `array`, `exn`.
  case reference(String)
  case either([WastPattern])
}

/// A module of a script, in one of its three forms. Text is not parsed before `encode`.
public struct WastModule: Sendable {
  public var name: String?
  let form: Form
  let options: TextOptions

  enum Form: Sendable {
    /// The tokens from `start` up to `end` of the script.
    case text(TokenizedSource, start: Int, end: Int, name: Symbol?)
    case binary([UInt8])
    case quote([UInt8])
  }

  /// True for `(module binary …)`.
  public var isBinary: Bool {
    if case .binary = form { true } else { false }
  }

  /// True for text, quoted or not.
  public var isText: Bool { !isBinary }

  /// The bytes of the binary module. Errors in a quoted module count lines from its own beginning.
  public func encode() throws(TextError) -> [UInt8] {
    switch form {
    case .binary(let bytes): return bytes
    case .quote(let source): return try WatParser.parse(source, options: options)
    case .text(let source, let start, let end, let name):
      return try ModuleParser.parse(TokenCursor(source, at: start), until: end, name: name, options: options)
    }
  }
}
