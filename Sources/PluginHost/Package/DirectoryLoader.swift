import Foundation

/// Finds the plugins in a directory: each subdirectory that holds a manifest is one.
public struct DirectoryLoader: Sendable {
  public var limits = PluginPackage.Limits()

  public init() {}

  /// What a directory holds.
  public struct Scan: Sendable {
    /// By directory name.
    public var packages: [PluginPackage] = []
    /// The plugins that could not be read, and why.
    public var failures: [PluginLoadError] = []
  }

  /// Reads every plugin of a directory; a faulty one does not stop the others.
  ///
  /// Throws what Foundation throws where the directory itself cannot be listed. Subdirectories whose names begin with a dot,
  /// and those without a manifest and without a plugin.wasm, are no plugins.
  public func scan(_ directory: URL) throws -> Scan {
    var scan = Scan()
    let files = Manifest.Format.allCases.map(\.file) + ["plugin.wasm"]
    let names = try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
    for name in names where !name.hasPrefix(".") {
      let plugin = directory.appendingPathComponent(name)
      var isDirectory: ObjCBool = false
      guard FileManager.default.fileExists(atPath: plugin.path, isDirectory: &isDirectory), isDirectory.boolValue,
        files.contains(where: { PluginPackage.exists($0, in: plugin) })
      else { continue }
      // A faulty plugin, such as a dangling link, is not none.
      do throws(PluginLoadError) {
        scan.packages.append(try PluginPackage(directory: plugin, limits: limits))
      } catch {
        scan.failures.append(error)
      }
    }
    return scan
  }
}
