import ComponentABI
import Synchronization
import Testing
import WasmEngine

private struct Refusal: Error {}

/// An object of the host.
private final class Token: WholeWorld.Store.Token {
  let number: UInt32
  init(_ number: UInt32) { self.number = number }
  func id() throws -> UInt32 { number }
}

/// Serves every import of the probe's world; one object conforms to all the protocols.
private final class Host: WholeWorld.Host, WholeWorld.Calls.Host, WholeWorld.Texts.Host, WholeWorld.Figures.Host,
  WholeWorld.Drawings.Host, WholeWorld.Store.Host
{
  var notes: [String] = []
  var dropped: [UInt32] = []
  var drawings: [WholeWorld.Drawings.Drawing] = []
  var failure: WholeWorld.Drawings.Failure?

  func note(message: String) throws {
    if message == "refuse" { throw Refusal() }
    notes.append(message)
  }

  func weigh(
    a: Bool, b: UInt8, c: Int8, d: UInt16, e: Int16, f: UInt32, g: Int32, h: UInt64, i: Int64, j: Float, k: Double,
    l: Unicode.Scalar, m: String, n: UInt16?, o: UInt32, p: UInt32
  ) throws -> (UInt64, String) {
    (h &* 2, "\(a) \(b) \(c) \(d) \(e) \(f) \(g) \(i) \(j) \(k) \(l) \(m) \(n.map { "\($0)" } ?? "-") \(o) \(p)")
  }

  func echo(text: String) throws -> String { text + "é" }
  func join(parts: [String]) throws -> String { parts.joined(separator: "+") }
  func bytes(data: [UInt8]) throws -> [UInt8] { data.reversed() }
  func turn(s: WholeWorld.Figures.Shape) throws -> WholeWorld.Figures.Shape { s }
  func swap(pair: (UInt8, Int64)) throws -> (Int64, UInt8) { (pair.1, pair.0) }

  func restyle(s: WholeWorld.Figures.Style, w: WholeWorld.Figures.Wide) throws -> WholeWorld.Figures.Wide {
    s.contains(.bold) ? w.intersection([.w10, .w19]) : w
  }

  func redraw(d: WholeWorld.Drawings.Drawing) throws(WholeWorld.Drawings.Failure) -> WholeWorld.Drawings.Drawing {
    drawings.append(d)
    if let failure { throw failure }
    return d
  }

  func makeToken(id: UInt32) throws -> any WholeWorld.Store.Token { Token(id) }

  func dropToken(_ object: any WholeWorld.Store.Token) throws { dropped.append(try object.id()) }
}

private func whole(_ name: String) throws -> (WholeWorld.Exports, Host) {
  let host = Host()
  let linker = ComponentLinker()
  linker.stringEncoding = ["c-utf16": .utf16, "c-latin1-utf16": .latin1OrUTF16][name] ?? .utf8
  WholeWorld.define(
    in: linker, world: host, calls: host, texts: host, figures: host, drawings: host, store: host)
  let instance = try linker.instantiate(Files.guest(name), in: Store(), checking: WholeWorld.world)
  return (try WholeWorld.Exports(instance), host)
}

/// Guests from compilers, called through generated bindings.
@Suite struct GuestTests {
  static let guests = ["c", "c-utf16", "c-latin1-utf16", "c-standard"]

  @Test(arguments: guests) func argumentsTextsAndBytes(name: String) throws {
    let (guest, _) = try whole(name)
    let (total, text) = try guest.calls.weigh(
      a: true, b: 255, c: -128, d: 40_000, e: -2, f: .max, g: .min, h: 1 << 40, i: .min, j: 1.5, k: -2.25, l: "🐴", m: "día",
      n: nil, o: 7, p: 41)
    #expect(total == 1 << 41 + 1)
    #expect(text == "true 255 -128 40000 -2 4294967295 -2147483648 -9223372036854775808 1.5 -2.25 🐴 día - 7 42")
    #expect(try guest.texts.echo(text: "a\0🐴") == "a\0🐴é")
    #expect(try guest.texts.join(parts: ["x", "", "ÿ"]) == "xÿx++ÿ")
    #expect(try guest.texts.bytes(data: [1, 2, 255]) == [255, 2, 1])
    #expect(try guest.live() == 0)
  }

