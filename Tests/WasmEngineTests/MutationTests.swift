import Foundation
import Testing
import WasmEngine
import WasmText
import WasmTypes

/// Damaged modules go through decoding, validation, instantiation and a run with little fuel: each ends in a typed error or well.
@Suite struct MutationTests {
  /// Every mutation is a function of the seed and its number; both can be set to repeat one that failed.
  static let count = Int(environment("SWIFTLET_MUTATIONS") ?? "") ?? 100_000
  static let seed = UInt64(environment("SWIFTLET_MUTATION_SEED") ?? "") ?? 0x5EED

  private static func environment(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }

  @Test(.timeLimit(.minutes(10)))
  func mutationsEndInTypedErrors() async throws {
    let mutator = try Mutator(modules: Self.validModules(), seed: Self.seed)
    let workers = max(1, ProcessInfo.processInfo.activeProcessorCount)
    let before = residentBytes()
    let tally = await withTaskGroup(of: [Ending: Int].self) { group in
      for worker in 0..<workers {
        group.addTask {
          var tally: [Ending: Int] = [:]
          for number in stride(from: worker, to: Self.count, by: workers) {
            tally[Self.run(mutator.mutation(number), number), default: 0] += 1
          }
          return tally
        }
      }
      return await group.reduce(into: [:]) { total, part in total.merge(part, uniquingKeysWith: +) }
    }
    let growth = residentBytes() - before
    let summary = tally.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    print("mutations with seed \(Self.seed): \(summary); resident memory grew by \(growth >> 20) MiB")
    #expect(tally.values.reduce(0, +) == Self.count)
    #expect(growth < 512 << 20)
    // The mutations are worth something only if many get past each stage.
    if Self.count >= 10_000 {
      for ending in [Ending.decoding, .validation, .trap, .finished] {
        #expect(tally[ending, default: 0] > Self.count / 100, "few mutations ended with \(ending)")
      }
    }
  }

  enum Ending: Hashable {
    case decoding, validation, link, trap, exception, resource, outOfFuel, outOfTime, finished, unexpected
  }

  /// The oracle's programs and the example plugins.
  private static func validModules() throws -> [[UInt8]] {
    let programs = try OracleRecord.recorded.programs.map { try $0.bytes() }
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..").standardized
    let examples = root.appendingPathComponent("Examples")
    let names = try FileManager.default.contentsOfDirectory(atPath: examples.path)
    let plugins = names.sorted().compactMap { name in
      try? [UInt8](Data(contentsOf: examples.appendingPathComponent("\(name)/plugin.wasm")))
    }
    return programs + plugins
  }

  private static func run(_ bytes: [UInt8], _ number: Int) -> Ending {
    let fuel: UInt64 = 2000
    var limits = StoreLimits()
    limits.memoryBytes = 16 << 20
    limits.tableElements = 100_000
    limits.stackBytes = 64 << 10
    let store = Store(limits: limits)
    store.fuel = fuel
    // A mutation may wait for ever.
    store.deadline = .now + .milliseconds(500)
    let ending = attempt(bytes, store)
    let name = "mutation \(number) of seed \(seed)"
    if ending == .unexpected { Issue.record("\(name) ended in an unexpected error") }
    if store.fuelConsumed > fuel { Issue.record("\(name) consumed \(store.fuelConsumed) of \(fuel) fuel") }
    if store.peakMemoryBytes > limits.memoryBytes { Issue.record("\(name) went over the memory limit") }
    return ending
  }

  private static func attempt(_ bytes: [UInt8], _ store: Store) -> Ending {
    do throws(WasmError) {
      let module = try Module(bytes)
      let instance = try store.instantiate(module, imports: standIns(for: module, in: store))
      var last = Ending.finished
      for (_, export) in instance.exports.prefix(8) {
        guard case .function(let function) = export else { continue }
        let arguments = function.type.parameters.compactMap(Value.zero(of:))
        guard arguments.count == function.type.parameters.count else { continue }
        do throws(WasmError) {
          _ = try function.call(arguments)
        } catch {
          last = Ending(error)
        }
      }
      return last
    } catch {
      return Ending(error)
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
