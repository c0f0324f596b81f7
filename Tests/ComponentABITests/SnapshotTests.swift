import Testing
import WasmEngine
import WasmText

@testable import ComponentABI

/// Snapshots of component instances: initialised once, used by many.
@Suite struct SnapshotTests {
  private final class Object: Sendable {}

  private let thing = ComponentType.Resource("test:pkg/host", "thing")

  private let guest = """
    (module
      (import "test:pkg/host" "note" (func $note (param i32)))
      (import "test:pkg/host" "[resource-drop]thing" (func $drop (param i32)))
      (memory (export "memory") 1)
      (global $runs (mut i32) (i32.const 0))
      (func (export "_initialize") (i32.store (i32.const 64) (i32.add (i32.load (i32.const 64)) (i32.const 1))))
      (func (export "runs") (result i32)
        (global.set $runs (i32.add (global.get $runs) (i32.const 1)))
        (call $note (i32.load (i32.const 64)))
        (global.get $runs))
      (func (export "keep") (param i32))
      (func (export "drop") (param i32) (call $drop (local.get 0)))
      (func (export "fail") (i32.store (i32.const 64) (i32.const 99)) unreachable))
    """

  private func type(_ parameters: [ComponentType], _ result: ComponentType? = nil) -> ComponentFunctionType {
    ComponentFunctionType(parameters.enumerated().map { ComponentType.Field("p\($0.offset)", $0.element) }, result: result)
  }

  private func linker(_ note: @escaping (ComponentValue) -> Void = { _ in }) -> ComponentLinker {
    let linker = ComponentLinker()
    linker.define("test:pkg/host", "note", type([.u32])) { arguments in
      note(arguments[0])
      return nil
    }
    linker.defineResource(thing)
    return linker
  }

  @Test func initialisedOnce() throws {
    var notes: [ComponentValue] = []
    let module = try Module(WatParser.parse(guest))
    let first = try linker().instantiate(module, in: Store())
    let snapshot = try first.snapshot()
    for _ in 0..<3 {
      let instance = try linker { notes.append($0) }.instantiate(snapshot, in: Store())
      #expect(try instance.function("runs", type([], .u32)).call() == .u32(1))
    }
    #expect(notes == [.u32(1), .u32(1), .u32(1)])
  }

  @Test func aBrokenInstanceIsRestored() throws {
    var notes: [ComponentValue] = []
    let instance = try linker { notes.append($0) }.instantiate(Module(WatParser.parse(guest)), in: Store())
    let snapshot = try instance.snapshot()
    let runs = try instance.function("runs", type([], .u32))
    let fail = try instance.function("fail", type([]))
    for _ in 0..<3 {
      #expect(try runs.call() == .u32(1))
      #expect(throws: ComponentError.self) { try fail.call() }
      #expect(throws: ComponentError.self) { try runs.call() }
      #expect(throws: ComponentError.self) { try instance.snapshot() }
      try instance.restore(snapshot)
    }
    #expect(notes == [.u32(1), .u32(1), .u32(1)])
  }

  @Test func handlesAreNoPartOfASnapshot() throws {
    let instance = try linker().instantiate(Module(WatParser.parse(guest)), in: Store())
    let snapshot = try instance.snapshot()
    let keep = try instance.function("keep", type([.own(thing)]))
    let drop = try instance.function("drop", type([.own(thing)]))
    for _ in 0..<2 {
      _ = try keep.call([.own(ResourceHandle(thing, Object()))])
      do throws(ComponentError) {
        _ = try instance.snapshot()
        Issue.record("taken with a handle in the guest's table")
      } catch {
        guard case .noSnapshot = error.fault else { return #expect(Bool(false), "\(error)") }
      }
      try instance.restore(snapshot)
      _ = try drop.call([.own(ResourceHandle(thing, Object()))])
      _ = try instance.snapshot()
    }
  }
}
