import Foundation

/// One row of `Instructions.txt`.
struct InstructionRow {
  var mnemonic: String
  var caseName: String
  var prefix: UInt32
  var code: UInt32
  var immediates: String
  /// Natural alignment in bytes of a memory access, or the number of lanes.
  var width: UInt32
  /// Nil where the validator has its own rule.
  var operands: [String]?
  var results: [String]
  var fuel: UInt32
  var feature: String
}

struct TableError: Error, CustomStringConvertible {
  var line: Int
  var reason: String
  var description: String { "Instructions.txt:\(line): \(reason)" }
}

func readInstructionTable(path: String) throws -> [InstructionRow] {
  let text = try String(contentsOfFile: path, encoding: .utf8)
  var rows: [InstructionRow] = []
  for (number, line) in text.components(separatedBy: "\n").enumerated() where !line.isEmpty && !line.hasPrefix("#") {
    let columns = line.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard columns.count == 6 else { throw TableError(line: number + 1, reason: "expected six columns") }
    let name = columns[0].components(separatedBy: "/")
    let bytes = columns[1].components(separatedBy: " ").compactMap { UInt32($0, radix: 16) }
    let immediates = columns[2].components(separatedBy: ":")
    guard let code = bytes.last, let fuel = UInt32(columns[4]) else {
      throw TableError(line: number + 1, reason: "bad opcode or fuel")
    }
    var operands: [String]?
    var results: [String] = []
    if columns[3] != "*" {
      let sides = columns[3].components(separatedBy: "->")
      guard sides.count == 2 else { throw TableError(line: number + 1, reason: "a signature has one arrow") }
      operands = sides[0].split(separator: " ").map(String.init)
      results = sides[1].split(separator: " ").map(String.init)
    }
    rows.append(
      InstructionRow(
        mnemonic: name[0], caseName: name.count > 1 ? name[1] : camelCase(name[0]), prefix: bytes.count > 1 ? bytes[0] : 0,
        code: code, immediates: immediates[0], width: immediates.count > 1 ? UInt32(immediates[1]) ?? 0 : 0,
        operands: operands, results: results, fuel: fuel, feature: columns[5]))
  }
  return rows
}

/// `i32.load8_s` → `i32Load8S`.
func camelCase(_ name: String) -> String {
  let words = name.split { "._-".contains($0) }
  return words.enumerated().map { $0 == 0 ? String($1) : $1.prefix(1).uppercased() + $1.dropFirst() }.joined()
}
