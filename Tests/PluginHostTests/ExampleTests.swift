import Foundation
import Testing

@testable import PluginHost

/// The repository's root.
let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// Keeps what plugins log.
final class RecordingLogger: PluginLogger {
  private let lock = NSLock()
  nonisolated(unsafe) private var list: [LogRecord] = []

  func log(_ record: LogRecord) { lock.withLock { list.append(record) } }

  var records: [LogRecord] { lock.withLock { list } }
}

/// A host with the plugins of a directory, and its log.
func host(_ directory: String) throws -> (PluginHost, RecordingLogger) {
  let logger = RecordingLogger()
  var configuration = PluginHost.Configuration()
  configuration.services.logger = logger
  let host = PluginHost(configuration: configuration)
  let report = try host.loadPlugins(at: root.appendingPathComponent(directory))
  #expect(report.failures.map(\.description) == [])
  return (host, logger)
}

@Suite struct ExampleTests {
  @Test func threeLines() async throws {
    let host = PluginHost()
    try host.loadPlugins(at: root.appendingPathComponent("Examples"))
    let result = try await host.execute("text.slugify", input: ["text": "Hello, World"])
    #expect(result.output.items.first?.json == ["text": "Hello, World", "slug": "hello-world"])
    #expect(result.statistics.fuel > 1000)
    #expect(result.statistics.peakMemoryBytes >= 65536)
    #expect(result.statistics.duration > .zero)
    #expect(result.statistics.inputBytes > 20)
    #expect(result.statistics.outputBytes > 20)
  }

  @Test(
    arguments: [
      ("Straße & Łódź — ÆON", [:], "strasse-and-lodz-aeon"),
      ("Crème Brûlée", ["separator": "_", "lowercase": false], "Creme_Brulee"),
      ("Cafe\u{301} it's déjà‐vu", [:], "cafe-its-deja-vu"), ("one two three", ["max_length": 9], "one-two"), ("你好 😀", [:], ""),
      ("supercalifragilistic", ["max_length": 5], "super"), ("Ελληνικά Щука Việt", [:], "ellinika-shchuka-viet"),
    ] as [(String, JSONValue, String)])
  func slugs(text: String, parameters: JSONValue, slug: String) async throws {
    let (host, _) = try host("Examples")
    let result = try await host.execute("text.slugify", input: ["text": .string(text)], parameters: parameters)
    #expect(result.output.items.first?.json["slug"] == .string(slug))
  }

  @Test func statistics() async throws {
    let (host, logger) = try host("Examples")
    let input: JSONValue = [["text": "One fish, two fish.\nRed fish! It’s 3.14?", "id": 7.50], ["text": ""]]
    let result = try await host.execute("text.stats", version: "1.0.0", input: input, parameters: ["top_words": 2])
    #expect(
      result.output.items.map(\.json) == [
        [
          "text": "One fish, two fish.\nRed fish! It’s 3.14?", "id": 7.50,
          "stats": [
            "characters": 40, "characters_without_spaces": 33, "words": 8, "unique_words": 6, "lines": 2, "sentences": 3,
            "average_word_length": 3.63, "top_words": [["word": "fish", "count": 3], ["word": "3.14", "count": 1]],
          ],
        ],
        [
          "text": "",
          "stats": [
            "characters": 0, "characters_without_spaces": 0, "words": 0, "unique_words": 0, "lines": 0, "sentences": 0,
            "average_word_length": 0, "top_words": [],
          ],
        ],
      ])
    #expect(
      logger.records == [
        LogRecord(
          level: .debug, message: "counting", plugin: "hetumind.text-stats", node: "text.stats", version: SemanticVersion(1, 0, 0)
        )
      ])
  }

  @Test(arguments: ["text.slugify", "text.stats"]) func reportedErrors(kind: String) async throws {
    let (host, _) = try host("Examples")
    let error = await #expect(throws: NodeExecutionError.self) {
      try await host.execute(kind, input: [["text": "x"], ["title": "y"]])
    }
    #expect(error?.reason == .reported)
    #expect(error?.code == "invalid_input_data")
    #expect(error?.details == #"{"item":1,"field":"text"}"#)
    #expect(error?.node == kind)
    #expect(error?.isRetryable == false)
    #expect((error?.statistics.fuel ?? 0) > 0)
  }

  @Test func fuelIsTheSameEveryTime() async throws {
    let (host, _) = try host("Examples")
    let first = try await host.execute("text.slugify", input: ["text": "Déjà vu"])
    let second = try await host.execute("text.slugify", input: ["text": "Déjà vu"])
    #expect(first.statistics.fuel == second.statistics.fuel)
    #expect(first.output == second.output)
    var limits = ExecutionLimits()
    limits.fuel = first.statistics.fuel
    _ = try await host.execute("text.slugify", input: ["text": "Déjà vu"], limits: limits)
    limits.fuel = first.statistics.fuel - 1
    let error = await #expect(throws: NodeExecutionError.self) {
      try await host.execute("text.slugify", input: ["text": "Déjà vu"], limits: limits)
    }
    #expect(error?.reason == .outOfFuel)
  }

  @Test func definitionsOfTheExamples() throws {
    let (host, _) = try host("Examples")
    #expect(Set(host.registry.registeredNodeKinds).isSuperset(of: ["text.slugify", "text.stats"]))
    let definition = try #require(host.registry.definition("text.stats"))
    #expect(definition.displayName == "Text statistics")
    #expect(definition.properties.map(\.name) == ["field", "target", "top_words", "min_word_length"])
    #expect(definition.inputs.map(\.kind) == [.main])
    #expect(try NodeDefinition(json: definition.json) == definition)
  }
}
