#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension WASIFunction {
  /// Arguments, environment, the end of the process, random bytes.
  static let process: [WASIFunction] = [
    WASIFunction("args_sizes_get", [.i32, .i32]) { wasi, call in
      try writeSizes(wasi.arguments, call)
    },
    WASIFunction("args_get", [.i32, .i32]) { wasi, call in
      try writeTexts(wasi.arguments, call)
    },
    WASIFunction("environ_sizes_get", [.i32, .i32]) { wasi, call in
      try writeSizes(wasi.environment, call)
    },
    WASIFunction("environ_get", [.i32, .i32]) { wasi, call in
      try writeTexts(wasi.environment, call)
    },
    WASIFunction("random_get", [.i32, .i32]) { wasi, call in
      let count = UInt64(call.u32(1))
      try call.memory.check(call.pointer(0), count: count)
      var done: UInt64 = 0
      while done < count {
        try call.limits.check()
        let piece = min(count - done, 1 << 16)
        try call.memory.access(at: call.pointer(0).advanced(by: done), count: piece) { try wasi.random.fill($0) }
        done += piece
      }
    },
    WASIFunction("sched_yield", []) { _, _ in sched_yield() },
    WASIFunction(exiting: "proc_exit", [.i32]) { _, call in throw ProcessExit(code: call.u32(0)) },
    WASIFunction("proc_raise", [.i32]) { _, _ in throw Errno.nosys },
  ]

  /// Sockets are not provided.
  static let sockets: [WASIFunction] = [
    WASIFunction("sock_accept", [.i32, .i32, .i32]) { _, _ in throw Errno.nosys },
    WASIFunction("sock_recv", [.i32, .i32, .i32, .i32, .i32, .i32]) { _, _ in throw Errno.nosys },
    WASIFunction("sock_send", [.i32, .i32, .i32, .i32, .i32]) { _, _ in throw Errno.nosys },
    WASIFunction("sock_shutdown", [.i32, .i32]) { _, _ in throw Errno.nosys },
  ]

  /// The number of texts and of all their bytes, at two pointers.
  private static func writeSizes(_ texts: [[UInt8]], _ call: FunctionCall) throws {
    try call.memory.check(call.pointer(0), count: 4)
    try call.memory.check(call.pointer(1), count: 4)
    try call.memory.write(UInt32(clamping: texts.count), at: call.pointer(0))
    try call.memory.write(UInt32(clamping: texts.reduce(0) { $0 + $1.count }), at: call.pointer(1))
  }

  /// The texts one after the other at the second pointer, their addresses at the first.
  private static func writeTexts(_ texts: [[UInt8]], _ call: FunctionCall) throws {
    try call.memory.check(call.pointer(0), count: UInt64(texts.count) * 4)
    try call.memory.check(call.pointer(1), count: UInt64(texts.reduce(0) { $0 + $1.count }))
    var address = call.pointer(1).advanced(by: 0)
    for (index, text) in texts.enumerated() {
      try call.memory.writeRecord(at: call.pointer(0).advanced(by: UInt64(index) * 4), count: 4) {
        $0.set(UInt32(truncatingIfNeeded: address), at: 0)
      }
      try call.memory.write(text, at: address)
      address &+= UInt64(text.count)
    }
  }
}
