import Foundation
import Testing
import WasmEngine

@testable import ComponentABI

/// Worlds in custom sections. The modules in Embedded are `wasm-tools component embed --dummy-names legacy` (and `standard32`)
/// of `cart.wit`.
@Suite struct EmbeddedWorldTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Embedded")

  private func module(_ name: String) throws -> Module {
    try Module(Array(Data(contentsOf: Self.folder.appendingPathComponent(name + ".wasm"))))
  }

  private func section() throws -> [UInt8] { try #require(module("cart").customSections(named: "component-type").first) }

  private func spelled(_ world: ComponentWorld) -> [String] {
    func lines(_ word: String, _ interface: ComponentWorld.Interface) -> [String] {
      interface.resources.map { "\(word) \(interface.name) resource \($0)" }
        + interface.functions.map { "\(word) \(interface.name) \($0.name): \($0.type)" }
    }
    return world.imports.flatMap { lines("import", $0) } + world.exports.map { "export \($0.name): \($0.type)" }
      + world.exportedInterfaces.flatMap { lines("export", $0) }
  }

  @Test(arguments: ["cart", "cart-standard"]) func theWorldOfAModule(name: String) throws {
    let embedded = try #require(try EmbeddedWorld(of: module(name)))
    #expect(embedded.world.name == "shop:cart/plugin@1.0.0")
    #expect(embedded.stringEncoding == .utf8)
    #expect(
      spelled(embedded.world) == [
        "import shop:cart/http@1.0.0 resource request",
        "import shop:cart/http@1.0.0 [constructor]request: func(url: string) -> own<request>",
        "import shop:cart/http@1.0.0 [method]request.send: func(self: borrow<request>) -> bool",
        "import shop:cart/http@1.0.0 [static]request.from-body: func(b: list<u8>) -> own<request>",
        "import shop:cart/http@1.0.0 get: func(url: string, m: method, o: options) -> result<response, failure>",
        "import shop:cart/http@1.0.0 wait: func(r: borrow<request>, more: option<response>) -> result<_, failure>",
        "import $root log: func(message: string)", "export execute: func(input: string) -> result<string, error>",
        "export shop:cart/api@1.0.0 resource cart",
        "export shop:cart/api@1.0.0 [constructor]cart: func() -> own<cart>",
        "export shop:cart/api@1.0.0 [method]cart.total: func(self: borrow<cart>) -> f64",
        "export shop:cart/api@1.0.0 render: func(r: response, c: char) -> tuple<s8, s64, f32>",
      ])
    let constructors = embedded.world.imports[0].functions.map(\.type.result)
    #expect(constructors[0] == .own(ComponentType.Resource("shop:cart/http@1.0.0", "request")))
    let cart = ComponentType.Resource("shop:cart/api@1.0.0", "cart", isExported: true)
    #expect(embedded.world.exportedInterfaces[0].functions[0].type.result == .own(cart))
    // What wasm-tools makes of the world has the core types and names that the link check asks for.
    #expect(try embedded.world.mismatches(of: module(name)) == [])
  }

  @Test func typesThatOnlyWITTellsApart() throws {
    var world = try #require(try EmbeddedWorld(of: module("cart"))).world
    let flags = ComponentType.flags(ComponentType.Flags("options", ["cache", "follow"]))
    world.imports[0].functions[3].type.parameters[2].type = flags
    world.imports[0].functions[4].type.result = .result(ok: nil, error: .tuple([.u8, .u32, .u32]))
    world.exports[0].type.parameters[0].type = .list(.u8)
    world.exportedInterfaces[0].functions[1].type.parameters[0].type = .u32
    world.exportedInterfaces[0].functions[2].type.result = .tuple([.s8, .u64, .f32])
    #expect(
      try world.mismatches(of: module("cart")).map(\.description) == [
        "import shop:cart/http@1.0.0 get: the module was made for another type, in o: flags { follow, cache }, where the host has "
          + "flags { cache, follow }",
        "import shop:cart/http@1.0.0 wait: the module was made for another type, in result.error: failure, where the host has "
          + "tuple<u8, u32, u32>",
        "export shop:cart/api@1.0.0#[method]cart.total: the module was made for another type, in self: borrow<cart>, where the "
          + "host has u32",
        "export shop:cart/api@1.0.0#render: the module was made for another type, in result.1: s64, where the host has u64",
        "export execute: the module was made for another type, in input: string, where the host has list<u8>",
      ])
  }

  @Test func stringEncodings() throws {
    let name = Array("wit-component-encoding".utf8)
    for (byte, encoding) in [(0, .utf8), (1, .utf16), (2, .latin1OrUTF16)] as [(UInt8, StringEncoding)] {
      var bytes = try section()
      let start = try #require(bytes.indices.first { bytes[$0...].starts(with: name) })
      bytes[start + name.count + 1] = byte
      var decoder = ComponentTypeDecoder(bytes)
      #expect(try decoder.decode().stringEncoding == encoding)
      decoder = ComponentTypeDecoder(bytes)
      #expect(try decoder.decodeEncoding() == encoding)
    }
  }

  /// Whatever the bytes are: a world, or an error.
  @Test func corruptSections() throws {
    let bytes = try section()
    var random = SplitMix(state: 7)
    var counts = [0, 0, 0]
    func decode(_ bytes: [UInt8]) {
      do throws(ComponentTypeError) {
        var decoder = ComponentTypeDecoder(bytes)
        _ = try decoder.decode()
        counts[0] += 1
      } catch {
        if case .malformed = error { counts[1] += 1 } else { counts[2] += 1 }
      }
    }
    for count in 0..<bytes.count { decode(Array(bytes[..<count])) }
    for _ in 0..<4000 {
      var changed = bytes
      for _ in 0..<1 + Int(random.next() % 3) {
        changed[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      decode(changed)
    }
    #expect(counts.allSatisfy { $0 > 0 }, "\(counts)")
  }

  @Test func typesThatGrowAreNotFollowed() {
    // An instance type of tuples, each twice the one before.
    var declarations: [UInt8] = [0x01, 0x6f, 0x02, 0x7f, 0x7f]
    for index in 0..<40 as Range<UInt8> { declarations += [0x01, 0x6f, 0x02, index, index] }
    let type: [UInt8] = [0x01, 0x42, 41] + declarations
    let bytes: [UInt8] = [0x00, 0x61, 0x73, 0x6d, 0x0d, 0x00, 0x01, 0x00, 0x07, 0xd0, 0x01] + type
    var decoder = ComponentTypeDecoder(bytes)
    #expect {
      try decoder.decode()
    } throws: { error in
      if case .unsupported("a very large type") = error as? ComponentTypeError { true } else { false }
    }
  }

  @Test func malformedSectionsAreReported() throws {
    // The section of the name "component-type" with one byte of contents.
    let bytes: [UInt8] = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, 0x00, 0x10, 0x0e] + Array("component-type".utf8) + [7]
    let module = try Module(bytes)
    let world = ComponentWorld("a:b/c", imports: [], exports: [])
    #expect(
      try world.mismatches(of: module).map(\.description) == [
        "the custom section component-type cannot be read: no component at offset 1"
      ])
    #expect(fault { _ = try ComponentLinker().instantiate(module, in: Store()) } == "malformedComponentType")
  }
}
