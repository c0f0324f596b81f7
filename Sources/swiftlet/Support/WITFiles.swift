import ComponentABI
import Foundation

/// The files of a WIT package: one file, or those of a directory with its `deps` folder.
struct WITFiles {
  var root: WIT.SourceGroup
  var dependencies: [WIT.SourceGroup] = []

  init(root: WIT.SourceGroup) { self.root = root }

  /// Reads what the path names. A directory's own `.wit` files are the package; each entry of `deps`, a file or a directory, is a
  /// package that it may use.
  init(_ path: String) throws(Failure) {
    var reader = Reader()
    guard path != "-", Self.isDirectory(path) else {
      root = WIT.SourceGroup([try reader.source(path)])
      return
    }
    root = try reader.group(path)
    guard !root.files.isEmpty else { throw Failure("'\(path)' holds no .wit files") }
    let folder = Self.path(path, "deps")
    guard Self.isDirectory(folder) else { return }
    for entry in try Self.entries(folder) {
      let entry = Self.path(folder, entry)
      if Self.isDirectory(entry) {
        dependencies.append(try reader.group(entry))
      } else if entry.hasSuffix(".wit") {
        dependencies.append(WIT.SourceGroup([try reader.source(entry)]))
      }
    }
    dependencies.removeAll { $0.files.isEmpty }
  }

  /// Reads files as long as there are not too many of them, nor too much in them.
  private struct Reader {
    private let limits = WIT.Limits()
    private var count = 0
    private var bytes = 0

    mutating func source(_ path: String) throws(Failure) -> WIT.Source {
      let source = WIT.Source(name: path == "-" ? "standard input" : path.printable, bytes: try Input.bytes(of: path))
      count += 1
      bytes += source.bytes.count
      guard count <= limits.files, bytes <= limits.bytes else {
        throw Failure("the package is too large: over \(limits.files) files or \(limits.bytes >> 20) MiB")
      }
      return source
    }

    mutating func group(_ directory: String) throws(Failure) -> WIT.SourceGroup {
      var files: [WIT.Source] = []
      for entry in try WITFiles.entries(directory) where entry.hasSuffix(".wit") {
        let path = WITFiles.path(directory, entry)
        if !WITFiles.isDirectory(path) { files.append(try source(path)) }
      }
      return WIT.SourceGroup(files)
    }
  }

  /// The names in a directory but for hidden ones, in an order that is the same everywhere.
  private static func entries(_ directory: String) throws(Failure) -> [String] {
    try Input.checkDirectory(directory)
    do {
      return try FileManager.default.contentsOfDirectory(atPath: directory).filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      throw Failure("cannot read '\(directory)': \(error.localizedDescription)")
    }
  }

  private static func isDirectory(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
  }

  private static func path(_ directory: String, _ entry: String) -> String {
    (directory.hasSuffix("/") ? directory : directory + "/") + entry
  }
}
