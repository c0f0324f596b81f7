import Foundation

/// A file that is written piece by piece and appears as a whole, or not at all.
final class OutputFile {
  private let path: String
  /// Where the pieces go until the file is complete; nil for a device or a pipe, which cannot be replaced.
  private let temporary: String?
  private var descriptor: Int32

  /// Calls `body` with a function that appends to the file.
  static func write(to path: String, _ body: (@escaping ([UInt8]) throws -> Void) throws -> Void) throws {
    let file = try OutputFile(path)
    try body(file.append)
    try file.finish()
  }

  private init(_ path: String) throws(Failure) {
    self.path = path
    var status = stat()
    let isReplaced = stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
    temporary = isReplaced ? "\(path).\(getpid()).tmp" : nil
    descriptor = open(temporary ?? path, O_WRONLY | O_CLOEXEC | (isReplaced ? O_CREAT | O_TRUNC : 0), 0o666)
    guard descriptor >= 0 else { throw Self.failure(path) }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    if let temporary { unlink(temporary) }
  }

  private static func failure(_ path: String) -> Failure {
    Failure("cannot write '\(path)': \(String(cString: strerror(errno)))")
  }

  private func append(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR && errno != EAGAIN {
        throw Self.failure(path)
      }
    }
  }

  private func finish() throws(Failure) {
    let result = close(descriptor)
    descriptor = -1
    guard result == 0 else { throw Self.failure(path) }
    if let temporary, rename(temporary, path) != 0 {
      let failure = Self.failure(path)
      unlink(temporary)
      throw failure
    }
  }
}
