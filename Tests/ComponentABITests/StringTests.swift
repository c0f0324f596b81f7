import Testing

@testable import ComponentABI

@Suite struct StringTests {
  static let encodings: [StringEncoding] = [.utf8, .utf16, .latin1OrUTF16]
  static let texts = [
    "", "a", "hi", "\0", "a\0b", "\u{80}", "\u{80}b", "ab\u{ef}c", "\u{1ff}y", "xy\u{1ff}", "a\u{d7ff}b",
    "a\u{2ff}\u{3ff}\u{4ff}bc", "\u{f123}", "\u{f123}\u{f123}abc", "abcdef\u{f123}", "\u{ff}", "\u{100}", "🐴", "é🐴\u{10ffff}",
    "e\u{301}",
  ]

  private func bytes16(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  private func lift(_ bytes: [UInt8], _ slots: [UInt64], _ encoding: StringEncoding) throws -> ComponentValue {
    let memory = TestMemory(count: 0)
    memory.bytes = bytes
    var slots = slots[...]
    var lifter = Lifter(memory: memory, options: CanonicalOptions(encoding: encoding), limit: 1 << 16)
    return try lifter.lift(try Layout(.string), from: &slots)
  }

  /// What a guest may keep a string as: its bytes, and the length field.
  private func forms(_ text: String, _ encoding: StringEncoding) -> [([UInt8], UInt64)] {
    let wide = (bytes16(text), UInt64(text.utf16.count))
    switch encoding {
    case .utf8: return [(Array(text.utf8), UInt64(text.utf8.count))]
    case .utf16: return [wide]
    case .latin1OrUTF16:
      let latin1 = text.unicodeScalars.compactMap { UInt8(exactly: $0.value) }
      let tagged = (wide.0, wide.1 | 1 << 31)
      return latin1.count == text.unicodeScalars.count ? [(latin1, UInt64(latin1.count)), tagged] : [tagged]
    }
  }

  @Test(arguments: encodings, encodings) func everyEncodingToEveryOther(source: StringEncoding, target: StringEncoding) throws {
    let layout = try Layout(.string)
    for text in Self.texts {
      for (bytes, length) in forms(text, source) {
        let value = try lift(bytes, [0, length], source)
        #expect(value.string.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars), "\(source)")
        let memory = TestMemory()
        var slots: [UInt64] = []
        try Lowerer(memory: memory, options: CanonicalOptions(encoding: target)).lower(value, layout, into: &slots)
        // The first form is the one that lowering chooses: one allocation of its exact size.
        let expected = try #require(forms(text, target).first)
        #expect(slots[1] == expected.1)
        #expect(memory.allocations == [[UInt64(expected.0.count), target == .utf8 ? 1 : 2]])
        #expect(try memory.read(at: slots[0], count: UInt64(expected.0.count)) == expected.0)
        #expect(try lift(memory.bytes, slots, target) == value)
      }
    }
  }

  @Test func traps() throws {
    let tag: UInt64 = 1 << 31
    let cases: [(StringEncoding, [UInt8], [UInt64], String)] = [
      (.utf8, [0xff], [0, 1], "invalidUTF8"), (.utf8, [0xc3], [0, 1], "invalidUTF8"),
      (.utf8, [0xc0, 0x80], [0, 2], "invalidUTF8"),
      (.utf8, [0xed, 0xa0, 0x80], [0, 3], "invalidUTF8"), (.utf8, [0xf4, 0x90, 0x80, 0x80], [0, 4], "invalidUTF8"),
      (.utf8, [97], [0, 2], "outOfBounds"), (.utf8, [97], [2, 0], "outOfBounds"), (.utf8, [97], [0, tag | 1], "stringTooLong"),
      (.utf16, [0, 0xd8], [0, 1], "invalidUTF16"), (.utf16, [0, 0xdc, 97, 0], [0, 2], "invalidUTF16"),
      (.utf16, [0, 0xd8, 97, 0], [0, 2], "invalidUTF16"), (.utf16, [97, 0, 0], [1, 1], "misalignedPointer"),
      (.utf16, [97, 0], [1, 0], "misalignedPointer"), (.utf16, [97, 0], [0, 2], "outOfBounds"),
      (.utf16, [97, 0], [0, 1 << 27], "stringTooLong"), (.utf16, [97, 0], [0, 0xffff_ffff], "stringTooLong"),
      (.latin1OrUTF16, [97], [1, 0], "misalignedPointer"), (.latin1OrUTF16, [97], [0, 2], "outOfBounds"),
      (.latin1OrUTF16, [97, 0], [0, tag | 2], "outOfBounds"), (.latin1OrUTF16, [0, 0xd8], [0, tag | 1], "invalidUTF16"),
      (.latin1OrUTF16, [97], [0, 1 << 28], "stringTooLong"), (.latin1OrUTF16, [97], [0, 0xffff_ffff], "stringTooLong"),
    ]
    for (encoding, bytes, slots, expected) in cases {
      #expect(fault { _ = try lift(bytes, slots, encoding) } == expected, "\(encoding) \(bytes) \(slots)")
    }
    #expect(try lift([97, 0, 98], [2, 0], .utf16) == .string(""))
  }

  @Test func growingStringsAreSpentInFull() throws {
    // 4096 characters of Latin-1 are 8192 bytes of UTF-8.
    let memory = TestMemory(count: 4096)
    var slots: ArraySlice<UInt64> = [0, 4096]
    var lifter = Lifter(memory: memory, options: CanonicalOptions(encoding: .latin1OrUTF16), limit: 8191)
    #expect(fault { _ = try lifter.lift(try Layout(.string), from: &slots) } == "valueTooLarge")
  }

  @Test func listsOfFlagsAreSpentInFull() throws {
    let labels = (0..<8).map { "label-\($0)" }
    var slots: ArraySlice<UInt64> = [0, 4096]
    var lifter = Lifter(memory: TestMemory(count: 4096), limit: 1 << 18)
    let type = ComponentType.list(.flags(ComponentType.Flags(nil, labels)))
    #expect(fault { _ = try lifter.lift(try Layout(type), from: &slots) } == "valueTooLarge")
  }
}
