/// Writes the generated handlers, the enumeration of all internal instructions, and the maps from opcodes to them.
struct HandlerSource {
  private(set) var names: [String] = []
  private var handlers = ""
  /// Of the generated handlers.
  private(set) var bodies: [String: String] = [:]
  private var maps: [String: [(opcode: String, name: String)]] = [:]

  private static let parameters =
    "_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer"
  static let arguments = "pc, fp, mb, fuel, cx"

  init() {
    for operation in HandlerTable.binary { binary(operation, shape: "binary", trapping: false) }
    for operation in HandlerTable.trappingBinary { binary(operation, shape: "trappingBinary", trapping: true) }
    for operation in HandlerTable.comparisons { comparison(operation) }
    for operation in HandlerTable.unary { unary(operation, shape: "unary") }
    for operation in HandlerTable.trappingUnary { unary(operation, shape: "trappingUnary") }
    for (mnemonic, memory, slot) in HandlerTable.loads {
      add(mnemonic, "", map: "memory", "load(\(Self.arguments), \(memory).self) { \(slot)($0) }")
      add(mnemonic, "_far", map: "farMemory", "loadFar(\(Self.arguments), \(memory).self) { \(slot)($0) }")
      add(mnemonic, "_sum", map: "memorySum", "loadSum(\(Self.arguments), \(memory).self) { \(slot)($0) }")
      add(mnemonic, "_scaled", map: "memoryScaled", "loadScaled(\(Self.arguments), \(memory).self) { \(slot)($0) }")
    }
    for (mnemonic, memory) in HandlerTable.stores {
      add(mnemonic, "", map: "memory", "store(\(Self.arguments), \(memory).self)")
      add(mnemonic, "_far", map: "farMemory", "storeFar(\(Self.arguments), \(memory).self)")
    }
    for (mnemonic, target) in HandlerTable.aliases {
      alias(mnemonic, of: target, map: "memory")
      alias(mnemonic, of: target, "_far", map: "farMemory")
      guard HandlerTable.loads.contains(where: { $0.0 == target }) else { continue }
      alias(mnemonic, of: target, "_sum", map: "memorySum")
      alias(mnemonic, of: target, "_scaled", map: "memoryScaled")
    }
    for width in AtomicTable.widths { atomics(width) }
    addHandwritten(HandlerTable.handwritten + HandlerTable.managed)
    addVectors()
  }

  private func identifier(_ mnemonic: String) -> String { mnemonic.replacing(".", with: "_") }

  mutating func add(_ mnemonic: String, _ suffix: String, map: String, _ body: String) {
    let name = identifier(mnemonic) + suffix
    names.append(name)
    bodies[name] = body
    handlers += "@c func swiftlet_op_\(name)(\(Self.parameters)) {\n  \(body)\n}\n"
    maps[map, default: []].append((camelCase(mnemonic), name))
  }

  /// Lets an opcode run another one's handler.
  mutating func alias(_ mnemonic: String, of target: String, _ suffix: String = "", map: String) {
    maps[map, default: []].append((camelCase(mnemonic), identifier(target) + suffix))
  }

  mutating func addHandwritten(_ names: [String]) { self.names += names }

  private mutating func binary(_ o: HandlerTable.Operation, shape: String, trapping: Bool) {
    let closure = "{ (a: \(o.operand), b: \(o.operand)) in \(o.expression) }"
    add(o.mnemonic, "", map: "slots", "\(shape)(\(Self.arguments)) \(closure)")
    guard o.operand.contains("Int") else { return }
    add(o.mnemonic, "_imm", map: "immediate", "\(shape)Immediate(\(Self.arguments)) \(closure)")
  }

