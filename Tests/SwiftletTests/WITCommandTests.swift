import Foundation
import PluginHost
import Testing

@testable import swiftlet

@Suite("wit") struct WITCommandTests {
  private func run(_ arguments: String...) async -> (code: ExitCode, output: String, errors: String) {
    let console = Console(output: .memory, errors: .memory)
    let code = await Program.run(["wit"] + arguments, console: console)
    return (code, console.collectedOutput, console.collectedErrors)
  }

  private func directory() throws -> TemporaryDirectory {
    let directory = try TemporaryDirectory()
    try directory.write("wit/main.wit", "package a:b@1.0.0;\nworld w { import i; import c:d/j; }")
    try directory.write("wit/types.wit", "interface i { use c:d/j.{t}; @unstable(feature = x) f: func(); }")
    try directory.write("wit/notes.txt", "not WIT")
    try directory.write("wit/deps/d/j.wit", "package c:d; interface j { use e:f/k.{t}; }")
    try directory.write("wit/deps/f.wit", "package e:f; interface k { type t = u8; }")
    try directory.write("wit/deps/README", "not WIT")
    return directory
  }

  @Test func aDirectoryWithItsDependencies() async throws {
    let directory = try directory()
    let path = directory.url.appendingPathComponent("wit").path
    let result = await run(path)
    #expect(result.code == .success)
    #expect(result.errors == "")
    #expect(result.output.hasPrefix("package a:b@1.0.0;\n\nworld w {\n  import e:f/k;\n\n  import c:d/j;\n\n  import i;\n}\n"))
    #expect(result.output.contains("\npackage c:d {\n"))
    #expect(!result.output.contains("f: func()"))
    #expect(await run("--features", "y,x", path).output.contains("  f: func();\n"))
    #expect(await run("--features", "all", path).output.contains("  f: func();\n"))
    #expect(await run("--check", path).output == "")
    // What is printed is a package again, with the same contents.
    try directory.write("again.wit", result.output)
    #expect(await run(directory.url.appendingPathComponent("again.wit").path).output == result.output)
  }

  @Test func jsonForTools() async throws {
    let directory = try directory()
    let result = await run("--json", directory.url.appendingPathComponent("wit").path)
    let document = try JSONValue(parsing: Array(result.output.utf8))
    let packages = document["packages"]
    #expect(packages?[0]?["name"]?.string == "a:b@1.0.0")
    #expect(packages?[0]?["worlds"]?[0]?["imports"]?[2]?["interface"]?.string == "a:b/i@1.0.0")
    #expect(packages?[0]?["interfaces"]?[0]?["types"]?[0]?["from"]?.string == "c:d/j")
    #expect(packages?[2]?["interfaces"]?[0]?["types"]?[0]?["type"]?.string == "u8")
  }

  @Test func errorsAreListedAndCounted() async throws {
    let directory = try TemporaryDirectory()
    let file = try directory.write("bad.wit", "package a:b;\ninterface i { f: func(a: strng); type t = x; }").path
    let result = await run(file)
    #expect(result.code == .failure)
    #expect(result.output == "")
    #expect(
      result.errors == """
        \(file):2:26: error: there is no type 'strng'; did you mean 'string'?
         2 | interface i { f: func(a: strng); type t = x; }
           |                          ^~~~~
        \(file):2:43: error: there is no type 'x'
         2 | interface i { f: func(a: strng); type t = x; }
           |                                           ^
        swiftlet: error: \(file): 2 errors

        """)
    #expect(await run("--json", "--check", file).code == .usage)
    #expect(await run(directory.url.path + "/none").code == .failure)
    try directory.write("empty/x.txt", "")
    #expect(await run(directory.url.path + "/empty").errors.hasSuffix("/empty' holds no .wit files\n"))
  }
}
