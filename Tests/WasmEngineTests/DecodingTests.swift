import RandomPrograms
import Testing
import WasmTypes

@testable import WasmEngine

@Suite struct BinaryReaderTests {
  func read<T>(_ bytes: [UInt8], _ body: (inout BinaryReader) throws(DecodingError) -> T) -> Result<T, DecodingError> {
    bytes.withUnsafeBytes { buffer in
      var reader = BinaryReader(buffer)
      do throws(DecodingError) { return .success(try body(&reader)) } catch { return .failure(error) }
    }
  }

  func message<T>(_ result: Result<T, DecodingError>) -> String {
    if case .failure(let error) = result { error.message } else { "" }
  }

  @Test func unsignedIntegers() throws {
    #expect(try read([0x00]) { (r) throws(DecodingError) in try r.readU32() }.get() == 0)
    #expect(try read([0xE5, 0x8E, 0x26]) { (r) throws(DecodingError) in try r.readU32() }.get() == 624_485)
    #expect(try read([0x83, 0x80, 0x80, 0x80, 0x00]) { (r) throws(DecodingError) in try r.readU32() }.get() == 3)
    #expect(try read([0xFF, 0xFF, 0xFF, 0xFF, 0x0F]) { (r) throws(DecodingError) in try r.readU32() }.get() == .max)
    let all = [UInt8](repeating: 0xFF, count: 9) + [0x01]
    #expect(try read(all) { (r) throws(DecodingError) in try r.readU64() }.get() == .max)
  }

  @Test func signedIntegers() throws {
    #expect(try read([0x7F]) { (r) throws(DecodingError) in try r.readS32() }.get() == -1)
    #expect(try read([0xC0, 0xBB, 0x78]) { (r) throws(DecodingError) in try r.readS32() }.get() == -123_456)
    #expect(try read([0x80, 0x80, 0x80, 0x80, 0x78]) { (r) throws(DecodingError) in try r.readS32() }.get() == .min)
    #expect(try read([0xFF, 0xFF, 0xFF, 0xFF, 0x07]) { (r) throws(DecodingError) in try r.readS32() }.get() == .max)
    let least = [UInt8](repeating: 0x80, count: 9) + [0x7F]
    #expect(try read(least) { (r) throws(DecodingError) in try r.readS64() }.get() == .min)
    #expect(try read([0xFF, 0xFF, 0xFF, 0xFF, 0x0F]) { (r) throws(DecodingError) in try r.readS33() }.get() == 0xFFFF_FFFF)
  }

  @Test func malformedIntegers() {
    let long = "integer representation too long"
    let large = "integer too large"
    #expect(message(read([0x80, 0x80, 0x80, 0x80, 0x80, 0x00]) { (r) throws(DecodingError) in try r.readU32() }) == long)
    #expect(message(read([0x80, 0x80, 0x80, 0x80, 0x10]) { (r) throws(DecodingError) in try r.readU32() }) == large)
    #expect(message(read([0xFF, 0xFF, 0xFF, 0xFF, 0x0F]) { (r) throws(DecodingError) in try r.readS32() }) == large)
    #expect(message(read([0x80, 0x80, 0x80, 0x80, 0x70]) { (r) throws(DecodingError) in try r.readS32() }) == large)
    let tooMany = [UInt8](repeating: 0x80, count: 9) + [0x02]
    #expect(message(read(tooMany) { (r) throws(DecodingError) in try r.readU64() }) == large)
    #expect(message(read([0x80]) { (r) throws(DecodingError) in try r.readU32() }).hasPrefix("unexpected end"))
    #expect(message(read([]) { (r) throws(DecodingError) in try r.readByte() }).hasPrefix("unexpected end"))
  }

  @Test func utf8() {
    func isValid(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { isValidUTF8($0) } }
    #expect(isValid([]))
    #expect(isValid(Array("a é 鸟 𝄞 \u{10FFFF}".utf8)))
    #expect(!isValid([0x80]))
    #expect(!isValid([0xC0, 0x80]))
    #expect(!isValid([0xE0, 0x80, 0x80]))
    #expect(!isValid([0xED, 0xA0, 0x80]))
    #expect(!isValid([0xF4, 0x90, 0x80, 0x80]))
    #expect(!isValid([0xF0, 0x9D, 0x84]))
    #expect(!isValid([0x61, 0xFF]))
  }
}

