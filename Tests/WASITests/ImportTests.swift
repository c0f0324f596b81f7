import Testing
import WasmEngine
import WasmText
import WasmTypes

@testable import WASI

@Suite("Imports of WASI")
struct ImportTests {
  private func instantiate(_ name: String, _ type: String) throws {
    let module = try Module(WatParser.parse("(module (import \"wasi_snapshot_preview1\" \"\(name)\" (func \(type))))"))
    var imports = Imports()
    try WASI().define(in: &imports)
    _ = try Store().instantiate(module, imports: imports)
  }

  @Test("Every function of preview 1 can be imported with its type", arguments: Preview1.functions.map(\.name))
  func exactType(_ name: String) throws {
    let parameters = try #require(Preview1.parameters(of: name))
    try instantiate(name, Preview1.type(name, parameters))
    // One parameter more is another type.
    #expect(throws: WasmError.self) { try instantiate(name, Preview1.type(name, parameters + "i")) }
  }

  @Test func thereAreNoOthers() {
    #expect(WASIFunction.all.map(\.name).sorted() == Preview1.functions.map(\.name).sorted())
    #expect(Preview1.functions.count == 46)
  }

  @Test func whatIsNotProvidedSaysSo() throws {
    let guest = try Guest()
    #expect(try guest.call("sock_accept", 0, 0, 0) == .nosys)
    #expect(try guest.call("sock_recv", 0, 0, 0, 0, 0, 0) == .nosys)
    #expect(try guest.call("sock_send", 0, -1, -1, 0, -1) == .nosys)
    #expect(try guest.call("sock_shutdown", 0, 0) == .nosys)
    #expect(try guest.call("proc_raise", 9) == .nosys)
  }

  @Test func aGuestWithoutMemoryGetsFault() throws {
    let text = """
      (module (import "wasi_snapshot_preview1" "random_get" (func $random_get (param i32 i32) (result i32)))
        (func (export "f") (result i32) (call $random_get (i32.const 0) (i32.const 1))))
      """
    var imports = Imports()
    try WASI().define(in: &imports)
    let instance = try Store().instantiate(Module(WatParser.parse(text)), imports: imports)
    guard case .i32(let code)? = try instance.function("f").call().first else { throw Guest.WrongCall(name: "f") }
    #expect(code == Int32(Errno.fault.rawValue))
  }
}
