import Testing
import WasmEngine
import WasmText

@testable import ComponentABI

/// A guest whose every export passes its arguments on to the import of the same name, and returns what that returns.
private func forwarder(_ world: ComponentWorld) throws -> Module {
  var imports = ""
  var functions = ""
  for interface in world.exportedInterfaces {
    for (index, function) in interface.functions.enumerated() {
      let inner = try FunctionLayout(function.type, .import).signature
      let outer = try FunctionLayout(function.type, .export).signature
      func list(_ word: String, _ types: [FlatType]) -> String {
        types.isEmpty ? "" : "(\(word) \(types.map { "\($0)" }.joined(separator: " ")))"
      }
      imports += "(import \"\(interface.name)\" \"\(function.name)\" "
      imports += "(func $i\(index) \(list("param", inner.parameters)) \(list("result", inner.results))))\n"
      functions += "(func (export \"\(interface.name)#\(function.name)\") "
      functions += "\(list("param", outer.parameters)) \(list("result", outer.results))\n"
      let arguments = outer.parameters.indices.map { "(local.get \($0))" }.joined(separator: " ")
      if outer.spillsResult {
        functions += "(call $i\(index) \(arguments) (i32.const 1024)) (i32.const 1024))\n"
      } else {
        functions += "(call $i\(index) \(arguments)))\n"
      }
    }
  }
  return try Module(
    WatParser.parse(
      Array(
        """
        (module
          (import "$root" "tell" (func $tell (param i64)))
          \(imports)
          (memory (export "memory") 16)
          (global $next (mut i32) (i32.const 4096))
          (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
            (global.set $next (i32.and (i32.add (global.get $next) (i32.const 15)) (i32.const -16)))
            (global.get $next)
            (global.set $next (i32.add (global.get $next) (local.get 3))))
          (func (export "ask") (result i32)
            (call $tell (i64.const 77))
            (i32.store8 (i32.const 1024) (i32.const 1)) (i64.store (i32.const 1032) (i64.const 78)) (i32.const 1024))
          \(functions))
        """.utf8)))
}

private typealias World = EverythingWorld
private typealias Shapes = EverythingWorld.Shapes

private final class Host: World.Host, Shapes.Host {
  var told: [UInt64] = []
  var failsWith = 0
  var seen: Shapes.Containers?
  var list: ([(String, UInt64?)], Result<[String], ErrorValue<[UInt8]>>, (UInt8, (UInt16, UInt32)))?

  func tell(what: World.OwnRecord) throws { told.append(what.value) }
  func scalarsOf(value: Shapes.Scalars) throws -> Shapes.Scalars { value }
  func turn(shape: Shapes.Shape, color: Shapes.Color, rights: Shapes.Rights) throws -> (Shapes.Shape, Shapes.Color, Shapes.Rights)
  {
    (shape, color, rights)
  }
  func keep(value: Shapes.Containers) throws -> Shapes.Containers {
    seen = value
    return value
  }
  func tryIt(depth: UInt8) throws(Shapes.Failure) -> Shapes.ScalarList {
    if depth == 0 { throw Shapes.Failure(code: 7, detail: "deep") }
    return Array(repeating: scalars, count: Int(depth))
  }
  func check() throws(Shapes.Shape) { if failsWith > 0 { throw .circle(1.5) } }
  func sum(a: UInt32, b: UInt32) throws(Shapes.Color) -> UInt32 {
    let (sum, overflow) = a.addingReportingOverflow(b)
    if overflow { throw .deepBlue }
    return sum
  }
  func mend() throws(Shapes.Trouble) -> UInt8 {
    if failsWith > 0 { throw [.disk, .network] }
    return 3
  }
  func readText(path: String) throws -> Result<String, ErrorValue<String>> {
    path.isEmpty ? .failure(ErrorValue("no path")) : .success(path)
  }
  func ping() throws -> Result<Void, ErrorValue<Void>> { failsWith > 0 ? .failure(ErrorValue()) : .success(()) }
  func nothing() throws {}
  func maybe(x: UInt8??) throws -> UInt8?? { x }
  func table(rows: [Unicode.Scalar: Int64]) throws -> [UInt8: String] {
    Dictionary(uniqueKeysWithValues: rows.map { (UInt8(truncatingIfNeeded: $0.key.value), "\($0.value)") })
  }
  func longList(
    firstArgument: [(String, UInt64?)], secondArgument: Result<[String], ErrorValue<[UInt8]>>,
    thirdArgument: (UInt8, (UInt16, UInt32))
  ) throws -> [(String, Result<[UInt8]?, ErrorValue<String>>)] {
    list = (firstArgument, secondArgument, thirdArgument)
    return [("a", .success([1, 2])), ("b", .success(nil)), ("c", .failure(ErrorValue("no")))]
  }
}

