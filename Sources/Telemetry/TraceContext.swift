/// 16 bytes that name a trace; never all zero.
public struct TraceID: Sendable, Hashable, CustomStringConvertible {
  public let high: UInt64
  public let low: UInt64

  /// Nil where both are zero.
  public init?(high: UInt64, low: UInt64) {
    guard high != 0 || low != 0 else { return nil }
    self.high = high
    self.low = low
  }

  /// 32 digits in lower case.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 32, let high = UInt64(lowercaseHex: bytes[..<16]), let low = UInt64(lowercaseHex: bytes[16...]) else {
      return nil
    }
    self.init(high: high, low: low)
  }

  private init(random: UInt64) {
    high = random
    low = .random(in: 1 ... .max)
  }

  public static func random() -> TraceID { TraceID(random: .random(in: 0 ... .max)) }

  public var description: String { high.lowercaseHex + low.lowercaseHex }
}

/// 8 bytes that name a span within a trace; never all zero.
public struct SpanID: Sendable, Hashable, CustomStringConvertible {
  public let value: UInt64

  /// Nil for zero.
  public init?(_ value: UInt64) {
    guard value != 0 else { return nil }
    self.value = value
  }

  /// 16 digits in lower case.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 16, let value = UInt64(lowercaseHex: bytes[...]) else { return nil }
    self.init(value)
  }

  private init(nonzero: UInt64) { value = nonzero }

  public static func random() -> SpanID { SpanID(nonzero: .random(in: 1 ... .max)) }

  public var description: String { value.lowercaseHex }
}

/// Where a span stands: W3C Trace Context (https://www.w3.org/TR/trace-context/), level 1.
public struct TraceContext: Sendable, Hashable {
  public var traceID: TraceID
  public var spanID: SpanID
  public var isSampled: Bool
  public var state: TraceState

  public init(
    traceID: TraceID = .random(), spanID: SpanID = .random(), isSampled: Bool = true, state: TraceState = TraceState()
  ) {
    self.traceID = traceID
    self.spanID = spanID
    self.isSampled = isSampled
    self.state = state
  }

  /// Reads the headers strictly; nil where `traceparent` is not valid. A `tracestate` that is not valid is dropped, as the
  /// specification asks.
  public init?(traceparent: String, tracestate: String? = nil) {
    let bytes = Array(traceparent.utf8)
    let dash = UInt8(ascii: "-")
    guard bytes.count >= 55, bytes.count <= 512, bytes[2] == dash, bytes[35] == dash, bytes[52] == dash,
      let version = UInt64(lowercaseHex: bytes[0..<2]), version != 0xFF,
      // Later versions may say more behind another dash.
      bytes.count == 55 || version != 0 && bytes[55] == dash,
      let flags = UInt64(lowercaseHex: bytes[53..<55]),
      let traceID = TraceID(String(decoding: bytes[3..<35], as: UTF8.self)),
      let spanID = SpanID(String(decoding: bytes[36..<52], as: UTF8.self))
    else { return nil }
    self.init(
      traceID: traceID, spanID: spanID, isSampled: flags & 1 == 1, state: tracestate.flatMap(TraceState.init) ?? TraceState())
  }

  /// `00-<trace>-<span>-01`.
  public var traceparent: String { "00-\(traceID)-\(spanID)-\(isSampled ? "01" : "00")" }

  /// The header's value; nil where there is nothing to say.
  public var tracestate: String? { state.members.isEmpty ? nil : state.description }

  /// The same trace with a new span.
  public func child() -> TraceContext { TraceContext(traceID: traceID, isSampled: isSampled, state: state) }
}

/// What tracing systems add to a trace for themselves: the header `tracestate`.
public struct TraceState: Sendable, Hashable, CustomStringConvertible {
  public struct Member: Sendable, Hashable {
    public let key: String
    public let value: String
  }

  public static let maximumMembers = 32
  public static let maximumBytes = 512

  public let members: [Member]

  public init() { members = [] }

  /// Nil where a member is malformed, a key comes twice, or there is too much.
  public init?(_ text: String) {
    guard text.utf8.count <= Self.maximumBytes else { return nil }
    var members: [Member] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: true) {
      let blank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
      var member = part.drop(while: blank)
      while let last = member.last, blank(last) { member.removeLast() }
      if member.isEmpty { continue }
      guard let equals = member.firstIndex(of: "=") else { return nil }
      let (key, value) = (member[..<equals], member[member.index(after: equals)...])
      guard Self.isKey(key), Self.isValue(value), !members.contains(where: { $0.key == key }),
        members.count < Self.maximumMembers
      else { return nil }
      members.append(Member(key: String(key), value: String(value)))
    }
    self.members = members
  }

  public var description: String { members.map { "\($0.key)=\($0.value)" }.joined(separator: ",") }

  private static func isKey(_ key: Substring) -> Bool {
    let parts = key.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first else { return false }
    let isTenant = parts.count == 2
    guard (1...(isTenant ? 241 : 256)).contains(first.utf8.count), parts.allSatisfy({ !$0.isEmpty }) else { return false }
    if isTenant, let system = parts.last, system.utf8.count > 14 || !isLowercase(system.utf8.first) { return false }
    guard isLowercase(first.utf8.first) || isTenant && isDigit(first.utf8.first) else { return false }
    return parts.allSatisfy { part in
      part.utf8.allSatisfy { isLowercase($0) || isDigit($0) || "_-*/".utf8.contains($0) }
    }
  }

  private static func isValue(_ value: Substring) -> Bool {
    (1...256).contains(value.utf8.count) && value.utf8.last != 0x20
      && value.utf8.allSatisfy { (0x20...0x7E).contains($0) && $0 != 0x2C && $0 != 0x3D }
  }

  private static func isLowercase(_ byte: UInt8?) -> Bool { byte.map { (0x61...0x7A).contains($0) } ?? false }
  private static func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
}

extension UInt64 {
  fileprivate init?(lowercaseHex digits: ArraySlice<UInt8>) {
    var value: UInt64 = 0
    for digit in digits {
      switch digit {
      case 0x30...0x39: value = value << 4 | UInt64(digit - 0x30)
      case 0x61...0x66: value = value << 4 | UInt64(digit - 0x61 + 10)
      default: return nil
      }
    }
    self = value
  }

  fileprivate var lowercaseHex: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
