import Foundation
import Synchronization
import Testing
import WasmEngine

@testable import ComponentABI

/// A guest from a compiler with a host that serves its imports. The host has version 1.4.9 of the interfaces, the guests 1.4.2.
private final class Probe {
  static let names = ["c", "c-utf16", "c-latin1-utf16", "c-standard", "swift", "rust"]

  final class Token: Sendable {
    let id: UInt32
    init(_ id: UInt32) { self.id = id }
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Guests")
  private static let packages = Result {
    let text = try String(contentsOf: folder.appendingPathComponent("probe.wit"), encoding: .utf8)
    return try WIT.resolve(WIT.SourceGroup([WIT.Source(name: "probe.wit", text.replacing("@1.4.2", with: "@1.4.9"))]))
  }

  let world: ComponentWorld
  let module: Module
  private(set) var instance: ComponentInstance!
  /// What imports got, by their names, and what they answer.
  var received: [String: [ComponentValue]] = [:]
  var answers: [String: ([ComponentValue]) -> ComponentValue] = [:]
  var destroyedTokens: [UInt32] = []

  init(_ name: String) throws {
    module = try Module(Array(Data(contentsOf: Self.folder.appendingPathComponent(name + ".wasm"))))
    let packages = try Self.packages.get()
    world = try packages.componentWorld(try #require(packages.world(named: name.hasPrefix("c") ? "whole" : "plain")))
    #expect(try world.mismatches(of: module).map(\.description) == [])
    let linker = ComponentLinker()
    linker.stringEncoding = ["c-utf16": .utf16, "c-latin1-utf16": .latin1OrUTF16][name] ?? .utf8
    for interface in world.imports {
      for function in interface.functions {
        linker.define(interface.name, function.name, function.type) { [unowned self] arguments in
          received[function.name] = arguments
          return answers[function.name]?(arguments) ?? nil
        }
      }
      for resource in interface.resources {
        linker.defineResource(ComponentType.Resource(interface.name, resource)) { [unowned self] object in
          destroyedTokens.append((object as? Token)?.id ?? .max)
        }
      }
    }
    instance = try linker.instantiate(module, in: Store(), checking: world)
  }

  func type(_ name: String) throws -> ComponentFunctionType {
    let (interface, function) = CoreExports.split(name)
    let functions = world.exportedInterfaces.first { $0.name == interface.text }?.functions ?? world.exports
    return try #require(functions.first { $0.name == function }?.type, "\(name)")
  }

  /// Calls `iface#func`, or a function of the world itself.
  @discardableResult func call(_ name: String, _ arguments: ComponentValue...) throws -> ComponentValue? {
    var full = name
    if let hash = name.firstIndex(of: "#") { full = "probe:kit/\(name[..<hash])@1.4.9\(name[hash...])" }
    return try instance.function(full, type(full)).call(arguments)
  }

  var live: ComponentValue? { get throws { try call("live") } }
}

/// Modules from real compilers, called by the host and calling it.
@Suite struct GuestTests {
  private let texts = [
    "", "a", "hi", "\0", "a\0b", "\u{80}", "\u{80}b", "ab\u{ef}c", "\u{1ff}y", "xy\u{1ff}", "a\u{d7ff}b",
    "a\u{2ff}\u{3ff}\u{4ff}bc",
    "\u{f123}", "\u{f123}\u{f123}abc", "abcdef\u{f123}", "🐴", "e\u{301}",
  ]

  @Test(arguments: Probe.names) func manyArguments(name: String) throws {
    let probe = try Probe(name)
    probe.answers["weigh"] = { arguments in
      guard case .u64(let h) = arguments[7], case .string(let m) = arguments[12] else { return .tuple([]) }
      return .tuple([.u64(h &* 2), .string(m + "!")])
    }
    for text in texts {
      for n in [ComponentValue.option(nil), .option(.u16(65_535))] {
        var arguments: [ComponentValue] = [
          .bool(true), .u8(255), .s8(-128), .u16(40_000), .s16(-2), .u32(.max), .s32(.min), .u64(1 << 40), .s64(.min), .f32(1.5),
          .f64(-2.25), .char("🐴"), .string(text), n, .u32(7), .u32(41),
        ]
        let function = try probe.instance.function("probe:kit/calls@1.4.9#weigh", probe.type("probe:kit/calls@1.4.9#weigh"))
        #expect(function.layout.signature.spillsParameters && function.layout.signature.spillsResult)
        #expect(try function.call(arguments) == .tuple([.u64(1 << 41 + 1), .string(text + "!")]))
        arguments[15] = .u32(42)
        #expect(probe.received["weigh"] == arguments)
      }
    }
    #expect(try probe.live == .u32(0))
  }

