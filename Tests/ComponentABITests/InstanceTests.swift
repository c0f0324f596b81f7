import Testing
import WasmEngine
import WasmText

@testable import ComponentABI

/// Core modules as wit-bindgen emits them, called through the engine.
@Suite struct InstanceTests {
  private func instance(
    _ text: String, _ prepare: (ComponentLinker) -> Void = { _ in }
  ) throws -> ComponentInstance {
    let linker = ComponentLinker()
    prepare(linker)
    return try linker.instantiate(Module(WatParser.parse(Array(text.utf8))), in: Store())
  }

  private func type(_ parameters: [ComponentType], _ result: ComponentType? = nil) -> ComponentFunctionType {
    ComponentFunctionType(parameters.enumerated().map { ComponentType.Field("p\($0.offset)", $0.element) }, result: result)
  }

  /// A bump allocator, and functions of strings and lists.
  private let guest = """
    (module
      (import "test:pkg/host@1.2.0" "note" (func $note (param i32 i32)))
      (memory (export "memory") 1)
      (global $next (mut i32) (i32.const 4096))
      (global $posts (mut i32) (i32.const 0))
      (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
        (global.set $next (i32.and (i32.add (global.get $next) (i32.const 15)) (i32.const -16)))
        (global.get $next)
        (global.set $next (i32.add (global.get $next) (local.get 3))))
      (func (export "echo") (param i32 i32) (result i32)
        (i32.store (i32.const 16) (local.get 0)) (i32.store (i32.const 20) (local.get 1)) (i32.const 16))
      (func (export "cabi_post_echo") (param i32) (global.set $posts (i32.add (global.get $posts) (i32.const 1))))
      (func (export "posts") (result i32) (global.get $posts))
      (func (export "test:pkg/api@1.0.0#add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
      (func (export "many") (param i32) (result i32)
        (i32.add (i32.load (local.get 0)) (i32.load offset=64 (local.get 0))))
      (func (export "tell") (param i32 i32) (call $note (local.get 0) (local.get 1)))
      (func (export "fail") (unreachable)))
    """

  @Test func stringsListsAndPostReturn() throws {
    let instance = try instance(guest) { linker in
      linker.define("test:pkg/host@1.2.3", "note", type([.string])) { _ in nil }
    }
    let echo = try instance.function("echo", type([.string], .string))
    #expect(try echo.call([.string("héllo 😀")]) == .string("héllo 😀"))
    #expect(try echo.call([.string("")]) == .string(""))
    #expect(try instance.function("posts", type([], .u32)).call() == .u32(2))
    let list = try instance.function("echo", type([.list(.option(.string))], .list(.option(.string))))
    let values: ComponentValue = .list([.option(.string("a")), .option(nil), .option(.string("bc"))])
    #expect(try list.call([values]) == values)
    let bytes = try instance.function("echo", type([.list(.u8)], .list(.u8)))
    #expect(try bytes.call([.bytes([0, 255, 7])]) == .bytes([0, 255, 7]))
    #expect(try instance.function("test:pkg/api@1.0.0#add", type([.u32, .u32], .u32)).call([.u32(2), .u32(40)]) == .u32(42))
  }

  @Test func moreThanSixteenParametersGoThroughMemory() throws {
    let instance = try instance(guest) { $0.define("test:pkg/host@1.2.0", "note", type([.string])) { _ in nil } }
    let many = try instance.function("many", type(Array(repeating: .u32, count: 17), .u32))
    #expect(try many.call((0..<17).map { .u32(100 + $0) }) == .u32(216))
  }

  @Test func importsGetLiftedArguments() throws {
    nonisolated(unsafe) var notes: [ComponentValue] = []
    let instance = try instance(guest) { linker in
      linker.define("test:pkg/host@1.2.0", "note", type([.string])) { arguments in
        notes += arguments
        return nil
      }
    }
    #expect(try instance.function("tell", type([.string])).call([.string("over")]) == nil)
    #expect(notes == [.string("over")])
  }

  @Test func whatTheHostThrowsArrives() throws {
    struct Refusal: Error {}
    let instance = try instance(guest) { $0.define("test:pkg/host@1.2.0", "note", type([.string])) { _ in throw Refusal() } }
    do {
      _ = try instance.function("tell", type([.string])).call([.string("x")])
      Issue.record("it returned")
    } catch {
      guard case .guest(.host(let inner)) = error.fault else { throw error }
      #expect(inner is Refusal)
    }
  }

  @Test func anInstanceThatFailedIsNotEnteredAgain() throws {
    let instance = try instance(guest) { $0.define("test:pkg/host@1.2.0", "note", type([.string])) { _ in nil } }
    let add = try instance.function("test:pkg/api@1.0.0#add", type([.u32, .u32], .u32))
    // Values of the wrong type reach no guest and break nothing.
    #expect(fault { _ = try add.call([.u32(1), .string("x")]) } == "typeMismatch")
    #expect(fault { _ = try add.call([.u32(1)]) } == "argumentCount")
    #expect(try add.call([.u32(1), .u32(2)]) == .u32(3))
    #expect(fault { _ = try instance.function("fail", type([])).call() } == "guest")
    #expect(fault { _ = try add.call([.u32(1), .u32(2)]) } == "cannotEnter")
  }

  @Test func aCallIsNotReentered() throws {
    nonisolated(unsafe) var inner: ComponentInstance?
    nonisolated(unsafe) var found: String?
    let string = type([.string])
    let sum = type([.u32, .u32], .u32)
    inner = try instance(guest) { linker in
      linker.define("test:pkg/host@1.2.0", "note", string) { _ in
        found = fault { _ = try inner?.function("test:pkg/api@1.0.0#add", sum).call([.u32(1), .u32(1)]) }
        return nil
      }
    }
    _ = try inner?.function("tell", string).call([.string("x")])
    #expect(found == "cannotEnter")
    inner = nil
  }

  @Test func exportsHaveTheirCoreTypes() throws {
    let instance = try instance(guest) { $0.define("test:pkg/host@1.2.0", "note", type([.string])) { _ in nil } }
    #expect(fault { _ = try instance.function("nothing", type([])) } == "world")
    #expect(fault { _ = try instance.function("echo", type([.u64])) } == "world")
    #expect(fault { _ = try instance.function("memory", type([])) } == "world")
  }

  @Test func importsThatNobodyOffers() {
    #expect(fault { _ = try instance(guest) } == "guest")
    #expect(
      fault { _ = try instance(guest) { $0.define("test:pkg/host@2.0.0", "note", type([.string])) { _ in nil } } } == "guest")
    #expect(fault { _ = try instance(guest) { $0.define("test:pkg/host@1.2.0", "note", type([.u64])) { _ in nil } } } == "guest")
  }

  @Test func stringsNeedAnAllocator() throws {
    let instance = try instance(#"(module (memory (export "memory") 1) (func (export "take") (param i32 i32)))"#)
    #expect(fault { _ = try instance.function("take", type([.string])).call([.string("x")]) } == "guest")
  }
}
