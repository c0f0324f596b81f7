import Testing
import WasmEngine
import WasmText
import WasmTypes

/// References in the host's hands: made, read, passed, checked against types; and imports that match by subtyping.
@Suite struct AnyReferenceTests {
  private func load(_ text: String) throws -> Module { try Module(WatParser.parse(text)) }

  private struct Unexpected: Error {}

  private func reference(_ value: Value?) throws -> AnyReference {
    guard case .anyref(let reference?)? = value else { throw Unexpected() }
    return reference
  }

  private static let shapes = """
    (module
      (type $text (array (mut i16)))
      (type $shape (sub (struct (field $id i32) (field $tag (mut i8)))))
      (type $circle (sub final $shape (struct (field i32) (field (mut i8)) (field $radius f64) (field $name (ref null $text)))))
      (func (export "circle") (result (ref $circle))
        (struct.new $circle (i32.const 7) (i32.const 300) (f64.const 2.5)
          (array.new_fixed $text 3 (i32.const 65) (i32.const 66) (i32.const 65535))))
      (func (export "shape") (result (ref $shape)) (struct.new $shape (i32.const 1) (i32.const -1)))
      (func (export "id") (param (ref null $shape)) (result i32) (struct.get $shape $id (local.get 0)))
      (func (export "radius") (param (ref $circle)) (result f64) (struct.get $circle $radius (local.get 0)))
      (func (export "text") (result (ref null $text)) (ref.null $text))
      (func (export "length") (param (ref $text)) (result i32) (array.len (local.get 0)))
      (func (export "any") (param anyref) (result anyref) (local.get 0))
      (func (export "out") (param anyref) (result externref) (extern.convert_any (local.get 0)))
      (func (export "in") (param externref) (result anyref) (any.convert_extern (local.get 0)))
      (func (export "i31") (param i32) (result i31ref) (ref.i31 (local.get 0)))
      (func (export "same") (param eqref eqref) (result i32) (ref.eq (local.get 0) (local.get 1))))
    """

  @Test func fieldsAndElementsAreReadAndWritten() throws {
    let instance = try Store().instantiate(load(Self.shapes))
    let circle = try reference(instance.function("circle").call().first)
    #expect(circle.kind == .structure)
    #expect(circle.count == 4)
    guard case .i32(7) = try circle.get(0), case .i32(44) = try circle.get(1), case .f64(2.5) = try circle.get(2) else {
      throw Unexpected()
    }
    try circle.set(1, .i32(0x1FF))
    guard case .i32(255) = try circle.get(1) else { throw Unexpected() }
    let text = try reference(circle.get(3))
    #expect(text.kind == .array)
    #expect(text.count == 3)
    guard case .i32(65535) = try text.get(2) else { throw Unexpected() }
    try text.set(2, .i32(67))
    guard case .i32(67) = try text.get(2) else { throw Unexpected() }
    // Immutable, out of range, of another type.
    for (object, index, value) in [(circle, 0, Value.i32(1)), (circle, 4, .i32(1)), (text, -1, .i32(1)), (text, 0, .i64(1))] {
      #expect(throws: WasmError.self) { try object.set(index, value) }
    }
    #expect(throws: WasmError.self) { _ = try text.get(3) }
  }

