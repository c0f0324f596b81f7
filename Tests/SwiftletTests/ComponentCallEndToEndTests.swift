import ComponentABI
import Foundation
import Testing

private let wit = """
  package demo:text@1.2.0;
  interface slugs {
    enum style { plain, loud }
    record options { words: option<u32>, style: style }
    variant failure { empty, too-long(u32) }
    make: func(text: string, options: options) -> result<string, failure>;
    resource counter {
      constructor(start: u32);
      next: func(by: option<u32>) -> u32;
      spin: func();
      zero: static func() -> u32;
      split: func() -> counter;
    }
    use-it: func(c: borrow<counter>);
  }
  interface other { make: func() -> u8; }
  world demo {
    export slugs;
    export double: func(x: u32) -> u32;
    export describe: func(many: list<u8>) -> tuple<f64, char, list<string>>;
    export leave: func();
    export fail: func();
    export broken: func() -> string;
    export "grow": func() -> u32;
  }
  world two { export slugs; export other; }
  """.replacingOccurrences(of: "export \"grow\"", with: "export grow")

private let module = """
  (module
    (import "wasi_snapshot_preview1" "proc_exit" (func $proc_exit (param i32)))
    (import "[export]demo:text/slugs@1.2.0" "[resource-new]counter" (func $new (param i32) (result i32)))
    (memory (export "memory") 1)
    (global $top (mut i32) (i32.const 1024))
    (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
      (global.set $top (i32.and (i32.add (global.get $top) (i32.const 7)) (i32.const -8)))
      (global.get $top)
      (global.set $top (i32.add (global.get $top) (local.get 3))))
    (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
    (func (export "double") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 2)))
    ;; text, length, words (is some, value), style
    (func (export "demo:text/slugs@1.2.0#make") (param i32 i32 i32 i32 i32) (result i32)
      (i32.store8 (i32.const 16) (i32.eqz (local.get 1)))
      (i32.store (i32.const 20) (local.get 0))
      (i32.store (i32.const 24) (local.get 1))
      (if (i32.eqz (local.get 1)) (then (i32.store8 (i32.const 20) (i32.const 0))))
      (if (i32.and (local.get 2) (i32.gt_u (local.get 1) (local.get 3)))
        (then
          (i32.store8 (i32.const 16) (i32.const 1))
          (i32.store8 (i32.const 20) (i32.const 1))
          (i32.store (i32.const 24) (local.get 1))))
      (i32.const 16))
    (func (export "demo:text/slugs@1.2.0#[constructor]counter") (param i32) (result i32)
      (i32.store (i32.const 512) (local.get 0))
      (call $new (i32.const 512)))
    (func (export "demo:text/slugs@1.2.0#[method]counter.next") (param i32 i32 i32) (result i32)
      (i32.add (i32.load (local.get 0)) (select (local.get 2) (i32.const 1) (local.get 1))))
    (func (export "demo:text/slugs@1.2.0#[method]counter.spin") (param i32) (loop (br 0)))
    (func (export "demo:text/slugs@1.2.0#[method]counter.split") (param i32) (result i32)
      (i32.store (i32.const 516) (i32.div_u (i32.load (local.get 0)) (i32.const 2)))
      (call $new (i32.const 516)))
    (func (export "demo:text/slugs@1.2.0#[static]counter.zero") (result i32) (i32.const 0))
    (func (export "demo:text/slugs@1.2.0#use-it") (param i32))
    (func (export "describe") (param i32 i32) (result i32)
      (f64.store (i32.const 16) (f64.convert_i32_u (local.get 1)))
      (i32.store (i32.const 24) (i32.const 0x1f434))
      (i32.store (i32.const 28) (i32.const 64))
      (i32.store (i32.const 32) (i32.const 1))
      (i32.store (i32.const 64) (local.get 0))
      (i32.store (i32.const 68) (local.get 1))
      (i32.const 16))
    (func (export "leave") (call $proc_exit (i32.const 7)))
    (func $inner (unreachable))
    (func (export "fail") (call $inner))
    (func (export "grow") (result i32) (memory.grow (i32.const 100)))
    (func (export "broken") (result i32) (i32.store (i32.const 16) (i32.const 0x7fffffff)) (i32.store (i32.const 20) (i32.const 5)) (i32.const 16)))
  """

