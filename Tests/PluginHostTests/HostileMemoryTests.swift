import Foundation
import Testing

@testable import PluginHost

/// What hostile plugins leave behind: nothing. In a process of its own, as other tests use memory meanwhile.
@Suite struct HostileMemoryTests {
  @Test func memoryComesBack() async {
    await #expect(processExitsWith: .success) {
      var configuration = PluginHost.Configuration()
      configuration.services.logger = SilentLogger()
      let host = PluginHost(configuration: configuration)
      try host.loadPlugins(at: root.appendingPathComponent("Tests/PluginHostTests"))
      var limits = ExecutionLimits()
      limits.fuel = 100_000
      limits.memoryBytes = 8 << 20
      let actions = [
        "good", "trap", "divide", "spin", "recurse", "allocate", "grow", "wild-read", "far-result", "odd-result", "far-text",
        "long-text",
        "past-the-end", "bad-text", "bad-discriminant", "bad-option", "report", "no-json", "no-map", "large", "flood",
        "flood-for-ever",
        "large-log", "bad-level", "far-log", "odd-list", "far-list", "realloc-trap", "realloc-import", "realloc-lie",
        "post-return-trap",
        "post-return-import",
      ]
      func round() async -> Int {
        var failures = 0
        for action in actions {
          do {
            _ = try await host.execute("test.misbehave", input: ["do": .string(action)], limits: limits)
          } catch {
            failures += 1
          }
        }
        return failures
      }
      for _ in 0..<3 { _ = await round() }
      let before = try residentBytes()
      for _ in 0..<15 { guard await round() >= 25 else { exit(2) } }
      let after = try residentBytes()
      // One leaked memory a round would be more than this; what the allocator keeps for itself is less.
      if after > before + 24 << 20 {
        print("resident before: \(before), after: \(after)")
        exit(1)
      }
      guard (try? await host.execute("test.misbehave", input: ["do": "good"])) != nil else { exit(3) }
    }
  }
}

private struct SilentLogger: PluginLogger {
  func log(_ record: LogRecord) {}
}

/// What of this process lies in memory.
private func residentBytes() throws -> Int {
  #if os(Linux)
    let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ").dropFirst().first
    return (pages.flatMap { Int($0) } ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
  #else
    var usage = rusage()
    getrusage(RUSAGE_SELF, &usage)
    return Int(usage.ru_maxrss)
  #endif
}
