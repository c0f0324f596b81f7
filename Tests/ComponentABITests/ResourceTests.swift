import Synchronization
import Testing
import WasmEngine
import WasmText

@testable import ComponentABI

/// A file of the host.
private final class File: Sendable {
  let size: UInt32

  init(_ size: UInt32) { self.size = size }
}

@Suite struct ResourceTests {
  private let file = ComponentType.Resource("test:pkg/files@1.0.1", "file")
  private let folder = ComponentType.Resource("test:pkg/files@1.0.1", "folder")
  private let counter = ComponentType.Resource("test:pkg/api@1.0.0", "counter", isExported: true)

  private func type(_ parameters: [ComponentType], _ result: ComponentType? = nil) -> ComponentFunctionType {
    ComponentFunctionType(parameters.enumerated().map { ComponentType.Field("p\($0.offset)", $0.element) }, result: result)
  }

  /// Passes files of the host on, rightly and wrongly.
  private let user = """
    (module
      (import "test:pkg/files@1.0.0" "[constructor]file" (func $new (param i32) (result i32)))
      (import "test:pkg/files@1.0.0" "[method]file.size" (func $size (param i32) (result i32)))
      (import "test:pkg/files@1.0.0" "root" (func $root (result i32)))
      (import "test:pkg/files@1.0.0" "swap" (func $swap (param i32 i32) (result i32)))
      (import "test:pkg/files@1.0.0" "[resource-drop]file" (func $drop (param i32)))
      (import "test:pkg/files@1.0.0" "[resource-drop]folder" (func $drop-folder (param i32)))
      (func (export "open") (param i32) (result i32) (call $new (local.get 0)))
      (func (export "measure") (param i32) (result i32)
        (call $size (local.get 0)) (call $drop (local.get 0)))
      (func (export "leak") (param i32) (result i32) (call $size (local.get 0)))
      (func (export "steal") (param i32) (result i32) (local.get 0))
      (func (export "index") (param i32) (result i32) (local.get 0))
      (func (export "drop") (param i32) (call $drop (local.get 0)))
      (func (export "drop-folder") (param i32) (call $drop-folder (local.get 0)))
      (func (export "size") (param i32) (result i32) (call $size (local.get 0)))
      (func (export "wrong") (result i32) (call $size (call $root)))
      (func (export "twice") (param i32) (result i32) (call $swap (local.get 0) (local.get 0)))
      (func (export "spin") (loop (drop (call $new (i32.const 1))) (br 0))))
    """

  private func use(
    _ destroyed: @escaping (UInt32) throws -> Void = { _ in }, limit: Int = 8
  ) throws -> ComponentInstance {
    let (file, folder) = (file, folder)
    let linker = ComponentLinker()
    linker.handleLimit = limit
    linker.defineResource(file) { object in try destroyed((object as? File)?.size ?? 0) }
    linker.defineResource(folder)
    linker.define(file.interface, "[constructor]file", type([.u32], .own(file))) { arguments in
      guard case .u32(let size) = arguments.first else { return nil }
      return .own(ResourceHandle(file, File(size)))
    }
    linker.define(file.interface, "[method]file.size", type([.borrow(file)], .u32)) { arguments in
      .u32((arguments.first?.handle?.object as? File)?.size ?? 0)
    }
    linker.define(file.interface, "root", type([], .own(folder))) { _ in .own(ResourceHandle(folder, File(0))) }
    linker.define(file.interface, "swap", type([.borrow(file), .own(file)], .own(file))) { $0.last }
    return try linker.instantiate(Module(WatParser.parse(Array(user.utf8))), in: Store())
  }

  @Test func objectsOfTheHost() throws {
    let destroyed = Mutex<[UInt32]>([])
    let instance = try use { size in destroyed.withLock { $0.append(size) } }
    let opened = try #require(try instance.function("open", type([.u32], .own(file))).call([.u32(42)])?.handle)
    #expect((opened.object as? File)?.size == 42)
    let measure = try instance.function("measure", type([.borrow(file)], .u32))
    #expect(try measure.call([.borrow(opened)]) == .u32(42))
    #expect(try measure.call([.borrow(opened)]) == .u32(42))
    #expect(destroyed.withLock { $0 } == [])
    let index = try instance.function("index", type([.own(file)], .u32))
    #expect(try [1, 2, 3].map { try index.call([.own(ResourceHandle(file, File($0)))]) } == [.u32(1), .u32(2), .u32(3)])
    let drop = try instance.function("drop", type([.u32]))
    _ = try drop.call([.u32(1)])
    _ = try drop.call([.u32(2)])
    #expect(destroyed.withLock { $0 } == [1, 2])
    #expect(try index.call([.own(opened)]) == .u32(2))
    #expect(try instance.function("size", type([.u32], .u32)).call([.u32(2)]) == .u32(42))
    #expect(instance.state.resources.guest.count == 2)
  }

