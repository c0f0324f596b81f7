import Foundation

/// A directory that is held open. Names under it are resolved one at a time and by descriptor, so that nobody can exchange a
/// checked part of a path for a link that leads elsewhere.
final class OpenDirectory {
  /// The real path at the time of opening, for messages and for watching.
  let path: String
  private let root: Descriptor

  /// A file that was found, and the directories that lead to it.
  struct Located {
    let descriptor: Descriptor
    let signature: FileSignature
    /// The real path of every directory in which a part of the path was looked up.
    let directories: [String]
    /// Where each link on the way led, by its place.
    let links: [String: String]

    /// Whether no link that both came by led one of them elsewhere than the other.
    func agrees(with other: Located) -> Bool { links.allSatisfy { (other.links[$0.key] ?? $0.value) == $0.value } }
  }

  /// Links in a chain, and parts of a path with all links written out.
  static let (maximumLinks, maximumParts) = (40, 256)

  init(_ path: String) throws(FileFault) {
    root = try Descriptor(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK))
    self.path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  /// Opens a regular file under this directory. Links are followed as long as they stay in it; an absolute one does where it
  /// begins with the directory's real path.
  func file(_ name: String) throws(FileFault) -> Located {
    var stack = [(descriptor: root, path: path)]
    var seen: [String] = []
    var rest = Self.parts(of: name)
    var links: [String: String] = [:]
    var linkCount = 0
    while let part = rest.popLast() {
      guard rest.count <= Self.maximumParts else { throw .tooManyLinks }
      if part == "." { continue }
      if part == ".." {
        guard stack.count > 1 else { throw .escapes }
        stack.removeLast()
        continue
      }
      let (directory, directoryPath) = stack[stack.count - 1]
      if seen.last != directoryPath { seen.append(directoryPath) }
      var status = stat()
      guard fstatat(directory.number, part, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw .last }
      switch status.st_mode & S_IFMT {
      case S_IFLNK:
        linkCount += 1
        guard linkCount <= Self.maximumLinks else { throw .tooManyLinks }
        var target = try Self.target(of: part, in: directory)
        links[directoryPath + "/" + part] = target
        if target.hasPrefix("/") {
          guard let inside = Self.relative(target, to: path) else { throw .escapes }
          stack.removeLast(stack.count - 1)
          target = inside
        }
        rest += Self.parts(of: target)
      case S_IFDIR:
        guard !rest.isEmpty else { throw .notRegular }
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        stack.append((try Descriptor(openat(directory.number, part, flags)), directoryPath + "/" + part))
      case S_IFREG:
        guard rest.isEmpty else { throw .missing }
        // Whatever has come in its place meanwhile: opened without following and without blocking, and looked at again.
        let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
        let descriptor = try Descriptor(openat(directory.number, part, flags))
        guard fstat(descriptor.number, &status) == 0 else { throw .last }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
        return Located(descriptor: descriptor, signature: FileSignature(status), directories: seen, links: links)
      default: throw .notRegular
      }
    }
    throw .notRegular
  }

  /// The names in the directory, sorted by their bytes, without those that begin with a dot and those that are no UTF-8.
  ///
  /// Throws where there are more than the limit, dots and all: the directory is not what somebody thinks it is.
  func names(atMost limit: Int) throws(FileFault) -> [String] {
    // A descriptor of its own, as reading moves a position, and closing the stream closes it.
    let descriptor = openat(root.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    guard let stream = fdopendir(descriptor) else {
      let fault = FileFault.last
      close(descriptor)
      throw fault
    }
    defer { closedir(stream) }
    var names: [String] = []
    var count = 0
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw .last }
        break
      }
      count += 1
      guard count <= limit + 2 else { throw .tooLarge(limit: limit) }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          String(validatingCString: $0)
        }
      }
      if let name, !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  // MARK: Paths

  /// Last part first.
  private static func parts(of path: String) -> [String] {
    path.split(separator: "/").reversed().map(String.init)
  }

  private static func target(of name: String, in directory: Descriptor) throws(FileFault) -> String {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.assumingMemoryBound(to: CChar.self).baseAddress.map { readlinkat(directory.number, name, $0, bytes.count) } ?? 0
    }
    guard count >= 0 else { throw .last }
    guard count < buffer.count, let target = String(validating: buffer[..<count], as: UTF8.self), !target.isEmpty else {
      throw .missing
    }
    return target
  }

  /// What follows a directory's path in another; nil where that path is not under it.
  private static func relative(_ path: String, to directory: String) -> String? {
    let (parts, prefix) = (path.split(separator: "/"), directory.split(separator: "/"))
    return parts.starts(with: prefix) ? parts.dropFirst(prefix.count).joined(separator: "/") : nil
  }
}

/// A file descriptor that closes itself.
final class Descriptor {
  let number: Int32

  /// Takes what a system call returned, or throws its error.
  init(_ number: Int32) throws(FileFault) {
    guard number >= 0 else { throw .last }
    self.number = number
  }

  deinit { close(number) }

  /// Everything in the file from its beginning. Throws where that is more than the limit.
  func bytes(atMost limit: Int, expected: Int) throws(FileFault) -> [UInt8] {
    guard expected <= limit else { throw .tooLarge(limit: limit) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected + 1)
    var buffer = [UInt8](repeating: 0, count: min(max(expected + 1, 4096), 1 << 20))
    var offset = 0
    while true {
      let count = buffer.withUnsafeMutableBytes { pread(number, $0.baseAddress, $0.count, off_t(offset)) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      bytes += buffer[..<count]
      offset += count
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    }
  }
}
