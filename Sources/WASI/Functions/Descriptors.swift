extension WASIFunction {
  /// What concerns a descriptor, not its bytes.
  static let descriptor: [WASIFunction] = [
    WASIFunction("fd_close", [.i32]) { wasi, call in try wasi.descriptors.remove(call.u32(0)) },
    WASIFunction("fd_renumber", [.i32, .i32]) { wasi, call in
      try wasi.descriptors.renumber(call.u32(0), to: call.u32(1))
    },
    WASIFunction("fd_fdstat_get", [.i32, .i32]) { wasi, call in
      let descriptor = try wasi.descriptors[call.u32(0)]
      try call.memory.writeRecord(at: call.pointer(1), count: 24) { record in
        record.set(descriptor.type.rawValue, at: 0)
        record.set(descriptor.flags.rawValue, at: 2)
        record.set(descriptor.rights.rawValue, at: 8)
        record.set(descriptor.inheritingRights.rawValue, at: 16)
      }
    },
    WASIFunction("fd_fdstat_set_flags", [.i32, .i32]) { wasi, call in
      let descriptor = try wasi.descriptors[call.u32(0)]
      let flags = try call.flags(1, FDFlags.all)
      let file = try descriptor.file(.fdFdstatSetFlags)
      // How far writes go is decided when a file is opened, as on the hosts.
      guard flags.symmetricDifference(descriptor.flags).isDisjoint(with: .synchronising) else { throw Errno.notsup }
      try file.setFlags(flags)
      descriptor.flags = flags
    },
    WASIFunction("fd_fdstat_set_rights", [.i32, .i64, .i64]) { wasi, call in
      let descriptor = try wasi.descriptors[call.u32(0)]
      let rights = Rights(rawValue: call.u64(1))
      let inheriting = Rights(rawValue: call.u64(2))
      // Rights are only given up.
      guard descriptor.rights.isSuperset(of: rights), descriptor.inheritingRights.isSuperset(of: inheriting) else {
        throw Errno.notcapable
      }
      descriptor.rights = rights
      descriptor.inheritingRights = inheriting
    },
    WASIFunction("fd_filestat_get", [.i32, .i32]) { wasi, call in
      let descriptor = try wasi.descriptors[call.u32(0)]
      try call.memory.check(call.pointer(1), count: UInt64(FileAttributes.size))
      guard descriptor.rights.contains(.fdFilestatGet) else { throw Errno.notcapable }
      try descriptor.attributes().write(call.memory, at: call.pointer(1))
    },
    WASIFunction("fd_filestat_set_size", [.i32, .i64]) { wasi, call in
      let file = try wasi.descriptors[call.u32(0)].file(.fdFilestatSetSize)
      guard call.i64(1) >= 0 else { throw Errno.inval }
      try file.setSize(call.i64(1))
    },
    WASIFunction("fd_filestat_set_times", [.i32, .i64, .i64, .i32]) { wasi, call in
      let descriptor = try wasi.descriptors[call.u32(0)]
      guard descriptor.rights.contains(.fdFilestatSetTimes) else { throw Errno.notcapable }
      let (access, modification) = try wasi.times(call, first: 1)
      switch descriptor.node {
      case .file(let file): try file.setTimes(access: access, modification: modification)
      case .directory(let directory): try directory.setTimes(access: access, modification: modification)
      }
    },
    WASIFunction("fd_prestat_get", [.i32, .i32]) { wasi, call in
      guard let path = try wasi.descriptors[call.u32(0)].preopenPath else { throw Errno.badf }
      try call.memory.writeRecord(at: call.pointer(1), count: 8) { $0.set(UInt32(clamping: path.count), at: 4) }
    },
    WASIFunction("fd_prestat_dir_name", [.i32, .i32, .i32]) { wasi, call in
      guard let path = try wasi.descriptors[call.u32(0)].preopenPath else { throw Errno.badf }
      try call.memory.check(call.pointer(1), count: UInt64(call.u32(2)))
      guard path.count <= Int(call.u32(2)) else { throw Errno.nametoolong }
      try call.memory.write(path, at: call.pointer(1).advanced(by: 0))
    },
  ]
}

extension FileDescriptor {
  var type: FileType {
    switch node {
    case .file(let file): file.type
    case .directory: .directory
    }
  }

  func attributes() throws(Errno) -> FileAttributes {
    switch node {
    case .file(let file): try file.attributes()
    case .directory(let directory): try directory.attributes()
    }
  }
}

extension FileAttributes {
  /// The size of the record in the guest's memory.
  static let size = 64

  func write(_ memory: any GuestMemory, at pointer: GuestPointer) throws {
    try memory.writeRecord(at: pointer, count: Self.size) { record in
      record.set(device, at: 0)
      record.set(inode, at: 8)
      record.set(type.rawValue, at: 16)
      record.set(linkCount, at: 24)
      record.set(size, at: 32)
      record.set(accessTime, at: 40)
      record.set(modificationTime, at: 48)
      record.set(changeTime, at: 56)
    }
  }
}

extension WASI {
  /// The two times of a call and what its flags (`fstflags`) say of them.
  func times(_ call: FunctionCall, first: Int) throws(Errno) -> (access: TimeChange, modification: TimeChange) {
    let flags = call.u32(first + 2)
    guard flags <= 15 else { throw .inval }
    func change(_ time: UInt64, set: UInt32, now: UInt32) throws(Errno) -> TimeChange {
      switch (flags & set != 0, flags & now != 0) {
      case (true, true): throw .inval
      case (true, false): .set(time)
      // The guest's own now, which the host may have fixed.
      case (false, true): .set(try clocks.now(.realtime))
      case (false, false): .omit
      }
    }
    return (try change(call.u64(first), set: 1, now: 2), try change(call.u64(first + 1), set: 4, now: 8))
  }
}
