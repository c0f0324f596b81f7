import WasmEngine
import WasmTypes

/// What came of the calls of a random program, one after the other on one instance.
///
/// `Oracle/programs.py` computes the same of Wasmtime's runs.
package struct ProgramOutcome: Equatable, Sendable {
  package struct Call: Equatable, Sendable {
    /// The results' bits, or the trap's message.
    package var text: String
    package var isTrap: Bool
    /// Whether the call threw an exception somewhere.
    package var hasThrown = false
    package var fuel: UInt64
  }

  package var calls: [Call] = []
  /// Over the contents of all memories.
  package var memory: UInt64 = 0

  static let arguments: [(Int32, Int64)] = [(5, -3), (-1, 0x1_2345_6789)]

  package init(_ program: RandomProgram, _ configuration: ModuleConfiguration = ModuleConfiguration()) throws {
    let store = Store()
    let instance = try store.instantiate(Module(program.bytes, configuration: configuration))
    for entry in 0..<program.entryCount {
      for (first, second) in Self.arguments {
        calls.append(try Self.call("e\(entry)", [.i32(first), .i64(second)], instance))
      }
    }
    calls.append(try Self.call("state", [], instance))
    for index in program.memories.indices {
      let contents = try instance.memory("m\(index)")
      memory = try contents.withUnsafeBytes(at: 0, count: UInt64(contents.byteCount)) { Self.hash($0, memory) }
    }
  }

  private static func call(_ name: String, _ arguments: [Value], _ instance: Instance) throws -> Call {
    let before = instance.store.fuelConsumed
    let text: String
    var (isTrap, hasThrown) = (false, false)
    do throws(WasmError) {
      let results = try instance.function(name).call(arguments)
      hasThrown = (results.last?.i64 ?? 0) == 1 && name != "state"
      text = results.map { String(UInt64(bitPattern: $0.i64 ?? 0), radix: 16) }.joined(separator: ",")
    } catch {
      guard case .trap(let trap) = error else { throw error }
      (text, isTrap) = (trap.code.message, true)
    }
    return Call(text: text, isTrap: isTrap, hasThrown: hasThrown, fuel: instance.store.fuelConsumed - before)
  }

  /// Goes on with a hash over words of 64 bits; words of zeros count by their place only.
  private static func hash(_ bytes: UnsafeRawBufferPointer, _ start: UInt64) -> UInt64 {
    var hash = (start ^ UInt64(bytes.count)) &* 0x100_0000_01B3
    var offset = 0
    while offset + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if word != 0 { hash = (hash ^ word ^ UInt64(offset)) &* 0x100_0000_01B3 }
      offset += 8
    }
    return hash
  }

  /// The same without fuel.
  package var unmetered: ProgramOutcome {
    var copy = self
    for index in copy.calls.indices { copy.calls[index].fuel = 0 }
    return copy
  }

  /// A line for the record: the module's hash, each call, the memories' hash. The fuel of a call that traps or throws is left out, as
  /// Wasmtime's is not exact then, and so is which of several traps it was where an index is beyond a table or a reference null:
  /// Wasmtime has but one.
  package func line(of program: RandomProgram) -> String {
    let calls = calls.map { (call) -> String in
      if call.isTrap {
        let isIndex = call.text == TrapCode.undefinedElement.message || call.text == TrapCode.outOfBoundsTableAccess.message
        if call.text.hasPrefix("null ") { return "t:null-reference" }
        return "t:" + (isIndex ? "table-index" : call.text.replacing(" ", with: "-"))
      }
      return "r\(Self.hex(fnv(call.text.utf8)))@\(call.hasThrown ? "-" : String(call.fuel))"
    }
    return ([String(program.seed), Self.hex(fnv(program.bytes))] + calls + [String(memory, radix: 16)]).joined(separator: " ")
  }

  private static func hex(_ value: UInt32) -> String { String(value, radix: 16) }
}

/// FNV-1a of 32 bits.
private func fnv(_ bytes: some Sequence<UInt8>) -> UInt32 { bytes.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 } }

extension Value {
  fileprivate var i64: Int64? { if case .i64(let value) = self { value } else { nil } }
}
