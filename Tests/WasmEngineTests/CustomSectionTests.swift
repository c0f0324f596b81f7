import RandomPrograms
import Testing
import WasmText

@testable import WasmEngine

/// The custom sections that the engine knows are checked on request, and never make a module fail to load.
@Suite struct CustomSectionTests {
  private let function = ModuleBytes().vector(1, [ModuleBytes.functionType([], [])]).vector(3, [[0]])

  /// A function whose `br_if` is at offset 3 of its body, with contents of the section of hints.
  private func hinted(_ contents: [UInt8], count: Int = 1) -> ModuleBytes {
    var module = function
    for _ in 0..<count { module = module.section(0, name("metadata.code.branch_hint") + contents) }
    return module.vector(10, [ModuleBytes.code([0x41, 0, 0x0D, 0])])
  }

  private func problem(_ module: ModuleBytes) throws -> Verdict {
    let loaded = try Module(module.bytes)
    do {
      try loaded.checkCustomSections()
      return .valid
    } catch {
      switch error {
      case .decoding(let error): return .malformed(error.message)
      case .validation(let error): return .invalid(error.message)
      default: return .invalid("\(error)")
      }
    }
  }

  @Test(arguments: [
    ([1, 0, 1, 3, 1, 1], Verdict.valid),
    ([0], .valid),
    ([1, 0, 1, 3, 1, 2], .malformed("invalid branch hint 2")),
    ([1, 0, 1, 3, 2, 0, 0], .malformed("branch hint of a size other than 1")),
    ([1, 0, 2, 3, 1, 1, 3, 1, 1], .malformed("branch hints out of order")),
    ([2, 0, 1, 3, 1, 1, 0, 1, 3, 1, 1], .malformed("functions of branch hints out of order")),
    ([1, 0, 1, 3, 1], .malformed("unexpected end")),
    ([1, 0, 1, 3, 1, 1, 0], .malformed("section size mismatch")),
    ([0xFF, 0xFF, 0xFF, 0xFF, 0x0F], .malformed("unexpected end")),
    ([1, 0, 1, 1, 1, 1], .invalid("@metadata.code.branch_hint annotation: invalid target")),
    ([1, 0, 1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 1, 1], .invalid("@metadata.code.branch_hint annotation: invalid target")),
    ([1, 1, 1, 3, 1, 1], .invalid("@metadata.code.branch_hint annotation: unknown function 1")),
  ]) func branchHints(_ contents: [UInt8], _ expected: Verdict) throws {
    let found = try problem(hinted(contents))
    #expect(found.matches(expected), "\(found)")
  }

  @Test func hintsStandOnceBeforeTheCode() throws {
    #expect(try problem(hinted([0], count: 2)).matches(.malformed("multiple custom sections")))
    let late = function.vector(10, [ModuleBytes.code([])]).section(0, name("metadata.code.branch_hint") + [0])
    #expect(try problem(late).matches(.malformed("branch hints after the code")))
  }

  @Test(arguments: [
    ([], Verdict.valid),
    ([0, 2] + name("m") + [1, 4, 1, 0] + name("f") + [2, 6, 1, 0, 1, 0] + name("x"), .valid),
    ([77, 1, 9], .valid),
    ([1, 4, 1, 0] + name("f") + [0, 2] + name("m"), .malformed("subsections of names out of order")),
    ([1, 7, 2, 0] + name("f") + [0] + name("g"), .malformed("indices of names out of order")),
    ([1, 4, 1, 0, 1, 0xFF], .malformed("malformed UTF-8 encoding")),
    ([1, 5, 1, 0] + name("f") + [0], .malformed("subsection size mismatch")),
    ([1, 9, 1], .malformed("length out of bounds")),
  ]) func names(_ contents: [UInt8], _ expected: Verdict) throws {
    let found = try problem(ModuleBytes().section(0, name("name") + contents))
    #expect(found.matches(expected), "\(found)")
  }
}
