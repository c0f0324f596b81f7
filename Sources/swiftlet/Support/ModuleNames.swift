import WasmEngine

/// Functions by index and name: from the name section, or the first export.
struct ModuleNames {
  private var functions: [Int: String] = [:]

  init(_ module: ModuleDefinition) {
    for export in module.exports where export.kind == .function && functions[export.index] == nil {
      functions[export.index] = export.name.string
    }
  }

  /// `[3] "name"`.
  func reference(to function: Int) -> String {
    "[\(function)]" + (functions[function].map { " " + $0.quoted } ?? "")
  }
}
