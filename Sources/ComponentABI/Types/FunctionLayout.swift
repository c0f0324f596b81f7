/// A function's type with everything that a call needs computed.
struct FunctionLayout: Sendable {
  let parameters: Layout
  let result: Layout?
  let signature: CoreSignature

  /// Throws `unsupportedType` for types that cannot be passed, such as a result that borrows.
  init(_ type: ComponentFunctionType, _ direction: CoreSignature.Direction) throws(ComponentError) {
    parameters = try Layout(parameters: type.parameters)
    if let type = type.result { result = try Layout(type) } else { result = nil }
    if let result, result.contents.contains(.borrow) { throw ComponentError(.unsupportedType("a result that borrows")) }
    signature = CoreSignature(parameters: parameters, result: result, direction: direction)
  }

  /// Whether the guest must have a memory for the host to read or write.
  var needsMemory: Bool {
    signature.spillsParameters || signature.spillsResult || parameters.contents.contains(.pointer)
      || result?.contents.contains(.pointer) ?? false
  }

  /// Whether the host asks the guest for memory when this side's values are lowered into it.
  func needsRealloc(_ direction: CoreSignature.Direction) -> Bool {
    switch direction {
    case .export: signature.spillsParameters || parameters.contents.contains(.pointer)
    case .import: result?.contents.contains(.pointer) ?? false
    }
  }
}
