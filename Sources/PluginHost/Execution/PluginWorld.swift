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

  /// The most bytes that one call of `random.get-bytes` gives.
  static let maximumRandomBytes: UInt32 = 65536

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
    world.exports.first { $0.name == name }?.type ?? ComponentFunctionType()
  }

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