  private mutating func comparison(_ o: HandlerTable.Operation) {
    let closure = "{ (a: \(o.operand), b: \(o.operand)) in \(o.expression) }"
    let negated = "{ (a: \(o.operand), b: \(o.operand)) in !(\(o.expression)) }"
    add(o.mnemonic, "", map: "slots", "compare(\(Self.arguments)) \(closure)")
    add(o.mnemonic, "_br", map: "branch", "compareBranch(\(Self.arguments)) \(closure)")
    add(o.mnemonic, "_br_metered", map: "meteredBranch", "compareBranchMetered(\(Self.arguments)) \(closure)")
    if o.operand.contains("Int") {
      add(o.mnemonic, "_imm", map: "immediate", "compareImmediate(\(Self.arguments)) \(closure)")
      add(o.mnemonic, "_imm_br", map: "immediateBranch", "compareBranchImmediate(\(Self.arguments)) \(closure)")
      add(
        o.mnemonic, "_imm_br_metered", map: "meteredImmediateBranch",
        "compareBranchImmediateMetered(\(Self.arguments)) \(closure)")
    } else {
      // An integer comparison has an opposite; a float's opposite is not another comparison, because of NaN.
      add(o.mnemonic, "_not_br", map: "notBranch", "compareBranch(\(Self.arguments)) \(negated)")
      add(o.mnemonic, "_not_br_metered", map: "meteredNotBranch", "compareBranchMetered(\(Self.arguments)) \(negated)")
    }
  }

  private mutating func unary(_ o: HandlerTable.Operation, shape: String) {
    add(
      o.mnemonic, "", map: "slots",
      "\(shape)(\(Self.arguments)) { (a: \(o.operand)) -> \(o.resultType(shape)) in \(o.expression) }")
  }

  private mutating func atomics(_ width: Int) {
    let type = "UInt\(width)"
    let cell = "cell: UnsafeMutablePointer<Atomic<\(type)>>"
    atomic("load", width, "atomicLoad(\(Self.arguments)) { (\(cell)) in cell.pointee.load(ordering: .sequentiallyConsistent) }")
    atomic(
      "store", width,
      "atomicStore(\(Self.arguments)) { (\(cell), value: \(type)) in "
        + "cell.pointee.store(value, ordering: .sequentiallyConsistent) }")
    for (name, expression) in AtomicTable.readModifyWrite {
      atomic(name, width, "atomicUpdate(\(Self.arguments)) { (\(cell), value: \(type)) in \(expression) }")
    }
    atomic(
      "cmpxchg", width,
      "atomicCompareExchange(\(Self.arguments)) { (\(cell), expected: \(type), replacement: \(type)) in "
        + "cell.pointee.compareExchange(expected: expected, desired: replacement, ordering: .sequentiallyConsistent).original }")
  }

  private mutating func atomic(_ operation: String, _ width: Int, _ body: String) {
    let mnemonics = AtomicTable.mnemonics(operation, width: width)
    add(mnemonics[0], "", map: "atomic", body)
    for mnemonic in mnemonics.dropFirst() { alias(mnemonic, of: mnemonics[0], map: "atomic") }
  }

  /// `Generated/Handlers.swift`
  func handlersFile() -> String {
    "// Generated from HandlerTable.swift by `swift run generate`. Do not edit.\n// swift-format-ignore-file\n\nimport Synchronization\n\n"
      + handlers
  }

  /// `Generated/InternalOpcode.swift`
  func opcodeFile() -> String {
    var text =
      "// Generated from HandlerTable.swift by `swift run generate`. Do not edit.\n// swift-format-ignore-file\n\nimport WasmTypes\n\n"
    text += "/// Every instruction of the internal code.\nenum InternalOpcode: UInt16, CaseIterable {\n"
    for name in names { text += "  case \(name)\n" }
    text +=
      "}\n\nextension InternalOpcode {\n  /// The handlers, in the order of the cases.\n  static func allHandlers() -> [Handler] {\n    [\n"
    for name in names { text += "      swiftlet_op_\(name),\n" }
    text +=
      "    ]\n  }\n}\n\n/// From an opcode to the internal instruction of each shape; nil where it has none.\nenum InternalOpcodeMaps {\n"
    for map in maps.keys.sorted() {
      text += "  static let \(map): [InternalOpcode?] = table([\n"
      for (opcode, name) in maps[map] ?? [] { text += "    (.\(opcode), .\(name)),\n" }
      text += "  ])\n"
    }
    text += """

        private static func table(_ pairs: [(Opcode, InternalOpcode)]) -> [InternalOpcode?] {
          var table = [InternalOpcode?](repeating: nil, count: Opcode.allCases.count)
          for (opcode, internalOpcode) in pairs { table[Int(opcode.rawValue)] = internalOpcode }
          return table
        }
      }

      """
    return text
  }
}

extension HandlerTable.Operation {
  fileprivate func resultType(_ shape: String) -> String { shape == "trappingUnary" ? "Checked<\(result)>" : result }
}
