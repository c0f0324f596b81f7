import Foundation
import Testing
import WasmEngine
import WasmText
import WasmTypes

/// Modules that ask for too much, or never end: each gets a clear typed error, or runs, with memory bounded.
@Suite struct HostileRunTests {
  private func load(_ text: String) throws -> Module { try Module(WatParser.parse(text)) }

  /// The error of an action that must fail.
  private func failure(_ action: () throws -> Void) throws -> WasmError {
    do {
      try action()
    } catch let error as WasmError {
      return error
    }
    throw NoError()
  }

  private struct NoError: Error {}

  // MARK: Memory and tables

  @Test func memoryOverTheLimitIsRefused() throws {
    var limits = StoreLimits()
    limits.memoryBytes = 256 << 20
    let before = residentBytes()
    for text in ["(module (memory 16384))", "(module (memory 65536))", "(module (memory i64 0x1000000000000))"] {
      let module = try? load(text)
      let error = try failure {
        _ = try Store(limits: limits).instantiate(module ?? Module(WatParser.parse(text)))
      }
      switch error {
      case .resource(let error): #expect(error.message.contains("memor"))
      case .validation, .decoding: #expect(text.contains("i64"))
      default: Issue.record("\(text): \(error)")
      }
    }
    #expect(residentBytes() - before < 64 << 20)
  }

