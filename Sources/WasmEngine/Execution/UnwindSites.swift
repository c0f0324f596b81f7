/// What unwinding must know of a place in the code; remembered by its address, because exceptions take the same ways again and again.
struct UnwindSite {
  /// The instruction's address, or a return address plus one.
  var key: UInt = 0
  /// The innermost try_table around it.
  var region: UnsafePointer<ExceptionTable.Region>?
  /// What was paid for instructions behind it that do not run.
  var unspent = 0
  var linkOffset = 0
}

/// A table of the sites that exceptions passed, by the hash of their address: a newer one takes an older one's place.
///
/// The code of a store's modules lives as long as the store, so what is remembered stays true.
final class UnwindSites {
  private static let count = 512
  private let sites: UnsafeMutablePointer<UnwindSite>

  init() {
    sites = .allocate(capacity: Self.count)
    sites.initialize(repeating: UnwindSite(), count: Self.count)
  }

  deinit { sites.deallocate() }

  /// Where the site of a key is or goes.
  @inline(__always) func place(of key: UInt) -> UnsafeMutablePointer<UnwindSite> {
    sites + Int((key >> 3 ^ key >> 12 ^ key << 8) & UInt(Self.count - 1))
  }
}
