import Testing
import WasmEngine
import WasmText
import WasmTypes

/// Results and fuel are Wasmtime's; where a run traps, fuel is what the price list says (docs/fuel.md).
struct FuelOracleTests {
  @Test func recordIsThere() {
    #expect(OracleRecord.recorded.oracle.hasPrefix("wasmtime "))
    #expect(OracleRecord.recorded.programs.count >= 60)
  }

  @Test(arguments: OracleRecord.recorded.programs)
  func resultsAndFuel(_ program: OracleRecord.Program) throws {
    let module = try Module(program.bytes())
    let store = Store()
    let instance = try store.instantiate(module, imports: OracleRecord.Program.imports)
    #expect(store.fuelConsumed == program.instantiation, "instantiation")
    for call in program.calls {
      let before = store.fuelConsumed
      let outcome = try Outcome(of: call, in: instance)
      #expect(outcome.matches(call), "\(call.export) \(call.arguments): \(outcome), expected \(call.expected)")
      if let fuel = call.fuel {
        #expect(store.fuelConsumed - before == fuel, "\(call.export) \(call.arguments)")
      }
    }
  }

  @Test(arguments: OracleRecord.recorded.programs)
  func resultsWithoutMetering(_ program: OracleRecord.Program) throws {
    var configuration = ModuleConfiguration()
    configuration.isMetered = false
    let module = try Module(program.bytes(), configuration: configuration)
    let instance = try Store().instantiate(module, imports: OracleRecord.Program.imports)
    for call in program.calls {
      let outcome = try Outcome(of: call, in: instance)
      #expect(outcome.matches(call), "\(call.export) \(call.arguments): \(outcome), expected \(call.expected)")
    }
  }

  /// Stops every cheap call at every amount of fuel and resumes it.
  @Test(arguments: OracleRecord.recorded.programs)
  func stopsAnywhereAndResumes(_ program: OracleRecord.Program) throws {
    let module = try Module(program.bytes())
    // A stretch that a trap or an exception leaves must be paid as a whole before it begins.
    func leavesEarly(_ call: OracleRecord.Call) -> Bool { call.trap != nil || program.program.hasPrefix("exceptions") }
    for (index, call) in program.calls.enumerated() {
      guard let total = call.fuel, total <= 150 else { continue }
      for granted in 0...total {
        let (store, instance) = try replay(program, before: index, module)
        let before = store.fuelConsumed
        store.fuel = granted
        var stops = 0
        let outcome = try Outcome(of: call, in: instance) {
          // It may not have taken more than it was granted, and what is left pays for the rest exactly.
          #expect(store.fuelConsumed - before + store.fuel == granted)
          store.fuel = leavesEarly(call) ? 1_000_000 : total - (store.fuelConsumed - before)
          stops += 1
        }
        let what = "\(call.export) \(call.arguments) with \(granted) of \(total)"
        #expect(outcome.matches(call), "\(what): \(outcome), expected \(call.expected)")
        #expect(store.fuelConsumed - before == total, "\(what)")
        if !leavesEarly(call) { #expect(stops == (granted < total ? 1 : 0), "\(what)") }
      }
    }
  }

  /// Grants fuel in single units.
  @Test(arguments: OracleRecord.recorded.programs)
  func crawls(_ program: OracleRecord.Program) throws {
    let module = try Module(program.bytes())
    let store = Store()
    let instance = try store.instantiate(module, imports: OracleRecord.Program.imports)
    for call in program.calls {
      let before = store.fuelConsumed
      guard let total = call.fuel, total <= 20_000 else {
        store.fuel = .max
        _ = try Outcome(of: call, in: instance)
        continue
      }
      store.fuel = 0
      let outcome = try Outcome(of: call, in: instance) { store.fuel += 1 }
      #expect(outcome.matches(call), "\(call.export) \(call.arguments): \(outcome), expected \(call.expected)")
      #expect(store.fuelConsumed - before == total, "\(call.export) \(call.arguments)")
    }
  }

  @Test func startFunctionIsBounded() throws {
    let program = try #require(OracleRecord.recorded.programs.first { $0.program == "start" })
    let module = try Module(program.bytes())
    let store = Store()
    store.fuel = program.instantiation - 1
    do {
      _ = try store.instantiate(module)
      Issue.record("the start function ran without enough fuel")
    } catch {
      guard case .interrupted(.outOfFuel) = error else { throw error }
    }
    #expect(store.fuelConsumed <= program.instantiation - 1)
    let other = Store()
    other.fuel = program.instantiation
    _ = try other.instantiate(module)
    #expect(other.fuel == 0)
  }

  @Test func callWithoutFuelIsInterrupted() throws {
    let module = try Module(WatParser.parse(#"(module (func (export "f") (loop (br 0))))"#))
    let store = Store()
    let instance = try store.instantiate(module)
    store.fuel = 1000
    do {
      _ = try instance.function("f").call()
      Issue.record("an endless loop ended")
    } catch {
      guard case .interrupted(.outOfFuel) = error else { throw error }
    }
    #expect(store.fuelConsumed == 1000)
    #expect(store.fuel == 0)
  }

  /// A fresh instance after the calls before one.
  private func replay(
    _ program: OracleRecord.Program, before index: Int, _ module: Module
  ) throws -> (store: Store, instance: Instance) {
    let store = Store()
    let instance = try store.instantiate(module, imports: OracleRecord.Program.imports)
    for call in program.calls[..<index] { _ = try Outcome(of: call, in: instance) }
    return (store, instance)
  }
}

/// How a call ended.
private enum Outcome: CustomStringConvertible {
  case results([Value])
  case trap(TrapCode)

  /// Runs a call to its end; `refuel` is asked each time it has stopped for want of fuel.
  init(of call: OracleRecord.Call, in instance: Instance, refuel: (() -> Void)? = nil) throws {
    do throws(WasmError) {
      let function = try instance.function(call.export)
      let arguments = (try? call.values()) ?? []
      guard let refuel else {
        self = .results(try function.call(arguments))
        return
      }
      let execution = try function.start(arguments)
      while true {
        switch try execution.run() {
        case .finished(let values):
          self = .results(values)
          return
        case .suspended(.outOfFuel): refuel()
        case .suspended(let interruption): throw .interrupted(interruption)
        case .pendingHost: throw .link(LinkError("no host function here is asynchronous"))
        }
      }
    } catch {
      guard case .trap(let trap) = error else { throw error }
      self = .trap(trap.code)
    }
  }

  func matches(_ call: OracleRecord.Call) -> Bool {
    switch self {
    case .results(let values): call.matches(values)
    case .trap(let code): code.message == call.trap
    }
  }

  var description: String {
    switch self {
    case .results(let values): "\(values.map { $0.recorded ?? "?" })"
    case .trap(let code): "trap: \(code.message)"
    }
  }
}

extension OracleRecord.Call {
  fileprivate var expected: String { trap.map { "trap: \($0)" } ?? "\(results ?? [])" }
}
