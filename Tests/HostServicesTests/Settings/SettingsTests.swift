import Foundation
import NodeModel
import Testing

@testable import HostServices

@Suite struct SettingsTests {
  @Test func staticValues() async throws {
    let config = StaticConfigSource(["limit": .integer(1), "all": .null], tenants: ["a": ["limit": .integer(2)]])
    #expect(try await config.value("limit", context: .of("a")) == .integer(2))
    #expect(try await config.value("limit", context: .of("b")) == .integer(1))
    #expect(try await config.value("all", context: .of("a")) == .null)
    #expect(try await config.value("none", context: .of("a")) == nil)
    let credentials = StaticCredentialSource(["key": ["value": "s3cret"]], tenants: ["a": ["key": ["value": "0ther"]]])
    #expect(try await credentials.credential("key", context: .of("b")) == ["value": "s3cret"])
    #expect(try await credentials.credential("key", context: .of("a")) == ["value": "0ther"])
    #expect(try await credentials.credential("none", context: .of("a")) == nil)
    let accented = StaticCredentialSource(tenants: ["é": ["key": ["value": "s3cret"]]])
    #expect(try await accented.credential("key", context: .of("é")) != nil)
    #expect(try await accented.credential("key", context: .of("e\u{301}")) == nil)
    let chain = CredentialSourceChain([StaticCredentialSource(["x": [:]]), credentials])
    #expect(try await chain.credential("x", context: .of("a")) == [:])
    #expect(try await chain.credential("key", context: .of("b")) == ["value": "s3cret"])
    #expect(try await chain.credential("none", context: .of("b")) == nil)
  }

  @Test func secretsDoNotShow() {
    let secret = Secret("s3cret")
    #expect(secret.reveal() == "s3cret")
    var dumped = ""
    dump([secret], to: &dumped)
    let source = StaticCredentialSource(["key": ["value": "s3cret"]], tenants: ["a": ["key": ["value": "s3cret"]]])
    dump(source, to: &dumped)
    let environment = EnvironmentCredentialSource(environment: ["SWIFTLET_CREDENTIAL_KEY": "s3cret"])
    dump(environment, to: &dumped)
    for text in [dumped, "\(secret)", String(reflecting: secret), "\(source)", String(reflecting: source), "\(environment)"] {
      #expect(!text.contains("s3cret"))
    }
  }

  @Test func environment() async throws {
    let source = EnvironmentCredentialSource(
      environment: [
        "SWIFTLET_CREDENTIAL_DEEPSEEK__API_KEY": "k", "SWIFTLET_CREDENTIAL_DEEPSEEK": "v", "SWIFTLET_CREDENTIAL_MY_DB__USER": "u",
        "SWIFTLET_CREDENTIAL_low": "x", "SWIFTLET_CREDENTIAL_": "x", "SWIFTLET_CREDENTIAL___A": "x",
        "SWIFTLET_CREDENTIAL_A__": "x",
        "SWIFTLET_CREDENTIAL_9A": "x", "SWIFTLET_CREDENTIAL_A___B": "x", "PATH": "/bin",
      ])
    #expect(try await source.credential("deepseek", context: .of("a")) == ["api_key": "k", "value": "v"])
    #expect(try await source.credential("my_db", context: .of("a")) == ["user": "u"])
    for name in ["DEEPSEEK", "deepseek__api_key", "", "low", "a", "9a", "a_", "my-db", "path", "my_db__user", "../deepseek"] {
      #expect(try await source.credential(name, context: .of("a")) == nil)
    }
    _ = EnvironmentCredentialSource()
  }

  private func write(_ text: String, _ name: String, _ directory: TemporaryDirectory, mode: Int = 0o600) throws {
    let file = directory.file(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
  }

  @Test func directory() async throws {
    let directory = try TemporaryDirectory()
    let source = DirectoryCredentialSource(directory: directory.path)
    try write("token\n", "plain", directory)
    try write(#" {"user": "u", "password": "p"}"#, "db", directory)
    try write("own", "tenants/a/plain", directory)
    try write("odd", "tenants/%2E%2E%2Fb%25%C3%A9/plain", directory)
    #expect(try await source.credential("plain", context: .of("x")) == ["value": "token"])
    #expect(try await source.credential("plain", context: .of("a")) == ["value": "own"])
    #expect(try await source.credential("plain", context: .of("../b%é")) == ["value": "odd"])
    #expect(try await source.credential("db", context: .of("a")) == ["user": "u", "password": "p"])
    let hostile = [
      "", ".", "..", "../plain", "tenants/a/plain", "tenants", "/etc/passwd", "plain\u{0}", "pl\u{E4}in",
      String(repeating: "a", count: 129),
      ".hidden", "no\nne", "none",
    ]
    for name in hostile { #expect(try await source.credential(name, context: .of("x")) == nil) }
    for tenant in ["../..", ".", "", "/", "\u{0}", String(repeating: "t", count: 5000)] {
      #expect(try await source.credential("none", context: .of(tenant)) == nil)
    }
  }

  @Test func filesThatAreRefused() async throws {
    let directory = try TemporaryDirectory()
    let strict = DirectoryCredentialSource(directory: directory.path)
    let mounted = DirectoryCredentialSource(directory: directory.path, permissions: .notWritableByOthers)
    try write("x", "readable", directory, mode: 0o644)
    try write("x", "writable", directory, mode: 0o620)
    try write(#"{"a": 1}"#, "number", directory)
    try write(#"{"a": "#, "broken", directory)
    try write(String(repeating: "x", count: 70_000), "large", directory)
    try Data([0xFF, 0xFE]).write(to: directory.file("bytes"))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: directory.file("bytes").path)
    try FileManager.default.createDirectory(at: directory.file("folder"), withIntermediateDirectories: true)
    #expect(mkfifo(directory.file("pipe").path, 0o600) == 0)
    try write("x", "real", directory)
    try FileManager.default.createSymbolicLink(at: directory.file("link"), withDestinationURL: directory.file("real"))
    for name in ["readable", "writable", "number", "broken", "large", "bytes", "folder", "pipe", "link"] {
      #expect(await code { try await strict.credential(name, context: .of("a")) } == .unavailable)
    }
    #expect(try await mounted.credential("readable", context: .of("a")) == ["value": "x"])
    #expect(try await mounted.credential("link", context: .of("a")) == ["value": "x"])
    #expect(await code { try await mounted.credential("writable", context: .of("a")) } == .unavailable)
    // No message names a path or what is in a file.
    do {
      _ = try await strict.credential("number", context: .of("a"))
    } catch {
      #expect(!error.message.contains(directory.path))
    }
  }
}