  @Test(arguments: guests) func variantsTuplesAndFlags(name: String) throws {
    let (guest, _) = try whole(name)
    typealias Point = WholeWorld.Figures.Point
    let shapes: [WholeWorld.Figures.Shape] = [
      .dot, .box(Point(x: -1, y: .max)), .label("día"), .polygon([Point(x: 1, y: 2), Point(x: 3, y: 4)]), .polygon([]),
      .tinted(.blue, nil),
    ]
    for shape in shapes { #expect(try guest.figures.turn(s: shape) == shape) }
    #expect(try guest.figures.turn(s: .circle(1.25)) == .circle(2.5))
    #expect(try guest.figures.turn(s: .tinted(.blue, 1 << 50)) == .tinted(.blue, 1 << 50 + 1))
    #expect(try guest.figures.swap(pair: (200, -5)) == (-6, 200))
    #expect(try guest.figures.restyle(s: .bold, w: [.w0, .w10, .w19]) == [.w10, .w19])
    #expect(try guest.figures.restyle(s: [], w: [.w0]) == [.w0])
    #expect(try guest.live() == 0)
  }

  @Test(arguments: guests) func recordsAndThrownErrors(name: String) throws {
    let (guest, host) = try whole(name)
    typealias Drawing = WholeWorld.Drawings.Drawing
    let given = Drawing(
      name: "plan", style: [.bold, .filled], shapes: [.box(.init(x: 1, y: 2)), .label("Ω")], origin: .init(x: -7, y: 8))
    var turned = given
    turned.shapes[0] = .box(.init(x: 2, y: 1))
    #expect(try guest.drawings.redraw(d: given) == turned)
    #expect(host.drawings == [turned])
    // The guest returns an error of its own.
    do throws(ExportError<WholeWorld.Drawings.Failure>) {
      _ = try guest.drawings.redraw(d: Drawing(name: "", style: [], shapes: [], origin: nil))
      Issue.record("it returned")
    } catch {
      guard case .returned(.empty) = error else { throw error }
    }
    // The host throws, and the guest passes that on.
    host.failure = .nested(.failure(ErrorValue((1, 2))))
    do throws(ExportError<WholeWorld.Drawings.Failure>) {
      _ = try guest.drawings.redraw(d: given)
      Issue.record("it returned")
    } catch {
      guard case .returned(.nested(.failure(let value))) = error else { throw error }
      #expect(value.value == (1, 2))
    }
    host.failure = .nested(.success("why?"))
    do throws(ExportError<WholeWorld.Drawings.Failure>) {
      _ = try guest.drawings.redraw(d: given)
      Issue.record("it returned")
    } catch {
      guard case .returned(.nested(.success("why?"))) = error else { throw error }
    }
    #expect(try guest.live() == 0)
  }

  @Test(arguments: guests) func theWorldItself(name: String) throws {
    let (guest, host) = try whole(name)
    #expect(try guest.greet(name: "día 猫") == "hello")
    #expect(try guest.greet(name: nil) == "hello")
    #expect(host.notes == ["día 猫", "nobody"])
    // What a function without a result throws ends the call.
    do throws(ComponentError) {
      _ = try guest.greet(name: "refuse")
      Issue.record("it returned")
    } catch {
      guard case .guest(.host(let inner)) = error.fault else { throw error }
      #expect(inner is Refusal)
    }
    do throws(ExportError<WholeWorld.Drawings.Failure>) {
      _ = try guest.drawings.redraw(d: .init(name: "", style: [], shapes: [], origin: nil))
      Issue.record("it returned")
    } catch {
      guard case .call(let inner) = error, case .cannotEnter = inner.fault else { throw error }
    }
  }

  @Test(arguments: guests) func resourcesOfTheGuest(name: String) throws {
    let (guest, _) = try whole(name)
    let (a, b) = (try guest.vault.makeCounter(start: 10), try guest.vault.makeCounter(start: 100))
    #expect(try [a.next(), a.next(), b.next()] == [10, 11, 100])
    let sum = try guest.vault.counterSum(a: a, b: b)
    #expect(try guest.vault.destroyed() == 1)
    #expect(throws: ComponentError.self) { try b.next() }
    #expect(try sum.next() == 12 + 101)
    try sum.drop()
    try a.drop()
    #expect(throws: ComponentError.self) { try a.drop() }
    #expect(try guest.vault.destroyed() == 3)
  }

  @Test(arguments: guests) func resourcesOfTheHost(name: String) throws {
    let (guest, host) = try whole(name)
    let lent = Token(5)
    #expect(try guest.vault.peek(t: lent) == 5)
    #expect(try guest.vault.release() == nil)
    try guest.vault.keep(t: Token(1))
    try guest.vault.keep(t: Token(2))
    #expect(host.dropped == [1])
    #expect(try guest.vault.release()?.id() == 2)
    #expect(try guest.vault.mint(count: 20).map { try $0.id() } == (0..<20).map { UInt32($0) })
    #expect(host.dropped == [1])
  }

  /// The plain world, which guests in Swift and Rust have too.
  @Test(arguments: ["swift", "rust", "c"]) func otherLanguages(name: String) throws {
    final class Host: PlainWorld.Calls.Host, PlainWorld.Texts.Host, PlainWorld.Figures.Host {
      func weigh(
        a: Bool, b: UInt8, c: Int8, d: UInt16, e: Int16, f: UInt32, g: Int32, h: UInt64, i: Int64, j: Float, k: Double,
        l: Unicode.Scalar, m: String, n: UInt16?, o: UInt32, p: UInt32
      ) throws -> (UInt64, String) { (h, "\(n ?? 0) \(p)") }
      func echo(text: String) throws -> String { text + "!" }
      func join(parts: [String]) throws -> String { parts.joined(separator: "+") }
      func bytes(data: [UInt8]) throws -> [UInt8] { data.reversed() }
      func turn(s: PlainWorld.Figures.Shape) throws -> PlainWorld.Figures.Shape { s }
      func swap(pair: (UInt8, Int64)) throws -> (Int64, UInt8) { (pair.1, pair.0) }
      func restyle(s: PlainWorld.Figures.Style, w: PlainWorld.Figures.Wide) throws -> PlainWorld.Figures.Wide { w }
    }
    let linker = ComponentLinker()
    let host = Host()
    PlainWorld.define(in: linker, calls: host, texts: host, figures: host)
    let whole = RestOfTheHost()
    if name == "c" {
      WholeWorld.define(whole, in: linker)
      WholeWorld.Drawings.define(whole, in: linker)
      WholeWorld.Store.define(whole, in: linker)
    }
    let guest = try PlainWorld.Exports(linker.instantiate(Files.guest(name), in: Store()))
    let (total, text) = try guest.calls.weigh(
      a: true, b: 1, c: 2, d: 3, e: 4, f: 5, g: 6, h: 7, i: 8, j: 9, k: 10, l: "a", m: "", n: 65_535, o: 0, p: 41)
    #expect(total == 8 && text == "65535 42")
    #expect(try guest.texts.echo(text: "é") == "é!")
    #expect(try guest.texts.join(parts: ["a", "b"]) == "aba+b")
    #expect(try guest.texts.bytes(data: [1, 2]) == [2, 1])
    #expect(try guest.figures.turn(s: .polygon([.init(x: 1, y: -1)])) == .polygon([.init(x: 1, y: -1)]))
    #expect(try guest.figures.swap(pair: (9, 1)) == (0, 9))
    #expect(try guest.figures.restyle(s: .dashed, w: .w7) == .w7)
    #expect(try guest.live() == 0)
    #expect(guest.instance.instance.module.exports.contains { $0.name == "memory" })
  }

  @Test func whatAModuleLacksIsNamed() throws {
    let linker = ComponentLinker()
    let host = Host()
    WholeWorld.define(in: linker, world: host, calls: host, texts: host, figures: host, drawings: host, store: host)
    let instance = try linker.instantiate(Files.guest("swift"), in: Store())
    do throws(ComponentError) {
      _ = try WholeWorld.Exports(instance)
      Issue.record("the guest has no vault")
    } catch {
      guard case .world(let mismatches) = error.fault else { throw error }
      #expect(mismatches.map(\.description).contains { $0.contains("missing export greet") })
      #expect(mismatches.map(\.description).contains { $0.contains("vault@1.4.2#[constructor]counter") })
    }
  }

  @Test func aPartMaySuffice() throws {
    let linker = ComponentLinker()
    let host = Host()
    WholeWorld.define(in: linker, world: host, calls: host, texts: host, figures: host, drawings: host, store: host)
    let guest = try WholeWorld.Exports(linker.instantiate(Files.guest("swift"), in: Store()), requiresAll: false)
    #expect(guest.texts.isComplete && guest.figures.isComplete && !guest.vault.isComplete && !guest.drawings.isComplete)
    #expect(try guest.texts.echo(text: "a") == "aé")
    do throws(ComponentError) {
      _ = try guest.vault.destroyed()
      Issue.record("the guest has no vault")
    } catch {
      guard case .world(let mismatches) = error.fault else { throw error }
      #expect(mismatches.count == 1)
    }
    #expect(try guest.live() == 0)
  }

  /// What the guest in C imports beyond the plain world.
  private final class RestOfTheHost: WholeWorld.Host, WholeWorld.Drawings.Host, WholeWorld.Store.Host {
    func note(message: String) throws {}
    func redraw(d: WholeWorld.Drawings.Drawing) throws(WholeWorld.Drawings.Failure) -> WholeWorld.Drawings.Drawing { d }
    func makeToken(id: UInt32) throws -> any WholeWorld.Store.Token { Token(id) }
  }
}
