import Foundation
import Synchronization
import Telemetry
import TestServers
import Testing

@testable import PluginHost

/// What plugins ask of the host, by the guest in Guests/services.
@Suite struct ServiceTests {
  // MARK: Memory and files

  @Test func memoryIsTheTenantsAndTheWorkflows() async throws {
    let services = try ServiceHost()
    #expect(try await services.ask("recall") == "nothing")
    #expect(try await services.ask("remember", "the sea") == "stored")
    #expect(try await services.ask("recall") == "the sea")
    #expect(try await services.ask("recall", tenant: "b") == "nothing")
    #expect(try await services.ask("recall", workflow: "other") == "nothing")
    // Naming another tenant's key names a session of one's own.
    #expect(try await services.ask("recall", "a:w:chat", tenant: "b") == "nothing")
    let usage = services.host.usage(tenant: "a").total.calls[.memory]
    #expect(usage?.calls == 4)
    #expect((usage?.bytes ?? 0) > 20)
  }

  @Test func filesAreTheTenants() async throws {
    let services = try ServiceHost()
    let key = try #require(try await services.ask("store", "some content"))
    #expect(try await services.ask("read", key) == "some content")
    let foreign = await services.failure("read", key, tenant: "b")
    #expect(foreign?.reason == .reported)
    #expect(foreign?.code == "not_found")
    #expect(await services.failure("delete", key, tenant: "b")?.code == "not_found")
    #expect(await services.failure("read", "../../\(key)")?.code == "not_found")
    #expect(try await services.ask("delete", key) == "deleted")
    #expect(await services.failure("read", key)?.code == "not_found")
    let pieces = try #require(try await services.ask("write", "abc"))
    #expect(try await services.ask("read", pieces) == "abcabc")
  }

  @Test func writingIsBounded() async throws {
    var grant = CapabilitySet.all
    grant.binary = BinaryCapability(fileBytes: 10, totalBytes: 15)
    let policy = Policy(
      grants: [Policy.Grant(plugins: ["*"], capabilities: grant)], tenants: [Policy.Tenant(tenants: ["*"], capabilities: .all)])
    let services = try ServiceHost(policy: policy)
    #expect(await services.failure("store", "eleven chars")?.code == "too_large")
    #expect(await services.failure("write", "sixsix")?.code == "too_large")
    let flood = try ServiceHost()
    var limits = ExecutionLimits()
    limits.calls[.binary] = CallQuota(calls: 50, bytes: 1 << 20)
    let error = await flood.failure("store-for-ever", limits: limits)
    #expect(error?.reason == .quotaExceeded)
    #expect(error?.code == "quota_exceeded")
    #expect((error?.statistics.calls[.binary]?.bytes ?? .max) <= 1 << 20)
  }

  // MARK: Settings

  @Test func settingsAndCredentials() async throws {
    let services = try ServiceHost { configuration in
      configuration.services.config = StaticConfigSource(["limit": 5], tenants: ["b": ["limit": 7]])
      configuration.services.credentials = StaticCredentialSource(["service": ["key": "s3cret", "user": "u"]])
    }
    #expect(try await services.ask("config", "limit") == "5")
    #expect(try await services.ask("config", "limit", tenant: "b") == "7")
    #expect(try await services.ask("config", "other") == "none")
    #expect(try await services.ask("credential", "service") == "{'key':'s3cret','user':'u'}")
    #expect(await services.failure("credential", "other")?.code == "not_found")
  }

  @Test func expressionsSeeTheExecution() async throws {
    let services = try ServiceHost()
    #expect(try await services.ask("evaluate", "={{ $json.do }} in {{ $workflow.id }}") == "'evaluate in w'")
    let broken = await services.failure("evaluate", "={{ 1 + }}")
    #expect(broken?.code == "invalid_input")
    #expect(broken?.details?.contains("column") == true)
    var limits = ExecutionLimits()
    limits.calls[.expression] = CallQuota(calls: 20)
    let flood = await services.failure("evaluate-for-ever", "={{ 1 }}", limits: limits)
    #expect(flood?.reason == .quotaExceeded)
    #expect(flood?.statistics.calls[.expression]?.calls == 20)
  }

