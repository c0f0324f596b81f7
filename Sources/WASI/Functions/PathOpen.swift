extension WASI {
  /// Opens what a path leads to. The rights are those asked for that the directory passes on.
  func open(
    beneath parent: FileDescriptor, _ path: GuestPath, following: Bool, _ openFlags: OpenFlags,
    rights: Rights, inheriting: Rights, _ flags: FDFlags
  ) throws(Errno) -> FileDescriptor {
    var needed: Rights = .pathOpen
    if openFlags.contains(.create) { needed.insert(.pathCreateFile) }
    if openFlags.contains(.truncate) { needed.insert(.pathFilestatSetSize) }
    let root = try parent.directory(needed)
    guard !openFlags.isSuperset(of: [.create, .directory]) else { throw .inval }
    // C libraries ask for all that they could use, and get what there is; reading and writing are asked for in earnest.
    let wanted = rights.intersection([.fdRead, .fdWrite])
    guard openFlags.contains(.directory) || parent.inheritingRights.isSuperset(of: wanted) else { throw .notcapable }
    let rights = rights.intersection(parent.inheritingRights)
    try descriptors.checkRoom()

    var options = OpenOptions()
    options.isReading = rights.contains(.fdRead)
    options.isWriting = rights.contains(.fdWrite) && !openFlags.contains(.directory)
    options.isCreating = openFlags.contains(.create)
    options.isExclusive = options.isCreating && openFlags.contains(.exclusive)
    options.isTruncating = openFlags.contains(.truncate)
    options.flags = flags
    // Truncating writes, whatever the descriptor may do later.
    if options.isTruncating { options.isWriting = true }
    let node = try open(root, path, following: following && !options.isExclusive, openFlags, options)

    let possible: Rights =
      switch node {
      case .directory: .directory
      case .file(let file): file.type == .regularFile || file.type == .blockDevice ? .regularFile : .stream
      }
    var inherited: Rights = []
    if case .directory = node { inherited = inheriting.intersection(parent.inheritingRights) }
    return FileDescriptor(
      FileDescriptor.Node(node), rights: rights.intersection(possible), inheritingRights: inherited, flags: flags)
  }

  private func open(
    _ root: any Directory, _ path: GuestPath, following: Bool, _ openFlags: OpenFlags, _ options: OpenOptions
  ) throws(Errno) -> OpenedNode {
    try PathResolver.resolve(root, path, following: following) { entry throws(Errno) in
      var options = options
      if entry.requiresDirectory {
        // A file is not made at a path that ends in a slash.
        guard !options.isCreating else { throw .isdir }
        options.requiresDirectory = true
      }
      if openFlags.contains(.directory) { options.requiresDirectory = true }
      return try entry.directory.open(entry.name, options)
    } directory: { directory throws(Errno) in
      guard !options.isExclusive else { throw .exist }
      guard !options.isWriting && !options.isCreating else { throw .isdir }
      return .directory(directory)
    }
  }
}

extension FileDescriptor.Node {
  fileprivate init(_ node: OpenedNode) {
    switch node {
    case .file(let file): self = .file(file)
    case .directory(let directory): self = .directory(directory)
    }
  }
}
