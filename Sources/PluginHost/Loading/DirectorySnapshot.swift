import Foundation

/// What a directory of plugins looks like at one moment, without anything being read that need not be.
struct DirectorySnapshot: Sendable, Equatable {
  /// By the names of the plugins' directories.
  var plugins: [String: PluginFingerprint] = [:]
  /// The directories in which a change could make the next snapshot another one.
  var directories: Set<String> = []

  /// Takes the next snapshot of a directory. Files that may have changed without a trace since the last one are read.
  ///
  /// Throws where the directory cannot be listed; what it holds is then unknown, which is not the same as nothing.
  init(of directory: String, after last: DirectorySnapshot? = nil, limits: PluginPackage.Limits) throws(FileFault) {
    directories.formUnion(Self.parentsOfLinks(in: directory))
    let root = try OpenDirectory(directory)
    directories.insert(root.path)
    for name in try root.names(atMost: limits.directoryEntries) {
      let path = root.path + "/" + name
      directories.formUnion(Self.parentsOfLinks(in: path))
      var status = stat()
      guard stat(path, &status) == 0 else {
        // A dangling link is one that is about to be replaced, or a directory that just went away.
        if errno == ENOENT { continue }
        plugins[name] = PluginFingerprint(fault: FileFault.last)
        continue
      }
      guard status.st_mode & S_IFMT == S_IFDIR else { continue }
      do throws(FileFault) {
        let plugin = try OpenDirectory(path)
        directories.insert(plugin.path)
        plugins[name] = PluginFingerprint(of: plugin, after: last?.plugins[name], limits, &directories)
      } catch {
        if error != .missing { plugins[name] = PluginFingerprint(fault: error) }
      }
    }
  }

  /// The directories that hold the links on the way along a path: exchanging one of those changes where the path leads.
  static func parentsOfLinks(in path: String) -> Set<String> {
    var parents: Set<String> = []
    var resolved = ""
    var rest = Array(path.split(separator: "/").reversed().map(String.init))
    var links = 0
    while let part = rest.popLast(), rest.count <= OpenDirectory.maximumParts {
      if part == "." { continue }
      if part == ".." {
        resolved = String(resolved[..<(resolved.lastIndex(of: "/") ?? resolved.startIndex)])
        continue
      }
      guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: resolved + "/" + part) else {
        resolved += "/" + part
        continue
      }
      links += 1
      guard links <= OpenDirectory.maximumLinks else { break }
      parents.insert(resolved.isEmpty ? "/" : resolved)
      if target.hasPrefix("/") { resolved = "" }
      rest += target.split(separator: "/").reversed().map(String.init)
    }
    return parents
  }
}

/// What tells one state of a plugin's files from another.
struct PluginFingerprint: Sendable, Equatable {
  enum File: Sendable, Equatable {
    /// With a hash of the content where the times alone may not tell it.
    case present(FileSignature, Content?)
    case faulty(FileFault)

    /// A file counts as another one where anything that is known of both differs.
    static func == (left: File, right: File) -> Bool {
      switch (left, right) {
      case (.present(let left, let leftContent), .present(let right, let rightContent)):
        left == right && (leftContent == nil || rightContent == nil || leftContent?.hash == rightContent?.hash)
      case (.faulty(let left), .faulty(let right)): left == right
      default: false
      }
    }
  }

  struct Content: Sendable {
    var hash: Int
    /// Whether the file was old enough when it was read: a later change shows in its times.
    var isFinal: Bool
  }

  /// By name; names that the directory lacks are missing here.
  private var files: [String: File] = [:]
  /// Why the directory cannot be looked into.
  private var fault: FileFault?

  init(fault: FileFault) { self.fault = fault }

  /// Nil where the directory has none of a plugin's files.
  init?(of directory: OpenDirectory, after last: Self?, _ limits: PluginPackage.Limits, _ directories: inout Set<String>) {
    for name in PluginFiles.names {
      do throws(FileFault) {
        let located = try directory.file(name)
        directories.formUnion(located.directories)
        files[name] = Self.file(located, after: last?.files[name], limits)
      } catch {
        if error == .missing {
          var status = stat()
          guard lstat(directory.path + "/" + name, &status) == 0 else { continue }
        }
        files[name] = .faulty(error)
      }
    }
    guard !files.isEmpty else { return nil }
  }

  /// A file whose times are recent may change again and keep them. So it is read, and once more when its times have become old.
  private static func file(_ located: OpenDirectory.Located, after last: File?, _ limits: PluginPackage.Limits) -> File {
    let signature = located.signature
    let isRecent = signature.isRecent(at: FileSignature.now())
    var known: Content?
    if case .present(signature, let content) = last { known = content }
    guard isRecent || known?.isFinal == false else { return .present(signature, known) }
    let limit = max(limits.wasmBytes, limits.manifestBytes)
    guard let bytes = try? located.descriptor.bytes(atMost: limit, expected: signature.size) else {
      return .present(signature, nil)
    }
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    return .present(signature, Content(hash: hasher.finalize(), isFinal: !isRecent))
  }
}