@Suite struct ModuleDecodingTests {
  @Test func header() {
    #expect(verdict([]) == .malformed("unexpected end"))
    #expect(verdict([0x00, 0x61, 0x73]) == .malformed("unexpected end"))
    #expect(verdict([0x01, 0x61, 0x73, 0x6D, 1, 0, 0, 0]) == .malformed("magic header not detected"))
    #expect(verdict([0x00, 0x61, 0x73, 0x6D, 2, 0, 0, 0]) == .malformed("unknown binary version"))
    #expect(verdict(ModuleBytes().bytes) == .valid)
  }

  @Test func sectionsComeInOrderAndOnce() {
    let outOfOrder = "unexpected content after last section"
    #expect(verdict(ModuleBytes().vector(3, []).vector(1, []).bytes) == .malformed(outOfOrder))
    #expect(verdict(ModuleBytes().vector(1, []).vector(1, []).bytes) == .malformed(outOfOrder))
    // Tags stand between memories and globals, the data count between elements and code.
    #expect(verdict(ModuleBytes().vector(5, []).vector(13, []).vector(6, []).bytes) == .valid)
    #expect(verdict(ModuleBytes().vector(9, []).section(12, [0]).vector(10, []).vector(11, []).bytes) == .valid)
    #expect(verdict(ModuleBytes().section(14, [0]).bytes) == .malformed("malformed section id"))
    #expect(verdict(ModuleBytes().section(1, [0, 0]).bytes) == .malformed("section size mismatch"))
    #expect(verdict(ModuleBytes().bytes + [1, 9, 0]) == .malformed("length out of bounds"))
  }

  @Test func customSectionsAreKept() throws {
    let module = try validated(ModuleBytes().section(0, name("a") + [1, 2]).vector(1, []).section(0, name("")).bytes)
    #expect(module.customSections.map(\.name.string) == ["a", ""])
    #expect(Array(module.bytes[module.customSections[0].range]) == [1, 2])
    #expect(verdict(ModuleBytes().section(0, []).bytes).matches(.malformed("unexpected end")))
    #expect(verdict(ModuleBytes().section(0, [1, 0xFF]).bytes) == .malformed("malformed UTF-8 encoding"))
  }

  @Test func imports() throws {
    let names = name("m") + name("n")
    let module = try validated(
      ModuleBytes().vector(1, [ModuleBytes.functionType([i32], [])]).vector(
        2,
        [
          names + [0, 0], names + [1, funcref, 1, 1, 2], names + [2, 5, 1, 2], names + [3, f64, 1],
        ]
      ).bytes)
    #expect(module.importedFunctionCount == 1 && module.functions == [0])
    #expect(module.tables == [TableType(.funcref, Limits(minimum: 1, maximum: 2))])
    #expect(module.memories == [MemoryType(Limits(minimum: 1, maximum: 2), addressType: .i64)])
    #expect(module.globals == [GlobalType(.f64, mutable: true)])
    #expect(module.imports.map(\.type.kindName) == ["function", "table", "memory", "global"])
    #expect(verdict(ModuleBytes().vector(2, [names + [5, 0]]).bytes) == .malformed("malformed import kind"))
  }

  @Test func typesOfThreeZero() throws {
    let group: [UInt8] = [0x4E, 2, 0x50, 0, 0x5F, 1, 0x63, 1, 1, 0x4F, 1, 0, 0x5F, 2, 0x63, 1, 1, 0x78, 0]
    let module = try ModuleDecoder.decode(ModuleBytes().vector(1, [group, [0x5E, 0x77, 1]]).bytes)
    #expect(module.recursiveGroups == [0..<2, 2..<3])
    #expect(module.types[0] == SubType(.structure([field(1)]), isFinal: false))
    #expect(module.types[1] == SubType(.structure([field(1), FieldType(.i8, mutable: false)]), supertypes: [0]))
    #expect(module.types[2] == SubType(.array(FieldType(.i16, mutable: true))))
  }

