/// What a host gives its plugins. Each service has a working default.
public struct PluginServices: Sendable {
  public var logger: any PluginLogger
  public var clock: any PluginClock
  public var random: any RandomSource

  public init(
    logger: any PluginLogger = StandardErrorLogger(), clock: any PluginClock = SystemPluginClock(),
    random: any RandomSource = SystemRandomSource()
  ) {
    self.logger = logger
    self.clock = clock
    self.random = random
  }
}
