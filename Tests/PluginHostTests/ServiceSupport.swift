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

/// Answers each connection on this machine with the same bytes, and keeps the heads of the requests.
final class PlainServer: Sendable {
  let port: UInt16
  private let descriptor: Int32
  private let heads = Mutex<[String]>([])

  var requests: [String] { heads.withLock { $0 } }

  init(_ answer: @escaping @Sendable (_ port: UInt16) -> String) throws {
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    let listening = socket(AF_INET, kind, 0)
    descriptor = listening
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(listening, pointer, size) == 0 && listen(listening, 16) == 0 && getsockname(listening, pointer, &size) == 0
      }
    }
    try #require(isBound)
    port = UInt16(bigEndian: address.sin_port)
    let text = answer(port)
    Thread.detachNewThread { [weak self] in
      while true {
        let peer = accept(listening, nil, nil)
        guard peer >= 0 else { return }
        var head = ""
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !head.contains("\r\n\r\n") {
          let count = recv(peer, &buffer, buffer.count, 0)
          guard count > 0 else { break }
          head += String(decoding: buffer.prefix(count), as: UTF8.self)
        }
        self?.heads.withLock { $0.append(head) }
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { send(peer, $0.baseAddress, $0.count, 0) }
        close(peer)
      }
    }
  }

  func stop() {
    shutdown(descriptor, Int32(SHUT_RDWR))
    close(descriptor)
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
