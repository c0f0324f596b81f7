import Foundation
import Synchronization
import Testing

@testable import PluginHost

@Suite struct NodeSettingsTests {
  /// A static node that fails for items whose `fail` is set, with that text as its code; `count` says how often it ran.
  private final class Picky: NodeExecutor {
    let definition = NodeDefinition(kind: "picky", version: SemanticVersion(1, 0, 0))
    private let runs = Mutex(0)
    private let goodAfter: Int

    init(goodAfter: Int = .max) { self.goodAfter = goodAfter }

    var count: Int { runs.withLock { $0 } }

    func execute(_ request: NodeRequest) async throws -> NodeResult {
      let run = runs.withLock { runs in
        runs += 1
        return runs
      }
      let items = request.input.items
      if run <= goodAfter, let code = items.lazy.compactMap({ $0.json["fail"]?.string }).first {
        throw NodeExecutionError(.reported, code: code, "it failed", isRetryable: code == "later")
      }
      let output = items.enumerated().map { index, item in
        ExecutionData(json: ["index": .integer(Int128(request.itemIndex + index)), "of": .integer(Int128(items.count))])
      }
      return NodeResult(output: ExecutionDataMap(items: output), statistics: ExecutionStatistics(fuel: 10))
    }
  }

  private func run(
    _ node: Picky, _ settings: NodeSettings, _ input: ExecutionDataMap
  ) async throws(NodeExecutionError) -> NodeResult {
    try await NodeRun(node: node, settings: settings).perform(NodeRequest(input: input))
  }

  private func items(_ values: JSONValue...) -> ExecutionDataMap {
    ExecutionDataMap(
      items: values.enumerated().map { index, json in
        ExecutionData(json: json, source: DataSource(nodeName: "before", outputPort: .main, outputIndex: index))
      })
  }

  @Test func itemsOneAtATimeOrAllAtOnce() async throws {
    let node = Picky()
    let all = try await run(node, NodeSettings(), items([:], [:], [:]))
    #expect(all.output.items.map(\.json) == [["index": 0, "of": 3], ["index": 1, "of": 3], ["index": 2, "of": 3]])
    #expect(node.count == 1)
    let each = try await run(node, NodeSettings(executeMode: .eachItem), items([:], [:], [:]))
    #expect(each.output.items.map(\.json) == [["index": 0, "of": 1], ["index": 1, "of": 1], ["index": 2, "of": 1]])
    // What was made of an item comes from where it came from.
    #expect(each.output.items.map { $0.source?.outputIndex } == [0, 1, 2])
    #expect(each.statistics.fuel == 30)
    #expect(node.count == 4)
    let none = try await run(node, NodeSettings(executeMode: .eachItem), ExecutionDataMap())
    #expect(none.output.ports[.main]?.count == 1)
    #expect(none.output.items.isEmpty)
    #expect(node.count == 4)
  }

