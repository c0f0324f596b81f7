import Foundation
import Testing
import WasmEngine

@testable import ComponentABI

/// Worlds in the terms of the Canonical ABI.
@Suite("WIT: component worlds") struct WITWorldTests {
  private func world(_ items: String) throws -> ComponentWorld {
    let packages = try WITSamples.resolve("package a:b@1.0.0;\n" + items)
    return try packages.componentWorld(try #require(packages.world(named: "w")))
  }

  private func refusals(_ items: String) throws -> [String] {
    let packages = try WITSamples.resolve("package a:b@1.0.0;\n" + items)
    let world = try #require(packages.world(named: "w"))
    do throws(WIT.Failure) {
      _ = try packages.componentWorld(world)
      return []
    } catch {
      return error.diagnostics.map { "\($0.line):\($0.column): \($0.message)" }
    }
  }

  @Test func functionsWithTheirTypes() throws {
    let world = try world(
      """
      interface i {
        type t = list<u8>;
        record r { a: t, b: option<char> }
        variant v { x, y(r) }
        enum e { p, q }
        flags f { m, n }
        g: func(a: v, b: e, c: f, d: map<string, s64>) -> result<_, tuple<bool, f32>>;
      }
      interface empty { type t = u8; }
      world w {
        use empty.{t};
        import i;
        import k: i;
        import h: func(x: t);
        export run: func() -> list<t>;
        export i;
      }
      """)
    let record = ComponentType.record(ComponentType.Record("r", [.init("a", .list(.u8)), .init("b", .option(.char))]))
    let variant = ComponentType.variant(ComponentType.Variant("v", [.init("x"), .init("y", record)]))
    let function = ComponentWorld.Function(
      "g",
      ComponentFunctionType(
        [
          .init("a", variant), .init("b", .enum(ComponentType.Enumeration("e", ["p", "q"]))),
          .init("c", .flags(ComponentType.Flags("f", ["m", "n"]))), .init("d", .list(.tuple([.string, .s64]))),
        ], result: .result(ok: nil, error: .tuple([.bool, .f32]))))
    #expect(world.name == "a:b/w@1.0.0")
    #expect(world.imports.map(\.name) == ["a:b/i@1.0.0", "k", "$root"])
    #expect(world.imports[0].functions == [function])
    #expect(world.imports[1].functions == [function])
    #expect(world.imports[2].functions == [ComponentWorld.Function("h", ComponentFunctionType([.init("x", .u8)]))])
    #expect(world.exports == [ComponentWorld.Function("run", ComponentFunctionType(result: .list(.u8)))])
    #expect(world.exportedInterfaces == [ComponentWorld.Interface("a:b/i@1.0.0", [function])])
  }

  @Test func resourcesByTheInterfaceThatTheyComeFrom() throws {
    let world = try world(
      """
      interface i {
        resource r { constructor(); m: func(x: r); s: static func(x: borrow<r>); }
        type alias = r;
      }
      interface j { use i.{alias as q}; f: func(x: borrow<q>) -> list<q, 3>; }
      world w {
        resource own-one;
        import i;
        import j;
        import k: i;
        import g: func() -> own-one;
        export i;
        export j;
      }
      """)
    func functions(_ resource: ComponentType.Resource) -> [ComponentWorld.Function] {
      [
        ComponentWorld.Function("[constructor]r", ComponentFunctionType(result: .own(resource))),
        ComponentWorld.Function(
          "[method]r.m", ComponentFunctionType([.init("self", .borrow(resource)), .init("x", .own(resource))])),
        ComponentWorld.Function("[static]r.s", ComponentFunctionType([.init("x", .borrow(resource))])),
      ]
    }
    func other(_ resource: ComponentType.Resource) -> [ComponentWorld.Function] {
      [
        ComponentWorld.Function(
          "f", ComponentFunctionType([.init("x", .borrow(resource))], result: .fixedLengthList(.own(resource), length: 3)))
      ]
    }
    let imported = ComponentType.Resource("a:b/i@1.0.0", "r")
    let exported = ComponentType.Resource("a:b/i@1.0.0", "r", isExported: true)
    let root = ComponentWorld.Function("g", ComponentFunctionType(result: .own(ComponentType.Resource("$root", "own-one"))))
    #expect(
      world.imports == [
        ComponentWorld.Interface("a:b/i@1.0.0", functions(imported), resources: ["r"]),
        ComponentWorld.Interface("a:b/j@1.0.0", other(imported)),
        ComponentWorld.Interface("k", functions(ComponentType.Resource("k", "r")), resources: ["r"]),
        ComponentWorld.Interface("$root", [root], resources: ["own-one"]),
      ])
    #expect(
      world.exportedInterfaces == [
        ComponentWorld.Interface("a:b/i@1.0.0", functions(exported), resources: ["r"]),
        ComponentWorld.Interface("a:b/j@1.0.0", other(exported)),
      ])
  }

  /// What `wasm-tools` made of the same text and put into a module.
  @Test func theWorldThatOthersReadInTheText() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Embedded")
    let text = try String(contentsOf: folder.appendingPathComponent("cart.wit"), encoding: .utf8)
    let module = try Module(Array(Data(contentsOf: folder.appendingPathComponent("cart.wasm"))))
    let packages = try WITSamples.resolve(text)
    #expect(try packages.componentWorld(try #require(packages.world())) == EmbeddedWorld(of: module)?.world)
  }

  @Test func whatWaitsIsRefusedByName() throws {
    let found = try refusals(
      """
      interface i {
        a: async func();
        b: func(x: list<stream<u8>>);
        type f = future<string>;
        c: func() -> f;
        d: func();
      }
      world w { import i; }
      """)
    #expect(
      found == [
        "3:3: function 'a' cannot be called: it is async, and this host calls synchronous functions only",
        "4:3: function 'b' cannot be called: it passes a 'stream'",
        "6:3: function 'c' cannot be called: it passes a 'future'",
      ])
  }
}
