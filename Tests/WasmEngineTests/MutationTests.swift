import Foundation
import RandomPrograms
import Testing
import WasmEngine
import WasmText
import WasmTypes

/// Damaged modules go through decoding, validation, instantiation and a run with little fuel: each ends in a typed error or well.
///
/// `Oracle/validity.py` compares the verdicts with Wasmtime's.
@Suite(.serialized) struct MutationTests {
  /// Every mutation is a function of the seed and its number; both can be set to repeat one that failed.
  static let count = Int(environment("SWIFTLET_MUTATIONS") ?? "")
  static let seed = UInt64(environment("SWIFTLET_MUTATION_SEED") ?? "") ?? 0x5EED
  /// Where the verdicts are recorded, if at all.
  static let dump = environment("SWIFTLET_MUTATION_DUMP")

  private static func environment(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }

  @Test(.timeLimit(.minutes(60)), arguments: MutationCorpus.allCases)
  func mutationsEndInTypedErrors(of corpus: MutationCorpus) async throws {
    let mutator = Mutator(modules: try corpus.modules(), seed: Self.seed)
    let count = Self.count ?? corpus.mutations
    let record = try Self.dump.map { try VerdictRecord("\($0).\(corpus)") }
    let workers = max(1, ProcessInfo.processInfo.activeProcessorCount)
    let before = residentBytes()
    let tally = await withTaskGroup(of: [Ending: Int].self) { group in
      for worker in 0..<workers {
        group.addTask {
          var tally: [Ending: Int] = [:]
          for number in stride(from: worker, to: count, by: workers) {
            let bytes = mutator.mutation(number)
            let (ending, complaint) = Self.run(bytes, number, "mutation \(number) of seed \(Self.seed) of the \(corpus)")
            record?.append(bytes, ending, complaint)
            tally[ending, default: 0] += 1
          }
          return tally
        }
      }
      return await group.reduce(into: [:]) { total, part in total.merge(part, uniquingKeysWith: +) }
    }
    let growth = residentBytes() - before
    let summary = tally.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    print("mutations of the \(corpus) with seed \(Self.seed): \(summary); resident memory grew by \(growth >> 20) MiB")
    #expect(tally.values.reduce(0, +) == count)
    #expect(growth < 512 << 20)
    if count >= 10_000 {
      for ending in corpus.expectedEndings {
        #expect(tally[ending, default: 0] > count / 100, "few mutations ended with \(ending)")
      }
    }
  }

  enum Ending: Hashable {
    case decoding, validation, link, trap, exception, resource, outOfFuel, outOfTime, finished, unexpected
  }

  /// How it ended, and what was said of it last.
  private static func run(_ bytes: [UInt8], _ number: Int, _ name: String) -> (Ending, WasmError?) {
    let fuel: UInt64 = 1000
    var limits = StoreLimits()
    limits.memoryBytes = 16 << 20
    limits.tableElements = 100_000
    limits.gcHeapBytes = 1 << 20
    limits.stackBytes = 64 << 10
    let store = Store(limits: limits)
    store.fuel = fuel
    // A mutation may wait for ever.
    store.deadline = .now + .milliseconds(50)
    let complaint = attempt(bytes, store, SplitMix(state: UInt64(number)))
    let ending = complaint.map(Ending.init) ?? .finished
    if ending == .unexpected { Issue.record("\(name) ended in an unexpected error") }
    if store.fuelConsumed > fuel { Issue.record("\(name) consumed \(store.fuelConsumed) of \(fuel) fuel") }
    if store.peakMemoryBytes > limits.memoryBytes { Issue.record("\(name) went over the memory limit") }
    return (ending, complaint)
  }

  private static func attempt(_ bytes: [UInt8], _ store: Store, _ numbers: SplitMix) -> WasmError? {
    var random = numbers
    do throws(WasmError) {
      let module = try Module(bytes)
      let instance = try store.instantiate(module, imports: standIns(for: module, in: store))
      var last: WasmError?
      for (_, export) in instance.exports.prefix(12) {
        guard case .function(let function) = export else { continue }
        let arguments = function.type.parameters.compactMap { argument($0, &random) }
        guard arguments.count == function.type.parameters.count else { continue }
        do throws(WasmError) {
          _ = try function.call(arguments)
        } catch {
          last = error
        }
      }
      return last
    } catch {
      return error
    }
  }

  /// A value of a type that may be at the edge of something; nil where a type has none to give.
  private static func argument(_ type: ValueType, _ random: inout SplitMix) -> Value? {
    let numbers: [Int64] = [0, 0, 1, 2, 7, 64, 0xFFFF, 0x10000, -1, .max, .min, 0x7FFF_FFFF, 0x8000_0000]
    let number = numbers[random.below(numbers.count)]
    return switch type {
    case .i32: .i32(Int32(truncatingIfNeeded: number))
    case .i64: .i64(number)
    case .f32: .f32(Float(number))
    case .f64: .f64(Double(number))
    case .v128: .v128(UInt64(bitPattern: number), random.next())
    default: .zero(of: type)
    }
  }

  /// Something for every import, so that modules that import run too; what cannot be made is left to be a link error.
  private static func standIns(for module: Module, in store: Store) -> Imports {
    var imports = Imports()
    for item in module.imports {
      switch item.type {
      case .function(let type):
        imports.define(item.module, item.name, type: type) { call in
          for (index, result) in type.results.enumerated() {
            if let zero = Value.zero(of: result) { try call.setResultValue(index, zero) }
          }
        }
      case .memory(let type):
        if let memory = try? Memory(store: store, type: type) { imports.define(item.module, item.name, .memory(memory)) }
      case .table(let type):
        if let zero = Value.zero(of: .reference(type.element)),
          let table = try? Table(store: store, type: type, initial: zero)
        {
          imports.define(item.module, item.name, .table(table))
        }
      case .global(let type):
        if let zero = Value.zero(of: type.value), let global = try? Global(store: store, type: type, value: zero) {
          imports.define(item.module, item.name, .global(global))
        }
      case .tag(let type): imports.define(item.module, item.name, .tag(Tag(store: store, parameters: type.parameters)))
      }
    }
    return imports
  }
}

extension MutationTests.Ending {
  init(_ error: WasmError) {
    switch error {
    case .decoding: self = .decoding
    case .validation: self = .validation
    case .link: self = .link
    case .trap: self = .trap
    case .exception: self = .exception
    case .resource: self = .resource
    case .interrupted(.outOfFuel): self = .outOfFuel
    case .interrupted(.deadlineExceeded): self = .outOfTime
    case .interrupted, .host: self = .unexpected
    }
  }
}
