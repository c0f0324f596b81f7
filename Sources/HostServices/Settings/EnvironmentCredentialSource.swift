import Foundation

/// Credentials from environment variables, the same for all tenants: the field `api_key` of `deepseek` is
/// `SWIFTLET_CREDENTIAL_DEEPSEEK__API_KEY`, and `SWIFTLET_CREDENTIAL_DEEPSEEK` is its field `value`.
///
/// Names of credentials and fields are lower-case letters, digits and single underscores, with a letter first and no
/// underscore last: no two of them are the same variable. Others are not found.
public struct EnvironmentCredentialSource: CredentialSource {
  private let credentials: [String: [String: Secret]]

  /// - Parameter environment: nil for the process's own, read once.
  public init(prefix: String = "SWIFTLET_CREDENTIAL_", environment: [String: String]? = nil) {
    var credentials: [String: [String: Secret]] = [:]
    for (variable, value) in environment ?? ProcessInfo.processInfo.environment where variable.hasPrefix(prefix) {
      let rest = variable.dropFirst(prefix.count)
      // Lower-case letters in a variable are another variable.
      guard !rest.contains(where: \.isLowercase) else { continue }
      let parts = rest.lowercased().split(separator: "__", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      let field = parts.count > 1 ? String(parts[1]) : "value"
      guard Self.isName(name), Self.isName(field) else { continue }
      credentials[name, default: [:]][field] = Secret(value)
    }
    self.credentials = credentials
  }

  private static func isName(_ text: String) -> Bool {
    text.wholeMatch(of: /[a-z][a-z0-9]*(_[a-z0-9]+)*/) != nil
  }

  public func credential(_ name: String, context: ServiceContext) async throws(ServiceError) -> [String: String]? {
    credentials[name]?.mapValues { $0.reveal() }
  }
}
