import ComponentABI
import WasmEngine
import WasmPrinter

/// Shows the code that the engine makes of functions, beside the WebAssembly that it stands for.
struct InternalCodePrinter {
  private let file: String
  private let module: Module
  private let definition: ModuleDefinition
  private let names: ModuleNames
  private let console: Console

  init(_ file: String, _ module: Module, _ definition: ModuleDefinition, _ console: Console) {
    self.file = file
    self.module = module
    self.definition = definition
    self.console = console
    names = ModuleNames(definition)
  }

  /// The functions that a name or an index means; several may have one name.
  func functions(_ text: String) throws(Failure) -> [Int] {
    if let index = Int(text) {
      guard index >= 0, index < definition.functions.count else {
        throw Failure("\(file) has no function \(index): it has \(definition.functions.count)")
      }
      guard index >= definition.importedFunctionCount else {
        throw Failure("\(file): function \(names.reference(to: index)) is imported and has no code here")
      }
      return [index]
    }
    let defined = definition.importedFunctionCount..<definition.functions.count
    let found = defined.filter { names.names(of: $0).contains(text) }
    guard found.isEmpty else { return found }
    let known = defined.lazy.flatMap { names.names(of: $0) }.prefix(10_000)
    throw Failure("\(file) has no function '\(text)' with code" + didYouMean(text, among: Array(known)))
  }

  func printAll() throws {
    for function in definition.importedFunctionCount..<definition.functions.count { try print(function) }
  }

  func print(_ function: Int) throws {
    let code: InternalCode
    do {
      code = try module.internalCode(of: function)
    } catch {
      throw Failure(error).about(file)
    }
    let layout = FrameText(code, definition, function)
    try console.writeLine(
      "\n\(names.reference(to: function)) \(TypeText.text(of: definition.functionType(function))), frame \(code.frameBytes) bytes"
        + " (\(layout.text))" + (module.isMetered ? ", entry costs \(code.entryFuel)" : ""))
    let labels = labels(of: code)
    var wasm = try WasmLines(definition, names, function)
    var texts: [(left: String, right: String)] = []
    for instruction in code.instructions {
      let operands = instruction.operands.map { text(of: $0, labels) }
      let left = "  \(String(instruction.word).aligned(right: 5))  " + ([instruction.name] + operands).joined(separator: " ")
      if let label = labels[instruction.word] { texts.append(("\(label):", "")) }
      texts.append((left, wasm.text(upTo: instruction.wasmOffset)))
    }
    let width = min(72, texts.reduce(0) { max($0, $1.left.count) })
    for (left, right) in texts {
      try console.writeLine(right.isEmpty ? left : left.padding(to: width) + "  ; " + right)
    }
    for clause in code.clauses {
      let end = clause.words.upperBound == .max ? "end" : "\(clause.words.upperBound)"
      try console.writeLine(
        "  in \(clause.words.lowerBound)..<\(end) catch \(clause.tag.map { "tag \($0)" } ?? "all"): values to "
          + "s\(clause.slot), go to \(labels[clause.landing] ?? "\(clause.landing)")")
    }
  }

  /// The targets of branches, in the order of their places.
  private func labels(of code: InternalCode) -> [Int: String] {
    var targets = Set(code.clauses.map(\.landing))
    for operand in code.instructions.lazy.flatMap(\.operands) {
      if case .target(let word) = operand.value { targets.insert(word) }
    }
    return Dictionary(uniqueKeysWithValues: targets.sorted().enumerated().map { ($1, "L\($0)") })
  }

  private func text(of operand: InternalCode.Operand, _ labels: [Int: String]) -> String {
    let name = operand.name.replacing(" ", with: "_")
    switch operand.value {
    case .slot(let slot): return "\(name)=s\(slot)"
    case .target(let word): return "→\(labels[word] ?? "\(word)")"
    case .function(let index): return "\(name)=\(names.reference(to: index))"
    case .number(let number): return "\(name)=\(number)"
    case .bits(let low, let high): return "\(name)=0x\(high.fixedHexadecimal)\(low.fixedHexadecimal)"
    }
  }
}

/// What lies where in a frame.
private struct FrameText {
  let text: String

  init(_ code: InternalCode, _ module: ModuleDefinition, _ function: Int) {
    var parts = code.link > 0 ? ["s0–s\(code.link - 1) parameters and results"] : []
    parts.append("s\(code.link)–s\(code.link + 3) link")
    let locals = module.bodies[function - module.importedFunctionCount].locals
    let slots = locals.reduce(0) { $0 + $1.count * ($1.type == .v128 ? 2 : 1) }
    if slots > 0 { parts.append("s\(code.link + 4)–s\(code.link + 3 + slots) locals") }
    text = parts.joined(separator: ", ")
  }
}

/// The instructions of a body, given out in order.
private struct WasmLines {
  private var lines: ArraySlice<Disassembler.Line> = []
  /// More than this many for one internal instruction are cut.
  private static let greatestGroup = 12

  init(_ module: ModuleDefinition, _ names: ModuleNames, _ function: Int) throws {
    var disassembler = Disassembler(module, names: names.section, listLimit: 8)
    var all: [Disassembler.Line] = []
    try disassembler.disassemble(module.bodies[function - module.importedFunctionCount].range, function: function) {
      all.append($0)
      return true
    }
    lines = all[...]
  }

  /// The instructions up to the one at an offset that have not been given out.
  mutating func text(upTo offset: Int) -> String {
    let group = lines.prefix { $0.offset <= offset }
    lines = lines.dropFirst(group.count)
    guard let first = group.first else { return "" }
    let texts = group.prefix(Self.greatestGroup).map(\.text) + (group.count > Self.greatestGroup ? ["…"] : [])
    return "0x\(hexadecimal(first.offset, digits: 6)) " + texts.joined(separator: "; ")
  }
}

extension UInt64 {
  /// Sixteen digits.
  fileprivate var fixedHexadecimal: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
