import Foundation
import Synchronization
import Testing

@testable import HostServices

/// Answers from a list, each answer once; the last one stays.
final class ScriptedResolver: HostResolver {
  private let answers: Mutex<[String: [[IPAddress]]]>
  let asked = Mutex<[String]>([])

  init(_ answers: [String: [String]]) {
    self.answers = Mutex(answers.mapValues { $0.map { $0.split(separator: ",").compactMap { IPAddress(String($0)) } } })
  }

  func addresses(of host: String, until deadline: ContinuousClock.Instant) async throws(ServiceError) -> [IPAddress] {
    asked.withLock { $0.append(host) }
    let found = answers.withLock { answers -> [IPAddress]? in
      guard let list = answers[host], let first = list.first else { return nil }
      if list.count > 1 { answers[host] = Array(list.dropFirst()) }
      return first
    }
    guard let found else { throw .connection("the host's name \(host) has no address") }
    return found
  }
}

/// Over which client a test runs; both must behave alike. TLS is not needed for that.
enum Client: CaseIterable, Sendable {
  case socket, session, worker

  /// URLSession itself where it is Apple's; on Linux it can end the process of the tests, and is what the worker uses in its own.
  static var allCases: [Client] {
    #if canImport(Darwin)
      [.socket, .session, .worker]
    #else
      [.socket, .worker]
    #endif
  }

  /// The program that the package builds beside the tests.
  static let program = URLSessionHTTPService.Worker(
    executable: URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("swiftlet-http-worker").path)

  func service(
    resolver: any HostResolver = SystemHostResolver(), configuration: URLSessionHTTPService.Configuration = .init()
  ) -> URLSessionHTTPService {
    let transport: any HTTPTransport =
      switch self {
      case .socket: SocketTransport()
      case .session: SessionTransport()
      case .worker: WorkerTransport(worker: Self.program)
      }
    return URLSessionHTTPService(
      configuration: configuration, resolver: resolver, secure: transport, plain: transport, environment: [:])
  }
}

extension HTTPRules {
  /// Everything on this machine.
  static let local = HTTPRules(hosts: [["*"]], allowsPrivateAddresses: true)
}

extension ServiceContext {
  static let test = ServiceContext(scope: ServiceScope())
}

extension HTTPResponse {
  func all(_ piece: Int = 1 << 16) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    while case let next = try await read(piece), !next.isEmpty { bytes += next }
    return bytes
  }

  func text() async throws -> String { String(decoding: try await all(), as: UTF8.self) }
  func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
}

/// The error of an operation that must fail.
func failure<R>(_ body: () async throws -> R) async -> ServiceError? {
  do {
    _ = try await body()
    return nil
  } catch { return error as? ServiceError }
}
