import Foundation
import Testing

@testable import WASI

/// `inside` is the guest's; `outside` lies beside it.
@Suite("Confinement")
struct ConfinementTests {
  let directory: TemporaryDirectory
  let guest: Guest

  /// Ways to `outside/secret` and to its directory.
  static let escapes = [
    "../outside/secret", "sub/../../outside/secret", "./sub/.././../outside/secret", "sub/deeper/../../../outside/secret",
    "/etc/passwd", "/", "//", "..", "../", "sub/../..", "out/secret", "sub/up/outside/secret", "absolute/secret", "out/",
    "sub/up/", "chain/secret", "out/new", "absolute/new", "sub/out/../inside/../outside/secret", "to-secret/", "root/etc/passwd",
  ]

  init() throws {
    directory = try TemporaryDirectory()
    try directory.write("outside/secret", "secret")
    try directory.write("inside/file", "file")
    try directory.write("inside/sub/deeper/file", "deep")
    try directory.link("inside/out", to: "../outside")
    try directory.link("inside/to-secret", to: "../outside/secret")
    try directory.link("inside/absolute", to: directory["outside"].path)
    try directory.link("inside/root", to: "/")
    try directory.link("inside/sub/up", to: "../..")
    try directory.link("inside/sub/out", to: "../../outside")
    try directory.link("inside/chain", to: "sub/../chain2")
    try directory.link("inside/chain2", to: "sub/out")
    try directory.link("inside/dangling", to: "../outside/new")
    try directory.link("inside/loop", to: "loop2")
    try directory.link("inside/loop2", to: "./sub/../loop")
    try directory.link("inside/good", to: "sub/deeper")
    guest = try Guest(directory["inside"])
  }

