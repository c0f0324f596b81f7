import Testing
import WasmEngine
import WasmText

@testable import ComponentABI

/// A guest's memory with an allocator that starts anew for each value.
private struct Guest {
  let memory: InstanceMemory
  let next: Global

  static let text = """
    (module
      (memory (export "memory") 1 1)
      (global $next (export "next") (mut i32) (i32.const 16))
      (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
        (global.set $next
          (i32.and
            (i32.add (global.get $next) (i32.sub (local.get 2) (i32.const 1)))
            (i32.sub (i32.const 0) (local.get 2))))
        (global.get $next)
        (global.set $next (i32.add (global.get $next) (local.get 3)))))
    """

  init() throws {
    let instance = try ComponentLinker().instantiate(Module(WatParser.parse(Array(Self.text.utf8))), in: Store())
    memory = instance.memory
    next = try instance.instance.global("next")
  }

  func reset() throws { try next.set(.i32(16)) }

  var top: Int { if case .i32(let top) = next.value { Int(top) } else { 0 } }
}

@Suite struct PropertyTests {
  /// 8 parts of 12,500 make 100,000 types, each with a value that goes through a guest's memory and back, and a corruption of it.
  @Test(arguments: 0..<8) func randomValuesRoundTripAndCorruptionsOnlyThrow(part: Int) throws {
    var generator = Generator(random: SplitMix(state: UInt64(part) << 32))
    var faults: [String: Int] = [:]
    let guest = try Guest()
    for _ in 0..<12_500 {
      try guest.reset()
      let type = generator.type(depth: 3)
      let value = generator.value(type)
      let layout = try Layout(type)
      let options = CanonicalOptions(encoding: [.utf8, .utf16, .latin1OrUTF16][generator.below(3)])
      let address = try guest.memory.allocateChecked(size: UInt64(layout.size), alignment: layout.alignment)
      try Lowerer(memory: guest.memory, options: options).store(value, layout, at: address)
      var lifter = Lifter(memory: guest.memory, options: options, limit: 1 << 20)
      let lifted = try lifter.load(layout, at: address)
      options.resources.endLends(to: 0)
      if lifted != value { Issue.record("\(type): \(lifted) is not \(value)") }
      let end = guest.top
      for _ in 0..<1 + generator.below(4) where end > 16 {
        let bits = generator.random.next()
        // Small numbers reach further than large ones.
        let byte = bits & 0x100 == 0 ? UInt8(truncatingIfNeeded: bits) : UInt8(truncatingIfNeeded: bits & 3)
        try guest.memory.store(byte, at: UInt64(16 + generator.below(end - 16)))
      }
      var second = Lifter(memory: guest.memory, options: options, limit: 1 << 14)
      if let fault = fault({ _ = try second.load(layout, at: address) }) { faults[fault, default: 0] += 1 }
    }
    // The corruptions reach every kind of trap that memory can cause, and nothing else.
    let common: Set = [
      "outOfBounds", "misalignedPointer", "invalidUTF8", "invalidUTF16", "invalidChar", "invalidDiscriminant", "stringTooLong",
      "listTooLong", "unknownHandle",
    ]
    #expect(common.isSubset(of: faults.keys), "\(faults)")
    #expect(common.union(["valueTooLarge", "notOwned", "lentHandle"]).isSuperset(of: faults.keys), "\(faults)")
  }
}
