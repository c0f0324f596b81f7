import Testing

@testable import WASI

/// A call and the ranges of memory that its arguments name.
struct PointerCase: Sendable, CustomTestStringConvertible {
  enum Size: Sendable {
    /// A record of a fixed size.
    case bytes(Int)
    /// Elements of a size, as many as another argument tells.
    case array(of: Int, count: Int)
  }

  var function: String
  var arguments: [Int]
  /// By the argument that holds the address.
  var pointers: [Int: Size]

  var testDescription: String { function }

  init(_ function: String, _ arguments: [Int], _ pointers: [Int: Size]) {
    (self.function, self.arguments, self.pointers) = (function, arguments, pointers)
  }

  private static let file = 4
  private static let place = 256

  /// Every function that takes a pointer.
  static let all: [PointerCase] = [
    .init("args_get", [place, 512], [0: .bytes(4), 1: .bytes(8)]),
    .init("args_sizes_get", [place, 512], [0: .bytes(4), 1: .bytes(4)]),
    .init("environ_get", [place, 512], [0: .bytes(4), 1: .bytes(4)]),
    .init("environ_sizes_get", [place, 512], [0: .bytes(4), 1: .bytes(4)]),
    .init("clock_res_get", [0, place], [1: .bytes(8)]),
    .init("clock_time_get", [0, 0, place], [2: .bytes(8)]),
    .init("fd_fdstat_get", [file, place], [1: .bytes(24)]),
    .init("fd_filestat_get", [file, place], [1: .bytes(64)]),
    .init("fd_pread", [file, place, 2, 0, 512], [1: .array(of: 8, count: 2), 4: .bytes(4)]),
    .init("fd_prestat_get", [3, place], [1: .bytes(8)]),
    .init("fd_prestat_dir_name", [3, place, 9], [1: .array(of: 1, count: 2)]),
    .init("fd_pwrite", [file, place, 2, 0, 512], [1: .array(of: 8, count: 2), 4: .bytes(4)]),
    .init("fd_read", [file, place, 2, 512], [1: .array(of: 8, count: 2), 3: .bytes(4)]),
    .init("fd_readdir", [3, place, 64, 0, 512], [1: .array(of: 1, count: 2), 4: .bytes(4)]),
    .init("fd_seek", [file, 0, 0, place], [3: .bytes(8)]),
    .init("fd_tell", [file, place], [1: .bytes(8)]),
    .init("fd_write", [file, place, 2, 512], [1: .array(of: 8, count: 2), 3: .bytes(4)]),
    .init("path_create_directory", [3, place, 3], [1: .array(of: 1, count: 2)]),
    .init("path_filestat_get", [3, 0, place, 3, 512], [2: .array(of: 1, count: 3), 4: .bytes(64)]),
    .init("path_filestat_set_times", [3, 0, place, 3, 0, 0, 0], [2: .array(of: 1, count: 3)]),
    .init("path_link", [3, 0, place, 3, 3, 512, 3], [2: .array(of: 1, count: 3), 5: .array(of: 1, count: 6)]),
    .init("path_open", [3, 0, place, 3, 0, 0, 0, 0, 512], [2: .array(of: 1, count: 3), 8: .bytes(4)]),
    .init(
      "path_readlink", [3, place, 3, 512, 100, 768],
      [1: .array(of: 1, count: 2), 3: .array(of: 1, count: 4), 5: .bytes(4)]),
    .init("path_remove_directory", [3, place, 3], [1: .array(of: 1, count: 2)]),
    .init("path_rename", [3, place, 3, 3, 512, 3], [1: .array(of: 1, count: 2), 4: .array(of: 1, count: 5)]),
    .init("path_symlink", [place, 3, 3, 512, 3], [0: .array(of: 1, count: 1), 3: .array(of: 1, count: 4)]),
    .init("path_unlink_file", [3, place, 3], [1: .array(of: 1, count: 2)]),
    .init(
      "poll_oneoff", [place, 512, 2, 768], [0: .array(of: 48, count: 2), 1: .array(of: 32, count: 2), 3: .bytes(4)]),
    .init("random_get", [place, 100], [0: .array(of: 1, count: 1)]),
  ]

  func size(_ pointer: Int) -> Int {
    switch pointers[pointer] {
    case .bytes(let count): count
    case .array(let size, let count): arguments[count] * size
    case nil: 0
    }
  }
}

@Suite("Pointers at and past the edges")
struct PointerTests {
  let directory: TemporaryDirectory
  let guest: Guest

