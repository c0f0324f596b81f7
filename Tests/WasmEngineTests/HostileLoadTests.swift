import Testing
import WasmEngine
import WasmText
import WasmTypes

/// Bodies in which every instruction of a byte or two has a thousand operands: loading and translating them takes time in proportion
/// to their size, and stops when it is told to.
@Suite(.timeLimit(.minutes(60))) struct HostileLoadTests {
  private static let arity = 1000
  private static let i32: UInt8 = 0x7F

  /// A module of functions with bodies, of types that are given as bytes; the first one is exported as "f".
  private func module(types: [[UInt8]], _ functions: [(type: Int, locals: [UInt8], body: [UInt8])]) -> [UInt8] {
    var module = ModuleBuilder()
    module.section(1, ModuleBuilder.vector(types))
    module.section(3, ModuleBuilder.vector(functions.map { ModuleBuilder.leb($0.type) }))
    module.section(7, ModuleBuilder.vector([[1, 0x66, 0, 0]]))
    module.section(
      10,
      ModuleBuilder.vector(
        functions.map { function in
          let code = function.locals + function.body + [0x0B]
          return ModuleBuilder.leb(code.count) + code
        }))
    return module.bytes
  }

  private func function(_ parameters: Int, _ results: Int, type: [UInt8] = [HostileLoadTests.i32]) -> [UInt8] {
    [0x60] + ModuleBuilder.leb(parameters) + repeated(type, parameters) + ModuleBuilder.leb(results) + repeated(type, results)
  }

  private func repeated(_ bytes: [UInt8], _ count: Int) -> [UInt8] { Array(repeatElement(bytes, count: count).joined()) }

  private static let nothing: [UInt8] = [0x60, 0, 0]
  /// A thousand times `i32.const 7`.
  private var values: [UInt8] { repeated([0x41, 7], Self.arity) }
  private var drops: [UInt8] { repeated([0x1A], Self.arity) }

  /// Loads a module and runs "f", which ends.
  private func run(_ bytes: [UInt8]) throws {
    let store = Store()
    store.fuel = 100_000_000
    _ = try store.instantiate(Module(bytes)).function("f").call()
  }

  /// A hundred thousand branches out of a block, each with a thousand values, of which none is taken.
  @Test func branchesWithManyValues() throws {
    let body = [0x02, 1] + values + repeated([0x41, 0, 0x0D, 0], 100_000) + [0x0B] + drops
    try run(module(types: [Self.nothing, function(0, Self.arity)], [(0, [0], body)]))
  }

  /// A value below the block is never in its slot, so that what lies above it must be told apart.
  @Test func branchesAboveAPendingConstant() throws {
    let body = [0x41, 1, 0x02, 1] + values + repeated([0x41, 0, 0x0D, 0], 100_000) + [0x0B] + drops + [0x1A]
    try run(module(types: [Self.nothing, function(0, Self.arity)], [(0, [0], body)]))
  }

  /// Branches that would leave their values elsewhere.
  @Test func branchesThatMoveManyValues() throws {
    let body: [UInt8] =
      [0x02, 1, 0x02, 1, 0x41, 9] + values + repeated([0x41, 0, 0x0D, 1], 50_000) + [0x0C, 0, 0x0B, 0x0B] + drops
    try run(module(types: [Self.nothing, function(0, Self.arity)], [(0, [0], body)]))
  }

  /// What cannot be reached has any operands: a branch in two leaves its thousand behind.
  @Test func branchesThatCannotBeReached() throws {
    let body: [UInt8] = [0x02, 1, 0x00] + repeated([0x1A, 0x41, 0, 0x0D, 0], 100_000) + [0x0B] + drops + [0x0F]
    do { try run(module(types: [Self.nothing, function(0, Self.arity)], [(0, [0], body)])) } catch WasmError.trap(let trap) {
      #expect(trap.code == .unreachable)
    }
  }

  /// Blocks that take and leave a thousand values each.
  @Test func blocksWithManyValues() throws {
    let body = values + repeated([0x02, 1, 0x0B], 20_000) + drops
    try run(module(types: [Self.nothing, function(Self.arity, Self.arity)], [(0, [0], body)]))
  }

  /// Calls of a function that takes and gives a thousand values.
  @Test func callsWithManyValues() throws {
    let body = values + [0x41, 0, 0x04, 2] + repeated([0x10, 1], 20_000) + [0x0B] + drops
    let gets: [UInt8] = (0..<Self.arity).reduce(into: []) { $0 += [0x20] + ModuleBuilder.leb($1) }
    try run(
      module(
        types: [Self.nothing, function(Self.arity, Self.arity), function(Self.arity, Self.arity)],
        [(0, [0], body), (1, [0], gets)]))
  }

  /// Tables of thousands of labels in turn of two types that are equal: each type is compared once.
  @Test func tablesOfLabelsWithManyValues() throws {
    let types = [Self.nothing, function(0, Self.arity), function(0, Self.arity)]
    let labels = ModuleBuilder.leb(10_000) + repeated([0, 1], 5000) + [0]
    let table: [UInt8] = [0x41, 0, 0x0E] + labels
    // Each table stands in a block of its own, for what is behind it cannot be reached.
    let blocks = repeated([0x02, 1, 0x02, 2] + values + table + [0x0B, 0x0B] + drops, 8)
    try run(module(types: types, [(0, [0], blocks)]))
  }

  /// Arguments that are below the parameters' types in a long chain of declarations.
  @Test func callsWithManySubtypes() throws {
    let depth = 60
    let chain = (0..<depth).map { index -> String in
      let header = index == 0 ? "" : "$t\(index - 1) "
      return "(type $t\(index) (sub \(header)(struct)))"
    }
    let below = repeatElement("(ref null $t\(depth - 1))", count: Self.arity).joined(separator: " ")
    let above = repeatElement("(ref null $t0)", count: Self.arity).joined(separator: " ")
    let calls = repeatElement("(call $g)", count: 2000).joined(separator: " ")
    let drops = repeatElement("(drop)", count: Self.arity).joined(separator: " ")
    let nulls = repeatElement("(ref.null $t\(depth - 1))", count: Self.arity).joined(separator: " ")
    let text = """
      (module \(chain.joined(separator: " "))
        (type $down (func (param \(above)) (result \(below))))
        (func (export "f") \(nulls) \(calls) \(drops))
        (func $g (type $down) \(nulls)))
      """
    try run(WatParser.parse(text))
  }

  /// A thousand pending uses of a local, in thousands of blocks.
  @Test func blocksAbovePendingLocals() throws {
    let gets = repeated([0x20, 0], Self.arity)
    let body = gets + repeated([0x02, 0x40, 0x0B], 50_000) + repeated([0x41, 1, 0x21, 0], 50_000) + drops
    try run(module(types: [Self.nothing], [(0, [1, 1, Self.i32], body)]))
  }

  // Stopping

  private var long: [UInt8] {
    let body = [0x02, 1] + values + repeated([0x41, 0, 0x0D, 0], 20_000) + [0x0B] + drops
    return module(
      types: [Self.nothing, function(0, Self.arity)],
      (0..<20).map { _ in (type: 0, locals: [0] as [UInt8], body: body) })
  }

  private func interruption(_ action: () throws -> Void) throws -> Interruption? {
    do {
      try action()
      return nil
    } catch WasmError.interrupted(let interruption) {
      return interruption
    }
  }

  @Test(arguments: [1, 4]) func loadingStops(threads: Int) throws {
    let bytes = long
    var configuration = ModuleConfiguration()
    configuration.validationThreads = threads
    #expect(try interruption { _ = try Module(bytes, configuration: configuration, deadline: .now) } == .deadlineExceeded)
    // Megabytes take longer than this, so it stops within.
    let soon = ContinuousClock.now + .microseconds(500)
    #expect(try interruption { _ = try Module(bytes, configuration: configuration, deadline: soon) } == .deadlineExceeded)
    let token = CancellationToken()
    _ = try Module(ModuleBuilder.function([]), configuration: configuration, cancellation: token)
    token.cancel()
    #expect(try interruption { _ = try Module(bytes, configuration: configuration, cancellation: token) } == .cancelled)
  }

  @Test func anInvalidModuleIsReadToItsEndUnlessThatStops() throws {
    // The first body is invalid; whether those behind it are malformed takes reading them.
    let body = repeated([0x01], 200_000)
    let bytes = module(
      types: [Self.nothing], [(0, [0], [0x1A])] + (0..<20).map { _ in (type: 0, locals: [0] as [UInt8], body: body) })
    #expect(throws: WasmError.self) { try Module(bytes) }
    let soon = ContinuousClock.now + .microseconds(500)
    #expect(try interruption { _ = try Module(bytes, deadline: soon) } == .deadlineExceeded)
  }

  @Test func translationStops() throws {
    let module = try Module(long)
    #expect(try interruption { try module.translateAll(deadline: .now) } == .deadlineExceeded)
    let token = CancellationToken()
    token.cancel()
    #expect(try interruption { try module.translateAll(cancellation: token) } == .cancelled)
    try module.translateAll()
  }

  /// A function that is called first past the deadline is not translated, and the call can go on later.
  @Test func callsStopForTranslation() throws {
    let store = Store()
    let instance = try store.instantiate(
      Module(
        WatParser.parse(
          """
          (module (func (export "f") (result i32) (i32.add (call $g) (i32.const 1))) (func $g (result i32) (i32.const 41)))
          """)))
    let execution = try instance.function("f").start()
    func interruption() throws -> Interruption? {
      if case .suspended(let interruption) = try execution.run() { interruption } else { nil }
    }
    store.deadline = .now
    #expect(try interruption() == .deadlineExceeded)
    store.deadline = nil
    store.cancellation.cancel()
    #expect(try interruption() == .cancelled)
    store.cancellation = CancellationToken()
    guard case .finished(let values) = try execution.run(), case .i32(42)? = values.first else {
      Issue.record("it did not run")
      return
    }
  }
}
