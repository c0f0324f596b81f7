import ComponentABI

/// The world `hetumind:plugin@1.0.0` of SDK/wit/plugin.wit, for the host's side.
enum PluginWorld {
  static let error = ComponentType.record(
    ComponentType.Record(
      "error",
      [
        ComponentType.Field("code", .string), ComponentType.Field("message", .string),
        ComponentType.Field("retryable", .bool), ComponentType.Field("details", .option(.string)),
      ]))

  static let level = ComponentType.enum(
    ComponentType.Enumeration("level", LogRecord.Level.allCases.map(\.rawValue)))

  static let log = "hetumind:plugin/log@1.0.0"
  static let clock = "hetumind:plugin/clock@1.0.0"
  static let random = "hetumind:plugin/random@1.0.0"

  private static func function(
    _ parameters: KeyValuePairs<String, ComponentType> = [:], _ result: ComponentType? = nil
  ) -> ComponentFunctionType {
    ComponentFunctionType(parameters.map { ComponentType.Field($0.key, $0.value) }, result: result)
  }

  static let world = ComponentWorld(
    "hetumind:plugin/plugin@1.0.0",
    imports: [
      ComponentWorld.Interface(
        log, [ComponentWorld.Function("log", function(["level": level, "message": .string]))]),
      ComponentWorld.Interface(
        clock,
        [ComponentWorld.Function("now", function([:], .u64)), ComponentWorld.Function("monotonic", function([:], .u64))]),
      ComponentWorld.Interface(
        random,
        [
          ComponentWorld.Function("get-bytes", function(["count": .u32], .list(.u8))),
          ComponentWorld.Function("get-u64", function([:], .u64)),
        ]),
    ],
    exports: [
      ComponentWorld.Function("init", function([:], .result(ok: nil, error: error))),
      ComponentWorld.Function("get-node-definitions", function([:], .result(ok: .list(.string), error: error))),
      ComponentWorld.Function(
        "create-executor", function(["kind": .string, "version": .string], .result(ok: .u32, error: error))),
      ComponentWorld.Function(
        "create-supplier", function(["kind": .string, "version": .string], .result(ok: .u32, error: error))),
      ComponentWorld.Function(
        "execute", function(["executor": .u32, "input": .string], .result(ok: .string, error: error))),
      ComponentWorld.Function("supply", function(["supplier": .u32], .result(ok: .string, error: error))),
      ComponentWorld.Function("drop-executor", function(["executor": .u32])),
      ComponentWorld.Function("drop-supplier", function(["supplier": .u32])),
    ])

  static func exportType(_ name: String) -> ComponentFunctionType {
    world.exports.first { $0.name == name }?.type ?? providers[name] ?? ComponentFunctionType()
  }

  private static let message = ComponentType.record(
    ComponentType.Record("message", [ComponentType.Field("role", .string), ComponentType.Field("content", .string)]))

  private static let llmConfig = ComponentType.record(
    ComponentType.Record(
      "llm-config",
      [
        ComponentType.Field("model", .string), ComponentType.Field("max-tokens", .option(.u32)),
        ComponentType.Field("temperature", .option(.f64)), ComponentType.Field("top-p", .option(.f64)),
        ComponentType.Field("stop-sequences", .list(.string)),
      ]))

  private static let llmResponse = ComponentType.record(
    ComponentType.Record(
      "llm-response",
      [
        ComponentType.Field("content", .string), ComponentType.Field("role", .string),
        ComponentType.Field(
          "usage",
          .option(
            .record(
              ComponentType.Record(
                "usage",
                [
                  ComponentType.Field("prompt-tokens", .u32), ComponentType.Field("completion-tokens", .u32),
                  ComponentType.Field("total-tokens", .u32),
                ])))),
      ]))

  private static let tool = ComponentType.record(
    ComponentType.Record(
      "tool",
      [
        ComponentType.Field("name", .string), ComponentType.Field("description", .string),
        ComponentType.Field("parameters", .string),
      ]))

  /// What plugins with suppliers export besides, by the names of the exports.
  private static let providers: [String: ComponentFunctionType] = [
    "hetumind:plugin/llm@1.0.0#call-llm": function(
      ["supplier": .u32, "messages": .list(message), "config": llmConfig], .result(ok: llmResponse, error: error)),
    "hetumind:plugin/memory-provider@1.0.0#store-messages": function(
      ["supplier": .u32, "session": .string, "messages": .list(message)], .result(ok: nil, error: error)),
    "hetumind:plugin/memory-provider@1.0.0#retrieve-messages": function(
      ["supplier": .u32, "session": .string, "limit": .option(.u32)], .result(ok: .list(message), error: error)),
    "hetumind:plugin/tool-provider@1.0.0#as-tool": function(["supplier": .u32], .result(ok: tool, error: error)),
    "hetumind:plugin/tool-provider@1.0.0#call-tool": function(
      ["supplier": .u32, "arguments": .string], .result(ok: .string, error: error)),
    "hetumind:plugin/agent-provider@1.0.0#run-agent": function(
      ["supplier": .u32, "input": .string], .result(ok: .string, error: error)),
  ]

  static func importType(_ interface: String, _ name: String) -> ComponentFunctionType {
    world.imports.first { $0.name == interface }?.functions.first { $0.name == name }?.type ?? ComponentFunctionType()
  }
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
