import ComponentABI
import Foundation
import Testing

@testable import PluginHost

@Suite struct PluginWorldTests {
  /// What the host offers and asks for is what the `.wit` file says that plugins are built against.
  @Test func theWorldIsThatOfTheFile() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = root.appendingPathComponent("SDK/wit/plugin.wit")
    let source = WIT.Source(name: "plugin.wit", bytes: Array(try Data(contentsOf: path)))
    let packages = try WIT.resolve(WIT.SourceGroup([source]))
    #expect(packages.warnings.isEmpty)
    for (name, providers) in [
      ("plugin", []), ("llm-plugin", [.llm]), ("memory-plugin", [.memory]), ("tool-plugin", [.tool]), ("agent-plugin", [.agent]),
      ("any-plugin", Set(Manifest.ProviderType.allCases)),
    ] as [(String, Set<Manifest.ProviderType>)] {
      let file = try packages.componentWorld(try #require(packages.world(named: name)))
      let world = PluginWorld.world(providers)
      #expect(world.imports == file.imports)
      #expect(world.exports == file.exports)
      #expect(world.exportedInterfaces == file.exportedInterfaces)
    }
  }
}
