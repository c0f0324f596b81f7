#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Everything that stores change on disk, step by step, so that tests can stop them before each step as a crash would.
struct FileOperations: Sendable {
  enum Step: String, Sendable, Hashable, CaseIterable {
    case create, write, sync, syncDirectory, link, rename, remove, truncate, makeDirectory
  }

  /// What happens instead of a step.
  enum Fault: Sendable {
    /// It fails so; of a write, that many bytes arrive all the same.
    case fail(errno: Int32, written: Int = 0)
  }

  /// Asked before each step.
  var fault: (@Sendable (Step, String) -> Fault?)?

  init(fault: (@Sendable (Step, String) -> Fault?)? = nil) { self.fault = fault }

  private func check(_ step: Step, _ path: String) throws(StoreError) {
    guard case .fail(let code, _) = fault?(step, path) else { return }
    throw .system(operation: step.rawValue, path: path, errno: code)
  }

  /// Makes a directory unless it is there. Its parent is not synced.
  /// - Returns: whether it was not there.
  @discardableResult
  func makeDirectory(_ path: String) throws(StoreError) -> Bool {
    try check(.makeDirectory, path)
    if mkdir(path, 0o700) == 0 { return true }
    guard errno == EEXIST else { throw .system(operation: "make the directory", path: path, errno: errno) }
    return false
  }

  /// Makes an empty file for reading and writing.
  func create(_ path: String) throws(StoreError) -> OwnedFile {
    try check(.create, path)
    return try OwnedFile(path, flags: O_RDWR | O_CREAT | O_EXCL)
  }

  /// Writes all of the bytes at an offset.
  func write(_ bytes: [UInt8], to file: OwnedFile, at offset: UInt64) throws(StoreError) {
    if case .fail(let code, let written) = fault?(.write, file.path) {
      try file.write(bytes.prefix(max(0, written)), at: offset)
      throw .system(operation: "write", path: file.path, errno: code)
    }
    try file.write(bytes[...], at: offset)
  }

  /// On the disk when it returns.
  func sync(_ file: OwnedFile) throws(StoreError) {
    try check(.sync, file.path)
    try file.sync()
  }

  func truncate(_ file: OwnedFile, to size: UInt64) throws(StoreError) {
    try check(.truncate, file.path)
    guard let size = off_t(exactly: size), ftruncate(file.descriptor, size) == 0 else {
      throw .system(operation: "truncate", path: file.path, errno: errno)
    }
  }

  /// Makes durable what was created, renamed and removed in a directory.
  func syncDirectory(_ path: String) throws(StoreError) {
    try check(.syncDirectory, path)
    try OwnedFile(path, flags: O_RDONLY | O_DIRECTORY).sync()
  }

  func rename(_ source: String, to target: String) throws(StoreError) {
    try check(.rename, target)
    #if canImport(Darwin)
      let result = Darwin.rename(source, target)
    #elseif canImport(Glibc)
      let result = Glibc.rename(source, target)
    #else
      let result = Musl.rename(source, target)
    #endif
    guard result == 0 else { throw .system(operation: "rename to", path: target, errno: errno) }
  }

  /// Gives a file a second name.
  func link(_ source: String, to target: String) throws(StoreError) {
    try check(.link, target)
    #if canImport(Darwin)
      let result = Darwin.link(source, target)
    #elseif canImport(Glibc)
      let result = Glibc.link(source, target)
    #else
      let result = Musl.link(source, target)
    #endif
    guard result == 0 else { throw .system(operation: "link", path: target, errno: errno) }
  }

  /// Removes a file; nothing to do where there is none.
  func remove(_ path: String) throws(StoreError) {
    try check(.remove, path)
    guard unlink(path) == 0 || errno == ENOENT else { throw .system(operation: "remove", path: path, errno: errno) }
  }

  /// Removes an empty directory, if it can be.
  func removeDirectory(_ path: String) throws(StoreError) {
    try check(.remove, path)
    _ = rmdir(path)
  }
}

/// The names in a directory without `.` and `..`, sorted.
func directoryEntries(_ path: String) throws(StoreError) -> [String] {
  guard let directory = opendir(path) else { throw .system(operation: "list", path: path, errno: errno) }
  defer { closedir(directory) }
  var names: [String] = []
  while let entry = readdir(directory) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)) {
        String(cString: $0)
      }
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names.sorted()
}
