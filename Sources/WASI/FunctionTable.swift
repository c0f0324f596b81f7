import WasmEngine
import WasmTypes

/// A function of preview 1: its name, its type and what it does.
package struct WASIFunction: Sendable {
  /// The name of the import.
  package let name: String
  /// The type of the import.
  package let type: FunctionType
  let body: @Sendable (WASI, FunctionCall) throws -> Void

  init(_ name: String, _ parameters: [ValueType], _ body: @escaping @Sendable (WASI, FunctionCall) throws -> Void) {
    self.name = name
    type = FunctionType(parameters, [.i32])
    self.body = body
  }

  /// A function that does not come back.
  init(
    exiting name: String, _ parameters: [ValueType], _ body: @escaping @Sendable (WASI, FunctionCall) throws -> Void
  ) {
    self.name = name
    type = FunctionType(parameters)
    self.body = body
  }

  /// Whether it returns an `errno`.
  package var hasResult: Bool { !type.results.isEmpty }

  /// Every function of preview 1.
  package static let all: [WASIFunction] = process + time + descriptor + data + directory + paths + sockets
}

/// One call of a function, whoever calls: an instance, or a test.
package struct FunctionCall {
  /// The arguments' slots. A vector is a fixed array that needs no allocation; no function has more than nine.
  package typealias Arguments = SIMD16<UInt64>

  let memory: any GuestMemory
  let limits: WaitLimits
  private let arguments: Arguments

  package init(memory: any GuestMemory, arguments: Arguments, limits: WaitLimits = WaitLimits()) {
    self.memory = memory
    self.arguments = arguments
    self.limits = limits
  }

  func u32(_ index: Int) -> UInt32 { UInt32(truncatingIfNeeded: arguments[index]) }
  func u64(_ index: Int) -> UInt64 { arguments[index] }
  func i64(_ index: Int) -> Int64 { Int64(bitPattern: arguments[index]) }
  func pointer(_ index: Int) -> GuestPointer { GuestPointer(address: u32(index)) }

  /// A path, from its address and its length.
  func path(_ index: Int) throws -> GuestPath { try GuestPath(memory, at: pointer(index), count: u32(index + 1)) }

  /// Throws `fault` unless the paths at these arguments lie in the memory: for functions that take two of them.
  func checkPaths(_ first: Int, _ second: Int) throws(Errno) {
    for index in [first, second] { try memory.check(pointer(index), count: UInt64(u32(index + 1))) }
  }

  /// A set of flags; a bit that means nothing throws `inval`.
  func flags<Flags: OptionSet>(_ index: Int, _ all: Flags) throws(Errno) -> Flags
  where Flags.RawValue == UInt16 {
    guard let bits = UInt16(exactly: u32(index)), bits & ~all.rawValue == 0 else { throw .inval }
    return Flags(rawValue: bits)
  }

  /// Where the waiting of a call on a descriptor ends; nil when the descriptor does not wait.
  func waiting(_ descriptor: FileDescriptor) -> WaitLimits? { descriptor.flags.contains(.nonblock) ? nil : limits }
}
