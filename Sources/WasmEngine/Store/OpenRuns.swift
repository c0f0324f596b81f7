/// The runs whose frames lie on a store's stack, the newest last.
struct OpenRuns {
  private struct Entry {
    /// Nil for a call that ends before its caller goes on, which nobody else can name.
    var run: ObjectIdentifier?
    /// Where its frames begin.
    var base: UnsafeMutableRawPointer
    /// Ended below a newer one: its room is free when that has ended too.
    var isEnded = false
  }

  private var entries: [Entry] = []

  var count: Int { entries.count }

  /// The run that may go on.
  var newest: ObjectIdentifier? { entries.last?.run }

  func contains(_ run: ObjectIdentifier) -> Bool { entries.contains { $0.run == run && !$0.isEnded } }

  mutating func begin(_ run: ObjectIdentifier?, base: UnsafeMutableRawPointer) { entries.append(Entry(run: run, base: base)) }

  /// Ends a run; where the stack's free part begins now, or nil where that has not changed.
  mutating func end(_ run: ObjectIdentifier) -> UnsafeMutableRawPointer? {
    entries.lastIndex { $0.run == run }.flatMap { end(at: $0) }
  }

  /// Ends the run that was begun when there were `index`.
  mutating func end(at index: Int) -> UnsafeMutableRawPointer? {
    guard index < entries.count else { return nil }
    entries[index].isEnded = true
    var top: UnsafeMutableRawPointer?
    while let last = entries.last, last.isEnded {
      top = last.base
      entries.removeLast()
    }
    return top
  }

  /// Forgets the runs that were begun after there were `count`.
  mutating func forget(from count: Int) {
    if entries.count > count { entries.removeLast(entries.count - count) }
  }
}
