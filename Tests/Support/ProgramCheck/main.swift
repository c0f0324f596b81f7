// Random programs in several ways that must not differ, and compared with what Wasmtime made of them.
//
//   check-programs DIGESTS [PART PARTS]    the programs of a file that Oracle/programs.py recorded, or one of so many parts of them
//   check-programs --dump FIRST COUNT      modules and outcomes to standard output, for Oracle/programs.py

import BenchSupport
import RandomPrograms
import WasmEngine

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Programs of successive seeds, and the digests of their modules and of what Wasmtime made of them.
struct Batch {
  static let size: UInt64 = 100

  var first: UInt64
  var modules: UInt64
  var outcomes: UInt64

  /// A line of the record.
  init?(_ line: Substring) {
    let words = line.split(separator: " ")
    guard words.count == 3, let first = UInt64(words[0]), let modules = UInt64(words[1], radix: 16),
      let outcomes = UInt64(words[2], radix: 16)
    else { return nil }
    (self.first, self.modules, self.outcomes) = (first, modules, outcomes)
  }

  /// What is wrong, a line for each.
  func check() -> [String] {
    var problems: [String] = []
    var (modules, outcomes) = (Digest(), Digest())
    for seed in first..<first + Self.size {
      do {
        let program = RandomProgram(seed: seed)
        let outcome = try ProgramOutcome(program)
        let line = outcome.line(of: program)
        modules.add(line.split(separator: " ")[1].utf8)
        outcomes.add(line.utf8)
        problems += try Variant.all(seed).compactMap { try $0.problem(program, outcome) }
      } catch { problems.append("seed \(seed): \(error)") }
    }
    let end = first + Self.size - 1
    if modules.value != self.modules {
      problems.append("seeds \(first) to \(end): other modules than were recorded; record again with Oracle/programs.py")
    } else if outcomes.value != self.outcomes {
      problems.append("seeds \(first) to \(end): not as in Wasmtime; Oracle/programs.py says which")
    }
    return problems
  }
}

/// A way to translate of which nothing but fuel may be seen.
struct Variant {
  var name: String
  var configuration = ModuleConfiguration()

  init(_ name: String, _ change: (inout ModuleConfiguration) -> Void) {
    self.name = name
    change(&configuration)
  }

  static func all(_ seed: UInt64) -> [Variant] {
    var random = SplitMix(state: seed)
    let some = Techniques(rawValue: UInt32(truncatingIfNeeded: random.next())).intersection(.all)
    var variants = [
      Variant("without techniques") { $0.techniques = [] },
      Variant("without fusion") { $0.fusesInstructions = false },
      Variant("with techniques \(some.rawValue)") { $0.techniques = some },
      Variant("unmetered") { $0.isMetered = false },
    ]
    // A profile has tables of megabytes.
    if seed % 16 == 0 { variants.append(Variant("profiled") { $0.isProfiled = true }) }
    if seed % 4 == 1 {
      variants.append(
        Variant("unmetered, with techniques \(some.rawValue)") {
          $0.isMetered = false
          $0.techniques = some
        })
    }
    return variants
  }

  func problem(_ program: RandomProgram, _ expected: ProgramOutcome) throws -> String? {
    let outcome = try ProgramOutcome(program, configuration)
    return outcome == (configuration.isMetered ? expected : expected.unmetered) ? nil : "seed \(program.seed): differs \(name)"
  }
}

/// FNV-1a of 64 bits over lines.
struct Digest {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ line: some Sequence<UInt8>) {
    for byte in line { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    value = (value ^ 10) &* 0x100_0000_01B3
  }
}

/// Bytes with their number before them, as `Oracle/programs.py` reads them.
func record(_ bytes: [UInt8]) -> [UInt8] { withUnsafeBytes(of: UInt32(bytes.count).littleEndian) { Array($0) } + bytes }

func dump(_ seeds: Range<UInt64>) throws {
  for seed in seeds {
    let program = RandomProgram(seed: seed)
    var rest = record(Array(try ProgramOutcome(program).line(of: program).utf8)) + record(program.bytes)
    while !rest.isEmpty {
      let written = write(STDOUT_FILENO, rest, rest.count)
      guard written > 0 else { fail("cannot write") }
      rest.removeFirst(written)
    }
  }
}

func batches(_ path: String) -> [Batch] {
  String(decoding: readFile(path), as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
    guard let batch = Batch(line) else { fail("\(path): no record: \(line)") }
    return batch
  }
}

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.count == 3, arguments.first == "--dump", let first = UInt64(arguments[1]), let count = UInt64(arguments[2]) {
  do { try dump(first..<first + count) } catch { fail("\(error)") }
} else if arguments.count == 1 || arguments.count == 3, let part = arguments.count == 1 ? 0 : Int(arguments[1]),
  let parts = arguments.count == 1 ? 1 : Int(arguments[2]), part >= 0, part < parts
{
  let list = batches(arguments[0]).enumerated().filter { $0.offset % parts == part }.map(\.element)
  let problems = list.flatMap { $0.check() }
  for problem in problems.prefix(20) { print(problem) }
  print("\(UInt64(list.count) * Batch.size) random programs, \(problems.count) problems")
  exit(problems.isEmpty && !list.isEmpty ? 0 : 1)
} else {
  fail("usage: check-programs DIGESTS [PART PARTS] | --dump FIRST COUNT")
}
