import Testing

@testable import ComponentABI

/// Each construct, by the canonical text that it becomes.
@Suite("WIT: language") struct WITLanguageTests {
  /// The items of a package `a:b@1.0.0`, printed again.
  private func printed(_ items: String, features: WIT.Features = .none) throws -> String {
    let text = try WITSamples.resolve("package a:b@1.0.0;\n" + items, features: features).text
    return String(text.dropFirst("package a:b@1.0.0;\n\n".count))
  }

  private func interface(_ items: String) throws -> String {
    let text = try printed("interface i { \(items) }")
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast(2).map { String($0.dropFirst(2)) }
      .joined(separator: "\n")
  }

  @Test func packages() throws {
    for name in ["a:b", "a:b@1.2.3", "a:b@0.1.0-rc.1+x.2", "a:b:c/d", "a:b/c@1.0.0", "%use:%world"] {
      let packages = try WITSamples.resolve("package \(name);")
      #expect(packages.text == "package \(name);\n")
    }
    let packages = try WITSamples.resolve("package a:b@1.0.0; interface i {} world w {}")
    #expect(packages.root?.name == WIT.PackageName(namespace: "a", name: "b", version: "1.0.0"))
    #expect(packages.root?.interfaces.map { packages.name(of: $0) } == ["a:b/i@1.0.0"])
    #expect(packages.world().map { packages.name(of: $0) } == "a:b/w@1.0.0")
    #expect(packages.world(named: "w") == packages.world(named: "a:b/w@1.0.0"))
    #expect(packages.world(named: "v") == nil)
  }

  @Test(arguments: [
    ("type a = u32;", "type a = u32;"),
    ("type a = list<u8>; type b = a;", "type a = list<u8>;\n\ntype b = a;"),
    ("type a = list<string, 7>;", "type a = list<string, 7>;"),
    ("type a = map<string, f32>;", "type a = map<string, f32>;"),
    ("type a = option<option<char>>;", "type a = option<option<char>>;"),
    ("type a = result;", "type a = result;"),
    ("type a = result<u8>;", "type a = result<u8>;"),
    ("type a = result<_, u8>;", "type a = result<_, u8>;"),
    ("type a = result<u8, s8>;", "type a = result<u8, s8>;"),
    ("type a = tuple<bool, f64,>;", "type a = tuple<bool, f64>;"),
    ("type a = future; type b = future<u8>;", "type a = future;\n\ntype b = future<u8>;"),
    ("type a = stream; type b = stream<u8>;", "type a = stream;\n\ntype b = stream<u8>;"),
    ("record r { a: u8, b: string }", "record r {\n  a: u8,\n  b: string,\n}"),
    ("variant v { a, b(u8), }", "variant v {\n  a,\n  b(u8),\n}"),
    ("enum e { a, b }", "enum e {\n  a,\n  b,\n}"),
    ("flags f { a, b, }", "flags f {\n  a,\n  b,\n}"),
    ("resource r;", "resource r;"),
    ("resource r {}", "resource r;"),
    (
      "resource r { constructor(a: u8); m: func(); s: static func() -> r; }",
      "resource r {\n  constructor(a: u8);\n\n  m: func();\n\n  s: static func() -> r;\n}"
    ),
    ("resource r { constructor() -> result<r>; }", "resource r {\n  constructor() -> result<r>;\n}"),
    ("resource r; f: func(a: borrow<r>, b: own<r>, c: r);", "resource r;\n\nf: func(a: borrow<r>, b: r, c: r);"),
    ("resource r; type s = r; f: func(a: borrow<s>);", "resource r;\n\ntype s = r;\n\nf: func(a: borrow<s>);"),
    ("f: func(a: u8, b: string,) -> bool;", "f: func(a: u8, b: string) -> bool;"),
    ("f: async func() -> u8;", "f: async func() -> u8;"),
    (
      "resource r { a: async func(); b: static async func(); }",
      "resource r {\n  a: async func();\n\n  b: static async func();\n}"
    ),
    ("%func: func(%list: u8); %x: func();", "%func: func(%list: u8);\n\nx: func();"),
    ("XML-to-json2: func(); a-1: func();", "XML-to-json2: func();\n\na-1: func();"),
    ("@external-id(\"a\\\"\\u{2603}\\41\") f: func();", "@external-id(\"a\\\"☃A\")\nf: func();"),
    ("///one\n///  two\n/** three\n * four */ f: func();", "/// one\n///  two\n/// three\n/// four\nf: func();"),
    ("// no\n/* nor /* this */ */ //// nor\n/**/ f: func();", "f: func();"),
    ("f: func(a: b); type b = u8;", "f: func(a: b);\n\ntype b = u8;"),
  ]) func constructs(_ text: String, _ canonical: String) throws {
    #expect(try interface(text) == canonical)
    #expect(try interface(canonical) == canonical)
  }

