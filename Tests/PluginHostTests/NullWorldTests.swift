import Testing

@testable import PluginHost

/// Plugins that import WASI find a world without anything in it.
@Suite struct NullWorldTests {
  private func host(_ execution: String, _ change: (inout PluginHost.Configuration) -> Void = { _ in }) throws -> PluginHost {
    var plugin = TextPlugin()
    plugin.imports = """
      (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_close" (func $close (param i32) (result i32)))
      (import "wasi_snapshot_preview1" "environ_sizes_get" (func $environ (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_prestat_get" (func $prestat (param i32 i32) (result i32)))
      """
    plugin.execution = execution
    var configuration = PluginHost.Configuration()
    change(&configuration)
    let host = PluginHost(configuration: configuration)
    try host.load(plugin.package())
    return host
  }

  @Test func exitsAreErrorsOfTheirOwn() async throws {
    let host = try host("(call $exit (i32.const 3)) (unreachable)")
    let error = await #expect(throws: NodeExecutionError.self) { try await host.execute("test.text") }
    #expect(error?.reason == .exited)
    #expect(error?.message == "the plugin ended itself with the code 3")
  }

  @Test func outputIsLogged() async throws {
    let log = RecordingLogger()
    // "luck ran out", a line end, and what no line end follows; then the descriptor is closed, which is nothing to the next execution.
    let host = try host(
      """
      (i32.store (i32.const 720) (i32.const 520)) (i32.store (i32.const 724) (i32.const 12))
      (i32.store8 (i32.const 740) (i32.const 10))
      (i32.store (i32.const 728) (i32.const 740)) (i32.store (i32.const 732) (i32.const 1))
      (if (call $write (i32.const 1) (i32.const 720) (i32.const 2) (i32.const 736)) (then (return (i32.const 128))))
      (if (call $write (i32.const 2) (i32.const 720) (i32.const 1) (i32.const 736)) (then (return (i32.const 128))))
      (drop (call $close (i32.const 1)))
      (i32.const 176)
      """
    ) { $0.services.logger = log }
    for round in 1...2 {
      _ = try await host.execute("test.text")
      #expect(log.records.count == 2 * round)
    }
    #expect(log.records.prefix(2).map(\.message) == ["luck ran out", "luck ran out"])
    #expect(log.records.prefix(2).map(\.level) == [.info, .warn])
  }

  @Test func nothingIsThere() async throws {
    let host = try host(
      """
      (if (call $environ (i32.const 720) (i32.const 724)) (then (return (i32.const 128))))
      (if (i32.or (i32.load (i32.const 720)) (i32.load (i32.const 724))) (then (return (i32.const 128))))
      (if (i32.eqz (call $prestat (i32.const 3) (i32.const 720))) (then (return (i32.const 128))))
      (i32.const 176)
      """)
    #expect(try await host.execute("test.text").output.ports.isEmpty)
  }
}
