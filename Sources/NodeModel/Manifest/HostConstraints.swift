/// Which hosts a plugin runs on: `compatibility` and `constraints` of a manifest.
public struct HostConstraints: Sendable, Hashable {
  /// The versions of the host; nil for all.
  public var host: VersionRange?
  /// Names of `HostEnvironment.platforms`; nil for all.
  public var platforms: [String]?
  /// Names of `HostEnvironment.architectures`; nil for all.
  public var architectures: [String]?

  public init(host: VersionRange? = nil, platforms: [String]? = nil, architectures: [String]? = nil) {
    self.host = host
    self.platforms = platforms
    self.architectures = architectures
  }

  /// Notes also where the environment is none of those.
  init?(_ json: JSONValue, at path: DocumentPath, _ environment: HostEnvironment, _ problems: ProblemList) {
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    if let text = reader.string("host") {
      host = VersionRange(text)
      if let host {
        if !host.contains(environment.version) {
          problems.add(reader.place(of: "host"), "this host is version \(environment.version), which is not in \(host)")
        }
      } else {
        problems.add(
          reader.place(of: "host"), "expected a range of versions such as \">=1.2, <2\" or \"^1.0\", found \(text.excerpt())")
      }
    }
    platforms = Self.names(
      &reader, "platforms", "platform", known: HostEnvironment.platforms, this: environment.platform,
      aliases: ["darwin": "macos", "osx": "macos"])
    architectures = Self.names(
      &reader, "architectures", "architecture", known: HostEnvironment.architectures, this: environment.architecture,
      aliases: ["aarch64": "arm64", "amd64": "x86_64"])
    reader.noteUnknown()
  }

  private static func names(
    _ reader: inout ObjectReader, _ field: String, _ what: String, known: [String], this: String, aliases: [String: String]
  ) -> [String]? {
    let names = reader.strings(field) { name in
      if known.contains(name) { return nil }
      let meant = aliases[name.lowercased()].map { "; did you mean \($0)?" } ?? Suggestion.text(for: name, among: known)
      return "unknown \(what) \(name.excerpt())\(meant); known are \(known.joined(separator: ", "))"
    }
    guard let names else { return nil }
    if reader.members[field] == [] { reader.problems.add(reader.place(of: field), "must not be empty") }
    // Where a name is unknown nobody can tell.
    if names.count == reader.members[field]?.array?.count, !names.isEmpty, !names.contains(this) {
      reader.problems.add(
        reader.place(of: field), "this host's \(what) is \(this), which is not among \(names.joined(separator: ", "))")
    }
    return names
  }
}
