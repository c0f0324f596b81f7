/// Writes the generated handlers, the enumeration of all internal instructions, and the maps from opcodes to them.
struct HandlerSource {
  private(set) var names: [String] = []
  private var handlers = ""
  /// Of the generated handlers.
  private(set) var bodies: [String: String] = [:]
  private var maps: [String: [(opcode: String, name: String)]] = [:]
  /// The accumulator that an instruction leaves its result in.
  private var results: [(name: String, accumulator: String)] = []
  /// From an instruction to its form that leaves the result there alone.
  private var keepers: [(name: String, keeper: String)] = []

  private static let parameters =
    "_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double"
  static let arguments = "pc, fp, mb, fuel, cx, acc, f32, f64"

  init() {
    for operation in HandlerTable.binary { binary(operation) }
    for operation in HandlerTable.trappingBinary { trappingBinary(operation) }
    for operation in HandlerTable.comparisons { comparison(operation) }
    for operation in HandlerTable.unary { unary(operation, shape: "unary") }
    for operation in HandlerTable.trappingUnary { unary(operation, shape: "trappingUnary") }
    for (mnemonic, memory, slot) in HandlerTable.loads {
      load(mnemonic, memory: memory, slot: slot)
      loadFixed(mnemonic, memory: memory, slot: slot)
    }
    for (mnemonic, memory) in HandlerTable.stores {
      store(mnemonic, memory: memory)
      storeFixed(mnemonic, memory: memory)
    }
    for (mnemonic, target) in HandlerTable.aliases { alias(mnemonic, ofAll: target) }
    addConstantStores()
    addFused()
    addLoadedOperands()
    for width in AtomicTable.widths { atomics(width) }
    addHandwritten(HandlerTable.handwritten + HandlerTable.managed)
    addVectors()
  }

  private func identifier(_ mnemonic: String) -> String { mnemonic.replacing(".", with: "_") }

  mutating func add(_ mnemonic: String, _ suffix: String, map: String, _ body: String) {
    let name = identifier(mnemonic) + suffix
    define(name, body)
    maps[map, default: []].append((camelCase(mnemonic), name))
  }

  private mutating func define(_ name: String, _ body: String) {
    names.append(name)
    bodies[name] = body
    handlers += "@c func swiftlet_op_\(name)(\(Self.parameters)) {\n  \(body)\n}\n"
  }

  /// Lets an opcode run another one's handler.
  mutating func alias(_ mnemonic: String, of target: String, _ suffix: String = "", map: String) {
    maps[map, default: []].append((camelCase(mnemonic), identifier(target) + suffix))
  }

  /// Lets an opcode run another one's handlers in all forms.
  private mutating func alias(_ mnemonic: String, ofAll target: String) {
    for map in maps.keys {
      guard let row = maps[map]?.first(where: { $0.opcode == camelCase(target) }) else { continue }
      maps[map]?.append((camelCase(mnemonic), row.name))
    }
  }

  mutating func addHandwritten(_ names: [String]) { self.names += names }

  /// Adds a handler that computes a value, and its form whose result stays in the accumulator.
  mutating func producing(_ name: String, _ result: String, _ body: (_ place: String) -> String) {
    for (suffix, place) in [("", ".slot"), ("_keep", ".accumulator")] {
      define(name + suffix, body(place))
      results.append((name + suffix, Self.accumulator(of: result)))
    }
    keepers.append((name, name + "_keep"))
  }

  /// The same for an instruction of the table.
  mutating func producing(
    _ mnemonic: String, _ suffix: String, map: String, _ result: String, _ body: (_ place: String) -> String
  ) {
    producing(identifier(mnemonic) + suffix, result, body)
    maps[map, default: []].append((camelCase(mnemonic), identifier(mnemonic) + suffix))
  }

  private static func accumulator(of type: String) -> String {
    switch type {
    case "Float": "single"
    case "Double": "double"
    default: "integer"
    }
  }