private let scalars = Shapes.Scalars(
  a: true, b: 200, c: -100, d: 50_000, e: -20_000, f: 4_000_000_000, g: -2_000_000_000, h: .max, i: .min, j: 0.5, k: -0.25,
  l: "\u{10FFFF}", m: "día")

/// Values of every type, from the host to a guest, back to the host and all the way again.
@Suite struct RoundTripTests {
  private func guest() throws -> (World.Exports, Host) {
    let host = Host()
    let linker = ComponentLinker()
    World.define(in: linker, world: host, shapes: host)
    return (try World.Exports(linker.instantiate(forwarder(World.world), in: Store(), checking: World.world)), host)
  }

  @Test func scalarsEnumsAndFlags() throws {
    let (guest, _) = try guest()
    #expect(try guest.shapes.scalarsOf(value: scalars) == scalars)
    for color in Shapes.Color.allCases {
      for rights in [[], .read, [.read, .allRights], [.read, .write, .runAsRoot, .allRights]] as [Shapes.Rights] {
        let (_, backColor, backRights) = try guest.shapes.turn(shape: .none, color: color, rights: rights)
        #expect(backColor == color && backRights == rights)
      }
    }
    #expect(Shapes.Color.deepBlue.rawValue == "deep-blue")
  }

  @Test func everyCaseOfAVariant() throws {
    let (guest, _) = try guest()
    let shapes: [Shapes.Shape] = [
      .none, .circle(1.5), .rectangle(1, -2), .single(9), .colored(.httpGreen, 1 << 60, [1, 2]), .colored(.red, nil, []),
      .many([scalars, scalars]), .many([]), .nested(.success(.some(.some("x")))), .nested(.success(.some(nil))),
      .nested(.success(nil)), .nested(.failure(ErrorValue((1, 1 << 40)))),
    ]
    for shape in shapes {
      let (back, _, _) = try guest.shapes.turn(shape: shape, color: .red, rights: [])
      #expect(back.componentValue == shape.componentValue)
    }
  }