  // MARK: Denial

  @Test func nothingIsAllowedThatNobodyGrants() async throws {
    let spans = InMemorySpans()
    let services = try ServiceHost(policy: .standard) { $0.tracer = SpanRecorder(exporter: spans) }
    for (action, capability) in [
      ("fetch", "http"), ("store", "binary"), ("read", "binary"), ("remember", "memory"), ("recall", "memory"),
      ("config", "config"), ("credential", "credential"),
    ] {
      let error = await services.failure(action, "https://api.example.com/")
      #expect(error?.reason == .denied, "\(action)")
      #expect(error?.code == "denied")
      #expect(error?.message.contains("the host does not grant it") == true, "\(error?.message ?? "")")
      #expect(error?.message.lowercased().contains(capability) == true)
      #expect(error?.message.contains("manifest") == false)
    }
    #expect(services.host.usage(tenant: "a").total.calls[.http] == CallUsage(refusals: 1))
    let span = try #require(spans.spans.first { $0.name == "http.fetch" })
    #expect(span.events.first?.attributes["exception.type"] == "denied")
    guard case .error(let message) = span.status else {
      Issue.record("\(span.status)")
      return
    }
    #expect(message.contains("the host does not grant it"))
  }

  @Test func aHostIsDeniedByWhoDoesNotAllowIt() async throws {
    var grant = CapabilitySet.all
    grant.http = HTTPCapability(hosts: ["*.example.com"], allowsPlainHTTP: true)
    var tenant = CapabilitySet.all
    tenant.http = HTTPCapability(hosts: ["api.example.com", "other.org"], allowsPlainHTTP: true)
    let policy = Policy(
      grants: [Policy.Grant(plugins: ["*"], capabilities: grant)], tenants: [Policy.Tenant(tenants: ["*"], capabilities: tenant)])
    let services = try ServiceHost(policy: policy) { configuration in
      configuration.services.http = StubHTTP { _, _, _ throws(ServiceError) in StubResponse(Array("ok".utf8)) }
    }
    #expect(try await services.ask("fetch", "https://api.example.com/x") == "ok")
    let byTenant = await services.failure("fetch", "https://www.example.com/")
    #expect(byTenant?.reason == .denied)
    #expect(byTenant?.message.hasSuffix("the tenant's policy does not allow it") == true)
    #expect(await services.failure("fetch", "https://other.org/")?.message.hasSuffix(": the host does not grant it") == true)
    let byBoth = await services.failure("fetch", "https://evil.net/")
    #expect(byBoth?.message.contains("the host does not grant it, and the tenant's policy does not allow it") == true)
    // Asking again and again costs fuel, nothing else.
    var limits = ExecutionLimits()
    limits.fuel = 200_000
    #expect(await services.failure("fetch-for-ever", "https://evil.net/", limits: limits)?.reason == .outOfFuel)
  }

  // MARK: HTTP over the real service

  @Test func addressesOfThisMachineAreNotReached() async throws {
    let server = try LoopbackServer.answering { _, peer in
      peer.send("HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\nsecret")
    }
    defer { server.stop() }
    var open = CapabilitySet.all
    open.http = HTTPCapability(hosts: ["*"], allowsPlainHTTP: true)
    let policy = Policy(
      grants: [Policy.Grant(plugins: ["*"], capabilities: open)], tenants: [Policy.Tenant(tenants: ["*"], capabilities: .all)])
    let services = try ServiceHost(policy: policy) { configuration in
      configuration.services.http = URLSessionHTTPService(
        resolver: FixedResolver(names: ["rebound.test": "127.0.0.1", "six.test": "::1", "meta.test": "169.254.169.254"]))
    }
    for host in ["127.0.0.1", "[::1]", "rebound.test", "six.test", "meta.test", "2130706433", "0x7f.1"] {
      let error = await services.failure("fetch", "http://\(host):\(server.port)/")
      #expect(error?.reason == .denied || error?.code == "invalid_input", "\(host): \(String(describing: error))")
    }
    #expect(server.requests.isEmpty)
  }