  @Test func argumentsAreCheckedBySubtyping() throws {
    let instance = try Store().instantiate(load(Self.shapes))
    let circle = try instance.function("circle").call()
    let shape = try instance.function("shape").call()
    for value in [circle, shape] { _ = try instance.function("id").call(value) }
    _ = try instance.function("radius").call(circle)
    #expect(throws: WasmError.self) { _ = try instance.function("radius").call(shape) }
    #expect(throws: WasmError.self) { _ = try instance.function("radius").call([.anyref(nil)]) }
    #expect(throws: WasmError.self) { _ = try instance.function("id").call([.funcref(nil)]) }
    guard case .trap(let trap)? = (#expect(throws: WasmError.self) { _ = try instance.function("id").call([.anyref(nil)]) })
    else {
      throw Unexpected()
    }
    #expect(trap.code == .nullStructureReference)
    // An object of another store is none of this one's.
    let other = try Store().instantiate(load(Self.shapes)).function("circle").call()
    #expect(throws: WasmError.self) { _ = try instance.function("id").call(other) }
  }

  @Test func hostMakesObjects() throws {
    let store = Store()
    let instance = try store.instantiate(load(Self.shapes))
    guard let circleType = try instance.function("circle").type.results[0].reference?.heapType,
      let textType = try instance.function("text").type.results[0].reference?.heapType
    else { throw Unexpected() }
    let text = try AnyReference(store: store, array: textType, elements: (0..<100).map { .i32($0) })
    let circle = try AnyReference(
      store: store, structure: circleType, fields: [.i32(5), .i32(1), .f64(1.5), .anyref(text)])
    guard case .i32(5) = try instance.function("id").call([.anyref(circle)])[0],
      case .f64(1.5) = try instance.function("radius").call([.anyref(circle)])[0],
      case .i32(100) = try instance.function("length").call([.anyref(text)])[0]
    else { throw Unexpected() }
    #expect(circle.matches(ReferenceType(.struct)))
    #expect(circle.matches(ReferenceType(circleType, nullable: false)))
    #expect(!circle.matches(ReferenceType(.array)))
    #expect(!circle.matches(ReferenceType(textType)))
    #expect(throws: WasmError.self) { _ = try AnyReference(store: store, structure: textType, fields: []) }
    #expect(throws: WasmError.self) { _ = try AnyReference(store: store, structure: circleType, fields: [.i32(5)]) }
    #expect(throws: WasmError.self) { _ = try AnyReference(store: store, array: .any, elements: []) }
  }

  @Test func scalarsAndConversions() throws {
    let store = Store()
    let instance = try store.instantiate(load(Self.shapes))
    for number: Int32 in [0, 1, -1, 0x3FFF_FFFF, -0x4000_0000] {
      let scalar = try reference(instance.function("i31").call([.i32(number)]).first)
      #expect(scalar.kind == .i31)
      #expect(scalar.i31 == number)
      guard
        case .i32(1) = try instance.function("same").call([.anyref(scalar), .anyref(AnyReference(store: store, i31: number))])[0]
      else { throw Unexpected() }
    }
    // A host object goes in and comes back as itself; a guest's object goes out and comes back as itself.
    let object = ExternReference("payload")
    let inside = try reference(instance.function("in").call([.externref(object)]).first)
    #expect(inside.kind == .host)
    #expect(inside.hostObject === object)
    guard case .externref(let back?) = try instance.function("out").call([.anyref(inside)])[0] else { throw Unexpected() }
    #expect(back === object)
    let circle = try reference(instance.function("circle").call().first)
    let outside = try instance.function("out").call([.anyref(circle)])
    guard case .externref(let wrapped?) = outside[0], let inner = wrapped.value as? AnyReference else { throw Unexpected() }
    #expect(inner.isIdentical(to: circle))
    #expect(try reference(instance.function("in").call(outside).first).isIdentical(to: circle))
  }

  @Test func importsMatchBySubtyping() throws {
    let store = Store()
    let exporter = try store.instantiate(
      load(
        """
        (module
          (type $base (sub (func (result anyref))))
          (type $derived (sub final $base (func (result i31ref))))
          (func (export "f") (type $derived) (ref.i31 (i32.const 3)))
          (global (export "g") (ref i31) (ref.i31 (i32.const 4)))
          (global (export "m") (mut i31ref) (ref.null i31))
          (table (export "t") 1 i31ref))
        """))
    var imports = Imports()
    imports.define("e", instance: exporter)
    let declarations = """
      (type $base (sub (func (result anyref)))) (type $derived (sub final $base (func (result i31ref))))
      """
    for text in [
      "\(declarations) (import \"e\" \"f\" (func (type $base)))", "\(declarations) (import \"e\" \"f\" (func (type $derived)))",
      "(import \"e\" \"g\" (global eqref))", "(import \"e\" \"m\" (global (mut i31ref)))",
      "(import \"e\" \"t\" (table 1 i31ref))",
    ] { _ = try store.instantiate(load("(module \(text))"), imports: imports) }
    for text in [
      "(import \"e\" \"f\" (func (result anyref)))", "(import \"e\" \"g\" (global structref))",
      "(import \"e\" \"m\" (global (mut eqref)))", "(import \"e\" \"t\" (table 1 eqref))",
    ] {
      guard
        case .link? =
          (#expect(throws: WasmError.self) { _ = try store.instantiate(load("(module \(text))"), imports: imports) })
      else { throw Unexpected() }
    }
  }

  @Test func equivalentTypesOfDifferentModulesAreOne() throws {
    let store = Store()
    let text = """
      (module
        (rec
          (type $a (sub (struct (field (ref null $b)))))
          (type $b (sub final $a (struct (field (ref null $b)) (field i32)))))
        (func (export "make") (result (ref $a)) (struct.new $b (ref.null $b) (i32.const 1)))
        (func (export "is") (param anyref) (result i32) (ref.test (ref $b) (local.get 0))))
      """
    let (first, second) = (try store.instantiate(load(text)), try store.instantiate(load(text)))
    let apart = try store.instantiate(
      load(text.replacing("i32)))", with: "i64)))").replacing("(i32.const 1)", with: "(i64.const 1)")))
    let object = try first.function("make").call()
    guard case .i32(1) = try second.function("is").call(object)[0], case .i32(0) = try apart.function("is").call(object)[0] else {
      throw Unexpected()
    }
  }

  @Test func hostObjectsThatNoGuestHoldsAreLetGo() throws {
    let store = Store()
    let instance = try store.instantiate(
      load(
        """
        (module (global $kept (mut externref) (ref.null extern)) (table $t 4 externref)
          (func (export "keep") (param externref) (global.set $kept (local.get 0)) (table.set $t (i32.const 2) (local.get 0)))
          (func (export "kept") (result externref) (global.get $kept))
          (func (export "see") (param externref)))
        """))
    final class Payload {}
    weak var first: Payload?
    weak var last: Payload?
    do {
      let payload = Payload()
      first = payload
      _ = try instance.function("keep").call([.externref(ExternReference(payload))])
    }
    for _ in 0..<5000 {
      let payload = Payload()
      last = payload
      _ = try instance.function("see").call([.externref(ExternReference(payload))])
    }
    store.collectGarbage()
    #expect(store.heapStatistics.collections > 1)
    #expect(first != nil)
    #expect(last == nil)
    guard case .externref(let kept?) = try instance.function("kept").call()[0] else { throw Unexpected() }
    #expect(kept.value as? Payload === first)
  }
}
