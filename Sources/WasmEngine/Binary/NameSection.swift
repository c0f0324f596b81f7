import WasmTypes

/// Names for people, from the custom section `name`.
struct NameSection: Sendable {
  init(_ module: ModuleDefinition) {}
  var moduleName: String? { nil }
  func functionName(_ index: Int) -> String? { nil }
}
