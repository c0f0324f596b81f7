import Foundation
import NodeModel

/// Credentials from a directory, a file for each: `NAME` for all tenants, `tenants/TENANT/NAME` for one, which comes first.
/// A file holds a JSON object of texts, or a text that is the field `value`, without the line break at its end.
///
/// Files are read when they are asked for, so that a new secret needs no restart. Names are letters, digits, `-`, `_` and
/// `.`, not first; others are not found. In a tenant's name every other byte is written `%XX`.
public struct DirectoryCredentialSource: CredentialSource {
  /// Who else may have rights to a file that is read.
  public enum Permissions: Sendable, Hashable {
    /// Nobody but the owner, which is this process's user or root. Links are not followed.
    case ownerOnly
    /// Others may read it, as where an orchestrator mounts secrets; links are followed.
    case notWritableByOthers
  }

  private let directory: String
  private let permissions: Permissions
  private static let longest = 64 << 10

  public init(directory: String, permissions: Permissions = .ownerOnly) {
    self.directory = directory
    self.permissions = permissions
  }

  public func credential(_ name: String, context: ServiceContext) async throws(ServiceError) -> [String: String]? {
    guard name.utf8.count <= 128, name.wholeMatch(of: /[A-Za-z0-9_\-][A-Za-z0-9_.\-]*/) != nil, name != "tenants" else {
      return nil
    }
    let tenant = Self.escape(context.scope.tenant)
    for path in ["\(directory)/tenants/\(tenant)/\(name)", "\(directory)/\(name)"] {
      if let bytes = try read(path, name) { return try Self.fields(bytes, name) }
    }
    return nil
  }

  /// A name for a directory that no two tenants share and that cannot lead elsewhere.
  static func escape(_ tenant: String) -> String {
    tenant.utf8.map { byte in
      let character = Character(UnicodeScalar(byte))
      return byte < 0x80 && (character.isLetter || character.isNumber || "-_".contains(character))
        ? String(character) : "%" + [byte].hexadecimal.uppercased()
    }.joined()
  }

  private func read(_ path: String, _ name: String) throws(ServiceError) -> [UInt8]? {
    // Plugins see these messages: no path is in them.
    let failure = ServiceError(.unavailable, "the credential '\(name)' cannot be read by the host")
    let file: OwnedFile
    do throws(StoreError) {
      // A pipe would keep whoever opens it waiting.
      file = try OwnedFile(path, flags: O_RDONLY | O_NONBLOCK, followsLinks: permissions == .notWritableByOthers)
    } catch .system(_, _, let code) where code == ENOENT || code == ENOTDIR || code == ENAMETOOLONG {
      return nil
    } catch {
      throw failure
    }
    guard let status = try? file.status(), status.st_mode & S_IFMT == S_IFREG else { throw failure }
    let forbidden: mode_t = permissions == .ownerOnly ? 0o077 : 0o022
    guard status.st_mode & forbidden == 0, status.st_uid == geteuid() || status.st_uid == 0 else {
      throw ServiceError(.unavailable, "the host does not use the credential '\(name)': others have rights to its file")
    }
    guard let bytes = try? file.read(at: 0, count: Self.longest + 1), bytes.count <= Self.longest else { throw failure }
    return bytes
  }

  private static func fields(_ bytes: [UInt8], _ name: String) throws(ServiceError) -> [String: String] {
    let failure = ServiceError(.unavailable, "the credential '\(name)' is neither a text nor a JSON object of texts")
    let space: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    guard bytes.first(where: { !space.contains($0) }) == UInt8(ascii: "{") else {
      guard var text = String(validating: bytes, as: UTF8.self) else { throw failure }
      if text.last?.isNewline == true { text.removeLast() }
      return ["value": text]
    }
    guard case .object(let members)? = try? JSONValue(parsing: bytes) else { throw failure }
    var fields: [String: String] = [:]
    for (field, value) in members {
      guard let text = value.string else { throw failure }
      fields[field] = text
    }
    return fields
  }
}
