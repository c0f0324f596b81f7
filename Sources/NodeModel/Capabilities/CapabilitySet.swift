/// What one layer allows a plugin (its manifest requests, the host grants, the tenant's policy permits), or what is left
/// where several layers meet. What is not named is refused.
public struct CapabilitySet: Sendable, Hashable {
  public var log = false
  public var clock = false
  public var random = false
  public var expression = false
  public var http: HTTPCapability?
  public var binary: BinaryCapability?
  public var memory: MemoryCapability?
  /// The settings that may be read.
  public var config: NamePatterns?
  public var credentials: CredentialPatterns?

  public init() {}

  /// Nothing.
  public static let none = CapabilitySet()

  /// What reaches nothing outside of the execution: log, clock, random numbers, expressions.
  public static let basic: CapabilitySet = {
    var set = CapabilitySet()
    (set.log, set.clock, set.random, set.expression) = (true, true, true, true)
    return set
  }()

  /// Everything; the other layers decide.
  public static let all: CapabilitySet = {
    var set = basic
    set.http = HTTPCapability(hosts: ["*"], allowsPrivateAddresses: true, allowsPlainHTTP: true)
    set.binary = BinaryCapability()
    set.memory = MemoryCapability()
    set.config = .all
    set.credentials = .all
    return set
  }()

  /// What both allow.
  public func intersection(_ other: CapabilitySet) -> CapabilitySet {
    func both<T>(_ left: T?, _ right: T?, _ combine: (T, T) -> T) -> T? {
      guard let left, let right else { return nil }
      return combine(left, right)
    }
    var set = CapabilitySet()
    set.log = log && other.log
    set.clock = clock && other.clock
    set.random = random && other.random
    set.expression = expression && other.expression
    set.http = both(http, other.http) { $0.intersection($1) }
    set.binary = both(binary, other.binary) { $0.intersection($1) }
    set.memory = both(memory, other.memory) { $0.intersection($1) }
    set.config = both(config, other.config) { $0.intersection($1) }
    set.credentials = both(credentials, other.credentials) { $0.intersection($1) }
    return set
  }

  /// Whether there is any of a part of the interface.
  public func allows(_ name: CapabilityName) -> Bool {
    switch name {
    case .log: log
    case .clock: clock
    case .random: random
    case .expression: expression
    case .http: http != nil
    case .binary: binary != nil
    case .memory: memory != nil
    case .config: config != nil
    case .credentials: credentials != nil
    }
  }

  public func allows(_ capability: Capability) -> Bool {
    switch capability {
    case .log, .clock, .random, .expression, .http: allows(capability.name)
    case .binaryRead: binary?.allowsRead == true
    case .binaryWrite: binary?.allowsWrite == true
    case .binaryDelete: binary?.allowsDelete == true
    case .memoryRead: memory?.allowsRead == true
    case .memoryWrite: memory?.allowsWrite == true
    case .memoryCleanup: memory?.allowsCleanup == true
    case .memorySession(let session): memory.map { $0.sessions?.allows(session) ?? true } ?? false
    case .config(let name): config?.allows(name) == true
    case .credential(let name, let use): credentials?.use(of: name).map { $0 >= use } ?? false
    }
  }
}
