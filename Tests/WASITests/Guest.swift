import Foundation
import WasmEngine
import WasmText
import WasmTypes

@testable import WASI

/// A guest that does nothing but call preview 1, as the test tells it to.
final class Guest {
  static let memorySize = 65536
  /// Where results, paths and data lie that a test has no opinion about.
  static let result = 64
  static let path = 1024
  static let otherPath = 8192
  static let vectors = 16384
  static let data = 20000
  /// The descriptor of the first directory.
  static let root = 3

  let store = Store()
  let wasi: WASI
  let memory: Memory
  private let instance: Instance

  private static let module = Result { try Module(WatParser.parse(Preview1.wrappers)) }

  init(_ configure: (inout WASIConfiguration) -> Void = { _ in }) throws {
    var configuration = WASIConfiguration()
    configure(&configuration)
    wasi = try WASI(configuration)
    var imports = Imports()
    wasi.define(in: &imports)
    // A call that waits for ever fails its test.
    store.deadline = .now + .seconds(120)
    instance = try store.instantiate(Self.module.get(), imports: imports)
    memory = try instance.memory()
  }

  /// A guest with a directory of the host's as descriptor 3.
  convenience init(_ directory: URL, access: Preopen.Access = .readWrite, clocks: any ClockSource = FixedClocks()) throws {
    try self.init {
      $0.preopens = [Preopen(guestPath: "/", hostPath: directory.path, access: access)]
      $0.clocks = clocks
    }
  }

  /// Calls a function; the arguments' low bits count.
  func call(_ name: String, _ arguments: [Int]) throws -> Errno {
    let parameters = Preview1.parameters(of: name) ?? ""
    guard parameters.count == arguments.count else { throw WrongCall(name: name) }
    let values = zip(parameters, arguments).map { type, value in
      type == "i" ? Value.i32(Int32(truncatingIfNeeded: value)) : .i64(Int64(value))
    }
    guard case .i32(let code)? = try instance.function(name).call(values).first,
      let errno = UInt16(exactly: code).flatMap(Errno.init(rawValue:))
    else { throw WrongCall(name: name) }
    return errno
  }

  func call(_ name: String, _ arguments: Int...) throws -> Errno { try call(name, arguments) }

  /// Calls a function that must succeed.
  func must(_ name: String, _ arguments: Int...) throws {
    let errno = try call(name, arguments)
    guard errno == .success else { throw errno }
  }

  struct WrongCall: Error { var name: String }
}

// MARK: Memory

extension Guest {
  func load<T: FixedWidthInteger & BitwiseCopyable>(_ address: Int, as type: T.Type = T.self) throws -> T {
    try memory.load(at: UInt64(address))
  }

  func load32(_ address: Int = Guest.result) throws -> Int { Int(try load(address, as: UInt32.self)) }

  func store32(_ values: Int..., at address: Int) throws {
    for (index, value) in values.enumerated() {
      try memory.store(UInt32(truncatingIfNeeded: value), at: UInt64(address + index * 4))
    }
  }

  func bytes(_ address: Int, _ count: Int) throws -> [UInt8] { try memory.read(at: UInt64(address), count: UInt64(count)) }

  func text(_ address: Int, _ count: Int) throws -> String { String(decoding: try bytes(address, count), as: UTF8.self) }

  /// Writes a text and tells its length.
  func put(_ text: String, at address: Int) throws -> Int {
    try memory.write(Array(text.utf8), at: UInt64(address))
    return text.utf8.count
  }
}

// MARK: Calls with paths and data

extension Guest {
  /// `path_open`; all rights unless told otherwise.
  func open(
    _ path: String, in directory: Int = Guest.root, following: Bool = true, _ flags: OpenFlags = [],
    rights: Rights = Rights(rawValue: (1 << 28) - 1), _ fdFlags: FDFlags = []
  ) throws -> Int {
    let count = try put(path, at: Self.path)
    try must(
      "path_open", directory, following ? 1 : 0, Self.path, count, Int(flags.rawValue), Int(rights.rawValue),
      (1 << 28) - 1, Int(fdFlags.rawValue), Self.result)
    return try load32()
  }

  /// Calls a function whose arguments are a descriptor and a path.
  func onPath(_ name: String, _ path: String) throws -> Errno {
    try call(name, Self.root, Self.path, try put(path, at: Self.path))
  }

  /// Calls `path_rename` or `path_symlink` or `path_link` on two paths.
  func onPaths(_ name: String, _ old: String, _ new: String) throws -> Errno {
    let (first, second) = (try put(old, at: Self.path), try put(new, at: Self.otherPath))
    return switch name {
    case "path_symlink": try call(name, Self.path, first, Self.root, Self.otherPath, second)
    case "path_link": try call(name, Self.root, 0, Self.path, first, Self.root, Self.otherPath, second)
    default: try call(name, Self.root, Self.path, first, Self.root, Self.otherPath, second)
    }
  }

  func stat(_ path: String, following: Bool = true) throws -> Errno {
    try call("path_filestat_get", Self.root, following ? 1 : 0, Self.path, try put(path, at: Self.path), Self.result)
  }

  func readLink(_ path: String, limit: Int = 4096) throws -> String {
    try must("path_readlink", Self.root, Self.path, try put(path, at: Self.path), Self.data, limit, Self.result)
    return try text(Self.data, load32())
  }

  func read(_ descriptor: Int, _ count: Int) throws -> String {
    try store32(Self.data, count, at: Self.vectors)
    try must("fd_read", descriptor, Self.vectors, 1, Self.result)
    return try text(Self.data, load32())
  }

  /// Writes and tells how many bytes were written.
  @discardableResult
  func write(_ text: String, to descriptor: Int) throws -> Int {
    try store32(Self.data, try put(text, at: Self.data), at: Self.vectors)
    try must("fd_write", descriptor, Self.vectors, 1, Self.result)
    return try load32()
  }

  func seek(_ descriptor: Int, _ offset: Int, _ whence: Whence = .start) throws -> Int {
    try must("fd_seek", descriptor, offset, Int(whence.rawValue), Self.result)
    return Int(try load(Self.result, as: Int64.self))
  }

  /// The names in an open directory, read with a buffer of so many bytes.
  func names(_ descriptor: Int, buffer: Int = 4096) throws -> [String] {
    var names: [String] = []
    var cookie = 0
    while true {
      try must("fd_readdir", descriptor, Self.data, buffer, cookie, Self.result)
      let used = try load32()
      var offset = 0
      while offset + 24 <= used {
        let count = try load32(Self.data + offset + 16)
        guard offset + 24 + count <= used else { break }
        names.append(try text(Self.data + offset + 24, count))
        cookie = Int(try load(Self.data + offset, as: UInt64.self))
        offset += 24 + count
      }
      if used < buffer { return names }
    }
  }
}

/// A directory that goes away with the value.
final class TemporaryDirectory {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appendingPathComponent("wasi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  subscript(_ path: String) -> URL { url.appendingPathComponent(path) }

  @discardableResult
  func write(_ path: String, _ text: String) throws -> URL {
    try FileManager.default.createDirectory(at: self[path].deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: self[path])
    return self[path]
  }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self[path].path, withDestinationPath: target)
  }

  func read(_ path: String) throws -> String { try String(contentsOf: self[path], encoding: .utf8) }

  /// Every path beneath, with what it holds.
  func contents() throws -> [String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: url.path).sorted()
    return paths.map { path in "\(path): \((try? Data(contentsOf: self[path]).base64EncodedString()) ?? "-")" }
  }
}