  @Test(arguments: [
    ("leak", "borrow", "borrows outstanding: the guest returned without dropping 1 (in leak)"),
    ("steal", "borrow", "handle 1 is borrowed: it cannot be passed as own (in result)"),
    ("drop", "u32", "unknown handle 7 (in [resource-drop]file)"),
    ("size", "u32", "unknown handle 7 (in [method]file.size.p0)"),
    ("wrong", "", "handle 1 is of folder, expected file (in [method]file.size.p0)"),
    ("drop-folder", "own", "handle 1 is of file, expected folder (in [resource-drop]folder)"),
    ("twice", "own", "handle 1 is lent: it cannot be passed as own or dropped (in swap.p1)"),
    ("spin", "", "too many handles: over 8 (in [constructor]file)"),
  ])
  func trapsOfHandles(name: String, parameter: String, message: String) throws {
    let instance = try use()
    let types = ["borrow": ComponentType.borrow(file), "own": .own(file), "u32": .u32]
    let values = ["borrow": ComponentValue.borrow(ResourceHandle(file, File(1))), "own": .own(ResourceHandle(file, File(1)))]
    // The results are i32 all the same.
    let hasResult = !["drop", "drop-folder", "spin"].contains(name)
    let resultType: ComponentType? = hasResult ? (name == "steal" ? .own(file) : .u32) : nil
    let function = try instance.function(name, type(types[parameter].map { [$0] } ?? [], resultType))
    do {
      _ = try function.call(parameter.isEmpty ? [] : [values[parameter] ?? .u32(7)])
      Issue.record("no error")
    } catch {
      #expect(error.description == message)
    }
    #expect(fault { _ = try function.call([]) } == "cannotEnter")
  }

  @Test func theHostsMistakesBreakNothing() throws {
    let instance = try use()
    let twice = try instance.function("twice", type([.own(file)], .own(file)))
    let wrong = ResourceHandle(folder, File(1))
    #expect(fault { _ = try twice.call([.own(wrong)]) } == "typeMismatch")
    #expect(fault { _ = try twice.call([.borrow(ResourceHandle(file, File(1)))]) } == "typeMismatch")
    #expect(fault { try instance.drop(wrong) } == "typeMismatch")
    #expect(fault { _ = try instance.function("steal", type([.u32], .borrow(file))) } == "unsupportedType")
    #expect(try instance.function("index", type([.own(file)], .u32)).call([.own(ResourceHandle(file, File(1)))]) == .u32(1))
  }

  @Test func whatADestructorThrowsArrives() throws {
    struct Refusal: Error {}
    let instance = try use { _ in throw Refusal() }
    let measure = try instance.function("drop", type([.own(file)]))
    do {
      _ = try measure.call([.own(ResourceHandle(file, File(1)))])
      Issue.record("no error")
    } catch {
      guard case .guest(.host(let inner)) = error.fault else { throw error }
      #expect(inner is Refusal)
    }
  }

  /// Implements counters; both manglings say the same.
  private static func implementer(standard: Bool) -> String {
    let (new, rep, drop) =
      standard
      ? ("counter_new", "counter_rep", "counter_drop")
      : (
        "[resource-new]counter", "[resource-rep]counter", "[resource-drop]counter"
      )
    let imported = standard ? "cm32p2|_ex_test:pkg/api@1" : "[export]test:pkg/api@1.2.0"
    func export(_ name: String) -> String { standard ? "cm32p2|test:pkg/api@1|\(name)" : "test:pkg/api@1.2.0#\(name)" }
    return """
      (module
        (import "\(imported)" "\(new)" (func $new (param i32) (result i32)))
        (import "\(imported)" "\(rep)" (func $rep (param i32) (result i32)))
        (import "\(imported)" "\(drop)" (func $drop (param i32)))
        (memory (export "\(standard ? "cm32p2_memory" : "memory")") 1)
        (global $top (mut i32) (i32.const 16))
        (global $destroyed (mut i32) (i32.const 0))
        (func (export "\(standard ? "cm32p2_initialize" : "_initialize")") (global.set $top (i32.const 64)))
        (func (export "\(standard ? "cm32p2_realloc" : "cabi_realloc")") (param i32 i32 i32 i32) (result i32)
          (global.get $top))
        (func (export "\(export("[constructor]counter"))") (param i32) (result i32)
          (global.set $top (i32.add (global.get $top) (i32.const 4)))
          (i32.store (global.get $top) (local.get 0))
          (call $new (global.get $top)))
        (func $next (export "\(export("[method]counter.next"))") (param i32) (result i32)
          (i32.store (local.get 0) (i32.add (i32.load (local.get 0)) (i32.const 1)))
          (i32.load (local.get 0)))
        (func (export "\(export("take"))") (param i32) (result i32)
          (call $next (call $rep (local.get 0)))
          (call $drop (local.get 0)))
        (func (export "\(export("same"))") (param i32) (result i32) (local.get 0))
        (func (export "\(export(standard ? "counter_dtor" : "[dtor]counter"))") (param i32)
          (global.set $destroyed (local.get 0))
          (if (i32.eqz (i32.load (local.get 0))) (then unreachable)))
        (func (export "\(standard ? "cm32p2||destroyed" : "destroyed")") (result i32) (global.get $destroyed))
        (func (export "\(export("text"))") (param i32 i32) (result i32) (global.get $top))
        (func (export "\(standard ? export("text") + "_post" : "cabi_post_" + export("text"))") (param i32)
          (global.set $destroyed (i32.const 7))))
      """
  }

