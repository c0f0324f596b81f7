import Foundation
import Testing

private let program = """
  (module $work
    (import "wasi_snapshot_preview1" "proc_exit" (func $proc_exit (param i32)))
    (memory (export "memory") 1)
    (func $square (param i32) (result i32) (i32.mul (local.get 0) (local.get 0)))
    (func $"odd;name\\"" (export "count") (param $n i32) (result i32)
      (local $sum i32)
      (loop
        (local.set $sum (i32.add (local.get $sum) (call $square (local.get $n))))
        (br_if 0 (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
      (local.get $sum))
    (func (export "fail") (drop (call $square (i32.const 2))) (unreachable))
    (func (export "spin") (loop (drop (call $square (i32.const 2))) (br 0)))
    (func (export "_start") (drop (call $square (i32.const 2))) (call $proc_exit (i32.const 7))))
  """

@Suite("swiftlet run --profile, dump --internal", .serialized)
struct ProfileEndToEndTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    try directory.write("work.wat", program)
  }

  private func swiftlet(_ arguments: String...) throws -> SwiftletProcess {
    try SwiftletProcess.run(arguments, in: directory.url)
  }

  private func contents(_ name: String) throws -> String {
    try String(contentsOf: directory.url.appendingPathComponent(name), encoding: .utf8)
  }

  private struct Speedscope: Decodable {
    struct Frame: Decodable { var name: String }
    struct Shared: Decodable { var frames: [Frame] }
    struct Profile: Decodable {
      var type: String
      var endValue: Int
      var samples: [[Int]]
      var weights: [Int]
    }
    struct Count: Decodable {
      var name: String
      var instructions: Int
    }
    struct Opcode: Decodable {
      var name: String
      var count: Int
    }
    struct Exact: Decodable {
      var instructions: Int
      var functions: [Count]
      var opcodes: [Opcode]
    }
    var shared: Shared
    var profiles: [Profile]
    var swiftlet: Exact
  }

  private func speedscope(_ name: String) throws -> Speedscope {
    let profile = try JSONDecoder().decode(
      Speedscope.self, from: Data(contentsOf: directory.url.appendingPathComponent(name)))
    for part in profile.profiles {
      #expect(part.type == "sampled" && part.samples.count == part.weights.count)
      #expect(part.weights.reduce(0, +) == part.endValue)
      #expect(part.samples.joined().allSatisfy { profile.shared.frames.indices.contains($0) })
    }
    return profile
  }

  @Test func allFormatsAtOnce() throws {
    let run = try swiftlet(
      "run", "--profile", "p.json", "--profile", "p.folded", "--profile", "p.txt", "--profile", "-", "--invoke", "count",
      "work.wat",
      "5000")
    #expect(run.status == 0)
    #expect(run.output == "1\n" || Int(run.output.dropLast()) != nil)
    let profile = try speedscope("p.json")
    #expect(profile.profiles.count == 2)
    #expect(profile.swiftlet.functions.first { $0.name == "square" }?.instructions == 10_000)
    #expect(profile.swiftlet.functions.reduce(0) { $0 + $1.instructions } == profile.swiftlet.instructions)
    #expect(profile.swiftlet.opcodes.contains { $0.name == "i32_mul_keep" && $0.count == 5000 })
    let folded = try contents("p.folded").split(separator: "\n")
    #expect(folded.contains { $0.hasPrefix("odd:name\";square ") })
    let report = try contents("p.txt")
    #expect(report.contains("[1] square") && report.contains("pairs of opcodes"))
    #expect(run.errors == report)
  }

  @Test func writtenHoweverTheGuestEnds() throws {
    #expect(try swiftlet("run", "--profile", "trap.json", "--invoke", "fail", "work.wat").status == 134)
    #expect(try speedscope("trap.json").swiftlet.functions.map(\.name) == ["fail", "square"])
    #expect(try swiftlet("run", "--profile", "exit.json", "work.wat").status == 7)
    #expect(try speedscope("exit.json").swiftlet.functions.contains { $0.name == "square" })
    #expect(try swiftlet("run", "--profile", "fuel.json", "--fuel", "100000", "--invoke", "spin", "work.wat").status == 134)
    #expect(try speedscope("fuel.json").swiftlet.instructions > 10_000)
    #expect(try swiftlet("run", "--profile", "time.json", "--timeout", "200ms", "--invoke", "spin", "work.wat").status == 124)
    #expect(try speedscope("time.json").swiftlet.functions.count == 2)
  }

  @Test func writtenWhenInterrupted() throws {
    let run = try SwiftletProcess.run(
      ["run", "--profile", "p.json", "--invoke", "spin", "work.wat"], in: directory.url
    ) { process in
      Thread.sleep(forTimeInterval: 1)
      process.interrupt()
    }
    #expect(run.status == 130)
    #expect(try speedscope("p.json").swiftlet.functions.count == 2)
  }

  @Test func inputsAreNotReplaced() throws {
    #expect(try swiftlet("run", "--profile", "./work.wat", "--invoke", "count", "work.wat", "1").status == 2)
    #expect(try contents("work.wat") == program)
    #expect(try swiftlet("run", "--profile", "p", "--profile", "p", "--invoke", "count", "work.wat", "1").status == 2)
    try FileManager.default.createSymbolicLink(
      at: directory.url.appendingPathComponent("link"), withDestinationURL: directory.url.appendingPathComponent("work.wat"))
    #expect(try swiftlet("run", "--profile", "link", "--invoke", "count", "work.wat", "1").status == 2)
  }

  /// What cannot be written is told before the guest runs.
  @Test func placesThatCannotBeWritten() throws {
    for place in ["nowhere/p.json", "."] {
      let run = try swiftlet("run", "--profile", place, "--invoke", "count", "work.wat", "1")
      #expect(run.status == 1 && run.output.isEmpty)
      #expect(run.errors.hasPrefix("swiftlet: error: cannot write the profile to '\(place)'"))
    }
  }

  @Test func shortRunsHaveCountsWithoutStacks() throws {
    #expect(try swiftlet("run", "--profile", "p.json", "--profile", "p.folded", "--invoke", "count", "work.wat", "1").status == 0)
    #expect(try speedscope("p.json").profiles.count == 1)
    #expect(try contents("p.folded").contains("square 2\n"))
  }

  @Test func profilesOfUnmeteredRuns() throws {
    let run = try swiftlet("run", "--unmetered", "--profile", "p.json", "--invoke", "count", "work.wat", "5000")
    #expect(run.status == 0)
    #expect(try speedscope("p.json").swiftlet.functions.first { $0.name == "square" }?.instructions == 10_000)
  }

  // MARK: dump --internal

  @Test func internalCodeStandsBesideTheModules() throws {
    let all = try swiftlet("dump", "--internal", "work.wat")
    #expect(all.status == 0)
    #expect(all.output.contains("[1] \"square\" (func (param i32) (result i32))"))
    let one = try swiftlet("dump", "--internal", "--function", "square", "work.wat")
    #expect(one.output.contains("i32_mul_keep dst=s5 a=s0 b=s0") && one.output.contains("; 0x"))
    #expect(one.output.contains("local.get 0; local.get 0; i32.mul"))
    #expect(!one.output.contains("br_if"))
    #expect(try swiftlet("dump", "--internal", "--function", "1", "work.wat").output == one.output)
    let unmetered = try swiftlet("dump", "--internal", "--unmetered", "--function", "count", "work.wat")
    #expect(unmetered.output.contains("i32_ne_step_imm_br dst") && !unmetered.output.contains("metered"))
  }

  @Test func functionsThatAreNotThere() throws {
    let unknown = try swiftlet("dump", "--internal", "--function", "sqare", "work.wat")
    #expect(unknown.status == 1 && unknown.errors.contains("square"))
    #expect(try swiftlet("dump", "--internal", "--function", "99", "work.wat").errors.contains("has no function 99"))
    #expect(try swiftlet("dump", "--internal", "--function", "0", "work.wat").errors.contains("imported"))
    #expect(try swiftlet("dump", "--function", "0", "work.wat").status == 2)
    #expect(try swiftlet("dump", "--internal", "--disassemble", "work.wat").status == 2)
    try directory.write("invalid.wat", "(module (func (result i32)))")
    #expect(try swiftlet("dump", "--internal", "invalid.wat").status == 1)
  }
}
