import Dispatch
import Synchronization

/// Checks the bodies of a module, on several threads if asked to: a thread takes the next few bodies whenever it has none.
///
/// Bodies before one that is wrong are checked to their end whatever happens, so the first wrong one is found at any number of threads.
package final class BodyValidation: Sendable {
  struct Failure: Sendable {
    /// The index of the body.
    var body: Int
    var error: WasmError
  }

  private struct State: Sendable {
    var next = 0
    var failure: Failure?
    /// Of each body that has been checked.
    var slots: [Int]
  }

  /// How much a thread takes at once, in bytes.
  package static let usualPortion = 65_536

  private let module: ModuleDefinition
  private let types: ModuleTypes
  /// The module's bytes, which only `check` reads, while its caller holds them.
  nonisolated(unsafe) private let bytes: UnsafeRawBufferPointer
  private let features: FeatureSet
  private let limits: ModuleLimits
  private let work: WorkLimit
  private let state: Mutex<State>

  init(
    _ module: ModuleDefinition, _ types: ModuleTypes, _ bytes: UnsafeRawBufferPointer, _ features: FeatureSet,
    _ limits: ModuleLimits, _ work: WorkLimit
  ) {
    self.module = module
    self.types = types
    self.bytes = bytes
    self.features = features
    self.limits = limits
    self.work = work
    state = Mutex(State(slots: [Int](repeating: 0, count: module.bodies.count)))
  }

  /// What is wrong with the first body that is not valid.
  var failure: Failure? { state.withLock(\.failure) }

  /// Of each body the greatest number of slots that its operands take.
  var maxStackSlots: [Int] { state.withLock(\.slots) }

  /// Checks all bodies, so many bytes at a time; `declared` says which functions `ref.func` may name.
  func check(_ declared: [Bool], threads: Int, portion: Int) {
    let size = module.bodies.reduce(0) { $0 &+ $1.range.count }
    let count = min(max(1, threads), size / max(1, portion) + 1)
    if count == 1 { return checkPortions(declared, portion) }
    DispatchQueue.concurrentPerform(iterations: count) { _ in checkPortions(declared, portion) }
  }

  private func checkPortions(_ declared: [Bool], _ size: Int) {
    var validator = FunctionValidator(module, types, bytes: bytes, features: features, limits: limits, work: work)
    validator.declaredFunctions = declared
    var slots: [Int] = []
    while let portion = takePortion(size) {
      slots.removeAll(keepingCapacity: true)
      do throws(WasmError) {
        for index in portion {
          slots.append(
            try validator.validate(module.bodies[index], type: module.functions[module.importedFunctionCount &+ index]))
        }
      } catch {
        return fail(Failure(body: portion.lowerBound + slots.count, error: error))
      }
      state.withLock { $0.slots.replaceSubrange(portion, with: slots) }
    }
  }

  /// The next bodies to check; nil where none is left, or one before them is wrong.
  private func takePortion(_ wanted: Int) -> Range<Int>? {
    state.withLock { state in
      guard state.failure == nil, state.next < module.bodies.count else { return nil }
      let start = state.next
      var size = 0
      repeat {
        size &+= module.bodies[state.next].range.count
        state.next &+= 1
      } while state.next < module.bodies.count && size < wanted
      return start..<state.next
    }
  }

  private func fail(_ failure: Failure) {
    state.withLock { state in
      if state.failure.map({ failure.body < $0.body }) ?? true { state.failure = failure }
    }
  }
}
