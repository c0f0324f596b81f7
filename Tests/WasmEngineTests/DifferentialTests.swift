import Foundation
import RandomPrograms
import Testing
import WasmEngine

/// Random programs, run in several ways that must not differ, and compared with what Wasmtime made of them.
///
/// `.ci/check-differential` does the same of 10,000 in a release build. Here `SWIFTLET_PROGRAMS=10000` runs more of them and
/// `SWIFTLET_PROGRAM_SEED=N` others.
struct DifferentialTests {
  private static let environment = ProcessInfo.processInfo.environment
  static let count = environment["SWIFTLET_PROGRAMS"].flatMap { Int($0) } ?? 400
  static let firstSeed = environment["SWIFTLET_PROGRAM_SEED"].flatMap { UInt64($0) } ?? 1

  /// Slices of the programs, so that all processors are used.
  static let slices = 8

  @Test(arguments: 0..<slices)
  func fusionChangesNothing(_ slice: Int) throws {
    for number in stride(from: slice, to: Self.count, by: Self.slices) {
      let program = RandomProgram(seed: Self.firstSeed + UInt64(number))
      let fused = try ProgramOutcome(program)
      var plain = ModuleConfiguration()
      plain.fusesInstructions = false
      #expect(try ProgramOutcome(program, plain) == fused, "seed \(program.seed): fusion")
      var unmetered = ModuleConfiguration()
      unmetered.isMetered = false
      unmetered.fusesInstructions = number % 4 != 0
      #expect(try ProgramOutcome(program, unmetered) == fused.unmetered, "seed \(program.seed): metering")
      guard number % 8 < 2 else { continue }
      var profiled = ModuleConfiguration()
      profiled.isProfiled = true
      #expect(try ProgramOutcome(program, profiled) == fused, "seed \(program.seed): profiling")
    }
  }

  /// Neither a program in which nothing happens nor one that always traps tests much.
  @Test func programsDoSomething() throws {
    var (calls, traps, fuel) = (0, 0, UInt64(0))
    for seed in 1...UInt64(60) {
      for call in try ProgramOutcome(RandomProgram(seed: seed)).calls {
        calls += 1
        traps += call.isTrap ? 1 : 0
        fuel += call.fuel
      }
    }
    #expect(traps > calls / 20 && traps < calls / 2, "\(traps) of \(calls) calls trap")
    #expect(fuel / UInt64(calls) > 200, "\(fuel) units of fuel in \(calls) calls")
  }

  @Test func recordedByWasmtime() throws {
    let path = OracleRecord.directory.appendingPathComponent("programs.txt")
    let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.count >= 200)
    for line in lines {
      let words = line.split(separator: " ")
      let program = RandomProgram(seed: try #require(words.first.flatMap { UInt64($0) }))
      let ours = try ProgramOutcome(program).line(of: program).split(separator: " ")
      guard ours[1] == words[1] else {
        Issue.record("seed \(program.seed) makes another module than was recorded: record again with Oracle/programs.py")
        return
      }
      #expect(ours == words, "seed \(program.seed)")
    }
  }
}