  init() throws {
    let directory = try TemporaryDirectory()
    try directory.write("old", "contents")
    self.directory = directory
    guest = try Guest {
      $0.arguments = ["program"]
      $0.environment = [("A", "b")]
      $0.clocks = FixedClocks()
      $0.preopens = [Preopen(guestPath: "/preopen", hostPath: directory.url.path)]
    }
    _ = try guest.open("old")
  }

  @Test func noFunctionIsForgotten() {
    let withPointers = Set(PointerCase.all.map(\.function))
    let without: Set = [
      "fd_advise", "fd_allocate", "fd_close", "fd_datasync", "fd_fdstat_set_flags", "fd_fdstat_set_rights",
      "fd_filestat_set_size", "fd_filestat_set_times", "fd_renumber", "fd_sync", "proc_exit", "proc_raise", "sched_yield",
      "sock_accept", "sock_recv", "sock_send", "sock_shutdown",
    ]
    #expect(withPointers.union(without) == Set(Preview1.functions.map(\.name)))
    #expect(withPointers.isDisjoint(with: without))
  }

  @Test("The last place in memory is good, one further is EFAULT", arguments: PointerCase.all)
  func edges(_ function: PointerCase) throws {
    let before = try directory.contents()
    for pointer in function.pointers.keys {
      let size = function.size(pointer)
      var arguments = function.arguments
      let last = Guest.memorySize - size
      // A range that ends with the memory, with 32 bits, and one that wraps; and addresses that nothing lies behind.
      for address in [last + 1, Guest.memorySize, 0x8000_0000, 0x1_0000_0000 - size, 0xFFFF_FFFF] {
        arguments[pointer] = address
        #expect(try guest.call(function.function, arguments) == .fault, "argument \(pointer) = \(address)")
      }
      // No bad pointer has had an effect.
      #expect(try directory.contents() == before)
      #expect(try guest.load32(function.arguments[pointer]) == 0)
      if case .array(_, let count) = function.pointers[pointer] {
        arguments = function.arguments
        arguments[count] = 0xFFFF_FFFF
        let errno = try guest.call(function.function, arguments)
        // Counts of buffers and subscriptions have limits of their own.
        #expect(errno == .fault || (errno == .inval && size != function.arguments[count]), "\(errno)")
      }
      arguments = function.arguments
      arguments[pointer] = last
      #expect(try guest.call(function.function, arguments) != .fault, "argument \(pointer) = \(last)")
      try guest.memory.write([UInt8](repeating: 0, count: Guest.memorySize), at: 0)
    }
  }

  @Test("A buffer of a vector", arguments: ["fd_read", "fd_write", "fd_pread", "fd_pwrite"])
  func vectors(_ function: String) throws {
    func call(_ address: Int, _ count: Int) throws -> Errno {
      // The first buffer is good: it must not be used when the second is not.
      try guest.store32(Guest.data, 4, address, count, at: Guest.vectors)
      let offset = function.hasPrefix("fd_p") ? [0] : []
      return try guest.call(function, [4, Guest.vectors, 2] + offset + [Guest.result])
    }
    for (address, count) in [
      (65536 - 7, 8), (65536, 1), (0xFFFF_FFFF, 1), (0xFFFF_FFF8, 8), (0xFFFF_FFFF, 0xFFFF_FFFF), (0, 65537), (0, 0xFFFF_FFFF),
      (65537, 0),
    ] {
      #expect(try call(address, count) == .fault, "\(address), \(count)")
    }
    #expect(try directory.read("old") == "contents")
    #expect(try guest.load(Guest.data, as: UInt64.self) == 0)
    #expect(try guest.seek(4, 0, .current) == 0)
    #expect(try call(65536 - 8, 8) == .success)
    #expect(try call(65536, 0) == .success)
  }

  @Test func overlappingArraysAreRead() throws {
    // The events lie over the subscriptions.
    for index in 0..<4 {
      try guest.memory.store(UInt64(100 + index), at: UInt64(512 + index * 48))
      try guest.memory.store(UInt64(1), at: UInt64(512 + index * 48 + 24))
    }
    try guest.must("poll_oneoff", 512, 512, 4, Guest.result)
    #expect(try guest.load32() == 4)
    #expect(try (0..<4).map { try guest.load32(512 + $0 * 32) } == [100, 101, 102, 103])
    // The number of bytes read lies over the buffer.
    try guest.store32(Guest.result, 4, at: Guest.vectors)
    try guest.must("fd_read", 4, Guest.vectors, 1, Guest.result)
    #expect(try guest.load32() == 4)
  }
}
