import Testing
import WasmEngine
import WasmText

@testable import ComponentABI

/// Lets host functions wait until the test opens their gate.
private actor Gate {
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private var arrivals: [CheckedContinuation<Void, Never>] = []
  private var count = 0

  func pass() async {
    await withCheckedContinuation { continuation in
      waiting.append(continuation)
      count += 1
      for arrival in arrivals { arrival.resume() }
      arrivals = []
    }
  }

  /// Returns once as many host functions have come as that.
  func arrived(_ wanted: Int = 1) async {
    while count < wanted { await withCheckedContinuation { arrivals.append($0) } }
  }

  func open(_ index: Int = 0) { waiting[index].resume() }
}

/// An object of the host.
private final class Token: Sendable {}

/// What a test and its host functions share; all are on one task.
private final class Box: @unchecked Sendable {
  var instance: ComponentInstance?
  var execution: ComponentExecution?
  var faults: [String?] = []
  var calls: [String] = []
}

private func type(_ parameters: [ComponentType], _ result: ComponentType? = nil) -> ComponentFunctionType {
  ComponentFunctionType(parameters.enumerated().map { ComponentType.Field("p\($0.offset)", $0.element) }, result: result)
}

private let token = ComponentType.Resource("test:pkg/host@1.2.3", "token")

/// Calls async imports in every way; `realloc`, `post` and `start` are code for those places.
private func guest(realloc: String = "", post: String = "", start: String = "", initialize: String = "") -> String {
  """
  (module
    (import "test:pkg/host@1.2.0" "number" (func $number (param i32) (result i32)))
    (import "test:pkg/host@1.2.0" "text" (func $text (param i32 i32 i32)))
    (import "test:pkg/host@1.2.0" "look" (func $look (param i32) (result i32)))
    (import "test:pkg/host@1.2.0" "take" (func $take (param i32)))
    (import "test:pkg/host@1.2.0" "now" (func $now (result i32)))
    (import "test:pkg/host@1.2.0" "[resource-drop]token" (func $drop (param i32)))
    (memory (export "memory") 2)
    (global $next (mut i32) (i32.const 4096))
    (global $reallocs (mut i32) (i32.const 0))
    (global $started (mut i32) (i32.const 0))
    (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
      (global.set $reallocs (i32.add (global.get $reallocs) (i32.const 1)))
      \(realloc)
      (global.set $next (i32.and (i32.add (global.get $next) (i32.const 15)) (i32.const -16)))
      (global.get $next)
      (global.set $next (i32.add (global.get $next) (local.get 3))))
    (func $start \(start))
    (start $start)
    (func (export "_initialize") \(initialize))
    (func (export "number") (param i32) (result i32) (i32.add (call $number (local.get 0)) (i32.const 1)))
    (func (export "text") (param i32 i32) (result i32)
      (call $text (local.get 0) (local.get 1) (i32.const 16)) (i32.const 16))
    (func (export "cabi_post_text") (param i32) \(post))
    (func (export "look") (param i32) (result i32) (call $look (local.get 0)) (call $drop (local.get 0)))
    (func (export "keep") (param i32) (result i32) (call $look (local.get 0)))
    (func (export "own") (param i32) (result i32) (call $look (local.get 0)) (call $take (local.get 0)))
    (func (export "busy") (param i32) (result i32) (local i32)
      (loop (br_if 0 (i32.lt_u (local.tee 1 (i32.add (local.get 1) (i32.const 1))) (i32.const 100000))))
      (call $number (local.get 0)))
    (func (export "started") (result i32) (global.get $started))
    (func (export "plain") (result i32) (i32.add (call $now) (i32.const 1)))
    (func (export "reallocs") (result i32) (global.get $reallocs)))
  """
}

