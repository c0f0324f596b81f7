import RandomPrograms
import Testing
import WasmEngine
import WasmTypes

/// Validation says the same on any number of threads, however the bodies are handed out.
@Suite struct ParallelValidationTests {
  /// What loading comes to; nil where the module is valid.
  private func verdict(_ bytes: [UInt8], threads: Int, portion: Int) -> WasmError? {
    var configuration = ModuleConfiguration()
    configuration.validationThreads = threads
    configuration.validationPortion = portion
    do throws(WasmError) {
      _ = try Module(bytes, configuration: configuration)
      return nil
    } catch {
      return error
    }
  }

  private func expectOneVerdict(_ bytes: [UInt8], _ name: String) {
    let alone = verdict(bytes, threads: 1, portion: .max).map { "\($0)" }
    for portion in [1, 50] {
      let together = verdict(bytes, threads: 4, portion: portion).map { "\($0)" }
      if alone != together { Issue.record("\(name): \(alone ?? "valid") alone, \(together ?? "valid") on four threads") }
    }
  }

  @Test(arguments: MutationCorpus.allCases) func realModules(of corpus: MutationCorpus) throws {
    let modules = try corpus.modules()
    #expect(modules.count > 20)
    for (number, bytes) in modules.enumerated() { expectOneVerdict(bytes, "module \(number) of the \(corpus)") }
  }

  @Test func damagedModules() throws {
    let mutator = Mutator(modules: try MutationCorpus.programs.modules(), seed: 7)
    for number in 0..<800 { expectOneVerdict(mutator.mutation(number), "mutation \(number)") }
  }

  /// Many bodies of which several are wrong in different ways: the first one is named, and what is malformed comes before all.
  @Test func theFirstWrongBodyIsNamed() {
    let good: [UInt8] = [0x41, 0, 0x1A]
    let (invalid, malformed): ([UInt8], [UInt8]) = ([0x1A], [0xFF])
    for wrong in [[5: invalid, 90: invalid], [0: invalid, 99: malformed], [99: invalid], [40: malformed, 60: malformed]] {
      let bodies = (0..<100).map { ModuleBytes.code(wrong[$0] ?? good) }
      let bytes = ModuleBytes().vector(1, [ModuleBytes.functionType([], [])]).vector(3, (0..<100).map { _ in [0] })
        .vector(10, bodies).bytes
      for _ in 0..<20 { expectOneVerdict(bytes, "\(wrong)") }
      if case .validation(let error)? = verdict(bytes, threads: 4, portion: 1) {
        #expect(error.function == wrong.keys.min())
      } else {
        #expect(wrong.values.contains(malformed))
      }
    }
  }
}
