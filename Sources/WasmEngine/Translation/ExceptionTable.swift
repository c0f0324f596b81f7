/// The try_tables of a function while its code is written.
struct TryRegions: Sendable {
  struct Region: Sendable {
    /// The words that it encloses.
    var start: Int
    var end = Int.max
    /// The region around it, or −1.
    var outer: Int
    /// In `clauses`.
    var clauses: Range<Int>
    /// True for a tail call: what it throws is thrown behind the function's end.
    var isTailCall = false
  }

  struct Clause: Sendable {
    /// Nil where any exception is caught.
    var tag: Int?
    var bringsReference: Bool
    /// Where the first value goes.
    var slot: Int
    /// The label that the exception goes to, or −1 for the end of the function.
    var label: Int
  }

  /// In the order of their starts; regions are nested.
  private(set) var regions: [Region] = []
  private(set) var clauses: [Clause] = []
  var isEmpty: Bool { regions.isEmpty }
  /// For each label of a clause, the word of the jump to it.
  var landings: [Int: Int] = [:]
  /// The innermost region at the end of the code so far, or −1.
  private var innermost = -1

  /// Opens a region; the number to close it by.
  mutating func open(_ newClauses: [Clause], at word: Int) -> Int {
    let first = clauses.count
    clauses += newClauses
    regions.append(Region(start: word, outer: innermost, clauses: first..<clauses.count))
    innermost = regions.count - 1
    return innermost
  }

  mutating func close(_ region: Int, at word: Int) {
    regions[region].end = word
    innermost = regions[region].outer
  }

  /// Takes the words of a tail call out of all regions around them.
  mutating func exclude(_ words: Range<Int>) {
    guard innermost >= 0 else { return }
    regions.append(Region(start: words.lowerBound, end: words.upperBound, outer: innermost, clauses: 0..<0, isTailCall: true))
  }
}

/// What a function does with exceptions: only a throw looks here, so that entering a try_table costs nothing.
///
/// All lies at fixed addresses as long as the code does, and does not change.
final class ExceptionTable: @unchecked Sendable {
  /// A try_table (specification 3.0, 4.6.10).
  struct Region {
    fileprivate(set) var start: Int
    fileprivate(set) var end: Int
    fileprivate(set) var outer: UnsafePointer<Region>?
    fileprivate(set) var clauses: UnsafeBufferPointer<Clause>
    fileprivate(set) var isTailCall: Bool
  }

  struct Clause {
    /// The tag's index in the module, or −1 where any exception is caught.
    var tag: Int
    var bringsReference: Bool
    /// Where the first value goes.
    var slot: Int
    var landing: Code
  }

  private let regions: UnsafeMutableBufferPointer<Region>
  private let clauses: UnsafeMutableBufferPointer<Clause>

  /// The table of the code that lies at `code`; nil where it has no try_table.
  init?(_ source: TryRegions, code: Code) {
    guard !source.regions.isEmpty else { return nil }
    regions = .allocate(capacity: source.regions.count)
    clauses = .allocate(capacity: max(1, source.clauses.count))
    for (index, clause) in source.clauses.enumerated() {
      clauses.initializeElement(
        at: index,
        to: Clause(
          tag: clause.tag ?? -1, bringsReference: clause.bringsReference, slot: clause.slot,
          landing: code + (source.landings[clause.label] ?? 0) * 8))
    }
    for (index, region) in source.regions.enumerated() {
      regions.initializeElement(
        at: index,
        to: Region(
          start: region.start, end: region.end,
          outer: region.outer < 0 ? nil : regions.baseAddress.map { UnsafePointer($0 + region.outer) },
          clauses: UnsafeBufferPointer(rebasing: clauses[region.clauses]), isTailCall: region.isTailCall))
    }
  }

  deinit {
    regions.deallocate()
    clauses.deallocate()
  }

  /// The innermost region around a word. O(log n), and the depth of nesting.
  func region(around word: Int) -> UnsafePointer<Region>? {
    var (low, high) = (0, regions.count)
    while low < high {
      let middle = (low + high) / 2
      if regions[middle].start > word { high = middle } else { low = middle + 1 }
    }
    guard low > 0, let base = regions.baseAddress else { return nil }
    var region: UnsafePointer<Region>? = UnsafePointer(base + (low - 1))
    while let candidate = region, candidate.pointee.end <= word { region = candidate.pointee.outer }
    return region.flatMap { $0.pointee.isTailCall ? nil : $0 }
  }
}
