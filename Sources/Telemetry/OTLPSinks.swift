import Foundation
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Appends each message as a line to a file, as the file exporter of OpenTelemetry's collector writes and reads them. A file that
/// has grown to its limit becomes `<path>.1`, that one `<path>.2`, and so on; the oldest goes.
public final class OTLPFile: OTLPSink {
  public let path: String
  public let maximumBytes: Int
  public let maximumFiles: Int
  private let lock = Mutex(())

  /// Files of mode 600, at most `maximumFiles` of about `maximumBytes` each.
  public init(path: String, maximumBytes: Int = 64 << 20, maximumFiles: Int = 4) {
    self.path = path
    self.maximumBytes = max(1, maximumBytes)
    self.maximumFiles = max(1, maximumFiles)
  }

  public func deliver(_ message: [UInt8], of signal: OTLPSignal) async -> OTLPDelivery {
    lock.withLock { _ in append(message) } ? .delivered : .refused
  }

  private func append(_ message: [UInt8]) -> Bool {
    let files = FileManager.default
    let size = (try? files.attributesOfItem(atPath: path)[.size] as? NSNumber)?.intValue ?? 0
    if size > 0, size >= maximumBytes - min(message.count, maximumBytes) { rotate(files) }
    if !files.fileExists(atPath: path) {
      guard files.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]) else { return false }
    }
    guard let file = FileHandle(forWritingAtPath: path) else { return false }
    defer { try? file.close() }
    do {
      try file.seekToEnd()
      try file.write(contentsOf: Data(message + [0x0A]))
      return true
    } catch { return false }
  }

  private func rotate(_ files: FileManager) {
    func name(_ number: Int) -> String { number == 0 ? path : "\(path).\(number)" }
    try? files.removeItem(atPath: name(maximumFiles - 1))
    for number in stride(from: maximumFiles - 2, through: 0, by: -1) {
      try? files.moveItem(atPath: name(number), toPath: name(number + 1))
    }
  }
}

/// Posts messages to a collector: OTLP/HTTP with JSON, `<base>/v1/traces` and `<base>/v1/metrics`.
///
/// The collector is the operator's own and trusted; its answers are not read but for the status.
public final class OTLPCollector: OTLPSink {
  private let base: URL
  private let headers: [String: String]
  private let timeout: TimeInterval
  private let session: URLSession

  /// Nil where the URL is not absolute, or neither `http` nor `https`. Headers may hold the collector's secrets.
  public init?(base: String, headers: [String: String] = [:], timeout: Duration = .seconds(10)) {
    guard let url = URL(string: base), let scheme = url.scheme?.lowercased(), scheme == "http" || scheme == "https",
      url.host?.isEmpty == false
    else { return nil }
    self.base = url
    self.headers = headers
    self.timeout = max(1, Double(timeout.components.seconds))
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpShouldSetCookies = false
    configuration.urlCache = nil
    session = URLSession(configuration: configuration)
  }

  deinit { session.finishTasksAndInvalidate() }

  public func deliver(_ message: [UInt8], of signal: OTLPSignal) async -> OTLPDelivery {
    var request = URLRequest(url: base.appendingPathComponent("v1").appendingPathComponent(signal.rawValue))
    request.httpMethod = "POST"
    request.timeoutInterval = timeout
    for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
    request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    request.httpBody = Data(message)
    guard let (_, response) = try? await session.data(for: request), let answer = response as? HTTPURLResponse else {
      return .failed(retryAfter: nil)
    }
    switch answer.statusCode {
    case 200..<300: return .delivered
    case 429, 500..<600:
      let seconds = answer.value(forHTTPHeaderField: "Retry-After").flatMap { Int($0) }
      return .failed(retryAfter: seconds.map { .seconds(min(max($0, 0), 60)) })
    default: return .refused
    }
  }
}
