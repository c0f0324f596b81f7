import ComponentABI
import Foundation
import Testing
import WasmEngine
import WasmText

@testable import swiftlet

@Suite("wit MODULE") struct ModuleWorldTests {
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "../ComponentABITests")

  private func run(_ arguments: String...) async -> (code: ExitCode, output: String, errors: String) {
    let console = Console(output: .memory, errors: .memory)
    let code = await Program.run(arguments, console: console)
    return (code, console.collectedOutput, console.collectedErrors)
  }

  private func path(_ name: String) -> String { Self.tests.appendingPathComponent(name).path }

  /// The world as text that resolves to the world again.
  @Test(arguments: ["cart", "cart-standard"]) func theWorldOfASection(name: String) async throws {
    let file = path("Embedded/\(name).wasm")
    let result = await run("wit", file)
    #expect(result.code == .success, "\(result.errors)")
    #expect(result.output.hasPrefix("// From the section 'component-type' of the module.\npackage shop:cart@1.0.0;\n"))
    #expect(result.output.contains("  export execute: func(input: string) -> result<string, error>;\n"))
    #expect(result.output.contains("    from-body: static func(b: list<u8>) -> request;\n"))
    let module = try Module(Array(Data(contentsOf: URL(fileURLWithPath: file))))
    let world = try #require(try EmbeddedWorld(of: module)?.world)
    let packages = try WIT.resolve(WIT.SourceGroup([WIT.Source(name: "again.wit", result.output)]))
    var again = try packages.componentWorld(try #require(packages.world()))
    #expect(again.name == world.name)
    #expect(again.imports.map(\.name).sorted() == world.imports.map(\.name).sorted())
    again.imports = world.imports
    #expect(again.exportedInterfaces.map(\.resources) == world.exportedInterfaces.map(\.resources))
    #expect(again.exports == world.exports)
    #expect(await run("wit", "--check", file).output == "")
    #expect(await run("wit", "--json", file).output.contains("\"shop:cart@1.0.0\""))
  }

  /// A module that is not as its section says: the world is printed all the same.
  @Test func differences() async throws {
    let module = try Module(Array(Data(contentsOf: URL(fileURLWithPath: path("Embedded/cart.wasm")))))
    let section = try #require(module.customSections(named: "component-type").first)
    let bytes = section.map { "\\" + String(format: "%02x", $0) }.joined()
    let directory = try TemporaryDirectory()
    let file = directory.url.appendingPathComponent("half.wasm")
    let text = """
      (module
        (memory (export "memory") 1)
        (func (export "execute") (param i32) (result i32) (local.get 0))
        (@custom "component-type" "\(bytes)"))
      """
    try Data(WatParser.parse(Array(text.utf8), options: TextOptions())).write(to: file)
    let result = await run("wit", file.path)
    #expect(result.code == .failure)
    #expect(result.output.contains("interface http {"))
    #expect(
      result.errors.contains(
        "export execute: func(input: string) -> result<string, error> must be the core function [i32 i32] -> [i32]"))
    #expect(result.errors.contains("missing export shop:cart/api@1.0.0#render"))
    #expect(result.errors.contains("the module is not as its world says"))
    var broken = section
    broken.removeLast(40)
    let shorter = text.replacingOccurrences(of: bytes, with: broken.map { "\\" + String(format: "%02x", $0) }.joined())
    try Data(WatParser.parse(Array(shorter.utf8), options: TextOptions())).write(to: file)
    let malformed = await run("wit", file.path)
    #expect(malformed.code == .failure)
    #expect(malformed.errors.contains("the custom section component-type cannot be read"))
  }

  /// Without a section names tell interfaces and resources; the text resolves.
  @Test(arguments: ["c", "c-standard", "swift", "rust"]) func whatNamesTell(name: String) async throws {
    let result = await run("wit", path("Guests/\(name).wasm"))
    #expect(result.code == .success, "\(result.errors)")
    let version = name == "c-standard" ? "1.0.0" : "1.4.2"
    #expect(result.output.contains("  export probe:kit/figures@\(version);\n"))
    #expect(result.output.contains("  // export live: [] -> [i32]\n"))
    #expect(result.output.contains("    // turn: [i32 i32 i32 i64] -> [i32]\n"))
    #expect(!result.output.contains("realloc") && !result.output.contains("initialize") && !result.output.contains("post"))
    if name.hasPrefix("c") {
      #expect(result.output.contains("    resource counter {\n      // [constructor]counter: [i32] -> [i32]\n"))
    }
    _ = try WIT.resolve(WIT.SourceGroup([WIT.Source(name: "again.wit", result.output)]))
  }

  /// Names that are none in WIT, and names that would drive a terminal.
  @Test func namesOfGuests() async throws {
    let directory = try TemporaryDirectory()
    let file = directory.url.appendingPathComponent("odd.wasm")
    let text = #"""
      (module
        (import "env" "mem\1b[31mory" (memory 1))
        (import "a:b/c@1.0.0" "f\n}\n" (func (param i32)))
        (import "a:b/c\n@1.0.0" "f" (func))
        (import "a:b/c@1.0.0" "[resource-drop]x y" (func (param i32)))
        (import "wasi_snapshot_preview1" "fd_write" (func (param i32 i32 i32 i32) (result i32)))
        (func (export "_start"))
        (func (export "interface"))
        (func (export "d:e/interface#record")))
      """#
    try Data(WatParser.parse(Array(text.utf8), options: TextOptions())).write(to: file)
    let result = await run("wit", file.path)
    #expect(result.code == .success, "\(result.errors)")
    #expect(!result.output.contains("\u{1b}"))
    #expect(result.output.contains("  export d:e/interface;\n") || result.output.contains("  export d:e/%interface;\n"))
    #expect(result.output.contains("// WASI preview 1: fd_write\n"))
    _ = try WIT.resolve(WIT.SourceGroup([WIT.Source(name: "again.wit", result.output)]))
  }

  @Test func componentsAreRefused() async throws {
    let directory = try TemporaryDirectory()
    let file = directory.url.appendingPathComponent("c.wasm")
    try Data([0x00, 0x61, 0x73, 0x6d, 0x0d, 0x00, 0x01, 0x00]).write(to: file)
    for arguments in [["wit", file.path], ["run", "--invoke", "f()", file.path]] {
      let console = Console(output: .memory, errors: .memory)
      #expect(await Program.run(arguments, console: console) == .failure)
      #expect(console.collectedErrors.contains("a component, and components are not supported yet; give the core module in it"))
    }
    try Data([0x00, 0x61, 0x73, 0x6d, 0x02, 0x00, 0x00, 0x00]).write(to: file)
    #expect(await run("wit", file.path).code == .failure)
  }
}
