import Foundation
import Testing

@testable import HostServices

/// Processes that write are killed at any moment, a hundred times for each store: what they were told was durable is there.
@Suite struct KillTests {
  @Test func memory() async throws {
    let directory = try TemporaryDirectory()
    var acknowledged: [String: Int] = [:]
    for round in 0..<100 {
      let lines = try await StoreWriter.run(
        "memory", directory.path, killAfter: .random(in: 1...24), microseconds: .random(in: 0...4000))
      #expect(!lines.isEmpty, "round \(round)")
      for line in lines {
        let words = line.split(separator: " ")
        let number = try #require(words.count == 3 ? Int(words[2]) : nil)
        acknowledged[String(words[1])] = number
      }
      let store = try LogMemoryStore(directory: directory.path)
      for session in ["s0", "s1", "s2", "s3"] {
        let found = try await store.retrieveMessages(
          session: session, limit: nil, context: ServiceContext(scope: ServiceScope(tenant: "a")))
        let places = found.map { $0.content.split(separator: " ").prefix(2).compactMap { Int($0) } }
        let last = places.last?.first ?? -1
        let known = acknowledged[session] ?? -1
        // One more may have been written than was said.
        #expect((known...known + 1).contains(last), "round \(round)")
        let first = max(0, last - 9)
        #expect(places == (last < 0 ? [] : (first...last).flatMap { number in (0..<5).map { [number, $0] } }), "round \(round)")
        #expect(found.allSatisfy { $0.content.utf8.count >= 1504 })
        acknowledged[session] = last
      }
      await store.close()
    }
    // There were compactions: ten batches of four sessions are what lives.
    let size = try Data(contentsOf: directory.file(SHA256.hexDigest("a") + ".log")).count
    #expect(size < 3 << 20)
    #expect(acknowledged.values.reduce(0, +) * 7500 > 3 << 20)
  }

  @Test func binary() async throws {
    let directory = try TemporaryDirectory()
    var kept: [Key: (byte: UInt8, size: Int)] = [:]
    for round in 0..<100 {
      let lines = try await StoreWriter.run(
        "binary", directory.path, killAfter: .random(in: 1...8), microseconds: .random(in: 0...8000))
      #expect(!lines.isEmpty, "round \(round)")
      var deleting: Set<Key> = []
      var deleted: Set<Key> = []
      for line in lines {
        let words = line.split(separator: " ").map(String.init)
        let key = Key(tenant: try #require(words.dropFirst().first), key: try #require(words.dropFirst(2).first))
        switch words[0] {
        case "put": kept[key] = (try #require(UInt8(words[3])), try #require(Int(words[4])))
        case "deleting": deleting.insert(key)
        default: deleted.insert(key)
        }
      }
      let store = try FileBinaryStore(directory: directory.path)
      for (key, content) in kept {
        let context = ServiceContext(scope: ServiceScope(tenant: key.tenant))
        let missing = await code { try await store.stat(key.key, context: context) } == .notFound
        if deleted.contains(key) { #expect(missing, "round \(round)") }
        if !deleting.contains(key) { #expect(!missing, "round \(round)") }
        if missing {
          kept[key] = nil
        } else {
          let bytes = try await store.read(key.key, offset: 0, length: .max, context: context)
          #expect(bytes == [UInt8](repeating: content.byte, count: content.size), "round \(round)")
        }
      }
      try await checkUsage(store, directory)
      for record in try records(directory) {
        try await store.verify(record.key.text, context: ServiceContext(scope: ServiceScope(tenant: record.tenant)))
      }
      // Most go, so that later rounds meet contents that are collected too; so do those that were not said any more.
      let stay = Set(kept.keys.shuffled().prefix(6))
      for record in try records(directory) where !stay.contains(Key(tenant: record.tenant, key: record.key.text)) {
        try await store.delete(record.key.text, context: ServiceContext(scope: ServiceScope(tenant: record.tenant)))
      }
      kept = kept.filter { stay.contains($0.key) }
      try await checkUsage(store, directory)
      await store.close()
    }
  }

  /// One process is killed while another one uses the same directory.
  @Test func twoProcesses() async throws {
    let directory = try TemporaryDirectory()
    let store = try FileBinaryStore(directory: directory.path)
    for _ in 0..<4 {
      async let lines = StoreWriter.run("binary", directory.path, killAfter: 10, microseconds: .random(in: 0...4000))
      for round in 0..<12 {
        let key = try await store.save([UInt8](repeating: UInt8(round % 7), count: 1 + round * 7919 % 9000), .of("a"))
        #expect(try await store.read(key, offset: 0, length: 1, context: .of("a")) == [UInt8(round % 7)])
        if round % 2 == 0 { try await store.delete(key, context: .of("a")) }
      }
      #expect(try await !lines.isEmpty)
      // What the other one was doing is counted by whoever comes next, and removed when a store opens.
      let records = try records(directory).filter { $0.tenant == "a" }
      #expect(try await store.usage(tenant: "a") == BinaryUsage(bytes: records.reduce(0) { $0 + $1.size }, files: records.count))
    }
    await store.close()
    try await checkUsage(try FileBinaryStore(directory: directory.path), directory)
  }

  private struct Key: Hashable {
    var tenant: String
    var key: String
  }

  private func records(_ directory: TemporaryDirectory) throws -> [BinaryRecord] {
    try directory.files(under: "tenants").filter { $0.hasSuffix(".ref") }.map {
      try #require(BinaryRecord(Array(try Data(contentsOf: directory.file("tenants/" + $0)))))
    }
  }

  /// The usage is what is there, and there is no content without a reference.
  private func checkUsage(_ store: FileBinaryStore, _ directory: TemporaryDirectory) async throws {
    let records = try records(directory)
    for tenant in ["a", "b"] {
      let own = records.filter { $0.tenant == tenant }
      #expect(
        try await store.usage(tenant: tenant) == BinaryUsage(bytes: own.reduce(0) { $0 + $1.size }, files: own.count))
    }
    #expect(directory.files(under: "objects").count == Set(records.map(\.digest)).count)
  }
}
