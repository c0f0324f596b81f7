/// What a layer allows of HTTP.
public struct HTTPCapability: Sendable, Hashable {
  /// Each list of patterns, one a layer, must allow the host.
  public var hosts: [[String]]
  /// In upper case; nil for all.
  public var methods: Set<String>?
  public var allowsPrivateAddresses: Bool
  public var allowsPlainHTTP: Bool
  /// Names of request headers, in lower case, that a plugin may not set.
  public var refusedHeaders: Set<String>
  /// Bytes of a request's body; nil for the host's own bound.
  public var requestBytes: Int?
  /// Bytes of an answer's body; nil for the host's own bound.
  public var responseBytes: Int?
  public var redirects: Int?

  public init(
    hosts: [String], methods: Set<String>? = nil, allowsPrivateAddresses: Bool = false, allowsPlainHTTP: Bool = false,
    refusedHeaders: Set<String> = [], requestBytes: Int? = nil, responseBytes: Int? = nil, redirects: Int? = nil
  ) {
    self.hosts = [hosts]
    self.methods = methods
    self.allowsPrivateAddresses = allowsPrivateAddresses
    self.allowsPlainHTTP = allowsPlainHTTP
    self.refusedHeaders = refusedHeaders
    self.requestBytes = requestBytes
    self.responseBytes = responseBytes
    self.redirects = redirects
  }

  public func intersection(_ other: HTTPCapability) -> HTTPCapability {
    var result = self
    result.hosts = NamePatterns.joined(hosts, other.hosts)
    result.methods = methods.map { mine in other.methods.map { mine.intersection($0) } ?? mine } ?? other.methods
    result.allowsPrivateAddresses = allowsPrivateAddresses && other.allowsPrivateAddresses
    result.allowsPlainHTTP = allowsPlainHTTP && other.allowsPlainHTTP
    result.refusedHeaders = refusedHeaders.union(other.refusedHeaders)
    result.requestBytes = least(requestBytes, other.requestBytes)
    result.responseBytes = least(responseBytes, other.responseBytes)
    result.redirects = least(redirects, other.redirects)
    return result
  }
}

/// What a layer allows of files by reference.
public struct BinaryCapability: Sendable, Hashable {
  public var allowsRead: Bool
  public var allowsWrite: Bool
  public var allowsDelete: Bool
  /// Bytes of one file; nil for the host's own bound.
  public var fileBytes: Int?
  /// Bytes that one execution may write; nil for the host's own bound.
  public var totalBytes: Int?

  public init(
    allowsRead: Bool = true, allowsWrite: Bool = true, allowsDelete: Bool = true, fileBytes: Int? = nil, totalBytes: Int? = nil
  ) {
    self.allowsRead = allowsRead
    self.allowsWrite = allowsWrite
    self.allowsDelete = allowsDelete
    self.fileBytes = fileBytes
    self.totalBytes = totalBytes
  }

  public func intersection(_ other: BinaryCapability) -> BinaryCapability {
    BinaryCapability(
      allowsRead: allowsRead && other.allowsRead, allowsWrite: allowsWrite && other.allowsWrite,
      allowsDelete: allowsDelete && other.allowsDelete, fileBytes: least(fileBytes, other.fileBytes),
      totalBytes: least(totalBytes, other.totalBytes))
  }
}

/// What a layer allows of the Memory Service.
public struct MemoryCapability: Sendable, Hashable {
  public var allowsRead: Bool
  public var allowsWrite: Bool
  /// Whether sessions may be cleared and old messages forgotten.
  public var allowsCleanup: Bool
  /// Nil for all.
  public var sessions: NamePatterns?
  /// Bytes of one message; nil for the host's own bound.
  public var messageBytes: Int?

  public init(
    allowsRead: Bool = true, allowsWrite: Bool = true, allowsCleanup: Bool = true, sessions: NamePatterns? = nil,
    messageBytes: Int? = nil
  ) {
    self.allowsRead = allowsRead
    self.allowsWrite = allowsWrite
    self.allowsCleanup = allowsCleanup
    self.sessions = sessions
    self.messageBytes = messageBytes
  }

  public func intersection(_ other: MemoryCapability) -> MemoryCapability {
    MemoryCapability(
      allowsRead: allowsRead && other.allowsRead, allowsWrite: allowsWrite && other.allowsWrite,
      allowsCleanup: allowsCleanup && other.allowsCleanup,
      sessions: sessions.map { mine in other.sessions.map { mine.intersection($0) } ?? mine } ?? other.sessions,
      messageBytes: least(messageBytes, other.messageBytes))
  }
}

/// Which credentials may be used, and how.
public struct CredentialPatterns: Sendable, Hashable {
  /// A pattern of names and what it allows.
  public struct Entry: Sendable, Hashable {
    public var pattern: String
    public var use: CredentialUse

    public init(_ pattern: String, _ use: CredentialUse = .inject) {
      self.pattern = pattern
      self.use = use
    }
  }

  public private(set) var layers: [[Entry]]

  public init(_ entries: [Entry]) { layers = [entries] }

  /// Every credential, to be read.
  public static let all = CredentialPatterns([Entry("*", .reveal)])

  /// What every layer allows: in each layer the most that a fitting pattern says, of all layers the least. Nil: nothing.
  public func use(of name: String) -> CredentialUse? {
    guard name.utf8.count <= NamePatterns.maximumLength else { return nil }
    var least = CredentialUse.reveal
    for layer in layers {
      guard let most = layer.filter({ NamePatterns.matches(name, $0.pattern) }).map(\.use).max() else { return nil }
      least = min(least, most)
    }
    return layers.isEmpty ? nil : least
  }

  public func intersection(_ other: CredentialPatterns) -> CredentialPatterns {
    var result = self
    for layer in other.layers where !result.layers.contains(layer) { result.layers.append(layer) }
    return result
  }
}

/// The smaller of two bounds, nil standing for none.
func least<T: Comparable>(_ left: T?, _ right: T?) -> T? {
  guard let left, let right else { return left ?? right }
  return min(left, right)
}
