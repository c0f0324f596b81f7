/// Why a plugin could not be loaded.
public struct PluginLoadError: Error, Sendable, CustomStringConvertible {
  /// The name of the plugin's directory, or the manifest's name.
  public var plugin: String
  public var reason: Reason

  public init(plugin: String, _ reason: Reason) {
    self.plugin = plugin
    self.reason = reason
  }

  public enum Reason: Sendable {
    /// A file is missing, unreadable, too large, or leads out of the plugin's directory.
    case file(String)
    /// The manifest is faulty.
    case manifest(DocumentError)
    /// `plugin.wasm` is malformed, invalid or needs a feature that the engine lacks.
    case module(String)
    /// The module does not fit the world: what is missing or mistyped, in WIT's words.
    case world([String])
    /// `init` or `get-node-definitions` failed.
    case initialization(NodeExecutionError)
    /// The definitions do not fit the manifest, or are faulty.
    case definitions([DocumentProblem])
    /// A node kind is there already.
    case registration(RegistrationError)
  }

  public var description: String {
    switch reason {
    case .file(let message): "\(plugin): \(message)"
    case .manifest(let error): error.description.split(separator: "\n").map { "\(plugin): \($0)" }.joined(separator: "\n")
    case .module(let message): "\(plugin): plugin.wasm: \(message)"
    case .world(let mismatches): mismatches.map { "\(plugin): plugin.wasm: \($0)" }.joined(separator: "\n")
    case .initialization(let error): "\(plugin): \(error)"
    case .definitions(let problems): problems.map { "\(plugin): get-node-definitions: \($0)" }.joined(separator: "\n")
    case .registration(let error): "\(plugin): \(error)"
    }
  }
}
