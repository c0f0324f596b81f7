import WasmTypes

/// Types as the text format writes them (specification 3.0, 6.4).
package struct TypeText {
  /// Where types have names, or nil to write numbers.
  private let identifiers: Identifiers?

  init(_ identifiers: Identifiers? = nil) { self.identifiers = identifiers }

  package static func text(of type: FunctionType) -> String { TypeText().words(type) }
  package static func text(of type: SubType) -> String { TypeText().words(type) }
  package static func text(of type: TableType) -> String { TypeText().words(type) }
  package static func text(of type: MemoryType) -> String { TypeText().words(type) }
  package static func text(of type: GlobalType) -> String { TypeText().words(type) }

  // MARK: - Values

  func words(_ type: ValueType) -> String { type.reference.map(words) ?? type.description }

  func words(_ type: ReferenceType) -> String {
    guard type.heapType.index != nil else { return type.description }
    return "(ref \(type.isNullable ? "null " : "")\(words(type.heapType)))"
  }

  func words(_ type: HeapType) -> String { type.index.map(reference) ?? type.name }

  private func reference(_ index: Int) -> String { identifiers?.reference(.type, index) ?? "\(index)" }

  func list(_ types: [ValueType]) -> String { types.map(words).joined(separator: " ") }

  // MARK: - Definitions

  func words(_ type: FunctionType) -> String { "(func" + signature(type) + ")" }

  /// Parameters and results, each with a space before it.
  func signature(_ type: FunctionType) -> String {
    (type.parameters.isEmpty ? "" : " (param \(list(type.parameters)))") + results(type)
  }

  func results(_ type: FunctionType) -> String { type.results.isEmpty ? "" : " (result \(list(type.results)))" }

  /// `type` is the index of the type, by which its fields have names.
  func words(_ type: SubType, at index: Int? = nil) -> String {
    let composite =
      switch type.composite {
      case .function(let function): words(function)
      case .structure(let fields): "(struct" + fields.enumerated().map { field($1, $0, of: index) }.joined() + ")"
      case .array(let field): "(array \(words(field)))"
      }
    if type.isFinal, type.supertypes.isEmpty { return composite }
    return "(sub \(type.isFinal ? "final " : "")" + type.supertypes.map { reference($0) + " " }.joined() + composite + ")"
  }

  private func field(_ field: FieldType, _ index: Int, of type: Int?) -> String {
    let binder = type.flatMap { identifiers?.fields[$0]?[index]?.binder }.map { $0 + " " } ?? ""
    return " (field \(binder)\(words(field)))"
  }

  private func words(_ field: FieldType) -> String {
    let storage =
      switch field.storage {
      case .value(let type): words(type)
      case .i8: "i8"
      case .i16: "i16"
      }
    return field.isMutable ? "(mut \(storage))" : storage
  }

  func words(_ type: TableType) -> String { address(type.addressType) + words(type.limits) + " \(words(type.element))" }

  func words(_ type: MemoryType) -> String {
    address(type.addressType) + words(type.limits) + (type.isShared ? " shared" : "")
      + (type.pageSizeLog2 == 16 ? "" : " (pagesize \(UInt64(1) << UInt64(type.pageSizeLog2)))")
  }

  func words(_ type: GlobalType) -> String { type.isMutable ? "(mut \(words(type.value)))" : words(type.value) }

  private func words(_ limits: Limits) -> String { "\(limits.minimum)" + (limits.maximum.map { " \($0)" } ?? "") }

  private func address(_ type: AddressType) -> String { type == .i64 ? "i64 " : "" }
}