  @Test func redirectsAreCheckedAndSecretsStayWithTheHost() async throws {
    let server = try LoopbackServer.answering { request, peer in
      let port = request.header("host")?.split(separator: ":").last ?? ""
      peer.send(
        "HTTP/1.1 302 Found\r\nLocation: http://localhost:\(port)/inner\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
    }
    defer { server.stop() }
    var grant = CapabilitySet.all
    grant.http = HTTPCapability(hosts: ["127.0.0.1:\(server.port)"], allowsPrivateAddresses: true, allowsPlainHTTP: true)
    let policy = Policy(
      grants: [Policy.Grant(plugins: ["*"], capabilities: grant)], tenants: [Policy.Tenant(tenants: ["*"], capabilities: .all)])
    let services = try ServiceHost(policy: policy) { configuration in
      configuration.services.http = URLSessionHTTPService(resolver: FixedResolver(names: ["localhost": "127.0.0.1"]))
      configuration.services.credentials = StaticCredentialSource(["service": ["key": "s3cret"]])
    }
    let error = await services.failure("fetch", "http://127.0.0.1:\(server.port)/")
    #expect(error?.reason == .denied)
    #expect(server.requests.count == 1)
    // Redirects are not followed unless the plugin asks for it: the secret has gone to the host that is granted.
    _ = try await services.ask("fetch-secret", "http://127.0.0.1:\(server.port)/")
    #expect(server.requests.last?.header("authorization") == "Bearer s3cret")
  }

  @Test func answersInPieces() async throws {
    let services = try ServiceHost { configuration in
      configuration.services.http = StubHTTP { _, _, _ throws(ServiceError) in
        StubResponse([UInt8](repeating: 120, count: 123_456))
      }
    }
    #expect(try await services.ask("stream", "https://api.example.com/") == "123456")
    let usage = services.host.usage(tenant: "a").total.calls[.http]
    #expect(usage?.calls == 1)
    #expect((usage?.bytes ?? 0) > 123_456)
    var limits = ExecutionLimits()
    limits.calls[.http] = CallQuota(bytes: 50_000)
    #expect(await services.failure("stream", "https://api.example.com/", limits: limits)?.reason == .quotaExceeded)
  }

  // MARK: Handles

  @Test func handlesAreBoundedAndClosedAtTheEnd() async throws {
    let responses = Notes<StubResponse>()
    let services = try ServiceHost { configuration in
      configuration.services.http = StubHTTP { _, _, _ throws(ServiceError) in
        let response = StubResponse([])
        responses.add(response)
        return response
      }
    }
    var limits = ExecutionLimits()
    limits.handles = 5
    let error = await services.failure("send-and-hold", "https://api.example.com/", limits: limits)
    #expect(error?.reason == .quotaExceeded)
    #expect(error?.message.contains("holds 5 resources") == true)
    #expect(responses.all.count == 6)
    #expect(responses.all.filter { !$0.isCancelled }.isEmpty)
  }

  @Test(
    arguments: [
      ("read-after-drop", "unknown handle"), ("drop-twice", "unknown handle"), ("no-handle", "unknown handle 12345"),
      ("wrong-handle", "is of writer"), ("request-outside", "out of bounds"), ("headers-outside", "list too long"),
      ("result-outside", "out of bounds"),
    ])
  func brokenHandlesAndPointers(action: String, message: String) async throws {
    let services = try ServiceHost { configuration in
      configuration.services.http = StubHTTP { _, _, _ throws(ServiceError) in StubResponse([1, 2, 3]) }
    }
    let error = await services.failure(action, "https://api.example.com/")
    #expect(error?.reason == .protocolViolation)
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    #expect(try await services.ask("fetch", "https://api.example.com/") != nil)
  }

  // MARK: Time

  @Test func callsEndWithTheExecutionsTimeAndWithItsTask() async throws {
    let asked = Notes<Bool>()
    let services = try ServiceHost { configuration in
      configuration.services.http = StubHTTP { _, _, context throws(ServiceError) in
        asked.add(context.deadline != nil)
        do { try await Task.sleep(for: .seconds(3600)) } catch { throw ServiceError(.cancelled, "cancelled") }
        return StubResponse([])
      }
    }
    var limits = ExecutionLimits()
    limits.time = .milliseconds(50)
    let late = await services.failure("fetch", "https://api.example.com/", limits: limits)
    #expect(late?.reason == .timedOut)
    #expect(late?.code == "timeout")
    let before = asked.all.count
    limits.time = nil
    let endless = limits
    let task = Task { try await services.ask("fetch", "https://api.example.com/", limits: endless) }
    await eventually { asked.all.count > before }
    task.cancel()
    let cancelled = await #expect(throws: NodeExecutionError.self) { try await task.value }
    #expect(cancelled?.reason == .cancelled)
  }

  /// With one thread, an execution that waits for a service lets others run, here the one that it waits for.
  @Test func waitingHoldsNoThread() async throws {
    let others = Atomic<Int>(0)
    let count = Notes<Int>()
    let services = try ServiceHost { configuration in
      configuration.threads = 1
      configuration.services.http = StubHTTP { _, _, _ throws(ServiceError) in
        count.add(1)
        while count.all.count < 3 { await Task.yield() }
        return StubResponse(Array("done".utf8))
      }
    }
    _ = others.load(ordering: .relaxed)
    try await withThrowingTaskGroup(of: String?.self) { group in
      for _ in 0..<3 { group.addTask { try await services.ask("fetch", "https://api.example.com/") } }
      for try await answer in group { #expect(answer == "done") }
    }
  }

  // MARK: Instances

  @Test func nothingOfAnExecutionIsLeftForTheNext() async throws {
    let services = try ServiceHost()
    for tenant in ["a", "b"] {
      for _ in 0..<3 {
        #expect(try await services.ask("leave-a-mark", tenant: tenant) == "marked")
        #expect(try await services.ask("look-for-marks", tenant: tenant) == "clean")
      }
    }
  }

  @Test func tracesMeasuresAndRecords() async throws {
    let spans = InMemorySpans()
    let metrics = MetricsRegistry()
    let services = try ServiceHost { configuration in
      configuration.tracer = SpanRecorder(exporter: spans)
      configuration.metrics = metrics
    }
    var context = ExecutionContext(tenant: "a", execution: "e1", nodeName: "Remember")
    let parent = TraceContext()
    context.traceparent = parent.traceparent
    _ = try await services.host.execute("test.services", input: ["do": "remember", "arg": "x"], context: context)
    let trace = spans.trace(parent.traceID)
    #expect(Set(trace.map(\.name)) == ["node test.services", "plugin.execute", "plugin.instantiate", "memory.store-messages"])
    let byName = Dictionary(trace.map { ($0.name, $0) }) { first, _ in first }
    #expect(byName["node test.services"]?.parent == parent.spanID)
    #expect(byName["plugin.execute"]?.parent == byName["node test.services"]?.context.spanID)
    #expect(byName["memory.store-messages"]?.parent == byName["plugin.execute"]?.context.spanID)
    #expect(spans.spans.contains { $0.name == "plugin.load" })
    let record = ExecutionTrace(spans: trace, executionID: "e1")
    #expect(record.nodes.map(\.nodeName) == ["Remember"])
    #expect(record.nodes.first?.status == 100)
    #expect((record.nodes.first?.memoryPeakMB ?? 0) > 0)
    let text = metrics.prometheusText()
    #expect(text.contains("swiftlet_plugin_executions"))
    #expect(text.contains("memory.store-messages"))
  }
}