/// A linker whose async functions wait for `wait` before they answer.
private func linker(
  _ wait: @escaping @Sendable () async throws -> Void = {}, text: ComponentValue? = nil,
  look: @escaping @Sendable (ComponentValue) -> Void = { _ in }
) -> ComponentLinker {
  let linker = ComponentLinker()
  let interface = "test:pkg/host@1.2.3"
  linker.defineAsync(interface, "number", type([.u32], .u32)) { arguments in
    try await wait()
    guard case .u32(let number) = arguments[0] else { return nil }
    return .u32(number * 10)
  }
  linker.defineAsync(interface, "text", type([.string], .string)) { arguments in
    try await wait()
    return text ?? .string((arguments[0].string ?? "") + "!")
  }
  linker.defineAsync(interface, "look", type([.borrow(token)], .u32)) { arguments in
    look(arguments[0])
    try await wait()
    return .u32(5)
  }
  linker.define(interface, "take", type([.own(token)])) { _ in nil }
  linker.define(interface, "now", type([], .u32)) { _ in .u32(41) }
  linker.defineResource(token)
  return linker
}

private func make(
  _ text: String = guest(), _ linker: ComponentLinker = linker(), _ store: Store = Store()
) throws -> ComponentInstance {
  try linker.instantiate(Module(WatParser.parse(Array(text.utf8))), in: store)
}

extension ComponentInstance {
  fileprivate var number: ComponentFunction { get throws { try function("number", type([.u32], .u32)) } }
  fileprivate var text: ComponentFunction { get throws { try function("text", type([.string], .string)) } }
  fileprivate var plain: ComponentFunction { get throws { try function("plain", type([], .u32)) } }
  fileprivate var reallocs: ComponentFunction { get throws { try function("reallocs", type([], .u32)) } }
}

/// The kind of fault that a call ends with, and the error.
private func failure(_ body: () async throws -> ComponentValue?) async -> (kind: String, error: ComponentError)? {
  do {
    _ = try await body()
  } catch let error as ComponentError {
    return (error.kind, error)
  } catch {
    Issue.record("\(error)")
  }
  return nil
}

/// Host functions that take their time.
@Suite struct AsyncImportTests {
  @Test func argumentsAndResultsPass() async throws {
    let instance = try make()
    #expect(try await instance.number.callAsync([.u32(4)]) == .u32(41))
    #expect(try await instance.text.callAsync([.string("día")]) == .string("día!"))
    #expect(try await instance.text.callAsync([.string("")]) == .string("!"))
    // Calls of either kind take turns.
    #expect(try instance.plain.call() == .u32(42))
    #expect(try await instance.plain.callAsync() == .u32(42))
    #expect(try await instance.number.callAsync([.u32(1)]) == .u32(11))
  }

