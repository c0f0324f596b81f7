import Foundation

/// A text that is not JSON, or a value that JSON cannot hold.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
  public var message: String
  /// Where the fault is, if that is known.
  public var position: Position?

  /// A place in a text.
  public struct Position: Sendable, Hashable {
    /// From 1.
    public var line: Int
    /// From 1, in bytes.
    public var column: Int

    init(of offset: Int, in bytes: [UInt8]) {
      let before = bytes[..<min(max(offset, 0), bytes.count)]
      line = before.count { $0 == UInt8(ascii: "\n") } + 1
      column = before.count - (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1)
    }
  }

  public var description: String {
    "malformed JSON\(position.map { " at line \($0.line), column \($0.column)" } ?? ""): \(message)"
  }
}

extension JSONValue {
  /// Arrays and objects nest at most this deep: Foundation recurses, and the stack of a secondary thread may be 512 KiB.
  public static let maximumDepth = 64

  /// A text holds at most this many arrays and objects. Foundation spends up to 3 KB on an object while it reads.
  public static let maximumContainers = 1 << 18

  /// Reads one JSON text. Throws where it is malformed, nests deeper than 64, or holds more than 2¹⁸ arrays and objects.
  public init(parsing text: String) throws(JSONError) {
    try self.init(parsing: Array(text.utf8))
  }

  /// Reads one JSON text in UTF-8. Throws where it is malformed, nests deeper than 64, or holds more than 2¹⁸ arrays and
  /// objects.
  ///
  /// It is Foundation that reads. It keeps one of several members with the same name (on Linux the last), and takes names
  /// for the same that are canonically equivalent in Unicode; half a surrogate pair and a number beyond `Double` are faults;
  /// a comma after the last element and a byte order mark are none; `-0` is 0, while `-0.0` keeps its sign.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    try Self.checkBounds(bytes)
    let object: Any
    do {
      object = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    } catch {
      throw JSONError(error as NSError, in: bytes)
    }
    self.init(object)
  }

  /// Looks at the brackets outside of strings only: what is malformed is Foundation's to say.
  private static func checkBounds(_ bytes: [UInt8]) throws(JSONError) {
    var (depth, containers, isString, isEscaped) = (0, 0, false, false)
    for (offset, byte) in bytes.enumerated() {
      // Foundation would take NUL for a sign of UTF-16 or UTF-32.
      if byte == 0 { throw JSONError("a NUL", at: offset, in: bytes) }
      if isEscaped {
        isEscaped = false
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isString.toggle()
      case UInt8(ascii: "\\"): isEscaped = isString
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        guard !isString else { continue }
        depth += 1
        containers += 1
        if depth > maximumDepth { throw JSONError("nests deeper than \(maximumDepth)", at: offset, in: bytes) }
        if containers > maximumContainers {
          throw JSONError("holds more than \(maximumContainers) arrays and objects", at: offset, in: bytes)
        }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= isString ? 0 : 1
      default: break
      }
    }
  }

  /// From what `JSONSerialization` gives.
  private init(_ object: Any) {
    // First by its class: failing casts of a number to Swift's types are slow.
    if type(of: object) is NSNumber.Type, let number = object as? NSNumber {
      self.init(number)
    } else if let text = object as? String {
      self = .string(text)
    } else if let members = object as? [String: Any] {
      // Not `mapValues`, which would keep the room that Foundation reserves.
      self = .object(Dictionary(uniqueKeysWithValues: members.lazy.map { ($0.key, JSONValue($0.value)) }))
    } else if let elements = object as? [Any] {
      self = .array(elements.map { JSONValue($0) })
    } else {
      self = .null
    }
  }

  private init(_ number: NSNumber) {
    switch Unicode.Scalar(UInt8(bitPattern: number.objCType.pointee)) {
    case "c", "B": self = .bool(number.boolValue)
    case "d" where number is NSDecimalNumber:
      // By way of text, as a decimal's own conversion to `Double` is not exact.
      let text = number.stringValue
      self = Int128(text).map { .integer($0) } ?? .number(Double(text) ?? number.doubleValue)
    case "d", "f": self = .number(number.doubleValue)
    case "Q": self = .integer(Int128(number.uint64Value))
    default: self = .integer(Int128(number.int64Value))
    }
  }
}

extension JSONError {
  init(_ message: String, at offset: Int, in bytes: [UInt8]) {
    self.init(message: message, position: Position(of: offset, in: bytes))
  }

  /// Foundation tells the place in words, if at all: `Invalid value around character 6.` What it quotes has no bound.
  fileprivate init(_ error: NSError, in bytes: [UInt8]) {
    let text = error.userInfo[NSDebugDescriptionErrorKey] as? String ?? error.localizedDescription
    guard text.utf8.count <= 200 else {
      self.init(message: String(decoding: text.utf8.prefix(200), as: UTF8.self) + "…")
      return
    }
    if let found = text.firstMatch(of: /(?s)^(.*) (?:around|starting from) character ([0-9]+)\.?$/), let offset = Int(found.2) {
      self.init(String(found.1), at: offset, in: bytes)
    } else {
      self.init(message: text.hasSuffix(".") ? String(text.dropLast()) : text)
    }
  }
}