  @Test(arguments: Probe.names) func stringsAndLists(name: String) throws {
    let probe = try Probe(name)
    probe.answers["echo"] = { .string(($0[0].string ?? "") + "é") }
    probe.answers["join"] = { arguments in
      guard case .list(let parts) = arguments[0] else { return .bool(false) }
      return .string(parts.compactMap(\.string).joined(separator: "+"))
    }
    probe.answers["bytes"] = { arguments in
      if case .bytes(let bytes) = arguments[0] { .bytes(bytes.reversed()) } else { .bool(false) }
    }
    for text in texts {
      #expect(try probe.call("texts#echo", .string(text)) == .string(text + "é"))
      #expect(probe.received["echo"] == [.string(text)])
    }
    for count in 0..<texts.count {
      let parts = texts.suffix(count)
      let joined = parts.joined() + parts.joined(separator: "+")
      #expect(try probe.call("texts#join", .list(parts.map { .string($0) })) == .string(joined))
    }
    for count in [0, 1, 70_000] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
      #expect(try probe.call("texts#bytes", .bytes(bytes)) == .bytes(bytes.reversed()))
    }
    #expect(try probe.live == .u32(0))
  }

  @Test(arguments: Probe.names) func variantsTuplesAndFlags(name: String) throws {
    let probe = try Probe(name)
    probe.answers["turn"] = { $0[0] }
    func point(_ x: Int32, _ y: Int32) -> ComponentValue { .record(["x": .s32(x), "y": .s32(y)]) }
    let tinted = { (alpha: UInt64?) -> ComponentValue in
      .variant("tinted", .tuple([.enum("blue"), .option(alpha.map { .u64($0) })]))
    }
    for shape in [
      .variant("dot", nil), .variant("box", point(-1, .max)), .variant("label", .string("día")), .variant("label", .string("")),
      .variant("polygon", .list([point(1, 2), point(3, 4)])), .variant("polygon", .list([])), tinted(nil),
    ] as [ComponentValue] {
      #expect(try probe.call("figures#turn", shape) == shape)
      #expect(probe.received["turn"] == [shape])
    }
    #expect(try probe.call("figures#turn", .variant("circle", .f32(1.25))) == .variant("circle", .f32(2.5)))
    #expect(try probe.call("figures#turn", tinted(1 << 50)) == tinted(1 << 50 + 1))
    probe.answers["swap"] = { arguments in
      guard case .tuple(let pair) = arguments[0] else { return .bool(false) }
      return .tuple([pair[1], pair[0]])
    }
    #expect(try probe.call("figures#swap", .tuple([.u8(200), .s64(-5)])) == .tuple([.s64(-6), .u8(200)]))
    probe.answers["restyle"] = { arguments in
      guard case .flags(let style) = arguments[0], case .flags(let wide) = arguments[1] else { return .bool(false) }
      return .flags(style.contains("bold") ? wide.filter { $0.count == 3 } : wide)
    }
    let wide = (0..<20).map { "w\($0)" }
    #expect(try probe.call("figures#restyle", .flags(["bold"]), .flags(wide)) == .flags(Array(wide[10...])))
    #expect(try probe.call("figures#restyle", .flags([]), .flags(["w19"])) == .flags(["w19"]))
    #expect(probe.received["restyle"] == [.flags([]), .flags(["w19"])])
    #expect(try probe.live == .u32(0))
  }

  @Test(arguments: Probe.names.filter { $0.hasPrefix("c") }) func nestedRecordsAndFailures(name: String) throws {
    let probe = try Probe(name)
    func drawing(_ name: String, _ shapes: [ComponentValue], origin: Bool = true) -> ComponentValue {
      .record([
        "name": .string(name), "style": .flags(["bold", "filled"]), "shapes": .list(shapes),
        "origin": .option(origin ? .record(["x": .s32(-7), "y": .s32(8)]) : nil),
      ])
    }
    func box(_ x: Int32, _ y: Int32) -> ComponentValue { .variant("box", .record(["x": .s32(x), "y": .s32(y)])) }
    let polygon = ComponentValue.variant("polygon", .list([.record(["x": .s32(1), "y": .s32(2)])]))
    probe.answers["redraw"] = { .ok($0[0]) }
    for origin in [true, false] {
      let given = drawing("plan", [box(1, 2), polygon, .variant("label", .string("Ω"))], origin: origin)
      let turned = drawing("plan", [box(2, 1), polygon, .variant("label", .string("Ω"))], origin: origin)
      #expect(try probe.call("drawings#redraw", given) == .ok(turned))
      #expect(probe.received["redraw"] == [turned])
    }
    #expect(try probe.call("drawings#redraw", drawing("", [])) == .error(.variant("empty", nil)))
    let dots = [ComponentValue](repeating: .variant("dot", nil), count: 5)
    #expect(try probe.call("drawings#redraw", drawing("", dots)) == .error(.variant("too-many", .u32(5))))
    let nested = ComponentValue.error(.variant("nested", .error(.tuple([.u8(7), .u64(1 << 40)]))))
    #expect(try probe.call("drawings#redraw", drawing("nest", [polygon])) == nested)
    for payload in [.ok(.option(.string("why?"))), .ok(.option(nil)), .error(.tuple([.u8(1), .u64(2)]))] as [ComponentValue] {
      probe.answers["redraw"] = { _ in .error(.variant("nested", payload)) }
      #expect(try probe.call("drawings#redraw", drawing("x", [polygon])) == .error(.variant("nested", payload)))
    }
    #expect(try probe.live == .u32(0))
  }

