import Foundation
import RandomPrograms
import Testing
import WasmEngine
import WasmText
import WasmTypes

/// Memories that are restored after anything: written sparsely or all over, grown, moved, laid over with other snapshots.
@Suite struct RestoringTests {
  /// What a memory must hold, beside the instance that holds it.
  private struct Model {
    var instance: Instance
    var memories: [[UInt8]]
    var snapshots: [(snapshot: InstanceSnapshot, memories: [[UInt8]])] = []

    init(_ module: Module) throws {
      instance = try Store(limits: Self.limits).instantiate(module)
      memories = []
      memories = try names.map { name in
        let memory = try instance.memory(name)
        return try memory.read(at: 0, count: UInt64(memory.byteCount))
      }
    }

    static var limits: StoreLimits {
      var limits = StoreLimits()
      limits.memoryBytes = 128 << 20
      return limits
    }

    var names: [String] { ["m0", "m1", "m2"].filter { (try? instance.memory($0)) != nil } }

    /// Writes, grows, takes a snapshot, restores one, or goes on with an instance of one.
    mutating func step(_ random: inout SplitMix) throws {
      let index = random.below(names.count)
      let memory = try instance.memory(names[index])
      switch random.below(12) {
      case 0...4:
        guard !memories[index].isEmpty else { return }
        for _ in 0..<1 + random.below(20) {
          let count = min(memories[index].count, random.below(4) == 0 ? 1 + random.below(30_000) : 1 + random.below(9))
          let offset = random.below(memories[index].count - count + 1)
          // Often what is there already, or zeros.
          let byte: UInt8? = [nil, 0, UInt8(random.below(256))][random.below(3)]
          let bytes = byte.map { [UInt8](repeating: $0, count: count) } ?? Array(memories[index][offset..<offset + count])
          try memory.write(bytes, at: UInt64(offset))
          memories[index].replaceSubrange(offset..<offset + count, with: bytes)
        }
      case 5:
        let byte = UInt8(random.below(256))
        let bytes = [UInt8](repeating: byte, count: memories[index].count)
        try memory.write(bytes, at: 0)
        memories[index] = bytes
      case 6:
        let pages = random.below(4) == 0 ? 40 : 1 + random.below(3)
        if memory.grow(by: pages) != nil { memories[index] += [UInt8](repeating: 0, count: pages << 16) }
      case 7:
        if snapshots.count > 3 { snapshots.remove(at: random.below(snapshots.count)) }
        snapshots.append((try instance.snapshot(), memories))
      case 8...10:
        guard !snapshots.isEmpty else { return }
        // Mostly the last one, which is the way that keeps pages.
        let chosen = random.below(4) == 0 ? snapshots[random.below(snapshots.count)] : snapshots[snapshots.count - 1]
        try instance.restore(chosen.snapshot)
        memories = chosen.memories
      default:
        guard let chosen = snapshots.last else { return }
        instance = try Store(limits: Self.limits).instantiate(chosen.snapshot)
        memories = chosen.memories
      }
      try check()
    }

    func check() throws {
      for (index, name) in names.enumerated() {
        let memory = try instance.memory(name)
        try #require(UInt64(memory.byteCount) == UInt64(memories[index].count))
        let isEqual = try memory.withUnsafeBytes(at: 0, count: UInt64(memory.byteCount)) { bytes in
          memories[index].withUnsafeBytes { bytes.count == 0 || memcmp($0.baseAddress!, bytes.baseAddress!, bytes.count) == 0 }
        }
        try #require(isEqual, "\(name) of \(memory.byteCount) bytes")
      }
    }
  }

  static let modules = [
    #"(module (memory (export "m0") 1 60) (data (i32.const 9) "abc"))"#,
    #"(module (memory (export "m0") 0 9))"#,
    #"(module (memory (export "m0") 16 80) (data (i32.const 500000) "middle"))"#,
    #"(module (memory (export "m0") i64 3 120) (data (i64.const 196600) "the end"))"#,
    #"(module (memory (export "m0") 31 200) (data (i32.const 0) "first") (data (i32.const 2000000) "last"))"#,
    """
    (module (memory (export "m0") 2 40) (memory (export "m1") i64 0 5) (memory (export "m2") 20 90)
      (data (memory 2) (i32.const 70000) "x"))
    """,
    #"(module (memory (export "m0") 252 260) (data (i32.const 9) "abc"))"#,
  ]

  @Test(arguments: modules.indices)
  func anyWayOfWritingIsUndone(_ number: Int) throws {
    let module = try Module(WatParser.parse(Self.modules[number]))
    for seed in 0..<UInt64(number == Self.modules.count - 1 ? 1 : 4) {
      var random = SplitMix(state: seed &* 977 &+ UInt64(number))
      var model = try Model(module)
      for _ in 0..<120 { try model.step(&random) }
    }
  }

  /// Restoring asks the system about pages; other threads map, write and restore meanwhile.
  @Test func storesOnThreadsRestoreOneSnapshot() throws {
    let module = try Module(WatParser.parse(Self.modules[2]))
    let first = try Store().instantiate(module)
    try first.memory("m0").write([UInt8](repeating: 7, count: 900_000), at: 5)
    let snapshot = try first.snapshot()
    let expected = try first.memory("m0").read(at: 0, count: 1 << 20)
    let threads = (0..<4).map { number in
      GuestThread {
        let instance = try Store().instantiate(snapshot)
        var random = SplitMix(state: UInt64(number))
        for round in 0..<60 {
          let memory = try instance.memory("m0")
          for _ in 0..<random.below(300) { try memory.write([UInt8(number + 1)], at: UInt64(random.below(1 << 20))) }
          if round % 7 == 0 { _ = memory.grow(by: 1) }
          try instance.restore(snapshot)
          guard try instance.memory("m0").read(at: 0, count: 1 << 20) == expected else { return 0 }
        }
        return 1
      }
    }
    for thread in threads { #expect(try thread.join() == 1) }
    #expect(try first.memory("m0").read(at: 0, count: 1 << 20) == expected)
  }

  /// The snapshot goes first, its file and what was mapped of it with it.
  @Test func instancesOutliveTheirSnapshot() throws {
    let module = try Module(WatParser.parse(Self.modules[2]))
    let instance = try Store().instantiate(module)
    var later: InstanceSnapshot?
    do {
      let snapshot = try instance.snapshot()
      try instance.restore(snapshot)
      try instance.memory("m0").write([1, 2, 3], at: 600_000)
      later = try instance.snapshot()
    }
    try instance.restore(#require(later))
    later = nil
    #expect(try instance.memory("m0").read(at: 500_000, count: 6) == Array("middle".utf8))
    #expect(try instance.memory("m0").read(at: 600_000, count: 4) == [1, 2, 3, 0])
  }

  /// Pages that were written once and not again go back to the system, also where few enough to be kept.
  @Test func whatIsNotWrittenAgainIsNotKept() throws {
    let module = try Module(WatParser.parse(Self.modules[2]))
    let snapshot = try Store().instantiate(module).snapshot()
    let instances = try (0..<32).map { _ in try Store().instantiate(snapshot) }
    let bytes = [UInt8](repeating: 1, count: 1 << 20)
    // Tests that run at the same time use memory too.
    #expect(
      try (0..<5).contains { _ in
        for instance in instances {
          try instance.memory("m0").write(bytes, at: 0)
          try instance.restore(snapshot)
        }
        let full = residentBytes()
        for _ in 0..<64 {
          for instance in instances {
            try instance.memory("m0").write([1], at: 0)
            try instance.restore(snapshot)
          }
        }
        return full - residentBytes() > 16 << 20
      })
  }
}
