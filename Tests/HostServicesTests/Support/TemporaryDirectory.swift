import Foundation

@testable import HostServices

/// A directory of a test's own, removed with the value.
final class TemporaryDirectory: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "stores-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> URL { URL(filePath: path).appending(path: name) }

  /// All files under a folder, by their paths from there, sorted.
  func files(under folder: String = "") -> [String] {
    let found = FileManager.default.enumerator(atPath: "\(path)/\(folder)")?.compactMap { $0 as? String } ?? []
    var isDirectory: ObjCBool = false
    return found.filter {
      FileManager.default.fileExists(atPath: "\(path)/\(folder)/\($0)", isDirectory: &isDirectory) && !isDirectory.boolValue
    }.sorted()
  }

  /// Changes a byte of a file.
  func flip(_ name: String, at offset: Int) throws {
    var content = try Data(contentsOf: file(name))
    content[offset] ^= 0x40
    try content.write(to: file(name))
  }
}

extension ServiceContext {
  static func of(_ tenant: String, workflow: String = "w") -> ServiceContext {
    ServiceContext(scope: ServiceScope(tenant: tenant, workflow: workflow))
  }
}

/// The code of the error that a call throws; nil where it throws none.
func code(_ body: () async throws -> some Any) async -> ServiceError.Code? {
  do {
    _ = try await body()
    return nil
  } catch {
    return (error as? ServiceError)?.code
  }
}
