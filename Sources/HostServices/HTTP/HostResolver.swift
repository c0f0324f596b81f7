import Foundation

/// Finds the addresses of a host's name. What it answers is checked and then connected to, without asking again.
public protocol HostResolver: Sendable {
  /// At least one address. Throws `ServiceError`, usually `connectionError`; gives up at the deadline.
  func addresses(of host: String, until deadline: ContinuousClock.Instant) async throws(ServiceError) -> [IPAddress]
}

/// The system's resolver (`getaddrinfo`), on threads of its own, as it blocks and cannot be interrupted. A lookup that nobody
/// waits for any more is dropped before it begins; one under way is left to end.
public final class SystemHostResolver: HostResolver {
  private let queue: OperationQueue

  public init(maximumLookups: Int = 8) {
    queue = OperationQueue()
    queue.name = "swiftlet.resolver"
    queue.maxConcurrentOperationCount = max(1, maximumLookups)
  }

  public func addresses(of host: String, until deadline: ContinuousClock.Instant) async throws(ServiceError) -> [IPAddress] {
    let event = Event<[IPAddress]>()
    let operation = BlockOperation { event.give(Self.lookUp(host)) }
    queue.addOperation(operation)
    defer { operation.cancel() }
    return try await event.value(until: deadline)
  }

  private static func lookUp(_ host: String) -> Result<[IPAddress], ServiceError> {
    var hints = addrinfo()
    hints.ai_family = AF_UNSPEC
    hints.ai_socktype = SocketConnection.streamType
    var first: UnsafeMutablePointer<addrinfo>?
    let status = getaddrinfo(host, nil, &hints, &first)
    guard status == 0 else {
      return .failure(.connection("the host's name \(host) has no address", isRetryable: status == EAI_AGAIN))
    }
    defer { freeaddrinfo(first) }
    var found: [IPAddress] = []
    var next = first
    while let entry = next, found.count < 64 {
      if let address = IPAddress(entry.pointee), !found.contains(address) { found.append(address) }
      next = entry.pointee.ai_next
    }
    return found.isEmpty ? .failure(.connection("the host's name \(host) has no address")) : .success(found)
  }
}

extension IPAddress {
  fileprivate init?(_ entry: addrinfo) {
    guard let address = entry.ai_addr else { return nil }
    switch entry.ai_family {
    case AF_INET where entry.ai_addrlen >= MemoryLayout<sockaddr_in>.size:
      let bytes = UnsafeRawPointer(address).loadUnaligned(as: sockaddr_in.self).sin_addr
      self.init(bytes: withUnsafeBytes(of: bytes) { Array($0) })
    case AF_INET6 where entry.ai_addrlen >= MemoryLayout<sockaddr_in6>.size:
      let bytes = UnsafeRawPointer(address).loadUnaligned(as: sockaddr_in6.self).sin6_addr
      self.init(bytes: withUnsafeBytes(of: bytes) { Array($0) })
    default: return nil
    }
  }
}
