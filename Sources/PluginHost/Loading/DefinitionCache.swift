import Foundation

/// Keeps the definitions that plugins gave, by the identity of their files, so that a host can list nodes whose code it has not
/// looked at. Whoever may write to it decides how nodes look, and nothing else.
public protocol DefinitionCache: Sendable {
  /// Nil where nothing is known.
  func definitions(of identity: String) -> [NodeDefinition]?
  /// Keeps them, if it can.
  func store(_ definitions: [NodeDefinition], of identity: String)
}

/// A directory with a file for each identity.
public struct DirectoryDefinitionCache: DefinitionCache {
  public let directory: URL
  /// Larger files are neither read nor written.
  public var fileBytes = 4 << 20

  public init(_ directory: URL) { self.directory = directory }

  public func definitions(of identity: String) -> [NodeDefinition]? {
    guard let name = Self.name(identity),
      let located = try? OpenDirectory(directory.path).file(name),
      let bytes = try? located.descriptor.bytes(atMost: fileBytes, expected: located.signature.size),
      let elements = (try? JSONValue(parsing: bytes))?.array
    else { return nil }
    var definitions: [NodeDefinition] = []
    for element in elements {
      guard let definition = try? NodeDefinition(json: element) else { return nil }
      definitions.append(definition)
    }
    return definitions
  }

  public func store(_ definitions: [NodeDefinition], of identity: String) {
    guard let name = Self.name(identity), let text = try? JSONValue.array(definitions.map(\.json)).text(),
      text.utf8.count <= fileBytes
    else { return }
    // A cache that cannot be written is one that never knows anything.
    try? FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    try? Data(text.utf8).write(to: directory.appendingPathComponent(name), options: .atomic)
  }

  /// An identity is 64 hexadecimal digits; anything else could be a path.
  private static func name(_ identity: String) -> String? {
    let isIdentity = identity.utf8.count == 64 && identity.allSatisfy { $0.isASCII && $0.isHexDigit }
    return isIdentity ? identity + ".json" : nil
  }
}
