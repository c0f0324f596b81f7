import Testing

@testable import ComponentABI

/// The words of every trap that a guest's values can cause.
@Suite struct MessageTests {
  private func message(
    _ type: ComponentType, _ slots: [UInt64], _ encoding: StringEncoding = .utf8, memory bytes: [UInt8] = [0xff, 0xd8]
  ) -> String? {
    let memory = TestMemory(count: 0)
    memory.bytes = bytes
    var slots = slots[...]
    var lifter = Lifter(memory: memory, options: CanonicalOptions(encoding: encoding), limit: 1024)
    do throws(ComponentError) {
      _ = try lifter.lift(try Layout(type), from: &slots)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func traps() {
    let shape = ComponentType.variant(ComponentType.Variant("shape", [ComponentType.Case("dot", .char)]))
    let file = ComponentType.Resource("a:b/c@1.0.0", "file")
    #expect(message(.list(.u16), [1, 0]) == "misaligned pointer 0x1: not a multiple of 2")
    #expect(message(.list(.u16), [0, 2]) == "out of bounds: 4 bytes at 0x0 in a memory of 2")
    #expect(message(.string, [3, 0]) == "out of bounds: 0 bytes at 0x3 in a memory of 2")
    #expect(message(.string, [0, 1 << 28]) == "string too long: 268435456 bytes")
    #expect(message(.list(.u64), [0, 1 << 26]) == "list too long: 536870912 bytes or elements")
    #expect(message(.string, [0, 2]) == "invalid UTF-8 in the string at 0x0")
    #expect(message(.string, [0, 1], .utf16) == "invalid UTF-16 in the string at 0x0")
    #expect(message(shape, [0, 0xd800]) == "invalid char: 0xd800 is no Unicode scalar value (in dot)")
    #expect(message(shape, [1, 0]) == "invalid discriminant: 1 for shape of 1 cases")
    #expect(message(.list(.tuple([])), [0, 100]) == "value too large: over 1024 bytes")
    #expect(message(.tuple([.u8, .own(file)]), [0, 9]) == "unknown handle 9 (in 1)")
    #expect(message(.borrow(file), [0]) == "unknown handle 0")
  }

  @Test func reallocations() {
    for (answer, message) in [
      (61, "cabi_realloc returned 0x3d for 4 bytes aligned to 4"), (64, "cabi_realloc returned 0x40 for 4 bytes aligned to 4"),
    ] as [(UInt64, String)] {
      let memory = TestMemory(count: 64)
      memory.answer = answer
      var slots: [UInt64] = []
      #expect {
        try Lowerer(memory: memory).lower(.list([.u32(1)]), Layout(.list(.u32)), into: &slots)
      } throws: { error in
        "\(error)" == message
      }
    }
  }
}
