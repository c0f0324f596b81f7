import Foundation
import Testing

@testable import PluginHost

/// What a plugin may do wrong, done by the guest in Guests/misbehave.c: each has an error of its own, and the host lives on.
@Suite struct MisbehaviourTests {
  let plugin: (host: PluginHost, log: RecordingLogger)

  init() throws { plugin = try host("Tests/PluginHostTests") }

  private func run(_ action: String, limits: ExecutionLimits = ExecutionLimits()) async throws(NodeExecutionError) -> NodeResult {
    try await plugin.host.execute("test.misbehave", input: ["do": .string(action)], limits: limits)
  }

  private func failure(_ action: String, limits: ExecutionLimits = ExecutionLimits()) async -> NodeExecutionError? {
    do throws(NodeExecutionError) {
      _ = try await run(action, limits: limits)
      Issue.record("\(action) succeeded")
      return nil
    } catch {
      #expect(error.plugin == "test.misbehave")
      #expect(error.node == "test.misbehave")
      #expect(error.version == SemanticVersion(1, 0, 0))
      return error
    }
  }

  // MARK: Traps

  @Test(
    arguments: [
      ("trap", "unreachable in inner", ["inner", "outer", "execute"]),
      ("divide", "integer divide by zero in execute", ["execute"]),
      ("wild-read", "out of bounds memory access in execute", ["execute"]),
      ("realloc-trap", "unreachable in inner", ["inner", "outer", "reallocate"]),
      ("post-return-trap", "unreachable in inner", ["inner", "outer", "postReturn"]),
    ])
  func traps(action: String, message: String, functions: [String]) async throws {
    let error = try #require(await failure(action))
    #expect(error.reason == .trapped)
    #expect(error.code == "execution_failed")
    #expect(error.message == "the plugin trapped: \(message)")
    let names = error.backtrace.map { $0.split(separator: " ")[0].split(separator: "!").last.map(String.init) }
    #expect(names == functions)
    #expect(error.statistics.fuel > 0)
  }

  // MARK: Limits

  @Test func spinningEndsWithTheFuel() async throws {
    var limits = ExecutionLimits()
    limits.fuel = 100_000
    let error = try #require(await failure("spin", limits: limits))
    #expect(error.reason == .outOfFuel)
    #expect(error.code == "resource_exhausted")
    #expect(error.statistics.fuel <= 100_000)
    #expect(error.statistics.fuel > 99_000)
    // Calls of the host cost fuel too.
    #expect(await failure("flood-for-ever", limits: limits)?.reason == .outOfFuel)
  }

  @Test(arguments: ["spin", "flood-for-ever"]) func spinningEndsWithTheTime(action: String) async throws {
    var limits = ExecutionLimits()
    limits.fuel = nil
    limits.time = .milliseconds(50)
    let error = try #require(await failure(action, limits: limits))
    #expect(error.reason == .timedOut)
    #expect(error.code == "timeout")
    #expect(error.isRetryable)
  }

  @Test func cancellingTheTaskStopsThePlugin() async throws {
    let host = plugin.host
    let task = Task {
      try await host.execute("test.misbehave", input: ["do": "spin"], limits: ExecutionLimits(fuel: nil, time: nil))
    }
    try await Task.sleep(for: .milliseconds(30))
    task.cancel()
    let error = await #expect(throws: NodeExecutionError.self) { try await task.value }
    #expect(error?.reason == .cancelled)
    #expect(error?.code == "cancelled")
  }

  @Test func recursionExhaustsTheStack() async throws {
    let error = try #require(await failure("recurse"))
    #expect(error.reason == .stackExhausted)
    #expect(error.code == "resource_exhausted")
    #expect(error.backtrace.count > 10)
    #expect(error.backtrace.first?.contains("recurse") == true)
    #expect(error.backtrace.last?.contains("execute") == true)
  }

  @Test func memoryIsBounded() async throws {
    var limits = ExecutionLimits()
    limits.memoryBytes = 4 << 20
    let error = try #require(await failure("allocate", limits: limits))
    #expect(error.reason == .outOfMemory)
    #expect(error.code == "resource_exhausted")
    #expect(error.message == "the plugin used up its memory")
    #expect(error.statistics.peakMemoryBytes <= 4 << 20)
    // A guest that asks and is refused may go on.
    let result = try await run("grow", limits: limits)
    #expect(result.output.items.map(\.json) == [["done": true]])
    #expect(result.statistics.peakMemoryBytes <= 4 << 20)
    limits.memoryBytes = 1024
    #expect(await failure("good", limits: limits)?.reason == .outOfMemory)
  }

