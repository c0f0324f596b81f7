import WasmEngine

/// What can go wrong between a host and a guest that speak the Canonical ABI.
public struct ComponentError: Error, CustomStringConvertible {
  public var fault: Fault
  /// Where in the value, from the outside in: `result`, `error`, `message`.
  public var path: [String]

  public init(_ fault: Fault, path: [String] = []) {
    self.fault = fault
    self.path = path
  }

  public enum Fault: Sendable {
    /// The guest handed over a pointer that is no multiple of the type's alignment.
    case misalignedPointer(UInt64, alignment: Int)
    /// The guest handed over a range that leaves its memory; in bytes.
    case outOfBounds(address: UInt64, byteCount: UInt64, memorySize: UInt64)
    /// A string of more than 2^28 - 1 bytes.
    case stringTooLong(UInt64)
    /// A list of more than 2^28 - 1 bytes or elements.
    case listTooLong(UInt64)
    case invalidUTF8(at: UInt64)
    /// A surrogate without its other half.
    case invalidUTF16(at: UInt64)
    /// No Unicode scalar value: beyond 0x10FFFF or a surrogate.
    case invalidChar(UInt32)
    case invalidDiscriminant(UInt32, caseCount: Int, type: String)
    /// What the guest returned is larger than the host allows; in bytes of the host's memory.
    case valueTooLarge(limit: Int)
    /// The guest's `cabi_realloc` returned a misaligned pointer or one to less than the bytes asked for.
    case badReallocation(UInt64, byteCount: UInt64, alignment: Int)
    /// The host's value is not of the type that WIT asks for.
    case typeMismatch(expected: String, found: String)
    /// The host gave another number of arguments than the function has parameters.
    case argumentCount(expected: Int, found: Int)
    /// A type that this implementation cannot pass.
    case unsupportedType(String)
    /// The guest handed over an index that its table of handles does not have.
    case unknownHandle(UInt32)
    /// The guest handed over a handle of another resource.
    case handleType(UInt32, expected: String, found: String)
    /// The guest handed over ownership of what it had only borrowed.
    case notOwned(UInt32)
    /// The guest handed over or dropped a handle that is lent to a call under way.
    case lentHandle(UInt32)
    /// The guest returned from a call without dropping the handles that it had borrowed for it.
    case borrowsOutstanding(Int)
    /// The guest or the host holds as many handles as the host allows.
    case tooManyHandles(limit: Int)
    /// The host's handle on a guest's resource is not good any more.
    case staleHandle(String, String)
    /// The module's custom section `component-type` cannot be read.
    case malformedComponentType(String)
    /// The guest called an import during `cabi_realloc` or a post-return function.
    case cannotLeave
    /// The host called into an instance that is in a call already, or that trapped before.
    case cannotEnter(String)
    /// The guest called the `async` host function of this name in a call that cannot wait.
    case needsAsync(String)
    /// The call was given up before its end.
    case abandoned
    /// The instance's state cannot be taken; the text says why.
    case noSnapshot(String)
    /// The module does not fit the world: everything that is wrong with it.
    case world([WorldMismatch])
    /// The guest trapped, was stopped, or lacks something the ABI needs.
    case guest(WasmError)
  }

  public var description: String {
    let place = path.isEmpty ? "" : " (in \(path.joined(separator: ".")))"
    return fault.description + place
  }

  /// The same error, one step further out.
  func within(_ step: String) -> ComponentError {
    var error = self
    error.path.insert(step, at: 0)
    return error
  }

  /// What the engine threw, as the error that a host function threw where it is one of ours.
  init(_ error: WasmError) {
    if case .host(let inner as ComponentError) = error { self = inner } else { self.init(.guest(error)) }
  }
}

extension ComponentError.Fault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .misalignedPointer(let address, let alignment): "misaligned pointer \(hex(address)): not a multiple of \(alignment)"
    case .outOfBounds(let address, let byteCount, let memorySize):
      "out of bounds: \(byteCount) bytes at \(hex(address)) in a memory of \(memorySize)"
    case .stringTooLong(let count): "string too long: \(count) bytes"
    case .listTooLong(let count): "list too long: \(count) bytes or elements"
    case .invalidUTF8(let address): "invalid UTF-8 in the string at \(hex(address))"
    case .invalidUTF16(let address): "invalid UTF-16 in the string at \(hex(address))"
    case .invalidChar(let scalar): "invalid char: \(hex(UInt64(scalar))) is no Unicode scalar value"
    case .invalidDiscriminant(let value, let caseCount, let type):
      "invalid discriminant: \(value) for \(type) of \(caseCount) cases"
    case .valueTooLarge(let limit): "value too large: over \(limit) bytes"
    case .badReallocation(let address, let byteCount, let alignment):
      "cabi_realloc returned \(hex(address)) for \(byteCount) bytes aligned to \(alignment)"
    case .typeMismatch(let expected, let found): "type mismatch: expected \(expected), found \(found)"
    case .argumentCount(let expected, let found): "expected \(expected) arguments, found \(found)"
    case .unsupportedType(let reason): "unsupported type: \(reason)"
    case .unknownHandle(let index): "unknown handle \(index)"
    case .handleType(let index, let expected, let found): "handle \(index) is of \(found), expected \(expected)"
    case .notOwned(let index): "handle \(index) is borrowed: it cannot be passed as own"
    case .lentHandle(let index): "handle \(index) is lent: it cannot be passed as own or dropped"
    case .borrowsOutstanding(let count): "borrows outstanding: the guest returned without dropping \(count)"
    case .tooManyHandles(let limit): "too many handles: over \(limit)"
    case .staleHandle(let type, let reason): "the handle of \(type) cannot be used: \(reason)"
    case .malformedComponentType(let reason): "the custom section component-type cannot be read: \(reason)"
    case .cannotLeave: "an import was called during cabi_realloc or post-return"
    case .cannotEnter(let reason): "the instance cannot be entered: \(reason)"
    case .needsAsync(let name): "the guest called '\(name)', an async host function, in a call that cannot wait: use callAsync"
    case .abandoned: "the call was abandoned"
    case .noSnapshot(let reason): reason.hasPrefix("no snapshot") ? reason : "no snapshot: \(reason)"
    case .world(let mismatches): mismatches.map(\.description).joined(separator: "\n")
    case .guest(let error): error.description
    }
  }
}

private func hex(_ number: UInt64) -> String { "0x" + String(number, radix: 16) }
