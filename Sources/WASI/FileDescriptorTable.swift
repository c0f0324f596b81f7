/// What a descriptor of the guest stands for.
final class FileDescriptor {
  enum Node {
    case file(any OpenFile)
    case directory(any Directory)
  }

  let node: Node
  /// What may be done through it.
  var rights: Rights
  /// What may at most be done through what is opened beneath it.
  var inheritingRights: Rights
  var flags: FDFlags
  /// The guest's path of a preopened directory.
  let preopenPath: [UInt8]?
  /// Where `fd_readdir` is.
  var reader: DirectoryReader?

  init(
    _ node: Node, rights: Rights, inheritingRights: Rights = [], flags: FDFlags = [], preopenPath: [UInt8]? = nil
  ) {
    self.node = node
    self.rights = rights
    self.inheritingRights = inheritingRights
    self.flags = flags
    self.preopenPath = preopenPath
  }

  /// The file behind it: a directory throws `badf`, as writing to one does nowhere else.
  func file(_ needed: Rights = [], or error: Errno = .notcapable) throws(Errno) -> any OpenFile {
    guard case .file(let file) = node else { throw .badf }
    guard rights.isSuperset(of: needed) else { throw error }
    return file
  }

  func directory(_ needed: Rights = []) throws(Errno) -> any Directory {
    guard case .directory(let directory) = node else { throw .notdir }
    guard rights.isSuperset(of: needed) else { throw .notcapable }
    return directory
  }
}

/// The descriptors of a guest. New ones get the lowest free number, as in POSIX.
struct FileDescriptorTable {
  private var descriptors: [FileDescriptor?] = []
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  subscript(_ number: UInt32) -> FileDescriptor {
    get throws(Errno) {
      guard let index = Int(exactly: number), index < descriptors.count, let descriptor = descriptors[index] else {
        throw .badf
      }
      return descriptor
    }
  }

  /// Throws `mfile` when there is no number left: asked before something is opened, so that nothing is made in vain.
  func checkRoom() throws(Errno) {
    guard descriptors.count < limit || descriptors.contains(where: { $0 == nil }) else { throw .mfile }
  }

  mutating func insert(_ descriptor: FileDescriptor) throws(Errno) -> UInt32 {
    if let free = descriptors.firstIndex(where: { $0 == nil }) {
      descriptors[free] = descriptor
      return UInt32(truncatingIfNeeded: free)
    }
    guard descriptors.count < limit else { throw .mfile }
    descriptors.append(descriptor)
    return UInt32(truncatingIfNeeded: descriptors.count - 1)
  }

  /// Frees the number; the file closes when nothing holds it any more.
  mutating func remove(_ number: UInt32) throws(Errno) {
    _ = try self[number]
    descriptors[Int(number)] = nil
  }

  /// Gives `from` the number `to`, and closes what was there: both must be open.
  mutating func renumber(_ from: UInt32, to: UInt32) throws(Errno) {
    let descriptor = try self[from]
    _ = try self[to]
    guard from != to else { return }
    descriptors[Int(to)] = descriptor
    descriptors[Int(from)] = nil
  }
}
