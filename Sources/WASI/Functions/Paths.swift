extension WASIFunction {
  /// What takes a path: resolved beneath the directory of the descriptor, see `PathResolver`.
  static let paths: [WASIFunction] = [
    WASIFunction("path_open", [.i32, .i32, .i32, .i32, .i32, .i64, .i64, .i32, .i32]) { wasi, call in
      try call.memory.check(call.pointer(8), count: 4)
      let descriptor = try wasi.open(
        beneath: wasi.descriptors[call.u32(0)], call.path(2), following: follows(call, 1),
        call.flags(4, OpenFlags.all), rights: Rights(rawValue: call.u64(5)),
        inheriting: Rights(rawValue: call.u64(6)), call.flags(7, FDFlags.all))
      try call.memory.write(wasi.descriptors.insert(descriptor), at: call.pointer(8))
    },
    WASIFunction("path_create_directory", [.i32, .i32, .i32]) { wasi, call in
      let root = try wasi.descriptors[call.u32(0)].directory(.pathCreateDirectory)
      let entry = try PathResolver.entry(root, call.path(1), or: .exist)
      try entry.directory.makeDirectory(entry.name)
    },
    WASIFunction("path_remove_directory", [.i32, .i32, .i32]) { wasi, call in
      let root = try wasi.descriptors[call.u32(0)].directory(.pathRemoveDirectory)
      let entry = try PathResolver.entry(root, call.path(1), or: .inval)
      try entry.directory.removeDirectory(entry.name)
    },
    WASIFunction("path_unlink_file", [.i32, .i32, .i32]) { wasi, call in
      let root = try wasi.descriptors[call.u32(0)].directory(.pathUnlinkFile)
      let entry = try PathResolver.entry(root, call.path(1), or: .isdir)
      if entry.requiresDirectory {
        throw try entry.directory.attributes(of: entry.name).type == .directory ? Errno.isdir : Errno.notdir
      }
      try entry.directory.unlink(entry.name)
    },
    WASIFunction("path_filestat_get", [.i32, .i32, .i32, .i32, .i32]) { wasi, call in
      try call.memory.check(call.pointer(4), count: UInt64(FileAttributes.size))
      let root = try wasi.descriptors[call.u32(0)].directory(.pathFilestatGet)
      let following = try follows(call, 1)
      let attributes = try PathResolver.resolve(root, call.path(2), following: following) { entry throws(Errno) in
        try entry.attributes(following: following)
      } directory: { directory throws(Errno) in
        try directory.attributes()
      }
      try attributes.write(call.memory, at: call.pointer(4))
    },
    WASIFunction("path_filestat_set_times", [.i32, .i32, .i32, .i32, .i64, .i64, .i32]) { wasi, call in
      let root = try wasi.descriptors[call.u32(0)].directory(.pathFilestatSetTimes)
      let following = try follows(call, 1)
      let (access, modification) = try wasi.times(call, first: 4)
      try PathResolver.resolve(root, call.path(2), following: following) { entry throws(Errno) in
        _ = try entry.attributes(following: following)
        try entry.directory.setTimes(of: entry.name, access: access, modification: modification)
      } directory: { directory throws(Errno) in
        try directory.setTimes(access: access, modification: modification)
      }
    },
    WASIFunction("path_readlink", [.i32, .i32, .i32, .i32, .i32, .i32]) { wasi, call in
      try call.memory.check(call.pointer(3), count: UInt64(call.u32(4)))
      try call.memory.check(call.pointer(5), count: 4)
      let root = try wasi.descriptors[call.u32(0)].directory(.pathReadlink)
      let target = try PathResolver.resolve(root, call.path(1), following: false) { entry throws(Errno) -> [UInt8] in
        if entry.requiresDirectory { _ = try entry.attributes(following: true) }
        return try entry.directory.readLink(entry.name)
      } directory: { _ throws(Errno) -> [UInt8] in
        throw .inval
      }
      // A target that does not fit is cut, as in POSIX.
      let part = Array(target.prefix(Int(call.u32(4))))
      try call.memory.write(part, at: call.pointer(3).advanced(by: 0))
      try call.memory.write(UInt32(truncatingIfNeeded: part.count), at: call.pointer(5))
    },
    WASIFunction("path_symlink", [.i32, .i32, .i32, .i32, .i32]) { wasi, call in
      try call.checkPaths(0, 3)
      let root = try wasi.descriptors[call.u32(2)].directory(.pathSymlink)
      // The target is a path like any other: an absolute one would lead other programs out of the directory.
      _ = try call.path(0)
      let target = try call.memory.bytes(
        at: call.pointer(0), count: call.u32(1), limit: GuestPath.limit, tooLong: .nametoolong)
      let entry = try PathResolver.entry(root, call.path(3), or: .exist)
      try entry.checkMakeable()
      try entry.directory.makeSymbolicLink(entry.name, to: target)
    },
    WASIFunction("path_link", [.i32, .i32, .i32, .i32, .i32, .i32, .i32]) { wasi, call in
      try call.checkPaths(2, 5)
      let following = try follows(call, 1)
      let oldRoot = try wasi.descriptors[call.u32(0)].directory(.pathLinkSource)
      let newRoot = try wasi.descriptors[call.u32(4)].directory(.pathLinkTarget)
      let new = try PathResolver.entry(newRoot, call.path(5), or: .exist)
      try new.checkMakeable()
      try PathResolver.resolve(oldRoot, call.path(2), following: following) { old throws(Errno) in
        _ = try old.attributes(following: following)
        try old.directory.link(old.name, to: new.directory, as: new.name)
      } directory: { _ throws(Errno) in
        throw .perm
      }
    },
    WASIFunction("path_rename", [.i32, .i32, .i32, .i32, .i32, .i32]) { wasi, call in
      try call.checkPaths(1, 4)
      let oldRoot = try wasi.descriptors[call.u32(0)].directory(.pathRenameSource)
      let newRoot = try wasi.descriptors[call.u32(3)].directory(.pathRenameTarget)
      let old = try PathResolver.entry(oldRoot, call.path(1), or: .busy)
      let new = try PathResolver.entry(newRoot, call.path(4), or: .busy)
      if old.requiresDirectory || new.requiresDirectory {
        guard try old.directory.attributes(of: old.name).type == .directory else { throw Errno.notdir }
      }
      try old.directory.rename(old.name, to: new.directory, as: new.name)
    },
  ]

  /// Whether a final symbolic link is followed (`lookupflags`).
  private static func follows(_ call: FunctionCall, _ index: Int) throws(Errno) -> Bool {
    guard call.u32(index) <= 1 else { throw .inval }
    return call.u32(index) == 1
  }
}
