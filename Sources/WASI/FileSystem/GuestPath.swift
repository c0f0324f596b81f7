/// A path as a guest gave it: relative to a directory that it has open.
struct GuestPath {
  /// The most bytes of a path (Linux's `PATH_MAX`).
  static let limit = 4096

  /// The components from the first; `.` is left out except at the end, where it leads into what comes before it.
  private(set) var components: [FileName] = []
  /// It ends in a slash: what it leads to must be a directory.
  private(set) var requiresDirectory = false

  /// Parts the bytes. An absolute path throws `perm`: nothing outside the guest's directories has a name.
  init(_ bytes: [UInt8]) throws(Errno) {
    guard let first = bytes.first else { throw .noent }
    guard bytes.count <= Self.limit else { throw .nametoolong }
    guard !bytes.contains(0) else { throw .inval }
    guard first != UInt8(ascii: "/") else { throw .perm }
    let names = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
      .map { FileName(bytes: Array($0)) }
    components = names.filter { $0 != .current }
    if names.last == .current { components.append(.current) }
    requiresDirectory = bytes.last == UInt8(ascii: "/")
  }

  init(_ memory: any GuestMemory, at pointer: GuestPointer, count: UInt32) throws {
    let bytes = try memory.bytes(at: pointer, count: count, limit: Self.limit, tooLong: .nametoolong)
    guard String(validating: bytes, as: UTF8.self) != nil else { throw Errno.ilseq }
    try self.init(bytes)
  }
}
