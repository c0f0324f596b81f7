import ComponentABI
import Foundation
import Testing

@testable import PluginHost

@Suite struct PluginWorldTests {
  /// The host's own words for the plugin world are those of the `.wit` file that plugins are built against.
  @Test func theWorldIsThatOfTheFile() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appendingPathComponent("SDK/wit/plugin.wit")
    let source = WIT.Source(name: "plugin.wit", bytes: Array(try Data(contentsOf: file)))
    let packages = try WIT.resolve(WIT.SourceGroup([source]))
    #expect(packages.warnings.isEmpty)
    let world = try #require(packages.world(named: "plugin"))
    #expect(try packages.componentWorld(world) == PluginWorld.world)
  }
}
