import Testing

@testable import HostServices

@Suite struct HTTPRulesTests {
  @Test(arguments: [
    ("http://Example.COM", "http://example.com/"), ("https://example.com./a?b#c", "https://example.com/a?b"),
    ("HTTP://example.com:80/", "http://example.com/"), ("https://example.com:443?q", "https://example.com/?q"),
    ("http://example.com:8080/", "http://example.com:8080/"), ("http://bücher.example/ü", "http://xn--bcher-kva.example/%C3%BC"),
    ("http://BÜCHER.example/", "http://xn--bcher-kva.example/"), ("http://[2001:DB8::0:1]:81/", "http://[2001:db8::1]:81/"),
    ("http://1.2.3.4/{x}", "http://1.2.3.4/%7Bx%7D"), ("http://a_b.example/", "http://a_b.example/"),
    ("http://example.com:/", "http://example.com/"),
  ])
  func urlsHaveOneForm(text: String, canonical: String) throws { #expect(try HTTPAddress(parsing: text).text == canonical) }

  @Test(arguments: [
    "", "example.com", "//example.com/", "ftp://example.com/", "file:///etc/passwd", "gopher://x/", "javascript:alert(1)//://",
    "http://", "http:///x", "http://user@example.com/", "http://user:pw@example.com/", "http://a@b@c/",
    "http://example.com\\@evil.com/",
    "http:\\\\example.com", "http://exa mple.com/", "http://example.com/a b", "http://example.com/\r\nX: y",
    "http://example.com/\0",
    "http://ex%61mple.com/", "http://example.com%2f@evil/", "http://example..com/", "http://.example.com/", "http://-/\u{7F}",
    "http://127.1/", "http://0x7f000001/", "http://0177.0.0.1/", "http://2130706433/", "http://127.0.0.1.1/", "http://1.2.3.256/",
    "http://01.2.3.4/", "http://0x7f.0.0.1/", "http://127.0.0.0x1/", "http://999/", "http://example.com:0/",
    "http://example.com:65536/",
    "http://example.com:+80/", "http://example.com:80:80/", "http://[::1/", "http://[::1]x/", "http://[fe80::1%25eth0]/",
    "http://[fe80::1%eth0]/", "http://[127.0.0.1]/", "http://[]/", "http://::1/", "http://\u{2488}\u{2488}/@/",
    "http://a\u{FF0F}b/",
    "http://\u{200B}/", "http://①②⑦.⓪.⓪.①.1/",
  ])
  func malformedURLsAreRefused(text: String) {
    #expect(throws: ServiceError.self) { try HTTPAddress(parsing: text) }
  }

  @Test func fullWidthDigitsBecomeAnAddressThatIsChecked() {
    let rules = HTTPRules(hosts: [["*"]])
    // Some resolvers map such digits; what is left is either refused or seen as the loopback address.
    #expect(rules.refuses(url: "http://１２７.０.０.１/") != nil)
  }

  @Test func longURLsAreRefusedQuickly() {
    #expect(throws: ServiceError.self) { try HTTPAddress(parsing: "http://a/" + String(repeating: "x", count: 1 << 20)) }
    #expect(throws: ServiceError.self) { try HTTPAddress(parsing: "http://" + String(repeating: "ü.", count: 4000) + "/") }
  }

  @Test(arguments: [
    ("example.com", "http://example.com/", true), ("example.com", "http://EXAMPLE.com.:8080/", true),
    ("example.com", "http://example.com:6379/", false), ("example.com:6379", "http://example.com:6379/", true),
    ("example.com", "http://a.example.com/", false), ("example.com", "http://example.com.evil.net/", false),
    ("*.example.com", "http://a.example.com/", true), ("*.example.com", "http://a.b.example.com/", true),
    ("*.example.com", "http://example.com/", false), ("*.example.com", "http://evilexample.com/", false),
    ("example.com:8443", "https://example.com:8443/", true), ("example.com:8443", "https://example.com/", false),
    ("*.Example.com:443", "https://x.example.com/", true), ("bücher.example", "http://xn--bcher-kva.example/", true),
    ("*", "https://anything.example/", true), ("*", "http://anything.example:25/", false), ("*:25", "http://x.example:25/", true),
    ("93.184.216.34", "http://93.184.216.34/", true), ("[2606:2800::1]", "http://[2606:2800:0::1]/", true),
    ("[2606:2800::1]:81", "http://[2606:2800::1]:81/", true), ("[2606:2800::1]:81", "http://[2606:2800::1]/", false),
  ])
  func patternsMatch(pattern: String, url: String, isAllowed: Bool) {
    #expect((HTTPRules(hosts: [[pattern]]).refuses(url: url) == nil) == isAllowed)
  }

  @Test(arguments: [
    "", "*.", "*.*.com", "a*.com", "**", "http://example.com", "example.com/", "example.com:", "example.com:x",
    "example.com:99999",
    "*.1.2.3.4", "[::1", "::1", "user@example.com", "example com", "1.2.3", ":80", "*:",
  ])
  func malformedPatternsAreRefused(pattern: String) {
    #expect(throws: ServiceError.self) { try HTTPHostPattern(parsing: pattern) }
    #expect(HTTPRules(hosts: [[pattern]]).refuses(url: "http://example.com/") != nil)
  }

  @Test func everyListMustAllow() {
    let rules = HTTPRules(hosts: [["*.example.com", "example.org"], ["*"], ["a.example.com"]])
    #expect(rules.refuses(url: "https://a.example.com/") == nil)
    #expect(rules.refuses(url: "https://b.example.com/")?.code == .denied)
    #expect(rules.refuses(url: "https://example.org/")?.code == .denied)
    #expect(HTTPRules(hosts: []).refuses(url: "https://example.org/")?.code == .denied)
    #expect(HTTPRules(hosts: [[]]).refuses(url: "https://example.org/")?.code == .denied)
  }

  @Test(arguments: [
    "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.254", "169.254.169.254", "172.16.0.1",
    "172.31.255.255", "192.0.0.1", "192.0.2.1", "192.88.99.1", "192.168.0.1", "198.18.0.1", "198.19.255.255", "198.51.100.1",
    "203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255", "::", "::1", "::ffff:8.8.8.8",
    "::ffff:127.0.0.1",
    "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1", "100::1", "2001::1", "2001:2::1", "2001:10::1", "2001:20::1", "2001:db8::1",
    "2002:7f00:1::", "3fff::1", "3fff:fff::1", "5f00::1", "fc00::1", "fdff::1", "fe80::1", "febf::1", "fec0::1", "ff02::1",
  ])
  func specialAddressesAreNotPublic(text: String) throws {
    let address = try #require(IPAddress(text))
    #expect(!address.isPublic)
    let literal = address.isIPv6 ? "[\(text)]" : text
    #expect(HTTPRules(hosts: [["*"]]).refuses(url: "http://\(literal)/")?.code == .denied)
  }

  @Test(arguments: [
    "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.0.1", "172.32.0.1", "192.0.1.1",
    "192.167.0.1", "198.17.0.1", "198.20.0.1", "223.255.255.255", "2606:4700::1111", "2a00:1450::1", "2001:4860:4860::8888",
    "3ffe::1",
  ])
  func otherAddressesArePublic(text: String) throws { #expect(try #require(IPAddress(text)).isPublic) }

  @Test(arguments: ["0.0.0.0", "0.1.2.3", "::", "ff02::1", "224.0.0.1", "255.255.255.255", "::ffff:0.0.0.0", "::ffff:224.0.0.1"])
  func someAddressesAreNeverConnectedTo(text: String) throws {
    let address = try #require(IPAddress(text))
    let literal = address.isIPv6 ? "[\(text)]" : text
    #expect(HTTPRules.local.refuses(url: "http://\(literal)/")?.code == .denied)
  }

  @Test(arguments: [
    "", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.4 ", "1..2.3", "256.1.1.1", "::1%eth0", ":::", "12345::", "１.2.3.4",
  ])
  func textsThatAreNoAddresses(text: String) { #expect(IPAddress(text) == nil) }

  @Test func addressesHaveCanonicalTexts() {
    #expect(IPAddress("2001:DB8:0:0::1")?.description == "2001:db8::1")
    #expect(IPAddress("1.2.3.4")?.description == "1.2.3.4")
    #expect(IPAddress(bytes: [1, 2, 3]) == nil)
  }

  @Test func methodsAreChecked() {
    let rules = HTTPRules(hosts: [["*"]], methods: ["GET"])
    #expect(throws: Never.self) { try rules.check(method: "GET") }
    for (method, code) in [
      ("POST", ServiceError.Code.denied), ("get", .denied), ("", .invalidInput), ("G T", .invalidInput),
      ("GET\r\n", .invalidInput),
      (String(repeating: "A", count: 33), .invalidInput),
    ] {
      #expect(throws: ServiceError.self) { try rules.check(method: method) }
      do { try rules.check(method: method) } catch { #expect(error.code == code) }
    }
    for method in ["CONNECT", "TRACE", "TRACK"] {
      #expect(throws: ServiceError.self) { try HTTPRules(hosts: [["*"]]).check(method: method) }
    }
  }

  @Test func headersAreChecked() {
    func code(_ name: String, _ value: String, refused: Set<String> = []) -> ServiceError.Code? {
      do throws(ServiceError) {
        try HTTPFields.check(HTTPRequest(url: "", headers: [HTTPHeader(name, value)]), refused: refused)
        return nil
      } catch { return error.code }
    }
    for name in [
      "Host", "HOST", "content-length", "Connection", "Transfer-Encoding", "TE", "Trailer", "Upgrade", "Keep-Alive",
      "Proxy-Authorization",
      "Proxy-Connection", "Expect", "Accept-Encoding", "Traceparent", "tracestate", "Via",
    ] { #expect(code(name, "x") == .denied) }
    for name in ["", "a b", "a:", "a\r\nb", "ä", "a\0", ":authority", "(x)"] { #expect(code(name, "x") == .invalidInput) }
    for value in ["a\r\nX: y", "a\n", "\r", "a\0b", "\u{1B}[2J", "\u{7F}"] { #expect(code("X", value) == .invalidInput) }
    #expect(code("X-A", "ü\tok") == nil)
    #expect(code("X-A", "ok", refused: ["x-a"]) == .denied)
    #expect(code("X", String(repeating: "a", count: 70_000)) == .tooLarge)
    let many = HTTPRequest(url: "", headers: Array(repeating: HTTPHeader("a", "b"), count: 129))
    #expect(throws: ServiceError.self) { try HTTPFields.check(many, refused: []) }
    // What the operator refuses to plugins, a secret of the host may still be sent in.
    let secret = HTTPRequest(url: "", secretHeaders: [HTTPHeader("Authorization", "s3cret")])
    #expect(throws: Never.self) { try HTTPFields.check(secret, refused: ["authorization"]) }
  }

  @Test(arguments: [
    ("/b", "http://h.example/b"), ("b", "http://h.example/x/b"), ("?q=1", "http://h.example/x/y?q=1"),
    ("../z", "http://h.example/z"),
    ("//other.example/p", "http://other.example/p"), ("https://o.example", "https://o.example/"), ("#f", "http://h.example/x/y"),
  ])
  func redirectsAreResolved(location: String, url: String) throws {
    #expect(try HTTPAddress(parsing: "http://h.example/x/y").redirect(to: location).text.hasPrefix(url))
  }

  @Test(arguments: [
    "http://user@o.example/", "file:///etc/passwd", "javascript:alert(1)", "http://127.1/", "//a@b/", "http:\\\\o.example",
    "http://", "///",
    "//[::1", "http:opaque",
  ])
  func hostileRedirectsAreRefused(location: String) throws {
    let base = try HTTPAddress(parsing: "http://h.example/x/y")
    #expect(throws: ServiceError.self) { try base.redirect(to: location) }
  }
}
