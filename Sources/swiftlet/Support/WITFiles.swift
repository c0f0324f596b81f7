import ComponentABI
import Foundation

/// The files of a WIT package: one file, or those of a directory with its `deps` folder.
struct WITFiles {
  var root: WIT.SourceGroup
  var dependencies: [WIT.SourceGroup] = []

  /// Reads what the path names. A directory's own `.wit` files are the package; each entry of `deps`, a file or a directory, is a
  /// package that it may use.
  init(_ path: String) throws(Failure) {
    guard path != "-", Self.isDirectory(path) else {
      root = WIT.SourceGroup([try Self.source(path)])
      return
    }
    var budget = WIT.Limits().files
    root = try Self.group(path, &budget)
    guard !root.files.isEmpty else { throw Failure("'\(path)' holds no .wit files") }
    let folder = Self.path(path, "deps")
    guard Self.isDirectory(folder) else { return }
    for entry in try Self.entries(folder) {
      let entry = Self.path(folder, entry)
      if Self.isDirectory(entry) {
        dependencies.append(try Self.group(entry, &budget))
      } else if entry.hasSuffix(".wit") {
        budget -= 1
        dependencies.append(WIT.SourceGroup([try Self.source(entry)]))
      }
      try Self.check(budget)
    }
    dependencies.removeAll { $0.files.isEmpty }
  }

  private static func group(_ directory: String, _ budget: inout Int) throws(Failure) -> WIT.SourceGroup {
    var files: [WIT.Source] = []
    for entry in try entries(directory) where entry.hasSuffix(".wit") && !isDirectory(path(directory, entry)) {
      budget -= 1
      try check(budget)
      files.append(try source(path(directory, entry)))
    }
    return WIT.SourceGroup(files)
  }

  private static func check(_ budget: Int) throws(Failure) {
    guard budget >= 0 else { throw Failure("more than \(WIT.Limits().files) .wit files") }
  }

  private static func source(_ path: String) throws(Failure) -> WIT.Source {
    WIT.Source(name: path == "-" ? "standard input" : path.printable, bytes: try Input.bytes(of: path))
  }

  /// The names in a directory, in an order that is the same everywhere.
  private static func entries(_ directory: String) throws(Failure) -> [String] {
    try Input.checkDirectory(directory)
    do {
      return try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
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
