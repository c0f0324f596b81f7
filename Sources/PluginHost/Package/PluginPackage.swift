import Foundation

/// A plugin's files, read once. Its identity is the hash of what they hold.
public struct PluginPackage: Sendable {
  public let manifest: Manifest
  public let wasm: [UInt8]
  /// SHA-256 over both files, in hexadecimal digits.
  public let identity: String
  /// Where the package was read from, if it came from a directory.
  public let location: URL?

  /// Sizes that a package may have, in bytes.
  public struct Limits: Sendable {
    public var manifestBytes = 1 << 20
    public var wasmBytes = 64 << 20

    public init() {}
  }

  /// Throws `DocumentError` for a faulty manifest.
  public init(
    manifest: [UInt8], format: Manifest.Format = .json, wasm: [UInt8], location: URL? = nil
  ) throws(DocumentError) {
    self.manifest = try Manifest(parsing: manifest, format: format)
    self.wasm = wasm
    self.location = location
    // Each part is hashed by itself, so that no byte can move from one to the other.
    identity = SHA256.hexDigest(Array((SHA256.hexDigest(manifest) + SHA256.hexDigest(wasm)).utf8))
  }

  /// Reads `manifest.json` or `manifest.toml`, and `plugin.wasm`, of a directory. Links are followed as long as they stay in
  /// the directory.
  ///
  /// Throws `PluginLoadError`.
  public init(directory: URL, limits: Limits = Limits()) throws(PluginLoadError) {
    let name = directory.lastPathComponent
    let root = directory.resolvingSymlinksInPath()
    let format = try Self.format(in: root, plugin: name)
    let manifest = try Self.read(format.file, in: root, atMost: limits.manifestBytes, plugin: name)
    let wasm = try Self.read("plugin.wasm", in: root, atMost: limits.wasmBytes, plugin: name)
    do {
      try self.init(manifest: manifest, format: format, wasm: wasm, location: directory)
    } catch {
      throw PluginLoadError(plugin: name, .manifest(error))
    }
  }

  /// Which of two manifests counts would be a guess.
  private static func format(in root: URL, plugin: String) throws(PluginLoadError) -> Manifest.Format {
    let found = Manifest.Format.allCases.filter { exists($0.file, in: root) }
    guard let format = found.first else {
      throw PluginLoadError(plugin: plugin, .file("manifest.json is missing, and so is manifest.toml"))
    }
    guard found.count == 1 else {
      throw PluginLoadError(plugin: plugin, .file("has both manifest.json and manifest.toml: one must go"))
    }
    return format
  }

  /// Whether a directory has an entry of this name; a dangling link is one.
  static func exists(_ file: String, in directory: URL) -> Bool {
    let path = directory.appendingPathComponent(file).path
    return FileManager.default.fileExists(atPath: path)
      || (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }

  private static func read(_ file: String, in root: URL, atMost limit: Int, plugin: String) throws(PluginLoadError) -> [UInt8] {
    let url = root.appendingPathComponent(file)
    let resolved = url.resolvingSymlinksInPath()
    guard resolved.pathComponents.starts(with: root.pathComponents) else {
      throw PluginLoadError(plugin: plugin, .file("\(file) leads out of the plugin's directory"))
    }
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: resolved.path, isDirectory: &isDirectory) else {
      throw PluginLoadError(plugin: plugin, .file("\(file) is missing"))
    }
    // A device or a pipe could be read for ever.
    let attributes = try? FileManager.default.attributesOfItem(atPath: resolved.path)
    guard attributes?[.type] as? FileAttributeType == .typeRegular else {
      throw PluginLoadError(plugin: plugin, .file("\(file) is no regular file"))
    }
    do {
      let handle = try FileHandle(forReadingFrom: resolved)
      defer { try? handle.close() }
      let data = try handle.read(upToCount: limit + 1) ?? Data()
      guard data.count <= limit else {
        throw PluginLoadError(plugin: plugin, .file("\(file) is larger than \(limit) bytes"))
      }
      return [UInt8](data)
    } catch let error as PluginLoadError {
      throw error
    } catch {
      throw PluginLoadError(plugin: plugin, .file("\(file) cannot be read: \(error.localizedDescription)"))
    }
  }
}

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
