import Foundation
import Testing

@testable import PluginHost

/// Reading of a plugin's directory, which anybody may have filled.
@Suite struct LoadingFileTests {
  private let directory: LoadingDirectory

  init() throws { directory = try LoadingDirectory() }

  private func text(_ name: String, under root: String = "plugin") throws(FileFault) -> String {
    let located = try OpenDirectory(directory.path + "/" + root).file(name)
    return String(decoding: try located.descriptor.bytes(atMost: 100, expected: located.signature.size), as: UTF8.self)
  }

  private func fault(_ name: String, under root: String = "plugin") -> FileFault? {
    do throws(FileFault) {
      _ = try text(name, under: root)
      return nil
    } catch {
      return error
    }
  }

  // MARK: Links

  @Test func linksInTheDirectoryAreFollowed() throws {
    try directory.write("plugin/v2/plugin.wasm", "two")
    try directory.link("plugin/current", to: "v2")
    try directory.link("plugin/plugin.wasm", to: "./current/../current/plugin.wasm")
    try directory.link("plugin/absolute", to: directory.path + "/plugin/v2/plugin.wasm")
    // As Kubernetes lays out what it mounts.
    try directory.write("plugin/..data_1/manifest.json", "{}")
    try directory.link("plugin/..data", to: "..data_1")
    try directory.link("plugin/manifest.json", to: "..data/manifest.json")
    #expect(try text("plugin.wasm") == "two")
    #expect(try text("absolute") == "two")
    #expect(try text("manifest.json") == "{}")
    let located = try OpenDirectory(directory.path + "/plugin").file("plugin.wasm")
    #expect(Set(located.directories) == [directory.path + "/plugin", directory.path + "/plugin/v2"])
  }

  @Test func linksThatLeadOutAreRefused() throws {
    try directory.write("secret", "secret")
    try directory.write("plugin-2/file", "secret")
    try directory.makeDirectory("plugin/inner")
    let targets = [
      "../secret", "inner/../../secret", "/etc/passwd", "..", "/", directory.path + "/secret", directory.path + "/plugin-2/file",
      directory.path + "/plugin/../secret", "../plugin/../secret",
    ]
    for (index, target) in targets.enumerated() {
      try directory.link("plugin/link\(index)", to: target)
      #expect(fault("link\(index)") == .escapes, "\(target)")
      try directory.link("plugin/chain\(index)", to: "link\(index)")
      #expect(fault("chain\(index)") == .escapes, "\(target)")
    }
    try directory.link("plugin/out", to: "..")
    try directory.link("plugin/through", to: "out/secret")
    #expect(fault("through") == .escapes)
  }

