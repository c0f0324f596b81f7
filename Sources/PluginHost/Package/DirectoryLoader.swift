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
  /// Throws `DirectoryError` where the directory itself cannot be listed. Subdirectories whose names begin with a dot, and those
  /// without a manifest and without a plugin.wasm, are no plugins.
  public func scan(_ directory: URL) throws(DirectoryError) -> Scan {
    var scan = Scan()
    var bytes = 0
    for plugin in try plugins(in: directory) {
      // A faulty plugin, such as a dangling link, is not none.
      do throws(PluginLoadError) {
        let package = try PluginPackage(directory: plugin, limits: limits)
        bytes += package.byteCount
        guard bytes <= limits.totalBytes else {
          throw PluginLoadError(
            plugin: plugin.lastPathComponent, .file("the directory's plugins are larger than \(limits.totalBytes) bytes together")
          )
        }
        scan.packages.append(package)
      } catch {
        scan.failures.append(error)
      }
    }
    return scan
  }

  /// The directories of the plugins, without reading any: sorted by the bytes of their names.
  ///
  /// Throws `DirectoryError` where the directory itself cannot be listed.
  public func plugins(in directory: URL) throws(DirectoryError) -> [URL] {
    let names: [String]
    do throws(FileFault) {
      names = try OpenDirectory(directory.path).names(atMost: limits.directoryEntries)
    } catch {
      throw DirectoryError(directory, error, limits)
    }
    return names.map { directory.appendingPathComponent($0, isDirectory: true) }.filter { plugin in
      var status = stat()
      return stat(plugin.path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR && PluginFiles.isPlugin(plugin.path)
    }
  }
}

/// Why a directory of plugins cannot be listed.
public struct DirectoryError: Error, Sendable, Hashable, CustomStringConvertible {
  public var directory: URL
  public var message: String

  init(_ directory: URL, _ fault: FileFault, _ limits: PluginPackage.Limits) {
    self.directory = directory
    message =
      switch fault {
      case .missing: "there is no such directory"
      case .tooLarge: "holds more than \(limits.directoryEntries) names"
      default: fault.message
      }
  }

  public var description: String { "\(directory.path): \(message)" }
}
