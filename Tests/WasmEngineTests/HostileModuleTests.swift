import RandomPrograms
import Testing
import WasmPrinter
import WasmText
import WasmTypes

@testable import WasmEngine

/// Modules that ask for too much: each is refused by a typed error, and nothing is allocated for what is only announced.
@Suite struct HostileModuleTests {
  let none = ModuleBytes.functionType([], [])
  let huge: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0x0F]

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 13] as [UInt8]) func hugeCounts(section: UInt8) {
    #expect(verdict(ModuleBytes().section(section, huge).bytes).matches(.malformed("")))
    // A count within the limits, with nothing behind it.
    #expect(verdict(ModuleBytes().section(section, leb(90)).bytes).matches(.malformed("")))
  }

  @Test func hugeLengths() {
    #expect(verdict(ModuleBytes().bytes + [1] + huge) == .malformed("length out of bounds"))
    #expect(verdict(ModuleBytes().section(2, [1] + huge).bytes) == .malformed("length out of bounds"))
    #expect(verdict(ModuleBytes().vector(11, [[1] + huge]).bytes).matches(.malformed("unexpected end")))
    #expect(verdict(ModuleBytes().section(1, [1, 0x60] + huge).bytes).matches(.malformed("too many parameters")))
    #expect(verdict(ModuleBytes().section(1, [1, 0x4E] + huge).bytes).matches(.malformed("too many types")))
  }

  @Test func millionLocals() {
    let tooMany = "too many locals"
    #expect(verdict(ModuleBytes.function([], [], locals: [leb(1_000_000) + [i32]], [])).matches(.malformed(tooMany)))
    #expect(verdict(ModuleBytes.function([], [], locals: [huge + [i32], huge + [i32]], [])).matches(.malformed(tooMany)))
    #expect(verdict(ModuleBytes.function([], [], locals: [leb(50_000) + [i32]], [])) == .valid)
    #expect(verdict(ModuleBytes.function([i32], locals: [leb(50_000) + [i32]], [])).matches(.invalid(tooMany)))
  }

  @Test func millionBranchTargets() {
    let targets = leb(1_000_000) + [UInt8](repeating: 0, count: 1_000_001)
    #expect(verdict(ModuleBytes.function([], [], [0x41, 0, 0x0E] + targets)).matches(.malformed("too many branch targets")))
    let fewer = leb(65_519) + [UInt8](repeating: 0, count: 65_520)
    #expect(verdict(ModuleBytes.function([], [], [0x41, 0, 0x0E] + fewer)) == .valid)
  }

  @Test func deepNesting() {
    func nested(_ depth: Int) -> [UInt8] {
      ModuleBytes.function([], [], (0..<depth).flatMap { _ in [0x02, 0x40] as [UInt8] } + [UInt8](repeating: 0x0B, count: depth))
    }
    #expect(verdict(nested(10_000)) == .valid)
    #expect(verdict(nested(1_000_000)).matches(.malformed("blocks nested too deep")))
    // In a constant expression too, and without its ends.
    let blocks = (0..<1_000_000).flatMap { _ in [0x02, 0x40] as [UInt8] }
    #expect(verdict(ModuleBytes().vector(6, [[i32, 0] + blocks]).bytes).matches(.malformed("")))
  }

  @Test func fiftyThousandFunctions() throws {
    let count = 50_000
    let module = try validated(
      ModuleBytes().vector(1, [none]).vector(3, [[UInt8]](repeating: [0], count: count))
        .vector(10, [[UInt8]](repeating: ModuleBytes.code([0x01]), count: count)).bytes)
    #expect(module.bodies.count == count)
  }

  @Test func longChainsOfSupertypes() {
    func chain(_ length: Int) -> [UInt8] {
      ModuleBytes().vector(1, (0..<length).map { [0x50] + ($0 == 0 ? [0] : [1] + leb($0 - 1)) + [0x5F, 0] }).bytes
    }
    #expect(verdict(chain(64), features: .all) == .valid)
    #expect(verdict(chain(65), features: .all).matches(.invalid("sub type 64 has too many supertypes")))
    #expect(verdict(chain(20_000), features: .all).matches(.invalid("sub type 64 has too many supertypes")))
  }

  @Test func wideOperandsInUnreachableCode() {
    let type = ModuleBytes.functionType([UInt8](repeating: i32, count: 1000), [UInt8](repeating: i32, count: 1000))
    let calls = (0..<100).flatMap { _ in [0x10, 0] as [UInt8] }
    let drops = [UInt8](repeating: 0x1A, count: 1000)
    let module = ModuleBytes().vector(1, [type, none]).vector(3, [[0], [1]])
    let body = [0x00] + calls + drops
    #expect(verdict(module.vector(10, [ModuleBytes.code([0x00]), ModuleBytes.code(body)]).bytes) == .valid)
  }

  @Test func operandsWithoutEnd() {
    let constants = (0..<70_000).flatMap { _ in [0x41, 0] as [UInt8] }
    #expect(verdict(ModuleBytes.function([], [], constants)).matches(.invalid("function needs too large a frame")))
  }

  @Test func typeIndicesBeyondEveryLimit() {
    #expect(verdict(ModuleBytes.function([], [], [0x02, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x0B])).matches(.invalid("unknown type")))
    #expect(
      verdict(ModuleBytes().vector(1, [[0x60, 1, 0x63, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0]]).bytes, features: .all)
        .matches(.invalid("unknown type")))
    #expect(verdict(ModuleBytes().vector(3, [huge]).vector(10, [ModuleBytes.code([])]).bytes).matches(.invalid("unknown type")))
  }

  /// Mutations of a module with something of everything: all end in a verdict.
  @Test(arguments: 0..<4) func mutations(seed: UInt64) {
    var random = SplitMix(state: seed &* 77 &+ 1)
    let module = sample
    #expect(verdict(module, features: .all) == .valid)
    for _ in 0..<2500 {
      var bytes = module
      for _ in 0...Int(random.next() % 3) {
        let place = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 6 {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes[place] ^= 1 << UInt8(random.next() % 8)
        case 2: bytes.removeSubrange(place...)
        case 3: bytes.replaceSubrange(place..<place, with: huge)
        case 4: bytes.insert(bytes[place] | 0x80, at: place)
        default:
          let end = min(bytes.count, place + Int(random.next() % 40))
          bytes.insert(contentsOf: bytes[place..<end], at: Int(random.next() % UInt64(bytes.count)))
        }
        if bytes.isEmpty { bytes = module }
      }
      _ = verdict(bytes)
      _ = verdict(bytes, features: .all)
      // The disassembler and the name section read anything too.
      guard let definition = try? ModuleDecoder.decode(bytes, features: .all) else { continue }
      var disassembler = Disassembler(definition, names: NameSection(definition))
      for (index, body) in definition.bodies.enumerated() {
        try? disassembler.disassemble(body.range, function: index) { _ in true }
      }
      checkText(of: bytes)
    }
  }

  /// The text of a well-formed module parses, and to a module with the same text.
  private func checkText(of bytes: [UInt8]) {
    guard let text = try? WatPrinter.text(of: bytes) else { return }
    do {
      let parsed = try WatParser.parse(text, options: TextOptions(emitsNames: true))
      let again = try WatParser.parse(WatPrinter.text(of: parsed), options: TextOptions(emitsNames: true))
      #expect(parsed == again, "\(bytes)")
    } catch {
      Issue.record("\(error): \(bytes)")
    }
  }

  /// A module that uses most sections and kinds of immediates.
  var sample: [UInt8] {
    let types: [[UInt8]] = [
      none, ModuleBytes.functionType([i32, i64], [i32, f64]), [0x5E, i32, 1], [0x4E, 1, 0x50, 0, 0x5F, 1, 0x63, 3, 1],
    ]
    let imports = [name("m") + name("f") + [0, 1], name("m") + name("g") + [3, i32, 0]]
    let body: [UInt8] = [
      0x02, 0x40, 0x41, 0, 0x0E, 1, 0, 1, 0x0B, 0x41, 1, 0x42, 2, 0x10, 0, 0x1A, 0x1A, 0x41, 0, 0x28, 2, 4, 0x04, i32, 0x41, 1,
      0x05, 0x41, 2, 0x0B, 0x1A, 0xD0, 3, 0xFB, 2, 3, 0, 0x1A, 0x1F, 0x40, 1, 2, 0, 0x0B, 0x41, 0, 0x41, 0, 0x41, 0, 0xFC, 8, 0,
      0, 0x43, 0, 0, 0, 0, 0x1A, 0x41, 3, 0xFB, 7, 2, 0x1A, 0xD2, 1, 0xD5, 0, 0x1A,
    ]
    let names: [UInt8] = name("name") + [0, 2] + name("m") + [1, 6, 2, 0] + name("f") + [1] + name("g")
    return ModuleBytes().vector(1, types).vector(2, imports).vector(3, [[0]]).vector(4, [[funcref, 1, 1, 9]])
      .vector(5, [[0, 1]]).vector(13, [[0, 0]]).vector(6, [[i32, 1, 0x23, 0, 0x0B]]).vector(7, [name("e") + [0, 1]])
      .section(8, [1]).vector(9, [[0, 0x41, 0, 0x0B, 1, 1], [5, funcref, 1, 0xD2, 1, 0x0B]]).section(12, [1])
      .vector(10, [ModuleBytes.code(locals: [[2, i32], [1, f64]], body)]).vector(11, [[0, 0x41, 0, 0x0B] + name("data")])
      .section(0, names).bytes
  }
}