  @Test func outputIsBounded() async throws {
    var limits = ExecutionLimits()
    limits.outputBytes = 1 << 20
    let error = try #require(await failure("large", limits: limits))
    #expect(error.reason == .outputTooLarge)
    #expect(error.code == "resource_exhausted")
  }

  // MARK: The log

  @Test func aFloodOfMessagesIsCut() async throws {
    let result = try await run("flood")
    #expect(result.statistics.logMessages == 5000)
    let records = plugin.log.records
    #expect(records.count == 1001)
    #expect(records.prefix(3).map(\.level) == [.trace, .debug, .info])
    #expect(records.allSatisfy { $0.plugin == "test.misbehave" && $0.node == "test.misbehave" })
    #expect(records.last?.message == "4000 more messages were dropped")
  }

  @Test func aLargeMessageIsCut() async throws {
    _ = try await run("large-log")
    #expect(plugin.log.records.map(\.message) == [String(repeating: "x", count: 8192) + "…"])
  }

  // MARK: The Canonical ABI

  @Test(
    arguments: [
      ("far-result", "out of bounds"), ("odd-result", "misaligned pointer"), ("far-text", "out of bounds"),
      ("long-text", "string too long"), ("past-the-end", "out of bounds"), ("bad-text", "invalid UTF-8"),
      ("bad-discriminant", "invalid discriminant: 2"), ("bad-option", "invalid discriminant: 255"),
      ("bad-level", "invalid discriminant: 9"), ("bad-log-text", "invalid UTF-8"), ("far-log", "out of bounds"),
      ("odd-list", "misaligned pointer"), ("far-list", "out of bounds"), ("realloc-lie", "cabi_realloc returned 0xfffffff0"),
      ("realloc-import", "an import was called during cabi_realloc or post-return"),
      ("post-return-import", "an import was called during cabi_realloc or post-return"),
    ])
  func brokenProtocol(action: String, message: String) async throws {
    let error = try #require(await failure(action))
    #expect(error.reason == .protocolViolation)
    #expect(error.code == "execution_failed")
    #expect(error.message.contains(message), "\(error.message)")
  }

  @Test(
    arguments: [
      ("no-json", "malformed JSON at line 1, column 12"), ("no-map", "sideways: unknown connection kind"),
      ("no-map", "main[0][0].json: required, but missing"),
    ])
  func answersThatAreNone(action: String, message: String) async throws {
    let error = try #require(await failure(action))
    #expect(error.reason == .invalidOutput)
    #expect(error.code == "data_processing")
    #expect(error.message.contains(message), "\(error.message)")
    #expect(error.statistics.fuel > 0)
  }

  // MARK: What is no misbehaviour

  @Test func reportedErrorsKeepCodeAndMessage() async throws {
    let error = try #require(await failure("report"))
    #expect(error.reason == .reported)
    #expect(error.code == "external_service")
    #expect(error.message == "the service is away")
    #expect(error.details == #"{"status":503}"#)
    #expect(error.isRetryable)
    #expect(error.backtrace == [])
    let empty = try #require(await failure("report-nothing"))
    #expect(empty.reason == .reported)
    #expect(empty.code == "execution_failed")
    #expect(empty.message == "the plugin reported an error without a message")
    #expect(empty.details == nil)
  }

  @Test func theHostsServices() async throws {
    let result = try await run("context")
    #expect(result.output.items.map(\.json) == [["done": true]])
    // The guest asked for 100000 bytes and says "bytes" where it got 65536.
    #expect(plugin.log.records.map(\.message) == ["bytes"])
  }

  @Test func executionsShareNothing() async throws {
    let host = plugin.host
    await withTaskGroup(of: Bool.self) { group in
      for index in 0..<12 {
        group.addTask {
          let action: JSONValue = index.isMultiple(of: 3) ? "trap" : index.isMultiple(of: 2) ? "post-return-trap" : "good"
          let result = try? await host.execute("test.misbehave", input: ["do": action])
          return (result != nil) == (action == "good")
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}
