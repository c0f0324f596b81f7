import Testing
import WasmEngine
import WasmText
import WasmTypes

/// Deep hierarchies are tested right; type sections that are made to hurt take bounded time.
@Suite struct TypeHierarchyTests {
  private func load(_ text: String) throws -> Module { try Module(WatParser.parse(text)) }

  /// Two chains of the greatest depth from one root: an object is of its own type and those above it, and of no other.
  @Test func castsInDeepHierarchies() throws {
    let depth = 62
    var text = "(module (type $root (sub (struct)))\n"
    for chain in ["a", "b"] {
      for level in 0..<depth {
        let parent = level == 0 ? "$root" : "$\(chain)\(level - 1)"
        // The chains differ in their first field: else they would be one.
        text += "(type $\(chain)\(level) (sub \(parent) (struct (field \(chain == "a" ? "i32" : "i64")))))\n"
      }
    }
    text += "(table 124 anyref)\n(func (export \"fill\")\n"
    for (number, chain) in ["a", "b"].enumerated() {
      for level in 0..<depth {
        text += "(table.set (i32.const \(number * depth + level)) (struct.new_default $\(chain)\(level)))\n"
      }
    }
    text += ")\n"
    for level in [0, 1, 7, 8, 30, depth - 1] {
      text += """
        (func (export "test-a\(level)") (param i32) (result i32) (ref.test (ref $a\(level)) (table.get (local.get 0))))
        (func (export "cast-b\(level)") (param i32) (drop (ref.cast (ref null $b\(level)) (table.get (local.get 0)))))\n
        """
    }
    let instance = try Store().instantiate(load(text + ")"))
    _ = try instance.function("fill").call()
    for level in [0, 1, 7, 8, 30, depth - 1] {
      for object in 0..<(depth * 2) {
        guard case .i32(let isOne) = try instance.function("test-a\(level)").call([.i32(Int32(object))])[0] else { return }
        #expect((isOne != 0) == (object < depth && object >= level))
        let casts = (try? instance.function("cast-b\(level)").call([.i32(Int32(object))])) != nil
        #expect(casts == (object >= depth + level))
      }
    }
  }

  @Test func functionsAreCalledThroughSupertypes() throws {
    let instance = try Store().instantiate(
      load(
        """
        (module
          (type $f0 (sub (func (result anyref))))
          (type $f1 (sub $f0 (func (result eqref))))
          (type $f2 (sub final $f1 (func (result i31ref))))
          (type $g (func (result i31ref)))
          (table funcref (elem $leaf $other))
          (func $leaf (type $f2) (ref.i31 (i32.const 1)))
          (func $other (type $g) (ref.i31 (i32.const 2)))
          (func (export "f0") (param i32) (result anyref) (call_indirect (type $f0) (local.get 0)))
          (func (export "f2") (param i32) (result anyref) (return_call_indirect (type $f2) (local.get 0)))
          (func (export "test") (param i32) (result i32) (ref.test (ref $f1) (table.get (local.get 0)))))
        """))
    for name in ["f0", "f2"] {
      guard case .anyref(let one?) = try instance.function(name).call([.i32(0)])[0] else {
        Issue.record("no result")
        return
      }
      #expect(one.i31 == 1)
      guard
        case .trap(let trap)? =
          (#expect(throws: WasmError.self) { _ = try instance.function(name).call([.i32(1)]) })
      else { return }
      #expect(trap.code == .indirectCallTypeMismatch)
    }
    guard case .i32(1) = try instance.function("test").call([.i32(0)])[0],
      case .i32(0) = try instance.function("test").call([.i32(1)])[0]
    else {
      Issue.record("ref.test does not see the hierarchy")
      return
    }
  }

  // MARK: Hostile type sections

  private static func module(types: [UInt8], count: Int) -> [UInt8] {
    var builder = ModuleBuilder()
    builder.section(1, ModuleBuilder.leb(count) + types)
    return builder.bytes
  }

  /// A number that is not negative, as a signed one is written.
  private static func signed(_ value: Int) -> [UInt8] {
    var bytes = ModuleBuilder.leb(value)
    if let last = bytes.last, last & 0x40 != 0 {
      bytes[bytes.count - 1] |= 0x80
      bytes.append(0)
    }
    return bytes
  }

  /// A recursive group of many types that name each other, instantiated again and again: the numbers are found, not made anew.
  @Test(.timeLimit(.minutes(60))) func greatRecursiveGroup() throws {
    let count = 20_000
    var types: [UInt8] = [0x4E] + ModuleBuilder.leb(count)
    for index in 0..<count { types += [0x5F, 2, 0x63] + Self.signed(count - 1 - index) + [1, 0x7F, 0] }
    let store = Store()
    let bytes = Self.module(types: types, count: 1)
    for _ in 0..<3 { _ = try store.instantiate(Module(bytes)) }
  }

  /// Many groups that differ only at their ends.
  @Test(.timeLimit(.minutes(60))) func manyGroupsAlike() throws {
    var types: [UInt8] = []
    let count = 3000
    for index in 0..<count {
      types += [0x5F] + ModuleBuilder.leb(20) + (0..<20).flatMap { _ in [0x7F, 0] as [UInt8] }.dropLast(1)
      types[types.count - 1] = index % 2 == 0 ? 0x7F : 0x7E
      types += [UInt8(index & 1)]
    }
    _ = try Store().instantiate(Module(Self.module(types: types, count: count)))
  }

  /// As many chains of supertypes as fit, each of the greatest depth.
  @Test(.timeLimit(.minutes(60))) func deepChains() throws {
    var types: [UInt8] = []
    var count = 0
    for _ in 0..<100 {
      types += [0x50, 0, 0x5F, 0]
      count += 1
      for _ in 0..<63 {
        types += [0x50, 1] + ModuleBuilder.leb(count - 1) + [0x5F, 0]
        count += 1
      }
    }
    _ = try Store().instantiate(Module(Self.module(types: types, count: count)))
    // One more is one too many.
    types += [0x50, 1] + ModuleBuilder.leb(count - 1) + [0x5F, 0]
    #expect(throws: WasmError.self) { _ = try Module(Self.module(types: types, count: count + 1)) }
  }

  /// Instructions of a few bytes on a structure of ten thousand fields, in code that cannot be reached and in code that can.
  @Test(.timeLimit(.minutes(60))) func structuresOfManyFields() throws {
    let fields = 10_000
    let type = [0x5F] + ModuleBuilder.leb(fields) + (0..<fields).flatMap { _ in [0x7F, 1] as [UInt8] }
    var builder = ModuleBuilder()
    builder.section(1, ModuleBuilder.leb(2) + type + [0x60, 0, 0])
    builder.section(3, [1, 1])
    let reachable = (0..<20_000).flatMap { _ in [0xFB, 0x01, 0, 0x1A] as [UInt8] }
    let unreachable = (0..<20_000).flatMap { _ in [0xFB, 0x00, 0, 0x1A] as [UInt8] }
    let body: [UInt8] = [0] + reachable + [0x00] + unreachable + [0x0B]
    builder.section(10, [1] + ModuleBuilder.leb(body.count) + body)
    _ = try Store().instantiate(Module(builder.bytes))
  }
}
