import ComponentABI

/// WIT packages for commands that need a world of them.
enum WITPackages {
  /// Reads and resolves what the path names; what is wrong goes to standard error.
  static func load(_ path: String, console: Console) throws -> WIT.Packages {
    let files = try WITFiles(path)
    do throws(WIT.Failure) {
      return try WIT.resolve(files.root, dependencies: files.dependencies)
    } catch {
      for diagnostic in error.diagnostics { console.note(diagnostic.description) }
      throw Failure("\(path): the WIT has errors")
    }
  }

  /// The world of the name, or the only one.
  static func world(_ name: String?, in packages: WIT.Packages, path: String) throws(Failure) -> WIT.ID<WIT.World> {
    if let world = packages.world(named: name) { return world }
    let worlds = packages.packages.flatMap(\.worlds).map { packages.name(of: $0) }
    let list = worlds.isEmpty ? "it has no world" : "its worlds are \(worlds.prefix(8).joined(separator: ", "))"
    guard let name else { throw Failure("\(path): choose a world with --world; \(list)") }
    throw Failure("\(path) has no world '\(name)'" + didYouMean(name, among: worlds) + " (\(list))")
  }
}
