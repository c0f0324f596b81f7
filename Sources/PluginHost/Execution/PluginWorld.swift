import ComponentABI

/// The world `hetumind:plugin@1.0.0` of SDK/wit/plugin.wit, for the host's side.
enum PluginWorld {
  /// What a plugin may import and must export: the world `plugin`, and for its suppliers the interfaces of their provider types.
  static func world(_ providers: Set<Manifest.ProviderType>) -> ComponentWorld {
    let all = PluginBindings.world
    let interfaces = Set(providers.map(interface))
    return ComponentWorld(
      all.name, imports: all.imports, exports: all.exports,
      exportedInterfaces: all.exportedInterfaces.filter { interfaces.contains($0.name) })
  }

  /// The interface that a supplier's plugin exports.
  static func interface(_ provider: Manifest.ProviderType) -> String {
    switch provider {
    case .llm: "hetumind:plugin/llm@1.0.0"
    case .memory: "hetumind:plugin/memory-provider@1.0.0"
    case .tool: "hetumind:plugin/tool-provider@1.0.0"
    case .agent: "hetumind:plugin/agent-provider@1.0.0"
    }
  }

  /// The type of an export: of the world itself, or of an interface as `interface#function`.
  static func exportType(_ name: String) -> ComponentFunctionType { types[name] ?? ComponentFunctionType() }

  private static let types: [String: ComponentFunctionType] = {
    var types: [String: ComponentFunctionType] = [:]
    for function in PluginBindings.world.exports { types[function.name] = function.type }
    for interface in PluginBindings.world.exportedInterfaces {
      for function in interface.functions { types["\(interface.name)#\(function.name)"] = function.type }
    }
    return types
  }()
}

/// An error that the plugin returned, in the fields of WIT's record.
struct ReportedError: Error {
  var code: String
  var message: String
  var isRetryable: Bool
  var details: String?

  init(_ value: ComponentValue?) {
    code = value?["code"]?.string ?? ""
    message = value?["message"]?.string ?? ""
    isRetryable = value?["retryable"] == .bool(true)
    if case .option(let details) = value?["details"] { self.details = details?.string }
  }
}