  @Test func memoriesTogetherKeepTheLimit() throws {
    var limits = StoreLimits()
    limits.memoryBytes = 8 << 20
    let store = Store(limits: limits)
    let module = try load(
      #"(module (memory 64) (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))"#)
    let first = try store.instantiate(module)
    let second = try store.instantiate(module)
    guard case .resource = try failure({ _ = try store.instantiate(module) }) else {
      Issue.record("a third memory was granted")
      return
    }
    for instance in [first, second] {
      guard case .i32(-1) = try instance.function("grow").call([.i32(1)])[0] else {
        Issue.record("memory grew over the limit")
        return
      }
    }
    #expect(store.peakMemoryBytes == 8 << 20)
  }

  @Test func growingInALoopStopsAtTheLimit() throws {
    var limits = StoreLimits()
    limits.memoryBytes = 32 << 20
    let store = Store(limits: limits)
    store.fuel = 1_000_000
    let instance = try store.instantiate(
      load(#"(module (memory 0) (func (export "f") (loop (drop (memory.grow (i32.const 7))) (br 0))))"#))
    guard case .interrupted(.outOfFuel) = try failure({ _ = try instance.function("f").call() }) else {
      Issue.record("another error than out of fuel")
      return
    }
    #expect(store.peakMemoryBytes <= 32 << 20)
  }

  @Test func tableOverTheLimitIsRefused() throws {
    var limits = StoreLimits()
    limits.tableElements = 1000
    let module = try load("(module (table 1001 funcref))")
    guard case .resource = try failure({ _ = try Store(limits: limits).instantiate(module) }) else {
      Issue.record("a table over the limit was granted")
      return
    }
    let error = try failure { _ = try Store().instantiate(load("(module (table 0xffffffff funcref))")) }
    switch error {
    case .resource, .validation, .decoding: break
    default: Issue.record("\(error)")
    }
    let instance = try Store(limits: limits).instantiate(
      load(
        """
        (module (table $t 10 funcref)
          (func (export "grow") (param i32) (result i32) (table.grow $t (ref.null func) (local.get 0))))
        """))
    guard case .i32(-1) = try instance.function("grow").call([.i32(-1)])[0] else {
      Issue.record("a table grew by 4 billion elements")
      return
    }
  }

  @Test func elementSegmentsOverTheLimitAreRefused() throws {
    var limits = StoreLimits()
    limits.tableElements = 10
    let store = Store(limits: limits)
    let module = try load("(module (func $f) (elem func $f $f $f $f $f $f))")
    _ = try store.instantiate(module)
    guard case .resource(let error) = try failure({ _ = try store.instantiate(module) }) else {
      Issue.record("segments over the limit were granted")
      return
    }
    #expect(error.message.contains("element segments of 6 elements"))
    let active = try load("(module (table 1 funcref) (func $f) (elem (i32.const 0) func \(String(repeating: "$f ", count: 11))))")
    guard case .resource = try failure({ _ = try Store(limits: limits).instantiate(active) }) else {
      Issue.record("an active segment over the limit was built")
      return
    }
  }

  @Test func instancesAreLimited() throws {
    var limits = StoreLimits()
    limits.instances = 5
    let store = Store(limits: limits)
    let module = try load("(module)")
    for _ in 0..<5 { _ = try store.instantiate(module) }
    guard case .resource = try failure({ _ = try store.instantiate(module) }) else {
      Issue.record("a sixth instance was made")
      return
    }
  }

  // MARK: Time

  private static let endless = #"(module (func (export "f") (loop (br 0))))"#

  @Test func endlessLoopMeetsItsFuel() throws {
    let store = Store()
    store.fuel = 3_000_000
    let instance = try store.instantiate(load(Self.endless))
    guard case .interrupted(.outOfFuel) = try failure({ _ = try instance.function("f").call() }) else {
      Issue.record("another error than out of fuel")
      return
    }
    #expect(store.fuelConsumed <= 3_000_000)
  }

  @Test func endlessLoopMeetsItsDeadline() throws {
    let store = Store()
    let instance = try store.instantiate(load(Self.endless))
    let start = ContinuousClock.now
    store.deadline = start + .milliseconds(50)
    guard case .interrupted(.deadlineExceeded) = try failure({ _ = try instance.function("f").call() }) else {
      Issue.record("another error than deadline exceeded")
      return
    }
    #expect(ContinuousClock.now - start < .seconds(10))
  }

  @Test func endlessLoopIsCancelled() throws {
    let store = Store()
    let instance = try store.instantiate(load(Self.endless))
    let token = store.cancellation
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.05)
      token.cancel()
    }
    guard case .interrupted(.cancelled) = try failure({ _ = try instance.function("f").call() }) else {
      Issue.record("another error than cancelled")
      return
    }
  }

  @Test func hugeBulkOperationsArePaidBeforeTheyRun() throws {
    let store = Store()
    store.fuel = 1000
    let instance = try store.instantiate(
      load(
        """
        (module (memory 100)
          (func (export "f") (loop (memory.fill (i32.const 0) (i32.const 1) (i32.const 6553600)) (br 0))))
        """))
    guard case .interrupted(.outOfFuel) = try failure({ _ = try instance.function("f").call() }) else {
      Issue.record("another error than out of fuel")
      return
    }
    #expect(store.fuelConsumed <= 1000)
    #expect(try instance.function("f").type == FunctionType())
  }

  // MARK: The stack

  @Test(
    arguments: [
      #"(module (func $f (export "f") (call $f)))"#,
      #"(module (func $f (export "f") (result i32) (i32.add (i32.const 1) (call $f))))"#,
      #"(module (table funcref (elem $f)) (func $f (export "f") (call_indirect (i32.const 0))))"#,
      #"(module (func $f (export "f") (call $g)) (func $g (local i64 i64 i64 i64 i64 i64 i64 i64 f64) (call $f)))"#,
    ])
  func endlessRecursionTraps(_ text: String) throws {
    for stackBytes in [4 << 10, 64 << 10, 1 << 20, 16 << 20] {
      var limits = StoreLimits()
      limits.stackBytes = stackBytes
      let instance = try Store(limits: limits).instantiate(load(text))
      for _ in 0..<2 {
        guard case .trap(let trap) = try failure({ _ = try instance.function("f").call() }) else {
          Issue.record("another error than a trap")
          return
        }
        #expect(trap.code == .callStackExhausted)
        #expect(trap.backtrace.count < 1000)
      }
    }
  }

  @Test func endlessTailCallsMeetTheirFuel() throws {
    let store = Store()
    store.fuel = 1_000_000
    let instance = try store.instantiate(load(#"(module (func $f (export "f") (return_call $f)))"#))
    guard case .interrupted(.outOfFuel) = try failure({ _ = try instance.function("f").call() }) else {
      Issue.record("another error than out of fuel")
      return
    }
  }

  @Test func recursionThroughTheHostIsLimited() throws {
    let store = Store()
    var imports = Imports()
    imports.define("host", "again") { (call: HostCall) in
      guard let caller = call.caller else { return }
      _ = try caller.function("f").call()
    }
    let module = try load(#"(module (import "host" "again" (func $again)) (func (export "f") (call $again)))"#)
    let instance = try store.instantiate(module, imports: imports)
    switch try failure({ _ = try instance.function("f").call() }) {
    case .resource, .trap: break
    case let error: Issue.record("\(error)")
    }
  }

  @Test func startFunctionThatNeverEnds() throws {
    let store = Store()
    store.fuel = 10_000
    guard
      case .interrupted(.outOfFuel) = try failure({
        _ = try store.instantiate(load("(module (start $f) (func $f (loop (br 0))))"))
      })
    else {
      Issue.record("another error than out of fuel")
      return
    }
  }

  // MARK: Sizes

  /// Loads and, where it loads, calls "f"; anything but a typed error would not return.
  private func loadAndRun(_ bytes: [UInt8], _ configuration: ModuleConfiguration = ModuleConfiguration()) -> WasmError? {
    do throws(WasmError) {
      let store = Store()
      store.fuel = 10_000_000
      let instance = try store.instantiate(Module(bytes, configuration: configuration))
      _ = try instance.function("f").call()
      return nil
    } catch {
      return error
    }
  }

  private func isRefusal(_ error: WasmError?) -> Bool {
    switch error {
    case .decoding, .validation, .resource: true
    default: false
    }
  }

  @Test func deepNesting() throws {
    func nested(_ opcode: UInt8, _ depth: Int, condition: Bool = false) -> [UInt8] {
      let open: [UInt8] = (condition ? [0x41, 0x01] : []) + [opcode, 0x40]
      let body = (0..<depth).flatMap { _ in open } + [UInt8](repeating: 0x0B, count: depth)
      return ModuleBuilder.function(body)
    }
    for depth in [10, 1000, 9000] {
      #expect(loadAndRun(nested(0x02, depth)) == nil)
      #expect(loadAndRun(nested(0x03, depth)) == nil)
      #expect(loadAndRun(nested(0x04, depth, condition: true)) == nil)
    }
    for opcode: UInt8 in [0x02, 0x03, 0x04] {
      #expect(isRefusal(loadAndRun(nested(opcode, 1_000_000, condition: opcode == 0x04))))
    }
    var configuration = ModuleConfiguration()
    configuration.limits.nesting = 2_000_000
    #expect(loadAndRun(nested(0x02, 300_000), configuration) == nil)
  }

  @Test func deepOperandStack() throws {
    func deep(_ depth: Int) -> [UInt8] {
      let constants = (0..<depth).flatMap { _ in [0x41, 0x01] as [UInt8] }
      return ModuleBuilder.function(constants + [UInt8](repeating: 0x1A, count: depth))
    }
    #expect(loadAndRun(deep(1000)) == nil)
    // More than a frame may hold: refused, or the guest's stack is too small for it.
    let error = loadAndRun(deep(1_000_000))
    if case .trap(let trap) = error { #expect(trap.code == .callStackExhausted) } else { #expect(isRefusal(error)) }
  }

  @Test func aMillionLocals() throws {
    func withLocals(_ groups: [Int]) -> [UInt8] {
      ModuleBuilder.function(locals: ModuleBuilder.vector(groups.map { ModuleBuilder.leb($0) + [0x7F] }), [])
    }
    #expect(loadAndRun(withLocals([1000])) == nil)
    #expect(isRefusal(loadAndRun(withLocals([1_000_000]))))
    #expect(isRefusal(loadAndRun(withLocals([0xFFFF_FFFF]))))
    #expect(isRefusal(loadAndRun(withLocals([0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF, 2]))))
    var configuration = ModuleConfiguration()
    configuration.limits.locals = 10_000_000
    configuration.limits.frameSlots = 10_000_000
    // Eight megabytes of locals do not fit the default guest stack, whatever a frame may hold.
    let error = loadAndRun(withLocals([1_000_000]), configuration)
    if case .trap(let trap) = error { #expect(trap.code == .callStackExhausted) } else { #expect(isRefusal(error)) }
  }

  @Test func aMillionBranchTargets() throws {
    let count = 1_000_000
    let targets = [UInt8](repeating: 0, count: count + 1)
    let bytes = ModuleBuilder.function([0x02, 0x40, 0x41, 0x05, 0x0E] + ModuleBuilder.leb(count) + targets + [0x0B])
    #expect(isRefusal(loadAndRun(bytes)))
    var configuration = ModuleConfiguration()
    configuration.limits.branchTargets = 2 * count
    let error = loadAndRun(bytes, configuration)
    #expect(error == nil || isRefusal(error))
    let lying = ModuleBuilder.function([0x02, 0x40, 0x41, 0x05, 0x0E] + ModuleBuilder.leb(0xFFFF_FFFF) + [0, 0, 0x0B])
    #expect(isRefusal(loadAndRun(lying)))
  }

  @Test func fiftyThousandFunctions() throws {
    let count = 50_000
    var module = ModuleBuilder()
    module.section(1, ModuleBuilder.vector([[0x60, 0, 0]]))
    module.section(3, ModuleBuilder.vector([[UInt8]](repeating: [0], count: count)))
    module.section(7, ModuleBuilder.vector([[1, 0x66, 0] + ModuleBuilder.leb(count - 1)]))
    // The last calls the first hundred.
    let empty: [UInt8] = [2, 0, 0x0B]
    let calls = (0..<100).flatMap { (index: Int) -> [UInt8] in [0x10] + ModuleBuilder.leb(index) }
    let last = [0] + calls + [0x0B]
    module.section(
      10, ModuleBuilder.vector([[UInt8]](repeating: empty, count: count - 1) + [ModuleBuilder.leb(last.count) + last]))
    #expect(loadAndRun(module.bytes) == nil)
  }

  /// A vector that claims four billion items holds none: nothing may be reserved by its word.
  @Test(arguments: UInt8(1)...13)
  func vectorsThatLieAboutTheirLength(_ section: UInt8) throws {
    let before = residentBytes()
    for count in [0xFFFF_FFFF, 0x7FFF_FFFF, 0x0FFF_FFFF, 100_000] {
      var module = ModuleBuilder()
      module.section(section, ModuleBuilder.leb(count))
      #expect(loadAndRun(module.bytes) != nil)
    }
    #expect(residentBytes() - before < 256 << 20)
  }

  @Test func manyTypesAndLongSignatures() throws {
    let long = [0x60] + ModuleBuilder.vector([[UInt8]](repeating: [0x7F], count: 1000)) + [0]
    var module = ModuleBuilder()
    module.section(1, ModuleBuilder.vector([[UInt8]](repeating: long, count: 2000)))
    do throws(WasmError) { _ = try Store().instantiate(Module(module.bytes)) } catch { #expect(isRefusal(error)) }
    let tooLong = [0x60] + ModuleBuilder.vector([[UInt8]](repeating: [0x7F], count: 100_000)) + [0]
    module = ModuleBuilder()
    module.section(1, ModuleBuilder.vector([tooLong]))
    #expect(isRefusal(loadAndRun(module.bytes)))
  }
}