  /// Where the left operand is, by the suffix and the map of the form.
  private static let leftPlaces = [("", "slots", ".slot"), ("_left", "left", ".accumulator")]

  private mutating func binary(_ o: HandlerTable.Operation) {
    let closure = "{ (a: \(o.operand), b: \(o.operand)) in \(o.expression) }"
    for (suffix, map, left) in Self.leftPlaces {
      producing(o.mnemonic, suffix, map: map, o.result) { "binary(\(left), .slot, \($0), \(Self.arguments)) \(closure)" }
    }
    if !o.isCommutative {
      producing(o.mnemonic, "_right", map: "right", o.result) {
        "binary(.slot, .accumulator, \($0), \(Self.arguments)) \(closure)"
      }
    }
    for (suffix, _, left) in Self.leftPlaces {
      if o.operand.contains("Int") {
        producing(o.mnemonic, suffix + "_imm", map: suffix.isEmpty ? "immediate" : "leftImmediate", o.result) {
          "binaryImmediate(\(left), \($0), \(Self.arguments)) \(closure)"
        }
      }
      // An integer of 32 bits always fits an immediate.
      guard !o.operand.hasSuffix("Int32") else { continue }
      producing(o.mnemonic, suffix + "_const", map: suffix.isEmpty ? "constant" : "leftConstant", o.result) {
        "binary(\(left), .constant, \($0), \(Self.arguments)) \(closure)"
      }
    }
    guard o.hasConstantOnTheLeft else { return }
    producing(o.mnemonic, "_from_const", map: "fromConstant", o.result) {
      "binary(.constant, .slot, \($0), \(Self.arguments)) \(closure)"
    }
    // Exchanged operands give the same machine code.
    guard !o.hasEqualOrders else { return alias(o.mnemonic, of: o.mnemonic, "_left_const", map: "rightFromConstant") }
    producing(o.mnemonic, "_right_from_const", map: "rightFromConstant", o.result) {
      "binary(.constant, .accumulator, \($0), \(Self.arguments)) \(closure)"
    }
  }

  private mutating func trappingBinary(_ o: HandlerTable.Operation) {
    let closure = "{ (a: \(o.operand), b: \(o.operand)) in \(o.expression) }"
    for (suffix, map, left) in Self.leftPlaces {
      producing(o.mnemonic, suffix, map: map, o.result) { "trappingBinary(\(left), \($0), \(Self.arguments)) \(closure)" }
      producing(o.mnemonic, suffix + "_imm", map: suffix.isEmpty ? "immediate" : "leftImmediate", o.result) {
        "trappingBinaryImmediate(\(left), \($0), \(Self.arguments)) \(closure)"
      }
    }
  }