  private func implement(standard: Bool) throws -> ComponentInstance {
    try ComponentLinker().instantiate(
      Module(WatParser.parse(Array(Self.implementer(standard: standard).utf8))), in: Store())
  }

  @Test(arguments: [false, true]) func resourcesOfTheGuest(standard: Bool) throws {
    let instance = try implement(standard: standard)
    let interface = counter.interface
    let new = try instance.function("\(interface)#[constructor]counter", type([.u32], .own(counter)))
    let next = try instance.function("\(interface)#[method]counter.next", type([.borrow(counter)], .u32))
    let take = try instance.function("\(interface)#take", type([.own(counter)], .u32))
    let same = try instance.function("\(interface)#same", type([.own(counter)], .own(counter)))
    let destroyed = try instance.function("destroyed", type([], .u32))
    let first = try #require(try new.call([.u32(10)])?.handle)
    let second = try #require(try new.call([.u32(20)])?.handle)
    #expect(try next.call([.borrow(first)]) == .u32(11))
    #expect(try next.call([.borrow(second)]) == .u32(21))
    #expect(try next.call([.borrow(first)]) == .u32(12))
    let moved = try #require(try same.call([.own(first)])?.handle)
    #expect(fault { _ = try next.call([.borrow(first)]) } == "staleHandle")
    #expect(fault { try instance.drop(first) } == "staleHandle")
    #expect(try next.call([.borrow(moved)]) == .u32(13))
    #expect(try destroyed.call() == .u32(0))
    #expect(try take.call([.own(moved)]) == .u32(14))
    #expect(try destroyed.call() == .u32(68))
    try instance.drop(second)
    #expect(try destroyed.call() == .u32(72))
    #expect(fault { try instance.drop(second) } == "staleHandle")
    #expect(instance.state.resources.hostCount == 0)
    #expect(instance.state.resources.guest.count == 0)
    let other = try implement(standard: standard)
    let third = try #require(try new.call([.u32(0)])?.handle)
    let foreign = try other.function("\(interface)#[method]counter.next", type([.borrow(counter)], .u32))
    #expect(fault { _ = try foreign.call([.borrow(third)]) } == "staleHandle")
    let text = try instance.function("\(interface)#text", type([.string], .tuple([.u8, .u8])))
    _ = try text.call([.string("")])
    #expect(try destroyed.call() == .u32(7))
    // A destructor that traps leaves the guest in the middle of something.
    #expect(fault { try instance.drop(third) } == "guest")
    #expect(fault { _ = try destroyed.call() } == "cannotEnter")
  }

  @Test func destructorsAreWanted() throws {
    let text = Self.implementer(standard: false).replacing("[dtor]counter", with: "[dtor]other")
    let instance = try ComponentLinker().instantiate(Module(WatParser.parse(Array(text.utf8))), in: Store())
    let new = try instance.function("test:pkg/api@1.0.0#[constructor]counter", type([.u32], .own(counter)))
    try instance.drop(try #require(try new.call([.u32(1)])?.handle))
    #expect(instance.state.resources.hostCount == 0)
  }

  /// A guest whose allocator, post-return function or destructor calls out.
  @Test(arguments: ["realloc", "post", "drop"]) func leavingIsForbidden(place: String) throws {
    let text = """
      (module
        (import "test:pkg/host@1.0.0" "note" (func $note))
        (import "[export]test:pkg/api@1.0.0" "[resource-drop]counter" (func $drop (param i32)))
        (import "[export]test:pkg/api@1.0.0" "[resource-new]counter" (func $new (param i32) (result i32)))
        (memory (export "memory") 1)
        (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
          \(place == "realloc" ? "(call $note)" : "") (i32.const 16))
        (func (export "take") (param i32 i32) (result i32) (i32.const 0))
        (func (export "cabi_post_take") (param i32)
          \(place == "post" ? "(call $note)" : place == "drop" ? "(call $drop (i32.const 1))" : "")))
      """
    let linker = ComponentLinker()
    linker.define("test:pkg/host@1.0.0", "note", type([])) { _ in nil }
    let instance = try linker.instantiate(Module(WatParser.parse(Array(text.utf8))), in: Store())
    let take = try instance.function("take", type([.string], .u8))
    #expect(fault { _ = try take.call([.string("x")]) } == "cannotLeave")
    #expect(fault { _ = try take.call([.string("x")]) } == "cannotEnter")
  }
}