  @Test func aCallThatCannotWaitIsToldSo() async throws {
    let instance = try make()
    #expect(fault { _ = try instance.number.call([.u32(1)]) } == "needsAsync")
    #expect(fault { _ = try instance.plain.call() } == "cannotEnter")
    let again = try make()
    let execution = try again.number.start([.u32(1)])
    guard case .pendingHost = try execution.run() else { return #expect(Bool(false), "it went on") }
    guard case .pendingHost = try execution.run() else { return #expect(Bool(false), "it went on") }
    guard case .finished(.u32(11)) = try await execution.runAsync() else { return #expect(Bool(false), "it did not end") }
    #expect(fault { _ = try execution.run() } == "abandoned")
  }

  // MARK: May-leave

  @Test func reallocThatTrapsWhileTheResultIsLowered() async throws {
    // The first allocation is for the argument, the second for the result.
    let trap = "(if (i32.ge_u (global.get $reallocs) (i32.const 2)) (then unreachable))"
    let instance = try make(guest(realloc: trap))
    let failed = await failure { try await instance.text.callAsync([.string("x")]) }
    guard case .guest(.trap(let trap))? = failed?.error.fault else {
      return #expect(Bool(false), "\(String(describing: failed))")
    }
    #expect(trap.code == .unreachable)
    #expect(failed?.error.path.first == "text")
    #expect(await failure { try await instance.number.callAsync([.u32(1)]) }?.kind == "cannotEnter")
    #expect(instance.state.resources.lendMark == 0)
    #expect(!instance.state.isRunning)
  }

  @Test func reallocAndPostReturnMustNotCallAsyncImports() async throws {
    let call = "(drop (call $number (i32.const 1)))"
    let first = try make(guest(realloc: call))
    #expect(await failure { try await first.text.callAsync([.string("x")]) }?.kind == "cannotLeave")
    let second = "(if (i32.ge_u (global.get $reallocs) (i32.const 2)) (then \(call)))"
    let other = try make(guest(realloc: second))
    #expect(await failure { try await other.text.callAsync([.string("x")]) }?.kind == "cannotLeave")
    let last = try make(guest(post: call))
    #expect(await failure { try await last.text.callAsync([.string("x")]) }?.kind == "cannotLeave")
    for instance in [first, other, last] { #expect(fault { _ = try instance.plain.call() } == "cannotEnter") }
  }

  @Test func resultsOfAnotherTypeAndBadPointersAreRefused() async throws {
    let wrong = try make(guest(), linker(text: .u8(1)))
    #expect(await failure { try await wrong.text.callAsync([.string("x")]) }?.kind == "typeMismatch")
    let beyond = try make(guest(realloc: "(return (i32.const 0x7ffffff0))"))
    #expect(["badReallocation", "outOfBounds"].contains(await failure { try await beyond.text.callAsync([.string("x")]) }?.kind))
  }

  @Test func argumentsAreLimited() async throws {
    let small = linker()
    small.argumentLimit = 100
    let instance = try make(guest(), small)
    let long = String(repeating: "x", count: 1000)
    #expect(await failure { try await instance.text.callAsync([.string(long)]) }?.kind == "valueTooLarge")
  }

  // MARK: Re-entrance

  @Test func theInstanceCannotBeEnteredMeanwhile() async throws {
    let box = Box()
    let linker = linker {
      guard let instance = box.instance else { return }
      box.faults = [
        fault { _ = try instance.plain.call() }, fault { _ = try instance.plain.start() },
        fault { _ = try instance.snapshot() }, fault { try instance.drop(ResourceHandle(token, Token())) },
        await failure { try await instance.number.callAsync([.u32(1)]) }?.kind,
      ]
    }
    let instance = try make(guest(), linker)
    let snapshot = try instance.snapshot()
    box.instance = instance
    #expect(try await instance.number.callAsync([.u32(2)]) == .u32(21))
    #expect(box.faults == Array(repeating: "cannotEnter", count: 5))
    try instance.restore(snapshot)
    box.instance = nil
    #expect(try instance.plain.call() == .u32(42))
  }

  @Test func anotherInstanceOfTheStoreCanBeCalledMeanwhile() async throws {
    let box = Box()
    let store = Store()
    let other = try make(guest(), linker(), store)
    box.instance = other
    let outer = linker {
      guard let other = box.instance else { return }
      box.faults = [fault { _ = try other.plain.call() }, await failure { try await other.text.callAsync([.string("x")]) }?.kind]
    }
    let instance = try make(guest(), outer, store)
    #expect(try await instance.text.callAsync([.string("y")]) == .string("y!"))
    #expect(box.faults == [nil, nil])
    box.instance = nil
  }

  // MARK: Lends and borrows

  @Test func handlesAreLentUntilTheFunctionReturns() async throws {
    let gate = Gate()
    let instance = try make(guest(), linker({ await gate.pass() }))
    nonisolated(unsafe) let execution = try instance.function("own", type([.own(token)], .u32)).start([
      .own(ResourceHandle(token, Token()))
    ])
    async let state = execution.runAsync()
    await gate.arrived()
    #expect(instance.state.resources.lendMark == 1)
    #expect(instance.state.resources.guest[1]?.lendCount == 1)
    await gate.open()
    guard case .finished(.u32(5)) = try await state else { return #expect(Bool(false), "it did not end") }
    #expect(instance.state.resources.lendMark == 0 && instance.state.resources.isEmpty)
  }

  @Test func borrowsHaveToBeDroppedBeforeTheEnd() async throws {
    let instance = try make()
    let borrow = ComponentValue.borrow(ResourceHandle(token, Token()))
    #expect(try await instance.function("look", type([.borrow(token)], .u32)).callAsync([borrow]) == .u32(5))
    let keep = try instance.function("keep", type([.borrow(token)], .u32))
    #expect(await failure { try await keep.callAsync([borrow]) }?.kind == "borrowsOutstanding")
    #expect(fault { _ = try instance.plain.call() } == "cannotEnter")
  }

  // MARK: Start

  @Test func startAndInitializeMayWait() async throws {
    let set = "(global.set $started (i32.add (global.get $started) (call $number (i32.const 3))))"
    for text in [guest(start: set), guest(initialize: set)] {
      let module = try Module(WatParser.parse(Array(text.utf8)))
      let instance = try await linker { await Task.yield() }.instantiateAsync(module, in: Store())
      #expect(try instance.function("started", type([], .u32)).call() == .u32(30))
      #expect(fault { _ = try linker().instantiate(module, in: Store()) } == "needsAsync")
    }
    struct Refusal: Error {}
    let module = try Module(WatParser.parse(Array(guest(start: set).utf8)))
    do {
      _ = try await linker { throw Refusal() }.instantiateAsync(module, in: Store())
      Issue.record("it was made")
    } catch {
      guard case .guest(.host(let inner)) = error.fault else { throw error }
      #expect(inner is Refusal)
    }
  }

  // MARK: The observer

  @Test func everyCallIsAnnounced() async throws {
    let box = Box()
    let linker = linker()
    linker.willCall = { interface, name in
      box.calls.append("\(interface)#\(name)")
      struct Limit: Error {}
      if box.calls.count > 3 { throw Limit() }
    }
    let instance = try make(guest(), linker)
    _ = try await instance.number.callAsync([.u32(1)])
    _ = try instance.plain.call()
    _ = try await instance.text.callAsync([.string("x")])
    // The hook throws before the function is called, and before its arguments are read.
    #expect(await failure { try await instance.text.callAsync([.string("x")]) }?.error.path == ["text"])
    #expect(box.calls == ["number", "now", "text", "text"].map { "test:pkg/host@1.2.3#\($0)" })
    #expect(fault { _ = try instance.plain.call() } == "cannotEnter")
    let other = try make(guest(), linker)
    #expect(fault { _ = try other.plain.call() } == "guest")
  }
}

/// Async calls that are stopped, given up or outlived.
@Suite struct AsyncInterruptionTests {
  @Test func cancellationWhilePendingEndsTheCall() async throws {
    let gate = Gate()
    let store = Store()
    let instance = try make(guest(), linker({ await gate.pass() }), store)
    nonisolated(unsafe) let function = try instance.number
    async let failed = failure { try await function.callAsync([.u32(1)]) }
    await gate.arrived()
    store.cancellation.cancel()
    await gate.open()
    guard case .guest(.interrupted(.cancelled))? = await failed?.error.fault else { return #expect(Bool(false), "it went on") }
    store.cancellation = CancellationToken()
    guard case .cannotEnter(let reason)? = await failure({ try await function.callAsync([.u32(1)]) })?.error.fault else {
      return #expect(Bool(false), "it was entered")
    }
    #expect(reason == "a call was abandoned")
  }

  @Test func cancellationOfTheTaskReachesTheFunction() async throws {
    let gate = Gate()
    let instance = try make(
      guest(),
      linker({
        await gate.pass()
        try Task.checkCancellation()
      }))
    nonisolated(unsafe) let function = try instance.number
    let task = Task { await failure { try await function.callAsync([.u32(1)]) } }
    await gate.arrived()
    task.cancel()
    await gate.open()
    guard case .guest(.host(let inner))? = await task.value?.error.fault else { return #expect(Bool(false), "it went on") }
    #expect(inner is CancellationError)
  }

  @Test func aDeadlineThatPassesWhilePendingSuspendsTheCall() async throws {
    let gate = Gate()
    let store = Store()
    let instance = try make(guest(), linker({ await gate.pass() }), store)
    nonisolated(unsafe) let execution = try instance.number.start([.u32(1)])
    async let state = execution.runAsync()
    await gate.arrived()
    store.deadline = .now - .seconds(1)
    await gate.open()
    guard case .suspended(.deadlineExceeded) = try await state else { return #expect(Bool(false), "it went on") }
    #expect(fault { _ = try instance.plain.call() } == "cannotEnter")
    store.deadline = nil
    guard case .finished(.u32(11)) = try await execution.runAsync() else { return #expect(Bool(false), "it did not end") }
    #expect(try instance.plain.call() == .u32(42))
  }

  @Test func aDeadlineThatStopsReallocEndsTheCall() async throws {
    let gate = Gate()
    let store = Store()
    let instance = try make(guest(), linker({ await gate.pass() }), store)
    nonisolated(unsafe) let function = try instance.text
    async let failed = failure { try await function.callAsync([.string("x")]) }
    await gate.arrived()
    store.deadline = .now - .seconds(1)
    await gate.open()
    guard case .guest(.interrupted(.deadlineExceeded))? = await failed?.error.fault else {
      return #expect(Bool(false), "it went on")
    }
    store.deadline = nil
    #expect(fault { _ = try instance.plain.call() } == "cannotEnter")
  }

  @Test func fuelCanBeAddedOnTheWay() async throws {
    let store = Store()
    let instance = try make(guest(), linker(), store)
    let execution = try instance.function("busy", type([.u32], .u32)).start([.u32(4)])
    store.fuel = 1000
    var suspensions = 0
    while true {
      switch try await execution.runAsync() {
      case .suspended(let interruption):
        #expect(interruption == .outOfFuel)
        suspensions += 1
        store.fuel += 50_000
        continue
      case .finished(let value): #expect(value == .u32(40))
      case .pendingHost: Issue.record("it did not wait")
      }
      break
    }
    #expect(suspensions > 3)
    #expect(try instance.plain.call() == .u32(42))
  }

  @Test func anAbandonedCallLeavesTheInstanceUnusable() async throws {
    let gate = Gate()
    let instance = try make(guest(), linker({ await gate.pass() }))
    let snapshot = try instance.snapshot()
    nonisolated(unsafe) let execution = try instance.function("own", type([.own(token)], .u32)).start([
      .own(ResourceHandle(token, Token()))
    ])
    async let outcome = execution.runAsync()
    await gate.arrived()
    execution.abandon()
    execution.abandon()
    guard case .cannotEnter("a call was abandoned")? = await failure({ try instance.plain.call() })?.error.fault else {
      return #expect(Bool(false), "it was entered")
    }
    #expect(instance.state.resources.lendMark == 0)
    // A snapshot makes it good again; what the function answers then is nobody's any more.
    try instance.restore(snapshot)
    nonisolated(unsafe) let next = try instance.function("look", type([.borrow(token)], .u32)).start([
      .borrow(ResourceHandle(token, Token()))
    ])
    async let other = next.runAsync()
    await gate.arrived(2)
    await gate.open(0)
    do {
      _ = try await outcome
      Issue.record("it went on")
    } catch {
      #expect((error as? ComponentError)?.kind == "abandoned")
    }
    #expect(instance.state.resources.lendMark == 1)
    await gate.open(1)
    guard case .finished(.u32(5)) = try await other else { return #expect(Bool(false), "it did not end") }
    #expect(try instance.plain.call() == .u32(42))
    #expect(instance.state.resources.isEmpty && instance.state.resources.lendMark == 0)
  }

  @Test func nothingIsLoweredForAnAbandonedCall() async throws {
    let gate = Gate()
    let instance = try make(guest(), linker({ await gate.pass() }))
    let snapshot = try instance.snapshot()
    nonisolated(unsafe) let execution = try instance.text.start([.string("x")])
    async let outcome = execution.runAsync()
    await gate.arrived()
    execution.abandon()
    try instance.restore(snapshot)
    await gate.open()
    do {
      _ = try await outcome
      Issue.record("it went on")
    } catch {
      #expect((error as? ComponentError)?.kind == "abandoned")
    }
    #expect(try instance.reallocs.call() == .u32(0))
  }

  @Test func aCallThatIsDroppedIsAbandoned() throws {
    let instance = try make()
    do {
      let execution = try instance.number.start([.u32(1)])
      guard case .pendingHost = try execution.run() else { return #expect(Bool(false), "it went on") }
    }
    #expect(instance.state.isBroken && !instance.state.isRunning)
    guard case .cannotEnter("a call was abandoned") = ComponentError.catching({ try instance.plain.call() })?.fault else {
      return #expect(Bool(false), "it was entered")
    }
  }

  @Test func aHostFunctionCannotAbandonItsOwnCall() async throws {
    let box = Box()
    let linker = linker()
    linker.willCall = { _, _ in box.execution?.abandon() }
    let instance = try make(guest(), linker)
    let execution = try instance.plain.start()
    box.execution = execution
    guard case .finished(.u32(42)) = try execution.run() else { return #expect(Bool(false), "it did not end") }
    box.execution = nil
    #expect(try instance.plain.call() == .u32(42))
  }

  @Test func argumentsThatAreWrongDoNoHarm() async throws {
    let instance = try make()
    #expect(await failure { try await instance.number.callAsync([.string("x")]) }?.kind == "typeMismatch")
    #expect(await failure { try await instance.number.callAsync() }?.kind == "argumentCount")
    #expect(try await instance.number.callAsync([.u32(1)]) == .u32(11))
  }

  @Test func anOlderCallEndsWhereANewerOneIsOpen() async throws {
    let gate = Gate()
    let store = Store()
    let older = try make(guest(), linker({ await gate.pass() }), store)
    let newer = try make(guest(), linker({ await gate.pass() }), store)
    nonisolated(unsafe) let (first, second) = (try older.number, try newer.number)
    async let failed = failure { try await first.callAsync([.u32(1)]) }
    await gate.arrived(1)
    async let outcome = second.callAsync([.u32(2)])
    await gate.arrived(2)
    await gate.open(0)
    guard case .guest(.resource)? = await failed?.error.fault else { return #expect(Bool(false), "it went on") }
    #expect(fault { _ = try older.plain.call() } == "cannotEnter")
    await gate.open(1)
    #expect(try await outcome == .u32(21))
  }

  @Test func nothingLeaks() async throws {
    weak var store: Store?
    weak var state: CallState?
    weak var object: Token?
    weak var box: Box?
    do {
      let (its, captured) = (Store(), Box())
      (store, box) = (its, captured)
      let gate = Gate()
      let linker = linker({ await gate.pass() }, look: { _ in captured.calls.append("look") })
      linker.willCall = { _, name in captured.calls.append(name) }
      let instance = try make(guest(), linker, its)
      state = instance.state
      let passed = Token()
      object = passed
      nonisolated(unsafe) let execution = try instance.function("own", type([.own(token)], .u32)).start([
        .own(ResourceHandle(token, passed))
      ])
      async let outcome = execution.runAsync()
      await gate.arrived()
      execution.abandon()
      await gate.open()
      do {
        _ = try await outcome
        Issue.record("it went on")
      } catch {
        #expect((error as? ComponentError)?.kind == "abandoned")
      }
    }
    #expect(store == nil && state == nil && object == nil && box == nil)
  }
}

extension ComponentError {
  /// The error that the body throws.
  fileprivate static func catching(_ body: () throws -> ComponentValue?) -> ComponentError? {
    do {
      _ = try body()
      return nil
    } catch {
      return error as? ComponentError
    }
  }
}