  private mutating func comparison(_ o: HandlerTable.Operation) {
    let closure = "{ (a: \(o.operand), b: \(o.operand)) in \(o.expression) }"
    let negated = "{ (a: \(o.operand), b: \(o.operand)) in !(\(o.expression)) }"
    for (suffix, map, left) in Self.leftPlaces {
      producing(o.mnemonic, suffix, map: map, "UInt32") { "compare(\(left), \($0), \(Self.arguments)) \(closure)" }
      add(
        o.mnemonic, suffix + "_select", map: suffix.isEmpty ? "select" : "leftSelect",
        "compareSelect(\(left), \(Self.arguments)) \(closure)")
      // An integer of 32 bits always fits an immediate.
      if !o.operand.hasSuffix("Int32") {
        producing(o.mnemonic, suffix + "_const", map: suffix.isEmpty ? "constant" : "leftConstant", "UInt32") {
          "compareConstant(\(left), \($0), \(Self.arguments)) \(closure)"
        }
        add(
          o.mnemonic, suffix + "_const_select", map: suffix.isEmpty ? "constantSelect" : "leftConstantSelect",
          "compareSelectConstant(\(left), \(Self.arguments)) \(closure)")
      }
      if o.mnemonic.hasSuffix("ne"), !o.operand.contains("Int") {
        // The opposite of the equality of floats is their inequality, of NaN too.
        aliasBranches(o, suffix, "branch", "notBranch")
        aliasBranches(o, suffix + "_const", "constantBranch", "constantNotBranch")
        continue
      }
      branches(o, suffix, left, shape: "compareBranch", "branch", closure)
      if !o.operand.hasSuffix("Int32") {
        branches(o, suffix + "_const", left, shape: "compareBranchConstant", "constantBranch", closure)
      }
      if o.operand.contains("Int") {
        producing(o.mnemonic, suffix + "_imm", map: suffix.isEmpty ? "immediate" : "leftImmediate", "UInt32") {
          "compareImmediate(\(left), \($0), \(Self.arguments)) \(closure)"
        }
        branches(o, suffix + "_imm", left, shape: "compareBranchImmediate", "immediateBranch", closure)
        add(
          o.mnemonic, suffix + "_imm_select", map: suffix.isEmpty ? "immediateSelect" : "leftImmediateSelect",
          "compareSelectImmediate(\(left), \(Self.arguments)) \(closure)")
        if o.operand.hasSuffix("32"), suffix.isEmpty { steps(o, closure) }
      } else {
        // An integer comparison has an opposite; a float's opposite is not another comparison, because of NaN.
        branches(o, suffix + "_not", left, shape: "compareBranch", "notBranch", negated)
        branches(o, suffix + "_const_not", left, shape: "compareBranchConstant", "constantNotBranch", negated)
      }
    }
  }

  /// A comparison that branches, without and with metering.
  private mutating func branches(
    _ o: HandlerTable.Operation, _ suffix: String, _ left: String, shape: String, _ map: String, _ closure: String
  ) {
    for (tail, shapeTail, prefix) in Self.branchTails {
      add(
        o.mnemonic, suffix + tail, map: Self.branchMap(prefix, suffix, map),
        "\(shape)\(shapeTail)(\(left), \(Self.arguments)) \(closure)")
    }
  }

  /// The suffix of a branch, of its shape, and the prefix of its map.
  private static let branchTails = [("_br", "", ""), ("_br_metered", "Metered", "metered")]

  private static func branchMap(_ prefix: String, _ suffix: String, _ map: String) -> String {
    let name = (suffix.hasPrefix("_left") ? prefix + "Left" : prefix) + map.prefix(1).uppercased() + map.dropFirst()
    return name.prefix(1).lowercased() + name.dropFirst()
  }

  /// Lets a `ne` branch as the `eq` of the same floats does.
  private mutating func aliasBranches(_ o: HandlerTable.Operation, _ suffix: String, _ map: String, _ notMap: String) {
    let equality = o.mnemonic.replacing(".ne", with: ".eq")
    for (tail, _, prefix) in Self.branchTails {
      alias(o.mnemonic, of: equality, suffix + "_not" + tail, map: Self.branchMap(prefix, suffix, map))
      alias(o.mnemonic, of: equality, suffix + tail, map: Self.branchMap(prefix, suffix, notMap))
    }
  }

  private mutating func unary(_ o: HandlerTable.Operation, shape: String) {
    let closure = "{ (a: \(o.operand)) -> \(o.resultType(shape)) in \(o.expression) }"
    for (suffix, map, source) in Self.leftPlaces {
      producing(o.mnemonic, suffix, map: map, o.result) { "\(shape)(\(source), \($0), \(Self.arguments)) \(closure)" }
    }
  }

