import Foundation

/// Reading of files that somebody named on the command line.
enum Input {
  /// Larger files are refused before they are read: no module, script or document that anybody runs is as large.
  static let byteLimit = 1 << 28

  /// The bytes of a file, or of standard input for `-`.
  static func bytes(of path: String) throws(Failure) -> [UInt8] {
    path == "-" ? try read(STDIN_FILENO, name: "standard input") : try file(path)
  }

  /// The text of a file, or of standard input for `-`; it has to be UTF-8.
  static func text(of path: String) throws(Failure) -> String {
    let bytes = try bytes(of: path)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw Failure("\(path): not UTF-8 text") }
    return text
  }

  /// Refuses what is no directory, or none that can be read.
  static func checkDirectory(_ path: String) throws(Failure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    guard descriptor >= 0 else { throw Failure("cannot read '\(path)': \(String(cString: strerror(errno)))") }
    close(descriptor)
  }

  private static func file(_ path: String) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure("cannot read '\(path)': \(String(cString: strerror(errno)))") }
    defer { close(descriptor) }
    return try read(descriptor, name: "'\(path)'")
  }

  private static func read(_ descriptor: Int32, name: String) throws(Failure) -> [UInt8] {
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return result }
      if count < 0 {
        if errno == EINTR { continue }
        throw Failure("cannot read \(name): \(String(cString: strerror(errno)))")
      }
      result += buffer[..<count]
      guard result.count <= byteLimit else { throw Failure("cannot read \(name): larger than \(byteLimit >> 20) MiB") }
    }
  }
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}
