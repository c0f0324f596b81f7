import Foundation
import Testing
import WasmEngine

@testable import WASI

@Suite("Hostile arguments of WASI's functions")
struct HostileTests {
  let directory: TemporaryDirectory
  let guest: Guest

  init() throws {
    directory = try TemporaryDirectory()
    guest = try Guest(directory.url)
  }

  @Test("Counts of buffers", arguments: ["fd_read", "fd_write", "fd_pread", "fd_pwrite"])
  func vectorCounts(_ function: String) throws {
    let file = try guest.open("file", .create)
    func call(_ count: Int) throws -> Errno {
      try guest.call(function, [file, Guest.data, count] + (function.hasPrefix("fd_p") ? [0] : []) + [Guest.result])
    }
    for count in [0xFFFF_FFFF, 0x8000_0000, 0x2000_0000, 1025] { #expect(try call(count) == .inval) }
    #expect(try call(0) == .success)
    #expect(try call(1024) == .success)
  }

  @Test func moreBytesThanCanBeTold() throws {
    // The same 4 MiB and a page 1024 times: more than 32 bits count.
    _ = try #require(guest.memory.grow(by: 64))
    let file = try guest.open("file", .create)
    for index in 0..<1024 { try guest.store32(0, guest.memory.byteCount, at: Guest.vectors + index * 8) }
    #expect(try guest.call("fd_write", file, Guest.vectors, 1024, Guest.result) == .inval)
    #expect(try guest.call("fd_read", file, Guest.vectors, 1024, Guest.result) == .inval)
    #expect(try directory.read("file") == "")
  }

  @Test func offsetsAndSizes() throws {
    let file = try guest.open("file", .create)
    try guest.store32(Guest.data, 8, at: Guest.vectors)
    for offset in [Int.min, -1, -8] {
      #expect(try guest.call("fd_pread", file, Guest.vectors, 1, offset, Guest.result) == .inval)
      #expect(try guest.call("fd_pwrite", file, Guest.vectors, 1, offset, Guest.result) == .inval)
      #expect(try guest.call("fd_filestat_set_size", file, offset) == .inval)
      #expect(try guest.call("fd_allocate", file, offset, 1) == .inval)
      #expect(try guest.call("fd_allocate", file, 0, offset) == .inval)
      #expect(try guest.call("fd_seek", file, offset, 0, Guest.result) == .inval)
    }
    let refusals: [Errno] = [.inval, .fbig, .nospc, .overflow]
    #expect(refusals.contains(try guest.call("fd_pwrite", file, Guest.vectors, 1, Int.max, Guest.result)))
    #expect(refusals.contains(try guest.call("fd_allocate", file, 0, Int.max)))
    #expect(try guest.call("fd_allocate", file, Int.max, Int.max) == .fbig)
    #expect(try guest.call("fd_allocate", file, 0, 0) == .inval)
    #expect(try directory.read("file") == "")
    // The host's file system has its own limit; past it the size stays.
    let sized = try guest.call("fd_filestat_set_size", file, Int.max)
    #expect(sized == .success || refusals.contains(sized))
    try guest.must("fd_filestat_set_size", file, 0)
    _ = try? guest.seek(file, Int.max)
    #expect([.inval, .overflow, .success].contains(try guest.call("fd_seek", file, Int.max, 1, Guest.result)))
  }

  @Test func allocationOfAPlaceThatIsThere() throws {
    let file = try guest.open("file", .create)
    let errno = try guest.call("fd_allocate", file, 0, 5000)
    #expect(errno == .success || errno == .notsup)
    try guest.must("fd_filestat_get", file, Guest.result)
    #expect(try guest.load(Guest.result + 32, as: UInt64.self) == (errno == .success ? 5000 : 0))
  }

  @Test func descriptorsAreBounded() throws {
    let guest = try Guest {
      $0.preopens = [Preopen(guestPath: "/", hostPath: directory.url.path)]
      $0.descriptorLimit = 10
    }
    for number in 4..<10 { #expect(try guest.open("file\(number)", .create) == number) }
    // What cannot get a number is not made either.
    #expect(#expect(throws: Errno.self) { try guest.open("more", .create) } == .mfile)
    #expect(!FileManager.default.fileExists(atPath: directory["more"].path))
    try guest.must("fd_close", 7)
    #expect(try guest.open("more", .create) == 7)
    #expect(throws: WASIConfigurationError.self) {
      try Guest { $0.descriptorLimit = 2 }
    }
  }

  @Test func randomBytes() throws {
    try guest.must("random_get", Guest.data, 1000)
    let first = try guest.bytes(Guest.data, 1000)
    try guest.must("random_get", Guest.data, 1000)
    #expect(try guest.bytes(Guest.data, 1000) != first)
    #expect(Set(first).count > 100)
    #expect(try guest.call("random_get", 0, 0) == .success)
    #expect(try guest.call("random_get", Guest.memorySize, 0) == .success)
    #expect(try guest.call("random_get", 1, Guest.memorySize) == .fault)
    // A seed gives the same bytes every time.
    let seeded = try (0..<2).map { _ in
      let guest = try Guest { $0.random = SeededRandom(seed: 5) }
      try guest.must("random_get", Guest.data, 20)
      return try guest.bytes(Guest.data, 20)
    }
    #expect(seeded[0] == seeded[1])
  }

  @Test("What takes long ends at the deadline and when it is cancelled", arguments: ["random_get", "fd_write", "fd_read"])
  func longCalls(_ name: String) throws {
    let function = try #require(WASIFunction.all.first { $0.name == name })
    _ = try #require(guest.memory.grow(by: 64))
    let file = try guest.open("file", .create)
    try guest.must("fd_filestat_set_size", file, 64 << 20)
    for index in 0..<16 { try guest.store32(65536, 4 << 20, at: Guest.vectors + index * 8) }
    var arguments = FunctionCall.Arguments()
    let values = name == "random_get" ? [65536, 4 << 20] : [file, Guest.vectors, 16, Guest.result]
    for index in values.indices { arguments[index] = UInt64(values[index]) }
    let cancelled = CancellationToken()
    cancelled.cancel()
    for limits in [WaitLimits(deadline: .now), WaitLimits(cancellation: cancelled)] {
      let error = #expect(throws: WasmError.self) {
        try guest.wasi.perform(function, FunctionCall(memory: guest.memory, arguments: arguments, limits: limits))
      }
      guard case .interrupted = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }

  @Test func aLimitOfFileSizesIsAnErrorNotASignal() throws {
    #if os(Linux)
      let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
    #else
      let resource = RLIMIT_FSIZE
    #endif
    var old = rlimit()
    #expect(getrlimit(resource, &old) == 0)
    // Far above what other tests write.
    var small = rlimit(rlim_cur: 1 << 33, rlim_max: old.rlim_max)
    guard old.rlim_max >= small.rlim_cur, setrlimit(resource, &small) == 0 else { return }
    defer { setrlimit(resource, &old) }
    let file = try guest.open("file", .create)
    try guest.store32(Guest.data, 8, at: Guest.vectors)
    #expect(try guest.call("fd_pwrite", file, Guest.vectors, 1, 1 << 33, Guest.result) == .fbig)
    #expect(try guest.call("fd_filestat_set_size", file, 1 << 34) == .fbig)
    _ = try guest.seek(file, 1 << 33)
    #expect(try guest.call("fd_write", file, Guest.vectors, 1, Guest.result) == .fbig)
  }
}
