import WasmTypes

/// What the profiled modules of a store have executed so far, in internal instructions: what the engine makes of a module's own, a few
/// of which are often one (ARCHITECTURE.md, "Translation").
///
/// Counts of functions, opcodes and pairs are exact; how they spread over call stacks is sampled. A module's counters stand in its code:
/// stores that share a module share its functions' counts, and may lose some where they run on several threads.
public struct Profile: Sendable {
  /// A function that executed something.
  public struct Function: Sendable, Hashable {
    /// From the name section.
    public var moduleName: String?
    /// In the module's function index space.
    public var index: Int
    /// From the name section, or the first export.
    public var name: String?
    /// What it executed itself.
    public var instructions: UInt64

    /// Its name, or what the specification's tools call one without.
    public var label: String { name ?? "func[\(index)]" }
  }

  /// An internal instruction.
  public struct Opcode: Sendable, Hashable {
    public var name: String
    public var count: UInt64
  }

  /// Two internal instructions that were executed one after the other.
  public struct Pair: Sendable, Hashable {
    public var first: String
    public var second: String
    public var count: UInt64
  }

  /// A stack of calls.
  public struct Stack: Sendable, Hashable {
    /// Indices of `functions`, the outermost first.
    public var functions: [Int]
    /// What the innermost function executed in it, by samples.
    public var instructions: UInt64
    /// True where the outermost callers are left out: only the innermost 256 frames are kept.
    public var isTruncated: Bool
  }

  /// The most executed first, as in the other lists.
  public var functions: [Function]
  public var opcodes: [Opcode]
  public var pairs: [Pair]
  /// At most 65,536. Empty where a run was too short for a sample.
  public var stacks: [Stack]

  /// All instructions that were executed.
  public var instructions: UInt64 { opcodes.reduce(0) { $0 &+ $1.count } }
}

extension Store {
  /// What was executed since the first module with `ModuleConfiguration.isProfiled` was instantiated; nil where there is none.
  ///
  /// - Complexity: linear in the code of the profiled modules that has run.
  public var profile: Profile? { profiler.map { Profile($0) } }
}

extension Profile {
  fileprivate struct Key: Hashable {
    var module: ObjectIdentifier
    var function: Int
  }

  fileprivate init(_ profiler: Profiler) {
    (functions, opcodes, pairs, stacks) = ([], [], [], [])
    var found: [(key: Key, function: Function)] = []
    for module in profiler.modules {
      for counters in module.code.instructionCounters {
        let total = counters.total
        guard total > 0 else { continue }
        let function = Function(
          moduleName: module.name, index: counters.function, name: module.functionName(counters.function), instructions: total)
        found.append((Key(module: ObjectIdentifier(module), function: counters.function), function))
      }
    }
    found.sort { ($1.function.instructions, $0.function.index) < ($0.function.instructions, $1.function.index) }
    functions = found.map(\.function)
    countPairs(profiler.counters.pointee)
    let places = Dictionary(zip(found.map(\.key), found.indices), uniquingKeysWith: { first, _ in first })
    collectStacks(
      profiler.nodes, profiler.functions.map { places[Key(module: ObjectIdentifier($0.module), function: $0.index)] })
  }

  private mutating func countPairs(_ counters: ProfileCounters) {
    let names = InternalOpcode.allCases.map { "\($0)" }
    var totals = [UInt64](repeating: 0, count: names.count)
    for first in 0...names.count {
      for second in names.indices {
        let count = counters.pairs[first * names.count + second]
        guard count > 0 else { continue }
        totals[second] &+= count
        if first < names.count { pairs.append(Pair(first: names[first], second: names[second], count: count)) }
      }
    }
    opcodes = zip(names, totals).filter { $1 > 0 }.map { Opcode(name: $0, count: $1) }
    opcodes.sort { ($1.count, $0.name) < ($0.count, $1.name) }
    pairs.sort { ($1.count, $0.first, $0.second) < ($0.count, $1.first, $1.second) }
  }

  /// `places` are where the profiler's functions stand in `functions`.
  private mutating func collectStacks(_ nodes: [Profiler.Node], _ places: [Int?]) {
    for node in nodes where node.instructions > 0 {
      var stack = Stack(functions: [], instructions: node.instructions, isTruncated: false)
      var (function, parent) = (node.function, node.parent)
      while parent >= 0 {
        if function < 0 { stack.isTruncated = true } else if let place = places[function] { stack.functions.append(place) }
        (function, parent) = (nodes[parent].function, nodes[parent].parent)
      }
      stack.functions.reverse()
      stacks.append(stack)
    }
    stacks.sort { $1.instructions < $0.instructions }
  }
}