  @Test func containers() throws {
    let (guest, host) = try guest()
    let value = Shapes.Containers(
      bytes: [0, 255], lists: [["a"], [], ["b", "c"]], fixed: [1, 2, 3], key: [4, 5, 6, 7],
      byName: ["x": [.red], "a": [], "ü": [.deepBlue, .red]], byFlag: [true: 1, false: 2], maybe: 0, maybeMaybe: .some(nil),
      pair: (1, "one"), outcome: .failure(.deepBlue), textOutcome: .failure(ErrorValue("bad")), noValue: .failure(.circle(2)),
      noError: .failure(ErrorValue()), neither: .success(()), why: [.success(()), .failure(ErrorValue("because"))])
    let back = try guest.shapes.keep(value: value)
    #expect(back.componentValue == value.componentValue)
    #expect(host.seen?.componentValue == value.componentValue)
    #expect(back.byName == value.byName && back.maybeMaybe == .some(nil) && back.pair == value.pair)
    // The guest gets maps in the order of their keys.
    guard case .list(let entries)? = value.componentValue["by-name"] else { return #expect(Bool(false), "no list") }
    let keys = entries.compactMap { entry -> String? in if case .tuple(let parts) = entry { parts[0].string } else { nil } }
    #expect(keys == ["a", "x", "ü"])
  }

  @Test func fixedLengthsAreChecked() throws {
    let (guest, _) = try guest()
    let value = Shapes.Containers(
      bytes: [], lists: [], fixed: [1, 2], key: [4, 5, 6, 7], byName: [:], byFlag: [:], pair: (1, ""), outcome: .success(1),
      textOutcome: .success(""), noValue: .success(()), noError: .success(1), neither: .failure(ErrorValue()), why: [])
    do throws(ComponentError) {
      _ = try guest.shapes.keep(value: value)
      Issue.record("two elements of three")
    } catch {
      guard case .typeMismatch = error.fault else { throw error }
    }
    // Nothing has happened to the instance.
    #expect(try guest.shapes.maybe(x: nil) == nil)
  }

  @Test func resultsThatThrow() throws {
    let (guest, host) = try guest()
    #expect(try guest.shapes.tryIt(depth: 3) == [scalars, scalars, scalars])
    do throws(ExportError<Shapes.Failure>) { _ = try guest.shapes.tryIt(depth: 0) } catch {
      guard case .returned(let failure) = error else { throw error }
      #expect(failure == Shapes.Failure(code: 7, detail: "deep"))
    }
    #expect(try guest.shapes.sum(a: 1, b: 2) == 3)
    #expect(throws: ExportError<Shapes.Color>.self) { try guest.shapes.sum(a: .max, b: 1) }
    try guest.shapes.check()
    #expect(try guest.shapes.mend() == 3)
    #expect(try guest.shapes.ping().get() == ())
    host.failsWith = 1
    do throws(ExportError<Shapes.Shape>) { try guest.shapes.check() } catch {
      guard case .returned(.circle(1.5)) = error else { throw error }
    }
    do throws(ExportError<Shapes.Trouble>) { _ = try guest.shapes.mend() } catch {
      guard case .returned([.disk, .network]) = error else { throw error }
    }
    if case .success = try guest.shapes.ping() { Issue.record("it must have failed") }
    #expect(try guest.shapes.readText(path: "p").get() == "p")
    #expect(try guest.shapes.readText(path: "") == .failure(ErrorValue("no path")))
    try guest.shapes.nothing()
  }

  @Test func nestedOptionsMapsAndLongSignatures() throws {
    let (guest, host) = try guest()
    for value in [nil, .some(nil), .some(.some(4))] as [UInt8??] { #expect(try guest.shapes.maybe(x: value) == value) }
    #expect(try guest.shapes.table(rows: ["a": 1, "b": -2]) == [97: "1", 98: "-2"])
    let back = try guest.shapes.longList(
      firstArgument: [("x", 1), ("y", nil)], secondArgument: .failure(ErrorValue([9])), thirdArgument: (1, (2, 3)))
    #expect(back.map(\.0) == ["a", "b", "c"])
    #expect(back[0].1 == .success([1, 2]) && back[1].1 == .success(nil) && back[2].1 == .failure(ErrorValue("no")))
    #expect(host.list?.0.map(\.0) == ["x", "y"] && host.list?.0.map(\.1) == [1, nil])
    #expect(host.list?.1 == .failure(ErrorValue([9])) && host.list?.2.0 == 1 && host.list?.2.1 ?? (0, 0) == (2, 3))
    #expect(try guest.ask() == World.OwnRecord(value: 78))
    #expect(host.told == [77])
  }

  /// What no guest can send, as the ABI reads by the type; a host may.
  @Test func valuesOfAnotherShapeAreRefused() {
    let wrong: [ComponentValue] = [
      .u8(1), .record([ComponentValue.Field("code", .u32(1))]), .record(["code": .string("1"), "detail": .option(nil)]),
      .tuple([]),
    ]
    for value in wrong { #expect(throws: ComponentError.self) { try Shapes.Failure(componentValue: value) } }
    for value in [.variant("circle", nil), .variant("none", .u8(1)), .variant("square", nil), .enum("none")] as [ComponentValue] {
      #expect(throws: ComponentError.self) { try Shapes.Shape(componentValue: value) }
    }
    #expect(throws: ComponentError.self) { try Shapes.Shape(componentValue: .variant("rectangle", .tuple([.f32(1)]))) }
    #expect(throws: ComponentError.self) { try Shapes.Color(componentValue: .enum("green")) }
    #expect(throws: ComponentError.self) { try Shapes.Rights(componentValue: .flags(["read", "fly"])) }
  }
}
