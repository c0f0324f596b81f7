import Foundation

/// A plugin's files, read once. Its identity is the hash of what they hold.
public struct PluginPackage: Sendable {
  public let manifest: Manifest
  public let wasm: [UInt8]
  /// SHA-256 over both files, in hexadecimal digits.
  public let identity: String
  /// Where the package was read from, if it came from a directory.
  public let location: URL?

  /// Sizes that packages may have, in bytes.
  public struct Limits: Sendable {
    public var manifestBytes = 1 << 20
    public var wasmBytes = 64 << 20
    /// How many names a directory of plugins may hold.
    public var directoryEntries = 4096
    /// What the files of all plugins of a directory may have together.
    public var totalBytes = 1 << 30

    public init() {}
  }

  /// What both files have together.
  let byteCount: Int

  /// Throws `DocumentError` for a faulty manifest.
  public init(
    manifest: [UInt8], format: Manifest.Format = .json, wasm: [UInt8], location: URL? = nil
  ) throws(DocumentError) {
    self.manifest = try Manifest(parsing: manifest, format: format)
    self.wasm = wasm
    self.location = location
    byteCount = manifest.count + wasm.count
    // Each part is hashed by itself, so that no byte can move from one to the other.
    identity = SHA256.hexDigest(Array((SHA256.hexDigest(manifest) + SHA256.hexDigest(wasm)).utf8))
  }

  /// Reads `manifest.json` or `manifest.toml`, and `plugin.wasm`, of a directory. Links are followed as long as they stay in
  /// the directory. What is read belongs together: files that change meanwhile are read again.
  ///
  /// Throws `PluginLoadError`.
  public init(directory: URL, limits: Limits = Limits()) throws(PluginLoadError) {
    self = try PluginFiles(directory).package(limits: limits)
  }

  /// Whether a directory looks like a plugin's: it has an entry `manifest.json`, `manifest.toml` or `plugin.wasm`.
  public static func isPlugin(_ directory: URL) -> Bool { PluginFiles.isPlugin(directory.path) }
}
