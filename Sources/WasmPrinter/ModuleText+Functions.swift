import WasmEngine
import WasmTypes

/// Functions: their type, locals and instructions, one a line (specification 3.0, 6.6.5).
extension ModuleText {
  mutating func printFunctions() throws(WasmError) {
    for (position, body) in module.bodies.enumerated() {
      let index = module.importedFunctionCount + position
      try out.beginLine(1)
      try printHead(index, body)
      try printInstructions(index, body)
      out.write(")")
    }
  }

  private mutating func printHead(_ index: Int, _ body: FunctionBody) throws(WasmError) {
    let type = functionType(module.functions[index]) ?? FunctionType()
    let localCount = body.locals.reduce(type.parameters.count) { $0 + $1.count }
    let names = identifiers.locals(of: index, count: localCount)
    instructions.locals = names
    out.write("(func\(binder(.function, index))")
    if names.keys.contains(where: { $0 < type.parameters.count }) {
      out.write(" " + instructions.typeUse(module.functions[index]))
      try printBinders("param", [type.parameters[...]], from: 0, names)
      out.write(types.results(type))
    } else {
      out.write(" " + typeUse(module.functions[index]))
    }
    guard !body.locals.isEmpty else { return }
    try out.beginLine(2)
    try printBinders("local", body.locals.map { repeatElement($0.type, count: $0.count) }, from: type.parameters.count, names)
  }

  /// `(word $x t)` for what has a name, `(word t t)` for runs of what has none.
  private mutating func printBinders(
    _ word: String, _ runs: [some Sequence<ValueType>], from first: Int, _ names: [Int: Identifiers.Entry]
  ) throws(WasmError) {
    var index = first
    var isOpen = false
    for type in runs.joined() {
      if let entry = names[index] {
        if isOpen { out.write(")") }
        try out.write(word: "(\(word) \(entry.binder) \(types.words(type)))", depth: 3)
        isOpen = false
      } else {
        if !isOpen { try out.write(word: "(\(word)", depth: 3) }
        try out.write(word: types.words(type), depth: 3)
        isOpen = true
      }
      index += 1
    }
    if isOpen { out.write(")") }
  }

  // MARK: - Instructions

  private mutating func printInstructions(_ function: Int, _ body: FunctionBody) throws(WasmError) {
    let bytes = module.bytes
    var labels = LabelScope(names: identifiers.labels(of: function))
    var hints = (self.hints[function] ?? [])[...]
    try bytes.withUnsafeBufferPointer { (buffer) throws(WasmError) in
      var reader = InstructionReader(UnsafeRawBufferPointer(buffer), range: body.range)
      while !reader.isAtEnd {
        let instruction = try Self.next(&reader)
        if let hint = hints.first, body.start + hint.offset == instruction.offset {
          hints.removeFirst()
          try out.beginLine(2 + labels.depth)
          out.write("(@metadata.code.branch_hint \"\\0\(hint.isLikely ? 1 : 0)\")")
        }
        try print(instruction, reader, &labels)
      }
    }
  }

  private mutating func print(
    _ instruction: Instruction, _ reader: InstructionReader, _ labels: inout LabelScope
  ) throws(WasmError) {
    switch instruction.opcode {
    case .block, .loop, .if, .tryTable:
      try out.beginLine(2 + labels.depth)
      // The clauses of a try_table name labels around it.
      out.write(instructions.text(instruction, reader, labels: labels, label: labels.nextBinder))
      labels.push()
    case .else:
      try out.beginLine(1 + labels.depth)
      out.write("else")
    case .end:
      // The parenthesis closes the function.
      guard labels.depth > 0 else { return }
      labels.pop()
      try out.beginLine(2 + labels.depth)
      out.write("end")
    case .brTable:
      // There can be very many targets.
      try out.beginLine(2 + labels.depth)
      out.write("br_table")
      for label in reader.labels { try out.write(word: labels.reference(label), depth: 3 + labels.depth) }
    default:
      try out.beginLine(2 + labels.depth)
      out.write(instructions.text(instruction, reader, labels: labels))
    }
  }
}
