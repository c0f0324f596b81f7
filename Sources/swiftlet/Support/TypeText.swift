import WasmTypes

/// Types as the text format writes them.
enum TypeText {
  static func text(of type: FunctionType) -> String {
    var text = "(func"
    if !type.parameters.isEmpty { text += " (param \(list(type.parameters)))" }
    if !type.results.isEmpty { text += " (result \(list(type.results)))" }
    return text + ")"
  }

  static func text(of type: SubType) -> String {
    let composite =
      switch type.composite {
      case .function(let function): text(of: function)
      case .structure(let fields):
        "(struct" + fields.map { " (field \(text(of: $0)))" }.joined() + ")"
      case .array(let field): "(array \(text(of: field)))"
      }
    if type.isFinal, type.supertypes.isEmpty { return composite }
    return "(sub \(type.isFinal ? "final " : "")" + type.supertypes.map { "\($0) " }.joined() + composite + ")"
  }

  static func text(of type: TableType) -> String { address(type.addressType) + text(of: type.limits) + " \(type.element)" }

  static func text(of type: MemoryType) -> String {
    address(type.addressType) + text(of: type.limits) + (type.isShared ? " shared" : "")
      + (type.pageSizeLog2 == 16 ? "" : " (pagesize \(1 << Int(type.pageSizeLog2)))")
  }

  static func text(of type: GlobalType) -> String { type.isMutable ? "(mut \(type.value))" : "\(type.value)" }

  private static func text(of limits: Limits) -> String { "\(limits.minimum)" + (limits.maximum.map { " \($0)" } ?? "") }

  private static func text(of field: FieldType) -> String {
    let storage =
      switch field.storage {
      case .value(let type): type.description
      case .i8: "i8"
      case .i16: "i16"
      }
    return field.isMutable ? "(mut \(storage))" : storage
  }

  private static func address(_ type: AddressType) -> String { type == .i64 ? "i64 " : "" }

  private static func list(_ types: [ValueType]) -> String { types.map(\.description).joined(separator: " ") }
}
