import Foundation
import WasmEngine

/// Everything that is wrong with a plugin's directory, as far as one fault does not hide another.
public struct PluginCheck: Sendable {
  /// What is wrong, and where.
  public struct Finding: Sendable, Hashable, CustomStringConvertible {
    public enum Severity: String, Sendable, Hashable {
      /// The plugin cannot be loaded.
      case error
      /// It can, and will not do what its author thinks.
      case warning
    }

    /// What of the plugin it concerns, in the order of looking.
    public enum Part: String, Sendable, Hashable, CaseIterable {
      case files, manifest, module, world, initialization, definitions, policy
    }

    public var severity: Severity
    public var part: Part
    /// The file in the plugin's directory; nil for the directory itself.
    public var file: String?
    /// From 1; nil where it is not known.
    public var line: Int?
    /// The place in a document, as `node_kinds[0].type`; empty for the whole.
    public var path: String
    public var message: String
    /// More for `--verbose`: the frames of a trap, innermost first.
    public var details: [String] = []

    /// `manifest.json:3: error: name: required, but missing`.
    public var description: String {
      let place = [file, line.map(String.init)].compactMap(\.self).joined(separator: ":")
      return (place.isEmpty ? "" : place + ": ") + "\(severity.rawValue): " + (path.isEmpty ? "" : path + ": ") + message
    }
  }

  public let directory: URL
  /// Nil where it cannot be read.
  public private(set) var manifest: Manifest?
  /// SHA-256 over the files; nil where one of them cannot be read.
  public private(set) var identity: String?
  /// What the plugin gave; empty where it could not be asked.
  public private(set) var definitions: [NodeDefinition] = []
  public private(set) var findings: [Finding] = []

  /// Whether the plugin can be loaded.
  public var isGood: Bool { !findings.contains { $0.severity == .error } }

  init(_ directory: URL, _ host: PluginHost, tenant: String) {
    self.directory = directory
    let limits = host.configuration.packageLimits
    let files: PluginFiles
    do throws(PluginLoadError) {
      files = try PluginFiles(directory)
    } catch {
      add(error)
      return
    }
    var wasm: [UInt8]?
    var package: PluginPackage?
    do throws(PluginLoadError) {
      wasm = try files.module(limits: limits)
    } catch {
      add(error)
    }
    do throws(PluginLoadError) {
      let (bytes, format) = try files.manifest(limits: limits)
      do throws(DocumentError) {
        // Without the module too, so that both are looked at.
        let read = try PluginPackage(manifest: bytes, format: format, wasm: wasm ?? [], location: directory)
        manifest = read.manifest
        if wasm != nil {
          package = read
          identity = read.identity
        }
      } catch {
        throw PluginLoadError(plugin: directory.lastPathComponent, .manifest(error))
      }
    } catch {
      add(error)
    }
    if let wasm { checkModule(wasm, package, host) }
    if let manifest { checkPolicy(manifest, host.configuration.policy, tenant) }
    findings.sort { Self.rank($0) < Self.rank($1) }
  }

  private static func rank(_ finding: Finding) -> Int { Finding.Part.allCases.firstIndex(of: finding.part) ?? 0 }

  // MARK: The module

  private mutating func checkModule(_ wasm: [UInt8], _ package: PluginPackage?, _ host: PluginHost) {
    // A module can be asked for its definitions under any name.
    guard let asked = package ?? Self.nameless(wasm) else { return }
    do throws(PluginLoadError) {
      definitions = try host.makePlugin(asked).definitions
    } catch {
      if case .definitions = error.reason, package == nil {
        // Whether they are the manifest's nobody can tell.
      } else {
        add(error)
      }
    }
    var configuration = ModuleConfiguration()
    configuration.features = host.configuration.features
    guard let module = try? Module(wasm, configuration: configuration) else { return }
    do {
      try module.checkCustomSections()
    } catch {
      add(.warning, .module, PluginFiles.module, error.description)
    }
    guard let manifest else { return }
    checkImports(module, manifest)
  }

  /// A package whose manifest declares nothing that could be right.
  private static func nameless(_ wasm: [UInt8]) -> PluginPackage? {
    let manifest = #"{"name": "plugin", "version": "0.0.0", "host_api_version": "v1", "node_kinds": []}"#
    return try? PluginPackage(manifest: Array(manifest.utf8), wasm: wasm)
  }

  /// What the module imports and the manifest requests must be the same capabilities.
  private mutating func checkImports(_ module: Module, _ manifest: Manifest) {
    let imported = Set(
      module.imports.compactMap { item -> String? in
        guard let name = item.module.split(separator: "hetumind:plugin/", maxSplits: 1, omittingEmptySubsequences: false).last,
          item.module.contains("hetumind:plugin/")
        else { return nil }
        return String(name.prefix { $0 != "@" })
      })
    for capability in CapabilityName.allCases {
      let (isImported, isRequested) = (imported.contains(capability.rawValue), manifest.capabilities.allows(capability))
      if isImported, !isRequested {
        add(
          .warning, .policy, PluginFiles.module,
          "imports hetumind:plugin/\(capability.rawValue), which the manifest does not request: every call is denied")
      } else if isRequested, !isImported, !CapabilitySet.basic.allows(capability) {
        // Requests over HTTP use credentials that the plugin itself never gets.
        if capability == .credentials, imported.contains(CapabilityName.http.rawValue) { continue }
        add(.warning, .policy, nil, "requests \(capability.rawValue), which the module does not import", path: "capabilities")
      }
    }
  }

  // MARK: The policy

  private mutating func checkPolicy(_ manifest: Manifest, _ policy: Policy, _ tenant: String) {
    let authorization = policy.authorization(plugin: manifest.name, request: manifest.capabilities, tenant: tenant)
    for refusal in authorization.refusals { add(.warning, .policy, nil, refusal.description, path: "capabilities") }
    for host in authorization.refusedHosts {
      add(.warning, .policy, nil, "host \(host) is not allowed as a whole", path: "capabilities.http.hosts")
    }
  }

  // MARK: Findings

  private mutating func add(
    _ severity: Finding.Severity, _ part: Finding.Part, _ file: String?, _ message: String, path: String = "", line: Int? = nil,
    details: [String] = []
  ) {
    findings.append(
      Finding(severity: severity, part: part, file: file, line: line, path: path, message: message, details: details))
  }

  private mutating func add(_ error: PluginLoadError) {
    let module = PluginFiles.module
    switch error.reason {
    case .file(let message): add(.error, .files, nil, message)
    case .manifest(let error):
      for problem in error.problems {
        add(.error, .manifest, error.document, problem.message, path: problem.path, line: problem.line)
      }
    case .module(let message): add(.error, .module, module, message)
    case .world(let mismatches): for mismatch in mismatches { add(.error, .world, module, mismatch) }
    case .initialization(let error):
      add(.error, .initialization, module, "\(error.code): \(error.message)", details: error.backtrace)
    case .definitions(let problems):
      for problem in problems {
        add(.error, .definitions, module, problem.message, path: "get-node-definitions" + problem.path)
      }
    case .registration(let error): add(.error, .definitions, nil, error.description)
    }
  }
}

extension PluginHost {
  /// Looks for everything that is wrong with a plugin's directory, its policy for a tenant included. The plugin's `init` and
  /// `get-node-definitions` run within `loadLimits`, on the caller's thread; nothing is registered.
  public func check(_ directory: URL, tenant: String = "default") -> PluginCheck {
    PluginCheck(directory, self, tenant: tenant)
  }
}
