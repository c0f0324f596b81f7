import Foundation
import Testing
import WasmEngine

@testable import WASI

@Suite("Clocks and poll_oneoff")
struct PollTests {
  private static let subscriptions = 4096
  private static let events = 20000

  private func subscribe(
    _ guest: Guest, _ index: Int, userData: Int, tag: Int, clock: Int = 1, timeout: Int = 0, isAbsolute: Bool = false
  ) throws {
    let address = Self.subscriptions + index * 48
    try guest.memory.write([UInt8](repeating: 0, count: 48), at: UInt64(address))
    try guest.memory.store(UInt64(userData), at: UInt64(address))
    try guest.memory.store(UInt8(tag), at: UInt64(address + 8))
    // A clock, or a descriptor.
    try guest.memory.store(UInt32(truncatingIfNeeded: clock), at: UInt64(address + 16))
    try guest.memory.store(Int64(timeout), at: UInt64(address + 24))
    try guest.memory.store(UInt16(isAbsolute ? 1 : 0), at: UInt64(address + 40))
  }

  /// The user data and the error of each event.
  private func poll(_ guest: Guest, _ count: Int) throws -> [[Int]] {
    try guest.must("poll_oneoff", Self.subscriptions, Self.events, count, Guest.result)
    return try (0..<(try guest.load32())).map { index in
      let address = Self.events + index * 32
      return [try guest.load32(address), Int(try guest.load(address + 8, as: UInt16.self))]
    }
  }

  @Test func clocks() throws {
    let guest = try Guest { $0.clocks = FixedClocks(realtime: 1_000_000, step: 10) }
    try guest.must("clock_time_get", 0, 0, Guest.result)
    #expect(try guest.load32() == 1_000_000)
    try guest.must("clock_time_get", 1, 1, Guest.result)
    #expect(try guest.load32() == 10)
    try guest.must("clock_res_get", 1, Guest.result)
    #expect(try guest.load32() == 10)
    for clock in [2, 3] {
      #expect(try guest.call("clock_time_get", clock, 0, Guest.result) == .notsup)
      #expect(try guest.call("clock_res_get", clock, Guest.result) == .notsup)
    }
    for clock in [4, 0xFFFF_FFFF] {
      #expect(try guest.call("clock_time_get", clock, 0, Guest.result) == .inval)
      #expect(try guest.call("clock_res_get", clock, Guest.result) == .inval)
    }
    let real = try Guest()
    try real.must("clock_time_get", 0, 0, Guest.result)
    #expect(try real.load(Guest.result, as: UInt64.self) > 1_600_000_000_000_000_000)
    try real.must("clock_res_get", 1, Guest.result)
    #expect(try real.load(Guest.result, as: UInt64.self) > 0)
    #expect(try real.call("sched_yield") == .success)
  }

  @Test func theNearestTimeoutComesFirst() throws {
    let guest = try Guest { $0.clocks = FixedClocks() }
    try subscribe(guest, 0, userData: 1, tag: 0, timeout: 2_000_000_000)
    try subscribe(guest, 1, userData: 2, tag: 0, timeout: 50_000_000)
    try subscribe(guest, 2, userData: 3, tag: 0, timeout: 50_000_000, isAbsolute: true)
    #expect(try poll(guest, 3) == [[2, 0], [3, 0]])
    // That time has passed.
    #expect(try poll(guest, 3) == [[3, 0]])
    try subscribe(guest, 0, userData: 1, tag: 0, clock: 9)
    try subscribe(guest, 1, userData: 2, tag: 0, clock: 2)
    try subscribe(guest, 2, userData: 3, tag: 7)
    let errors = [Errno.inval, .notsup, .inval].map { Int($0.rawValue) }
    #expect(try poll(guest, 3) == [[1, errors[0]], [2, errors[1]], [3, errors[2]]])
  }

  @Test func descriptors() throws {
    let guest = try Guest {
      $0.standardInput = .text("abc")
      $0.clocks = FixedClocks()
    }
    try subscribe(guest, 0, userData: 1, tag: 1, clock: 0)
    try subscribe(guest, 1, userData: 2, tag: 2, clock: 1)
    try subscribe(guest, 2, userData: 3, tag: 1, clock: 1)
    try subscribe(guest, 3, userData: 4, tag: 2, clock: 77)
    try subscribe(guest, 4, userData: 5, tag: 0, timeout: 1)
    let badDescriptor = Int(Errno.badf.rawValue)
    #expect(try poll(guest, 5) == [[1, 0], [2, 0], [3, badDescriptor], [4, badDescriptor]])
  }

  @Test func counts() throws {
    let guest = try Guest { $0.clocks = FixedClocks() }
    for count in [0, 4097, 0x0555_5556, 0x8000_0000, 0xFFFF_FFFF] {
      #expect(try guest.call("poll_oneoff", 0, 0, count, Guest.result) == .inval)
    }
    #expect(try guest.call("poll_oneoff", 0, 0, 4096, Guest.result) == .fault)
    #expect(try guest.call("poll_oneoff", 0, 0, 1000, Guest.result) == .success)
  }

  @Test("No wait goes beyond the deadline or a cancellation", arguments: [true, false])
  func interruption(_ isCancelled: Bool) throws {
    let guest = try Guest()
    // The longest timeout, and a clock that never comes.
    try subscribe(guest, 0, userData: 1, tag: 0, timeout: -1)
    try subscribe(guest, 1, userData: 2, tag: 0, timeout: Int.max, isAbsolute: true)
    if isCancelled {
      let token = guest.store.cancellation
      DispatchQueue.global().asyncAfter(deadline: .now() + 0.03) { token.cancel() }
    } else {
      guest.store.deadline = .now + .milliseconds(30)
    }
    let start = ContinuousClock.now
    let error = #expect(throws: WasmError.self) { try poll(guest, 2) }
    #expect(start.duration(to: .now) < .seconds(10))
    guard case .interrupted(let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason == (isCancelled ? .cancelled : .deadlineExceeded))
  }

  @Test func sleepingTakesItsTime() throws {
    let guest = try Guest()
    try subscribe(guest, 0, userData: 1, tag: 0, timeout: 25_000_000)
    let start = ContinuousClock.now
    #expect(try poll(guest, 1) == [[1, 0]])
    #expect(start.duration(to: .now) >= .milliseconds(25))
  }
}
