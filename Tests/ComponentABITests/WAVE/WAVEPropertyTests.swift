import Foundation
import Testing

@testable import ComponentABI

/// Random values of random types, printed and read again; and texts that nobody wrote on purpose.
@Suite struct WAVEPropertyTests {
  /// In all: 100,000 with WAVE_VALUES=100000.
  private static let count = ProcessInfo.processInfo.environment["WAVE_VALUES"].flatMap { Int($0) } ?? 8_000

  private func generator(_ seed: Int) -> Generator {
    var generator = Generator(random: SplitMix(state: UInt64(seed) << 32 | 7))
    generator.names = ["none", "a-B2-c", "ok"]
    generator.characters = ["a", "\"", "\\", "\n", "é", "🐴", "\u{0}", "\u{202e}", "'", "\r", "\t", "//", "\u{301}", "\u{10ffff}"]
    generator.scalars = Generator.scalars.filter { type in
      switch type {
      case .own, .borrow: false
      default: true
      }
    }
    generator.hasSpecialFloats = true
    return generator
  }

  @Test(arguments: 0..<4) func valuesSurviveTheirText(part: Int) throws {
    var generator = generator(part)
    for _ in 0..<Self.count / 4 {
      let type = generator.type(depth: 4)
      let value = generator.value(type)
      let text = try WAVE.text(of: value)
      let again = try WAVE.parse(text, as: type)
      if again != value { Issue.record("\(type): \(text) became \(again)") }
      // Zeros of either sign are equal, their texts are not.
      if try WAVE.text(of: again) != text { Issue.record("\(type): \(text) is printed in another way") }
    }
  }

  @Test(arguments: 0..<4) func brokenTextsOnlyThrow(part: Int) throws {
    var generator = generator(part + 100)
    let pieces = Array("{}()[]:,.'\"\\%-0123456789eE+_nanifsomerkut /\n\r\té".unicodeScalars)
    var failures = 0
    for _ in 0..<Self.count / 8 {
      let type = generator.type(depth: 4)
      var scalars = Array(try WAVE.text(of: generator.value(type)).unicodeScalars)
      for _ in 0..<1 + generator.below(3) {
        let place = generator.below(scalars.count + 1)
        switch generator.below(3) {
        case 0 where place < scalars.count: scalars.remove(at: place)
        case 1 where place < scalars.count: scalars[place] = pieces[generator.below(pieces.count)]
        default: scalars.insert(pieces[generator.below(pieces.count)], at: place)
        }
      }
      let text = String(String.UnicodeScalarView(scalars))
      do throws(WAVE.Failure) {
        let value = try WAVE.parse(text, as: type)
        let canonical = try WAVE.text(of: value)
        let again = try WAVE.parse(canonical, as: type)
        #expect(try WAVE.text(of: again) == canonical)
      } catch {
        failures += 1
        #expect(!error.description.isEmpty)
      }
    }
    #expect(failures > 0)
  }

  @Test func deepTextsEndSoon() throws {
    var type = ComponentType.u8
    for _ in 0..<120 { type = .list(type) }
    let deep = String(repeating: "[", count: 120) + "1" + String(repeating: "]", count: 120)
    #expect(try WAVE.text(of: WAVE.parse(deep, as: type)) == deep)
    for _ in 0..<20 { type = .list(type) }
    #expect(throws: WAVE.Failure.self) { try WAVE.parse(String(repeating: "[", count: 1_000_000), as: type) }
    #expect(throws: WAVE.Failure.self) { try WAVE.parse(String(repeating: "[", count: 1_000_000), as: .list(.u8)) }
    #expect(throws: WAVE.Failure.self) { try WAVE.parse(String(repeating: "//", count: 1_000_000), as: .u8) }
  }

  /// A few bytes of text for very many values, and names that are looked for among very many.
  @Test func smallTextsOfLargeValuesAreRefused() throws {
    let fields = (0..<2_000).map { ComponentType.Field("f\($0)", .option(.u8)) }
    let record = ComponentType.record(ComponentType.Record("wide", fields))
    let text = "[" + String(repeating: "{:},", count: 10_000) + "]"
    #expect(throws: WAVE.Failure.self) { try WAVE.parse(text, as: .list(record)) }
    let cases = ComponentType.enum(ComponentType.Enumeration("many", (0..<64_000).map { "case\($0)" }))
    let names = "[" + String(repeating: "case63999,", count: 100) + "]"
    var limits = WAVE.Limits()
    limits.values = 1 << 16
    #expect(throws: WAVE.Failure.self) { try WAVE.parse(names, as: .list(cases), limits: limits) }
    #expect(try WAVE.parse("case63999", as: cases) == .enum("case63999"))
    limits.bytes = 100
    #expect(throws: WAVE.Failure.self) { try WAVE.parse(String(repeating: " ", count: 101), as: .u8, limits: limits) }
  }
}