  @Test(arguments: Probe.names.filter { $0.hasPrefix("c") }) func theWorldItself(name: String) throws {
    let probe = try Probe(name)
    #expect(try probe.call("greet", .option(.string("día 猫"))) == .string("hello"))
    #expect(probe.received["note"] == [.string("día 猫")])
    #expect(try probe.call("greet", .option(nil)) == .string("hello"))
    #expect(probe.received["note"] == [.string("nobody")])
    #expect(try probe.live == .u32(0))
  }

  @Test(arguments: Probe.names.filter { $0.hasPrefix("c") }) func resourcesOfTheGuest(name: String) throws {
    let probe = try Probe(name)
    func counter(_ start: UInt32) throws -> ResourceHandle {
      try #require(try probe.call("vault#[constructor]counter", .u32(start))?.handle)
    }
    func next(_ handle: ResourceHandle) throws -> ComponentValue? {
      try probe.call("vault#[method]counter.next", .borrow(handle))
    }
    let (a, b) = (try counter(10), try counter(100))
    #expect(try [next(a), next(a), next(b)] == [.u32(10), .u32(11), .u32(100)])
    #expect(try probe.call("vault#destroyed") == .u32(0))
    let sum = try #require(try probe.call("vault#[static]counter.sum", .borrow(a), .own(b))?.handle)
    // The one that was given away is destroyed, once, and is no handle any more.
    #expect(try probe.call("vault#destroyed") == .u32(1))
    #expect(fault { _ = try next(b) } == "staleHandle")
    #expect(try next(sum) == .u32(12 + 101))
    #expect(probe.instance.state.resources.hostCount == 2)
    #expect(probe.instance.state.resources.guest.count == 0)
    try probe.instance.drop(sum)
    try probe.instance.drop(a)
    #expect(fault { try probe.instance.drop(a) } == "staleHandle")
    #expect(try probe.call("vault#destroyed") == .u32(3))
    for start in 0..<100 { try probe.instance.drop(counter(UInt32(start))) }
    #expect(try probe.call("vault#destroyed") == .u32(103))
    #expect(probe.instance.state.resources.hostCount == 0)
    // A handle that is lent cannot be given away in the same call.
    let c = try counter(1)
    #expect(fault { try probe.call("vault#[static]counter.sum", .borrow(c), .own(c)) } == "staleHandle")
    #expect(try next(c) == .u32(1))
  }

  @Test(arguments: Probe.names.filter { $0.hasPrefix("c") }) func resourcesOfTheHost(name: String) throws {
    let probe = try Probe(name)
    let type = ComponentType.Resource("probe:kit/store@1.4.9", "token")
    func token(_ id: UInt32) -> ResourceHandle { ResourceHandle(type, Probe.Token(id)) }
    func id(_ value: ComponentValue?) -> UInt32? { (value?.handle?.object as? Probe.Token)?.id }
    probe.answers["[constructor]token"] = { arguments in
      if case .u32(let id) = arguments[0] { .own(token(id)) } else { .bool(false) }
    }
    probe.answers["[method]token.id"] = { .u32(id($0[0]) ?? .max) }
    // A borrow ends with its call and destroys nothing.
    let lent = token(5)
    for _ in 0..<3 { #expect(try probe.call("vault#peek", .borrow(lent)) == .u32(5)) }
    #expect(probe.destroyedTokens == [])
    #expect(try probe.call("vault#release") == .option(nil))
    try probe.call("vault#keep", .own(token(1)))
    try probe.call("vault#keep", .own(token(2)))
    #expect(probe.destroyedTokens == [1])
    guard case .option(let released?) = try probe.call("vault#release") else { return #expect(Bool(false), "nothing was kept") }
    #expect(id(released) == 2)
    #expect(try probe.call("vault#release") == .option(nil))
    // What came back is the host's again: nobody destroys it.
    #expect(probe.destroyedTokens == [1])
    guard case .list(let minted) = try probe.call("vault#mint", .u32(20)) else { return #expect(Bool(false), "no list") }
    #expect(minted.map { id($0) } == (0..<20).map { UInt32($0) })
    #expect(probe.instance.state.resources.guest.count == 0)
    #expect(probe.destroyedTokens == [1])
  }
}
