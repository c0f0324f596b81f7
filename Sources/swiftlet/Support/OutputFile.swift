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

  /// True where both paths lead to one file, however they are spelled. `-` is none.
  static func isSameFile(_ path: String, _ other: String) -> Bool {
    guard path != "-", other != "-" else { return false }
    var (first, second) = (stat(), stat())
    guard stat(path, &first) == 0, stat(other, &second) == 0 else { return path == other }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino && first.st_mode & S_IFMT == S_IFREG
  }

  private init(_ given: String) throws(Failure) {
    var status = stat()
    let exists = stat(given, &status) == 0
    // The file behind a link is replaced, not the link.
    path = exists ? URL(fileURLWithPath: given).resolvingSymlinksInPath().path : given
    let isReplaced = !exists || status.st_mode & S_IFMT == S_IFREG
    temporary = isReplaced ? "\(path).\(getpid()).tmp" : nil
    descriptor = open(temporary ?? path, O_WRONLY | O_CLOEXEC | (isReplaced ? O_CREAT | O_TRUNC : 0), 0o666)
    guard descriptor >= 0 else { throw Self.failure(given) }
    if exists, isReplaced { fchmod(descriptor, status.st_mode & 0o7777) }
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
