import Foundation
import Testing
import WasmEngine

@testable import PluginHost

/// A host can pin what plugins may use of WebAssembly.
@Suite struct FeatureTests {
  @Test func pluginsThatNeedMoreAreRefused() throws {
    var configuration = PluginHost.Configuration()
    configuration.features = .mvp
    let report = try PluginHost(configuration: configuration).loadPlugins(at: root.appendingPathComponent("Examples"))
    #expect(report.plugins.isEmpty)
    #expect(!report.failures.isEmpty)
    for failure in report.failures { #expect(failure.description.contains("invalid module: needs "), "\(failure)") }
  }
}
