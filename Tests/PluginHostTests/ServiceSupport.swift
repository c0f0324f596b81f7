import Foundation
import Synchronization
import Testing

@testable import PluginHost

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An HTTP service that answers as a test says.
struct StubHTTP: HTTPService {
  var answer: @Sendable (HTTPRequest, HTTPRules, ServiceContext) async throws(ServiceError) -> StubResponse

  func begin(_ request: HTTPRequest, rules: HTTPRules, context: ServiceContext) async throws(ServiceError) -> any HTTPUpload {
    throw ServiceError(.unavailable, "no uploads")
  }

  func send(_ request: HTTPRequest, rules: HTTPRules, context: ServiceContext) async throws(ServiceError) -> any HTTPResponse {
    try await answer(request, rules, context)
  }
}

/// An answer whose body is there already.
final class StubResponse: HTTPResponse {
  let status = 200
  let url = "https://api.example.com/"
  let headers = [HTTPHeader("content-type", "text/plain")]
  private let rest: Mutex<ArraySlice<UInt8>>
  private let cancelled = Atomic<Bool>(false)

  init(_ body: [UInt8]) { rest = Mutex(body[...]) }

  var isCancelled: Bool { cancelled.load(ordering: .relaxed) }

  func read(_ count: Int) async throws(ServiceError) -> [UInt8] {
    rest.withLock { rest in
      let piece = rest.prefix(count)
      rest = rest.dropFirst(piece.count)
      return Array(piece)
    }
  }

  func cancel() { cancelled.store(true, ordering: .relaxed) }
}

/// A resolver that knows what a test says.
struct FixedResolver: HostResolver {
  var names: [String: String]

  func addresses(of host: String, until deadline: ContinuousClock.Instant) async throws(ServiceError) -> [IPAddress] {
    guard let address = names[host].flatMap({ IPAddress($0) }) else { throw ServiceError(.connectionError, "no such host") }
    return [address]
  }
}

/// A policy that leaves everything to the manifest.
let everything = Policy(
  grants: [Policy.Grant(plugins: ["*"], capabilities: .all)], tenants: [Policy.Tenant(tenants: ["*"], capabilities: .all)])

/// A host with the plugin of Guests/services, which asks for what its input names.
struct ServiceHost {
  let host: PluginHost
  let log = RecordingLogger()

  init(policy: Policy = everything, _ change: (inout PluginHost.Configuration) -> Void = { _ in }) throws {
    var configuration = PluginHost.Configuration()
    configuration.policy = policy
    configuration.services.logger = log
    configuration.services.memory = InMemoryMemoryStore()
    configuration.services.binary = InMemoryBinaryStore()
    change(&configuration)
    host = PluginHost(configuration: configuration)
    try host.load(PluginPackage(directory: root.appendingPathComponent("Tests/PluginHostTests/Guests/services")))
  }

  /// The text that the plugin answers.
  func ask(
    _ action: String, _ argument: String = "", tenant: String = "a", workflow: ExecutionContext.Workflow = "w",
    limits: ExecutionLimits? = nil
  ) async throws(NodeExecutionError) -> String? {
    let context = ExecutionContext(tenant: tenant, workflow: workflow)
    let input: JSONValue = ["do": .string(action), "arg": .string(argument)]
    return try await host.execute("test.services", input: input, limits: limits, context: context).output.items.first?.json[
      "text"]?
      .string
  }

  /// How the execution fails.
  func failure(
    _ action: String, _ argument: String = "", tenant: String = "a", limits: ExecutionLimits? = nil
  ) async -> NodeExecutionError? {
    await #expect(throws: NodeExecutionError.self) { try await ask(action, argument, tenant: tenant, limits: limits) }
  }
}
