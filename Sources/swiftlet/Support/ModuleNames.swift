import WasmEngine

/// Functions by index and name: from the name section, or the first export.
struct ModuleNames {
  let section: NameSection
  private var functions: [Int: String] = [:]

  init(_ module: ModuleDefinition) {
    section = NameSection(module)
    for export in module.exports where export.kind == .function && functions[export.index] == nil {
      functions[export.index] = export.name.string
    }
  }

  /// What people may call a function: its name in the name section, and that of its first export.
  func names(of function: Int) -> [String] { [section.functionName(function), functions[function]].compactMap { $0 } }

  /// `[3] "name"`.
  func reference(to function: Int) -> String {
    "[\(function)]" + ((section.functionName(function) ?? functions[function]).map { " " + $0.quoted } ?? "")
  }
}
