/// What a grant of HTTP allows. The rules of a manifest, of the host's grant and of the tenant's policy are intersected: a
/// request must pass all of them.
public struct HTTPRules: Sendable, Hashable {
  /// Each list of patterns must allow the host: `api.example.com`, `*.example.com`, `example.com:8443`, `*`. No list: no host.
  public var hosts: [[String]]
  /// In upper case; nil for all.
  public var methods: Set<String>?
  /// Private, loopback, link-local and other special addresses are reached only where this is true.
  public var allowsPrivateAddresses: Bool
  /// Unencrypted HTTP, too.
  public var allowsPlainHTTP: Bool
  /// Names of request headers, in lower case, that a plugin may not set, besides those that nobody may.
  public var refusedHeaders: Set<String>
  /// Bytes of a request's body.
  public var requestBytes: Int
  /// Bytes of an answer's body.
  public var responseBytes: Int
  /// How many redirects may be followed at most.
  public var redirects: Int

  public init(
    hosts: [[String]] = [], methods: Set<String>? = nil, allowsPrivateAddresses: Bool = false, allowsPlainHTTP: Bool = true,
    refusedHeaders: Set<String> = [], requestBytes: Int = 16 << 20, responseBytes: Int = 64 << 20, redirects: Int = 10
  ) {
    self.hosts = hosts
    self.methods = methods
    self.allowsPrivateAddresses = allowsPrivateAddresses
    self.allowsPlainHTTP = allowsPlainHTTP
    self.refusedHeaders = refusedHeaders
    self.requestBytes = requestBytes
    self.responseBytes = responseBytes
    self.redirects = redirects
  }
}
