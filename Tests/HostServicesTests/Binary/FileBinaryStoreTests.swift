import Foundation
import Testing

@testable import HostServices

@Suite struct FileBinaryStoreTests {
  private func store(
    _ directory: TemporaryDirectory, _ limits: BinaryLimits = .init(), _ faults: Faults = Faults()
  ) throws -> FileBinaryStore {
    try FileBinaryStore(
      directory: directory.path, limits: limits, operations: faults.operations, random: SystemRandomSource())
  }

  private func isCorrupt(_ body: () async throws -> some Any) async -> Bool {
    do {
      _ = try await body()
      return false
    } catch {
      return (error as? ServiceError)?.details == #"{"reason":"corrupt"}"#
    }
  }

  @Test func aContentIsThereOnce() async throws {
    let directory = try TemporaryDirectory()
    let store = try store(directory)
    let content = Array("hello".utf8)
    let first = try await store.save(content, .of("a"))
    let second = try await store.save(content, .of("b"))
    let name = "2c/f24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
    #expect(directory.files(under: "objects") == [name])
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(directory.path)/objects/\(name)")
    #expect(attributes[.referenceCount] as? Int == 3)
    try await store.delete(first, context: .of("a"))
    #expect(directory.files(under: "objects") == [name])
    try await store.delete(second, context: .of("b"))
    #expect(directory.files(under: "objects") == [])
    #expect(directory.files(under: "tmp").filter { !$0.hasSuffix("/lock") } == [])
  }

  @Test func reopening() async throws {
    let directory = try TemporaryDirectory()
    let limits = BinaryLimits(bytesPerTenant: 10)
    let key = try await store(directory, limits).save([1, 2, 3, 4, 5, 6], .of("a"))
    let store = try store(directory, limits)
    #expect(try await store.read(key, offset: 2, length: 2, context: .of("a")) == [3, 4])
    #expect(try await store.usage(tenant: "a") == BinaryUsage(bytes: 6, files: 1))
    #expect(await code { try await store.save([1, 2, 3, 4, 5], .of("a")) } == .quotaExceeded)
    #expect(try await store.usage(tenant: "a") == BinaryUsage(bytes: 6, files: 1))
    #expect(try await store.usage(tenant: "nobody") == BinaryUsage())
    try await store.verify(key, context: .of("a"))
  }

