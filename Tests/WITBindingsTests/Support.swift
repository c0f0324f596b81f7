import ComponentABI
import Foundation
import Testing
import WITBindings
import WasmEngine

/// The files of the tests.
enum Files {
  static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  static let repository = tests.deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: repository.appendingPathComponent(path), encoding: .utf8)
  }

  static func packages(_ path: String) throws -> WIT.Packages {
    try WIT.resolve(WIT.SourceGroup([WIT.Source(name: path, try text(path))]))
  }

  static func guest(_ name: String) throws -> Module {
    let url = repository.appendingPathComponent("Tests/ComponentABITests/Guests/\(name).wasm")
    return try Module(Array(Data(contentsOf: url)))
  }
}

/// The generated code of a text; every fault in one string where there is none.
func code(_ text: String, world: String? = nil, _ prepare: (inout Bindings.Options) -> Void = { _ in }) throws -> String {
  let packages = try WIT.resolve(WIT.SourceGroup([WIT.Source(name: "test.wit", text)]))
  var options = Bindings.Options()
  prepare(&options)
  return try Bindings.code(for: try #require(packages.world(named: world)), in: packages, options: options)
}
