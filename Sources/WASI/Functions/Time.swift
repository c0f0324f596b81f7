extension WASIFunction {
  /// Clocks and waiting.
  static let time: [WASIFunction] = [
    WASIFunction("clock_res_get", [.i32, .i32]) { wasi, call in
      guard let clock = ClockID(rawValue: call.u32(0)) else { throw Errno.inval }
      try call.memory.write(wasi.clocks.resolution(clock), at: call.pointer(1))
    },
    WASIFunction("clock_time_get", [.i32, .i64, .i32]) { wasi, call in
      guard let clock = ClockID(rawValue: call.u32(0)) else { throw Errno.inval }
      try call.memory.check(call.pointer(2), count: 8)
      try call.memory.write(wasi.clocks.now(clock), at: call.pointer(2))
    },
    WASIFunction("poll_oneoff", [.i32, .i32, .i32, .i32]) { wasi, call in
      let count = call.u32(2)
      guard count > 0, count <= Subscription.limit else { throw Errno.inval }
      try call.memory.check(call.pointer(0), count: UInt64(count) * UInt64(Subscription.size))
      try call.memory.check(call.pointer(1), count: UInt64(count) * UInt64(Event.size))
      try call.memory.check(call.pointer(3), count: 4)
      // All are read before any event is written: the guest's arrays may overlap.
      let subscriptions = try (0..<UInt64(count)).map { index in
        try Subscription(call.memory, at: call.pointer(0).advanced(by: index * UInt64(Subscription.size)))
      }
      let events = try wasi.poll(subscriptions, limits: call.limits)
      for (index, event) in events.enumerated() {
        let offset = call.pointer(1).advanced(by: UInt64(index) * UInt64(Event.size))
        try call.memory.writeRecord(at: offset, count: Event.size) { event.write(to: $0) }
      }
      try call.memory.write(UInt32(truncatingIfNeeded: events.count), at: call.pointer(3))
    },
  ]
}