  @Test func useBringsTypes() throws {
    let text = try printed(
      """
      use types as t; use c:d/far@2.0.0; use far as away;
      interface types { type x = u8; type y = u8; f: func(); }
      interface i { use t.{x, y as z}; use away.{q}; g: func(a: x, b: z, c: q); }
      package c:d@2.0.0 { interface far { type q = string; } }
      """)
    #expect(text.contains("  use types.{x, y as z};\n\n  use c:d/far@2.0.0.{q};\n\n  g: func(a: x, b: z, c: q);\n"))
    #expect(text.hasSuffix("package c:d@2.0.0 {\n  interface far {\n    type q = string;\n  }\n}\n"))
  }

  @Test func worldsImportAndExport() throws {
    let text = try printed(
      """
      interface i { type t = u8; f: func(); }
      world w {
        record r { a: u8 }
        import i;
        import a: func(x: r);
        import b: interface { use i.{t}; g: func(x: t); }
        import c: i;
        import d : i;
        export e: func();
        export i;
        export c: a:b/i@1.0.0;
      }
      """)
    #expect(
      text.hasSuffix(
        """
        world w {
          record r {
            a: u8,
          }

          import i;

          import a: func(x: r);

          import b: interface {
            use i.{t};

            g: func(x: t);
          }

          import c: i;

          import d: i;

          export e: func();

          export i;

          export c: i;
        }

        """))
  }

  @Test func usesImplyImports() throws {
    let text = try printed(
      """
      interface a { type t = u8; }
      interface b { use a.{t}; }
      interface c { use b.{t}; f: func(x: t); }
      world w { import c; }
      world v { import x: func(a: t); use c.{t}; export c; }
      """)
    #expect(text.contains("world w {\n  import a;\n\n  import b;\n\n  import c;\n}"))
    #expect(
      text.contains(
        "world v {\n  import x: func(a: t);\n\n  import a;\n\n  import b;\n\n  import c;\n\n  use c.{t};\n\n  export c;\n}"))
  }

  @Test func includeIsAUnion() throws {
    let text = try printed(
      """
      interface i { f: func(); }
      interface j { f: func(); }
      world one { import i; import a: func(); import cache: i; export j; type t = u8; import k: func(x: t); }
      world two { import i; import a: func(); export b: func(); }
      world both { include one with { cache as store }; include two with { a as c, b as d } import j; }
      world three { include both; }
      """)
    let body = """
       {
        import i;

        import a: func();

        import store: i;

        export j;

        type t = u8;

        import k: func(x: t);

        import c: func();

        export d: func();

        import j;
      }
      """
    #expect(text.contains("world both" + body))
    #expect(text.contains("world three" + body))
  }

  @Test func gatesAreKeptAndHideWhatIsNotEnabled() throws {
    let items = """
      @since(version = 0.1.0) interface i {
        @since(version = 0.1.0) @deprecated(version = 1.0.0) f: func();
        @unstable(feature = new) g: func(x: t);
        @unstable(feature = new) type t = u8;
      }
      @unstable(feature = new) world w { @unstable(feature = new) import i; }
      """
    let hidden = """
      @since(version = 0.1.0)
      interface i {
        @since(version = 0.1.0)
        @deprecated(version = 1.0.0)
        f: func();
      }

      """
    #expect(try printed(items) == hidden)
    for features in [WIT.Features.all, .named(["new"])] {
      let text = try printed(items, features: features)
      #expect(text.contains("  @unstable(feature = new)\n  g: func(x: t);\n"))
      #expect(text.contains("@unstable(feature = new)\nworld w {\n  @unstable(feature = new)\n  import i;\n}"))
    }
  }

  @Test func aPackageOfSeveralFiles() throws {
    let files = [
      WIT.Source(name: "types.wit", "interface types { type t = u8; }"),
      WIT.Source(name: "main.wit", "package a:b; use types as t; interface i { use t.{t}; use c:d/e.{f}; }"),
    ]
    let dependency = WIT.SourceGroup([
      WIT.Source(name: "e.wit", "package c:d; interface e { use types.{f}; }"),
      WIT.Source(name: "types.wit", "package c:d; interface types { type f = u8; }"),
    ])
    let packages = try WIT.resolve(WIT.SourceGroup(files), dependencies: [dependency])
    #expect(packages.packages.map(\.name.description) == ["a:b", "c:d"])
    #expect(packages.root?.interfaces.map { packages[$0].name } == ["types", "i"])
    // Two dependencies may bring the same package, word for word.
    let copy = WIT.SourceGroup([
      WIT.Source(
        name: "x.wit", "package x:y; package c:d { interface types { type f=u8; } /// same\n interface e { use types.{f}; } }")
    ])
    #expect(try WIT.resolve(WIT.SourceGroup(files), dependencies: [dependency, copy]).packages.count == 3)
  }

  @Test(arguments: WITSamples.all) func printingIsStable(_ sample: String) throws {
    for features in [WIT.Features.none, .all] {
      let text = try WITSamples.resolve(sample, features: features).text
      #expect(try WITSamples.resolve(text, features: features).text == text)
    }
  }
}
