import Foundation

/// The files of one plugin's directory.
struct PluginFiles {
  static let module = "plugin.wasm"
  /// Every name that a plugin's directory gives meaning to.
  static let names = Manifest.Format.allCases.map(\.file) + [module]

  let location: URL
  private let name: String
  private let directory: OpenDirectory

  /// How often files that change while they are read are read again.
  private static let attempts = 5

  init(_ location: URL) throws(PluginLoadError) {
    self.location = location
    name = location.lastPathComponent
    do {
      directory = try OpenDirectory(location.path)
    } catch {
      throw PluginLoadError(plugin: name, .file("the directory \(error.message)"))
    }
  }

  /// Whether the directory looks like a plugin's: it has an entry of one of the names, be it a dangling link.
  static func isPlugin(_ path: String) -> Bool {
    names.contains { file in
      var status = stat()
      return lstat(path + "/" + file, &status) == 0
    }
  }

  func package(limits: PluginPackage.Limits) throws(PluginLoadError) -> PluginPackage {
    let format = try format()
    let (manifest, wasm) = try read(format.file, limits)
    do throws(DocumentError) {
      return try PluginPackage(manifest: manifest, format: format, wasm: wasm, location: location)
    } catch {
      throw PluginLoadError(plugin: name, .manifest(error))
    }
  }

  /// The manifest alone.
  func manifest(limits: PluginPackage.Limits) throws(PluginLoadError) -> (bytes: [UInt8], format: Manifest.Format) {
    let format = try format()
    return (try read(open(format.file), format.file, limits.manifestBytes), format)
  }

  /// The module alone.
  func module(limits: PluginPackage.Limits) throws(PluginLoadError) -> [UInt8] {
    try read(open(Self.module), Self.module, limits.wasmBytes)
  }

  /// Which of two manifests counts would be a guess.
  private func format() throws(PluginLoadError) -> Manifest.Format {
    let found = Manifest.Format.allCases.filter { format in
      do throws(FileFault) {
        _ = try directory.file(format.file)
        return true
      } catch {
        // What is there, but cannot be used, is told when it is read.
        return error != .missing || isEntry(format.file)
      }
    }
    guard let format = found.first else { throw fault("manifest.json is missing, and so is manifest.toml") }
    guard found.count == 1 else { throw fault("has both manifest.json and manifest.toml: one must go") }
    return format
  }

  private func isEntry(_ file: String) -> Bool {
    var status = stat()
    return lstat(directory.path + "/" + file, &status) == 0
  }

  /// Both files, as they were at one moment: neither changes from before the first byte to after the last.
  private func read(
    _ manifest: String, _ limits: PluginPackage.Limits
  ) throws(PluginLoadError) -> (manifest: [UInt8], wasm: [UInt8]) {
    for _ in 0..<Self.attempts {
      let first = try open(manifest)
      let second = try open(Self.module)
      // A link that is exchanged again and again may lead one of them elsewhere, and back before anybody looks again.
      guard first.agrees(with: second) else { continue }
      let manifestBytes = try read(first, manifest, limits.manifestBytes)
      let wasm = try read(second, Self.module, limits.wasmBytes)
      // By name again, so that a file or link that was exchanged is seen too.
      if try open(manifest).signature == first.signature, try open(Self.module).signature == second.signature,
        manifestBytes.count == first.signature.size, wasm.count == second.signature.size
      {
        return (manifestBytes, wasm)
      }
    }
    throw fault("\(Self.module) \(FileFault.unstable.message)")
  }

  private func open(_ file: String) throws(PluginLoadError) -> OpenDirectory.Located {
    do throws(FileFault) {
      return try directory.file(file)
    } catch {
      throw fault("\(file) \(error.message)")
    }
  }

  private func read(_ located: OpenDirectory.Located, _ file: String, _ limit: Int) throws(PluginLoadError) -> [UInt8] {
    do throws(FileFault) {
      return try located.descriptor.bytes(atMost: limit, expected: located.signature.size)
    } catch {
      throw fault("\(file) \(error.message)")
    }
  }

  private func fault(_ message: String) -> PluginLoadError { PluginLoadError(plugin: name, .file(message)) }
}
