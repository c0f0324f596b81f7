/// What a host gives its plugins. Logging, clocks and random numbers have working defaults; what is nil the host does not have,
/// and plugins that ask for it are told so.
public struct PluginServices: Sendable {
  public var logger: any PluginLogger
  public var clock: any PluginClock
  public var random: any RandomSource
  public var http: (any HTTPService)?
  public var binary: (any BinaryStore)?
  public var memory: (any MemoryStore)?
  /// Settings beside those of the policy, which come first.
  public var config: (any ConfigSource)?
  /// Credentials beside those of the policy, which come first.
  public var credentials: (any CredentialSource)?

  public init(
    logger: any PluginLogger = StandardErrorLogger(), clock: any PluginClock = SystemPluginClock(),
    random: any RandomSource = SystemRandomSource(), http: (any HTTPService)? = nil, binary: (any BinaryStore)? = nil,
    memory: (any MemoryStore)? = nil, config: (any ConfigSource)? = nil, credentials: (any CredentialSource)? = nil
  ) {
    self.logger = logger
    self.clock = clock
    self.random = random
    self.http = http
    self.binary = binary
    self.memory = memory
    self.config = config
    self.credentials = credentials
  }
}
