/// Writes `Opcode` and its flat tables: homogeneous integer arrays, which the compiler lays out as constant data.
func opcodeSource(_ rows: [InstructionRow]) -> String {
  let keywords: Set<String> = ["if", "else", "return", "throw"]
  let typeCodes = ["i32": 1, "i64": 2, "f32": 3, "f64": 4, "v128": 5, "addr": 6]
  let immediateNames = unique(rows.map(\.immediates))
  // The last ones brought types, but no instructions.
  let featureNames = unique(rows.map(\.feature)) + ["multi-memory", "memory64", "custom-page-sizes"]

  func signature(_ row: InstructionRow) -> UInt32 {
    guard let operands = row.operands else { return 1 << 31 }
    var packed: UInt32 = 0
    for (index, name) in operands.enumerated() { packed |= UInt32(typeCodes[name] ?? 0) << (4 * UInt32(index)) }
    for (index, name) in row.results.enumerated() { packed |= UInt32(typeCodes[name] ?? 0) << (16 + 4 * UInt32(index)) }
    return packed
  }

  var text = "// Generated from Instructions.txt by `swift run generate`. Do not edit.\n// swift-format-ignore-file\n\n"
  text += "/// Every instruction of the table, in its order.\npublic enum Opcode: UInt16, CaseIterable, Sendable, Hashable {\n"
  for row in rows {
    let name = keywords.contains(row.caseName) ? "`\(row.caseName)`" : row.caseName
    text += "  /// `\(row.mnemonic)`\n  case \(name)\n"
  }
  text += "}\n\n/// What follows an opcode in the binary format.\npublic enum ImmediateKind: UInt8, CaseIterable, Sendable {\n"
  for name in immediateNames { text += "  case \(name == "-" ? "none" : camelCase(name))\n" }
  text += "}\n\n/// The feature that brought an instruction.\npublic enum Feature: UInt8, CaseIterable, Sendable, Hashable {\n"
  for name in featureNames { text += "  case \(camelCase(name))\n" }
  text += "\n  /// The feature's name as proposals and command lines write it.\n  public var name: String {\n    switch self {\n"
  for name in featureNames { text += "    case .\(camelCase(name)): \"\(name)\"\n" }
  text += "    }\n  }\n\n"
  text += "  /// The feature of a name, or nil.\n  public init?(name: String) {\n"
  text += "    guard let feature = Feature.allCases.first(where: { $0.name == name }) else { return nil }\n"
  text += "    self = feature\n  }\n}\n\n"

  text += "enum OpcodeTables {\n"
  text += array("prefixes", "UInt8", rows.map(\.prefix))
  text += array("codes", "UInt16", rows.map(\.code))
  text += array("immediates", "UInt8", rows.map { UInt32(immediateNames.firstIndex(of: $0.immediates) ?? 0) })
  text += array("widths", "UInt8", rows.map(\.width))
  text += array("signatures", "UInt32", rows.map(signature))
  text += array("fuel", "UInt8", rows.map(\.fuel))
  text += array("features", "UInt8", rows.map { UInt32(featureNames.firstIndex(of: $0.feature) ?? 0) })
  var offsets: [UInt32] = [0]
  for row in rows { offsets.append(offsets[offsets.count - 1] + UInt32(row.mnemonic.utf8.count)) }
  text += array("mnemonicOffsets", "UInt16", offsets)
  text += "  static let mnemonics: StaticString = \"\(rows.map(\.mnemonic).joined())\"\n"
  for prefix in unique(rows.map(\.prefix)) {
    let group = rows.enumerated().filter { $0.element.prefix == prefix }
    let count = prefix == 0 ? 256 : (group.map(\.element.code).max() ?? 0) + 1
    var byCode = [UInt32](repeating: 0xFFFF, count: Int(count))
    for (index, row) in group { byCode[Int(row.code)] = UInt32(index) }
    let name = prefix == 0 ? "bySingleByte" : "byPrefix" + String(prefix, radix: 16, uppercase: true)
    text += array(name, "UInt16", byCode)
  }
  text += "}\n"
  return text
}

private func array(_ name: String, _ type: String, _ values: [UInt32]) -> String {
  var text = "  static let \(name): [\(type)] = [\n"
  for start in stride(from: 0, to: values.count, by: 24) {
    text += "    " + values[start..<min(start + 24, values.count)].map { "\($0)," }.joined(separator: " ") + "\n"
  }
  return text + "  ]\n"
}

private func unique<T: Hashable>(_ values: [T]) -> [T] {
  var seen: Set<T> = []
  return values.filter { seen.insert($0).inserted }
}
