/// What a guest waits for (`subscription`).
struct Subscription {
  enum Kind {
    case clock(ClockID?, timeout: UInt64, isAbsolute: Bool)
    case read(UInt32)
    case write(UInt32)
    case invalid
  }

  static let size = 48
  /// The most that one call may wait for: bounds what a guest makes us allocate.
  static let limit: UInt32 = 4096

  let userData: UInt64
  let tag: UInt8
  let kind: Kind

  init(_ memory: any GuestMemory, at offset: UInt64) throws {
    (userData, tag, kind) = try memory.record(at: offset, count: Self.size) { record in
      let tag: UInt8 = record.get(8)
      let kind: Kind =
        switch tag {
        case 0:
          .clock(
            ClockID(rawValue: record.get(16)), timeout: record.get(24), isAbsolute: record.get(40, as: UInt16.self) & 1 == 1)
        case 1: .read(record.get(16))
        case 2: .write(record.get(16))
        default: .invalid
        }
      return (record.get(0), tag, kind)
    }
  }
}

/// What happened to a subscription (`event`).
struct Event {
  static let size = 32

  let userData: UInt64
  let error: Errno
  let tag: UInt8
  /// How much can be read or written at least.
  let byteCount: UInt64

  func write(to record: RecordWriter) {
    record.set(userData, at: 0)
    record.set(error.rawValue, at: 8)
    record.set(tag, at: 10)
    record.set(byteCount, at: 16)
  }
}

extension WASI {
  /// Waits until something happens to one of the subscriptions, in slices between which the limits are looked at.
  func poll(_ subscriptions: [Subscription], limits: WaitLimits) throws -> [Event] {
    let timeouts = subscriptions.map { nanoseconds(of: $0) }
    var waited: UInt64 = 0
    while true {
      let events = zip(subscriptions, timeouts).compactMap { event($0, timeout: $1, waited: waited) }
      if !events.isEmpty { return events }
      try limits.check()
      let nearest = timeouts.compactMap { try? $0.get() }.min() ?? .max
      let passed = clocks.sleep(nanoseconds: limits.slice(nearest &- waited))
      // A clock that stands still must not keep the guest for ever.
      let (sum, overflow) = waited.addingReportingOverflow(max(passed, 1))
      waited = overflow ? .max : sum
    }
  }

  /// How long to wait for a clock; `max` for a descriptor.
  private func nanoseconds(of subscription: Subscription) -> Result<UInt64, Errno> {
    guard case .clock(let clock, let timeout, let isAbsolute) = subscription.kind else { return .success(.max) }
    guard let clock else { return .failure(.inval) }
    return Result { () throws(Errno) in
      let now = try clocks.now(clock)
      guard isAbsolute else { return timeout }
      return timeout > now ? timeout - now : 0
    }
  }

  /// The event of a subscription, if there is one yet.
  private func event(_ subscription: Subscription, timeout: Result<UInt64, Errno>, waited: UInt64) -> Event? {
    func event(_ error: Errno = .success, byteCount: UInt64 = 0) -> Event {
      Event(userData: subscription.userData, error: error, tag: subscription.tag, byteCount: byteCount)
    }
    do throws(Errno) {
      switch subscription.kind {
      case .clock:
        return waited >= (try timeout.get()) ? event() : nil
      case .read(let number):
        let file = try descriptors[number].file([.pollFdReadwrite, .fdRead], or: .badf)
        return file.isReadable ? event(byteCount: remaining(file)) : nil
      case .write(let number):
        let file = try descriptors[number].file([.pollFdReadwrite, .fdWrite], or: .badf)
        return file.isWritable ? event(byteCount: 1) : nil
      case .invalid:
        return event(.inval)
      }
    } catch {
      return event(error)
    }
  }

  /// The bytes until a regular file's end; 1 for a stream that is ready.
  private func remaining(_ file: any OpenFile) -> UInt64 {
    guard file.type == .regularFile, let size = try? file.attributes().size,
      let position = try? file.seek(0, from: .current)
    else { return 1 }
    return size > position ? size - position : 0
  }
}
