import Testing
import WasmEngine
import WasmText

@testable import WASI

@Suite("Arguments, environment, exit")
struct ProcessTests {
  @Test func argumentsAndEnvironment() throws {
    let guest = try Guest {
      $0.arguments = ["program", "", "é"]
      $0.environment = [("A", "1"), ("EMPTY", ""), ("B", "x=y")]
    }
    for (kind, texts) in [("args", ["program", "", "é"]), ("environ", ["A=1", "EMPTY=", "B=x=y"])] {
      let size = texts.reduce(0) { $0 + $1.utf8.count + 1 }
      try guest.must("\(kind)_sizes_get", Guest.result, Guest.result + 4)
      #expect(try guest.load32() == texts.count)
      #expect(try guest.load32(Guest.result + 4) == size)
      try guest.must("\(kind)_get", Guest.vectors, Guest.data)
      for (index, text) in texts.enumerated() {
        #expect(try guest.text(guest.load32(Guest.vectors + index * 4), text.utf8.count + 1) == text + "\0")
      }
    }
    // The texts may end with the memory.
    let size = 11
    try guest.must("args_get", Guest.vectors, Guest.memorySize - size - 1)
    #expect(try guest.call("args_get", Guest.vectors, Guest.memorySize - size + 1) == .fault)
  }

  @Test func withoutAny() throws {
    let guest = try Guest()
    for kind in ["args", "environ"] {
      try guest.must("\(kind)_sizes_get", Guest.result, Guest.result + 4)
      #expect(try guest.load(Guest.result, as: UInt64.self) == 0)
      try guest.must("\(kind)_get", Guest.memorySize, Guest.memorySize)
    }
  }

  @Test func whatCannotBeGiven() {
    #expect(throws: WASIConfigurationError.self) { try Guest { $0.arguments = ["a\0b"] } }
    #expect(throws: WASIConfigurationError.self) { try Guest { $0.environment = [("A=B", "")] } }
    #expect(throws: WASIConfigurationError.self) { try Guest { $0.environment = [("", "")] } }
    #expect(throws: WASIConfigurationError.self) { try Guest { $0.environment = [("A", "\0")] } }
    #expect(throws: WASIConfigurationError.self) {
      try Guest { $0.preopens = [Preopen(guestPath: "/", hostPath: "/no/such/directory")] }
    }
  }

  @Test("The exit code passes through", arguments: [0, 1, 7, 255, 256, UInt32.max])
  func exit(_ code: UInt32) throws {
    let text = """
      (module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (func (export "_start") (call $exit (i32.const \(code))) (unreachable)))
      """
    let wasi = try WASI()
    var imports = Imports()
    wasi.define(in: &imports)
    #expect(try wasi.start(Store().instantiate(Module(WatParser.parse(text)), imports: imports)) == code)
  }

  @Test func returningIsSuccess() throws {
    let wasi = try WASI()
    let instance = try Store().instantiate(Module(WatParser.parse("(module (func (export \"_start\")))")))
    #expect(try wasi.start(instance) == 0)
    let empty = try Store().instantiate(Module(WatParser.parse("(module)")))
    #expect(throws: WasmError.self) { try wasi.start(empty) }
  }
}
