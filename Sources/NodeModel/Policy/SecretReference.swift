import Foundation

/// Where a secret is. The policy never holds one itself.
public enum SecretReference: Sendable, Hashable {
  /// A variable of the host's environment.
  case environment(String)
  /// A regular file by its absolute path; a line break at its end is no part of the secret.
  case file(String)

  /// Longer secrets are refused.
  public static let maximumBytes = 64 << 10

  /// Reads the secret. Throws `SecretError`, which never holds it.
  ///
  /// - Parameter environment: Instead of the process's own.
  public func resolve(environment: [String: String]? = nil) throws(SecretError) -> String {
    switch self {
    case .environment(let name):
      let variables = environment ?? ProcessInfo.processInfo.environment
      guard let value = variables[name] else { throw SecretError(self, "there is no such variable") }
      return try checked(value)
    case .file(let path):
      let url = URL(fileURLWithPath: path)
      // A pipe or a device might never end.
      guard let values = try? url.resolvingSymlinksInPath().resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey]) else {
        throw SecretError(self, "it cannot be read")
      }
      guard values.isRegularFile == true else { throw SecretError(self, "it is no regular file") }
      guard (values.fileSize ?? .max) <= Self.maximumBytes else {
        throw SecretError(self, "it is longer than \(Self.maximumBytes) bytes")
      }
      guard let data = try? Data(contentsOf: url) else { throw SecretError(self, "it cannot be read") }
      guard var text = String(validating: data, as: UTF8.self) else { throw SecretError(self, "it is not UTF-8") }
      if text.hasSuffix("\r\n") || text.hasSuffix("\n") { text.removeLast() }
      return try checked(text)
    }
  }

  private func checked(_ value: String) throws(SecretError) -> String {
    guard !value.isEmpty else { throw SecretError(self, "it is empty") }
    guard value.utf8.count <= Self.maximumBytes else { throw SecretError(self, "it is longer than \(Self.maximumBytes) bytes") }
    return value
  }

  init?(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList) {
    let expected = "expected {\"environment\": \"NAME\"} or {\"file\": \"/path\"}"
    guard let members = json.members, members.count == 1, let (name, value) = members.first else {
      // A secret that stands here must not go on into a message.
      let hint = json.string == nil ? "" : ": secrets do not stand in the policy"
      problems.add(path, expected + hint)
      return nil
    }
    switch (name, value.string) {
    case ("environment", let text?):
      let isName = !text.isEmpty && text.utf8.count <= 256 && !text.utf8.contains { $0 <= 0x20 || $0 == 0x3D || $0 >= 0x7F }
      if !isName { problems.add(path.member(name), "expected the name of a variable") }
      self = .environment(text)
    case ("file", let text?):
      if !text.hasPrefix("/") || text.contains("\0") { problems.add(path.member(name), "expected an absolute path") }
      self = .file(text)
    default:
      problems.add(path, expected)
      return nil
    }
  }
}

/// A secret that cannot be had: where it should be, and why it is not.
public struct SecretError: Error, Sendable, Hashable, CustomStringConvertible {
  public var reference: SecretReference
  public var message: String

  init(_ reference: SecretReference, _ message: String) {
    self.reference = reference
    self.message = message
  }

  public var description: String {
    switch reference {
    case .environment(let name): "the environment variable \(name): \(message)"
    case .file(let path): "the file \(path): \(message)"
    }
  }
}
