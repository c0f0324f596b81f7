import Foundation
import Testing
import WasmEngine

@testable import WASI

@Suite("Standard streams")
struct StreamTests {
  @Test func nothingByDefault() throws {
    let guest = try Guest()
    #expect(try guest.read(0, 10) == "")
    #expect(try guest.write("lost", to: 1) == 4)
    #expect(try guest.write("lost", to: 2) == 4)
    try guest.store32(Guest.data, 1, at: Guest.vectors)
    #expect(try guest.call("fd_write", 0, Guest.vectors, 1, Guest.result) == .badf)
    #expect(try guest.call("fd_read", 1, Guest.vectors, 1, Guest.result) == .badf)
    #expect(try guest.call("fd_seek", 1, 0, 1, Guest.result) == .spipe)
    #expect(try guest.call("fd_tell", 0, Guest.result) == .spipe)
    #expect(try guest.call("fd_advise", 0, 0, 0, 0) == .spipe)
    #expect(try guest.call("fd_readdir", 0, Guest.data, 10, 0, Guest.result) == .notdir)
  }

  @Test func textInAndOut() throws {
    let output = OutputCapture()
    let errors = OutputCapture()
    let guest = try Guest {
      $0.standardInput = .text("hello, world")
      $0.standardOutput = .capture(output)
      $0.standardError = .capture(errors)
    }
    #expect(try guest.read(0, 5) == "hello")
    #expect(try guest.read(0, 100) == ", world")
    #expect(try guest.read(0, 100) == "")
    try guest.write("one ", to: 1)
    try guest.write("two", to: 1)
    try guest.write("error", to: 2)
    #expect(output.text == "one two")
    #expect(errors.text == "error")
  }

  @Test func aFloodOfOutputIsBounded() throws {
    let output = OutputCapture(limit: 100)
    let guest = try Guest { $0.standardOutput = .capture(output) }
    #expect(try guest.write(String(repeating: "a", count: 90), to: 1) == 90)
    #expect(!output.isFull)
    #expect(try guest.write(String(repeating: "b", count: 90), to: 1) == 10)
    try guest.store32(Guest.data, 1, at: Guest.vectors)
    #expect(try guest.call("fd_write", 1, Guest.vectors, 1, Guest.result) == .nospc)
    #expect(output.isFull)
    #expect(output.bytes.count == 100)
  }

  @Test func closures() throws {
    struct Broken: Error {}
    let guest = try Guest {
      // More than was asked for is kept for the next read.
      $0.standardInput = .closure { count in [UInt8](repeating: UInt8(count), count: count + 1) }
      $0.standardOutput = .closure { bytes in if bytes.count > 3 { throw Broken() } }
      $0.standardError = .closure { _ in throw Errno.nospc }
    }
    #expect(try guest.read(0, 2) == "\u{2}\u{2}")
    #expect(try guest.read(0, 7) == "\u{2}")
    #expect(try guest.write("abc", to: 1) == 3)
    #expect(#expect(throws: Errno.self) { try guest.write("abcd", to: 1) } == .io)
    #expect(#expect(throws: Errno.self) { try guest.write("abcd", to: 2) } == .nospc)
  }

  // MARK: The host's own streams

  /// A pipe's two ends as a guest has them.
  private func pipe() throws -> (reading: HostFile, writing: HostFile) {
    var ends: [CInt] = [0, 0]
    #expect(Foundation.pipe(&ends) == 0)
    return (try HostFile(descriptor: ends[0], isOwned: true), try HostFile(descriptor: ends[1], isOwned: true))
  }

  private func within(_ milliseconds: Int) -> WaitLimits { WaitLimits(deadline: .now + .milliseconds(milliseconds)) }

  private func isInterrupted(_ body: () throws -> Int) -> Bool {
    do {
      _ = try body()
      return false
    } catch WasmError.interrupted {
      return true
    } catch {
      return false
    }
  }

  @Test func aReadThatWaitsEndsAtTheDeadline() throws {
    let (reading, writing) = try pipe()
    var buffer = [UInt8](repeating: 0, count: 10)
    #expect(isInterrupted { try buffer.withUnsafeMutableBytes { try reading.read(into: $0, waiting: within(20)) } })
    let cancellation = CancellationToken()
    DispatchQueue.global().asyncAfter(deadline: .now() + 0.02) { cancellation.cancel() }
    let limits = WaitLimits(cancellation: cancellation)
    #expect(isInterrupted { try buffer.withUnsafeMutableBytes { try reading.read(into: $0, waiting: limits) } })
    #expect(
      #expect(throws: Errno.self) { try buffer.withUnsafeMutableBytes { try reading.read(into: $0, waiting: nil) } } == .again)
    #expect(!reading.isReadable)
    #expect(try Array("abc".utf8).withUnsafeBytes { try writing.write($0, waiting: within(1000)) } == 3)
    #expect(reading.isReadable)
    #expect(try buffer.withUnsafeMutableBytes { try reading.read(into: $0, waiting: within(1000)) } == 3)
  }

  @Test func aFloodIntoAPipeWaitsForItsReader() throws {
    let (reading, writing) = try pipe()
    let flood = [UInt8](repeating: 0x61, count: 4 << 20)
    #expect(isInterrupted { try flood.withUnsafeBytes { try writing.write($0, waiting: within(20)) } })
    #expect(!writing.isWritable)
    #expect(#expect(throws: Errno.self) { try flood.withUnsafeBytes { try writing.write($0, waiting: nil) } } == .again)
    withExtendedLifetime(reading) {}
  }

  @Test func aPipeInADirectoryDoesNotStopTheHost() throws {
    let directory = try TemporaryDirectory()
    #expect(mkfifo(directory["fifo"].path, 0o600) == 0)
    let guest = try Guest(directory.url)
    #expect(#expect(throws: Errno.self) { try guest.open("fifo", rights: .fdWrite) } == .nxio)
    let reading = try guest.open("fifo", rights: .fdRead)
    // A read waits for a writer, but not for ever.
    guest.store.deadline = .now + .milliseconds(20)
    #expect(throws: WasmError.self) { try guest.read(reading, 10) }
    guest.store.deadline = .now + .seconds(60)
    let writing = try guest.open("fifo", rights: .fdWrite)
    try guest.write("abc", to: writing)
    #expect(try guest.read(reading, 10) == "abc")
  }

  @Test func aPipeThatNobodyReadsIsAnErrorNotASignal() throws {
    var ends: [CInt] = [0, 0]
    #expect(Foundation.pipe(&ends) == 0)
    close(ends[0])
    let writing = try HostFile(descriptor: ends[1], isOwned: true)
    for _ in 0..<3 {
      #expect(#expect(throws: Errno.self) { try [1].withUnsafeBytes { try writing.write($0, waiting: nil) } } == .pipe)
    }
    #expect(#expect(throws: Errno.self) { try writing.seek(0, from: .start) } == .spipe)
  }
}
