import Foundation
import Testing
import WasmEngine
import WasmText
import WasmTypes

/// What `Oracle/record.py` recorded: the programs, what they return and what they consume.
struct OracleRecord: Decodable {
  struct Program: Decodable, CustomTestStringConvertible {
    var program: String
    /// The fuel of instantiating, that is of the start function.
    var instantiation: UInt64
    /// In order, all on one instance.
    var calls: [Call]

    var testDescription: String { program }
  }

  struct Call: Decodable {
    var export: String
    var arguments: [String]
    /// Nil for a call that traps.
    var results: [String]?
    var trap: String?
    /// Nil where it is not compared.
    var fuel: UInt64?
  }

  var oracle: String
  var programs: [Program]

  static let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Oracle")

  static let recorded: OracleRecord = {
    do {
      return try JSONDecoder().decode(Self.self, from: Data(contentsOf: directory.appendingPathComponent("recorded.json")))
    } catch {
      return OracleRecord(oracle: "unreadable: \(error)", programs: [])
    }
  }()
}

extension OracleRecord.Program {
  /// The program in the binary format.
  func bytes() throws -> [UInt8] {
    let path = OracleRecord.directory.appendingPathComponent("programs/\(program).wat")
    return try WatParser.parse([UInt8](Data(contentsOf: path)))
  }

  /// The host functions that a program may import.
  static var imports: Imports {
    var imports = Imports()
    imports.define("host", "successor") { (_: HostCall, value: Int32) -> Int32 in value &+ 1 }
    imports.define("host", "nothing") { (_: HostCall) in }
    return imports
  }
}

extension OracleRecord.Call {
  func values() throws -> [Value] { try arguments.map(Value.init(recorded:)) }

  /// Whether values are the recorded results.
  func matches(_ values: [Value]) -> Bool {
    guard let results, results.count == values.count else { return false }
    return zip(results, values).allSatisfy { expected, value in
      if expected.hasSuffix(":nan") { return value.isNaN }
      return expected == value.recorded
    }
  }
}

struct UnreadableValue: Error {
  var text: String
}

extension Value {
  /// From `TYPE:0xBITS`.
  init(recorded text: String) throws {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let bits = UInt64(parts[1].dropFirst(2), radix: 16) else { throw UnreadableValue(text: text) }
    switch parts[0] {
    case "i32": self = .i32(Int32(slot: bits))
    case "i64": self = .i64(Int64(slot: bits))
    case "f32": self = .f32(Float(slot: bits))
    case "f64": self = .f64(Double(slot: bits))
    default: throw UnreadableValue(text: text)
    }
  }

  /// As `TYPE:0xBITS`; nil for what the record does not hold.
  var recorded: String? {
    switch self {
    case .i32(let value): "i32:0x" + String(value.slot, radix: 16)
    case .i64(let value): "i64:0x" + String(value.slot, radix: 16)
    case .f32(let value): "f32:0x" + String(value.slot, radix: 16)
    case .f64(let value): "f64:0x" + String(value.slot, radix: 16)
    default: nil
    }
  }

  var isNaN: Bool {
    switch self {
    case .f32(let value): value.isNaN
    case .f64(let value): value.isNaN
    default: false
    }
  }
}
