import Testing

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
        export run: func() -> t;
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
    #expect(world.exports.map(\.name) == ["run", "a:b/i@1.0.0#g"])
    #expect(world.exports[0].type == ComponentFunctionType(result: .u8))
    #expect(world.exports[1].type == function.type)
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
