import Foundation
import RandomPrograms
import Testing
import WasmText
import WasmTypes

@testable import WasmEngine

/// The layouts that the generator reads from the handlers' comments, and the listings made with them.
struct InternalCodeTests {
  /// Modules that use as much of the engine as the repository has.
  private static func modules() throws -> [Module] {
    var bytes = (1...40).map { RandomProgram(seed: UInt64($0)).bytes }
    bytes += try MutationCorpus.programs.modules()
    bytes += (try? MutationCorpus.suite.modules()) ?? []
    return bytes.compactMap { try? Module($0) }
  }

  @Test func fieldsFillWholeWords() {
    for opcode in InternalOpcode.allCases {
      let layout = InternalLayout(opcode)
      for word in 0...layout.wordCount {
        let fields = (layout.fields + layout.repeated).filter { $0.word == word && $0.width < 128 }
        for (field, next) in zip(fields, fields.dropFirst()) { #expect(field.shift + field.width <= next.shift, "\(opcode)") }
        for field in fields { #expect(field.shift + field.width <= 64 && field.shift % field.width == 0, "\(opcode) \(field)") }
      }
    }
  }

  /// Instructions are as long as their layouts say, in all code that can be had, metered or not, fused or not.
  @Test func layoutsAreTrue() throws {
    var seen: Set<InternalOpcode> = []
    for module in try Self.modules() {
      for isMetered in [true, false] {
        for fuses in [true, false] {
          let techniques = fuses ? Techniques.all : Techniques.all.subtracting(.fusing)
          let options = TranslationOptions(isMetered: isMetered, techniques: techniques, keepsOrigins: true)
          try check(module, options, &seen)
        }
      }
    }
    // Enough of the instructions have been seen for the test to mean something.
    #expect(seen.count > InternalOpcode.allCases.count * 3 / 5, "\(seen.count) of \(InternalOpcode.allCases.count)")
  }

  private func check(_ module: Module, _ options: TranslationOptions, _ seen: inout Set<InternalOpcode>) throws {
    let imported = module.definition.importedFunctionCount
    for function in imported..<module.definition.functions.count {
      let code = try CodeStore.translate(function, module.definition, module.code.functions, options)
      var starts = code.origins.map { Int($0.word) }
      starts.append(code.words.count)
      #expect(starts.first == 0)
      for (start, end) in zip(starts, starts.dropFirst()) {
        guard let opcode = HandlerAddresses.opcodes[UInt(code.words[start])] else {
          Issue.record("no handler at word \(start) of function \(function)")
          continue
        }
        let layout = InternalLayout(opcode)
        var length = layout.wordCount
        if !layout.repeated.isEmpty, let count = layout.fields.first(where: { $0.name == "count" }) {
          // The default of a table of branches is not counted.
          length += Int(InternalLayout.bits(count, of: code.words[start..<end])) + (count.width == 32 ? 1 : 0)
        }
        if length != end - start { Issue.record("\(opcode) has \(end - start) words, its layout \(length)") }
        seen.insert(opcode)
      }
    }
  }

  @Test func branchesLeadToInstructions() throws {
    for seed in 1...UInt64(40) {
      let module = try Module(RandomProgram(seed: seed).bytes)
      for function in 0..<module.definition.functions.count {
        let code = try module.internalCode(of: function)
        let starts = Set(code.instructions.map(\.word))
        for case .target(let word) in code.instructions.flatMap(\.operands).map(\.value) {
          #expect(starts.contains(word), "seed \(seed), function \(function)")
        }
        for clause in code.clauses { #expect(starts.contains(clause.landing)) }
        #expect(zip(code.instructions, code.instructions.dropFirst()).allSatisfy { $0.wasmOffset <= $1.wasmOffset })
      }
    }
  }

  @Test func operandsAreRead() throws {
    let module = try Module(
      WatParser.parse(
        """
        (module (memory 1)
          (func (param i32) (result i32)
            (i32.add (i32.load offset=9 (local.get 0)) (i32.const -3)))
          (func (param i32) (result i32)
            (loop (br_if 0 (local.get 0))) (call 0 (local.get 0))))
        """))
    let load = try #require(try module.internalCode(of: 0).instructions.first)
    #expect(load.name == "i32_load_keep")
    #expect(load.operands.map(\.name) == ["dst", "address", "offset"])
    guard case .slot(0) = load.operands[1].value, case .number(9) = load.operands[2].value else {
      Issue.record("\(load.operands)")
      return
    }
    let code = try module.internalCode(of: 1)
    guard case .target(0) = code.instructions[0].operands[1].value else {
      Issue.record("\(code.instructions[0])")
      return
    }
    let callees = code.instructions.flatMap(\.operands).compactMap {
      if case .function(let index) = $0.value { index } else { nil }
    }
    #expect(callees == [0])
  }
}