  @Test func failedItemsLeaveThroughThePortTheyShould() async throws {
    let input = items(["a": 1], ["fail": "bad", "a": 2], ["a": 3])
    let routed = try await run(Picky(), NodeSettings(executeMode: .eachItem, onError: .errorOutput), input)
    #expect(routed.output.items.count == 2)
    let errors = try #require(routed.output.ports[.error]?.first ?? nil)
    #expect(errors.count == 1)
    #expect(errors.first?.json["a"] == 2)
    #expect(
      errors.first?.json["error"] == [
        "code": "bad", "message": "it failed", "retryable": false, "node": "picky", "version": "1.0.0",
      ])
    #expect(errors.first?.source?.outputIndex == 1)
    let passed = try await run(Picky(), NodeSettings(executeMode: .eachItem, onError: .continue), input)
    #expect(passed.output.ports[.error] == nil)
    #expect(passed.output.items.count == 3)
    #expect(passed.output.items[1].json["error"]?["code"] == "bad")
    // All at once, all of them fail together.
    let together = try await run(Picky(), NodeSettings(onError: .errorOutput), input)
    #expect(together.output.items.isEmpty)
    #expect(together.output.ports[.error]?.first??.count == 3)
    let stopped = await #expect(throws: NodeExecutionError.self) {
      try await run(Picky(), NodeSettings(executeMode: .eachItem), input)
    }
    #expect(stopped?.code == "bad")
    #expect(stopped?.node == "picky")
    #expect(stopped?.statistics.fuel == 10)
  }

  @Test func onlyWhatMayPassIsTriedAgain() async throws {
    let node = Picky(goodAfter: 2)
    let result = try await run(node, NodeSettings(maximumRetries: 2), items(["fail": "later"]))
    #expect(result.output.items.count == 1)
    #expect(result.statistics.retries == 2)
    #expect(node.count == 3)
    let stubborn = Picky()
    let error = await #expect(throws: NodeExecutionError.self) {
      try await run(stubborn, NodeSettings(maximumRetries: 3), items(["fail": "later"]))
    }
    #expect(error?.code == "later")
    #expect(error?.statistics.retries == 3)
    #expect(stubborn.count == 4)
    let final = Picky()
    _ = await #expect(throws: NodeExecutionError.self) {
      try await run(final, NodeSettings(maximumRetries: 3), items(["fail": "never"]))
    }
    #expect(final.count == 1)
    // No time is left to wait for another try.
    let late = Picky()
    let settings = NodeSettings(maximumRetries: 3, waitBetweenTries: .seconds(60), timeout: .seconds(30))
    _ = await #expect(throws: NodeExecutionError.self) { try await run(late, settings, items(["fail": "later"])) }
    #expect(late.count == 1)
  }

  @Test func nothingIsTriedAfterCancelling() async throws {
    let node = Picky()
    let input = items(["fail": "later"])
    let settings = NodeSettings(onError: .continue, maximumRetries: 50, waitBetweenTries: .seconds(3600))
    let task = Task { try await NodeRun(node: node, settings: settings).perform(NodeRequest(input: input)) }
    await eventually { node.count == 1 }
    task.cancel()
    let error = await #expect(throws: NodeExecutionError.self) { try await task.value }
    #expect(error?.reason == .cancelled)
    #expect(node.count == 1)
  }

  @Test func theTimeIsThatOfAllItemsAndTries() async throws {
    let host = PluginHost()
    try host.load(counting(1).package())
    let settings = NodeSettings(executeMode: .eachItem, onError: .errorOutput, timeout: .zero)
    let result = try await host.execute("test.text", input: [["a": 1], ["a": 2]], settings: settings)
    let errors = try #require(result.output.ports[.error]?.first ?? nil)
    #expect(errors.map { $0.json["error"]?["code"] } == ["timeout", "timeout"])
    // A static node is cancelled when its time is over.
    let sleeper = ClosureNode(NodeDefinition(kind: "sleeper", version: SemanticVersion(1, 0, 0))) { _ in
      try await Task.sleep(for: .seconds(3600))
      return ExecutionDataMap()
    }
    try host.registry.registerNode(sleeper)
    let error = await #expect(throws: NodeExecutionError.self) {
      try await host.execute("sleeper", settings: NodeSettings(timeout: .milliseconds(20)))
    }
    #expect(error?.reason == .timedOut)
  }

  @Test func settingsAreReadAsHetumindWritesThem() throws {
    let settings = try NodeSettings(
      json: ["on_error": "error_output", "max_tries": 3, "wait_between_tries": 250, "timeout": 20, "name": "x"])
    #expect(settings.executeMode == .eachItem)
    #expect(settings.onError == .errorOutput)
    #expect(settings.maximumRetries == 3)
    #expect(settings.waitBetweenTries == .milliseconds(250))
    #expect(settings.timeout == .seconds(20))
    let error = #expect(throws: DocumentError.self) {
      try NodeSettings(json: ["execute_mode": "some", "on_error": 1, "max_tries": -1, "timeout": 1e30])
    }
    #expect(error?.problems.map(\.path) == ["execute_mode", "on_error", "max_tries", "timeout"])
  }

  @Test func everyFaultyParameterIsNamed() async throws {
    let host = PluginHost()
    let properties = [
      NodeProperty("count", kind: .number, isRequired: true), NodeProperty("flag", kind: .boolean),
    ]
    try host.registry.registerNode(
      ClosureNode(NodeDefinition(kind: "strict", version: SemanticVersion(1, 0, 0), properties: properties)) { _ in
        Issue.record("the node has run")
        return ExecutionDataMap()
      })
    let error = await #expect(throws: NodeExecutionError.self) {
      try await host.execute("strict", parameters: ["flag": [], "other": 1])
    }
    #expect(error?.reason == .invalidParameters)
    #expect(error?.code == "parameter_validation")
    #expect(error?.problems.map(\.path).sorted() == ["count", "flag", "other"])
    #expect(error?.isRetryable == false)
  }
}
