import ComponentABI
import Testing
import WasmEngine

private typealias World = AsyncWhole

private final class Token: World.Store.Token {
  let number: UInt32
  init(_ number: UInt32) { self.number = number }
  nonisolated(nonsending) func id() async throws -> UInt32 {
    await Task.yield()
    return number
  }
}

/// What is asked of the host, on whatever thread that is.
private actor Journal {
  private(set) var entries: [String] = []
  func add(_ entry: String) { entries.append(entry) }
}

private final class Host: World.Host, World.Calls.Host, World.Texts.Host, World.Figures.Host, World.Drawings.Host,
  World.Store.Host
{
  let journal = Journal()
  var dropped = 0

  func note(message: String) throws {}

  nonisolated(nonsending) func weigh(
    a: Bool, b: UInt8, c: Int8, d: UInt16, e: Int16, f: UInt32, g: Int32, h: UInt64, i: Int64, j: Float, k: Double,
    l: Unicode.Scalar, m: String, n: UInt16?, o: UInt32, p: UInt32
  ) async throws -> (UInt64, String) {
    await journal.add("weigh")
    return (h &* 2, m + "!")
  }

  nonisolated(nonsending) func echo(text: String) async throws -> String {
    await journal.add(text)
    return text + "é"
  }

  nonisolated(nonsending) func join(parts: [String]) async throws -> String { parts.joined(separator: "+") }
  nonisolated(nonsending) func bytes(data: [UInt8]) async throws -> [UInt8] { data.reversed() }
  nonisolated(nonsending) func turn(s: World.Figures.Shape) async throws -> World.Figures.Shape { s }
  func swap(pair: (UInt8, Int64)) throws -> (Int64, UInt8) { (pair.1, pair.0) }
  func restyle(s: World.Figures.Style, w: World.Figures.Wide) throws -> World.Figures.Wide { w }
  func redraw(d: World.Drawings.Drawing) throws(World.Drawings.Failure) -> World.Drawings.Drawing { d }
  func makeToken(id: UInt32) throws -> any World.Store.Token { Token(id) }
  func dropToken(_ object: any World.Store.Token) throws { dropped += 1 }
}

private func guest(_ host: Host) throws -> World.Exports {
  let linker = ComponentLinker()
  World.define(in: linker, world: host, calls: host, texts: host, figures: host, drawings: host, store: host)
  return try World.Exports(linker.instantiate(Files.guest("c"), in: Store(), checking: World.world))
}

/// A host whose store belongs to an actor.
private actor Session {
  private let exports: World.Exports
  let journal: Journal

  init() throws {
    let host = Host()
    journal = host.journal
    exports = try guest(host)
  }

  func echo(_ text: String) async throws -> String { try await exports.texts.echoAsync(text: text) }
}

@Suite struct AsyncGuestTests {
  @Test func asyncImportsAreAwaited() async throws {
    let host = Host()
    let guest = try guest(host)
    #expect(try await guest.texts.echoAsync(text: "🐴") == "🐴é")
    #expect(try await guest.texts.joinAsync(parts: ["a", "b"]) == "aba+b")
    #expect(try await guest.texts.bytesAsync(data: [1, 2, 3]) == [3, 2, 1])
    #expect(try await guest.figures.turnAsync(s: .circle(2)) == .circle(4))
    #expect(try await guest.figures.swapAsync(pair: (1, 2)) == (1, 1))
    let (total, text) = try await guest.calls.weighAsync(
      a: true, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 5, i: 1, j: 1, k: 1, l: "x", m: "m", n: nil, o: 1, p: 1)
    #expect(total == 11 && text == "m!")
    #expect(await host.journal.entries == ["🐴", "weigh"])
    #expect(try guest.live() == 0)
  }

  @Test func methodsOfTheHostsObjects() async throws {
    let host = Host()
    let guest = try guest(host)
    #expect(try await guest.vault.peekAsync(t: Token(9)) == 9)
    try await guest.vault.keepAsync(t: Token(1))
    let counter = try await guest.vault.makeCounterAsync(start: 3)
    #expect(try await counter.nextAsync() == 3)
    #expect(try counter.next() == 4)
    try counter.drop()
    #expect(host.dropped == 0)
  }

  @Test func aCallThatCannotWaitIsTold() throws {
    let guest = try guest(Host())
    do throws(ComponentError) {
      _ = try guest.texts.echo(text: "x")
      Issue.record("it returned")
    } catch {
      guard case .needsAsync("echo") = error.fault else { throw error }
    }
  }

  @Test func anActorMayOwnTheStore() async throws {
    let session = try Session()
    #expect(try await session.echo("one") == "oneé")
    #expect(try await session.echo("two") == "twoé")
    #expect(await session.journal.entries == ["one", "two"])
  }
}
