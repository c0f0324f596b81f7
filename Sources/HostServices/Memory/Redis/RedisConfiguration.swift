/// Where a Redis server is, and how it is used. The connection is not encrypted: the server belongs on the same machine or in
/// a network that is trusted, or behind a tunnel that encrypts.
public struct RedisConfiguration: Sendable {
  public var host: String
  public var port: UInt16
  /// For servers with access control lists; nil for the default user.
  public var username: String?
  public var password: Secret?
  public var database: Int
  /// Before the name of every key. Stores with the same prefix share their messages.
  public var keyPrefix: String
  public var protocolVersion: ProtocolVersion
  /// How many connections are open at most. One runs one call at a time.
  public var connections: Int
  public var connectTimeout: Duration
  /// How long a call may take, waiting for a connection included; an execution that ends earlier ends it too.
  public var commandTimeout: Duration
  public var replyLimits: RedisReplyLimits

  /// Both are the same to who uses the store. RESP3 needs Redis 6.
  public enum ProtocolVersion: Sendable, Hashable { case resp2, resp3 }

  public init(
    host: String = "127.0.0.1", port: UInt16 = 6379, username: String? = nil, password: Secret? = nil, database: Int = 0,
    keyPrefix: String = "swiftlet:memory:", protocolVersion: ProtocolVersion = .resp2, connections: Int = 4,
    connectTimeout: Duration = .seconds(5), commandTimeout: Duration = .seconds(10), replyLimits: RedisReplyLimits = .init()
  ) {
    self.host = host
    self.port = port
    self.username = username
    self.password = password
    self.database = database
    self.keyPrefix = keyPrefix
    self.protocolVersion = protocolVersion
    self.connections = connections
    self.connectTimeout = connectTimeout
    self.commandTimeout = commandTimeout
    self.replyLimits = replyLimits
  }

  /// What is sent on a new connection; every reply has to be something else than an error.
  var greeting: [RedisCommand] {
    var commands: [RedisCommand] = []
    let user = username ?? "default"
    switch (protocolVersion, password) {
    case (.resp3, let password?): commands.append(RedisCommand("HELLO", "3", "AUTH", user, password.reveal()))
    case (.resp3, nil): commands.append(RedisCommand("HELLO", "3"))
    case (.resp2, let password?):
      commands.append(
        username == nil ? RedisCommand("AUTH", password.reveal()) : RedisCommand("AUTH", user, password.reveal()))
    case (.resp2, nil): break
    }
    if database != 0 { commands.append(RedisCommand("SELECT", "\(database)")) }
    return commands
  }
}
