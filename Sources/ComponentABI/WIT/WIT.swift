/// The WIT language ("The WIT text format", design/mvp/WIT.md of the component model).
///
/// `WIT.resolve` parses the files of a package and of those it depends on, checks them, and gives what they define with every
/// name resolved; `WIT.Packages.text` prints that again.
public enum WIT {
  /// A file of WIT text.
  public struct Source: Sendable {
    /// The name for messages.
    public var name: String
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }

    public init(name: String, _ text: String) { self.init(name: name, bytes: Array(text.utf8)) }
  }

  /// The files that together make one package: a file alone, or those of a directory ("Filesystem structure").
  public struct SourceGroup: Sendable {
    public var files: [Source]

    public init(_ files: [Source]) { self.files = files }
  }

  /// Which items behind an `@unstable` gate are there ("Feature Gates").
  public enum Features: Sendable, Hashable {
    case named(Set<String>)
    case all

    public static let none = Features.named([])

    func include(_ feature: String) -> Bool {
      switch self {
      case .named(let names): names.contains(feature)
      case .all: true
      }
    }
  }

  /// What a text may ask for. Whatever is larger is refused, so that no text takes unbounded time, memory or stack.
  public struct Limits: Sendable {
    /// Bytes of all files together.
    public var bytes = 8 << 20
    public var files = 2000
    /// Characters of a name, and of a package's name as a whole.
    public var nameLength = 256
    /// How deep types nest, in one expression and through the types that they name.
    public var typeDepth = 100
    /// Items of all worlds together, once `include` and implied imports are written out.
    public var worldItems = 100_000
    /// Parts of a type when every name in it is written out; only where types become `ComponentType`.
    public var typeSize = 100_000
    /// Faults that are reported at once.
    public var diagnostics = 50

    public init() {}
  }

  /// Everything that is wrong with a package; at least one error.
  public struct Failure: Error, Sendable, CustomStringConvertible {
    public var diagnostics: [Diagnostic]

    public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
  }

  /// Parses, resolves and checks a package and its dependencies: the package's files, and a group for each entry of its `deps`
  /// folder.
  public static func resolve(
    _ root: SourceGroup, dependencies: [SourceGroup] = [], features: Features = .none, limits: Limits = Limits()
  ) throws(Failure) -> Packages {
    let groups = [root] + dependencies
    let report = Report(groups.flatMap(\.files), limits)
    guard report.sources.count <= limits.files, report.sources.reduce(0, { $0 + $1.bytes.count }) <= limits.bytes else {
      report.error(
        "the package is too large: over \(limits.files) files or \(limits.bytes) bytes", at: Span(file: 0, range: 0..<0))
      throw Failure(diagnostics: report.diagnostics)
    }
    var files: [[Syntax.File]] = []
    for group in groups {
      let first = files.reduce(0) { $0 + $1.count }
      files.append(group.files.indices.map { Parser.parse(file: first + $0, report) })
    }
    // What a broken text seems to lack would only add noise.
    if report.hasSyntaxErrors { throw Failure(diagnostics: report.sorted) }
    var resolver = Resolver(report, features: features, limits: limits)
    let packages = resolver.resolve(files)
    if report.hasErrors { throw Failure(diagnostics: report.sorted) }
    return packages
  }
}
