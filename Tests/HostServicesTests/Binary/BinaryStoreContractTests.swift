import Testing

@testable import HostServices

/// What every binary store does, on each of them.
@Suite struct BinaryStoreContractTests {
  enum Kind: CaseIterable, Sendable { case inMemory, file }

  private static func store(_ kind: Kind, _ limits: BinaryLimits = .init()) throws -> (store: any BinaryStore, needs: Any) {
    switch kind {
    case .inMemory: return (InMemoryBinaryStore(limits: limits), ())
    case .file:
      let directory = try TemporaryDirectory()
      return (try FileBinaryStore(directory: directory.path, limits: limits), directory)
    }
  }

  @Test(arguments: Kind.allCases) func content(_ kind: Kind) async throws {
    let (store, needs) = try Self.store(kind)
    defer { withExtendedLifetime(needs) {} }
    let description = BinaryDescription(mimeKind: "image/png", fileName: "ü.png", directory: "a/b")
    let bytes = (0..<200_001).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ $0 >> 8) }
    let writer = try await store.create(description, context: .of("a"))
    // Pieces that meet the blocks' borders in every way.
    for piece in [bytes[..<1], bytes[1..<65536], bytes[65536..<131_072], bytes[131_072..<131_072], bytes[131_072...]] {
      try await writer.write(Array(piece))
    }
    let reference = try await writer.finish()
    #expect(reference.fileSize == 200_001)
    #expect(reference.description == description)
    #expect(try await store.stat(reference.fileKey, context: .of("a")) == reference)
    let ranges = [
      (0, 1), (0, 65536), (65535, 2), (65536, 65536), (100, 150_000), (131_072, 1), (199_999, 10), (200_000, 1), (200_001, 1),
      (0, 0),
      (300_000, 5), (0, 1_000_000),
    ]
    for (offset, length) in ranges {
      let found = try await store.read(reference.fileKey, offset: UInt64(offset), length: length, context: .of("a"))
      #expect(found == Array(bytes.dropFirst(offset).prefix(length)))
    }
    for (offset, length) in [(UInt64.max, Int.max), (UInt64.max - 1, 1), (200_001, .max), (0, -1), (5, .min)] {
      #expect(try await store.read(reference.fileKey, offset: offset, length: length, context: .of("a")) == [])
    }
  }

  @Test(arguments: Kind.allCases) func emptyFile(_ kind: Kind) async throws {
    let (store, needs) = try Self.store(kind)
    defer { withExtendedLifetime(needs) {} }
    let reference = try await store.create(BinaryDescription(), context: .of("a")).finish()
    #expect(reference.fileSize == 0)
    #expect(try await store.read(reference.fileKey, offset: 0, length: 5, context: .of("a")) == [])
  }

  @Test(arguments: Kind.allCases) func keys(_ kind: Kind) async throws {
    let (store, needs) = try Self.store(kind)
    defer { withExtendedLifetime(needs) {} }
    let key = try await store.save([1, 2, 3], .of("a"))
    let hostile = [
      "", ".", "..", "/", "../\(key)", "\(key)/", "\(key)\u{0}", "/etc/passwd",
      String(repeating: "../", count: 100) + "etc/passwd",
      key.uppercased(), String(key.dropLast()), key + "0", String(repeating: "a", count: 1 << 20), "\(key).ref",
      "é" + key.dropLast(2),
      String(repeating: "0", count: 32), "lock", "usage",
    ]
    for name in hostile where name != key {
      #expect(await code { try await store.stat(name, context: .of("a")) } == .notFound)
      #expect(await code { try await store.read(name, offset: 0, length: 1, context: .of("a")) } == .notFound)
      #expect(await code { try await store.delete(name, context: .of("a")) } == .notFound)
    }
    // What another tenant's key is told is what any other text is.
    for tenant in ["b", "", "A", "a/", "a\u{0}", "../a"] {
      #expect(await code { try await store.stat(key, context: .of(tenant)) } == .notFound)
      #expect(await code { try await store.read(key, offset: 0, length: 1, context: .of(tenant)) } == .notFound)
      #expect(await code { try await store.delete(key, context: .of(tenant)) } == .notFound)
    }
    #expect(try await store.read(key, offset: 0, length: 9, context: .of("a")) == [1, 2, 3])
    #expect(try await store.save([1, 2, 3], .of("a")) != key)
    // Tenants whose names are equal as strings, not as bytes, are two.
    let other = try await store.save([4], .of("é"))
    #expect(await code { try await store.stat(other, context: .of("e\u{301}")) } == .notFound)
  }

  @Test(arguments: Kind.allCases) func deletion(_ kind: Kind) async throws {
    let (store, needs) = try Self.store(kind)
    defer { withExtendedLifetime(needs) {} }
    let keys = [
      try await store.save([1, 2, 3], .of("a")), try await store.save([1, 2, 3], .of("a")),
      try await store.save([1, 2, 3], .of("b")),
    ]
    try await store.delete(keys[0], context: .of("a"))
    #expect(await code { try await store.delete(keys[0], context: .of("a")) } == .notFound)
    #expect(await code { try await store.stat(keys[0], context: .of("a")) } == .notFound)
    #expect(try await store.read(keys[1], offset: 0, length: 9, context: .of("a")) == [1, 2, 3])
    try await store.delete(keys[1], context: .of("a"))
    #expect(try await store.read(keys[2], offset: 0, length: 9, context: .of("b")) == [1, 2, 3])
    try await store.delete(keys[2], context: .of("b"))
    // The content is gone with its last reference, and comes back like any other.
    let again = try await store.save([1, 2, 3], .of("a"))
    #expect(try await store.read(again, offset: 1, length: 9, context: .of("a")) == [2, 3])
  }

  @Test(arguments: Kind.allCases) func quotas(_ kind: Kind) async throws {
    let limits = BinaryLimits(bytesPerTenant: 100, filesPerTenant: 4, bytesPerFile: 60, openWritersPerTenant: 3, bytesPerRead: 10)
    let (store, needs) = try Self.store(kind, limits)
    defer { withExtendedLifetime(needs) {} }
    let bytes = [UInt8](repeating: 1, count: 50)
    let long = try await store.create(BinaryDescription(), context: .of("a"))
    try await long.write(bytes)
    #expect(await code { try await long.write(bytes) } == .tooLarge)
    // What is being written counts.
    let other = try await store.create(BinaryDescription(), context: .of("a"))
    try await other.write(bytes)
    let third = try await store.create(BinaryDescription(), context: .of("a"))
    #expect(await code { try await third.write([1]) } == .quotaExceeded)
    #expect(await code { try await store.create(BinaryDescription(), context: .of("a")) } == .quotaExceeded)
    let key = try await long.finish().fileKey
    #expect(try await store.read(key, offset: 0, length: 50, context: .of("a")).count == 10)
    #expect(await code { try await third.write([1]) } == .quotaExceeded)
    other.cancel()
    third.cancel()
    // Writers that nobody has any more count no longer; another tenant has quotas of its own.
    for _ in 0..<5 { _ = try await store.create(BinaryDescription(), context: .of("a")) }
    _ = try await store.save(bytes, .of("b"))
    for _ in 0..<3 { _ = try await store.save([1], .of("a")) }
    #expect(await code { try await store.save([], .of("a")) } == .quotaExceeded)
    try await store.delete(key, context: .of("a"))
    _ = try await store.save(bytes, .of("a"))
  }

  @Test(arguments: Kind.allCases) func writersEnd(_ kind: Kind) async throws {
    let (store, needs) = try Self.store(kind)
    defer { withExtendedLifetime(needs) {} }
    let writer = try await store.create(BinaryDescription(), context: .of("a"))
    try await writer.write([1])
    let reference = try await writer.finish()
    #expect(await code { try await writer.finish() } == .invalidInput)
    #expect(await code { try await writer.write([1]) } == .invalidInput)
    writer.cancel()
    #expect(try await store.stat(reference.fileKey, context: .of("a")) == reference)
    let cancelled = try await store.create(BinaryDescription(), context: .of("a"))
    cancelled.cancel()
    cancelled.cancel()
    #expect(await code { try await cancelled.finish() } == .invalidInput)
  }

  @Test(arguments: Kind.allCases) func descriptions(_ kind: Kind) async throws {
    let (store, needs) = try Self.store(kind)
    defer { withExtendedLifetime(needs) {} }
    let long = String(repeating: "x", count: 1025)
    for description in [
      BinaryDescription(mimeKind: long), BinaryDescription(fileName: long), BinaryDescription(directory: long),
      BinaryDescription(mimeKind: "text/html\r\nX-Evil: 1"), BinaryDescription(fileName: "a\u{0}b"),
      BinaryDescription(directory: "\u{7F}"),
    ] {
      #expect(await code { try await store.create(description, context: .of("a")) } == .invalidInput)
    }
    #expect(await code { try await store.create(BinaryDescription(), context: .of(long)) } == .invalidInput)
  }

  @Test(arguments: Kind.allCases) func manyAtOnce(_ kind: Kind) async throws {
    let (store, needs) = try Self.store(kind)
    defer { withExtendedLifetime(needs) {} }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<16 {
        group.addTask {
          let context = ServiceContext.of("t\(task % 3)")
          for round in 0..<6 {
            // Contents that others write and delete at the same time.
            let content = [UInt8](repeating: UInt8(round), count: 70_000)
            let key = try await store.save(content, context)
            #expect(try await store.read(key, offset: 69_000, length: 5000, context: context).count == 1000)
            if (task + round) % 2 == 0 { try await store.delete(key, context: context) }
          }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test(arguments: Kind.allCases) func timeAndCancellation(_ kind: Kind) async throws {
    let (store, needs) = try Self.store(kind)
    defer { withExtendedLifetime(needs) {} }
    let late = ServiceContext(scope: ServiceScope(tenant: "a"), deadline: .now - .seconds(1))
    #expect(await code { try await store.create(BinaryDescription(), context: late) } == .timeout)
    #expect(await code { try await store.read("x", offset: 0, length: 1, context: late) } == .timeout)
  }
}

extension BinaryStore {
  /// Stores a content, and gives its key.
  func save(_ content: [UInt8], _ context: ServiceContext) async throws -> String {
    let writer = try await create(BinaryDescription(), context: context)
    try await writer.write(content)
    return try await writer.finish().fileKey
  }
}
