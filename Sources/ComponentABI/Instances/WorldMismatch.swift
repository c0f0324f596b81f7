import WasmTypes

/// One way in which a module does not fit a world.
public enum WorldMismatch: Sendable, Hashable {
  /// A function by its full name, `ns:pkg/iface@1.0.0#name`.
  case missingExport(String, ComponentFunctionType, Hint?)
  case exportType(String, ComponentFunctionType, expected: FunctionType, found: String)
  case missingMemory
  case memoryType(found: String)
  case missingRealloc
  /// A function that WIT does not name: an allocator, post-return function, destructor or built-in function.
  case helperType(String, expected: FunctionType, found: String)
  case unknownImport(interface: String, name: String, Hint?)
  case importType(interface: String, name: String, ComponentFunctionType, expected: FunctionType, found: String)
  /// The module says that it was made for a function of another type. `place` is where in the type, `result.ok.status`.
  case functionType(String, place: String, host: String, module: String)
  /// What is wrong with the module's custom section.
  case malformedComponentType(String)
  /// How many there are beside those listed.
  case more(Int)

  /// What was most likely meant.
  public enum Hint: Sendable, Hashable {
    /// The name that differs least.
    case nearest(String)
    /// The same interface in a version that is not compatible.
    case version(String)
    /// The interface is there, the function is not.
    case function
    case resource
    /// All interfaces that the host offers.
    case offered([String])
  }
}

extension WorldMismatch: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missingExport(let name, let type, let hint):
      "missing export \(name): \(type)" + (hint.map { "; \($0.text("the module exports"))" } ?? "")
    case .exportType(let name, let type, let expected, let found):
      "export \(name): \(type) must be the core function \(expected), but is \(found)"
    case .missingMemory: "missing export memory: the linear memory"
    case .memoryType(let found): "export memory must be a memory of 32-bit addresses, but is \(found)"
    case .missingRealloc: "missing export cabi_realloc: the core function [i32 i32 i32 i32] -> [i32]"
    case .helperType(let name, let expected, let found): "\(clipped(name)) must be the core function \(expected), but is \(found)"
    case .unknownImport(let interface, let name, let hint):
      "unknown import \(clipped(interface)) \(clipped(name))" + (hint.map { "; \($0.text("the host offers"))" } ?? "")
    case .importType(let interface, let name, let type, let expected, let found):
      "import \(interface) \(name): \(type) is the core function \(expected), but the module wants \(found)"
    case .functionType(let name, let place, let host, let module):
      "\(clipped(name)): the module was made for another type\(place.isEmpty ? "" : ", in \(clipped(place))"): "
        + "\(clipped(module)), where the host has \(clipped(host))"
    case .malformedComponentType(let reason): "\(reason)"
    case .more(let count): "and \(count) more"
    }
  }
}

extension WorldMismatch.Hint {
  fileprivate func text(_ subject: String) -> String {
    switch self {
    case .nearest(let name): "did you mean '\(clipped(name))'?"
    case .version(let name): "\(subject) \(clipped(name)), which is not compatible"
    case .function: "the interface has no such function"
    case .resource: "the interface has no such resource"
    case .offered(let names): "\(subject) \(names.isEmpty ? "nothing" : names.joined(separator: ", "))"
    }
  }
}

/// A guest's name may be of any length.
private func clipped(_ name: String) -> String { name.count <= 120 ? name : name.prefix(120) + "…" }