  @Test func twoStoresOfADirectory() async throws {
    let directory = try TemporaryDirectory()
    let limits = BinaryLimits(bytesPerTenant: 10)
    let stores = [try store(directory, limits), try store(directory, limits)]
    let key = try await stores[0].save([1, 2, 3, 4, 5, 6], .of("a"))
    #expect(try await stores[1].usage(tenant: "a") == BinaryUsage(bytes: 6, files: 1))
    #expect(await code { try await stores[1].save([1, 2, 3, 4, 5], .of("a")) } == .quotaExceeded)
    // One that is opened later leaves alone what the others are writing.
    let writer = try await stores[0].create(BinaryDescription(), context: .of("b"))
    try await writer.write([7])
    _ = try store(directory)
    let other = try await writer.finish().fileKey
    #expect(try await stores[1].read(other, offset: 0, length: 9, context: .of("b")) == [7])
    try await stores[1].delete(key, context: .of("a"))
    #expect(try await stores[0].usage(tenant: "a") == BinaryUsage())
    #expect(await code { try await stores[0].stat(key, context: .of("a")) } == .notFound)
    let wide = [try store(directory), try store(directory)]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<12 {
        group.addTask {
          for round in 0..<5 {
            let key = try await wide[task % 2].save([UInt8](repeating: 1, count: round % 2), .of("c"))
            try await wide[(task + round) % 2].delete(key, context: .of("c"))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await wide[0].usage(tenant: "c") == BinaryUsage())
    #expect(try await store(directory).usage(tenant: "c") == BinaryUsage())
  }

  @Test func damage() async throws {
    let directory = try TemporaryDirectory()
    let store = try store(directory)
    let content = [UInt8](repeating: 9, count: 200_000)
    let key = try await store.save(content, .of("a"))
    let object = "objects/" + (try #require(directory.files(under: "objects").first))
    let sound = try Data(contentsOf: directory.file(object))
    func isRead(_ offset: Int, _ length: Int) async throws -> Bool {
      try await store.read(key, offset: UInt64(offset), length: length, context: .of("a")).count == length
    }

    // A block that does not match is never served; the others are. Written in place, as it is the inode that is damaged.
    func damage(at offset: Int) throws {
      let handle = try FileHandle(forWritingTo: directory.file(object))
      try handle.seek(toOffset: UInt64(offset))
      try handle.write(contentsOf: Data([sound[offset] ^ 1]))
      try handle.close()
    }
    try damage(at: 70_000)
    #expect(try await isRead(0, 65536))
    #expect(try await isRead(131_072, 1000))
    #expect(await isCorrupt { try await isRead(65536, 1) })
    #expect(await isCorrupt { try await isRead(0, 200_000) })
    #expect(await isCorrupt { try await store.verify(key, context: .of("a")) })
    #expect(await code { try await isRead(65536, 1) } == .unavailable)
    // The same content written anew does not refer to the damaged object.
    let other = try await store.save(content, .of("b"))
    try await store.verify(other, context: .of("b"))
    #expect(try await store.read(other, offset: 0, length: 200_000, context: .of("b")) == content)
    try await store.delete(other, context: .of("b"))

    let data = "tenants/\(SHA256.hexDigest("a"))/\(key).data"
    for cut in [0, 10, 23, sound.count - 1] {
      try sound.prefix(cut).write(to: directory.file(data))
      #expect(await isCorrupt { try await isRead(0, 1) })
      #expect(await isCorrupt { try await store.stat(key, context: .of("a")) })
    }
    for offset in (sound.count - 24)..<sound.count {
      var bytes = sound
      bytes[offset] ^= 1
      try bytes.write(to: directory.file(data))
      #expect(await isCorrupt { try await isRead(0, 1) })
    }
    try sound.write(to: directory.file(data))
    #expect(try await isRead(0, 200_000))

    // So is a record; it can be deleted all the same.
    let record = "tenants/\(SHA256.hexDigest("a"))/\(key).ref"
    let length = try Data(contentsOf: directory.file(record)).count
    for offset in 0..<length {
      try directory.flip(record, at: offset)
      #expect(await isCorrupt { try await store.stat(key, context: .of("a")) })
      try directory.flip(record, at: offset)
    }
    try directory.flip(record, at: 30)
    try await store.delete(key, context: .of("a"))
    #expect(try await self.store(directory).usage(tenant: "a") == BinaryUsage())
  }

  /// Records and contents that somebody moved are not another file's.
  @Test func movedFiles() async throws {
    let directory = try TemporaryDirectory()
    let store = try store(directory)
    let key = try await store.save([1, 2, 3], .of("a"))
    _ = try await store.save([1], .of("b"))
    let (from, to) = ("tenants/\(SHA256.hexDigest("a"))", "tenants/\(SHA256.hexDigest("b"))")
    for suffix in ["ref", "data"] {
      try FileManager.default.copyItem(
        at: directory.file("\(from)/\(key).\(suffix)"), to: directory.file("\(to)/\(key).\(suffix)"))
    }
    #expect(await isCorrupt { try await store.read(key, offset: 0, length: 3, context: .of("b")) })
    try FileManager.default.removeItem(at: directory.file("\(from)/\(key).data"))
    #expect(await isCorrupt { try await store.read(key, offset: 0, length: 3, context: .of("a")) })
    // A link that leads elsewhere is not followed.
    try FileManager.default.createSymbolicLink(
      at: directory.file("\(from)/\(key).data"), withDestinationURL: directory.file("FORMAT"))
    #expect(await code { try await store.read(key, offset: 0, length: 3, context: .of("a")) } == .unavailable)
  }

  @Test func otherDirectories() throws {
    let directory = try TemporaryDirectory()
    try Data("something else".utf8).write(to: directory.file("FORMAT"))
    #expect(throws: StoreError.unsupportedFormat(path: directory.path, reason: "its FORMAT is none that this version knows")) {
      try FileBinaryStore(directory: directory.path)
    }
    try Data().write(to: directory.file("file"))
    #expect(throws: StoreError.self) { try FileBinaryStore(directory: directory.path + "/file") }
    #expect(throws: StoreError.self) { try FileBinaryStore(directory: directory.path + "/none/below") }
  }

  /// A crash before each step on disk, and a write that arrives in part, and a step that fails once.
  @Test(arguments: Faults.Kind.allCases) func faults(_ kind: Faults.Kind) async throws {
    var step = 0
    while true {
      step += 1
      let directory = try TemporaryDirectory()
      let faults = Faults(at: step, kind, in: directory)
      var known = Known()
      do {
        let store = try store(directory, .init(), faults)
        known.kept[try await store.save([1, 2, 3], .of("a"))] = [1, 2, 3]
        let condemned = try await store.save([4], .of("a"))
        faults.arm()
        // The same content again, another one, and the deletion of one: whatever was acknowledged has to hold.
        for content: [UInt8] in [[1, 2, 3], [5, 6]] {
          if let key = try? await store.save(content, .of("a")) { known.kept[key] = content }
        }
        if await code({ try await store.delete(condemned, context: .of("a")) }) == nil { known.deleted = condemned }
        if kind == .once && faults.happened {
          faults.disarm()
          try await known.check(store, directory)
          #expect(try await store.usage(tenant: "a").files <= known.kept.count + (known.deleted == nil ? 1 : 0), "step \(step)")
        }
        await store.close()
        #expect(await code { try await store.save([1], .of("a")) } == .unavailable)
      }
      guard faults.happened else { break }
      let remains = try faults.remains(of: directory)
      let store = try store(remains)
      try await known.check(store, remains)
      // What nobody refers to is gone.
      let records = try known.records(remains)
      let objects = remains.files(under: "objects").count
      let contents = Set(records.map(\.digest)).count
      // Power takes with it the names under which contents are shared, which nothing depends on.
      #expect(kind == .powerLoss ? objects <= contents : objects == contents, "step \(step)")
      #expect(remains.files(under: "tenants").filter { $0.hasSuffix(".data") }.count == records.count, "step \(step)")
      #expect(remains.files(under: "tmp").count == 1, "step \(step)")
    }
    #expect(step > 30)
  }

  /// What a test was told of a store.
  private struct Known {
    var kept: [String: [UInt8]] = [:]
    var deleted: String?

    func records(_ directory: TemporaryDirectory) throws -> [BinaryRecord] {
      try directory.files(under: "tenants").filter { $0.hasSuffix(".ref") }.map {
        try #require(BinaryRecord(Array(try Data(contentsOf: directory.file("tenants/" + $0)))))
      }
    }

    /// What was told is so, whatever else is there is whole, and the usage is what is there.
    func check(_ store: FileBinaryStore, _ directory: TemporaryDirectory) async throws {
      for (key, content) in kept {
        #expect(try await store.read(key, offset: 0, length: 9, context: .of("a")) == content)
      }
      if let deleted { #expect(await code { try await store.stat(deleted, context: .of("a")) } == .notFound) }
      let usage = try await store.usage(tenant: "a")
      let records = try records(directory)
      for record in records { try await store.verify(record.key.text, context: .of("a")) }
      #expect(usage == BinaryUsage(bytes: records.reduce(0) { $0 + $1.size }, files: records.count))
    }
  }
}
