import ComponentABI
import Foundation
import Testing

@testable import PluginHost

@Suite struct PluginWorldTests {
  /// What the host offers of the plugin world is what the `.wit` file says that plugins are built against.
  @Test func theWorldIsPartOfTheFiles() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = root.appendingPathComponent("SDK/wit/plugin.wit")
    let source = WIT.Source(name: "plugin.wit", bytes: Array(try Data(contentsOf: path)))
    let packages = try WIT.resolve(WIT.SourceGroup([source]))
    #expect(packages.warnings.isEmpty)
    let world = try #require(packages.world(named: "plugin"))
    let file = try packages.componentWorld(world)
    #expect(PluginWorld.world.exports == file.exports)
    for interface in PluginWorld.world.imports { #expect(file.imports.contains(interface)) }
  }
}