  @Test func linksWithoutEnd() throws {
    try directory.link("plugin/loop", to: "loop")
    try directory.link("plugin/ping", to: "pong")
    try directory.link("plugin/pong", to: "ping")
    // Each link doubles the rest of the path.
    try directory.link("plugin/bomb0", to: ".")
    for level in 1...30 { try directory.link("plugin/bomb\(level)", to: "bomb\(level - 1)/bomb\(level - 1)") }
    for name in ["loop", "ping", "bomb30/file"] { #expect(fault(name) == .tooManyLinks, "\(name)") }
  }

  // MARK: What is no file

  @Test func whatIsNoFileIsRefusedWithoutBlocking() throws {
    try directory.makeDirectory("plugin/directory")
    #expect(mkfifo(directory.path + "/plugin/pipe", 0o600) == 0)
    try directory.link("plugin/to-pipe", to: "pipe")
    try directory.link("plugin/dangling", to: "nothing")
    for name in ["directory", "pipe", "to-pipe", "directory/.", ".", "pipe/file"] {
      #expect(fault(name) == .notRegular, "\(name)")
    }
    for name in ["dangling", "nothing", "nothing/file"] { #expect(fault(name) == .missing, "\(name)") }
    #expect(fault("null", under: "../../../../../../dev") == .notRegular)
    #expect(fault(String(repeating: "x", count: 300)) == .system(ENAMETOOLONG))
  }

  @Test func whatMayNotBeRead() throws {
    try directory.write("plugin/file", "text")
    #expect(chmod(directory.path + "/plugin/file", 0) == 0)
    // Root may read everything.
    if geteuid() == 0 { #expect(try text("file") == "text") } else { #expect(fault("file") == .system(EACCES)) }
    #expect(FileFault.system(EACCES).message == "cannot be read: Permission denied")
  }

  @Test func sizes() throws {
    try directory.write("plugin/file", [UInt8](repeating: 65, count: 100))
    #expect(try text("file").count == 100)
    try directory.write("plugin/file", [UInt8](repeating: 65, count: 101))
    #expect(fault("file") == .tooLarge(limit: 100))
    // A file that says it is empty, and is not.
    let located = try OpenDirectory(directory.path + "/plugin").file("file")
    #expect(throws: FileFault.tooLarge(limit: 50)) { try located.descriptor.bytes(atMost: 50, expected: 0) }
    #expect(try located.descriptor.bytes(atMost: 200, expected: 0).count == 101)
  }

  // MARK: Names

  @Test func namesAreSortedAndBounded() throws {
    for name in ["b", "a", "Z", ".git", "é", "a.b"] { try directory.makeDirectory("names/" + name) }
    let open = try OpenDirectory(directory.path + "/names")
    #expect(try open.names(atMost: 6) == ["Z", "a", "a.b", "b", "é"])
    // Again: reading the names must not move anything.
    #expect(try open.names(atMost: 6).count == 5)
    #expect(throws: FileFault.tooLarge(limit: 5)) { try open.names(atMost: 5) }
    var loader = DirectoryLoader()
    loader.limits.directoryEntries = 3
    let error = #expect(throws: DirectoryError.self) { try loader.scan(directory.url.appendingPathComponent("names")) }
    #expect(error?.message == "holds more than 3 names")
    #expect(throws: DirectoryError.self) { try loader.scan(directory.url.appendingPathComponent("nowhere")) }
  }

  @Test func namesThatAreNoText() throws {
    try directory.makeDirectory("name")
    let raw: [CChar] = directory.path.utf8CString.dropLast() + [47, -1, -2, 0]
    #expect(raw.withUnsafeBufferPointer { $0.baseAddress.map { mkdir($0, 0o700) } } == 0)
    #expect(try OpenDirectory(directory.path).names(atMost: 10) == ["name"])
  }

  // MARK: Packages

  @Test func plugins() throws {
    let plugin = TextPlugin()
    let wasm = try plugin.package().wasm
    try directory.write("store/v1/manifest.json", plugin.manifest)
    try directory.write("store/v1/plugin.wasm", wasm)
    try directory.link("plugins/linked", to: "../store/v1")
    try directory.link("plugins/dangling", to: "../store/v3")
    try directory.write("plugins/file", "no directory")
    try directory.write("plugins/empty/readme.md", "no plugin")
    try directory.write("plugins/half/plugin.wasm", wasm)
    let root = directory.url.appendingPathComponent("plugins")
    let scan = try DirectoryLoader().scan(root)
    #expect(scan.packages.map(\.location?.lastPathComponent) == ["linked"])
    #expect(scan.packages.first?.identity == (try plugin.package().identity))
    #expect(scan.failures.map(\.description) == ["half: manifest.json is missing, and so is manifest.toml"])
    #expect(try DirectoryLoader().plugins(in: root).map(\.lastPathComponent) == ["half", "linked"])
  }

  @Test func theSizeOfAllPluginsIsBounded() throws {
    let plugin = TextPlugin()
    for name in ["a", "b", "c"] {
      try directory.write(name + "/manifest.json", plugin.manifest)
      try directory.write(name + "/plugin.wasm", plugin.package().wasm)
    }
    var loader = DirectoryLoader()
    loader.limits.totalBytes = try plugin.package().byteCount * 2
    let scan = try loader.scan(directory.url)
    #expect(scan.packages.count == 2)
    #expect(scan.failures.map(\.plugin) == ["c"])
  }

  /// Somebody exchanges both files again and again: whatever is read belongs together.
  @Test func filesThatChangeWhileTheyAreRead() async throws {
    for version in ["a", "b"] {
      let plugin = TextPlugin(name: "test.\(version)")
      try directory.write("store/\(version)/manifest.json", plugin.manifest)
      try directory.write("store/\(version)/plugin.wasm", version)
    }
    try directory.link("store/current", to: "a")
    try directory.link("store/manifest.json", to: "current/manifest.json")
    try directory.link("store/plugin.wasm", to: "current/plugin.wasm")
    let directory = directory
    let writer = Task.detached {
      var turn = 0
      while !Task.isCancelled {
        turn += 1
        try directory.link("store/next", to: turn.isMultiple(of: 2) ? "a" : "b")
        try directory.rename("store/next", "store/current")
        await Task.yield()
      }
    }
    var readings = 0
    for _ in 0..<300 {
      do throws(PluginLoadError) {
        let package = try PluginPackage(directory: directory.url.appendingPathComponent("store"))
        readings += 1
        #expect(package.manifest.name == "test." + String(decoding: package.wasm, as: UTF8.self))
      } catch {
        #expect(error.description == "store: plugin.wasm changed while it was read")
      }
    }
    writer.cancel()
    try await writer.value
    #expect(readings > 0)
  }
}