@Suite("swiftlet run --invoke 'f(…)'", .serialized)
struct ComponentCallEndToEndTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    try directory.write("demo.wit", wit)
    try directory.write("demo.wat", module)
  }

  private func call(_ text: String, _ more: String...) throws -> SwiftletProcess {
    try SwiftletProcess.run(
      ["run", "--wit", "demo.wit", "--world", "demo"] + more + ["--invoke", text, "demo.wat"], in: directory.url)
  }

  private func swiftlet(_ arguments: String...) throws -> SwiftletProcess {
    try SwiftletProcess.run(arguments, in: directory.url)
  }

  @Test(arguments: [
    ("double(21)", "42\n"), ("describe([0x61])", ""), ("describe([104, 105])", "(2, '🐴', [\"hi\"])\n"),
    ("slugs.make(\"Hi\", {style: loud})", "ok(\"Hi\")\n"),
    ("demo:text/slugs@1.2.0.make(\"Hi\", {style: loud, words: 9})", "ok(\"Hi\")\n"),
    ("demo:text/slugs@1.2.0#make(\"Hi\", {style: loud})", "ok(\"Hi\")\n"),
    ("demo:text/slugs.make(\"Hi\", {style: loud})", "ok(\"Hi\")\n"),
    ("make(\"it's\\n\", {style: plain})", "ok(\"it's\\n\")\n"), ("slugs.counter(40).next(2)", "42\n"),
    ("counter(40).next()", "41\n"),
    ("slugs.counter(40).split().next(1)", "21\n"), ("slugs.counter.zero()", "0\n"),
  ])
  func results(text: String, output: String) throws {
    let result = try call(text)
    #expect(result.output == output, "\(result.errors)")
    #expect(result.status == (output.isEmpty ? 2 : 0))
  }

  @Test func anErrorIsPrintedAndFails() throws {
    let empty = try call("slugs.make(\"\", {style: plain})")
    #expect(empty.output == "err(empty)\n")
    #expect(empty.status == 1)
    #expect(empty.errors == "")
    #expect(try call("slugs.make(\"abc\", {style: plain, words: some(2)})").output == "err(too-long(3))\n")
  }

  @Test(arguments: [
    ("doubel(1)", "did you mean 'double'?"), ("slugs.mkae(\"\", {style: plain})", "did you mean 'slugs.make'?"),
    ("double(-1)", "the number -1 is not in the range of u32"), ("double()", "the argument 'x' is missing: u32"),
    ("slugs.make(\"\", {style: red})", "style has no case 'red'"),
    ("slugs.use-it(1)", "'slugs.use-it' takes borrow<counter>, and a handle has no text"),
    ("slugs.counter.next(1)", "call the method on a new resource: counter(…).next(…)"),
    ("slugs.counter(1)", "'slugs.counter' returns own<counter>, and a handle has no text"),
    ("slugs.counter(1).nxt()", "'counter' has no method 'nxt'; did you mean 'next'?"),
    ("double(1).next()", "'double' returns no resource"), ("double(1", "expected ',' or ')', found the end of the text"),
  ])
  func mistakesAreShownBeforeAnythingRuns(text: String, message: String) throws {
    let result = try call(text)
    #expect(result.status == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.errors.contains("^"))
    #expect(result.output == "")
  }

  @Test func limitsHold() throws {
    #expect(try call("slugs.counter(1).spin()", "--fuel", "100000").status == 134)
    #expect(try call("slugs.counter(1).spin()", "--timeout", "100ms").status == 124)
    #expect(try call("grow()", "--max-memory", "1MiB").output == "4294967295\n")
    let trap = try call("fail()")
    #expect(trap.status == 134)
    #expect(trap.errors.contains("unreachable"))
    #expect(trap.errors.contains("inner"))
    #expect(try call("leave()").status == 7)
    let broken = try call("broken()", "--stats")
    #expect(broken.status == 134)
    #expect(broken.errors.contains("out of bounds: 5 bytes at 0x7fffffff"))
    #expect(broken.errors.contains("swiftlet: stats: fuel "))
  }

  @Test func coreFunctionsAreCalledAsBefore() throws {
    #expect(try swiftlet("run", "--invoke", "add", "plain.wat", "2", "40").status == 1)
    try directory.write(
      "plain.wat", "(module (func (export \"add\") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1))))")
    #expect(try swiftlet("run", "--invoke", "add", "plain.wat", "2", "40").output == "42\n")
    let untyped = try swiftlet("run", "--invoke", "add(2, 40)", "plain.wat")
    #expect(untyped.status == 1)
    #expect(untyped.errors.contains("it has no section 'component-type'; give --wit PATH"))
    try directory.write("odd.wat", "(module (func (export \"f(1)\") (result i32) (i32.const 3)))")
    #expect(try swiftlet("run", "--invoke", "f(1)", "odd.wat").output == "3\n")
    #expect(try swiftlet("run", "--wit", "demo.wit", "--invoke", "add", "plain.wat", "2", "40").status == 2)
    #expect(try swiftlet("run", "--world", "demo", "--invoke", "double(1)", "demo.wat").status == 2)
    #expect(try call("double(1)").output == "2\n")
    let extra = try swiftlet("run", "--wit", "demo.wit", "--world", "demo", "--invoke", "double(1)", "demo.wat", "2")
    #expect(extra.status == 2)
  }

  @Test func worldsAreChosenAndChecked() throws {
    let none = try swiftlet("run", "--wit", "demo.wit", "--invoke", "double(1)", "demo.wat")
    #expect(none.status == 1)
    #expect(none.errors.contains("choose a world with --world; its worlds are demo:text/demo@1.2.0, demo:text/two@1.2.0"))
    let unknown = try swiftlet("run", "--wit", "demo.wit", "--world", "dmeo", "--invoke", "double(1)", "demo.wat")
    #expect(unknown.errors.contains("has no world 'dmeo'"))
    let ambiguous = try swiftlet("run", "--wit", "demo.wit", "--world", "two", "--invoke", "make()", "demo.wat")
    #expect(
      ambiguous.errors.contains(
        "'make' is the name of 2 functions: demo:text/slugs@1.2.0#make, demo:text/other@1.2.0#make"), "\(ambiguous.errors)")
    // What the module lacks is told in WIT's words; the other functions of the world may be missing.
    let missing = try swiftlet("run", "--wit", "demo.wit", "--world", "two", "--invoke", "other.make()", "demo.wat")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("missing export demo:text/other@1.2.0#make: func() -> u8"))
    try directory.write("bad.wit", "package a:b;\nworld w { export f: func(x: nothing); }")
    let bad = try swiftlet("run", "--wit", "bad.wit", "--invoke", "f(1)", "demo.wat")
    #expect(bad.status == 1)
    #expect(bad.errors.contains("bad.wit:2:29: error:"))
  }

  /// Imports that only a component could serve are refused by name when the module is linked.
  @Test func importsOfComponents() throws {
    let guest = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../ComponentABITests/Guests")
    let result = try swiftlet(
      "run", "--wit", guest.appendingPathComponent("probe.wit").path, "--world", "plain", "--invoke", "live()",
      guest.appendingPathComponent("rust.wasm").path)
    #expect(result.status == 1)
    #expect(result.errors.contains("unknown import probe:kit/calls@1.4.2 weigh; the host offers nothing"))
    #expect(result.errors.contains("this command serves WASI's imports only"))
  }
}
