import WasmTypes

/// Everything that loading or running WebAssembly can throw.
public enum WasmError: Error {
  /// The bytes are not a module in the binary format.
  case decoding(DecodingError)
  /// The module breaks a validation rule, or needs a feature that the engine lacks or the host switched off.
  case validation(ValidationError)
  /// The imports do not fit the module, or an export is missing or of another type.
  case link(LinkError)
  /// The guest trapped.
  case trap(Trap)
  /// An exception that no guest on the way caught.
  case exception(WasmException)
  /// A limit of the host was reached outside a running guest.
  case resource(ResourceError)
  /// The run was stopped before its end and given up.
  case interrupted(Interruption)
  /// A host function threw this error.
  case host(any Error)
}

/// Malformed bytes (specification 3.0, chapter 5).
public struct DecodingError: Error, Sendable, Hashable {
  /// The specification test suite's words where it has them.
  public var message: String
  /// The offset in the module, in bytes.
  public var offset: Int

  public init(_ message: String, at offset: Int) {
    self.message = message
    self.offset = offset
  }
}

/// An invalid module (specification 3.0, chapter 3).
public struct ValidationError: Error, Sendable, Hashable {
  /// The specification test suite's words where it has them, then details.
  public var message: String
  /// The offset in the module, in bytes, where it is known.
  public var offset: Int?
  /// The index of the function whose body is invalid.
  public var function: Int?
  /// The feature that the module needs and the engine lacks or the host switched off.
  public var missingFeature: Feature?

  public init(_ message: String, at offset: Int? = nil, function: Int? = nil, missingFeature: Feature? = nil) {
    self.message = message
    self.offset = offset
    self.function = function
    self.missingFeature = missingFeature
  }
}

/// An import or export that does not fit.
public struct LinkError: Error, Sendable, Hashable {
  /// Names both sides: what was asked for and what was there.
  public var message: String

  public init(_ message: String) { self.message = message }
}

/// A limit of the host that was reached.
public struct ResourceError: Error, Sendable, Hashable {
  public var message: String

  public init(_ message: String) { self.message = message }
}

/// Why a run stopped before its end. The first three can be resumed through `Execution`.
public enum Interruption: Error, Sendable, Hashable {
  case outOfFuel
  case deadlineExceeded
  case cancelled
}

/// Why a guest trapped; the message is the specification test suite's.
public enum TrapCode: Sendable, Hashable {
  case unreachable
  case integerDivideByZero
  case integerOverflow
  case invalidConversionToInteger
  case outOfBoundsMemoryAccess
  case outOfBoundsTableAccess
  case undefinedElement
  case uninitializedElement
  case indirectCallTypeMismatch
  case callStackExhausted
  case nullExceptionReference
  case nullReference
  case nullFunctionReference
  case nullStructureReference
  case nullArrayReference
  case nullI31Reference
  case castFailure
  case outOfBoundsArrayAccess
  case unalignedAtomic
  case expectedSharedMemory
  /// The guest needs more of something than the store's limits allow; the text says of what.
  case resourceLimit(String)

  public var message: String {
    switch self {
    case .unreachable: "unreachable"
    case .integerDivideByZero: "integer divide by zero"
    case .integerOverflow: "integer overflow"
    case .invalidConversionToInteger: "invalid conversion to integer"
    case .outOfBoundsMemoryAccess: "out of bounds memory access"
    case .outOfBoundsTableAccess: "out of bounds table access"
    case .undefinedElement: "undefined element"
    case .uninitializedElement: "uninitialized element"
    case .indirectCallTypeMismatch: "indirect call type mismatch"
    case .callStackExhausted: "call stack exhausted"
    case .nullExceptionReference: "null exception reference"
    case .nullReference: "null reference"
    case .nullFunctionReference: "null function reference"
    case .nullStructureReference: "null structure reference"
    case .nullArrayReference: "null array reference"
    case .nullI31Reference: "null i31 reference"
    case .castFailure: "cast failure"
    case .outOfBoundsArrayAccess: "out of bounds array access"
    case .unalignedAtomic: "unaligned atomic"
    case .expectedSharedMemory: "expected shared memory"
    case .resourceLimit(let what): "resource limit: \(what)"
    }
  }
}

/// A trap with the guest's call stack at that moment.
public struct Trap: Error, Sendable, Hashable {
  public var code: TrapCode
  /// The innermost frame first; long stacks keep both ends.
  public var backtrace: [BacktraceFrame]

  public init(_ code: TrapCode, backtrace: [BacktraceFrame] = []) {
    self.code = code
    self.backtrace = backtrace
  }
}

/// A frame of a backtrace.
public struct BacktraceFrame: Sendable, Hashable, CustomStringConvertible {
  /// From the module's name section, if it has one.
  public var moduleName: String?
  public var functionIndex: Int
  /// From the name section, or the first export of the function.
  public var functionName: String?
  /// The offset of the instruction in the module, in bytes.
  public var offset: Int?

  public init(moduleName: String? = nil, functionIndex: Int, functionName: String? = nil, offset: Int? = nil) {
    self.moduleName = moduleName
    self.functionIndex = functionIndex
    self.functionName = functionName
    self.offset = offset
  }

  public var description: String {
    let name = functionName ?? "function \(functionIndex)"
    let place = offset.map { " @ 0x" + String($0, radix: 16) } ?? ""
    return (moduleName.map { $0 + "!" } ?? "") + name + place
  }
}

extension WasmError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .decoding(let error): "malformed module: \(error.message) (at offset 0x\(String(error.offset, radix: 16)))"
    case .validation(let error):
      "invalid module: \(error.message)" + (error.function.map { " in function \($0)" } ?? "")
        + (error.offset.map { " (at offset 0x\(String($0, radix: 16)))" } ?? "")
    case .link(let error): "link error: \(error.message)"
    case .trap(let trap): "trap: \(trap.code.message)"
    case .exception(let exception): "uncaught exception: \(exception)"
    case .resource(let error): "resource error: \(error.message)"
    case .interrupted(.outOfFuel): "out of fuel"
    case .interrupted(.deadlineExceeded): "deadline exceeded"
    case .interrupted(.cancelled): "cancelled"
    case .host(let error): "host error: \(error)"
    }
  }
}
