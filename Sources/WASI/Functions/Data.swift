extension WASIFunction {
  /// The bytes behind a descriptor.
  static let data: [WASIFunction] = [
    WASIFunction("fd_read", [.i32, .i32, .i32, .i32]) { wasi, call in
      let descriptor = try wasi.descriptors[call.u32(0)]
      let file = try descriptor.file(.fdRead, or: .badf)
      try transfer(call, result: 3) { buffer, _ in try file.read(into: buffer, waiting: call.waiting(descriptor)) }
    },
    WASIFunction("fd_write", [.i32, .i32, .i32, .i32]) { wasi, call in
      let descriptor = try wasi.descriptors[call.u32(0)]
      let file = try descriptor.file(.fdWrite, or: .badf)
      try transfer(call, result: 3) { buffer, _ in
        try file.write(UnsafeRawBufferPointer(buffer), waiting: call.waiting(descriptor))
      }
    },
    WASIFunction("fd_pread", [.i32, .i32, .i32, .i64, .i32]) { wasi, call in
      let file = try wasi.descriptors[call.u32(0)].file(.fdRead, or: .badf)
      try transfer(call, result: 4) { buffer, done in
        try file.read(into: buffer, at: offset(call.u64(3), done))
      }
    },
    WASIFunction("fd_pwrite", [.i32, .i32, .i32, .i64, .i32]) { wasi, call in
      let file = try wasi.descriptors[call.u32(0)].file(.fdWrite, or: .badf)
      try transfer(call, result: 4) { buffer, done in
        try file.write(UnsafeRawBufferPointer(buffer), at: offset(call.u64(3), done))
      }
    },
    WASIFunction("fd_seek", [.i32, .i64, .i32, .i32]) { wasi, call in
      guard let whence = UInt8(exactly: call.u32(2)).flatMap(Whence.init(rawValue:)) else { throw Errno.inval }
      let isTell = whence == .current && call.i64(1) == 0
      try seek(wasi, call, needed: isTell ? .fdTell : [.fdSeek, .fdTell], call.i64(1), whence, result: 3)
    },
    WASIFunction("fd_tell", [.i32, .i32]) { wasi, call in
      try seek(wasi, call, needed: .fdTell, 0, .current, result: 1)
    },
    WASIFunction("fd_sync", [.i32]) { wasi, call in
      let descriptor = try wasi.descriptors[call.u32(0)]
      guard descriptor.rights.contains(.fdSync) else { throw Errno.notcapable }
      switch descriptor.node {
      case .file(let file): try file.synchronize(dataOnly: false)
      case .directory(let directory): try directory.synchronize()
      }
    },
    WASIFunction("fd_datasync", [.i32]) { wasi, call in
      try wasi.descriptors[call.u32(0)].file(.fdDatasync).synchronize(dataOnly: true)
    },
    WASIFunction("fd_advise", [.i32, .i64, .i64, .i32]) { wasi, call in
      let file = try wasi.descriptors[call.u32(0)].file()
      guard call.u32(3) <= 5, call.i64(1) >= 0, call.i64(2) >= 0 else { throw Errno.inval }
      // Advice may be left unheeded, but not on a stream.
      guard file.type == .regularFile || file.type == .blockDevice else { throw Errno.spipe }
    },
    WASIFunction("fd_allocate", [.i32, .i64, .i64]) { wasi, call in
      let file = try wasi.descriptors[call.u32(0)].file(.fdAllocate)
      let (offset, count) = (call.i64(1), call.i64(2))
      guard offset >= 0, count > 0 else { throw Errno.inval }
      guard !offset.addingReportingOverflow(count).overflow else { throw Errno.fbig }
      try file.allocate(offset: offset, count: count, limits: call.limits)
    },
  ]

  /// A scattered read or write: the buffers are arguments 1 and 2, the pointer for the number of bytes is `result`.
  private static func transfer(
    _ call: FunctionCall, result: Int, _ body: (UnsafeMutableRawBufferPointer, _ done: UInt64) throws -> Int
  ) throws {
    let vectors = try Vectors(call.memory, at: call.pointer(1), count: call.u32(2))
    try call.memory.check(call.pointer(result), count: 4)
    let count = try vectors.transfer(call.memory, limits: call.limits, body)
    try call.memory.write(count, at: call.pointer(result))
  }

  private static func offset(_ start: UInt64, _ done: UInt64) throws(Errno) -> Int64 {
    let (sum, overflow) = start.addingReportingOverflow(done)
    guard !overflow, let offset = Int64(exactly: sum) else { throw .inval }
    return offset
  }

  private static func seek(
    _ wasi: WASI, _ call: FunctionCall, needed: Rights, _ offset: Int64, _ whence: Whence, result: Int
  ) throws {
    let descriptor = try wasi.descriptors[call.u32(0)]
    // A stream lacks the rights too, but a C library asks to hear that it is one.
    let file = try descriptor.file()
    guard file.type == .regularFile || file.type == .blockDevice else { throw Errno.spipe }
    guard descriptor.rights.isSuperset(of: needed) else { throw Errno.notcapable }
    try call.memory.check(call.pointer(result), count: 8)
    try call.memory.write(file.seek(offset, from: whence), at: call.pointer(result))
  }
}