  private mutating func load(_ mnemonic: String, memory: String, slot: String) {
    let last = "\(Self.arguments), \(memory).self) { \(slot)($0) }"
    producing(mnemonic, "", map: "memory", slot) { "load(.slot, \($0), \(last)" }
    producing(mnemonic, "_left", map: "memoryLeft", slot) { "load(.accumulator, \($0), \(last)" }
    add(mnemonic, "_far", map: "farMemory", "loadFar(\(last)")
    results.append((identifier(mnemonic) + "_far", Self.accumulator(of: slot)))
    producing(mnemonic, "_at", map: "displaced", slot) { "loadDisplaced(.slot, \($0), \(last)" }
    producing(mnemonic, "_left_at", map: "displacedLeft", slot) { "loadDisplaced(.accumulator, \($0), \(last)" }
    producing(mnemonic, "_sum", map: "memorySum", slot) { "loadSum(.slot, \($0), \(last)" }
    producing(mnemonic, "_left_sum", map: "memoryLeftSum", slot) { "loadSum(.accumulator, \($0), \(last)" }
    producing(mnemonic, "_scaled", map: "memoryScaled", slot) { "loadScaled(.slot, .slot, \($0), \(last)" }
    producing(mnemonic, "_left_scaled", map: "memoryLeftScaled", slot) { "loadScaled(.accumulator, .slot, \($0), \(last)" }
    producing(mnemonic, "_right_scaled", map: "memoryRightScaled", slot) { "loadScaled(.slot, .accumulator, \($0), \(last)" }
  }

  private static let storePlaces = [
    ("", ".slot", ".slot"), ("_left", ".accumulator", ".slot"), ("_right", ".slot", ".accumulator"),
    ("_left_right", ".accumulator", ".accumulator"),
  ]

  private mutating func store(_ mnemonic: String, memory: String) {
    let last = "\(Self.arguments), \(memory).self)"
    for (suffix, address, value) in Self.storePlaces {
      // The address is an integer: with an integer value, one of them can be in the accumulator.
      if suffix == "_left_right", !mnemonic.hasPrefix("f") { continue }
      let form = suffix.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      add(mnemonic, suffix, map: "memory" + form, "store(\(address), \(value), \(last)")
      add(mnemonic, suffix + "_at", map: "displaced" + form, "storeDisplaced(\(address), \(value), \(last)")
    }
    add(mnemonic, "_far", map: "farMemory", "storeFar(\(last)")
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
      "    ]\n  }\n}\n\n/// From an opcode to the internal instruction of each shape; nil where it has none.\nstruct InternalOpcodeMaps: BitwiseCopyable {\n"
    for map in maps.keys.sorted() {
      text += "  let \(map) = InternalOpcodeMap([\n"
      for (opcode, name) in maps[map] ?? [] { text += "    (.\(opcode), .\(name)),\n" }
      text += "  ])\n"
    }
    text +=
      "  /// The accumulator that holds an instruction's result.\n  static var accumulators: [(InternalOpcode, Accumulator)] {\n    [\n"
    for (name, accumulator) in results { text += "      (.\(name), .\(accumulator)),\n" }
    text += "    ]\n  }\n  /// The form of an instruction whose result is in the accumulator alone.\n"
    text += "  static var keepers: [(InternalOpcode, InternalOpcode)] {\n    [\n"
    for (name, keeper) in keepers { text += "      (.\(name), .\(keeper)),\n" }
    text += "    ]\n  }\n}\n"
    return text
  }
}

extension HandlerTable.Operation {
  /// Whether the translator may exchange the operands.
  fileprivate var isCommutative: Bool {
    operand.contains("Int") && [".add", ".mul", ".and", ".or", ".xor"].contains { mnemonic.hasSuffix($0) }
  }

  fileprivate var hasConstantOnTheLeft: Bool {
    let suffixes = operand.contains("Int") ? [".sub", ".shl", ".shr_u"] : [".sub", ".div", ".add", ".mul"]
    return suffixes.contains { mnemonic.hasSuffix($0) }
  }

  /// Whether a float's operator compiles to the same instructions in both orders of its operands.
  fileprivate var hasEqualOrders: Bool { mnemonic.hasSuffix(".add") || mnemonic.hasSuffix(".mul") }

  fileprivate func resultType(_ shape: String) -> String { shape == "trappingUnary" ? "Checked<\(result)>" : result }
}
