import Testing

@testable import NodeModel

@Suite struct CapabilityTests {
  private func set(_ json: JSONValue) throws -> CapabilitySet {
    let problems = ProblemList()
    let set = CapabilitySet(json, at: .root, problems)
    #expect(problems.isEmpty, "\(problems.problems)")
    return try #require(set)
  }

  @Test func nothingIsAllowedUnlessNamed() {
    for name in CapabilityName.allCases {
      #expect(!CapabilitySet.none.allows(name))
      #expect(CapabilitySet.all.allows(name))
      #expect(CapabilitySet.basic.allows(name) == [.log, .clock, .random, .expression].contains(name))
    }
  }

  @Test func intersection() throws {
    let request = try set([
      "log": true, "clock": true,
      "http": ["hosts": ["api.example.com"], "methods": ["get", "post"], "plain_http": true, "redirects": 3],
      "binary": ["access": ["read", "write"], "file_bytes": 100], "memory": true, "config": ["a.*"],
      "credentials": [["name": "k*", "use": "reveal"], "other"],
    ])
    let grant = try set([
      "log": true, "random": true,
      "http": [
        "hosts": ["*.example.com"], "methods": ["GET"], "private_addresses": true, "response_bytes": 10,
        "refused_headers": ["Cookie"],
      ],
      "binary": ["access": ["read"], "total_bytes": 7], "memory": ["sessions": ["s-*"]], "config": ["*.b"],
      "credentials": [["name": "key", "use": "reveal"], ["name": "k2"]],
    ])
    let both = request.intersection(grant)
    #expect(both.log && !both.clock && !both.random && !both.expression)
    let http = try #require(both.http)
    #expect(http.hosts == [["api.example.com"], ["*.example.com"]])
    #expect(http.methods == ["GET"])
    #expect(!http.allowsPlainHTTP && !http.allowsPrivateAddresses)
    #expect(http.refusedHeaders == ["cookie"])
    #expect((http.requestBytes, http.responseBytes, http.redirects) == (nil, 10, 3))
    #expect(
      both.binary == BinaryCapability(allowsRead: true, allowsWrite: false, allowsDelete: false, fileBytes: 100, totalBytes: 7))
    #expect(both.allows(.memorySession("s-1")) && !both.allows(.memorySession("t")))
    #expect(both.config?.allows("a.b") == true && both.config?.allows("a.c") == false && both.config?.allows("x.b") == false)
    #expect(both.credentials?.use(of: "key") == .reveal)
    #expect(both.credentials?.use(of: "k2") == .inject, "the least of all layers")
    #expect(both.credentials?.use(of: "other") == nil)
    // Everything is the neutral element, nothing the zero.
    #expect(request.intersection(.all).http?.hosts == [["api.example.com"]])
    #expect(request.intersection(.none) == .none)
    #expect(try set(request.json) == request)
    for value in [CapabilitySet.basic, .all, .none, grant] { #expect(try set(value.json) == value) }
  }

  @Test func whoRefuses() throws {
    let request = try set([
      "log": true, "clock": true, "http": ["hosts": ["a.example.com", "b.org"]], "credentials": [["name": "k", "use": "reveal"]],
    ])
    let grant = try set(["log": true, "http": ["hosts": ["*.example.com"]], "credentials": ["k"]])
    let authorization = Authorization(plugin: "p", tenant: "t", request: request, grant: grant, tenantPolicy: .basic)
    #expect(authorization.refusal(of: .log) == nil)
    #expect(authorization.refusal(of: .clock)?.lacking == [.grant])
    #expect(authorization.refusal(of: .random)?.lacking == [.manifest, .grant])
    #expect(authorization.refusal(of: .http)?.lacking == [.tenant])
    #expect(authorization.refusal(of: .config("x"))?.lacking == [.manifest, .grant, .tenant])
    #expect(authorization.refusal(of: .credential("k", .inject))?.lacking == [.tenant])
    #expect(authorization.refusal(of: .credential("k", .reveal))?.lacking == [.grant, .tenant])
    #expect(
      authorization.refusal(of: .config("x"))?.description
        == "config \"x\" is denied: the manifest does not request it, and the host does not grant it to the plugin, "
        + "and the tenant's policy does not allow it")
    #expect(throws: CapabilityRefusal(.clock, lacking: [.grant])) { try authorization.check(.clock) }
    #expect(authorization.refusals.map(\.capability) == [.clock, .http, .credential("k", .reveal)])
    let open = Authorization(plugin: "p", tenant: "t", request: request, grant: grant, tenantPolicy: .all)
    #expect(open.refusedHosts == ["b.org"])
    for capability in [Capability.log, .clock, .http, .binaryRead, .memoryWrite, .config("x"), .credential("k", .inject)] {
      #expect(open.effective.allows(capability) == (open.refusal(of: capability) == nil), "\(capability)")
    }
  }

  @Test(
    arguments: [
      ("*", "", true), ("*", "x", true), ("a*", "a", true), ("a*c", "abc", true), ("a*c", "ab", false), ("*.x", "a.x", true),
      ("a", "A", false), ("", "", true), ("a**b", "ab", true), ("*a*b*", "xaxb", true), ("*a*b*", "xbxa", false),
      ("é*", "éa", true),
    ])
  func patterns(pattern: String, name: String, fits: Bool) { #expect(NamePatterns.matches(name, pattern) == fits) }

  @Test func manyStarsTakeNoLongTime() {
    let pattern = String(repeating: "*a", count: 128) + "b"
    #expect(!NamePatterns.matches(String(repeating: "a", count: 20_000), pattern))
  }

  @Test func hostsThatAreCovered() {
    #expect(HostPattern.isCovered("api.example.com", by: ["*.example.com"]))
    #expect(HostPattern.isCovered("*.a.example.com", by: ["*.example.com"]))
    #expect(HostPattern.isCovered("Example.com:8443", by: ["example.com"]))
    #expect(!HostPattern.isCovered("example.com", by: ["*.example.com"]))
    #expect(!HostPattern.isCovered("example.com", by: ["example.com:443"]))
    #expect(!HostPattern.isCovered("badexample.com", by: ["*.example.com"]))
    #expect(!HostPattern.isCovered("*", by: ["*.example.com"]))
    for pattern in ["a b", "http://x", "x/y", "x:", "x:99999", "*.", "a.*", "[::1", "", "-", "x:1:2", "[zz]"] where pattern != "-"
    {
      #expect(HostPattern.fault(pattern) != nil, "\(pattern)")
    }
  }
}
