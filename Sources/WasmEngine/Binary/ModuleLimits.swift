/// The limits that a module must keep to be loaded, whatever the host grants it later.
///
/// The defaults are the ones that browsers agree on (WebAssembly JavaScript interface, "Implementation-defined limits") where these
/// name the item. A module beyond a limit is refused with a `DecodingError`, or a `ValidationError` where only validation can tell.
public struct ModuleLimits: Sendable, Hashable {
  /// The size of the module in bytes: 256 MiB.
  public var byteCount = 256 << 20
  /// Types, counting every member of a recursive group.
  public var types = 1_000_000
  /// Members of one recursive group.
  public var recursiveGroupTypes = 100_000
  /// The length of a chain of supertypes.
  public var subtypingDepth = 63
  /// Parameters of a function type.
  public var parameters = 1000
  /// Results of a function type.
  public var results = 1000
  /// Fields of a structure type.
  public var fields = 10_000
  public var imports = 1_000_000
  /// Functions, the imported ones included.
  public var functions = 1_000_000
  /// Tables, the imported ones included.
  public var tables = 100_000
  /// Memories, the imported ones included.
  public var memories = 100
  /// Globals, the imported ones included.
  public var globals = 1_000_000
  /// Tags, the imported ones included.
  public var tags = 1_000_000
  public var exports = 1_000_000
  public var elementSegments = 100_000
  /// Items of one element segment.
  public var segmentElements = 10_000_000
  public var dataSegments = 100_000
  public var customSections = 10_000
  /// The size of a function's body in bytes.
  public var functionBytes = 7_654_321
  /// Locals of a function, its parameters included.
  public var locals = 50_000
  /// Blocks inside each other.
  public var nesting = 10_000
  /// Targets of a `br_table`, the default included.
  public var branchTargets = 65_520
  /// Clauses of a `try_table`.
  public var catchClauses = 10_000
  /// Operands of `array.new_fixed`.
  public var arrayElements = 10_000
  /// The size of a frame: parameters, results, locals and operands, in 8-byte slots. More than the default has no effect: internal
  /// code names a slot in 16 bits.
  public var frameSlots = Self.greatestFrame

  private static let greatestFrame = 65_000

  var effectiveFrameSlots: Int { min(frameSlots, Self.greatestFrame) }

  public init() {}
}
