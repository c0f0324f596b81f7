/// Walks a path from a directory, a component at a time, and never leaves that directory.
///
/// Each step opens the next directory in the one before, without following symbolic links; a link's target is read and
/// walked like the path itself, so that it too is confined. `..` goes back to the directory that the walk came through,
/// which is held open: moving directories about meanwhile cannot lead outside. What comes out is an open directory and a
/// last name for one `…at` call, never a path.
struct PathResolver {
  /// Where a path leads.
  enum Target {
    /// A name in a directory, there or not.
    case entry(any Directory, FileName)
    /// A directory that the walk itself came to: the path ends in `.` or `..`.
    case directory(any Directory)
  }

  /// The most symbolic links on one path (Linux's number).
  static let linkLimit = 40
  /// The deepest directory that a path may lead through: each one on the way is held open.
  static let depthLimit = 128

  /// The directories from the root to where the walk is.
  private var ancestors: [any Directory]
  private var current: any Directory
  /// The components still to walk, the next one last.
  private var pending: [FileName]
  private var links = 0
  /// The path ends in a slash.
  private(set) var requiresDirectory: Bool

  init(root: any Directory, path: GuestPath) {
    ancestors = []
    current = root
    pending = path.components.reversed()
    requiresDirectory = path.requiresDirectory
  }

  /// Walks to the last component. It is left unresolved: it may be missing, or a symbolic link.
  mutating func walk() throws(Errno) -> Target {
    while let name = pending.popLast() {
      if name == .current { continue }
      if name == .parent {
        guard let parent = ancestors.popLast() else { throw .perm }
        current = parent
        continue
      }
      if pending.isEmpty { return .entry(current, name) }
      do throws(Errno) {
        let next = try current.openDirectory(name)
        guard ancestors.count < Self.depthLimit else { throw .nametoolong }
        ancestors.append(current)
        current = next
      } catch .loop {
        try expand(name, last: false)
      }
    }
    return .directory(current)
  }

  /// After `walk` came to an entry that is a symbolic link: goes on with its target. The next `walk` tells where to.
  mutating func follow(_ name: FileName) throws(Errno) { try expand(name, last: true) }

  private mutating func expand(_ name: FileName, last: Bool) throws(Errno) {
    links += 1
    guard links <= Self.linkLimit else { throw .loop }
    let target = try GuestPath(current.readLink(name))
    pending.append(contentsOf: target.components.reversed())
    if last && target.requiresDirectory { requiresDirectory = true }
    // 40 links of 4096 bytes bound it; a path is no longer for coming through links.
    guard pending.count <= GuestPath.limit else { throw .nametoolong }
  }
}

extension PathResolver {
  /// A name in a directory that is open.
  struct Entry {
    let directory: any Directory
    let name: FileName
    /// The path ends in a slash.
    let requiresDirectory: Bool
  }

  /// Walks a path to its last name, which is not looked at. A path that ends in `.` or `..` throws `error`.
  static func entry(_ root: any Directory, _ path: GuestPath, or error: Errno) throws(Errno) -> Entry {
    var resolver = PathResolver(root: root, path: path)
    guard case .entry(let directory, let name) = try resolver.walk() else { throw error }
    return Entry(directory: directory, name: name, requiresDirectory: resolver.requiresDirectory)
  }

  /// Walks a path and does something with its last name. Where `body` throws `loop`, the name is a symbolic link, and it is
  /// followed if asked to.
  static func resolve<R>(
    _ root: any Directory, _ path: GuestPath, following: Bool,
    entry body: (Entry) throws(Errno) -> R, directory: (any Directory) throws(Errno) -> R
  ) throws(Errno) -> R {
    var resolver = PathResolver(root: root, path: path)
    while true {
      switch try resolver.walk() {
      case .directory(let found): return try directory(found)
      case .entry(let parent, let name):
        do throws(Errno) {
          return try body(Entry(directory: parent, name: name, requiresDirectory: resolver.requiresDirectory))
        } catch .loop where following || resolver.requiresDirectory {
          // A slash after a link leads through it, as in POSIX.
          try resolver.follow(name)
        }
      }
    }
  }
}

extension PathResolver.Entry {
  /// The attributes of what has the name. A link that is to be followed throws `loop`; what is no directory where the path
  /// asks for one throws `notdir`.
  func attributes(following: Bool) throws(Errno) -> FileAttributes {
    let attributes = try directory.attributes(of: name)
    if attributes.type == .symbolicLink && (following || requiresDirectory) { throw .loop }
    if requiresDirectory && attributes.type != .directory { throw .notdir }
    return attributes
  }

  /// For what makes something other than a directory: no such thing has a path that ends in a slash.
  func checkMakeable() throws(Errno) {
    guard requiresDirectory else { return }
    _ = try directory.attributes(of: name)
    throw .exist
  }
}