  func field(_ index: Int) -> FieldType { FieldType(.value(.reference(ReferenceType(.concrete(index)))), mutable: true) }

  @Test(arguments: UInt8(0)...7) func elementSegmentForms(form: UInt8) throws {
    let offset: [UInt8] = [0x41, 7, 0x0B]
    var segment: [UInt8] = [form]
    switch form & 3 {
    case 0: segment += offset
    case 2: segment += [0] + offset
    default: break
    }
    if form & 3 != 0 { segment.append(form & 4 != 0 ? funcref : 0) }
    segment += form & 4 != 0 ? [2, 0xD2, 0, 0x0B, 0xD0, funcref, 0x0B] : [2, 0, 0]
    let bytes = ModuleBytes().vector(1, [ModuleBytes.functionType([], [])]).vector(3, [[0]])
      .vector(4, [[funcref, 0, 9]]).vector(9, [segment]).vector(10, [ModuleBytes.code([])]).bytes
    let module = try validated(bytes)
    let element = try #require(module.elements.first)
    #expect(element.type == ReferenceType(.func, nullable: form >= 4))
    switch (element.mode, form & 3) {
    case (.active(let table, let offset), 0), (.active(let table, let offset), 2):
      #expect(table == 0 && Array(bytes[offset.range]) == [0x41, 7, 0x0B])
    case (.passive, 1), (.declarative, 3): break
    default: Issue.record("wrong mode")
    }
    switch element.items {
    case .functions(let functions): #expect(form < 4 && functions == [0, 0])
    case .expressions(let items): #expect(form >= 4 && items.count == 2)
    }
    #expect(module.declaredFunctions == [true])
  }

  @Test func limitsFlags() {
    #expect(verdict(ModuleBytes().vector(5, [[0x10, 0]]).bytes) == .malformed("malformed limits flags"))
    #expect(verdict(ModuleBytes().vector(4, [[funcref, 8, 0]]).bytes) == .malformed("malformed limits flags"))
    let plain = FeatureSet.all.subtracting([FeatureSet(.customPageSizes), FeatureSet(.threads)])
    #expect(verdict(ModuleBytes().vector(5, [[8, 1, 0]]).bytes, features: plain) == .invalid("needs custom-page-sizes"))
    #expect(verdict(ModuleBytes().vector(5, [[8, 1, 0]]).bytes, features: .all) == .valid)
    #expect(verdict(ModuleBytes().vector(5, [[8, 1, 3]]).bytes, features: .all).matches(.invalid("invalid custom page size")))
    #expect(verdict(ModuleBytes().vector(5, [[3, 1, 1]]).bytes, features: plain) == .invalid("needs threads"))
  }

  @Test func malformedFunctionsWinOverInvalidOnes() {
    let types = ModuleBytes().vector(1, [ModuleBytes.functionType([], [])]).vector(3, [[0], [0]])
    let invalid = ModuleBytes.code([0x1A])
    #expect(verdict(types.vector(10, [invalid, ModuleBytes.code([])]).bytes).matches(.invalid("type mismatch")))
    #expect(verdict(types.vector(10, [invalid, ModuleBytes.code([0xFF])]).bytes) == .malformed("illegal opcode ff"))
    #expect(verdict(ModuleBytes.function([], [], [0x1A, 0x05])) == .malformed("END opcode expected"))
    // The function's closing `end` closes the block; its own is missing.
    #expect(verdict(ModuleBytes.function([], [], [0x02, 0x40])).matches(.malformed("unexpected end")))
    #expect(verdict(ModuleBytes.function([], [], [0x0B])) == .malformed("section size mismatch"))
  }

  @Test func dataInstructionsNeedTheDataCount() {
    let drop: [UInt8] = [0xFC, 0x09, 0x00]
    #expect(verdict(ModuleBytes.function([], [], drop)) == .malformed("data count section required"))
  }
}
