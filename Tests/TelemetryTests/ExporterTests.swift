import Foundation
import NodeModel
import Synchronization
import Testing

@testable import Telemetry

/// Keeps messages and answers as it is told; the last answer stays.
private final class ScriptedSink: OTLPSink {
  let messages = Mutex<[(signal: OTLPSignal, message: JSONValue)]>([])
  private let answers: Mutex<[OTLPDelivery]>

  init(_ answers: [OTLPDelivery] = [.delivered]) { self.answers = Mutex(answers) }

  func deliver(_ message: [UInt8], of signal: OTLPSignal) async -> OTLPDelivery {
    guard let json = try? JSONValue(parsing: message) else { return .refused }
    messages.withLock { $0.append((signal, json)) }
    return answers.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }
  }

  var spanCounts: [Int] {
    messages.withLock { $0.map { Self.spans($0.message).count } }
  }

  static func spans(_ message: JSONValue) -> [JSONValue] {
    message["resourceSpans"]?[0]?["scopeSpans"]?[0]?["spans"]?.array ?? []
  }
}

extension JSONValue {
  fileprivate var array: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }
}

@Suite struct ExporterTests {
  private static let slow = Duration.seconds(3600)

  @Test func spansAreDeliveredInBatches() async throws {
    let sink = ScriptedSink()
    let exporter = OTLPExporter(sink: sink, batching: .init(spans: 10, delay: Self.slow))
    for number in 0..<9 { exporter.export(try OTLPTests.span("\(number)")) }
    await exporter.flush()
    #expect(sink.spanCounts == [9])
    for number in 0..<35 { exporter.export(try OTLPTests.span("\(number)")) }
    await exporter.flush()
    #expect(sink.spanCounts.reduce(0, +) == 44 && sink.spanCounts.allSatisfy { $0 <= 10 } && exporter.dropped == 0)
    await exporter.flush()
    await exporter.shutDown()
    exporter.export(try OTLPTests.span("late"))
    #expect(exporter.dropped == 1)
  }

  @Test func theQueueIsBounded() async throws {
    let sink = ScriptedSink()
    let exporter = OTLPExporter(sink: sink, batching: .init(spans: 1000, delay: Self.slow, queue: 20))
    for number in 0..<50 { exporter.export(try OTLPTests.span("\(number)")) }
    #expect(exporter.dropped == 30)
    await exporter.shutDown()
    #expect(sink.spanCounts == [20])
  }

  @Test func deliveriesAreTriedAgain() async throws {
    let sink = ScriptedSink([.failed(retryAfter: nil), .failed(retryAfter: .milliseconds(1)), .delivered])
    let exporter = OTLPExporter(sink: sink, batching: .init(delay: Self.slow, attempts: 3, backoff: .milliseconds(1)))
    exporter.export(try OTLPTests.span("x"))
    await exporter.flush()
    #expect(sink.spanCounts == [1, 1, 1] && exporter.dropped == 0)
    for answer in [OTLPDelivery.failed(retryAfter: nil), .refused] {
      let sink = ScriptedSink([answer])
      let exporter = OTLPExporter(sink: sink, batching: .init(delay: Self.slow, attempts: 3, backoff: .milliseconds(1)))
      exporter.export(try OTLPTests.span("x"))
      await exporter.flush()
      #expect(sink.spanCounts.count == (answer == .refused ? 1 : 3) && exporter.dropped == 1)
    }
  }

