import Foundation
import Testing
import WasmEngine
import WasmText

@testable import ComponentABI

/// What the link check says, compared with the texts in Golden. With RECORD_GOLDEN set the texts are written instead.
@Suite struct LinkCheckTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")

  private static func function(
    _ parameters: KeyValuePairs<String, ComponentType> = [:], _ result: ComponentType? = nil
  ) -> ComponentFunctionType {
    ComponentFunctionType(parameters.map { ComponentType.Field($0.key, $0.value) }, result: result)
  }

  private static let request = ComponentType.Resource("shop:net/http@1.2.0", "request")
  private static let cart = ComponentType.Resource("shop:cart/api@1.0.0", "cart", isExported: true)

  static let world = ComponentWorld(
    "shop:cart/plugin@1.0.0",
    imports: [
      ComponentWorld.Interface(
        "shop:net/http@1.2.0",
        [
          ComponentWorld.Function("get", function(["url": .string], .result(ok: .list(.u8), error: .string))),
          ComponentWorld.Function("[method]request.send", function(["self": .borrow(request)], .bool)),
        ], resources: ["request"]),
      ComponentWorld.Interface("$root", [ComponentWorld.Function("log", function(["message": .string]))]),
    ],
    exports: [ComponentWorld.Function("execute", function(["input": .string], .result(ok: .string, error: errorRecord)))],
    exportedInterfaces: [
      ComponentWorld.Interface(
        "shop:cart/api@1.0.0",
        [
          ComponentWorld.Function("[constructor]cart", function([:], .own(cart))),
          ComponentWorld.Function("[method]cart.total", function(["self": .borrow(cart)], .f64)),
        ], resources: ["cart"])
    ])

  /// A module that fits, in parts that can be replaced.
  private static let fitting: [(name: String, text: String)] = [
    ("get", #"(import "shop:net/http@1.2.0" "get" (func (param i32 i32 i32)))"#),
    ("send", #"(import "shop:net/http@1.0.0" "[method]request.send" (func (param i32) (result i32)))"#),
    ("drop", #"(import "shop:net/http@1.2.0" "[resource-drop]request" (func (param i32)))"#),
    ("log", #"(import "$root" "log" (func (param i32 i32)))"#),
    ("new", #"(import "[export]shop:cart/api@1.0.0" "[resource-new]cart" (func (param i32) (result i32)))"#),
    ("memory", #"(memory (export "memory") 1)"#),
    ("realloc", #"(func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (i32.const 0))"#),
    ("execute", #"(func (export "execute") (param i32 i32) (result i32) (i32.const 0))"#),
    ("post", #"(func (export "cabi_post_execute") (param i32))"#),
    ("cart", #"(func (export "shop:cart/api@1.0.0#[constructor]cart") (result i32) (i32.const 0))"#),
    ("total", #"(func (export "shop:cart/api@1.0.0#[method]cart.total") (param i32) (result f64) (f64.const 0))"#),
    ("dtor", #"(func (export "shop:cart/api@1.0.0#[dtor]cart") (param i32))"#),
  ]

  private static func module(_ changes: KeyValuePairs<String, String>) throws -> Module {
    var parts = fitting
    for (name, text) in changes {
      if let index = parts.firstIndex(where: { $0.name == name }) { parts[index].text = text } else { parts.append((name, text)) }
    }
    return try Module(WatParser.parse(Array("(module \(parts.map(\.text).joined(separator: "\n")))".utf8)))
  }

  static let wrongs: [(String, KeyValuePairs<String, String>)] = [
    ("misspelt-export", ["execute": #"(func (export "excute") (param i32 i32) (result i32) (i32.const 0))"#]),
    ("missing-exports", ["execute": "", "cart": "", "total": ""]),
    ("mistyped-export", ["execute": #"(func (export "execute") (param i32) (result i32) (i32.const 0))"#]),
    ("export-of-another-kind", ["execute": #"(global (export "execute") i32 (i32.const 0))"#]),
    (
      "export-of-another-version",
      ["total": #"(func (export "shop:cart/api@2.0.0#[method]cart.total") (param i32) (result f64) (f64.const 0))"#]
    ),
    ("no-memory-no-allocator", ["memory": "", "realloc": ""]),
    ("memory-of-64-bit-addresses", ["memory": #"(memory (export "memory") i64 1)"#]),
    (
      "mistyped-helpers",
      [
        "realloc": #"(func (export "cabi_realloc") (param i32 i32) (result i32) (i32.const 0))"#,
        "post": #"(func (export "cabi_post_execute"))"#, "dtor": #"(func (export "shop:cart/api@1.0.0#[dtor]cart"))"#,
        "new": #"(import "[export]shop:cart/api@1.0.0" "[resource-new]cart" (func (param i32)))"#,
      ]
    ),
    ("misspelt-import", ["get": #"(import "shop:net/http@1.2.0" "got" (func (param i32 i32 i32)))"#]),
    (
      "unknown-function",
      [
        "get": #"(import "shop:net/http@1.2.0" "delete-everything" (func))"#, "log": #"(import "$root" "print" (func))"#,
      ]
    ),
    ("misspelt-interface", ["get": #"(import "shop:net/htpp@1.2.0" "get" (func (param i32 i32 i32)))"#]),
    (
      "unknown-interface", ["get": #"(import "wasi_snapshot_preview1" "fd_write" (func (param i32 i32 i32 i32) (result i32)))"#]
    ),
    ("import-of-another-version", ["get": #"(import "shop:net/http@2.0.0" "get" (func (param i32 i32 i32)))"#]),
    (
      "mistyped-import",
      [
        "get": #"(import "shop:net/http@1.2.0" "get" (func (param i32 i32) (result i32)))"#,
        "log": #"(import "$root" "log" (global i32))"#,
      ]
    ),
    (
      "unknown-resources",
      [
        "drop": #"(import "shop:net/http@1.2.0" "[resource-drop]requests" (func (param i32)))"#,
        "new": #"(import "[export]shop:cart/api@1.0.0" "[resource-new]basket" (func (param i32) (result i32)))"#,
      ]
    ),
    (
      "everything",
      [
        "get": #"(import "shop:net/http@1.2.0" "post" (func))"#, "execute": "", "post": "", "memory": "", "realloc": "",
        "total": #"(func (export "shop:cart/api@1.0.0#[method]cart.total") (param i32) (result f32) (f32.const 0))"#,
      ]
    ),
  ]

  @Test(arguments: wrongs) func messages(name: String, changes: KeyValuePairs<String, String>) throws {
    let text = try Self.world.mismatches(of: Self.module(changes)).map { $0.description + "\n" }.joined()
    let file = Self.folder.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil { try text.write(to: file, atomically: true, encoding: .utf8) }
    #expect(try text == String(contentsOf: file, encoding: .utf8))
  }

  @Test func everyTextHasItsTest() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(files) == Set(Self.wrongs.map { $0.0 + ".txt" }))
  }

  @Test func whatFitsHasNoMessages() throws {
    #expect(try Self.world.mismatches(of: Self.module([:])) == [])
    // Neither has a module that needs less than the world offers.
    #expect(try Self.world.mismatches(of: Self.module(["get": "", "send": "", "drop": "", "log": "", "dtor": ""])) == [])
    let wasi = #"(import "wasi_snapshot_preview1" "fd_close" (func (param i32) (result i32)))"#
    #expect(try Self.world.mismatches(of: Self.module(["get": wasi])) { $0.module == "wasi_snapshot_preview1" } == [])
    let small = ComponentWorld(
      "a:b/c@1.0.0", imports: [], exports: [ComponentWorld.Function("add", Self.function(["x": .u32], .u32))])
    let text = #"(module (func (export "add") (param i32) (result i32) (local.get 0)))"#
    #expect(try small.mismatches(of: Module(WatParser.parse(Array(text.utf8)))) == [])
  }

  @Test func theStandardManglingFits() throws {
    let text = """
      (module
        (import "cm32p2|shop:net/http@1" "get" (func (param i32 i32 i32)))
        (import "cm32p2|shop:net/http@1" "request_drop" (func (param i32)))
        (import "cm32p2" "log" (func (param i32 i32)))
        (import "cm32p2|_ex_shop:cart/api@1" "cart_new" (func (param i32) (result i32)))
        (memory (export "cm32p2_memory") 1)
        (func (export "cm32p2_realloc") (param i32 i32 i32 i32) (result i32) (i32.const 0))
        (func (export "cm32p2||execute") (param i32 i32) (result i32) (i32.const 0))
        (func (export "cm32p2|shop:cart/api@1|[constructor]cart") (result i32) (i32.const 0))
        (func (export "cm32p2|shop:cart/api@1|[method]cart.total") (param i32) (result f64) (f64.const 0)))
      """
    #expect(try Self.world.mismatches(of: Module(WatParser.parse(Array(text.utf8)))) == [])
  }

  @Test func nothingIsInstantiatedThatDoesNotFit() throws {
    let module = try Self.module(["execute": "", "post": ""])
    #expect(fault { _ = try ComponentLinker().instantiate(module, in: Store(), checking: Self.world) } == "world")
  }

  @Test func manyMismatchesAreCounted() throws {
    let imports = (0..<150).map { "(import \"a:b/c\" \"f\($0)\" (func))" }.joined()
    let found = try Self.world.mismatches(of: Self.module(["many": "", "get": imports]))
    #expect(found.count == 101)
    #expect(found.last?.description == "and 50 more")
    let long = String(repeating: "x", count: 5000)
    let message = try Self.world.mismatches(of: Self.module(["get": "(import \"\(long)\" \"\(long)\" (func))"])).first?
      .description
    #expect(try #require(message).count < 400)
  }

  @Test func componentsAreRefusedByName() {
    #expect {
      try Module([0x00, 0x61, 0x73, 0x6d, 0x0d, 0x00, 0x01, 0x00])
    } throws: { error in
      "\(error)".contains("a component, not a core module; components are not supported yet")
    }
  }
}

@Suite struct ManglingTests {
  @Test(arguments: [
    ("a:b/c@1.0.0", "f", "function a:b/c@1.0.0 f"), ("$root", "f", "function $root f"), ("cm32p2", "f", "function $root f"),
    ("cm32p2|a:b/c@1", "[method]r.m", "function a:b/c@1 [method]r.m"), ("cm32p2|c", "f", "function c f"),
    ("a:b/c", "[resource-drop]r", "drop a:b/c r imported"), ("[export]a:b/c", "[resource-drop]r", "drop a:b/c r exported"),
    ("[export]a:b/c", "[resource-new]r", "new a:b/c r exported"), ("[export]a:b/c", "[resource-rep]r", "rep a:b/c r exported"),
    ("a:b/c", "[resource-new]r", "function a:b/c [resource-new]r"), ("cm32p2|a:b/c@1", "r_drop", "drop a:b/c@1 r imported"),
    ("cm32p2|_ex_a:b/c@1", "r_drop", "drop a:b/c@1 r exported"), ("cm32p2|_ex_a:b/c@1", "r_new", "new a:b/c@1 r exported"),
    ("cm32p2|_ex_a:b/c@1", "r_rep", "rep a:b/c@1 r exported"), ("cm32p2|a:b/c@1", "r_new", "function a:b/c@1 r_new"),
    ("cm32p2x", "f", "function cm32p2x f"), ("cm32p2", "r_drop", "drop $root r imported"), ("", "", "function  "),
  ])
  func imports(module: String, name: String, meaning: String) {
    let text =
      switch CoreImport(module: module, name: name) {
      case .function(let interface, let name): "function \(interface.text) \(name)"
      case .builtin(let builtin, let type):
        "\(builtin) \(type.interface) \(type.name) \(type.isExported ? "exported" : "imported")"
      }
    #expect(text == meaning)
  }

  @Test func exports() {
    let names = CoreExports([
      "run", "cabi_post_run", "a:b/c@1.2.0#f", "a:b/c@1.5.0#f", "cm32p2|a:b/d@0.2|g", "cm32p2||h", "cm32p2_memory", "cm32p2|bad",
    ])
    #expect(names.function("run")?.coreName == "run")
    #expect(names.function("run")?.postReturnName == "cabi_post_run")
    #expect(names.function("a:b/c@1.5.0#f")?.coreName == "a:b/c@1.5.0#f")
    #expect(names.function("a:b/c@1.0.0#f")?.coreName == "a:b/c@1.2.0#f")
    #expect(names.function("a:b/c@2.0.0#f")?.coreName == nil)
    #expect(names.function("f")?.coreName == nil)
    #expect(names.function("a:b/d@0.2.7#g")?.coreName == "cm32p2|a:b/d@0.2|g")
    #expect(names.function("a:b/d@0.2.7#g")?.postReturnName == "cm32p2|a:b/d@0.2|g_post")
    #expect(names.function("h")?.coreName == "cm32p2||h")
    #expect(names.function("bad")?.coreName == nil)
  }

  @Test func nearest() {
    #expect(nearestName(to: "execute", among: ["init", "excute", "execute-all"]) == "excute")
    #expect(nearestName(to: "execute", among: ["init", "supply"]) == nil)
    #expect(nearestName(to: "get", among: ["got", "gets"]) == "got")
    #expect(nearestName(to: "xeecute", among: ["execute"]) == "execute")
    #expect(nearestName(to: "ab", among: ["ac", "ab"]) == nil)
    #expect(nearestName(to: "", among: ["a"]) == nil)
    #expect(nearestName(to: String(repeating: "x", count: 200), among: [String(repeating: "x", count: 200)]) == nil)
  }
}
