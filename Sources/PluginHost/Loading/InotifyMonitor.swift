#if canImport(Glibc)
  import Dispatch
  import Foundation
  import Synchronization

  /// Notifications of Linux. What they say is not looked at: that there is one suffices, so that none can be misunderstood, and a
  /// queue that ran over is one of them.
  final class InotifyMonitor: ChangeMonitor {
    private struct Watches {
      var byDirectory: [String: Int32] = [:]
      var byNumber: [Int32: String] = [:]
      var isStopped = false
    }

    private static let events =
      UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MODIFY) | UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_FROM)
      | UInt32(IN_MOVED_TO) | UInt32(IN_ATTRIB) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_ONLYDIR)

    private let descriptor: Int32
    /// Dispatch's objects may be used from any thread; their types do not say so.
    nonisolated(unsafe) private let source: any DispatchSourceRead
    private let watches = Mutex(Watches())

    /// Calls `notify` for each batch of notifications, on some thread. Throws where the system gives no more queues.
    init(_ notify: @escaping @Sendable () -> Void) throws(FileFault) {
      descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard descriptor >= 0 else { throw .last }
      source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: DispatchQueue(label: "swiftlet.inotify"))
      source.setEventHandler { [weak self] in
        self?.read()
        notify()
      }
      source.setCancelHandler { [descriptor] in close(descriptor) }
      source.activate()
    }

    deinit { source.cancel() }

    func watch(_ directories: Set<String>) -> MonitorCoverage {
      watches.withLock { watches in
        guard !watches.isStopped else { return .partial(reason: "watching has ended") }
        for (directory, number) in watches.byDirectory where !directories.contains(directory) {
          inotify_rm_watch(descriptor, number)
          watches.byDirectory[directory] = nil
          watches.byNumber[number] = nil
        }
        var coverage = MonitorCoverage.complete
        for directory in directories.sorted() {
          // Also those that are watched: another directory may have come in one's place.
          let number = inotify_add_watch(descriptor, directory, Self.events)
          guard number >= 0 else {
            // One that just went away is no loss: its parent tells.
            if errno != ENOENT, errno != ENOTDIR {
              coverage = .partial(reason: "\(directory) cannot be watched: \(String(cString: strerror(errno)))")
            }
            continue
          }
          guard watches.byDirectory[directory] != number else { continue }
          if let old = watches.byDirectory[directory] { watches.byNumber[old] = nil }
          watches.byDirectory[directory] = number
          watches.byNumber[number] = directory
          if coverage == .complete { coverage = .extended }
        }
        return coverage
      }
    }

    func stop() {
      watches.withLock { $0.isStopped = true }
      source.cancel()
    }

    /// Empties the queue, and forgets the watches that the system took away.
    private func read() {
      withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { buffer in
        while true {
          let count = systemRead(descriptor, buffer)
          guard count > 0 else { return }
          var offset = 0
          while offset + MemoryLayout<inotify_event>.size <= count {
            let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
            offset += MemoryLayout<inotify_event>.size + Int(event.len)
            guard event.mask & UInt32(IN_IGNORED) != 0 else { continue }
            watches.withLock { watches in
              guard let directory = watches.byNumber.removeValue(forKey: event.wd) else { return }
              if watches.byDirectory[directory] == event.wd { watches.byDirectory[directory] = nil }
            }
          }
        }
      }
    }

    private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
      Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    }
  }
#endif