  @Test func manyTasksExportAndFlush() async throws {
    let sink = ScriptedSink()
    let exporter = OTLPExporter(sink: sink, batching: .init(spans: 7, delay: .milliseconds(1), queue: 100_000))
    let span = try OTLPTests.span("x")
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for number in 0..<100 {
            exporter.export(span)
            if number % 25 == 0 { await exporter.flush() }
          }
        }
      }
    }
    await exporter.shutDown()
    #expect(sink.spanCounts.reduce(0, +) == 800 && exporter.dropped == 0)
  }

  @Test func metricsAreDelivered() async throws {
    let sink = ScriptedSink()
    let exporter = OTLPExporter(sink: sink)
    let registry = MetricsRegistry()
    await exporter.export(registry.snapshot())
    registry.increment(Metric("c"))
    await exporter.export(registry.snapshot())
    #expect(sink.messages.withLock { $0.map(\.signal) } == [.metrics])
  }

  @Test func filesAreRotated() async throws {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent("otlp-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let path = directory.appendingPathComponent("spans.jsonl").path
    let sink = OTLPFile(path: path, maximumBytes: 2000, maximumFiles: 3)
    let exporter = OTLPExporter(sink: sink, batching: .init(delay: Self.slow))
    for number in 0..<40 {
      exporter.export(try OTLPTests.span("span \(number)"))
      await exporter.flush()
    }
    #expect(exporter.dropped == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
    #expect(names == ["spans.jsonl", "spans.jsonl.1", "spans.jsonl.2"])
    var last = ""
    for name in names.reversed() {
      let text = try String(contentsOfFile: directory.appendingPathComponent(name).path, encoding: .utf8)
      #expect(text.utf8.count <= 2000 && text.hasSuffix("\n"))
      for line in text.split(separator: "\n") {
        last = ScriptedSink.spans(try JSONValue(parsing: String(line))).first?["name"]?.string ?? ""
      }
    }
    #expect(last == "span 39")
    let nowhere = OTLPExporter(sink: OTLPFile(path: directory.path + "/missing/x"), batching: .init(delay: Self.slow))
    nowhere.export(try OTLPTests.span("x"))
    await nowhere.flush()
    #expect(nowhere.dropped == 1)
  }

  @Test func aCollectorReceivesBatches() async throws {
    let collector = try CollectorServer(statuses: [503, 429, 200, 200, 400])
    defer { collector.stop() }
    let base = "http://127.0.0.1:\(collector.port)/otlp"
    let sink = try #require(OTLPCollector(base: base, headers: ["Authorization": "Bearer s3cret"]))
    let exporter = OTLPExporter(sink: sink, batching: .init(delay: Self.slow, attempts: 3, backoff: .milliseconds(1)))
    exporter.export(try OTLPTests.span("first"))
    exporter.export(try OTLPTests.span("second"))
    await exporter.flush()
    let registry = MetricsRegistry()
    registry.increment(Metric("c"))
    await exporter.export(registry.snapshot())
    #expect(exporter.dropped == 0)
    exporter.export(try OTLPTests.span("refused"))
    await exporter.shutDown()
    #expect(exporter.dropped == 1)
    let requests = collector.requests
    #expect(requests.map(\.target) == Array(repeating: "/otlp/v1/traces", count: 3) + ["/otlp/v1/metrics", "/otlp/v1/traces"])
    #expect(requests.allSatisfy { $0.head.contains("authorization: bearer s3cret") && $0.head.contains("application/json") })
    let bodies = try requests.map { try JSONValue(parsing: $0.body) }
    #expect(ScriptedSink.spans(bodies[2]).compactMap { $0["name"]?.string } == ["first", "second"])
    #expect(bodies[0] == bodies[2] && bodies[3]["resourceMetrics"] != nil)
    #expect(
      OTLPCollector(base: "ftp://x") == nil && OTLPCollector(base: "collector") == nil && OTLPCollector(base: "http://") == nil)
  }

  @Test func anAbsentCollectorOnlyCostsTheSpans() async throws {
    let collector = try CollectorServer(statuses: [])
    collector.stop()
    let sink = try #require(OTLPCollector(base: "http://127.0.0.1:\(collector.port)"))
    let exporter = OTLPExporter(sink: sink, batching: .init(delay: Self.slow, attempts: 2, backoff: .milliseconds(1)))
    exporter.export(try OTLPTests.span("x"))
    await exporter.shutDown()
    #expect(exporter.dropped == 1)
  }
}

/// A collector on 127.0.0.1 that keeps what it gets and answers with the statuses in turn.
private final class CollectorServer: Sendable {
  struct Request: Sendable {
    var target = ""
    /// In lower case.
    var head = ""
    var body: [UInt8] = []
  }

  let port: UInt16
  private let descriptor: Int32
  private let kept = Mutex<[Request]>([])

  var requests: [Request] { kept.withLock { $0 } }

  init(statuses: [Int]) throws {
    #if canImport(Glibc)
      let type = Int32(SOCK_STREAM.rawValue)
    #else
      let type = SOCK_STREAM
    #endif
    let descriptor = socket(AF_INET, type, 0)
    self.descriptor = descriptor
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, size) == 0 && listen(descriptor, 16) == 0 && getsockname(descriptor, $0, &size) == 0
      }
    }
    guard isListening else { throw CocoaError(.featureUnsupported) }
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [self] in
      defer { _ = close(descriptor) }
      var statuses = statuses
      while true {
        let peer = accept(descriptor, nil, nil)
        guard peer >= 0 else { return }
        if let request = Self.read(peer) {
          kept.withLock { $0.append(request) }
          let status = statuses.isEmpty ? 200 : statuses.removeFirst()
          let answer = Array("HTTP/1.1 \(status) X\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}".utf8)
          _ = write(peer, answer, answer.count)
        }
        _ = close(peer)
      }
    }
  }

  private static func read(_ peer: Int32) -> Request? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while !bytes.suffix(4).elementsEqual([13, 10, 13, 10]) {
      guard recv(peer, &byte, 1, 0) == 1 else { return nil }
      bytes.append(byte)
    }
    var request = Request(head: String(decoding: bytes, as: UTF8.self).lowercased())
    let lines = request.head.split(whereSeparator: \.isNewline)
    request.target = lines.first?.split(separator: " ").dropFirst().first.map(String.init) ?? ""
    let length = lines.first { $0.hasPrefix("content-length:") }.flatMap { Int($0.dropFirst(15).drop { $0 == " " }) } ?? 0
    while request.body.count < length, recv(peer, &byte, 1, 0) == 1 { request.body.append(byte) }
    return request
  }

  func stop() { _ = shutdown(descriptor, Int32(SHUT_RDWR)) }
}