  @Test("No function leaves the directory", arguments: Self.escapes)
  func noWayOut(_ path: String) throws {
    let before = try directory.contents()
    for flags: OpenFlags in [[], .create, .directory, [.create, .exclusive], .truncate] {
      let errno = #expect(throws: Errno.self) { try guest.open(path, flags) }
      // A file is never made at a path that ends in a slash.
      #expect(errno == .perm || (path.hasSuffix("/") && flags.contains(.create) && errno == .isdir), "path_open with \(flags)")
    }
    for function in ["path_create_directory", "path_remove_directory", "path_unlink_file"] {
      let errno = try guest.onPath(function, path)
      // A link itself may be named, with a slash it may not; nothing is done in either case.
      #expect(errno == .perm || (path.hasSuffix("/") && [.notdir, .exist, .loop].contains(errno)), "\(function): \(errno)")
    }
    #expect(try guest.stat(path) == .perm)
    let count = try guest.put(path, at: Guest.path)
    #expect(try guest.call("path_filestat_set_times", Guest.root, 1, Guest.path, count, 0, 0, 5) == .perm)
    for function in ["path_rename", "path_link"] {
      for (old, new) in [(path, "taken"), ("file", path)] {
        let errno = try guest.onPaths(function, old, new)
        #expect(
          errno == .perm || (path.hasSuffix("/") && [.notdir, .exist, .loop].contains(errno)),
          "\(function) \(old) \(new): \(errno)")
      }
    }
    let errno = try guest.onPaths("path_symlink", "file", path)
    #expect(errno == .perm || (path.hasSuffix("/") && errno == .exist), "path_symlink: \(errno)")
    #expect(try directory.contents() == before)
  }

  @Test func aLinkThatLeadsOutIsNotFollowed() throws {
    for path in ["to-secret", "out", "absolute", "root"] {
      #expect(try guest.stat(path) == .perm)
      #expect(try guest.stat(path, following: false) == .success)
      #expect(#expect(throws: Errno.self) { try guest.open(path) } == .perm)
      #expect(#expect(throws: Errno.self) { try guest.open(path, following: false) } == .loop)
    }
    // A dangling link makes no file outside.
    #expect(#expect(throws: Errno.self) { try guest.open("dangling", .create) } == .perm)
    #expect(#expect(throws: Errno.self) { try guest.open("dangling", [.create, .exclusive]) } == .exist)
    #expect(!FileManager.default.fileExists(atPath: directory["outside/new"].path))
    // The link itself is inside: it may be read, linked, moved and removed.
    #expect(try guest.readLink("to-secret") == "../outside/secret")
    #expect(try guest.onPaths("path_link", "to-secret", "same-link") == .success)
    #expect(try guest.onPaths("path_rename", "same-link", "sub/moved-link") == .success)
    #expect(try guest.onPath("path_unlink_file", "sub/moved-link") == .success)
    #expect(try directory.read("outside/secret") == "secret")
  }

  @Test func loopsEnd() throws {
    #expect(try guest.stat("loop") == .loop)
    #expect(try guest.stat("loop/file") == .loop)
    #expect(try guest.stat("loop", following: false) == .success)
    #expect(#expect(throws: Errno.self) { try guest.open("loop", .create) } == .loop)
    #expect(try guest.onPath("path_create_directory", "loop/new") == .loop)
    #expect(try guest.onPaths("path_rename", "file", "loop/new") == .loop)
    // 40 links one after the other are followed, 41 are not.
    try directory.link("inside/link1", to: "file")
    for index in 2...41 { try directory.link("inside/link\(index)", to: "link\(index - 1)") }
    #expect(try guest.stat("link40") == .success)
    #expect(try guest.stat("link41") == .loop)
  }

  @Test func linksInsideAreFollowed() throws {
    #expect(try guest.read(try guest.open("good/file"), 10) == "deep")
    #expect(try guest.read(try guest.open("good/../deeper/./file"), 10) == "deep")
    #expect(try guest.read(try guest.open("sub/deeper/../../file"), 10) == "file")
    #expect(try guest.stat("good/") == .success)
    #expect(try guest.stat("file/") == .notdir)
  }

  @Test func absoluteTargetsAreNotMade() throws {
    #expect(try guest.onPaths("path_symlink", "/etc", "etc") == .perm)
    #expect(try guest.onPaths("path_symlink", "../outside", "made") == .success)
    #expect(try guest.stat("made/secret") == .perm)
  }

  @Test func aDirectoryThatIsOpenIsARootOfItsOwn() throws {
    let sub = try guest.open("sub", .directory)
    #expect(try guest.read(try guest.open("deeper/file", in: sub), 10) == "deep")
    for path in ["..", "../file", "deeper/../../file", "up/inside/file"] {
      #expect(#expect(throws: Errno.self) { try guest.open(path, in: sub) } == .perm)
    }
    // Moving it outside leads nowhere else.
    try FileManager.default.moveItem(at: directory["inside/sub"], to: directory["outside/sub"])
    #expect(#expect(throws: Errno.self) { try guest.open("../secret", in: sub) } == .perm)
    #expect(#expect(throws: Errno.self) { try guest.open("deeper/../../secret", in: sub) } == .perm)
  }

  @Test func pathsThatAreNone() throws {
    #expect(try guest.stat("") == .noent)
    #expect(try guest.stat("a\0b") == .inval)
    #expect(try guest.stat(String(repeating: "a", count: 256)) == .nametoolong)
    #expect(try guest.stat(String(repeating: "a/", count: 2049)) == .nametoolong)
    #expect(try guest.stat(String(repeating: "./", count: 2048)) == .success)
    #expect(try guest.stat(String(repeating: "sub/../", count: 500) + "file") == .success)
    for bytes: [UInt8] in [[0xFF], [0x61, 0xC3], [0xED, 0xA0, 0x80], [0xC0, 0xAE, 0xC0, 0xAE]] {
      try guest.memory.write(bytes, at: UInt64(Guest.path))
      #expect(try guest.call("path_filestat_get", Guest.root, 1, Guest.path, bytes.count, Guest.result) == .ilseq)
    }
    // Deeper than a walk goes.
    let deep = Array(repeating: "d", count: 150).joined(separator: "/")
    try FileManager.default.createDirectory(at: directory["inside/" + deep], withIntermediateDirectories: true)
    #expect(try guest.stat(deep) == .nametoolong)
  }

  @Test func aDirectorySwappedForALinkIsNoWayOut() throws {
    try directory.write("inside/swap/secret", "harmless")
    try directory.link("inside/bad", to: "../outside")
    let (swap, good, bad) = (directory["inside/swap"].path, directory["inside/kept"].path, directory["inside/bad"].path)
    let stop = CancellationFlag()
    let thread = Thread {
      while !stop.isSet {
        _ = rename(swap, good) + rename(bad, swap)
        _ = rename(swap, bad) + rename(good, swap)
      }
      stop.finish()
    }
    thread.start()
    var seen: Set<String> = []
    for _ in 0..<300 {
      do {
        let file = try guest.open("swap/secret", rights: .fdRead)
        seen.insert(try guest.read(file, 20))
        try guest.must("fd_close", file)
      } catch let errno as Errno {
        seen.insert("\(errno)")
      }
    }
    stop.set()
    stop.waitUntilFinished()
    #expect(seen.isSubset(of: ["harmless", "perm", "noent", "loop", "notdir", "inval"]), "\(seen)")
  }
}

/// Tells a thread to stop, and waits for it.
final class CancellationFlag: @unchecked Sendable {
  private let condition = NSCondition()
  private var stopping = false
  private var finished = false

  var isSet: Bool { condition.withLock { stopping } }
  func set() { condition.withLock { stopping = true } }

  func finish() {
    condition.withLock {
      finished = true
      condition.broadcast()
    }
  }

  func waitUntilFinished() {
    condition.withLock { while !finished { condition.wait() } }
  }
}
